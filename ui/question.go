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

// drawQuestion shows what there is to see before an answer, above the status line:
// the question itself too, where that has no room for it.
func (m *Model) drawQuestion(put func(int, strip)) {
	if m.asked == nil {
		return
	}
	lines := m.asked.lines
	if room := m.w - m.label().w - width(m.answers()) - 3; width(m.asked.text) > room {
		lines = append(wrap(m.asked.text, max(1, m.w-2), 4, m.glyphs.ellipsis), lines...)
	}
	lines = lines[:max(0, min(len(lines), m.lay.status.y-1))]
	if len(lines) == 0 {
		return
	}
	y := m.lay.status.y - len(lines)
	put(y-1, strip{m.theme.dim.paint(rule(m.w, m.glyphs)), m.w})
	for i, s := range lines {
		s = " " + fit(s, max(0, m.w-2), m.glyphs.ellipsis)
		put(y+i, strip{s, width(s)}.guard(m.w))
	}
}

// answers names the keys that answer the question.
func (m *Model) answers() string { return m.words.say(sayYesNo, m.glyphs.enter) }
