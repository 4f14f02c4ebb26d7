package summarize

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"visti/internal/news"
)

// sized makes an article of n bytes out of the written ones.
func sized(b testing.TB, n int) news.Article {
	var text strings.Builder
	var a news.Article
	for text.Len() < n {
		for _, w := range writtenArticles(b) {
			if a.Title.Empty() {
				a = w.article
			}
			text.WriteString(w.article.Teaser.String())
			text.WriteString("\n\n")
		}
	}
	a.Lang, a.Teaser = "", news.Plain(text.String()[:runeStart(text.String(), n)])
	return a
}

func benchmark(b *testing.B, n int) {
	a := sized(b, n)
	Summarize(a, nil)
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		Summarize(a, nil)
	}
}

func BenchmarkSummarize3KB(b *testing.B)   { benchmark(b, 3000) }
func BenchmarkSummarize100KB(b *testing.B) { benchmark(b, 100_000) }

func BenchmarkTopics(b *testing.B) {
	a := sized(b, 3000)
	b.ReportAllocs()
	for b.Loop() {
		Topics(a)
	}
}

func BenchmarkRelatedAmong200(b *testing.B) {
	a := sized(b, 3000)
	var among []news.Article
	for i, w := range writtenArticles(b) {
		for k := range 23 {
			w.article.ID = news.ArticleID(i*100 + k + 1)
			among = append(among, w.article)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		Related(nil, a, among)
	}
}

// BenchmarkFirstUse reads the tables, as the first summary of a run does.
func BenchmarkFirstUse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		data := unpack(packed)
		readVerbs(data["verbs.txt"])
		(&lexicon{ru: map[string]string{}}).readHeads(data["heads.txt"])
		readNames(data["names.txt"])
		readTopics()
		readNumerals()
	}
}

// TestTablesAreNotReadAtStart starts this test again with nothing to run: a
// program that never summarizes must not pay for the tables.
func TestTablesAreNotReadAtStart(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a process")
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, "-test.run=^$")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		rest, ok := strings.CutPrefix(line, "init visti/summarize ")
		if !ok {
			continue
		}
		// init visti/summarize @14 ms, 0.1 ms clock, 1392 bytes, 12 allocs
		fields := strings.Split(rest, ", ")
		var bytes int
		if _, err := fmt.Sscanf(fields[len(fields)-2], "%d bytes", &bytes); err != nil {
			t.Fatalf("cannot read %q: %v", line, err)
		}
		if bytes > 32_000 {
			t.Errorf("the package takes %d bytes before it is used, want less than 32,000", bytes)
		}
	}
}
