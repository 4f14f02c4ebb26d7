package ui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

func TestTextIsFetchedAgain(t *testing.T) {
	shelf := full()
	changed := shelf.readings[0]
	changed.Article.Body = append(news.Body{paragraph("Оновлено: перелік оприлюднили.", "", news.URL{}, "")}, changed.Article.Body...)
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter", "X")
		s.see("текст завантажено знову, він той самий")
		s.shelf.delay = time.Second
		s.shelf.pages = map[news.ArticleID]news.Reading{changed.Article.ID: changed}
		s.press("X")
		s.see("завантажую текст…", "ГОЛОВНІ ТВЕРДЖЕННЯ")
		s.wait(2 * time.Second)
		s.see("текст завантажено знову", "повний текст")
		s.notSee("той самий")
		s.press("G", "/")
		s.typeText("Оновлено")
		s.see("Оновлено: перелік оприлюднили.")
	})
}

func TestTextThatCannotBeFetchedAgainStays(t *testing.T) {
	shelf := full()
	refused := shelf.readings[0]
	refused.Article.FullText.Fault, refused.Article.FullText.Status = news.FaultStatus, 403
	shelf.pages = map[news.ArticleID]news.Reading{refused.Article.ID: refused}
	sit(t, shelf, 80, 24, Options{Lang: "en"}, func(s *screen) {
		s.press("enter", "X")
		s.see("the server answered 403 · the stored text stays", "full text", "KEY CLAIMS")
		s.press("h", "j", "X") // of the row under the cursor, which stays in the list
		s.see("teaser only", "2 of")
		if got := s.model().focus; got != listPart {
			t.Errorf("the keys go to %d after X in the list", got)
		}
	})
}

func TestLeavingGivesUpTheTextFetchedAgain(t *testing.T) {
	shelf := full()
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		s.shelf.delay = time.Minute
		s.press("X", "1")
		s.shelf.delay = 0
		s.press("h")
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "повний текст")
		s.notSee("завантажую", "не вдалося")
	})
}

func TestTextsAreTakenAlong(t *testing.T) {
	shelf := full()
	shelf.slow = time.Second
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		rows := len(s.model().list.articles)
		s.press("P")
		s.see("тексти в дорогу: 0 з 14 · P — спинити") // one of the 15 rows is whole
		if got := len(s.shelf.along[0]); got != rows-1 {
			t.Errorf("asked for %d texts of %d rows, want all but the one that is here", got, rows)
		}
		s.wait(3500 * time.Millisecond)
		s.see("тексти в дорогу: 3 з 14")
		s.press("j", "enter") // one reads meanwhile
		s.see("тексти в дорогу")
		s.press("h")
		s.wait(20 * time.Second)
		s.see("тексти з собою: 12 з 14, решту сайти не дали")
	})
}

func TestTakingAlongIsStopped(t *testing.T) {
	shelf := full()
	shelf.slow = time.Second
	sit(t, shelf, 80, 24, Options{Lang: "en"}, func(s *screen) {
		s.press("P")
		s.wait(2500 * time.Millisecond)
		s.press("P")
		s.see("stopped · texts taken along: 2 of 14")
		s.wait(10 * time.Second)
		if got := s.model().along.Done; got != 2 {
			t.Errorf("%d texts were fetched, want no more than the 2 before it was stopped", got)
		}
		s.press("P")
		s.see("taking texts along")
	})
}

func TestNothingIsTakenAlongTwice(t *testing.T) {
	shelf := full()
	for i := range shelf.readings {
		shelf.readings[i].Article.FullText.State = news.TextFull
	}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("P")
		s.see("усі показані тексти вже тут")
		if len(s.shelf.along) != 0 {
			t.Error("texts were asked for")
		}
	})
}

func TestPastedAddressIsOpened(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("j", "a")
		s.see("адреса:")
		s.tell(tea.PasteMsg{Content: " <" + address("Обрій", 2).String() + ">\n"})
		s.press("enter")
		s.see("У Львові відкрили новий трамвайний маршрут", "Обрій · 13:58")
		s.press("h")
		s.see("2 з 15")

		s.press("home", "enter", "down", "down")
		top := s.model().reader.top
		s.press("a")
		s.typeText(strings.TrimPrefix(address("Обрій", 2).String(), "https://")) // typed without its beginning
		s.press("enter")
		s.see("трамвайний маршрут")
		s.press("h")
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "прем’єр-міністр, на засіданні уряду")
		if got := s.model().reader.top; got != top {
			t.Errorf("back at line %d, want %d", got, top)
		}
	})
}

