package store

import (
	"testing"
	"time"

	"visti/internal/news"
)

func TestPlaceIsRememberedForAWeek(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 2, time.Hour)...).New
	id, other := stored[0].ID, stored[1].ID
	place := func(id news.ArticleID) news.Place {
		t.Helper()
		p, err := s.Place(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	set := func(id news.ArticleID, block, line int) {
		t.Helper()
		if err := s.SetPlace(t.Context(), id, news.Place{Block: block, Line: line}); err != nil {
			t.Fatal(err)
		}
	}
	set(id, 3, 1)
	set(id, 7, 2)
	set(other, 1, 0)
	set(12345, 1, 1) // is not here
	s.Close()
	s = openIn(t, dir)
	if got := place(id); got != (news.Place{Block: 7, Line: 2}) {
		t.Errorf("place %+v, want block 7, line 2", got)
	}
	set(other, 0, 0)
	if got := place(other); got != (news.Place{}) {
		t.Errorf("place %+v, want the beginning", got)
	}
	s.now = func() time.Time { return now.Add(8 * 24 * time.Hour) }
	if got := place(id); got != (news.Place{}) {
		t.Errorf("place %+v after eight days, want the beginning", got)
	}
}
