package summarize

// byGoingOn reads who goes on to say what an English sentence states: "The harbour is
// too shallow, the paper goes on.", "She went on to say that".
func (d *document) byGoingOn(s *sentence) *source {
	first := s.from
	if isQuoteMark(d.wordAt(first)) && first+1 < s.to {
		first++
	}
	if !d.latin(first) || d.wordIn(whiles, s.from) {
		return noSource
	}
	var depth quoteDepth
	for j := s.from; j+1 < s.to; j++ {
		t := d.at(j)
		depth.read(t)
		if t.cap || depth.inside() && !s.opened {
			continue
		}
		if behind, ok := replies.get(t.word); ok && behind == d.wordAt(j+1) {
			if src := d.replier(s, j); src.how != unattributed {
				return src
			}
		}
		if !isAmong(t.word, "goes went go") || !d.is(j+1, "on") {
			continue
		}
		ends := j+2 >= s.to || isStop(d.at(j+2))
		if next := d.wordAt(j + 2); !ends && !(next == "," && d.inserts(s, j)) && next != ":" && !(next == "," && isQuoteMark(d.wordAt(j+3))) && !(next == "to" && d.isInfinitiveOf(j+3, s.to)) {
			continue
		}
		src := d.teller(s, j)
		if src.how == unattributed || ends && src.at <= s.from+3 {
			return noSource
		}
		src.at = j
		return src
	}
	return noSource
}

// replier reads who says something to somebody by the verb of two words at j: "…, the
// midwife shot back", "he fired back: “Never.”"
func (d *document) replier(s *sentence, j int) *source {
	src := d.teller(s, j)
	if src.how == unattributed || src.how == byName && (!src.phrase.person() && src.phrase.head.kind != personHead || src.phrase.head.gender == plural) {
		return noSource
	}
	next := d.wordAt(j + 2)
	ends := j+2 >= s.to || isStop(d.at(j+2))
	said := next == ":" || next == "that" && d.clauseBehind(j+3, s.to) || next == "," && isQuoteMark(d.wordAt(j+3))
	behind := (ends || next == "," || isQuoteMark(next) || next == "at" && src.at > s.from && isClosing(d.wordAt(src.at-1))) && src.at > s.from+3 && src.at != d.overOpening(s, j)
	if !said && !behind {
		return noSource // "The army fired back"
	}
	src.at = j
	return src
}

// replies are verbs that are of saying with a word behind them.
var replies = &wordMap{text: "[replies]"}

// inserts tells whether the words in front of the verb at j begin behind a comma: "The
// road, she went on, was closed".
func (d *document) inserts(s *sentence, j int) bool {
	for k := j - 1; k > s.from+1 && k > j-6; k-- {
		if d.is(k, ",") {
			return true
		}
	}
	return false
}

// isInfinitiveOf tells whether the word at j is a verb of saying without an ending and
// leads to what is said: "(went on to) say that", not "(went on to) claim the title".
func (d *document) isInfinitiveOf(j, limit int) bool {
	switch w := d.wordAt(j); w {
	case "accuse":
		return d.wordNear(j+2, limit, "of")
	case "describe":
		return d.wordNear(j+2, limit, "as") || d.quotesSoon(j, limit)
	case "call":
		return d.is(j+1, "on") || d.quotesSoon(j, limit)
	case "warn":
		return isAmong(d.wordAt(j+1), "of against") || d.leadsToWords(j, limit)
	case "point":
		return d.is(j+1, "out")
	case "tell", "write", "ask", "note", "state", "suggest", "explain":
		return d.leadsToWords(j, limit)
	case "say", "add", "argue", "claim", "insist":
		return d.leadsToWords(j, limit) || d.leadsToClause(j, limit)
	}
	return false
}

// teller reads the one who tells something before the verb at j: he or she, a person,
// or a paper; at is where their words begin.
func (d *document) teller(s *sentence, j int) *source {
	k := d.behindAdverbs(j, s.from)
	if k == s.from {
		return noSource
	}
	comma := func(n int) bool { return n == s.from || isBreak(d.wordAt(n-1)) || isClosing(d.wordAt(n-1)) }
	if g, ok := d.pronoun(k - 1); ok {
		if g != masculine && g != feminine || d.wordIn(possessives, k-1) && !d.is(k-1, "her") || !comma(k-1) {
			return noSource
		}
		return &source{how: byPronoun, pronoun: g, at: k - 1}
	}
	p, ok := d.plainSubject(s, j, 0)
	if !ok || d.isOwn(p) {
		return noSource
	}
	begin := d.overArticle(p.from, s.from)
	writer := p.headAt >= 0 && (p.head.kind == personHead || documents.has(p.head.nominative) || writings.has(p.head.nominative) || authoring.has(p.head.nominative))
	if !comma(begin) || !writer && !p.person() {
		return noSource
	}
	return newSource(d.howOf(p), p, begin)
}

