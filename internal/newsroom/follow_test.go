package newsroom

import (
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

// quiet is a feed that was asked just now and is due in an hour.
func quiet(id news.FeedID, host string) news.Feed {
	f := feedOf(id, host)
	f.State.Status, f.State.Checked, f.State.Next = news.StatusOK, time.Now(), time.Now().Add(time.Hour)
	return f
}

func TestFollowAsksAsOftenAsServersAllow(t *testing.T) {
	const skipped = 1<<24 - 1
	for _, tt := range []struct {
		name  string
		state func(s *news.FeedState)
		want  string // polls within 20 minutes
	}{
		{"a server that says nothing", func(*news.FeedState) {}, "3m37s:[1] 7m14s:[1] 10m51s:[1] 14m28s:[1] 18m5s:[1]"},
		{"a body that asks for ten minutes", func(s *news.FeedState) { s.Rhythm.Least = 10 * time.Minute }, "10m0s:[1] 20m0s:[1]"},
		{"headers that ask for half an hour", func(s *news.FeedState) { s.Rhythm.Fresh = 30 * time.Minute }, ""},
		{"hours that it wants to be left alone", func(s *news.FeedState) { s.Rhythm.SkipHours = skipped }, ""},
		{"a feed that fails", func(s *news.FeedState) { s.Status, s.Failures = news.StatusFailed, 1 }, ""},
		{"a host that is silent", func(s *news.FeedState) { s.Silence = time.Now().Add(15 * time.Minute) }, "15m0s:[1] 18m37s:[1]"},
		{"one that is gone", func(s *news.FeedState) { s.Status = news.StatusGone }, ""},
		{"one that is due sooner", func(s *news.FeedState) { s.Next = time.Now().Add(time.Minute); s.Rhythm.Fresh = time.Hour }, "1m0s:[1]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := quiet(1, "a.example")
				tt.state(&f.State)
				r := open(f)
				r.wire.every = time.Hour
				begin := time.Now()
				stop := start(t, r)
				if err := r.Follow(t.Context(), begin.Add(2*time.Hour)); err != nil {
					t.Fatal(err)
				}
				time.Sleep(20*time.Minute + time.Second)
				stop()
				if got := r.wire.asked(begin); got != tt.want {
					t.Errorf("asked %q, want %q", got, tt.want)
				}
			})
		})
	}
}

func TestFollowEnds(t *testing.T) {
	for name, end := range map[string]func(r *room){
		"by itself":        func(*room) { time.Sleep(2 * time.Minute) },
		"as the reader":    func(r *room) { _ = r.Follow(t.Context(), time.Time{}) },
		"by a past moment": func(r *room) { _ = r.Follow(t.Context(), time.Now()) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := quiet(1, "a.example")
				r := open(f)
				r.wire.every = time.Hour
				begin := time.Now()
				stop := start(t, r)
				_ = r.Follow(t.Context(), begin.Add(4*time.Minute))
				time.Sleep(3*time.Minute + 40*time.Second)
				if c := <-r.Changes(); !c.Follow.Equal(begin.Add(4*time.Minute)) || c.Next.Sub(begin) != 2*3*time.Minute+2*37*time.Second {
					t.Errorf("told of following until %v and the next poll after %v; want 4m and 7m14s", c.Follow.Sub(begin), c.Next.Sub(begin))
				}
				end(r)
				time.Sleep(20 * time.Minute)
				stop()
				if got, want := r.wire.asked(begin), "3m37s:[1]"; got != want {
					t.Errorf("asked %q, want %q", got, want)
				}
				if c := <-r.Changes(); !c.Follow.IsZero() {
					t.Errorf("still told of following until %v", c.Follow)
				}
			})
		})
	}
}

func TestFollowedFeedsDiffer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		times := map[time.Duration]bool{}
		for id := range news.FeedID(40) {
			f := quiet(id+1, "a.example")
			d := soonest(f, time.Now()).Sub(f.State.Checked)
			if d < 3*time.Minute || d > 5*time.Minute {
				t.Errorf("feed %d is asked after %v, want three to five minutes", f.ID, d)
			}
			times[d] = true
		}
		if len(times) < 30 {
			t.Errorf("40 feeds are asked at %d moments, want them spread", len(times))
		}
	})
}
