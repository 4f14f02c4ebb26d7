package summarize

// A phrase names somebody: "речник ДСНС Олег Вдовин", "the newspaper".
type phrase struct {
	from, to         int // tokens
	nameFrom, nameTo int // the person's name in it; equal (to -1) if there is none
	head             head
	headAt           int
	caps             int  // capitalised words
	quoted           int  // words in quotation marks
	oblique          bool // not in the nominative, for sure
	counted          bool // so many people: two officials
	trimmed          bool // words in front of it belonged to something else
	told             bool // a medium that something was told: its name may stand in another case
	dative           bool // and this is the dative
}

const longestPhrase = 14 // tokens

// phraseAfter reads the phrase that begins at token i and ends before limit.
func (d *document) phraseAfter(i, limit int) (*phrase, bool) {
	first := i
	i = d.phraseStart(i, limit)
	p := newPhrase(i, i, 0)
	p.trimmed = i > first && isQuoteMark(d.wordAt(first))
	if d.isCount(i, limit) {
		p.counted = true
		i++
		p.to = i
	}
	whole := limit
	limit = min(limit, i+longestPhrase)
	for j := i; j < limit; j = p.to {
		n := d.partOfPhrase(p, i, j, limit)
		if n == 0 {
			break
		}
		p.to = j + n
	}
	p, ok := d.finish(p, limit)
	return d.beforeAnd(d.nameAfterLongRole(p, whole)), ok
}

// beforeAnd is p without what "and" joins to a role in the nominative, if a name in
// another case ends it: "(пригадав) мер і розмову з Андрієм Лутаєм".
func (d *document) beforeAnd(p *phrase) *phrase {
	k := p.headAt + 1
	if p.headAt < 0 || p.head.kind != personHead || k+1 >= p.nameFrom || !d.wordIn(ands, k) || d.latin(k) || d.wordAt(p.headAt) != p.head.nominative {
		return p
	}
	n, given := d.givenAt(p.nameFrom)
	if h, ok := d.headAt(k + 1); given && lower(n.nominative) == d.wordAt(p.nameFrom) || !given && !d.containsAny(k+1, p.nameFrom, withWords) || ok && h.kind == personHead {
		return p
	}
	p.to, p.nameFrom, p.nameTo, p.caps = k, -1, -1, 0
	return p
}

// partOfPhrase counts the tokens from j that go on with the phrase p, which begins at
// token i; 0 where it ends.
func (d *document) partOfPhrase(p *phrase, i, j, limit int) int {
	if n := d.signOfNumber(j); n > 0 && j > i && j+n < limit {
		return n + 1 // "лікарні №2", "School No. 12"
	}
	if n := d.scopeGoesOn(p, j, limit); n > 0 {
		return n
	}
	if n := d.placeInShort(p, j, limit); n > 0 {
		return n
	}
	switch t := d.at(j); t.kind {
	case markToken:
		return d.markInPhrase(p, i, j, limit)
	case numberToken:
		switch {
		case p.headAt >= 0 && d.isOrdinal(j) && j+3 < limit && isAdjective(d.wordAt(j+3)):
			return 4 // "відділення 4-ї міської лікарні"
		case j+2 < limit && endsOrdinal(d.at(j+1)) && d.at(j+2).cap && d.latin(j+2):
			p.caps++
			return 2 // "the 3rd River Brigade"
		case p.to != i && t.glued:
			return 0 // "Київ 24"
		case p.to == j && j > i && d.at(j-1).cap && d.is(j-1, "number"):
			return 1 // Number 10
		case j+1 < limit && d.wordIn(mediaNouns, j+1):
			if h, ok := d.headAt(j + 1); ok && p.headAt < 0 {
				p.head, p.headAt = h, j+1
			}
			return 2 // 24 канал
		}
		return 0
	}
	if d.isSecondRole(p, j, limit) {
		return 2
	}
	if !d.continues(p, j) {
		return 0
	}
	return 1
}

