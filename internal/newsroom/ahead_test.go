package newsroom

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

// ahead has r fetch pages once and returns how many it asked for.
func ahead(t *testing.T, r *room) int {
	t.Helper()
	before := len(r.web.visited())
	r.fetchAhead(t.Context())
	return len(r.web.visited()) - before
}

func TestAheadTakesTheNewestOfEachFeed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"), feedOf(2, "a.example"))
		for feed := range news.FeedID(2) {
			for i := range 25 { // the last one is the newest
				r.shelf.hold(teaser(feed+1, fmt.Sprintf("https://a.example/%d/%d", feed+1, i), time.Duration(25-i)*time.Minute))
			}
		}
		if n := ahead(t, r); n != 40 {
			t.Errorf("fetched %d pages, want 20 of each feed", n)
		}
		if got := r.web.visited()[:2]; got[0] != "https://a.example/1/24" || got[1] != "https://a.example/1/23" {
			t.Errorf("fetched %v first, want the newest", got)
		}
		if n := ahead(t, r); n != 10 {
			t.Errorf("fetched %d pages after the next poll, want the 10 that were left", n)
		}
		if n := ahead(t, r); n != 0 {
			t.Errorf("fetched %d pages again, want 0", n)
		}
	})
}

func TestAheadLeavesOut(t *testing.T) {
	for _, tt := range []struct {
		name string
		edit func(f *news.Feed, a *news.Article)
	}{
		{"what is older than two days", func(_ *news.Feed, a *news.Article) { a.Published = time.Now().Add(-49 * time.Hour) }},
		{"what has no address", func(_ *news.Feed, a *news.Article) { a.URL = news.URL{} }},
		{"what is whole", func(_ *news.Feed, a *news.Article) { a.FullText.State = news.TextFull }},
		{"what was refused", func(_ *news.Feed, a *news.Article) { a.FullText.State = news.TextRefused }},
		{"feeds read when opened", func(f *news.Feed, _ *news.Article) { f.FullText = news.FullTextOpen }},
		{"feeds whose pages are never read", func(f *news.Feed, _ *news.Article) { f.FullText = news.FullTextNever }},
		{"feeds that are off", func(f *news.Feed, _ *news.Article) { f.Enabled = false }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f, a := feedOf(1, "a.example"), teaser(1, "https://a.example/1", 47*time.Hour)
				tt.edit(&f, &a)
				r := open(f)
				r.shelf.hold(a)
				if n := ahead(t, r); n != 0 {
					t.Errorf("fetched %d pages, want 0", n)
				}
				r.shelf.feeds[0].Enabled, r.shelf.feeds[0].FullText = true, news.FullTextAhead
				r.shelf.hold(teaser(1, "https://a.example/2", 47*time.Hour))
				if n := ahead(t, r); n == 0 {
					t.Error("fetched nothing at all")
				}
			})
		})
	}
}

func TestAheadAsksHostsSideBySide(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		r.web.took = time.Second
		for i := range 20 {
			r.shelf.hold(teaser(1, fmt.Sprintf("https://host%d.example/%d", i%10, i), time.Hour))
		}
		begin := time.Now()
		if n := ahead(t, r); n != 20 {
			t.Errorf("fetched %d pages, want 20", n)
		}
		if d := time.Since(begin); d != 4*time.Second {
			t.Errorf("ten hosts with two pages each took %v, want 4s: six hosts, then four", d)
		}
		for host, n := range r.web.most {
			if want := map[bool]int{true: 6, false: 1}[host == ""]; n != want {
				t.Errorf("%d requests to %q at a time, want %d", n, host, want)
			}
		}
	})
}

