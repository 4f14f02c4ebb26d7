package store

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
	"visti/internal/text"
)

// vocabulary has words that share beginnings, are spelt in several ways, are of
// one letter, or hold what means something to the database.
var vocabulary = strings.Fields("новина новини новий Нова дрон дрони шахед ШАХЕД п’ять п'ять ґанок ганок ёлка елка їжак й и Іскандер-М F-16 1,2 12 " +
	"за́мок замок уряд уряду the drones drone a AND or NOT NEAR title \"лапки\" % _ * : ( ) ' \\ слово. слово, кінець… € кафе\u0301 كلمة 字")

// A dice makes random articles and queries.
type dice struct{ *rand.Rand }

func (d dice) sometimes(n int) bool { return d.IntN(n) == 0 }

func pick[T any](d dice, from []T) T { return from[d.IntN(len(from))] }

func some[T any](d dice, most int, from []T) (all []T) {
	for range d.IntN(most + 1) {
		all = append(all, pick(d, from))
	}
	return all
}

func (d dice) words(most int) news.Text {
	return news.PlainLine(strings.Join(some(d, most, vocabulary), " "))
}

func (d dice) names() (all []news.Text) {
	for range d.IntN(3) {
		if name := d.words(3); !name.Empty() {
			all = append(all, name)
		}
	}
	return all
}

func (d dice) age() time.Duration {
	return pick(d, []time.Duration{0, time.Second, time.Hour, 24 * time.Hour, 100 * time.Hour, 365 * 24 * time.Hour}) + time.Duration(d.IntN(3))*time.Second
}

func (d dice) topics() []news.Topic {
	var all []news.Topic
	for _, t := range some(d, 3, news.Topics()) {
		if !slices.Contains(all, t) {
			all = append(all, t)
		}
	}
	return all
}

func (d dice) article(t testing.TB, n int) news.Article {
	a := article(t, fmt.Sprint(n), "", "", d.age())
	a.Title, a.Teaser, a.Authors, a.Topics = d.words(6), d.words(10), d.names(), d.topics()
	a.Lang = pick(d, []string{"uk", "en", "ru"})
	if d.sometimes(10) {
		a.Published = time.Time{}
	}
	if d.sometimes(2) {
		a.Body = body(d.words(10).String(), d.words(10).String())
		a.FullText.State = pick(d, []news.TextState{"", news.TextFull, news.TextRefused})
	}
	return a
}

func (d dice) summary() news.Summary {
	s := news.Summary{Lang: "uk"}
	for range d.IntN(3) {
		c := news.Claim{How: pick(d, []news.Attribution{news.Named, news.Unnamed}), Numbers: make([]news.Number, d.IntN(2))}
		if c.How == news.Named {
			c.Who = d.words(3)
		}
		s.Claims = append(s.Claims, c)
	}
	for _, t := range d.topics() {
		s.Topics = append(s.Topics, news.TopicScore{Topic: t})
	}
	return s
}

func (d dice) node(depth int) news.Node {
	if depth == 0 || d.sometimes(3) {
		return news.Node{Op: news.Leaf, Term: d.term()}
	}
	n := news.Node{Op: pick(d, []news.Op{news.And, news.And, news.Or, news.Not})}
	kids := d.IntN(4)
	if n.Op == news.Not {
		kids = 1
	}
	for range kids {
		n.Kids = append(n.Kids, d.node(depth-1))
	}
	return n
}

func (d dice) term() news.Term {
	t := news.Term{Field: pick(d, []news.Field{
		news.Words, news.Words, news.Words, news.InTitle, news.InBody, news.By, news.Who, news.TopicIs, news.SourceIs,
		news.GroupIs, news.LangIs, news.Is, news.Has, news.Since, news.Until, news.Between,
	})}
	switch t.Field {
	case news.Words, news.InTitle, news.InBody, news.By, news.Who:
		t.Phrase = d.sometimes(3)
		t.Words = text.Words(d.words(2).String())
		if !t.Phrase && d.sometimes(3) && len(t.Words) > 0 { // the beginning of a word
			r := []rune(t.Words[0])
			t.Words[0] = string(r[:1+d.IntN(len(r))])
		}
	case news.TopicIs:
		t.Topics = d.topics()
	case news.SourceIs:
		t.Values = some(d, 2, []string{"a", "b", "вісник b", "nobody"})
	case news.GroupIs:
		t.Values = some(d, 2, []string{"україна", "світ", "", "nothing"})
	case news.LangIs:
		t.Values = some(d, 2, []string{"uk", "en", "ru", ""})
	case news.Is:
		t.Values = some(d, 2, []string{"unread", "read", "starred", "changed", "new", "nonsense"})
		t.Time = now.Add(-d.age())
	case news.Has:
		t.Values = some(d, 2, []string{"claims", "fulltext", "number", "nonsense"})
	default:
		t.Time = now.Add(-d.age())
		t.End = t.Time.Add(d.age())
	}
	return t
}

