package summarize

// withOwner adds the owner in front of the role p: "Chancellor Gordon Brown's
// closest ally".
func (d *document) withOwner(p *phrase, from int) *phrase {
	if p.from <= from || p.person() || p.headAt < 0 || p.head.kind == crowdHead || !d.latin(p.from) || d.at(p.from).cap {
		return p
	}
	k := p.from - 1
	if !d.at(k).cap {
		return p
	}
	if w := d.wordAt(k - 1); k > from+2 && isAmong(w, "of from at") && d.isNameWord(k-2) && d.isNameWord(k-3) {
		if _, given := d.givenAt(k - 3); given {
			return newName(k-3, k-1, 2) // "Helene Marburg of Pell's hospital"
		}
	}
	if !d.endsIn(k, "'s") {
		return p
	}
	for k > from && d.at(k-1).cap && d.at(k-1).kind == wordToken {
		k--
	}
	p.caps += p.from - k
	p.from = k
	return p
}

// namedWhole sets what stands between the noun and the known given name of an English
// phrase right: "bank Morgan Stanley" is no person, and "chair Hawa Alam Nuri" has
// all three names.
func (d *document) namedWhole(p *phrase) {
	if !p.person() || p.headAt < p.from || p.headAt+1 >= p.nameFrom || !d.latin(p.headAt) {
		return
	}
	for k := p.headAt + 1; k < p.nameFrom; k++ {
		if !d.isNameWord(k) || d.isRole(k) || d.wordIn(placeNouns, k) || d.endsIn(k, "'s") {
			return
		}
	}
	if p.head.kind == orgHead {
		p.nameFrom, p.nameTo = -1, -1
		return
	}
	p.nameFrom = p.headAt + 1
}

// smallWords tells whether tokens from to to are words without capitals and roles:
// what an English spokesman is for, and not whom.
func (d *document) smallWords(from, to int) bool {
	for k := from; k < to; k++ {
		if t := d.at(k); t.kind != wordToken || t.cap || d.isRole(k) || isArticle(t.word) {
			return false
		}
	}
	return from < to
}

// shortInBrackets counts the tokens behind the bracket at token j that close the short
// form of a name, in front of the noun of the name; 0 if there is none.
func (d *document) shortInBrackets(p *phrase, j, limit int) int {
	if !d.is(j, "(") || p.to != j || j == p.from || p.headAt >= 0 || j+3 >= limit || !d.at(j+1).cap || !d.latin(j+1) {
		return 0
	}
	n := 2
	for n < 4 && d.at(j+n).glued && !d.is(j+n, ")") && j+n+2 < limit {
		n++ // MeT
	}
	if h, ok := d.headAt(j + n + 1); d.is(j+n, ")") && ok && h.kind == orgHead {
		return n
	}
	return 0
}

// acronymOfRole tells whether an acronym in brackets at j stands inside the role p of somebody
// who is named not far behind it.
func (d *document) acronymOfRole(p *phrase, j, limit int) bool {
	if !d.is(j, "(") || p.headAt < 0 || p.head.kind != personHead || p.person() || j+4 >= limit || !d.at(j+1).upper || !d.is(j+2, ")") {
		return false
	}
	for k := j + 3; k+1 < limit && k < j+8 && d.at(k).kind == wordToken && !d.isSaying(k); k++ {
		if _, ok := d.namedInFull(k); ok {
			return true
		}
	}
	return false
}

// committeeAhead tells whether the small English words from j on lead to the body
// that the role p is of: "chairman of the Commons education select committee".
func (d *document) committeeAhead(p *phrase, j int) bool {
	if p.headAt < 0 || p.head.kind != personHead || !isAmong(d.wordAt(p.headAt+1), "of for") {
		return false
	}
	for n := j; n < j+4 && n < len(d.tokens); n++ {
		t := d.at(n)
		if t.kind != wordToken || t.cap || governs(t.word) || d.ends(n) {
			return false
		}
		if h, ok := d.headAt(n); ok {
			return h.kind == orgHead && h.gender != plural
		}
	}
	return false
}

// wholeSource adds the small words that end the clause behind a name that no table
// knows: "according to Norland state television."
func (d *document) wholeSource(p *phrase, limit int) *phrase {
	if p.headAt >= 0 || p.person() || p.quoted > 0 || p.caps == 0 {
		return p
	}
	n := p.to
	for n < limit && n < p.to+4 && d.at(n).kind == wordToken && !d.at(n).cap && !governs(d.wordAt(n)) && !d.ends(n) && !d.wordIn(joiners, n) && !d.isSaying(n) {
		n++
	}
	if n < limit && d.at(n).kind != markToken && !governs(d.wordAt(n)) {
		return p
	}
	p.to = n
	return p
}

