package summarize

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"visti/internal/news"
)

// TestCorpus summarizes articles of the shared data, which is no part of this
// repository: set VISTI_CORPUS to its folder, or have it at shared/data beside
// the checkout.
func TestCorpus(t *testing.T) {
	dir := corpusDir()
	if dir == "" {
		t.Skip("no corpus (set VISTI_CORPUS)")
	}
	for _, file := range []string{"gold.jsonl", "stories.articles.jsonl"} {
		n := 0
		for _, a := range corpusArticles(t, dir, file) {
			n++
			s := Summarize(a, nil)
			testLiteral(t, a, s)
			if len(s.Claims) == 0 {
				t.Errorf("%s: no claims in %q", file, a.Title)
			}
			for _, c := range s.Claims {
				if !strings.Contains(a.Text().String(), c.Text.String()) {
					t.Errorf("%s: %q is not in the text of %q", file, c.Text, a.Title)
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: no articles", file)
		}
	}
}

// corpusArticles reads the articles of a JSON-lines file; a line may hold its
// text or name the file that does, and the article in it behind "#".
func corpusArticles(t *testing.T, dir, file string) []news.Article {
	t.Helper()
	var out []news.Article
	for _, line := range corpusLines(t, filepath.Join(dir, "summaries", file)) {
		if line.File != "" {
			name, id, _ := strings.Cut(line.File, "#")
			for _, other := range corpusLines(t, filepath.Join(dir, name)) {
				if other.ID == id {
					line.Text = other.Text
				}
			}
		}
		if line.Text == "" {
			t.Errorf("%s: %s has no text", file, line.ID)
		}
		out = append(out, story(line.Lang, line.Title, line.Text))
	}
	return out
}

type corpusLine struct{ ID, Lang, Title, Text, File string }

func corpusLines(t *testing.T, name string) []corpusLine { return readLines[corpusLine](t, name) }

// readLines reads a JSON-lines file.
func readLines[L any](t *testing.T, name string) []L {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []L
	in := json.NewDecoder(bufio.NewReader(f))
	for in.More() {
		var line L
		if err := in.Decode(&line); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out = append(out, line)
	}
	return out
}
