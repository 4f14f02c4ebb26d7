package news

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
)

var now = time.Date(2026, 11, 24, 14, 5, 0, 0, time.FixedZone("EET", 2*3600))

func parse(t *testing.T, s string) Query {
	t.Helper()
	q, err := ParseQuery(s, now)
	if err != nil {
		t.Fatalf("ParseQuery(%q): %v", s, err)
	}
	return q
}

// bridge is an article that the queries below are held against.
func bridge() Article {
	return Article{
		Source: "vistovyk", SourceName: PlainLine("Вістовик"), Lang: "uk", Group: PlainLine("Україна"),
		Title: PlainLine("Уряд виділить 1,2 млрд грн на ремонт мостів"), Teaser: PlainLine("Роботи почнуться в березні."),
		Body:      Body{{Kind: Paragraph, Runs: []Run{{Text: Plain("Шахеди не завадили: мости п’яти областей відремонтують. «Іскандер-М» збили.")}}}},
		Authors:   []Text{PlainLine("Олена Коваль")},
		Speakers:  []Text{PlainLine("Остап Гончарук")},
		Topics:    []Topic{Economy, Society},
		Published: now.Add(-3 * time.Hour), FirstSeen: now, Claims: 2, Figures: 1, Starred: true,
		FullText: FullText{State: TextFull},
	}
}

func TestQueryMatches(t *testing.T) {
	a := bridge()
	for s, want := range map[string]bool{
		"": true, "міст": false, "мости": true, "МОСТАМИ": true, "шахед": true, "шахед ракета": false, "-ракета": true, "-шахед": false,
		`"ремонт мостів"`: true, `"мостів ремонт"`: false, "«іскандер-м»": true, "Іскандер-М": true, "п'яти": true,
		"ракета OR шахед": true, "(ракета OR шахед) -мости": false, "ракета OR (шахед мости)": true,
		"-(ракета OR шахед)": false, "-(ракета OR дрон)": true, "мости -(ракета дрон)": true, "-(": true, "-()": true, "-(-(шахед))": true,
		"topic:economy": true, "topic:war,society": true, "topic:war": false, "тема:економіка": true, "-topic:war": true,
		"source:vistovyk": true, "source:Вістовик": true, "source:obrii": false, "lang:uk,en": true, "lang:ru": false, "group:україна": true,
		"title:мости": true, "title:шахед": false, "body:шахед": true, "body:уряд": false, "by:коваль": true, "by:гончарук": false,
		`who:"Остап Гончарук"`: true, "who:гончарука": true, "хто:коваль": false,
		"is:unread": true, "is:read": false, "is:starred,read": true, "є:непрочитані": true, "is:changed": false,
		"has:claims": true, "has:number": true, "has:fulltext": true,
		"age:6h": true, "age:2h": false, "older:2h": true, "older:1d": false, "since:yesterday": true, "since:today": true,
		"date:2026-11-24": true, "date:2026-11-23": false, "date:2026-11-01..2026-11-24": true, "before:2026-11-24": false,
	} {
		if got := parse(t, s).Match(a); got != want {
			t.Errorf("%q matches: %v, want %v", s, got, want)
		}
	}
}

func TestQueryErrorsNameTheNearest(t *testing.T) {
	for s, hint := range map[string]string{
		"sorce:unian": "source:", "topik:war": "topic:", "topic:ekonomy": "economy", "тем:війна": "тема:", "is:unred": "unread",
		"topic:": "", "is:foo": "", "age:soon": "", "date:tomorrow": "", "qqqqq:x": "", "who:": "", "мости)": "",
	} {
		_, err := ParseQuery(s, now)
		var q *QueryError
		if !errors.As(err, &q) || q.Hint != hint {
			t.Errorf("ParseQuery(%q): %v, want a hint at %q", s, err, hint)
		}
	}
}

