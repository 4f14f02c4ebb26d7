package summarize

// markQuotes notes for every sentence whether it begins and ends inside a
// quotation. A quotation ends with its paragraph, for publishers forget to close
// them, unless it is closed soon behind it.
func (d *document) markQuotes() {
	d.doubleSingles()
	d.dropStray()
	d.quoteDashes()
	var depth quoteDepth
	since := 0 // the sentence in which the open quotation began
	for i := range d.sentences {
		s := d.sentence(i)
		if i == 0 || d.sentence(i-1).paragraph != s.paragraph {
			s.leads = true
			if !d.quotedOn(i, depth) {
				depth = quoteDepth{}
			}
		} else if before := d.sentence(i - 1); before.kind != plainSentence && before.leads {
			s.leads = true // a caption is glued to it
		}
		if depth.straight && i-since > longestQuotation && !d.closesLate(i) {
			depth.straight = false // nobody closed it
		}
		if depth.straight && d.opensAnew(s) {
			depth.straight = false // nobody closed that one either
		}
		s.opened = depth.inside()
		for j := s.from; j < s.to; j++ {
			if n := d.nameInside(i, j, depth); n > 0 {
				j += n - 1
				continue
			}
			if !depth.inside() && d.isLostMark(s, j) {
				d.tokens[j].word = "*" // as dropStray does
			}
			depth.read(d.at(j))
		}
		s.open = depth.inside()
		if !depth.straight || !s.opened {
			since = i
		}
		first := d.wordAt(s.from)
		if (first == "—" || first == "–" || first == "-") && s.to > s.from+1 {
			first = d.wordAt(s.from + 1)
		}
		s.quote = s.opened || isQuoteMark(first) && (d.quotationAt(s.from, s.to) || d.isCry(s))
	}
}

// closesLate tells whether the next straight mark from sentence i on, in its paragraph, closes
// as it stands: behind a word and in front of none.
func (d *document) closesLate(i int) bool {
	for k := i; k < len(d.sentences) && k < i+longestQuotation && d.sentence(k).paragraph == d.sentence(i).paragraph; k++ {
		for j := d.sentence(k).from; j < d.sentence(k).to; j++ {
			if t := d.at(j); t.word == `"` {
				return t.glued && (j+1 == d.sentence(k).to || !d.at(j+1).glued || d.at(j+1).kind == markToken)
			}
		}
	}
	return false
}

// longestSpeech is how many tokens behind a name its quotation may end.
const longestSpeech = 500

// quotedOn tells whether the quotation that is open before sentence i, the first of
// its paragraph, goes on in it: the next mark of its kind closes it, and not far off.
func (d *document) quotedOn(i int, depth quoteDepth) bool {
	if depth.angled != 1 || depth.curly > 0 {
		return false
	}
	for k := i; k < len(d.sentences) && k < i+longestTagged && d.mayBeQuoted(d.sentence(k)); k++ {
		for j := d.sentence(k).from; j < d.sentence(k).to; j++ {
			switch d.wordAt(j) {
			case "«":
				n := d.quotedName(j, d.sentence(k).to)
				if n == 0 {
					return false
				}
				j += n - 1 // a name inside
			case "»":
				return k < i+2*longestQuotation || d.isTagged(j, d.sentence(k).to)
			}
		}
	}
	return false
}

// mayBeQuoted tells whether a quotation may go over s: over what is no heading but a question,
// which a coach repeats before the answer.
func (d *document) mayBeQuoted(s *sentence) bool {
	return s.kind == plainSentence || s.kind == headingSentence && d.is(s.to-1, "?")
}

// isTagged tells whether a tag follows the quotation that the mark at token j closes: "», –
// сказав тренер".
func (d *document) isTagged(j, limit int) bool {
	return j+3 < limit && d.is(j+1, ",") && isDash(d.wordAt(j+2)) && d.isSaying(j+3)
}

// opensAnew tells whether the English sentence s is a quotation with its speaker behind
// it: "We win," said Mr Stone.
func (d *document) opensAnew(s *sentence) bool {
	if d.langAt(s.from) != "en" || d.wordAt(s.from) != `"` || s.to < s.from+5 || d.at(s.from+1).start != d.at(s.from).end {
		return false
	}
	marks, last := 0, s.from
	for j := s.from; j < s.to; j++ {
		if d.wordAt(j) == `"` {
			marks, last = marks+1, j
		}
	}
	return marks == 2 && d.at(last).glued && d.is(last-1, ",") && last+2 < s.to
}

