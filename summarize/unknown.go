package summarize

import (
	"unicode/utf8"
)

// unknownSubject reads the subject in front of the verb at j though no table knows
// its noun: "Сексолог отметила, что", "The bench said", "Pap added:".
func (d *document) unknownSubject(s *sentence, j int, v verb, that bool) *source {
	if src := d.unknownMany(s, j, v); src.how != unattributed {
		return src
	}
	if v.strength() != saying && !(d.wordIn(arguing, j) && d.is(j+1, "that")) {
		if w := d.wordAt(s.from); j == s.from+1 && (others.has(w) || nth.has(w)) && w[0] >= 0x80 && d.at(s.from).cap && d.statesThat(s, j) {
			return &source{how: byCrowd} // "Другий висловився жорсткіше: …"
		}
		return noSource
	}
	if d.latin(j) {
		return d.unknownEnglish(s, j)
	}
	k := j - 1
	for k > s.from && d.mayStandBetween(k) {
		k--
	}
	if k < s.from || !that || !d.thatFollows(j, s.to) && (j+1 >= s.to || !d.is(j+1, ":")) || !(k == s.from || isBreak(d.wordAt(k-1)) || k == s.from+1 && d.mayStandBetween(s.from) || k <= s.from+3 && d.onlyOpeners(s.from, k)) {
		return noSource
	}
	w := d.wordAt(k)
	if others.has(w) || nth.has(w) {
		return &source{how: byCrowd} // "Другий сказав, що"
	}
	if d.at(k).kind != wordToken || d.at(k).upper || runeCount(w) < 5 || d.ends(k) || leaders.has(w) || governs(w) || isOtherVerb(w) || isAdverb(w) {
		return noSource
	}
	if d.beginsSentence(k) && (subjectless.has(w) || hasAnySuffix(w, instrumentals)) {
		return noSource // "Вдень сказав, що", "Жестом показал, что"
	}
	if _, verb := verbForm(w); verb {
		return noSource
	}
	last, _ := utf8.DecodeLastRuneInString(w)
	g := masculine
	switch {
	case w == "мужчина" || w == "юноша":
	case last == 'а' || last == 'я':
		g = feminine
	case !containsRune("бвгґджзйклмнпрстфхцчшщь", last):
		return noSource
	}
	if v.gender() != anyGender && v.gender() != g && (v.gender() != feminine || g != masculine) {
		return noSource
	}
	p := &phrase{from: k, to: k + 1, headAt: k, nameFrom: -1, nameTo: -1, head: head{w, g, personHead}}
	if v.gender() == feminine {
		p.head.gender = feminine
	}
	return newSource(byName, p, 0)
}

var nth = &wordList{text: "[nth]"}

// unknownEnglish: a name of one word at the beginning, or the words behind "the"
// and "a"; who is but "a man" is not named.
func (d *document) unknownEnglish(s *sentence, j int) *source {
	verb := j
	if k := d.beforeHowever(j, s.from); k < j {
		j = k - 1
	}
	if w := d.wordAt(verb); !plainSaying.has(w) && !arguing.has(w) && !(j == s.from+1 && reportsThat.has(w) && d.is(verb+1, "that")) && !(confirming.has(w) && j == s.from+2) || w != "said" && w != "says" && !confirming.has(w) && !d.statesThat(s, verb) && !d.endsClause(verb) {
		return noSource
	}
	t := d.at(s.from)
	if j == s.from+1 && (d.isNumeral(s.from) || several.has(t.word) || eachOf.has(t.word)) {
		return &source{how: byCrowd} // "Two men came. One said"
	}
	if _, pronoun := pronouns.gender(t.word); (j == s.from+1 || j == s.from+2 && d.wordIn(haves, s.from+1)) && d.isNameWord(s.from) && !pronoun && !d.ends(s.from) && !anaphors.has(t.word) && !contracted.has(t.word) {
		return &source{how: byName, phrase: phrase{from: s.from, to: s.from + 1, headAt: -1, nameFrom: -1, nameTo: -1, caps: 1}}
	}
	c := j
	for c > s.from && d.at(c-1).kind == wordToken && j-c < longestPhrase {
		c--
	}
	if c+1 >= j || c > s.from && !isLeadMark(d.wordAt(c-1)) {
		return noSource
	}
	p := newPhrase(c+1, c+1, 0)
	for p.to < j && d.at(p.to).kind == wordToken && !governs(d.wordAt(p.to)) && !d.ends(p.to) && !d.mayStandBetween(p.to) {
		p.to++
	}
	switch d.wordAt(c) {
	case "a", "an":
		p.from, p.to = c, j
		return newSource(byCrowd, p, 0)
	case "the":
		if p.to > p.from && p.to == j {
			return newSource(byName, p, 0)
		}
	}
	return noSource
}

// Verbs of saying by which no thing tells anything: a crash shows that, and warns of
// nothing.
var arguing = &wordList{text: "[arguing]"}

// What a name of one word does by itself if "that" follows: "Bloomberg reports that".
var reportsThat = &wordList{text: "[reportsThat]"}

var eachOf = &wordList{text: `both each another one half`}

var ofThem = &wordList{text: `them those which whom них`}

