package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A readingPlace is where one is in the article that is read.
type readingPlace struct {
	id news.ArticleID
	news.Place
}

// readingPlace is where the reader is now: nowhere while no article is read, at the
// beginning once it is read to its end.
func (m *Model) readingPlace() (at readingPlace) {
	p := &m.reader
	if m.focus != readerPart || p.id == 0 || !p.ready || p.sheet != nil || p.text.n == 0 {
		return at
	}
	at.id = p.id
	if p.resume.block > 0 { // it has not come so far yet
		at.Place = news.Place{Block: p.resume.block, Line: p.resume.line}
	} else if a := p.anchor(); a.block > 0 && !p.atEnd() {
		at.Place = news.Place{Block: a.block, Line: a.line}
	}
	return at
}

// keepPlace remembers where an article was left, when it is left.
func (m *Model) keepPlace(was readingPlace, kept news.Place) tea.Cmd {
	if was.id == 0 || was.Place == kept || m.readingPlace().id == was.id {
		return nil
	}
	return m.setPlace(was)
}

// setPlace has a place stored.
func (m *Model) setPlace(at readingPlace) tea.Cmd {
	m.saving++
	return setPlace(m.ctx, m.lib, at)
}

// setPlace stores a place. It does not matter if that fails.
func setPlace(ctx context.Context, lib Library, at readingPlace) tea.Cmd {
	return func() tea.Msg {
		_ = lib.SetPlace(ctx, at.id, at.Place)
		return keptMsg{}
	}
}

// comeTo goes to where the article was left, once the text is there, unless one
// has moved meanwhile.
func (p *readerPane) comeTo() {
	if p.resume.block == 0 {
		return
	}
	for _, l := range p.all {
		if l.block == p.resume.block {
			p.moor(p.resume)
			p.resume = anchor{}
			return
		}
	}
	if p.complete {
		p.resume = anchor{} // the text has become shorter
	}
}
