package summarize

import (
	"cmp"
	"math"
	"slices"
	"sort"
	"strings"
	"time"

	"visti/internal/news"
	"visti/internal/text"
)

const (
	mostRelated = 10
	mostOffered = 10
	nearest     = 5 // of the collection
)

// Related lists what is related to a: first what its page or its text offers, in
// their order, then the nearest of among, each with its reason. a itself, copies
// of it and titles that come twice are left out. Of the collection the words of
// titles and leads count, rare ones more than common ones; reports within three
// days that share much are of the same event.
func Related(offered []news.Link, a news.Article, among []news.Article) []news.Related {
	return related(append(slices.Clip(offered), offeredByText(a)...), a, among)
}

// related is Related with what the text offers among offered.
func related(offered []news.Link, a news.Article, among []news.Article) []news.Related {
	var out []news.Related
	seen := map[string]bool{key(a.Title.String()): true}
	urls := map[string]bool{address(a.URL): !a.URL.Empty()}
	known := make(map[string]*news.Article, len(among))
	for i := range among {
		if !among[i].URL.Empty() {
			known[address(among[i].URL)] = &among[i]
		}
	}
	add := func(r news.Related) {
		k, u := key(r.Title.String()), address(r.URL)
		if k == "" || seen[k] || !r.URL.Empty() && urls[u] || len(out) >= mostRelated {
			return
		}
		seen[k], urls[u] = true, true
		out = append(out, r)
	}
	for i, l := range offered {
		if i == 2*mostOffered {
			break
		}
		r := news.Related{Title: l.Title, URL: l.URL, Reason: news.OfferedByPage}
		if b := known[address(l.URL)]; b != nil && !l.URL.Empty() {
			r.ID, r.Source, r.Time = b.ID, b.SourceName, b.Time()
		}
		add(r)
	}
	for _, r := range near(a, among) {
		add(r)
	}
	return out
}

// key is a title to compare: its folded words.
func key(title string) string {
	return strings.Join(text.Words(title[:runeStart(title, longestTitle)]), " ")
}

// address is a link to compare.
func address(u news.URL) string {
	s := u.String()
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "www."), "m.")
	s, _, _ = cut(s, "#")
	return trimSuffix(s, "/")
}

// Terms returns the words worth searching a collection for to find what is
// related to a: the rarer-looking ones of title and lead, folded, most telling
// first, at most twelve.
func Terms(a news.Article) []string {
	vector := terms(a)
	words := make([]string, 0, len(vector))
	for w := range vector {
		words = append(words, w)
	}
	slices.SortFunc(words, func(x, y string) int {
		if c := cmp.Compare(vector[y], vector[x]); c != 0 {
			return c
		}
		return cmp.Compare(x, y)
	})
	return words[:min(12, len(words))]
}

// terms weighs the words of title and lead: names and figures more, those of
// the title more.
func terms(a news.Article) map[string]float64 {
	out := make(map[string]float64, 64)
	add := func(s string, weight float64) {
		for i, t := range appendTokens(nil, s, 0, len(s)) {
			n := len([]rune(t.word))
			if t.kind == markToken || n < 3 || t.kind == wordToken && n < 4 && !t.upper || common.has(t.word) {
				continue
			}
			if _, verb := verbForm(t.word); verb {
				continue
			}
			w := weight
			if t.cap && i > 0 || t.upper {
				w *= 2
			}
			k := stem(text.Fold(t.word))
			out[k] = max(out[k], w)
		}
	}
	add(titleOf(a), 1.5)
	body := a.Text().String()
	add(body[:runeStart(body, 500)], 1)
	return out
}

// near finds the nearest of among to a.
func near(a news.Article, among []news.Article) []news.Related {
	if len(among) == 0 {
		return nil
	}
	w := weigh(among)
	mine := terms(a)
	own := w.norm(mine)
	type scored struct {
		i int
		s float64
	}
	var all []scored
	for i, v := range w.vectors {
		b := among[i]
		if b.ID == a.ID && a.ID != 0 || address(b.URL) == address(a.URL) && !a.URL.Empty() {
			continue
		}
		if s := w.product(mine, v) / math.Max(own*w.norm(v), 1e-9); s >= 0.2 {
			all = append(all, scored{i, s})
		}
	}
	sort.SliceStable(all, func(x, y int) bool {
		a, b := all[x], all[y]
		return a.s > b.s || a.s == b.s && among[a.i].ID > among[b.i].ID
	})
	var out []news.Related
	for _, s := range all[:min(nearest, len(all))] {
		b := among[s.i]
		r := news.Related{Title: b.Title, URL: b.URL, ID: b.ID, Source: b.SourceName, Time: b.Time(), Reason: news.Background}
		if s.s >= 0.35 && a.Time().Sub(b.Time()).Abs() < 72*time.Hour {
			r.Reason = news.SameEvent
		}
		out = append(out, r)
	}
	return out
}

// weighed are the terms of a collection, rare ones heavier: TF-IDF, compared by the
// cosine of their angle.
type weighed struct {
	vectors []map[string]float64
	in      map[string]int // articles that have a term
}

func weigh(among []news.Article) weighed {
	w := weighed{make([]map[string]float64, len(among)), make(map[string]int, 512)}
	for i := range among {
		w.vectors[i] = terms(among[i])
		for t := range w.vectors[i] {
			w.in[t]++
		}
	}
	return w
}

func (w weighed) idf(t string) float64 {
	return math.Log(1 + float64(len(w.vectors)+8)/float64(1+w.in[t]))
}

// norm is the length of v.
func (w weighed) norm(v map[string]float64) float64 {
	squares := make([]float64, 0, len(v))
	for t, x := range v {
		squares = append(squares, x*x*w.idf(t)*w.idf(t))
	}
	return math.Sqrt(sumOf(squares))
}

// product is the scalar product of a and b; 0 where they share one term, which tells
// nothing.
func (w weighed) product(a, b map[string]float64) float64 {
	var products []float64
	for t, x := range a {
		if y := b[t]; y > 0 {
			products = append(products, x*y*w.idf(t)*w.idf(t))
		}
	}
	if len(products) < 2 {
		return 0
	}
	return sumOf(products)
}

// sumOf adds up xs from the least: the order of a map must not change the sum.
func sumOf(xs []float64) (sum float64) {
	sort.Slice(xs, func(i, j int) bool { return xs[i] < xs[j] }) // sort.Float64s would bring a sort of its own into the program
	for _, x := range xs {
		sum += x
	}
	return sum
}

var common = &wordList{text: "[common]"}
