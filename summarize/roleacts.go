package summarize

import (
	"unicode/utf8"

	"visti/internal/news"
)

// roleActs is the person named before whom the role means with which the Ukrainian or Russian
// sentence i begins, and in which nobody speaks: "Адвокат показав три листи". Who is "він"
// right behind it is the lawyer.
func (r *resolver) roleActs(i int) (speaker, bool) {
	d, s := r.d, r.d.sentences[i]
	h, ok := d.headAt(s.from)
	if !ok || s.quote || s.opened || r.out[i].how != news.OwnReport || h.kind != personHead || h.gender == plural || h.nominative != d.tokens[s.from].word || s.from+1 >= s.to {
		return speaker{}, false
	}
	if next := d.tokens[s.from+1]; next.kind != wordToken || next.cap || !isOtherVerb(next.word) && !d.isDeed(s.from+1, h.gender) && !isPastOf(next.word, h.gender) {
		return speaker{}, false // "Адвокат підсудного", "Адвокат, якого"
	}
	p := phrase{from: s.from, to: s.from + 1, headAt: s.from, head: h, nameFrom: -1, nameTo: -1}
	sp := r.identify(d.speakerOf(p), source{how: byName, phrase: p}, i)
	return sp, sp.person
}

// isPastOf tells whether w looks like the past of a verb of gender g: "показав", "вынул".
func isPastOf(w string, g gender) bool {
	if g == feminine {
		return hasAnySuffix(w, "ла", "лася", "лась")
	}
	return utf8.RuneCountInString(w) > 4 && hasAnySuffix(w, "ав", "ив", "яв", "ув", "вся", "всь", "ал", "ил", "ял", "ел", "ул", "лся")
}

// actsSince tells whether another person than who spoke last acts in the sentence before i:
// "Адвокат показав три листи. У першому йдеться про тріщину."
func (r *resolver) actsSince(i int) bool {
	if i == 0 || r.d.tokens[r.d.sentences[i].from].word[0] < 0x80 || r.spoke >= i-1 || r.acted != i {
		return false
	}
	m := r.known[len(r.known)-1]
	return m.person && m.subject && m.sentence == i-1 && m.who != r.last.who
}
