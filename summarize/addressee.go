package summarize

// isAddressee tells whether the source behind the verb at j is whom it was told: "…,
// сказала Обрію, що".
func (d *document) isAddressee(src *source, j, limit int) bool {
	p := &src.phrase
	if n := d.quotedName(p.from, limit); src.how == byName && n == 3 && p.to == p.from+n && p.headAt < 0 && !d.latin(j) && !isClosing(d.wordAt(j-1)) && !isDash(d.wordAt(j-1)) {
		return d.endsIn(p.from+1, "у ю ові еві") && d.thatFollows(p.to-1, limit) // "чиновник, знайомий із угодою, розповів «Віснику», що"
	}
	if src.how != byName || p.headAt >= 0 || p.to-p.from != 1 || p.quoted > 0 || !d.is(j-1, ",") || p.to+1 >= limit {
		return false
	}
	return !d.at(p.from).upper && d.endsIn(p.from, "у ю ові еві і") && d.thatFollows(p.to-1, limit)
}

// tellsWhom tells whether the source behind the verb at j is whom it was told, since the
// sentence begins with whoever told it, and a clause about them: "Сторож, який просив
// не називати прізвища, розповів агентству, що".
func (d *document) tellsWhom(s *sentence, j int, v verb, src *source) bool {
	to := src.phrase.from
	if to == j+2 && !d.at(j+1).cap && d.endsIn(j+1, "у ю") {
		to-- // "розповів агентству Reuters"
	}
	if src.how != byName || to != j+1 || src.phrase.person() || d.latin(j) || !d.is(j-1, ",") || !d.thatFollows(src.phrase.to-1, s.to) {
		return false
	}
	p, ok := d.phraseAfter(s.from, j)
	if !ok || p.from != s.from || !p.person() && p.head.kind != personHead || !d.is(p.to, ",") || !d.agrees(p, v) {
		return false
	}
	clause := p.to + 1
	if isPreposition(d.wordAt(clause)) {
		clause++ // "Сторож, з яким ми говорили, розповів"
	}
	if !d.wordIn(relatives, clause) {
		return false
	}
	for clause < j && !d.is(clause, ",") {
		clause++
	}
	return clause == j-1
}

// oneBehind is where one of many stands as the subject of v behind the preposition at k and
// what it governs: "у коментарі «Обрію» (один із депутатів)"; 0 if none does.
func (d *document) oneBehind(k, limit int, v verb) int {
	for n := k + 2; n+1 < limit && n < k+9; n++ {
		t := d.at(n)
		if g, ok := onesGender.gender(t.word); ok && d.wordIn(outOf, n+1) && genderFits(v.gender(), g) && !governs(d.wordAt(n-1)) {
			return n
		}
		if t.kind == markToken && !isQuoteMark(t.word) && !isClosing(t.word) || d.isSaying(n) || isOtherVerb(t.word) {
			return 0
		}
	}
	return 0
}

// isListener tells whether w may be a noun in the dative: "дружині", "журналістам".
func isListener(w string) bool {
	return hasAnySuffix(w, "ам ям ові еві єві у ю і е ию")
}

// overAddressee goes over whom something was told: "розповіли агентству",
// "сказав Обрію", "рассказали «Речному курьеру» в службе дорог".
func (d *document) overAddressee(k, limit int) int {
	if k >= limit {
		return k
	}
	if d.wordIn(ourOwn, k) && k+1 < limit && d.wordIn(addressees, k+1) {
		k++ // "розповіла нашим журналістам"
	}
	if d.wordIn(theirOwn, k) && k+2 < limit && !d.at(k+1).cap && d.isNameWord(k+2) {
		return k + 2 // "напомнил своей собеседнице Сергей Лавров"
	}
	if d.wordIn(addressees, k) {
		for m := k + 1; m < limit && m < k+4; m++ { // "агентству «Доба»", "Агентству городских новостей «Доба»"
			if n := d.quotedName(m, limit); n > 0 {
				return m + n
			}
			if d.at(m).kind != wordToken || governs(d.wordAt(m)) {
				break
			}
		}
		return k + 1
	}
	if n := d.quotedName(k+1, limit); d.wordIn(newsrooms, k) && isPreposition(d.wordAt(k+1+n)) {
		return k + 1 + n // "сообщили ИА «Высота» в пресс-службе"
	}
	if t := d.at(k); t.upper && t.word == "риа" && d.is(k+1, "новости") && k+2 < limit && d.at(k+2).kind == wordToken && d.endsIn(k-1, "л ла ли") {
		return k + 2 // "сообщил РИА Новости представитель", but not "сообщило", "сообщает"
	}
	if d.isToldMedium(k) && k+2 < limit {
		return k + 2
	}
	if d.ownName(k) && k+1 < limit && d.at(k+1).kind == wordToken {
		return k + 1
	}
	if n := d.quotedName(k, limit); n > 0 && k+n < limit && isPreposition(d.wordAt(k+n)) && d.endsIn(k+n-2, "у ю ові еві ій е") {
		return k + n
	}
	return k
}

var theirOwn = &wordList{text: `своей своему своїй своєму`}

var ourOwn = &wordList{text: "[ourOwn]"}

var addressees = &wordList{text: "[addressees]"}
