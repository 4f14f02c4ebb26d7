package store

import (
	"context"
	"errors"
	"testing"
	"time"

	"visti/internal/news"
)

func TestMarksSetWhatTheyNameAndLeaveTheRest(t *testing.T) {
	s := open(t)
	id := put(t, s, subscribe(t, s, "vistnyk"), article(t, "1", "Новина", "", time.Hour)).New[0].ID
	for i, tc := range []struct {
		read, starred         *bool
		wantRead, wantStarred bool
	}{
		{nil, nil, false, false},
		{&yes, nil, true, false},
		{nil, &yes, true, true},
		{nil, nil, true, true},
		{&no, nil, false, true},
		{&yes, &no, true, false},
		{&no, &yes, false, true},
		{nil, &no, false, false},
	} {
		mark(t, s, id, tc.read, tc.starred)
		if got := get(t, s, id); got.Read != tc.wantRead || got.Starred != tc.wantStarred {
			t.Errorf("step %d: read %v, starred %v; want %v, %v", i, got.Read, got.Starred, tc.wantRead, tc.wantStarred)
		}
	}
}

func TestMarksOfManyArticlesAreSetAtOnce(t *testing.T) {
	s := open(t)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 100, time.Hour)...)
	var marks []news.Mark
	for _, a := range stored.New {
		marks = append(marks, news.Mark{ID: a.ID, Read: &yes})
	}
	marks = append(marks, news.Mark{ID: 1, Read: &yes, Starred: &yes}) // not in the store: passed over
	for _, want := range []bool{true, false} {                         // the second time there is nothing to do
		if acted, err := s.Mark(t.Context(), marks); err != nil || acted != want {
			t.Fatalf("acted: %v, error %v; want %v and none", acted, err, want)
		}
	}
	if got := list(t, s, "is:read"); got.All != 100 {
		t.Errorf("%d read, want 100", got.All)
	}
	if _, err := s.Mark(t.Context(), nil); err != nil {
		t.Errorf("no marks: error %v, want none", err)
	}
}

func TestMarksAreAllOrNothing(t *testing.T) {
	s := open(t)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 10, time.Hour)...)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var marks []news.Mark
	for _, a := range stored.New {
		marks = append(marks, news.Mark{ID: a.ID, Read: &yes})
	}
	if _, err := s.Mark(ctx, marks); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want context.Canceled", err)
	}
	if got := list(t, s, "is:read"); got.All != 0 {
		t.Errorf("%d read, want none", got.All)
	}
}

func TestMarksSurviveReopening(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	stored := put(t, s, subscribe(t, s, "vistnyk"), many(t, "a", 3, time.Hour)...)
	mark(t, s, stored.New[0].ID, &yes, nil)
	mark(t, s, stored.New[1].ID, nil, &yes)
	before := list(t, s, "")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	after := list(t, s, "")
	for i, a := range after.Articles {
		was := before.Articles[i]
		if a.ID != was.ID || a.Read != was.Read || a.Starred != was.Starred {
			t.Errorf("article %d is %+v, want %+v", i, a, was)
		}
	}
	if after.All != 3 || list(t, s, "is:read").All != 1 || list(t, s, "is:starred").All != 1 {
		t.Errorf("%d articles, %d read, %d starred; want 3, 1, 1", after.All, list(t, s, "is:read").All, list(t, s, "is:starred").All)
	}
}
