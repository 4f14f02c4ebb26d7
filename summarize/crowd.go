package summarize

import "visti/internal/news"

// longestCrowd is how many tokens may tell which crowd speaks.
const longestCrowd = 12

// crowdOf writes who src only tells the kind of, in the nominative: "two officials
// with direct knowledge of the talks", "двоє чиновників". It is "" where the text
// tells no kind: "кажуть, що".
func (d *document) crowdOf(src *source, s *sentence) string {
	p := src.phrase.copy()
	if p.to <= p.from {
		return ""
	}
	for p.from < p.to && d.wordIn(leaders, p.from) && !d.wordIn(oneOf, p.from) {
		p.from++
	}
	limit := s.to
	if src.at > p.from {
		limit = min(limit, src.at)
	}
	if n := d.quotedName(p.from, p.to); n > 0 && p.from+n <= p.headAt {
		p.from += n // "(сообщили) «Курьеру» источники"
	}
	if d.isWire(p.from) {
		p.from++ // "(рассказали) РБК два источника"
		p.counted = d.isCount(p.from, p.to)
	}
	for j := max(p.headAt, p.from) + 1; j+1 < p.to; j++ {
		if isPreposition(d.wordAt(j)) && d.tells(j+1) {
			p.to = j // "один из гаишников в ответ"
		}
	}
	p.to = d.crowdEnd(p, limit)
	if p.to <= p.from || p.to-p.from > longestCrowd || p.headAt < 0 && p.to-p.from == 1 && d.wordIn(ordinals, p.from) {
		return ""
	}
	if w := d.wordAt(p.from); (w == "percent" || w == "percentage") && p.from > s.from && d.at(p.from-1).kind == numberToken {
		p.from--
	}
	if n := p.headAt + 1; p.headAt >= 0 && n < p.to { // "местных жителей"
		if h, ok := d.headAt(n); ok && h.gender == plural && isAdjective(d.wordAt(p.headAt)) {
			p.head, p.headAt = h, n
		}
	}
	if !p.counted && p.from > s.from && p.headAt == p.from && d.isCount(p.from-1, p.to) {
		p.from, p.counted = p.from-1, true // "розповіли 12 свідків"
	}
	name := ""
	switch {
	case p.counted:
		name = d.countedName(p)
	case d.isNumeral(p.from) || p.headAt < 0 || d.wordAt(p.headAt) == p.head.nominative || d.latin(p.from):
		name = d.textOf(p.from, p.to-1)
	default:
		name = d.bodyName(p)
	}
	if one := nominativeOne.of(d.wordAt(p.from)); one != "" {
		name = one + name[min(len(name), d.at(p.from).end-d.at(p.from).start):]
	}
	if t := d.at(p.from); d.beginsSentence(p.from) && !t.upper && !isDemonymWord(t.word) && !d.properWords()[t.word] {
		name = smallFirst(name)
	}
	return name
}

// nominativeOne: "по словам одного из чиновников".
var nominativeOne = &wordMap{text: "[nominativeOne]"}

// isInsider tells whether all that is told of p is what they know: "Чиновник, знакомый
// с проверкой, говорит".
func (d *document) isInsider(p *phrase) bool {
	return p.to+1 < len(d.tokens) && d.is(p.to, ",") && d.wordIn(insiders, p.to+1)
}

var insiders = &wordList{text: "[insiders]"}

// tellsOn tells whether p, "the one the paper talked to", is who was named and spoke
// last: a woman where a woman did, and nobody who sits somewhere else.
func (r *resolver) tellsOn(p *phrase) bool {
	d := r.d
	if p.headAt < 0 || p.counted || p.head.gender != masculine && p.head.gender != feminine || !secretive.has(p.head.nominative) || !r.last.person || r.last.gender != p.head.gender || r.crowd {
		return false
	}
	for j := p.from - 1; j <= p.headAt && j >= 0; j++ {
		if d.wordIn(others, j) {
			return false
		}
	}
	if n := d.crowdEnd(p, len(d.tokens)); n > p.to && isPreposition(d.wordAt(p.to)) {
		return false // "собеседник «Линии» в теплосетях"
	}
	return !d.is(p.to, ",") || p.to+1 >= len(d.tokens) || !isAdjective(d.wordAt(p.to+1)) && !d.wordIn(relatives, p.to+1)
}

