package summarize

import (
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"visti/internal/news"
)

// A reached is what a set of gold is known to give; less is an error.
type reached struct {
	f1, right, recall, numbers float64 // at least
	wrong, none                float64 // at most
	junk, dirty                int     // claims, at most
	repeats                    float64 // at most; 0.2 where it is 0
}

// TestCorpusTables prints how well claims and speakers meet the gold: what is held
// back, what is tuned with, and the shared gold where it is.
func TestCorpusTables(t *testing.T) {
	t.Log("                    articles   claims      f1  recall   junk   who right         who recall     wrong name   none false  numbers redundant rouge1")
	floors := map[string]reached{
		"testdata/gold/held.jsonl":    {0.91, 0.98, 0.8, 0.9, 0, 0, 0, 0, 0},
		"testdata/gold/agency.jsonl":  {0.81, 0.99, 0.71, 0.76, 0, 0, 0, 1, 0},
		"testdata/gold/longer.jsonl":  {0.64, 0.95, 0.48, 0.57, 0.03, 0.1, 0, 0, 0},
		"testdata/gold/sample.jsonl":  {0.8, 0.98, 0.76, 0.71, 0, 0, 0, 0, 0},
		"testdata/gold/written.jsonl": {0.79, 0.98, 0.68, 0.7, 0, 0, 0, 0, 0},
		"testdata/gold/fresh.jsonl":   {0.92, 0.98, 0.95, 0.85, 0, 0, 0, 0, 0},
	}
	if dir := corpusDir(); dir != "" {
		floors["testdata/gold/wire.jsonl"] = reached{0.79, 0.98, 0.74, 0.74, 0.01, 0, 12, 0, 0}    // its texts are there
		floors["testdata/gold/pages.jsonl"] = reached{0.61, 0.92, 0.4, 0.6, 0.04, 0.1, 8, 0, 0.24} // likewise
		floors[filepath.Join(dir, "summaries", "gold.jsonl")] = reached{0.85, 0.95, 0.85, 0.84, 0.02, 0.13, 0, 0, 0}
	}
	for _, file := range slices.Sorted(maps.Keys(floors)) {
		tallies := map[string]*tally{}
		for _, g := range goldLines(t, file) {
			a := story(g.Lang, g.Title, g.Text)
			a.SourceName = news.PlainLine(g.Source)
			s := Summarize(a, nil)
			claims := s.Claims
			testLiteral(t, a, s)
			for name, cs := range map[string][]news.Claim{"all": claims, g.Lang: claims, "lead-3": lead3(a)} {
				if tallies[name] == nil {
					tallies[name] = &tally{}
				}
				tallies[name].add(g, cs)
			}
			tallies["all"].related(g, s.Related)
		}
		for _, name := range []string{"all", "uk", "ru", "en", "lead-3"} {
			if tallies[name] != nil {
				t.Logf("%-12s %-6s %s", filepath.Base(file), name, tallies[name])
			}
		}
		tallies["all"].test(t, filepath.Base(file), floors[file], tallies["lead-3"])
	}
}

// test holds t against what was reached before, and against the lead.
func (t *tally) test(tt *testing.T, name string, r reached, lead *tally) {
	tt.Helper()
	if f := t.f1(); f < r.f1 || f < lead.f1() {
		tt.Errorf("%s: claim F1 %.3f, was %.3f", name, f, r.f1)
	}
	if got := share(t.right, t.matched); got < r.right {
		tt.Errorf("%s: %.3f of the speakers right, was %.3f", name, got, r.right)
	}
	if got := share(t.named, t.speaking); got < r.recall {
		tt.Errorf("%s: %.3f of the speakers found, was %.3f", name, got, r.recall)
	}
	if got := share(t.wrong, t.matched); got > r.wrong {
		tt.Errorf("%s: %d of %d claims have another's name", name, t.wrong, t.matched)
	}
	if got := share(t.false, t.none); got > r.none {
		tt.Errorf("%s: %d of %d claims have a speaker where none is", name, t.false, t.none)
	}
	if got := share(t.listed, t.numbers); got < r.numbers {
		tt.Errorf("%s: %.3f of the numbers listed, was %.3f", name, got, r.numbers)
	}
	most := r.repeats
	if most == 0 {
		most = 0.2
	}
	if got := t.redundancy / float64(max(1, t.articles)); got > most {
		tt.Errorf("%s: redundancy %.3f, want at most %.2f", name, got, most)
	}
	tt.Logf("%s: %d of %d related news listed, %d that none offers", name, t.met, t.offers, t.offered-t.met)
	if 10*t.met < 9*t.offers || 10*t.met < 9*t.offered {
		tt.Errorf("%s: %d of %d related news listed, %d in all", name, t.met, t.offers, t.offered)
	}
	if t.dirty > r.dirty {
		tt.Errorf("%s: %d claims have a caption or a heading in them, were %d", name, t.dirty, r.dirty)
	}
	if t.junk > r.junk {
		tt.Errorf("%s: %d claims are junk, were %d", name, t.junk, r.junk)
	}
}
