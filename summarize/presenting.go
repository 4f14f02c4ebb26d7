package summarize

// byPresenting reads who names a cause, a date or a figure, in Ukrainian and Russian,
// which is what they say though no more of it follows: "Гай назвав причини аварії", "Ром
// допустил рост цен".
func (d *document) byPresenting(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j+1 < s.to && j < s.from+24; j++ {
		t := d.at(j)
		if isBreak(t.word) && t.kind == markToken && t.word != "," {
			return noSource
		}
		if t.kind != wordToken || t.cap || !hasAnySuffix(t.word, "в л ла ли ло рёк рек") {
			continue
		}
		if d.is(j-1, "не") || !(presenting.has(t.word) && d.nounNear(j+1, s.to, presentedThings)) && !(foretelling.has(t.word) && d.nounNear(j+1, s.to, foreseenThings)) {
			continue
		}
		p, ok := d.phraseBefore(j, s.from, d.isNominative)
		if !ok || p.from > s.from+3 || d.isOwn(p) || !p.person() && p.headAt < 0 || !d.agrees(p, ofGender(verbGender(t.word))) {
			return noSource
		}
		return &source{how: d.howOf(p), phrase: *p, at: j, weak: true}
	}
	return noSource
}

// The verbs of presenting and what they take that way: "назвав винних" is another matter,
// "допустил ошибку" too.
var (
	presenting      = &wordList{text: "[presenting]"}
	foretelling     = &wordList{text: "[foretelling]"}
	presentedThings = &wordList{text: "[presentedThings]"}
	foreseenThings  = &wordList{text: "[foreseenThings]"}
)
