package ui

import (
	"testing"
	"time"

	"visti/internal/news"
)

// Among very many articles the rows of a filter are found long before all are
// counted: they are shown at once, and what was counted before stands meanwhile.
func TestRowsDoNotWaitForCounts(t *testing.T) {
	library := many(1000)
	sit(t, library, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.see("1000 рядків", "1 Війна 125")
		library.counting = make(chan struct{})
		s.press("/")
		s.typeText("topic:war") // few enough to be all
		s.wait(50 * time.Millisecond)
		s.see("125 рядків")
		s.press("esc", "/")
		s.typeText("topic:economy")
		s.wait(50 * time.Millisecond)
		s.see("Grid operator", "200 рядків", "▸3 Економіка 251")
		s.notSee("Синоптики")
		close(library.counting)
		s.wait(time.Second)
		s.see("251 рядок")
		library.counting = make(chan struct{})
		s.press("esc")
		s.wait(100 * time.Millisecond)
		s.see("251 рядок", "Синоптики")
		s.press("A") // has all rows asked for, which are counted with them
		s.wait(100 * time.Millisecond)
		if n := len(library.marked); n != 1000 {
			t.Errorf("%d marks, want all 1000", n)
		}
		close(library.counting)
		s.wait(time.Second)
		s.see("1000 рядків")
	})
}

// The sidebar is counted at most once a second, by a timer: a clock that was set back,
// or that stands, does not keep it from being counted.
func TestSidebarIsCountedWhateverTheClockSays(t *testing.T) {
	for name, set := range map[string]time.Duration{"back": -time.Hour, "ahead": time.Hour} {
		library := full()
		var by time.Duration
		sit(t, library, 140, 40, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			m := s.model()
			clock := m.opt.Now
			m.opt.Now = func() time.Time { return clock().Add(by) }
			s.m = m
			s.wait(2 * time.Second)
			s.see("▸Непрочитані     15")
			by = set
			s.press("m")
			s.wait(1500 * time.Millisecond)
			if s.see("▸Непрочитані     14"); t.Failed() {
				t.Fatalf("set %s by an hour", name)
			}
		})
	}
}

// Counts that come when the view is another are not shown.
func TestLateCountsOfAnotherViewAreDropped(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		before := s.model()
		s.tell(countsMsg{ask: ask{n: before.filled, seq: before.seq - 1}, listing: news.Listing{Total: 77, All: 77}})
		s.tell(countsMsg{ask: ask{n: before.filled - 1, seq: before.seq}, listing: news.Listing{Total: 77, All: 77}})
		if m := s.model(); m.total != before.total || m.counts.all != before.counts.all {
			t.Errorf("%d rows, %d in all; want %d and %d", m.total, m.counts.all, before.total, before.counts.all)
		}
	})
}

// A text that has come may tell better what an article is about: its row says so at
// once, and the topic bar counts it there.
func TestTopicsAreCountedAsTheRowsTellThem(t *testing.T) {
	library := full()
	sit(t, library, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		before := s.model().counts
		library.readings[0].Article.Topics = []news.Topic{news.Sport}
		s.change(news.Change{Version: 50, Polled: polled.Polled})
		s.wait(2 * time.Second)
		now := s.model().counts
		if now.topics[news.Sport] != before.topics[news.Sport]+1 || now.topics[news.Economy] != before.topics[news.Economy]-1 {
			t.Errorf("sport %d, economy %d; want one more and one less than %d and %d",
				now.topics[news.Sport], now.topics[news.Economy], before.topics[news.Sport], before.topics[news.Economy])
		}
	})
}
