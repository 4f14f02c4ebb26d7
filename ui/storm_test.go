package ui

import (
	"image/color"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
)

// nasty are texts that break columns where cells are counted by letters.
var nasty = []string{
	strings.Repeat("довжелезнеслово", 700),
	"и" + strings.Repeat("\u0306", 10_000),
	"👨‍👩‍👧‍👦 сім’я 🇺🇦🇺🇦🇺🇦 ❤️‍🔥 прапори 🏴󠁧󠁢󠁳󠁣󠁴󠁿 і емодзі " + strings.Repeat("👩🏽‍🚀", 60),
	"日本語の見出しはとても長いので折り返す必要がありますから注意してください。日本語の見出しはとても長い",
	"חדשות הערב: הממשלה אישרה את התקציב، الأخبار المسائية: الحكومة توافق على الميزانية",
	"กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์",
	"\x1b]0;CANARY\x07 \u202eзадом наперед\u202c \u009b31m &#27;[2J таб\tуляція\nі рядок\u2028ще",
	"", " ", "\uFDD0\uFDD2claim\uFDD1", "https://a.example/" + strings.Repeat("x/", 900),
	"**не жирно** `не код` [не](посилання) <b>не теґ</b> | не | таблиця | # ні # - 1. &amp; \\* ~~ні~~",
}

// hostile is a shelf of articles made of nasty texts.
func hostile() *shelf {
	s := newsstand(morning...)
	for i, n := range nasty {
		a := item{"14:05", "Вістовик", news.War, n, ""}.article(100 + i)
		a.SourceName, a.Teaser = news.PlainLine(n), news.Plain(n)
		r := news.Reading{Article: a}
		text := news.Plain(n + "\n" + n)
		for _, kind := range []news.BlockKind{news.Paragraph, news.Heading, news.Quote, news.Item, news.Code, news.Image, news.Embed} {
			r.Article.Body = append(r.Article.Body, news.Block{Kind: kind, Level: 1 + i%9, Number: i, Runs: []news.Run{{Text: text, Style: news.Style(i % 8), URL: a.URL}}, URL: a.URL})
		}
		r.Article.Body = append(r.Article.Body, news.Block{Kind: news.Table, Rows: [][]news.Text{{text, text, text}, {text}, {}}})
		r.Summary.Claims = []news.Claim{
			{Text: text, Start: 0, End: len(r.Article.Body.Text().String()), How: news.Named, Who: text, Role: text, Via: text},
			{Text: text, Start: -5, End: 1 << 40, How: news.Unnamed},
			{Text: text, Start: 7, End: 3},
		}
		r.Summary.Related = []news.Related{{Title: text, Source: text, URL: a.URL}, {Title: text}, {URL: a.URL}}
		s.readings = append([]news.Reading{r}, s.readings...)
	}
	s.feeds = append(s.feeds, feed(9, nasty[0], nasty[3], "uk"), feed(10, nasty[2], nasty[4], "en"))
	return s
}

// TestHostileTextBreaksNoColumn opens every hostile article at every shape; each
// frame is checked on the way.
func TestHostileTextBreaksNoColumn(t *testing.T) {
	for _, size := range [][2]int{{140, 40}, {80, 24}, {40, 12}, {9, 5}} {
		sit(t, hostile(), size[0], size[1], Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
			for range nasty {
				s.press("enter", "space", "c", "G", "h", "j")
			}
			s.press("G", "gg", "?")
			if strings.Contains(s.view(), "CANARY\x07") {
				t.Error("a control came through")
			}
		})
	}
}

// TestResizeStormKeepsEveryFrameWhole changes the size a thousand times in the
// midst of everything; each frame is checked on the way.
func TestResizeStormKeepsEveryFrameWhole(t *testing.T) {
	storm(t, newsstand(morning...), 1000)
	storm(t, hostile(), 120)
}

func storm(t *testing.T, s *shelf, sizes int) {
	sit(t, s, 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
		rnd := rand.New(rand.NewPCG(1, 2))
		keys := []string{"j", "enter", "G", "h", "tab", "?", "esc", "/", "х", "esc", "1", "0", "c", "shift+tab", "space", "b", "esc", "o", "w", "q", "h"}
		for i := range sizes {
			w, h := anySize(rnd, i)
			s.tell(tea.WindowSizeMsg{Width: w, Height: h})
			if i%5 == 0 {
				s.press(keys[rnd.IntN(len(keys))])
			}
			if i%11 == 0 {
				s.change(news.Change{Version: i, Polling: i%2 == 0, Done: i, Total: 1000, Failing: i % 3})
			}
			if i%50 == 0 {
				s.tell(tea.BackgroundColorMsg{Color: color.Gray{uint8(i)}})
				s.wait(200 * time.Millisecond)
			}
			s.quit = false
		}
	})
}

