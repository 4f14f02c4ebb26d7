package ui

import (
	"slices"
	"testing"
	"time"

	"visti/internal/news"
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
