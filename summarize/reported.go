package summarize

// byPassive reads who is behind an English passive of saying: "Minister Korb was quoted
// as saying", "The man was identified by his family as Rodel Ampara".
func (d *document) byPassive(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 2; j+2 < s.to; j++ {
		w := d.wordAt(j)
		k := j - 1
		for k > s.from && (isAdverb(d.wordAt(k)) || d.wordIn(passiveBetween, k)) {
			k--
		}
		if !isBe(d.wordAt(k)) && !d.is(k, "been") {
			continue
		}
		if d.is(k, "been") {
			k--
		}
		switch {
		case quotedAs.has(w) && d.is(j+1, "as") && d.is(j+2, "saying"):
			return d.quotedSubject(s, k)
		case putForward.has(w) && d.is(j+1, "by"):
			p, ok := d.phraseAfter(j+2, s.to)
			if !ok || !p.person() || p.to+2 >= s.to || !d.is(p.to, ":") {
				return noSource
			}
			return newSource(byName, p, j) // "A compromise was proposed by Ada Krog: to wait"
		case toldBy.has(w):
			if p, ok := d.tellerBy(j, s); ok {
				return newSource(d.howOf(p), p, j)
			}
		case namedAs.has(w) && d.is(j+1, "by"):
			p, ok := d.phraseAfter(j+2, s.to)
			if !ok || p.to+1 >= s.to || !d.is(p.to, "as") || p.headAt < 0 && !p.person() || p.headAt >= 0 && documents.has(p.head.nominative) {
				return noSource
			}
			return newSource(d.howOf(p), p, j)
		}
	}
	return noSource
}

