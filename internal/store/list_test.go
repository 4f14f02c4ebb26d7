package store

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// bothWays calls check before and after what is stored is indexed.
func bothWays(t *testing.T, s *Store, check func(indexed string)) {
	t.Helper()
	check("not indexed")
	index(t, s)
	check("indexed")
}

// shelf stores six articles of two sources for the tests of queries.
func shelf(t testing.TB) *Store {
	t.Helper()
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	obrii, err := s.SaveFeeds(t.Context(), []news.Feed{{
		URL: at(t, "https://obrii.example/feed"), Source: news.Source{ID: "obrii", Name: news.Plain("Обрій")}, Group: news.Plain("Світові"), Lang: "en", Enabled: true,
	}})
	if err != nil {
		t.Fatal(err)
	}
	budget := article(t, "1", "Уряд ухвалив бюджет", "Видатки зросли на 5 %.", time.Hour)
	budget.Topics, budget.Authors = []news.Topic{news.Economy, news.Politics}, []news.Text{news.Plain("Олена Коваль"), news.Plain("Іван Сірко")}
	drones := article(t, "2", "Шахеди над містом", "Збито 12 дронів.", 2*time.Hour)
	drones.Body = body("Іскандер-М не долетів.", "Працювала ППО.")
	drones.FullText = news.FullText{State: news.TextFull}
	match := article(t, "3", "Матч перенесли", "Через бюджет клубу.", 30*time.Hour)
	match.Topics = []news.Topic{news.Sport}
	storm := article(t, "4", "Storm over the city", "Drones grounded.", 3*time.Hour)
	storm.Topics, storm.Lang, storm.Authors = []news.Topic{news.Weather, news.World}, "en", []news.Text{news.Plain("Ivan Coval")}
	talks := article(t, "5", "Talks go on", "", 50*time.Hour)
	talks.Topics, talks.Lang = []news.Topic{news.Politics, news.War}, "en"
	bare := article(t, "6", "Без теми", "", 4*time.Hour)
	bare.Topics, bare.Lang = nil, "en"
	ours := put(t, s, f, budget, drones, match)
	put(t, s, obrii[0], storm, talks, bare)
	mark(t, s, ours.New[1].ID, &yes, &yes)
	sum := news.Summary{Lang: "uk", Claims: []news.Claim{
		{Text: news.Plain("Видатки зросли"), How: news.Named, Who: news.Plain("Остап Гончарук"), Numbers: []news.Number{{Text: news.Plain("5 %")}}},
	}}
	if err := s.PutSummary(t.Context(), ours.New[0].ID, sum, 1); err != nil {
		t.Fatal(err)
	}
	return s
}

