package summarize

// dropCaptions takes lines without a stop for captions and headings, however
// long, if the text is one that ends its sentences. Lines of a list stay.
func (d *document) dropCaptions() {
	ended, plain := 0, 0
	for i, s := range d.sentences {
		if s.kind == plainSentence && d.hasCredit(s, i+1) {
			d.sentence(i).kind, d.sentence(i).caption = headingSentence, true
			continue
		}
		if s.kind == plainSentence {
			plain++
			if d.ended(s) {
				ended++
			}
		}
	}
	if plain < 4 || ended*4 < plain*3 {
		return
	}
	for i := range d.sentences {
		s := d.sentence(i)
		if s.kind == plainSentence && !d.ended(s) && d.aloneInLine(s) && d.at(s.from).kind != markToken && !d.besideUnended(i) && !(i == 0 && d.isLead(s)) {
			s.kind, s.caption = headingSentence, true
		}
	}
}

// dropCutTitles takes three sentences in a row that break off for titles of other news that a
// page cut short: "Сестра раскрыла подробности жизни после принятия…".
func (d *document) dropCutTitles() {
	run := 0
	for i, s := range d.sentences {
		if last := d.at(s.to - 1); last.word != "…" || s.quote || s.opened || i > 0 && d.sentence(i-1).paragraph != s.paragraph {
			run = 0
			continue
		}
		if run++; run < 3 {
			continue
		}
		for k := i - run + 1; k <= i; k++ {
			d.sentence(k).kind = junkSentence
		}
	}
}

// isLead tells whether s, which begins the text and has no stop, is a sentence all the
// same: it is long, and somebody says so at its end, or the next one tells who.
func (d *document) isLead(s *sentence) bool {
	if s.to-s.from >= leastLead/2 && s.to+1 < len(d.tokens) && (isThis(d.wordAt(s.to), d.wordAt(s.to+1)) || d.wordIn(suchWords, s.to)) {
		return true
	}
	for j := s.from + leastLead/2; j < s.to && s.to-s.from >= leastLead; j++ {
		if t := d.at(j); !t.cap && t.kind == wordToken && d.isSaying(j) {
			return true
		}
	}
	return false
}

const leastLead = 24 // tokens

// hasCredit tells whether s is the caption of a picture: a short sentence without a
// verb of saying, first in its paragraph, with the name of who took it behind it.
func (d *document) hasCredit(s *sentence, next int) bool {
	if next > 1 && d.sentence(next-2).paragraph == s.paragraph && d.sentence(next-2).kind == plainSentence {
		return false // a credit behind a paragraph of the text
	}
	if next >= len(d.sentences) || s.to-s.from > 24 || hasSpeech(d.tokens[s.from:s.to]) {
		return false
	}
	n := d.sentence(next)
	ts := d.tokens[n.from:n.to]
	return n.paragraph == s.paragraph && n.kind != plainSentence && isCredit(ts[:min(1, len(ts))])
}

// besideUnended tells whether the sentence before or behind sentence i, in its
// paragraph, has no stop either: the two are lines of a list.
func (d *document) besideUnended(i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(d.sentences) && d.sentence(k).paragraph == d.sentence(i).paragraph && !d.ended(d.sentence(k)) {
			return true
		}
	}
	return false
}

// ended tells whether s ends as sentences do.
func (d *document) ended(s *sentence) bool {
	last := d.at(s.to - 1)
	return isStop(last) || endsWithPoint(last) || last.kind == markToken && containsText(":;,\"»”)…", last.word)
}
