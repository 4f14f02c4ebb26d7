package store

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"visti/internal/news"
)

// filler makes n articles a minute apart, the newest age before now, with a
// teaser and a text of everyday length; every fiftieth is about drones.
func filler(b *testing.B, from, n int, age time.Duration) []news.Article {
	b.Helper()
	d := dice{rand.New(rand.NewPCG(uint64(from), 1))}
	words := func(n int) (s string) {
		for range n {
			s += fmt.Sprintf("слово%d ", d.IntN(5000))
		}
		return s
	}
	all := make([]news.Article, n)
	for i := range all {
		title := words(9)
		if i%50 == 0 {
			title = "Дрони " + title
		}
		a := article(b, fmt.Sprint(from+i), title, words(25), age+time.Duration(i)*time.Minute)
		a.Topics, a.Authors = d.topics(), []news.Text{news.Plain(fmt.Sprint("Автор ", d.IntN(200)))}
		a.Body = body(words(60), words(60))
		all[i] = a
	}
	return all
}

// tenThousand is an indexed store of 10,000 articles in 50 feeds.
func tenThousand(b *testing.B) *Store {
	b.Helper()
	s := open(b)
	for i := range 50 {
		f := subscribe(b, s, fmt.Sprint("s", i))
		put(b, s, f, filler(b, 200*i, 200, time.Duration(i)*time.Second)...)
	}
	index(b, s)
	return s
}

// BenchmarkPut stores batches of 50 new articles while the index is behind; then
// the same with the index kept up to date.
func BenchmarkPut(b *testing.B) {
	for _, behind := range []bool{true, false} {
		b.Run(fmt.Sprintf("behind=%v", behind), func(b *testing.B) {
			s := open(b)
			f := subscribe(b, s, "vistnyk")
			n := 0
			for b.Loop() {
				b.StopTimer()
				batch := filler(b, n, 50, 0)
				n += 50
				b.StartTimer()
				put(b, s, f, batch...)
				if !behind {
					index(b, s)
				}
			}
		})
	}
}

// BenchmarkPutKnown stores a batch of 50 articles that are all known.
func BenchmarkPutKnown(b *testing.B) {
	s := open(b)
	f := subscribe(b, s, "vistnyk")
	batch := filler(b, 0, 50, 0)
	put(b, s, f, batch...)
	for b.Loop() {
		put(b, s, f, batch...)
	}
}

func benchmarkList(b *testing.B, s *Store, name, query string, limit, least int) {
	b.Helper()
	q, err := news.ParseQuery(query, now)
	if err != nil {
		b.Fatal(err)
	}
	q.Limit = limit
	b.Run(name, func(b *testing.B) {
		for b.Loop() {
			l, err := s.List(b.Context(), q)
			if err != nil || l.All < least {
				b.Fatalf("%d listed, error %v", l.All, err)
			}
		}
	})
}

func BenchmarkListNewest(b *testing.B) {
	s := tenThousand(b)
	for _, limit := range []int{100, 500, 0} {
		benchmarkList(b, s, fmt.Sprintf("limit=%d", limit), "", limit, 10_000)
	}
}

func BenchmarkListFilter(b *testing.B) {
	s := tenThousand(b)
	for _, query := range []string{"дрони", "д", "с", "topic:war is:unread", "дрони -слово77 topic:war"} {
		benchmarkList(b, s, query, query, 500, 1)
	}
}

func BenchmarkMark(b *testing.B) {
	s := tenThousand(b)
	all, err := s.Articles(b.Context(), news.Query{})
	if err != nil {
		b.Fatal(err)
	}
	for i := 0; b.Loop(); i++ {
		read := i/len(all)%2 == 0
		mark(b, s, all[i%len(all)].ID, &read, nil)
	}
}