// crowdSpeaks reads the crowd that the clause in front of token k begins with:
// "Sources speaking with the paper have said", "people familiar with the talks said".
func (d *document) crowdSpeaks(s *sentence, k int) (*phrase, bool) {
	if of := d.wordAt(s.from + 1); k == s.from+3 && (of == "of" || outOf.has(of)) && (d.isNumeral(s.from) || d.wordIn(several, s.from)) && d.wordIn(ofThem, s.from+2) {
		return newPhrase(s.from, k, 0), true // "Two of them said"
	}
	if n := k - 3; n >= s.from && d.is(k-2, "of") && d.wordIn(ofThem, k-1) && (n == s.from || isBreak(d.wordAt(n-1)) || d.wordIn(ands, n-1)) && (d.isNumeral(n) || d.wordIn(several, n) || d.wordIn(eachOf, n)) {
		return newPhrase(n, k, 0), true // "and both of them said"
	}
	if p, ok := d.otherOne(s, k); ok {
		return p, true
	}
	if p, ok := d.groupExplained(s, k); ok {
		return p, true
	}
	if p, ok := d.somebodyWho(s, k); ok {
		return p, true
	}
	if k > s.from+6 && d.is(k-1, ",") {
		for n := k - 2; n > s.from+2; n-- {
			if d.is(n, ",") && isAmong(d.wordAt(n+1), "none all neither") && d.is(n+2, "of") {
				k = n // "people familiar with it, none of whom was allowed to speak,"
				break
			}
		}
	}
	c := k
	for c > s.from && d.at(c-1).kind == wordToken && k-c < longestPhrase {
		c--
	}
	c = d.overQuotedBody(c, k, s.from)
	for c+3 < k && d.wordIn(leadIns, c) && !d.latin(c) {
		c++ // "Однак дехто з видавців"
	}
	p := newPhrase(c, k, 0)
	if src := d.someOf(c, k); src.how == byCrowd && src.phrase.to == k {
		return p, true // "two of its five members said"
	}
	if c+2 < k && d.wordIn(oneOf, c) && d.wordIn(outOf, c+1) {
		for n := c + 2; n < k; n++ {
			if _, named := d.namedInFull(n); named {
				return p, false
			}
		}
		if q, ok := d.phraseAfter(c+2, k); ok && q.from == c+2 {
			p.to = q.to
		}
		return p, true // "Один із чиновників пояснив"
	}
	if !d.latin(c) || c+1 >= k {
		return p, d.latin(c) && c+2 < k && d.is(c, "one") && d.is(c+1, "of")
	}
	if d.is(c, "one") && d.is(c+1, "of") {
		return p, true
	}
	for n := c; n < c+3 && n+1 < k; n++ {
		if h, ok := d.headAt(n); ok {
			one := h.kind == personHead && n > c && isArticle(d.wordAt(c)) && !d.is(c, "the") && (d.wordIn(nearby, n+1) || d.is(n+1, "who") && d.at(n+2).kind == wordToken)
			many := h.gender == plural && n == c && d.is(n+1, "who") && d.at(n+2).kind == wordToken
			return p, one || many || h.kind == crowdHead && d.wordIn(partaking, n+1)
		}
	}
	return p, false
}

// overQuotedBody is where "one of" begins before the name in quotation marks that ends at
// token c, before token k: "Один із депутатів фракції «Воля»"; else c.
func (d *document) overQuotedBody(c, k, from int) int {
	if c <= from {
		return c
	}
	n := d.quotedBefore(c-1, from)
	if n == 0 {
		return c
	}
	b := c - n
	for b > from && d.at(b-1).kind == wordToken && k-b < longestPhrase {
		b--
	}
	if d.wordIn(oneOf, b) && d.wordIn(outOf, b+1) {
		return b
	}
	return c
}

var haves = &wordList{text: `have has had`}

// nearby: "an official close to the governor" is not named.
var nearby = &wordList{text: `close familiar briefed`}

var partaking = &wordList{text: "[partaking]"}

// ownVenue: "В своем телеграм-канале Поклонская": the word behind the place at j
// is no owner of it.
func (d *document) ownVenue(j, from int) bool {
	for k := j - 1; k >= from && j-k < 4; k-- {
		switch d.wordAt(k) {
		case "своем", "своём", "своєму", "своїй", "своей":
			return true
		}
	}
	return false
}

// unknownGenitive reads the one person at token k, in the genitive, though no table
// knows the noun: "за словами гідрогеологині", "по словам геймдиректора".
func (d *document) unknownGenitive(k, limit int) (*phrase, bool) {
	n := k
	for n < limit && n < k+2 && d.endsIn(n, "ого ої ой") && !d.at(n).cap {
		n++
	}
	if n+1 >= limit || d.at(n).kind != wordToken || d.at(n).cap || d.latin(n) || d.at(n+1).kind == wordToken && !d.at(n+1).cap || d.ends(n) || governs(d.wordAt(n)) {
		return noPhrase, false
	}
	w := d.wordAt(n)
	h := head{gender: masculine, kind: personHead}
	switch {
	case runeCount(w) < 6:
		return noPhrase, false
	case hasAnySuffix(w, "ині"):
		h.nominative, h.gender = trimSuffix(w, "і")+"я", feminine
	case hasAnySuffix(w, "ки ниці ницы"):
		_, size := utf8.DecodeLastRuneInString(w)
		h.nominative, h.gender = w[:len(w)-size]+"а", feminine
		if hasAnySuffix(w, "ниці") {
			h.nominative = w[:len(w)-size] + "я"
		}
	case hasAnySuffix(w, "ога ора ера іста иста ника анта ента ария аря еля ача яча"):
		_, size := utf8.DecodeLastRuneInString(w)
		if h.nominative = w[:len(w)-size]; hasAnySuffix(w, "еля") {
			h.nominative += "ь"
		} else if hasAnySuffix(w, "ария") {
			h.nominative += "й"
		}
	default:
		return noPhrase, false
	}
	return &phrase{from: k, to: n + 1, head: h, headAt: n, nameFrom: -1, nameTo: -1, oblique: true}, true
}

// What people have and papers do not.
var personal = &wordList{text: "[personal]"}
