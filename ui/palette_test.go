package ui

import (
	"strings"
	"testing"
)

func TestPaletteFindsACommandAndRunsIt(t *testing.T) {
	for _, tt := range []struct{ lang, typed, see string }{
		{"uk", "зірка", "f"}, {"uk", "star", "f"}, // by the other language's name too
		{"uk", "pshrf", "f"}, // зірка with an English layout on
		{"en", "star", "f"}, {"en", "ыефк", "f"},
	} {
		sit(t, full(), 80, 24, Options{Lang: tt.lang}, func(s *screen) {
			s.press(":")
			s.typeText(tt.typed)
			first := strings.Split(s.text(), "\n")[1]
			if !strings.HasSuffix(first, " "+tt.see) {
				t.Errorf("%s %q: the first line is %q, want the key %s", tt.lang, tt.typed, first, tt.see)
			}
			s.press("enter")
			if !s.shelf.readings[0].Article.Starred {
				t.Errorf("%s %q: no star was set", tt.lang, tt.typed)
			}
			if s.model().prompt.open {
				t.Error("the palette is still open")
			}
		})
	}
}

func TestPaletteListsEveryActionWithItsKey(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("ctrl+p")
		have := map[string]bool{}
		for _, c := range s.model().chooser.all {
			have[c.note] = true
			if c.name == "" || c.do == nil {
				t.Errorf("a line without a name or without what it does: %+v", c)
			}
		}
		g := newGlyphs(false)
		for _, b := range bindings {
			if b.act != actPalette && !have[b.names(g)] {
				t.Errorf("no line for %v", b.keys)
			}
		}
	})
}

func TestPaletteSaysWhereACommandWorks(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press(":")
		s.typeText("наступне твердження")
		s.press("enter")
		s.see("це діє у статті")
		s.press("enter", ":")
		s.typeText("наступне твердження")
		s.press("enter")
		if got := s.model().reader.claim; got != 1 {
			t.Errorf("claim %d after the command in the reader, want 1", got)
		}
	})
}

func TestPaletteTakesValues(t *testing.T) {
	for _, typed := range []string{"тема пог", "topic weath", "ntvf gju", "ещзшс пог", "тем пог", "top weath"} { // two on the wrong layout, two short ones
		sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
			s.press(":")
			s.typeText(typed)
			s.press("enter")
			s.see("/ topic:weather", "1 рядок")
		})
	}
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press(":")
		s.typeText("тема")
		s.see("тема… — лише одна тема")
		s.press("enter")
		s.see(": тема", "Здоров’я")
		s.press("backspace") // back to the commands
		s.see("тема… — лише одна тема")
	})
}

func TestPaletteKnowsCommandsByTheirFirstLetters(t *testing.T) {
	d := &box{}
	sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		s.press("/")
		s.typeText("мости")
		s.press("enter", ":")
		s.typeText("збер ранок")
		s.press("enter")
		s.see("@ранок")
		if len(d.saved) != 1 || d.saved[0].Query != "мости" {
			t.Errorf("saved %v", d.saved)
		}
		for _, few := range []string{"зб x", "зберу x", "x x"} { // too few letters, or none that begin a name
			if c, _, ok := new(Model).worded(few); ok {
				t.Errorf("%q is %v", few, c.names)
			}
		}
	})
}

func TestPaletteMovesAndCloses(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press(":")
		s.press("down", "ctrl+n", "up")
		if got := s.model().chooser.cursor; got != 1 {
			t.Errorf("cursor %d, want 1", got)
		}
		s.typeText("qqqqq")
		s.see("такого тут немає")
		s.press("enter") // chooses nothing
		if !s.model().prompt.open {
			t.Error("Enter closed the palette though nothing was found")
		}
		s.press("esc")
		s.notSee("такого тут немає")
		s.see("15 рядків")
		if s.quit {
			t.Error("Esc quits")
		}
	})
}

func TestPaletteOpensOnACyrillicLayout(t *testing.T) {
	for _, key := range []string{":", "Ж", "ctrl+з", "ctrl+p"} {
		sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
			s.press(key)
			if m := s.model(); !m.prompt.open || m.prompt.goal != toCommand {
				t.Errorf("%q does not open the palette", key)
			}
		})
	}
}

func TestEveryActionHasOneStableName(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range bindings {
		name := actionNames[b.act]
		if name == "" {
			t.Errorf("%v: the action has no name for the settings", b.keys)
		}
		seen[name] = true
	}
	if len(seen) != len(actionNames) {
		t.Errorf("%d names for %d actions", len(seen), len(actionNames))
	}
}