// isSecondRole tells whether "and" at j joins two roles of the person named behind
// them: "письменник і перекладач Северин Лінь".
func (d *document) isSecondRole(p *phrase, j, limit int) bool {
	if j+3 >= limit || !d.wordIn(ands, j) || d.latin(j) || p.headAt != j-1 || p.head.kind != personHead || p.head.nominative != d.wordAt(p.headAt) {
		return false
	}
	h, ok := d.headAt(j + 1)
	return ok && h.kind == personHead && h.gender == p.head.gender && h.nominative == d.wordAt(j+1) && d.isNameWord(j+2) && d.isNameWord(j+3)
}

// markInPhrase is partOfPhrase for the mark at j: of a name in quotation marks or in
// brackets, of an initial or a title.
func (d *document) markInPhrase(p *phrase, i, j, limit int) int {
	n := d.quotedName(j, limit)
	if n == 0 {
		if d.acronymOfRole(p, j, limit) {
			return 3 // "представитель центра (ЦПС) в Сирии Виктор Фролов"
		}
		if short := d.shortInBrackets(p, j, limit); short > 0 {
			return short + 1 // "the Meteorological (MeT) department"
		}
	}
	if n > 0 && !p.person() {
		p.quoted += n - 2
		return n
	}
	titled := d.is(j, ".") && j > i && d.at(j).glued && d.wordIn(honorifics, j-1) && j+1 < limit && d.isNameWord(j+1) // chairman Prof. Pike
	if titled || d.isNamesake(j+1) && j+1 < limit || d.isInitialPoint(j) || d.isPointOfFirm(j) || d.isOwnersMark(j) {
		return 1
	}
	return 0
}

// isOrdinal tells whether tokens j to j+2 are "4-ї", "2-го".
func (d *document) isOrdinal(j int) bool {
	return j+2 < len(d.tokens) && isDash(d.wordAt(j+1)) && d.at(j+1).glued && d.at(j+2).glued && runeCount(d.wordAt(j+2)) <= 2
}

// signOfNumber counts the tokens of the sign at j that a number stands behind: "№",
// "No."; 0 if there is none.
func (d *document) signOfNumber(j int) int {
	isNumber := func(k int) bool { return k < len(d.tokens) && d.at(k).kind == numberToken }
	switch d.wordAt(j) {
	case "№":
		if isNumber(j + 1) {
			return 1
		}
	case "no", "no.":
		if d.at(j).cap && d.is(j+1, ".") && isNumber(j+2) {
			return 2
		}
		if d.at(j).cap && isNumber(j+1) {
			return 1
		}
	}
	return 0
}

// numberedFrom is where the sign of the number at j begins: "№2"; j if it has none.
func (d *document) numberedFrom(j int) int {
	if d.at(j).kind == numberToken {
		for n := 1; n <= 2 && j >= n; n++ {
			if d.signOfNumber(j-n) == n {
				return j - n
			}
		}
	}
	return j
}

// ends tells whether the word at j is one that no phrase goes over.
func (d *document) ends(j int) bool {
	t := d.at(j)
	if t.cap && t.word[0] >= 0x80 && leadIns.has(t.word) && d.beginsSentence(j) {
		return true // "Водночас Обрій"
	}
	if t.cap && d.isToldMedium(j) {
		return true
	}
	if !enders.has(t.word) || t.cap && (t.upper || t.glued && j > 0 && d.at(j-1).kind == wordToken) {
		return false // LinkedIn
	}
	if t.cap && isAmong(t.word, "without against beyond") && j > 0 && d.at(j-1).cap && d.wordAt(j+1) != "" && d.at(j+1).cap {
		return false // Reporters Without Borders
	}
	if t.cap && j > 0 && d.at(j-1).cap && t.word == "may" {
		_, given := d.givenAt(j - 1)
		return !given // Nora May
	}
	if t.cap && (t.word == "reporters" || t.word == "journalists") && d.is(j+1, "without") {
		return false
	}
	_, given := givenName(t.word)
	return !(given && t.cap && j+1 < len(d.tokens) && d.isNameWord(j+1)) // Яким Полончук
}

