package store

import (
	"maps"
	"math/rand/v2"
	"testing"

	"visti/internal/news"
)

// The store counts the values of a field as news.Query.Match would one by one.
func TestTallyAndMatchAgree(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(5, 7))}
	s := open(t)
	a, b := subscribe(t, s, "a"), subscribe(t, s, "b")
	b.Group = news.Plain("Світ")
	if _, err := s.SaveFeeds(t.Context(), []news.Feed{b}); err != nil {
		t.Fatal(err)
	}
	d.scatter(t, s, []news.Feed{a, b, {}}, 0, 40)
	index(t, s)
	d.scatter(t, s, []news.Feed{a, b, {}}, 40, 30)
	all := everything(t, s)
	fields := map[news.Field][]string{
		news.TopicIs: nil, news.SourceIs: {"a", "b"}, news.GroupIs: {"україна", "світ"}, news.LangIs: {"uk", "en", "ru"},
		news.Is: {"unread", "read", "starred", "changed", "new"}, news.Has: {"claims", "fulltext", "number"},
	}
	for range 100 {
		q := news.Query{Where: d.node(3)}
		for f, values := range fields {
			want := map[string]int{}
			count := func(name string, term news.Term) {
				one := q.Without(f).And(term)
				for _, art := range all {
					if one.Match(art) {
						want[name]++
					}
				}
			}
			for _, v := range values {
				count(v, news.Term{Field: f, Values: []string{v}})
			}
			if f == news.TopicIs {
				for _, topic := range news.Topics() {
					count(topic.String(), news.Term{Field: f, Topics: []news.Topic{topic}})
				}
			}
			got, err := s.Tally(t.Context(), q, f)
			if err != nil {
				t.Fatal(err)
			}
			if f == news.SourceIs { // articles of no feed have a source of their own
				maps.DeleteFunc(got, func(v string, _ int) bool { return v != "a" && v != "b" })
			}
			if f == news.GroupIs {
				maps.DeleteFunc(got, func(v string, _ int) bool { return v != "україна" && v != "світ" })
			}
			if !maps.Equal(got, want) {
				t.Fatalf("%q, field %d: %v, Match says %v", q, f, got, want)
			}
		}
	}
}
