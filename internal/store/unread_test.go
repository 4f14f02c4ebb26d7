package store

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"visti/internal/news"
)

// unread lists the titles that are not read yet, newest first.
func unread(t testing.TB, s *Store) []string {
	t.Helper()
	return titles(list(t, s, "is:unread").Articles)
}

// many makes n articles, a minute apart, the newest age before now.
func many(t testing.TB, prefix string, n int, age time.Duration) []news.Article {
	t.Helper()
	all := make([]news.Article, n)
	for i := range all {
		key := fmt.Sprintf("%s-%d", prefix, i)
		all[i] = article(t, key, key, "", age+time.Duration(i)*time.Minute)
	}
	return all
}

func TestFirstPollLeavesTheLastDayUnread(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	undated := article(t, "undated", "без дати", "", 0)
	undated.Published = time.Time{}
	put(t, s, f, undated, article(t, "1", "щойно", "", 0), article(t, "2", "добу тому", "", 24*time.Hour),
		article(t, "3", "понад добу тому", "", 24*time.Hour+time.Second), article(t, "4", "давно", "", 1000*time.Hour))
	if got, want := unread(t, s), []string{"без дати", "щойно", "добу тому"}; !slices.Equal(got, want) {
		t.Errorf("unread %q, want %q", got, want)
	}
	if got := list(t, s, ""); got.All != 5 {
		t.Errorf("%d stored, want 5", got.All)
	}
}

func TestFirstRunLeavesTheNewestUnread(t *testing.T) {
	s := open(t)
	for i := range 3 {
		put(t, s, subscribe(t, s, fmt.Sprint("s", i)), many(t, fmt.Sprint(i), 100, time.Duration(i)*time.Second)...)
	}
	got := unread(t, s)
	if len(got) != firstShelf {
		t.Fatalf("%d unread, want %d", len(got), firstShelf)
	}
	for i, title := range got {
		if want := fmt.Sprintf("%d-%d", i%3, i/3); title != want {
			t.Fatalf("unread article %d is %s, want %s: the newest", i, title, want)
		}
	}
}

func TestFirstRunLeavesMarksAlone(t *testing.T) {
	s := open(t)
	stored := put(t, s, subscribe(t, s, "a"), many(t, "old", 1, 20*time.Hour)...)
	mark(t, s, stored.New[0].ID, &no, nil)
	put(t, s, subscribe(t, s, "b"), many(t, "new", firstShelf, 0)...)
	if got := unread(t, s); len(got) != firstShelf+1 || got[firstShelf] != "old-0" {
		t.Errorf("%d unread, want %d and the marked one", len(got), firstShelf)
	}
}

func TestFirstRunEndsAfterAnHour(t *testing.T) {
	s := open(t)
	put(t, s, subscribe(t, s, "a"), many(t, "a", 100, 0)...)
	later := many(t, "b", 100, 0)
	for i := range later {
		later[i].FirstSeen = now.Add(firstRun + time.Second)
	}
	put(t, s, subscribe(t, s, "b"), later...)
	if got := unread(t, s); len(got) != 200 {
		t.Errorf("%d unread, want all 200", len(got))
	}
}

func TestSecondPollInTheFirstRunKeepsWhatIsUnread(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "a")
	put(t, s, f, many(t, "a", firstShelf, time.Hour)...)
	put(t, s, f, append(many(t, "new", 10, 0), many(t, "a", firstShelf, time.Hour)...)...)
	if got := unread(t, s); len(got) != firstShelf+10 {
		t.Errorf("%d unread, want %d", len(got), firstShelf+10)
	}
}

func TestLaterPollsBringUnreadArticles(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	known := article(t, "1", "відома", "", time.Hour)
	put(t, s, f, known)
	put(t, s, f, known, article(t, "2", "нова", "", 0), article(t, "3", "запізніла", "", 48*time.Hour), article(t, "4", "з архіву", "", 50*time.Hour))
	if got, want := unread(t, s), []string{"нова", "відома", "запізніла"}; !slices.Equal(got, want) {
		t.Errorf("unread %q, want %q", got, want)
	}
}

func TestFeedThatWasResetIsNotDumpedAsUnread(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	for _, a := range put(t, s, f, many(t, "old", 20, time.Hour)...).New {
		mark(t, s, a.ID, &yes, nil)
	}
	reset := many(t, "reset", 20, time.Hour)
	fresh := article(t, "fresh", "справді нова", "", 0)
	stored := put(t, s, f, append(reset, fresh)...)
	if len(stored.New) != 21 {
		t.Fatalf("%d new, want 21", len(stored.New))
	}
	if got := unread(t, s); !slices.Equal(got, []string{"справді нова"}) {
		t.Errorf("unread %q, want only what is newer than all before", got)
	}
	if stored := put(t, s, f, append(reset, fresh)...); len(stored.New) > 0 || len(unread(t, s)) != 1 {
		t.Errorf("the next poll: %d new, unread %q; want none, and the same", len(stored.New), unread(t, s))
	}
}

func TestEmptyFirstPollIsNoPoll(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	put(t, s, f)
	put(t, s, f, article(t, "1", "свіжа", "", time.Hour), article(t, "2", "давня", "", 47*time.Hour))
	if got := unread(t, s); !slices.Equal(got, []string{"свіжа"}) {
		t.Errorf("unread %q, want what is younger than a day", got)
	}
}

func TestNothingReadComesBackUnread(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a := whole(t)
	read := article(t, "read", "прочитана", "", time.Hour)
	read.Read = true
	id := put(t, s, f, a, read).New[0].ID
	mark(t, s, id, &yes, nil)
	for i, edit := range []func(){
		func() {},
		func() { a.Title = news.Plain("Інша назва") },
		func() { a.Body = body("Інший текст") },
		func() { a.Key = "інший ключ" },
		func() { a.Canonical, a.Published = "vistnyk.example/інше", now },
		func() { a.Read, read.Read = false, false },
	} {
		edit()
		put(t, s, f, a, read)
		if got := unread(t, s); len(got) > 0 {
			t.Errorf("after edit %d unread: %q, want nothing", i, got)
		}
	}
	if got := list(t, s, "is:changed"); got.All != 1 {
		t.Errorf("%d changed, want 1", got.All)
	}
}

func TestOnlyAReadArticleIsChanged(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	a, b := article(t, "1", "Перша", "", time.Hour), article(t, "2", "Друга", "", time.Hour)
	id := put(t, s, f, a, b).New[0].ID
	mark(t, s, id, &yes, nil)
	a.Title, b.Title = news.Plain("Перша, доповнено"), news.Plain("Друга, доповнено")
	put(t, s, f, a, b)
	if got := titles(list(t, s, "is:changed").Articles); !slices.Equal(got, []string{"Перша, доповнено"}) {
		t.Errorf("changed %q, want the one that was read", got)
	}
	mark(t, s, id, nil, &yes)
	if got := list(t, s, "is:changed"); got.All != 1 {
		t.Errorf("%d changed after it was starred, want 1", got.All)
	}
	mark(t, s, id, &yes, nil)
	if got := list(t, s, "is:changed"); got.All != 0 {
		t.Errorf("%d changed after it was read, want none", got.All)
	}
}
