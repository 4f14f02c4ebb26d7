package summarize

// byInWhich reads who speaks in the paper or the talk that a Ukrainian or Russian clause
// with "which" is about, whatever they did with it: "Міністр виступив із промовою, у якій
// зазначив, що", "Лікарі надіслали лист, де вказують причини".
func (d *document) byInWhich(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for k := s.from + 3; k+2 < s.to; k++ {
		w, c := d.wordAt(k), 0
		switch {
		case inWhere.has(w) && d.is(k-1, ","):
			c = k - 1
		case insideWhich.has(w) && isPreposition(d.wordAt(k-1)) && d.is(k-2, ","):
			c = k - 2
		default:
			continue
		}
		j := k + 1
		for j+1 < s.to && d.mayStandBetween(j) {
			j++
		}
		if _, ok := latters.gender(d.wordAt(j)); (ok || pronouns.genderOf(d.wordAt(j)) != anyGender) && j+1 < s.to && d.isSaying(j+1) {
			return d.ownerInFront(s, c, j+1)
		}
		t := d.at(j)
		if t.kind != wordToken || t.cap || !d.isSaying(j) && !stoodFor.has(t.word) {
			continue
		}
		if c < s.from+2 || !d.utteranceBefore(c, s.from) {
			continue
		}
		v := ofGender(verbGender(t.word))
		if isImpersonal(t.word) || !d.containsAny(s.from, c, issuing) || d.subjectFollows(j, s.to) {
			return noSource // "Мер отримав листа, в якому просять", "відео, де просить про пощаду полонений"
		}
		src := d.doerBefore(s, c)
		if src.how == unattributed || src.how == byName && !d.agrees(&src.phrase, v) || src.how == byPronoun && v.gender() != anyGender && src.pronoun != v.gender() {
			return noSource
		}
		src.at = j
		return src
	}
	return noSource
}

// ownerInFront is the person named last in front of the comma at c, whose letter a clause is
// about: "лист прокурора Миколи Гарника, в якому той (стверджує)", where at is the verb.
func (d *document) ownerInFront(s *sentence, c, at int) *source {
	for k := c - 1; k > s.from; k-- {
		if n, given := d.givenAt(k); given && d.at(k).cap && d.isNameWord(k+1) && genderFits(n.gender, verbGender(d.wordAt(at))) {
			if p, ok := d.personAround(s, k); ok {
				return newSource(byName, p, at)
			}
		}
	}
	return noSource
}

// subjectFollows tells whether somebody in the nominative stands behind the verb at j in its
// clause.
func (d *document) subjectFollows(j, limit int) bool {
	for k := j + 1; k < limit && k < j+8 && d.at(k).kind == wordToken; k++ {
		if h, ok := d.headAt(k); ok && h.kind == personHead && h.nominative == d.wordAt(k) || d.wordIn(captured, k) {
			return true
		}
		if n, ok := d.givenAt(k); ok && d.at(k).cap && lower(n.nominative) == d.wordAt(k) {
			return true
		}
	}
	return false
}

var captured = &wordList{text: "[captured]"}

// utteranceBefore tells whether what people say or write something in stands shortly in front
// of the comma at c: "промовою", "листа до міністерства".
func (d *document) utteranceBefore(c, from int) bool {
	for k := c - 1; k > from && k > c-6; k-- {
		if d.wordIn(utterances, k) {
			return true
		}
		if d.at(k).kind == markToken && !isQuoteMark(d.wordAt(k)) {
			return false
		}
	}
	return false
}

var (
	inWhere     = &wordList{text: `де где`}
	insideWhich = &wordList{text: "[insideWhich]"}
	issuing     = &wordList{text: "[issuing]"}
	stoodFor    = &wordList{text: "[stoodFor]"}
	utterances  = &wordList{text: "[utterances]"}
)
