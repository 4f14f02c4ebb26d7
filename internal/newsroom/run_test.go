package newsroom

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

// start runs r in a bubble until stop, which fails if ending takes any time. A goroutine that stays fails the bubble.
func start(t *testing.T, r *room) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { r.Run(ctx); close(done) }()
	synctest.Wait()
	return func() {
		t.Helper()
		cancel()
		begin := time.Now()
		if <-done; time.Since(begin) != 0 {
			t.Errorf("Run ended %v after its context, want at once", time.Since(begin))
		}
	}
}

func TestRunPollsWhenFeedsAreDue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(2, "b.example")
		f.State.Next = time.Now().Add(90 * time.Second)
		r := open(feedOf(1, "a.example"), f)
		begin := time.Now()
		stop := start(t, r)
		time.Sleep(45 * time.Minute)
		stop()
		want := "0s:[1] 1m30s:[2] 20m0s:[1] 21m30s:[2] 40m0s:[1] 41m30s:[2]"
		if got := r.wire.asked(begin); got != want {
			t.Errorf("asked %s, want %s", got, want)
		}
	})
}

func TestRunFindsFeedsThatOthersAdd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open()
		begin := time.Now()
		stop := start(t, r)
		time.Sleep(10*time.Minute + 30*time.Second)
		r.shelf.mu.Lock()
		r.shelf.feeds = []news.Feed{feedOf(1, "a.example")}
		r.shelf.mu.Unlock()
		time.Sleep(time.Minute)
		stop()
		if got, want := r.wire.asked(begin), "11m0s:[1]"; got != want {
			t.Errorf("asked %q, want %q", got, want)
		}
	})
}

func TestRefreshWakesRun(t *testing.T) {
	one, other, all := []news.FeedID{1}, []news.FeedID{2}, []news.FeedID(nil)
	for _, tt := range []struct {
		name string
		asks [][]news.FeedID // at once
		want string
	}{
		{"all", [][]news.FeedID{all}, "5m0s:[1 2]"},
		{"one", [][]news.FeedID{other}, "5m0s:[2]"},
		{"one, then all", [][]news.FeedID{other, all}, "5m0s:[1 2]"},
		{"all, then one", [][]news.FeedID{all, other}, "5m0s:[1 2]"},
		{"one and another", [][]news.FeedID{other, one}, "5m0s:[1 2]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"), feedOf(2, "b.example"))
				begin := time.Now()
				stop := start(t, r)
				time.Sleep(5 * time.Minute)
				for _, ids := range tt.asks {
					if err := r.Refresh(t.Context(), ids...); err != nil {
						t.Error(err)
					}
				}
				time.Sleep(5 * time.Minute)
				_ = r.Refresh(t.Context(), 1) // what was asked for before is done
				time.Sleep(time.Minute)
				stop()
				if got, want := r.wire.asked(begin), "0s:[1 2] "+tt.want+" 10m0s:[1]"; got != want {
					t.Errorf("asked %s, want %s", got, want)
				}
			})
		})
	}
}

func TestRefreshWhileAPollRuns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(3, "c.example")
		f.State.Next = time.Now().Add(15 * time.Minute)
		r := open(feedOf(1, "a.example"), feedOf(2, "b.example"), f)
		r.wire.took = time.Minute
		begin := time.Now()
		stop := start(t, r)
		for range 100 { // the reader leans on the key
			for _, id := range []news.FeedID{1, 3} {
				if err := r.Refresh(t.Context(), id); err != nil {
					t.Error(err)
				}
			}
			time.Sleep(time.Second)
		}
		time.Sleep(5 * time.Minute)
		stop()
		if got, want := r.wire.asked(begin), "0s:[1 2] 2m0s:[3 1]"; got != want {
			t.Errorf("asked %s, want %s: once, when the poll had ended", got, want)
		}
	})
}

func TestRefreshNeedsNoRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(1, "a.example")
		f.State.Next = time.Now().Add(time.Hour)
		r := open(f)
		begin := time.Now()
		for range 3 {
			if err := r.Refresh(t.Context(), 1); err != nil {
				t.Error(err)
			}
		}
		start(t, r)()
		if got, want := r.wire.asked(begin), "0s:[1]"; got != want {
			t.Errorf("asked %s, want %s: as soon as it runs", got, want)
		}
	})
}

