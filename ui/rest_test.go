package ui

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
)

// many is a shelf of unread articles, more than the rows that are asked for at first.
func many(n int) *shelf {
	s := &shelf{}
	for _, a := range crowd(n) {
		a.Read = false
		s.readings = append(s.readings, news.Reading{Article: a})
	}
	return s
}

// comes puts one more article on the shelf, which came n minutes after noon.
func (s *screen) comes(n int) news.Article {
	a := item{"14:05", "Вістовик", news.War, "Щойно надійшло", ""}.article(2000)
	a.Published = noon.Add(time.Duration(n) * time.Minute)
	a.FirstSeen, a.ID = a.Published, news.ArticleID(a.Published.Unix()<<20|1)
	s.shelf.readings = append([]news.Reading{{Article: a}}, s.shelf.readings...)
	c := s.model().change
	c.Version++
	s.change(c)
	return a
}

// What comes while a filter is typed is announced, and not let in with the rest of
// the rows: A does not mark it.
func TestRestLetsNothingIn(t *testing.T) {
	sit(t, many(1000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		s.press("/")
		s.typeText("sort:newest")
		s.wait(time.Second)
		a := s.comes(1)
		s.wait(2 * time.Second)
		s.press("enter", "A")
		s.wait(2 * time.Second)
		m := s.model()
		if m.counts.all != 1000 {
			t.Errorf("the bar counts %d, want the rows that are let in", m.counts.all)
		}
		if len(s.shelf.marked) != 1000 || len(m.list.articles) != 1000 || m.total != 1000 || m.fresh != 1 {
			t.Errorf("%d marked of %d rows, total %d, %d new; want 1000 and one new", len(s.shelf.marked), len(m.list.articles), m.total, m.fresh)
		}
		s.press("gg")
		s.wait(2 * time.Second)
		if m := s.model(); m.list.articles[0].ID != a.ID || m.list.articles[0].Read || m.fresh != 0 {
			t.Error("the new one is not let in, unread, by gg")
		}
	})
}

// Views that are passed by are not asked for all their rows.
func TestRestWaitsForAView(t *testing.T) {
	sit(t, many(4000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.wait(time.Second)
		before := s.shelf.lists
		s.press("1")
		if n := s.shelf.lists - before; n != 1 {
			t.Errorf("asked %d times right after the key, want once", n)
		}
		s.wait(200 * time.Millisecond)
		s.press("2")
		s.wait(100 * time.Millisecond)
		if n := s.shelf.lists - before; n != 2 {
			t.Errorf("asked %d times for two views, the second just now; want twice", n)
		}
		s.wait(time.Second)
		if m := s.model(); len(m.list.articles) != m.total || m.total <= firstRows {
			t.Errorf("%d rows of %d in the end", len(m.list.articles), m.total)
		}
	})
}

// All rows are asked for again by the keys that need them, if that failed.
func TestRestIsAskedForAgain(t *testing.T) {
	sit(t, many(1000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.shelf.listerr = errors.New("busy")
		s.wait(time.Second)
		if n := len(s.model().list.articles); n != firstRows {
			t.Fatalf("%d rows after a failure, want the first", n)
		}
		s.press("G")
		s.wait(time.Second)
		if m := s.model(); m.list.cursor != 999 {
			t.Errorf("G goes to row %d of %d", m.list.cursor, len(m.list.articles))
		}
	})
}

// G pressed before the rows of a view are here goes to the last of them, once.
func TestEndOfAViewThatIsStillToCome(t *testing.T) {
	for _, digit := range []string{"5", "3"} { // fewer than the first rows, and more
		sit(t, many(1000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
			s.wait(time.Second)
			s.late(digit, "G")
			s.wait(time.Second)
			if m := s.model(); m.list.cursor != len(m.list.articles)-1 || m.list.cursor != m.total-1 {
				t.Errorf("G after %s goes to row %d of %d", digit, m.list.cursor, m.total)
			}
			if m := s.model(); m.ending != 0 {
				t.Error("it would go there once more")
			}
		})
	}
}

// Rows that are read and in the view count once when new ones flow in.
func TestRowsThatFlowInLeaveTheTotalTrue(t *testing.T) {
	shelf := many(1000)
	for i := range shelf.readings {
		shelf.readings[i].Article.Read = i%2 == 0
	}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		s.press("w")
		s.wait(2 * time.Second)
		s.press("F")
		s.comes(1)
		s.wait(2 * time.Second)
		if m := s.model(); m.total != 1001 || !m.allHere() {
			t.Errorf("a total of %d, want 1001 and all of them here", m.total)
		}
		s.press("A")
		s.wait(time.Second)
		if n := len(s.shelf.marked); n != 501 {
			t.Errorf("A marks %d, want the 501 that are unread", n)
		}
	})
}

