package summarize

import "visti/internal/news"

// isAuthorsRole tells whether token j is a role of the author of a column in the
// nominative, or what guests of a talk are called: "гість".
func (d *document) isAuthorsRole(j int, author *speaker) bool {
	w := d.wordAt(j)
	if g, ok := guests.gender(w); ok {
		return g == author.gender
	}
	h, ok := d.headAt(j)
	return ok && h.kind == personHead && h.nominative == w && (h.nominative == author.headWord || writers.has(h.nominative)) && genderFits(h.gender, author.gender)
}

// meansAnother tells whether s begins with a pronoun for whoever was named last and is
// not who speaks: "Той казав".
func (d *document) meansAnother(s *sentence) bool {
	_, ok := latters.gender(d.wordAt(s.from))
	return ok && s.from+1 < s.to && d.isSaying(s.from+1)
}

// namedBeside is the one person of gender g whom the sentence before i names beside who
// says it: "Гай пригадав розмову з Андрієм Лутаєм. Той казав".
func (r *resolver) namedBeside(g gender, i int) (*speaker, bool) {
	var found []speaker
	v := &r.out[i-1]
	if s := r.d.sentence(i - 1); s.quote || s.opened {
		return noSpeaker, false // who is named in a quotation may be anybody
	}
	for k := len(r.known) - 1; k >= 0 && r.known[k].sentence == i-1 && v.how == news.Named; k-- {
		if m := r.known[k]; m.person && !m.subject && m.surname != v.speaker.surname && genderFits(g, m.gender) {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}

var guests = &wordMap{text: `гість гость: m; гостя гостья: f`}

// namesItself tells whether the sentence s names the medium, which then tells something
// of itself: "«Рання Хвиля» переказує головне".
func (d *document) namesItself(s *sentence) bool {
	for j := s.from; j < s.to && len(d.own) > 0; j++ {
		n := d.quotedName(j, s.to)
		own := n > 2 || d.ownName(j)
		for k := j + 1; k < j+n-1 && own; k++ {
			t := d.at(k)
			own = t.kind == wordToken && (d.isOwnWord(t.word) || !t.cap && k > j+1)
		}
		if own {
			return true
		}
	}
	return false
}
