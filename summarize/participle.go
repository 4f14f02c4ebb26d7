package summarize

// byParticiple: "The bank raised its rate, saying prices would fall": whoever begins
// the sentence says what the participle says.
func (d *document) byParticiple(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 4; j+3 < s.to; j++ {
		open := d.is(j, "saying") && d.at(j-1).kind == wordToken && !isBe(d.wordAt(j-1)) && !governs(d.wordAt(j-1)) && !isAdverb(d.wordAt(j-1)) && (!d.at(j-1).cap || d.wordIn(weekdayNames, j-1)) && !isAmong(d.wordAt(j-1), "been be")
		if d.wordIn(greetings, j+1) || d.is(j-1, "as") || !d.wordIn(sayingParts, j) || !d.is(j-1, ",") && !open || d.wordIn(statingParts, j) && !d.is(j+1, "that") || d.is(j, "accusing") && !d.contains(j+1, min(j+14, s.to), "of") || d.wordIn(vowingParts, j) && !d.vows(j) || isQuoteMark(d.wordAt(j+1)) && !d.is(j, "saying") || d.wordIn(replyParts, j) && !d.colonQuotes(j, s.to) || d.takesPrize(j) {
			continue
		}
		begin := d.overOpening(s, j)
		if g, ok := d.pronoun(begin); ok && (g == masculine || g == feminine) && !d.wordIn(possessives, begin) {
			return &source{how: byPronoun, pronoun: g, at: j}
		}
		p, ok := d.phraseAfter(begin, j)
		if !ok && d.isNameWord(begin) && d.properWords()[d.wordAt(begin)] {
			p, ok = newPhrase(begin, begin+1, 1), true
		}
		if ok && p.headAt >= 0 && !p.person() && p.to > p.headAt+1 && !d.at(p.headAt+1).cap && !d.wordIn(joiners, p.headAt+1) {
			p.to = p.headAt + 1 // "the bank kept its rate, saying"
		}
		next := p.to
		if ok && next+2 < j && d.is(next, ",") && d.wordIn(openings, next+1) && d.is(next+2, ",") {
			next += 3 // "Krog, however, chose to speak"
		}
		for ok && next < j && d.mayStandBetween(next) {
			next++
		}
		if !ok || next >= j || d.at(next).kind != wordToken || governs(d.wordAt(next)) || d.wordIn(ands, next) || !d.standsFirst(s, p) || d.isOwner(p.to-1) || d.isOwn(p) {
			return noSource
		}
		if !p.person() && p.headAt < 0 && p.caps == 0 || p.headAt >= 0 && p.head.kind == personHead && !p.person() && p.caps == 0 {
			return noSource
		}
		for k := p.to; k < j; k++ {
			if w := d.wordAt(k); w == ";" || w == ":" || isQuoteMark(w) || w == "," && d.at(k+1).kind == wordToken && (d.wordIn(conjunctions, k+1) || d.wordIn(whens, k+1)) {
				return noSource
			}
		}
		return newSource(d.howOf(p), p, j)
	}
	return noSource
}

// colonQuotes tells whether a colon and a quotation follow the participle at j: "replying to one
// user with: “".
func (d *document) colonQuotes(j, limit int) bool {
	for k := j + 1; k+1 < limit && k < j+9; k++ {
		if d.is(k, ":") {
			return isQuoteMark(d.wordAt(k + 1))
		}
	}
	return false
}

// vows tells whether what somebody will do follows the participle at j: "pledging only to".
func (d *document) vows(j int) bool {
	w := d.wordAt(j + 1)
	return isThat(w) || w == "to" || isAmong(w, "only not never") && d.is(j+2, "to")
}

var greetings = &wordList{text: "[greetings]"}

// takesPrize tells whether the participle at j is one of praying or winning: "saying a
// prayer", "claiming the title".
func (d *document) takesPrize(j int) bool {
	things := prayers
	if d.is(j, "claiming") {
		things = prizes
	}
	for k := j + 1; k < j+4 && k < len(d.tokens) && d.at(k).kind != markToken; k++ {
		if d.wordIn(things, k) {
			return k+1 >= len(d.tokens) || d.at(k+1).kind == markToken || governs(d.wordAt(k+1))
		}
	}
	return false
}

var (
	prayers = &wordList{text: "[prayers]"}
	prizes  = &wordList{text: "[prizes]"}
)

var (
	sayingParts  = &wordList{text: "[sayingParts]"}
	replyParts   = &wordList{text: `replying writing tweeting posting joking`} // behind a colon
	statingParts = &wordList{text: `noting stressing`}                         // that something is so
	vowingParts  = &wordList{text: `pledging vowing promising`}                // to do something
)