// longestQuotation is how many sentences a quotation in straight marks may have
// before the mark that opens it counts as a slip of the typesetter.
const longestQuotation = 6

// longestTagged is how many one may have that is closed in front of a tag: what a coach says
// at a press conference, as sites for sports print it.
const longestTagged = 48

// longestSingle is how many words a name in single quotation marks may have.
const longestSingle = 4

// doubleSingles takes the single marks round a name, 'Нортгаз', for double ones, but
// inside double ones. An apostrophe stands inside a word, or behind one that none
// opens; what has words without a capital is said and no name.
func (d *document) doubleSingles() {
	inside := false
	for j := 0; j+2 < len(d.tokens); j++ {
		t := d.at(j)
		if j > 0 && containsText(d.text[d.at(j-1).end:t.start], "\n") {
			inside = false
		}
		if t.word == `"` {
			inside = !inside
		}
		if inside || t.word != "'" && t.word != "‘" {
			continue
		}
		k := j + 1
		for k < len(d.tokens) && k <= j+longestSingle && d.at(k).kind == wordToken && d.at(k).cap {
			k++
		}
		if k == j+1 || k == len(d.tokens) || !d.at(j+1).glued || !d.at(k).glued || !isAmong(d.wordAt(k), "' ’") {
			continue
		}
		d.tokens[j].word, d.tokens[k].word = `"`, `"`
		j = k
	}
}

// dropStray takes the straight quotation mark in front of a paragraph away that
// nothing closes for long: all the paragraph would seem to be quoted.
func (d *document) dropStray() {
	for i := 0; i < len(d.sentences); {
		first := i
		for i < len(d.sentences) && d.sentence(i).paragraph == d.sentence(first).paragraph {
			i++
		}
		start := d.sentence(first).from
		if d.wordAt(start) != `"` {
			continue
		}
		closed := first
		for closed < i && !d.contains(max(d.sentence(closed).from, start+1), d.sentence(closed).to, `"`) {
			closed++
		}
		if end := d.closedLater(first, start); end >= d.sentence(i-1).to {
			d.tokens[start].word, d.tokens[end].word = "«", "»"
			continue
		}
		if end := d.closedByTag(first, closed, i); end > 0 {
			d.tokens[start].word, d.tokens[end].word = "«", "»"
			continue
		}
		if closed-first >= longestQuotation || d.isEscaped(start, d.sentence(i-1).to) {
			d.tokens[start].word = "*"
		}
	}
}

// closedByTag is the straight mark in the sentence number closed, the first behind the one
// that opens sentence first, if a tag follows it, however long the quotation is that ends
// there: …", - считает эксперт. It is 0 where none does in the paragraph that ends before
// sentence end.
func (d *document) closedByTag(first, closed, end int) int {
	if closed >= end || closed-first < longestQuotation-1 {
		return 0
	}
	s := d.sentence(closed)
	for j := s.from + 1; j+3 < s.to; j++ {
		if d.wordAt(j) != `"` {
			continue
		}
		if d.at(j).glued && d.is(j+1, ",") && isDash(d.wordAt(j+2)) && d.at(j+3).kind == wordToken {
			return j
		}
		return 0
	}
	return 0
}

// quotedWords counts the tokens of a few words between straight marks at token j, with
// the marks: "к приезду "скорой" уже".
func (d *document) quotedWords(j, limit int) int {
	if j+1 >= limit || !d.at(j+1).glued {
		return 0
	}
	for k := j + 2; k < limit && k <= j+1+longestSingle; k++ {
		if d.wordAt(k) == `"` {
			return k + 1 - j
		}
	}
	return 0
}

// closedLater is the token of the straight mark that closes the quotation which begins
// sentence i at token start: in a paragraph behind, for a post of several. It is 0 where
// another opens first, or none is near; names between marks of the same kind may stand
// inside.
func (d *document) closedLater(i, start int) int {
	for first := i; i < len(d.sentences) && i < first+longestTagged; i++ {
		s := d.sentence(i)
		if !d.mayBeQuoted(s) || s.from > start && d.wordAt(s.from) == `"` && d.sentence(i-1).paragraph != s.paragraph {
			return 0
		}
		for j := max(s.from, start+1); j < s.to; j++ {
			t := d.at(j)
			if t.word != `"` {
				continue
			}
			if n := max(d.quotedName(j, s.to), d.quotedWords(j, s.to)); n > 0 && !t.glued {
				j += n - 1
			} else if t.glued && j > start+1 && (j+1 >= s.to || !d.at(j+1).glued || d.at(j+1).kind == markToken) {
				return j
			} else {
				return 0
			}
		}
	}
	return 0
}

