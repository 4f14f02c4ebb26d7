package summarize

// callSign adds the call sign to the role p, by which soldiers are named: "боєць бригади з
// позивним «Грім»", "командир роти на псевдо Дід".
func (d *document) callSign(p *phrase, limit int) {
	if p.person() || p.headAt < 0 || p.head.kind != personHead || p.head.gender == plural {
		return
	}
	for k := p.to; k+2 < limit && k < p.to+farCallSign; k++ {
		t := d.at(k)
		if t.kind != wordToken && !isQuoteMark(t.word) && !isClosing(t.word) || d.isSaying(k) {
			return
		}
		if d.isNameWord(k) && d.isNameWord(k+1) {
			return // who has a name
		}
		if w := d.wordAt(k + 1); !hasAnyPrefix(w, "п") || !callSigns.has(w) || !isPreposition(t.word) && !governs(t.word) {
			continue
		}
		from := k + 2
		if n := d.quotedName(from, limit); n > 2 {
			p.nameFrom, p.nameTo, p.to = from+1, from+n-1, from+n
		} else if d.isNameWord(from) {
			p.nameFrom, p.nameTo, p.to = from, from+1, from+1
		}
		return
	}
}

// signedAt reads whom the call sign at token j of sentence s, behind its preposition, names with
// their role in front; ok is false if there is none.
func (d *document) signedAt(s *sentence, j int) (p *phrase, ok bool) {
	if w := d.wordAt(j); !hasAnyPrefix(w, "п") || !callSigns.has(w) { // as all of them do, and few words of a text
		return noPhrase, false
	}
	for k := j - 2; k >= s.from && k > j-farCallSign; k-- {
		if h, head := d.headAt(k); head && h.kind == personHead && h.gender != plural {
			p, ok = d.phraseAfter(k, s.to)
			return p, ok && p.headAt == k && p.nameFrom > j
		}
	}
	return noPhrase, false
}

// isSomebodyIn tells whether a role or a name stands among tokens from to to.
func (d *document) isSomebodyIn(from, to int) bool {
	for k := from; k < to; k++ {
		if h, ok := d.headAt(k); ok && h.kind == personHead {
			return true
		}
		if _, ok := d.namedInFull(k); ok {
			return true
		}
	}
	return false
}

const farCallSign = 7 // tokens from the role to "з позивним"

var callSigns = &wordList{text: "[callSigns]"}

// beforeCallSign is where the role ends in front of the preposition that brings the call sign
// which begins at token to.
func (d *document) beforeCallSign(from, to int) int {
	for k := to - 1; k > from && k >= to-2; k-- {
		if d.wordIn(callSigns, k) {
			return k - 1
		}
	}
	return to
}