// byReport reads people who report in the English plural, which is a noun elsewhere:
// "…, the researchers report in Science", "The auditors note that", "Police fear".
func (d *document) byReport(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j < s.to; j++ {
		thinks := false
		switch d.wordAt(j) {
		case "report", "note", "remark":
		case "believe", "think", "suspect", "fear", "hope", "doubt":
			thinks = true
		default:
			if !d.wordIn(declare, j) {
				continue
			}
		}
		if d.at(j).cap {
			continue
		}
		k := d.behindAdverbs(j, s.from)
		if n := d.beforeHowever(k, s.from); n < k {
			k = n - 1
		}
		if _, pronoun := d.pronoun(k - 1); k == s.from || pronoun || !d.endsWithMany(s.from, k) {
			continue
		}
		that := d.is(j+1, "that") || d.wordIn(insisting, j) && d.leadsToClause(j, s.to) || d.is(j, "describe") && d.asNear(j, s.to, true) || thinks && !governs(d.wordAt(j+1)) && d.clauseBehind(j+1, s.to)
		if !that && !(j+1 >= s.to || isStop(d.at(j+1)) || isAmong(d.wordAt(j+1), "in on at")) {
			continue
		}
		p, ok := d.plainSubject(s, j, 0)
		if !ok || p.to != k {
			return noSource
		}
		begin := d.overArticle(p.from, s.from)
		first := begin == s.from || begin == d.overOpening(s, j)
		if that && first || begin > s.from+3 && isBreak(d.wordAt(begin-1)) {
			return newSource(d.howOf(p), p, j)
		}
		return noSource
	}
	return noSource
}

// endsWithMany tells whether a noun in the plural ends right before token k, or a name that it
// stands for: "lawyers for Kerr (claim)".
func (d *document) endsWithMany(from, k int) bool {
	h, ok := d.headAt(k - 1)
	n := k - 1
	for n > from && d.at(n).cap {
		n--
	}
	if n > from && n < k-1 && isFor(d.wordAt(n)) {
		h, ok = d.headAt(n - 1)
	}
	return ok && h.gender == plural
}

func isFor(w string) bool { return isAmong(w, "for of at") }

// What many do that leads to a clause without "that": "Prosecutors claim he fled".
var insisting = &wordList{text: `claim insist argue maintain complain fear hope`}

// What many people do: "Residents claim that", "…, the parents recall."
var declare = &wordList{text: "[declare]"}

// byList reads whose demands or findings an English sentence lists: "Among its 17
// recommendations are", "The union's demands include", "Her proposals range from".
func (d *document) byList(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	j := s.from
	if g := pronouns.genderOf(d.wordAt(j + 1)); d.is(j, "what") && (g == masculine || g == feminine) && d.wordIn(proposals, j+2) {
		return &source{how: byPronoun, pronoun: g, weak: true, at: j + 2} // "What he proposes instead is"
	}
	among := d.is(j, "among") || d.is(j, "one") && d.is(j+1, "of")
	if among {
		if j++; d.is(j, "of") {
			j++
		}
	}
	n := j
	for n < s.to && n < j+longestPhrase && d.at(n).kind != markToken && !d.wordIn(enlisted, n) {
		n++
	}
	if n+1 >= s.to || !d.wordIn(enlisted, n) || among != isBe(d.wordAt(n+1)) || !among && !d.wordIn(including, n+1) {
		return noSource
	}
	if g, ok := d.pronoun(j); ok && d.wordIn(possessives, j) {
		if g != plural && g != neuter && d.wordIn(ofBodies, n) || d.wordIn(foundThings, n) && !among {
			return noSource // "His complaints include headaches"
		}
		return &source{how: byPronoun, pronoun: g, weak: true, at: n}
	}
	for k := n - 1; k >= j && k > n-4; k-- {
		if !d.isOwner(k) && !endsAsOwner(d.tokens, k) {
			continue
		}
		d.dropOwner(k)
		p, ok := d.phraseAfter(j, k+1)
		if !ok || p.to != k+1 || p.headAt < 0 && !p.person() && p.caps == 0 || d.isOwn(p) || !d.mayList(p, d.wordAt(n)) {
			return noSource
		}
		return &source{how: d.howOf(p), phrase: *p, weak: true, at: n}
	}
	return noSource
}

// mayList tells whether what p lists under the word w is said: a union has complaints,
// a patient has headaches, and a museum finds coins.
func (d *document) mayList(p *phrase, w string) bool {
	if !ofBodies.has(w) && !foundThings.has(w) {
		return true
	}
	if p.headAt < 0 || p.person() {
		return false
	}
	if foundThings.has(w) {
		return finders.has(p.head.nominative) || documents.has(p.head.nominative) || authoring.has(p.head.nominative)
	}
	return p.head.kind == orgHead && !sufferers.has(p.head.nominative)
}

// endsAsOwner tells whether a mark behind token k makes an owner of it: "the judges'".
//
//go:noinline
func endsAsOwner(tokens []token, k int) bool {
	return k+1 < len(tokens) && tokens[k+1].glued && (tokens[k+1].word == "'" || tokens[k+1].word == "’")
}

var (
	authoring   = &wordList{text: "[authoring]"}
	enlisted    = &wordList{text: "[enlisted]"}
	ofBodies    = &wordList{text: "[ofBodies]"} // a person's are of another kind
	foundThings = &wordList{text: `findings conclusions`}
	finders     = &wordList{text: "[finders]"}
	sufferers   = &wordList{text: "[sufferers]"}
	proposals   = &wordList{text: "[proposals]"}
	including   = &wordList{text: `include included range ranged`}
)