// continues tells whether the word at j goes on with p, and notes what it is.
func (d *document) continues(p *phrase, j int) bool {
	t := d.at(j)
	if w := d.wordAt(j - 1); p.to > p.from && (isAmong(t.word, "с з із") && (w == "борьбе" || w == "боротьби") || t.word == "за" && watching.has(w)) {
		return true // "штаб по борьбе с", "управление по надзору за"
	}
	if d.isOnTopic(j) {
		return p.to > p.from
	}
	if joiners.has(t.word) && p.to > p.from && !p.person() {
		if j+2 < len(d.tokens) && d.at(j+1).kind == numberToken && endsOrdinal(d.at(j+2)) {
			return true // "of the 3rd Brigade"
		}
		return j+1 < len(d.tokens) && d.at(j+1).kind == wordToken && (joins(t.word, d.at(j+1)) || d.tellsField(p, j) || d.tellsPlace(p, j))
	}
	if d.breaksOff(p, j) {
		return false
	}
	if t.cap {
		if p.person() && p.to > p.from && !d.at(p.to-1).cap && !d.isInitialPoint(p.to-1) && !d.wordIn(particles, p.to-1) {
			return false
		}
		p.caps++
		if d.isNamesake(j) {
			return true // "університету імені Тараса Шевченка"
		}
		if _, known := givenName(t.word); known && p.nameFrom < 0 && !t.upper && !d.isBodyToo(j) {
			p.nameFrom, p.nameTo = j, j+1
			if p.head.kind != orgHead && d.followsGiven(p.from, j) {
				p.nameFrom = j - 1
			}
		} else if p.nameFrom >= 0 {
			if d.isAnotherName(p, j) {
				return false
			}
			p.nameTo = j + 1
		}
	} else if p.nameFrom >= 0 && !particles.has(t.word) {
		return false // what follows a name is another thing
	} else if p.caps > 0 && p.to > p.from && d.at(p.to-1).cap && d.latin(p.to-1) && t.word[0] < 0x80 && !joiners.has(t.word) && !particles.has(t.word) {
		_, head := d.headAt(j)
		_, next := d.headAt(j + 1)                                                                                   // "Air force spokesman"
		body := p.headAt >= 0 && !(d.at(j-1).upper && isAmong(d.wordAt(j+1), "chief boss coordinator commissioner")) // but "UN aid chief"
		if !head && !regions.has(t.word) && (!next || body || d.isSaying(j)) && !d.committeeAhead(p, j) {
			return false
		}
	}
	if h, ok := d.headAt(j); ok && (p.headAt == j-1 || p.headAt >= 0 && p.headAt == j-2 && d.at(p.headAt).cap && d.at(j-1).cap && !t.cap && ethers.has(p.head.nominative)) && t.word[0] >= 0x80 && h.kind == personHead && h.nominative == t.word && p.head.kind == orgHead && d.wordAt(p.headAt) == p.head.nominative {
		*p = phrase{from: j, to: j, head: h, headAt: j, nameFrom: -1, nameTo: -1, trimmed: true} // "(прокоментував) вирок захисник"
		return true
	}
	if t.word == "police" && p.to > p.from && !d.at(j-1).cap && (d.endsIn(j-1, "s") && !d.isOwner(j-1) && !d.wordIn(forces, j-1) || d.wordIn(charges, j-1)) {
		*p = phrase{from: j, to: j, head: lexiconOnce().heads.of("police"), headAt: j, nameFrom: -1, nameTo: -1, trimmed: true} // "(bricks) police said had been thrown"
		return true
	}
	if p.nameFrom == j-1 && j > 0 && t.cap && t.word[0] < 0x80 && d.isRole(j) && d.isNameWord(j-1) && !hasAnySuffix(t.word, "man") {
		return true // Lee Baker
	}
	if h, ok := d.headAt(j); ok && !d.isSurname(j) && !(t.cap && t.word[0] < 0x80 && j > 0 && d.wordIn(honorifics, j-1)) && (p.headAt < 0 || p.headAt == j-1 && t.word[0] >= 0x80 && isAdjective(d.wordAt(j-1)) && !d.endsIn(j-1, "нні") && h.kind == p.head.kind && h.gender == p.head.gender && !t.cap || t.word[0] < 0x80 && (h.kind == personHead || h.kind == orgHead && (p.headAt == j-2 && d.isOwnersMark(j-1) || p.nameFrom < 0 && d.isOwner(j-1)) || t.cap && h.kind == orgHead && d.allCaps(p.headAt, j))) {
		p.head, p.headAt = h, j
		if t.word[0] < 0x80 && t.cap && p.nameFrom >= 0 {
			p.nameFrom, p.nameTo = -1, -1
		}
	}
	return true
}

