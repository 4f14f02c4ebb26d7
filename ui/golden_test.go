package ui

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"

	"visti/internal/news"
)

// sizes are those that every screen is compared at.
var sizes = [][2]int{{40, 12}, {80, 24}, {140, 40}}

// polled is what a quiet screen knows.
var polled = news.Change{Version: 1, Polled: at("14:05"), Next: at("14:35"), Failing: 1}

// scenes are the screens that golden files hold, each with what leads to it.
var scenes = []struct {
	name  string
	shelf func() *shelf
	lead  func(s *screen)
}{
	{"list", full, func(s *screen) { s.press("j", "m", "j", "j") }},
	{"reader", full, func(s *screen) { s.press("enter", "c") }},
	{"end", full, func(s *screen) { s.press("enter", "G") }},
	{"teaser", refused, func(s *screen) { s.press("enter") }},
	{"help", full, func(s *screen) { s.press("?") }},
	{"filter", full, func(s *screen) { s.press("/"); s.typeText("sorce:вістовик") }},
	{"topic", full, func(s *screen) { s.press("1", "+ 5") }},
	{"nothing", full, func(s *screen) { s.press("/"); s.typeText("гіперзвук"); s.press("enter") }},
	{"first", none, func(s *screen) {
		s.change(news.Change{Version: 2, Polling: true, Done: 3, Total: 14, New: 5})
	}},
	{"offline", none, func(s *screen) { s.change(news.Change{Version: 2, Offline: true, Failing: 4}) }},
	{"allread", allRead, func(*screen) {}},
	{"new", full, func(s *screen) { s.press("j"); s.arrive(late); s.wait(time.Second) }},
	{"along", full, func(s *screen) { s.shelf.slow = time.Minute; s.press("P"); s.wait(3 * time.Minute) }},
	{"address", full, func(s *screen) { s.press("enter", "a"); s.typeText("мости у квітні"); s.press("enter") }},
	{"consent", consent, func(s *screen) { s.press("enter") }},
	{"palette", full, func(s *screen) { s.press(":"); s.typeText("проч") }},
	{"complete", full, func(s *screen) { s.press("/"); s.typeText("мост тема:"); s.press("tab") }},
	{"about", troubled, func(s *screen) { s.press("i") }},
	{"health", troubled, func(s *screen) { s.press("H") }},
	{"offer", func() *shelf {
		s := full()
		s.offers = map[string][]Offer{"https://novyny.example/": {offer("Новини краю", "https://novyny.example/rss")}}
		return s
	}, func(s *screen) { s.press("a"); s.typeText("novyny.example"); s.press("enter") }},
	{"picker", full, func(s *screen) { s.press("t"); s.typeText("пол"); s.press("space") }},
	{"copied", full, func(s *screen) { s.shelf.openerr = ErrNoOpen; s.press("o") }},
	{"visited", visited, func(*screen) {}},
	{"diff", corrected, func(s *screen) { s.press("enter", "d") }},
	{"said", talkative, func(s *screen) { s.press("enter", "c", "W") }},
	{"digest", full, func(s *screen) { s.press("D") }},
	{"mute", full, func(s *screen) {
		s.with(func(m *Model) tea.Cmd { m.opt.Drawer = &box{}; return nil })
		s.press("j", "M", "enter")
	}},
	{"oneline", full, func(s *screen) { s.press("-") }},
	{"roomy", full, func(s *screen) { s.press("=") }},
	{"selected", full, func(s *screen) { s.press("x", "j", "x", "x") }},
}

var late = item{"14:04", "Обрій", news.War, "Уночі над морем збили дванадцять безпілотників", ""}

func full() *shelf { return newsstand(morning...) }

// visited is a shelf whose reader was there in the morning.
func visited() *shelf {
	s := full()
	s.since = at("08:10")
	return s
}

func none() *shelf { return newsstand() }

// bare is a shelf without subscriptions.
func bare() *shelf {
	s := none()
	s.feeds = nil
	return s
}

// refused is a shelf whose first article has only its teaser.
func refused() *shelf {
	s := full()
	s.readings[0] = news.Reading{Article: morning[0].article(1)}
	s.readings[0].Article.FullText = news.FullText{State: news.TextRefused, Fault: news.FaultStatus, Status: 403}
	s.openErr = &news.FetchError{Fault: news.FaultStatus, Status: 403, Err: errors.New("forbidden")}
	return s
}

// consent is a shelf whose first article stands behind a wall.
func consent() *shelf {
	s := full()
	s.readings[0] = news.Reading{Article: morning[0].article(1)}
	s.readings[0].Article.FullText = news.FullText{State: news.TextRefused, Fault: news.FaultConsent}
	return s
}

func allRead() *shelf {
	s := full()
	for i := range s.readings {
		s.readings[i].Article.Read = true
	}
	return s
}

