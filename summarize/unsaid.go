package summarize

// shownBy tells whether a paper stands behind the verb of showing at j, which ends
// the sentence or is put between: ", показал новый опрос фонда", ", как показала
// экспертиза,".
func (d *document) shownBy(s *sentence, j int) bool {
	if d.latin(j) || !d.endsClauseAfter(s, j) && !(j > s.from && isAs(d.wordAt(j-1))) {
		return false
	}
	p, ok := d.phraseAfter(j+1, s.to)
	return ok && p.headAt >= 0 && (papersOf.has(p.head.nominative) || studies.has(p.head.nominative))
}

var studies = &wordList{text: "[studies]"}

// Verbs that say so only with "not", and those that do with it too: "не исключает,
// что", "у поліції не підтверджують".
var (
	denied   = &wordList{text: "[denied]"}
	deniable = &wordList{text: "[deniable]"}
)

// concedes tells whether the clause of the verb at j begins with "although".
func (d *document) concedes(s *sentence, j int) bool {
	for k := j - 1; k >= s.from && j-k < longestPhrase; k-- {
		if isBreak(d.wordAt(k)) {
			return false
		}
		if d.wordIn(although, k) {
			return true
		}
	}
	return false
}

// grants tells whether the verb at j stands with its own subject in a clause that begins with
// "although" behind what the sentence states.
func (d *document) grants(s *sentence, j int) bool {
	for k := j - 2; k > s.from+3 && j-k < longestPhrase && !isBreak(d.wordAt(k)); k-- {
		if d.wordIn(although, k) {
			return d.is(k-1, ",") && !d.wordIn(ands, k+1)
		}
	}
	return false
}

var although = &wordList{text: "[although]"}

// takesThing tells whether the verb of handing over at j has an object: nothing but
// a medium stands between it and what is said otherwise.
func (d *document) takesThing(j, limit int) bool {
	return j+1 < limit && d.at(j+1).kind == wordToken && !isAs(d.wordAt(j+1))
}

// Verbs of passing on, which hand things over too.
var handing = &wordList{text: "[handing]"}

// behindQuoted tells whether the verb at j stands behind the dash of a quotation, or
// in front of a colon.
func (d *document) behindQuoted(s *sentence, j int) bool {
	if d.latin(j) {
		return false
	}
	if d.is(j+1, ":") && j+2 < s.to {
		return true // "Дуб подозревает: …"
	}
	j -= btoi(d.is(j-1, "не"))
	return j >= s.from+3 && isDash(d.wordAt(j-1)) && !d.at(j-1).glued && (isClosing(d.wordAt(j-2)) || isSpeechEnd(d.wordAt(j-2)) && (s.quote || s.opened || isClosing(d.wordAt(j-3))))
}
