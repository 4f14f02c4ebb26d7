package summarize

import (
	"strings"
	"unicode/utf8"
)

// bodyName writes a body, a document or a role: without a possessive, its head
// in the nominative where the table knows the form, quotation marks gone where
// the whole name stands in them.
func (d *document) bodyName(p *phrase) string {
	from, to := p.from, p.to
	for from < to && (d.wordIn(leaders, from) && !d.is(from, "of") || from < p.headAt && p.to > p.headAt+1 && !d.latin(from) && d.wordIn(fresh, from)) {
		from++
	}
	if from > 1 && from+1 < to && hasAnyPrefix(d.wordAt(from), "річн летн") && isDash(d.wordAt(from-1)) && d.at(from-2).kind == numberToken {
		from++ // "40-річний водій"
	}
	if from >= to {
		return ""
	}
	if t := d.at(from); from > 0 && t.cap && t.word[0] < 0x80 && d.is(from-1, "the") && d.at(from-1).cap && d.langAt(from) != "en" {
		from-- // The Bren Times
	}
	if isQuoteMark(d.wordAt(from)) && isClosing(d.wordAt(to-1)) && d.quotedName(from, to) == to-from {
		last := to - 2
		if inner := d.textOf(from+1, last); strings.Count(inner, "«") > strings.Count(inner, "»") {
			last++ // «Фірма «Верба»: one mark closes both
		}
		if h, ok := mediaWordsOnce()[d.wordAt(from+1)]; ok && last > from+1 {
			return likeCase(h.nominative, d.textOf(from+1, from+1)) + d.text[d.at(from+1).end:d.at(last).end] // «Віснику державних закупівель»
		}
		if last == from+2 && from > 0 && isPreposition(d.wordAt(from-1)) && d.endsIn(from+1, "ій") {
			return d.toldName(&phrase{from: from, to: to, quoted: 2, dative: true}) // У «Новій пошті»
		}
		name := d.nominativeWord(from+1)(d, d.textOf(from+1, last))
		if p.oblique && to-from == 3 && from > 0 && d.at(from-1).kind == wordToken && !d.is(from-1, "на") {
			return nominativeOfName(name)
		}
		return name
	}
	s := d.textOf(from, to-1)
	if rest, ok := cutSuffix(s, "."); ok && runeCount(d.wordAt(to-1)) > 5 {
		s = rest // SpaceX.
	}
	if p.headAt < 0 {
		if to-from == 1 {
			if t := d.at(from); p.oblique && hasAnySuffix(t.word, "ука юка енка ського цького ского цкого") {
				return d.nominativeSurname(s, masculine)
			}
			return d.properForm(d.at(from))
		}
		if w := strings.Fields(s); p.oblique && len(w) == 2 && p.quoted == 0 && hasAnySuffix(w[0], "а") && w[0][0] >= 0x80 && d.at(from).cap && d.at(from+1).cap && d.undoGenitive(w, anyGender) == masculine {
			return w[0] + " " + w[1] // Доналда Трампа
		}
		if p.quoted > 0 && from > 0 && isAmong(d.wordAt(from-1), "у в") && isQuoteMark(d.wordAt(from+1)) && isClosing(d.wordAt(to-1)) {
			return d.textOf(from+2, to-2) // "(у) системі «Прозорро»"
		}
		return d.besideAcronym(from, to, s)
	}
	h := d.at(p.headAt)
	for j := p.headAt - 1; j >= from && h.word != p.head.nominative; j-- {
		if w := d.wordAt(j); !d.at(j).cap && !isAdjective(w) && hasAnySuffix(w, "ям ами ями ів ов ев ах ях") {
			from = j + 1 // "(По данным) торгов биржи"
			break
		}
	}
	if h.upper && p.headAt == to-1 {
		s = d.besideAcronym(from, to, s)
	}
	if h.word == p.head.nominative && !(p.headAt > from && p.head.gender == neuter && d.endsIn(from, "ому ого ом им ым")) {
		return s // but "у Державному бюро"
	}
	if from < p.headAt && d.wordIn(outcomes, from) {
		return s // "результаты опроса"
	}
	if deed, rest, ok := cut(s, " "); ok && from < p.headAt && hasAnySuffix(deed, "ння нні нням нню ття тті ттям ттю") {
		i := max(strings.LastIndex(deed, "нн"), strings.LastIndex(deed, "тт"))
		return deed[:i+len("нн")] + "я " + rest // "(у) рішенні міського суду"
	}
	var sb strings.Builder
	for j := from; j < p.headAt; j++ {
		sb.WriteString(adjective(d.textOf(j, j), p.head.gender, d.langAt(j)))
		sb.WriteString(d.text[d.at(j).end:d.at(j+1).start])
	}
	sb.WriteString(likeCase(d.nominativeOf(p), d.text[h.start:h.end]))
	sb.WriteString(d.text[h.end:d.at(to-1).end])
	return sb.String()
}

// besideAcronym writes the name s of two words, an adjective and an acronym, in the nominative:
// "(У) Київській ОВА".
func (d *document) besideAcronym(from, to int, s string) string {
	if to-from == 2 && d.endsIn(from, "ській цькій ської цької ською цькою ську цьку ской цкой скую цкую") {
		return adjective(d.textOf(from, from), feminine, d.langAt(from)) + s[d.at(from).end-d.at(from).start:]
	}
	return s
}

// properForm writes a proper name of one word in the shortest form in which the
// text has it, if it stands here in an oblique one: "Автодоре", "Автодор".
func (d *document) properForm(t *token) string {
	w := d.text[t.start:t.end]
	if h, ok := speakingNoun(t.word); ok {
		return likeCase(h.nominative, w)
	}
	if t.upper || w[0] < 0x80 {
		return w
	}
	if state := stateOf(t.word); state != "" {
		return likeCase(state, w)
	}
	last, size := utf8.DecodeLastRuneInString(t.word)
	if !containsRune("аеуиіяюом", last) {
		return w
	}
	base := t.word[:len(t.word)-size]
	for _, o := range d.tokens { // Автодоре
		if o.cap && o.kind == wordToken && o.word == base {
			return d.text[o.start:o.end]
		}
	}
	for j, o := range d.tokens { // Лінкорі, where «Лінкора» begins a sentence; Газпрома is a genitive
		if o.cap && o.word == base+"а" && j > 0 && d.is(j-1, "«") && d.beginsSentence(j-1) && d.is(j+1, "»") {
			return d.text[o.start:o.end]
		}
	}
	return w
}

// stateOf is the state or the capital of which w is a form, "" if it is none or a nominative:
// Берліна, Росії, Москвы.
func stateOf(w string) string {
	if isState(w) {
		return ""
	}
	for _, e := range endingsOnce()["states"] {
		if stem, ok := cutSuffix(w, e.from); ok && isState(stem+e.to) {
			return stem + e.to
		}
	}
	return ""
}
