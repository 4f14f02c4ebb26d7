package store

import (
	"testing"
	"time"

	"visti/internal/news"
)

func TestVisitEndsHalfAnHourAfterTheLastKey(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	f := subscribe(t, s, "vistnyk")
	at := func(after time.Duration) { s.now = func() time.Time { return now.Add(after) } }
	visit := func() time.Duration {
		t.Helper()
		since, err := s.Visit(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if since.IsZero() {
			return -1
		}
		return since.Sub(now)
	}
	old := article(t, "1", "Стара", "", time.Hour)
	put(t, s, f, old)
	if got := visit(); got != -1 {
		t.Errorf("the first visit comes after one that ended %v", got)
	}
	if n := list(t, s, "is:new").All; n != 1 {
		t.Errorf("%d new in the first visit, want all", n)
	}
	at(20 * time.Minute)
	if got := visit(); got != -1 {
		t.Errorf("after 20 minutes: %v, want the first visit to go on", got)
	}
	at(55 * time.Minute)
	if got := list(t, s, "is:new").All; got != 0 {
		t.Errorf("%d new after a visit that is over, want none", got)
	}
	late := article(t, "2", "Нова", "", 0)
	late.FirstSeen = now.Add(54 * time.Minute)
	put(t, s, f, late)
	if got := visit(); got != 20*time.Minute {
		t.Errorf("the visit before ended %v, want 20m", got)
	}
	at(70 * time.Minute)
	s.Close()
	s = openIn(t, dir)
	at(75 * time.Minute)
	if got := visit(); got != 20*time.Minute {
		t.Errorf("opened again in the same visit: %v, want 20m", got)
	}
	if got := list(t, s, "is:new"); got.All != 1 || got.Articles[0].Title.String() != "Нова" {
		t.Errorf("new: %q, want the one that came since", titles(got.Articles))
	}
	counts, err := s.Tally(t.Context(), news.Query{}, news.Is)
	if err != nil || counts["new"] != 1 || counts["unread"] != 2 {
		t.Errorf("counted %v, %v; want one new of two unread", counts, err)
	}
	if got := list(t, s, "-is:new").All; got != 1 {
		t.Errorf("%d not new, want 1", got)
	}
}