// isEscaped tells whether the mark at token start is one that a table put around
// the paragraph: those inside are doubled then.
func (d *document) isEscaped(start, to int) bool {
	for j := start + 1; j < to; j++ {
		if t := d.at(j); t.word == `"` && d.text[t.start:t.end] == `""` {
			return true
		}
	}
	return false
}

//go:noinline
func isQuoteMark(w string) bool {
	switch w {
	case "«", "“", "„", `"`, "”":
		return true
	}
	return false
}

// quotationAt tells whether the quotation that begins at token from is speech:
// long enough not to be a name.
func (d *document) quotationAt(from, to int) bool {
	for from < to && !isQuoteMark(d.wordAt(from)) {
		from++
	}
	return from < to && d.quotedName(from, to) == 0
}

// A quoteDepth counts open quotation marks.
type quoteDepth struct {
	angled, curly int
	straight      bool
}

//
//go:noinline
func (q *quoteDepth) inside() bool { return q.angled > 0 || q.curly > 0 || q.straight }

func (q *quoteDepth) read(t *token) {
	if t.kind != markToken {
		return
	}
	switch t.word {
	case "«":
		q.angled++
	case "»":
		q.angled = 0
	case "“":
		// It opens in English and closes „so“ in German and Ukrainian.
		if q.curly > 0 && t.glued {
			q.curly--
		} else {
			q.curly++
		}
	case "„":
		q.curly++
	case "”":
		if q.curly == 0 {
			q.straight = false // ``so”
		}
		q.curly = 0
	case `"`, "″":
		switch {
		case t.glued && q.curly > 0 && q.angled > 0 && !q.straight:
			q.curly-- // „so" inside «»
		case t.glued && q.angled > 0 && !q.straight:
			q.angled-- // «so", a slip of the typesetter
		case t.word == `"`:
			q.straight = !q.straight
		}
	}
}

// quotedName returns how many tokens the quoted name at j takes, marks included;
// 0 if there is none of a name's length.
func (d *document) quotedName(j, limit int) int {
	closer := closerOf(d.wordAt(j))
	if closer == "" {
		return 0
	}
	inner := false
	for k := j + 1; k < limit && k < j+8; k++ {
		if w := d.wordAt(k); w == "«" && closer == "»" || w == `"` && closer == w && !d.at(k).glued && k+1 < limit && d.at(k+1).glued {
			inner = true
		} else if w == closer || closer == "“" && w == "”" {
			if inner && k+1 < limit && d.wordAt(k+1) == closer {
				k++ // «Фірма «Верба»»
			} else if inner && closer == `"` {
				return 0 // "The firm "Verba" said so"
			}
			if k == j+1 || !d.at(j+1).cap && d.at(j+1).kind != numberToken || d.isSpeech(j+1, k) {
				return 0
			}
			return k - j + 1
		}
	}
	return 0
}

// isSpeech tells whether the quoted tokens are something said and no name: they
// end with a stop or a comma, or speak of me and you.
func (d *document) isSpeech(from, to int) bool {
	if w := d.wordAt(to - 1); isAmong(w, ", . …") {
		return true
	} else if (w == "?" || w == "!") && to-from > 3 && d.latin(from) {
		return true // “How many more?”
	}
	for j := from; j < to; j++ {
		if d.wordIn(firstPerson, j) && !(j == from && d.isOurBody(from, to)) {
			return true
		}
	}
	return false
}

// isOurBody tells whether the quoted tokens are the name of the body in front of them,
// as parties and shops have it: "фракции «Наш край»".
func (d *document) isOurBody(from, to int) bool {
	if to-from != 2 || !d.wordIn(ours, from) {
		return false
	}
	if d.at(to-1).cap || d.wordIn(relaying, from-2) {
		return true // «Наші Гроші», "пишуть «Наші гроші»"
	}
	h, ok := d.headAt(from - 2)
	return ok && h.kind == orgHead
}

var ours = &wordList{text: `наш наша наше наші наши`}

// quotedBefore is quotedName from its end.
func (d *document) quotedBefore(j, from int) int {
	opener := openerOf(d.wordAt(j))
	if opener == "" {
		return 0
	}
	for k := j - 1; k >= from && j-k < 8; k-- {
		if d.wordAt(k) == opener {
			if d.quotedName(k, j+1) == j-k+1 {
				return j - k + 1
			}
			return 0
		}
	}
	return 0
}
