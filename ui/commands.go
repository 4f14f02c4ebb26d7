package ui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

const (
	firstRows  = 200                    // rows asked for at first
	restTime   = 150 * time.Millisecond // after which the stored article is shown beside the list
	aheadEvery = time.Second            // between two looks for what has come
)

// loadList asks for the rows of a query.
func loadList(ctx context.Context, lib Library, q news.Query, a ask, now time.Time) tea.Cmd {
	if a.why == fresh && q.Limit > 0 {
		return loadFirst(ctx, lib, q, a, now)
	}
	return func() tea.Msg {
		listing, err := lib.List(ctx, q)
		return listMsg{ask: a, listing: listing, oldest: oldest(listing.Articles, now), err: err}
	}
}

// countPatience is how long a filter takes that is answered whole, rows and counts:
// little enough for one who types, and long enough that a usual collection is drawn once.
const countPatience = 20 * time.Millisecond

// loadFirst asks for the first rows of a query. Among very many articles those are
// found much sooner than all are counted: then the counts come later.
func loadFirst(ctx context.Context, lib Library, q news.Query, a ask, now time.Time) tea.Cmd {
	return func() tea.Msg {
		patience := time.NewTimer(countPatience)
		defer patience.Stop()
		found, counted := make(chan []news.Article, 1), make(chan countsMsg, 1)
		go func() {
			l, err := lib.ListRows(ctx, q, func(rows []news.Article) { found <- rows })
			counted <- countsMsg{a, l, err}
		}()
		whole := func(c countsMsg) listMsg {
			return listMsg{ask: a, listing: c.listing, oldest: oldest(c.listing.Articles, now), err: c.err}
		}
		var rows []news.Article
		select {
		case rows = <-found:
		case c := <-counted: // at once, or for no rows, or with an error
			return whole(c)
		}
		select {
		case c := <-counted:
			return whole(c)
		case <-patience.C:
			return listMsg{ask: a, listing: news.Listing{Articles: rows}, oldest: oldest(rows, now), counted: counted}
		}
	}
}

// awaitCounts waits for what is counted after the rows.
func awaitCounts(counted <-chan countsMsg) tea.Cmd {
	return func() tea.Msg { return <-counted }
}

// loadTally asks how many rows there are with each value of fields, under a query each. What cannot be
// counted stays without a number.
func loadTally(ctx context.Context, lib Library, n int, of map[news.Field]news.Query) tea.Cmd {
	return func() tea.Msg {
		counts := map[news.Field]map[string]int{}
		for f, q := range of {
			if c, err := lib.Tally(ctx, q, f); err == nil {
				counts[f] = c
			}
		}
		return tallyMsg{n, counts}
	}
}

// oldest is the age whose times need most room.
func oldest(articles []news.Article, now time.Time) age {
	most := today
	for i := range articles {
		most = max(most, ageOf(articles[i].Time().In(now.Location()), now))
	}
	return most
}

// loadFeeds asks for the subscriptions.
func loadFeeds(ctx context.Context, lib Library) tea.Cmd {
	return func() tea.Msg {
		feeds, err := lib.Feeds(ctx)
		return feedsMsg{feeds, err}
	}
}

// awaitChange waits for news.
func awaitChange(ctx context.Context, lib Library) tea.Cmd {
	return func() tea.Msg {
		select {
		case <-ctx.Done():
			return nil
		case c, ok := <-lib.Changes():
			if !ok {
				return nil
			}
			return changeMsg{c}
		}
	}
}

// awaitBack waits until there is news elsewhere.
func awaitBack(ctx context.Context, back <-chan struct{}) tea.Cmd {
	return func() tea.Msg {
		select {
		case <-ctx.Done():
			return nil
		case <-back:
			return backMsg{}
		}
	}
}

// peek asks for what is stored of an article.
func peek(ctx context.Context, lib Library, id news.ArticleID) tea.Cmd {
	return func() tea.Msg {
		r, err := lib.Peek(ctx, id)
		return readingMsg{id: id, reading: r, err: err}
	}
}

// openArticle asks for an article with its whole text.
func openArticle(ctx context.Context, lib Library, id news.ArticleID, u news.URL) tea.Cmd {
	return func() tea.Msg {
		r, err := lib.Open(ctx, id, u)
		return readingMsg{id: id, url: u, opened: true, reading: r, err: err}
	}
}

// openAgain asks for an article with its page fetched anew.
func openAgain(ctx context.Context, lib Library, id news.ArticleID, u news.URL) tea.Cmd {
	return func() tea.Msg {
		r, err := lib.OpenAgain(ctx, id, u)
		return againMsg{id: id, url: u, reading: r, err: err}
	}
}

// takeAlong has the texts of these articles fetched.
func takeAlong(ctx context.Context, lib Library, ids []news.ArticleID) tea.Cmd {
	return func() tea.Msg { return awaitAlong(lib.TakeAlong(ctx, ids))() }
}

// awaitAlong waits for the next word of the texts that are taken along.
func awaitAlong(from <-chan news.Along) tea.Cmd {
	return func() tea.Msg {
		a, more := <-from
		return alongMsg{from, a, !more}
	}
}

// renderText renders the blocks of an article from one on, as far as one piece goes.
func renderText(key textKey, j textJob, from int) tea.Cmd {
	return func() tea.Msg {
		lines, next := j.render(from)
		return linesMsg{key: key, from: from, lines: lines, next: next}
	}
}

// storeWrite changes marks in the store.
func storeWrite(ctx context.Context, lib Library, w write) tea.Cmd {
	return func() tea.Msg {
		msg := storedMsg{write: w}
		switch w.turn {
		case backward:
			msg.act, msg.err = lib.Undo(ctx)
		case forward:
			msg.act, msg.err = lib.Redo(ctx)
		default:
			msg.acted, msg.err = lib.Mark(ctx, w.marks)
		}
		return msg
	}
}

// refresh starts a poll of these feeds, or of all.
func refresh(ctx context.Context, lib Library, feeds ...news.FeedID) tea.Cmd {
	return func() tea.Msg {
		return refreshedMsg{lib.Refresh(ctx, feeds...)}
	}
}

// followFeeds has feeds asked as often as they allow until a time; past, no more.
func followFeeds(ctx context.Context, lib Library, until time.Time) tea.Cmd {
	return func() tea.Msg {
		return followedMsg{lib.Follow(ctx, until)}
	}
}

// browse opens addresses in the reader's browser, as far as it can be started.
func browse(ctx context.Context, open func(context.Context, news.URL) error, urls []news.URL) tea.Cmd {
	return func() tea.Msg {
		for i, u := range urls {
			if err := open(ctx, u); err != nil {
				return browsedMsg{urls[i:], err}
			}
		}
		return browsedMsg{urls, nil}
	}
}

// visit tells that the reader is here.
func visit(ctx context.Context, lib Library) tea.Cmd {
	return func() tea.Msg {
		since, err := lib.Visit(ctx)
		return visitMsg{since, err}
	}
}

// after sends a message when some time has passed.
func after(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}
