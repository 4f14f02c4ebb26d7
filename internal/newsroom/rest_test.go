package newsroom

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

// wearied is what a host says that wants rest for a while; 0 is one that does not say
// for how long.
func wearied(status int, d time.Duration) error {
	return &news.FetchError{Fault: news.FaultStatus, Status: status, RetryAfter: d}
}

func TestPagesOfAHostThatWantsRest(t *testing.T) {
	for _, tt := range []struct {
		err  error
		rest time.Duration
	}{
		{wearied(429, 0), 30 * time.Minute},
		{wearied(503, 0), 30 * time.Minute},
		{wearied(429, time.Hour), time.Hour},
		{wearied(503, 5*time.Minute), 5 * time.Minute},
		{wearied(429, 1000*time.Hour), 24 * time.Hour},
	} {
		synctest.Test(t, func(t *testing.T) {
			r := open(feedOf(1, "feeds.example")) // its pages lie at another host
			r.wire.every = 2 * time.Minute
			r.web.errs = map[string]error{"a.example": tt.err}
			for i := range 3 {
				r.shelf.hold(teaser(1, fmt.Sprint("https://a.example/", i), -24*time.Hour))
			}
			stop := start(t, r)
			time.Sleep(tt.rest - time.Second)
			if n := len(r.web.visited()); n != 1 {
				t.Errorf("%v: %d pages were asked for within %v, want 1", tt.err, n, tt.rest)
			}
			time.Sleep(2*time.Minute + 2*time.Second)
			if n := len(r.web.visited()); n != 2 {
				t.Errorf("%v: %d pages were asked for once that was over, want 2", tt.err, n)
			}
			stop()
		})
	}
}

// TestFeedsOfAHostThatWantsRest: a time that a host names holds for all that comes from
// there. One that merely refuses pages would cost news otherwise.
func TestFeedsOfAHostThatWantsRest(t *testing.T) {
	for err, want := range map[error]string{
		wearied(429, time.Hour): "0s:[1 2] 20m0s:[2] 40m0s:[2] 1h0m0s:[1 2]",
		wearied(503, 0):         "0s:[1 2] 20m0s:[1 2] 40m0s:[1 2] 1h0m0s:[1 2]",
	} {
		synctest.Test(t, func(t *testing.T) {
			r := open(feedOf(1, "a.example"), feedOf(2, "b.example"))
			r.web.errs = map[string]error{"a.example": err}
			r.shelf.hold(teaser(1, "https://a.example/1", 0))
			begin := time.Now()
			stop := start(t, r)
			time.Sleep(61 * time.Minute)
			stop()
			if got := r.wire.asked(begin); got != want {
				t.Errorf("%v: asked %s, want %s", err, got, want)
			}
		})
	}
}

func TestSilenceThatAPageHeardIsToldOfItsFeeds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"), feedOf(2, "b.example"))
		r.web.errs = map[string]error{"a.example": wearied(429, time.Hour)}
		openAt(t, r, r.shelf.hold(teaser(1, "https://a.example/1", 0)))
		feeds, err := r.Feeds(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []time.Time{time.Now().Add(time.Hour), {}} {
			if got := feeds[i].State.Silence; !got.Equal(want) {
				t.Errorf("%s is silent until %v, want %v", feeds[i].URL, got, want)
			}
		}
	})
}

// TestRestIsForWhatNobodyAskedFor: neither ahead of time nor for a journey, whoever heard
// of it; an article that the reader opens is fetched.
func TestRestIsForWhatNobodyAskedFor(t *testing.T) {
	for name, begin := range map[string]func(t *testing.T, r *room){
		"a page heard it": func(t *testing.T, r *room) {
			r.web.errs = map[string]error{"a.example": wearied(503, 0)}
			ahead(t, r)
			r.web.errs, r.web.visits = nil, nil
		},
		"a feed heard it": func(_ *testing.T, r *room) { r.shelf.feeds[1].State.Silence = time.Now().Add(time.Hour) },
	} {
		synctest.Test(t, func(t *testing.T) {
			r := open(feedOf(1, "b.example"), feedOf(2, "a.example"))
			id := r.shelf.hold(teaser(1, "https://a.example/1", time.Minute))
			begin(t, r)
			if n := ahead(t, r); n != 0 {
				t.Errorf("%s: fetched %d pages ahead, want 0", name, n)
			}
			var last news.Along
			for last = range r.TakeAlong(t.Context(), []news.ArticleID{id}) {
				continue
			}
			if want := (news.Along{Total: 1, Done: 1, Failed: 1}); last != want || len(r.web.visited()) != 0 {
				t.Errorf("%s: took along %+v, want %+v and no page asked for", name, last, want)
			}
			if got := openAt(t, r, id).Article.FullText.State; got != news.TextFull {
				t.Errorf("%s: the text of the opened article is %s, want full", name, got)
			}
		})
	}
}

func TestRestOfAWrongClockIsForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "feeds.example"))
		shift := 40 * time.Hour
		r.now = func() time.Time { return time.Now().Add(shift) }
		r.web.errs = map[string]error{"a.example": wearied(429, 0)}
		r.shelf.hold(teaser(1, "https://a.example/1", 0))
		if n := ahead(t, r); n != 1 {
			t.Errorf("asked for %d pages, want 1", n)
		}
		shift = 0
		if n := ahead(t, r); n != 1 {
			t.Errorf("asked for %d pages after the clock was set right, want 1", n)
		}
	})
}
