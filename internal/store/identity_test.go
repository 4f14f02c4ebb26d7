package store

import (
	"slices"
	"testing"
	"time"

	"visti/internal/news"
)

// sisters are two feeds of one source, as a host that serves many has them.
func sisters(t *testing.T, s *Store) (alpha, beta news.Feed) {
	t.Helper()
	alpha = subscribe(t, s, "vistnyk")
	saved, err := s.SaveFeeds(t.Context(), []news.Feed{{URL: at(t, "https://vistnyk.example/beta"), Source: alpha.Source, Enabled: true}})
	if err != nil {
		t.Fatal(err)
	}
	return alpha, saved[0]
}

// counted is an item of a feed whose guids are 1, 2, 3; link "" is none.
func counted(t *testing.T, guid, link, title string, age time.Duration) news.Article {
	t.Helper()
	a := article(t, guid, title, "", age)
	a.GUID, a.Canonical, a.URL = guid, "", news.URL{}
	if link != "" {
		a.Canonical, a.URL = "vistnyk.example/"+link, at(t, "https://vistnyk.example/"+link)
	}
	return a
}

func TestGuidsThatFeedsOfASourceRepeatAreApart(t *testing.T) {
	for what, links := range map[string][2]string{"with links": {"alpha/", "beta/"}, "without links": {}} {
		s := open(t)
		alpha, beta := sisters(t, s)
		items := func(link, name string) (all []news.Article) {
			for _, n := range []string{"1", "2"} {
				at := ""
				if link != "" {
					at = link + n
				}
				all = append(all, counted(t, n, at, name+n, time.Hour))
			}
			return all
		}
		put(t, s, alpha, items(links[0], "Річки ")...)
		if got := titles(put(t, s, beta, items(links[1], "Мости ")...).New); !slices.Equal(got, []string{"Мости 1", "Мости 2"}) {
			t.Errorf("%s: new of the second feed %q, want both", what, got)
		}
		for range 2 {
			for _, again := range []news.Stored{put(t, s, alpha, items(links[0], "Річки ")...), put(t, s, beta, items(links[1], "Мости ")...)} {
				if len(again.New)+len(again.Updated) > 0 {
					t.Errorf("%s: the same again stored %+v, want nothing", what, again)
				}
			}
		}
		// What the second feed edits is its own article, though link and title are others.
		edited := counted(t, "1", links[1], "Мости, уточнено", time.Hour)
		if stored := put(t, s, beta, edited); len(stored.New) != 0 || len(stored.Updated) != 1 {
			t.Errorf("%s: an edited item stored %+v, want one updated", what, stored)
		}
		got := titles(list(t, s, "").Articles)
		slices.Sort(got)
		if want := []string{"Мости 2", "Мости, уточнено", "Річки 1", "Річки 2"}; !slices.Equal(got, want) {
			t.Errorf("%s: listed %q, want %q", what, got, want)
		}
		if err := s.RemoveFeed(t.Context(), alpha.ID); err != nil {
			t.Fatal(err)
		}
		if stored := put(t, s, beta, edited); len(stored.New)+len(stored.Updated) > 0 {
			t.Errorf("%s: after the first feed was removed stored %+v, want nothing", what, stored)
		}
	}
}

func TestArticleInSeveralFeedsOfASourceIsOne(t *testing.T) {
	s := open(t)
	alpha, beta := sisters(t, s)
	dateless := counted(t, "5", "alpha/5", "Синоптики", 0)
	dateless.Published = time.Time{}
	put(t, s, alpha, counted(t, "1", "1", "Річки", time.Hour), counted(t, "2", "alpha/2", "Мости", time.Hour),
		counted(t, "3", "", "Дороги", time.Hour), counted(t, "4", "alpha/4", "Добрий ранок", 72*time.Hour), dateless)
	for what, a := range map[string]news.Article{
		"its link, another title":         counted(t, "1", "1", "Річки вийшли з берегів", time.Hour),
		"its title, another link":         counted(t, "2", "beta/2", "МОСТИ", 2*time.Hour),
		"its title, no link":              counted(t, "3", "", "Дороги", time.Hour),
		"its title, where one is undated": counted(t, "5", "beta/5", "Синоптики", time.Hour),
	} {
		if stored := put(t, s, beta, a); len(stored.New)+len(stored.Updated) > 0 {
			t.Errorf("%s: stored %+v, want nothing: it is known", what, stored)
		}
	}
	if stored := put(t, s, beta, counted(t, "4", "beta/4", "Добрий ранок", time.Hour)); len(stored.New) != 1 {
		t.Errorf("its title of another day, another link: stored %+v, want a new article", stored)
	}
	// Known once, it stays known: the host gives it a new title and a new link, and
	// the feed that did not bring it is asked first.
	if stored := put(t, s, beta, counted(t, "1", "1-b", "Річки: що відомо", time.Hour)); len(stored.New) > 0 {
		t.Errorf("title and link edited: stored %+v, want nothing new", stored)
	}
}

func TestKnownTellsFeedsOfASourceApart(t *testing.T) {
	s := open(t)
	alpha, beta := sisters(t, s)
	put(t, s, alpha, counted(t, "1", "alpha/1", "Річки", time.Hour), counted(t, "2", "2", "Мости", time.Hour))
	items := []news.Article{counted(t, "1", "beta/1", "Дороги", time.Hour), counted(t, "2", "2", "Мости", time.Hour)}
	if n, err := s.Known(t.Context(), beta, items); err != nil || n != 1 {
		t.Errorf("%d known, error %v; want 1: the guid of the other is another article's", n, err)
	}
	put(t, s, beta, items...)
	if n, err := s.Known(t.Context(), beta, items); err != nil || n != 2 {
		t.Errorf("%d known once stored, error %v; want 2", n, err)
	}
}
