package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"visti/internal/news"
)

// same compares articles as values.
var same = cmp.Options{cmp.AllowUnexported(news.Text{}, news.URL{}), cmpopts.EquateEmpty()}

// whole is an article that has everything a feed can give.
func whole(t testing.TB) news.Article {
	t.Helper()
	a := article(t, "guid-1", "Уряд виділить 1,2 млрд грн", "Роботи почнуться\nв березні.", 3*time.Hour)
	a.GUID, a.Lang, a.Topics = "https://vistnyk.example/?p=1", "ru", []news.Topic{news.Weather, news.War, news.Economy}
	a.Updated = now.Add(-time.Hour)
	a.Authors = []news.Text{news.Plain("Олена Коваль"), news.Plain("О. О’Ніл")}
	a.Categories = []news.Text{news.Plain("Гроші"), news.Plain("Мости, шляхи")}
	a.Image = at(t, "https://vistnyk.example/1.jpg")
	a.Enclosures = []news.Enclosure{{URL: at(t, "https://vistnyk.example/1.mp3"), Type: "audio/mpeg", Length: 7}}
	a.Body = news.Body{
		{Kind: news.Heading, Level: 2, Runs: []news.Run{{Text: news.Plain("Мости")}}},
		{Kind: news.Paragraph, Runs: []news.Run{{Text: news.Plain("Слова "), Style: news.Bold}, {Text: news.Plain("і посилання"), URL: a.URL}}},
		{Kind: news.Table, Rows: [][]news.Text{{news.Plain("а"), news.Plain("б")}}},
		{Kind: news.Image, URL: a.Image},
	}
	a.FullText = news.FullText{State: news.TextFull}
	return a
}

func TestNewArticleKeepsAllThatTheFeedGave(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	want := whole(t)
	stored := put(t, s, f, want)
	if len(stored.New) != 1 || len(stored.Updated) != 0 {
		t.Fatalf("stored %d new, %d updated; want 1, 0", len(stored.New), len(stored.Updated))
	}
	want.ID, want.Feed, want.Group = stored.New[0].ID, f.ID, f.Group
	want.Source, want.SourceName = f.Source.ID, f.Source.Name
	if want.ID != news.ArticleID(want.Published.Unix()<<20) {
		t.Errorf("id %d, want that of the first article of its second", want.ID)
	}
	if diff := cmp.Diff(want, stored.New[0], same); diff != "" {
		t.Errorf("Put returns it otherwise (-want +got):\n%s", diff)
	}
	want.Canonical = "" // only serves to know it again
	if diff := cmp.Diff(want, get(t, s, want.ID), same); diff != "" {
		t.Errorf("Article returns it otherwise (-want +got):\n%s", diff)
	}
	want.Body = nil
	if diff := cmp.Diff([]news.Article{want}, list(t, s, "").Articles, same); diff != "" {
		t.Errorf("List returns it otherwise (-want +got):\n%s", diff)
	}
}

func TestMarkupIsKeptUntilThereIsABody(t *testing.T) {
	s := open(t)
	a := article(t, "1", "Новина", "", time.Hour)
	a.HTML = news.Plain("<p>Слова</p>")
	id := put(t, s, subscribe(t, s, "vistnyk"), a).New[0].ID
	if got := get(t, s, id); got.HTML != a.HTML || got.FullText.State != news.TextTeaser {
		t.Errorf("markup %q, state %q; want %q, teaser", got.HTML, got.FullText.State, a.HTML)
	}
}

func TestFeedFillsWhatItsArticlesLack(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	f.Topics = []news.Topic{news.Sport}
	a := news.Article{Key: "1", GUID: "", Title: news.Plain("Новина"), URL: at(t, "https://vistnyk.example/1"), Published: now.Add(-time.Hour)}
	got := get(t, s, put(t, s, f, a).New[0].ID)
	if got.Lang != "uk" || got.Source != "vistnyk" || !slices.Equal(got.Topics, f.Topics) || !got.FirstSeen.Equal(now) {
		t.Errorf("language %q, source %q, topics %v, seen %v; want those of the feed, and now", got.Lang, got.Source, got.Topics, got.FirstSeen)
	}
	if got.GUID != "" {
		t.Errorf("guid %q, want none: the feed gave none", got.GUID)
	}
}

func TestArticlesOfOneSecondKeepTheDocumentsOrder(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	stored := put(t, s, f, article(t, "1", "Перша", "", time.Hour), article(t, "2", "Друга", "", time.Hour), article(t, "3", "Третя", "", time.Hour))
	want := []string{"Перша", "Друга", "Третя"}
	if got := titles(stored.New); !slices.Equal(got, want) {
		t.Errorf("Put returns %q, want %q", got, want)
	}
	if got := titles(list(t, s, "").Articles); !slices.Equal(got, want) {
		t.Errorf("List returns %q, want %q", got, want)
	}
}

