package ui

import (
	"context"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A viewed is what is here of the rows of a view, and what is still to come: the
// counts, and all rows but the first.
type viewed struct {
	rowsCtx  context.Context    // of all that is asked for the rows
	stopRows context.CancelFunc // ends it

	seq    int       // of the view: grows when another is asked for
	here   int       // seq of the view whose rows are here
	filled int       // the question whose rows are here
	seen   time.Time // when they were asked for: what came since is not let in

	counted int // the question that total is of
	total   int // rows of the view, also while not all are here
	left    int // of these, what is no longer in the view

	owed    *ask      // for all rows of the view, of which the first are here
	ending  int       // keysDown at the key that goes to the last row, if that is not here yet
	awaited *viewName // is marked as read once all its rows are here
}

// allHere tells whether all rows of the view that was asked for last are here.
func (m *Model) allHere() bool {
	return m.here == m.seq && m.counted == m.filled && len(m.list.articles) >= m.total
}

// letInAlready leaves out the rows that came since those of the view were asked for:
// the title says how many there are, and they wait to be let in.
func (m *Model) letInAlready(rows []news.Article) []news.Article {
	here := make(map[news.ArticleID]bool, len(m.list.articles))
	for _, a := range m.list.articles {
		here[a.ID] = true
	}
	return slices.DeleteFunc(rows, func(a news.Article) bool { return a.FirstSeen.After(m.seen) && !here[a.ID] })
}

// countRows takes how many rows there are.
func (m *Model) countRows(l news.Listing) {
	m.total, m.counted = max(l.Total, len(l.Articles))+m.left, m.filled
}

// countTopics takes how many rows each topic has.
func (m *Model) countTopics(l news.Listing) {
	m.counts = counts{l.Topics, l.All, m.query.Topics(), m.opt.Topics, true}
}

// countLater lets what was counted before stand until the counts of these rows come,
// but for what the rows tell themselves: if they are few, they are all.
func (m *Model) countLater(rows int) {
	m.counts.active, m.counted = m.query.Topics(), -1
	if rows < firstRows {
		m.total, m.counted = rows+m.left, m.filled
	}
}

// countedRows takes what is counted of the rows that are here, unless others came
// since.
func (m *Model) countedRows(msg countsMsg) tea.Cmd {
	switch {
	case msg.ask.n != m.filled || msg.ask.seq != m.seq:
		return nil
	case msg.err != nil:
		m.counts.known = false // those of the view before say nothing about this one
		m.note = m.words.say(sayFailed, m.words.problem(msg.err))
		return nil
	}
	m.countTopics(msg.listing)
	m.countRows(msg.listing)
	return tea.Batch(m.arrange(), m.allCame())
}

// allCame does what waited for all rows of the view, if they are here.
func (m *Model) allCame() tea.Cmd {
	if !m.allHere() {
		return nil
	}
	if m.ending > 0 && m.ending == m.keysDown {
		m.list.move(1 << 30)
	}
	asked := m.awaited
	m.ending, m.awaited = 0, nil
	if asked == nil || *asked != (viewName{m.filter, m.unread}) {
		return nil
	}
	return m.allRead()
}

// A viewName tells one view from another, whatever its rows are now.
type viewName struct {
	filter string
	unread bool
}

// restPause is how long the first rows are enough: who goes from view to view does
// not wait for rows that nobody looks at.
const restPause = 250 * time.Millisecond

// owe has all rows of the view asked for after a while, or at once if the row under
// the cursor is among those that are not here. They go where the first ones went.
func (m *Model) owe(first ask) tea.Cmd {
	m.owed = &ask{seq: m.seq, why: whole, keep: first.keep, top: first.top, keys: first.keys}
	if m.list.bound != 0 {
		return m.askRest()
	}
	return after(restPause, restMsg{m.seq})
}

// restOf asks for all rows of a view, unless another is shown.
func (m *Model) restOf(seq int) tea.Cmd {
	if seq != m.seq {
		return nil
	}
	return m.askRest()
}

// askRest asks for all rows of the view, unless another was asked for since. While a
// filter is typed, the next letter would have them for nothing.
func (m *Model) askRest() tea.Cmd {
	if m.owed == nil || m.owed.seq != m.seq || m.prompt.filters() {
		return nil
	}
	rest := *m.owed
	m.owed = nil
	return m.ask(m.shown(), rest)
}
