package store

import (
	"errors"
	"slices"
	"testing"
	"time"

	"visti/internal/news"
)

func TestArticleThatIsNotThereIsNotFound(t *testing.T) {
	s := shelf(t)
	if _, err := s.Article(t.Context(), 1); !errors.Is(err, ErrNotFound) {
		t.Errorf("Article: error %v, want ErrNotFound", err)
	}
	if _, err := s.ByURL(t.Context(), at(t, "https://vistnyk.example/none")); !errors.Is(err, ErrNotFound) {
		t.Errorf("ByURL: error %v, want ErrNotFound", err)
	}
	if _, err := s.ByURL(t.Context(), news.URL{}); !errors.Is(err, ErrNotFound) {
		t.Errorf("ByURL without an address: error %v, want ErrNotFound", err)
	}
	if _, _, _, err := s.Summary(t.Context(), 1); !errors.Is(err, ErrNotFound) {
		t.Errorf("Summary: error %v, want ErrNotFound", err)
	}
	if err := s.PutSummary(t.Context(), 1, news.Summary{}, 1); !errors.Is(err, ErrNotFound) {
		t.Errorf("PutSummary: error %v, want ErrNotFound", err)
	}
	if _, err := s.PutPage(t.Context(), 1, news.Page{}, news.FullText{}); !errors.Is(err, ErrNotFound) {
		t.Errorf("PutPage: error %v, want ErrNotFound", err)
	}
	if err := s.RemoveFeed(t.Context(), 99); !errors.Is(err, ErrNotFound) {
		t.Errorf("RemoveFeed: error %v, want ErrNotFound", err)
	}
	if former, err := s.Revisions(t.Context(), 1); err != nil || len(former) > 0 {
		t.Errorf("Revisions: %v, error %v; want none", former, err)
	}
}

func TestByURLLooksPastWhereAReaderCameFrom(t *testing.T) {
	s := open(t)
	a := article(t, "a", "Новина", "", time.Hour)
	a.URL, a.Canonical = at(t, "https://www.vistnyk.example/news/1/?id=7&b=2"), "vistnyk.example/news/1?b=2&id=7"
	a.Body = body("Текст")
	id := put(t, s, subscribe(t, s, "vistnyk"), a).New[0].ID
	for _, addr := range []string{
		"https://www.vistnyk.example/news/1/?id=7&b=2", "http://vistnyk.example/news/1?b=2&id=7", "https://m.vistnyk.example:443/news/1/index.html?id=7&b=2#top",
		"https://vistnyk.example/news/1?utm_source=rss&id=7&b=2&fbclid=x", "https://vistnyk.example/news/1?ref_src=x&id=7&b=2&ocid=y",
	} {
		got, err := s.ByURL(t.Context(), at(t, addr))
		if err != nil || got.ID != id || got.Body.Text().String() != "Текст" {
			t.Errorf("%s: article %s, error %v; want %s with its text", addr, got.ID, err, id)
		}
	}
	for _, addr := range []string{"https://vistnyk.example/news/1", "https://vistnyk.example/news/1?id=8&b=2", "https://inshyi.example/news/1?id=7&b=2"} {
		if got, err := s.ByURL(t.Context(), at(t, addr)); !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: article %s, error %v; want ErrNotFound", addr, got.ID, err)
		}
	}
}

func TestByURLFindsTheLastOfSeveralSources(t *testing.T) {
	s := open(t)
	a, b := subscribe(t, s, "a"), subscribe(t, s, "b")
	put(t, s, b, article(t, "1", "пізніша", "", time.Hour))
	put(t, s, a, article(t, "1", "раніша", "", 2*time.Hour))
	if got, err := s.ByURL(t.Context(), at(t, "https://vistnyk.example/1")); err != nil || got.Title.String() != "пізніша" {
		t.Errorf("found %q, error %v; want пізніша", got.Title, err)
	}
}

// A link that several items share finds one of them and identifies none.
func TestLinkThatNamesNoSingleArticleIsFoundOnly(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a, b := article(t, "1", "перша", "", 2*time.Hour), article(t, "2", "друга", "", time.Hour)
	a.Canonical, b.Canonical, b.URL = "", "", a.URL
	if stored := put(t, s, f, a, b); len(stored.New) != 2 {
		t.Errorf("%d new, want 2", len(stored.New))
	}
	if got, err := s.ByURL(t.Context(), a.URL); err != nil || got.Title.String() != "перша" && got.Title.String() != "друга" {
		t.Errorf("found %q, error %v; want one of the two", got.Title, err)
	}
}

func TestNearFindsTheNewestWithOneOfTheWords(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := put(t, s, f, article(t, "a", "Міст через Дніпро", "", 2*time.Hour)).New[0]
	put(t, s, f, article(t, "b", "Дніпро замерз", "", 3*time.Hour), article(t, "c", "Погода", "На мостах слизько.", time.Hour), article(t, "d", "Інше", "", 0))
	bothWays(t, s, func(indexed string) {
		for _, tc := range []struct {
			words []string
			limit int
			want  []string
		}{
			{[]string{"мостах", "дніпро"}, 0, []string{"Погода", "Дніпро замерз"}},
			{[]string{"Дніпром"}, 0, []string{"Дніпро замерз"}},
			{[]string{"мостах", "дніпро"}, 1, []string{"Погода"}},
			{[]string{"мостах", "дніпро"}, 2, []string{"Погода", "Дніпро замерз"}},
			{[]string{"дніпро замерз"}, 0, []string{"Дніпро замерз"}},
			{[]string{"нема"}, 0, nil},
			{[]string{"—", ""}, 0, nil},
			{nil, 0, nil},
		} {
			got, err := s.Near(t.Context(), a, tc.words, tc.limit)
			if err != nil || !slices.Equal(titles(got), tc.want) {
				t.Errorf("%s: near %q, limit %d: %q, error %v; want %q", indexed, tc.words, tc.limit, titles(got), err, tc.want)
			}
		}
	})
}
