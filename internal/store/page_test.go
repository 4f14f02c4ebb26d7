package store

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"visti/internal/news"
)

var fetched = news.FullText{State: news.TextFull, Fetched: now}

// putPage stores a page of these paragraphs.
func putPage(t testing.TB, s *Store, id news.ArticleID, state news.FullText, paragraphs ...string) news.Article {
	t.Helper()
	a, err := s.PutPage(t.Context(), id, news.Page{Body: body(paragraphs...)}, state)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func revisions(t testing.TB, s *Store, id news.ArticleID) []news.Article {
	t.Helper()
	former, err := s.Revisions(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return former
}

func TestPageReplacesTheText(t *testing.T) {
	s := open(t)
	a := article(t, "1", "Новина", "Врізка", time.Hour)
	a.HTML, a.Lang, a.Image = news.Plain("<p>Коротко"), "", news.URL{}
	f := subscribe(t, s, "vistnyk")
	f.Lang = ""
	id := put(t, s, f, a).New[0].ID
	mark(t, s, id, &yes, &yes)
	page := news.Page{
		Body: body("Цілий текст.", "Другий абзац."), Authors: []news.Text{news.Plain("Олена Коваль")}, Image: at(t, "https://vistnyk.example/1.jpg"),
		Lang: "uk", Updated: now.Add(-time.Minute), Published: now, Title: news.Plain("Інша назва"), Related: []news.Link{{Title: news.Plain("Ще"), URL: at(t, "https://vistnyk.example/2")}},
	}
	got, err := s.PutPage(t.Context(), id, page, fetched)
	if err != nil {
		t.Fatal(err)
	}
	want := get(t, s, id)
	if diff := cmp.Diff(want, got, same); diff != "" {
		t.Errorf("PutPage returns otherwise than Article (-want +got):\n%s", diff)
	}
	if got.Body.Text() != page.Body.Text() || !got.HTML.Empty() || got.FullText != fetched || got.Title.String() != "Новина" || !got.Published.Equal(now.Add(-time.Hour)) {
		t.Errorf("article %+v, want the page's body and nothing else replaced", got)
	}
	if got.Lang != "uk" || !slices.Equal(got.Authors, page.Authors) || got.Image != page.Image || !got.Updated.Equal(page.Updated) || !got.Read || !got.Starred {
		t.Errorf("article %+v, want what it lacked taken from the page, marks kept", got)
	}
	bothWays(t, s, func(indexed string) {
		for _, query := range []string{"абзац", "by:коваль", "has:fulltext", "врізка"} {
			if l := list(t, s, query); l.All != 1 {
				t.Errorf("%s: %q finds %d, want 1", indexed, query, l.All)
			}
		}
	})
	if former := revisions(t, s, id); len(former) > 0 {
		t.Errorf("revisions %+v, want none: there was no whole text", former)
	}
	_, _, offered, err := s.Summary(t.Context(), id)
	if err != nil || !slices.Equal(offered, page.Related) {
		t.Errorf("offered %+v, error %v; want %+v", offered, err, page.Related)
	}
}

func TestWholeTextThatReadsOtherwiseIsKept(t *testing.T) {
	s := open(t)
	id := put(t, s, subscribe(t, s, "vistnyk"), article(t, "1", "Новина", "Врізка", time.Hour)).New[0].ID
	putPage(t, s, id, fetched, "Перший текст")
	putPage(t, s, id, fetched, "Перший текст")
	if former := revisions(t, s, id); len(former) > 0 {
		t.Errorf("revisions %+v of the same text, want none", former)
	}
	putPage(t, s, id, fetched, "Другий текст")
	former := revisions(t, s, id)
	if len(former) != 1 || former[0].Body.Text().String() != "Перший текст" || former[0].Title.String() != "Новина" || !former[0].Updated.Equal(now) {
		t.Errorf("revisions %+v, want the first text", former)
	}
}

func TestPageThatGivesNothingLeavesTheText(t *testing.T) {
	s := open(t)
	a := article(t, "1", "Новина", "Врізка", time.Hour)
	a.HTML = news.Plain("<p>Коротко</p>")
	id := put(t, s, subscribe(t, s, "vistnyk"), a).New[0].ID
	refused := news.FullText{State: news.TextRefused, Fault: news.FaultStatus, Status: 404, Fetched: now}
	got := putPage(t, s, id, refused, "Не знайдено")
	if len(got.Body) > 0 || got.HTML != a.HTML || got.FullText != refused {
		t.Errorf("article %+v, want its text as it was and %+v", got, refused)
	}
	putPage(t, s, id, fetched, "Цілий текст")
	later := news.FullText{State: news.TextRefused, Fault: news.FaultTimeout, Fetched: now.Add(time.Hour)}
	got = putPage(t, s, id, later)
	if got.Body.Text().String() != "Цілий текст" || got.FullText.State != news.TextFull || got.FullText.Fault != news.FaultTimeout {
		t.Errorf("text %q, state %+v; want the whole text, and what went wrong the last time", got.Body.Text(), got.FullText)
	}
}

// standIn is an article of which the feed gives some sentences, and perhaps the page more.
func standIn(t *testing.T, said string) news.Article {
	t.Helper()
	a := article(t, "1", "Новина", "Врізка.", time.Hour)
	a.HTML, a.Body, a.FullText.State = news.Plain("<p>Врізка.</p><p>"+said+"</p>"), body("Врізка.", said), news.TextTeaser
	return a
}

func TestTextOfTheFeedStandsInForThePage(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	id := put(t, s, f, standIn(t, "Роботи почнуться в березні.")).New[0].ID
	if l := list(t, s, "березні"); l.All != 1 {
		t.Errorf("a word of the feed's text finds %d, want 1", l.All)
	}
	if wanting, err := s.Wanting(t.Context(), f.ID, 0); err != nil || len(wanting) != 1 {
		t.Errorf("%d articles want their page, error %v; want 1", len(wanting), err)
	}
	refused := news.FullText{State: news.TextRefused, Fault: news.FaultStatus, Status: 404, Fetched: now}
	if got := putPage(t, s, id, refused); got.FullText != refused || got.Body.Text().String() != "Врізка.\n\nРоботи почнуться в березні." {
		t.Errorf("text %q, %+v; want what the feed gave, %+v", got.Body.Text(), got.FullText, refused)
	}
	put(t, s, f, standIn(t, "Роботи почалися в березні."))
	if got := get(t, s, id); got.Body.Text().String() != "Врізка.\n\nРоботи почалися в березні." {
		t.Errorf("text %q, want what the feed says now", got.Body.Text())
	}
	putPage(t, s, id, fetched, "Цілий текст сторінки.")
	stored := put(t, s, f, standIn(t, "Роботи завершили в березні."))
	if got := get(t, s, id); len(stored.Updated) != 1 || len(stored.Updated[0].Body) > 0 || got.Body.Text().String() != "Цілий текст сторінки." {
		t.Errorf("updated %+v, text %q; want that of the page until it is read again", stored.Updated, got.Body.Text())
	}
}

func TestPageThatIsNotFreeTakesNoTextAway(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	id := put(t, s, f, standIn(t, "Роботи почнуться в березні, їх буде чотирнадцять.")).New[0].ID
	paid := news.FullText{State: news.TextFull, Fault: news.FaultPaid, Fetched: now}
	got := putPage(t, s, id, paid, "Роботи почнуться…")
	if want := "Врізка.\n\nРоботи почнуться в березні, їх буде чотирнадцять."; got.Body.Text().String() != want || got.FullText.State != news.TextRefused || got.FullText.Fault != news.FaultPaid {
		t.Errorf("text %q, %+v; want that of the feed, and that the page is not free", got.Body.Text(), got.FullText)
	}
	got = putPage(t, s, id, paid, "Роботи почнуться в березні, їх буде чотирнадцять.", "Підрядників оберуть на відкритих торгах.")
	if len(got.Body) != 2 || got.FullText != paid {
		t.Errorf("text %q, %+v; want the page's: it says more", got.Body.Text(), got.FullText)
	}
}

// What was stored before a feed's text stood in for the page has not changed.
func TestTextThatStandsInChangesNoKnownArticle(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := standIn(t, "Роботи почнуться в березні.")
	bare := a
	bare.Body = nil
	put(t, s, f, bare)
	if stored := put(t, s, f, a); len(stored.New)+len(stored.Updated) > 0 {
		t.Errorf("stored %+v, want nothing: the feed says what it said", stored)
	}
}

func TestAuthorsOfTheFeedCountMoreThanThoseOfThePage(t *testing.T) {
	s := open(t)
	a := whole(t)
	id := put(t, s, subscribe(t, s, "vistnyk"), a).New[0].ID
	got, err := s.PutPage(t.Context(), id, news.Page{Body: body("Текст"), Authors: []news.Text{news.Plain("Редакція")}, Lang: "en", Image: at(t, "https://other.example/2.jpg")}, fetched)
	if err != nil || !slices.Equal(got.Authors, a.Authors) || got.Lang != a.Lang || got.Image != a.Image {
		t.Errorf("authors %v, language %q, image %s, error %v; want those of the feed", got.Authors, got.Lang, got.Image, err)
	}
	if l := list(t, s, "by:редакція"); l.All > 0 {
		t.Errorf("by:редакція finds %d, want none", l.All)
	}
}

// wanting lists the titles of the articles whose page is to be asked.
func wanting(t testing.TB, s *Store, f news.Feed, limit int) []string {
	t.Helper()
	all, err := s.Wanting(t.Context(), f.ID, limit)
	if err != nil {
		t.Fatal(err)
	}
	return titles(all)
}

func TestWantingNamesWhatWasNotAskedYet(t *testing.T) {
	s := open(t)
	f, other := subscribe(t, s, "vistnyk"), subscribe(t, s, "inshyi")
	teaser := article(t, "1", "врізка", "Коротко", 3*time.Hour)
	teaser.HTML = news.Plain("<p>Коротко</p>")
	newer := article(t, "2", "новіша", "", time.Hour)
	full := article(t, "3", "ціла", "", 2*time.Hour)
	full.Body, full.FullText.State = body("Весь текст"), news.TextFull
	stored := put(t, s, f, teaser, newer, full)
	put(t, s, other, article(t, "4", "чужа", "", time.Hour))
	if got := wanting(t, s, f, 0); !slices.Equal(got, []string{"новіша", "врізка"}) {
		t.Errorf("wanting %q, want the two without text, newest first", got)
	}
	if got := wanting(t, s, f, 1); !slices.Equal(got, []string{"новіша"}) {
		t.Errorf("wanting %q with limit 1, want the newest", got)
	}
	if all, err := s.Wanting(t.Context(), f.ID, 0); err != nil || all[1].HTML != teaser.HTML {
		t.Errorf("wanting %+v, error %v; want what the feed gave of the text", all, err)
	}
	putPage(t, s, stored.New[0].ID, news.FullText{State: news.TextRefused, Fault: news.FaultNotPage})
	putPage(t, s, stored.New[1].ID, fetched, "Текст")
	if got := wanting(t, s, f, 0); len(got) > 0 {
		t.Errorf("wanting %q after both were asked, want none", got)
	}
	teaser.Title = news.Plain("врізка з новою назвою")
	put(t, s, f, teaser)
	if got := wanting(t, s, f, 0); len(got) > 0 {
		t.Errorf("wanting %q after a new title, want none", got)
	}
	teaser.Teaser, newer.Teaser = news.Plain("Доповнено"), news.Plain("Доповнено")
	put(t, s, f, teaser, newer)
	if got := wanting(t, s, f, 0); !slices.Equal(got, []string{"новіша", "врізка з новою назвою"}) {
		t.Errorf("wanting %q after new texts, want both again", got)
	}
	if a := get(t, s, stored.New[1].ID); a.Body.Text().String() != "Текст" || a.FullText.State != news.TextFull {
		t.Errorf("text %q, state %q; want the page's until it is read again", a.Body.Text(), a.FullText.State)
	}
}

func TestFeedThatGivesWholeTextsWantsNoPages(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := article(t, "1", "ціла", "", time.Hour)
	a.Body, a.FullText.State = body("Весь текст"), news.TextFull
	put(t, s, f, a)
	a.Body = body("Весь текст, доповнений")
	stored := put(t, s, f, a)
	if got := wanting(t, s, f, 0); len(got) > 0 || len(stored.Updated) != 1 {
		t.Errorf("wanting %q, updated %d; want none, 1", got, len(stored.Updated))
	}
	if got := get(t, s, stored.Updated[0].ID); got.Body.Text().String() != "Весь текст, доповнений" || got.FullText.State != news.TextFull {
		t.Errorf("text %q, state %q; want the new one, full", got.Body.Text(), got.FullText.State)
	}
}

// A teaser of which the feed later gives the whole text needs no page any more.
func TestTeaserMayBecomeWhole(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := article(t, "1", "новина", "Коротко", time.Hour)
	id := put(t, s, f, a).New[0].ID
	a.Body, a.FullText = body("Весь текст"), fetched
	put(t, s, f, a)
	if got := get(t, s, id); got.FullText.State != news.TextFull || len(wanting(t, s, f, 0)) > 0 {
		t.Errorf("state %q, wanting %q; want full, none", got.FullText.State, wanting(t, s, f, 0))
	}
}
