package ui

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// huge are articles that are too long to read: 10 MB in paragraphs, 10 MB in one,
// and 50,000 links.
func huge() map[string]news.Body {
	long := strings.Repeat("Речення про новини, у якому досить слів, щоб його довелося переносити. ", 20)
	var many, links news.Body
	for n := 0; n < 10<<20; n += len(long) {
		many = append(many, paragraph(long, "", news.URL{}, ""))
	}
	for i := range 5000 {
		b := paragraph("Посилання: ", "", news.URL{}, "")
		for k := range 10 {
			u, _ := news.ParseURL(fmt.Sprintf("https://obrii.example/%d/%d", i, k))
			b.Runs = append(b.Runs, news.Run{Text: news.Plain("туди "), URL: u})
		}
		links = append(links, b)
	}
	one := news.Body{paragraph(strings.Repeat(long, 10<<20/len(long)), "", news.URL{}, "")}
	return map[string]news.Body{"paragraphs": many, "one paragraph": one, "links": links}
}

// keysMeanwhile opens an article and leans on j while it is rendered, as Bubble Tea
// would: commands run beside, their messages and the keys come one by one. It
// returns how long the worst message took with its frame, and how long all of it.
func keysMeanwhile(tb testing.TB, body news.Body) (worst, all time.Duration) {
	tb.Helper()
	s := newsstand(morning...)
	s.readings[0].Article.Body, s.readings[0].Summary = body, news.Summary{}
	s.changes = make(chan news.Change)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var m tea.Model = New(ctx, s, Options{Lang: "uk", Now: func() time.Time { return noon }, Location: kyiv, MarkAfter: -1})
	msgs := make(chan tea.Msg, 1000)
	var run func(cmd tea.Cmd)
	run = func(cmd tea.Cmd) {
		if cmd == nil {
			return
		}
		go func() {
			switch msg := cmd().(type) {
			case nil:
			case tea.BatchMsg:
				for _, c := range msg {
					run(c)
				}
			default:
				select {
				case msgs <- msg:
				case <-ctx.Done():
				}
			}
		}()
	}
	take := func(msg tea.Msg) {
		start := time.Now()
		next, cmd := m.Update(msg)
		_ = next.View()
		worst = max(worst, time.Since(start))
		m = next
		run(cmd)
	}
	run(m.(Model).Init())
	take(tea.WindowSizeMsg{Width: 140, Height: 40})
	for len(m.(Model).list.articles) == 0 {
		take(<-msgs)
	}
	worst = 0
	begin := time.Now()
	take(keyPress("enter"))
	for time.Since(begin) < 20*time.Second {
		if p := m.(Model).reader; p.complete && p.shown == p.key {
			break
		}
		select {
		case msg := <-msgs:
			take(msg)
		case <-time.After(5 * time.Millisecond):
			take(keyPress("j"))
		}
	}
	return worst, time.Since(begin)
}

// BenchmarkKeyDuringHugeArticle tells how long a key waits at most while an article
// of 10 MB is rendered.
func BenchmarkKeyDuringHugeArticle(b *testing.B) {
	for name, body := range huge() {
		b.Run(name, func(b *testing.B) {
			var worst, all time.Duration
			for b.Loop() {
				w, a := keysMeanwhile(b, body)
				worst, all = max(worst, w), max(all, a)
			}
			b.ReportMetric(float64(worst.Microseconds())/1000, "worst-ms")
			b.ReportMetric(all.Seconds(), "whole-s")
		})
	}
}

// A piece of a long article costs what the piece is long, not what is there already.
func TestPieceOfALongTextIsNotSetAnew(t *testing.T) {
	m := desk(t, 10, 140, 40)
	p := m.reader
	p.complete, p.growing, p.next = false, true, 1
	p.set()
	lines := make([]textLine, 300_000)
	for i := range lines {
		lines[i] = textLine{s: "рядок", w: 5, block: i/10 + 1}
	}
	p.take(lines, 1)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 100 {
		p.take(lines[:10], 1)
	}
	runtime.ReadMemStats(&after)
	if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 20 {
		t.Errorf("100 pieces of 10 lines took %d MB, want what an append takes", mb)
	}
	if want := len(p.front) + p.text.n; p.count() != want {
		t.Errorf("%d lines shown, want %d", p.count(), want)
	}
	p.take(lines[:1], 0)
	if !p.complete || len(p.rest) == 0 {
		t.Errorf("at the end complete = %v, and %d lines stand below the text", p.complete, len(p.rest))
	}
}
