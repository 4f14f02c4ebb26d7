package ui

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// shown is the query of the view: the filter without what is muted, and only what
// is unread unless the filter says itself whether it wants that.
func (m *Model) shown() news.Query {
	q := m.query
	q.Where = newSince(q.Where, m.list.since)
	if m.onlyUnread() {
		q = q.And(news.Term{Field: news.Is, Values: []string{"unread"}})
	}
	return q.Muting(m.muted()...)
}

// onlyUnread tells whether the view leaves out what is read.
func (m *Model) onlyUnread() bool { return m.unread && !asksFor(m.query.Where, news.Is) }

// asksFor tells whether a condition looks at a field anywhere.
func asksFor(n news.Node, f news.Field) bool {
	if n.Op == news.Leaf {
		return n.Term.Field == f
	}
	return slices.ContainsFunc(n.Kids, func(k news.Node) bool { return asksFor(k, f) })
}

// setFilter makes s the filter. If it cannot be read, the prompt says what is
// wrong with it; the rows stay those of what can, without the word that is being
// typed at its end.
func (m *Model) setFilter(s string) tea.Cmd {
	m.filter, m.prompt.hint = s, ""
	q, err := m.parse(s)
	if err != nil {
		m.prompt.hint = m.words.hint(err, s)
		var rest string
		if rest, err = begun(err, s); err == nil {
			q, err = m.parse(rest)
		}
		if err != nil {
			return nil
		}
	}
	if q.String() == m.query.String() && m.loaded {
		return nil
	}
	m.query = q
	return m.reload(ask{})
}

// begun is s without its last word, if that is the one that cannot be read yet.
func begun(err error, s string) (string, error) {
	var q *news.QueryError
	if !errors.As(err, &q) || q.Pos > len(s) || strings.ContainsAny(s[q.Pos:], " \t") {
		return "", err
	}
	return s[:q.Pos], nil
}

// reload asks for the first rows of the view. Later answers to earlier
// questions are not waited for.
func (m *Model) reload(a ask) tea.Cmd {
	m.stopRows()
	m.rowsCtx, m.stopRows = context.WithCancel(m.ctx)
	m.seq++
	m.seen = m.now
	a.keys = m.keysDown
	q := m.shown()
	q.Limit = firstRows
	if a.near && m.list.cursor >= firstRows {
		q.Limit = 0 // the nearest row is not among the first
	}
	return m.ask(q, a)
}

// ask asks for rows of the view that is shown.
func (m *Model) ask(q news.Query, a ask) tea.Cmd {
	m.asks++
	a.n, a.seq = m.asks, m.seq
	return loadList(m.rowsCtx, m.lib, q, a, m.now)
}

// listed takes the rows of a query.
func (m *Model) listed(msg listMsg) tea.Cmd {
	var again tea.Cmd
	if msg.ask.look {
		m.looking = false
		if m.dirty {
			m.dirty, m.looking = false, true
			again = after(aheadEvery, aheadMsg{})
		}
	}
	if msg.ask.seq != m.seq || msg.ask.why == renewed && msg.err != nil {
		return again
	}
	if msg.err != nil {
		if m.ctx.Err() == nil {
			m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		}
		if msg.ask.why == whole {
			m.owed = &msg.ask // for the next key that needs them
		}
		m.awaited = nil
		return again
	}
	m.hold(msg.ask, msg.listing.Articles)
	if msg.ask.why == renewed {
		m.list.update(msg.listing.Articles)
		return again
	}
	if msg.ask.why == ahead {
		return tea.Batch(m.announce(msg), again)
	}
	return tea.Batch(m.fill(msg), again)
}

// fill shows the rows, and asks for the rest if there is one.
func (m *Model) fill(msg listMsg) tea.Cmd {
	l, all := msg.listing, msg.ask.why == whole
	m.here, m.filled = msg.ask.seq, msg.ask.n
	if !m.loaded {
		m.loaded, m.firstRun = true, len(l.Articles) == 0
	}
	let := l
	if all && !m.following() {
		let.Articles = m.letInAlready(l.Articles)
		let.Total -= len(l.Articles) - len(let.Articles)
	}
	rows := let.Articles
	m.left = 0
	if msg.ask.keep || all {
		rows, m.left = m.union(rows, all || msg.counted == nil && let.Total <= len(rows), msg.ask.only)
	}
	m.oldest = msg.oldest
	if m.left > 0 {
		m.oldest = oldest(rows, m.now)
	}
	if msg.counted != nil {
		m.countLater(len(l.Articles))
	} else {
		m.countRows(let)
		if let.Total == l.Total { // topics count what is not let in too
			m.countTopics(l)
		}
	}
	m.showRows(rows, msg.ask)
	cmds := []tea.Cmd{m.arrange(), m.settle()}
	if msg.counted != nil {
		cmds = append(cmds, awaitCounts(msg.counted))
	}
	if msg.ask.why == fresh {
		m.fresh = 0
		cmds = append(cmds, m.countSources())
		if len(l.Articles) == firstRows && (msg.counted != nil || l.Total > firstRows) {
			cmds = append(cmds, m.owe(msg.ask))
		}
	}
	return tea.Batch(append(cmds, m.allCame())...)
}

// showRows shows the rows, the cursor where the question wants it.
func (m *Model) showRows(rows []news.Article, a ask) {
	atTop := m.list.top == 0
	if a.near {
		m.list.step(rows)
	}
	m.list.show(rows, m.rowStyle())
	m.list.findSeam(m.query.Sort)
	m.list.follow()
	switch {
	case a.top && a.keys == m.keysDown: // a key since then has the last word
		m.list.cursor, m.list.top = 0, 0
	case atTop:
		m.list.top = 0 // what stands above now is seen, as far as there is room
	}
}

// subscribed takes the subscriptions.
func (m *Model) subscribed(msg feedsMsg) {
	if msg.err != nil {
		return // the list says what is wrong, if anything is
	}
	m.subscribedOnce = m.subscribedOnce || m.heard
	m.side.show(msg.feeds, m.saved)
	if m.prompt.open && m.prompt.goal == toHealth {
		m.chooser.renew(m.healthChoices())
		m.fitChooser()
	}
	names := nameSources(msg.feeds, m.words.lang)
	if maps.Equal(names, m.sources) {
		return
	}
	m.sources = names
	m.dress()
	m.list.restyle(m.rowStyle())
}

// refreshed tells if a poll could not be started.
func (m *Model) refreshed(msg refreshedMsg) {
	if msg.err != nil && m.ctx.Err() == nil {
		m.note = m.words.say(sayFailed, m.words.problem(msg.err))
	}
}
