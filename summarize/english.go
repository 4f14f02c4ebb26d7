package summarize

// explainedSubject reads the name that begins s and that words between commas, the
// last of them right before token k, explain: "Velara, the local utility, (said)",
// "Tetiana Huk, an independent analyst in Kyiv, (expects)".
func (d *document) explainedSubject(s *sentence, k int) (*phrase, bool) {
	if k < s.from+4 || !d.latin(s.from) {
		return noPhrase, false
	}
	if w := d.wordAt(k - 1); w == "and" || w == "but" {
		return d.explainedBefore(s, k)
	}
	if !d.is(k-1, ",") {
		return d.explainedOpenly(s, k)
	}
	if p, ok := d.roleBetweenCommas(k-1, s.from); ok {
		return p, true
	}
	begin := d.overOpening(s, k)
	p, ok := d.phraseAfter(begin, k-1)
	if begin+4 > k {
		return noPhrase, false
	}
	if ok && p.person() && p.headAt >= 0 && p.nameTo == k-1 && p.from <= begin+1 && d.is(p.nameFrom-1, ",") {
		return p, true // "The mayor of Pell, Liv Castor, (criticised)"
	}
	if !ok && d.isNameWord(begin) && d.is(begin+1, ",") && (d.wordIn(relatives, begin+2) || d.at(begin+2).kind == numberToken && begin+4 == k && d.is(begin+3, ",")) {
		p, ok = newPhrase(begin, begin+1, 1), true // "Clearpen, which"
	}
	if !ok && d.explainedWord(begin, k) {
		return newPhrase(begin, begin+1, 1), true
	}
	if t := d.at(begin + 1); !ok && d.is(begin, "the") && t.kind == wordToken && !t.cap && d.is(begin+2, ",") && d.is(begin+3, "who") {
		return &phrase{from: begin + 1, to: begin + 2, headAt: begin + 1, head: head{t.word, anyGender, personHead}, nameFrom: -1, nameTo: -1}, true // "The rancher, who"
	}
	end := d.overBrackets(p.to, k) // "Ada Krog (D-N.Y.), who"
	if !ok || d.wordIn(eachOf, p.from) || end >= k-2 || !d.is(end, ",") || p.caps == 0 && !(p.headAt >= 0 && p.head.kind != crowdHead && d.is(begin, "the")) || p.from > max(begin+1, d.overTitle(begin, k)) || p.from > begin && !d.wordIn(leaders, begin) && !d.wordIn(honorifics, begin) {
		return noPhrase, false
	}
	if n := end + 1; n == k-2 && p.headAt >= 0 && d.isNameWord(n) && !d.isRole(n) && !d.ends(n) {
		return newPhrase(n, n+1, 1), true // "The owner of the warehouse, Velara, (said)"
	}
	town := p.person() && end+3 == k && d.at(end+1).cap // "Ada Krog, Pell, (added)"
	if !town && !d.explains(end+1) {
		return noPhrase, false
	}
	for j := end; j < k-1; j++ {
		t := d.at(j)
		if isQuoteMark(t.word) || t.word == ";" || t.word == ":" || t.word == "," && d.wordIn(ands, j+1) {
			return noPhrase, false // "Anna, the mayor, and Bob, the clerk,"
		}
	}
	return p, true
}

// overBrackets is the token behind what stands in brackets at token k; k if nothing does.
func (d *document) overBrackets(k, limit int) int {
	if k >= limit || !d.is(k, "(") {
		return k
	}
	for n := k + 1; n < limit && n < k+longestBrackets; n++ {
		if d.is(n, ")") {
			return n + 1
		}
	}
	return k
}

// beforeBrackets is the token with which brackets begin that end right before token k and tell
// of the name in front of them: "Ada Krog (D-N.Y.) (said)"; k if none do.
func (d *document) beforeBrackets(k, from int) int {
	if k <= from+2 || !d.is(k-1, ")") {
		return k
	}
	for n := k - 2; n > from && n > k-longestBrackets; n-- {
		if d.is(n, "(") {
			if d.isNameWord(n - 1) {
				return n
			}
			break
		}
	}
	return k
}

const longestBrackets = 9 // tokens

// explainedBefore is explainedSubject of a second verb: "Techno, a search engine, tracks
// blogs and (says)".
func (d *document) explainedBefore(s *sentence, k int) (*phrase, bool) {
	for n := k - 2; n > s.from+4; n-- {
		if t := d.at(n); t.word == "," {
			if d.at(n+1).cap || d.at(n+1).kind != wordToken || d.wordIn(ands, n+1) {
				return noPhrase, false
			}
			return d.explainedSubject(s, n+1)
		} else if t.kind == markToken && t.word != "%" && t.word != "-" {
			return noPhrase, false
		}
	}
	return noPhrase, false
}

