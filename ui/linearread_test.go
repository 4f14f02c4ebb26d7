package ui

import (
	"slices"
	"strings"
	"testing"

	"visti/internal/news"
)

func TestLinearFetchesTheTextAgain(t *testing.T) {
	s := refusedText()
	text, _, _ := lineByLine(t, s, Options{Lang: "en"}, &polled, "1", "X", "h", "X 2", "X")
	if want := []string{s.readings[0].Article.ID.String(), s.readings[1].Article.ID.String()}; !slices.Equal(s.again, want) {
		t.Errorf("asked again for %q, want %q", s.again, want)
	}
	for _, want := range []string{"> teaser only: the server answered 403\n> ", "> Say which"} {
		if !strings.Contains(text, want) {
			t.Errorf("want %q in\n%s", want, text)
		}
	}
	s = full()
	before := s.readings[0]
	before.Article.Body = nil
	text, _, _ = lineByLine(t, s, Options{Lang: "en", Saved: &before}, &polled, "X", "X")
	_, came, _ := strings.Cut(text, "> the text was loaded again\n")
	if !strings.Contains(came, "KEY CLAIMS") || !strings.HasSuffix(came, "> the text was loaded again and is the same\n> ") {
		t.Errorf("want the text that came, once:\n%s", text)
	}
	s.openErr = &news.FetchError{Fault: news.FaultTimeout}
	text, _, _ = lineByLine(t, s, Options{Lang: "en", Saved: &before}, &polled, "X", "o")
	if want := "no answer in time · o: in the browser\n> " + before.Article.URL.String(); !strings.Contains(text, want) {
		t.Errorf("want %q in\n%s", want, text)
	}
}

// TestLinearActsOnAnArticleFromOutside reads one that the collection does not hold.
func TestLinearActsOnAnArticleFromOutside(t *testing.T) {
	s := full()
	saved := s.readings[1]
	saved.Article.ID = 0
	text, _, _ := lineByLine(t, s, Options{Lang: "uk", Saved: &saved}, &polled, "m", "f", "o", "h")
	if len(s.marked) > 0 || strings.Count(text, "> статті немає у сховищі: позначити її не можна\n") != 2 {
		t.Errorf("marked %v; want it said why not:\n%s", s.marked, text)
	}
	for _, want := range []string{"> " + saved.Article.URL.String() + "\n", "непрочитані: 15 рядків"} {
		if !strings.Contains(text, want) {
			t.Errorf("want %q in\n%s", want, text)
		}
	}
}

func TestLinearOpensInTheBrowserWhatItCannotRead(t *testing.T) {
	nowhere, _ := news.ParseURL("https://nowhere.example/archive")
	text, _, _ := lineByLine(t, full(), Options{Lang: "en", Start: nowhere}, &polled, "o", "", "o")
	for _, want := range []string{"the page holds no article · o: in the browser\n> https://nowhere.example/archive\n> unread: 15 rows", "> Say which"} {
		if !strings.Contains(text, want) {
			t.Errorf("want %q in\n%s", want, text)
		}
	}
	s := full()
	s.openErr = news.ErrDamaged
	text, _, _ = lineByLine(t, s, Options{Lang: "en"}, &polled, "2", "o")
	if want := "o: in the browser\n> " + s.readings[1].Article.URL.String(); !strings.Contains(text, want) {
		t.Errorf("want %q in\n%s", want, text)
	}
}

// refusedText is a shelf whose first page did not come.
func refusedText() *shelf {
	s := refused()
	s.openErr = nil
	return s
}
