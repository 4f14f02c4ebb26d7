package newsroom

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
	"visti/summarize"
)

// openAt opens an article by its ID.
func openAt(t *testing.T, r *room, id news.ArticleID) news.Reading {
	t.Helper()
	got, err := r.Open(t.Context(), id, news.URL{})
	if err != nil {
		t.Error(err)
	}
	return got
}

func TestOpenFetchesThePageOfATeaser(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		id := r.shelf.hold(teaser(1, "https://a.example/1", 72*time.Hour))
		r.web.related = []news.Link{{Title: news.PlainLine("Міст у Терногорі відкрили"), URL: at("https://a.example/2")}}
		got := openAt(t, r, id)
		a, s := got.Article, got.Summary
		if a.FullText.State != news.TextFull || len(a.Body) != len(long) || a.Read {
			t.Errorf("text is %s with %d blocks, read = %v; want it full with %d and not read", a.FullText.State, len(a.Body), a.Read, len(long))
		}
		if len(s.Claims) == 0 || s.Claims[0].Text != a.Text().Slice(s.Claims[0].Start, s.Claims[0].End) {
			t.Errorf("claims %v, want some of the text", s.Claims)
		}
		if len(s.Related) != 1 || s.Related[0].URL != at("https://a.example/2") || s.Related[0].Reason != news.OfferedByPage {
			t.Errorf("related %v, want what the page offers", s.Related)
		}
		if stored := r.shelf.summaries[id]; stored.version != summarize.Version || len(stored.Claims) != len(s.Claims) {
			t.Errorf("stored a summary of version %d with %d claims, want this one", stored.version, len(stored.Claims))
		}
		openAt(t, r, id)
		if n := len(r.web.visited()); n != 1 {
			t.Errorf("fetched the page %d times, want once", n)
		}
	})
}

func TestOpenTellsWhyThereIsNoText(t *testing.T) {
	for _, tt := range []struct {
		name  string
		err   *news.FetchError
		wait  time.Duration // until it is opened again
		again bool          // it is fetched again then
	}{
		{"robots.txt forbids it", &news.FetchError{Fault: news.FaultRobots}, 9 * time.Minute, false},
		{"ten minutes later", &news.FetchError{Fault: news.FaultRobots}, 10 * time.Minute, true},
		{"the clock was set back", &news.FetchError{Fault: news.FaultStatus, Status: 404}, -time.Hour, true},
		{"without a network", &news.FetchError{Fault: news.FaultOffline}, time.Second, true},
		{"the server is overloaded", &news.FetchError{Fault: news.FaultStatus, Status: 503}, time.Second, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"))
				now := time.Now()
				r.now = func() time.Time { return now }
				id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
				r.web.errs = map[string]error{"a.example": tt.err}
				got := openAt(t, r, id).Article
				if want := (news.FullText{State: news.TextRefused, Fault: tt.err.Fault, Status: tt.err.Status, Fetched: now}); got.FullText != want {
					t.Errorf("text is %+v, want %+v", got.FullText, want)
				}
				if got.Title.Empty() || got.Text().Empty() {
					t.Errorf("article %+v, want what the feed gave", got)
				}
				now = now.Add(tt.wait)
				clear(r.web.errs)
				got = openAt(t, r, id).Article
				if n := len(r.web.visited()); n == 2 != tt.again || (got.FullText.State == news.TextFull) != tt.again {
					t.Errorf("fetched %d times, text is %s; want it again: %v", n, got.FullText.State, tt.again)
				}
			})
		})
	}
}

func TestOpenFetchesUnlessTheFeedForbidsIt(t *testing.T) {
	for mode, want := range map[news.FullTextMode]int{"": 1, news.FullTextAhead: 1, news.FullTextOpen: 1, news.FullTextNever: 0} {
		synctest.Test(t, func(t *testing.T) {
			f := feedOf(1, "a.example")
			f.FullText = mode
			r := open(f)
			got := openAt(t, r, r.shelf.hold(teaser(1, "https://a.example/1", time.Hour)))
			if n := len(r.web.visited()); n != want || got.Article.Text().Empty() {
				t.Errorf("full text %q: fetched %d pages, want %d", mode, n, want)
			}
		})
	}
}

