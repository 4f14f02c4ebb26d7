package summarize

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"visti/internal/gold"
	"visti/internal/news"
	"visti/internal/text"
)

// A tally adds up how well claims meet the gold of some articles.
type tally struct {
	articles, claims, good, keys, hit, junk      int
	dirty                                        int // claims with a caption or a heading in them
	matched, right, speaking, named, none, false int
	spoken, wrong                                int
	offers, offered, met                         int // related news in the gold, listed, and both
	numbers, listed                              int
	rouge, redundancy                            float64
	referenced                                   int
}

// add scores the claims of one article. A claim meets a labelled sentence if they
// share at least 70 % of the shorter one's words and 35 % of the sentence's, one to
// one.
func (t *tally) add(g goldLine, claims []news.Claim) {
	cut := gold.Sentences(g.Text)
	words := make([][]string, len(claims))
	all := []string{}
	for i, c := range claims {
		words[i] = text.Words(c.Text.String())
		all = append(all, words[i]...)
	}
	t.articles++
	t.claims += len(claims)
	t.keys += len(g.Claims)
	t.redundancy += repeated(words)
	if g.Reference != "" {
		t.referenced++
		t.rouge += f1(shared(all, text.Words(g.Reference)), len(all), len(text.Words(g.Reference)))
	}
	for _, c := range claims {
		claim := strings.Join(strings.Fields(c.Text.String()), " ")
		if slices.ContainsFunc(g.JunkText, func(junk string) bool { return strings.Contains(claim, junk) }) {
			t.dirty++
		}
	}
	taken := make([]bool, len(claims))
	for _, k := range g.Claims {
		if len(k.Who) > 0 && !slices.Contains(k.Who, "") {
			t.speaking++
		}
		best, share := -1, 0.0
		for _, n := range append([]int{k.Sentence}, k.Alt...) {
			for i := range claims {
				if s := meets(words[i], text.Words(cut[n])); s > share && !taken[i] {
					best, share = i, s
				}
			}
		}
		for _, n := range k.Numbers {
			t.numbers++
			if slices.ContainsFunc(claims, func(c news.Claim) bool {
				return slices.ContainsFunc(c.Numbers, func(x news.Number) bool {
					return shared(text.Words(n), text.Words(x.Text.String())) == len(text.Words(n))
				})
			}) {
				t.listed++
			}
		}
		if best < 0 {
			continue
		}
		taken[best] = true
		t.hit++
		t.good++
		t.speaker(k.Who, claims[best], g.Source)
	}
	for i := range claims {
		if taken[i] {
			continue
		}
		near := func(n int) bool { return meets(words[i], text.Words(cut[n])) > 0 }
		isJunk := func(n int) bool { // a heading of one word is in many sentences
			w := text.Words(cut[n])
			return near(n) && 2*shared(words[i], w) >= len(words[i])
		}
		key := func(k goldKey) bool { return near(k.Sentence) || slices.ContainsFunc(k.Alt, near) }
		switch {
		case slices.ContainsFunc(g.Claims, key) || slices.ContainsFunc(g.OK, near):
			t.good++
		case slices.ContainsFunc(g.Junk, isJunk):
			t.junk++
		}
	}
}

// related counts the related news that the text of g offers, by their titles.
func (t *tally) related(g goldLine, listed []news.Related) {
	t.offers += len(g.Related)
	t.offered += len(listed)
	for _, r := range g.Related {
		if slices.ContainsFunc(listed, func(l news.Related) bool { return l.Title.String() == r.Title }) {
			t.met++
		}
	}
}

// speaker counts whether c names one of who; nobody labelled wants nobody named.
func (t *tally) speaker(who []string, c news.Claim, source string) {
	t.matched++
	got := text.Words(c.Who.String() + " " + c.Role.String())
	ok := len(got) == 0 && (len(who) == 0 || slices.Contains(who, ""))
	for _, w := range who {
		ok = ok || w != "" && len(got) > 0 && (within(text.Words(w), got) || within(got, text.Words(w)))
	}
	if len(who) > 0 && !slices.Contains(who, "") {
		t.spoken++
		if !ok && c.How == news.Named && !slices.ContainsFunc(who, func(w string) bool { return within(text.Words(w), text.Words(c.Via.String())) }) {
			t.wrong++
		}
	}
	if len(who) == 0 {
		ok = ok || c.Who.String() == source
		t.none++
		if !ok {
			t.false++
		}
	}
	if ok {
		t.right++
		if len(who) > 0 && !slices.Contains(who, "") {
			t.named++
		}
	}
}

