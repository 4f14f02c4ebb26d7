package summarize

// sharedBy: "Her view is shared by the Parents' Alliance, which found that".
func (d *document) sharedBy(s *sentence) *source {
	for j := s.from + 2; j+3 < s.to && j < s.from+8; j++ {
		if w := d.wordAt(j); !isAmong(w, "shared echoed confirmed") || !d.is(j+1, "by") || !isBe(d.wordAt(j-1)) || !d.wordIn(sharing, j-2) {
			continue
		}
		p, ok := d.phraseAfter(j+2, s.to)
		if !ok || p.to < s.to && d.at(p.to).kind != markToken && !governs(d.wordAt(p.to)) || !p.person() && p.headAt < 0 && !d.isNamedBody(p) {
			return noSource // "His fears were confirmed by X-rays"
		}
		return newSource(d.howOf(p), p, j)
	}
	return noSource
}

var sharing = &wordList{text: "[sharing]"}

// byStance: "Mayor Nora Dahl slammed the plan", "Velara blamed a supplier": who
// takes a stand says so, whatever the words were.
func (d *document) byStance(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	if src := d.stanceIn(s); src.how != unattributed {
		return src
	}
	for n := s.from + 4; n+4 < s.to; n++ {
		if isQuoteMark(d.wordAt(n)) {
			break
		}
		if d.is(n, ",") && isAmong(d.wordAt(n+1), "but yet") {
			if src := d.stanceIn(&sentence{from: n + 2, to: s.to}); src.how == byName && src.phrase.person() {
				return src // "The row went on, but coach Ernst Midden questioned who gains"
			}
		}
	}
	return noSource
}

// stanceIn is byStance for the clause that s begins with.
func (d *document) stanceIn(s *sentence) *source {
	begin := d.overOpening(s, s.to)
	for j := begin + 1; j < s.to && j < begin+36; j++ {
		t := d.at(j)
		if t.word == ":" || t.word == ";" || isQuoteMark(t.word) && !d.shortQuote(j, s.to) {
			return noSource
		}
		if t.kind != wordToken || t.cap || !d.takesStand(s, j) {
			continue
		}
		k := j
		for k > begin && (d.mayStandBetween(k-1) || isQuoteMark(d.wordAt(k-1)) || d.wordIn(auxiliaries, k-1)) {
			k--
		}
		if k > s.from && d.is(k-1, "would") {
			k--
		}
		if k == s.from {
			return noSource // "Has called for a ban", the end of something
		}
		if g, ok := d.pronoun(k - 1); ok && k-1 <= begin && !d.wordIn(possessives, k-1) && (g == masculine || g == feminine) {
			return &source{how: byPronoun, pronoun: g, weak: true, at: j}
		}
		if d.is(k-1, "to") && k-2 > begin && d.wordIn(refusing, k-2) {
			for k -= 2; k > begin && d.mayStandBetween(k-1); k-- {
			}
		}
		if k < j && isBe(d.wordAt(k)) && hasAnySuffix(t.word, "ed") {
			continue // "was previously criticised for"
		}
		p, ok := d.explainedSubject(s, d.beforeHowever(k, s.from))
		if !ok {
			p, ok = d.phraseBefore(k, s.from, func(p *phrase) bool { return d.standsFirst(s, p) })
		}
		if !ok {
			p, ok = d.groupAt(begin, k)
		}
		if !ok {
			p, ok = d.oneAt(begin, k)
		}
		if !ok || d.isOwn(p) || d.isOwner(p.to-1) || !d.names(p) || !d.standsFirst(s, p) {
			return noSource
		}
		if p.headAt >= 0 && p.head.kind == personHead && p.caps == 0 && !p.person() && isAmong(d.wordAt(p.from-1), "a an") && !((p.to > p.headAt+2 || p.from < p.headAt) && spokespeople.has(p.head.nominative)) {
			return noSource // "A man blamed"
		}
		if paperStands.has(t.word) && !(speaking.has(t.word) && d.speaksOf(s, j)) && (p.headAt != p.to-1 || !isPaper(p.head.nominative)) {
			return noSource // "Velara seeks to build a mill"
		}
		if (backing.has(t.word) || d.standsAlone(j)) && !p.person() {
			return noSource // "The council backed the plan": a vote
		}
		if bareStands.has(t.word) && (p.headAt < 0 || p.head.gender != plural) {
			return noSource // a noun: "the blame"
		}
		if t.word == "ordered" && (!p.person() || !d.orders(s, j)) {
			return noSource // "Velara ordered 20 jets"
		}
		return &source{how: d.howOf(p), phrase: *p, weak: true, at: j}
	}
	return noSource
}

