package ui

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// visitEvery is how often the store is told that the reader is still here.
const visitEvery = time.Minute

// visiting tells the store that the reader is here, if it was not told lately.
func (m *Model) visiting() tea.Cmd {
	if m.now.Sub(m.visited) < visitEvery {
		return nil
	}
	m.visited = m.now
	return visit(m.ctx, m.lib)
}

// since takes word of when the last visit ended. A line in the list stands there.
func (m *Model) since(msg visitMsg) tea.Cmd {
	if msg.err != nil || msg.since.Equal(m.list.since) {
		return nil // without it there is no line, and nothing else is missing
	}
	m.list.since = msg.since
	m.list.findSeam(m.query.Sort)
	m.list.follow()
	if asksFor(m.query.Where, news.Is) && m.loaded {
		return m.reload(ask{keep: true}) // what is new is another thing now
	}
	return nil
}

func isTerm(values ...string) news.Term { return news.Term{Field: news.Is, Values: values} }

// newSince has is:new mean what came after a time. Left to the store that would
// become the end of the present visit as soon as no key is pressed for a while,
// and a list that follows the news would be empty.
func newSince(n news.Node, since time.Time) news.Node {
	if n.Op == news.Leaf {
		if n.Term.Field == news.Is && slices.Contains(n.Term.Values, "new") && n.Term.Time.IsZero() {
			n.Term.Time = since
		}
		return n
	}
	n.Kids = slices.Clone(n.Kids)
	for i, k := range n.Kids {
		n.Kids[i] = newSince(k, since)
	}
	return n
}

// whatChanged filters the list by what came or changed since the last visit, or
// no longer; in an article it shows what changed there.
func (m *Model) whatChanged() tea.Cmd {
	s := news.Toggle(m.filter, isTerm("new", "changed"))
	switch {
	case len(s) < len(m.filter):
		return m.setFilter(s)
	}
	for _, t := range []news.Term{isTerm("new"), isTerm("changed"), isTerm("changed", "new")} {
		if less := news.Toggle(s, t); len(less) < len(s) {
			s = less // it asks for more with it
		}
	}
	switch {
	case m.list.since.IsZero():
		m.note = m.words.say(sayFirstVisit)
	default:
		m.note = m.words.say(sayChangedSince, m.words.when(m.list.since, m.now))
	}
	return m.setFilter(s)
}

// findSeam finds the row from which on all has been here in the last visit, and
// counts the new ones above it. Rows in another order than newest first have none.
func (p *listPane) findSeam(order news.Sort) {
	p.seam, p.arrived = 0, 0
	if p.since.IsZero() || order != news.Newest {
		return
	}
	for i := range p.articles {
		if p.articles[i].FirstSeen.After(p.since) {
			p.arrived++
			p.seam = i + 1
		}
	}
	if p.seam == len(p.articles) {
		p.seam = 0 // all is new
	}
}

// height is how many lines a row takes, with the line above it.
func (p *listPane) height(i int) int {
	h := p.row(i).height()
	if i > 0 && i == p.seam {
		h++
	}
	return h
}

// seamLine says from where on one has seen it all before.
func (p *listPane) seamLine(t theme, g glyphs) strip {
	s := p.style
	at := s.words.when(p.since, s.now)
	dash := g.rule + " "
	line := " " + strings.Repeat(dash, 4) + " " + s.words.say(saySeenBefore, at) + "  " + strings.Repeat(dash, 4)
	if width(line) > p.w {
		line = " " + dash + s.words.say(saySeenShort, at) + " " + dash
	}
	line = fit(strings.TrimRight(line, " "), p.w, g.ellipsis)
	return strip{t.dim.paint(line), width(line)}
}
