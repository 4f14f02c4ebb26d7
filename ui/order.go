package ui

import (
	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// orders are those that v goes through. An order by how many sources tell a thing
// is not among them: it needs stories, which nothing gathers yet.
var orders = []struct {
	sort news.Sort
	name phrase
}{
	{news.Newest, saySortNewest},
	{news.Oldest, saySortOldest},
	{news.BySource, saySortSource},
}

// nextOrder writes the next order of rows into the filter. The cursor stays on
// its article.
func (m *Model) nextOrder() tea.Cmd {
	next := 0
	for i, o := range orders {
		if o.sort == m.query.Sort {
			next = (i + 1) % len(orders)
		}
	}
	m.note = m.words.say(orders[next].name)
	if a, ok := m.list.at(); ok {
		m.list.bound = a.ID // it may not be among the first rows
	}
	return m.setFilter(news.WithSort(m.filter, orders[next].sort))
}
