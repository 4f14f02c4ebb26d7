package ui

import (
	"errors"
	"testing"
	"time"

	"visti/internal/news"
)

func TestMistakenAllReadIsUndoneAndRedone(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("5") // society: three rows
		s.press("A")
		s.see("3 рядки прочитано · u — скасувати")
		s.press("u")
		s.see("скасовано: 3 рядки прочитано · Ctrl-r — знову", "● 13:58")
		s.press("ctrl+r")
		s.see("зроблено знову: 3 рядки прочитано")
		s.notSee("● 13:58")
		s.press("ctrl+r")
		s.see("знову робити нічого")
		s.press("u", "u")
		s.see("скасовувати нічого")
	})
}

func TestUndoBringsAChangedMarkBack(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.see("↻ 07:55")
		s.press("A")
		s.notSee("↻ 07:55")
		s.press("u")
		s.see("↻ 07:55")
	})
}

// TestMarksAreStoredInTheOrderOfTheKeys has the first mark take longest.
func TestMarksAreStoredInTheOrderOfTheKeys(t *testing.T) {
	shelf := full()
	shelf.markDelay = func(marks []news.Mark) time.Duration {
		return map[bool]time.Duration{true: time.Second, false: time.Millisecond}[*marks[0].Read]
	}
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("m", "m")
		s.wait(3 * time.Second)
		if s.shelf.readings[0].Article.Read {
			t.Error("the article is stored as read after m m, want unread")
		}
		s.press("m", "u", "u", "ctrl+r")
		s.wait(3 * time.Second)
		if a := s.shelf.readings[0].Article; a.Read != s.at().Read || a.Read {
			t.Errorf("stored as read: %v, shown as read: %v; want neither after m m m u u Ctrl-r", a.Read, s.at().Read)
		}
	})
}

func TestActOfAnEarlierSessionIsUndone(t *testing.T) {
	shelf := full()
	marks := []news.Mark{}
	for _, r := range shelf.readings[:5] {
		marks = append(marks, news.Mark{ID: r.Article.ID, Read: new(true)})
	}
	if _, err := shelf.Mark(t.Context(), marks); err != nil {
		t.Fatal(err)
	}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.wait(time.Hour)
		s.see("10 рядків")
		at := s.at().ID
		s.press("u")
		s.see("15 рядків", "скасовано: 5 рядків прочитано (14:06)")
		if s.at().ID != at {
			t.Error("the cursor left its article")
		}
	})
}

func TestClearedFilterIsUndoneAmongMarksAndRedone(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		first := s.at().ID
		s.press("f", "1", "esc", "u")
		s.see("/ topic:war", "фільтр повернуто")
		s.press("ctrl+r")
		s.notSee("topic:war")
		s.press("u", "u") // the filter, then the star
		s.see("/ topic:war", "1 рядок із зіркою")
		if r, _ := s.shelf.find(first); r.Article.Starred {
			t.Error("the star is not undone")
		}
		s.press("m", "ctrl+r")
		s.see("знову робити нічого")
	})
}

// TestUndoOfAMarkThatFailsLeavesTheActBefore presses u while the mark before it is
// still being stored, which then fails or changes nothing.
func TestUndoOfAMarkThatFailsLeavesTheActBefore(t *testing.T) {
	for name, fail := range map[string]func(s *screen){
		"it fails": func(s *screen) { s.shelf.markErr = errors.New("the store is busy") },
		"it was set elsewhere": func(s *screen) { // by a command, say
			s.shelf.readings[0].Article.Starred = true
		},
	} {
		for _, keys := range [][]string{{"f", "u"}, {"f", "u", "ctrl+r", "u"}} {
			shelf := full()
			shelf.markDelay = func([]news.Mark) time.Duration { return time.Second }
			sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
				s.press("A")
				s.wait(2 * time.Second)
				all := len(s.stored(isRead))
				fail(s)
				s.press(keys...)
				s.wait(5 * time.Second)
				if got := len(s.stored(isRead)); got != all || all < 15 {
					t.Errorf("%s, %v: %d rows are read, want the %d of A", name, keys, got, all)
				}
				s.shelf.markErr = nil
				s.press("u")
				s.see("скасовано: 15 рядків прочитано")
			})
		}
	}
}

// TestUndoAfterAMarkThatChangedNothing has another screen set the mark first.
func TestUndoAfterAMarkThatChangedNothing(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("1", "esc", "gg")
		s.shelf.readings[0].Article.Starred = true
		s.press("f", "u")
		s.see("/ topic:war", "фільтр повернуто")
	})
}

func TestClearedFilterEndsWhatCanBeRedone(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("f", "u", "1", "esc", "ctrl+r")
		s.see("знову робити нічого")
		if got := s.stored(isStarred); len(got) != 1 {
			t.Errorf("rows %v have stars, want the one that had it", got)
		}
	})
}

func TestUndoHoldsMarksOnlyOfWhatIsShown(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("A", "1", "u")
		if m := s.model(); len(m.marks) > len(m.list.articles)+1 {
			t.Errorf("%d marks are held of %d rows", len(m.marks), len(m.list.articles))
		}
		s.press("0")
		s.see("15 рядків")
	})
}

func TestUndoThatFailsIsSaid(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "en", MarkAfter: time.Hour}, func(s *screen) {
		s.press("m")
		s.shelf.undoErr = errors.New("disk full")
		s.press("u")
		s.see("failed: ")
		s.shelf.undoErr = nil
		s.press("u")
		s.see("undone: 1 row read")
	})
}

// TestAllReadOfManyRowsIsShownAtOnce would take seconds if every mark looked for
// its row.
func TestAllReadOfManyRowsIsShownAtOnce(t *testing.T) {
	m := New(t.Context(), full(), Options{})
	m.list.articles = make([]news.Article, 100_000)
	m.list.cut = make([]*rowText, 100_000)
	for i := range m.list.articles {
		m.list.articles[i].ID = news.ArticleID(i + 1)
	}
	m.here = m.seq
	begin := time.Now()
	m.allRead()
	if d := time.Since(begin); d > 2*time.Second {
		t.Errorf("A of 100,000 rows took %v", d)
	}
	if !m.list.articles[99_999].Read {
		t.Error("the last row is not read")
	}
}
