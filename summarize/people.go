package summarize

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

const mostPeople = 300 // of one text; no article names more

// A person is somebody whom the text names in full somewhere.
type person struct {
	given, surname string // in the nominative, as far as the text tells it
	key            string // the surname in lower case
	gender         gender
}

// people are the persons named in full in the text: two words with capitals of
// which the first is a given name, or that stand where a person does: behind a
// role or beside a verb of saying.
func (d *document) people() []person {
	if d.persons != nil {
		return d.persons
	}
	d.persons = []person{}
	for j := 0; j+1 < len(d.tokens); j++ {
		if p, ok := d.unusualAt(j); ok {
			d.addPerson(p)
			continue
		}
		if !d.isNameWord(j) || !d.isNameWord(j+1) || d.at(j+1).glued || d.isNamesake(j) || d.wordIn(placeNouns, j+1) || d.isFirmOfNames(j) {
			continue
		}
		if p, ok := d.withPatronymic(j); ok {
			d.addPerson(p)
			j += 2
			continue
		}
		n, known := d.givenAt(j)
		if !known && !d.mayBeNamed(j) {
			continue
		}
		t, next := d.at(j), d.at(j+1)
		if _, middle := givenName(next.word); middle && j+2 < len(d.tokens) && d.isNameWord(j+2) {
			continue
		}
		p := person{given: d.text[t.start:t.end], surname: withoutOwner(d.text[next.start:next.end])}
		if !known {
			if p.gender = d.strangersGender(t.word, next.word); t.word[0] >= 0x80 && d.womanBefore(j) {
				p.gender = feminine // "певица Тесс Гласс"
			}
		}
		if known {
			n = d.womanOf(d.asMan(n, j, j+2), t.word, j, j+2)
			p.gender = n.gender
			if p.gender == masculine && lower(n.nominative) == t.word && t.word[0] >= 0x80 && hasAnySuffix(t.word, "о і и у е") && hasAnySuffix(p.surname, "ом ем єм ым") {
				p.surname = d.nominativeSurname(p.surname, masculine) // "с Джо Байденом"
			}
			if lower(n.nominative) != t.word {
				p.given, p.surname = n.nominative, d.nominativeBeside(p.surname, t.word, n.gender)
			}
		}
		if t.word[0] < 0x80 && known && !d.isOwner(j+1) && d.isThirdName(j+2) {
			p.given, p.surname = p.given+" "+p.surname, withoutOwner(d.textOf(j+2, j+2))
			j++
		}
		p = d.manOf(p, t.word, next.word)
		p.key = lower(p.surname)
		d.addPerson(p)
		j++
	}
	return d.persons
}

// mayBeNamed tells whether the two words with capitals from token j, of which no table
// knows the first, may be somebody's name.
func (d *document) mayBeNamed(j int) bool {
	t, next := d.at(j), d.at(j+1)
	latin := t.word[0] < 0x80
	_, head := d.headAt(j)
	switch {
	case head && !latin || !latin && hasAnySuffix(t.word, "их ых ої ого ому"):
		return false // "в Раді Венедіктова", "староста Нових Плавнів"
	case latin && d.isRole(j) && !reigning.has(t.word):
		return false // "Prime Minister Edda Rovik"
	case d.beginsSentence(j) && (leadIns.has(t.word) || matters.has(t.word) || enders.has(t.word) || anaphors.has(t.word) || openings.has(t.word) || prepositions.has(t.word) || several.has(t.word) || leaders.has(t.word) || t.word == "late" || t.word == "early" || latin && hasAnySuffix(t.word, "ing")):
		return false // "But Apple", "For Brandel", "Hosting Cook is our dream"
	case latin && (j > 0 && isAmong(d.wordAt(j-1), "told tells") || hasAnySuffix(t.word, "'s") || d.ends(j+1)):
		return false // "told World Business", "Minister's Questions", "Late Tuesday"
	case next.word[0] >= 0x80 && d.isRole(j+1) && d.beginsSentence(j):
		return false // a heading: "Арифметика", "Автор исходит из того"
	case latin && d.lang != "en" && d.langAt(j) != "en":
		return false // "водитель Toyota Ipsum"
	case latin && ofCountries.has(t.word):
		return false // "Saudi Aramco", "Swiss Air"
	case latin && d.goesOnName(j):
		return false // "Human Rights Watch"
	case j > 0 && isQuoteMark(d.wordAt(j-1)) && isClosing(d.wordAt(j+2)):
		return false // «Друзі Полтави»
	}
	return d.standsAsPerson(j) && !d.beginsSentence(j) || latin && (d.behindTitle(j) || d.surnameAgain(j)) || d.namedAgain(j) || d.explained(j+2) || latin && d.isAged(j+2) && !soundsLikeFirm(t.word, next.word)
}

