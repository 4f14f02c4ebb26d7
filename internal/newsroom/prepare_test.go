package newsroom

import (
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
	"visti/summarize"
)

// take polls one feed that brings a, and returns what is stored of it.
func take(t *testing.T, f news.Feed, a news.Article) (*room, news.Article) {
	t.Helper()
	r := open(f)
	r.wire.brings = map[news.FeedID][]news.Article{f.ID: {a}}
	if _, err := r.Poll(t.Context(), PollOptions{NoPages: true}, nil); err != nil {
		t.Fatal(err)
	}
	return r, r.shelf.articles[0]
}

func TestFeedThatCarriesTheWholeTextMakesFullArticles(t *testing.T) {
	whole := strings.Join(long, "\n")
	for _, tt := range []struct {
		name, html, teaser string
		full, body         bool
	}{
		{"the whole text", whole, "Роботи почнуться в березні.", true, true},
		{"nothing but the teaser", "", "Роботи почнуться в березні.", false, false},
		{"the teaser again", "Роботи почнуться в березні.", "Роботи почнуться в березні.", false, false},
		{"the teaser and where to read on", "Роботи почнуться в березні.\nЧитати далі на сайті", "Роботи почнуться в березні.", false, false},
		{"one long paragraph", strings.ReplaceAll(whole, "\n", " "), "", false, true},
		{"short lines", strings.Repeat("Коротко.\n", 80), "", false, true},
		{"two paragraphs that end in the middle", long[0] + "\n" + long[1][:100], "", false, true},
		{"what is hardly more than a long teaser", whole, whole[:len(whole)-100], false, true},
		{"a short text of some sentences", long[1] + "\nПідрядників оберуть до 20 лютого.", long[1], false, true},
		{"three times a long teaser", strings.Repeat(whole+"\n", 3), whole, true, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a := teaser(1, "https://a.example/1", 0)
				a.HTML, a.Teaser = news.Plain(tt.html), news.Plain(tt.teaser)
				r, got := take(t, feedOf(1, "a.example"), a)
				want := news.TextTeaser
				if tt.full {
					want = news.TextFull
				}
				if got.FullText.State != want || (len(got.Body) > 0) != tt.body {
					t.Errorf("text is %s with %d blocks, want %s, a body: %v", got.FullText.State, len(got.Body), want, tt.body)
				}
				if s, summarized := r.shelf.summaries[got.ID]; summarized != tt.body || tt.body && s.version != summarize.Version {
					t.Errorf("summarized = %v, version %d; want %v", summarized, s.version, tt.body)
				}
			})
		})
	}
}

func TestShortTextOfAnItemWithoutAPageIsWhole(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := teaser(1, "https://a.example/1", 0)
		a.URL, a.Teaser, a.HTML = news.URL{}, news.Plain("Лише врізка."), news.Plain("Лише врізка.\n"+long[1])
		if _, got := take(t, feedOf(1, "a.example"), a); got.FullText.State != news.TextFull || len(got.Body) != 2 {
			t.Errorf("text is %s with %d blocks, want it whole: no page will come", got.FullText.State, len(got.Body))
		}
	})
}

func TestShortTextOfAFeedStaysWhereThePageGivesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := teaser(1, "https://a.example/1", 0)
		a.Teaser, a.HTML = news.Plain("Лише врізка."), news.Plain("Лише врізка.\n"+long[1])
		r, got := take(t, feedOf(1, "a.example"), a)
		r.web.errs = map[string]error{"a.example": &news.FetchError{Fault: news.FaultStatus, Status: 404}}
		read, err := r.Open(t.Context(), got.ID, news.URL{})
		if err != nil || read.Article.FullText.State != news.TextRefused || !strings.Contains(read.Article.Text().String(), long[1]) {
			t.Errorf("text %q, %+v, error %v; want what the feed gave, and that the page is refused", read.Article.Text(), read.Article.FullText, err)
		}
		if c := read.Summary.Claims; len(c) == 0 || !strings.Contains(read.Article.Text().String(), c[0].Text.String()) {
			t.Errorf("claims %+v, want those of what the feed gave", c)
		}
	})
}