// tellerBy reads who told what the English passive at j is of: "was announced on Monday by the
// trade minister, Ada Krog".
func (d *document) tellerBy(j int, s *sentence) (*phrase, bool) {
	k := j + 1
	for k < s.to && k < j+6 && !d.is(k, "by") {
		if !isAmong(d.wordAt(k), "on in") && !d.isDate(k) && !d.wordIn(weekdayNames, k) {
			return noPhrase, false
		}
		k++
	}
	if k+1 >= s.to || !d.is(k, "by") || d.wordIn(several, k+1) {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(k+1, s.to)
	if !ok || !p.person() && (p.headAt < 0 || documents.has(p.head.nominative)) || p.to < s.to && d.at(p.to).kind == wordToken && !governs(d.wordAt(p.to)) && !d.isDate(p.to) && !d.wordIn(weekdayNames, p.to) || !p.person() && p.headAt < p.to-1 && !d.at(p.to-1).cap && !d.containsAny(p.headAt, p.to, joiners) || d.is(p.to, "'") {
		return noPhrase, false // "by NASA images", "by Lindt's diary"
	}
	return p, true
}

// quotedSubject is who is quoted by the passive whose auxiliary stands at k.
func (d *document) quotedSubject(s *sentence, k int) *source {
	if g, ok := d.pronoun(k - 1); ok && (g == masculine || g == feminine) && !d.wordIn(possessives, k-1) {
		return &source{how: byPronoun, pronoun: g, at: k}
	}
	if p, ok := d.explainedSubject(s, k); ok {
		return newSource(d.howOf(p), p, k)
	}
	p, ok := d.plainSubject(s, k, 0)
	if !ok {
		return noSource
	}
	return newSource(d.howOf(p), p, k)
}

var (
	passiveBetween = &wordList{text: `also later first`}
	putForward     = &wordList{text: `proposed suggested offered tabled floated`}
	toldBy         = &wordList{text: "[toldBy]"}
	quotedAs       = &wordList{text: `quoted cited`}
	namedAs        = &wordList{text: "[namedAs]"}
)

// byCause reads who explains what the English sentence states, in a clause behind
// it: ", which the authors put down to cod", "a fall that the firm blamed on the heat".
func (d *document) byCause(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for c := s.from + 3; c+4 < s.to; c++ {
		if !d.sumsUp(c) {
			continue
		}
		for j := c + 2; j+1 < s.to && j < c+9 && d.at(j).kind == wordToken; j++ {
			if !d.explainsBy(j, s.to) {
				continue
			}
			end := d.behindAdverbs(j, c+1)
			if g, ok := d.pronoun(c + 1); ok && end == c+2 && g != neuter && g != anyGender {
				return &source{how: byPronoun, pronoun: g, at: j} // "which he put down to the heat"
			}
			p, ok := d.phraseAfter(c+1, end)
			if ok && p.from <= c+2 && p.to == end && (p.headAt >= 0 || p.person() || p.caps > 0) {
				return newSource(d.howOf(p), p, j)
			}
			break
		}
	}
	return noSource
}

// sumsUp tells whether the word at c takes up all that stands before it: ", which",
// ", something", ", a fall that".
func (d *document) sumsUp(c int) bool {
	switch d.wordAt(c) {
	case "which", "something":
		return d.is(c-1, ",")
	case "that":
		return d.at(c-1).kind == wordToken && isArticle(d.wordAt(c-2)) && d.is(c-3, ",")
	}
	return false
}

// explainsBy tells whether the verb at j gives a cause: "put down to", "attribute to",
// "blamed on".
func (d *document) explainsBy(j, limit int) bool {
	behind, ok := causes.get(d.wordAt(j))
	if !ok {
		return false
	}
	if w := d.wordAt(j); w == "put" || w == "puts" {
		return j+2 < limit && d.is(j+1, "down") && d.is(j+2, "to")
	}
	for k := j + 1; k < limit && k < j+4; k++ {
		if d.wordAt(k) == behind {
			return true
		}
	}
	return false
}

var causes = &wordMap{text: "[causes]"}

// byIntroduced reads who is brought in as one more voice: "Another critic is Mara
// Lindt, who has said that".
func (d *document) byIntroduced(s *sentence) *source {
	switch d.wordAt(s.from) {
	case "another", "one", "among":
	default:
		return noSource
	}
	for k := s.from + 2; k+4 < s.to && k < s.from+9; k++ {
		if !isBe(d.wordAt(k)) {
			continue
		}
		for j := k + 3; j+2 < s.to; j++ {
			if !d.is(j, ",") || !d.is(j+1, "who") {
				continue
			}
			v := j + 2
			for v < s.to && d.mayStandBetween(v) {
				v++
			}
			if v >= s.to || !d.isSaying(v) || !d.saysSo(v, s.to) {
				return noSource // ", who said goodbye to her son"
			}
			p, ok := d.introduced(k+1, j)
			if !ok {
				return noSource
			}
			return newSource(byName, p, v)
		}
		return noSource
	}
	return noSource
}

// introduced reads the one person named among tokens from to to: "Senator Odd Renberg",
// "Ada Krog, a chemist", "her predecessor, Prof. Ada Krog".
func (d *document) introduced(from, to int) (*phrase, bool) {
	if p, ok := d.phraseAfter(from, to); ok && p.person() && !d.isOwner(p.nameTo-1) && p.from <= from+1 {
		return p, true
	}
	if p, ok := d.nameBetweenCommas(to, from); ok {
		return p, true
	}
	if d.isNameWord(from) && d.isNameWord(from+1) && d.is(from+2, ",") {
		return newName(from, from+2, 2), true
	}
	return noPhrase, false
}

// judgesWhole is wholeVerb for verbs of judging, advising and finding out.
func (d *document) judgesWhole(s *sentence, j int) bool {
	switch d.wordAt(j) {
	case "considered", "considers", "consider", "deemed", "deems", "deem", "regarded", "regards", "regard":
		return d.judgesIt(j, s.to)
	case "informed":
		return d.statesThat(s, j)
	case "advised", "advises", "advise":
		return d.is(j+1, "against") || d.orders(s, j) || d.statesThat(s, j)
	case "established":
		return d.statesThat(s, j) || d.endsWithSubject(s, j)
	}
	return true
}

// judgesIt tells whether the verb at j is one of holding something to be so:
// "considered it proven that", "deemed it irrelevant that".
func (d *document) judgesIt(j, limit int) bool {
	if !d.is(j+1, "it") {
		return false
	}
	for k := j + 2; k < limit && k < j+9 && !isBreak(d.wordAt(k)); k++ {
		if d.is(k, "that") {
			return true
		}
	}
	return false
}

// endsWithSubject tells whether the verb at j ends the sentence and its subject stands
// behind a comma: ", the judges established."
func (d *document) endsWithSubject(s *sentence, j int) bool {
	if j+1 < s.to && !isStop(d.at(j+1)) {
		return false
	}
	for k := j - 1; k > s.from+2 && k > j-6; k-- {
		if d.is(k, ",") || isClosing(d.wordAt(k)) {
			return true
		}
	}
	return false
}

// roleBetweenCommas reads the person between the comma at c and the one before, whose
// role stands behind a comma too: "The school plans another, the dean, Ada Krog, (said)".
func (d *document) roleBetweenCommas(c, from int) (*phrase, bool) {
	p, ok := d.nameBetweenCommas(c, from)
	if !ok || p.from < from+4 {
		return noPhrase, false
	}
	role := p.from - 2
	if !d.is(p.from-1, ",") || !d.isRole(role) {
		return noPhrase, false
	}
	for j := role; j > from && role-j < 6; j-- {
		if w := d.wordAt(j); isArticle(w) || possessives.has(w) {
			if h, ok := d.headAt(role); ok && p.headAt < 0 {
				p.from, p.head, p.headAt = j+1, h, role
			}
			return p, d.is(j-1, ",")
		} else if d.at(j).kind != wordToken {
			return noPhrase, false
		}
	}
	return noPhrase, false
}
