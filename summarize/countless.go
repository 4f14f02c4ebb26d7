package summarize

import "strings"

// What is here reads English speakers who are told from one another and not named.

// otherOne reads who is but one of some people, before token k: "The other (said)",
// "The second, a former minister, (said)".
func (d *document) otherOne(s *sentence, k int) (*phrase, bool) {
	j := d.overOpening(s, k)
	one := j
	if d.is(j, "the") {
		one++
	}
	w := d.wordAt(one)
	if one >= k || !countless.has(w) && (one > j || !eachOf.has(w)) {
		return noPhrase, false
	}
	if one == j && d.is(one+1, "of") && d.wordIn(ofThem, one+2) {
		one += 2 // "One of them, a nurse, (said)"
	}
	p := newPhrase(one, one+1, 0)
	if one+1 == k {
		p.to = p.from
		return p, one > j
	}
	if one+4 > k || !d.is(one+1, ",") || !d.is(k-1, ",") {
		return noPhrase, false
	}
	role := one + 2
	if d.wordIn(describing, role) {
		role = d.describedAs(role, k-1)
	}
	if role == one+2 && !isArticle(d.wordAt(role)) && !d.wordIn(relatives, role) {
		return noPhrase, false
	}
	for n := one + 2; n < k-1; n++ {
		if _, named := d.namedInFull(n); named || d.is(n, ",") && isArticle(d.wordAt(n+1)) {
			return noPhrase, false
		}
	}
	if isArticle(d.wordAt(role)) {
		p.from, p.to = role+1, k-1
		if end := d.roleEnd(role+1, k-1); end > 0 {
			p.to = end
		}
	}
	return p, true
}

// describedAs is where the role begins as which the word at j describes somebody: "(The
// other), described by the paper as (a banker)"; j if none is told.
func (d *document) describedAs(j, limit int) int {
	for k := j + 1; k+2 < limit && k < j+8 && d.at(k).kind == wordToken; k++ {
		if d.is(k, "as") {
			return k + 1
		}
	}
	return j
}

var describing = &wordList{text: "[describing]"}

// oneNamed is the person whom words behind the comma name who is the one of p: "одна із
// соавторов, биолог Ада Лель".
func (d *document) oneNamed(p *phrase, s *sentence) (*phrase, bool) {
	if _, one := onesGender.gender(d.wordAt(p.from)); !one || p.to <= p.from || !d.is(p.to, ",") || p.to+2 >= s.to {
		return noPhrase, false
	}
	q, ok := d.phraseAfter(p.to+1, s.to)
	if !ok || q.from != p.to+1 || !q.person() || !d.isNominative(q) || q.to < s.to && d.at(q.to).kind != markToken {
		return noPhrase, false
	}
	return q, true
}

// isOneOf tells whether the English source src in sentence s, which names nobody, is one
// person, whom "he" and "she" mean next: "The other (said)", "one of the guests".
func (d *document) isOneOf(src *source, s *sentence) bool {
	p := &src.phrase
	if src.how != byCrowd && src.how != byName || p.counted {
		return false
	}
	if !d.latin(p.from) {
		if _, one := onesGender.gender(d.wordAt(p.from)); one {
			return true // "один із його синів"
		}
		return p.headAt >= 0 && p.head.gender != plural && (secretive.has(p.head.nominative) || p.head.nominative == "джерело" || p.head.nominative == "источник")
	}
	if p.headAt >= 0 {
		return p.head.gender != plural && (p.head.kind == personHead || p.head.nominative == "source")
	}
	j := d.overOpening(s, s.to)
	if d.is(j, "the") {
		j++
	}
	for _, w := range []string{d.wordAt(j), d.wordAt(p.from)} {
		if w == "one" || w == "another" || countless.has(w) && w != "others" && w != "rest" {
			return true
		}
	}
	return false
}

