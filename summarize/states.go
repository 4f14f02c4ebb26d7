package summarize

import (
	"strings"
)

// stateBefore reads the state, or the capital that stands for it, right before token k, with
// which a clause begins and which agrees with v, the verb at j: "Київ звинуватив Москву",
// "Senegal has denied".
func (d *document) stateBefore(s *sentence, k, j int, v verb) (*phrase, bool) {
	from := k - 1
	if from < s.from || hasAnyPrefix(d.wordAt(j), "переда") {
		return noPhrase, false
	}
	name := d.wordAt(from)
	h, ok := statesOnce()[name]
	if from > s.from && d.at(from-1).kind == wordToken {
		if two, both := statesOnce()[d.wordAt(from-1)+" "+name]; both {
			h, ok = two, true
			from--
		}
	}
	if !ok || v.gender() != anyGender && v.gender() != h.gender {
		return noPhrase, false
	}
	begin := from
	if begin > s.from && d.is(begin-1, "the") {
		begin--
	}
	if begin > s.from && !isBreak(d.wordAt(begin-1)) && !d.onlyConjunctions(s.from, begin) {
		return noPhrase, false
	}
	h.nominative = name
	return &phrase{from: from, to: k, headAt: k - 1, head: h, nameFrom: -1, nameTo: -1, caps: k - from}, true
}

// statesOnce are the names by which states speak, in lower case.
var statesOnce = once(func() map[string]head {
	all := make(map[string]head)
	for line := range strings.Lines(dataOnce()["states.txt"]) {
		g, names, ok := cut(strings.TrimSpace(line), " ")
		if !ok || g == "#" {
			continue
		}
		for name := range strings.SplitSeq(names, ", ") {
			all[name] = head{name, genderOfLetter(g), orgHead}
		}
	}
	return all
})
