package summarize

import (
	"slices"
	"strconv"
)

// isBoilerplate tells whether the sentence ts is rather what a page says of itself, its
// subscriptions, pictures, rights and readers than what an article says: by a logistic
// regression over the beginnings of its words, how it begins, ends and how long it is. Where
// isJunk knows the words of such lines, this knows which are usual in them. The weights, in
// eighths, were fitted to testdata/boilerplate/lines.tsv and the sentences of testdata/gold and of
// the corpus; with it, `go test ./summarize -run Boilerplate -update` does it again. No weight is
// enough by itself.
func isBoilerplate(ts []token) bool {
	sum := 0
	for _, sign := range boilerSigns(ts) {
		sum += boilerplateOnce()[sign]
	}
	return sum > mostBoiler
}

// mostBoiler is the sum of eighths above which a sentence is no claim.
const mostBoiler = 12

// boilerSigns are the signs of the sentence ts, each once.
func boilerSigns(ts []token) []string {
	signs := []string{"$"} // of every sentence
	words := 0
	for _, t := range ts {
		sign := t.word
		switch t.kind {
		case numberToken:
			sign = "0"
		case wordToken:
			sign = sign[:runesEnd(sign, boilerRunes)]
		}
		if t.kind != markToken {
			if words == 0 {
				signs = append(signs, "^"+sign)
			}
			if words == 0 && t.word != "навіть" && hasAnySuffix(t.word, "йте іть ите йтесь іться итесь йтеся") {
				signs = append(signs, "^!")
			}
			words++
		}
		if sign != "!" { // whoever wins exclaims as well
			signs = append(signs, sign)
		}
	}
	for _, length := range []int{5, 9, 16, 26} {
		if words < length {
			signs = append(signs, "<"+strconv.Itoa(length))
			break
		}
	}
	if isQuoteMark(ts[0].word) {
		signs = append(signs, "^«")
	}
	if last := &ts[len(ts)-1]; last.kind != markToken && !endsWithPoint(last) {
		signs = append(signs, "$.")
	}
	slices.Sort(signs)
	return slices.Compact(signs)
}

const boilerRunes = 4 // of the beginning of a word

// runesEnd is where the first n runes of s end.
func runesEnd(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// boilerplateOnce are the weights of the signs in eighths.
var boilerplateOnce = once(func() map[string]int {
	weights := make(map[string]int, 2048)
	lines(dataOnce()["boilerplate.txt"], func(section string, fields []string) {
		w, err := strconv.Atoi(section)
		if err != nil {
			panic("summarize: boilerplate.txt: no weight " + section)
		}
		for _, f := range fields {
			weights[f] = w
		}
	})
	return weights
})
