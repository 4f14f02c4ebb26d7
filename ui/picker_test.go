package ui

import (
	"testing"

	"visti/internal/news"
)

func TestPickerGoesToATopicWithoutADigit(t *testing.T) {
	for _, typed := range []string{"погода", "weather", "gjujlf", "пог"} {
		sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
			s.press("t")
			s.typeText(typed)
			s.press("enter")
			s.see("/ topic:weather", "1 рядок", "Синоптики")
		})
	}
}

func TestPickerCountsUnderTheFilter(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("t")
		if got := note(s, "Економіка"); got != "4" {
			t.Errorf("economy has %q rows, want 4", got)
		}
		if got := note(s, "Harbour Post"); got != "2" {
			t.Errorf("Harbour Post has %q rows, want 2", got)
		}
		s.press("esc", "/")
		s.typeText("мост")
		s.press("enter", "t")
		if got := note(s, "Економіка"); got != "1" {
			t.Errorf("economy has %q rows about bridges, want 1", got)
		}
		if got := note(s, "Harbour Post"); got != "0" {
			t.Errorf("Harbour Post has %q rows about bridges, want 0", got)
		}
	})
}

func note(s *screen, name string) string {
	for _, c := range s.model().chooser.all {
		if c.name == name {
			return c.note
		}
	}
	return "none of that name"
}

func TestPickerTakesSeveral(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.typeText("на")
		s.press("enter", "t")
		s.typeText("війн")
		s.press("space")
		s.typeText("екон") // what was typed is gone with the pick
		s.press("space")
		s.typeText("harb")
		s.see("✓2 · ")
		s.press("enter")
		s.see("/ topic:war,economy на ·")
		s.press("t")
		s.typeText("harb")
		s.press("space")
		s.typeText("вістов")
		s.press("space", "enter")
		s.see("/ source:vistovyk,harbourpost topic:war,economy на ·")
		s.press("t")
		s.typeText("усі")
		s.press("enter")
		s.see("/ на ·")
	})
}

func TestPickerDropsAPick(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("t", "down", "space", "space", "up", "up", "space", "enter") // war, politics, and war dropped again
		s.see("/ topic:politics")
	})
}

func TestPickerWorksFromTheReader(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter", "t")
		s.typeText("спорт")
		s.press("enter")
		s.see("/ topic:sport", "Збірна")
		if got := s.model().focus; got != listPart {
			t.Errorf("the keys go to %d, want the list", got)
		}
	})
}

func TestPickerCountsSavedQueries(t *testing.T) {
	d := &box{saved: []news.SavedQuery{saying("ранок", "topic:war,economy"), saying("мости", "міст OR мости")}}
	sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		s.press("t")
		if got := note(s, "ранок"); got != "topic:war,economy     6" {
			t.Errorf("the saved query says %q, want what it asks for and its 6 rows", got)
		}
		if got := note(s, "Економіка"); got != "4" {
			t.Errorf("economy has %q rows, want 4", got)
		}
		s.typeText("мост")
		s.press("enter")
		s.see("/ @мости", "1 рядок")
	})
}