// Articles of the shelf by the first word of their titles.
func TestQueriesFindWhatTheyAskFor(t *testing.T) {
	s := shelf(t)
	bothWays(t, s, func(indexed string) {
		for query, want := range map[string]string{
			"":                              "Уряд Шахеди Storm Без Матч Talks",
			"бюджет":                        "Уряд Матч",
			"бюджетом":                      "Уряд Матч",
			"бюджет клубу":                  "Матч",
			"уряд матч":                     "",
			"уряд OR матч":                  "Уряд Матч",
			"бюджет -клуб":                  "Уряд",
			"-бюджет":                       "Шахеди Storm Без Talks",
			`"ухвалив бюджет"`:              "Уряд",
			`"бюджет ухвалив"`:              "",
			`"ухвалив бюджету"`:             "",
			`"бюджет видатки"`:              "", // not from the title into the text
			`"дронів іскандер"`:             "", // not from the teaser into the text
			"Іскандер-М":                    "Шахеди",
			"іскандер м":                    "Шахеди",
			`"долетів працювала"`:           "Шахеди",
			"title:бюджет":                  "Уряд",
			"body:бюджет":                   "Матч",
			"body:долетів":                  "Шахеди",
			"-body:бюджет бюджет":           "Уряд",
			"by:коваль":                     "Уряд",
			`by:"олена коваль"`:             "Уряд",
			`by:"коваль олена"`:             "",
			`by:"коваль іван"`:              "", // not from one name into the next
			"by:ivan":                       "Storm",
			"who:гончарука":                 "Уряд",
			`who:"Остап Гончарук"`:          "Уряд",
			"who:коваль":                    "",
			"topic:war":                     "Шахеди Talks",
			"topic:war,sport":               "Шахеди Матч Talks",
			"topic:war topic:politics":      "Talks",
			"-topic:war":                    "Уряд Storm Без Матч",
			"topic:war OR lang:en":          "Шахеди Storm Без Talks",
			"source:vistnyk":                "Уряд Шахеди Матч",
			"source:обрій":                  "Storm Без Talks",
			`source:"вісник vistnyk"`:       "Уряд Шахеди Матч",
			"source:vistnyk,obrii":          "Уряд Шахеди Storm Без Матч Talks",
			"source:nobody":                 "",
			"group:світові":                 "Storm Без Talks",
			"group:nothing":                 "",
			"lang:uk":                       "Уряд Шахеди Матч",
			"lang:en,uk":                    "Уряд Шахеди Storm Без Матч Talks",
			"is:unread":                     "Уряд Storm Без",
			"is:read":                       "Шахеди Матч Talks",
			"is:starred":                    "Шахеди",
			"is:starred,unread":             "Уряд Шахеди Storm Без",
			"is:changed":                    "",
			"has:claims":                    "Уряд",
			"has:number":                    "Уряд",
			"has:fulltext":                  "Шахеди",
			"has:claims,fulltext":           "Уряд Шахеди",
			"age:150m":                      "Уряд Шахеди",
			"older:2d":                      "Talks",
			"date:2026-11-23":               "Уряд Шахеди Storm Без",
			"date:2026-11-21..2026-11-22":   "Матч Talks",
			"before:2026-11-22":             "Talks",
			"since:2026-11-22 бюджет":       "Уряд Матч",
			"sort:oldest":                   "Talks Матч Без Storm Шахеди Уряд",
			"sort:source":                   "Storm Без Talks Уряд Шахеди Матч",
			"sort:oldest бюджет":            "Матч Уряд",
			"sort:source drones OR бюджет":  "Storm Уряд Матч",
			"(бюджет OR drones) (-клуб)":    "Уряд Storm",
			"(is:unread бюджет) OR is:read": "Уряд Шахеди Матч Talks",
		} {
			var got []string
			l := list(t, s, query)
			for _, title := range titles(l.Articles) {
				first, _, _ := strings.Cut(title, " ")
				got = append(got, first)
			}
			if strings.Join(got, " ") != want || l.Total != len(got) {
				t.Errorf("%s: %q finds %q, total %d; want %q", indexed, query, got, l.Total, want)
			}
		}
	})
}

func TestListingCountsWhatATopicWouldShow(t *testing.T) {
	s := shelf(t)
	all := map[news.Topic]int{news.Economy: 1, news.Politics: 2, news.War: 2, news.Sport: 1, news.Weather: 1, news.World: 1}
	budget := map[news.Topic]int{news.Economy: 1, news.Politics: 1, news.Sport: 1}
	bothWays(t, s, func(indexed string) {
		for _, tc := range []struct {
			query      string
			total, all int
			topics     map[news.Topic]int
		}{
			{"", 6, 6, all},
			{"topic:war", 2, 6, all},
			{"topic:war,economy", 3, 6, all},
			{"topic:war topic:politics", 1, 6, all},
			{"topic:health", 0, 6, all},
			{"бюджет", 2, 2, budget},
			{"бюджет topic:sport", 1, 2, budget},
			{"is:unread topic:weather", 1, 3, map[news.Topic]int{news.Economy: 1, news.Politics: 1, news.Weather: 1, news.World: 1}},
			{"age:1d", 4, 4, map[news.Topic]int{news.Economy: 1, news.Politics: 1, news.War: 1, news.Weather: 1, news.World: 1}},
			{"-topic:war", 4, 4, map[news.Topic]int{news.Economy: 1, news.Politics: 1, news.Sport: 1, news.Weather: 1, news.World: 1}},
			{"by:коваль topic:war", 0, 1, map[news.Topic]int{news.Economy: 1, news.Politics: 1}},
			{"нічого", 0, 0, map[news.Topic]int{}},
		} {
			l := list(t, s, tc.query)
			if l.Total != tc.total || l.All != tc.all || !maps.Equal(l.Topics, tc.topics) {
				t.Errorf("%s: %q: total %d, all %d, topics %v; want %d, %d, %v", indexed, tc.query, l.Total, l.All, l.Topics, tc.total, tc.all, tc.topics)
			}
		}
	})
}

