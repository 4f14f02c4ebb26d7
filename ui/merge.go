package ui

import (
	"slices"

	"visti/internal/news"
)

// union adds to the rows those that are shown and no longer in the view, such as
// what has been read meanwhile, and says how many these are. While not all rows of the
// view are here, those below the last of them are such only if they are read and the
// view is of what is not. With only, no others are added.
func (m *Model) union(articles []news.Article, all bool, only map[news.ArticleID]bool) (rows []news.Article, left int) {
	before := before(m.query.Sort)
	if before == nil {
		return articles, 0
	}
	gone := leftover(m.list.articles, articles, before)
	if only != nil {
		gone = slices.DeleteFunc(gone, func(a news.Article) bool { return !only[a.ID] })
	}
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
