package ui

import (
	"strings"
	"testing"

	"visti/internal/news"
)

func TestLabelStandsInEveryFrame(t *testing.T) {
	for i := range scenes {
		for _, size := range append([][2]int{{20, 5}, {60, 20}}, sizes...) {
			play(t, i, size[0], size[1], Options{Lang: "uk", Label: "ЗРАЗОК · вигадані новини"}, func(s *screen) {
				want := "ЗРАЗОК · вигадані новини"
				if size[0] < 60 {
					want = "ЗРАЗОК"
				}
				s.see(want)
				if s.quit || s.model().help.open || s.model().prompt.open {
					return
				}
				s.press("enter", "/")
				s.see(want) // beside what is looked for
				s.typeText("міст")
				s.see(want)
			})
		}
	}
}

func TestLabelIsASCIIWhereTheTerminalIs(t *testing.T) {
	play(t, 0, 80, 24, Options{Lang: "en", ASCII: true, Label: "SAMPLE · invented news"}, func(s *screen) {
		s.see("SAMPLE - invented news")
	})
}

func TestEnterWithoutANetworkLeadsToTheSample(t *testing.T) {
	offline := news.Change{Version: 2, Offline: true}
	sit(t, none(), 80, 24, Options{Lang: "en", Sample: true}, func(s *screen) {
		s.change(offline)
		s.see("no network", "Enter: look around in the built-in sample.")
		s.press("enter")
		if !s.quit || !s.model().sample {
			t.Errorf("quit %v, sample %v after Enter; want both", s.quit, s.model().sample)
		}
	})
	for name, c := range map[string]struct {
		shelf  *shelf
		change news.Change
		o      Options
	}{
		"no sample is offered": {none(), offline, Options{}},
		"there is a network":   {none(), news.Change{Version: 2}, Options{Sample: true}},
		"there are articles":   {full(), offline, Options{Sample: true}},
	} {
		sit(t, c.shelf, 80, 24, c.o, func(s *screen) {
			s.change(c.change)
			s.press("enter")
			if s.quit || s.model().sample || strings.Contains(s.text(), "built-in sample") {
				t.Errorf("%s, and Enter leads to the sample:\n%s", name, s.text())
			}
		})
	}
}

func TestNewsElsewhereIsSaidUntilOneLeaves(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "en"}, func(s *screen) {
		s.notSee("network is back")
		back := make(chan struct{})
		s.run(awaitBack(s.model().ctx, back))
		close(back)
		s.drain()
		s.see("network is back")
		s.press("j", "enter")
		s.see("network is back")
	})
}
