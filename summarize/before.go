package summarize

import (
	"strings"
)

// phraseBefore reads the phrase that ends before token v, which is a verb, and
// not before from, and that fits. Adverbs, auxiliaries and an aside between commas may stand
// between the two.
//
//go:noinline
func (d *document) phraseBefore(v, from int, fits func(*phrase) bool) (*phrase, bool) {
	return d.phraseEnding(v, from, false, fits)
}

// phraseEnding is phraseBefore; placed says that v is not a verb but the preposition of a
// place, in front of which not everybody stands.
func (d *document) phraseEnding(v, from int, placed bool, fits func(*phrase) bool) (*phrase, bool) {
	end := d.behindAdverbs(v, from)
	if k := d.beforeHowever(end, from); k < end {
		end = k - 1 // at the comma in front of "however,"
	}
	if end > from && d.is(end-1, ",") {
		if p, ok := d.nameBetweenCommas(end-1, from); ok && d.mayBePlaced(p, from, placed) && fits(p) {
			return p, true
		}
		if p, ok := d.firmBetweenCommas(end-1, from); ok {
			return p, true // "Прокатник, компанія «Кіноліхтар», анонсував"
		}
		if begin := d.asideBefore(end-1, from); begin > from {
			end = begin
		} else {
			return noPhrase, false
		}
	}
	if end > from && isDash(d.wordAt(end-1)) {
		for j := end - 3; j > from && end-j < 34; j-- { // "Pemberton – who coached the twins – told"
			if w := d.wordAt(j + 1); isDash(d.wordAt(j)) && !d.at(j).glued && (relatives.has(w) || w == "one" || isArticle(w) || d.explains(j+1)) {
				end = j
				break
			}
		}
	}
	begin := d.beginBefore(end, from)
	if p, ok := d.beforeItsPlace(v, end, from, placed, fits); ok {
		return p, true
	}
	for begin < end {
		if d.wordIn(joiners, begin) {
			begin++
			continue
		}
		p, ok := d.phraseAfter(begin, end)
		if ok && p.to == end && d.mayBePlaced(p, from, placed) && fits(p) {
			q, ok := d.nameBefore(p, from)
			if ok && d.mayBePlaced(q, from, placed) && fits(q) {
				return q, true
			}
			if q.to > 0 && !ok {
				begin = p.to // "the letter to Daniel Greene, the commissioner,"
				continue
			}
			return d.withRole(p, from), true
		}
		if ok && p.to < end && p.to > begin {
			begin = p.to
		} else {
			begin++
		}
	}
	return noPhrase, false
}

// beginBefore is the first token of the words that may make up a phrase before end.
func (d *document) beginBefore(end, from int) int {
	begin := end
	for begin > from && end-begin < longestPhrase && !d.timeBefore(begin) {
		t := d.at(begin - 1)
		if n := d.numberedFrom(begin - 1); n < begin-1 && n > from {
			begin = n
			continue
		}
		if t.kind == markToken {
			if n := d.quotedBefore(begin-1, from); n > 0 {
				begin -= n
				continue
			}
			if !d.isInitialPoint(begin-1) && !d.isPointOfFirm(begin-1) && !d.isOwnersMark(begin-1) && (t.word != "," || d.scopeListed(begin-1, end) == 0) {
				break
			}
		} else if t.kind == numberToken && begin-1 > from && d.at(begin-2).cap && d.is(begin-2, "number") {
			begin--
			continue
		} else if t.kind == numberToken && begin < end && (endsOrdinal(d.at(begin)) || d.wordIn(mediaNouns, begin)) {
			begin--
			continue // "the commander of the 3rd Brigade", "24 канал"
		} else if t.kind == numberToken || d.ends(begin-1) && !d.isInitialPoint(begin) && !joiners.has(t.word) && !leaders.has(t.word) && !d.isOnTopic(begin-1) && !(t.word == "за" && begin-2 > from && d.wordIn(watching, begin-2)) {
			break
		} else if _, ok := verbForm(t.word); ok && !t.cap {
			break
		}
		begin--
	}
	return begin
}

