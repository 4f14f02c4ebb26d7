package summarize

import "visti/internal/news"

// passedOver tells whether the quotation in the English sentence k, whose paragraph has no
// more than "he" or "she" for who says it, is of the author of a column rather than
// of another whom they spoke of before: the paragraph in front tells of the author alone.
func (r *resolver) passedOver(k int, author *speaker) bool {
	d, s := r.d, r.d.sentence(k)
	if !s.quote && !s.opened || !genderFits(r.out[k].speaker.gender, author.gender) {
		return false
	}
	first := d.paragraphStart(k)
	before := r.paragraphBefore(max(first, 1))
	if first == 0 || before == first || !r.tellsAlone(before, first, author) {
		return false
	}
	for n := first; n < len(d.sentences) && d.sentence(n).paragraph == s.paragraph; n++ {
		if src := d.attribute(d.sentence(n)); src.how == byPronoun {
			return genderFits(src.pronoun, author.gender)
		} else if src.how != unattributed {
			return false
		}
	}
	return false
}

// tellsAlone tells whether the sentences from first to end tell of the author and name
// nobody else.
func (r *resolver) tellsAlone(first, end int, author *speaker) bool {
	told := false
	for n := first; n < end; n++ {
		if v := &r.out[n]; r.namesAnother(n, author) || v.how == news.Unnamed {
			return false
		}
		told = told || r.tellsOfEnglish(n, author)
	}
	return told
}

// refersFirst tells whether the English sentence s names the author before it tells whom
// they refer to: "Here Krog refers to her colleague Jan Dahl".
func (d *document) refersFirst(s *sentence, author *speaker) bool {
	for j := s.from; j+1 < s.to && j < s.from+5; j++ {
		if t := d.at(j); t.cap && author.surname != "" && t.word == author.surname {
			return d.wordIn(referringTo, j+1)
		}
	}
	return false
}

// speaksOfThis tells whether the English sentence s says that somebody spoke of what stands
// in front of it: "Krog spoke about this in a podcast".
func (d *document) speaksOfThis(s *sentence) bool {
	for j := s.from + 1; j+3 < s.to; j++ {
		if d.wordIn(talked, j) && isAmong(d.wordAt(j+1), "about of") && isAmong(d.wordAt(j+2), "this it that") {
			return true
		}
	}
	return false
}

var (
	referringTo = &wordList{text: "[referringTo]"}
	talked      = &wordList{text: "[talked]"}
)

// openedBySomebody tells whether the quotation that goes on in the English sentence i began
// in the middle of one before, and nobody knows by whom: it need not be who spoke last.
func (r *resolver) openedBySomebody(i int) bool {
	s := r.d.sentence(i)
	if i == 0 || !s.opened || r.d.langAt(s.from) != "en" {
		return false
	}
	first := r.d.openingOf(i)
	return r.d.sentence(first).open && !r.d.sentence(first).quote && r.out[first].how == news.OwnReport
}

// namesBehind tells whether the person sp is named behind the verb of src, whose subject is a
// pronoun in front of it: "He said Jan Dahl was late" is not said by Dahl.
func (r *resolver) namesBehind(sp *speaker, src *source, i int) bool {
	d, s := r.d, r.d.sentence(i)
	if !sp.person || sp.surname == "" || src.at <= s.from || src.at >= s.to {
		return false
	}
	if g, ok := d.pronoun(src.at - 1); !ok || g != src.pronoun || g != masculine && g != feminine {
		return false
	}
	for j := src.at + 1; j < s.to; j++ {
		if t := d.at(j); t.cap && (t.word == sp.surname || withoutOwner(t.word) == sp.surname) {
			return true
		}
	}
	return false
}

// otherThan is the last person who spoke or was named before sentence i, whom the pronoun of
// gender g may mean, and not sp.
func (r *resolver) otherThan(sp *speaker, g gender, i int) (*speaker, news.Attribution) {
	fits := func(o *speaker) bool {
		return o.person && o.who != sp.who && o.surname != sp.surname && genderFits(g, o.gender)
	}
	if fits(&r.last) {
		return r.last.copy(), news.Named
	}
	for n := len(r.known) - 1; r.namedSince(n, i-2); n-- {
		m := &r.known[n]
		if fits(&m.speaker) {
			return m.speaker.copy(), news.Named
		}
	}
	return noSpeaker, news.Unnamed
}

// soleNamed is the one person whom the English sentence before i names, in a paragraph where
// nobody has spoken yet, if that does not begin with a pronoun: "It is in the hands of Ada Krog. She".
func (r *resolver) soleNamed(g gender, i int) (*speaker, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine || d.langAt(d.sentence(i).from) != "en" {
		return noSpeaker, false
	}
	before := d.sentence(i - 1)
	if before.kind != plainSentence || before.quote || before.opened || before.paragraph != d.sentence(i).paragraph || r.out[i-1].how != news.OwnReport {
		return noSpeaker, false
	}
	if _, pronoun := d.pronoun(before.from); pronoun {
		return noSpeaker, false
	}
	for k := i - 1; k >= 0 && d.sentence(k).paragraph == before.paragraph; k-- {
		if r.out[k].how == news.Named {
			return noSpeaker, false
		}
	}
	var found []speaker
	for n := len(r.known) - 1; r.namedSince(n, i-1); n-- {
		m := &r.known[n]
		if m.person && m.sentence == i-1 {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) != 1 || !genderFits(g, found[0].gender) {
		return noSpeaker, false
	}
	return &found[0], true
}

// bodyFirst is the body with which the English sentence i begins, if "it" behind a semicolon
// or a joining word means it: "Velara got 4 million; it maintains that all was spent".
func (r *resolver) bodyFirst(src *source, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if src.pronoun != neuter || src.at < s.from+4 || !d.latin(s.from) || s.quote || s.opened {
		return noSpeaker, false
	}
	it := src.at - 1
	for it > s.from && !d.is(it, "it") {
		it--
	}
	if before := d.wordAt(it - 1); it == s.from || !isAmong(before, "; but and though") {
		return noSpeaker, false
	}
	p, ok := d.phraseAfter(d.overOpening(s, src.at), it)
	if !ok || p.person() || p.headAt < 0 && p.caps == 0 || p.headAt >= 0 && (p.head.kind != orgHead || p.head.gender == plural || isPaper(p.head.nominative)) || !d.standsFirst(s, p) || d.isOwner(p.to-1) {
		return noSpeaker, false
	}
	return r.identify(d.speakerOf(p), newSource(byName, p, 0), i), true
}