func TestOpenAnArticleWithoutFeedOrAddress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open()
		if got := openAt(t, r, r.shelf.hold(teaser(0, "https://a.example/1", time.Hour))); got.Article.FullText.State != news.TextFull {
			t.Errorf("text is %s, want it full", got.Article.FullText.State)
		}
		a := teaser(0, "https://a.example/2", time.Hour)
		a.URL = news.URL{}
		if got := openAt(t, r, r.shelf.hold(a)); got.Article.Text() != a.Teaser || len(r.web.visited()) != 1 {
			t.Errorf("text %q after %d pages, want the teaser and no page asked", got.Article.Text(), len(r.web.visited()))
		}
	})
}

func TestOpenByAddress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		got, err := r.Open(t.Context(), 0, at("https://a.example/1"))
		if err != nil || got.Article.ID != id || got.Article.FullText.State != news.TextFull {
			t.Errorf("opened %+v, %v; want article %s with its text", got.Article, err, id)
		}
		r.web.related = []news.Link{{Title: news.PlainLine("Міст у Терногорі відкрили"), URL: at("https://b.example/2")}}
		got, err = r.Open(t.Context(), 0, at("https://b.example/new"))
		if err != nil || got.Article.ID != 0 || got.Article.Source != "b.example" || len(got.Article.Body) == 0 {
			t.Errorf("opened %+v, %v; want the page at b.example", got.Article, err)
		}
		if len(got.Summary.Claims) == 0 || len(got.Summary.Related) != 1 {
			t.Errorf("%d claims and %d related, want some and one", len(got.Summary.Claims), len(got.Summary.Related))
		}
		if len(r.shelf.articles) != 1 || r.shelf.called("PutSummary") != 1 {
			t.Errorf("%d articles on the shelf, want the one that was there", len(r.shelf.articles))
		}
		r.web.errs = map[string]error{"b.example": &news.FetchError{Fault: news.FaultNotPage}}
		if _, err := r.Open(t.Context(), 0, at("https://b.example/")); news.FaultOf(err) != news.FaultNotPage {
			t.Errorf("opening an index returned %v, want %s", err, news.FaultNotPage)
		}
	})
}

func TestOpenAndPeekReturnErrorsOfTheStore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		if _, err := r.Peek(t.Context(), 99); !errors.Is(err, news.ErrNotFound) {
			t.Errorf("Peek of nothing returned %v, want %v", err, news.ErrNotFound)
		}
		if _, err := r.Open(t.Context(), 99, at("https://a.example/1")); !errors.Is(err, news.ErrNotFound) {
			t.Errorf("Open of nothing returned %v, want %v", err, news.ErrNotFound)
		}
		for _, method := range []string{"Summary", "PutPage", "Article"} {
			r.shelf.fail(method, errDisk)
			if _, err := r.Open(t.Context(), id, news.URL{}); !errors.Is(err, errDisk) {
				t.Errorf("Open returned %v for an error of %s, want %v", err, method, errDisk)
			}
		}
		r.shelf.fail("ByURL", errDisk)
		if _, err := r.Open(t.Context(), 0, at("https://a.example/1")); !errors.Is(err, errDisk) {
			t.Errorf("Open by address returned %v, want %v", err, errDisk)
		}
	})
}

func TestPageIsNotFetchedTwice(t *testing.T) {
	read := func(t *testing.T, r *room) { openAt(t, r, 1) }
	for _, tt := range []struct {
		name          string
		first, second func(t *testing.T, r *room)
		after         time.Duration
	}{
		{"opened while it is fetched ahead", func(t *testing.T, r *room) { r.fetchAhead(t.Context()) }, read, time.Second},
		{"fetched ahead while it is opened", read, func(t *testing.T, r *room) { r.fetchAhead(t.Context()) }, time.Second},
		{"opened twice", read, read, time.Second},
		{"opened in the same moment", read, read, 0},
		{"opened while fetching ahead is at other pages", func(t *testing.T, r *room) {
			r.shelf.hold(teaser(1, "https://a.example/2", 0))
			r.shelf.hold(teaser(1, "https://a.example/3", 0))
			r.fetchAhead(t.Context())
		}, read, time.Second},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"))
				r.web.took = 10 * time.Second
				r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
				var wg sync.WaitGroup
				wg.Go(func() { tt.first(t, r) })
				time.Sleep(tt.after)
				tt.second(t, r)
				if got := r.shelf.articles[0].FullText.State; got != news.TextFull {
					t.Errorf("text is %s when the second returns, want it full", got)
				}
				wg.Wait()
				seen := map[string]int{}
				for _, u := range r.web.visited() {
					seen[u]++
				}
				if seen["https://a.example/1"] != 1 {
					t.Errorf("fetched %v, want the page once", r.web.visited())
				}
			})
		})
	}
}