// endsOrdinal tells whether t ends an English ordinal in figures: 3rd.
//
//go:noinline
func endsOrdinal(t *token) bool {
	return t.glued && t.kind == wordToken && isAmong(t.word, "th rd nd st")
}

// withRole adds the role in front of the person p where a place stands between the
// two: "директор елеватора в Заріччі Аркадій Сова".
func (d *document) withRole(p *phrase, from int) *phrase {
	if !p.person() || p.headAt >= 0 || p.from < from+3 || d.latin(p.from) || !d.isNominative(p) {
		return p
	}
	for k := p.from - 1; k >= from && p.from-k < 9; k-- {
		if n := d.quotedBefore(k, from); n > 0 && k-n > from && d.wordIn(ofParty, k-n) {
			k -= n // "депутат від «Голосу» Лев Дуб"
		}
		if d.at(k).kind != wordToken {
			return p
		}
		w := d.wordAt(k)
		if _, verb := verbForm(w); verb {
			return p
		}
		h, ok := speakingNoun(w)
		if !ok || h.kind != personHead || h.nominative != w {
			continue
		}
		_, g := d.personName(p.nameFrom, p.nameTo, false)
		if !genderFits(h.gender, g) && !(h.gender == masculine && g == feminine) {
			return p
		}
		p.from, p.head, p.headAt = k, h, k
		for p.from > from && isAdjective(d.wordAt(p.from-1)) && !isPreposition(d.wordAt(p.from-1)) {
			p.from--
		}
		return p
	}
	return p
}

// What stands in front of the party in quotation marks that somebody is of.
var ofParty = &wordList{text: "[ofParty]"}

// nameBetweenCommas reads the person between the comma at c and the one before:
// "the country's No. 2 leader, Premier Li Keqiang, said".
func (d *document) nameBetweenCommas(c, from int) (*phrase, bool) {
	for j := c - 1; j > from && c-j < 8; j-- {
		if d.is(j, ",") {
			p, ok := d.phraseAfter(j+1, c)
			if w := d.wordAt(c + 1); d.isFirmsRole(j-1, from) && (plainSaying.has(w) || disputing.has(w)) {
				return p, ok && p.from == j+1 && p.to == c && !p.person() // "The ferry's operator, Mahuri Lines,"
			}
			if p.headAt < 0 && p.nameFrom < 0 && p.to-p.from == 2 && d.isNameWord(p.from) && d.isNameWord(p.from+1) {
				p.nameFrom, p.nameTo = p.from, p.to
			}
			return p, ok && (p.from == j+1 || p.from == d.overTitle(j+1, c) || p.from == j+4 && d.at(j+1).kind == numberToken) && p.to == c && p.person() && (!d.at(j-1).cap || d.isRole(j-1) || j-2 > from && isPreposition(d.wordAt(j-2)) || d.officeEnds(j, from))
		}
	}
	return noPhrase, false
}

// isFirmsRole tells whether the English word at j is what a firm is called, and not what somebody
// is of: "the ferry's operator", but not "the governor of the bank".
func (d *document) isFirmsRole(j, from int) bool {
	w := d.wordAt(j)
	return (producing.has(w) || kinds.has(w) || trading.has(w)) && !d.contains(max(from, j-6), j, "of")
}

var disputing = &wordList{text: `denied denies disputed disputes`}

