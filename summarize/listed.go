package summarize

import "visti/internal/news"

// listed gives the items of a list, in paragraphs of their own, to who leads to it with a
// colon, in Ukrainian and Russian: "Можливі два варіанти, нагадала Лель:" and "— повне
// перегравання;".
func (r *resolver) listed() {
	d := r.d
	var lead voice
	mark := ""    // with which the items begin; "" outside of a list
	item := false // the paragraph is one
	for i := 1; i < len(d.sentences); i++ {
		s, before := d.sentences[i], d.sentences[i-1]
		goesOn := s.paragraph == before.paragraph && item
		if s.paragraph != before.paragraph {
			item = d.isItem(s)
		}
		switch {
		case s.paragraph == before.paragraph && !goesOn || s.kind != plainSentence:
			mark = ""
			continue
		case goesOn:
		case d.tokens[before.to-1].word == ":" && before.kind == plainSentence && r.out[i-1].how != news.OwnReport && !before.quote && !before.opened && d.langAt(before.from) != "en":
			lead, mark = r.out[i-1], d.tokens[s.from].word
		}
		if mark == "" || !goesOn && (d.tokens[s.from].word != mark || !item) {
			mark = ""
			continue
		}
		if r.out[i].how == news.OwnReport {
			r.out[i] = voice{speaker: lead.speaker, how: lead.how, weak: true}
		}
	}
}

// isItem tells whether s begins as an item of a list does and no line of dialogue: with a
// dot, or with a dash and a small letter.
func (d *document) isItem(s sentence) bool {
	w := d.tokens[s.from].word
	return w == "•" || w == "·" || w == "*" || isDash(w) && s.from+1 < s.to && !d.tokens[s.from+1].cap
}
