package store

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"visti/internal/news"
)

// told is a summary that has everything.
func told(t testing.TB) news.Summary {
	t.Helper()
	five := news.Number{Text: news.Plain("5 %"), Value: 5, Unit: "%"}
	return news.Summary{
		Lang: "uk",
		Claims: []news.Claim{
			{Text: news.Plain("Видатки зросли на 5 %"), Paragraph: 1, Sentence: 2, Start: 3, End: 40, Who: news.Plain("Остап Гончарук"), Role: news.Plain("міністр"), Via: news.Plain("Обрій"), How: news.Named, Numbers: []news.Number{five, five}},
			{Text: news.Plain("Кажуть"), Who: news.Plain("хтось"), How: news.Unnamed},
			{Text: news.Plain("І ще"), Who: news.Plain("Остап Гончарук"), How: news.Named, Numbers: []news.Number{five}},
		},
		Numbers: []news.Number{five},
		Topics:  []news.TopicScore{{Topic: news.Economy, Score: 0.75}, {Topic: news.Politics, Score: 0.5}},
		Related: []news.Related{
			{Title: news.Plain("Схоже"), URL: at(t, "https://vistnyk.example/2"), ID: 7, Source: news.Plain("Вісник"), Time: now, Reason: news.SameEvent},
			{Title: news.Plain("Назва сама"), Reason: news.OfferedByPage},
		},
	}
}

func putSummary(t testing.TB, s *Store, id news.ArticleID, sum news.Summary, version int) {
	t.Helper()
	if err := s.PutSummary(t.Context(), id, sum, version); err != nil {
		t.Fatal(err)
	}
}

// wantVersion checks of which version the summary of an article is; 0 is none.
func wantVersion(t *testing.T, s *Store, id news.ArticleID, when string, want int) {
	t.Helper()
	sum, version, _, err := s.Summary(t.Context(), id)
	if err != nil || version != want || (len(sum.Claims) > 0) != (want > 0) {
		t.Errorf("%s: summary %+v of version %d, error %v; want version %d", when, sum, version, err, want)
	}
}

func TestSummaryComesBackAsItWas(t *testing.T) {
	s := open(t)
	id := put(t, s, subscribe(t, s, "vistnyk"), article(t, "1", "Новина", "Врізка", time.Hour)).New[0].ID
	wantVersion(t, s, id, "before", 0)
	want := told(t)
	putSummary(t, s, id, want, 3)
	got, version, offered, err := s.Summary(t.Context(), id)
	if err != nil || version != 3 || len(offered) > 0 {
		t.Errorf("version %d, offered %v, error %v; want 3, none", version, offered, err)
	}
	if diff := cmp.Diff(want, got, same); diff != "" {
		t.Errorf("summary (-want +got):\n%s", diff)
	}
	putSummary(t, s, id, news.Summary{Lang: "uk"}, 4)
	if got, version, _, err := s.Summary(t.Context(), id); err != nil || version != 4 || len(got.Claims) > 0 {
		t.Errorf("summary %+v of version %d, error %v; want the new one", got, version, err)
	}
}

func TestSummaryTellsWhatAnArticleIsAbout(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	f.Lang = ""
	a := article(t, "1", "Новина", "Врізка", time.Hour)
	a.Lang = ""
	id := put(t, s, f, a).New[0].ID
	putSummary(t, s, id, told(t), 1)
	got := get(t, s, id)
	want := got
	want.Topics, want.Lang, want.Claims, want.Figures = []news.Topic{news.Economy, news.Politics}, "uk", 3, 3
	want.Speakers = []news.Text{news.Plain("Остап Гончарук")}
	if diff := cmp.Diff(want, got, same); diff != "" {
		t.Errorf("article (-want +got):\n%s", diff)
	}
	for query, n := range map[string]int{"topic:economy": 1, "topic:war": 0, "lang:uk": 1, "has:claims": 1, "has:number": 1, "who:гончарук": 1, "who:хтось": 0} {
		if l := list(t, s, query); l.Total != n {
			t.Errorf("%q finds %d, want %d", query, l.Total, n)
		}
	}
	putSummary(t, s, id, news.Summary{Lang: "ru"}, 2)
	got = get(t, s, id)
	if len(got.Topics) != 2 || got.Lang != "uk" || got.Claims+got.Figures+len(got.Speakers) > 0 {
		t.Errorf("article %+v, want topics and language kept, no claims", got)
	}
	if l := list(t, s, "who:гончарук"); l.All != 0 {
		t.Errorf("who:гончарук finds %d, want none", l.All)
	}
}

func TestSummaryGoesWithTheTextItWasMadeOf(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := article(t, "1", "Новина", "Врізка", time.Hour)
	id := put(t, s, f, a).New[0].ID
	putSummary(t, s, id, told(t), 1)
	a.Title = news.Plain("Інша назва")
	put(t, s, f, a)
	wantVersion(t, s, id, "after a new title", 1)
	a.Teaser = news.Plain("Інша врізка")
	put(t, s, f, a)
	wantVersion(t, s, id, "after a new teaser", 0)
	if got := get(t, s, id); got.Claims+got.Figures+len(got.Speakers) > 0 {
		t.Errorf("article %+v after a new teaser, want no claims", got)
	}
	putSummary(t, s, id, told(t), 2)
	putPage(t, s, id, fetched, "Цілий текст")
	wantVersion(t, s, id, "after a page", 0)
	putSummary(t, s, id, told(t), 3)
	putPage(t, s, id, fetched, "Цілий текст")
	wantVersion(t, s, id, "after the same page", 3)
	a.Teaser = news.Plain("Ще інша врізка")
	put(t, s, f, a)
	wantVersion(t, s, id, "after a teaser beside a whole text", 3)
	a.Body = body("Цілий текст від стрічки")
	put(t, s, f, a)
	wantVersion(t, s, id, "after a new whole text", 0)
}
