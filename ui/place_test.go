package ui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// long is a shelf whose first two articles take many screens.
func long() *shelf {
	s := full()
	for n := range 2 {
		s.readings[n].Article.Body = nil
		for i := range 60 {
			s.readings[n].Article.Body = append(s.readings[n].Article.Body, paragraph(fmt.Sprintf("Абзац %d.%d. ", n+1, i+1)+strings.Repeat("Слово за словом. ", 20), "", news.URL{}, ""))
		}
		s.readings[n].Article.FullText.State = news.TextFull
		s.readings[n].Summary.Claims = nil
	}
	return s
}

// line is the n-th line of the screen.
func (s *screen) line(n int) string { return strings.Split(s.text(), "\n")[n] }

func TestArticleIsOpenedWhereItWasLeft(t *testing.T) {
	shelf := long()
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter", "space", "space", "space")
		for s.line(1) == "" { // between two paragraphs is where the next begins
			s.press("j")
		}
		one := s.line(1)
		s.press("J", "space", "space")
		for s.line(1) == "" {
			s.press("j")
		}
		two := s.line(1)
		s.press("K")
		if got := s.line(1); got != one || one == two {
			t.Errorf("back at %q, left at %q", got, one)
		}
		s.press("h", "j", "enter")
		if got := s.line(1); got != two {
			t.Errorf("opened at %q, left at %q", got, two)
		}
		s.press("gg", "h", "enter") // left at the beginning
		s.see("У Львові відкрили")
		s.press("K", "Q") // leaving the program remembers as well
		if !s.quit {
			t.Error("Q does not quit")
		}
	})
	left := shelf.readings[0].Place
	if left.Block < 5 {
		t.Fatalf("left at %+v, want further on", left)
	}
	for _, w := range []int{40, 140} { // another width, another day
		sit(t, shelf, w, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			s.press("enter")
			s.wait(time.Second)
			m := s.model()
			if a := m.reader.anchor(); a.block != left.Block {
				t.Errorf("at %d columns: opened at block %d, left at %d", w, a.block, left.Block)
			}
			s.press("G", "h") // read to the end
		})
		if shelf.readings[0].Place != (news.Place{}) {
			t.Errorf("what was read to its end is kept at %+v", shelf.readings[0].Place)
		}
		shelf.readings[0].Place = left
	}
}

func TestPlaceIsNotTakenFromOneWhoMoves(t *testing.T) {
	shelf := long()
	shelf.readings[0].Place = news.Place{Block: 50}
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.handle(keyPress("enter"))
		s.handle(keyPress("j"))
		s.wait(time.Second)
		if top := s.model().reader.top; top > 1 {
			t.Errorf("at line %d after Enter and j", top)
		}
	})
}

func TestPictureHasANumber(t *testing.T) {
	shelf := full()
	a := &shelf.readings[0].Article
	a.Body[len(a.Body)-1].URL = address("Обрій", 300)
	a.Body = append(a.Body, news.Block{Kind: news.Image, URL: address("Обрій", 301)}) // without a word there is nothing to show
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter", "G")
		s.see("[зображення: Тимчасова переправа] [7]", "7 Тимчасова переправа")
		s.notSee("8 ")
		s.press("7") // it is no article
		s.see("на сторінці немає статті · o — у браузері")
		s.press("o")
		if got := s.shelf.browsed; len(got) != 1 || got[0] != address("Обрій", 300).String() {
			t.Errorf("opened %q", got)
		}
	})
}
