package summarize

// toldThis reads who told what stands before, where an English sentence says no more than that, and
// which medium passes it on: "This was reported by Mayor Ann Reed, reports UNN", "Mayor Ann Reed
// said this at a press briefing, Ukrinform reports".
func (d *document) toldThis(s *sentence) *source {
	if !d.latin(s.from) {
		return noSource
	}
	src := d.thisWasToldBy(s)
	if src.how == unattributed {
		src = d.saidThis(s)
	}
	if src.how == unattributed {
		return noSource
	}
	end := max(src.at+2, src.phrase.to)
	src.back, src.only = true, !d.saysMore(end, s.to)
	for c := s.to - 3; c >= end; c-- {
		if !d.is(c, ",") {
			continue
		}
		tail := *s
		tail.from = c + 1
		if m := d.byVerb(&tail); m.how == byName {
			src.via, src.only = m.phrase, true
		}
		break
	}
	return src
}

// thisWasToldBy: "This was reported on Telegram by the mayor", "The relevant statement was made by
// the mayor".
func (d *document) thisWasToldBy(s *sentence) *source {
	be := s.from + 1
	switch w := d.wordAt(s.from); {
	case w == "this", w == "it", w == "that":
	case w == "the" && d.wordIn(suchAs, be) && d.wordIn(announcements, be+1):
		be += 2
	default:
		return noSource
	}
	if !isBe(d.wordAt(be)) || !d.wordIn(toldSo, be+1) && !(be > s.from+1 && d.passive(be, be+2)) {
		return noSource
	}
	for k := be + 2; k+1 < s.to && k < s.from+longestBy; k++ {
		if !d.is(k, "by") {
			continue
		}
		p, ok := d.phraseAfter(k+1, s.to)
		if !ok || d.contains(p.to, s.to, "that") || p.to < s.to && d.at(p.to).kind == wordToken && !governs(d.wordAt(p.to)) {
			return noSource
		}
		return newSource(d.howOf(p), p, be+1)
	}
	return noSource
}

const longestBy = 14 // tokens from "This" to "by"

// saidThis: "Mayor Ann Reed said this at a press briefing".
func (d *document) saidThis(s *sentence) *source {
	for j := s.from + 1; j+2 < s.to && j < s.from+longestBy; j++ {
		if !d.is(j+1, "this") || !d.wordIn(plainSaying, j) && !d.wordIn(stated, j) || d.at(j+2).kind == wordToken && !d.wordIn(tellingWhere, j+2) {
			continue
		}
		src := d.subjectBefore(s, j, verbOf(d.wordAt(j)))
		if src.how != unattributed {
			src = &source{how: src.how, phrase: src.phrase, pronoun: src.pronoun, at: j}
		}
		return src
	}
	return noSource
}

var (
	tellingWhere = &wordList{text: "[tellingWhere]"}
	toldSo       = &wordList{text: "[toldSo]"}
	suchAs       = &wordList{text: `relevant corresponding respective`}
)
