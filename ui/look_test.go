package ui

import (
	"math"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// luminance is how bright a colour is, as WCAG 2 counts it.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	if err != nil {
		t.Fatalf("%q is no colour", hex)
	}
	part := func(v uint64) float64 {
		c := float64(v) / 255
		if c <= 0.03928 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(n>>16&255) + 0.7152*part(n>>8&255) + 0.0722*part(n&255)
}

func ratio(a, b float64) float64 { return (max(a, b) + 0.05) / (min(a, b) + 0.05) }

// TestEveryRoleCanBeRead holds the colours of each theme against the backgrounds
// that terminals have: at least 4.5 to 1, and 7 to 1 with high contrast.
func TestEveryRoleCanBeRead(t *testing.T) {
	grounds := map[bool][]string{true: {"#000000", "#1E1E2E", "#282C34"}, false: {"#FFFFFF", "#F7F7F2"}}
	for _, l := range Looks() {
		want := 4.5
		if l.Name == "contrast" {
			want = 7
		}
		for _, dark := range []bool{true, false} {
			p := l.palette(dark, manyColours)
			for role, at := range roles {
				for _, ground := range grounds[l.isDark(dark)] {
					if got := ratio(luminance(t, *at(&p)), luminance(t, ground)); got < want {
						t.Errorf("%s: %s %s on %s: %.2f, want %.1f", l.Name, role, *at(&p), ground, got, want)
					}
				}
			}
		}
	}
}

func TestSixteenColoursAreTheTerminalsOwn(t *testing.T) {
	for _, l := range Looks() {
		for _, dark := range []bool{true, false} {
			p := l.palette(dark, sixteen)
			for role, at := range roles {
				if n, err := strconv.Atoi(*at(&p)); err != nil || n > 15 {
					t.Errorf("%s: %s is %q", l.Name, role, *at(&p))
				}
			}
		}
	}
	own, err := Look{}.Painted("", map[string]string{"accent": "#FF0000", "claim": "bright-magenta"})
	if err != nil {
		t.Fatal(err)
	}
	p := own.palette(true, sixteen)
	if p.accent != "12" || p.claim != "13" {
		t.Errorf("accent %q and claim %q: a colour of its own stays out of sixteen, one of the sixteen counts", p.accent, p.claim)
	}
}

func TestThemesArePaintedByRole(t *testing.T) {
	l, err := Look{}.Painted("light", map[string]string{"link": "#123abc", "dim": "240"})
	if err != nil || l.palette(false, manyColours).link != "#123ABC" || l.palette(true, manyColours).link == "#123ABC" || l.palette(false, manyColours).dim != "240" {
		t.Errorf("%v, %+v", err, l.light)
	}
	if looks[0].light.link != "" {
		t.Error("visti's own theme was painted")
	}
	for colours, want := range map[[2]string]string{
		{"lnk", "red"}: `did you mean "link"`, {"link", "rot"}: "is no colour", {"link", "256"}: "is no colour", {"link", "#12345"}: "is no colour", {"background", "red"}: "no role",
	} {
		if _, err := (Look{}).Painted("", map[string]string{colours[0]: colours[1]}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %q", colours, err, want)
		}
	}
	if _, err := FindLook("contast"); err == nil || !strings.Contains(err.Error(), `did you mean "contrast"`) {
		t.Errorf("an unknown theme: %v", err)
	}
}

func TestThemeIsChangedWhileReading(t *testing.T) {
	mine, _ := Look{}.Painted("", map[string]string{"cursor": "#ABCDEF"})
	sit(t, full(), 80, 24, Options{Lang: "uk", Looks: []Look{mine.Named("моя"), mine.Named("evil\x1b[31m\nname")}}, func(s *screen) {
		before := s.view()
		s.press(":")
		s.typeText("theme evil")
		s.see("evil name")
		s.press("esc", ":")
		s.typeText("вигляд моя")
		s.press("enter")
		if s.view() == before || !strings.Contains(s.view(), "38;2;171;205;239") {
			t.Errorf("the cursor is not painted:\n%q", s.view()[:300])
		}
		s.press(":")
		s.typeText("theme light")
		s.press("enter")
		s.see("вигляд: light")
		light := s.view()
		s.tell(tea.BackgroundColorMsg{})
		if s.view() != light {
			t.Error("a theme for light backgrounds follows the terminal")
		}
		s.see("Уряд виділить")
	})
}

// TestThemesDifferInColoursAlone takes the colours away: what is left is the same.
func TestThemesDifferInColoursAlone(t *testing.T) {
	var first string
	for _, l := range Looks() {
		sit(t, full(), 80, 24, Options{Lang: "uk", Look: l}, func(s *screen) {
			s.press("j", "m", "enter", "c")
			if first == "" {
				first = s.text()
			}
			if s.text() != first {
				t.Errorf("%s shows other text:\n%s", l.Name, s.text())
			}
		})
	}
}
