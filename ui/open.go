package ui

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// enter reads what is under the cursor: an article, or in the sidebar a topic or
// source becomes the filter.
func (m *Model) enter() tea.Cmd {
	if m.focus == sidePart {
		return m.choose()
	}
	if m.offersSample() {
		m.sample = true
		return tea.Quit
	}
	return m.openRow()
}

// offersSample tells whether there is nothing to do but to look at the sample.
func (m *Model) offersSample() bool {
	return m.opt.Sample && m.change.Offline && m.loaded && m.filter == "" && !m.collected() && len(m.list.articles) == 0
}

// openRow reads the article under the cursor of the list: what is stored of it
// at once, and its whole text as soon as it is here.
func (m *Model) openRow() tea.Cmd {
	a, ok := m.list.at()
	if !ok {
		return nil
	}
	m.focus, m.back = readerPart, nil
	first := m.arrange()
	if !m.reader.is(a.ID, news.URL{}) {
		m.reader.begin(a, news.URL{})
	}
	return tea.Batch(first, m.open())
}

// start reads the article that the screen begins with.
func (m *Model) start() tea.Cmd {
	if m.opt.Saved == nil {
		return m.openAddress(m.opt.Start, byCommand)
	}
	m.focus = readerPart
	first := m.arrange()
	a := m.opt.Saved.Article
	m.reader.begin(a, a.URL)
	m.reader.opened = true
	m.reader.show(*m.opt.Saved)
	return tea.Batch(first, m.render())
}

// openTyped reads the article at an address as people paste it, or says in the
// prompt that it is none.
func (m *Model) openTyped(s string) tea.Cmd {
	u, ok := typedAddress(s)
	if !ok {
		m.prompt.hint = m.words.say(sayNotAddress)
		return nil
	}
	if isSite(u) && m.opt.Subscriptions != nil {
		m.prompt.stop()
		return m.discover(u, u)
	}
	m.prompt.stop()
	if m.focus == readerPart {
		m.back = append(m.back, m.reader)
	} else {
		m.back = nil
	}
	return m.openAddress(u, byPrompt)
}

// openAddress reads the article at an address, in the collection or not.
func (m *Model) openAddress(u news.URL, from origin) tea.Cmd {
	m.focus = readerPart
	first := m.arrange()
	m.reader.begin(news.Article{URL: u}, u)
	m.reader.origin = from
	return tea.Batch(first, m.open())
}

// open asks for all of the article that the reader shows.
func (m *Model) open() tea.Cmd {
	p := &m.reader
	p.opened, p.loading, p.err = true, true, nil
	cmds := []tea.Cmd{m.render()}
	if !p.ready && p.id != 0 {
		cmds = append(cmds, peek(m.ctx, m.lib, p.id))
	}
	m.stopOpening()
	ctx, stop := context.WithCancel(m.ctx)
	m.stopOpen = stop
	u := p.url
	if p.id != 0 {
		u = news.URL{}
	}
	cmds = append(cmds, openArticle(ctx, m.lib, p.id, u), m.linger())
	return tea.Batch(cmds...)
}

// stopOpening gives up what the reader has turned away from.
func (m *Model) stopOpening() {
	if m.stopOpen != nil {
		m.stopOpen()
		m.stopOpen = nil
	}
}

// linger has the article marked as read if it stays on the screen.
func (m *Model) linger() tea.Cmd {
	m.dwell++
	if m.opt.MarkAfter < 0 {
		return nil
	}
	return after(m.opt.MarkAfter, dweltMsg{m.dwell})
}

// read takes an article.
func (m *Model) read(msg readingMsg) tea.Cmd {
	p := &m.reader
	if !p.is(msg.id, msg.url) || !msg.opened && p.ready {
		return nil
	}
	if msg.opened {
		p.loading, p.err = false, msg.err
	}
	if msg.err != nil {
		p.complete = p.complete || msg.opened && !p.ready
		p.set()
		if msg.opened && m.ctx.Err() == nil && !errors.Is(msg.err, context.Canceled) {
			m.note = m.words.say(sayPressForBrowser, m.words.problem(msg.err))
			return m.orFeed(msg)
		}
		return nil
	}
	articles := []news.Article{msg.reading.Article}
	m.hold(ask{}, articles)
	msg.reading.Article = articles[0]
	p.show(msg.reading)
	m.number = "" // it was typed for what had the number before
	m.updateRow(articles[0])
	return m.render()
}

// updateRow brings the article's row up to date, without the text.
func (m *Model) updateRow(a news.Article) {
	a.Body, a.HTML = nil, news.Text{}
	m.list.update([]news.Article{a})
}

// render has the text of the reader rendered if it is not.
func (m *Model) render() tea.Cmd {
	p := &m.reader
	if !p.ready || p.asked == p.key || p.shown == p.key && p.complete {
		return nil
	}
	p.asked = p.key
	if text, ok := m.texts.get(p.key); ok {
		p.next = 0
		p.adopt(text, true)
		return nil
	}
	return renderText(p.key, p.job(), 0)
}

// rendered takes a piece of the text, and asks for the next.
func (m *Model) rendered(msg linesMsg) tea.Cmd {
	p := &m.reader
	if msg.key != p.key || msg.from != p.next || p.shown == p.key && p.complete {
		return nil
	}
	p.take(msg.lines, msg.next)
	if msg.next == 0 {
		m.texts.put(p.key, p.text)
		return nil
	}
	return renderText(p.key, p.job(), msg.next)
}

// settle has the stored article shown beside the list when the cursor has come
// to rest.
func (m *Model) settle() tea.Cmd {
	if m.lay.reader.empty() || m.focus == readerPart {
		return nil
	}
	if len(m.list.articles) == 0 {
		m.reader.begin(news.Article{}, news.URL{})
		return nil
	}
	m.rest++
	return after(restTime, restedMsg{m.rest})
}

// rested shows the stored article under the cursor. It marks nothing.
func (m *Model) rested(seq int) tea.Cmd {
	a, ok := m.list.at()
	if seq != m.rest || m.focus == readerPart || !ok || m.reader.is(a.ID, news.URL{}) {
		return nil
	}
	m.back = nil
	m.reader.begin(a, news.URL{})
	return peek(m.ctx, m.lib, a.ID)
}

// typeNumber adds a digit to the number of a related article or link. It is opened
// at once where all numbers have one digit; else Enter opens it, o in a browser,
// and y copies it.
func (m *Model) typeNumber(key string) tea.Cmd {
	s := m.number + key
	n := digit(s)
	switch {
	case n == 0:
		return nil
	case n > len(m.reader.items):
		m.number = ""
		m.note = m.words.say(sayNoSuchNumber, s)
		return nil
	case len(m.reader.items) >= 10:
		m.number = s
		return nil
	}
	m.number = s
	return m.goNumber()
}

// goNumber opens what has the number that was typed, inside visti.
func (m *Model) goNumber() tea.Cmd {
	if it, ok := m.reader.target(); ok && m.number == "" {
		return m.openNumbered(it)
	}
	n := digit(m.number)
	m.number = ""
	if n < 1 || n > len(m.reader.items) {
		return nil
	}
	return m.openNumbered(m.reader.items[n-1])
}

// openNumbered opens what has a number; h comes back.
func (m *Model) openNumbered(it numbered) tea.Cmd {
	if it.id == 0 && it.url.Empty() {
		m.note = m.words.say(sayNoAddress)
		return nil
	}
	m.back = append(m.back, m.reader)
	m.reader.begin(news.Article{ID: it.id, Title: news.PlainLine(it.title), URL: it.url}, it.url)
	m.reader.toward = it.claim
	return m.open()
}