// crowdOfSentence is the source that is not named and that is the subject of sentence
// i before the pronoun of src: "Собеседник «Линии» в теплосетях настроен иначе: по его
// словам".
func (r *resolver) crowdOfSentence(src *source, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if src.at <= s.from+2 || d.latin(s.from) || s.quote {
		return noSpeaker, false
	}
	p, ok := d.phraseAfter(s.from, src.at)
	if !ok || p.headAt < 0 || p.from > s.from+1 || !p.counted && (!d.isNominative(p) || p.head.gender != src.pronoun) || p.counted && src.pronoun != plural || d.howOf(p) != byCrowd || r.tellsOn(p) {
		return noSpeaker, false
	}
	return &speaker{crowd: true, role: d.crowdOf(&source{phrase: *p, at: src.at}, s)}, true
}

// ofWhom writes role, "one of them" before the verb of src in sentence i, with the
// people who were told of last: "one of the officials".
func (r *resolver) ofWhom(role string, src *source, i int) string {
	some, ok := cutSuffix(role, " of them")
	if !ok {
		return role
	}
	d := r.d
	for k := i; k >= 0 && k > i-3; k-- {
		s := d.sentence(k)
		for j := s.to - 1; j >= s.from; j-- {
			t := d.at(j)
			if k == i && j >= src.at || t.cap && !d.beginsSentence(j) || !hasAnySuffix(t.word, "s") {
				continue
			}
			h, ok := d.headAt(j)
			ministries := h.kind == orgHead && hasAnySuffix(t.word, "ies") // of which one seldom talks
			if ok && h.gender == plural && !ministries && !documents.has(trimSuffix(t.word, "s")) {
				return some + " of the " + t.word
			}
		}
	}
	return role
}

// isNumeral tells whether token j counts in the nominative: "два источника".
func (d *document) isNumeral(j int) bool {
	_, oblique := numbersOf.get(d.wordAt(j))
	_, numeral := numeralsOnce().words.get(d.wordAt(j))
	return !oblique && (numeral || d.at(j).kind == numberToken)
}

var ordinals = &wordList{text: `second third fourth fifth few`} // "A third said"

// crowdEnd goes over what tells more of the crowd p behind it: "джерела в банку",
// "officials familiar with the talks", but not when or where they said it.
func (d *document) crowdEnd(p *phrase, limit int) int {
	end := p.to
	if end < limit && d.ownName(end) {
		end++ // "співрозмовник Обрію"
	}
	for end < limit && end-p.from < longestCrowd {
		t := d.at(end)
		if t.kind == wordToken && (isAmong(t.word, "з із зі из") || crowdJoiners.has(t.word)) {
			n := end + 1
			for n < limit && (d.wordIn(crowdJoiners, n) || isArticle(d.wordAt(n))) {
				n++
			}
			if n >= limit || d.at(n).kind != wordToken && d.quotedName(n, limit) == 0 || d.tells(n) {
				return end
			}
			if q, ok := d.phraseAfter(n, limit); ok && q.from == n {
				if m := q.to; m+1 == limit && d.latin(m) && d.at(m).kind == wordToken && !d.tells(m) && !d.mayStandBetween(m) && d.isSaying(limit) {
					return limit // "mediators from the Gulf state"
				}
				for end = n; end < q.to && !d.wordIn(disposed, end); end++ {
				}
				if end < q.to {
					return end
				}
				continue
			}
			if d.at(n).kind != wordToken {
				return end
			}
			for end = n + 1; end < limit && d.at(end).kind == wordToken && !d.tells(end) && !d.ends(end) && !d.isSaying(end) && !isOtherVerb(d.wordAt(end)); end++ {
			}
			continue
		}
		break
	}
	return end
}

// tells tells whether the word at n is of a time or of a place to say things.
func (d *document) tells(n int) bool {
	w := d.wordAt(n)
	return isOfDate(w) || weekdays.has(w) || weekdayNames.has(w) || venues.has(w) || networks.has(w) || messages.has(w) || occasions.has(w)
}

// What leads from a crowd to its body or to what it knows.
var crowdJoiners = &wordList{text: "[crowdJoiners]"}

// How those are who speak: their clause goes on there.
var disposed = &wordList{text: "[disposed]"}

// When and how crowds speak.
var occasions = &wordList{text: "[occasions]"}

