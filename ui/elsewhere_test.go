package ui

import (
	"testing"
	"time"

	"visti/internal/news"
)

// An open screen sees what another screen or a command did.
func TestMarksMadeElsewhereAreSeen(t *testing.T) {
	for name, crowded := range map[string]int{"a few rows": 0, "more than are looked at": 300} {
		t.Run(name, func(t *testing.T) {
			shelf := full()
			for _, a := range crowd(crowded) {
				a.Read = false
				a.ID -= 1 << 50 // older than the others
				shelf.readings = append(shelf.readings, news.Reading{Article: a})
			}
			sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
				s.change(polled)
				s.wait(2 * time.Second)
				s.see("● 13:58")
				rows := len(s.model().list.articles)
				shelf.readings[1].Article.Read = true
				shelf.readings[2].Article.Starred = true
				s.change(news.Change{Version: 50, Polled: polled.Polled})
				s.wait(2 * time.Second)
				s.see("  13:58", "★ 13:51")
				s.notSee("● 13:58")
				unread := 0
				for _, a := range s.model().list.articles {
					if !a.Read {
						unread++
					}
				}
				if n := len(s.model().list.articles); n != rows || unread != rows-1 {
					t.Errorf("%d rows, %d unread; want the %d there were and one read", n, unread, rows)
				}
				shelf.readings[1].Article.Read = false
				s.change(news.Change{Version: 51, Polled: polled.Polled})
				s.wait(2 * time.Second)
				s.see("● 13:58")
			})
		})
	}
}

// What was just marked unread here is not taken for read elsewhere by a listing
// that was asked before.
func TestOwnMarksAreNotTakenForOthers(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.press("m", "u")
		s.change(news.Change{Version: 50, Polled: polled.Polled})
		s.press("m", "u")
		s.wait(2 * time.Second)
		s.see("▌● 14:02")
	})
}

// A row that stays though it is read says what its source says now.
func TestReadRowThatStaysIsBroughtUpToDate(t *testing.T) {
	shelf := full()
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.press("j", "m")
		s.wait(2 * time.Second)
		a := &shelf.readings[1].Article
		a.Read, a.Changed, a.Title = true, true, news.PlainLine("Трамвайний маршрут відкриють завтра")
		s.change(news.Change{Version: 50, Polled: polled.Polled})
		s.wait(2 * time.Second)
		s.see("↻ 13:58  Трамвайний маршрут відкриють завтра")
		s.notSee("нових")
	})
}

// A source that gets another name is called by it in the rows that are here.
func TestRowsCallASourceByItsNewName(t *testing.T) {
	shelf := full()
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.see("маршрут         Обрій")
		shelf.readings[1].Article.SourceName = news.PlainLine("Небокрай")
		s.change(news.Change{Version: 50, Polled: polled.Polled})
		s.wait(2 * time.Second)
		s.see("Небокрай · Суспільство")
	})
}
