package ui

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"visti/internal/news"
)

func TestMarksSetJustBeforeLeavingAreStored(t *testing.T) {
	shelf := full()
	shelf.markDelay = func([]news.Mark) time.Duration { return 300 * time.Millisecond }
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("f", "j", "f", "q")
		if s.quit {
			t.Fatal("the program ends before the marks are stored")
		}
		s.see("зберігаю зроблене")
		s.press("q", "A") // nothing is begun any more
		s.wait(time.Second)
		if !s.quit {
			t.Error("the program does not end though all is stored")
		}
		if got := s.stored(isStarred); !slices.Equal(got, []int{0, 1, 6}) {
			t.Errorf("rows %v have stars, want the first two as well", got)
		}
	})
}

func TestMuteSetJustBeforeLeavingIsStored(t *testing.T) {
	d := &box{}
	sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		d.delay = 300 * time.Millisecond
		s.press("M", "enter", "enter", "q")
		if s.quit {
			t.Fatal("the program ends before the mute is stored")
		}
		s.wait(time.Second)
		if !s.quit || len(d.mutes) != 1 {
			t.Errorf("quit %v, stored %q", s.quit, d.mutes)
		}
	})
}

// TestWhatIsKeptJustBeforeLeavingIsStored has all that is kept in files take its time,
// as where another process holds them.
func TestWhatIsKeptJustBeforeLeavingIsStored(t *testing.T) {
	const slow, rss = 300 * time.Millisecond, "https://novyny.example/rss"
	type desk struct {
		*screen
		box     *box
		written int // articles
	}
	saved := func(d *desk) string { return fmt.Sprint(d.box.saved) }
	command := func(d *desk, words string) {
		d.press(":")
		d.typeText(words)
		d.press("enter")
	}
	filter := func(d *desk) {
		d.press("/")
		d.typeText("topic:war")
		d.press("enter")
	}
	morning, war := saying("ранок", "age:12h"), saying("війна", "topic:war")
	for name, tt := range map[string]struct {
		begin, do func(d *desk) // what was done long before, and just before
		kept      func(d *desk) string
		want      string
	}{
		"a saved query": {
			filter, func(d *desk) { command(d, "save війна") },
			saved, fmt.Sprint([]news.SavedQuery{morning, war}),
		},
		"one that is forgotten": {
			nil, func(d *desk) { command(d, "forget ранок") },
			saved, "[]",
		},
		"one taken back": {
			func(d *desk) { filter(d); command(d, "save війна") }, func(d *desk) { d.press("u") },
			saved, fmt.Sprint([]news.SavedQuery{morning}),
		},
		"one saved again": {
			func(d *desk) { filter(d); command(d, "save війна"); d.press("u") }, func(d *desk) { d.press("ctrl+r") },
			saved, fmt.Sprint([]news.SavedQuery{morning, war}),
		},
		"a filter": {
			nil, filter,
			func(d *desk) string { return fmt.Sprint(d.box.filters) }, "[topic:war]",
		},
		"a new subscription": {
			func(d *desk) { d.paste(rss) }, func(d *desk) { d.press("enter") },
			func(d *desk) string { return fmt.Sprint(d.shelf.feeds[len(d.shelf.feeds)-1].URL) }, rss,
		},
		"a source left alone": {
			func(d *desk) { d.press("i") }, func(d *desk) { d.press("x") },
			func(d *desk) string { return fmt.Sprint(d.shelf.feeds[0].Enabled) }, "false",
		},
		"an article as a file": {
			nil, func(d *desk) { d.press("e") },
			func(d *desk) string { return fmt.Sprint(d.written) }, "1",
		},
		"the article that is read": {
			func(d *desk) { d.press("enter") }, func(d *desk) { d.press("e") },
			func(d *desk) string { return fmt.Sprint(d.written) }, "1",
		},
	} {
		t.Run(name, func(t *testing.T) {
			shelf := full()
			shelf.offers = map[string][]Offer{rss: {offer("Новини краю", rss)}}
			d := &desk{box: &box{saved: []news.SavedQuery{morning}}}
			export := func(news.Reading) (string, error) {
				time.Sleep(slow)
				d.written++
				return "/home/olena/a.md", nil
			}
			sit(t, shelf, 80, 24, Options{Lang: "en", MarkAfter: time.Hour, Drawer: d.box, Export: export}, func(s *screen) {
				d.screen = s
				if tt.begin != nil {
					tt.begin(d)
				}
				d.box.delay, shelf.feedDelay = slow, slow
				tt.do(d)
				if s.press("Q"); s.quit {
					t.Error("the program ends before that is stored")
				}
				s.see("storing what was done")
				if s.wait(time.Second); !s.quit {
					t.Error("the program does not end though that is stored")
				}
				if got := tt.kept(d); got != tt.want {
					t.Errorf("kept %s, want %s", got, tt.want)
				}
			})
		})
	}
}

// TestLeavingDoesNotWaitForever has another program hold the store.
func TestLeavingDoesNotWaitForever(t *testing.T) {
	for name, leave := range map[string]struct {
		keys []string
		wait time.Duration
	}{
		"q":              {[]string{"A", "q"}, 3 * time.Second},
		"Ctrl-c twice":   {[]string{"A", "ctrl+c", "ctrl+c"}, 0},
		"in the article": {[]string{"enter", "space", "space", "Q"}, 3 * time.Second},
	} {
		shelf := long()
		shelf.markDelay = func([]news.Mark) time.Duration { return 30 * time.Second }
		shelf.placeDelay = 30 * time.Second
		sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			if s.press(leave.keys...); s.quit && leave.wait > 0 {
				t.Errorf("%s: the program ends at once", name)
			}
			if s.wait(leave.wait); !s.quit {
				t.Errorf("%s: the program is still there after %v", name, leave.wait)
			}
		})
	}
}
