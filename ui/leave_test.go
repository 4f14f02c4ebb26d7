package ui

import (
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
		s.see("зберігаю позначки")
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
