package summarize

// byTagVerb reads who stands behind a verb that no table has, between the words that are
// said and their own dash: "«Приїдьте», — запросила лікарка", "— Ні, — мотнув головою Гай".
func (d *document) byTagVerb(s *sentence) *source {
	if first := d.wordAt(s.from); !s.opened && !isQuoteMark(first) && !isDash(first) {
		return noSource
	}
	for j := s.to - 2; j > s.from+3; j-- {
		t := d.at(j)
		if !isDash(d.wordAt(j-1)) || t.kind != wordToken || t.cap || t.word[0] < 0x80 {
			continue
		}
		v := j
		if v+2 < s.to && d.wordIn(cutIn, v+1) && (atOnce.has(t.word) || d.mayStandBetween(v)) {
			v++ // "— одразу перебила"
		}
		if !d.endsSpeech(s, j-2) || !isPastOfOne(d.wordAt(v)) || perceived.begins(d.wordAt(v)) {
			return noSource
		}
		return d.taggedSubject(s, v, verbGender(d.wordAt(v)))
	}
	return noSource
}

// endsSpeech tells whether token k ends what is said in s: a mark, or a comma, which stands
// inside a quotation too.
func (d *document) endsSpeech(s *sentence, k int) bool {
	if isSpeechEnd(d.wordAt(k)) {
		return isDash(d.wordAt(s.from)) || isClosing(d.wordAt(k-1))
	}
	return isClosing(d.wordAt(k)) && isSpeechEnd(d.wordAt(k-1))
}

// taggedSubject reads the subject of gender g behind the verb at j, or behind what is moved
// with it, whom it is done to and from where: "мотнув (головою) Гай", "перебила (його) Гай",
// "озвався (з місця) Гай".
func (d *document) taggedSubject(s *sentence, j int, g gender) *source {
	k := j + 1
	if d.wordIn(limbs, k) || d.wordIn(cutIn, j) && d.wordIn(interrupted, k) {
		k = min(k+1, s.to-1)
	}
	if from, ok := seats.list(d.wordAt(k)); ok && d.wordIn(from, k+1) {
		k = min(k+2, s.to-1)
	}
	if k+3 < s.to && d.isAge(k) {
		k += 3 // "запросила 81-річна Ніна Рак"
	}
	if o, ok := d.pronoun(k); ok && o == g && !d.wordIn(possessives, k) {
		return &source{how: byPronoun, pronoun: g, at: j}
	}
	p, ok := d.phraseAfter(k, s.to)
	if !ok || p.from != k || !d.isNominative(p) || !p.person() && (p.headAt < 0 || p.head.kind != personHead) || !d.agrees(p, ofGender(g)) || d.howOf(p) != byName {
		return noSource
	}
	return newSource(byName, p, j)
}

// isAge tells whether how old somebody is begins at token k: "81-річна".
func (d *document) isAge(k int) bool {
	return d.at(k).kind == numberToken && hasAnyPrefix(d.wordAt(k+2), "річн летн")
}

var (
	cutIn       = &wordList{text: "[cutIn]"}
	atOnce      = &wordList{text: "[atOnce]"}
	interrupted = &wordList{text: "[interrupted]"}
	// From where people call out.
	seats = &wordMap{text: "[seats]"}
)

var limbs = &wordList{text: "[limbs]"}
