package summarize

// ownersPerson reads the person whose role stands behind the English owner p, or behind "another
// witness in the probe,": "The Velara Company's new chair Ada Krog", "former adviser Ada
// Krog". The subject that p begins starts at token k.
func (d *document) ownersPerson(p *phrase, k, limit int) (*phrase, bool) {
	if !d.latin(p.from) || p.person() {
		return noPhrase, false
	}
	n := p.to
	switch {
	case d.isOwner(p.to - 1):
	case isAmong(d.wordAt(k), "another one"):
		for n < limit && n < p.to+6 && d.at(n).kind == wordToken {
			n++
		}
		if n >= limit || !d.is(n, ",") {
			return noPhrase, false
		}
		n++
	default:
		return noPhrase, false
	}
	for j := n; j+2 < limit && j < n+longestRole && d.at(j).kind == wordToken; j++ {
		if !d.isRole(j) || !d.isNameWord(j+1) || !d.isNameWord(j+2) || d.isOwner(j+2) {
			continue
		}
		q, ok := d.phraseAfter(j, limit)
		return q, ok && q.person()
	}
	return noPhrase, false
}

const longestRole = 8 // words

// letterOf reads the letter, with whose it is, that begins the English sentence s and goes to
// somebody before the verb at token k: "The party's letter to Jan Korb, the clerk, (said)".
func (d *document) letterOf(s *sentence, k int) (*phrase, bool) {
	begin := d.overOpening(s, k)
	for n := begin + 1; n+1 < k && n < begin+6; n++ {
		if !d.wordIn(letters, n) || !isAmong(d.wordAt(n+1), "to sent") {
			continue
		}
		w := d.wordAt(n - 1)
		if !d.isOwner(n-1) && w != "'" && w != "’" {
			return noPhrase, false
		}
		from := begin
		if isArticle(d.wordAt(from)) {
			from++
		}
		return &phrase{from: from, to: n + 1, headAt: n, head: head{d.wordAt(n), neuter, orgHead}, nameFrom: -1, nameTo: -1, caps: 1}, true
	}
	return noPhrase, false
}

var letters = &wordList{text: "[letters]"}
