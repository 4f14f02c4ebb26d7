package store

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"visti/internal/news"
)

func feeds(t testing.TB, s *Store) []news.Feed {
	t.Helper()
	all, err := s.Feeds(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func save(t testing.TB, s *Store, all ...news.Feed) []news.Feed {
	t.Helper()
	saved, err := s.SaveFeeds(t.Context(), all)
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

// feedTitles lists the titles of feeds.
func feedTitles(feeds []news.Feed) (all []string) {
	for _, f := range feeds {
		all = append(all, f.Title.String())
	}
	return all
}

// plainFeed is an enabled feed called title.
func plainFeed(t testing.TB, title string) news.Feed {
	t.Helper()
	return news.Feed{URL: at(t, "https://"+title+".example/feed"), Source: news.Source{ID: title}, Title: news.Plain(title), Enabled: true}
}

// polled is a state that has everything.
func polled(t testing.TB) news.FeedState {
	t.Helper()
	return news.FeedState{
		Status: news.StatusPartial, Fault: news.FaultStatus, Problem: news.Plain("кінця бракує"), ETag: "W/\"\xff\x00x\"", LastModified: "Вівторок \xfe",
		BodyHash: []byte{0, 1, 2, 0xff}, Validated: now.Add(-5 * time.Hour), Checked: now.Add(-time.Microsecond), Next: now.Add(time.Hour), Failures: 3,
		Newest: now.Add(-time.Minute), Silence: now.Add(7 * time.Minute),
		Rhythm: news.Rhythm{Every: 90 * time.Minute, SkipHours: 1<<23 | 1, SkipDays: 1 << 6},
		Moved:  news.Moved{To: at(t, "https://new.example/feed"), Seen: 2},
	}
}

func TestFeedKeepsWhatTheReaderSet(t *testing.T) {
	s := open(t)
	want := news.Feed{
		URL:    at(t, "https://vistnyk.example/feed?a=1"),
		Source: news.Source{ID: "vistnyk", Name: news.Plain("Вісник"), Home: at(t, "https://vistnyk.example/"), Country: "UA"},
		Title:  news.Plain("Вісник ru"), Lang: "ru", Group: news.Plain("Україна"), Topics: []news.Topic{news.Sport, news.War}, Zone: "Europe/Kyiv",
		Interval: 20 * time.Minute, FullText: news.FullTextOpen, Enabled: true, Note: news.Plain("рядок\nдругий"),
	}
	saved := save(t, s, want)
	want.ID = saved[0].ID
	if want.ID == 0 {
		t.Error("id 0, want one")
	}
	for what, got := range map[string][]news.Feed{"SaveFeeds": saved, "Feeds": feeds(t, s)} {
		if diff := cmp.Diff([]news.Feed{want}, got, same); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
}

func TestStateOfAPollComesBackAsItWas(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	f := subscribe(t, s, "vistnyk")
	f.State = polled(t)
	put(t, s, f)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	if diff := cmp.Diff(f.State, feeds(t, s)[0].State, same); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
	f.State = news.FeedState{Status: news.StatusOK}
	put(t, s, f)
	want := news.FeedState{Status: news.StatusOK, Newest: polled(t).Newest} // what was newest stays so
	if diff := cmp.Diff(want, feeds(t, s)[0].State, same); diff != "" {
		t.Errorf("state after a plain poll (-want +got):\n%s", diff)
	}
}

func TestFeedKnowsTheTimeOfItsNewestArticle(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	put(t, s, f, article(t, "1", "а", "", 3*time.Hour), article(t, "2", "б", "", time.Hour))
	put(t, s, f, article(t, "3", "в", "", 2*time.Hour))
	if got := feeds(t, s)[0].State.Newest; !got.Equal(now.Add(-time.Hour)) {
		t.Errorf("newest %v, want an hour ago", got)
	}
}

// TestFeedWithAnotherNameIsDue gives a feed the name that its server asked for after
// polls that failed without it, so that the next was a day away.
func TestFeedWithAnotherNameIsDue(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	f.State = polled(t)
	put(t, s, f)
	f.User = "olena"
	save(t, s, f)
	if got := feeds(t, s)[0].State; !got.Next.IsZero() || got.Failures != f.State.Failures {
		t.Errorf("next at %v after %d failures, want at once, and the failures", got.Next, got.Failures)
	}
	put(t, s, f)
	save(t, s, f)
	if got := feeds(t, s)[0].State.Next; !got.Equal(f.State.Next) {
		t.Errorf("saved with the name it had: next at %v, want %v", got, f.State.Next)
	}
}

func TestSavingAgainKeepsWhatPollsLeft(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	f.State = polled(t)
	put(t, s, f, article(t, "1", "Новина", "", time.Hour))
	was := feeds(t, s)[0]
	again := was
	again.ID, again.State, again.Articles, again.Unread = 0, news.FeedState{}, 0, 0
	for range 2 {
		if diff := cmp.Diff([]news.Feed{was}, save(t, s, again), same); diff != "" {
			t.Errorf("saved again (-want +got):\n%s", diff)
		}
	}
	again.Title, again.Group, again.Enabled = news.Plain("Інакше"), news.Plain("Світ"), false
	want := was
	want.Title, want.Group, want.Enabled = again.Title, again.Group, false
	save(t, s, again)
	if diff := cmp.Diff([]news.Feed{want}, feeds(t, s), same); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
	if l := list(t, s, "group:світ"); l.All != 1 || l.Articles[0].Group != again.Group {
		t.Errorf("group:світ finds %d, want the article to go with its feed", l.All)
	}
}

func TestSourceKeepsWhatIsKnownOfIt(t *testing.T) {
	s := open(t)
	f := plainFeed(t, "a")
	f.Source = news.Source{ID: "a", Name: news.Plain("Ая"), Home: at(t, "https://a.example/"), Country: "UA"}
	save(t, s, f)
	other := plainFeed(t, "b")
	other.Source = news.Source{ID: "a", Country: "PL"}
	want := news.Source{ID: "a", Name: f.Source.Name, Home: f.Source.Home, Country: "PL"}
	if got := save(t, s, other)[0].Source; got != want {
		t.Errorf("source %+v, want %+v", got, want)
	}
	nameless := plainFeed(t, "c")
	nameless.Source = news.Source{}
	if got := save(t, s, nameless)[0].Source; got.ID != "c.example" {
		t.Errorf("source %+v, want one named after the host", got)
	}
}

func TestFeedsKeepTheirOrder(t *testing.T) {
	s := open(t)
	a, b, c := plainFeed(t, "a"), plainFeed(t, "b"), plainFeed(t, "c")
	for _, tc := range []struct {
		save, want string
	}{
		{"ba", "ba"},
		{"c", "bac"},    // new ones come last
		{"a", "bac"},    // not all are named: nothing moves
		{"cb", "bac"},   //
		{"abc", "abc"},  // all are named
		{"abc", "abc"},  // again
		{"cabc", "cab"}, // the first time counts
		{"", "cab"},
	} {
		var named []news.Feed
		for _, r := range tc.save {
			named = append(named, map[rune]news.Feed{'a': a, 'b': b, 'c': c}[r])
		}
		saved := save(t, s, named...)
		if got := feedTitles(saved); !slices.Equal(got, feedTitles(named)) {
			t.Errorf("saving %q returns %q, want the order given", tc.save, got)
		}
		var got string
		for _, title := range feedTitles(feeds(t, s)) {
			got += title
		}
		if got != tc.want {
			t.Errorf("after saving %q the order is %q, want %q", tc.save, got, tc.want)
		}
	}
}

func TestFeedWithoutAnAddressIsRefusedWithAllOthers(t *testing.T) {
	s := open(t)
	if _, err := s.SaveFeeds(t.Context(), []news.Feed{plainFeed(t, "a"), {Title: news.Plain("b")}}); err == nil {
		t.Error("no error, want one")
	}
	if got := feeds(t, s); len(got) > 0 {
		t.Errorf("feeds %q, want none", feedTitles(got))
	}
}

func TestFeedsCountTheirArticles(t *testing.T) {
	s := open(t)
	a, b := save(t, s, plainFeed(t, "a"))[0], save(t, s, plainFeed(t, "b"))[0]
	stored := put(t, s, a, many(t, "a", 5, time.Hour)...)
	put(t, s, b, many(t, "b", 2, time.Hour)...)
	mark(t, s, stored.New[0].ID, &yes, nil)
	mark(t, s, stored.New[1].ID, &yes, &yes)
	mark(t, s, stored.New[1].ID, &no, nil)
	got := feeds(t, s)
	if got[0].Articles != 5 || got[0].Unread != 4 || got[1].Articles != 2 || got[1].Unread != 2 {
		t.Errorf("counts %d/%d and %d/%d, want 4/5 and 2/2", got[0].Unread, got[0].Articles, got[1].Unread, got[1].Articles)
	}
}

func TestRemovedFeedLeavesWhatIsStarred(t *testing.T) {
	s := open(t)
	f, other := subscribe(t, s, "vistnyk"), subscribe(t, s, "inshyi")
	a := article(t, "1", "позначена", "", time.Hour)
	a.Authors, a.Body = []news.Text{news.Plain("Олена Коваль")}, body("Текст")
	stored := put(t, s, f, a, article(t, "2", "звичайна", "", time.Hour))
	put(t, s, other, article(t, "1", "чужа", "", time.Hour))
	mark(t, s, stored.New[0].ID, &yes, &yes)
	index(t, s)
	put(t, s, f, article(t, "3", "ще не в покажчику", "", time.Hour))
	if err := s.RemoveFeed(t.Context(), f.ID); err != nil {
		t.Fatal(err)
	}
	if got := feedTitles(feeds(t, s)); !slices.Equal(got, []string{"inshyi"}) {
		t.Errorf("feeds %q, want inshyi", got)
	}
	for query, want := range map[string][]string{
		"": {"позначена", "чужа"}, "is:starred": {"позначена"}, "by:коваль": {"позначена"}, "текст": {"позначена"}, "звичайна": {}, "покажчику": {}, "source:vistnyk": {"позначена"},
	} {
		l := list(t, s, query)
		got := titles(l.Articles)
		slices.Sort(got)
		if !slices.Equal(got, want) || l.All != len(want) {
			t.Errorf("%q finds %q, counts %d; want %q", query, got, l.All, want)
		}
	}
	kept := get(t, s, stored.New[0].ID)
	if kept.Feed != 0 || !kept.Group.Empty() || !kept.Read || kept.Source != "vistnyk" {
		t.Errorf("article %+v, want it without a feed", kept)
	}
	again := subscribe(t, s, "vistnyk")
	if again.ID == f.ID {
		t.Errorf("the feed came back as %d, want another id: late batches go to the old one", again.ID)
	}
	if stored := put(t, s, again, a); len(stored.New) > 0 || get(t, s, kept.ID).Feed != again.ID {
		t.Errorf("%d new, feed %d; want the starred article taken over", len(stored.New), get(t, s, kept.ID).Feed)
	}
}

// TestStarTakenOffLetsGoOfWhatARemovedFeedLeft holds that starred articles of a removed
// feed go a day after their star does, as long as that can be taken back; those that came
// by their address, or that a feed brings again, stay.
func TestStarTakenOffLetsGoOfWhatARemovedFeedLeft(t *testing.T) {
	for name, tidy := range map[string]func(t *testing.T, s *Store, other news.ArticleID){
		"by the next poll": func(t *testing.T, s *Store, _ news.ArticleID) { index(t, s) },
		"by the next act":  func(t *testing.T, s *Store, other news.ArticleID) { mark(t, s, other, &yes, nil) },
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t)
			f := subscribe(t, s, "vistnyk")
			stored := put(t, s, f, article(t, "1", "без зірки", "", time.Hour), article(t, "2", "із зіркою", "", time.Hour),
				article(t, "3", "прийшла знову", "", time.Hour), article(t, "4", "звичайна", "", time.Hour)).New
			opened := put(t, s, news.Feed{}, article(t, "5", "за адресою", "", time.Hour)).New[0]
			for _, a := range append(stored[:3:3], opened) {
				mark(t, s, a.ID, nil, &yes)
			}
			if err := s.RemoveFeed(t.Context(), f.ID); err != nil {
				t.Fatal(err)
			}
			put(t, s, subscribe(t, s, "vistnyk"), article(t, "3", "прийшла знову", "", time.Hour))
			no := false
			if _, err := s.Mark(t.Context(), []news.Mark{{ID: stored[0].ID, Starred: &no}, {ID: stored[2].ID, Starred: &no}, {ID: opened.ID, Starred: &no}}); err != nil {
				t.Fatal(err)
			}
			is := func(when string, want ...string) {
				t.Helper()
				got := titles(list(t, s, "").Articles)
				slices.Sort(got)
				if !slices.Equal(got, want) {
					t.Errorf("%s: %q, want %q", when, got, want)
				}
			}
			s.now = func() time.Time { return now.Add(23 * time.Hour) }
			tidy(t, s, stored[1].ID)
			is("while the star can come back", "без зірки", "за адресою", "прийшла знову", "із зіркою")
			s.now = func() time.Time { return now.Add(25 * time.Hour) }
			mark(t, s, stored[1].ID, &no, nil)
			tidy(t, s, stored[1].ID)
			is("once it cannot", "за адресою", "прийшла знову", "із зіркою")
		})
	}
}

// TestStarComesBackToWhatARemovedFeedLeft takes a star off and undoes that: the article
// stays for it.
func TestStarComesBackToWhatARemovedFeedLeft(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	id := put(t, s, f, article(t, "1", "позначена", "", time.Hour)).New[0].ID
	mark(t, s, id, nil, &yes)
	if err := s.RemoveFeed(t.Context(), f.ID); err != nil {
		t.Fatal(err)
	}
	no := false
	mark(t, s, id, nil, &no)
	index(t, s)
	if _, err := s.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.now = func() time.Time { return now.Add(48 * time.Hour) }
	index(t, s)
	if got := get(t, s, id); !got.Starred {
		t.Errorf("the article is %+v, want it starred", got)
	}
}

// TestArticlesFollowTheirFeedToAnotherSource holds that a feed whose source is named
// otherwise keeps its history: nothing comes again, and marks stay.
func TestArticlesFollowTheirFeedToAnotherSource(t *testing.T) {
	s := open(t)
	f := save(t, s, plainFeed(t, "obrii"))[0]
	a := article(t, "1", "Міст відкрили", "/1", time.Minute)
	id := put(t, s, f, a).New[0].ID
	mark(t, s, id, &yes, nil)
	f.Source = news.Source{ID: "obrii.example", Name: news.Plain("Обрій")}
	f = save(t, s, f)[0]
	if again := put(t, s, f, a).New; len(again) != 0 {
		t.Errorf("%d articles came again", len(again))
	}
	got := list(t, s, "").Articles
	if len(got) != 1 || !got[0].Read || got[0].Source != "obrii.example" {
		t.Errorf("articles now: %+v", got)
	}
	if n := list(t, s, `source:obrii`).Total; n != 0 {
		t.Errorf("the former source still has %d articles", n)
	}
}
