package summarize

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"visti/internal/gold"
)

// A boilerLine is one of testdata/boilerplate: of a page, or a sentence that sounds like one.
type boilerLine struct {
	lang, text  string
	boilerplate bool
}

// boilerLines reads the lines of one file.
func boilerLines(t *testing.T, name string) []boilerLine {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "boilerplate", name))
	if err != nil {
		t.Fatal(err)
	}
	var out []boilerLine
	for l := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimRight(l, "\r\n"), "\t")
		if len(f) != 3 || f[1] != "junk" && f[1] != "plain" {
			t.Fatalf("%s: not a language, a kind and a text: %q", name, l)
		}
		out = append(out, boilerLine{f[0], f[2], f[1] == "junk"})
	}
	return out
}

// A boilerCase is the signs of a sentence, and what it is.
type boilerCase struct {
	signs       []string
	boilerplate bool
}

func newBoilerCase(ts []token, boilerplate bool) boilerCase {
	return boilerCase{boilerSigns(ts), boilerplate}
}

// TestBoilerplateIsToldFromSentences fits the weights with -update, and without holds what
// they reach on lines that they were not fitted to, and which claims they lose.
func TestBoilerplateIsToldFromSentences(t *testing.T) {
	if *update {
		if err := os.WriteFile("data/boilerplate.txt", writtenWeights(fitBoilerplate(t)), 0o644); err != nil {
			t.Fatal(err)
		}
		t.Log("data/boilerplate.txt is written: now -run Packed -update")
		return
	}
	fitted := make(map[string]bool)
	for _, l := range boilerLines(t, "lines.tsv") {
		fitted[lower(l.text)] = true
	}
	known, lost := 0, 0
	for _, l := range boilerLines(t, "held.tsv") {
		if fitted[lower(l.text)] {
			t.Errorf("%q is among those that the weights are fitted to", l.text)
		}
		plain := slices.ContainsFunc(newDocument(story(l.lang, "", l.text)).sentences, func(s *sentence) bool { return s.kind == plainSentence })
		is := !plain || isBoilerplate(appendTokens(nil, l.text, 0, len(l.text)))
		switch {
		case is && l.boilerplate:
			known++
		case is:
			lost++
			t.Logf("lost: %s", l.text)
		case l.boilerplate:
			t.Logf("not known: %s", l.text)
		}
	}
	if known < 188 || lost > 2 {
		t.Errorf("of 240 lines of pages %d are known, want 188, and of 150 sentences %d lost, want 2 at most", known, lost)
	}
	for sign, w := range boilerplateOnce() {
		if w > mostBoiler {
			t.Errorf("%q is enough by itself: %d", sign, w)
		}
	}
	for _, s := range []string{"Навіть уночі буде спека!", "The storm will hit Pell, D.C.", "Rescuers freed all 14 divers!", "«Закрийте браму», просять вони"} {
		if isBoilerplate(appendTokens(nil, s, 0, len(s))) {
			t.Errorf("%q is taken for boilerplate", s)
		}
	}
	claims := 0
	eachGoldSentence(t, func(text string, ts []token, claimed bool) {
		if claimed && isBoilerplate(ts) {
			t.Errorf("a labelled claim is lost: %s", text)
		}
		claims += int(btof(claimed))
	})
	all, taken := 0, 0
	eachCorpusSentence(t, func(text string, ts []token, heldBack bool) {
		if heldBack {
			all++
		}
		if heldBack && isBoilerplate(ts) {
			taken++
			t.Logf("taken: %s", text)
		}
	})
	if taken*100 > all { // of none without a corpus
		t.Errorf("of %d sentences of real articles %d are taken for boilerplate", all, taken)
	}
	t.Logf("%d of 240 lines known, %d of 150 sentences, none of %d labelled claims and %d of %d sentences of real articles lost", known, lost, claims, taken, all)
}

// eachGoldSentence calls f for the sentences of the labelled articles that are tuned with and
// no junk, and tells of each whether an editor would claim it.
func eachGoldSentence(t *testing.T, f func(text string, ts []token, claimed bool)) {
	t.Helper()
	for _, name := range []string{"agency", "sample", "written", "fresh", "longer"} {
		for _, g := range goldLines(t, filepath.Join("testdata", "gold", name+".jsonl")) {
			claimed := slices.Clone(g.OK)
			for _, c := range g.Claims {
				claimed = append(append(claimed, c.Sentence), c.Alt...)
			}
			for n, s := range gold.Sentences(g.Text) {
				ts := appendTokens(nil, s, 0, len(s))
				if len(ts) > 3 && !slices.Contains(g.Junk, n) && !isJunk(s, ts) {
					f(s, ts, slices.Contains(claimed, n))
				}
			}
		}
	}
}

// eachCorpusSentence calls f for the sentences of real articles that no rule takes for junk, and
// tells of which articles they are that the fit does not see: every fifth.
func eachCorpusSentence(t *testing.T, f func(text string, ts []token, heldBack bool)) {
	t.Helper()
	dir := corpusDir()
	if dir == "" && *update {
		t.Fatal("the weights are fitted to real articles too: set VISTI_CORPUS to the folder that holds summaries/")
	}
	if dir == "" {
		t.Log("no corpus: set VISTI_CORPUS to the folder that holds summaries/")
		return
	}
	seen := make(map[string]bool)
	for _, name := range []string{"wire", "pages"} {
		for _, g := range goldLines(t, filepath.Join("testdata", "gold", name+".jsonl")) {
			cut := gold.Sentences(g.Text)
			for _, n := range g.Junk {
				seen[cut[n]] = true
			}
		}
	}
	for _, name := range []string{"bbc", "topics", "pairs.articles", "sentences"} {
		for n, a := range corpusLines(t, filepath.Join(dir, "summaries", name+".jsonl")) {
			for _, s := range gold.Sentences(a.Text) {
				ts := appendTokens(nil, s, 0, len(s))
				if len(ts) > 5 && !seen[s] && !isJunk(s, ts) {
					seen[s] = true
					f(s, ts, n%5 == 0)
				}
			}
		}
	}
}

