package summarize

// isNobody tells whether the English words of p say that nobody spoke: "Neither
// government (has confirmed it)", "nor the police", "No official".
func (d *document) isNobody(p *phrase) bool {
	if p.to <= p.from || !d.latin(p.from) {
		return false
	}
	if t := d.at(p.from); !t.cap && hasAnySuffix(t.word, "ing") && isArticle(d.wordAt(p.from+1)) || p.to == p.from+1 && (hasAnySuffix(t.word, "'s") || untrue.has(t.word)) {
		return true // "reposting a video", "The US's", "False (claims)"
	}
	k := p.from
	for n := p.from + 1; n < p.headAt; n++ {
		if d.wordIn(nobodys, n) && !d.is(n, "one") {
			k = n // "So far no agency"
		}
	}
	for k > 0 && k > p.from-4 && !d.wordIn(nobodys, k) && d.opensPhrase(k-1) {
		k--
	}
	switch w := d.wordAt(k); {
	case w == "no":
		return k+1 < p.to && !d.at(k+1).cap && d.at(k+1).kind == wordToken || p.headAt > k && !d.at(p.headAt).cap
	case w == "one":
		return d.is(k-1, "not")
	}
	return d.wordIn(nobodys, k)
}

// opensPhrase tells whether the word at k may stand in front of a noun that nobody is.
func (d *document) opensPhrase(k int) bool {
	w := d.wordAt(k)
	return nobodys.has(w) || isArticle(w) || w == "of" || honorifics.has(w) || d.isRole(k)
}

var nobodys = &wordList{text: `neither nor no none nobody one`}

// What claims are, in front of the noun.
var untrue = &wordList{text: "[untrue]"}
