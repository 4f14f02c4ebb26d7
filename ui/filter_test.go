package ui

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A box is a Drawer in memory.
type box struct {
	saved   []news.SavedQuery
	filters []string
	mutes   []string
	err     error
	delay   time.Duration // before anything is stored
}

func (d *box) Mutes(context.Context) ([]string, error) { return slices.Clone(d.mutes), d.err }

func (d *box) Mute(_ context.Context, s string) error {
	time.Sleep(d.delay)
	if d.err == nil {
		d.mutes = append(d.mutes, s)
	}
	return d.err
}

func (d *box) Unmute(_ context.Context, s string) error {
	time.Sleep(d.delay)
	d.mutes = slices.DeleteFunc(d.mutes, func(o string) bool { return o == s })
	return d.err
}

func (d *box) Saved(context.Context) ([]news.SavedQuery, error) { return slices.Clone(d.saved), d.err }

func (d *box) SaveQuery(_ context.Context, s news.SavedQuery) error {
	time.Sleep(d.delay)
	if d.err == nil {
		d.saved = append(slices.DeleteFunc(d.saved, func(o news.SavedQuery) bool { return fold(o.Name.String()) == fold(s.Name.String()) }), s)
	}
	return d.err
}

func (d *box) ForgetQuery(_ context.Context, name string) error {
	time.Sleep(d.delay)
	d.saved = slices.DeleteFunc(d.saved, func(o news.SavedQuery) bool { return fold(o.Name.String()) == fold(name) })
	return d.err
}

func (d *box) Filters(context.Context) ([]string, error) { return d.filters, d.err }

func (d *box) KeepFilter(_ context.Context, s string) error {
	time.Sleep(d.delay)
	d.filters = append([]string{s}, d.filters...)
	return d.err
}

// saying puts a query into it.
func saying(name, query string) news.SavedQuery {
	return news.SavedQuery{Name: news.PlainLine(name), Query: query}
}

func TestEmptyListNamesKeysThatDoSomething(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.typeText("щщщ")
		s.see("Нічого не знайдено", "Esc — прибрати фільтр")
		s.notSee("w — шукати") // it would be typed
		s.press("enter")
		s.see("w — шукати", " a джерело  / ")
		s.notSee("⏎ читати", "прочитано")
	})
	sit(t, none(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.with(func(m *Model) tea.Cmd { m.side.feeds, m.subscribedOnce, m.loaded = nil, true, true; return nil })
		s.see("Джерел ще немає. a — додати", " a джерело  / ")
		s.notSee("⏎ читати")
	})
}

// TestNoSourcesIsSaidOnceItIsSo: on the first start the catalogue is still being taken.
func TestNoSourcesIsSaidOnceItIsSo(t *testing.T) {
	sit(t, bare(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.see("Збираю статті")
		s.notSee("Джерел ще немає")
		s.change(news.Change{})
		s.see("Джерел ще немає. a — додати")
	})
}

func TestPastedTextStaysWhenTabGoesOn(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/", "tab")
		if !s.model().menu.open {
			t.Fatal("no menu to paste into")
		}
		s.tell(tea.PasteMsg{Content: " мости"})
		s.press("tab")
		if got := s.model().prompt.input.Value(); !strings.Contains(got, "мости") {
			t.Errorf("the line is %q, without what was pasted", got)
		}
	})
}

func TestTabCompletesFieldsAndValuesWithCounts(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		typed := func(want string) {
			t.Helper()
			if got := s.model().prompt.input.Value(); got != want {
				t.Errorf("the filter is %q, want %q\n%s", got, want, s.text())
			}
		}
		s.press("/")
		s.typeText("тем")
		s.press("tab")
		typed("тема:")
		s.press("tab")
		s.see("війна", "політика", "2", "4")
		typed("тема:війна")
		s.see("2 рядки")
		s.press("tab", "down")
		typed("тема:економіка")
		s.see("4 рядки")
		s.press("shift+tab")
		typed("тема:політика")
		s.press("esc") // back to what was typed
		typed("тема:")
		s.typeText("ек")
		s.press("tab")
		typed("тема:економіка")
		s.typeText(",gju") // another layout
		s.press("tab")
		typed("тема:економіка,погода")
		s.see("5 рядків")
		s.typeText(" sour")
		s.press("tab")
		s.typeText("post")
		s.press("tab")
		typed("тема:економіка,погода source:harbourpost")
		s.see("2 рядки")
		s.press("enter")
		s.see("/ тема:економіка,погода source:harbourpost")
	})
}

func TestTabOnNothingListsTheFieldsAndSavedQueries(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "en", Drawer: &box{saved: []news.SavedQuery{saying("ранок", "age:12h")}}}, func(s *screen) {
		s.press("/", "tab")
		s.see("title:", "topic:", "war,economy")
		s.press("shift+tab") // the last one
		s.see("/ @ранок", "age:12h", "15 rows")
		s.press("backspace", "backspace", "backspace", "backspace", "backspace", "backspace")
		s.typeText("is:")
		s.press("tab")
		s.see("unread", "starred", "14")
	})
}

func TestTabTakesTheHint(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.typeText("sorce:obrii")
		s.see("Можливо, source:?")
		s.press("tab")
		s.see("/ source:obrii", "4 рядки")
	})
}

