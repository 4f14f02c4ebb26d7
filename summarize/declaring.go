package summarize

// byDeclaring reads who promises, regrets, rules or repeats something in English: "The
// ministry promises that", "The bridge was safe, the mayor repeats."
func (d *document) byDeclaring(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j < s.to; j++ {
		t := d.at(j)
		if t.cap || !declaring.has(t.word) && !(findingSo.has(t.word) && d.courtBefore(s, j)) {
			continue
		}
		if p, ok := d.phraseAfter(j+1, s.to); ok && p.from == j+1 && p.person() && p.nameTo-p.nameFrom > 1 && j > s.from && d.is(j-1, ",") && (p.to >= s.to || d.at(p.to).kind == markToken) {
			return newSource(byName, p, j) // "Not so, replies Ivo Brandt: …"
		}
		that := d.is(j+1, "that") && d.declaresSo(j+2, s.to) || vowing.has(t.word) && d.is(j+1, "to") && !d.is(j+2, "be")
		if !that && !d.endsClause(j) {
			continue
		}
		src := d.declarer(s, j, that)
		if src.how == unattributed {
			continue
		}
		src.at = j
		return src
	}
	return noSource
}

// declaresSo tells whether a clause begins at token k and not the rest of one: "(promises
// that) it will rain", but not "(promises that) were broken".
func (d *document) declaresSo(k, limit int) bool {
	w := d.wordAt(k)
	return k < limit && !isBe(w) && !haves.has(w) && !auxiliaries.has(w) && !modals.has(w) && d.clauseBehind(k, limit)
}

// declarer reads the subject of the verb at j, which begins the sentence where that
// follows, and stands behind a comma where it ends the clause.
func (d *document) declarer(s *sentence, j int, that bool) *source {
	k := d.behindAdverbs(j, s.from)
	k = d.beforeHowever(k, s.from)
	if k == s.from {
		return noSource
	}
	begin := d.overOpening(s, j)
	places := func(at int) bool {
		if !that { // "In May, the choir repeats."
			return at > s.from+2 && at != begin && d.is(at-1, ",")
		}
		return at == begin || at == s.from || at < s.from+6 && governs(d.wordAt(s.from)) && isArticle(d.wordAt(at)) // "In its ruling the court"
	}
	if g, ok := d.pronoun(k - 1); ok {
		if g != masculine && g != feminine || d.wordIn(possessives, k-1) || !places(k-1) {
			return noSource
		}
		return &source{how: byPronoun, pronoun: g}
	}
	src := d.subjectBefore(s, j, 0)
	if w := d.wordAt(s.from); src.how == unattributed && that && k == s.from+1 && d.isNameWord(s.from) && d.properWords()[w] {
		return &source{how: byName, phrase: phrase{from: s.from, to: k, headAt: -1, nameFrom: -1, nameTo: -1, caps: 1}} // "Velara promises that"
	}
	p := &src.phrase
	if src.how != byName && (src.how != byCrowd || p.headAt < 0) || d.isOwn(p) || p.to <= p.from || d.isOwner(p.to-1) || !p.person() && p.headAt < 0 && !d.isNameWord(p.from) {
		return noSource
	}
	at := d.overArticle(p.from, s.from)
	if p.from != at && !isArticle(d.wordAt(at)) || !places(at) && !places(d.overRank(at, s.from)) {
		return noSource
	}
	return src
}

// overRank is where a title in front of the name at token k begins: "Mr. (Brandt)".
func (d *document) overRank(k, from int) int {
	if k > from && d.is(k-1, ".") {
		k--
	}
	if k > from && d.wordIn(honorifics, k-1) {
		k--
	}
	return k
}

// courtBefore tells whether a court or a panel stands right in front of the verb at j:
// others decide and hold things without a word.
func (d *document) courtBefore(s *sentence, j int) bool {
	for k := j - 1; k >= s.from && k > j-8 && d.at(k).kind == wordToken; k-- {
		if d.wordIn(deciding, k) {
			return true
		}
	}
	return false
}

var (
	vowing    = &wordList{text: `promises pledges vows`} // to do something
	declaring = &wordList{text: "[declaring]"}
	findingSo = &wordList{text: `decided decides held holds ruled rules finds`}
	deciding  = &wordList{text: "[deciding]"}
)