func TestTimesThatCannotBeAreNotBelieved(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	for key, published := range map[string]time.Time{
		"none": {}, "future": now.Add(time.Hour), "before the web": time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), "year 1": time.Date(1, 2, 3, 0, 0, 0, 0, time.UTC),
	} {
		a := article(t, key, key, "", 0)
		a.Published = published
		got := put(t, s, f, a).New[0]
		if !got.Time().Equal(now) || int64(got.ID)>>20 != now.Unix() {
			t.Errorf("%s: time %v, id of %v; want now", key, got.Time(), time.Unix(int64(got.ID)>>20, 0).UTC())
		}
	}
}

func TestUnchangedArticleIsNotStoredAgain(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := whole(t)
	id := put(t, s, f, a).New[0].ID
	a.Published, a.Updated, a.FirstSeen = now.Add(-time.Hour), now, now.Add(time.Hour)
	a.HTML = news.Plain("<div class='other'></div>")
	if stored := put(t, s, f, a); len(stored.New)+len(stored.Updated) > 0 {
		t.Errorf("stored %+v, want nothing", stored)
	}
	if got := get(t, s, id); !got.FirstSeen.Equal(now) || !got.Published.Equal(now.Add(-3*time.Hour)) {
		t.Errorf("seen %v, published %v; want what was", got.FirstSeen, got.Published)
	}
}

func TestKnownArticleIsBroughtUpToDate(t *testing.T) {
	for what, edit := range map[string]func(a *news.Article){
		"by its key": func(a *news.Article) {
			a.Canonical = "vistnyk.example/other"
			a.URL = at(t, "https://vistnyk.example/other")
		},
		"by its link":          func(a *news.Article) { a.Key, a.GUID = "new-guid", "new-guid" },
		"by either":            func(*news.Article) {},
		"though it moved time": func(a *news.Article) { a.Published = now.Add(-time.Minute) },
	} {
		s := open(t)
		f := subscribe(t, s, "vistnyk")
		a := article(t, "1", "Стара назва", "Стара врізка", time.Hour)
		a.Body = body("Старий текст")
		id := put(t, s, f, a).New[0].ID
		mark(t, s, id, &yes, &yes)
		a.Title, a.Teaser, a.Body, a.FirstSeen = news.Plain("Нова назва"), news.Plain("Нова врізка"), body("Новий текст"), now.Add(time.Hour)
		edit(&a)
		stored := put(t, s, f, a)
		if len(stored.New) != 0 || len(stored.Updated) != 1 || stored.Updated[0].ID != id {
			t.Errorf("%s: stored %+v, want one updated", what, stored)
			continue
		}
		got := get(t, s, id)
		if got.Title != a.Title || got.Teaser != a.Teaser || got.Body.Text() != a.Body.Text() || got.URL != a.URL {
			t.Errorf("%s: article %+v, want the new words", what, got)
		}
		if !got.Read || !got.Starred || !got.Changed || !got.FirstSeen.Equal(now) || !got.Published.Equal(now.Add(-time.Hour)) {
			t.Errorf("%s: read %v, starred %v, changed %v, seen %v; want marks and times kept", what, got.Read, got.Starred, got.Changed, got.FirstSeen)
		}
		former, err := s.Revisions(t.Context(), id)
		if err != nil || len(former) != 1 || former[0].Title.String() != "Стара назва" || former[0].Teaser.String() != "Стара врізка" ||
			former[0].Body.Text().String() != "Старий текст" || !former[0].Updated.Equal(now) {
			t.Errorf("%s: revisions %+v, error %v; want the old words, replaced now", what, former, err)
		}
		if found := titles(list(t, s, "title:стара").Articles); len(found) > 0 {
			t.Errorf("%s: the old title finds %q", what, found)
		}
	}
}

// TestRevisionsAreTheFirstAndTheLastTwenty has two articles count their readers: at every
// poll the text of each is another one.
func TestRevisionsAreTheFirstAndTheLastTwenty(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	quiet, busy := article(t, "1", "Тиха", "", time.Hour), article(t, "2", "Гучна", "", time.Hour)
	count := func(a *news.Article, n int) { a.Body = body("Новий текст", fmt.Sprint(n, " читачів")) }
	for poll := range 101 {
		count(&quiet, min(poll, 21))
		count(&busy, poll)
		put(t, s, f, quiet, busy)
	}
	for _, tt := range []struct {
		title string
		last  int // poll before the text that stands there now
	}{{"Тиха", 20}, {"Гучна", 99}} {
		var got []string
		for _, a := range revisions(t, s, list(t, s, "title:"+tt.title).Articles[0].ID) {
			got = append(got, a.Body[1].Text())
		}
		want := []string{"0 читачів"}
		for poll := tt.last - 19; poll <= tt.last; poll++ {
			want = append(want, fmt.Sprint(poll, " читачів"))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: revisions %q, want %q", tt.title, got, want)
		}
	}
}