// countedName writes so many people in the nominative: "двох чиновників" are "двоє
// чиновників"; where their case is no genitive, without their number.
func (d *document) countedName(p *phrase) string {
	number, end := d.at(p.from), d.at(p.to-1).end
	if p.headAt < 0 {
		return d.text[number.start:end]
	}
	h := d.at(p.headAt)
	if hasAnySuffix(h.word, "ам ям ами ями") {
		p = p.copy()
		p.from, p.counted = p.headAt, false
		return d.bodyName(p)
	}
	of, oblique := numbersOf.get(number.word)
	if !oblique {
		return d.text[number.start:end]
	}
	people, ofThings, differ := cut(of, "/")
	if one, thing := things.get(h.word); thing && differ {
		return ofThings + d.text[number.end:h.start] + one + d.text[h.end:end]
	}
	return people + d.text[number.end:end]
}

// numbersOf gives the nominative of numerals in the genitive: of people, and behind a
// stroke of things where that differs.
var numbersOf = &wordMap{text: "[numbersOf]"}

// things are the words for sources that are no people.
var things = &wordMap{text: `джерел: джерела; источников: источника`}

// oneOfMany reads "один з …" at k: a name if one ends it, else somebody of a crowd.
func (d *document) oneOfMany(s *sentence, k int) *source {
	if p, ok := d.nameAtEnd(k+2, s.to); ok {
		return newSource(byName, p, 0) // "каже один з організаторів Чан Лін-Ман"
	}
	q, ok := d.phraseAfter(k+2, s.to)
	if !ok && k+2 < s.to && d.at(k+2).kind == wordToken && !d.at(k+2).cap && !d.wordIn(ofThem, k+2) {
		q, ok = &phrase{from: k + 2, to: k + 3}, true // "один из горожан", whom no table knows
	}
	if !ok || q.from != k+2 {
		return &source{how: byCrowd} // "розповів один із них"
	}
	return &source{how: byCrowd, phrase: phrase{from: k, to: q.to, headAt: -1, nameFrom: -1, nameTo: -1}}
}

// someOf reads "one of its sources", "two of the passengers", "several of them" at k;
// a name if one ends it.
func (d *document) someOf(k, limit int) *source {
	if k+2 >= limit || !d.is(k+1, "of") || !d.wordIn(eachOf, k) && !d.wordIn(several, k) && !d.isNumeral(k) {
		return noSource
	}
	if p, ok := d.nameAtEnd(k+2, limit); ok {
		return newSource(byName, p, 0)
	}
	end := k + 3
	if !d.wordIn(ofThem, k+2) {
		for end = k + 2; end < limit && end < k+8 && d.at(end).kind == wordToken && !d.ends(end) && !governs(d.wordAt(end)) && !d.isSaying(end) && (!d.mayStandBetween(end) || end == k+2) || end < limit && end == k+2; end++ {
		}
		if w := d.wordAt(end - 1); end < k+3 || !hasAnySuffix(w, "s") && !irregular.has(w) || hasAnySuffix(w, "ss") {
			return noSource
		}
	}
	return &source{how: byCrowd, phrase: phrase{from: k, to: end, headAt: -1, nameFrom: -1, nameTo: -1}}
}

var irregular = &wordList{text: `people men women children`} // plurals

var (
	oneOf = &wordList{text: "[oneOf]"}
	outOf = &wordList{text: `із з зі из`}
)

// crowdBefore is the source that is not named and with which the Ukrainian or Russian
// sentence before i, in its paragraph, begins, if the pronoun of gender g means it:
// "Источник в штабе смотрит иначе. По его словам".
func (r *resolver) crowdBefore(g gender, i int) (*speaker, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine || d.sentence(i).leads || r.out[i-1].how != news.OwnReport || d.sentence(i-1).kind != plainSentence {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	if s.quote || s.opened || d.latin(s.from) {
		return noSpeaker, false
	}
	begin := s.from
	for begin < s.to && d.mayStandBetween(begin) {
		begin++
	}
	if w := d.wordAt(begin); (w == "между" || w == "тим") && isAmong(d.wordAt(begin+1), "тем часом") {
		begin += 2
	}
	p, ok := d.phraseAfter(begin, s.to)
	if !ok || p.from != begin || p.headAt < 0 || !d.isNominative(p) || p.head.gender != g || d.howOf(p) != byCrowd || r.tellsOn(p) {
		return noSpeaker, false
	}
	return &speaker{crowd: true, role: d.crowdOf(&source{phrase: *p}, s), gender: g}, true
}

// isTownsfolk tells whether the small word at j is a genitive for many people of a place, or of
// a trade, that no table knows: "(по словам) вязьмичей".
func (d *document) isTownsfolk(j int) bool {
	t := d.at(j)
	return t.kind == wordToken && !t.cap && hasAnySuffix(t.word, "ичей ичів чан щан ян цев ців логов логів ников ників истов истів")
}
