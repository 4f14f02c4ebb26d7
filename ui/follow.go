package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// followFor is how long one follows: what happens now is over by then, or one has
// looked away.
const followFor = 2 * time.Hour

// following tells whether new rows come in by themselves.
func (m *Model) following() bool { return m.now.Before(m.followed) }

// follow lets new rows come in by themselves and has feeds asked more often, for
// two hours or until it is pressed again.
func (m *Model) follow() tea.Cmd {
	if m.following() {
		m.followed = time.Time{}
		m.note = m.words.say(sayFollowOver)
		return followFeeds(m.ctx, m.lib, time.Time{})
	}
	m.followed = m.now.Add(followFor)
	m.note = m.words.say(sayFollow, m.words.when(m.followed, m.now))
	return tea.Batch(
		followFeeds(m.ctx, m.lib, m.followed), m.letIn(false),
		after(followFor, followOverMsg{m.followed}),
	)
}

// followFailed tells if feeds cannot be asked more often; new rows come in still.
func (m *Model) followFailed(err error) {
	if err != nil && m.ctx.Err() == nil {
		m.note = m.words.say(sayFailed, m.words.problem(err))
	}
}

// followEnds says that the time is over, unless the reader has ended it or begun anew.
func (m *Model) followEnds(until time.Time) {
	if m.followed.Equal(until) {
		m.followed = time.Time{}
		m.note = m.words.say(sayFollowOver)
	}
}

// flowIn puts the rows that have come among those that are here.
func (m *Model) flowIn(msg listMsg, came int) tea.Cmd {
	l := msg.listing
	if before(m.query.Sort) == nil || came == len(l.Articles) && l.Total > came {
		return m.reload(ask{keep: true}) // they may be more than were looked for, or stand anywhere
	}
	rows, left := m.union(l.Articles, l.Total <= len(l.Articles), nil)
	m.oldest = max(m.oldest, msg.oldest)
	m.filled, m.left = msg.ask.n, left
	m.countTopics(l)
	m.countRows(l)
	atTop := m.list.top == 0
	m.list.show(rows, m.rowStyle())
	if atTop {
		m.list.top = 0 // what stands above now is seen, as far as there is room
	}
	m.fresh = 0
	return tea.Batch(m.arrange(), m.settle())
}
