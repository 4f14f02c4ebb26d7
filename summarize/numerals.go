package summarize

import (
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
)

type numerals struct {
	words  table[float64]  // двоє: 2
	times  table[float64]  // мільйон: 1e6
	units  table[string]   // гривень: UAH
	begins table[struct{}] // every word that a number in words may begin with
}

var numeralsOnce = once(readNumerals)

func readNumerals() *numerals {
	words, times, units := make(map[string]float64), make(map[string]float64), make(map[string]string)
	lines(dataOnce()["numerals.txt"], func(_ string, fields []string) {
		into := words
		if rest, ok := cutPrefix(fields[0], "×"); ok {
			into, fields[0] = times, rest
		}
		v, err := strconv.ParseFloat(fields[0], 64)
		if err != nil {
			panic("summarize: numerals.txt: " + err.Error())
		}
		for _, form := range fields[1:] {
			into[form] = v
		}
	})
	lines(dataOnce()["units.txt"], func(_ string, fields []string) {
		for _, form := range fields[1:] {
			units[form] = fields[0]
		}
	})
	return &numerals{newTable(words), newTable(times), newTable(units), newTable(firstWords(words, times))}
}

// firstWords are the words that a number in words may begin with, of which words and times
// know a value.
func firstWords(words, times map[string]float64) map[string]struct{} {
	out := make(map[string]struct{}, 2*(len(words)+len(times)))
	for _, from := range []iter.Seq[string]{maps.Keys(words), maps.Keys(times)} {
		for w := range from {
			out[w] = struct{}{}
		}
	}
	for w := range quarters.read().all() {
		out[w] = struct{}{}
	}
	for w := range multiplesOnce().all() {
		out[w] = struct{}{}
	}
	for w := range monthsOnce().all() {
		out[w] = struct{}{}
	}
	for _, w := range slices.Concat(every.words(), []string{"one", "third", "quarter", "fifth", "tenth"}) {
		out[w] = struct{}{}
	}
	return out
}

// mayBegin tells whether a number in words may begin with w: most words need no look at
// all the ways to write one.
func (n *numerals) mayBegin(w string) bool {
	_, ok := n.begins.get(w)
	return ok || strings.IndexByte(w, '-') > 0 // "two-year"
}

// numeral is the value of a numeral in words, the first part of "two-year" too.
func (n *numerals) numeral(w string) (float64, bool) {
	if v, ok := n.words.get(w); ok {
		return v, true
	}
	if head, tail, ok := cut(w, "-"); ok {
		v, known := n.words.get(head)
		if share := shareOf(tail); share > 0 && known {
			return v * share, true // three-quarters
		}
		if tail == "one" && known {
			return v + 1, true
		}
		if more, ok := n.words.get(tail); ok && known {
			return v + more, true
		}
		return v, known
	}
	return 0, false
}
