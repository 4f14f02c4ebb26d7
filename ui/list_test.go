package ui

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

func TestCursorStaysOnItsArticleWhenNewsArrives(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		s.press("j", "j")
		before := s.at()
		frame := s.text()
		s.arrive(late)
		s.wait(2 * time.Second)
		s.see("нових 1 · gg")
		if got := strings.Replace(s.text(), "        15 рядків · нових 1 · gg", "                       15 рядків", 1); !strings.Contains(got, strings.SplitN(frame, "\n", 2)[1]) {
			t.Errorf("the list moved by itself: want\n%s\ngot\n%s", frame, got)
		}
		s.notSee("дванадцять безпілотників")
		s.press("R")
		s.see("дванадцять безпілотників", "16 рядків", "4 з 16")
		if after := s.at(); after.ID != before.ID {
			t.Errorf("R took the cursor from %q to %q", before.Title, after.Title)
		}
		s.press("gg")
		if a := s.at(); a.Title.String() != late.title {
			t.Errorf("gg goes to %q", a.Title)
		}
	})
}

func TestFirstKeyLetsNewRowsInAtTheTop(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(polled)
		s.wait(2 * time.Second)
		s.arrive(late)
		s.wait(2 * time.Second)
		s.press("gg")
		s.see("▌● 14:04  Уночі над морем", "16 рядків", "1 з 16")
		s.notSee("нових")
	})
}

// A poll that brought nothing has ended: nothing is being gathered any more.
func TestSourcesWithoutArticlesAreNotWaitedFor(t *testing.T) {
	sit(t, none(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.see("Збираю статті…")
		s.change(news.Change{Version: 2, Polled: at("14:07"), Failing: 1})
		s.see("Джерела не дали жодної статті.", "H — чому, R — спитати ще раз.")
		s.notSee("Збираю статті…")
		s.change(news.Change{Version: 3, Polled: at("14:09"), New: 1})
		s.see("Збираю статті…") // it is there, and its row comes
	})
}

func TestFirstRunShowsArticlesAsTheyCome(t *testing.T) {
	sit(t, none(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(news.Change{Version: 1, Polling: true, Done: 1, Total: 3})
		s.see("Перше опитування")
		for i, it := range []item{morning[4], morning[1], late} {
			s.shelf.readings = append([]news.Reading{{Article: it.article(100 + i)}}, s.shelf.readings...)
			s.change(news.Change{Version: 2 + i, Polling: true, Done: i + 1, Total: 3, New: i + 1})
			s.wait(2 * time.Second)
			s.see(fmt.Sprintf("1 з %d", i+1), "опитування: ")
		}
		s.press("j")
		s.arrive(item{"14:05", "Обрій", news.Sport, "Ще одна новина", ""})
		s.wait(2 * time.Second)
		s.see("нових 1 · gg")
	})
}

// A key pressed while the first rows flow in is not undone by rows asked for before.
func TestKeyDuringTheFirstPollCounts(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(news.Change{Version: 1, Polling: true, Done: 1, Total: 3})
		s.wait(2 * time.Second)
		m := s.model()
		asked := ask{seq: m.seq + 1, look: true, keep: true, top: true}
		s.with(func(m *Model) tea.Cmd { m.seq++; return nil })
		s.press("j", "j")
		at := s.at()
		l, _ := s.shelf.List(t.Context(), m.shown())
		s.tell(listMsg{ask: asked, listing: l})
		if got := s.at(); got.ID != at.ID {
			t.Errorf("the cursor went from %q to %q", at.Title, got.Title)
		}
	})
}

func TestKeyAfterTheFirstRowWasAskedForCounts(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		for _, why := range []purpose{fresh, whole} {
			s.press("g", "g")
			m := s.model()
			asked := ask{seq: m.seq, why: why, keep: true, top: true, keys: m.keysDown} // a slow answer to them
			l, _ := s.shelf.List(t.Context(), m.shown())
			s.press("x")
			s.tell(listMsg{ask: asked, listing: l})
			s.press("x")
			if m := s.model(); len(m.list.picked()) != 2 || m.list.cursor != 2 {
				t.Errorf("%d rows are selected, the cursor is at %d; want 2 and 2", len(m.list.picked()), m.list.cursor)
			}
			s.press("esc")
		}
	})
}

func TestReadRowsStayUntilTheViewIsLeft(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("m")
		s.see("Уряд виділить", "15 рядків")
		s.notSee("▌● 14:02")
		s.press("j", "R", "gg")
		s.see("Уряд виділить")
		s.press("1", "0")
		s.notSee("Уряд виділить")
		s.see("14 рядків")
		s.press("w", "gg")
		s.see("Уряд виділить", "16 рядків", "усі")
	})
}