// scatter stores n random articles of two sources, and of none, with random marks
// and summaries.
func (d dice) scatter(t testing.TB, s *Store, feeds []news.Feed, from, n int) {
	t.Helper()
	for i := range n {
		stored := put(t, s, pick(d, feeds), d.article(t, from+i))
		a := stored.New[0]
		if d.sometimes(2) {
			if err := s.PutSummary(t.Context(), a.ID, d.summary(), 1); err != nil {
				t.Fatal(err)
			}
		}
		read, starred := d.sometimes(2), d.sometimes(4)
		mark(t, s, a.ID, &read, &starred)
		if d.sometimes(4) { // comes again in other words
			again := d.article(t, from+i)
			again.Published = a.Published
			f := feeds[slices.IndexFunc(feeds, func(f news.Feed) bool { return f.ID == a.Feed })]
			put(t, s, f, again)
		}
		if d.sometimes(4) {
			page := news.Page{Body: body(d.words(12).String(), d.words(3).String()), Authors: d.names()}
			if _, err := s.PutPage(t.Context(), a.ID, page, news.FullText{State: news.TextFull}); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// The store lists what news.Query.Match says, and counts it.
func TestListingAndMatchAgree(t *testing.T) {
	for seed := range uint64(3) {
		d := dice{rand.New(rand.NewPCG(seed, 7))}
		s := open(t)
		a, b := subscribe(t, s, "a"), subscribe(t, s, "b")
		b.Group = news.Plain("Світ")
		if _, err := s.SaveFeeds(t.Context(), []news.Feed{b}); err != nil {
			t.Fatal(err)
		}
		feeds := []news.Feed{a, b, {}}
		d.scatter(t, s, feeds, 0, 40)
		index(t, s)
		d.scatter(t, s, feeds, 40, 40) // half of them wait to be indexed
		all := everything(t, s)
		bothWays(t, s, func(indexed string) {
			for range 250 {
				q := news.Query{Where: d.node(3), Sort: news.Sort(d.IntN(3)), Feed: pick(d, []news.FeedID{0, 0, a.ID, b.ID})}
				compare(t, s, q, all, fmt.Sprintf("seed %d, %s", seed, indexed))
			}
		})
	}
}

func TestDeepAndLongQueriesAreListed(t *testing.T) {
	s := shelf(t)
	all := everything(t, s)
	bothWays(t, s, func(indexed string) {
		for _, query := range []string{
			strings.Repeat("(бюджет OR (клуб ", 24) + "x" + strings.Repeat("))", 24),
			strings.Repeat("(бюджет OR -(клуб ", 24) + "x" + strings.Repeat("))", 24),
			strings.Repeat("(уряд -(клуб -", 24) + "x" + strings.Repeat("))", 24),
			strings.Repeat("(drone OR -(lang:uk OR ", 24) + "x" + strings.Repeat("))", 24),
			strings.Repeat("бюджет OR ", 300) + "drone",
			strings.Repeat("бюджет ", 300),
			strings.Repeat("-клуб ", 100),
			strings.Repeat("(бюджет OR is:read) ", 100),
		} {
			q, err := news.ParseQuery(query, now)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, s, q, all, indexed)
		}
		for depth := range 2 * deepest {
			query := strings.Repeat("(бюджет OR (клуб ", depth) + "матч" + strings.Repeat("))", depth)
			for _, query := range []string{query, query + " перенесли", "(уряд OR " + query + ")"} {
				q, err := news.ParseQuery(query, now)
				if err != nil {
					break // deeper than the parser goes
				}
				compare(t, s, q, all, indexed)
			}
		}
	})
}

// everything reads all articles with their texts, newest first.
func everything(t testing.TB, s *Store) []news.Article {
	t.Helper()
	all := list(t, s, "").Articles
	for i := range all {
		all[i] = get(t, s, all[i].ID)
	}
	return all
}

// compare holds a listing against what Match says of all.
func compare(t *testing.T, s *Store, q news.Query, all []news.Article, when string) {
	t.Helper()
	got, err := s.List(t.Context(), q)
	if err != nil {
		t.Fatalf("%s: %+v: %v", when, q, err)
	}
	var want []news.Article
	for _, a := range all {
		if q.Match(a) {
			want = append(want, a)
		}
	}
	switch q.Sort {
	case news.Oldest:
		slices.Reverse(want)
	case news.BySource:
		slices.SortStableFunc(want, func(a, b news.Article) int { return strings.Compare(a.Source, b.Source) })
	}
	if !slices.Equal(ids(got.Articles), ids(want)) || got.Total != len(want) {
		t.Fatalf("%s: %q (%+v) lists %v, total %d; Match says %v", when, q, q.Where, ids(got.Articles), got.Total, ids(want))
	}
	without := news.Query{Feed: q.Feed}
	for _, n := range conjuncts(q.Where) {
		if n.Op != news.Leaf || n.Term.Field != news.TopicIs {
			without.Where.Kids = append(without.Where.Kids, n)
		}
	}
	topics, n := map[news.Topic]int{}, 0
	for _, a := range all {
		if without.Match(a) {
			n++
			for _, topic := range a.Topics {
				topics[topic]++
			}
		}
	}
	if got.All != n || !maps.Equal(got.Topics, topics) {
		t.Fatalf("%s: %q (%+v) counts %d, %v without topics; Match says %d, %v", when, q, q.Where, got.All, got.Topics, n, topics)
	}
}

func ids(articles []news.Article) []news.ArticleID {
	all := make([]news.ArticleID, len(articles))
	for i, a := range articles {
		all[i] = a.ID
	}
	return all
}
