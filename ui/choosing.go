package ui

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// chooses tells whether the prompt finds things in a list below it.
func (p *prompt) chooses() bool { return p.open && (p.goal >= toCommand) }

// openChooser opens a prompt over a list of choices.
func (m *Model) openChooser(g goal, all []choice) tea.Cmd {
	m.help.open = false
	m.prompt.start("", g)
	m.chooser = chooser{none: m.noneFound("")}
	m.chooser.show(all, "")
	m.fitChooser()
	return nil
}

// noneFound is what is said where no choice holds what is typed: a query can be muted
// as it is, or why it cannot.
func (m *Model) noneFound(typed string) string {
	if m.prompt.goal != toMute {
		return m.words.say(sayNoChoice)
	}
	return cmp.Or(m.unmutable(strings.TrimSpace(typed)), m.words.say(sayMuteTyped))
}

// fitChooser gives the list the upper part of the screen, all of it where that is
// low: what was there before stays to be seen below.
func (m *Model) fitChooser() {
	h := m.lay.status.y - 1
	if m.h >= 16 {
		h = min(h-1, max(h*2/3, 10))
	}
	m.chooser.resize(m.w, max(0, min(h, max(1, len(m.chooser.all)))))
}

// choosing takes the keys that move in the list and choose from it; ok is false
// for those that are text.
func (m *Model) choosing(msg tea.KeyPressMsg) (cmd tea.Cmd, ok bool) {
	p := &m.chooser
	switch msg.String() {
	case "up", "ctrl+p", "shift+tab":
		p.move(-1)
	case "down", "ctrl+n", "tab":
		p.move(1)
	case "pgup":
		p.move(-max(1, p.h-1))
	case "pgdown":
		p.move(max(1, p.h-1))
	case "space":
		if m.prompt.goal != toGo {
			return nil, false
		}
		if p.pick() {
			if m.prompt.input.Value() == "" {
				p.move(1)
			}
			m.prompt.input.SetValue("")
			if p.typed != "" {
				p.filter("")
			}
		}
	case "enter":
		return m.chosenOne(), true
	case "esc":
		m.prompt.stop()
		return m.arrange(), true
	default:
		return nil, false
	}
	return nil, true
}

// chosenOne does what the choice under the cursor is for, or what those that
// Space picked are for together.
func (m *Model) chosenOne() tea.Cmd {
	c, ok := m.chooser.at()
	if picked := m.chooser.picked(); len(picked) > 0 {
		m.prompt.stop()
		return tea.Batch(m.arrange(), m.goTo(picked...))
	}
	if !ok && m.prompt.goal == toMute {
		return m.muteTyped()
	}
	if !ok {
		return nil
	}
	m.prompt.stop()
	cmd := m.arrange()
	if c.do == nil {
		return tea.Batch(cmd, m.goTo(c))
	}
	return tea.Batch(cmd, c.do(m))
}

// drawChooser draws the prompt in the first line, the choices below it and a line
// under them.
func (m *Model) drawChooser(put func(int, strip)) *tea.Cursor {
	label := ": "
	switch m.prompt.goal {
	case toMute:
		label = m.words.say(sayMuteLabel) + ": "
	case toGo:
		label = m.words.say(sayGoTo) + ": "
	case toHealth:
		label = m.words.say(saySourceLabel) + ": "
	case toFeed:
		label = m.words.say(sayFeedLabel) + ": "
	}
	line, x := m.promptLine(label, m.w)
	put(0, line)
	rows := m.chooser.view(m.theme, m.glyphs)
	for i, s := range rows {
		put(1+i, s)
	}
	end := 1 + len(rows)
	if len(m.chooser.found) == 0 && len(rows) > 0 {
		text := fit(m.chooser.none, max(0, m.w-2), m.glyphs.ellipsis)
		put(1, strip{" " + m.theme.dim.paint(text), 1 + width(text)})
	}
	if end < m.lay.status.y {
		put(end, strip{m.theme.dim.paint(rule(m.w, m.glyphs)), m.w})
	}
	return tea.NewCursor(x, 0)
}