func TestRunTriesAgainWithoutANetwork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(2, "b.example")
		f.State.Next = time.Now().Add(time.Hour)
		r := open(feedOf(1, "a.example"), f)
		r.wire.down = true
		begin := time.Now()
		stop := start(t, r)
		time.Sleep(100 * time.Second)
		if c := <-r.Changes(); !c.Offline || c.Polling || !c.Polled.IsZero() {
			t.Errorf("told offline = %v, polling = %v, polled %v; want offline and never polled", c.Offline, c.Polling, c.Polled)
		}
		_ = r.Refresh(t.Context(), 2) // it is not due, but the reader wants it
		time.Sleep(20 * time.Second)
		r.wire.setDown(false)
		time.Sleep(time.Minute)
		if c := <-r.Changes(); c.Offline || c.Failing != 0 || c.Polled.Sub(begin) != 145*time.Second {
			t.Errorf("told offline = %v, %d failing, polled after %v; want the network back after 2m25s", c.Offline, c.Failing, c.Polled.Sub(begin))
		}
		time.Sleep(5 * time.Minute)
		stop()
		if got, want := r.wire.asked(begin), "0s:[1] 45s:[1] 1m30s:[1] 1m40s:[1 2] 2m25s:[1 2]"; got != want {
			t.Errorf("asked %s, want %s", got, want)
		}
	})
}

func TestRunTriesAgainOnlyWhatItMissed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"), feedOf(2, "192.168.1.7"))
		r.wire.down, r.wire.near = true, 2
		begin := time.Now()
		stop := start(t, r)
		time.Sleep(100 * time.Second)
		stop()
		if got, want := r.wire.asked(begin), "0s:[1 2] 45s:[1] 1m30s:[1]"; got != want {
			t.Errorf("asked %s, want %s", got, want)
		}
	})
}

func TestRunDoesNotSpinWhileAHostIsSilent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(1, "a.example")
		f.State.Silence = time.Now().Add(30 * time.Minute)
		r := open(f, feedOf(2, "a.example"))
		begin := time.Now()
		stop := start(t, r)
		time.Sleep(29 * time.Minute)
		if n := r.shelf.called("Feeds"); n > 100 {
			t.Errorf("the store was asked %d times in half an hour of silence, want a few a minute at most", n)
		}
		time.Sleep(2 * time.Minute)
		stop()
		if got, want := r.wire.asked(begin), "30m0s:[1 2]"; got != want {
			t.Errorf("asked %q, want %q", got, want)
		}
	})
}

func TestRunEndsWithItsContext(t *testing.T) {
	for _, tt := range []struct {
		name  string
		after time.Duration
	}{
		{"while it asks a feed", 30 * time.Second},
		{"while it fetches pages", 2*time.Minute + 30*time.Second},
		{"while it waits", 10 * time.Minute},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"), feedOf(2, "b.example"))
				r.wire.took, r.web.took = time.Minute, time.Minute
				r.wire.brings = map[news.FeedID][]news.Article{1: {teaser(1, "https://a.example/1", 0), teaser(1, "https://a.example/2", 0)}}
				stop := start(t, r)
				time.Sleep(tt.after)
				stop()
			})
		})
	}
}

func TestRunGoesOnAfterAnErrorOfTheStore(t *testing.T) {
	for method, want := range map[string]string{
		"Feeds": "0s:[1] 25m15s:[1]",
		"Put":   "0s:[1] 20m0s:[1] 20m5s:[1] 20m15s:[1] 20m35s:[1] 21m15s:[1] 22m35s:[1] 25m15s:[1]",
	} {
		t.Run(method, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"))
				begin := time.Now()
				stop := start(t, r)
				time.Sleep(19*time.Minute + 59*time.Second)
				r.shelf.fail(method, errDisk)
				time.Sleep(3 * time.Minute)
				c := <-r.Changes()
				if !strings.Contains(c.Stopped.String(), errDisk.Error()) || c.Polling || c.Retry.Sub(begin) != 25*time.Minute+15*time.Second {
					t.Errorf("told stopped %q, polling %v, again after %v; want the error and the next try after 25m15s", c.Stopped, c.Polling, c.Retry.Sub(begin))
				}
				r.shelf.fail(method, nil)
				time.Sleep(3 * time.Minute)
				if c := <-r.Changes(); !c.Stopped.Empty() || !c.Retry.IsZero() {
					t.Errorf("still told stopped %q until %v", c.Stopped, c.Retry)
				}
				stop()
				if got := r.wire.asked(begin); got != want {
					t.Errorf("asked %s, want %s", got, want)
				}
			})
		})
	}
}

