package demo

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"visti/internal/gold"
	"visti/internal/news"
)

// TestWrittenGoldStandsInItsTexts holds the gold that no labels make: articles
// written for it, with their labels, before a summarizer met them. A text must not
// change under its labels, and a label must be one.
func TestWrittenGoldStandsInItsTexts(t *testing.T) {
	seen := map[string]string{}
	for _, name := range []string{"fresh.jsonl", "written.jsonl", "agency.jsonl", "held.jsonl"} {
		f, err := os.Open(filepath.Join(goldFolder, name))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var g goldArticle
			if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if other, twice := seen[g.ID]; twice {
				t.Errorf("%s is in %s and in %s", g.ID, other, name)
			}
			seen[g.ID] = name
			g.stands(t)
		}
		if err := lines.Err(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// stands fails the test where a label has no hold in the text of g.
func (g goldArticle) stands(t *testing.T) {
	t.Helper()
	sentences := gold.Sentences(g.Text)
	used := map[int]bool{}
	for _, c := range g.Claims {
		if c.Sentence >= len(sentences) {
			t.Errorf("%s: no sentence %d", g.ID, c.Sentence)
			continue
		}
		sum := sha256.Sum256([]byte(strings.Join(strings.Fields(sentences[c.Sentence]), " ")))
		if got := hex.EncodeToString(sum[:4]); got != c.SHA {
			t.Errorf("%s: sentence %d is %s, labelled as %s: %q", g.ID, c.Sentence, got, c.SHA, sentences[c.Sentence])
		}
		for _, n := range c.Numbers {
			if !strings.Contains(sentences[c.Sentence], n) {
				t.Errorf("%s: %q does not stand in sentence %d", g.ID, n, c.Sentence)
			}
		}
		used[c.Sentence] = true
	}
	for _, i := range slices.Concat(g.OK, g.Junk) {
		if used[i] || i >= len(sentences) {
			t.Errorf("%s: sentence %d is not there or has two labels", g.ID, i)
		}
		used[i] = true
	}
	for _, j := range g.JunkText {
		if !strings.Contains(g.Text, j) {
			t.Errorf("%s: %q is not in the text", g.ID, j)
		}
	}
	if len(g.Claims) == 0 || len(g.Topics) == 0 || slices.ContainsFunc(g.Topics, func(topic news.Topic) bool { return !slices.Contains(news.Topics(), topic) }) {
		t.Errorf("%s: %d claims, topics %v", g.ID, len(g.Claims), g.Topics)
	}
}
