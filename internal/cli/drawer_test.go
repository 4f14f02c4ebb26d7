//go:build unix

package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"visti/internal/news"
)

func TestFiltersAreKeptNewestFirst(t *testing.T) {
	d := drawer{filters: filepath.Join(t.TempDir(), "state", "filters")}
	if all, err := d.Filters(t.Context()); err != nil || len(all) != 0 {
		t.Errorf("before any: %v, %v", all, err)
	}
	for i := range 120 {
		if err := d.KeepFilter(t.Context(), fmt.Sprint("тема:війна ", i%110)); err != nil {
			t.Fatal(err)
		}
	}
	all, err := d.Filters(t.Context())
	if err != nil || len(all) != 100 || all[0] != "тема:війна 9" || all[10] != "тема:війна 109" {
		t.Errorf("%d filters, %v: %v", len(all), err, all[:min(12, len(all))])
	}
	if slices.Index(all, "тема:війна 9") != 0 || slices.Contains(all[1:], "тема:війна 9") {
		t.Error("a filter stands there twice")
	}
	if err := os.WriteFile(d.filters, []byte("a\x1b[31mb\n\n"+strings.Repeat("x", 1<<21)), 0o600); err != nil {
		t.Fatal(err)
	}
	if all, err := d.Filters(t.Context()); err != nil || len(all) != 1 || strings.Contains(all[0], "\x1b") {
		t.Errorf("a broken file: %q, %v", all, err)
	}
}

func TestSavedQueriesAreListedByName(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	h.must(t, "feeds", "add", p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	d := drawer{queries: filepath.Join(h.dir, "config", "queries.toml")}
	paths := h.must(t, "config", "path")
	for line := range strings.Lines(paths) {
		if file, ok := strings.CutPrefix(line, "saved queries"); ok {
			d.queries = strings.TrimSpace(file)
		}
	}
	if err := d.SaveQuery(t.Context(), news.SavedQuery{Name: news.PlainLine("Ранок"), Query: "lang:uk"}); err != nil {
		t.Fatal(err)
	}
	all := h.must(t, "list", "lang:uk")
	if got := h.must(t, "list", "@ранок"); got != all || got == "" {
		t.Errorf("@ранок lists\n%s\nwant\n%s", got, all)
	}
	if _, talk, code := h.run(t, "", "list", "@ранк"); code != exitUsage || !strings.Contains(talk, "@Ранок") {
		t.Errorf("@ранк: exit %d, %s; want the nearest name", code, talk)
	}
	if err := os.WriteFile(d.queries, []byte("[[saved]]\nname = \"x\"\nquery = \"topik:war\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, talk, code := h.run(t, "", "list", "x"); code != exitFailed || !strings.Contains(talk, "queries.toml") || !strings.Contains(talk, "topic:") {
		t.Errorf("a broken file: exit %d, %s; want its name and what is wrong", code, talk)
	}
}