func TestReaderWhoAsksDoesNotWaitForTheStore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"), quiet(2, "b.example"))
		r.shelf.fail("Feeds", errDisk)
		begin := time.Now()
		stop := start(t, r)
		time.Sleep(4 * time.Minute)
		r.shelf.fail("Feeds", nil)
		_ = r.Refresh(t.Context(), 2)
		synctest.Wait()
		stop()
		if got, want := r.wire.asked(begin), "4m0s:[2]"; got != want {
			t.Errorf("asked %q, want %q", got, want)
		}
	})
}

func TestAllThatWasAskedForIsDoneOnceTheStoreIsBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(quiet(1, "a.example"), quiet(2, "b.example"), quiet(3, "c.example"))
		r.shelf.fail("Feeds", errDisk)
		begin := time.Now()
		stop := start(t, r)
		for _, id := range []news.FeedID{1, 2} {
			time.Sleep(30 * time.Second)
			_ = r.Refresh(t.Context(), id)
		}
		time.Sleep(30 * time.Second)
		r.shelf.fail("Feeds", nil)
		time.Sleep(5 * time.Minute)
		stop()
		if got := r.wire.asked(begin); !strings.Contains(got, "[1 2]") {
			t.Errorf("asked %q, want both feeds at once", got)
		}
	})
}

func TestWorkOfOthersIsTold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(quiet(1, "a.example"))
		stop := start(t, r)
		time.Sleep(10 * time.Second)
		before := (<-r.Changes()).Version
		select {
		case c := <-r.Changes():
			t.Errorf("told %+v although nothing happened", c)
		default:
		}
		r.shelf.mu.Lock()
		r.shelf.version++
		r.shelf.feeds[0].State.Status = news.StatusFailed
		r.shelf.mu.Unlock()
		time.Sleep(glance)
		synctest.Wait()
		select {
		case c := <-r.Changes():
			if c.Version == before || c.Failing != 1 {
				t.Errorf("told version %d after %d, %d failing; want another and one", c.Version, before, c.Failing)
			}
		default:
			t.Errorf("nothing told %v after another process wrote", glance)
		}
		stop()
	})
}

func TestRunFetchesPages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(1, "a.example")
		f.State.Next = time.Now().Add(5 * time.Minute)
		r := open(f)
		r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		r.wire.brings = map[news.FeedID][]news.Article{1: {teaser(1, "https://a.example/2", 0)}}
		stop := start(t, r)
		time.Sleep(time.Minute)
		if got := len(r.web.visited()); got != 1 {
			t.Errorf("fetched %d pages before the first poll, want the one that an earlier run left", got)
		}
		time.Sleep(5 * time.Minute)
		stop()
		if got := len(r.web.visited()); got != 2 || r.shelf.called("Index") < 2 {
			t.Errorf("fetched %d pages, indexed %d times; want 2 pages and an index after each", got, r.shelf.called("Index"))
		}
	})
}

func TestPagesDoNotHoldUpPolls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"))
		r.web.took = 5 * time.Minute
		for i := range 10 {
			r.shelf.hold(teaser(1, fmt.Sprint("https://a.example/", i), time.Hour))
		}
		begin := time.Now()
		stop := start(t, r)
		time.Sleep(41 * time.Minute)
		stop()
		if got, want := r.wire.asked(begin), "0s:[1] 20m0s:[1] 40m0s:[1]"; got != want {
			t.Errorf("asked %s, want %s", got, want)
		}
	})
}
