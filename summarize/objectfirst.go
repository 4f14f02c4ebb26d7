package summarize

// byObjectFirst reads who makes what of the thing that stands between them and the verb, in
// Ukrainian and Russian: "Гай такий довід вважає дивним", "Депутат второй цифре не верит",
// "Голова спілки Петро Лець, свою причетність відкидає".
func (d *document) byObjectFirst(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened || !d.mayHold(s) {
		return noSource
	}
	begin := s.from
	if w := d.wordAt(begin); begin+3 < s.to && (leaders.has(w) || leadIns.has(w) || himself.has(w)) {
		begin++
	}
	src, end := d.whoseObject(s, begin)
	if end == 0 || end+2 >= s.to {
		return noSource
	}
	if d.is(end, ",") && (d.wordIn(determining, end+1) || d.wordIn(suchWords, end+1)) {
		end++
	}
	for j := end; j < s.to && j < end+farObject; j++ {
		t := d.at(j)
		if t.kind != wordToken || t.cap || isThat(t.word) || ands.has(t.word) {
			return noSource
		}
		if !d.holdsSo(s, j, end) {
			if d.isSaying(j) || isOtherVerb(t.word) {
				return noSource
			}
			continue
		}
		v := ofGender(verbGender(t.word))
		if src.how == byName && !d.agrees(&src.phrase, v) || src.how == byPronoun && v.gender() != anyGender && v.gender() != src.pronoun {
			return noSource
		}
		src.at, src.weak = j, true
		return src
	}
	return noSource
}

// mayHold tells whether a verb of holding something so stands near the beginning of s.
func (d *document) mayHold(s *sentence) bool {
	for j := s.from + 2; j < s.to && j < s.from+longestPhrase+farObject; j++ {
		if w := d.wordAt(j); accepting.has(w) || holdingSo.has(w) || rejecting.has(w) {
			return true
		}
	}
	return false
}

const farObject = 8 // tokens from the subject to its verb

// whoseObject reads the person with whom the clause at token begin begins, and where they end;
// 0 where none is there.
func (d *document) whoseObject(s *sentence, begin int) (*source, int) {
	if g, ok := d.pronoun(begin); ok && (g == masculine || g == feminine) && !d.wordIn(possessives, begin) {
		return &source{how: byPronoun, pronoun: g}, begin + 1
	}
	p, ok := d.phraseAfter(begin, s.to)
	if who, named := d.personCalled(d.wordAt(begin)); named && who.key == d.wordAt(begin) && !d.isNameWord(begin+1) {
		p, ok = newName(begin, begin+1, 1), true // "Гай (довод не принимает)"
	}
	if !ok || p.from != begin || d.isOwn(p) || !d.isNominative(p) || !p.person() && (p.headAt < 0 || p.head.kind != personHead || p.head.gender == plural) {
		return noSource, 0
	}
	if p.nameTo <= p.nameFrom {
		for n := p.headAt + 1; p.headAt >= 0 && n < p.to; n++ {
			if w := d.wordAt(n); determining.has(w) || suchWords.has(w) || these.has(w) {
				p.to = n // "Экономист (этого оптимизма)"
			}
		}
	}
	if p.to >= s.to || p.nameTo <= p.nameFrom && p.to > p.headAt+1 && p.quoted == 0 && !d.at(p.to-1).cap {
		return noSource, 0 // "Кассир деньги считает"
	}
	return newSource(d.howOf(p), p, 0), p.to
}

// holdsSo tells whether the verb at j, with its object from token from on in front of it and
// at the end of its clause, tells what somebody makes of that: "не приймає", "вважає дивним",
// "відкидає".
func (d *document) holdsSo(s *sentence, j, from int) bool {
	w := d.wordAt(j)
	switch {
	case accepting.has(w):
		return j > from+1 && d.is(j-1, "не") && d.endsClause(j) && d.containsAny(from, j-1, arguable)
	case rejecting.has(w) && !welcoming.has(w):
		return j > from && !d.is(j-1, "не") && d.endsClause(j) && (d.containsAny(from, j, arguable) || d.containsAny(from, j, rejected))
	case holdingSo.has(w):
		k := j + 1
		for k < s.to && (d.wordIn(degree, k) || d.mayStandBetween(k)) {
			k++
		}
		return j > from && k < s.to && !d.at(k).cap && d.endsIn(k, "им ым ою ой ей ими ыми") && (d.endsClause(k) || d.is(k+1, ":"))
	}
	return false
}

var (
	himself   = &wordList{text: `сам сама`}
	accepting = &wordList{text: "[accepting]"}
	holdingSo = &wordList{text: "[holdingSo]"}
	arguable  = &wordList{text: "[arguable]"}
)
