package summarize

import (
	"slices"
	"strings"
)

// unusualAt reads a person at token j that is named by more or others than a given name and a
// surname behind it.
func (d *document) unusualAt(j int) (person, bool) {
	if p, ok := d.nobleAt(j); ok {
		return p, true
	}
	if p, ok := d.initialedAt(j); ok {
		return p, true
	}
	return d.easternAt(j)
}

// initialsAt counts the tokens from token j that are initials for a given name: "P.J.", "J. K.",
// "Дж.Р.Р.", "JD"; 0 where there are none.
func (d *document) initialsAt(j int) int {
	if j+1 >= len(d.tokens) || !d.at(j).cap {
		return 0
	}
	n := 0
	for n < longestInitials && j+n+2 < len(d.tokens) && d.isInitialPoint(j+n+1) && !d.is(j+n, "x") && (runeCount(d.wordAt(j+n)) == 1 || d.is(j+n, "дж")) {
		n += 2
	}
	if t := d.at(j); n == 0 && len(t.word) < 3 && d.latin(j) && (t.upper || len(t.word) == 1 && !isAmong(t.word, "a i x")) && d.isNameWord(j+1) && d.speakAlone()[withoutOwner(d.wordAt(j+1))] {
		_, head := d.headAt(j + 1)
		if _, given := d.givenAt(j - 1); !head && (d.isRole(j-1) || given || len(t.word) == 1 && (j == 0 || !d.at(j-1).cap && !d.wordIn(sorts, j-1))) {
			return 1 // K Balamurugan, minister AK Saseendran
		}
	}
	if t := d.at(j + n); t.upper && (bareInitials.has(t.word) || hasAnySuffix(t.word, ".") && runeCount(t.word) <= len("r.r.r.") && !inShort.has(t.word)) {
		n++
	}
	return n
}

const longestInitials = 8 // tokens; nobody has more

// initialedAt reads a person with initials for the given name, or behind it, at token j.
func (d *document) initialedAt(j int) (person, bool) {
	if d.isInitialPoint(j - 1) {
		return person{}, false // the second initial
	}
	n, g := d.initialsAt(j), anyGender
	if given, ok := d.givenAt(j); ok && n == 0 && d.isNameWord(j) && d.latin(j) {
		n, g = d.initialsAt(j+1)+1, given.gender
		if n == 1 {
			return person{}, false
		}
	} else if _, ok := d.givenAt(j - 1); ok {
		return person{}, false
	}
	k := j + n
	if n == 0 || !d.isNameWord(k) || d.latin(k) && (d.at(k).start == d.at(k-1).end || isAdverb(d.wordAt(k))) || d.wordIn(placeNouns, k) || d.ends(k) || d.wordIn(asking, k) || d.wordIn(opensAlone, k) || d.isRole(k) || d.isNameWord(k+1) && !d.wordIn(generations, k+1) {
		return person{}, false
	}
	surname := withoutOwner(d.textOf(k, k))
	if key := lower(surname); !d.latin(k) && !d.speakAlone()[key] {
		return person{}, false // who knows which case it is
	}
	return person{given: d.textOf(j, k-1), surname: surname, key: lower(surname), gender: g}, true
}

// mayBeOne tells whether p and q, of one surname, may be one person: their given names stand in
// other cases, or one has initials that begin as the other's name does.
func mayBeOne(p, q person) bool {
	a, b := lower(p.given), lower(q.given)
	if a == b && p.key == a {
		return p.surname == q.surname // surnames in front
	}
	if sameName(a, b) {
		return true
	}
	first, _, _ := cut(a, " ")
	other, _, _ := cut(b, " ")
	if areInitials(a) == areInitials(b) {
		return areInitials(a) && lettersOf.Replace(a) == lettersOf.Replace(b)
	}
	if !areInitials(first) && !areInitials(other) {
		return sameName(first, other) // Robert F., Robert
	}
	r, _ := firstRune(a)
	o, _ := firstRune(b)
	return r == o
}

// lettersOf leaves what is no letter out of initials.
var lettersOf = newReplacer(".", "", " ", "")

