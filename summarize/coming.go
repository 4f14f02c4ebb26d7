package summarize

// byComing reads who came forward with what stands before s, if that is all that it tells: "С
// такой инициативой обратился президент", "З такою пропозицією виступили в мерії".
func (d *document) byComing(s *sentence) *source {
	w := d.wordAt(s.from)
	if !isAmong(w, "с з із зі со") || !d.wordIn(suchWords, s.from+1) && !d.endsIn(s.from+1, "таким цією этим этой") || !d.wordIn(appeals, s.from+2) || s.from+4 >= s.to {
		return noSource
	}
	for j := s.from + 3; j < s.to && j < s.from+longestSource; j++ {
		t := d.at(j)
		if !coming.has(t.word) {
			continue
		}
		v := ofGender(verbGender(t.word))
		p, ok := d.phraseAfter(s.from+3, j)
		if ok = ok && p.to == j && d.isNominative(p); !ok && isPreposition(d.wordAt(j+1)) {
			p, ok = d.venue(j+1, s.to)
		} else if !ok {
			p, ok = d.phraseAfter(j+1, s.to)
			ok = ok && p.from == j+1 && d.isNominative(p) && d.agrees(p, v)
		}
		if !ok {
			return noSource
		}
		return &source{how: d.howOf(p), phrase: *p, back: true, only: !d.contains(p.to, s.to, ":"), at: j}
	}
	return noSource
}

var (
	coming  = &wordList{text: "[coming]"}
	appeals = &wordList{text: "[appeals]"}
)