func TestEarlierFiltersComeBack(t *testing.T) {
	d := &box{filters: []string{"topic:sport", "дрон"}}
	sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		s.press("/")
		s.typeText("мост")
		s.press("up")
		s.see("/ topic:sport", "1 рядок", "Збірна")
		s.press("up", "up", "up")
		s.see("/ дрон")
		s.press("down", "down")
		s.see("/ мост", "Уряд виділить")
		s.press("enter", "/", "up") // the same again is no step back
		s.see("/ topic:sport")
		s.press("enter")
	})
	if want := []string{"topic:sport", "мост", "topic:sport", "дрон"}; !slices.Equal(d.filters, want) {
		t.Errorf("kept %q, want %q", d.filters, want)
	}
}

func TestFilterIsSavedCalledAndForgotten(t *testing.T) {
	d := &box{}
	sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		s.press(":")
		s.typeText("зберегти ранок")
		s.press("enter")
		s.see("фільтр порожній")
		s.press("1", ":")
		s.typeText("save ранок")
		s.see("зберегти цей фільтр як «ранок»")
		s.press("enter")
		s.see("збережено: @ранок")
		if len(d.saved) != 1 || d.saved[0].Query != "topic:war" {
			t.Fatalf("saved %+v", d.saved)
		}
		s.press("esc", "/")
		s.typeText("@ранок")
		s.see("2 рядки")
		s.typeText(" шахед")
		s.see("1 рядок")
		s.press("esc", "t")
		s.typeText("ранок")
		s.see("topic:war")
		s.press("enter")
		s.see("/ @ранок", "2 рядки")
		s.press(":")
		s.typeText("забути ран")
		s.press("enter")
		s.see("забуто: ранок")
		if len(d.saved) != 0 {
			t.Errorf("still saved: %+v", d.saved)
		}
	})
}

// TestASavedQueryComesBack takes back that one was saved over, and that one was
// forgotten, and does both again.
func TestASavedQueryComesBack(t *testing.T) {
	d := &box{saved: []news.SavedQuery{saying("ранок", "topic:sport")}}
	is := func(s *screen, want string) {
		s.t.Helper()
		got := ""
		for _, q := range d.saved {
			got += q.Name.String() + "=" + q.Query + " "
		}
		if strings.TrimSpace(got) != want {
			s.t.Errorf("saved %q, want %q", got, want)
		}
	}
	sit(t, full(), 80, 24, Options{Lang: "uk", Drawer: d}, func(s *screen) {
		s.press("1", ":")
		s.typeText("save Ранок")
		s.press("enter")
		s.see("збережено: @Ранок · u — повернути «topic:sport»")
		is(s, "Ранок=topic:war")
		s.press("u")
		s.see("збережено: @ранок")
		is(s, "ранок=topic:sport")
		s.press("ctrl+r")
		is(s, "Ранок=topic:war")
		s.press("u", ":")
		s.typeText("save вечір") // no other is replaced: u forgets it
		s.press("enter")
		s.see("збережено: @вечір")
		is(s, "ранок=topic:sport вечір=topic:war")
		s.press("u")
		s.see("забуто: вечір")
		is(s, "ранок=topic:sport")
		s.press(":")
		s.typeText("забути ранок")
		s.press("enter")
		s.see("забуто: ранок · u — повернути")
		is(s, "")
		s.press("u")
		is(s, "ранок=topic:sport")
		s.press("ctrl+r")
		s.see("забуто: ранок")
		is(s, "")
	})
}

func TestTopicBarFollowsTheTypedFilter(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("/")
		s.typeText("мост")
		s.see("0 Усі 1", "3 Економіка 1", "1 Війна 0")
	})
}

func TestEveryFieldShowsWhatMayFollow(t *testing.T) {
	for _, f := range news.FieldNames() {
		if ex := examples[f.Key]; strings.TrimSpace(ex.uk) == "" || strings.TrimSpace(ex.en) == "" {
			t.Errorf("%s has no example: %+v", f.Key, ex)
		}
	}
}

// What is typed into a filter that is there already is a word of its own: a topic by
// its digit and then a word finds both.
func TestTypedWordDoesNotGlueToTheFilterThatIsThere(t *testing.T) {
	sit(t, full(), 80, 24, Options{Lang: "uk"}, func(s *screen) {
		s.press("3", "/")
		s.typeText("банк")
		s.press("enter")
		if got := s.model().filter; got != "topic:economy банк" {
			t.Errorf("filter %q, want the word apart from the topic", got)
		}
		s.see("Совет директоров банка", "1 рядок")
		s.press("/")
		s.typeText("x")
		s.press("backspace", "enter", "/", "enter")
		if got := s.model().filter; got != "topic:economy банк" {
			t.Errorf("filter %q after nothing was added, want it as it was", got)
		}
	})
}

// TestFieldThatThereIsNotIsNamedOnce types a field that no other is near to.
func TestFieldThatThereIsNotIsNamedOnce(t *testing.T) {
	for lang, want := range map[string]string{"uk": "foo: немає такого поля", "en": "foo: no such field"} {
		sit(t, full(), 80, 24, Options{Lang: lang}, func(s *screen) {
			s.press("/")
			s.typeText("foo:bar")
			s.see(want)
		})
	}
}
