package summarize

import (
	"strings"
	"unicode"

	"visti/internal/news"
)

// surnameMeant is whoever the text calls by a surname alone, speaking in the sentence before i or
// beginning it with their role, if the pronoun of gender g may mean them: "Putin said so. He added",
// "Министр Белоусов приехал. Он сказал".
func (r *resolver) surnameMeant(g gender, i int) (*speaker, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine {
		return noSpeaker, false
	}
	if r.spoke >= i-1 && !r.last.person && r.last.headWord == "" && isSurnameAlone(r.last.who) && genderFits(g, r.last.gender) {
		sp := r.last.copy()
		sp.gender = g
		return sp, true
	}
	s := d.sentence(i - 1)
	if s.kind != plainSentence || s.quote || s.opened || r.out[i-1].how != news.OwnReport {
		return noSpeaker, false
	}
	h, ok := d.headAt(s.from)
	name := s.from + 1
	if !ok || h.kind != personHead || h.nominative != d.wordAt(s.from) || !genderFits(g, h.gender) || name+1 >= s.to || d.at(name+1).cap || d.at(name+1).kind != wordToken || governs(d.wordAt(name)) {
		return noSpeaker, false
	}
	if t := d.at(name); !t.cap || t.kind != wordToken || !isSurnameAlone(d.textOf(name, name)) || d.latin(name) && !d.hasVerb(name+1, name+3) {
		return noSpeaker, false
	}
	p := newName(name, name+1, 1)
	p.from, p.headAt, p.head = s.from, s.from, h
	sp := d.speakerOf(p)
	sp.gender, sp.person = g, true
	return sp, true
}

// isSurnameAlone tells whether who is one word with a capital that is no acronym and no place.
func isSurnameAlone(who string) bool {
	first, size := firstRune(who)
	return unicode.IsUpper(first) && runeCount(who) > 2 && lower(who[size:]) == who[size:] && !strings.ContainsAny(who, " .«»\"") && !places.has(lower(who))
}