func TestWhatIsNoArticleSaysSo(t *testing.T) {
	shelf := full()
	shelf.offers = map[string][]Offer{"https://obrii.example/rss": {offer("Обрій-2", "https://obrii.example/rss")}}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("a")
		s.typeText("мости")
		s.press("enter")
		s.see("це не вебадреса", "адреса:")
		s.press("esc")
		s.see("1 з 15")

		s.press("a")
		s.typeText("https://obrii.example/archive")
		s.press("enter")
		s.see("· тексту немає", "Повного тексту немає: на сторінці немає статті.", "o — у браузері")
		s.press("h")
		s.shelf.openErr = &news.FetchError{Fault: news.FaultFeed}
		s.press("a")
		s.typeText("https://obrii.example/rss")
		s.press("enter")
		s.see("‹ Обрій-2", "Enter — додати це джерело")
	})
}

func TestEscapeLeavesTheFilterWhenAnAddressIsTyped(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("1", "a")
		s.typeText("x")
		s.press("esc")
		s.see("topic:war")
	})
}

func TestLongAddressIsTakenWhole(t *testing.T) {
	long := "https://obrii.example/" + strings.Repeat("%D0%BC%D0%BE%D1%81%D1%82-", 60)
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("a")
		s.tell(tea.PasteMsg{Content: long})
		s.press("enter")
		if got := s.model().reader.url.String(); got != long {
			t.Errorf("opened %q, want all of it", got)
		}
	})
}

func TestSavedArticleIsReadWithoutAnAddress(t *testing.T) {
	saved := full().readings[0]
	saved.Article.ID, saved.Article.URL = 0, news.URL{}
	sit(t, full(), 80, 24, Options{Lang: "uk", Saved: &saved, MarkAfter: time.Second}, func(s *screen) {
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ", "повний текст")
		s.press("o")
		s.see("адреси немає")
		s.press("X")
		s.see("адреси немає")
		s.press("1")
		s.see("У Львові відкрили новий трамвайний маршрут")
		s.press("h")
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ")
		s.wait(3 * time.Second)
		if len(s.shelf.marked) > 1 {
			t.Errorf("marked %v", s.shelf.marked)
		}
		s.press("h")
		s.see("1 з 15")
	})
}

func TestReaderTellsEveryStateOfTheText(t *testing.T) {
	for _, tt := range []struct {
		text   news.FullText
		uk, en string
	}{
		{news.FullText{State: news.TextFull}, "· повний текст", "· full text"},
		{news.FullText{State: news.TextFull, Fault: news.FaultPaid}, "Стаття платна: кінця може не бути.", "The article is not free: the end may be missing."},
		{news.FullText{State: news.TextTeaser}, "· лише анонс", "· teaser only"},
		{news.FullText{State: news.TextRefused, Fault: news.FaultStatus, Status: 403}, "Повного тексту немає: сервер відповів 403.", "No full text: the server answered 403."},
		{news.FullText{State: news.TextRefused, Fault: news.FaultPaid}, "Повного тексту немає: стаття платна.", "No full text: the article is not free."},
		{news.FullText{State: news.TextRefused, Fault: news.FaultConsent}, "Повного тексту немає: сайт спершу просить згоди на кукі.", "No full text: the site asks for consent to cookies first."},
		{news.FullText{State: news.TextRefused, Fault: news.FaultNotPage}, "Повного тексту немає: на сторінці немає статті.", "No full text: the page holds no article."},
		{news.FullText{State: news.TextRefused, Fault: news.FaultTooLarge}, "Повного тексту немає: відповідь завелика.", "No full text: the answer is too large."},
		{news.FullText{State: news.TextRefused, Fault: news.FaultRobots}, "Повного тексту немає: сайт не дозволяє програмам.", "No full text: the site does not allow programs."},
	} {
		for lang, want := range map[string]string{"uk": tt.uk, "en": tt.en} {
			for _, w := range []int{80, 140} {
				shelf := full()
				shelf.readings[0].Article.FullText = tt.text
				sit(t, shelf, w, 30, Options{Lang: lang, MarkAfter: time.Hour}, func(s *screen) {
					s.press("enter")
					if text := strings.Join(strings.Fields(strings.ReplaceAll(s.text(), "│", "")), " "); !strings.Contains(text, want) {
						t.Errorf("want to see %q on\n%s", want, s.text())
					}
				})
			}
		}
	}
}