// groupAt reads the group with which a clause begins and the place it is of, before
// token k: "Economists at Skern Bank (cut their forecast)".
func (d *document) groupAt(begin, k int) (*phrase, bool) {
	p, ok := d.phraseAfter(begin, k)
	if !ok || p.from != begin || p.headAt != p.to-1 || p.head.gender != plural || p.to >= k || !isAmong(d.wordAt(p.to), "at in from on") {
		return noPhrase, false
	}
	for j := p.to; j < k; j++ {
		if d.at(j).kind != wordToken || d.isSaying(j) {
			return noPhrase, false
		}
	}
	if d.howOf(p) == byCrowd {
		p.to = k
	}
	return p, true
}

// orders tells whether the order at j is one to do something: "ordered all 14
// ships to stay".
func (d *document) orders(s *sentence, j int) bool {
	for k := j + 1; k+1 < s.to && k < j+14 && !d.is(k, ","); k++ {
		if d.is(k, "to") && d.at(k+1).kind == wordToken && !isArticle(d.wordAt(k+1)) && !d.at(k+1).cap {
			return true
		}
	}
	return false
}

var auxiliaries = &wordList{text: `did does do is was are were will would not`}

// takesStand tells whether the word at j, with those behind it, is a verb of taking
// a stand: "slammed", "ruled out", "played down".
func (d *document) takesStand(s *sentence, j int) bool {
	w := d.wordAt(j)
	if stands.has(w) || bareStands.has(w) || d.standsAlone(j) {
		return true
	}
	if announcing.has(w) && isBe(d.wordAt(j-1)) || w == "like" && d.is(j-1, "would") && j+1 < s.to && d.is(j+1, "to") {
		return true // "is announcing", "would like to see"
	}
	if isAmong(w, "expect believe think") && j >= s.from+2 && (d.is(j-1, "not") || d.endsIn(j-1, "n't")) {
		return true // "does not expect an offensive"
	}
	if speaking.has(w) && d.speaksOf(s, j) || (w == "wants" || w == "want") && d.wantsDone(j, s.to) {
		return true // "spoke of “a betrayal”", "wants the council to sue"
	}
	if d.speaksOut(j, s.to) || d.judgesAs(j, s.to) {
		return true // "issued a statement warning that", "considers a default unlikely"
	}
	if revising.has(w) && d.takesOne(j+1, s.to, outlooks) {
		return true // "lowered its growth forecast"
	}
	if (w == "called" || w == "calls") && d.summons(j+1) {
		return false
	}
	if (w == "called" || w == "calls") && j+2 < s.to && (d.wordIn(helpers, j+2) || isArticle(d.wordAt(j+2)) && d.wordIn(helpers, j+3)) {
		return false // "called for backup"
	}
	if paperStands.has(w) {
		return d.is(j+1, "to") && w != "speaks" || w == "speaks" && d.is(j+1, "of")
	}
	if behind, ok := standsWith.list(w); ok && j+1 < s.to && d.wordIn(behind, j+1) {
		return true
	}
	if objects, ok := standsOn.list(w); ok {
		for k := j + 1; k < s.to && k < j+6 && (d.at(k).kind != markToken || isQuoteMark(d.wordAt(k))); k++ {
			if d.wordIn(objects, k) {
				return true // "rejected the claims", "expressed “great sorrow"
			}
		}
	}
	return false
}

// judgesAs tells whether the word at j is a verb of holding something to be so: "sees growth
// at 4%", "considers a default unlikely", "sees it as its “Achilles heel”".
//
//go:noinline
func (d *document) judgesAs(j, limit int) bool {
	w := d.wordAt(j)
	if (w == "sees" || w == "see") && d.seesFigure(j, limit) || (w == "puts" || w == "put") && d.putsDown(j, limit) {
		return true
	}
	if deeming.has(w) && d.isJudgement(j, limit) || d.letsKnow(j) {
		return true // "let it be known that"
	}
	return judgingSo.has(w) && d.quotesNear(j, limit) || judging.has(w) && d.asNear(j, limit, w == "regard" || w == "regards")
}

var (
	revising = &wordList{text: "[revising]"}
	outlooks = &wordList{text: "[outlooks]"}
)

// What papers do: "The memo seeks to calm hospitals".
var paperStands = &wordList{text: "[paperStands]"}

var announcing = &wordList{text: "[announcing]"}