func TestOneIsKnownByAllNamesItEverHad(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := article(t, "1", "Новина", "", time.Hour)
	id := put(t, s, f, a).New[0].ID
	renamed := a
	renamed.Key = "2"
	put(t, s, f, renamed)
	moved := renamed
	moved.Canonical, moved.URL = "vistnyk.example/moved", at(t, "https://vistnyk.example/moved")
	put(t, s, f, moved)
	back := moved
	back.Key = "3"
	for what, again := range map[string]news.Article{"first": a, "renamed": renamed, "moved": moved, "moved, with a new key": back} {
		if stored := put(t, s, f, again); len(stored.New) > 0 {
			t.Errorf("%s: taken for new, want article %s", what, id)
		}
	}
}

func TestItemsThatADocumentRepeatsCountOnce(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	first := article(t, "1", "Як стоїть першою", "", time.Hour)
	sameKey := article(t, "1", "Той самий ключ", "", time.Hour)
	sameKey.Canonical = "vistnyk.example/2"
	sameLink := article(t, "3", "Те саме посилання", "", time.Hour)
	sameLink.Canonical = first.Canonical
	for range 2 {
		put(t, s, f, first, sameKey, sameLink)
		if got := titles(list(t, s, "").Articles); !slices.Equal(got, []string{"Як стоїть першою"}) {
			t.Errorf("listed %q, want only the first", got)
		}
	}
	revisions, err := s.Revisions(t.Context(), list(t, s, "").Articles[0].ID)
	if err != nil || len(revisions) > 0 {
		t.Errorf("revisions %+v, error %v; want none", revisions, err)
	}
}

// Two items may both be known as one article, by names that it had one after
// the other.
func TestItemsKnownAsOneArticleDoNotTakeTurns(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := article(t, "1", "Перша", "", time.Hour)
	put(t, s, f, a)
	a.Key = "2"
	put(t, s, f, a)
	b := article(t, "1", "Друга", "", time.Hour)
	b.Canonical = "vistnyk.example/2"
	for range 3 {
		put(t, s, f, a, b)
	}
	revisions, err := s.Revisions(t.Context(), list(t, s, "").Articles[0].ID)
	if err != nil || len(revisions) > 0 {
		t.Errorf("revisions %q, error %v; want none", titles(revisions), err)
	}
}

func TestOtherFeedOfASourceDoesNotChangeAnArticle(t *testing.T) {
	s := open(t)
	first := subscribe(t, s, "vistnyk")
	saved, err := s.SaveFeeds(t.Context(), []news.Feed{{URL: at(t, "https://vistnyk.example/other"), Source: first.Source, Enabled: true}})
	if err != nil {
		t.Fatal(err)
	}
	a := article(t, "1", "Новина", "", time.Hour)
	put(t, s, first, a)
	a.Title = news.Plain("Інакше")
	if stored := put(t, s, saved[0], a); len(stored.New)+len(stored.Updated) > 0 {
		t.Errorf("stored %+v, want nothing", stored)
	}
	if got := titles(list(t, s, "").Articles); !slices.Equal(got, []string{"Новина"}) {
		t.Errorf("listed %q, want Новина", got)
	}
	if stored := put(t, s, subscribe(t, s, "inshyi"), a); len(stored.New) != 1 {
		t.Errorf("stored %+v, want a new article of another source", stored)
	}
}

func TestArticleThatCameByItsAddressIsTakenOverByItsFeed(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := article(t, "1", "Новина", "", 30*24*time.Hour)
	a.Source = "vistnyk"
	stored, err := s.Put(t.Context(), news.Batch{Articles: []news.Article{a}})
	if err != nil || len(stored.New) != 1 || stored.New[0].Read || stored.New[0].Feed != 0 {
		t.Fatalf("stored %+v, error %v; want one new, unread, without a feed", stored, err)
	}
	put(t, s, f, a)
	if got := get(t, s, stored.New[0].ID); got.Feed != f.ID || got.Read {
		t.Errorf("feed %d, read %v; want %d, unread", got.Feed, got.Read, f.ID)
	}
}

func TestBatchOfAGoneFeedIsRefused(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	if err := s.RemoveFeed(t.Context(), f.ID); err != nil {
		t.Fatal(err)
	}
	_, err := s.Put(t.Context(), news.Batch{Feed: f, Articles: []news.Article{article(t, "1", "Новина", "", time.Hour)}})
	if !errors.Is(err, ErrNotFound) {
		t.Errorf("error %v, want ErrNotFound", err)
	}
	if got := list(t, s, ""); got.All != 0 || len(got.Articles) != 0 {
		t.Errorf("listed %+v, want nothing", got)
	}
}

func TestPutThatIsStoppedLeavesNothing(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	f.State.ETag = "x"
	if _, err := s.Put(ctx, news.Batch{Feed: f, Articles: []news.Article{whole(t)}}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want context.Canceled", err)
	}
	feeds, err := s.Feeds(t.Context())
	if err != nil || feeds[0].State.ETag != "" || feeds[0].Articles != 0 || list(t, s, "").All != 0 {
		t.Errorf("feed %+v, error %v; want nothing stored", feeds[0], err)
	}
}