// "mark read older:20000w" must not mean every article.
func TestAgesEndAtAHundredYears(t *testing.T) {
	for _, field := range []string{"older", "age", "since", "старше"} {
		for value, want := range map[string]time.Duration{ // -1: too long
			"0d": 0, "36500d": maxAge, "876000h": maxAge, "5214w": 5214 * 7 * 24 * time.Hour, "1000001m": 1000001 * time.Minute, "52560000хв": maxAge,
			"36501d": -1, "876001h": -1, "5215w": -1, "15251w": -1, "20000w": -1, "200000д": -1, "52560001m": -1, "9223372036854775807d": -1, "99999999999999999999999тиж": -1,
		} {
			q, err := ParseQuery(field+":"+value, now)
			var wrong *QueryError
			switch {
			case want < 0:
				if !errors.As(err, &wrong) || !strings.Contains(err.Error(), "100 years") {
					t.Errorf("%s:%s is %v, %v; want that it is too long", field, value, q.Where.Term.Time, err)
				}
			case err != nil || !q.Where.Term.Time.Equal(now.Add(-want)):
				t.Errorf("%s:%s is %v, %v; want %v ago", field, value, q.Where.Term.Time, err, want)
			}
		}
	}
}

// TestNoTermIsIgnored: what cannot be looked for is said, for a query that says nothing is all
// articles.
func TestNoTermIsIgnored(t *testing.T) {
	for s, want := range map[string]string{
		"*": "no letter or digit", "дрон %": "no letter or digit", "№": "no letter or digit", "🇺🇦": "no letter or digit", `"$"`: "no letter or digit",
		"-sort:oldest": "cannot be left out", "матч OR sort:oldest": "no alternative", "sort:oldest OR матч": "no alternative",
		"date:2026-11-28..2026-11-01": "the first day", "is:": "a value follows", "has:bogus": "has: is one of", "тема:": "follows тема:",
	} {
		_, err := ParseQuery(s, now)
		var q *QueryError
		if !errors.As(err, &q) || !strings.Contains(q.Error(), want) {
			t.Errorf("ParseQuery(%q): %v, want %q", s, err, want)
		}
	}
	for s, all := range map[string]bool{"": true, "-": true, "sort:oldest": true, "(": true, "дрон": false, "дрон — шахед": false, "-дрон": false} {
		if got := parse(t, s).Everything(); got != all {
			t.Errorf("%q names every article: %v, want %v", s, got, all)
		}
	}
}

func TestHalfTypedQueriesStand(t *testing.T) {
	for _, s := range []string{"-", "(", "(мости", "мости OR", `"ремонт`, "OR", "мости OR ("} {
		parse(t, s)
	}
}

func TestTimesAndAddressesAreWords(t *testing.T) {
	for _, s := range []string{"14:05", "https://a.example/x"} {
		if q := parse(t, s); q.Where.Op != Leaf || q.Where.Term.Field != Words {
			t.Errorf("%q is read as %+v, want words", s, q.Where)
		}
	}
}

func TestWithTopicsKeepsTheRest(t *testing.T) {
	for in, want := range map[string]string{
		"": "topic:war", "дрон": "topic:war дрон", "topic:sport дрон": "topic:war дрон", "тема:спорт (a OR topic:x)": "topic:war (a OR topic:x)",
		"-topic:sport": "topic:war -topic:sport", `"два слова" topic:war,world`: `topic:war "два слова"`,
	} {
		if got := WithTopics(in, War); got != want {
			t.Errorf("WithTopics(%q) = %q, want %q", in, got, want)
		}
	}
	if got := WithTopics("topic:war дрон"); got != "дрон" {
		t.Errorf("WithTopics without topics = %q, want дрон", got)
	}
}

