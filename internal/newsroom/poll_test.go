package newsroom

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

var errDisk = errors.New("no room left")

func TestPollStoresEachBatchAndTellsOfIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"), feedOf(2, "b.example"))
		known := teaser(1, "https://a.example/1", time.Hour)
		r.shelf.hold(known)
		known.Title = news.PlainLine("Мости відремонтують швидше")
		r.wire.brings = map[news.FeedID][]news.Article{1: {known, teaser(1, "https://a.example/2", 0), teaser(1, "https://a.example/3", 0)}}
		r.wire.states = map[news.FeedID]news.FeedStatus{2: news.StatusFailed}
		var told []string
		round, err := r.Poll(t.Context(), PollOptions{}, func(p Polled) {
			told = append(told, fmt.Sprintln(p.Feed.ID, p.Feed.State.Status, p.New, p.Updated))
			if f := r.shelf.feeds[p.Feed.ID-1]; f.State.Status != p.Feed.State.Status {
				t.Errorf("feed %d was told of before it was stored", p.Feed.ID)
			}
		})
		if err != nil || round != (news.Round{Asked: 2}) {
			t.Errorf("Poll = %+v, %v; want 2 asked", round, err)
		}
		if want := []string{"1 ok 2 1\n", "2 failed 0 0\n"}; !slices.Equal(told, want) {
			t.Errorf("told %q, want %q", told, want)
		}
		if n := len(r.web.visited()); n != 3 || r.shelf.called("Index") == 0 {
			t.Errorf("fetched %d pages and indexed %d times, want 3 pages and an index", n, r.shelf.called("Index"))
		}
	})
}

func TestPollFetchesWhatIsLeftWhenNothingIsDue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(inAllStates()[later-1])
		r.shelf.hold(teaser(later, "https://a.example/1", time.Hour))
		round, err := r.Poll(t.Context(), PollOptions{}, nil)
		if err != nil || round.Asked != 0 || len(r.wire.polls) != 0 {
			t.Errorf("Poll = %+v, %v after asking %s; want nothing asked", round, err, r.wire.asked(time.Now()))
		}
		if n := len(r.web.visited()); n != 1 {
			t.Errorf("fetched %d pages, want the one that was left", n)
		}
	})
}

func TestPollWithoutPages(t *testing.T) {
	for _, tt := range []struct {
		name string
		o    PollOptions
		down bool
		took time.Duration
		want int // pages
	}{
		{"as many as there are", PollOptions{}, false, 10 * time.Second, 5},
		{"none are wanted", PollOptions{NoPages: true}, false, 0, 0},
		{"for half a minute", PollOptions{Pages: 25 * time.Second}, false, 10 * time.Second, 3},
		{"without a network", PollOptions{}, true, 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"))
				r.wire.down, r.web.took = tt.down, tt.took
				for i := range 5 {
					r.shelf.hold(teaser(1, fmt.Sprint("https://a.example/", i), time.Hour))
				}
				begin := time.Now()
				round, err := r.Poll(t.Context(), tt.o, nil)
				if err != nil || round.Offline != tt.down {
					t.Errorf("Poll = %+v, %v; want no error and offline = %v", round, err, tt.down)
				}
				if n := len(r.web.visited()); n != tt.want {
					t.Errorf("fetched %d pages, want %d", n, tt.want)
				}
				if d := time.Since(begin); tt.o.Pages > 0 && d != tt.o.Pages {
					t.Errorf("pages took %v, want %v", d, tt.o.Pages)
				}
				if r.shelf.called("Index") != 1 {
					t.Errorf("indexed %d times, want once", r.shelf.called("Index"))
				}
			})
		})
	}
}

func TestPollReturnsErrorsOfTheStore(t *testing.T) {
	for _, method := range []string{"Feeds", "Put", "Index"} {
		t.Run(method, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(feedOf(1, "a.example"), feedOf(2, "b.example"), feedOf(3, "c.example"))
				r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
				r.shelf.fail(method, errDisk)
				round, err := r.Poll(t.Context(), PollOptions{}, nil)
				if !errors.Is(err, errDisk) {
					t.Errorf("Poll returned %v, want %v", err, errDisk)
				}
				if method == "Put" && (round.Asked != 1 || len(r.web.visited()) != 0) {
					t.Errorf("asked %d feeds and fetched %d pages that cannot be stored, want 1 and 0", round.Asked, len(r.web.visited()))
				}
				select {
				case c := <-r.Changes():
					if c.Polling {
						t.Error("a poll that failed is told to be running still")
					}
				default:
				}
			})
		})
	}
}

func TestStoreThatKeepsNoPageOrSummaryIsNoErrorOfAPoll(t *testing.T) {
	for _, method := range []string{"Wanting", "PutPage", "PutSummary"} {
		synctest.Test(t, func(t *testing.T) {
			r := open(feedOf(1, "a.example"))
			r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
			r.shelf.fail(method, errDisk)
			if _, err := r.Poll(t.Context(), PollOptions{}, nil); err != nil {
				t.Errorf("Poll returned %v for an error of %s, want nil", err, method)
			}
		})
	}
}

func TestFeedRemovedMeanwhileIsNoError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"), feedOf(2, "b.example"), feedOf(3, "c.example"))
		r.wire.brings = map[news.FeedID][]news.Article{2: {teaser(2, "https://b.example/1", 0)}, 3: {teaser(3, "https://c.example/1", 0)}}
		var told []news.FeedID
		_, err := r.Poll(t.Context(), PollOptions{}, func(p Polled) {
			if told = append(told, p.Feed.ID); p.Feed.ID == 1 {
				r.shelf.mu.Lock()
				r.shelf.feeds = slices.Delete(r.shelf.feeds, 1, 2)
				r.shelf.mu.Unlock()
			}
		})
		if err != nil || !slices.Equal(told, []news.FeedID{1, 3}) {
			t.Errorf("told of %v, %v; want feeds 1 and 3 and no error", told, err)
		}
		if c := <-r.Changes(); c.Done != 3 || c.New != 1 {
			t.Errorf("%d of %d feeds done, %d new; want 3 of 3 and 1", c.Done, c.Total, c.New)
		}
	})
}

func TestPollEndsEarlyWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(feedOf(1, "a.example"), feedOf(2, "b.example"))
		r.shelf.hold(teaser(1, "https://a.example/1", time.Hour))
		r.wire.took = time.Minute
		ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
		defer cancel()
		begin := time.Now()
		round, err := r.Poll(ctx, PollOptions{}, nil)
		if err != nil || round.Asked != 1 || time.Since(begin) != 90*time.Second {
			t.Errorf("Poll = %+v, %v after %v; want 1 asked, no error, after 90 s", round, err, time.Since(begin))
		}
		if n := len(r.web.visited()); n != 0 {
			t.Errorf("fetched %d pages after the end, want 0", n)
		}
	})
}
