package summarize

// isNoSubject tells whether the English phrase p in front of a verb holds more than its subject, or
// is none: "causing what the United Nations (says)", "offer Velarans (hope)",
// "a program Velara (says it needs)".
func (d *document) isNoSubject(p *phrase) bool {
	if !d.latin(p.from) {
		return false
	}
	for k := p.from; k < p.to-1; k++ {
		if d.is(k, "what") {
			return true
		}
	}
	if t := d.at(p.from); !t.cap && hasAnySuffix(t.word, "ed") && isArticle(d.wordAt(p.from+1)) {
		return true // "who opposed a judge (confirmed last week)"
	}
	if d.wordIn(givingTo, p.from) || d.wordIn(givingTo, p.from-1) {
		return true // to whom something is given
	}
	if !d.at(p.from).cap && p.headAt < 0 && p.to == p.from+2 && d.at(p.from+1).cap && isArticle(d.wordAt(p.from-1)) {
		return true
	}
	acted := false
	for k := p.from - 1; k > 0 && k > p.from-longestPhrase && d.at(k).kind == wordToken; k-- {
		if d.wordIn(relatives, k) {
			return acted // "who opposed a court judge (confirmed last week)"
		}
		acted = acted || d.endsIn(k, "ed")
	}
	return false
}

var givingTo = &wordList{text: "[givingTo]"}
