package ui

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

func TestReaderShowsTheStoredArticleAtOnceAndFetchesTheRest(t *testing.T) {
	shelf := newsstand(morning...)
	whole := shelf.readings[0]
	shelf.readings[0] = news.Reading{Article: morning[0].article(1)}
	shelf.pages = map[news.ArticleID]news.Reading{whole.Article.ID: whole}
	shelf.delay = 3 * time.Second
	sit(t, shelf, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter")
		s.see("завантажую текст…", "Коротко: Уряд виділить")
		s.wait(4 * time.Second)
		s.see("повний текст", "ГОЛОВНІ ТВЕРДЖЕННЯ", "прем’єр-міністр, на засіданні уряду", "абз. 2", "джерело не назване", "Вістовик, своїми словами", "ПОВ’ЯЗАНІ")
	})
}

func TestReaderTellsWhichCrowdSpeaks(t *testing.T) {
	for lang, want := range map[string][2]string{
		"uk": {"— джерело не назване: двоє чиновників  ", "— джерело не назване: двоє чиновників, у Обрій"},
		"en": {"— source not named: двоє чиновників  ", "— source not named: двоє чиновників, in Обрій"},
	} {
		shelf := full()
		shelf.readings[0].Summary.Claims[1].Role = news.PlainLine("двоє чиновників")
		for i, via := range []string{"", "Обрій"} {
			shelf.readings[0].Summary.Claims[1].Via = news.PlainLine(via)
			sit(t, shelf, 80, 24, Options{Lang: lang, MarkAfter: time.Hour}, func(s *screen) {
				s.press("enter")
				s.see(want[i])
			})
		}
	}
}

func TestReaderSaysWhyThereIsOnlyATeaser(t *testing.T) {
	sit(t, refused(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		s.see("лише анонс", "Повного тексту немає: сервер відповів 403.", "Коротко: Уряд виділить", "o — у браузері")
	})
}

// TestReaderSaysHowAPrivatePageIsAllowed: to try again cannot help, a line of the settings
// does, and that is named for the host and port of the page. It is whole where the screen
// is small, and read out line by line.
func TestReaderSaysHowAPrivatePageIsAllowed(t *testing.T) {
	for address, allow := range map[string]string{
		"http://127.0.0.1:9000/a.html": "127.0.0.1:9000", "http://intranet.example/a": "intranet.example:80", "https://[fd00::1]/a": "[fd00::1]:443",
	} {
		shelf := func() *shelf {
			s := refused()
			s.openErr = nil
			a := &s.readings[0].Article
			a.URL, _ = news.ParseURL(address)
			a.FullText = news.FullText{State: news.TextRefused, Fault: news.FaultAddress}
			return s
		}
		for _, size := range [][2]int{{40, 12}, {80, 24}, {140, 40}} {
			sit(t, shelf(), size[0], size[1], Options{Lang: "uk"}, func(s *screen) {
				s.press("enter")
				s.see("\"" + allow + "\"].")
				s.notSee("спробувати знову")
				if said := strings.Join(strings.Fields(s.text()), " "); size[0] < 140 && !strings.Contains(said, "адреса приватна. Її питають, якщо вона є в config.toml: [network] allow = [\""+allow+"\"]. o — оригінал у браузері.") {
					t.Errorf("the sentence is not whole on\n%s", s.text())
				}
			})
		}
		for lang, want := range map[string]string{
			"uk": "Її питають, якщо вона є в config.toml: [network] allow = [\"" + allow + "\"]. o — оригінал у браузері.\n",
			"en": "It is asked if config.toml names it: [network] allow = [\"" + allow + "\"]. o: the original in a browser.\n",
		} {
			if got := readLinear(t, shelf(), Options{Lang: lang}, "1"); !strings.Contains(got, want) {
				t.Errorf("want %q in\n%s", want, got)
			}
		}
	}
}

func TestClaimsAndRelatedFitTheFirstScreen(t *testing.T) {
	shelf := full()
	r := &shelf.readings[0]
	long := "За оцінками міністерства, протягом наступного кварталу на відновлення пошкоджених мостів, шляхопроводів і під’їздів до них знадобиться щонайменше вдвічі більше коштів, ніж закладено, "
	r.Article.Body = append(r.Article.Body, paragraph(long+"тож перелік скоротять.", "", news.URL{}, ""), paragraph(long+"тому черги зростуть.", "", news.URL{}, ""))
	text := r.Article.Body.Text().String()
	for _, end := range []string{"тож перелік скоротять.", "тому черги зростуть."} {
		start := strings.Index(text, long+end)
		r.Summary.Claims = append(r.Summary.Claims, news.Claim{Text: news.PlainLine(long + end), Start: start, End: start + len(long+end), Paragraph: 11, How: news.OwnReport})
	}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		s.see("абз. 12", "3 Хто ремонтує мости")
		if n := strings.Count(s.text(), "▪"); n != 5 {
			t.Errorf("%d claims on the first screen, want 5", n)
		}
	})
}