// explainedOpenly is explainedSubject where nobody wrote the second comma: "Joe Lam, a
// teacher who calls them vandals (said)".
func (d *document) explainedOpenly(s *sentence, k int) (*phrase, bool) {
	begin := d.overOpening(s, k)
	p, ok := d.phraseAfter(begin, k)
	if !ok || p.to-p.from < 2 || p.to+2 >= k || !d.is(p.to, ",") || !d.at(p.to-1).cap || p.from != begin && !p.person() && !d.wordIn(honorifics, begin) {
		return noPhrase, false
	}
	who := p.person() && !d.at(p.to+1).cap && d.isRole(p.to+1) // "Marvin Reed, founder of the Center said"
	if who {
		q, ok := d.phraseAfter(p.to+1, k)
		return p, !ok || !q.person()
	}
	if d.isOffice(p.to + 1) {
		for j := k - 1; j > p.to+2; j-- {
			if d.is(j, ",") {
				return p, d.is(j+1, "who") // "Dr Nic, chair of the group, who was not involved said"
			}
		}
	}
	if !isAmong(d.wordAt(p.to+1), "a an") {
		return noPhrase, false
	}
	for j := p.to + 1; j < k; j++ {
		if d.is(j, ",") {
			return noPhrase, false
		}
		who = who || d.is(j, "who")
	}
	return p, who
}

// explainedBeforeVerb reads the English subject that ends with the comma in front of
// the verb at j, where a clause follows the verb: "Jan Tak, the premier, said the
// company had failed", but not "…, said the company on Monday."
func (d *document) explainedBeforeVerb(s *sentence, j int) (*phrase, bool) {
	if j < s.from+4 || j+2 >= s.to || !d.is(j-1, ",") || !d.latin(j) {
		return noPhrase, false
	}
	plain := d.clauseBehind(j+1, s.to)
	if !plain && !d.explainedClause(j+1, s.to) {
		return noPhrase, false
	}
	begin := d.overOpening(s, j)
	comma := begin
	for comma < j-1 && !d.is(comma, ",") {
		comma++
	}
	if d.hasVerb(begin, comma) {
		return noPhrase, false // "The blast killed the mayor, Ivo Brandt, said …"
	}
	if p, ok := d.phraseAfter(begin, j-1); ok && p.person() && p.headAt >= 0 && p.nameTo == j-1 && p.from <= begin+1 && d.is(p.nameFrom-1, ",") {
		return p, true // "The president's spokesman, Ivo Brandt, said talks went on"
	}
	if p, ok := d.nameBetweenCommas(j-1, s.from); ok {
		return d.withRole(p, s.from), true
	}
	p, ok := d.explainedSubject(s, j)
	if !ok || !p.person() && (p.headAt < 0 || !plain) {
		return noPhrase, false // "The old school, a ruin, said Ann Reed, its head, would …"
	}
	for k := p.to + 1; k < j-1; k++ {
		if d.is(k, ",") {
			return noPhrase, false // "The minister, the oldest, fell ill, said doctors who …"
		}
	}
	return p, true
}

// hasVerb tells whether an English word of the tokens from from to to is a verb, as
// far as its ending or a list tells.
func (d *document) hasVerb(from, to int) bool {
	for j := from; j < to; j++ {
		t := d.at(j)
		if t.kind != wordToken || t.cap || t.word[0] >= 0x80 {
			continue
		}
		if _, verb := verbForm(t.word); verb || len(t.word) > 4 && hasAnySuffix(t.word, "ed") || auxiliaries.has(t.word) || haves.has(t.word) || finite.has(t.word) {
			return true
		}
	}
	return false
}

// clauseBehind tells whether the English words behind token j are a subject with its
// verb: "the company had failed", "police found nothing", but not "police on Monday".
func (d *document) clauseBehind(j, limit int) bool {
	p, ok := d.phraseAfter(j, limit)
	if !ok {
		return d.hasVerb(j, limit)
	}
	if p.to >= limit || d.at(p.to).kind == markToken && !isQuoteMark(d.wordAt(p.to)) {
		return false
	}
	return d.hasVerb(p.to, limit)
}

// explainedClause tells whether the English words behind token j hold something between commas and
// go on with a verb behind it: "Carl Holt, a bishop, had sold the school".
func (d *document) explainedClause(j, limit int) bool {
	open := j
	for open+1 < limit && open < j+longestPhrase && !d.is(open, ",") {
		open++
	}
	for k := open + 2; k+1 < limit && k < open+longestPost; k++ {
		if d.is(k, ",") {
			return d.wordIn(auxiliaries, k+1) || d.wordIn(haves, k+1) || d.wordIn(modals, k+1)
		}
	}
	return false
}

// Verbs that no ending tells.
var finite = &wordList{text: "[finite]"}

