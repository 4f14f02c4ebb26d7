package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// colour takes the terminal's word for its background.
func (m *Model) colour(dark bool) tea.Cmd {
	m.ground = dark
	if t := m.worn.theme(dark, m.theme.depth); t.dark != m.theme.dark {
		return m.paint(t)
	}
	return nil
}

// profile takes word of what colours the terminal has.
func (m *Model) profile(name string) tea.Cmd {
	d := depthOf(m.opt, name)
	if d == m.theme.depth {
		return nil
	}
	return m.paint(m.worn.theme(m.ground, d))
}

// wear changes the theme.
func (m *Model) wear(l Look) tea.Cmd {
	m.worn = l
	return m.paint(l.theme(m.ground, m.theme.depth))
}

// depthOf tells how many colours there are by the name of a terminal's profile.
// Without any, bold, faint and underlined text takes their place.
func depthOf(o Options, profile string) depth {
	switch profile = strings.ToLower(profile); {
	case o.NoColor, profile == "ascii", profile == "notty":
		return noColours
	case profile == "ansi":
		return sixteen
	default:
		return manyColours
	}
}

// paint has everything drawn in other inks.
func (m *Model) paint(t theme) tea.Cmd {
	m.theme = t
	m.dress()
	if m.help.open {
		m.showHelp()
	}
	return m.redress()
}

// redress has the article set anew if its width, colours or texts changed.
func (m *Model) redress() tea.Cmd {
	p := &m.reader
	if !p.ready {
		p.set()
		return nil
	}
	p.show(p.reading)
	return m.render()
}

// dress gives the reader pane what it draws with.
func (m *Model) dress() {
	m.reader.theme, m.reader.glyphs, m.reader.words, m.reader.now = m.theme, m.glyphs, m.words, m.now
	sources := rowStyle{sources: m.sources}
	m.reader.source = sources.source
}