// anySize is a size of a storm, from nothing to 400 by 120, small ones and tiny ones
// more often.
func anySize(rnd *rand.Rand, i int) (w, h int) {
	switch {
	case i%7 == 0:
		return rnd.IntN(4), rnd.IntN(4)
	case i%10 == 0:
		return rnd.IntN(401), rnd.IntN(121)
	default:
		return rnd.IntN(160), rnd.IntN(50)
	}
}

// TestResizeStormKeepsThePlace comes back to the first size: the cursor is on its
// row and the article where it was read.
func TestResizeStormKeepsThePlace(t *testing.T) {
	for name, keys := range map[string][]string{"list": {"j", "j", "j", "j"}, "article": {"enter", "/"}} {
		t.Run(name, func(t *testing.T) {
			sit(t, placeInText(), 80, 24, Options{Lang: "uk", MarkAfter: time.Hour}, func(s *screen) {
				s.press(keys...)
				if name == "article" {
					s.typeText("шукане")
					s.press("enter", "esc")
				}
				s.change(polled)
				s.wait(time.Second)
				before, at := s.text(), s.at()
				rnd := rand.New(rand.NewPCG(3, 4))
				for i := range 1000 {
					w, h := anySize(rnd, i)
					s.tell(tea.WindowSizeMsg{Width: w, Height: h})
					if i%3 == 0 {
						s.change(news.Change{Version: i, Polling: true, Done: i, Total: 1000})
					}
				}
				s.change(polled)
				s.wait(2 * time.Second)
				s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
				if got := s.at(); got.ID != at.ID {
					t.Errorf("the cursor went from %q to %q", at.Title, got.Title)
				}
				if name == "article" {
					s.see("Шукане місце.")
				} else if got := cursorRow(s.text()); got != cursorRow(before) {
					t.Errorf("the cursor is on %q, want it on %q", got, cursorRow(before))
				}
			})
		})
	}
}

// cursorRow is the line that the cursor marks.
func cursorRow(text string) string {
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "▌") {
			return line
		}
	}
	return ""
}

// placeInText is a shelf whose first article holds a place to look for, far down.
func placeInText() *shelf {
	s := newsstand(morning...)
	body := &s.readings[0].Article.Body
	for range 40 {
		*body = append(*body, paragraph("Ще один абзац, у якому досить слів, щоб він зайняв кілька рядків на будь-якому екрані, і тому місце легко загубити.", "", news.URL{}, ""))
	}
	*body = append(*body, paragraph("Шукане місце.", "", news.URL{}, ""))
	for range 40 {
		*body = append(*body, paragraph("Далі знову абзаци.", "", news.URL{}, ""))
	}
	return s
}

func TestResizeKeepsThePlaceInTheText(t *testing.T) {
	sit(t, placeInText(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter", "/")
		s.typeText("шукане")
		s.press("enter", "esc")
		s.see("Шукане місце.")
		for _, size := range [][2]int{{50, 24}, {140, 40}, {1, 1}, {0, 0}, {80, 24}} {
			s.tell(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			if size[1] > 5 {
				s.see("Шукане місце.")
			}
		}
	})
}

// A text that is set anew for another width takes the place of the former, and is
// there once.
func TestResizeSetsTheTextOnce(t *testing.T) {
	sit(t, placeInText(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		for _, w := range []int{50, 140, 44, 80} {
			s.tell(tea.WindowSizeMsg{Width: w, Height: 24})
			found := 0
			p := s.model().reader
			for _, l := range p.all {
				if strings.Contains(ansi.Strip(l.s), "Шукане місце.") {
					found++
				}
			}
			if found != 1 || !p.complete || p.shown != p.key {
				t.Errorf("at %d cells the sentence stands there %d times, want once; complete: %v", w, found, p.complete)
			}
		}
	})
}

func TestTextIsAtMostSeventySixCells(t *testing.T) {
	sit(t, newsstand(morning...), 200, 40, Options{Lang: "uk"}, func(s *screen) {
		s.press("enter")
		p := s.model().reader
		for _, l := range p.all {
			if w := ansi.StringWidth(paintClaims(l.s, theme{}, 0)); w > textWidth+gutter {
				t.Errorf("%d cells: %q", w, l.s)
			}
		}
	})
}
