package summarize

// quotedBy reads who is quoted by another in English, who goes between: "The agency
// quoted Minister Ivo Brandt as saying", "Reuters cited two officials as saying".
func (d *document) quotedBy(s *sentence) *source {
	for v := s.from + 4; v < s.to; v++ {
		if !d.is(v, "saying") || !d.is(v-1, "as") {
			continue
		}
		j := v - 3
		for j > s.from && j > v-longestPhrase && !d.wordIn(quotingBy, j) && d.at(j).kind == wordToken {
			j--
		}
		if j <= s.from || !d.wordIn(quotingBy, j) || isBe(d.wordAt(j-1)) || d.is(j-1, "been") {
			return noSource // "He was quoted as saying"
		}
		via := noPhrase
		if _, he := d.pronoun(j - 1); !he {
			if p, ok := d.plainSubject(s, j, 0); ok {
				via = p
			} else if j == s.from+1 {
				via = newPhrase(s.from, j, 1) // "Reuters quoted"
			}
		}
		if g, ok := d.pronoun(j + 1); ok || d.is(j+1, "him") {
			if !ok {
				g = masculine
			}
			return &source{how: byPronoun, pronoun: g, at: j}
		}
		p, ok := d.phraseAfter(j+1, v-1)
		if !ok {
			return noSource
		}
		how := d.howOf(p)
		if how == byName && p.to != v-1 && !p.person() {
			return noSource
		}
		return &source{how: how, phrase: *p, via: *via, at: v}
	}
	return noSource
}

var quotingBy = &wordList{text: "[quotingBy]"}

// forWhom reads for whom an English sentence says in their own words a thing to be
// something: "For Ivo Brandt, who runs the museum, the sale is “an act of vandalism”."
func (d *document) forWhom(s *sentence) *source {
	p, ok := d.phraseAfter(s.from+1, s.to)
	if !ok || p.from > d.overTitle(s.from+1, s.to)+1 || p.to >= s.to || d.isOwner(p.to-1) {
		return noSource
	}
	if !p.person() && !(p.to == p.from+1 && d.personNamed(d.wordAt(p.from)) && d.at(p.from).cap) {
		return noSource
	}
	k := p.to
	if d.is(k, ",") {
		k = d.overRelative(k+1, s.to)
	}
	for n := k + 1; n+1 < s.to && n < k+7 && d.at(n).kind == wordToken; n++ {
		if isBe(d.wordAt(n)) {
			if q := n + 1; isQuoteMark(d.wordAt(q)) || isArticle(d.wordAt(q)) && isQuoteMark(d.wordAt(q+1)) {
				p.oblique = true
				return newSource(byName, p, n)
			}
			return noSource
		}
	}
	return noSource
}

// oneAt reads the person or the paper that an English clause begins with and where they
// are of, in front of token k: "Ada Krog of the Skern Institute (slammed the plan)", "A
// report by the audit office".
func (d *document) oneAt(begin, k int) (*phrase, bool) {
	p, ok := d.phraseAfter(begin, k)
	paper := p.headAt >= 0 && p.headAt == p.to-1 && isPaper(p.head.nominative)
	if !ok || p.to+1 >= k || p.from > begin+1 && p.from != d.overTitle(begin, k) || !p.person() && !paper {
		return noPhrase, false
	}
	if w := d.wordAt(p.to); !isAmong(w, "of at from by in with") {
		return noPhrase, false
	}
	for j := p.to; j < k; j++ {
		if t := d.at(j); t.kind != wordToken && !(t.word == "," && j == k-1) || d.isSaying(j) || haves.has(t.word) || isBe(t.word) || ands.has(t.word) || relatives.has(t.word) {
			return noPhrase, false
		}
	}
	return p, true
}

// isJudgement tells whether the clause of the verb at j ends with what somebody takes
// something for: "(considers) a default unlikely".
func (d *document) isJudgement(j, limit int) bool {
	for k := j + 2; k < limit && k < j+9 && d.at(k).kind == wordToken; k++ {
		if w := d.wordAt(k); (judgedSo.has(w) || judgedToo.has(w)) && (d.endsClause(k) || isAmong(d.wordAt(k+1), "for in before")) {
			return true
		}
	}
	return false
}

// letsKnow tells whether the words at j are "let it be known that", "left no doubt that".
func (d *document) letsKnow(j int) bool {
	switch next := d.wordAt(j + 1); d.wordAt(j) {
	case "proposed", "proposes", "suggests":
		return len(next) > 5 && hasAnySuffix(next, "ing") // "proposed lowering the tax"
	case "let", "lets":
		return next == "it" && d.is(j+2, "be") && d.is(j+3, "known")
	case "made", "makes", "make":
		return next == "it" && isAmong(d.wordAt(j+2), "known plain") || next == "no" && d.is(j+2, "secret")
	case "left", "leaves", "leave":
		return next == "no" && d.is(j+2, "doubt")
	}
	return false
}

var (
	deeming   = &wordList{text: "[deeming]"}
	judgedToo = &wordList{text: "[judgedToo]"}
)