var helpers = &wordList{text: "[helpers]"}

// standsOn are verbs that are a stand with one of some objects behind them.
var standsOn = &wordMap{text: "[standsOn]"}

var backing = &wordList{text: `supported supports backed backs opposed opposes`}

var refusing = &wordList{text: `declined declines refused refuses`} // to rule out

// spokespeople are nobody by themselves and speak for whom they are of.
var spokespeople = &wordList{text: "[spokespeople]"}

// bareStands stand behind many: "Scientists blame".
var bareStands = &wordList{text: "[bareStands]"}

var (
	stands     = &wordList{text: "[stands]"}
	standsWith = &wordMap{text: "[standsWith]"}
)

// asNear tells whether "as" and what something is taken for stand near behind the verb
// at j, in its clause: "as a disaster", "as illegal". With sure anything may stand there
// that is no comparison and no clause: "as soon as", "as he wakes".
func (d *document) asNear(j, limit int, sure bool) bool {
	for k := j + 2; k+1 < limit && k < j+9 && d.at(k).kind == wordToken; k++ {
		if !d.is(k, "as") {
			continue
		}
		next := d.wordAt(k + 1)
		if next == "being" || isQuoteMark(next) || (isArticle(next) || possessives.has(next)) && k+2 < limit && isQuoteMark(d.wordAt(k+2)) {
			return true // "sees it as its “Achilles heel”"
		}
		if _, pronoun := pronouns.gender(next); pronoun || comparisons.has(next) {
			return false
		}
		if sure {
			return true
		}
		for n := k + 1; n < limit && n < k+5 && d.at(n).kind == wordToken; n++ {
			if d.wordIn(judged, n) {
				return true
			}
		}
		return d.endsClause(k+1) && (judgedSo.has(next) || hasAnySuffix(next, "able ible ous ive less ful ary istic"))
	}
	return false
}

var (
	comparisons = &wordList{text: "[comparisons]"}
	judged      = &wordList{text: "[judged]"}
	judgedSo    = &wordList{text: "[judgedSo]"}
)

// quotesNear tells whether a quotation in lower case stands near behind the verb at j, in
// its clause.
func (d *document) quotesNear(j, limit int) bool {
	for k := j + 2; k+1 < limit && k < j+10; k++ {
		if t := d.at(k); isQuoteMark(t.word) {
			return !d.at(k + 1).cap
		} else if t.kind == markToken || t.word == "that" {
			return false
		}
	}
	return false
}

var ofClock = &wordList{text: "[ofClock]"}

var judgingSo = &wordList{text: "[judgingSo]"}

// seesFigure tells whether a figure stands in the clause behind "sees" at j: "sees growth
// at 4%".
func (d *document) seesFigure(j, limit int) bool {
	for k := j + 1; k < limit && k < j+9 && d.at(k).kind != markToken; k++ {
		if d.at(k).kind == numberToken && k > j+1 && (governs(d.wordAt(k-1)) || isPreposition(d.wordAt(k-1))) {
			return !d.wordIn(ofClock, k+1) // not "at 4 pm"
		}
	}
	return false
}

// putsDown tells whether "down to" stands near behind "puts" at j: "puts the delay down to
// the rains".
func (d *document) putsDown(j, limit int) bool {
	for k := j + 2; k+1 < limit && k < j+8 && d.at(k).kind == wordToken; k++ {
		if d.is(k, "down") && d.is(k+1, "to") {
			return !d.wordIn(resting, k+2)
		}
	}
	return false
}

var resting = &wordList{text: "[resting]"} // what is put down to them is laid there

var judging = &wordList{text: "[judging]"}

// shortQuote tells whether a mark at j opens or closes a quotation of a few words:
// he "totally condemned" it.
func (d *document) shortQuote(j, limit int) bool {
	for k := max(0, j-4); k < min(limit, j+5); k++ {
		if k != j && isQuoteMark(d.wordAt(k)) {
			return true
		}
	}
	return false
}

// summons tells whether the English words from token k, behind "called", are of whom one calls for
// help: "the police and waited", but not "the police incompetent".
func (d *document) summons(k int) bool {
	if isArticle(d.wordAt(k)) {
		k++
	}
	if !d.wordIn(summoned, k) {
		return false
	}
	if d.is(k, "emergency") {
		k++
	}
	return d.endsClause(k) && !isQuoteMark(d.wordAt(k+1)) || d.wordIn(ands, k+1) || governs(d.wordAt(k+1))
}

var summoned = &wordList{text: "[summoned]"}
