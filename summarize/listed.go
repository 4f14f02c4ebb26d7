package summarize

import (
	"visti/internal/news"
)

// listed gives the items of a list, in paragraphs of their own, to who leads to it with a
// colon, "Можливі два варіанти, нагадала Лель:" and "— повне перегравання;", or whose the
// findings are: "Among the key findings:".
func (r *resolver) listed() {
	d := r.d
	var lead voice
	mark := ""    // with which the items begin; "" outside of a list
	item := false // the paragraph is one
	for i := 1; i < len(d.sentences); i++ {
		s, before := d.sentence(i), d.sentence(i-1)
		goesOn := s.paragraph == before.paragraph && item
		if s.paragraph != before.paragraph {
			item = d.isItem(s)
		}
		found := d.is(before.to-1, ":") && !before.quote && !before.opened
		switch {
		case s.kind == headingSentence && mark != "" && item:
			continue // an item without a stop
		case s.paragraph == before.paragraph && !goesOn || s.kind != plainSentence:
			mark = ""
			continue
		case goesOn:
		case found && before.kind == plainSentence && r.out[i-1].how != news.OwnReport:
			lead, mark = r.out[i-1], d.wordAt(s.from)
		case found && d.containsAny(before.from, before.to, itsFindings):
			lead, mark = r.whoFound(i), d.wordAt(s.from)
		}
		if mark == "" || !goesOn && (d.wordAt(s.from) != mark || !item) {
			mark = ""
			continue
		}
		if r.out[i].how == news.OwnReport && lead.how != news.OwnReport {
			r.out[i] = voice{speaker: lead.speaker, how: lead.how, weak: true}
		}
	}
}

// whoFound is the paper or the body that spoke last before sentence i, whose findings
// follow; nobody where a person did since.
func (r *resolver) whoFound(i int) voice {
	paper := voice{how: news.OwnReport} // without its name: "документ"
	for k := i - 1; k >= 0; k-- {
		v := &r.out[k]
		switch {
		case v.how != news.Named:
		case v.speaker.person:
			return paper
		case containsText(v.speaker.who, " "):
			return *v
		case paper.how == news.OwnReport:
			paper = *v
		}
	}
	return paper
}

var itsFindings = &wordList{text: "[itsFindings]"}

// isItem tells whether s begins as an item of a list does and no line of dialogue: with a
// dot, or with a dash and a small letter, in English with any.
func (d *document) isItem(s *sentence) bool {
	w := d.wordAt(s.from)
	return isAmong(w, "• · *") || isDash(w) && s.from+1 < s.to && (!d.at(s.from+1).cap || d.latin(s.from+1) && d.langAt(s.from) == "en")
}