func TestSavedQueriesAreCalledByName(t *testing.T) {
	a := bridge()
	saved := []SavedQuery{
		{PlainLine("ранок"), "мости OR ракета"},
		{PlainLine("Добрий ранок"), "topic:economy @ранок"},
		{PlainLine("коло"), "x @Коло"},
		{PlainLine("зламане"), "topic:ekonomy"},
		{PlainLine("порожнє"), ""},
		{PlainLine("старі"), "sort:oldest"},
	}
	for s, want := range map[string]bool{
		"@ранок": true, "@РАНОК шахед": true, "-@ранок": false, "saved:ранок": true, "збережене:ранок ракета": false,
		`saved:"добрий ранок"`: true, `topic:war saved:"добрий ранок"`: false, "@порожнє": true, "(@ранок OR ракета) topic:economy": true,
	} {
		q, err := ParseQuery(s, now, saved...)
		if err != nil {
			t.Errorf("ParseQuery(%q): %v", s, err)
			continue
		}
		if got := q.Match(a); got != want {
			t.Errorf("%q matches: %v, want %v", s, got, want)
		}
		again, err := ParseQuery(q.String(), now)
		if err != nil || again.Match(a) != want {
			t.Errorf("%q is written %q, which is: %v", s, q.String(), err)
		}
	}
	if q, err := ParseQuery("дрон @старі", now, saved...); err != nil || q.Sort != Oldest {
		t.Errorf("a saved order: %v, %v", q.Sort, err)
	}
	for s, want := range map[string]QueryError{
		"x @ранк": {Pos: 2, Hint: "@ранок"}, "@": {}, "saved:": {}, "@немає": {}, "@коло": {}, "@зламане": {}, `saved:"добрий ранк"`: {Hint: `saved:"Добрий ранок"`},
	} {
		_, err := ParseQuery(s, now, saved...)
		var q *QueryError
		if !errors.As(err, &q) || q.Pos != want.Pos || q.Hint != want.Hint || q.Want == "" {
			t.Errorf("ParseQuery(%q): %+v, want %+v", s, err, want)
		}
	}
	if _, err := ParseQuery("@немає", now, saved...); err == nil || !strings.Contains(err.Error(), "no query is saved under that name") {
		t.Errorf("@немає: %v; want that there is none of that name", err)
	}
	for _, s := range saved {
		if _, err := ParseQuery(s.Call(), now, SavedQuery{s.Name, "x"}); err != nil {
			t.Errorf("%s is called %s: %v", s.Name, s.Call(), err)
		}
	}
}

func TestTopicsOfASavedQueryStayInIt(t *testing.T) {
	q, err := ParseQuery("@війна дрон", now, SavedQuery{PlainLine("війна"), "topic:war"})
	if err != nil || len(q.Topics()) != 0 || q.Without(TopicIs).Match(bridge()) {
		t.Errorf("topics %v, %v: those of a saved query are not those of the query", q.Topics(), err)
	}
}

func TestWithReplacesTheTermsOfOneField(t *testing.T) {
	unian := Term{Field: SourceIs, Values: []string{"unian", "harbour post"}}
	for in, want := range map[string]string{
		"": `source:"unian,harbour post"`, "джерело:obrii Дрон": `source:"unian,harbour post" Дрон`,
		"-source:obrii topic:war": `source:"unian,harbour post" -source:obrii topic:war`,
	} {
		if got := With(in, SourceIs, unian); got != want {
			t.Errorf("With(%q) = %q, want %q", in, got, want)
		}
		parse(t, With(in, SourceIs, unian))
	}
	if got := With("source:x Дрон тема:війна", SourceIs, Term{}); got != "Дрон тема:війна" {
		t.Errorf("With without values = %q, want the rest as it was typed", got)
	}
}

