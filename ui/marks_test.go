package ui

import (
	"slices"
	"testing"
	"time"

	"visti/internal/news"

	tea "charm.land/bubbletea/v2"
)

func TestAllReadMeansWhatIsShownAndCanBeTakenBack(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "en", MarkAfter: time.Hour}, func(s *screen) {
		read := map[news.ArticleID]bool{}
		for _, r := range s.shelf.readings {
			read[r.Article.ID] = r.Article.Read
		}
		s.press("1") // war only
		shown := len(s.model().list.articles)
		s.arrive(late)
		s.wait(2 * time.Second)
		s.press("A")
		if len(s.shelf.marked) != shown || shown == 0 || shown == len(morning) {
			t.Errorf("%d marked read, want the %d rows of the topic and no new one", len(s.shelf.marked), shown)
		}
		s.see("u takes it back")
		s.press("u")
		for _, r := range s.shelf.readings {
			if r.Article.Read != read[r.Article.ID] {
				t.Errorf("%q is read: %v after A and u", r.Article.Title, r.Article.Read)
			}
		}
		s.press("A", "A")
		s.see("no unread rows here")
		s.notSee("takes it back") // it would take back another act
		for _, k := range s.shelf.marked {
			if a, err := s.shelf.find(k.ID); err != nil || !slices.Contains(a.Article.Topics, news.War) {
				t.Errorf("%v was marked, which was not shown", k.ID)
			}
		}
	})
}

// TestAllReadWaitsForTheRowsItIsMeantFor presses A after a digit, before the rows of
// that topic are here: those of the whole list must stay as they are.
func TestAllReadWaitsForTheRowsItIsMeantFor(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		before := unreadRows(s.model())
		s.with(func(m *Model) tea.Cmd {
			m.filter = "topic:war"
			m.query, _ = m.parse(m.filter)
			m.seq++ // its rows are asked for
			return nil
		})
		s.press("A")
		if got := unreadRows(s.model()); got != before {
			t.Errorf("%d rows unread, want %d as long as those of the topic are not here", got, before)
		}
		m := s.model()
		l, _ := s.shelf.List(t.Context(), m.shown())
		s.tell(listMsg{ask: ask{seq: m.seq}, listing: l})
		s.see("прочитано")
		if m := s.model(); unreadRows(m) != 0 || len(m.list.articles) != l.Total {
			t.Errorf("%d of %d rows unread, want none of %d", unreadRows(m), len(m.list.articles), l.Total)
		}
		s.press("0")
		if got := unreadRows(s.model()); got != before-l.Total || l.Total == 0 || l.Total == before {
			t.Errorf("%d rows unread in all, want %d", got, before-l.Total)
		}
	})
}

func unreadRows(m Model) (n int) {
	for _, a := range m.list.articles {
		if !a.Read {
			n++
		}
	}
	return n
}