// Words of countries that stand in front of what is from there.
var ofCountries = &wordList{text: "[ofCountries]"}

// isAged tells whether an age between commas begins at token j: "(Qorla Venn), 40, (kept
// a book)".
func (d *document) isAged(j int) bool {
	if j+2 >= len(d.tokens) || !d.is(j, ",") || d.at(j+1).kind != numberToken || !d.is(j+2, ",") {
		return false
	}
	n, err := strconv.Atoi(d.wordAt(j + 1))
	return err == nil && n >= leastAge && n <= mostAge
}

const leastAge, mostAge = 14, 105

// goesOnName tells whether the Latin word with a capital at j belongs to the one in front
// of it, which is no role and no title.
func (d *document) goesOnName(j int) bool {
	if j == 0 || !d.isNameWord(j-1) || d.isRole(j-1) || d.at(j).start != d.at(j-1).end+1 {
		return false
	}
	w := d.wordAt(j - 1)
	return !reigning.has(w) && !honorifics.has(w) && !leadIns.has(w) && !hasAnySuffix(w, "ian ican ish ese") && !(j > 1 && !d.at(j-2).cap && d.isRole(j-2))
}

// manOf is p, or the man in whose genitive a woman's name stands: "бывшего главы
// Валерия Павлова" where the text has "Павлов" too.
func (d *document) manOf(p person, given, surname string) person {
	if p.gender != feminine || lower(p.given) != given || !hasAnySuffix(surname, "ова ева єва ёва іна ина") {
		return p
	}
	m, ok := masculineOf(given)
	man := trimSuffix(surname, "а")
	if !ok || d.capitalWords()[surname] || !d.capitalWords()[man] {
		return p
	}
	return person{given: m.nominative, surname: likeCase(man, p.surname), gender: masculine}
}

// capitalWords are the words with capitals, but those in front of no verb in the
// feminine if they end as women's surnames do.
func (d *document) capitalWords() map[string]bool {
	if d.capitals != nil {
		return d.capitals
	}
	d.capitals = make(map[string]bool)
	for j, t := range d.tokens {
		if !t.cap || t.kind != wordToken || t.word[0] < 0x80 {
			continue
		}
		if !hasAnySuffix(t.word, "а") || d.endsIn(j+1, "ала ила яла ела лась") {
			d.capitals[t.word] = true
		}
	}
	return d.capitals
}

// isThirdName tells whether token k is the last of three words of an English name.
func (d *document) isThirdName(k int) bool {
	if k >= len(d.tokens) || !d.isNameWord(k) || d.beginsSentence(k) || k+1 < len(d.tokens) && d.isNameWord(k+1) {
		return false
	}
	w := d.wordAt(k)
	return !placeNouns.has(w) && !enders.has(w) && !isOfDate(w) && !d.isRole(k) && d.at(k-1).end+1 == d.at(k).start
}

// withoutOwner is the name without the ending of an English owner: Lund's.
func withoutOwner(w string) string {
	if i := strings.LastIndexAny(w, "'’"); i > 0 && w[0] < 0x80 && hasAnySuffix(w, "s") && w[i:] != "s" && len(w)-i <= 4 {
		return w[:i]
	}
	return w
}

// reigning are the titles that are a part of the name.
var reigning = &wordList{text: `king queen prince princess pope duke duchess`}

