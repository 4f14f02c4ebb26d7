package summarize

// bodyAndKind writes the body or the role p, and what kind of body it is where the name of an
// English one follows: "marketing company Velara" is Velara, a marketing company.
func (d *document) bodyAndKind(p *phrase) (who, kind string) {
	if n := d.kindBefore(p); n > p.from {
		name := p.copy()
		name.from, name.headAt, name.head = n, -1, head{}
		kind = d.textOf(p.from, n-1)
		if t := d.at(p.from); d.beginsSentence(p.from) && !t.upper && !isDemonymWord(t.word) {
			kind = smallFirst(kind)
		}
		if kind == "official" {
			kind = "" // tells nothing of it
		}
		return d.bodyName(name), kind
	}
	if n := d.kindBehind(p); n < p.to {
		name := p.copy()
		name.to, name.headAt, name.head = n, -1, head{}
		return d.bodyName(name), d.wordAt(n)
	}
	return d.asInside(p, d.bodyName(p)), ""
}

// kindBefore is where the name begins in p behind the English noun for its kind, in small
// letters; p.from if p is not made so.
func (d *document) kindBefore(p *phrase) int {
	if p.headAt < p.from || p.head.gender == plural || !d.latin(p.from) {
		return p.from
	}
	n := p.from
	for n < p.to && d.at(n).kind == wordToken && (!d.at(n).cap || n == p.from && d.beginsSentence(n) && !d.at(n).upper || isDemonymWord(d.wordAt(n))) {
		n++
	}
	if n == p.from || n == p.to || !d.isKind(n-1) {
		return p.from
	}
	if d.at(p.from).cap && n == p.from+1 && !d.wordIn(papers, p.from) {
		return p.from // "Forum for the Future", "Network Rail"
	}
	for j := n; j < p.to; j++ {
		if !d.at(j).cap || d.at(j).kind != wordToken {
			return p.from
		}
	}
	return n
}

// isKind tells whether the small English word at j may stand in front of the name of a body.
func (d *document) isKind(j int) bool {
	w := d.wordAt(j)
	h, ok := d.headAt(j)
	return kinds.has(w) || ok && h.kind == orgHead && h.gender != plural
}

// kindBehind is where the name of an English body ends in p, in front of a noun for its kind:
// "the Open Waters group".
func (d *document) kindBehind(p *phrase) int {
	last := p.to - 1
	if last < p.from+2 || p.quoted > 0 || d.at(last).cap || !d.wordIn(trailing, last) || !d.at(last-1).cap || !d.at(p.from).cap || !d.latin(p.from) {
		return p.to
	}
	return last
}

var (
	// What else a firm is called in front of its name.
	kinds = &wordList{text: "[kinds]"}
	// What a body is called behind its name.
	trailing = &wordList{text: "[trailing]"}
)

// containsCap tells whether a word with a capital stands among tokens from to to.
func (d *document) containsCap(from, to int) bool {
	for j := from; j < to; j++ {
		if d.at(j).cap {
			return true
		}
	}
	return false
}
