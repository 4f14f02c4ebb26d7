package summarize

// byRejecting: "Адвокат вину заперечує", "В спілці з цими висновками не згодні": who
// denies, grants or welcomes what stands between them and the verb says so, in
// Ukrainian and Russian.
func (d *document) byRejecting(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 2; j < s.to && j < s.from+24; j++ {
		t := d.at(j)
		if t.word == ":" || t.word == ";" || isQuoteMark(t.word) && d.quotedName(j, s.to) == 0 && d.quotedBefore(j, s.from) == 0 {
			return noSource
		}
		if t.kind != wordToken || t.cap || !rejecting.has(t.word) && !concurring.has(t.word) {
			continue
		}
		end := d.beforeRejected(s, j)
		if end == 0 {
			end = d.beforeRejecting(s, j)
		} else if concurring.has(t.word) && !d.endsClause(j) && !d.wordIn(degree, j+1) {
			return noSource // "з думкою про це не погодилася жити"
		}
		if end <= s.from {
			return noSource
		}
		src := d.whoRejects(s, end, j)
		if src.how != unattributed {
			src.at, src.weak = j, welcoming.has(t.word)
		}
		return src
	}
	return noSource
}

// beforeRejected is where what the verb at j rejects begins: "закид про вибірку", "с
// этими выводами"; 0 where none stands in front of it.
func (d *document) beforeRejected(s *sentence, j int) int {
	k := j
	for k > s.from && (d.is(k-1, "не") || d.mayStandBetween(k-1) || d.wordIn(degree, k-1)) {
		k--
	}
	things := rejected
	if d.wordIn(concurring, j) {
		things = concurred
	}
	n := k - 1
	for n > s.from && k-n < 6 && !d.wordIn(things, n) {
		if _, named := d.namedInFull(n); named || d.at(n).kind == markToken && !d.isQuotedAt(n) || d.isSaying(n) {
			return 0
		}
		n--
	}
	if n <= s.from || !d.wordIn(things, n) || d.wordIn(afterJoiner, n-1) {
		return 0
	}
	for n > s.from+1 && !d.wordIn(withWords, n-1) && (d.at(n-1).kind == numberToken || !d.at(n-1).cap && (isAdjective(d.wordAt(n-1)) && !governs(d.wordAt(n-1)) || d.wordIn(suchWords, n-1) || d.wordIn(possessives, n-1) || d.wordIn(these, n-1) || d.wordIn(determining, n-1))) {
		if _, head := d.headAt(n - 1); head {
			break
		}
		n--
	}
	if d.wordIn(concurring, j) {
		if n--; !d.wordIn(withWords, n) {
			return 0
		}
	}
	return n
}

// beforeRejecting is where the verb at j begins with what stands between it and its
// subject, if what it rejects, or what they say, stands behind it: "не погодився з оцінкою", "не погодився: …";
// 0 if neither does.
func (d *document) beforeRejecting(s *sentence, j int) int {
	switch {
	case d.wordIn(concurring, j) && !(d.is(j+1, ":") && j+2 < s.to) && !(d.wordIn(withWords, j+1) && d.nounNear(j+2, s.to, concurred)):
		return 0
	case d.wordIn(rejecting, j) && !d.nounNear(j+1, s.to, rejected):
		return 0
	}
	k := j
	for k > s.from && (d.is(k-1, "не") || d.mayStandBetween(k-1) || d.wordIn(degree, k-1)) {
		k--
	}
	return k
}

// isRejected tells whether the noun at j is what a verb that ends the clause shortly
// behind it rejects: "(мэрия) обвинения отвергает".
func (d *document) isRejected(j int) bool {
	if !d.wordIn(rejected, j) || j > 0 && d.wordIn(afterJoiner, j-1) {
		return false
	}
	for k := j + 1; k < len(d.tokens) && k < j+5 && d.at(k).kind == wordToken; k++ {
		if d.wordIn(rejecting, k) {
			return d.endsClause(k) || d.wordIn(ands, k+1) || d.wordIn(degree, k+1)
		}
	}
	return false
}

// isQuotedAt tells whether the mark at n opens or closes a name in quotation marks.
func (d *document) isQuotedAt(n int) bool {
	return d.quotedName(n, len(d.tokens)) > 0 || d.quotedBefore(n, max(0, n-8)) > 0
}

// whoRejects reads the subject of the verb at j that ends before token end: with it the
// sentence begins, and no more than a clause with "which" stands between the two.
func (d *document) whoRejects(s *sentence, end, j int) *source {
	if end > s.from+1 && d.is(end-1, ",") {
		if end = d.asideBefore(end-1, s.from); end <= s.from || !d.wordIn(relatives, end+1) && !d.wordIn(relatives, end+2) {
			return noSource
		}
	}
	begin := s.from
	for begin+1 < end && (d.wordIn(leaders, begin) || d.wordIn(leadIns, begin) || d.wordIn(openers, begin) || d.mayStandBetween(begin) && !isPreposition(d.wordAt(begin))) {
		begin++
	}
	w := d.wordAt(j)
	v := ofGender(verbGender(w))
	if hasAnySuffix(w, "ні ны") {
		v = ofGender(plural)
	}
	if g, ok := d.pronoun(begin); ok && begin+1 == end && !d.wordIn(possessives, begin) {
		return &source{how: byPronoun, pronoun: g}
	}
	if isPreposition(d.wordAt(begin)) && v.gender() == plural {
		p, ok := d.venue(begin, end)
		if !ok || p.to != end {
			return noSource
		}
		p.oblique = true
		return newSource(d.howOf(p), p, 0)
	}
	p, ok := d.phraseAfter(begin, end)
	if !ok || p.from != begin || p.to != end || d.isOwn(p) || !p.person() && p.headAt < 0 && p.quoted == 0 || !d.isNominative(p) || !d.agrees(p, v) {
		return noSource
	}
	return newSource(d.howOf(p), p, 0)
}

var (
	rejecting   = &wordList{text: "[rejecting]"}
	concurring  = &wordList{text: "[concurring]"}
	rejected    = &wordList{text: "[rejected]"}
	concurred   = &wordList{text: "[concurred]"}
	welcoming   = &wordList{text: "[welcoming]"}
	degree      = &wordList{text: "[degree]"}
	determining = &wordList{text: "[determining]"}
)