// firmBetweenCommas reads the body between the comma at c and the one behind a word
// for it at the beginning: "Виробник, компанія Hallbrunn,".
func (d *document) firmBetweenCommas(c, from int) (*phrase, bool) {
	if !d.is(from+1, ",") || d.latin(from) {
		return noPhrase, false
	}
	h, ok := d.headAt(from)
	if ok && h.nominative != d.wordAt(from) {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(from+2, c)
	return p, ok && p.from == from+2 && p.to == c && p.headAt >= 0 && p.head.kind == orgHead && (p.caps > 0 || p.quoted > 0)
}

// nameBefore reads the name that p only explains: "Vinod Nair, Head of Research,
// Garnet Ltd", "Jeff Sanborn, president of Chapter & Verse".
func (d *document) nameBefore(p *phrase, from int) (*phrase, bool) {
	role := p.headAt >= 0 && p.head.kind == personHead
	if p.person() {
		return noPhrase, false
	}
	whole := p.copy()
	if d.ofBody(whole); whole.person() {
		return whole, true
	}
	if k := p.from - 1; k > from+2 && p.headAt >= 0 && p.head.kind == orgHead && d.latin(p.from) {
		if isArticle(d.wordAt(k)) {
			k--
		}
		if w := d.wordAt(k); isAmong(w, "of at from") && d.isNameWord(k-1) && d.isNameWord(k-2) && !d.isRole(k-1) && !d.wordIn(placeNouns, k-1) {
			_, given := d.givenAt(k - 2)
			titled := k > from+2 && (d.wordIn(honorifics, k-3) || k > from+3 && d.is(k-3, ".") && d.wordIn(honorifics, k-4)) // Dr. Helene Marburg
			if given || titled {
				return newName(k-2, k, 2), true // "Erik Lund of the Dockers' Union"
			}
		}
	}
	c := p.from - 1
	for c > from && isArticle(d.wordAt(c)) {
		c--
	}
	if c == p.from-1 && c >= from+2 && d.is(c, ",") && p.headAt >= 0 && p.head.kind == orgHead && d.at(p.from).cap && d.latin(p.from) && d.isNameWord(c-1) && d.isNameWord(c-2) && (c-2 == from || !d.at(c-3).cap) {
		if _, given := d.givenAt(c - 2); given {
			return newName(c-2, c, 2), true // "Colin Aspen, Hotel Association said"
		}
	}
	if d.acts(from, c) {
		return noPhrase, false // "Ann Reed, who was in Britain, left on Wednesday, her lawyer said"
	}
	for range 3 {
		if c < from+2 || !d.is(c, ",") {
			return noPhrase, false
		}
		if role && d.isNameWord(c-1) && d.isNameWord(c-2) && !d.wordIn(placeNouns, c-1) && !d.isRole(c-1) {
			q := newName(c-2, c, 2)
			return q, c-3 < from || !governs(d.wordAt(c-3))
		}
		start := c - 1
		for start > from && !d.is(start, ",") && c-start < 14 {
			if isStop(d.at(start)) || isQuoteMark(d.wordAt(start)) || d.is(start, ":") {
				return noPhrase, false
			}
			if _, verb := d.verbAt(start); verb {
				return noPhrase, false
			}
			if d.at(start).kind == numberToken && !d.is(start-1, ",") {
				return noPhrase, false // "Beltran, a former mayor, received 46.2% of the vote, the board said"
			}
			role = role || d.isRole(start)
			start--
		}
		if c = start; d.is(c, ",") && d.latin(c+1) && (d.wordIn(ands, c+1) || d.is(c+1, "but")) {
			return noPhrase, false // "Mara Lindt, and others left, the mayor said"
		}
	}
	return noPhrase, false
}

// isRole tells whether token j is a noun for a person.
//
//go:noinline
func (d *document) isRole(j int) bool {
	h, ok := d.headAt(j)
	return ok && h.kind == personHead
}

// asideBefore returns where the aside that ends with the comma at c begins: the
// index of the comma in front of it; -1 if there is none.
func (d *document) asideBefore(c, from int) int {
	if j := d.partyBefore(c, from); j > from {
		return j
	}
	for j := c - 1; j > from && c-j < 22; j-- {
		if d.is(j, ",") {
			if d.wordIn(relatives, j+1) || governs(d.wordAt(j+1)) && j+2 < c && d.wordIn(relatives, j+2) {
				return j
			}
			if d.endsIn(j+1, "вший вшая вшие ющий ющая ющие ящий ящая ящие нный нная нные вшего") {
				return j // ", пожелавший остаться неизвестным,"
			}
			before := d.at(j - 1)
			if _, head := speakingNoun(before.word); before.cap || head || isClosing(before.word) {
				return d.overList(j, from)
			}
		}
		if isStop(d.at(j)) && !d.isInitialPoint(j) && !(d.at(j).glued && d.wordIn(abbreviations, j-1)) || d.is(j, ":") {
			return -1
		}
	}
	return -1
}

// partyBefore is the comma in front of a party and its state that end with the comma at c:
// "Sen. Jane Doe, D-Calif., (said)"; -1 if there is none.
func (d *document) partyBefore(c, from int) int {
	for j := c - 1; j > from && c-j < 7; j-- {
		if d.is(j, ",") {
			if t := d.at(j + 1); t.cap && len(t.word) > 2 && t.word[1] == '-' && strings.IndexByte("dri", t.word[0]) >= 0 {
				return j
			}
			break
		}
	}
	return -1
}

// overList is the comma in front of the whole of what explains a name, if the one at j only
// stands in a list: "Meta, the owner of Facebook, WhatsApp and Instagram, (said)".
func (d *document) overList(j, from int) int {
	if !d.latin(j-1) || !d.at(j-1).cap {
		return j
	}
	for k := j - 2; k > from && j-k < longestPhrase && d.at(k).kind == wordToken || k > from && d.is(k, ","); k-- {
		if d.is(k, ",") && isArticle(d.wordAt(k+1)) {
			return k
		}
	}
	return j
}

// behindAdverbs is where a subject before the verb at token j would end, not before from:
// in front of the adverbs, auxiliaries and dates between the two.
func (d *document) behindAdverbs(j, from int) int {
	for j > from && d.mayStandBetween(j-1) {
		j--
	}
	if j > from+2 && d.wordIn(lastTimes, j-1) && isAmong(d.wordAt(j-2), "last this") {
		j -= 2 // "The chief last week urged"
	}
	return j
}

var lastTimes = &wordList{text: "[lastTimes]"}

// mayStandBetween tells whether the word at j may stand between a subject and its
// verb: an adverb, an auxiliary, a date.
func (d *document) mayStandBetween(j int) bool {
	w := d.wordAt(j)
	if (w == "що" || w == "что") && isAmong(d.wordAt(j-1), "поки пока") || w == "тут" && isAmong(d.wordAt(j+1), "же ж") {
		return true
	}
	if w == "раз" && d.is(j-1, "не") || w == "не" && d.is(j+1, "раз") {
		return true // "не раз заявлял"
	}
	return between.has(w) || d.isDate(j) || d.unnamed(j) || isAdverb(w) && (!d.at(j).cap || d.beginsSentence(j) && !d.isCalled(w))
}

// isCalled tells whether somebody is called w: Emily, Reilly.
func (d *document) isCalled(w string) bool {
	_, given := givenName(w)
	return given || d.personNamed(w)
}

// isAdverb tells adverbs by their endings: чітко, официально, publicly.
func isAdverb(w string) bool {
	if w == "" || w[0] < 0x80 {
		return len(w) > 4 && hasAnySuffix(w, "ly") && !lyNouns.has(w)
	}
	if runeCount(w) < 4 || !hasAnySuffix(w, "чно ьно сно жно йно рно дно тно вно шно нно тко изько узько енько зко мко иро рдо рто дко стро ьки ески") {
		return false
	}
	_, head := speakingNoun(w)
	return !head
}

// Nouns with the ending of an adverb.
var lyNouns = &wordList{text: "[lyNouns]"}

// isDate tells whether a day, a month or a year stands at token j; none stands behind the
// last one.
func (d *document) isDate(j int) bool {
	if j >= len(d.tokens) {
		return false
	}
	t := d.at(j)
	return t.kind == numberToken && !d.wordIn(mediaNouns, j+1) && (!d.is(j-1, "number") || !d.at(j-1).cap) && d.numberedFrom(j) == j || isOfDate(t.word)
}

// acts tells whether the English words between token c and the comma in front of it tell what
// somebody did.
func (d *document) acts(from, c int) bool {
	begin := c
	for begin > from && !d.is(begin-1, ",") {
		begin--
	}
	return d.hasVerb(begin, c)
}
