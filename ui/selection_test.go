package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// stored names the rows, from 0, that have a mark on the shelf.
func (s *screen) stored(has func(news.Article) bool) []int {
	var rows []int
	for i, r := range s.shelf.readings {
		if has(r.Article) {
			rows = append(rows, i)
		}
	}
	return rows
}

func isRead(a news.Article) bool    { return a.Read }
func isStarred(a news.Article) bool { return a.Starred }

func TestReadDownToHereIsOneAct(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("j", "m", "j", "j", "p") // the second is read already
		s.see("3 рядки прочитано · u — скасувати")
		if got := s.stored(isRead); !slices.Equal(got, []int{0, 1, 2, 3, 15}) {
			t.Errorf("rows %v are read, want the first four", got)
		}
		s.press("p")
		s.see("непрочитаних рядків тут немає")
		s.notSee("· u — скасувати")
		s.press("u")
		if got := s.stored(isRead); !slices.Equal(got, []int{1, 15}) {
			t.Errorf("rows %v are read after u, want only the second", got)
		}
	})
}

func TestSelectedRowsAreActedOnTogether(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("x", "j", "x", "m") // the first and the third
		s.see("2 рядки прочитано")
		s.notSee("вибрано")
		s.press("gg", "x", "x", "f") // one read, one not: all get the star
		s.see("2 рядки із зіркою")
		if got := s.stored(isStarred); !slices.Equal(got, []int{0, 1, 6}) {
			t.Errorf("rows %v have stars, want the first two", got)
		}
		s.press("gg", "x", "x", "f")
		s.see("2 рядки без зірки")
		s.press("u", "u", "u")
		if got := s.stored(isRead); !slices.Equal(got, []int{15}) {
			t.Errorf("rows %v are read after three times u", got)
		}
	})
}

func TestSelectionIsSeenCountedAndDropped(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("x", "x", "x")
		s.see("●▸14:02", "●▸13:58", "вибрано 3 · 4 з 15")
		s.press("k", "x")
		s.see("вибрано 2", "● 13:51")
		s.press("1") // none of them is shown now
		s.notSee("вибрано")
		s.press("0")
		s.see("вибрано 2")
		s.press("/")
		s.typeText("мост")
		s.press("enter")
		s.see("вибрано 1")
		s.press("esc")
		s.notSee("вибрано")
		s.see("/ мост") // Esc drops the selection first
		s.press("esc")
		s.notSee("/ мост", "▸14:02")
	})
}

// TestEscAfterAnActOnTheSelectionKeepsTheFilter presses the Esc that would drop the
// selection elsewhere.
func TestEscAfterAnActOnTheSelectionKeepsTheFilter(t *testing.T) {
	for _, act := range []string{"m", "f", "y", "Y"} {
		sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			s.press("3", "x", "x", act, "esc")
			s.see("/ topic:economy")
			s.press("esc")
			s.notSee("/ topic:economy")
			s.press("3", "x", act, "j", "esc") // here it was not meant for the selection
			s.notSee("/ topic:economy")
		})
	}
}

func TestSelectionIsSeenWithoutColourAndUnicode(t *testing.T) {
	sit(t, full(), 80, 24, Options{ASCII: true, NoColor: true}, func(s *screen) {
		s.press("x")
		s.see(" ox14:02", "1 selected")
	})
}

func TestOpenMarkAndGoOn(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("O", "O")
		if want := []string{address("Вістовик", 1).String(), address("Обрій", 2).String()}; !slices.Equal(s.shelf.browsed, want) {
			t.Errorf("opened %v, want %v", s.shelf.browsed, want)
		}
		if got := s.stored(isRead); !slices.Equal(got, []int{0, 1, 15}) || s.model().list.cursor != 2 {
			t.Errorf("rows %v are read and the cursor is on %d, want two and the third", got, s.model().list.cursor)
		}
		s.press("enter", "O") // in the reader the next one is opened here
		if m := s.model(); m.focus != readerPart || m.reader.id != s.shelf.readings[3].Article.ID {
			t.Errorf("the reader shows %v after O", m.reader.id)
		}
	})
}