// explained tells whether words behind a comma at k say that a person stands before
// it: "Agneta Broman, an infectious disease specialist", "Ren Voss, who …", or a
// role between commas in front of it: "Her minister, Karsten Obley, …".
func (d *document) explained(k int) bool {
	if k >= 4 && k < len(d.tokens) && d.is(k, ",") && d.is(k-3, ",") && d.latin(k-4) && !d.at(k-4).cap && d.isRole(k-4) && !d.wordIn(producing, k-4) && !d.wordIn(kinds, k-4) {
		return true // "its skipper, Tomasi Veu,", but not "its operator, Mahuri Lines,"
	}
	if k+2 >= len(d.tokens) || !d.is(k, ",") && !(isDash(d.wordAt(k)) && !d.at(k).glued && !d.at(k+1).glued) {
		return false
	}
	if w := d.wordAt(k + 1); w == "who" || w == "whose" {
		return true
	}
	if w := d.wordAt(k + 1); !isAmong(w, "a an the") {
		return d.holdsPost(k + 1)
	}
	for n := k + 2; n < min(len(d.tokens), k+9) && d.at(n).kind == wordToken && !governs(d.wordAt(n)); n++ {
		if h, ok := d.headAt(n); ok && h.kind == personHead || !d.at(n).cap && d.endsIn(n, "mistress woman keeper maker grapher ologist teacher worker player singer writer") {
			return true
		}
	}
	return false
}

// holdsPost tells whether the English words from token k name a post: "research director of
// the institute", "chief executive of", "Watchful International's Director for".
func (d *document) holdsPost(k int) bool {
	for n := k; n+1 < len(d.tokens) && n < k+5 && d.at(n).kind == wordToken && d.latin(n) && !governs(d.wordAt(n)); n++ {
		if d.wordIn(heldPosts, n) {
			return !(d.at(n).cap && d.isNameWord(n+1)) // but not "…, President Tom Hill"
		}
	}
	return false
}

// Posts that people hold, and no firms.
var heldPosts = &wordList{text: "[heldPosts]"}

// namedAgain tells whether the second of the two words at j stands alone beside a
// verb of saying elsewhere, as surnames do, and the first never does.
func (d *document) namedAgain(j int) bool {
	w := withoutOwner(d.wordAt(j + 1))
	if j+2 < len(d.tokens) && d.isNameWord(j+2) && !d.isOwner(j+1) || j > 0 && d.at(j-1).cap && d.at(j).glued {
		return false
	}
	alone := d.speakAlone()
	return alone[w] && !alone[d.wordAt(j)]
}

// speakAlone are the names that stand somewhere beside a verb of saying without
// another name around them.
func (d *document) speakAlone() map[string]bool {
	if d.alone != nil {
		return d.alone
	}
	d.alone = make(map[string]bool)
	lex := lexiconOnce()
	saying := func(j int) bool {
		_, ok := lex.verbs.get(d.wordAt(j))
		return ok && !d.at(j).cap
	}
	for j, t := range d.tokens {
		if !d.isNameWord(j) || j > 0 && d.isNameWord(j-1) && !d.beginsSentence(j) && !d.isOwner(j-1) || j+1 < len(d.tokens) && d.isNameWord(j+1) {
			continue
		}
		near := j > 0 && saying(j-1)
		for k := j + 1; k < min(len(d.tokens), j+4) && !near; k++ {
			near = saying(k)
		}
		if near {
			d.alone[t.word] = true
		}
	}
	return d.alone
}

// Words with capitals that make a place or a body of the name before them.
var placeNouns = &wordList{text: "[placeNouns]"}

// isHandle tells whether the word at j is what somebody is called on a network: a word of
// small Latin letters with a figure at its end, "acebird1".
func (d *document) isHandle(j int) bool {
	if j < 0 || d.at(j).kind != wordToken {
		return false
	}
	w := d.wordAt(j)
	last := w[len(w)-1]
	return len(w) > 4 && w[0] < 0x80 && last >= '0' && last <= '9' && !d.at(j).upper
}

// isNameWord tells whether token j may be a word of a person's name.
func (d *document) isNameWord(j int) bool {
	if j < 0 || j >= len(d.tokens) {
		return false
	}
	t := d.at(j)
	if len(t.word) == 2 {
		_, given := givenName(t.word)
		return (given || shortNames.has(t.word)) && t.cap && !t.upper // Ed, Ma
	}
	return t.kind == wordToken && t.cap && !t.upper && len(t.word) > 2
}