func TestWholeTextIsSummarizedWhenItComes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := teaser(1, "https://a.example/1", 0)
		a.HTML = news.Plain(strings.Join(long, "\n"))
		r, got := take(t, feedOf(1, "a.example"), a)
		s := r.shelf.summaries[got.ID]
		if len(s.Claims) == 0 {
			t.Fatal("no claims")
		}
		for _, c := range s.Claims {
			if said := got.Text().Slice(c.Start, c.End); said != c.Text {
				t.Errorf("claim %q stands at %d, where the text says %q", c.Text, c.Start, said)
			}
		}
	})
}

func TestTopicsComeFromCategoryAndFeed(t *testing.T) {
	for _, tt := range []struct {
		name       string
		categories []string
		own, feeds []news.Topic
		want       news.Topic
	}{
		{"the source's own word", []string{"Спорт"}, nil, []news.Topic{news.World}, news.Sport},
		{"the feed's topic where nothing else tells", nil, nil, []news.Topic{news.Culture}, news.Culture},
		{"the article's before the feed's", nil, []news.Topic{news.Weather}, []news.Topic{news.Culture}, news.Weather},
		{"society where nothing tells", nil, nil, nil, news.Society},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f, a := feedOf(1, "a.example"), teaser(1, "https://a.example/1", 0)
				f.Topics, a.Topics = tt.feeds, tt.own
				a.Title, a.Teaser = news.PlainLine("Ось воно як"), news.Text{}
				for _, c := range tt.categories {
					a.Categories = append(a.Categories, news.PlainLine(c))
				}
				_, got := take(t, f, a)
				if len(got.Topics) == 0 || got.Topics[0] != tt.want || len(got.Topics) > 3 {
					t.Errorf("topics %v, want %v first", got.Topics, tt.want)
				}
			})
		})
	}
}

func TestArticleWithoutATitleIsCalledByWhatThereIs(t *testing.T) {
	for _, tt := range []struct{ name, link, guid, feed, want string }{
		{"its address", "https://a.example/posts/1", "n1", "Вісник", "a.example/posts/1"},
		{"its guid", "", "n1", "Вісник", "n1"},
		{"its feed", "", "", "Вісник", "Вісник"},
		{"the host of its feed", "", "", "", "a.example"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f, a := feedOf(1, "a.example"), teaser(1, "https://a.example/posts/1", 0)
				f.Title, a.Title, a.Teaser, a.GUID, a.URL = news.PlainLine(tt.feed), news.Text{}, news.Text{}, tt.guid, news.URL{}
				if tt.link != "" {
					a.URL = at(tt.link)
				}
				if _, got := take(t, f, a); got.Title.String() != tt.want {
					t.Errorf("title %q, want %q", got.Title, tt.want)
				}
			})
		})
	}
}

func TestArticleOfAPage(t *testing.T) {
	now := time.Date(2026, 11, 24, 14, 6, 0, 0, time.UTC)
	u := at("https://a.example/sport/1")
	a := ArticleOf(news.Page{Title: news.PlainLine("Збірна перемогла"), Body: body(long...), Lang: "uk"}, u, now)
	if a.URL != u || a.Source != "a.example" || a.SourceName.String() != "a.example" {
		t.Errorf("article at %s by %s (%s), want the address asked and its host", a.URL, a.Source, a.SourceName)
	}
	if a.FullText.State != news.TextFull || !a.FirstSeen.Equal(now) || !a.Time().Equal(now) {
		t.Errorf("text %s, seen %v, of %v; want it whole and of now", a.FullText.State, a.FirstSeen, a.Time())
	}
	if !slices.Contains(a.Topics, news.Sport) {
		t.Errorf("topics %v, want sport", a.Topics)
	}
	if moved := ArticleOf(news.Page{URL: at("https://b.example/2")}, u, now); moved.URL.Host() != "b.example" {
		t.Errorf("article at %s, want the address that answered", moved.URL)
	}
}
