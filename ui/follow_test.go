package ui

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

func TestRowsFlowInWhileOneFollows(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		s.press("j", "F")
		s.see("стежу до 16:06", "F — досить")
		before := s.at()
		for i := range 3 {
			s.arrive(item{"14:05", "Обрій", news.War, fmt.Sprintf("Тривога, повідомлення %d", i), ""})
			s.wait(2 * time.Second)
			s.see(fmt.Sprintf("Тривога, повідомлення %d", i), fmt.Sprintf("%d з %d", 3+i, 16+i))
			s.notSee("нових")
			if at := s.at(); at.ID != before.ID {
				t.Fatalf("the cursor went from %q to %q", before.Title, at.Title)
			}
		}
		s.press("j") // the note gives way to the status
		s.see("стежу до 16:06 · опитано")
		s.press("F")
		s.see("більше не стежу")
		if n := len(s.shelf.follows); n != 2 || !s.shelf.follows[1].IsZero() {
			t.Errorf("feeds were told to be followed until %v, want two hours and then no more", s.shelf.follows)
		}
		s.arrive(late)
		s.wait(2 * time.Second)
		s.see("нових 1 · gg")
	})
}

func TestFollowLetsInWhatWaits(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		s.arrive(late)
		s.wait(2 * time.Second)
		s.see("нових 1")
		s.press("F")
		s.see("дванадцять безпілотників")
		s.notSee("нових")
	})
}

// One who reads while following finds the new rows in the list, and the article
// where it was.
func TestReadingGoesOnWhileRowsFlowIn(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.press("F", "enter")
		s.wait(2 * time.Second)
		s.press("j", "j")
		frame := s.text()
		s.arrive(late)
		s.wait(2 * time.Second)
		_, got, _ := strings.Cut(s.text(), "\n") // above stands its place in the list
		if _, want, _ := strings.Cut(frame, "\n"); got != want {
			t.Errorf("the article changed while it was read: got\n%s\nwant\n%s", got, want)
		}
		s.press("h")
		s.see("дванадцять безпілотників", "2 з 16")
	})
}

func TestFollowEndsAfterTwoHours(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "en"}, func(s *screen) {
		s.change(polled)
		s.press("F")
		s.wait(time.Hour)
		s.press("F", "F") // begun anew
		s.wait(time.Hour + time.Minute)
		s.press("j")
		s.see("following until 17:06")
		s.wait(time.Hour)
		s.see("no longer following")
		s.press("k")
		s.notSee("following")
	})
}

func TestFollowFindsAWholeFlood(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		s.press("F", "j")
		at := s.at()
		for i := range 300 {
			it := item{"14:05", "Обрій", news.War, fmt.Sprintf("Повідомлення %d", i), ""}
			s.shelf.readings = append([]news.Reading{{Article: it.article(1000 + i)}}, s.shelf.readings...)
		}
		s.arrive(item{"14:06", "Обрій", news.War, "Відбій тривоги", ""})
		s.wait(2 * time.Second)
		s.see("316 рядків", "303 з 316")
		if got := s.at(); got.ID != at.ID {
			t.Errorf("the cursor went from %q to %q", at.Title, got.Title)
		}
	})
}

func TestFollowThatFeedsDoNotHearOfSaysSo(t *testing.T) {
	shelf := full()
	shelf.followErr = errors.New("closed")
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("F")
		s.see("не вдалося")
	})
}
