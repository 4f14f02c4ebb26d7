package ui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

func TestRowsOfOneLineAndRoomyOnes(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("j", "j")
		at := s.at().ID
		s.press("-")
		s.see("рядки в один рядок", "● 14:02  Уряд виділить 1,2 млрд грн на ремонт мостів у п’яти прифрон…  Вістовик", "● 05:40  Над трьома областями")
		s.press("=") // from one to the other
		s.wait(time.Second)
		s.see("          ▪ «Ми виділимо 1,2 млрд гривень на 14 мостів до кін… — прем’єр-міністр")
		s.notSee("05:40")
		if s.at().ID != at {
			t.Error("the cursor left its article")
		}
		s.press("=")
		s.see("рядки з цілими заголовками")
		s.notSee("«Ми виділимо")
	})
	sit(t, full(), 80, 24, Options{Lang: "uk", Rows: Roomy}, func(s *screen) {
		s.wait(time.Second)
		s.see("▪ «Ми виділимо 1,2 млрд")
	})
}

func TestZoomSaysWhereThereIsOnePane(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		for range 2 {
			s.press("z")
			s.see("тут і так одна панель")
		}
		s.tell(tea.WindowSizeMsg{Width: 140, Height: 40})
		if s.model().lay.side.empty() {
			t.Error("what did nothing is done on a wide screen")
		}
		s.press("z")
		s.see("на весь екран")
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.press("z")
		s.tell(tea.WindowSizeMsg{Width: 140, Height: 40})
		if s.model().lay.side.empty() {
			t.Error("z did not end it where nothing is seen of it")
		}
	})
	sit(t, full(), 80, 40, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("z") // the article below the list gives way
		if m := s.model(); !m.zoomed || !m.lay.reader.empty() {
			t.Errorf("not zoomed:\n%s", s.text())
		}
	})
}

// TestNothingJumpsWhenClaimsCome holds the lines of the rows while their claims
// are on the way.
func TestNothingJumpsWhenClaimsCome(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.handle(keyPress("="))
		before := strings.Split(s.text(), "\n")
		s.wait(time.Second)
		after := strings.Split(s.text(), "\n")
		for i := range before {
			if before[i] != after[i] && strings.TrimSpace(strings.Trim(before[i], "▌")) != "" {
				t.Errorf("line %d was %q, is %q", i, before[i], after[i])
			}
		}
		s.see("▪ «Ми виділимо")
	})
}

func TestRowsOfEveryHeightWalkWithoutLosingTheCursor(t *testing.T) {
	shelf := visited()
	for i := range shelf.readings {
		shelf.readings[i].Article.Claims = i % 3
		shelf.readings[i].Summary.Claims = make([]news.Claim, i%3)
	}
	for _, rows := range []Rows{Normal, OneLine, Roomy} {
		for _, size := range [][2]int{{10, 3}, {40, 12}, {60, 7}, {80, 24}, {140, 40}} {
			sit(t, shelf, size[0], size[1], Options{Lang: "uk", Rows: rows, MarkAfter: time.Hour}, func(s *screen) {
				for _, key := range strings.Fields(strings.Repeat("j ", 15) + strings.Repeat("k ", 15)) {
					s.press(key)
					m := s.model()
					used := 0
					for i := m.list.top; i <= m.list.cursor; i++ {
						used += m.list.height(i)
					}
					if used > m.list.h && m.list.top < m.list.cursor {
						t.Fatalf("%dx%d: the cursor is %d lines down a list of %d", size[0], size[1], used, m.list.h)
					}
				}
			})
		}
	}
}

func TestZoomGivesAPaneTheScreen(t *testing.T) {
	sit(t, full(), 140, 40, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("z")
		s.see("1 Війна 2  2 Політика 1", "на весь екран") // the bar in place of the sidebar
		s.notSee("ДЖЕРЕЛА", "ПОВ’ЯЗАНІ")
		s.press("enter")
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ")
		s.notSee("Війна 2", "У Львові відкрили новий трамвайний")
		s.press("z")
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "ДЖЕРЕЛА", "У Львові відкрили новий трамвайний")
		s.press("z", "h")
		s.notSee("ДЖЕРЕЛА", "ГОЛОВНІ ТВЕРДЖЕННЯ")
		s.press("shift+tab") // the sidebar comes back to be used
		s.see("ДЖЕРЕЛА")
	})
	sit(t, full(), 80, 40, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.wait(time.Second)
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ") // the preview
		s.press("z")
		s.notSee("ГОЛОВНІ ТВЕРДЖЕННЯ")
	})
}
