package ui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A staying is the rows that were read and stay until the view is left: no listing of
// it has them any more.
type staying struct {
	rows     map[news.ArticleID]bool
	from, to time.Time // of the oldest and the newest
}

// staying are those that are shown.
func (m *Model) staying() staying {
	s := staying{rows: map[news.ArticleID]bool{}}
	if !m.onlyUnread() {
		return s
	}
	for i := range m.list.articles {
		a := &m.list.articles[i]
		if !a.Read {
			continue
		}
		at := a.Time()
		if len(s.rows) == 0 || at.Before(s.from) {
			s.from = at
		}
		if at.After(s.to) {
			s.to = at
		}
		s.rows[a.ID] = true
	}
	return s
}

// under finds which of them q lists, which does not ask for what is unread. It asks the
// store: the words of a query may stand in a text, and rows have none.
func (s staying) under(ctx context.Context, lib Library, q news.Query) ([]news.Article, error) {
	if len(s.rows) == 0 {
		return nil, nil
	}
	q = q.And(news.Term{Field: news.Is, Values: []string{"read"}}).And(news.Term{Field: news.Between, Time: s.from.Truncate(time.Second), End: s.to.Add(time.Second)})
	q.Limit = 0
	l, err := lib.List(ctx, q)
	var found []news.Article
	for _, a := range l.Articles {
		if s.rows[a.ID] {
			found = append(found, a)
		}
	}
	return found, err
}

// reloadBut asks for the rows of the view anew, and leaves in it of those that stay
// what it would list if they were not read.
func (m *Model) reloadBut(s staying) tea.Cmd {
	if len(s.rows) == 0 {
		return m.reload(ask{near: true})
	}
	ctx, lib, q, seq := m.ctx, m.lib, m.shown().Without(news.Is), m.seq
	return func() tea.Msg {
		found, err := s.under(ctx, lib, q)
		if err != nil {
			found = nil // the rows that are asked for next say what is wrong
		}
		return stayingMsg{seq, found}
	}
}

// stayed asks for the rows, unless another view was asked for meanwhile.
func (m *Model) stayed(msg stayingMsg) tea.Cmd {
	if msg.seq != m.seq {
		return nil
	}
	a := ask{near: true, keep: true, only: map[news.ArticleID]bool{}}
	for _, r := range msg.rows {
		a.only[r.ID] = true
	}
	return m.reload(a)
}
