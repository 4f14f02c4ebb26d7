package ui

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

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
	m.stopList()
	m.view, m.stopList = context.WithCancel(m.ctx)
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
	return loadList(m.view, m.lib, q, a, m.now)
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
	if msg.ask.seq != m.seq {
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
	if msg.ask.why == ahead {
		return tea.Batch(m.announce(msg), again)
	}
	return tea.Batch(m.fill(msg), again)
}

// fill shows the rows, and asks for the rest if there is one.
func (m *Model) fill(msg listMsg) tea.Cmd {
	l := msg.listing
	m.here = msg.ask.seq
	if !m.loaded {
		m.loaded, m.firstRun = true, len(l.Articles) == 0
	}
	unseen := 0
	if msg.ask.why == whole && !m.following() {
		l.Articles, unseen = m.letInAlready(l.Articles)
		l.Total -= unseen
	}
	rows, left := l.Articles, 0
	if msg.ask.keep || msg.ask.why == whole {
		rows, left = m.union(l.Articles, msg.ask.why == whole || msg.counted == nil && l.Total <= len(l.Articles))
	}
	m.oldest = msg.oldest
	if left > 0 {
		m.oldest = oldest(rows, m.now)
	}
	m.filled, m.left = msg.ask.n, left
	m.count(msg.ask.n, l, msg.counted != nil, unseen == 0)
	atTop := m.list.top == 0
	if msg.ask.near {
		m.list.step(rows)
	}
	m.list.show(rows, m.rowStyle())
	m.list.findSeam(m.query.Sort)
	m.list.follow()
	switch {
	case msg.ask.top && msg.ask.keys == m.keysDown: // a key since then has the last word
		m.list.cursor, m.list.top = 0, 0
	case atTop:
		m.list.top = 0 // what stands above now is seen, as far as there is room
	}
	cmds := []tea.Cmd{m.arrange(), m.settle()}
	if msg.counted != nil {
		cmds = append(cmds, awaitCounts(msg.counted))
	}
	if msg.ask.why == fresh {
		m.fresh = 0
		if len(l.Articles) == firstRows && (msg.counted != nil || l.Total > firstRows) {
			rest := ask{seq: m.seq, why: whole, keep: msg.ask.keep, top: msg.ask.top, keys: msg.ask.keys}
			m.owed = &rest
			if m.list.bound != 0 { // the row under the cursor is among them
				cmds = append(cmds, m.askRest())
			} else {
				cmds = append(cmds, after(restPause, restMsg{m.seq}))
			}
		}
	}
	if m.allHere() {
		if m.ending > 0 && m.ending == m.keysDown {
			m.list.move(1 << 30)
		}
		m.ending = 0
	}
	cmds = append(cmds, m.readAwaited())
	return tea.Batch(cmds...)
}

// letInAlready leaves out the rows that came since those of the view were asked for:
// the title says how many there are, and they wait to be let in.
func (m *Model) letInAlready(rows []news.Article) (seen []news.Article, unseen int) {
	here := make(map[news.ArticleID]bool, len(m.list.articles))
	for _, a := range m.list.articles {
		here[a.ID] = true
	}
	seen = slices.DeleteFunc(rows, func(a news.Article) bool { return a.FirstSeen.After(m.seen) && !here[a.ID] })
	return seen, len(rows) - len(seen)
}

// count takes what is counted of the n-th question. If that comes later, what was
// counted before stands as long, but for what the rows tell themselves; it stands too
// if what is counted by topic holds rows that are not here.
func (m *Model) count(n int, l news.Listing, later, topics bool) {
	m.counts.active = m.query.Topics()
	switch {
	case !later:
		m.total, m.counted = max(l.Total, len(l.Articles))+m.left, n
		if topics {
			m.counts = counts{l.Topics, l.All, m.query.Topics(), m.opt.Topics, true}
		}
	case len(l.Articles) < firstRows:
		m.total, m.counted = len(l.Articles)+m.left, n
	default:
		m.counted = -1
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
	m.count(msg.ask.n, msg.listing, false, true)
	return tea.Batch(m.arrange(), m.readAwaited())
}

// readAwaited marks as read what that was asked for before all of it was here.
func (m *Model) readAwaited() tea.Cmd {
	if m.awaited == nil || !m.allHere() {
		return nil
	}
	asked := *m.awaited
	m.awaited = nil
	if asked != (viewName{m.filter, m.unread}) {
		return nil
	}
	return m.allRead()
}

// A viewName tells one view from another, whatever its rows are now.
type viewName struct {
	filter string
	unread bool
}

// allHere tells whether all rows of the view that was asked for last are here.
func (m *Model) allHere() bool {
	return m.here == m.seq && m.counted == m.filled && len(m.list.articles) >= m.total
}

// restPause is how long the first rows are enough: who goes from view to view does
// not wait for rows that nobody looks at.
const restPause = 250 * time.Millisecond

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

// union adds to the rows those that are shown and no longer in the view, such as
// what has been read meanwhile, and says how many these are. While not all rows of the
// view are here, those below the last of them are such only if they are read and the
// view is of what is not.
func (m *Model) union(articles []news.Article, all bool) (rows []news.Article, left int) {
	before := before(m.query.Sort)
	if before == nil {
		return articles, 0
	}
	gone := leftover(m.list.articles, articles, before)
	for i := range gone {
		reached := all || len(articles) > 0 && before(&gone[i], &articles[len(articles)-1])
		if reached || gone[i].Read && m.onlyUnread() {
			left++
		}
	}
	return merge(articles, gone, before), left
}

// before is the order of rows; nil if ids do not tell it.
func before(sort news.Sort) func(a, b *news.Article) bool {
	switch sort {
	case news.Newest:
		return func(a, b *news.Article) bool { return a.ID > b.ID }
	case news.Oldest:
		return func(a, b *news.Article) bool { return a.ID < b.ID }
	default:
		return nil
	}
}

// leftover finds what of old is not among fresh; both are sorted.
func leftover(old, fresh []news.Article, before func(a, b *news.Article) bool) []news.Article {
	var gone []news.Article
	k := 0
	for i := range old {
		for k < len(fresh) && before(&fresh[k], &old[i]) {
			k++
		}
		if k == len(fresh) || fresh[k].ID != old[i].ID {
			gone = append(gone, old[i])
		}
	}
	return gone
}

// merge puts two sorted lists together.
func merge(a, b []news.Article, before func(a, b *news.Article) bool) []news.Article {
	if len(b) == 0 {
		return a
	}
	out := make([]news.Article, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if before(&b[0], &a[0]) {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}

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
	return loadList(m.ctx, m.lib, q, ask{n: m.asks, seq: m.seq, why: ahead, look: true}, m.now)
}

// announce brings the rows that are here up to date and counts what would come in,
// or lets it in while the reader follows.
func (m *Model) announce(msg listMsg) tea.Cmd {
	l := msg.listing
	came := len(l.Articles) - m.list.update(l.Articles)
	m.readElsewhere(msg)
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
	if c.Version != m.version || c.Failing != m.change.Failing || m.change.Polling && !c.Polling {
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
	m.change = c
	return tea.Batch(cmds...)
}

// subscribed takes the subscriptions.
func (m *Model) subscribed(msg feedsMsg) {
	if msg.err != nil {
		return // the list says what is wrong, if anything is
	}
	m.subscribedOnce = true
	m.side.show(msg.feeds, m.saved)
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
