package ui

import tea "charm.land/bubbletea/v2"

// A question is asked in the status line before something that cannot be undone,
// or whose size is not seen. Enter is yes; Esc is no, and so is any other key,
// which then does what it is for.
type question struct {
	text  string
	lines []string // shown above it
	yes   func(m *Model) tea.Cmd
}

// askFirst asks before something is done.
func (m *Model) askFirst(text string, yes func(m *Model) tea.Cmd) {
	m.asked = &question{text: text, yes: yes}
}

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

// drawQuestion shows what there is to see before an answer, above the status line.
func (m *Model) drawQuestion(put func(int, strip)) {
	if m.asked == nil || len(m.asked.lines) == 0 || m.lay.status.y < len(m.asked.lines)+2 {
		return
	}
	y := m.lay.status.y - len(m.asked.lines)
	put(y-1, strip{m.theme.dim.paint(rule(m.w, m.glyphs)), m.w})
	for i, s := range m.asked.lines {
		s = " " + fit(s, max(0, m.w-2), m.glyphs.ellipsis)
		put(y+i, strip{s, width(s)})
	}
}
