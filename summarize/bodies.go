package summarize

// rememberBodies notes the bodies that sentence i names.
func (r *resolver) rememberBodies(i int) {
	s, d := r.d.sentences[i], r.d
	if isPreposition(d.tokens[s.from].word) && d.tokens[s.from].word[0] >= 0x80 {
		if p, ok := d.venue(s.from, s.to); ok && p.headAt >= 0 && p.head.kind == orgHead && !papersOf.has(p.head.nominative) && !vagueBodies.has(p.head.nominative) {
			r.known = append(r.known, mention{d.speakerOf(p), i, false})
		}
	}
	for j := s.from; j < s.to; j++ {
		if d.tokens[j].kind != wordToken {
			continue
		}
		if p, ok := d.foreignName(s, j); ok {
			sp := d.speakerOf(p)
			sp.headWord = "видання"
			r.known = append(r.known, mention{sp, i, false})
			j = p.to - 1
			continue
		}
		if p, ok := d.namedBody(s, j); ok {
			r.known = append(r.known, mention{d.speakerOf(p), i, false})
			j = p.to - 1
		}
	}
}

// foreignName reads the name of a medium in Latin letters in a Cyrillic text:
// "The Bren Times".
func (d *document) foreignName(s sentence, j int) (phrase, bool) {
	if d.lang == "en" || d.tokens[j].word[0] >= 0x80 || !d.isNameWord(j) {
		return phrase{}, false
	}
	p := phrase{from: j, to: j, headAt: -1, nameFrom: -1, nameTo: -1}
	for p.to < s.to && d.isNameWord(p.to) && d.tokens[p.to].word[0] < 0x80 {
		p.to++
	}
	return p, p.to-p.from > 1
}

// namedBody reads a body with its name at j: "газета «Рабочий»", "newspaper
// Dagens Nyheter", or one whose word is its name: Міноборони.
func (d *document) namedBody(s sentence, j int) (phrase, bool) {
	if j+1 >= s.to || !d.tokens[j].cap && !(j > s.from && d.tokens[j-1].cap) && !d.tokens[j+1].cap && !isQuoteMark(d.tokens[j+1].word) {
		return phrase{}, false
	}
	h, ok := lexiconOnce().head(d.tokens[j].word)
	if !ok || h.kind != orgHead || j > s.from && !d.tokens[j].cap && d.isRole(j-1) {
		return phrase{}, false // "министр транспорта Кардавии"
	}
	if t := d.tokens[j]; t.cap && t.word[0] >= 0x80 && !vagueBodies.has(h.nominative) {
		p, ok := d.phraseAfter(j, s.to)
		return p, ok && p.headAt == j && (!d.beginsSentence(j) || p.caps > 1 || p.quoted > 0 || !papersOf.has(h.nominative))
	}
	if t := d.tokens[j]; j > s.from && d.tokens[j-1].cap && !d.tokens[j-1].upper && t.word[0] >= 0x80 && !vagueBodies.has(h.nominative) && (t.word == h.nominative || hasAnySuffix(d.tokens[j-1].word, "ого", "ої", "ой", "ому", "ій", "им", "ым")) {
		if w := d.tokens[j-1].word; d.beginsSentence(j-1) && (!isAdjective(w) || hasAnySuffix(w, "ена", "ана", "ята")) {
			return phrase{}, false // "Назначена экспертиза"
		}
		p, ok := d.phraseAfter(j-1, s.to) // Слідчий комітет, (правление) Национального банка
		if p.to > j+1 && t.word != h.nominative && !d.tokens[j+1].cap && p.quoted == 0 {
			p.to = j + 1
		}
		return p, ok && p.headAt == j
	}
	if t := d.tokens[j]; t.cap && t.word[0] < 0x80 && j > s.from && d.tokens[j-1].cap && d.tokens[j-1].kind == wordToken && !vagueBodies.has(t.word) {
		from := j // Health Ministry
		for from > s.from && d.tokens[from-1].cap && d.tokens[from-1].kind == wordToken {
			from--
		}
		p, ok := d.phraseAfter(from, s.to)
		return p, ok && p.headAt == j && !p.person(d) && !contests.has(d.tokens[p.to-1].word)
	}
	next := d.tokens[j+1]
	if d.quotedName(j+1, s.to) == 0 && (!next.cap || next.kind != wordToken) {
		return phrase{}, false
	}
	p, ok := d.phraseAfter(j, s.to)
	return p, ok && p.headAt == j && p.nameTo <= p.nameFrom && (p.quoted > 0 || p.caps > 0)
}

// contests are no bodies, for all the clubs in their names.
var contests = &wordList{text: `cup league trophy prize award awards championship championships final finals tournament open games series`}