// areInitials tells whether the given names in given end in initials.
func areInitials(given string) bool {
	return containsText(given, ".") || runeCount(given) == 1 || bareInitials.has(given)
}

// Places and bodies in short, which stand in front of what is theirs.
var inShort = &wordList{text: "[inShort]"}

// Initials that are written without their points.
var bareInitials = &wordList{text: `jd jj tj pj aj cj rj bj mj kj lj oj ej jk dk`}

var generations = &wordList{text: `jr sr ii iii iv`}

// easternAt reads a person at token j whose surname stands first, and speaks alone somewhere:
// "Moon Jae-in … Moon said".
func (d *document) easternAt(j int) (person, bool) {
	w := d.wordAt(j)
	if !familyFirst.has(w) || !d.at(j).cap || !d.isNameWord(j+1) && !d.isShortGiven(j+1) || !d.speakAlone()[w] {
		return person{}, false
	}
	if _, given := d.givenAt(j - 1); d.isNameWord(j-1) && (given || d.latin(j) && !d.isRole(j-1) && !d.beginsSentence(j)) {
		return person{}, false
	}
	if _, given := d.givenAt(j); given && len(d.wordAt(j+1)) > 2 && !containsText(d.wordAt(j+1), "-") && !d.isNameWord(j+2) && !d.isShortGiven(j+2) {
		return person{}, false // Kim Reed
	}
	k := j + 2
	if (d.isNameWord(k) || d.isShortGiven(k)) && d.at(k).start == d.at(k-1).end+1 && !d.isRole(k) && !d.ends(k) {
		k++
	}
	if d.isNameWord(k) || d.wordIn(placeNouns, k-1) || d.isRole(k-1) || d.wordIn(firmEnds, k-1) || d.at(k-1).glued || d.ends(j+1) && !d.isShortGiven(j+1) {
		return person{}, false
	}
	return person{given: d.textOf(j, j), surname: withoutOwner(d.textOf(j+1, k-1)), key: w}, true
}

// isShortGiven tells whether the few letters of token j may be part of a given name: Wang Yi, Ван И.
func (d *document) isShortGiven(j int) bool {
	return j < len(d.tokens) && len(d.wordAt(j)) == 2 && d.at(j).cap && !d.at(j).upper && d.at(j).kind == wordToken && !d.beginsSentence(j)
}

// sharesFamily tells whether the text names several persons with the surname w in front.
func (d *document) sharesFamily(w string) bool {
	n := 0
	for _, p := range d.people() {
		n += btoi(p.key == w)
	}
	return n > 1 && familyFirst.has(w)
}

// Surnames of East Asia, which stand in front of the given name.
var familyFirst = &wordList{text: "[familyFirst]"}

// firstNamed is the number of the one person whose first name, which no table knows, is w: "Winthai
// Suvaree … Winthai said"; 0 where nobody's is, or several persons'.
func (d *document) firstNamed(w string) int16 {
	found := 0
	for i, p := range d.persons {
		if lower(p.given) != w {
			continue
		}
		if found > 0 && d.persons[found-1].surname != p.surname {
			return 0
		}
		found = i + 1
	}
	return int16(found)
}

// Words in front of Arabic names.
var kunyas = &wordList{text: `abu abdul abd umm bin ibn`}

// isTitledName tells whether the word at j, which is a role too, is a given name behind a title:
// "Rep. Dean (Phillips)".
func (d *document) isTitledName(j int) bool {
	if _, given := d.givenAt(j); !given || !d.isNameWord(j+1) {
		return false
	}
	return j > 0 && d.behindTitle(j)
}

func (d *document) addPerson(p person) {
	if !slices.Contains(d.persons, p) && len(d.persons) < mostPeople {
		d.persons = append(d.persons, p)
	}
}

// maybeThing tells whether p, whose surname stands in front, may be something else: "Song Contest",
// beside Carl Song.
func (p person) maybeThing() bool {
	return lower(p.given) == p.key && !strings.ContainsAny(p.surname, "- ")
}
