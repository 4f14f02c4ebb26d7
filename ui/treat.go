package ui

import tea "charm.land/bubbletea/v2"

// treat does the acts on articles that are chosen or shown.
func (m *Model) treat(act action) tea.Cmd {
	switch act {
	case actReadDown:
		return m.readDown()
	case actSelect:
		return m.toggleSelected()
	case actSort:
		return m.nextOrder()
	case actCopy:
		return m.copyLink()
	case actCopyTitle:
		return m.copyTitle()
	case actExport:
		return m.exportChosen()
	case actChanged:
		if m.focus == readerPart {
			return m.articleChanges()
		}
		return m.whatChanged()
	case actSaid:
		return m.saidElsewhere()
	case actDigest:
		return m.digest()
	case actMute:
		return m.openMutes()
	case actOneLine:
		return m.setRows(OneLine)
	case actRoomy:
		return m.setRows(Roomy)
	case actZoom:
		return m.toggleZoom()
	case actBrowseOn:
		return m.browseOn()
	}
	return nil
}