// relativeSubject reads who begins the English sentence s and is told by what they
// did, right before the verb at token k: "A maker of pumps that was fined in 2024
// (said)", "The farmer who found the bell (said)".
func (d *document) relativeSubject(s *sentence, k int) (*phrase, bool) {
	if k < s.from+5 || !d.latin(s.from) || !d.wordIn(plainSaying, k) {
		return noPhrase, false
	}
	begin := d.overOpening(s, k)
	for c := k - 1; c > begin+2 && c > k-10 && d.at(c).kind == wordToken; c-- {
		if d.is(c-1, ",") && isArticle(d.wordAt(c)) {
			begin = c // ", the doctor who treated them (told the paper)"
		}
	}
	if !isArticle(d.wordAt(begin)) {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(begin, k)
	if t := d.at(begin + 1); !ok && t.kind == wordToken && !t.cap && d.is(begin+2, "who") {
		p, ok = &phrase{from: begin + 1, to: begin + 2, headAt: begin + 1, head: head{t.word, anyGender, personHead}, nameFrom: -1, nameTo: -1}, true
	}
	if !ok || p.from > begin+1 || p.to+1 >= k || p.headAt < 0 && p.caps == 0 {
		return noPhrase, false
	}
	if !d.is(begin, "the") && p.caps == 0 && p.head.kind == personHead {
		return noPhrase, false // "A man who lives nearby" is nobody's name
	}
	if w := d.wordAt(p.to); w != "who" && w != "that" {
		return noPhrase, false
	}
	if t := d.at(p.to + 1); t.kind != wordToken || t.cap || isArticle(t.word) {
		return noPhrase, false // "the minister who the court said had lied"
	}
	for j := p.to + 1; j < k; j++ {
		if isBreak(d.wordAt(j)) {
			return noPhrase, false
		}
	}
	return p, true
}

// isOffice tells whether token j is a role: "Chair of", "director at".
func (d *document) isOffice(j int) bool {
	return d.isRole(j) && governs(d.wordAt(j+1))
}

// explains tells whether the words behind the comma before token j tell who or
// what stands in front of it.
func (d *document) explains(j int) bool {
	t := d.at(j)
	switch {
	case isArticle(t.word), relatives.has(t.word), possessives.has(t.word), t.kind == numberToken:
		return true
	case t.kind == wordToken && !t.cap && len(t.word) > 4 && hasAnySuffix(t.word, "ed ing"):
		return true // "tired of the noise"
	case isAmong(t.word, "of from one formerly"):
		return true
	}
	for n := j; n < j+5 && n < len(d.tokens) && d.at(n).kind == wordToken && !governs(d.wordAt(n)); n++ {
		if d.isRole(n) {
			return true // "BA's chief executive", "president of the club"
		}
	}
	return false
}

// overOpening is where the clause of the English sentence s begins behind "But",
// "However," and "On Tuesday,".
func (d *document) overOpening(s *sentence, limit int) int {
	j := d.afterDateline(s.from, s.to)
	for n := j; n < j+4 && n+1 < limit; n++ {
		if t := d.at(n); isDash(t.word) && !t.glued && n > j {
			j = n + 1 // "Cape Town - The row"
			break
		} else if !t.cap {
			break
		}
	}
	if d.wordIn(whiles, j) {
		for n := j + 3; n < limit; n++ {
			if d.is(n, ",") {
				return n + 1 // "While the plan is cheered by many, Jan Korb"
			}
		}
		return j
	}
	timed := d.wordIn(times, j) && isAmong(d.wordAt(j+1), "before after") // "Hours before the game, "
	if t := d.at(j); timed || governs(t.word) || isPreposition(t.word) || leadingIn.has(t.word) {
		for n := j + 1; n < limit && n < j+longestLead; n++ {
			if d.is(n, ",") {
				return d.overRelative(n+1, limit)
			}
		}
		return j
	}
	for j+1 < limit && (d.wordIn(openings, j) || d.wordIn(conjunctions, j) || d.endsIn(j, "ly") && d.is(j+1, ",")) {
		j++
		if d.is(j, ",") {
			j++
		}
	}
	return d.overTime(j, limit)
}

const longestLead = 10 // tokens

// leadingIn begin what leads in to a clause: "Ahead of the talks, ".
var leadingIn = &wordList{text: "[leadingIn]"}

var whiles = &wordList{text: "[whiles]"}

var openings = &wordList{text: "[openings]"}

// standsFirst tells whether the English phrase p names somebody and begins the
// clause with which s begins.
func (d *document) standsFirst(s *sentence, p *phrase) bool {
	begin := d.overOpening(s, s.to)
	return (p.caps > 0 || p.person() || p.headAt >= 0) && p.from >= s.from && (p.from <= begin || p.from == d.overTitle(begin, s.to) || p.from == begin+1 && d.wordIn(leaders, begin))
}

// isPaper tells whether the English noun w is one for what is written or counted.
func isPaper(w string) bool { return documents.has(w) || writings.has(w) }

var (
	writings      = &wordList{text: "[writings]"}
	documentVerbs = &wordList{text: "[documentVerbs]"}
)

// isThing tells whether the English phrase p is a thing with somebody's name behind
// "of": "blizzard of angry Velara".
func (d *document) isThing(p *phrase) bool {
	if t := d.at(p.from); p.headAt >= 0 || p.person() || p.quoted > 0 || t.cap || t.word[0] >= 0x80 {
		return false
	}
	for k := p.from + 1; k < p.to; k++ {
		if d.is(k, "of") {
			return !d.endsIn(k-1, "s") && d.howOf(p) == byName // friends of hers, 70 percent of them
		}
	}
	return false
}