// TestSavedQueriesDoNotGrowWithoutBound calls each query twice in the next: read out,
// the last has 2⁴⁰ terms.
func TestSavedQueriesDoNotGrowWithoutBound(t *testing.T) {
	saved := []SavedQuery{{PlainLine("q0"), "x"}}
	for i := range 40 {
		saved = append(saved, SavedQuery{PlainLine(fmt.Sprint("q", i+1)), fmt.Sprintf("@q%d @q%d", i, i)})
	}
	done := make(chan error, 1)
	go func() {
		_, err := ParseQuery("@q40", now, saved...)
		done <- err
	}()
	select {
	case err := <-done:
		var bad *QueryError
		if !errors.As(err, &bad) || bad.Word != "@q40" || !strings.Contains(err.Error(), "too many words") {
			t.Errorf("error %v, want one about its size", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it is still being read")
	}
	if q, err := ParseQuery("@q8", now, saved...); err != nil || strings.Count(q.String(), "x") != 256 {
		t.Errorf("256 terms: %v", err)
	}
}

func TestTopicsAndWithout(t *testing.T) {
	q := parse(t, "topic:war,world дрон")
	if got := q.Topics(); !reflect.DeepEqual(got, []Topic{War, World}) {
		t.Errorf("Topics = %v", got)
	}
	if got := q.Without(TopicIs).String(); got != "дрон" {
		t.Errorf("Without(TopicIs) = %q, want дрон", got)
	}
	if got := q.And(Term{Field: Is, Values: []string{"unread"}}).String(); got != "topic:war,world дрон is:unread" {
		t.Errorf("And = %q", got)
	}
}

func TestTwiceNotIsWrittenAsItIsMeant(t *testing.T) {
	not := func(n Node) Node { return Node{Op: Not, Kids: []Node{n}} }
	q := Query{Where: not(not(Node{Op: Leaf, Term: Term{Field: Words, Words: []string{"міст"}}}))}
	again := parse(t, q.String())
	for _, a := range []Article{bridge(), {Title: Plain("Збірна зіграла внічию")}} {
		if q.Match(a) != again.Match(a) {
			t.Errorf("written %q, which finds %q: %v, want %v", q, a.Title, again.Match(a), q.Match(a))
		}
	}
}

func FuzzParseQuery(f *testing.F) {
	for _, s := range []string{"дрон шахед", `topic:war,економіка (a OR -"b c") sort:oldest`, "date:2026-11-01..2026-11-07 age:6h", "«лапки» -title:x", "((((", "a OR OR b", `who:"`, "міст OR topic:sport", "(topic:sport) x", `topic:sport OR`, `x OR "міст`, "-(a b -( -и", "1(topiC:sport"} {
		f.Add(s)
	}
	a := bridge()
	f.Fuzz(func(t *testing.T, s string) {
		q, err := ParseQuery(s, now)
		if err != nil {
			return
		}
		again, err := ParseQuery(q.String(), now)
		if err != nil {
			t.Fatalf("%q is written %q, which is: %v", s, q.String(), err)
		}
		if again.String() != q.String() || again.Match(a) != q.Match(a) {
			t.Fatalf("%q is written %q, read again %q", s, q.String(), again.String())
		}
		other := a // the article is found by the rest of the query and its topic alone
		for _, other.Topics = range [][]Topic{{War}, {Sport}} {
			narrowed, err := ParseQuery(WithTopics(s, War), now)
			if want := other.Topics[0] == War && q.Without(TopicIs).Match(other); err != nil || narrowed.Match(other) != want {
				t.Fatalf("WithTopics(%q) = %q: %v; matches: %v", s, WithTopics(s, War), err, !want)
			}
		}
	})
}

func TestWithSortKeepsTheRestAsTyped(t *testing.T) {
	for _, tc := range []struct {
		in   string
		sort Sort
		want string
	}{
		{"", Oldest, "sort:oldest"},
		{"", Newest, ""},
		{"Дрон sort:oldest тема:війна", Newest, "Дрон тема:війна"},
		{"порядок:старі (а OR б)", BySource, "(а OR б) sort:source"},
		{`"sort:oldest" x`, Oldest, `"sort:oldest" x sort:oldest`},
		{"(а sort:oldest)", Oldest, "(а) sort:oldest"},
	} {
		if got := WithSort(tc.in, tc.sort); got != tc.want {
			t.Errorf("WithSort(%q, %d) = %q, want %q", tc.in, tc.sort, got, tc.want)
		}
	}
}

func TestToggleTakesAConditionInAndOut(t *testing.T) {
	term := Term{Field: Is, Values: []string{"new", "changed"}}
	for in, want := range map[string]string{
		"":                           "is:new,changed",
		"is:new,changed":             "",
		"Дрон є:нові,змінені":        "Дрон",
		"is:starred -is:new,changed": "is:new,changed is:starred -is:new,changed",
		"(is:new,changed OR а)":      "is:new,changed (is:new,changed OR а)",
		"is:new":                     "is:new,changed is:new",
	} {
		if got := Toggle(in, term); got != want {
			t.Errorf("Toggle(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNewIsWhatCameAfterTheVisit(t *testing.T) {
	at := time.Date(2026, 11, 24, 8, 10, 0, 0, time.UTC)
	for d, want := range map[time.Duration]bool{-time.Hour: false, 0: false, 500 * time.Millisecond: false, time.Second: true} {
		term := Term{Field: Is, Values: []string{"new"}, Time: at}
		if got := (Query{Where: Node{Op: Leaf, Term: term}}).Match(Article{FirstSeen: at.Add(d)}); got != want {
			t.Errorf("what came %v after the visit is new: %v, want %v", d, got, want)
		}
	}
}
