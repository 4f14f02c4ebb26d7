package ui

import (
	"context"
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// crowd makes n articles, newest first.
func crowd(n int) []news.Article {
	articles := make([]news.Article, n)
	for i := range articles {
		it := morning[i%len(morning)]
		a := it.article(n - i)
		a.Title = news.PlainLine(fmt.Sprintf("%s (%d)", it.title, i))
		a.Published = noon.Add(-time.Duration(i) * time.Minute)
		a.ID = news.ArticleID(a.Published.Unix()<<20 | int64(n-i))
		articles[i] = a
	}
	return articles
}

// desk is a screen with n articles and one open beside the list, without the
// commands that would fetch them.
func desk(tb testing.TB, n, w, h int) Model {
	tb.Helper()
	s := newsstand(morning...)
	s.changes = make(chan news.Change)
	m := New(context.Background(), s, Options{Lang: "uk", Now: func() time.Time { return noon }, Location: kyiv})
	articles := crowd(n)
	l := news.Listing{Articles: articles, Total: n, All: n, Topics: map[news.Topic]int{news.War: n / 3, news.Sport: n / 9}}
	for _, msg := range []tea.Msg{
		tea.WindowSizeMsg{Width: w, Height: h},
		feedsMsg{feeds: s.feeds},
		listMsg{ask: ask{seq: 1}, listing: l, oldest: oldest(articles, noon)},
	} {
		m = send(m, msg)
	}
	r := s.readings[0]
	r.Article.ID = articles[0].ID
	m.reader.begin(articles[0], news.URL{})
	m = send(m, readingMsg{id: articles[0].ID, opened: true, reading: r})
	lines, next := m.reader.job().render(0)
	m = send(m, linesMsg{key: m.reader.key, lines: lines, next: next})
	if m.reader.text.n == 0 || len(m.list.articles) != n {
		tb.Fatalf("%d lines and %d rows on the desk", m.reader.text.n, len(m.list.articles))
	}
	return m
}

func send(m Model, msg tea.Msg) Model {
	next, _ := m.Update(msg)
	return next.(Model)
}

// BenchmarkView10k draws a screen of 140 by 40 with 10,000 rows and an article.
func BenchmarkView10k(b *testing.B) {
	m := desk(b, 10_000, 140, 40)
	m.list.move(5000)
	b.ReportAllocs()
	for b.Loop() {
		_ = m.View()
	}
}

// BenchmarkMove10k moves the cursor a row and draws, new rows being cut on the way.
func BenchmarkMove10k(b *testing.B) {
	m := desk(b, 10_000, 140, 40)
	down, up := keyPress("j"), keyPress("g")
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		key := down
		if i++; i%9000 == 0 {
			key = up
			m = send(m, up)
		}
		m = send(m, key)
		_ = m.View()
	}
}

// BenchmarkFill10k takes 10,000 rows into the list and draws.
func BenchmarkFill10k(b *testing.B) {
	m := desk(b, 10_000, 140, 40)
	articles := crowd(10_000)
	msg := listMsg{ask: ask{seq: 1, why: whole}, listing: news.Listing{Articles: articles, Total: len(articles)}}
	b.ReportAllocs()
	for b.Loop() {
		m = send(m, msg)
		_ = m.View()
	}
}

// BenchmarkOpenText renders an article of 1,000 words up to its first lines, and
// to its end.
func BenchmarkOpenText(b *testing.B) {
	r := newsstand(morning...).readings[0]
	for range 40 {
		r.Article.Body = append(r.Article.Body, paragraph("Ще один абзац, у якому досить слів, щоб він зайняв кілька рядків на будь-якому екрані, і тому місце легко загубити серед інших таких самих місць.", "", news.URL{}, ""))
	}
	j := textJob{body: r.Article.Body, claims: r.Summary.Claims, w: textWidth, theme: newTheme(true, manyColours), glyphs: newGlyphs(false), words: newWords("uk", false)}
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			j.render(0)
		}
	})
	b.Run("all", func(b *testing.B) {
		for b.Loop() {
			for next := 0; ; {
				if _, next = j.render(next); next == 0 {
					break
				}
			}
		}
	})
}

// BenchmarkScroll scrolls the article by a line and draws.
func BenchmarkScroll(b *testing.B) {
	m := desk(b, 10_000, 140, 40)
	m.focus = readerPart
	i := 0
	for b.Loop() {
		key := keyPress("j")
		if i++; i%20 == 0 {
			key = keyPress("home")
		}
		m = send(m, key)
		_ = m.View()
	}
}