// The rows come before they are counted, and are those of the listing.
func TestRowsComeBeforeTheirCounts(t *testing.T) {
	s := shelf(t)
	q, err := news.ParseQuery("topic:war", time.Now())
	if err != nil {
		t.Fatal(err)
	}
	var early []news.Article
	l, err := s.ListRows(t.Context(), q, func(rows []news.Article) { early = rows })
	if err != nil || len(early) != 2 || !slices.Equal(titles(early), titles(l.Articles)) || l.Total != 2 || l.All != 6 {
		t.Errorf("first %q, then %q of %d and %d: %v", titles(early), titles(l.Articles), l.Total, l.All, err)
	}
	if q, err = news.ParseQuery("бюджет", time.Now()); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	if _, err := s.ListRows(ctx, q, func([]news.Article) { stop() }); !errors.Is(err, context.Canceled) {
		t.Errorf("given up between rows and counts: %v", err)
	}
}

func TestLimitCutsRowsAndNotCounts(t *testing.T) {
	s := shelf(t)
	for _, sort := range []news.Sort{news.Newest, news.Oldest, news.BySource} {
		whole, err := s.List(t.Context(), news.Query{Sort: sort})
		if err != nil {
			t.Fatal(err)
		}
		for _, limit := range []int{1, 2, 6, 100} {
			q := news.Query{Sort: sort, Limit: limit}
			l, err := s.List(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			want := titles(whole.Articles[:min(limit, 6)])
			if !slices.Equal(titles(l.Articles), want) || l.Total != 6 || l.All != 6 {
				t.Errorf("sort %d, limit %d: %q, total %d, all %d; want %q, 6, 6", sort, limit, titles(l.Articles), l.Total, l.All, want)
			}
			rows, err := s.Articles(t.Context(), q)
			if err != nil || !slices.Equal(titles(rows), want) {
				t.Errorf("Articles, sort %d, limit %d: %q, error %v; want %q", sort, limit, titles(rows), err, want)
			}
		}
	}
}

func TestFormsOfAWordFindEachOther(t *testing.T) {
	s := open(t)
	f := subscribe(t, s, "vistnyk")
	for i, title := range []string{"НОВИНА дня", "Ґанок і сад", "Ёлка в снегу", "П’ять років", "Їжак і й", "за́мок князя", "Моє об'єднання", "Ко\u0301шик"} {
		put(t, s, f, article(t, title, title, "", time.Duration(i)*time.Minute))
	}
	bothWays(t, s, func(indexed string) {
		for query, want := range map[string]string{
			"новина": "НОВИНА дня", "Новина": "НОВИНА дня", "НОВИНА": "НОВИНА дня", "новини": "НОВИНА дня", "новинами": "НОВИНА дня", "нови": "НОВИНА дня",
			"ганок": "Ґанок і сад", "ґанок": "Ґанок і сад", "ґанку": "", "елка": "Ёлка в снегу", "ёлка": "Ёлка в снегу",
			"п'ять": "П’ять років", "пʼять": "П’ять років", "П’ЯТЬ": "П’ять років", "п`ять": "П’ять років", "пять": "П’ять років",
			"їжак": "Їжак і й", "іжак": "", "й": "Їжак і й", "и": "", "замок": "за́мок князя", "об’єднання": "Моє об'єднання", "кошик": "Ко\u0301шик",
			"ї": "Їжак і й", "князя": "за́мок князя", "'": "НОВИНА дня|Ґанок і сад|Ёлка в снегу|П’ять років|Їжак і й|за́мок князя|Моє об'єднання|Ко\u0301шик",
		} {
			if got := strings.Join(titles(list(t, s, query).Articles), "|"); got != want {
				t.Errorf("%s: %q finds %q, want %q", indexed, query, got, want)
			}
		}
	})
}
