package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// talkative is a shelf on which the speaker of the first claim is quoted in two
// other articles.
func talkative() *shelf {
	s := full()
	for n, said := range map[int]string{4: "Морозу цього тижня ще не буде.", 9: "Проїзд у метро не подорожчає до літа."} {
		r := &s.readings[n]
		filler := strings.Repeat("Ще одне речення, яке нічого не стверджує. ", 40)
		r.Article.Body = news.Body{paragraph(filler, "", news.URL{}, ""), paragraph(said, "", news.URL{}, ""), paragraph(filler, "", news.URL{}, "")}
		r.Article.FullText.State = news.TextFull
		start := strings.Index(r.Article.Body.Text().String(), said)
		r.Summary.Claims = []news.Claim{{
			Text: news.PlainLine(said), Paragraph: 1, Start: start, End: start + len(said),
			How: news.Named, Who: s.readings[0].Summary.Claims[0].Who,
		}}
	}
	return s
}

func TestWhatASpeakerSaysElsewhere(t *testing.T) {
	sit(t, talkative(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter", "W")
		s.see("спершу c — до твердження")
		s.press("c")
		top := s.model().reader.top
		s.press("W")
		s.see("прем’єр-міністр — деінде", "2 твердження", " 1 Морозу цього тижня ще не буде.", " 2 Проїзд у метро", "кінець")
		s.press("j", "enter") // that article, where it says so
		s.see("▌ Проїзд у метро не подорожчає до літа.")
		if m := s.model(); m.reader.claim != 1 || m.reader.top == 0 {
			t.Errorf("opened at claim %d, line %d; want its place", m.reader.claim, m.reader.top)
		}
		s.press("h") // the list of what was said, on the same line
		s.see("▌ 2 Проїзд у метро")
		s.press("1")
		s.see("▌ Морозу цього тижня ще не буде.")
		s.press("h", "h")
		s.see("▌ «Ми виділимо")
		if m := s.model(); m.reader.top != top || m.reader.claim != 1 {
			t.Errorf("back at line %d, claim %d; was at %d, 1", m.reader.top, m.reader.claim, top)
		}
		s.press("c", "W") // the next claim has no speaker
		s.see("тут мовця не названо")
		s.press("C")
		s.shelf.saidErr = errors.New("disk")
		s.press("W")
		s.see("не вдалося")
	})
	sit(t, full(), 80, 24, Options{Lang: "en", MarkAfter: time.Hour}, func(s *screen) {
		s.press("enter", "c", "W")
		s.see("прем’єр-міністр: no other claims here")
	})
}

func TestDigestHasTheNewestOfEachTopicAndAnEnd(t *testing.T) {
	sit(t, full(), 80, 40, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		s.press("D")
		s.see("ОГЛЯД", "ВІЙНА", "▌ 1 Загинули троє", "ЕКОНОМІКА", " 3 Уряд виділить", "▪ «Ми виділимо 1,2 млрд", "— прем’єр-міністр")
		s.notSee("Над трьома областями")
		s.press("G")
		s.see("кінець")
		s.press("y") // of the entry under the cursor
		if want := []string{address("Вістовик", 5).String()}; !slices.Equal(s.clips, want) {
			t.Errorf("copied %v, want %v", s.clips, want)
		}
		s.press("enter")
		s.see("Синоптики: у середу")
		s.press("h")
		s.see("кінець")
		s.press("h")
		if s.model().focus != listPart {
			t.Error("h leads elsewhere than to the list")
		}
		s.press("3", "D") // under the filter
		s.see("/ topic:economy", "▌ 1 Уряд виділить")
		s.notSee("ВІЙНА")
	})
	sit(t, allRead(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("D")
		s.see("для огляду нічого немає")
	})
}

func TestSheetsFitEverySize(t *testing.T) {
	for _, size := range [][2]int{{1, 1}, {7, 3}, {20, 5}, {40, 12}, {100, 30}, {140, 40}} {
		sit(t, talkative(), size[0], size[1], Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			s.press("D", "j", "G", "k", "space", "b", "ctrl+d", "gg", "h", "enter", "c", "W", "j", "h", "h") // every frame is checked
		})
	}
}
