package summarize

import (
	"strings"

	"visti/internal/news"
)

// withoutSource leaves away who says it at the beginning or the end of a claim,
// which names that beside: "Підтоплено 140 садиб, повідомили в ДСНС", "Мер
// повідомив, що міст закриють". What stays is a statement by itself; doubt,
// conditions, figures and whatever else stands there keep it whole.
func (d *document) withoutSource(s *sentence, v voice, from, to int) (int, int) {
	if !v.here || v.how == news.OwnReport {
		return from, to
	}
	if end := d.sourceAtEnd(from, to); end < to {
		return from, end
	}
	if isQuoteMark(d.wordAt(from)) && d.quotedName(from, to) == 0 {
		return from, to // "The reports that we were fired are false," (said)
	}
	return d.sourceInFront(s, v, from, to), to
}

// needsSubject tells whether the clause that begins at token j, without who says it, would lack
// its subject: "(мер сказав, що) планує купити", "готов помочь", but not "загинув водій", which
// is said by a body.
func (d *document) needsSubject(j int, v voice) bool {
	if d.latin(j) {
		return false
	}
	if w := d.wordAt(j); (w == "разом" || w == "вместе") && d.wordIn(withs, j+1) {
		return true // "(сказав, що) разом із братом побудував дім"
	}
	for j+1 < len(d.tokens) && d.wordIn(alsoYet, j) {
		j++ // "вже готов"
	}
	w := d.wordAt(j)
	if ofSubject.has(w) {
		return true
	}
	g := v.speaker.gender
	if d.willDo(j) {
		return hasAnySuffix(w, "уть ють ать ять ут ют ат ят") == (g == plural) && g != anyGender
	}
	switch {
	case hasAnySuffix(w, "ся сь") || !d.didToo(j):
		return false
	case hasAnySuffix(w, "ла"):
		return g == feminine
	case hasAnySuffix(w, "ли"):
		return g == plural
	}
	return v.speaker.person && g == masculine
}

// willDo tells whether a clause begins at token j with what somebody does or will do: "(мер сказав,
// що) відкриє школу", but not "триває ремонт" or "зростуть ціни", whose subject stands behind.
func (d *document) willDo(j int) bool {
	w := d.wordAt(j)
	if d.at(j).cap || runeCount(w) < 5 || happening.has(w) || nounsLikeVerbs.has(w) {
		return false
	}
	if hasAnySuffix(w, "є ить їть уть ють ять") && !hasAnySuffix(w, "нє дцять") && d.lang == "uk" {
		return true
	}
	return d.lang == "ru" && hasAnySuffix(w, "ет ёт ит ут ют ат ят") && hasAnyPrefix(w, "от за по при под про вы до на об пере из ис раз рас вос с у в")
}

var (
	happening      = &wordList{text: "[happening]"}      // verbs in front of their subjects
	nounsLikeVerbs = &wordList{text: "[nounsLikeVerbs]"} // nouns that end as verbs do
)

var alsoYet = &wordList{text: "[alsoYet]"}

// Words that tell something of a subject which stands in front of them.
var ofSubject = &wordList{text: "[ofSubject]"}

// sourceInFront is where the statement behind who says it begins; from if nobody
// stands in front.
func (d *document) sourceInFront(s *sentence, v voice, from, to int) int {
	as := isAmong(d.wordAt(from), "як как")
	accorded := d.accordingTo(s, from) > 0 || as && d.wordIn(neutral, from+1)
	said, begins := false, 0
	between := strings.Count(v.speaker.who, ",") // those who say so together
	for j := from; j < to && j < from+longestSource && begins == 0; j++ {
		t := d.at(j)
		switch {
		case accorded && t.word == "," && between > 0:
			between--
		case accorded && t.word == ",":
			begins = j + 1
		case isThat(t.word) && said && (d.is(j-1, ",") || t.word == "that" && d.wordIn(neutral, j-1)):
			begins = j + 1
		case t.word == "," && isThat(d.wordAt(j+1)):
		case d.keepsWhole(j), t.word == ",", isOfDate(t.word), earlier.has(t.word), isTentative(t.word):
			return from
		}
		said = said || neutral.has(t.word)
	}
	gerund := d.wordIn(neutral, from) && d.endsIn(from, "ав ив") && d.langAt(from) == "ru"
	if gerund || begins > 0 && begins < to && d.needsSubject(begins, v) {
		return from // "отметил, что готов помочь", "Заявив, что готов, мэр добавил"
	}
	if begins == 0 || d.wordsIn(begins, to) < leastStatement || accorded && d.describes(begins, to) || d.contradicted(begins, to) || !accorded && d.didToo(begins) && d.endsIn(begins, "ли") {
		return from // "повідомили, що допитали сорок осіб": who did it stands in front
	}
	for j := begins; j < begins+3; j++ { // "…, що він не винен": he stands in front
		if pointsBack(d.wordAt(j)) {
			return from
		}
	}
	for j := begins; j+1 < to; j++ { // "сказав, що … і що …" is one statement
		if isThat(d.wordAt(j+1)) && d.wordIn(conjunctions, j) {
			return from
		}
	}
	return begins
}

