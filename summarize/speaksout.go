package summarize

// speaksOut tells whether the English verb at j, with what stands behind it, is one of
// speaking out: "issued a statement warning that", "took to Facebook to accuse", "attributed
// the rise to the ruling".
func (d *document) speaksOut(j, limit int) bool {
	switch w := d.wordAt(j); w {
	case "issued", "issues", "released", "published", "posted":
		for k := j + 2; k+1 < limit && k < j+6 && d.at(k).kind == wordToken; k++ {
			if d.is(k, "statement") {
				return d.wordIn(statingSo, k+1)
			}
		}
	case "took", "takes", "went":
		k := j + 2
		if !d.is(j+1, "to") && (w != "went" || !d.is(j+1, "on")) {
			return false
		}
		for ; k < limit && k < j+6 && d.at(k).kind == wordToken && !d.wordIn(onlineMedia, k); k++ {
		}
		if k >= limit || !d.wordIn(onlineMedia, k) {
			return false
		}
		for n := k + 1; n+1 < limit && n < k+8; n++ {
			if w := d.wordAt(n); (w == "to" || w == "and") && d.mayTell(n+1) {
				return true
			}
		}
	case "attributed", "attributes", "ascribed", "ascribes":
		for k := j + 2; k+1 < limit && k < j+10 && d.at(k).kind == wordToken; k++ {
			if d.is(k, "to") {
				return true
			}
		}
	}
	return false
}

// standsAlone tells whether the English verb at j takes a stand with the one small word
// behind it: "rejected that.", "does not remember it that way", "asked not to shout".
func (d *document) standsAlone(j int) bool {
	next := d.wordAt(j + 1)
	switch d.wordAt(j) {
	case "rejected", "rejects", "dismissed", "dismisses", "disputed", "disputes":
		return isAmong(next, "that this it") && d.endsClause(j+1)
	case "remember", "remembers", "recall", "recalls", "see", "sees":
		behind := d.wordAt(j + 2)
		return next == "it" && (behind == "differently" || behind == "otherwise" || behind == "that" && d.is(j+3, "way"))
	case "asked", "asks":
		return next == "not" && d.is(j+2, "to") && !isBe(d.wordAt(j-1))
	}
	return false
}

// mayTell tells whether the English word at n is a verb of saying or of taking a stand.
func (d *document) mayTell(n int) bool {
	w := d.wordAt(n)
	_, verb := verbForm(w)
	return verb || outspoken.has(w) || stands.has(w) || bareStands.has(w)
}

var (
	statingSo   = &wordList{text: "[statingSo]"}
	onlineMedia = &wordList{text: "[onlineMedia]"}
	outspoken   = &wordList{text: "[outspoken]"}
)