func TestManyPagesAreOpenedAfterAQuestion(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("x", "x", "x", "x", "x", "O")
		s.see("відкрито в браузері: 5")
		s.press("x", "x", "x", "x", "x", "x", "O")
		s.see("Відкрити в браузері 6 сторінок?", "⏎ так · Esc ні")
		s.press("esc")
		s.see("вибрано 6")
		s.press("O", "j") // another key is no yes
		if len(s.shelf.browsed) != 5 {
			t.Errorf("%d pages opened before yes", len(s.shelf.browsed))
		}
		s.press("O", "enter")
		s.see("відкрито в браузері: 6")
		s.notSee("вибрано")
		if len(s.shelf.browsed) != 11 || s.model().focus != listPart {
			t.Errorf("%d pages opened, want 11, and the list in front", len(s.shelf.browsed))
		}
	})
}

func TestAddressesOfTheSelectedAreCopiedWithoutABrowser(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.shelf.openerr = ErrNoOpen
		s.press("x", "x", "O")
		one, two := address("Вістовик", 1).String(), address("Обрій", 2).String()
		if !slices.Equal(s.clips, []string{one + "\n" + two}) {
			t.Errorf("copied %q", s.clips)
		}
		s.see("скопійовано: "+one, two)
		s.press("j")
		s.notSee("скопійовано")
	})
}

func TestManyCopiedAddressesLeaveTheScreenWhole(t *testing.T) {
	sit(t, full(), 40, 12, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.shelf.openerr = ErrNoOpen
		s.press(strings.Fields(strings.Repeat("x ", 14))...)
		s.press("O", "enter")
		s.see("скопійовано", "…")
	})
}

// TestCatchingUp tells a morning: eighty unread in three topics, one A too many.
func TestCatchingUp(t *testing.T) {
	var items []item
	for i := range 80 {
		topic := []news.Topic{news.War, news.Politics, news.Economy}[i%3]
		items = append(items, item{fmt.Sprintf("%02d:%02d", 13-i/60, 59-i%60), "Обрій", topic, fmt.Sprintf("Новина %d", i+1), ""})
	}
	sit(t, newsstand(items...), 80, 24, Options{Lang: "uk", MarkAfter: time.Second}, func(s *screen) {
		s.see("80 рядків", "1 Війна 27", "2 Політика 27", "3 Економіка 26")
		s.press("1", "enter")
		s.wait(2 * time.Second) // one is read
		s.press("h", "A")
		s.see("26 рядків прочитано")
		s.press("2", "f", "A")
		s.see("27 рядків прочитано")
		s.press("0", "A") // a mistake: economy was not looked at
		s.see("26 рядків прочитано")
		s.press("u")
		s.see("скасовано: 26 рядків прочитано")
		s.press("3")
		s.see("26 рядків", "● 13:57")
		s.press("A", "0", "w", "w")
		s.see("Усе прочитано")
		if got := s.stored(isStarred); !slices.Equal(got, []int{1}) {
			t.Errorf("rows %v have stars, want the first of politics", got)
		}
	})
}

// TestWhatIsNotCollectedCannotBeMarked reads an article of a file: keys that have
// nothing to act on are not offered, and say so.
func TestWhatIsNotCollectedCannotBeMarked(t *testing.T) {
	footer := func(s *screen) string {
		lines := strings.Split(strings.TrimRight(s.text(), " \n"), "\n")
		return lines[len(lines)-1]
	}
	saved := full().readings[0]
	saved.Article.ID = 0
	sit(t, full(), 120, 24, Options{Lang: "uk", Saved: &saved}, func(s *screen) {
		if got := footer(s); strings.Contains(got, " f ★") || strings.Contains(got, " m прочитано") || !strings.Contains(got, "o браузер") {
			t.Errorf("the footer offers %q", got)
		}
		for _, key := range []string{"m", "f"} {
			s.press(key)
			s.see("статті немає у сховищі: позначити її не можна")
		}
		if s.press("r"); !strings.Contains(s.text(), "тут немає джерела") {
			t.Errorf("r says nothing on\n%s", s.text())
		}
		s.press("O")
		if want := []string{saved.Article.URL.String()}; !slices.Equal(s.shelf.browsed, want) || len(s.shelf.marked) > 0 {
			t.Errorf("O opened %q and marked %v; want %q and nothing", s.shelf.browsed, s.shelf.marked, want)
		}
		s.press("h", "enter")
		if got := footer(s); !strings.Contains(got, " f ★") || !strings.Contains(got, " m прочитано") {
			t.Errorf("of a collected article the footer offers %q", got)
		}
		s.press("h", "D", "m")
		s.see("спершу відкрийте статтю")
		s.shelf.delay = time.Minute
		s.press("h", "a")
		s.typeText("https://nowhere.example/archive")
		s.press("enter", "f")
		s.see("завантажую текст")
		s.notSee("у сховищі")
	})
}
