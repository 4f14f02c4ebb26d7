package summarize

// speaksOf tells whether the verb at j is followed by what somebody speaks of in their
// own words: "spoke of “a betrayal”", "would speak only of progress".
func (d *document) speaksOf(s *sentence, j int) bool {
	k := j + 1
	only := j > s.from && d.is(j-1, "only")
	if w := d.wordAt(k); isAmong(w, "only merely just") {
		only = true
		k++
	}
	if !d.is(k, "of") || k+1 >= s.to {
		return false
	}
	if h, ok := d.headAt(j - 1); ok && h.gender == plural && d.wordIn(seers, j-1) {
		return true // "Witnesses spoke of a loud bang"
	}
	if only && d.is(j, "speak") && d.contains(max(s.from, j-3), j, "would") {
		return true
	}
	return isQuoteMark(d.wordAt(k+1)) || isArticle(d.wordAt(k+1)) && isQuoteMark(d.wordAt(k+2)) || d.shortQuote(k+1, s.to)
}

// wantsDone tells whether the verb at j wants a body to do something or something to be
// done: "wants the council to sue", "wants the tax repealed".
func (d *document) wantsDone(j, limit int) bool {
	p, ok := d.phraseAfter(j+1, limit)
	if ok && p.headAt == p.to-1 && p.to+1 < limit && d.is(p.to, "to") && d.at(p.to+1).kind == wordToken && (p.head.kind == orgHead || ruling.has(p.head.nominative) || commanded.has(p.head.nominative)) {
		return true
	}
	for k := j + 2; k < limit && k < j+8 && d.at(k).kind == wordToken && !isArticle(d.wordAt(k)) || k == j+2; k++ {
		if k < limit && d.wordIn(undone, k) {
			return isArticle(d.wordAt(j+1)) && (k+1 >= limit || d.at(k+1).kind == markToken || governs(d.wordAt(k+1)))
		}
	}
	return false
}

var (
	speaking  = &wordList{text: `spoke speaks speak spoken talks talked`}
	seers     = &wordList{text: "[seers]"}
	commanded = &wordList{text: "[commanded]"}
	undone    = &wordList{text: "[undone]"}
)
