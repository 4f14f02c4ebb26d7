package summarize

// seriesSubject reads whoever begins the sentence and does one thing after the other, the
// last of which is to say by the verb at j that: "Мер, який прийшов пізно, сів за стіл і
// сказав, що", in Ukrainian and Russian.
func (d *document) seriesSubject(s *sentence, j int, v verb) (*phrase, bool) {
	if d.latin(s.from) || v.gender() != masculine && v.gender() != feminine && v.gender() != plural || j < s.from+4 || !d.wordIn(ands, j-1) || !d.thatFollows(j, s.to) && !d.is(j+1, ":") {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(s.from, j)
	if !ok || p.from > s.from+1 || !p.person() && (p.headAt < 0 || p.head.kind != personHead) || !d.isNominative(p) || !d.agrees(p, v) || d.isOwn(p) {
		return noPhrase, false
	}
	k := p.to
	if d.is(k, ",") {
		for k++; k < j && !d.is(k, ","); k++ {
			if d.isDoer(k) {
				return noPhrase, false
			}
		}
	}
	acts := false
	for k++; k < j; k++ {
		w := d.wordAt(k)
		switch {
		case d.isDoer(k), firstPerson.has(w), relatives.has(w), subordinating.has(w), isQuoteMark(w), w == ":", isDash(w) && !d.at(k).glued:
			return noPhrase, false
		case w == "," && d.wordIn(conjunctions, k+1) && k+2 < j && !isOtherVerb(d.wordAt(k+2)):
			return noPhrase, false // ", а продавець …"
		}
		acts = acts || (isOtherVerb(w) || briefActs.has(w)) && verbGender(w) == v.gender()
	}
	return p, acts || isOtherVerb(d.wordAt(p.to)) && verbGender(d.wordAt(p.to)) == v.gender()
}

// isDoer tells whether token k is somebody in the nominative, who may do what follows.
func (d *document) isDoer(k int) bool {
	t := d.at(k)
	if _, named := d.namedInFull(k); named {
		return true
	}
	if g, ok := pronouns.gender(t.word); ok && g != anyGender && !possessives.has(t.word) {
		return true
	}
	h, ok := d.headAt(k)
	return ok && h.nominative == t.word && (h.kind == personHead || h.gender == plural)
}

// Past tenses that are too short to be told by their endings.
var briefActs = &wordList{text: "[briefActs]"}

var subordinating = &wordList{text: "[subordinating]"}

// asSelf is who says so by "як сам каже", which begins at token k: whom the clause in front
// of it names, else who was named before.
func (d *document) asSelf(s *sentence, k int, g gender) *source {
	if k > s.from+1 && d.is(k-1, ",") {
		if p, ok := d.phraseAfter(s.from, k-1); ok && p.from == s.from && p.to == k-1 && (p.person() || p.headAt >= 0) && d.isNominative(p) {
			return newSource(d.howOf(p), p, 0)
		}
	}
	return &source{how: byPronoun, pronoun: g, at: k}
}

// selves are those who say so of themselves.
var selves = &wordMap{text: `сам: m; сама: f; самі сами: p`}
