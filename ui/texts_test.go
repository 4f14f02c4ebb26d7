package ui

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"visti/internal/news"
)

// verbs are the places of a text that something is put into.
var verbs = regexp.MustCompile(`%[ds%]`)

func TestEveryTextIsThereInBothLanguages(t *testing.T) {
	cyrillic := regexp.MustCompile(`[а-яіїєґ]`)
	for p := phrase(1); p < lastPhrase; p++ {
		uk, en := wordingOf(p).uk, wordingOf(p).en
		if strings.TrimSpace(uk) == "" || strings.TrimSpace(en) == "" {
			t.Errorf("text %d is missing: uk %q, en %q", p, uk, en)
			continue
		}
		if cyrillic.MatchString(en) {
			t.Errorf("text %d is not English: %q", p, en)
		}
		forms := strings.Split(uk, "|")
		if n := len(strings.Split(en, "|")); n > 1 && (n != 2 || len(forms) != 3) {
			t.Errorf("text %d counts in %d Ukrainian and %d English forms", p, len(forms), n)
		}
		want := verbs.FindAllString(strings.Split(en, "|")[0], -1)
		for _, form := range append(forms, strings.Split(en, "|")...) {
			if got := verbs.FindAllString(form, -1); strings.Join(got, "") != strings.Join(want, "") {
				t.Errorf("text %d: %q takes %v, %q takes %v", p, form, got, en, want)
			}
		}
	}
}

func TestUkrainianCountsInThreeForms(t *testing.T) {
	w := newWords("uk", false)
	for n, want := range map[int]string{
		0: "0 рядків", 1: "1 рядок", 2: "2 рядки", 4: "4 рядки", 5: "5 рядків", 11: "11 рядків", 12: "12 рядків", 14: "14 рядків",
		21: "21 рядок", 22: "22 рядки", 25: "25 рядків", 101: "101 рядок", 111: "111 рядків", 112: "112 рядків", 1004: "1004 рядки",
	} {
		if got := w.count(sayRows, n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	if got := newWords("en", false).count(sayRows, 1); got != "1 row" {
		t.Errorf("1: %q", got)
	}
}

func TestEveryFaultHasASentence(t *testing.T) {
	w := newWords("en", false)
	other := w.fault("never heard of", 0)
	for _, f := range []news.Fault{
		news.FaultOffline, news.FaultTimeout, news.FaultRefused, news.FaultTLS, news.FaultStatus, news.FaultTooLarge, news.FaultAddress,
		news.FaultRedirect, news.FaultNotFeed, news.FaultEmpty, news.FaultBroken, news.FaultRobots, news.FaultNotPage,
		news.FaultConsent, news.FaultLogin, news.FaultCheck, news.FaultPaid, news.FaultFeed,
	} {
		if got := w.fault(f, 404); got == other || got == "" {
			t.Errorf("%s is told as %q", f, got)
		}
	}
	if got := w.problem(&news.FetchError{Fault: news.FaultStatus, Status: 404}); got != "the server answered 404" {
		t.Errorf("a 404 is told as %q", got)
	}
	if got, want := w.problem(&news.FetchError{Fault: news.FaultStatus, Status: 401}), "the site asks for a login (feed: visti feeds add --user)"; got != want {
		t.Errorf("a 401 is told as %q, want %q", got, want)
	}
	if got, want := Why(news.FullText{Fault: news.FaultStatus, Status: 401}, "en"), "the site asks for a login"; got != want {
		t.Errorf("the 401 of a page is told as %q, want %q", got, want)
	}
	for err, want := range map[error]string{
		news.ErrFull: "no room left on the disk", news.ErrBusy: "another program holds the store", news.ErrReadOnly: "the store cannot be written",
		news.ErrDamaged: "the store is damaged", news.ErrNotFound: "it is not there any more",
		errors.New("line 3 of\x1b[2J it"): "something went wrong: line 3 of it",
	} {
		if got := w.problem(fmt.Errorf("mark: %w", err)); got != strings.Replace(want, ": line", ": mark: line", 1) {
			t.Errorf("%v is told as %q, want %q", err, got, want)
		}
	}
}

// TestASCIIFramesAreASCII draws English news in an English frame of ASCII: not a
// byte of it may be anything else.
func TestASCIIFramesAreASCII(t *testing.T) {
	it := item{"13:40", "Harbour Post", news.Economy, "Grid operator lifts evening power limits in six areas", ""}
	shelf := newsstand(it)
	shelf.readings[0] = news.Reading{Article: it.article(1)}
	shelf.readings[0].Article.Teaser = news.PlainLine("Six areas.")
	shelf.feeds = shelf.feeds[3:]
	for _, size := range [][2]int{{40, 12}, {80, 24}, {140, 40}} {
		sit(t, shelf, size[0], size[1], Options{ASCII: true}, func(s *screen) {
			for _, key := range []string{"?", "esc", "j", "tab", "tab", "shift+tab", "enter", "c", "?", "esc", "h", "h", "/", "x", "esc", "9", "m", "f", "w"} {
				s.press(key)
				for _, r := range s.text() {
					if r > 0x7e {
						s.t.Fatalf("%q after %s on\n%s", r, key, s.text())
					}
				}
			}
		})
	}
}