// charges: "a charge police deny".
var charges = &wordList{text: "[charges]"}

// Past tenses that no ending gives away and that no noun has.
var deeds = &wordList{text: "[deeds]"}

// What policemen are of, in the plural.
var forces = &wordList{text: "[forces]"}

// isSurname tells whether the word with a capital at j is a noun for people that is
// somebody's surname here: Кравець, Чабан.
func (d *document) isSurname(j int) bool {
	t := d.at(j)
	if !t.cap || t.word[0] < 0x80 || t.upper {
		return false
	}
	who, ok := d.personCalled(t.word)
	return ok && who.key == t.word
}

// breaksOff tells whether the word at j begins something else than the rest of p.
func (d *document) breaksOff(p *phrase, j int) bool {
	t := d.at(j)
	if d.ends(j) && !d.isInitialPoint(j+1) {
		return true
	}
	if _, ok := verbForm(t.word); ok && !t.cap || (t.word == "stops" || t.word == "stop") && d.is(j+1, "short") {
		return true
	}
	if !t.cap && p.headAt >= 0 && hasAnySuffix(t.word, "ію ию влю ню тю цю лему тему хему") && t.word != "вогню" && !d.is(j-1, "по") {
		return true // an object: "у міністерстві публікацію назвали"
	}
	if !t.cap && p.headAt == j-1 && p.headAt >= 0 && d.endsIn(j-1, "ом ем") && d.wordAt(j-1) != p.head.nominative && hasAnySuffix(t.word, "ні ві ькі ий ый ая ые ьне") {
		return true // "(Згідно з) документом власні надходження"
	}
	if !t.cap && hasAnySuffix(t.word, "ньо ично ійно льно чески ельно арно") {
		return true // an adverb
	}
	if !t.cap && p.headAt >= 0 && j > p.headAt && (isShortNeuter(t.word) || caught.has(t.word) || soWords.has(t.word)) {
		return true // "тренер щиро лютує"
	}
	if isArticle(t.word) && p.headAt >= 0 && p.to-p.from > 1 && !d.wordIn(joiners, p.to-1) && d.latin(p.to-1) && p.headAt < p.to-1 {
		p.to-- // "a union of workers supports the idea": a verb stood before it
		return true
	}
	if (t.word == "seen" || t.word == "shown") && !t.cap && p.headAt >= 0 {
		return true // "the audit office seen by this paper"
	}
	if t.word[0] < 0x80 && !t.cap && p.headAt >= 0 && p.headAt == p.to-1 && (hasAnySuffix(t.word, "ed") || isAdverb(t.word)) {
		if h, ok := d.headAt(j + 1); !ok || h.kind == crowdHead || isAdverb(t.word) {
			return true // "scientists measured the frequency", "a study published last year"
		}
	}
	if t.word[0] < 0x80 && !t.cap && p.headAt >= 0 && p.headAt <= p.to-1 && (several.has(t.word) || t.word == "close" || p.headAt == p.to-1 && hasAnySuffix(t.word, "ing") && len(t.word) > 5) {
		_, head := d.headAt(j)
		_, next := d.headAt(j + 1)
		if !head && (!next || !hasAnySuffix(t.word, "ing") || t.word == "quoting" || t.word == "citing") {
			return true // "the news agency most cafes", "an official close to", "a report quoting"
		}
	}
	if t.word[0] < 0x80 && !t.cap && p.headAt >= 0 && p.headAt == p.to-1 && deeds.has(t.word) {
		return true // "the judges took her confession into account"
	}
	if o := opinionVerbs.of(t.word); !t.cap && p.headAt >= 0 && (o == intends || o == colours || feltSo.has(t.word)) {
		return true // "мэрия намерена закрыть", "(в порту) возмущены: …"
	}
	if h, ok := d.headAt(j); ok && !t.cap && p.headAt >= 0 && p.headAt == j-1 && p.head.kind == personHead && h.gender == plural && h.nominative == t.word && hasAnySuffix(t.word, "і ї") && d.wordAt(p.headAt) != p.head.nominative {
		return true // "(за рішенням) судді водії чекають"
	}
	if _, noun := d.headAt(j); !t.cap && !noun && isOtherVerb(t.word) {
		return true
	}
	if before := j - 1; !t.cap && p.headAt >= 0 && before > p.headAt && t.word[0] >= 0x80 && d.at(before).cap && !d.at(before).upper && !joiners.has(t.word) && !particles.has(t.word) && !isAdjective(d.wordAt(before)) && !regionNouns.has(t.word) {
		_, head := d.headAt(j)
		if _, body := d.headAt(before); !head && !body {
			return true // "министерство обороны Норландии колонку"
		}
	}
	if !t.cap && t.word[0] >= 0x80 && j > p.from && p.headAt == j-1 && hasAnySuffix(t.word, "у ю ові еві ам ям") && p.head.kind == personHead && d.wordAt(p.headAt) == p.head.nominative && d.isRole(j) {
		return true // "предложил журналист пресс-секретарю"
	}
	if !t.cap && d.isObjectAfter(p, j) {
		return true
	}
	if !t.cap && hasAnySuffix(t.word, "нням ением") && p.headAt >= 0 {
		return true // "Асоціація рад рішенням незадоволена"
	}
	return false
}