// explainedWord tells whether the word with a capital at j, which stands nowhere else
// in the text, is a name that words between commas explain, the last of them right
// before token k: "Ostlin, the state-owned operator, (said)".
func (d *document) explainedWord(j, k int) bool {
	if w := d.wordAt(j); eachOf.has(w) || countless.has(w) || several.has(w) || !d.isNameWord(j) || d.ends(j) || d.isRole(j) || isAdverb(d.wordAt(j)) || governs(d.wordAt(j)) || !d.is(j+1, ",") || j+4 >= k {
		return false
	}
	if _, head := d.headAt(j); head || !isArticle(d.wordAt(j+2)) {
		return false
	}
	who := false
	for n := j + 2; n < k-1; n++ {
		t := d.at(n)
		if t.kind == markToken && t.word != "-" && t.word != "'" || ands.has(t.word) && d.at(n+1).cap {
			return false
		}
		if _, ok := d.headAt(n); ok {
			who = true
		}
	}
	return who
}

// asksMany tells whether the verb at j is one of asking many people or a body for
// something: "asked residents to stay indoors".
func (d *document) asksMany(s *sentence, j int) bool {
	if w := d.wordAt(j); w != "asked" && w != "asks" {
		return false
	}
	for k := j + 2; k+1 < s.to && k < j+6 && d.at(k-1).kind == wordToken; k++ {
		if t := d.at(k - 1); isAmong(d.wordAt(k), "to not") {
			h, ok := d.headAt(k - 1)
			return d.orders(s, j) && (everybody.has(t.word) && !d.wordIn(possessives, j+1) && !d.isNumeral(j+1) || ok && h.kind == orgHead && (h.gender != plural || t.word == "police") && !t.cap && !serving.has(t.word))
		}
	}
	return false
}

var (
	// Whom officials ask, all of them; others ask their friends and their doctors.
	everybody = &wordList{text: "[everybody]"}
	serving   = &wordList{text: `bank hotel hospital clinic school shop family`}
)

// beforeHowever goes back over the one word between commas in front of token k, or the
// few that only join, to behind the first comma: "The head of the guild, however, (said)",
// "His deputy, for her part, (said)".
func (d *document) beforeHowever(k, from int) int {
	if k > from+4 && d.is(k-1, ",") {
		for n := k - 3; n > from && n > k-7; n-- {
			if !d.is(n, ",") {
				continue
			}
			first, last := d.wordAt(n+1), d.wordAt(k-2)
			if asides.of(last) != "" && asides.of(last) == first {
				return n + 1
			}
			break
		}
	}
	if k < from+4 || !d.is(k-1, ",") || !d.is(k-3, ",") || d.at(k-4).kind == markToken && !isClosing(d.wordAt(k-4)) {
		return k
	}
	if w := d.wordAt(k - 2); openings.has(w) || inserted.has(w) || w == "though" || w == "too" {
		return k - 2
	}
	return k
}

// heBefore tells whether sentence s begins with a pronoun for one person in front of the comma
// at k.
func (d *document) heBefore(s *sentence, k int) bool {
	if k != s.from+1 || !d.is(k, ",") {
		return false
	}
	g, ok := d.pronoun(s.from)
	return ok && (g == masculine || g == feminine) && !d.wordIn(possessives, s.from)
}

// Words between commas that are no part of a sentence.
var inserted = &wordList{text: "[inserted]"}

// isUnknownPerson tells whether who is written as a role and a name of two words, of
// which no table knows any: "village elder Amadou Keita".
func isUnknownPerson(who string) bool {
	words := strings.Fields(who)
	n := len(words)
	return n > 2 && isTitleCase(words[n-1]) && isTitleCase(words[n-2]) && words[n-3] == lower(words[n-3]) && words[n-3][0] < 0x80 && !placeNouns.has(lower(words[n-1]))
}

// asides are the last words and the first ones of what only joins: "on the other hand".
var asides = &wordMap{text: "[asides]"}