// fitBoilerplate fits a logistic regression by stochastic gradient descent: first of all signs,
// then of those that weigh.
func fitBoilerplate(t *testing.T) map[string]int {
	var cases []boilerCase
	for _, l := range boilerLines(t, "lines.tsv") {
		c := newBoilerCase(appendTokens(nil, l.text, 0, len(l.text)), l.boilerplate)
		for range boilerTimes {
			cases = append(cases, c)
		}
	}
	eachGoldSentence(t, func(_ string, ts []token, _ bool) { cases = append(cases, newBoilerCase(ts, false)) })
	eachCorpusSentence(t, func(_ string, ts []token, heldBack bool) {
		if !heldBack {
			cases = append(cases, newBoilerCase(ts, false))
		}
	})
	weights := descend(cases, nil)
	kept := make(map[string]bool)
	for s, w := range weights {
		if math.Abs(w) >= leastBoiler {
			kept[s] = true
		}
	}
	rounded := make(map[string]int)
	for s, w := range descend(cases, kept) {
		if n := min(int(math.Round(8*w)), mostBoiler-2); n != 0 {
			rounded[s] = n
		}
	}
	t.Logf("%d cases, %d signs, %d of them weigh", len(cases), len(weights), len(rounded))
	return rounded
}

const (
	boilerTimes = 3   // that a line of testdata/boilerplate counts
	leastBoiler = 0.5 // of a weight
)

// descend returns the weights of the signs, of those kept alone unless kept is nil.
func descend(cases []boilerCase, kept map[string]bool) map[string]float64 {
	weights := make(map[string]float64)
	random := rand.New(rand.NewPCG(1, 2))
	rate := 0.12
	for range 14 {
		random.Shuffle(len(cases), func(i, j int) { cases[i], cases[j] = cases[j], cases[i] })
		for _, c := range cases {
			sum, want := 0.0, 0.0
			for _, s := range c.signs {
				sum += weights[s]
			}
			if c.boilerplate {
				want = 1
			}
			step := rate * (want - 1/(1+math.Exp(-sum)))
			for _, s := range c.signs {
				if kept == nil || kept[s] {
					weights[s] += step - 2e-4*weights[s]
				}
			}
		}
		rate *= 0.85
	}
	return weights
}

// writtenWeights is the file of the weights: a section for each.
func writtenWeights(weights map[string]int) []byte {
	by := make(map[int][]string)
	for s, w := range weights {
		by[w] = append(by[w], s)
	}
	var b bytes.Buffer
	b.WriteString("# How much signs of a sentence tell that it is boilerplate, in eighths, as\n# go test ./summarize -run Boilerplate -update fits them. See boilerplate.go.\n")
	for _, w := range slices.Sorted(maps.Keys(by)) {
		slices.Sort(by[w])
		fmt.Fprintf(&b, "[%d]\n%s\n", w, strings.Join(by[w], " "))
	}
	return b.Bytes()
}

// TestSignsOfASentence: what makes an order of a word, a title of a line and speech of a sentence.
func TestSignsOfASentence(t *testing.T) {
	for _, c := range []struct {
		text, sign string
		has        bool
	}{
		{"Читайте далі.", "^!", true},
		{"Навіть уночі спека.", "^!", false},
		{"Міст закрито", "$.", true},
		{"Міст закрито.", "$.", false},
		{"It hit Pell, D.C.", "$.", false},
		{"«Так», сказав він.", "^«", true},
		{"Він сказав «так».", "^«", false},
	} {
		if got := slices.Contains(boilerSigns(appendTokens(nil, c.text, 0, len(c.text))), c.sign); got != c.has {
			t.Errorf("%q has the sign %s: %v, want %v", c.text, c.sign, got, c.has)
		}
	}
}

// TestBoilerplateIsNoClaim: what no rule knows for junk is not claimed either; what somebody
// says is, however it sounds.
func TestBoilerplateIsNoClaim(t *testing.T) {
	for _, c := range []struct{ text, not string }{
		{"Міст через Сулу закрили в середу на ремонт.\n\nЩоб прочитати статтю до кінця, оформіть доступ на місяць.", "Щоб"},
		{"Мост через Суду закрыли в среду на ремонт.\n\nЧтобы прочитать статью до конца, купите доступ на месяц.", "Чтобы"},
		{"The bridge at Pell was closed on Wednesday for repairs.\n\nYou have read all of your free articles this month.", "You have"},
	} {
		if s := Summarize(story("", "", c.text), nil); len(s.Claims) != 1 || hasClaim(s, c.not) {
			t.Errorf("claims %s, want the first sentence alone", listed(s))
		}
	}
	said := "Our readers can view the text here, read the article and get the app, editor Ann Reed said."
	s := Summarize(story("", "", "The bridge at Pell was closed on Wednesday for repairs.\n\n"+said), nil)
	if len(s.Claims) != 2 || !isBoilerplate(appendTokens(nil, said, 0, len(said))) {
		t.Errorf("claims %s, want what the editor said too", listed(s))
	}
}
