package summarize

// overTime is the token behind a time with which an English clause begins at token j, if
// its subject follows: "The next day (the mayor)", "Two hours later (police)"; j if none
// does.
func (d *document) overTime(j, limit int) int {
	k := j
	for k < limit && k < j+4 && d.wordIn(timely, k) {
		k++
	}
	for k < limit && k < j+4 && d.isNumeral(k) {
		k++
	}
	if k >= limit || !d.endsTime(k) {
		return j
	}
	k++
	if w := d.wordAt(k); isAmong(w, "later ago earlier before") {
		k++
	}
	if d.is(k, ",") {
		k++
	}
	if k >= limit || !d.mayBeSubject(k) {
		return j
	}
	return k
}

// overRelative is the token behind the clause that explains an opening and begins at token
// k: "On the crown, which has lost a lot, (she)"; k if none does.
func (d *document) overRelative(k, limit int) int {
	if k >= limit || !d.wordIn(relatives, k) {
		return k
	}
	for n := k + 2; n+1 < limit && n < k+longestRelative; n++ {
		if d.is(n, ",") {
			return n + 1
		} else if isBreak(d.wordAt(n)) {
			break
		}
	}
	return k
}

const longestRelative = 20 // tokens

// endsTime tells whether the English noun of a time at k is of one that is told by the
// words around it and not what the sentence is of: "the next day", "two days later".
func (d *document) endsTime(k int) bool {
	t := d.at(k)
	if !times.has(t.word) || t.cap && !d.beginsSentence(k) {
		return false
	}
	if w := d.wordAt(k + 1); isAmong(w, "later ago earlier") {
		return true
	}
	return d.wordIn(timing, k-1) || d.wordIn(timing, k-2)
}

// mayBeSubject tells whether the English word at k may begin a subject.
func (d *document) mayBeSubject(k int) bool {
	if k >= len(d.tokens) {
		return false
	}
	t := d.at(k)
	if t.kind != wordToken {
		return false
	}
	_, pronoun := pronouns.gender(t.word)
	_, head := d.headAt(k)
	return t.cap || pronoun || head || isArticle(t.word) || possessives.has(t.word)
}

// timeBefore tells whether a time or an adverb ends right in front of the English words that begin at
// token k: "Last month (the bank said)", "Three weeks ago (the ministry)".
func (d *document) timeBefore(k int) bool {
	w := d.wordAt(k - 1)
	if isAmong(w, "later ago earlier") {
		return d.wordIn(times, k-2) && d.mayBeSubject(k)
	}
	if isArticle(d.wordAt(k)) && isAdverb(w) && d.beginsSentence(k-1) {
		return true // "Officially the bank (said)"
	}
	return times.has(w) && d.endsTime(k-1) && d.mayBeSubject(k)
}

var (
	times  = &wordList{text: "[times]"}
	timing = &wordList{text: "[timing]"}
	timely = &wordList{text: "[timely]"}
)
