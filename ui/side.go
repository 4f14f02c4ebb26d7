package ui

import (
	"context"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// sideEvery is the least time between two counts for the sidebar.
const sideEvery = time.Second

// countSide counts what the sidebar shows and no listing brings. Saved queries
// count as they would be listed: with only, without what is read.
func countSide(ctx context.Context, lib Library, all news.Query, saved map[string]news.Query, sources sourceCount) tea.Cmd {
	return func() tea.Msg {
		msg := sideMsg{totals: totals{saved: map[string]int{}, known: true}}
		var err error
		msg.sources.seq = sources.seq
		if msg.sources.counts, err = sources.count(ctx, lib); err != nil {
			return sideMsg{err: err}
		}
		if msg.feeds, msg.err = lib.Feeds(ctx); msg.err != nil {
			return msg
		}
		is, err := lib.Tally(ctx, all, news.Is)
		if err != nil {
			return sideMsg{err: err}
		}
		msg.totals.all, msg.totals.unread, msg.totals.starred = is["unread"]+is["read"], is["unread"], is["starred"]
		for name, q := range saved {
			q.Limit = 1
			l, err := lib.List(ctx, q)
			if err != nil {
				return sideMsg{err: err}
			}
			msg.totals.saved[name] = l.Total
		}
		return msg
	}
}

// recount has the sidebar counted anew, if it or the saved queries of the picker are
// to be seen and that is not under way.
func (m *Model) recount() tea.Cmd {
	picking := m.prompt.open && m.prompt.goal == toGo && len(m.saved) > 0
	if m.lay.side.empty() && !picking {
		m.side.totals.known = false
		return nil
	}
	if m.counting {
		m.countAgain = true
		return nil
	}
	if wait := m.recounted.Add(sideEvery).Sub(m.now); wait > 0 && m.side.totals.known {
		m.counting = true
		return after(min(wait, sideEvery), sideMsg{again: true}) // the clock may have been set back
	}
	m.counting, m.side.totals.known, m.recounted = true, true, m.now
	queries := map[string]news.Query{}
	for _, s := range m.saved {
		if q, err := m.parse(s.Call()); err == nil {
			if m.unread && !asksFor(q.Where, news.Is) {
				q = q.And(news.Term{Field: news.Is, Values: []string{"unread"}})
			}
			queries[fold(s.Name.String())] = q.Muting(m.muted()...)
		}
	}
	return countSide(m.ctx, m.lib, news.Query{}.Muting(m.muted()...), queries, m.sourceCount())
}

// sided takes the counts, and counts again if something changed meanwhile.
func (m *Model) sided(msg sideMsg) tea.Cmd {
	if msg.err == nil && !msg.again {
		m.side.totals = msg.totals
		m.countedSources(msg.sources)
		m.side.feeds = msg.feeds
		m.side.show(msg.feeds, m.saved)
		if m.prompt.open && m.prompt.goal == toGo {
			m.chooser.recount(m.destinations(m.lastTally))
		}
	}
	m.counting = false
	if msg.again {
		m.recounted = time.Time{} // it has waited, whatever the clock says
		return m.recount()
	}
	if m.countAgain {
		m.countAgain = false
		return m.recount()
	}
	return nil
}

// sideState is what of the sidebar is shown in the list.
func (m *Model) sideState() sideState {
	s := sideState{counts: m.counts, sources: m.askedFor(news.SourceIs), lang: m.langAsked(), groups: m.askedFor(news.GroupIs)}
	filter := strings.TrimSpace(m.filter)
	switch {
	case filter == "" && m.unread:
		s.kind = sideUnread
	case filter == "":
		s.kind = sideEverything
	case filter == starredFilter:
		s.kind = sideStarred
	}
	for _, q := range m.saved {
		if filter == q.Call() {
			s.kind, s.saved = sideSaved, fold(q.Name.String())
		}
	}
	return s
}

const starredFilter = "is:starred"

// askedFor are the values of a field that the filter asks for.
func (m *Model) askedFor(f news.Field) (found []string) {
	conditions := m.query.Where.Kids
	if m.query.Where.Op == news.Leaf {
		conditions = []news.Node{m.query.Where}
	}
	for _, k := range conditions {
		if k.Op == news.Leaf && k.Term.Field == f {
			found = append(found, k.Term.Values...)
		}
	}
	return found
}

// choose makes the line of the sidebar the filter, or takes it out of it.
func (m *Model) choose() tea.Cmd {
	it, ok := m.side.at()
	if !ok {
		return nil
	}
	switch it.kind {
	case sideEverything:
		return m.toView(false, "")
	case sideUnread:
		return m.toView(true, "")
	case sideStarred:
		return m.toView(m.unread, starredFilter)
	case sideAllTopics:
		return tea.Batch(m.setTopics(), m.setSource())
	case sideTopic:
		if now := m.query.Topics(); len(now) == 1 && now[0] == it.topic {
			return m.setTopics()
		}
		return m.setTopics(it.topic)
	case sideSaved:
		return m.toSaved(it.saved)
	case sideGroup:
		return m.toggleGroup(fold(it.group))
	case sideFeed:
		return m.toFeed(it.feed, true)
	}
	return nil
}

// toView shows all articles or the unread ones, under a filter.
func (m *Model) toView(unread bool, filter string) tea.Cmd {
	m.focus = listPart
	same := m.filter == filter
	changed := m.unread != unread
	m.unread = unread
	cmd := m.setFilter(filter)
	if same && changed {
		cmd = m.reload(ask{})
	}
	return tea.Batch(cmd, m.arrange())
}

// toggleGroup writes a group into the filter in place of those there, or takes it out
// if it stands there alone.
func (m *Model) toggleGroup(group string) tea.Cmd {
	values := []string{group}
	if now := m.askedFor(news.GroupIs); slices.Equal(now, values) {
		values = nil
	}
	m.focus = listPart
	s := news.With(m.filter, news.GroupIs, news.Term{Field: news.GroupIs, Values: values})
	if s == m.filter {
		return m.arrange()
	}
	return tea.Batch(m.setFilter(s), m.arrange())
}
