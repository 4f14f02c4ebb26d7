package summarize

// heardIn reads before whom English evidence was given that the paper gives nobody
// for: "Workers had reported it twice, the inquiry heard.", "The court was told that".
func (d *document) heardIn(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j < s.from+farHeard && j+2 < s.to; j++ {
		n := d.overHeard(j)
		if n == j {
			continue
		}
		if d.is(n, "that") || d.clauseBehind(n, s.to) {
			return d.heardFirst(s, d.behindAdverbs(j, s.from))
		}
		break
	}
	end := s.to - 1
	for j := end; j > s.from+4 && j > end-8; j-- {
		if w := d.wordAt(j); w != "heard" && w != "told" {
			continue
		}
		k := j
		if w := d.wordAt(j - 1); w == "was" || w == "were" {
			k--
		}
		if !d.wordIn(hearing, k-1) || d.overHeard(k) != j+1 || !d.endsClause(j) && !governs(d.wordAt(j+1)) {
			return noSource
		}
		return d.heardBefore(s, k)
	}
	return noSource
}

const farHeard = 12 // tokens from where the sentence begins

// heardFirst is the court with which s begins, and which ends in front of token k: "Kingston
// Crown Court (heard)", "A jury at Kingston Crown Court (heard)".
func (d *document) heardFirst(s *sentence, k int) *source {
	begin := s.from + btoi(isArticle(d.wordAt(s.from)))
	if begin+1 == k && d.wordIn(hearing, begin) {
		return &source{how: byName, phrase: phrase{from: begin, to: k, headAt: -1, nameFrom: -1, nameTo: -1}, at: k}
	}
	p, ok := d.phraseAfter(begin, k)
	if !ok || p.from != begin || !hearing.has(p.head.nominative) {
		return noSource
	}
	if p.to < k && !isPreposition(d.wordAt(p.to)) {
		return noSource
	}
	return newSource(byName, p, k)
}

// overHeard is the token behind "heard", "was told", "has heard" at k; k if none is.
func (d *document) overHeard(k int) int {
	w, next := d.wordAt(k), d.wordAt(k+1)
	switch {
	case w == "heard":
		return k + 1
	case (w == "was" || w == "were") && next == "told", haves.has(w) && next == "heard":
		return k + 2
	}
	return k
}

// heardBefore is the court in front of token k, which begins the sentence or stands
// behind a comma.
func (d *document) heardBefore(s *sentence, k int) *source {
	p, ok := d.phraseBefore(k, s.from, func(p *phrase) bool { return p.headAt >= 0 && hearing.has(p.head.nominative) })
	if !ok || p.to != k {
		return noSource
	}
	begin := d.overArticle(p.from, s.from)
	if begin > s.from && !d.is(begin-1, ",") {
		return noSource
	}
	return newSource(byName, p, k)
}

var (
	hearing  = &wordList{text: "[hearing]"}
	modals   = &wordList{text: `would could will can`}
	limiting = &wordList{text: `only just no that`}
)

// beforeAside reads who stands in front of an English aside that ends right before token
// k and tells where or how: "Analysts at Skern Bank, in a note to clients, (called it)".
func (d *document) beforeAside(s *sentence, k int, v verb) (*phrase, bool) {
	if k < s.from+5 || !d.is(k-1, ",") || !d.latin(s.from) {
		return noPhrase, false
	}
	c := k - 3
	for ; c > s.from && c > k-longestPhrase && d.at(c).kind == wordToken; c-- {
	}
	if c <= s.from || !d.is(c, ",") || !governs(d.wordAt(c+1)) && !d.wordIn(speakings, c+1) {
		return noPhrase, false
	}
	if p, ok := d.groupAt(d.overOpening(s, c), c); ok {
		return p, true
	}
	src := d.subjectBefore(s, c, v)
	return src.phrase.copy(), src.how == byName && src.phrase.to == c && d.standsFirst(s, &src.phrase)
}

var speakings = &wordList{text: "[speakings]"}

// withholds tells whether the word "name" at j is one that somebody does not give:
// "declined to give his name", "did not want her name published".
func (d *document) withholds(j, from int) bool {
	if !d.wordIn(possessives, j-1) {
		return false
	}
	for k := j - 2; k >= from && k > j-5; k-- {
		if w := d.wordAt(k); isAmong(w, "declined refused not withheld without") {
			return true
		}
	}
	return false
}

// byGesture reads who makes a gesture in front of a colon and a quotation: "His
// neighbour, a retired postman, nods: “Nor did I.”"
func (d *document) byGesture(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j+2 < s.to && j < s.from+14; j++ {
		if !d.is(j+1, ":") {
			continue
		}
		if k := d.tellsTale(s, j); k > 0 {
			return d.subjectBefore(s, k, 0)
		}
		if !d.wordIn(gestures, j) || !isQuoteMark(d.wordAt(j+2)) {
			return noSource
		}
		if g, ok := d.pronoun(j - 1); ok && (g == masculine || g == feminine) {
			return &source{how: byPronoun, pronoun: g, at: j}
		}
		return d.subjectBefore(s, j, 0)
	}
	return noSource
}

// tellsTale is the verb of "has another version", "tells a different story", which ends
// at token j; 0 if there is none.
func (d *document) tellsTale(s *sentence, j int) int {
	if !d.wordIn(tales, j) {
		return 0
	}
	for k := j - 1; k > s.from && k > j-5; k-- {
		if d.wordIn(tellingTales, k) {
			return k
		}
	}
	return 0
}

var (
	tales        = &wordList{text: "[tales]"}
	tellingTales = &wordList{text: "[tellingTales]"}
)

var gestures = &wordList{text: "[gestures]"}
