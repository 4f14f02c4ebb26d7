package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A copied text is shown whole until the next key, as a link if it is an address.
type copied struct {
	text string
	link news.URL
}

// copyText gives a text to the terminal's clipboard and shows it.
func (m *Model) copyText(c copied) tea.Cmd {
	m.copied = c
	return tea.SetClipboard(c.text)
}

// copyURLs copies addresses, each on a line.
func (m *Model) copyURLs(urls []news.URL) tea.Cmd {
	lines := make([]string, len(urls))
	for i, u := range urls {
		lines[i] = u.String()
	}
	c := copied{text: strings.Join(lines, "\n")}
	if len(urls) == 1 {
		c.link = urls[0]
	}
	return m.copyText(c)
}

// drawCopied shows what was copied whole over the last lines, or as much of it as
// there is room for.
func (m *Model) drawCopied(put func(int, strip)) {
	if m.copied.text == "" {
		return
	}
	lines := wrap(m.words.say(sayCopied, m.copied.text), max(1, m.w-2), 0, "")
	end := m.h
	if m.opt.Label != "" {
		end = m.lay.status.y // the label stays to be seen
	}
	if room := max(1, m.h-2); len(lines) > room {
		lines = append(lines[:room-1:room-1], m.glyphs.ellipsis)
	}
	from := max(0, end-len(lines))
	for i, l := range lines {
		if from+i >= end {
			return
		}
		shown := " " + m.theme.link.paint(l)
		if !m.copied.link.Empty() {
			shown = " \x1b]8;;" + m.copied.link.String() + "\x1b\\" + m.theme.link.paint(l) + "\x1b]8;;\x1b\\"
		}
		put(from+i, strip{shown, 1 + width(l)}.guard(m.w))
	}
}
