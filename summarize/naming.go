package summarize

// byNaming reads who names in front of a colon what stands behind it in an English
// sentence: "Asked what was missing, the governor named three things: time, ...", "The
// daily, citing a guard, gave a later date: May."
func (d *document) byNaming(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for c := s.from + 4; c+1 < s.to; c++ {
		if isQuoteMark(d.wordAt(c)) || d.is(c, ";") {
			return noSource
		}
		if !d.is(c, ":") {
			continue
		}
		if j := d.namesWhat(s, c); j > 0 {
			return d.whoNames(s, j)
		}
		return noSource
	}
	return noSource
}

// namesWhat is the verb of "named three things", "gave two reasons for the delay", which
// ends before the colon at c; 0 if there is none.
func (d *document) namesWhat(s *sentence, c int) int {
	n := c - 1
	for n > s.from && n > c-9 && d.at(n).kind == wordToken && !d.wordIn(named, n) && !d.wordIn(madeKnown, n) {
		n--
	}
	if n+1 < c && !governs(d.wordAt(n+1)) && !d.wordIn(whys, n+1) {
		return 0 // "two reasons to be glad:"
	}
	for j := n - 1; j > s.from && j > n-6; j-- {
		t := d.at(j)
		if objects, ok := namings.list(t.word); ok && !t.cap {
			if d.wordIn(objects, n) {
				return j
			}
			return 0
		}
		if (t.word == "out" || t.word == "down") && d.wordIn(laying, j-1) && d.wordIn(named, n) {
			return j - 1
		}
		if _, pronoun := pronouns.gender(t.word); t.kind == markToken || governs(t.word) || pronoun && !possessives.has(t.word) || aways.has(t.word) {
			return 0 // "gave him two reasons", "gave up two points"
		}
	}
	return 0
}

// whoNames is the subject of the verb at j by which something is named.
func (d *document) whoNames(s *sentence, j int) *source {
	k := d.behindAdverbs(j, s.from)
	if k == s.from {
		return noSource
	}
	begin := d.overOpening(s, j)
	if g, ok := d.pronoun(k - 1); ok {
		if d.wordIn(possessives, k-1) || k-1 > begin {
			return noSource
		}
		return &source{how: byPronoun, pronoun: g, at: j}
	}
	src := d.subjectBefore(s, j, 0)
	p := &src.phrase
	if src.how != byName && src.how != byCrowd || d.isOwn(p) || d.isOwner(p.to-1) || !p.person() && p.headAt < 0 || !d.standsFirst(s, p) {
		return noSource
	}
	src.at = j
	return src
}

// namings are verbs of naming with what is named by them.
var namings = &wordMap{text: `named names listed lists list cited cites cite mentioned mentions gave gives give offered offers outlined outlines outline identified identifies suggested suggests proposed proposes: [named];
sees see: [seenThings];
made makes make: [madeKnown]`}

var (
	named     = &wordList{text: "[named]"}
	madeKnown = &wordList{text: "[madeKnown]"}
	laying    = &wordList{text: `set sets laid lays`}
	aways     = &wordList{text: `up away back off in him them us me you`}
	whys      = &wordList{text: `why that which when`}
)
