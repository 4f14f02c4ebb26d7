package summarize

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// proper tells whether the capital of token j is one of a name and not that of a
// sentence's beginning.
func (d *document) proper(j int) bool {
	if !d.beginsSentence(j) || d.latin(j) && d.lang != "" && d.langAt(j) != "en" {
		return true
	}
	if _, ok := d.givenAt(j); ok {
		return true
	}
	if j+1 < len(d.tokens) && d.at(j+1).cap && d.at(j+1).kind == wordToken {
		return true
	}
	return d.properWords()[d.wordAt(j)] || d.opensAsSurname(j)
}

// opensAsSurname tells whether the word that begins a Ukrainian or Russian sentence at j is
// no word that sentences begin with otherwise, and says something at once: "Клопп сказал
// после матча, что", "Ліндгрен заявила на брифінгу: …".
func (d *document) opensAsSurname(j int) bool {
	t := d.at(j)
	if t.word[0] < 0x80 || !t.cap || t.upper || runeCount(t.word) < leastSurname || j+2 >= len(d.tokens) {
		return false
	}
	says := j + 1
	if isPreposition(d.wordAt(j+1)) && !d.wordIn(meetings, j+2) && !d.wordIn(meetings, j+3) {
		return false // "Звонок в полицию сообщил"
	}
	for isPreposition(d.wordAt(j+1)) && says < j+farVerb && says+1 < len(d.tokens) && !d.isSaying(says) && d.at(says).kind == wordToken {
		says++ // "Клопп на брифинге заявил"
	}
	v, ok := d.verbAt(says)
	if !ok || v.strength() != saying || v.manner() || v.gender() != masculine && v.gender() != feminine {
		return false
	}
	if d.ends(j) || isAdverb(t.word) || subjectless.has(t.word) || anybody.has(t.word) || leadIns.has(t.word) || matters.has(t.word) || openings.has(t.word) || anaphors.has(t.word) || several.has(t.word) || leaders.has(t.word) || between.has(t.word) || d.isDate(j) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(t.word)
	if isAdjective(t.word) && !(v.gender() == masculine && hasAnySuffix(t.word, "ський цький ский цкий")) || isOtherVerb(t.word) || hasAnySuffix(t.word, instrumentals) || containsRune("аеєёиіїоуыэюяйь", last) && !hasAnySuffix(t.word, "ко ський цький ский цкий") {
		return false // adverbs and instrumentals
	}
	if w := d.wordAt(says + 1); w == "тим" || w == "тем" {
		return false // "Крик у залі пояснив тим, що"
	}
	if says == j+1 && d.wordIn(reportsOf, says) && isAbout(d.wordAt(says+1)) {
		return true // "Кличко повідомив про вибухи"
	}
	for k := says + 1; k < len(d.tokens) && k < says+farStatement && !isStop(d.at(k)); k++ {
		if w := d.wordAt(k); w == ":" || w == "," && isThat(d.wordAt(k+1)) {
			return true
		}
	}
	return false
}

const (
	farVerb      = 9  // tokens from who speaks to the verb
	farStatement = 20 // and from it to what is said
)

var reportsOf = &wordList{text: "[reportsOf]"}

// Where people speak who have a name.
var meetings = &wordList{text: "[meetings]"}

// How words end that tell how or when a thing is said: "утром", "письмом".
const instrumentals = "ом ем ём ым им ім"

// Words that sentences without a subject begin with, of the form of surnames.
var subjectless = &wordList{text: "[subjectless]"}

func (d *document) beginsSentence(j int) bool {
	if d.at(j).glued && d.at(j).cap {
		i := sort.Search(len(d.sentences), func(i int) bool { return d.sentence(i).from >= j })
		if i < len(d.sentences) && d.sentence(i).from == j {
			return true // a caption is glued to it
		}
	}
	for j--; j >= 0; j-- {
		t := d.at(j)
		if next := d.at(j + 1); next.start > t.end && d.text[next.start-1] == '\n' {
			return true // a heading without a stop stands before it
		}
		if t.kind != markToken {
			return endsWithPoint(t)
		}
		if !strings.ContainsAny(t.word, "\"'«“„‘([—–-") {
			return isStop(t) || t.word == ":"
		}
	}
	return true
}

// isBrandName tells whether the word at j has a small letter in front of a capital: WeWork.
func (d *document) isBrandName(j int) bool {
	t := d.at(j)
	for i := t.start + 1; i < t.end; i++ {
		if a, b := d.text[i-1], d.text[i]; a >= 'a' && a <= 'z' && b >= 'A' && b <= 'Z' {
			return true
		}
	}
	return false
}

// properWords are the words that stand with a capital inside a sentence or in a word.
func (d *document) properWords() map[string]bool {
	if d.propers == nil {
		d.propers = make(map[string]bool)
		for j, t := range d.tokens {
			if t.cap && t.kind == wordToken && (!d.beginsSentence(j) || d.isBrandName(j)) {
				d.propers[t.word] = true
			}
		}
	}
	return d.propers
}

// isInitialPoint: the point in "В. Коваль" or "Ю.В.Луценко".
//
//go:noinline
func (d *document) isInitialPoint(j int) bool {
	if j < 1 || j+1 >= len(d.tokens) || !d.is(j, ".") {
		return false
	}
	before, after := d.at(j-1), d.at(j+1)
	return before.cap && !before.upper && runeCount(before.word) <= 2 && after.cap && after.kind == wordToken
}

// isPointOfFirm: the point in "Acme Ltd., which…".
func (d *document) isPointOfFirm(j int) bool {
	return j > 0 && d.is(j, ".") && d.at(j).glued && d.wordIn(firms, j-1)
}

// isOwnersMark: the apostrophe in "the Dockers' Union".
func (d *document) isOwnersMark(j int) bool {
	if j < 1 || j+1 >= len(d.tokens) || !d.at(j).glued || !isAmong(d.wordAt(j), "' ’") {
		return false
	}
	before, after := d.at(j-1), d.at(j+1)
	if before.kind != wordToken || !hasAnySuffix(before.word, "s") || after.kind != wordToken || after.glued {
		return false
	}
	if before.cap && after.cap {
		return true
	}
	h, ok := speakingNoun(after.word)
	return ok && h.kind == orgHead && !d.singleOpen(j) // Tenants' groups, the dockers' union
}

// singleOpen tells whether a single quotation mark opens shortly before token j.
func (d *document) singleOpen(j int) bool {
	for k := j - 1; k >= 0 && k > j-8 && !isStop(d.at(k)); k-- {
		if w := d.wordAt(k); (w == "‘" || w == "'") && (k == 0 || !d.at(k).glued) {
			return true
		}
	}
	return false
}

var firms = &wordList{text: `ltd inc co corp jr sr llc plc`}
