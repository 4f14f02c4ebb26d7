package summarize

import (
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"visti/internal/gold"
	"visti/internal/news"
	"visti/internal/text"
)

// TestCorpusVoices counts the labelled sentences that have the right speaker, whether
// they are chosen for claims or not: how well speakers are found by themselves. What is
// held back is left out, for only its totals of claims may be known.
func TestCorpusVoices(t *testing.T) {
	floors := map[string]float64{
		"testdata/gold/agency.jsonl":  0.95,
		"testdata/gold/longer.jsonl":  0.9,
		"testdata/gold/sample.jsonl":  0.99,
		"testdata/gold/written.jsonl": 0.99,
		"testdata/gold/fresh.jsonl":   1,
	}
	if dir := corpusDir(); dir != "" {
		floors["testdata/gold/wire.jsonl"] = 0.965
		floors["testdata/gold/pages.jsonl"] = 0.9
		floors[filepath.Join(dir, "summaries", "gold.jsonl")] = 0.95
	}
	all := &tally{}
	for _, file := range slices.Sorted(maps.Keys(floors)) {
		of := &tally{}
		for _, g := range goldLines(t, file) {
			for _, ta := range []*tally{all, of} {
				ta.voices(g)
			}
		}
		t.Logf("%-14s %d of %d labelled sentences have the right speaker, %d of %d one where none is", filepath.Base(file), of.right, of.matched, of.false, of.none)
		if got := share(of.right, of.matched); got < floors[file] {
			t.Errorf("%s: %.3f of the labelled sentences have the right speaker, was %.3f", file, got, floors[file])
		}
	}
	t.Logf("%-14s %d of %d, %d of %d", "all", all.right, all.matched, all.false, all.none)
}

// voices scores the speaker of every labelled sentence of g.
func (t *tally) voices(g goldLine) {
	a := story(g.Lang, g.Title, g.Text)
	a.SourceName = news.PlainLine(g.Source)
	d := newDocument(a)
	var claims []news.Claim
	var words [][]string
	for i, v := range d.voices() {
		if d.sentences[i].kind == plainSentence {
			c := d.claim(i, v)
			claims, words = append(claims, c), append(words, text.Words(c.Text.String()))
		}
	}
	cut := gold.Sentences(g.Text)
	keys := g.Claims
	for _, n := range g.OK {
		if who, ok := g.OKWho[strconv.Itoa(n)]; ok {
			keys = append(keys, goldKey{Sentence: n, Who: who})
		}
	}
	for _, k := range keys {
		labelled := text.Words(cut[k.Sentence])
		if i := slices.IndexFunc(words, func(w []string) bool { return meets(w, labelled) > 0 }); i >= 0 {
			t.speaker(k.Who, claims[i], g.Source)
		}
	}
}
