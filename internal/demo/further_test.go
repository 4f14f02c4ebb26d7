package demo

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A further is what labels.txt says of one article. The keys of the maps are the
// sentences that an editor keeps.
type further struct {
	ok      []int
	who     map[int][]string
	alt     map[int][]int
	numbers map[int][]string
}

// furtherLabels reads labels.txt, whose head describes it, by the ids of articles.
func furtherLabels(t *testing.T) map[string]*further {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(goldFolder, "labels.txt"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*further{}
	var f *further
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, rest, found := strings.Cut(line, ": ")
		if !found {
			f = &further{who: map[int][]string{}, alt: map[int][]int{}, numbers: map[int][]string{}}
			out[line] = f
			continue
		}
		claim, kind, _ := strings.Cut(key, " ")
		switch {
		case f == nil:
			t.Fatalf("labels.txt: %q stands under no article", line)
		case key == "ok":
			f.ok = sentencesIn(t, rest)
		case kind == "who":
			f.who[sentencesIn(t, claim)[0]] = namesIn(rest)
		case kind == "alt":
			f.alt[sentencesIn(t, claim)[0]] = sentencesIn(t, rest)
		case kind == "numbers":
			f.numbers[sentencesIn(t, claim)[0]] = namesIn(rest)
		default:
			t.Fatalf("labels.txt: %q", line)
		}
	}
	return out
}

// fits fails the test if a label of f names a sentence that the article does not
// have, or a claim that it does not make: the text has changed under the labels.
func (f *further) fits(t *testing.T, g goldArticle, sentences []string) {
	t.Helper()
	claimed := map[int]bool{}
	for _, c := range g.Claims {
		claimed[c.Sentence] = true
		for _, n := range c.Numbers {
			if !strings.Contains(sentences[c.Sentence], n) {
				t.Errorf("%s: %q does not stand in sentence %d", g.ID, n, c.Sentence)
			}
		}
		if names := slices.Sorted(slices.Values(c.Who)); len(slices.Compact(names)) < len(c.Who) {
			t.Errorf("%s: sentence %d has a name twice: %q", g.ID, c.Sentence, c.Who)
		}
	}
	keys := slices.Concat(slices.Collect(maps.Keys(f.who)), slices.Collect(maps.Keys(f.alt)), slices.Collect(maps.Keys(f.numbers)))
	for _, i := range keys {
		if !claimed[i] {
			t.Errorf("%s: sentence %d has labels of a claim and no claim", g.ID, i)
		}
	}
	for _, i := range slices.Concat(slices.Collect(maps.Values(f.alt))...) {
		if i >= len(sentences) || slices.Contains(g.Junk, i) {
			t.Errorf("%s: sentence %d states no fact again", g.ID, i)
		}
	}
	for _, i := range f.ok {
		if i >= len(sentences) || claimed[i] || slices.Contains(g.Junk, i) {
			t.Errorf("%s: sentence %d is none that an editor would let pass", g.ID, i)
		}
	}
}

// sentencesIn reads "3 5 8".
func sentencesIn(t *testing.T, s string) []int {
	t.Helper()
	var out []int
	for f := range strings.FieldsSeq(s) {
		n, err := strconv.Atoi(f)
		if err != nil {
			t.Fatalf("labels.txt: %q is no sentence", f)
		}
		out = append(out, n)
	}
	return out
}

// namesIn reads "Name; other name; -", where "-" is to name nobody.
func namesIn(s string) []string {
	var out []string
	for name := range strings.SplitSeq(s, ";") {
		out = append(out, strings.TrimPrefix(strings.TrimSpace(name), "-"))
	}
	return out
}
