package summarize

// clauseSubject reads the subject at the beginning of the clause of a verb at j
// where other words stand between the two: "Актриса Нина Белых в беседе с X
// рассказала". Only a person or a body that the verb agrees with is one.
func (d *document) clauseSubject(s *sentence, j int, v verb) (*phrase, bool) {
	begin := j
	for begin > s.from && !isBreak(d.wordAt(begin-1)) {
		begin--
	}
	if begin < j && isClosing(d.wordAt(begin)) {
		begin++ // "…," analysts at Velara (said)
	}
	if begin == s.from {
		begin = min(j, d.afterDateline(s.from, s.to))
	}
	if begin > s.from && begin < j && d.is(begin-1, ",") && governs(d.wordAt(begin)) {
		if p, ok := d.nameBetweenCommas(begin-1, s.from); ok && d.agrees(p, v) {
			return p, true // "Водій, 43-річний Ігор Сич, на допиті сказав"
		}
		if p, ok := d.firmBetweenCommas(begin-1, s.from); ok && d.agrees(p, 0) {
			return p, true // "Виробник, компанія Hallbrunn, у відповідь на запит запевнив"
		}
		if a := d.asideBefore(begin-1, s.from); a > s.from {
			return d.phraseBefore(a, s.from, func(p *phrase) bool { return p.person() && d.agrees(p, v) })
		}
	}
	if begin == s.from && begin+2 < j && !d.latin(begin) && d.wordIn(conjunctions, begin) {
		begin++ // "А представники інспекції після перевірок (заявили)"
	}
	for begin < j && (d.wordIn(leaders, begin) || d.at(begin).kind == numberToken && isYear(d.wordAt(begin)) || d.wordIn(between, begin) && !isPreposition(d.wordAt(begin))) {
		begin++
	}
	if d.latin(begin) {
		begin = d.overTitle(begin, j) // "Sen. Jane Doe of Ohio"
	}
	if !d.latin(begin) && d.wordIn(conjunctions, begin) && begin > s.from && d.placeOnly(begin+1, j) {
		if p, ok := d.fullNameAt(s.from); ok && d.agrees(p, v) {
			return p, true // "Лев Дуб остался без контракта, но в порту заявил, что"
		}
	}
	if (d.onlyConjunctions(begin, j) || j > s.from && d.latin(j) && d.wordIn(conjunctions, j-1)) && j > s.from+3 {
		// "Фермер Пётр Гайдай возит зерно вокруг, и уверяет, что"
		if who, ok := d.personCalled(d.wordAt(s.from)); ok && d.at(s.from).cap && who.key == d.wordAt(s.from) && !d.isNameWord(s.from+1) {
			p := newName(s.from, s.from+1, 1)
			return p, d.agrees(p, verbOf(d.wordAt(j))) // "Пасічняк цифру не заперечив, але уточнив, що"
		}
		if w := d.wordAt(s.from); w[0] < 0x80 && (d.at(s.from).upper || d.properWords()[w]) && (isBe(d.wordAt(s.from+1)) || d.wordIn(haves, s.from+1) || d.wordIn(auxiliaries, s.from+1) || d.wordIn(modals, s.from+1)) {
			return newPhrase(s.from, s.from+1, 1), true // "IBM is not planning it but says"
		}
		if p, ok := d.phraseAfter(s.from, j); ok && p.from <= s.from+1 && p.to < j-1 && (p.person() || p.headAt >= 0 && (p.caps > 0 || p.from > s.from) && d.isNominative(p)) {
			return p, d.agrees(p, verbOf(d.wordAt(j)))
		}
	}
	p, ok := d.phraseAfter(begin, j)
	if ok && p.to == j && p.from <= begin+1 && p.headAt >= 0 && p.nameFrom > p.headAt && d.beforeCallSign(p.headAt, p.nameFrom) < p.nameFrom && d.agrees(p, v) {
		return p, true // "Командир роти на псевдо «Грім» (каже)"
	}
	if !ok || p.to >= j || p.from > begin+1 || !d.agrees(p, v) {
		return noPhrase, false
	}
	if p.headAt < 0 && p.nameTo <= p.nameFrom && !d.at(p.from).upper && !d.latin(p.from) && !(v.strength() == saying && d.mayBeFullName(p) && d.statesThat(s, j)) {
		return noPhrase, false
	}
	next := d.wordAt(p.to)
	coordinated := j > begin && isAmong(d.wordAt(j-1), "і та й и and")
	if j == p.to+1 && p.person() && d.statesThat(&sentence{from: s.from, to: s.to}, j) {
		return p, true // "Директор Арсен Лоза звинувачення заперечує: «…»"
	}
	if next == "led" && p.headAt == p.to-1 && (p.head.gender == plural || p.head.kind == orgHead) && d.is(p.to+1, "by") {
		return p, true // "Researchers led by Mia Lund found that"
	}
	if d.latin(p.to) && hasAnySuffix(next, "ed") {
		led := p.head.gender == plural && isAmong(next, "based employed polled surveyed interviewed")
		return p, p.headAt >= 0 && (documents.has(p.head.nominative) || led) // "A study published last year found"
	}
	return p, governs(next) || next == "(" || between.has(next) || next == "also" || coordinated
}

// mayBeFullName tells whether p is one word or two with capitals that may be a person's name,
// though no table has it: "Куус Тиддинк (на пресс-конференции заявил)".
func (d *document) mayBeFullName(p *phrase) bool {
	n := p.to - p.from
	if n == 1 {
		return d.opensAsSurname(p.from)
	}
	return n == 2 && d.isNameWord(p.from) && d.isNameWord(p.from+1) && !isAdjective(d.wordAt(p.from))
}

// onlyConjunctions tells whether tokens from to to are "і", "but", "хоча й".
func (d *document) onlyConjunctions(from, to int) bool {
	for j := from; j < to; j++ {
		if !d.wordIn(conjunctions, j) {
			return false
		}
	}
	return from < to
}

var conjunctions = &wordList{text: "[conjunctions]"}

// isBreak tells marks that part clauses.
//
//go:noinline
func isBreak(w string) bool {
	switch w {
	case ",", ";", ":", "—", "–":
		return true
	}
	return false
}

const waysBefore = 9

// subjectInWay reads the subject in front of the verb at j, with adverbs from k on, in one of the
// waysBefore, the surer ones first.
func (d *document) subjectInWay(way int, s *sentence, k, j int, v verb) (*phrase, bool) {
	switch way {
	case 0:
		return d.letterOf(s, k)
	case 1:
		return d.explainedSubject(s, k)
	case 2:
		return d.relativeSubject(s, k)
	case 3:
		return d.stateBefore(s, k, j, v)
	case 4:
		return d.plainSubject(s, j, v)
	case 5:
		return d.clauseSubject(s, k, v)
	case 6:
		return d.seriesSubject(s, j, v)
	case 7:
		return d.partedSubject(s, k, j, v)
	}
	return d.callingSubject(s, j, v)
}
