//go:build unix

package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// BenchmarkOpenStored opens a stored article of 1,000 words among 300 others: from
// the store, with its summary and what is related to it. What it takes from there
// to rendered lines is BenchmarkOpenText of package ui.
func BenchmarkOpenStored(b *testing.B) {
	env := map[string]string{}
	for _, kv := range (home{b.TempDir()}).env() {
		key, value, _ := strings.Cut(kv, "=")
		env[key] = value
	}
	a := &app{env: Env{Stdout: io.Discard, Stderr: os.Stderr, Getenv: func(s string) string { return env[s] }, Now: time.Now, Version: "test"}}
	h, err := a.open(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer h.Close()
	address := func(n int) news.URL {
		u, err := news.ParseURL(fmt.Sprintf("https://visnyk.example/%d.html", n))
		if err != nil {
			b.Fatal(err)
		}
		return u
	}
	feeds, err := h.store.SaveFeeds(b.Context(), []news.Feed{{URL: address(0), Enabled: true, Source: news.Source{ID: "visnyk"}, Lang: "uk"}})
	if err != nil {
		b.Fatal(err)
	}
	var batch news.Batch
	batch.Feed = feeds[0]
	words := invented()
	for i := range 301 {
		it := words[i%len(words)]
		art := news.Article{
			Feed: feeds[0].ID, Source: "visnyk", Lang: "uk", Key: fmt.Sprint(i), URL: address(i + 1), Title: news.PlainLine(fmt.Sprint(it.title, " ", i)),
			Teaser: news.PlainLine(it.teaser), Published: time.Now().Add(-time.Duration(i) * time.Minute), FullText: news.FullText{State: news.TextFull},
		}
		for n := 0; i == 0 && n < 1000; {
			for _, p := range it.body {
				art.Body = append(art.Body, news.Block{Kind: news.Paragraph, Runs: []news.Run{{Text: news.Plain(p)}}})
				n += len(strings.Fields(p))
			}
		}
		batch.Articles = append(batch.Articles, art)
	}
	stored, err := h.store.Put(b.Context(), batch)
	if err != nil {
		b.Fatal(err)
	}
	if err := h.store.Index(b.Context()); err != nil {
		b.Fatal(err)
	}
	id := stored.New[0].ID
	for _, art := range stored.New {
		if art.URL == address(1) {
			id = art.ID
		}
	}
	for b.Loop() {
		r, err := h.room.Open(b.Context(), id, news.URL{})
		if err != nil || len(r.Summary.Claims) == 0 || len(r.Article.Body) < 20 {
			b.Fatal(len(r.Article.Body), len(r.Summary.Claims), err)
		}
	}
}

// What can be done about a store that cannot be used is said with its place.
func TestDamagedStoreSaysWhatToDo(t *testing.T) {
	h := newHome(t)
	h.subscribe(t)
	h.must(t, "list")
	paths, err := filepath.Glob(filepath.Join(h.dir, "*", "visti", "visti.db"))
	if err != nil || len(paths) != 1 {
		t.Fatalf("stores %q, %v", paths, err)
	}
	if err := os.WriteFile(paths[0], []byte("this is no store, and never was one"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, talk, code := h.run(t, "", "list")
	if code != exitFailed || !strings.Contains(talk, paths[0]) || !strings.Contains(talk, "move that file away, and a new store is begun") {
		t.Errorf("exit %d, said %q; want the place and what to do", code, talk)
	}
}
