package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// leaveWait is how long the program stays for what is still to be stored. It is
// more than a busy store needs, and less than one waits for a prompt.
const leaveWait = 2 * time.Second

// leave ends the program once all that was done is stored, and the place in the
// article is remembered.
func (m *Model) leave() tea.Cmd {
	var keep tea.Cmd
	if at := m.readingPlace(); at.id != 0 && at.Place != m.reader.reading.Place {
		keep = m.setPlace(at)
	}
	if m.stored() {
		return tea.Quit
	}
	m.leaving, m.note = true, m.words.say(sayLeaving)
	return tea.Batch(keep, after(leaveWait, tea.QuitMsg{}))
}

// lastPress takes a key while the program ends: only one more Ctrl-c counts.
func (m *Model) lastPress(key string) tea.Cmd {
	if key == "ctrl+c" {
		return tea.Quit
	}
	return nil
}

// stored tells whether nothing that was done waits to be stored or written.
func (m *Model) stored() bool { return len(m.writes) == 0 && m.saving == 0 }

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
	spent := m.spent
	m.spent = false
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
		m.list.selected = nil
		return nil
	case m.focus == listPart && spent:
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
	if p := &m.reader; !p.complete { // what was under way has been dropped
		p.asked, p.next, p.growing, p.coming = textKey{}, 0, false, longText{}
	}
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