func TestReaderWhoLeavesTakesThePageFromNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		r.web.took = 10 * time.Second
		id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		for _, patience := range []time.Duration{7 * time.Second, 5 * time.Second} { // the first asks, the other waits
			go func() {
				ctx, cancel := context.WithTimeout(t.Context(), patience)
				defer cancel()
				if _, err := r.Open(ctx, id, news.URL{}); !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("Open returned %v after %v, want %v", err, patience, context.DeadlineExceeded)
				}
			}()
			synctest.Wait()
		}
		begin := time.Now()
		if got := openAt(t, r, id); got.Article.FullText.State != news.TextFull {
			t.Errorf("text is %s, want it full", got.Article.FullText.State)
		}
		if d := time.Since(begin); d > 17*time.Second {
			t.Errorf("took %v, want 17s at most: until the others gave up, and a page", d)
		}
	})
}

func TestAnArticleThatBreaksTheSummarizerIsRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		id := r.shelf.hold(teaser(1, "https://a.example/1", 72*time.Hour))
		var logged bytes.Buffer
		r.log = slog.New(slog.NewTextHandler(&logged, nil))
		r.claim = func(news.Article, []news.Link) news.Summary { panic("index out of range") }
		got := openAt(t, r, id)
		if got.Article.ID != id || len(got.Summary.Claims) != 0 {
			t.Errorf("article %d with %d claims, want it without", got.Article.ID, len(got.Summary.Claims))
		}
		if _, stored := r.shelf.summaries[id]; !stored {
			t.Error("no summary is stored: it would be tried again")
		}
		if !strings.Contains(logged.String(), "index out of range") {
			t.Errorf("logged %q, want why it broke", logged.String())
		}
	})
}

// TestTeaserWithoutPageHasItsClaimsStored: queries find the claims that a reader sees, also where
// the page gave nothing or is not asked for.
func TestTeaserWithoutPageHasItsClaimsStored(t *testing.T) {
	for name, mode := range map[string]news.FullTextMode{"refused": news.FullTextOpen, "never asked": news.FullTextNever} {
		synctest.Test(t, func(t *testing.T) {
			f := feedOf(1, "a.example")
			f.FullText = mode
			r := open(f)
			id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
			r.web.errs = map[string]error{"a.example": &news.FetchError{Fault: news.FaultStatus, Status: 404}}
			seen := openAt(t, r, id).Summary.Claims
			if got := r.shelf.summaries[id]; len(seen) == 0 || len(got.Claims) != len(seen) || got.version != summarize.Version {
				t.Errorf("%s: %d claims of version %d are stored, %d are shown", name, len(got.Claims), got.version, len(seen))
			}
		})
	}
}

// A lateShelf gets the page of the article while its summary is asked for.
type lateShelf struct {
	*shelf
	full summary
}

func (l lateShelf) Summary(ctx context.Context, id news.ArticleID) (news.Summary, int, []news.Link, error) {
	sum, _, offered, err := l.shelf.Summary(ctx, id)
	a, _ := l.shelf.article(id)
	a.Body, a.FullText = body(long...), news.FullText{State: news.TextFull, Fetched: time.Now()}
	l.shelf.summaries[id] = l.full
	return sum, 0, offered, err
}

// TestClaimsOfATeaserDoNotReplaceThoseOfThePage: a page may come while its article is opened, and
// the claims that are stored must be those of the text that is.
func TestClaimsOfATeaserDoNotReplaceThoseOfThePage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(1, "a.example")
		f.FullText = news.FullTextNever
		r := open(f)
		id := r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		full := summary{news.Summary{Lang: "uk", Claims: []news.Claim{{Text: news.Plain("Сторінка каже більше.")}}}, summarize.Version}
		r.Newsroom.shelf = lateShelf{r.shelf, full}
		if got := openAt(t, r, id); len(got.Summary.Claims) == 0 {
			t.Error("the teaser is shown without claims")
		}
		if got := r.shelf.summaries[id]; len(got.Claims) != 1 || got.Claims[0].Text != full.Claims[0].Text {
			t.Errorf("stored are %+v, want those of the page", got.Claims)
		}
	})
}