func TestCountsAreRowsAsShown(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		for digit := 1; digit <= 9; digit++ {
			topic, _ := topicOf(digit)
			want := s.model().counts.topics[topic]
			s.press(fmt.Sprint(digit))
			if got := len(s.model().list.articles); got != want {
				t.Errorf("%s: %d rows, the bar says %d", topic, got, want)
			}
			if m := s.model(); m.counts.topics[topic] != want {
				t.Errorf("%s: the bar changes from %d to %d when the topic is chosen", topic, want, m.counts.topics[topic])
			}
			s.press("0")
		}
	})
}

func TestDigitWritesTheFilterAndTakesItOut(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("1")
		s.see("/ topic:war", "2 рядки", "▸1 Війна 2", "41 шахед")
		s.press("+ 5")
		s.see("/ topic:war,society", "5 рядків", "▸1 Війна 2", "▸5 Суспільство 3")
		s.press("3")
		s.see("/ topic:economy", "4 рядки")
		s.press("3")
		s.see("15 рядків")
		s.notSee("topic:")
	})
}

func TestFilterWorksWhileTyping(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.typeText("мост")
		s.see("/ мост", "1 рядок", "Уряд виділить")
		s.press("enter")
		s.see("/ мост · непрочитані")
		s.press("esc")
		s.see("15 рядків", "u — повернути")
		s.press("u")
		s.see("/ мост", "1 рядок")
		s.press("/")
		s.typeText(" topic:")
		s.see("topic: — допишіть", "Уряд виділить") // half typed: what is whole still counts
		s.typeText("еконо")
		s.see("Можливо, економіка?", "Уряд виділить")
		s.typeText("міка")
		s.see("1 рядок", "Уряд виділить")
		s.press("esc", "/")
		s.typeText("topic:wra")
		s.see("Можливо, war?", "трамвайний", "Загинули")
		s.press("enter")
		if !s.model().prompt.open {
			t.Error("Enter keeps a filter that cannot be read")
		}
	})
}

func TestKeysAreTextWhileThePromptIsOpen(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.typeText("jq1м?о,.")
		if got := s.model().prompt.input.Value(); got != "jq1м?о,." {
			t.Errorf("the prompt holds %q", got)
		}
		if s.quit || s.model().help.open || s.model().list.cursor != 0 {
			t.Error("a key did something besides")
		}
		s.press("ctrl+c")
		if !s.quit {
			t.Error("Ctrl-c does not quit from the prompt")
		}
	})
}

func TestLateAnswersAreDropped(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		stale := listMsg{ask: ask{seq: s.model().seq}, listing: news.Listing{Articles: []news.Article{late.article(900)}, Total: 1}}
		s.press("1")
		s.tell(stale)
		s.notSee("безпілотників")
		s.see("2 рядки")
	})
}

func TestWhatCannotBeListedIsSaidOnce(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.tell(listMsg{ask: ask{seq: s.model().seq}, err: errors.New("disk I/O error")})
		s.see("не вдалося: щось пішло не так", "Уряд виділить")
	})
}

func TestSourceIsNamedWithItsLanguageWhereItHasSeveral(t *testing.T) {
	names := nameSources(full().feeds, "uk")
	for key, want := range map[string]string{sourceKey("vistovyk", "uk"): "Вістовик", sourceKey("vistovyk", "ru"): "Вістовик ru"} {
		if names[key] != want {
			t.Errorf("%q is named %q, want %q", key, names[key], want)
		}
	}
	if n, ok := names[sourceKey("obrii", "uk")]; ok {
		t.Errorf("a source with one language is named %q", n)
	}
	if got := nameSources(append(full().feeds, feed(5, "Вістовик", "Вістовик", "")), "uk")[sourceKey("vistovyk", "")]; got != "Вістовик" {
		t.Errorf("beside feeds in two languages, one that names none is named %q", got)
	}
}

func TestSidebarChoosesTopicsAndSources(t *testing.T) {
	sit(t, full(), 140, 40, Options{Lang: "uk"}, func(s *screen) {
		s.press("shift+tab", "G", "enter")
		s.see("/ source:harbourpost", "2 рядки", "✓▸Harbour Post")
		s.press("shift+tab", "enter")
		s.see("15 рядків")
		s.press("shift+tab", "gg", "j", "j", "j", "j", "j", "enter")
		s.see("/ topic:politics", "1 рядок", "2▸Політика")
		s.press("shift+tab", "k", "k", "enter")
		s.see("15 рядків")
	})
}

