package summarize

import "visti/internal/news"

// isAuthorsRole tells whether token j is a role of the author of a column in the
// nominative, or what guests of a talk are called: "гість".
func (d *document) isAuthorsRole(j int, author speaker) bool {
	w := d.tokens[j].word
	if g, ok := guests[w]; ok {
		return g == author.gender
	}
	h, ok := d.headAt(j)
	return ok && h.kind == personHead && h.nominative == w && (h.nominative == author.headWord || writers.has(h.nominative)) && genderFits(h.gender, author.gender)
}

// meansAnother tells whether s begins with a pronoun for whoever was named last and is
// not who speaks: "Той казав".
func (d *document) meansAnother(s sentence) bool {
	_, ok := latters[d.tokens[s.from].word]
	return ok && s.from+1 < s.to && d.isSaying(s.from+1)
}

// namedBeside is the one person of gender g whom the sentence before i names beside who
// says it: "Гай пригадав розмову з Андрієм Лутаєм. Той казав".
func (r *resolver) namedBeside(g gender, i int) (speaker, bool) {
	var found []speaker
	v := r.out[i-1]
	if s := r.d.sentences[i-1]; s.quote || s.opened {
		return speaker{}, false // who is named in a quotation may be anybody
	}
	for k := len(r.known) - 1; k >= 0 && r.known[k].sentence == i-1 && v.how == news.Named; k-- {
		if m := r.known[k]; m.person && !m.subject && m.surname != v.speaker.surname && genderFits(g, m.gender) {
			found = appendSpeaker(found, m.speaker)
		}
	}
	if len(found) != 1 {
		return speaker{}, false
	}
	return found[0], true
}

var guests = map[string]gender{"гість": masculine, "гостя": feminine, "гость": masculine, "гостья": feminine}
