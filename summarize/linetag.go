package summarize

// lineTag reads who says a Ukrainian or Russian line of dialogue, or a quotation, by whatever
// they do behind its dash: "— Ви продали нам пил, — звернулася вона до заступника", "— Так, —
// махає рукою поромник", "«Скрипить», — сміється теща".
func (d *document) lineTag(s *sentence) *source {
	for j := s.from + 2; j+2 < s.to; j++ {
		if !isDash(d.wordAt(j)) || d.at(j).glued || !isSpeechEnd(d.wordAt(j-1)) && !isClosing(d.wordAt(j-1)) {
			continue
		}
		t := d.at(j + 1)
		if t.kind != wordToken || t.cap || t.word[0] < 0x80 || governs(t.word) || conjunctions.has(t.word) {
			continue
		}
		if g, ok := d.deedOf(j + 1); ok {
			if src := d.doerBehind(j+1, s.to, g); src.how != unattributed {
				return src
			}
		}
	}
	return noSource
}

// deedOf tells whether the word at token j looks like a verb of one who does something, and of
// what gender they are then.
func (d *document) deedOf(j int) (gender, bool) {
	w := d.wordAt(j)
	_, head := d.headAt(j)
	switch {
	case head || isAdjective(w) && !hasAnySuffix(w, "ить їть"):
		return anyGender, false
	case isPastOf(w, masculine) || isOtherVerb(w) && hasAnySuffix(w, "в л лся вся"):
		return masculine, true
	case isPastOf(w, feminine):
		return feminine, true
	}
	return anyGender, d.isSaying(j) && verbOf(w).gender() == anyGender || hasAnySuffix(w, "є ить їть ає ет ёт ит ється еться ится ется")
}

// doerBehind is who does what the verb at token j tells, a few words behind it: a pronoun, or
// one person in the nominative.
func (d *document) doerBehind(j, limit int, g gender) *source {
	for k := j + 1; k < limit && k < j+6; k++ {
		t := d.at(k)
		if t.kind == numberToken || isDash(t.word) && t.glued {
			continue // "81-річна"
		}
		if t.kind != wordToken {
			return noSource
		}
		if p, ok := pronouns.gender(t.word); ok && heOrShe.has(t.word) {
			if !genderFits(p, g) {
				return noSource
			}
			return &source{how: byPronoun, pronoun: p, at: j}
		}
		p, ok := d.phraseAfter(k, limit)
		if ok && p.from == k && p.person() && !d.isNominative(p) {
			return noSource // whom somebody saw
		}
		one := ok && p.from == k && (p.person() || p.headAt >= 0 && p.head.kind == personHead && p.head.gender != plural)
		if one && d.isNominative(p) && d.agrees(p, ofGender(g)) && !governs(d.wordAt(k-1)) {
			return newSource(d.howOf(p), p, j)
		}
	}
	return noSource
}
