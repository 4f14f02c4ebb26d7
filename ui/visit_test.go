package ui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

func TestLineStandsWhereTheLastVisitEnded(t *testing.T) {
	sit(t, visited(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.see("з 08:10 нових 4", "─  далі те, що ви вже бачили о 08:10  ─")
		before, after, _ := strings.Cut(s.text(), "бачили о 08:10")
		if !strings.Contains(before, "● 13:40") || !strings.Contains(after, "● 08:05") || strings.Contains(before, "● 08:05") {
			t.Errorf("the line stands elsewhere:\n%s", s.text())
		}
		s.press("v") // oldest first has no such place
		s.notSee("вже бачили")
		s.press("v", "v")
		s.see("вже бачили")
		s.press("2") // one of politics, which is old: no line above all
		s.notSee("вже бачили", "нових")
	})
}

// TestListWithTheLineShowsEveryRow walks up and down at every height: the cursor
// never leaves the screen because of the line.
func TestListWithTheLineShowsEveryRow(t *testing.T) {
	for _, h := range []int{4, 7, 12, 24} {
		sit(t, visited(), 60, h, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			for _, key := range strings.Fields(strings.Repeat("j ", 16) + strings.Repeat("k ", 16)) {
				s.press(key)
				title := string([]rune(s.at().Title.String())[:20])
				s.see(title)
			}
		})
	}
}

func TestVisitIsRememberedByTheMinuteAndEnds(t *testing.T) {
	sit(t, visited(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("j", "k", "j", "k")
		if s.shelf.visits > 2 {
			t.Errorf("the store was told %d times of four keys", s.shelf.visits)
		}
		n := s.shelf.visits
		s.wait(2 * time.Minute)
		s.press("j")
		if s.shelf.visits != n+1 {
			t.Errorf("told %d times after two minutes, want once more than %d", s.shelf.visits, n)
		}
		s.wait(time.Hour)
		s.shelf.since = at("14:08") // that visit is over
		s.press("j")
		s.notSee("вже бачили") // and nothing came since
	})
}

func TestWhatChangedSinceTheLastVisit(t *testing.T) {
	sit(t, visited(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.shelf.visit = s.shelf.since
		s.press("d")
		s.see("/ is:new,changed", "нові й змінені, від 08:10", "5 рядків", "● 13:40", "↻ 07:55")
		s.press("3", "d") // the topic stays
		s.see("/ topic:economy ·")
	})
	for filter, want := range map[string]string{ // d takes the place of what it includes
		"is:changed": "is:new,changed", "is:new дрон": "is:new,changed дрон", "is:changed,new": "is:new,changed",
	} {
		sit(t, visited(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			s.press("/")
			s.typeText(filter)
			s.press("enter", "d")
			if got := s.model().filter; got != want {
				t.Errorf("%q becomes %q with d, want %q", filter, got, want)
			}
		})
	}
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("d")
		s.see("це перше відвідування: нове все")
	})
}

// TestNewStaysNewWhileNoKeyIsPressed has the visit be over for the store, and the
// list come anew as it does by itself while one follows.
func TestNewStaysNewWhileNoKeyIsPressed(t *testing.T) {
	sit(t, visited(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.shelf.visit = s.shelf.since
		s.press("d")
		s.see("5 рядків")
		s.wait(40 * time.Minute)
		s.shelf.visit = at("14:08")
		s.with(func(m *Model) tea.Cmd { return m.reload(ask{}) })
		s.see("5 рядків", "● 13:40")
	})
}

func TestMouseTellsThatTheReaderIsHere(t *testing.T) {
	sit(t, visited(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour, Mouse: true}, func(s *screen) {
		for name, msg := range map[string]tea.Msg{
			"a click":   tea.MouseClickMsg(tea.Mouse{X: 20, Y: 5, Button: tea.MouseLeft}),
			"the wheel": tea.MouseWheelMsg(tea.Mouse{X: 20, Y: 5, Button: tea.MouseWheelDown}),
		} {
			s.wait(2 * time.Minute)
			n := s.shelf.visits
			if s.tell(msg); s.shelf.visits != n+1 {
				t.Errorf("%s: the store was told %d times, want once", name, s.shelf.visits-n)
			}
		}
	})
}