func TestClaimsAreMarkedInTheTextAndWalked(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		ink := s.model().theme.claim.on
		if !strings.Contains(s.view(), ink+"«Ми виділимо 1,2 млрд гривень на 14 мостів до кінця року», — сказав прем’єр.\x1b[m\n  Перелік") {
			t.Errorf("the claim is not marked, or more than it: %q", s.view())
		}
		for i, want := range []string{"▌ «Ми виділимо", "▌ Проєкти вже готові", "▌ Торік у цих областях", "▌ «Ми виділимо"} {
			s.press("c")
			if !strings.Contains(s.text(), want) {
				t.Errorf("after %d c there is no %q on\n%s", i+1, want, s.text())
			}
		}
		s.press("C")
		s.see("▌ Торік у цих областях")
	})
}

func TestReadingMarksReadAfterAWhile(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", MarkAfter: time.Second}, func(s *screen) {
		s.press("enter")
		s.wait(500 * time.Millisecond)
		s.press("h", "j")
		s.wait(5 * time.Second)
		if len(s.shelf.marked) != 0 {
			t.Errorf("marked %v after half a second", s.shelf.marked)
		}
		s.press("k", "enter")
		s.wait(1100 * time.Millisecond)
		if !s.shelf.readings[0].Article.Read {
			t.Error("not marked after a second on the screen")
		}
		s.press("h")
		s.notSee("● 14:02")
		s.press("u")
		if s.shelf.readings[0].Article.Read {
			t.Error("u does not take the mark back")
		}
		s.see("● 14:02")
	})
}

func TestPreviewShowsTheStoredArticleAndMarksNothing(t *testing.T) {
	sit(t, full(), 110, 30, Options{Lang: "uk", MarkAfter: 0}, func(s *screen) {
		s.wait(100 * time.Millisecond)
		s.notSee("ГОЛОВНІ ТВЕРДЖЕННЯ")
		s.wait(100 * time.Millisecond)
		s.see("ГОЛОВНІ ТВЕРДЖЕННЯ")
		for range 5 {
			s.press("j")
			s.wait(50 * time.Millisecond)
		}
		s.wait(5 * time.Second)
		s.see("Коротко: Загинули троє")
		if len(s.shelf.peeked) != 2 {
			t.Errorf("peeked at %d articles, want only those where the cursor rested: 2", len(s.shelf.peeked))
		}
		if len(s.shelf.marked)+len(s.shelf.opened) != 0 {
			t.Errorf("the preview marked %v and opened %v", s.shelf.marked, s.shelf.opened)
		}
	})
}

func TestNumbersOpenInsideAndHComesBackToTheLine(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter", "j", "j", "j")
		before := s.text()
		s.press("1")
		s.see("У Львові відкрили новий трамвайний маршрут")
		s.press("h")
		if got := s.text(); got != before {
			t.Errorf("h comes back to\n%s\nwant\n%s", got, before)
		}
		s.press("2")
		s.see("Апеляційний суд")
		s.press("esc", "esc")
		s.see("15 рядків")
	})
}

func TestWhatIsNoArticleSaysSoAndOffersTheBrowser(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter", "6")
		s.see("на сторінці немає статті · o — у браузері", "оприлюднить міністерство")
		s.press("o")
		if want := []string{address("Harbour Post", 71).String()}; !slices.Equal(s.shelf.browsed, want) {
			t.Errorf("the browser got %v, want %v", s.shelf.browsed, want)
		}
	})
}

func TestNumberOfTwoDigitsWaitsForEnter(t *testing.T) {
	shelf := full()
	for i := range 12 {
		shelf.readings[0].Article.Body = append(shelf.readings[0].Article.Body, paragraph("Дивіться ", "сюди", address("Обрій", 200+i), "."))
	}
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter", "1")
		s.see("відкрити № 1")
		s.press("2", "enter")
		s.see("obrii.example", "сюди")
		if got := s.model().reader.url; got != address("Обрій", 205) {
			t.Errorf("12 opens %s", got)
		}
		s.press("h", "1", "enter")
		s.see("трамвайний маршрут")
		s.press("h", "1", "esc")
		s.see("Уряд виділить")
		s.press("1", "8", "o")
		if want := []string{address("Обрій", 211).String()}; !slices.Equal(s.shelf.browsed, want) {
			t.Errorf("1 8 o opens %v in the browser, want %v", s.shelf.browsed, want)
		}
		s.press("9", "y") // though no number goes on so
		if want := []string{address("Обрій", 202).String()}; !slices.Equal(s.clips, want) {
			t.Errorf("9 y copies %v, want %v", s.clips, want)
		}
		s.press("9", "9")
		s.see("№ 99 тут немає")
	})
}