// officeEnds tells whether the English words with capitals before the comma at j are an
// office: "The Shadow Secretary of State for the Family, (Nora May, said)", "the
// head of the Central Board, (".
func (d *document) officeEnds(j, from int) bool {
	for k := j - 1; k >= from && j-k < 12; k-- {
		t := d.at(k)
		if t.kind == numberToken && endsOrdinal(d.at(k+1)) || endsOrdinal(t) {
			continue // "the commander of the 3rd Brigade"
		}
		if t.kind != wordToken || t.word[0] >= 0x80 {
			return false
		}
		if d.isRole(k) {
			return isAmong(d.wordAt(k+1), "of for")
		}
		if !t.cap && !isAmong(t.word, "of for the and") && !possessives.has(t.word) {
			return false
		}
	}
	return false
}

// ofBody leaves the person's name of "Jeanine Lopez of the Democrat Union", whom no
// table knows.
func (d *document) ofBody(p *phrase) {
	if p.person() || p.headAt < p.from+3 || p.head.kind != orgHead || !d.latin(p.from) || !d.isNameWord(p.from) || !d.isNameWord(p.from+1) || !d.is(p.from+2, "of") {
		return
	}
	for k := p.from; k < p.from+2; k++ {
		if _, head := d.headAt(k); head || d.wordIn(placeNouns, k) || isDemonymWord(d.wordAt(k)) {
			return
		}
	}
	*p = phrase{from: p.from, to: p.from + 2, headAt: -1, nameFrom: p.from, nameTo: p.from + 2, caps: 2}
}

// nameAtEnd reads the two words with capitals that end the clause behind token k.
func (d *document) nameAtEnd(k, limit int) (*phrase, bool) {
	for n := k; n+1 < limit && n < k+7 && d.at(n).kind == wordToken; n++ {
		if d.isNameWord(n) && d.isNameWord(n+1) && !d.at(n-1).cap && (n+2 >= limit || d.at(n+2).kind == markToken) {
			if n > k && (d.wordIn(ofSomebody, n-1) || isArticle(d.wordAt(n-1))) {
				return noPhrase, false // "one of the friends of Tom Baird", "of the Green Party"
			}
			return newName(n, n+2, 0), true
		}
	}
	return noPhrase, false
}

var ofSomebody = &wordList{text: "[ofSomebody]"}

// nameAfter reads the two words with capitals that end the clause of "said":
// ", said 70-year-old shopkeeper Nand Lal."
func (d *document) nameAfter(s *sentence, j, k int) (*phrase, bool) {
	if !d.wordIn(plainSaying, j) {
		return noPhrase, false
	}
	end := k
	for end < s.to && end < k+9 && (d.at(end).kind != markToken || d.is(end, "-")) {
		end++
	}
	if end < k+2 || !d.isNameWord(end-1) || !d.isNameWord(end-2) || end < s.to && !isStop(d.at(end)) && !d.is(end, ",") {
		return noPhrase, false
	}
	from := end - 2
	if from-1 > k && d.isNameWord(from-1) && !d.isRole(from-1) {
		from-- // "shopkeeper Nand Lal Gupta"
	}
	return newName(from, end, 0), true
}

// isSomebody tells whether words behind the English name of one word at token j say
// that it is a person's: "Ola, a taxi driver", and not "Norland, a member of NATO".
func (d *document) isSomebody(j int) bool {
	if !d.latin(j) || !d.isNameWord(j) || !d.is(j+1, ",") || !isAmong(d.wordAt(j+2), "a an") {
		return false
	}
	for n := j + 3; n < min(len(d.tokens), j+8) && d.at(n).kind == wordToken && !governs(d.wordAt(n)); n++ {
		if h, ok := d.headAt(n); ok {
			if h.kind != personHead {
				return false
			}
			if next, ok := d.headAt(n + 1); !ok || next.kind != orgHead {
				return !d.wordIn(bodyRoles, n)
			}
		}
	}
	return false
}

// bodyRoles are what firms and countries may be too.
var bodyRoles = &wordList{text: "[bodyRoles]"}