// arrive puts an article on the shelf and tells of it.
func (s *screen) arrive(it item) {
	s.shelf.readings = append([]news.Reading{{Article: it.article(500)}}, s.shelf.readings...)
	c := s.model().change
	c.Version++
	s.change(c)
}

func (s *screen) change(c news.Change) {
	s.shelf.changes <- c
	s.drain()
}

// play leads to a scene and returns the screen in front of it to look at.
func play(t *testing.T, i, w, h int, o Options, look func(s *screen)) {
	o.MarkAfter = time.Hour
	sit(t, scenes[i].shelf(), w, h, o, func(s *screen) {
		s.change(polled)
		s.wait(200 * time.Millisecond)
		scenes[i].lead(s)
		s.wait(200 * time.Millisecond)
		look(s)
	})
}

func TestScreensInUkrainian(t *testing.T) {
	for i, scene := range scenes {
		for _, size := range sizes {
			t.Run(fmt.Sprintf("%s-%dx%d", scene.name, size[0], size[1]), func(t *testing.T) {
				play(t, i, size[0], size[1], Options{Lang: "uk"}, func(s *screen) { golden.RequireEqual(s.t, s.text()) })
			})
		}
	}
}

func TestScreensInEnglish(t *testing.T) {
	for i, scene := range scenes {
		t.Run(scene.name, func(t *testing.T) {
			play(t, i, 80, 24, Options{Lang: "en"}, func(s *screen) { golden.RequireEqual(s.t, s.text()) })
		})
	}
}

// chief are the scenes that are held at every size and in every dress.
var chief = []string{"list", "reader", "picker", "help", "palette", "filter", "nothing", "first", "offline", "allread"}

// eachChief plays them.
func eachChief(t *testing.T, w, h int, o Options, suffix string, look func(s *screen)) {
	for i, scene := range scenes {
		if slices.Contains(chief, scene.name) {
			t.Run(scene.name+suffix, func(t *testing.T) { play(t, i, w, h, o, look) })
		}
	}
}

func TestScreensBetweenShapes(t *testing.T) {
	for _, size := range [][2]int{{60, 20}, {80, 40}, {100, 30}} {
		eachChief(t, size[0], size[1], Options{Lang: "uk"}, fmt.Sprintf("-%dx%d", size[0], size[1]), func(s *screen) { golden.RequireEqual(s.t, s.text()) })
	}
}

func TestWideScreensInEnglish(t *testing.T) {
	eachChief(t, 140, 40, Options{Lang: "en"}, "", func(s *screen) { golden.RequireEqual(s.t, s.text()) })
}

func TestScreensInASCII(t *testing.T) {
	eachChief(t, 80, 24, Options{Lang: "en", ASCII: true, NoColor: true}, "", func(s *screen) {
		golden.RequireEqual(s.t, s.text())
		if i := strings.IndexAny(s.text(), "●▌│─⏎·▸★≠↻‹›▪▎✓↑↓←→"); i >= 0 { // dashes and quotes may be an article's own
			s.t.Errorf("%q is in a frame of ASCII:\n%s", []rune(s.text()[i:])[0], s.text())
		}
	})
}

// TestScreensInColour holds the colours too, and what takes their place where there
// are none.
func TestScreensInColour(t *testing.T) {
	for name, o := range map[string]Options{"-colour": {Lang: "uk"}, "-nocolor": {Lang: "uk", NoColor: true}} {
		eachChief(t, 80, 24, o, name, func(s *screen) { golden.RequireEqual(s.t, s.view()) })
	}
}

// TestScriptsKeepTheirColumns shows titles of wide, combined and right-to-left
// letters among others: what stands at the right stands under one another.
func TestScriptsKeepTheirColumns(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {140, 40}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			shelf := newsstand(
				item{"14:02", "Обрій", news.World, "日本語の見出し：首都で新しい橋が開通", ""},
				item{"13:58", "Обрій", news.Culture, "Прапори 🇺🇦🇺🇦 і сім’я 👨‍👩‍👧‍👦 на площі ❤️‍🔥", ""},
				item{"13:51", "Вістовик", news.Society, "Й" + strings.Repeat("\u0301", 40) + "шли дощі, е\u0301кран з наголосом", ""},
				item{"13:40", "Harbour Post", news.World, "הממשלה אישרה את התקציב", ""},
				item{"13:30", "Harbour Post", news.World, "الحكومة توافق على الميزانية الجديدة", ""},
				item{"13:20", "Вістовик", news.Sport, "한국 대표팀 승리 2:1", ""},
				item{"13:10", "Вістовик", news.Tech, "ภาษาไทยในหัวข้อข่าว", ""},
				item{"13:00", "Вістовик", news.War, "Звичайний заголовок", ""},
			)
			sit(t, shelf, size[0], size[1], Options{Lang: "uk"}, func(s *screen) {
				s.change(polled)
				s.wait(time.Second)
				golden.RequireEqual(s.t, s.text())
			})
		})
	}
}
