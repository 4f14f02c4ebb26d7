package summarize

// partedSubject reads the subject with which the Ukrainian or Russian sentence s begins, if
// what explains it between commas, before token k, parts it from the verb v at j: "Власник
// баржі, фірма «Бакен», у відгуку (повідомляє)", "Головуючий, секретар ради Ян Гук, (каже)".
func (d *document) partedSubject(s *sentence, k, j int, v verb) (*phrase, bool) {
	begin := d.clauseOpens(s, k)
	if k < begin+4 || !d.statesThat(s, j) && !d.thatFollows(j, s.to) || d.latin(begin) || s.quote || s.opened {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(begin, k)
	if !ok || p.from != begin || p.to >= k || d.isOwn(p) || !d.isNominative(p) {
		if p, ok = d.explainedRole(begin, k); !ok {
			return noPhrase, false
		}
	}
	first, last := d.commasBetween(p.to, k)
	if last <= first || !d.onlyPlaces(p.to, first) || !d.onlyPlaces(last+1, k) {
		return noPhrase, false
	}
	if q, ok := d.nameInAside(first+1, last); ok {
		return q, d.agrees(q, v) && d.explainsOnly(q.to, last)
	}
	if p.counted && genderFits(v.gender(), onesGender.genderOf(d.wordAt(p.from))) {
		return p, d.explainsOnly(first+1, last) // "Один із ветеранів, який попросив не називати його, (радить)"
	}
	if !p.person() && (p.headAt < 0 || p.head.kind == 0) || !d.agrees(p, v) {
		return noPhrase, false
	}
	return p, d.explainsOnly(first+1, last)
}

// clauseOpens is the first token of s behind what leads over to it: "Водночас", "Тим часом".
func (d *document) clauseOpens(s *sentence, k int) int {
	begin := s.from
	for begin+1 < k && (d.mayStandBetween(begin) || d.wordIn(leaders, begin)) && !d.wordIn(outOf, begin+1) {
		begin++
	}
	return begin
}

// explainedRole reads a word in the nominative, known or not, that a comma follows at once or
// behind whose it is: "Головуючий,", "Один із підписантів,".
func (d *document) explainedRole(k, limit int) (*phrase, bool) {
	to, one := k+1, d.wordIn(oneOf, k) && d.wordIn(outOf, k+1)
	if one {
		to++
	} else if !d.endsIn(k, "ий ый а я ар ор ер ач ик ник ець ец") {
		return noPhrase, false
	}
	for to < limit && to < k+5 && d.at(to).kind == wordToken && !isOtherVerb(d.wordAt(to)) && !governs(d.wordAt(to)) {
		to++
	}
	return &phrase{from: k, to: to, headAt: -1, nameFrom: -1, nameTo: -1, counted: one}, d.is(to, ",")
}

// onesGender is of whom one stands for many.
var onesGender = &wordMap{text: `один: m; одна: f`}

// commasBetween are the first and the last comma among tokens from to to.
func (d *document) commasBetween(from, to int) (first, last int) {
	first, last = to, -1
	for j := from; j < to; j++ {
		switch w := d.wordAt(j); {
		case w == ",":
			first, last = min(first, j), j
		case w == ":" || w == ";" || isDash(w) && !d.at(j).glued:
			return to, -1
		}
	}
	return first, last
}

// onlyPlaces tells whether tokens from to to are nothing, or no more than where, when and
// to whom: "у відгуку", "в ответ".
func (d *document) onlyPlaces(from, to int) bool {
	for from < to && (d.mayStandBetween(from) || d.wordIn(seasons, from)) && !governs(d.wordAt(from)) {
		from++
	}
	if from >= to {
		return true
	}
	for j := from; j < to; j++ {
		w := d.wordAt(j)
		if d.isDoer(j) || d.isSaying(j) || isOtherVerb(w) || conjunctions.has(w) || subordinating.has(w) || w == "не" {
			return false
		}
	}
	return governs(d.wordAt(from))
}

var seasons = &wordList{text: "[seasons]"}

// nameInAside reads the person or body with a name that stands right behind the comma in
// front of token k, in the nominative: ", гендиректор заводу «Кабіна» Рустам Гай,".
func (d *document) nameInAside(k, limit int) (*phrase, bool) {
	if !isAdjective(d.wordAt(k)) && !d.isNameWord(k) {
		if h, ok := d.headAt(k); !ok || h.nominative != d.wordAt(k) {
			return noPhrase, false
		}
	}
	p, ok := d.phraseAfter(k, limit)
	if !ok || p.from != k || !d.isNominative(p) {
		return noPhrase, false
	}
	return p, p.person() || p.headAt >= 0 && p.head.kind == orgHead && p.caps+p.quoted > 0
}

// explainsOnly tells whether tokens from to to, what stands between the first comma and the
// last, add nothing but to whom or what stands in front: no other speaks there.
func (d *document) explainsOnly(from, to int) bool {
	relative := false
	for j := from; j < to; j++ {
		w := d.wordAt(j)
		behind := j == from || d.is(j-1, ",")
		switch {
		case relatives.has(w) || behind && governs(w) && d.wordIn(relatives, j+1):
			relative = true
		case isQuoteMark(w) && d.quotedName(j, to) == 0 && d.quotedBefore(j, from) == 0:
			return false
		case behind && (conjunctions.has(w) || subordinating.has(w) || isAs(w)), d.isSaying(j):
			return false
		case !relative && (isOtherVerb(w) && !d.at(j).cap || d.isDoer(j) && j > from):
			return false
		}
	}
	return true
}