// describes tells whether the words at j go on about who says it: "За словами
// Олега Дрозда, мера міста, …", "…, на які посилається …".
func (d *document) describes(j, to int) bool {
	for k := j; k < to && k < j+2; k++ {
		if w := d.wordAt(k); hasAnyPrefix(w, "як") || hasAnyPrefix(w, "котор") || isAmong(w, "who which whose where де где") {
			return true
		}
	}
	if w := d.wordAt(j); drawingOn.has(w) || agreesBehind(w) {
		return d.contains(j, min(to, j+longestSource), ",")
	}
	for k := j; k < to && k < j+8; k++ {
		if d.is(k, ",") {
			_, head := d.headAt(j)
			return head || d.latin(j)
		}
	}
	return false
}

// sourceAtEnd is where the statement in front of who says it ends; to if nobody
// stands behind.
func (d *document) sourceAtEnd(from, to int) int {
	depth := quoteDepth{}
	last := 0
	for j := from; j < to; j++ {
		depth.read(d.at(j))
		if d.is(j, ",") && !depth.inside() && d.onlyNames(j+1, to) && !d.interrupted(from, j, to) {
			last = j // the last that fits: "cleaned the roof, paved the yard, the mayor said"
		}
	}
	if last == 0 || d.wordsIn(from, last) < leastStatement {
		return to
	}
	return last
}

const (
	leastStatement = 5  // words of what is claimed without its source
	longestSource  = 16 // tokens of who says it
)

// onlyNames tells whether the tokens from from to to say who says so and nothing
// else: "повідомив мер Олег Дрозд.", "police said on Monday.", "according to X".
func (d *document) onlyNames(from, to int) bool {
	if from < to && isDash(d.wordAt(from)) {
		from++ // «…», — сказав він
	}
	if from >= to || to-from > longestSource || to-from < 2 {
		return false
	}
	for j := from; j < to; j++ {
		if t := d.wordAt(j); d.keepsWhole(j) || earlier.has(t) || monthOf(t) > 0 && t != "may" || isTentative(t) || conjunctions.has(t) && j+1 < to && d.didToo(j+1) {
			return false
		}
	}
	switch first := d.wordAt(from); {
	case first == "according":
		return d.is(from+1, "to") && !d.goesOnBehind(from, to)
	case first[0] >= 0x80:
		return neutral.has(first) && !d.is(from+1, ",") // but not ", каже, зробили винною"
	case neutral.has(first): // "said Priya Nandy", but not "X, an engineer, said the bridge"
		return d.at(from+1).cap && !d.wordIn(weekdayNames, from+1) // nor "X, an engineer, said Monday"
	}
	last := to - 1
	for last > from && d.at(last).kind == markToken {
		last--
	}
	for last > from && (d.at(last).cap || d.is(last, "on")) && !d.wordIn(neutral, last) {
		last-- // "the police said on Monday"
	}
	// The comma before the verb closes what was inserted: "the bank, the largest here, said".
	return d.wordIn(neutral, last) && d.at(last-1).kind != markToken && !d.wordIn(comparing, from)
}

// goesOnBehind tells whether what a comma behind token from opens goes on with the statement in
// front of it: "(the mayor), according to the Post, objected", but not "according to Ann Reed, a
// mayor".
func (d *document) goesOnBehind(from, to int) bool {
	for j := from + 1; j+1 < to; j++ {
		if t := d.at(j + 1); d.is(j, ",") && !t.cap && !isArticle(t.word) && !d.isRole(j+1) && !d.describes(j+1, to) {
			return true
		}
	}
	return false
}

// What opens words that compare with what is said: "more than the army said", "or so
// the mayor said".
var comparing = &wordList{text: "[comparing]"}

// keepsWhole tells whether token j says more than who speaks.
func (d *document) keepsWhole(j int) bool {
	t := d.at(j)
	_, numeral := numeralsOnce().numeral(t.word)
	return numeral || t.kind == numberToken || subordinate.has(t.word) || doubting.has(t.word) || t.word == ":" || t.word == ";"
}

// Verbs that say no more than that somebody says it.
var neutral = &wordList{text: "[neutral]"}

// What tells when, so that a statement without it is another one.
var earlier = &wordList{text: "[earlier]"}

// isTentative: "за попередніми даними", "по одной из версий".
func isTentative(w string) bool {
	return hasAnyPrefix(w, "попередн предварит орієнтовн ориентиров версі верси приблизн prelimin initial неофіц неофиц неподтвержд непідтвердж unconfirm")
}

// pointsBack tells whether w stands for somebody named in front of it.
func pointsBack(w string) bool {
	_, pronoun := pronouns.gender(w)
	_, him := itself.gender(w)
	return pronoun || him || possessives.has(w) || isAmong(w, "свій своя свой")
}

// What brings more than a name.
var subordinate = &wordList{text: "[subordinate]"}
