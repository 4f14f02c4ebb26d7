package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// look asks what the view would show now. While nothing is shown yet, or the
// first poll ever fills an untouched list, it lets the rows in at once.
func (m *Model) look() tea.Cmd {
	m.looking = true
	if len(m.list.articles) == 0 || m.firstRun && m.keysDown == 0 {
		return m.reload(ask{look: true, keep: true, top: true})
	}
	q := m.shown()
	q.Limit = firstRows
	m.asks++
	cmd := loadList(m.ctx, m.lib, q, ask{n: m.asks, seq: m.seq, why: ahead, look: true}, m.now)
	if !m.onlyUnread() || !slices.ContainsFunc(m.list.articles, func(a news.Article) bool { return a.Read }) {
		return cmd
	}
	// Rows that stay though they are read are in no answer to that. They would go on
	// to say what their source has taken back.
	q = m.query.And(news.Term{Field: news.Is, Values: []string{"changed"}})
	q.Where, q.Limit = newSince(q.Where, m.list.since), firstRows
	m.asks++
	return tea.Batch(cmd, loadList(m.ctx, m.lib, q, ask{n: m.asks, seq: m.seq, why: renewed}, m.now))
}

// announce brings the rows that are here up to date and counts what would come in,
// or lets it in while the reader follows.
func (m *Model) announce(msg listMsg) tea.Cmd {
	l := msg.listing
	came := len(l.Articles) - m.list.update(l.Articles)
	m.readElsewhere(msg)
	if came == 0 && m.counted >= 0 {
		m.countTopics(l) // a text that came may have told a topic better
	}
	if !m.following() || came == 0 {
		m.fresh = came
		return nil
	}
	return m.flowIn(msg, came)
}

// readElsewhere marks the rows as read that are no longer among the unread ones:
// another screen or command has read them. Only what the listing reaches counts.
func (m *Model) readElsewhere(msg listMsg) {
	before := before(m.query.Sort)
	if !m.onlyUnread() || before == nil || m.here != m.seq {
		return
	}
	l := msg.listing.Articles
	rows := m.list.articles
	if msg.listing.Total > len(l) && len(l) > 0 {
		end := len(rows)
		for end > 0 && before(&l[len(l)-1], &rows[end-1]) {
			end--
		}
		rows = rows[:end]
	}
	var read []news.Article
	for _, a := range leftover(rows, l, before) {
		if h, held := m.marks[a.ID]; !a.Read && !(held && (h.pending > 0 || msg.ask.n <= h.stored)) {
			a.Read = true
			read = append(read, a)
		}
	}
	m.list.update(read)
}

// changed takes the news that there is news.
func (m *Model) changed(c news.Change) tea.Cmd {
	cmds := []tea.Cmd{awaitChange(m.ctx, m.lib)}
	if !m.heard || c.Version != m.version || c.Failing != m.change.Failing || m.change.Polling && !c.Polling {
		cmds = append(cmds, loadFeeds(m.ctx, m.lib))
	}
	// The first poll ever may have brought some before the first rows were read.
	m.firstRun = m.firstRun || c.Polling && c.Polled.IsZero()
	if c.Version != m.version {
		m.version = c.Version
		if m.looking {
			m.dirty = true
		} else {
			cmds = append(cmds, m.look())
		}
	}
	m.change, m.heard = c, true
	return tea.Batch(cmds...)
}
