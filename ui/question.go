package ui

import tea "charm.land/bubbletea/v2"

// A question is asked in the status line before something that cannot be undone,
// or whose size is not seen. Enter is yes; Esc is no, and so is any other key,
// which then does what it is for.
type question struct {
	text string
	yes  func(m *Model) tea.Cmd
}

// askFirst asks before something is done.
func (m *Model) askFirst(text string, yes func(m *Model) tea.Cmd) { m.asked = &question{text, yes} }

// answered takes a key for the answer to the question, if one is asked. It is
// false if the key is still to be done.
func (m *Model) answered(key string) (tea.Cmd, bool) {
	q := m.asked
	if m.asked = nil; q == nil {
		return nil, false
	}
	switch key {
	case "enter":
		return q.yes(m), true
	case "esc":
		return nil, true
	}
	return nil, false
}
