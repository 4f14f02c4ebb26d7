//go:build unix

package cli

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
	"visti/ui"
)

// BenchmarkFilterKeystroke types filters over a real store and tells how long it
// takes from a key to the frame with the rows that it leaves, in milliseconds.
func BenchmarkFilterKeystroke(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			h := stocked(b, n)
			var took, busy []time.Duration
			for b.Loop() {
				t, c := typeFilters(b, h)
				took, busy = append(took, t...), append(busy, c...)
			}
			slices.Sort(took)
			slices.Sort(busy)
			ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
			b.ReportMetric(ms(took[len(took)/2]), "p50-ms")
			b.ReportMetric(ms(took[len(took)*99/100]), "p99-ms")
			b.ReportMetric(ms(busy[len(busy)*99/100]), "p99-cpu-ms") // what another machine's noise has no part in
			b.ReportMetric(float64(len(took)), "keys")
		})
	}
}

// typedFilters are what is typed into the filter line, letter by letter.
var typedFilters = []string{"міст", "дрон шахед", "topic:war мост", "урядовий", "source:visnyk 14", "\"за словами", "-реклама світло", "т", "lang:uk область", "has:claims є"}

// typeFilters types all of them and returns how long each key took, and how much of
// the processor.
func typeFilters(b *testing.B, h *house) (took, busy []time.Duration) {
	b.Helper()
	t := &typist{b: b, listed: -1, m: ui.New(b.Context(), h.room, ui.Options{Lang: "uk"}), msgs: make(chan tea.Msg, 1000)}
	t.run(t.m.Init())
	t.take(tea.WindowSizeMsg{Width: 140, Height: 40})
	t.untilListed()
	for _, s := range typedFilters {
		t.take(key("/"))
		for _, r := range s {
			time.Sleep(40 * time.Millisecond) // as fast as people type
			t.rest()
			start, used := time.Now(), cpu()
			before := t.listed
			t.take(key(string(r)))
			asked := true
			for asked && t.listed == before && time.Since(start) < 2*time.Second {
				select {
				case msg := <-t.msgs:
					t.take(msg)
				case <-time.After(300 * time.Millisecond):
					asked = false // nothing was asked for: half a word changes no row
				}
			}
			if asked {
				took, busy = append(took, time.Since(start)), append(busy, cpu()-used)
			}
		}
		t.take(tea.KeyPressMsg{Code: tea.KeyEscape})
		t.untilListed()
	}
	return took, busy
}

// cpu is how much of the processor this process has had.
func cpu() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// A typist is Bubble Tea without a terminal.
type typist struct {
	b      *testing.B
	m      tea.Model
	msgs   chan tea.Msg
	listed int // the view whose first rows came last
}

func (t *typist) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	go func() {
		switch msg := cmd().(type) {
		case nil:
		case tea.BatchMsg:
			for _, c := range msg {
				t.run(c)
			}
		default:
			select {
			case t.msgs <- msg:
			case <-t.b.Context().Done():
			}
		}
	}()
}

// take gives a message to the screen and draws.
func (t *typist) take(msg tea.Msg) {
	next, cmd := t.m.Update(msg)
	_ = next.View()
	t.m = next
	t.listed = max(t.listed, view(msg))
	t.run(cmd)
}

// view is the number of the view whose first rows the message brings; -1 if it is
// another message, or a listing that was given up.
func view(msg tea.Msg) int {
	v := reflect.ValueOf(msg)
	if v.Type().String() != "ui.listMsg" || !v.FieldByName("err").IsNil() || v.FieldByName("ask").FieldByName("why").Uint() != 0 {
		return -1
	}
	return int(v.FieldByName("ask").FieldByName("seq").Int())
}

// rest takes what has come meanwhile.
func (t *typist) rest() {
	for {
		select {
		case msg := <-t.msgs:
			t.take(msg)
		default:
			return
		}
	}
}

func (t *typist) untilListed() {
	for before := t.listed; t.listed == before; {
		select {
		case msg := <-t.msgs:
			t.take(msg)
		case <-time.After(2 * time.Second):
			return
		}
	}
}

func key(s string) tea.KeyPressMsg {
	r := []rune(s)[0]
	return tea.KeyPressMsg{Code: r, Text: s}
}

// stocked is a house whose store holds n articles with words as seldom and as
// frequent as those of a language are.
func stocked(b *testing.B, n int) *house {
	b.Helper()
	env := map[string]string{}
	for _, kv := range (home{b.TempDir()}).env() {
		name, value, _ := strings.Cut(kv, "=")
		env[name] = value
	}
	a := &app{env: Env{Stdout: io.Discard, Stderr: os.Stderr, Getenv: func(s string) string { return env[s] }, Now: time.Now, Version: "test"}}
	h, err := a.open(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = h.Close() })
	address := func(n int) news.URL {
		u, _ := news.ParseURL(fmt.Sprintf("https://visnyk.example/%d.html", n))
		return u
	}
	feeds, err := h.store.SaveFeeds(b.Context(), []news.Feed{{URL: address(0), Enabled: true, Source: news.Source{ID: "visnyk", Name: news.PlainLine("Вісник")}, Lang: "uk"}})
	if err != nil {
		b.Fatal(err)
	}
	words := language(20_000)
	for from := 0; from < n; from += 1000 {
		batch := news.Batch{Feed: feeds[0]}
		for i := from; i < from+1000; i++ {
			batch.Articles = append(batch.Articles, news.Article{
				Feed: feeds[0].ID, Source: "visnyk", Lang: "uk", Key: fmt.Sprint(i), URL: address(i + 1), Title: news.PlainLine(words(11)), Teaser: news.PlainLine(words(24)),
				Published: time.Now().Add(-time.Duration(i) * time.Minute), FirstSeen: time.Now().Add(-time.Duration(i) * time.Minute),
				Topics: []news.Topic{news.Topics()[i%12]}, FullText: news.FullText{State: news.TextTeaser},
			})
		}
		stored, err := h.store.Put(b.Context(), batch)
		if err != nil {
			b.Fatal(err)
		}
		var marks []news.Mark
		for _, art := range stored.New {
			marks = append(marks, news.Mark{ID: art.ID, Read: new(false)})
		}
		if _, err := h.room.Mark(b.Context(), marks); err != nil {
			b.Fatal(err)
		}
	}
	if err := h.store.Index(b.Context()); err != nil {
		b.Fatal(err)
	}
	return h
}

// language invents n words and speaks them, a few often and most of them seldom.
func language(n int) func(count int) string {
	rnd := rand.New(rand.NewPCG(7, 8))
	parts := strings.Fields("мі дро ша то во на про ста ри ли но ку ве тер бу да зе лі га пе сві уря ну ха ці єв ґа ма ки")
	words := strings.Fields("міст мости дрон шахед уряд урядовий світло область за словами реклама мост 14")
	for len(words) < n {
		var w string
		for range 2 + rnd.IntN(4) {
			w += parts[rnd.IntN(len(parts))]
		}
		words = append(words, w)
	}
	zipf := rand.NewZipf(rnd, 1.1, 8, uint64(n-1))
	return func(count int) string {
		s := make([]string, count)
		for i := range s {
			s[i] = words[zipf.Uint64()]
		}
		return strings.Join(s, " ")
	}
}
