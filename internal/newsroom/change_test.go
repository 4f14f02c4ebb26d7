package newsroom

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

func TestChangesTellHowAPollGoes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gone, off, later := feedOf(3, "c.example"), feedOf(4, "d.example"), feedOf(5, "e.example")
		gone.State = news.FeedState{Status: news.StatusGone, Next: time.Now().Add(24 * time.Hour)}
		off.State.Status, off.Enabled = news.StatusFailed, false
		later.State.Next = time.Now().Add(5 * time.Minute)
		r := open(feedOf(1, "a.example"), feedOf(2, "b.example"), gone, off, later)
		r.wire.took = time.Second
		r.wire.states = map[news.FeedID]news.FeedStatus{2: news.StatusFailed}
		r.wire.brings = map[news.FeedID][]news.Article{1: {teaser(1, "https://a.example/1", 0), teaser(1, "https://a.example/2", 0)}}
		end := time.Now().Add(2 * time.Second)
		go func() { _, _ = r.Poll(t.Context(), PollOptions{NoPages: true}, nil) }()
		for i, want := range []news.Change{
			{Polling: true, Total: 2},
			{Polling: true, Total: 2, Done: 1, New: 2, Version: 1},
			{Total: 2, Done: 2, New: 2, Version: 1, Failing: 2, Polled: end, Next: later.State.Next},
		} {
			synctest.Wait()
			if got := <-r.Changes(); got != want {
				t.Errorf("after %d s: %+v, want %+v", i, got, want)
			}
			time.Sleep(time.Second)
		}
	})
}

func TestRunTellsWhatAnEarlierRunLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(1, "a.example")
		f.State = news.FeedState{Status: news.StatusFailed, Checked: time.Now().Add(-5 * time.Minute), Next: time.Now().Add(5 * time.Minute)}
		r := open(f)
		defer start(t, r)()
		want := news.Change{Failing: 1, Polled: f.State.Checked, Next: f.State.Next}
		if got := <-r.Changes(); got != want {
			t.Errorf("told %+v, want %+v", got, want)
		}
	})
}

func TestNewestChangeReplacesOneThatNobodyTook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		for range 10 { // nobody listens, and nothing waits
			if _, err := r.Poll(t.Context(), PollOptions{Force: true}, nil); err != nil {
				t.Fatal(err)
			}
			time.Sleep(time.Hour)
		}
		c := <-r.Changes()
		if want := time.Now().Add(-time.Hour); c.Polling || !c.Polled.Equal(want) {
			t.Errorf("told polling = %v, polled %v; want the end of the last poll, %v", c.Polling, c.Polled, want)
		}
		select {
		case c := <-r.Changes():
			t.Errorf("a second snapshot waits: %+v", c)
		default:
		}
	})
}

func TestChangesMayBeTakenWhileManyTell(t *testing.T) {
	r := open()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 500 {
				r.tell(func(c *news.Change) { c.Version++ })
			}
		})
	}
	for last := 0; last < 2000; {
		c := <-r.Changes()
		if c.Version <= last {
			t.Fatalf("version %d came after %d", c.Version, last)
		}
		last = c.Version
	}
	wg.Wait()
}

func TestVersionGrowsWhenListsMayDiffer(t *testing.T) {
	full := teaser(1, "https://a.example/full", time.Hour)
	full.FullText.State = news.TextFull
	known := teaser(1, "https://a.example/known", 0)
	known.Title = news.PlainLine("Новий заголовок")
	for _, tt := range []struct {
		name string
		do   func(t *testing.T, r *room) error
		grow int
	}{
		{"a poll that brings nothing", poll(PollOptions{NoPages: true}), 0},
		{"a poll that brings an article", pollFor(teaser(1, "https://a.example/new", 0)), 1},
		{"a poll that brings a new title", pollFor(known), 1},
		{"a page that is fetched ahead", poll(PollOptions{}), 1},
		{"a page that is refused", func(t *testing.T, r *room) error {
			r.web.errs = map[string]error{"a.example": &news.FetchError{Fault: news.FaultRobots}}
			return poll(PollOptions{})(t, r)
		}, 1},
		{"a host that does not answer", func(t *testing.T, r *room) error {
			r.web.errs = map[string]error{"a.example": &news.FetchError{Fault: news.FaultTimeout}}
			return poll(PollOptions{})(t, r)
		}, 0},
		{"an article that is opened", func(t *testing.T, r *room) error {
			_, err := r.Open(t.Context(), 1, news.URL{})
			return err
		}, 1},
		{"one that is whole already", func(t *testing.T, r *room) error {
			_, err := r.Open(t.Context(), 2, news.URL{})
			return err
		}, 0},
		{"a peek", func(t *testing.T, r *room) error {
			_, err := r.Peek(t.Context(), 1)
			return err
		}, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"))
				r.shelf.hold(teaser(1, "https://a.example/known", time.Hour))
				r.shelf.hold(full)
				if err := tt.do(t, r); err != nil {
					t.Fatal(err)
				}
				r.tell(func(*news.Change) {})
				if c := <-r.Changes(); c.Version != tt.grow {
					t.Errorf("version grew by %d, want %d", c.Version, tt.grow)
				}
			})
		})
	}
}

func poll(o PollOptions) func(*testing.T, *room) error {
	return func(t *testing.T, r *room) error {
		_, err := r.Poll(t.Context(), o, nil)
		return err
	}
}

func pollFor(a news.Article) func(*testing.T, *room) error {
	return func(t *testing.T, r *room) error {
		r.wire.brings = map[news.FeedID][]news.Article{1: {a}}
		return poll(PollOptions{NoPages: true})(t, r)
	}
}

func TestSlowStoreHoldsUpNeitherRefreshNorChanges(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		r.shelf.slow = map[string]time.Duration{"Feeds": time.Minute, "Put": time.Minute}
		stop := start(t, r)
		for range 40 {
			time.Sleep(5 * time.Second)
			begin := time.Now()
			_ = r.Refresh(t.Context())
			r.tell(func(*news.Change) {})
			if d := time.Since(begin); d != 0 {
				t.Fatalf("Refresh waited %v for the store", d)
			}
		}
		r.shelf.mu.Lock()
		clear(r.shelf.slow)
		r.shelf.mu.Unlock()
		time.Sleep(time.Minute)
		stop()
	})
}