func TestSidebarChoosesWhatToSee(t *testing.T) {
	sit(t, full(), 140, 40, Options{Lang: "uk"}, func(s *screen) {
		s.see("●▸Непрочитані     15", "Усі             16", "★ Із зіркою        1")
		s.press("shift+tab", "gg", "enter")
		s.see("16 рядків", " ▸Усі             16")
		s.press("shift+tab", "j", "j", "enter")
		s.see("/ is:starred", "1 рядок", "★▸Із зіркою")
		s.press("shift+tab", "k", "enter")
		s.see("15 рядків", "●▸Непрочитані")
		s.press("m", "f") // the counts follow
		s.wait(time.Second)
		s.see("●▸Непрочитані     14", "★ Із зіркою        0")
	})
}

func TestSidebarHasSavedQueriesAndGroups(t *testing.T) {
	shelf := full()
	for i := range shelf.feeds {
		shelf.feeds[i].Group = news.PlainLine([]string{"Україна", "Україна", "Україна", "Світ"}[i])
	}
	for i := range shelf.readings {
		a := &shelf.readings[i].Article
		a.Group = shelf.feeds[a.Feed-1].Group
	}
	d := &box{saved: []news.SavedQuery{saying("ранок", "topic:war,economy"), saying("Мости", "міст OR мости")}}
	sit(t, shelf, 140, 46, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		s.wait(time.Second)
		s.see("ЗБЕРЕЖЕНІ ЗАПИТИ", "@ ранок            6", "@ Мости            1", "Україна         13", "Світ             2 ")
		s.press("shift+tab", "G", "k", "enter")
		s.see("/ group:світ", "2 рядки", "▸Світ")
		s.press("shift+tab", "enter")
		s.see("15 рядків")
		s.press("shift+tab")
		s.with(func(m *Model) tea.Cmd { m.side.move(-100); m.side.move(17); return nil })
		s.press("enter")
		s.see("/ @ранок", "6 рядків", "@▸ранок")
	})
}

func TestTimesAreShortestWhereTheyAreNew(t *testing.T) {
	now := noon
	for in, want := range map[string]string{
		"14:05": "14:05", "00:00": "00:00", "2026-11-23 23:59": "пн 23:59", "2026-11-18 08:00": "ср 08:00",
		"2026-11-17 08:00": "17 лис", "2026-01-02 08:00": "2 січ", "2025-12-09 10:00": "2025-12-09",
	} {
		w := newWords("uk", false)
		if got := w.when(at(in), now); got != want {
			t.Errorf("%s is shown as %q, want %q", in, got, want)
		}
		if got := ageOf(at(in), now).cells(); got < width(want) {
			t.Errorf("%s has a column of %d, takes %d", in, got, width(want))
		}
	}
}

func TestPollIsToldInPlace(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(news.Change{Version: 1, Polling: true, Done: 3, Total: 14})
		s.see("опитування: 3 з 14")
		s.change(news.Change{Version: 2, Polled: at("14:07"), Failing: 2})
		s.see("опитано 14:07 · 2 джерела не відповідають (H)")
		s.change(news.Change{Version: 3, Polled: at("14:07"), Offline: true, Failing: 4})
		s.see("немає мережі, показано збережене")
		if n := strings.Count(s.text(), "мереж"); n != 1 {
			t.Errorf("the network is named %d times", n)
		}
	})
}

func TestRowsAboveTheCursorAreSeenWhenTheFilterGoes(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		first := s.at().Title.String()
		s.press("/")
		s.typeText("трамвайний")
		s.press("enter")
		second := s.at().Title
		s.press("esc")
		if s.at().Title != second {
			t.Errorf("the cursor is on %q, want it held on %q", s.at().Title, second)
		}
		s.see(string([]rune(first)[:30]))
	})
}

func TestFirstRowIsThatOfTheViewThatIsComing(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		first := s.at().Title
		s.press("/")
		s.typeText("трамвайний")
		s.press("enter")
		s.handle(keyPress("esc")) // and at once, before the rows have come:
		s.handle(keyPress("g"))
		s.tell(keyPress("g"))
		if s.at().Title != first {
			t.Errorf("the cursor is on %q, want the first row %q", s.at().Title, first)
		}
	})
}

func TestCursorComesBackFromAFilterThatFindsNothing(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("j", "j")
		at := s.at().Title
		s.press("/")
		s.typeText("гіперзвук")
		s.press("esc")
		if s.at().Title != at {
			t.Errorf("the cursor is on %q, want it back on %q", s.at().Title, at)
		}
	})
}

func TestEndOfPollingIsSaid(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "en"}, func(s *screen) {
		s.change(news.Change{Version: 3, Stopped: news.PlainLine("the disk is full")})
		s.see("polling has stopped: the disk is full")
		s.change(news.Change{Version: 3, Stopped: news.PlainLine("the disk is full"), Retry: noon.Add(5 * time.Minute)})
		s.see("not polling, again at 14:11: the disk is full")
		s.change(news.Change{Version: 3, Stopped: news.PlainLine("store x: full (13)"), Cause: fmt.Errorf("store x: %w", news.ErrFull)})
		s.see("polling has stopped: no room left on the disk")
		long := "/home/olena/of/the/far/away/.config/visti/feeds.opml: XML syntax error on line 2: unexpected EOF"
		s.change(news.Change{Version: 3, Stopped: news.PlainLine(long), Retry: noon.Add(5 * time.Minute)})
		s.see("not polling, again at 14:11: …", "line 2: unexpected EOF  ")
		s.change(news.Change{Version: 3, Polled: noon})
		s.see("polled 14:06")
	})
}

