package store

import (
	"errors"
	"testing"
	"time"

	"visti/internal/news"
)

func TestGapsAreKeptForAMonth(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	gap := func(from, to time.Duration) news.Gap {
		return news.Gap{Feed: f.ID, From: now.Add(-from), To: now.Add(-to), Noticed: now}
	}
	for _, g := range []news.Gap{gap(40*24*time.Hour, 39*24*time.Hour), gap(13*time.Hour, 5*time.Hour), {}} {
		if _, err := s.Put(t.Context(), news.Batch{Feed: f, Gap: g}); err != nil {
			t.Fatal(err)
		}
	}
	gaps, err := s.Gaps(t.Context())
	if err != nil || len(gaps) != 1 || gaps[0] != gap(13*time.Hour, 5*time.Hour) {
		t.Errorf("gaps %+v, %v; want that of the night", gaps, err)
	}
}

func TestMovedFeedKeepsItsHistory(t *testing.T) {
	s := open(t)
	f, other := subscribe(t, s, "vistnyk"), subscribe(t, s, "obrii")
	put(t, s, f, article(t, "1", "Міст", "x", time.Hour))
	to := at(t, "https://new.vistnyk.example/feed")
	if err := s.MoveFeed(t.Context(), f.ID, to); err != nil {
		t.Fatal(err)
	}
	feeds, err := s.Feeds(t.Context())
	if err != nil || feeds[0].URL != to || feeds[0].ID != f.ID || feeds[0].Articles != 1 {
		t.Errorf("%+v, %v; want the feed at its new address with its article", feeds, err)
	}
	if err := s.MoveFeed(t.Context(), f.ID, other.URL); err != nil {
		t.Error(err)
	}
	if feeds, _ = s.Feeds(t.Context()); len(feeds) != 2 || feeds[0].URL != to {
		t.Errorf("a taken address was taken again: %+v", feeds)
	}
	if err := s.MoveFeed(t.Context(), 99, to); !errors.Is(err, ErrNotFound) {
		t.Errorf("a feed that is not there: %v", err)
	}
}

func TestMarksOfAnotherReaderWaitForTheirArticles(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	old := put(t, s, f, article(t, "1", "Міст", "x", time.Hour)).New[0]
	guid := article(t, "2", "Трамвай", "x", time.Minute)
	guid.GUID = "tram"
	marks := []news.OldMark{
		{Feed: f.URL, URL: old.URL, Read: true},
		{Feed: f.URL, GUID: "tram", Read: true, Starred: true},
		{Feed: f.URL, URL: at(t, "http://vistnyk.example/3"), Read: true},
		{Feed: at(t, "https://obrii.example/feed"), GUID: "4", Read: true},
	}
	for range 2 { // any number of times
		if here, err := s.KeepMarks(t.Context(), marks); err != nil || here != 1 {
			t.Errorf("%d here, %v; want 1", here, err)
		}
	}
	foreign := article(t, "4", "Чужий guid", "x", time.Minute)
	foreign.GUID = "4"
	put(t, s, f, guid, article(t, "3", "Порт", "x", time.Minute), foreign)
	for title, want := range map[string][2]bool{"Міст": {true, false}, "Трамвай": {true, true}, "Порт": {true, false}, "Чужий": {false, false}} {
		a := list(t, s, "title:"+title).Articles[0]
		if got := [2]bool{a.Read, a.Starred}; got != want {
			t.Errorf("%s: read, starred = %v, want %v", title, got, want)
		}
	}
}
