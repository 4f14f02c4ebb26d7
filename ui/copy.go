package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A copied text, or where something was written to, is shown whole until the next
// key, as a link if it is an address.
type copied struct {
	say  phrase // what is said of it
	text string
	link news.URL
}

// copyText gives a text to the terminal's clipboard and shows it.
func (m *Model) copyText(c copied) tea.Cmd {
	c.say = sayCopied
	m.copied = c
	return tea.SetClipboard(c.text)
}

// copyLink copies the address of the number typed, else those of the chosen
// articles.
func (m *Model) copyLink() tea.Cmd {
	if m.number != "" || m.focus == readerPart {
		return m.copyURLs([]news.URL{m.numberedURL()})
	}
	var urls []news.URL
	for _, a := range m.chosenOnes() {
		urls = append(urls, a.URL)
	}
	m.deselect()
	return m.copyURLs(urls)
}

// copyTitle copies titles with their addresses; in an article with a claim walked
// to, the claim, who says so, and the address.
func (m *Model) copyTitle() tea.Cmd {
	var texts []string
	p := &m.reader
	switch {
	case m.number != "":
		n := digit(m.number)
		if n < 1 || n > len(p.items) { // the article that has come meanwhile has fewer
			m.note, m.number = m.words.say(sayNoSuchNumber, m.number), ""
			return nil
		}
		it, u := p.items[n-1], m.numberedURL()
		texts = append(texts, lined(it.title, u.String()))
	case m.focus == readerPart && p.claim > 0:
		c := p.reading.Summary.Claims[p.claim-1]
		texts = append(texts, lined(oneLine(c.Text.String()), m.glyphs.dash+" "+p.who(c), m.numberedURL().String()))
	case m.focus == readerPart:
		texts = append(texts, lined(oneLine(p.reading.Article.Title.String()), m.numberedURL().String()))
	default:
		for _, a := range m.chosenOnes() {
			texts = append(texts, lined(oneLine(a.Title.String()), a.URL.String()))
		}
		m.deselect()
	}
	if len(texts) == 0 {
		return nil
	}
	return m.copyText(copied{text: strings.Join(texts, "\n\n")})
}

// lined joins those of the lines that hold something.
func lined(lines ...string) string {
	return strings.Join(slices.DeleteFunc(lines, func(s string) bool { return s == "" }), "\n")
}

// copyURLs copies addresses, each on a line.
func (m *Model) copyURLs(urls []news.URL) tea.Cmd {
	urls = slices.DeleteFunc(urls, news.URL.Empty)
	if len(urls) == 0 {
		m.note = m.words.say(sayNoAddress)
		return nil
	}
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
	lines := wrap(m.words.say(m.copied.say, m.copied.text), max(1, m.w-2), 0, "")
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
