package ui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// troubled is a shelf whose sources are in several states.
func troubled() *shelf {
	s := full()
	s.feeds[0].URL, _ = news.ParseURL("https://vistovyk.example/rss")
	s.feeds[0].Group, s.feeds[0].Source.Country = news.PlainLine("Україна"), "UA"
	for i := range s.readings {
		if a := &s.readings[i].Article; a.Feed == 1 {
			a.Group = s.feeds[0].Group
		}
	}
	s.feeds[0].State = news.FeedState{
		Status: news.StatusOK, Checked: at("14:05"), Next: at("14:35"), Newest: at("14:02"), Rhythm: news.Rhythm{Every: 30 * time.Minute, Hurry: 1},
	}
	s.feeds[2].State = news.FeedState{Status: news.StatusFailed, Fault: news.FaultTimeout, Failures: 3, Checked: at("09:10"), Next: at("15:20"), Silence: at("15:00")}
	s.feeds[3].State = news.FeedState{Status: news.StatusGone, Checked: at("2026-11-20 10:00")}
	off := feed(5, "Вістовик", "Вістовик en", "en")
	off.Enabled, off.Note = false, news.PlainLine("замовкла в червні")
	s.feeds = append(s.feeds, off)
	s.gaps = []news.Gap{{Feed: 1, From: at("2026-11-23 23:10"), To: at("06:40")}, {Feed: 3, From: at("01:00"), To: at("02:00")}}
	return s
}

func TestPageOfASourceTellsHowItIs(t *testing.T) {
	sit(t, troubled(), 80, 40, Options{Lang: "uk"}, func(s *screen) {
		s.press("i")
		s.see("‹ Вістовик", "✓ усе гаразд", "відповіло", "14:05", "14:35", "кожні 30 хв, за тим, як часто виходять статті; частіше, бо",
			"найновіша 14:02", "https://vistovyk.example/rss", "Вістовик · uk · UA · Україна", "пн 23:10 – 06:40", "НАЙНОВІШІ", "Уряд виділить")
		s.notSee("01:00", "трамвайний", "Совет директоров") // the last is of another feed of that source
		s.press("r")
		if len(s.shelf.polled) != 1 || s.shelf.polled[0][0] != 1 {
			t.Errorf("r polls %v, want feed 1", s.shelf.polled)
		}
		s.press("x")
		s.see("вимкнено: Вістовик", "вимкнено")
		s.press("x")
		s.see("✓ усе гаразд")
		s.press("enter")
		s.see("/ source:vistovyk")
		s.press("esc", "j", "i")
		s.see("! немає відповіді вчасно (3 поспіль)", "рідше, доки не відповідає; сервер просить тиші до 15:00")
		s.press("h")
		s.see("2 з 15")
	})
}

func TestSourceThatAsksForANameSaysHowToGiveIt(t *testing.T) {
	for user, want := range map[string]string{
		"":      "! сервер питає, хто ви: visti feeds add --user ІМ’Я",
		"olena": "! секрет olena не той або невідомий: visti feeds add --help",
	} {
		shelf := troubled()
		shelf.feeds[0].User = user
		shelf.feeds[0].State = news.FeedState{Status: news.StatusFailed, Fault: news.FaultLogin, Failures: 1}
		sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
			s.press("i")
			s.see(want)
		})
	}
}

func TestHealthListsEachSourceTheTroubledFirst(t *testing.T) {
	for _, lang := range []string{"uk", "en"} {
		sit(t, troubled(), 80, 24, Options{Lang: lang}, func(s *screen) {
			s.press("H")
			lines := strings.Split(s.text(), "\n")
			for i, want := range []string{"! Обрій", "! Harbour Post", "✓ Вістовик  ", "✓ Вістовик ru", "Вістовик en"} {
				if !strings.Contains(lines[i+1], want) {
					t.Errorf("line %d is %q, want %q", i+1, lines[i+1], want)
				}
			}
			if lang == "uk" {
				s.see("немає відповіді вчасно (3… ", " 09:10 ›    15:20     4", "усе гаразд    14:05 ›    14:35     7", "відповіло › спитаємо", "вимкнено")
			}
			s.typeText("harb")
			s.press("enter")
			s.see("‹ Harbour Post")
			s.press("esc")
			s.see("Уряд виділить")
		})
	}
}

// TestHealthFollowsWhatPollsFind keeps the source that is chosen under the cursor while polls
// end behind the list.
func TestHealthFollowsWhatPollsFind(t *testing.T) {
	shelf := troubled()
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("H", "down")
		s.see("! Обрій", "! Harbour Post")
		shelf.feeds[2].State = news.FeedState{Status: news.StatusOK, Checked: at("14:10"), Next: at("14:40")}
		s.change(news.Change{Version: 99})
		s.see("✓ Обрій", "! Harbour Post")
		s.press("enter")
		s.see("‹ Harbour Post")
	})
}

// offer is what a feed on loopback would bring.
func offer(name, address string) Offer {
	u, _ := news.ParseURL(address)
	f := feed(0, "Обрій", name, "uk")
	f.URL = u
	return Offer{Feed: f, Asked: true, Articles: []news.Article{late.article(700), morning[1].article(701)}}
}

func TestFeedIsAddedFromTheScreenAfterAPreview(t *testing.T) {
	shelf := full()
	shelf.offers = map[string][]Offer{"https://novyny.example/": {offer("Новини краю", "https://novyny.example/rss")}}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("a")
		s.tell(tea.PasteMsg{Content: "novyny.example\n"})
		s.press("enter")
		s.see("‹ Новини краю", "Enter — додати це джерело", "https://novyny.example/rss", "ЙОГО СТАТТІ · 2 статті", "дванадцять безпілотників")
		if len(s.shelf.subscribed) != 0 {
			t.Error("added before the yes")
		}
		s.press("esc")
		s.notSee("Новини краю")
		s.press("a")
		s.typeText("novyny.example")
		s.press("enter", "enter")
		s.see("додано: Новини краю")
		if len(s.shelf.subscribed) != 1 || s.shelf.subscribed[0].URL.String() != "https://novyny.example/rss" {
			t.Errorf("subscribed to %+v", s.shelf.subscribed)
		}
	})
}

func TestOfSeveralFeedsOneIsChosen(t *testing.T) {
	shelf := full()
	sport, culture := offer("Спорт", "https://novyny.example/sport.xml"), offer("Культура", "https://novyny.example/culture.xml")
	culture.Known = true
	shelf.offers = map[string][]Offer{
		"https://novyny.example/":            {{Feed: sport.Feed}, {Feed: culture.Feed, Known: true}},
		"https://novyny.example/culture.xml": {culture},
	}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press(":")
		s.typeText("підписатися novyny.example")
		s.press("enter")
		s.see("яку стрічку:", "sport.xml", "culture.xml", "уже є")
		s.typeText("cult")
		s.press("enter")
		s.see("‹ Культура", "Це джерело вже є. Enter — опитувати його.")
		s.press("q")
		s.see("Уряд виділить")
	})
}

func TestWhereThereIsNoFeedItIsSaid(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("a")
		s.typeText("https://nowhere.example/")
		s.press("enter")
		s.see("стрічки там немає: nowhere.example", "1 з 15")
	})
}
