package ui

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// fetchAgain has the page fetched anew: of the article that is read, else of the
// one under the cursor.
func (m *Model) fetchAgain() tea.Cmd {
	a, ok := m.list.at()
	u := a.URL
	if m.focus == readerPart {
		a = m.reader.reading.Article
		a.ID, ok = m.reader.id, true
		if u = a.URL; u.Empty() {
			u = m.reader.url
		}
	}
	switch {
	case !ok:
		return nil
	case u.Empty():
		m.note = m.words.say(sayNoAddress)
		return nil
	case m.reader.loading && m.focus == readerPart:
		return nil // it is on its way
	}
	ctx := m.ctx
	if m.focus == readerPart {
		m.stopOpening()
		ctx, m.stopOpen = context.WithCancel(m.ctx)
		u = m.reader.url
	}
	if a.ID != 0 {
		u = news.URL{}
	}
	if m.reader.is(a.ID, u) {
		m.reader.again = true
	}
	m.note = m.words.say(sayLoading)
	return openAgain(ctx, m.lib, a.ID, u)
}

// fetchedAgain takes the article and says what came of it.
func (m *Model) fetchedAgain(msg againMsg) tea.Cmd {
	p := &m.reader
	here := p.is(msg.id, msg.url)
	if here {
		p.again = false
	}
	if msg.err != nil {
		if m.ctx.Err() == nil && !errors.Is(msg.err, context.Canceled) {
			m.note = m.words.say(sayPressForBrowser, m.words.problem(msg.err))
		}
		return nil
	}
	articles := []news.Article{msg.reading.Article}
	m.hold(ask{}, articles)
	msg.reading.Article = articles[0]
	var before news.Article
	if here {
		before = p.reading.Article
	}
	m.note = m.words.outcome(before, articles[0])
	m.updateRow(articles[0])
	if !here {
		return nil
	}
	p.err = nil
	p.show(msg.reading)
	return m.render()
}

// outcome says what came of fetching a page again. Before may be empty.
func (w words) outcome(before, now news.Article) string {
	switch f := now.FullText; {
	case f.State != news.TextFull:
		return w.say(sayTeaserWhy, w.fault(f.Fault, f.Status))
	case f.Fault == news.FaultPaid:
		return w.say(sayMayBeCut)
	case f.Fault != news.FaultNone:
		return w.say(sayAgainKept, w.fault(f.Fault, f.Status))
	case len(before.Body) > 0 && before.Body.Text() == now.Body.Text():
		return w.say(sayAgainSame)
	}
	return w.say(sayAgainDone)
}

// takeAlong has the texts of all rows fetched, or stops that.
func (m *Model) takeAlong() tea.Cmd {
	if m.stopAlong != nil {
		m.alongOver = true
		m.stopAlong()
		return nil
	}
	var ids []news.ArticleID
	for i := range m.list.articles {
		if a := &m.list.articles[i]; a.FullText.State != news.TextFull {
			ids = append(ids, a.ID)
		}
	}
	if len(ids) == 0 {
		m.note = m.words.say(sayAlongNothing)
		return nil
	}
	ctx, stop := context.WithCancel(m.ctx)
	m.stopAlong, m.alongOver = stop, false
	m.along = news.Along{Total: len(ids)}
	return takeAlong(ctx, m.lib, ids)
}

// tookAlong takes word of how far that is, and waits for more.
func (m *Model) tookAlong(msg alongMsg) tea.Cmd {
	if !msg.over {
		m.along = msg.along
		return awaitAlong(msg.from)
	}
	m.stopAlong()
	m.stopAlong = nil
	a := m.along
	got := a.Done - a.Failed
	switch {
	case m.alongOver:
		m.note = m.words.say(sayAlongStopped, got, a.Total)
	case a.Total == 0:
		m.note = m.words.say(sayAlongNothing)
	case a.Failed > 0 || a.Done < a.Total:
		m.note = m.words.say(sayAlongPartly, got, a.Total)
	default:
		m.note = m.words.say(sayAlongDone, a.Total)
	}
	return nil
}