func TestFirstPollFlowsInThoughSomeWereThere(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.change(news.Change{Version: 1, Polling: true, Done: 1, Total: 8})
		s.arrive(late)
		s.wait(2 * time.Second)
		s.see(late.title[:20])
		s.press("j")
		s.arrive(item{"14:05", "Обрій", news.War, "Ще одна новина, поки людина вже читає", ""})
		s.wait(2 * time.Second)
		s.see("нових 1")
	})
}

func TestNarrowRowsHaveShortTimesAndKeepTheSource(t *testing.T) {
	for in, want := range map[string]string{
		"14:05": "14:05", "2026-11-23 23:59": "пн 23", "2026-11-17 08:00": "17 лис", "2025-12-09 10:00": "гру'25",
	} {
		w := newWords("uk", false)
		if got := w.briefly(at(in), noon); got != want || width(got) > briefCells {
			t.Errorf("%s is shown as %q, want %q in %d cells", in, got, want, briefCells)
		}
	}
	if got := newWords("uk", false).briefly(at("2026-11-23 23:45"), at("00:02")); got != "23:45" {
		t.Errorf("a quarter to midnight is %q just after it", got)
	}
	s := styleRows(50, 140, 40, longAgo)
	s.tail, s.dot, s.now, s.words = "…", "·", noon, newWords("uk", false)
	if s.left() != 3+briefCells+1 {
		t.Errorf("the title begins at %d", s.left())
	}
	for name, title := range map[string]string{
		"one line": "Коротко", "two": strings.Repeat("слово ", 10), "three": strings.Repeat("слово ", 17), "three, the last one full": strings.Repeat("слово ", 18),
	} {
		a := item{"14:02", "Вістовик", news.War, "", ""}.article(1)
		a.Title = news.PlainLine(title)
		r := s.cut(a)
		if !strings.Contains(r.meta.s, "Вістовик") {
			t.Errorf("%s: the source is not named beside or below %d lines", name, r.titles)
		}
		if want := strings.Fields(title); strings.Contains(r.title[r.titles-1].s, "…") || !strings.HasSuffix(r.title[r.titles-1].s, want[len(want)-1]) {
			t.Errorf("%s: the title is cut: %+v", name, r.title)
		}
	}
}

func TestNarrowRoomyRowsSayTheClaimBeforeTheSpeaker(t *testing.T) {
	s := styleRows(50, 140, 40, today)
	s.tail, s.dot, s.dash, s.bullet, s.now, s.words = "…", "·", "—", "▪", noon, newWords("uk", false)
	c := news.Claim{How: news.Named, Who: news.PlainLine("прем’єр-міністр"), Text: news.PlainLine("Мости будуть готові за рік.")}
	if got := s.claimLine(c).s; got != "▪ Мости будуть готові за рік." {
		t.Errorf("%q; want the claim whole", got)
	}
	c.Text = news.PlainLine("Мости будуть.")
	if got := s.claimLine(c).s; got != "▪ Мости будуть. — прем’єр-міністр" {
		t.Errorf("%q; want claim and speaker where both fit", got)
	}
}

func TestRowsDoNotTellWhichCrowdSpeaks(t *testing.T) {
	s := styleRows(120, 140, 40, today)
	s.tail, s.dot, s.dash, s.bullet, s.now, s.words = "…", "·", "—", "▪", noon, newWords("uk", false)
	c := news.Claim{How: news.Unnamed, Role: news.PlainLine("двоє чиновників"), Text: news.PlainLine("Мости будуть готові за рік.")}
	if got := s.claimLine(c).s; got != "▪ Мости будуть готові за рік. — джерело не назване" {
		t.Errorf("%q; want no more than that nobody is named", got)
	}
}

func TestSidebarCountsAtMostOnceASecond(t *testing.T) {
	sit(t, full(), 140, 40, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.wait(2 * time.Second)
		s.shelf.counts.Store(0)
		for range 20 { // in two seconds
			s.press("m", "j")
			s.wait(100 * time.Millisecond)
		}
		if n := s.shelf.counts.Load(); n < 2 || n > 3 {
			t.Errorf("counted %d times in two seconds", n)
		}
		s.press("gg", "f")
		s.wait(time.Second) // the last change is not forgotten
		s.see("★ Із зіркою        2")
	})
}
