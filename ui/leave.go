package ui

import tea "charm.land/bubbletea/v2"

// out goes one step back: out of the help, to the article before, to the list.
func (m *Model) out() tea.Cmd {
	if m.help.open {
		m.help.open = false
		return nil
	}
	if m.info.open {
		return m.closeInfo()
	}
	if m.focus != readerPart {
		m.focus = listPart
		return m.arrange()
	}
	if n := len(m.back); n > 0 {
		return m.comeBack(n - 1)
	}
	m.leaveReader()
	m.focus = listPart
	return m.arrange()
}

// escape goes out; in the list it clears the filter.
func (m *Model) escape() tea.Cmd {
	switch {
	case m.help.open && m.help.find != "":
		m.lookInHelp("")
		return nil
	case m.help.open:
		m.help.open = false
		return nil
	case m.info.open:
		return m.closeInfo()
	case m.focus == readerPart && m.reader.find != "":
		m.reader.find = ""
		return nil
	case m.focus == listPart && len(m.list.selected) > 0:
		m.deselect()
		return nil
	case m.focus == listPart:
		return m.clearFilter()
	default:
		return m.out()
	}
}

// leaveReader ends what goes on only while an article is read.
func (m *Model) leaveReader() {
	m.dwell++
	m.number = ""
	m.reader.find = ""
	m.stopOpening()
	m.reader.loading, m.reader.again, m.reader.opened = false, false, false
}

// comeBack shows the article that was left for another, where it was left.
func (m *Model) comeBack(n int) tea.Cmd {
	m.leaveReader()
	w, h := m.reader.w, m.reader.h
	m.reader = m.back[n]
	m.reader.opened, m.reader.again = true, false
	m.back = m.back[:n]
	m.dress()
	m.reader.resize(w, h)
	if m.reader.sheet != nil {
		m.reader.set()
		return nil
	}
	if m.reader.loading || !m.reader.ready {
		return m.open()
	}
	return tea.Batch(m.redress(), m.linger())
}
