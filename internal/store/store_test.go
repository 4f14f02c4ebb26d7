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

// get reads an article with its text.
func get(t testing.TB, s *Store, id news.ArticleID) news.Article {
	t.Helper()
	a, err := s.Article(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// mark sets marks of one article; nil leaves one as it is.
func mark(t testing.TB, s *Store, id news.ArticleID, read, starred *bool) {
	t.Helper()
	if _, err := s.Mark(t.Context(), []news.Mark{{ID: id, Read: read, Starred: starred}}); err != nil {
		t.Fatal(err)
	}
}

var yes, no = true, false

func index(t testing.TB, s *Store) {
	t.Helper()
	if err := s.Index(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// body makes a text of paragraphs.
func body(paragraphs ...string) (b news.Body) {
	for _, p := range paragraphs {
		b = append(b, news.Block{Kind: news.Paragraph, Runs: []news.Run{{Text: news.Plain(p)}}})
	}
	return b
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
