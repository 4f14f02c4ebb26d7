package ui

import (
	"errors"
	"testing"
	"time"

	"visti/internal/news"
)

func TestArticleIsWrittenAndSaidWhere(t *testing.T) {
	var got []news.Reading
	var failure error
	o := Options{Lang: "uk", MarkAfter: time.Hour, Export: func(r news.Reading) (string, error) {
		got = append(got, r)
		return "/home/olena/Документи/visti/2026-11-24-уряд-виділить-1-2-млрд-грн-на-ремонт-мостів-у-пяти-прифронтових-областях.md", failure
	}}
	sit(t, full(), 80, 24, o, func(s *screen) {
		s.press("e") // from the list, without opening it
		s.see("записано:\n /home/olena/Документи/visti/2026-11-24-уряд-виділить", "прифронтових-областях.md")
		s.press("enter", "e")
		if len(got) != 2 || len(got[0].Summary.Claims) != 3 || len(got[1].Article.Body) == 0 {
			t.Fatalf("%d articles written, want the whole one twice", len(got))
		}
		s.see("записано:")
		s.press("j")
		s.notSee("записано")
		failure = errors.New("open /srv/x: permission denied\x1b[2J")
		s.press("e")
		s.see("не записано: open /srv/x: permission denied")
		s.shelf.delay = time.Minute
		s.press("1") // an article that is not here yet cannot be written
		s.press("e")
		if len(got) != 3 {
			t.Errorf("%d articles written, want none before it is here", len(got))
		}
	})
}
