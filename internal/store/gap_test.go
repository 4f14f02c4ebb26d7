package store

import (
	"errors"
	"strings"
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

// Agencies' stories stand in the feeds of many sources under one link.
func TestMarksFindTheArticleOfTheirSourceAmongThoseWithOneLink(t *testing.T) {
	type mark struct {
		read, starred bool
	}
	link := at(t, "https://agency.example/bridges")
	want := map[string]mark{"a": {true, false}, "b": {false, true}, "c": {}}
	for _, tt := range []struct {
		name    string
		guid    bool   // marks name one
		before  string // whose articles are here before the marks
		between string // whose come after them
	}{
		{"all are here", true, "abc", ""},
		{"all are here, in another order", true, "cba", ""},
		{"all are here, without a guid", false, "cab", ""},
		{"none is here", true, "", "abc"},
		{"none is here, without a guid", false, "", "abc"},
		{"one is here", true, "a", "bc"},
		{"one is here, without a guid", false, "b", "ac"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := open(t)
			feeds := map[string]news.Feed{}
			for slug := range want {
				feeds[slug] = subscribe(t, s, slug)
			}
			arrive := func(slugs string) {
				for slug := range strings.SplitSeq(slugs, "") {
					a := article(t, slug+"-guid", slug, "x", time.Minute)
					a.URL, a.Canonical, a.Source = link, link.Canonical(), slug
					if tt.guid {
						a.GUID = a.Key
					}
					put(t, s, feeds[slug], a)
				}
			}
			arrive(tt.before)
			var marks []news.OldMark
			for _, slug := range []string{"a", "b"} {
				m := news.OldMark{Feed: feeds[slug].URL, URL: link, Read: want[slug].read, Starred: want[slug].starred}
				if tt.guid {
					m.GUID = slug + "-guid"
				}
				marks = append(marks, m)
			}
			for range 2 { // any number of times
				if _, err := s.KeepMarks(t.Context(), marks); err != nil {
					t.Fatal(err)
				}
			}
			arrive(tt.between)
			for _, a := range list(t, s, "").Articles {
				slug := a.Title.String()
				got, want := mark{a.Read, a.Starred}, want[slug]
				if slug == "c" || slug == tt.before { // these may have those of their link too
					got.read, got.starred = got.read && want.read, got.starred && want.starred
				}
				if got != want {
					t.Errorf("%s: read, starred = %v, want %v", slug, got, want)
				}
			}
		})
	}
}

func TestMarksFindAnArticleThatCameByAnotherFeedOfItsSource(t *testing.T) {
	s := open(t)
	other, f := subscribe(t, s, "a-other"), subscribe(t, s, "vistnyk")
	feeds, err := s.SaveFeeds(t.Context(), []news.Feed{other, f, {URL: at(t, "https://vistnyk.example/war"), Source: f.Source, Enabled: true}})
	if err != nil {
		t.Fatal(err)
	}
	a := article(t, "1", "чужа", "x", time.Minute)
	a.Source = "a-other"
	put(t, s, feeds[0], a)
	a.Source, a.Title = "vistnyk", news.PlainLine("своя")
	put(t, s, feeds[1], a)
	if here, err := s.KeepMarks(t.Context(), []news.OldMark{{Feed: feeds[2].URL, GUID: "x", URL: a.URL, Starred: true}}); err != nil || here != 1 {
		t.Errorf("%d here, %v; want 1", here, err)
	}
	if got := titles(list(t, s, "is:starred").Articles); len(got) != 1 || got[0] != "своя" {
		t.Errorf("starred are %q, want the one of the source", got)
	}
}