// A view that is left is counted no further.
func TestViewThatIsLeftIsNotCounted(t *testing.T) {
	sit(t, many(1000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.wait(time.Second)
		s.shelf.counting = make(chan struct{})
		s.press("w")
		s.wait(time.Second) // all rows are asked for
		s.press("1")
		s.wait(time.Second)
		if n := s.shelf.givenUp.Load(); n != 1 {
			t.Errorf("%d counts given up, want that of the view before", n)
		}
		close(s.shelf.counting)
	})
}

// Until something is counted the topics have no numbers, and stand where they belong.
func TestTopicsBeforeTheyAreCounted(t *testing.T) {
	shelf := many(1000)
	synctest.Test(t, func(t *testing.T) {
		m := New(t.Context(), shelf, Options{Lang: "uk", Topics: topicOrder{news.Sport, news.War}, Now: func() time.Time { return noon }, Location: kyiv})
		m = send(m, tea.WindowSizeMsg{Width: 80, Height: 24})
		m = send(m, listMsg{ask: ask{seq: m.seq}, listing: news.Listing{Articles: crowd(firstRows)}, counted: make(chan countsMsg)})
		bar := ansi.Strip(strings.Split(m.View().Content, "\n")[1])
		if !strings.Contains(bar, "1 Спорт   2 Війна") {
			t.Errorf("the bar says %q", bar)
		}
		m = send(m, countsMsg{ask: ask{seq: m.seq}, listing: news.Listing{Total: 1000, All: 1000, Topics: map[news.Topic]int{news.Sport: 7}}})
		if bar := ansi.Strip(strings.Split(m.View().Content, "\n")[1]); !strings.Contains(bar, "0 Усі 1000  1 Спорт 7") {
			t.Errorf("the bar says %q", bar)
		}
		m = send(m, countsMsg{ask: ask{seq: m.seq}, err: errors.New("busy")})
		if bar := ansi.Strip(strings.Split(m.View().Content, "\n")[1]); strings.Contains(bar, "1000") {
			t.Errorf("after a failure the bar says %q", bar)
		}
	})
}

// A long text that is left for a link while it is set goes on when one comes back.
func TestTextLeftWhileItIsSetGoesOn(t *testing.T) {
	sit(t, newsstand(morning...), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		a := &s.shelf.readings[0].Article
		for i := range 4000 {
			r := news.Run{Text: news.PlainLine("слово за словом, і так далі без кінця, бо текст дуже довгий")}
			if i == 0 {
				r.URL = s.shelf.readings[1].Article.URL
			}
			a.Body = append(a.Body, news.Block{Kind: news.Paragraph, Runs: []news.Run{r}})
		}
		s.handle(keyPress("enter"))
		for p := s.model().reader; p.text.n == 0 || p.complete; p = s.model().reader {
			synctest.Wait()
			s.handle(<-s.msgs)
		}
		s.press("1")
		s.wait(time.Second)
		if s.model().reader.id == a.ID {
			t.Fatal("the link was not followed")
		}
		s.press("h")
		s.wait(time.Second)
		if p := s.model().reader; !p.complete || p.id != a.ID {
			t.Errorf("complete = %v, %d lines", p.complete, p.text.n)
		}
	})
}

func TestRestOfTheRowsWaitsUntilTheFilterIsTyped(t *testing.T) {
	sit(t, many(1000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		before := s.shelf.lists
		s.typeText("-ззз")
		if got := s.shelf.lists - before; got > 3 {
			t.Errorf("%d listings for three letters, want none of all rows", got)
		}
		first := len(s.model().list.articles)
		s.wait(time.Second)
		if n := len(s.model().list.articles); n != firstRows {
			t.Errorf("%d rows while the filter is typed, want %d", n, firstRows)
		}
		s.press("enter")
		s.wait(time.Second)
		if m := s.model(); first != firstRows || len(m.list.articles) != m.total || m.total <= firstRows {
			t.Errorf("%d rows at first, then %d of %d; want %d and then all", first, len(m.list.articles), m.total, firstRows)
		}
	})
}

func TestFirstRowsComeBeforeTheRest(t *testing.T) {
	sit(t, many(1000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.see("1000 рядків", "1 з 1000")
		if s.shelf.lists != 1 {
			t.Errorf("the shelf was asked %d times, want for the first rows", s.shelf.lists)
		}
		s.press("G") // asks for all, and goes to the last of them
		if s.shelf.lists != 2 {
			t.Errorf("the shelf was asked %d times, want for the first rows, then for all", s.shelf.lists)
		}
		s.see("1000 з 1000", "(999)")
		if n := len(s.model().list.articles); n != 1000 {
			t.Errorf("%d rows, the title says 1000", n)
		}
	})
}

func TestEscFromAnEmptyPromptBringsTheRest(t *testing.T) {
	sit(t, many(1000), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.wait(time.Second)
		s.press("esc")
		s.wait(time.Second)
		if n := len(s.model().list.articles); n != 1000 {
			t.Errorf("%d rows, want all", n)
		}
	})
}