func TestSpaceGoesOnToTheNextUnread(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		for range 3 {
			s.press("space")
		}
		s.see("У Львові відкрили", "2 з 15")
	})
}

func TestFindInTheArticle(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter", "/")
		s.typeText("ЛЬОДОХОД")
		s.press("enter")
		s.see("▸ │ майданчиках до льодоходу.")
		s.press("n")
		s.see("до льодоходу.")
		s.press("esc")
		s.notSee("▸")
		s.press(".")
		s.typeText("нема такого")
		s.press("enter")
		s.see("«нема такого» тут немає")
	})
}

func TestLinksAreHyperlinksWithNumbers(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		if want := "\x1b]8;;" + address("Обрій", 70).String() + "\x1b\\"; !strings.Contains(s.view(), want) {
			t.Errorf("no hyperlink %q", want)
		}
		s.see("тимчасовими переправами [5].")
	})
}

func TestStartOpensTheArticleNamed(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk", Start: address("Обрій", 2)}, func(s *screen) {
		s.see("У Львові відкрили")
		if s.model().focus != readerPart || !slices.Equal(s.shelf.opened, []string{"0 " + address("Обрій", 2).String()}) {
			t.Errorf("opened %v", s.shelf.opened)
		}
		s.press("h")
		s.see("15 рядків")
	})
}

func TestOverSSHTheAddressIsCopiedAndShownWhole(t *testing.T) {
	long := "https://vistovyk.example/" + strings.Repeat("дуже-довга-адреса/", 8)
	u, err := news.ParseURL(long)
	if err != nil {
		t.Fatal(err)
	}
	shelf := full()
	shelf.readings[0].Article.URL = u
	shelf.openerr = ErrNoOpen
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("o")
		if !slices.Equal(s.clips, []string{u.String()}) {
			t.Errorf("copied %v", s.clips)
		}
		if got := strings.ReplaceAll(s.text(), "\n ", ""); !strings.Contains(got, u.String()) {
			t.Errorf("the address is not whole on\n%s", s.text())
		}
		s.press("j")
		s.notSee("vistovyk.example")
	})
}

func TestMarksThatCannotBeStoredAreTakenBack(t *testing.T) {
	shelf := full()
	shelf.markErr = errors.New("disk full")
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("f")
		s.see("не вдалося")
		if a := s.at(); a.Starred {
			t.Error("a star that is not stored stays on the screen")
		}
	})
}

func TestMarkIsNotLostToAListingAskedBefore(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		stale, _ := s.shelf.List(context.Background(), news.Query{})
		n := s.model().asks
		s.press("m")
		s.tell(listMsg{ask: ask{n: n, seq: s.model().seq, why: ahead, look: true}, listing: stale})
		if a := s.at(); !a.Read {
			t.Error("a listing asked for before the mark took it away")
		}
	})
}

func TestLeavingAnArticleGivesUpItsPage(t *testing.T) {
	shelf := full()
	shelf.delay = time.Hour
	sit(t, shelf, 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		s.see("повний текст")
		s.press("J")
		s.see("завантажую")
		s.press("h")
		s.notSee("не вдалося", "пішло не так")
	})
}

func TestTerminalsWordForItsColoursIsTaken(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		dark := s.view()
		s.with(func(m *Model) tea.Cmd { return m.colour(false) })
		if s.view() == dark {
			t.Error("a light background changes nothing")
		}
		s.with(func(m *Model) tea.Cmd { return m.profile("Ascii") })
		if strings.Contains(s.view(), "38;2;") {
			t.Error("colours where there are none")
		}
	})
}

// TestClaimIsWalkedToBeforeItsLinesAreThere: c on a text that is still on its way goes to the claim
// once it is there, and does not say that its place is in no text.
func TestClaimIsWalkedToBeforeItsLinesAreThere(t *testing.T) {
	m := desk(t, 10, 140, 40)
	p := &m.reader
	lines, _ := p.job().render(0)
	p.text, p.complete, p.growing, p.next, p.top = longText{}, false, true, 1, 0
	p.set()
	m.toClaim(1)
	if m.note != "" {
		t.Errorf("it says %q while the text comes", m.note)
	}
	p.take(lines, 0)
	seen := false
	for i := p.top; i < p.top+p.rows() && i < p.count(); i++ {
		seen = seen || p.at(i).claims&1 != 0
	}
	if !seen || p.claim != 1 {
		t.Errorf("claim %d is marked, line %d is on top of %d; want the first claim in view", p.claim, p.top, p.count())
	}
}
