package newsroom

import (
	"fmt"
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
		next, ok := nextDue(feeds[silent-1:])
		if want := time.Now().Add(5 * time.Minute); !ok || !next.Equal(want) {
			t.Errorf("next = %v, %v; want %v", next, ok, want)
		}
		if next, ok = nextDue(feeds[later-1 : later+1]); !ok || !next.Equal(feeds[later-1].State.Next) {
			t.Errorf("next = %v, %v; want the earlier of two", next, ok)
		}
		if next, ok = nextDue(feeds[off-1 : off]); ok {
			t.Errorf("next = %v where every feed is off, want none", next)
		}
		if next, ok = nextDue(feeds); !ok || !next.IsZero() {
			t.Errorf("next = %v, %v; want the zero time: one was never asked", next, ok)
		}
	})
}
