package summarize

// expressedBy reads who an English sentence says to have said all that stands before
// it: "This view was expressed by Gen. Aasberg", "This was reported by the fire
// service", "So said the minister".
func (d *document) expressedBy(s *sentence) *source {
	if s.from == 0 || s.to-s.from < 4 || s.to-s.from > longestExpressed || s.quote || s.opened {
		return noSource
	}
	k := d.overExpressed(s)
	if k == 0 || k >= s.to {
		return noSource
	}
	if g, ok := d.pronoun(k); ok && !d.wordIn(possessives, k) && (g == masculine || g == feminine) {
		return &source{how: byPronoun, pronoun: g, back: true, only: !d.saysMore(k+1, s.to), at: k}
	}
	p, ok := d.phraseAfter(k, s.to)
	if !ok || p.from > k+5 || !p.person() && p.headAt < 0 && !d.isNamedBody(p) {
		return noSource
	}
	if d.wordIn(imaged, p.to) || d.isOwner(p.to-1) {
		return noSource // "by NASA images", "by Mara Lindt's diary"
	}
	if d.is(k-1, "of") && (p.to < s.to && d.at(p.to).kind != markToken || d.contains(p.from, p.to, "for")) {
		return noSource // "the view of Mara Lindt for ten years"
	}
	return &source{how: d.howOf(p), phrase: *p, back: true, only: !d.saysMore(p.to, s.to), at: k}
}

// isNamedBody tells whether p, which has no noun that speaks, may be a body's name by
// itself: "Velor", but neither "DNA tests" nor "an MRI".
func (d *document) isNamedBody(p *phrase) bool {
	if p.caps == 0 || d.wordIn(devices, p.from) || hasAnyPrefix(d.wordAt(p.from), "x-") {
		return false
	}
	if w := d.wordAt(p.from - 1); isArticle(w) && w != "the" {
		return false
	}
	return p.to >= len(d.tokens) || d.at(p.to).kind == markToken || governs(d.wordAt(p.to)) || d.wordIn(ands, p.to)
}

// saysMore tells whether tokens from to limit, behind who said what stands before,
// state something too: ": 40 people died", ", who expect a fall".
func (d *document) saysMore(from, limit int) bool {
	for j := from; j+1 < limit; j++ {
		switch w := d.wordAt(j); {
		case w == ":", w == ";":
			return true
		case isQuoteMark(w) && d.quotedName(j, limit) == 0 && d.shortQuote(j, limit):
			return true
		case j > from && (d.isSaying(j) || forecasting.has(w) || minding.has(w)) && !d.isNoun(j):
			return true
		}
	}
	return false
}

// byVerdict reads whose verdict an English quotation is: “Never,” was his answer, “We do
// not know,” came the reply from the ministry.
func (d *document) byVerdict(s *sentence) *source {
	if !s.quote && !s.opened {
		return noSource
	}
	at := s.to - 1
	for at > s.from && !isClosing(d.wordAt(at)) {
		at--
	}
	if at <= s.from+1 || s.to-at < 4 || s.to-at > 16 {
		return noSource
	}
	if w := d.wordAt(at + 1); !isAmong(w, "is was came ran") {
		return noSource
	}
	k := at + 2
	for k < s.to && k < at+5 && !d.wordIn(expressions, k) {
		k++
	}
	if k+1 >= s.to || !d.wordIn(expressions, k) {
		return noSource
	}
	if g, ok := d.pronoun(at + 2); ok && d.wordIn(possessives, at+2) {
		return &source{how: byPronoun, pronoun: g, at: k}
	}
	if w := d.wordAt(k + 1); !isAmong(w, "of from by") || k+2 >= s.to {
		return noSource
	}
	p, ok := d.phraseAfter(k+2, s.to)
	if !ok {
		return noSource
	}
	return newSource(d.howOf(p), p, k)
}

const longestExpressed = 40 // tokens

// overExpressed is where whoever said it begins; 0 if s does not begin so.
func (d *document) overExpressed(s *sentence) int {
	j := s.from + 1
	next := d.wordAt(j)
	switch d.wordAt(s.from) {
	case "so":
		if next == "said" || next == "says" {
			return j + 1
		}
		return 0
	case "this", "that", "such", "these":
	default:
		return 0
	}
	if isArticle(next) {
		j++ // "Such an assessment"
	}
	named := d.wordIn(expressions, j)
	if named {
		j++
	} else if j > s.from+1 {
		return 0
	}
	passive := false
	for ; j < s.to; j++ {
		w := d.wordAt(j)
		if be := isBe(w) || w == "been"; !be && !haves.has(w) && !isAdverb(w) && w != "also" {
			break
		} else if be {
			passive = true
		}
	}
	if !passive || j+2 >= s.to {
		return 0
	}
	w := d.wordAt(j)
	if !named && w == "the" && d.wordIn(held, j+1) && d.is(j+2, "of") {
		return j + 3 // "This is the view of Mara Lindt"
	}
	if !named && w == "the" && (d.wordIn(held, j+1) || d.wordIn(cases, j+1)) && (d.wordIn(opinions, j+2) || d.is(j+2, "put")) && j+3 < s.to {
		j += 2 // "That is the case made by Mara Lindt in her column"
	} else if named && !opinions.has(w) && !announced.has(w) || !named && !stated.has(w) {
		return 0 // "This was written by", of a song
	}
	for n := j + 1; n < s.to && n < j+6 && d.at(n).kind != markToken; n++ {
		if d.is(n, "by") {
			return n + 1 // "on Monday by", "to reporters by"
		}
	}
	return 0
}

var (
	expressions = &wordList{text: "[expressions]"}
	opinions    = &wordList{text: "[opinions]"}
	stated      = &wordList{text: "[stated]"}
	cases       = &wordList{text: `case argument point diagnosis plea thesis`}
	held        = &wordList{text: "[held]"}
	imaged      = &wordList{text: "[imaged]"}
	minding     = &wordList{text: "[minding]"}
	devices     = &wordList{text: "[devices]"}
)
