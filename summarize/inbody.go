package summarize

// byBody reads the body in which they, who have no name, explain, confirm or reckon what stands
// in front of the verb, in Ukrainian and Russian: "Закриття шкіл пояснили в міськраді", "Удар у
// ВМС підтвердили", "Зруйновано 14 будинків, підрахували в мерії".
func (d *document) byBody(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j+1 < s.to; j++ {
		switch lastByte(d.tokens[j].word) {
		case "и"[1], "ь"[1], "т"[1]:
		default:
			continue // most words
		}
		if !d.wordIn(explaining, j) {
			continue
		}
		aside := d.is(j-1, ",")
		if !aside && !d.isThingFirst(s.from, j) {
			return noSource
		}
		if p, ok := d.bodyAt(j+1, s.to); ok && (!aside || p.to >= s.to || d.endsClause(p.to-1)) {
			src := newSource(d.howOf(p), p, j)
			src.back = isAmong(d.wordAt(j-1), "інформацію информацию дані данные факт") && p.to >= s.to-1
			src.only = src.back
			return src // "Інформацію підтвердили в ОВА."
		}
		for k := s.from + 1; k < j && !aside; k++ {
			if p, ok := d.bodyAt(k, j); ok && p.to == d.behindAdverbs(j, p.to) {
				return newSource(d.howOf(p), p, j)
			}
		}
		return noSource
	}
	return noSource
}

// bodyAt reads the body behind the preposition at k: "в мерії", but not "в Одесі", "в звіті".
func (d *document) bodyAt(k, limit int) (*phrase, bool) {
	if !isPreposition(d.wordAt(k)) || d.is(k, "на") {
		return noPhrase, false
	}
	p, ok := d.venue(k, limit)
	for n := p.headAt + 1; n < p.to && p.headAt >= 0; n++ {
		if w := d.wordAt(n); !d.at(n).cap && hasAnySuffix(w, "ою ею єю ом ем ой ами ями") && (!isAdjective(w) || !d.endsIn(n+1, "и ы")) {
			p.to = n // "в мэрии (нехваткой учителей)"
		}
	}
	return p, ok && (p.headAt >= 0 && p.head.kind == orgHead && !papersOf.has(p.head.nominative) || p.headAt < 0 && d.at(p.from).upper && p.to == p.from+1)
}

// withoutObject ends p, which stands in front of the verb at j, before what the verb is about if that
// stands there too: "У Нацбанку (прогноз уряду вважають завищеним)".
func (d *document) withoutObject(p *phrase, j, limit int) {
	if !d.holdsObject(p, j, limit) {
		return
	}
	for n := p.headAt + 1; n < p.to; n++ {
		if w := d.wordAt(n); hasAnySuffix(w, "ння ття") || !hasAnySuffix(w, "и ы і ї а я ів їв ов ев ей ой ого их ых ии") {
			p.to = n
			return
		}
	}
	p.to = p.headAt + 1 + btoi(p.to > p.headAt+3) // "В уряді (ризики визнають)", "В миссии наблюдателей (оценки колумниста назвали)"
}

// holdsObject tells whether no object stands behind the verb at j, while words do that are no name
// between the noun of p and the end of p: "прогноз уряду (вважають завищеним)", but not "ради (назвали
// причину)".
func (d *document) holdsObject(p *phrase, j, limit int) bool {
	if p.headAt < 0 || p.headAt+1 >= p.to || d.at(p.headAt+1).cap || p.nameTo > p.nameFrom || p.quoted > 0 {
		return false
	}
	k := j + 1
	for k < limit && (d.mayStandBetween(k) || d.wordIn(degree, k) || d.endsIn(k, "то")) {
		k++
	}
	w := d.wordUpTo(k, limit)
	return w == "" || !d.thatFollows(j, limit) && d.at(k).kind == markToken || isAs(w) || governs(w) || hasAnySuffix(w, "им ым ою ею єю ой ей ом ем єм ими ыми ами ями")
}

// isThingFirst tells whether the clause from token from to the verb in the plural at j begins
// with a thing, of which there is one or which says nothing: "закриття шкіл", "всю інформацію".
func (d *document) isThingFirst(from, j int) bool {
	n := from
	for n < j && !d.endsIn(n, "ання ення ття ание ение тие") && (isAdjective(d.wordAt(n)) || d.wordIn(these, n) || d.wordIn(suchWords, n)) && !d.wordIn(explained, n) {
		n++
	}
	if n >= j || !d.wordIn(explained, n) && !d.wordIn(rejected, n) && !d.wordIn(arguable, n) && !d.endsIn(n, "ння ття ние тие ття цію цию") {
		return false
	}
	for k := n + 1; k < j; k++ {
		if d.isSaying(k) || isOtherVerb(d.wordAt(k)) && !d.is(k-1, ",") {
			return false
		}
	}
	return true
}

var (
	explaining = &wordList{text: "[explaining]"}
	explained  = &wordList{text: "[explained]"}
)
