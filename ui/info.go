package ui

import (
	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// An infoPane is a page of lines over everything else: about a source, or a feed
// that may be subscribed to.
type infoPane struct {
	open  bool
	offer bool // of a feed that is no subscription yet
	feed  news.Feed
	about aboutMsg
	found Offer

	lines []strip
	top   int
	w, h  int
}

func (p *infoPane) resize(w, h int) { p.w, p.h = w, h }

// show takes the lines and keeps the place.
func (p *infoPane) show(lines []strip) {
	p.lines = lines
	p.scroll(0)
}

// scroll goes n lines down, or up if n is negative. The first line stays.
func (p *infoPane) scroll(n int) { p.top = max(0, min(p.top+n, len(p.lines)-p.h)) }

// view draws the first line and what is visible of the others: exactly h strips.
func (p *infoPane) view() []strip {
	rows := make([]strip, max(0, p.h))
	for i := range rows {
		at := i
		if i > 0 {
			at += p.top
		}
		if at < len(p.lines) {
			rows[i] = p.lines[at].guard(p.w)
		}
	}
	return rows
}

// fitInfo sets the page for the size of the screen.
func (m *Model) fitInfo() {
	m.info.resize(m.w, max(0, m.lay.status.y))
	switch {
	case !m.info.open:
	case m.info.offer:
		m.info.show(m.offerLines())
	default:
		m.info.show(m.aboutLines())
	}
}

// closeInfo goes back to what was there before.
func (m *Model) closeInfo() tea.Cmd {
	m.info = infoPane{}
	return nil
}

// A page of labels and what they say.
type infoLines struct {
	w     int
	theme theme
	g     glyphs
	lines []strip
}

// heading is the first line: what the page is about, and how to leave it.
func (l *infoLines) heading(left, right string) {
	l.lines = append(l.lines, justify(" "+l.g.back+" "+left, right, l.w, l.g.ellipsis, l.theme.heading, l.theme.dim), strip{})
}

// section begins a new part.
func (l *infoLines) section(name string) {
	name = fit(name, max(0, l.w-1), l.g.ellipsis)
	l.lines = append(l.lines, strip{}, strip{" " + l.theme.heading.paint(name), 1 + width(name)})
}

// say puts a value beside its label; an empty one is left out.
func (l *infoLines) say(label, value string, k ink) {
	if value == "" {
		return
	}
	column := 16
	if l.w < 60 {
		column = 12
	}
	left := column
	if l.w < 36 {
		left = 2
		name := fit(label, max(0, l.w-1), l.g.ellipsis)
		l.lines = append(l.lines, strip{" " + l.theme.dim.paint(name), 1 + width(name)})
	}
	for i, s := range wrap(value, max(1, min(l.w, textWidth+column)-left-1), 6, l.g.ellipsis) {
		head := strip{spaces(left), left}
		if i == 0 && left == column {
			name := fit(label, column-2, l.g.ellipsis)
			head = strip{strip{" " + l.theme.dim.paint(name), 1 + width(name)}.padded(column), column}
		}
		l.lines = append(l.lines, strip{head.s + k.paint(s), head.w + width(s)})
	}
}

// articles lists titles with their times.
func (l *infoLines) articles(all []news.Article, w words, m *Model) {
	for _, a := range all {
		when := w.when(a.Time(), m.now)
		room := max(1, min(l.w, textWidth+16)-13)
		for i, s := range wrap(a.Title.String(), room, 2, l.g.ellipsis) {
			if i > 0 {
				when = ""
			}
			l.lines = append(l.lines, strip{" " + l.theme.dim.paint(strip{when, width(when)}.padded(11)) + " " + s, 13 + width(s)})
		}
	}
}