// Surnames of two letters that are no English words.
var shortNames = &wordList{text: "[shortNames]"}

// namedInFull tells whether a given name in the nominative at token j has another
// word of a name behind it, and its gender.
func (d *document) namedInFull(j int) (gender, bool) {
	t := d.at(j)
	n, given := givenName(t.word)
	return n.gender, given && t.cap && lower(n.nominative) == t.word && j+1 < len(d.tokens) && d.isNameWord(j+1)
}

// endsRole tells whether words that only tell whose a role is stand between it and
// token j: "председатель профсоюза Соня Радич".
func (d *document) endsRole(j int) bool {
	for k := j - 1; k >= 0 && k >= j-4 && !d.latin(k) && d.at(k).kind == wordToken && (!d.at(k).cap || d.beginsSentence(k)); k-- {
		if h, ok := d.headAt(k); ok && h.kind == personHead && h.nominative == d.wordAt(k) {
			return k < j-1
		}
		if d.ends(k) || governs(d.wordAt(k)) || isOtherVerb(d.wordAt(k)) {
			return false
		}
	}
	return false
}

// standsAsPerson tells whether the two words at j stand right behind a role or
// beside a verb of saying.
func (d *document) standsAsPerson(j int) bool {
	lex := lexiconOnce()
	if j > 0 {
		before := d.at(j - 1)
		if h, ok := lex.head(before.word); ok && h.kind == personHead && (!before.cap || before.word[0] < 0x80 || d.beginsSentence(j-1)) {
			return true
		}
		if _, ok := lex.verbs.get(before.word); ok && !before.cap {
			return true
		}
		if d.endsRole(j) {
			return true
		}
	}
	if j+2 < len(d.tokens) {
		_, ok := lex.verbs.get(d.wordAt(j + 2))
		return ok
	}
	return false
}

// personCalled finds the one person with the surname w, in any case of it.
func (d *document) personCalled(w string) (person, bool) {
	n, asked := d.called[w]
	if !asked {
		if d.called == nil {
			d.called = make(map[string]int16)
		}
		n = d.findPerson(w)
		d.called[w] = n
	}
	if n == 0 {
		return person{}, false
	}
	return d.persons[n-1], true
}

// findPerson is personCalled without its memory: the number of the person, from 1; 0 where
// nobody fits, or two.
func (d *document) findPerson(w string) int16 {
	_, given := givenName(w)
	if w == "" || given && w[0] >= 0x80 {
		return 0
	}
	found := 0
	for i, p := range d.people() {
		if given && lower(p.given) == w && !familyFirst.has(w) {
			return 0 // "Thomas" may be Thomas Lund
		}
		if p.key != w && !sameName(p.key, w) {
			continue
		}
		if found > 0 && !mayBeOne(d.persons[found-1], p) {
			if first := d.persons[found-1]; p.maybeThing() {
				continue
			} else if first.maybeThing() {
				found = i + 1
				continue
			}
			return 0
		}
		if found == 0 {
			found = i + 1
		}
	}
	if found == 0 && !given && w[0] < 0x80 && d.speakAlone()[w] {
		return d.firstNamed(w)
	}
	return int16(found)
}

// womanOf is the woman whose given name has the form w that n reads as a man's in the
// dative, if the surname behind it, before token to, has none: "(називають) Зоряну
// Клепач".
func (d *document) womanOf(n name, w string, j, to int) name {
	if n.gender != masculine || lower(n.nominative) == w || j+1 >= to || !hasAnySuffix(w, "у ю") || d.at(j+1).kind != wordToken {
		return n
	}
	r, _ := utf8.DecodeLastRuneInString(d.wordAt(j + 1))
	if !containsRune("бвгґджзклмнпрстфхцчшщ", r) {
		return n
	}
	stem := w[:len(w)-len("у")]
	for _, ending := range []string{"а", "я"} {
		if woman, ok := givenName(stem + ending); ok && woman.gender == feminine && lower(woman.nominative) == stem+ending {
			return woman
		}
	}
	return n
}