func TestAheadLeavesAHostAloneForTheRound(t *testing.T) {
	status := func(n int) *news.FetchError { return &news.FetchError{Fault: news.FaultStatus, Status: n} }
	for _, tt := range []struct {
		err    *news.FetchError
		alone  bool // only one page of the host is asked for
		lasts  bool // it is not asked for again by itself
		rests  bool // nor is any other for a while
		reason news.Fault
	}{
		{&news.FetchError{Fault: news.FaultOffline}, true, false, false, news.FaultOffline},
		{&news.FetchError{Fault: news.FaultTimeout}, true, false, false, news.FaultTimeout},
		{&news.FetchError{Fault: news.FaultRefused}, true, false, false, news.FaultRefused},
		{&news.FetchError{Fault: news.FaultTLS}, true, false, false, news.FaultTLS},
		{status(429), true, false, true, news.FaultStatus},
		{status(503), true, false, true, news.FaultStatus},
		{status(500), false, false, false, news.FaultStatus},
		{status(404), false, true, false, news.FaultStatus},
		{&news.FetchError{Fault: news.FaultRobots}, false, true, false, news.FaultRobots},
		{&news.FetchError{Fault: news.FaultNotPage}, false, true, false, news.FaultNotPage},
		{&news.FetchError{Fault: news.FaultTooLarge}, false, true, false, news.FaultTooLarge},
	} {
		t.Run(fmt.Sprint(tt.err.Fault, tt.err.Status), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"))
				r.web.errs = map[string]error{"dead.example": tt.err}
				for i := range 3 {
					r.shelf.hold(teaser(1, fmt.Sprint("https://dead.example/", i), time.Hour))
					r.shelf.hold(teaser(1, fmt.Sprint("https://good.example/", i), time.Hour))
				}
				dead := 3
				if tt.alone {
					dead = 1
				}
				if n := ahead(t, r); n != 3+dead {
					t.Errorf("fetched %d pages, want %d: 3 of the good host", n, 3+dead)
				}
				if tt.lasts || tt.rests {
					dead = 0
				}
				if n := ahead(t, r); n != dead {
					t.Errorf("asked for %d pages again, want %d", n, dead)
				}
				want := news.FullText{State: news.TextTeaser}
				if tt.lasts {
					want = news.FullText{State: news.TextRefused, Fault: tt.reason, Status: tt.err.Status, Fetched: time.Now()}
				}
				if got := r.shelf.articles[4].FullText; got != want {
					t.Errorf("remembered %+v, want %+v", got, want)
				}
			})
		})
	}
}

func TestAheadGoesOnWhenAnArticleIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		r.web.took = time.Second
		for i := range 3 {
			r.shelf.hold(teaser(1, fmt.Sprint("https://a.example/", i), time.Hour))
		}
		time.AfterFunc(500*time.Millisecond, func() { // two are removed: one on its way, one that waits
			r.shelf.mu.Lock()
			r.shelf.articles = r.shelf.articles[:1]
			r.shelf.mu.Unlock()
		})
		if n := ahead(t, r); n != 2 || r.shelf.articles[0].FullText.State != news.TextFull {
			t.Errorf("fetched %v, the one that is left is %s; want it full", r.web.visited(), r.shelf.articles[0].FullText.State)
		}
	})
}

func TestAheadStopsWhenThePagesCannotBeStored(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		for i := range 3 {
			r.shelf.hold(teaser(1, fmt.Sprint("https://a.example/", i), time.Hour))
		}
		r.shelf.fail("PutPage", errDisk)
		if n := ahead(t, r); n != 1 {
			t.Errorf("fetched %d pages of a host, want 1", n)
		}
	})
}

func TestAheadEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		r.web.took = time.Minute
		for i := range 20 {
			r.shelf.hold(teaser(1, fmt.Sprintf("https://host%d.example/1", i), time.Hour))
		}
		ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
		defer cancel()
		begin := time.Now()
		r.fetchAhead(ctx)
		if d := time.Since(begin); d != 90*time.Second || len(r.web.visited()) != 12 {
			t.Errorf("ended after %v and %d pages, want 1m30s and 12", d, len(r.web.visited()))
		}
		full := slices.DeleteFunc(r.shelf.articles, func(a news.Article) bool { return a.FullText.State != news.TextFull })
		if len(full) != 6 {
			t.Errorf("%d articles are full, want the 6 that came in time", len(full))
		}
	})
}