// isObjectAfter tells whether the small word at j is what somebody rejects or whom
// something is told, and no part of p in front of it.
func (d *document) isObjectAfter(p *phrase, j int) bool {
	t := d.at(j)
	switch {
	case p.headAt >= 0 && d.isRejected(j):
		return true // "мэрия обвинения отвергает"
	case p.quoted > 0 && isClosing(d.wordAt(j-1)):
		return p.headAt >= 0 || desks.has(t.word) // "підприємство «Яснотепло» інвесторові"
	}
	return t.word[0] >= 0x80 && p.headAt == j-1 && p.head.kind == orgHead && hasAnySuffix(t.word, "ам ям") && d.wordAt(j-1) != p.head.nominative && !d.wordIn(joiners, j-1) // "(у школі) дітям сказали"
}

// allCaps tells whether the words from token from to to have capitals: those of one
// name, "Data Protection Office".
func (d *document) allCaps(from, to int) bool {
	for k := from; k < to; k++ {
		if d.at(k).kind != wordToken || !d.at(k).cap {
			return false
		}
	}
	return true
}

// person tells whether p ends in a person's name.
//
//go:noinline
func (p *phrase) person() bool { return p.nameTo > p.nameFrom }

// joins tells whether a preposition inside a phrase goes on with it.
func joins(word string, next *token) bool {
	switch word {
	case "of", "for", "de", "та", "і", "й", "и", "and", "&":
		return next.cap || word == "of" || word == "for"
	}
	return afterJoiner.has(next.word)
}
