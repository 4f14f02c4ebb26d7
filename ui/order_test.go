package ui

import (
	"fmt"
	"testing"

	"visti/internal/news"
)

func TestOrderStandsInTheFilterAndTheCursorStays(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.typeText("є:непрочитані")
		s.press("enter", "j", "j")
		at := s.at().ID
		for _, want := range []string{"/ є:непрочитані sort:oldest", "/ є:непрочитані sort:source", "/ є:непрочитані ·"} {
			s.press("v")
			s.see(want)
			if s.at().ID != at {
				t.Errorf("%s: the cursor left its article", want)
			}
		}
		s.press("v")
		s.see("спершу старі")
		m := s.model()
		for i := range m.list.articles[1:] {
			if m.list.articles[i].ID > m.list.articles[i+1].ID {
				t.Errorf("row %d is newer than the one below it", i)
			}
		}
		s.press("3") // topics and order stand beside each other
		s.see("/ topic:economy є:непрочитані sort:oldest")
		s.press("v", "v")
		s.see("/ topic:economy є:непрочитані ·")
	})
}

func TestCursorFindsItsArticleAmongRowsThatComeLater(t *testing.T) {
	var items []item
	for i := range 500 {
		items = append(items, item{fmt.Sprintf("%02d:%02d", 13-i/60, 59-i%60), "Обрій", news.War, fmt.Sprintf("Новина %d", i+1), ""})
	}
	sit(t, newsstand(items...), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("j", "v") // the second of five hundred becomes the last but one
		if got := s.at().Title.String(); got != "Новина 2" || s.model().list.cursor != 498 {
			t.Errorf("the cursor is on %q, row %d; want the last but one", got, s.model().list.cursor)
		}
		s.see("Новина 2 ")
		s.press("v", "v")
		s.see("▌● 13:58")
	})
}
