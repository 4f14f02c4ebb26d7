package newsroom

import (
	"context"
	"fmt"
	"math"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

// The feeds of TestPollChoosesFeeds.
const (
	due news.FeedID = iota + 1
	longDue
	never
	later
	justAsked
	off
	silent
	sibling // of silent
)

// inAllStates is one feed in each state.
func inAllStates() []news.Feed {
	now := time.Now()
	var feeds []news.Feed
	for id := due; id <= sibling; id++ {
		f := feedOf(id, fmt.Sprintf("host%d.example", id))
		f.State.Checked, f.State.Next = now.Add(-10*time.Minute), now.Add(-time.Second)
		switch id {
		case longDue:
			f.State.Next = now.Add(-time.Hour)
		case never:
			f.State = news.FeedState{}
		case later:
			f.State.Next = now.Add(10 * time.Minute)
		case justAsked:
			f.State.Checked, f.State.Next = now.Add(-50*time.Second), now.Add(10*time.Minute)
		case off:
			f.Enabled = false
		case silent:
			f.State.Silence = now.Add(5 * time.Minute)
		case sibling:
			f.URL = at("https://host7.example/other")
		}
		feeds = append(feeds, f)
	}
	return feeds
}

func TestPollChoosesFeeds(t *testing.T) {
	for _, tt := range []struct {
		name string
		o    PollOptions
		want []news.FeedID
	}{
		{"what is due, longest first", PollOptions{}, []news.FeedID{never, longDue, due}},
		{"all, but not just asked", PollOptions{All: true}, []news.FeedID{never, longDue, due, later}},
		{"whatever the pauses say", PollOptions{Force: true}, []news.FeedID{never, longDue, due, silent, sibling, later, justAsked}},
		{"one that is not due", PollOptions{Feeds: []news.FeedID{later}}, []news.FeedID{later}},
		{"one that is off", PollOptions{Feeds: []news.FeedID{off}}, []news.FeedID{off}},
		{"one asked just now", PollOptions{Feeds: []news.FeedID{justAsked}}, nil},
		{"one asked just now, by force", PollOptions{Feeds: []news.FeedID{justAsked}, Force: true}, []news.FeedID{justAsked}},
		{"named ones only, even with all", PollOptions{Feeds: []news.FeedID{due, later}, All: true}, []news.FeedID{due, later}},
		{"one whose host wants to be left alone", PollOptions{Feeds: []news.FeedID{silent}}, nil},
		{"another of that host", PollOptions{Feeds: []news.FeedID{sibling}}, nil},
		{"one that is gone", PollOptions{Feeds: []news.FeedID{99}}, nil},
		{"what was missed, off or not due", PollOptions{missed: []news.FeedID{off, later}}, []news.FeedID{never, longDue, due, later}},
		{"what was missed besides what is named", PollOptions{Feeds: []news.FeedID{due}, missed: []news.FeedID{later}}, []news.FeedID{due, later}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := open(inAllStates()...)
				if _, err := r.Poll(t.Context(), tt.o, nil); err != nil {
					t.Fatal(err)
				}
				want := fmt.Sprintf("0s:%v", tt.want)
				if tt.want == nil {
					want = ""
				}
				if got := r.wire.asked(time.Now()); got != want {
					t.Errorf("asked %q, want %q", got, want)
				}
				if len(r.wire.polls) > 0 && r.wire.polls[0].force != tt.o.Force {
					t.Errorf("the poller was told force = %v, want %v", !tt.o.Force, tt.o.Force)
				}
			})
		})
	}
}

func TestSilenceEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(inAllStates()[silent-1:]...)
		begin := time.Now()
		for range 6 {
			if _, err := r.Poll(t.Context(), PollOptions{}, nil); err != nil {
				t.Fatal(err)
			}
			time.Sleep(time.Minute)
		}
		if got, want := r.wire.asked(begin), "5m0s:[7 8]"; got != want {
			t.Errorf("asked %q, want %q: when the host's five minutes are over", got, want)
		}
	})
}

func TestNextDueWaitsForSilence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		feeds := inAllStates()
		next, ok := nextDue(feeds[silent-1:], time.Now(), false)
		if want := time.Now().Add(5 * time.Minute); !ok || !next.Equal(want) {
			t.Errorf("next = %v, %v; want %v", next, ok, want)
		}
		if next, ok = nextDue(feeds[later-1:later+1], time.Now(), false); !ok || !next.Equal(feeds[later-1].State.Next) {
			t.Errorf("next = %v, %v; want the earlier of two", next, ok)
		}
		if next, ok = nextDue(feeds[off-1:off], time.Now(), false); ok {
			t.Errorf("next = %v where every feed is off, want none", next)
		}
		if next, ok = nextDue(feeds, time.Now(), false); !ok || !next.IsZero() {
			t.Errorf("next = %v, %v; want the zero time: one was never asked", next, ok)
		}
	})
}

func TestGoneFeedIsAskedNoMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(1, "a.example")
		f.State.Status, f.State.Next = news.StatusGone, time.Now().Add(-time.Hour)
		r := open(f)
		for _, tt := range []struct {
			o    PollOptions
			want int
		}{{PollOptions{}, 0}, {PollOptions{All: true}, 0}, {PollOptions{Feeds: []news.FeedID{1}}, 1}} {
			before := len(r.wire.polls)
			if _, err := r.Poll(t.Context(), tt.o, nil); err != nil || len(r.wire.polls)-before != tt.want {
				t.Errorf("%+v: polled %d times, %v; want %d", tt.o, len(r.wire.polls)-before, err, tt.want)
			}
		}
		f.State.Status = news.StatusGone
		if next, ok := nextDue([]news.Feed{f}, time.Now(), false); ok {
			t.Errorf("next = %v, want none", next)
		}
	})
}

// A feed is asked, then the clock jumps: that may cost one more request, and no
// feed waits for a year.
func TestClockThatJumpsCostsOneRequestAtMost(t *testing.T) {
	const year = 365 * 24 * time.Hour
	for name, jump := range map[string]time.Duration{"forward": year, "back": -year, "back a day": -24 * time.Hour, "to 1970": -56 * year} {
		synctest.Test(t, func(t *testing.T) {
			r := open(feedOf(1, "a.example"))
			shift := time.Duration(0)
			r.now = func() time.Time { return time.Now().Add(shift) }
			ask := func() {
				t.Helper()
				if _, err := r.Poll(t.Context(), PollOptions{NoPages: true}, nil); err != nil {
					t.Fatal(err)
				}
			}
			ask()
			// The fake poller writes the bubble's own time: bring it to the shifted clock.
			stamp := func() {
				st := &r.shelf.feeds[0].State
				st.Checked, st.Next = r.now(), r.now().Add(20*time.Minute)
			}
			stamp()
			shift = jump
			before := len(r.wire.polls)
			for range 5 {
				n := len(r.wire.polls)
				if ask(); len(r.wire.polls) > n {
					stamp()
				}
				time.Sleep(time.Minute)
			}
			if n := len(r.wire.polls) - before; n != 1 {
				t.Errorf("%s: asked %d times in five minutes, want once", name, n)
			}
		})
	}
}

func TestFeedThatIsAskedOnceAMonthIsNotAskedOnceASecond(t *testing.T) {
	const month = 720 * time.Hour
	for _, tt := range []struct {
		name       string
		says, next time.Duration // its rhythm, and when it is due after a poll
		most       int           // polls in ten minutes
	}{
		{"once a month", month, month, 1},
		{"as late as jitter and hours to skip make it", month, month*11/10 + 8*24*time.Hour, 1},
		{"once a year", news.LongestInterval, news.LongestInterval, 1},
		{"due too far off for its rhythm", 20 * time.Minute, month, 10},
		{"an interval that cannot be doubled", math.MaxInt64, month, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := feedOf(1, "a.example")
				f.State.Rhythm.Every = tt.says
				r := open(f)
				r.wire.every = tt.next
				stop := start(t, r)
				time.Sleep(10 * time.Minute)
				stop()
				if got := len(r.wire.polls); got < 1 || got > tt.most {
					t.Errorf("asked %d times in ten minutes, want at least once and %d times at most", got, tt.most)
				}
			})
		})
	}
}

func TestManualRefreshInsideAMinuteSaysSo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := open(inAllStates()...)
		for _, tt := range []struct {
			o    PollOptions
			want int
		}{{PollOptions{Feeds: []news.FeedID{justAsked}}, 1}, {PollOptions{Feeds: []news.FeedID{silent}}, 0}, {PollOptions{}, 0}} {
			if round, err := r.Poll(t.Context(), tt.o, nil); err != nil || round.Rested != tt.want {
				t.Errorf("%+v: %+v, %v; want %d left as they are", tt.o, round, err, tt.want)
			}
		}
	})
}

func TestMovedFeedIsFollowedAfterThreePolls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := feedOf(1, "a.example")
		r := open(f)
		to := at("https://new.example/feed")
		var got []news.URL
		r.move = func(_ context.Context, _ news.Feed, u news.URL) error { got = append(got, u); return nil }
		for seen := 1; seen <= 3; seen++ {
			r.shelf.feeds[0].State.Moved = news.Moved{To: to, Seen: seen}
			if _, err := r.Poll(t.Context(), PollOptions{Force: true, NoPages: true}, nil); err != nil {
				t.Fatal(err)
			}
			if want := seen / 3; len(got) != want {
				t.Errorf("after %d polls followed %v", seen, got)
			}
		}
		if len(got) != 1 || got[0] != to {
			t.Errorf("followed to %v, want %v", got, to)
		}
	})
}

// After hours of sleep everything is due: each feed is asked once, and their next
// due times are not those of all others.
func TestSleepIsNoStampede(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var feeds []news.Feed
		for id := news.FeedID(1); id <= 60; id++ {
			f := feedOf(id, fmt.Sprintf("host%d.example", id))
			f.State.Checked, f.State.Next = time.Now().Add(-9*time.Hour), time.Now().Add(-8*time.Hour)
			feeds = append(feeds, f)
		}
		r := open(feeds...)
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
		defer cancel()
		r.Run(ctx)
		asked := map[news.FeedID]int{}
		for _, p := range r.wire.polls {
			for _, id := range p.ids {
				asked[id]++
			}
		}
		for id := news.FeedID(1); id <= 60; id++ {
			if asked[id] != 1 {
				t.Errorf("feed %d was asked %d times in ten minutes, want once", id, asked[id])
			}
		}
	})
}
