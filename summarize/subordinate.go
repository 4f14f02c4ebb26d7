package summarize

var becauses = &wordList{text: `тому потому`}

// subordinate tells whether the subject src of the verb at j stands in a clause that
// only gives a time or a reason: "because she described him as sweating", "what he
// called experiments". What the sentence states is not theirs then.
func (d *document) subordinate(s *sentence, j int, src *source) bool {
	begin := j
	switch {
	case src.how == byName && src.phrase.from < j && src.phrase.from >= s.from:
		begin = src.phrase.from
	case src.how == byPronoun:
		begin = d.behindAdverbs(begin, s.from) - 1
	default:
		return false
	}
	begin = d.overArticle(begin, s.from)
	if begin <= s.from {
		return false
	}
	w := d.wordAt(begin - 1)
	if k := begin - 2; isThat(w) && k > s.from {
		if d.is(k, ",") {
			k--
		}
		if d.wordIn(becauses, k) {
			return true // "тому, що пацієнт наполягав"
		}
	}
	if w == "which" && d.is(begin-2, "in") && d.utteredNear(s.from, begin-2) {
		return false // "a video in which he alleged"
	}
	if w == "than" && d.wordIn(forecasting, j) {
		return true // "more than OPEC projected"
	}
	if asWhat.has(w) || begin-2 >= s.from && d.is(begin-2, "whose") || w == "which" && begin-2 >= s.from && governs(d.wordAt(begin-2)) || w == "as" && begin-2 >= s.from && isAmong(d.wordAt(begin-2), "just even") {
		return true
	}
	afterAs := isAs(w) && (d.is(begin-2, "того") || d.is(begin-2, ",") && d.is(begin-3, "того")) // "після того, як тренер підбив підсумки"
	return (whens.has(w) || afterAs && !d.statesThat(s, j)) && !d.thatFollows(j, s.to) && !d.quotesAfter(j, s.to)
}

// quotesAfter tells whether "that", a colon or a quotation follows the verb at j.
func (d *document) quotesAfter(j, limit int) bool {
	for k := j + 1; k < limit && k < j+3; k++ {
		if w := d.wordAt(k); w == ":" || w == "that" || isQuoteMark(w) && d.quotedName(k, limit) == 0 {
			return true
		}
	}
	return false
}

var (
	asWhat = &wordList{text: `what whom куди куда`}
	whens  = &wordList{text: "[whens]"}
)

// inRelative: "издание, которое ссылается на".
func (d *document) inRelative(s *sentence, j int) bool {
	return j >= s.from+2 && d.wordIn(relatives, j-1)
}

// aboutWhich tells whether the verb at j stands in a clause that only tells which thing
// is meant: "страйк, про який учора повідомила профспілка, зупинив".
func (d *document) aboutWhich(s *sentence, j int) bool {
	for k := j - 1; k > s.from && k > j-8; k-- {
		if d.is(k, ",") {
			w := d.wordAt(k + 1)
			return isAmong(w, "про о об") && d.wordIn(relatives, k+2)
		}
	}
	return false
}

// isObjectOf tells whether the clause of the verb v at j only tells which thing is meant,
// which its subject announced: "вибори, які канцлер оголосив на грудень, потрібні".
func (d *document) isObjectOf(s *sentence, j int, v verb) bool {
	if d.wordIn(calling, j) || v.gender() == anyGender {
		return false
	}
	for k := j - 1; k > s.from && k > j-8; k-- {
		if d.is(k, ",") {
			g, ok := whichOnes.gender(d.wordAt(k + 1))
			return ok && g != v.gender()
		}
	}
	return false
}

// whichOnes are relative pronouns with the gender of a subject; objects have none.
var whichOnes = &wordMap{text: "[whichOnes]"}

var referring = &wordList{text: "[referring]"}