// roleThenName is the person whose name stands behind the comma that ends the English
// role p: "the lead author, Mireille Casson of the university".
func (d *document) roleThenName(p *phrase, limit int) (*phrase, bool) {
	n := p.to + 1
	if p.person() || p.headAt != p.to-1 || p.head.kind != personHead || p.head.gender == plural || !d.latin(p.headAt) || n+1 >= limit || !d.is(p.to, ",") {
		return noPhrase, false
	}
	n = d.overTitle(n, limit)
	if n+1 >= limit || !d.isNameWord(n) || !d.isNameWord(n+1) || d.isRole(n) || d.isRole(n+1) || d.ends(n) || d.ends(n+1) || d.wordIn(placeNouns, n+1) {
		return noPhrase, false
	}
	q := &phrase{from: p.from, to: n + 2, head: p.head, headAt: p.headAt, nameFrom: n, nameTo: n + 2, caps: 2}
	if q.to < limit && d.isNameWord(q.to) && !d.ends(q.to) {
		q.to, q.nameTo = q.to+1, q.nameTo+1
	}
	return q, q.to >= limit || d.at(q.to).kind == markToken || governs(d.wordAt(q.to)) || d.is(q.to, "who") || d.wordIn(ands, q.to)
}

// followsGiven tells whether the word at j, which is a given name, is the surname behind
// one that no table has: "Gritt Werner".
func (d *document) followsGiven(from, j int) bool {
	n := j - 1
	if n < from || !d.latin(j) || !d.isNameWord(n) || d.isNameWord(j+1) || d.isOwner(n) || d.isRole(n) || d.ends(n) || d.wordIn(honorifics, n) || d.wordIn(placeNouns, n) || isDemonymWord(d.wordAt(n)) || isOfDate(d.wordAt(n)) {
		return false
	}
	if _, head := d.headAt(n); head || n > from && d.at(n-1).cap {
		return false
	}
	_, verb := d.verbAt(n)
	return !verb && !d.beginsSentence(n)
}

// behindWhose tells whether "whose" stands in front of the name at k: "whose head, (Ada
// Krog)".
func (d *document) behindWhose(k, from int) bool {
	for n := k - 1; n > from && n > k-5; n-- {
		if d.is(n, "whose") {
			return true
		}
	}
	return false
}

// isOwnedPerson tells whether two words with capitals that no table knows end the English
// phrase p behind whose they are: "the wildlife agency's Tore Lund".
func (d *document) isOwnedPerson(p *phrase) bool {
	n := p.to - 2
	if n <= p.from || p.person() || p.quoted > 0 || p.headAt >= n || !d.latin(p.from) || !d.endsIn(n-1, "'s") || !d.isNameWord(n) || !d.isNameWord(n+1) {
		return false
	}
	for k := n; k < p.to; k++ {
		if _, head := d.headAt(k); head || d.wordIn(placeNouns, k) || isDemonymWord(d.wordAt(k)) {
			return false
		}
	}
	return true
}

// roleEnd is where the role at token k ends that goes on with "who", "that" or "whose"; 0 if
// it does not.
func (d *document) roleEnd(k, limit int) int {
	for n := k + 1; n < limit; n++ {
		if w := d.wordAt(n); relatives.has(w) || w == "," || w == "that" {
			return n
		}
	}
	return 0
}

// Words for one of some people.
var countless = &wordList{text: "[countless]"}

// adviserTo reads the role that is one to the person p: "a senior
// aide to President Olaf Brand". He who is advised does not speak.
func (d *document) adviserTo(p *phrase, from int) (*phrase, bool) {
	to := p.from - 1
	if !d.latin(p.from) {
		return noPhrase, false
	}
	for to > from && (isArticle(d.wordAt(to)) || d.at(to).cap || d.isRole(to)) {
		to--
	}
	if to <= from || !d.is(to, "to") {
		return noPhrase, false
	}
	k := to - 1
	h, ok := d.headAt(k)
	if !ok || h.kind != personHead && h.kind != crowdHead && h.gender != plural {
		return noPhrase, false
	}
	q := &phrase{from: k, to: p.to, head: h, headAt: k, nameFrom: -1, nameTo: -1}
	for q.from > from && q.from > k-4 && d.at(q.from-1).kind == wordToken && !d.wordIn(leaders, q.from-1) && !d.ends(q.from-1) && !governs(d.wordAt(q.from-1)) {
		q.from--
	}
	n := q.from - 1
	for n > from && isArticle(d.wordAt(n)) {
		n--
	}
	return q, n < from || !governs(d.wordAt(n))
}
