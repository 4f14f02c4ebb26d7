package summarize

// containedIn reads the paper that a Ukrainian or Russian sentence says contains what
// stands before it: "Такі дані містить звіт", "Такие цифры содержит доклад центра".
func (d *document) containedIn(s sentence) source {
	if s.from == 0 || s.quote || s.opened || d.tokens[s.from].word[0] < 0x80 {
		return source{}
	}
	n := d.summing(s.from, s.to)
	j := s.from + n
	if n == 0 || j+1 >= s.to || !comprising.has(d.tokens[j].word) {
		return source{}
	}
	p, ok := d.phraseAfter(j+1, s.to)
	if !ok || p.from != j+1 || p.headAt != p.from || p.person(d) || !tellingPapers.has(p.head.nominative) || !d.isNominative(p) {
		return source{}
	}
	return source{how: d.howOf(p), phrase: p, back: true, only: true, at: j}
}

var comprising = &wordList{text: `містить містив містять містили содержит содержал содержат содержали`}
