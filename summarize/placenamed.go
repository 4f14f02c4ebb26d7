package summarize

// namesPlace tells whether the name p only tells in which programme, paper or place
// something was said, not who says it: "тренер у подкасті «Вечір» (заявив)", but "у середу
// «Вечір» (заявив)".
func (d *document) namesPlace(p *phrase, from int) bool {
	if p.headAt >= 0 || p.person() || p.from <= from+1 || d.latin(p.from-1) {
		return false
	}
	k := p.from - 1
	if isQuoteMark(d.wordAt(k)) {
		k--
	}
	if p.quoted == 0 && !isAmong(d.wordAt(k), "радіо радио") {
		return false
	}
	for n := k; n > from && n > k-5; n-- {
		t := d.at(n)
		if isPreposition(t.word) {
			return n < k
		}
		if t.kind != wordToken || t.cap || d.isDate(n) || d.isSaying(n) || timeWords.has(t.word) || weekdays.has(t.word) || dayTimes.has(t.word) || seasons.has(t.word) || d.mayStandBetween(n) {
			return false
		}
		if h, ok := d.headAt(n); ok && h.nominative == t.word && h.gender != neuter {
			return false // "на площі клуб «Вечір» заявив"
		}
	}
	return false
}

// isBodyToo tells whether the given name at j is a body here, as a form of its noun: "нагадали
// в Лізі футболу", but not "в Лізі Гай".
func (d *document) isBodyToo(j int) bool {
	h, ok := d.headAt(j)
	return ok && h.kind == orgHead && j > 0 && isPreposition(d.wordAt(j-1)) && !d.latin(j) && !d.isNameWord(j+1)
}

// isQuotedListener tells whether the name p in marks is in the dative, as far as its ending
// tells: it was shown something, "лист, який показали «Прапору»".
func (d *document) isQuotedListener(p *phrase) bool {
	return p.quoted == 1 && p.headAt < 0 && p.to == p.from+3 && d.endsIn(p.from+1, "у ю ові еві")
}

// placeInShort counts the tokens from j that are a kind of place in short, with the preposition in
// front, where its name follows in p: "(житель) с. Липівка", "(учасник) з м. Луцька".
func (d *document) placeInShort(p *phrase, j, limit int) int {
	if p.to == p.from || p.person() {
		return 0
	}
	k := j
	if w := d.wordAt(k); isAmong(w, "з із из") {
		k++
	}
	if k+2 < limit && d.wordIn(placesInShort, k) && d.is(k+1, ".") && d.at(k+1).glued && d.isNameWord(k+2) {
		return k + 2 - j
	}
	return 0
}

var placesInShort = &wordList{text: "[placesInShort]"}