// within tells whether each word of a is a form of one of b.
func within(a, b []string) bool {
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y string) bool { return x == y || sameName(x, y) }) {
			return false
		}
	}
	return len(a) > 0
}

func meets(claim, sentence []string) float64 {
	if len(claim) == 0 || len(sentence) == 0 {
		return 0
	}
	n := shared(claim, sentence)
	share := float64(n) / float64(min(len(claim), len(sentence)))
	if share < 0.7 || 20*n < 7*len(sentence) {
		return 0
	}
	return share
}

// shared counts the words that a and b have both, each as often as both have it.
func shared(a, b []string) (n int) {
	left := map[string]int{}
	for _, w := range a {
		left[w]++
	}
	for _, w := range b {
		if left[w] > 0 {
			left[w]--
			n++
		}
	}
	return n
}

func repeated(claims [][]string) float64 {
	sum := 0.0
	for i, a := range claims {
		most := 0.0
		for j, b := range claims {
			if i != j {
				most = max(most, float64(shared(a, b))/float64(max(1, len(a))))
			}
		}
		sum += most
	}
	return sum / float64(max(1, len(claims)))
}

func f1(both, a, b int) float64 { return 2 * float64(both) / float64(max(1, a+b)) }

func (t *tally) f1() float64 {
	p, r := share(t.good, t.claims), share(t.hit, t.keys)
	return 2 * p * r / max(p+r, 1e-9)
}

func share(a, b int) float64 { return float64(a) / float64(max(1, b)) }

func (t *tally) String() string {
	return fmt.Sprintf("%8d %8d %7.3f %7.3f %6d   %.3f (%d/%d)   %.3f (%d/%d)   %d/%d   %d/%d   %.3f %8.3f %7.3f", t.articles, t.claims, t.f1(), share(t.hit, t.keys), t.junk,
		share(t.right, t.matched), t.right, t.matched, share(t.named, t.speaking), t.named, t.speaking, t.wrong, t.matched, t.false, t.none,
		share(t.listed, t.numbers), t.redundancy/float64(max(1, t.articles)), t.rouge/float64(max(1, t.referenced)))
}

// lead3 are the first three sentences as claims: what a summary must beat.
func lead3(a news.Article) (out []news.Claim) {
	cut := gold.Sentences(a.Text().String())
	for _, s := range cut[:min(3, len(cut))] {
		out = append(out, news.Claim{Text: news.Plain(s)})
	}
	return out
}

// corpusDir is the folder of the shared data; "" if it is not there.
func corpusDir() string {
	dir := os.Getenv("VISTI_CORPUS")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "data")
	}
	if _, err := os.Stat(filepath.Join(dir, "summaries")); err != nil {
		return ""
	}
	return dir
}

// A goldLine is one labelled article; see gold.Sentences for the numbers.
type goldLine struct {
	corpusLine
	Source, Reference string
	Claims            []goldKey
	Related           []struct{ Title string }
	OK, Junk          []int
	JunkText          []string            `json:"junk_text"` // what is glued to good sentences
	OKWho             map[string][]string `json:"ok_who"`    // who says those of OK, where a labeller tells
}

type goldKey struct {
	Sentence int
	Alt      []int
	Who      []string
	Numbers  []string
}

func goldLines(t *testing.T, name string) []goldLine {
	t.Helper()
	lines := readLines[goldLine](t, name)
	texts := map[string][]corpusLine{}
	for i := range lines {
		if file, id, ok := strings.Cut(lines[i].File, "#"); ok {
			of := filepath.Join(corpusDir(), file)
			if texts[of] == nil {
				texts[of] = corpusLines(t, of)
			}
			if k := slices.IndexFunc(texts[of], func(l corpusLine) bool { return l.ID == id }); k >= 0 {
				lines[i].Text, lines[i].Title = texts[of][k].Text, texts[of][k].Title
			}
		}
	}
	return lines
}
