package store

import (
	"context"
	"testing"
	"time"

	"visti/internal/news"
)

// now is when the tests happen.
var now = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// open opens a store in a folder of its own.
func open(t testing.TB) *Store {
	t.Helper()
	return openIn(t, t.TempDir())
}

func openIn(t testing.TB, dir string) *Store {
	t.Helper()
	s, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	s.now = func() time.Time { return now }
	t.Cleanup(func() { s.Close() })
	return s
}

// at is an address.
func at(t testing.TB, raw string) news.URL {
	t.Helper()
	u, err := news.ParseURL(raw)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// subscribe saves a feed of the source slug.
func subscribe(t testing.TB, s *Store, slug string) news.Feed {
	t.Helper()
	feeds, err := s.SaveFeeds(t.Context(), []news.Feed{{
		URL:     at(t, "https://"+slug+".example/feed"),
		Source:  news.Source{ID: slug, Name: news.Plain("Вісник " + slug)},
		Title:   news.Plain(slug),
		Lang:    "uk",
		Group:   news.Plain("Україна"),
		Enabled: true,
	}})
	if err != nil {
		t.Fatal(err)
	}
	return feeds[0]
}

// article makes one published age before now.
func article(t testing.TB, key, title, teaser string, age time.Duration) news.Article {
	return news.Article{
		Key: key, Canonical: "vistnyk.example/" + key, URL: at(t, "https://www.vistnyk.example/"+key+"?utm_source=rss"),
		Title: news.PlainLine(title), Teaser: news.Plain(teaser), Lang: "uk",
		Published: now.Add(-age), FirstSeen: now, Topics: []news.Topic{news.War},
	}
}

func put(t testing.TB, s *Store, f news.Feed, articles ...news.Article) news.Stored {
	t.Helper()
	stored, err := s.Put(t.Context(), news.Batch{Feed: f, Articles: articles})
	if err != nil {
		t.Fatal(err)
	}
	return stored
}

func list(t testing.TB, s *Store, query string) news.Listing {
	t.Helper()
	q, err := news.ParseQuery(query, now)
	if err != nil {
		t.Fatal(err)
	}
	l, err := s.List(context.WithoutCancel(t.Context()), q)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func titles(articles []news.Article) []string {
	all := []string{}
	for _, a := range articles {
		all = append(all, a.Title.String())
	}
	return all
}

func TestStoredArticlesAreListedNewestFirst(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	put(t, s, f, article(t, "1", "Перша новина", "", 2*time.Hour), article(t, "2", "Друга", "", time.Hour))
	for _, indexed := range []bool{false, true} {
		if got := list(t, s, ""); len(got.Articles) != 2 || got.Articles[0].Title.String() != "Друга" || got.All != 2 || got.Topics[news.War] != 2 {
			t.Errorf("list = %+v", got)
		}
		if got := list(t, s, "новини"); len(got.Articles) != 1 || got.Total != 1 {
			t.Errorf("indexed %v: новини finds %+v", indexed, got)
		}
		if got := list(t, s, "н"); len(got.Articles) != 1 || got.Total != 1 {
			t.Errorf("indexed %v: н finds %+v", indexed, got)
		}
		if err := s.Index(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}
