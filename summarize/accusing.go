package summarize

// byAccusing reads the many with whom a Ukrainian or Russian sentence begins and who accuse
// or hold somebody for something: "Прокурори звинувачують мера в розтраті", "Власти считают
// порт причастным", but not "Компании обвиняют в сговоре", which others do.
func (d *document) byAccusing(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 1; j+3 < s.to && j < s.from+farAccused; j++ {
		w := d.wordAt(j)
		if !hasAnySuffix(w, "ть") && !hasAnySuffix(w, "ют") {
			continue
		}
		if accusing.has(w) && (d.at(j+1).kind != wordToken || (governs(d.wordAt(j+1)) || isPreposition(d.wordAt(j+1))) && !d.accusedBehind(j+1, s.to)) || holdsFor.has(w) && !d.heldFor(j+1, s.to) || !accusing.has(w) && !holdsFor.has(w) {
			continue
		}
		p, ok := d.phraseBefore(j, s.from, func(p *phrase) bool {
			return p.from <= s.from+1 && p.headAt >= 0 && !p.person() && p.head.gender == plural && d.isNominative(p)
		})
		if !ok || d.isOwn(p) || p.from > s.from && governs(d.wordAt(s.from)) {
			return noSource
		}
		return newSource(d.howOf(p), p, j)
	}
	return noSource
}

const farAccused = 10 // tokens from where the sentence begins

// accusedBehind tells whether a person in the genitive stands behind what they are accused of,
// whose preposition stands at token k: "(звинувачують) в аварії водія".
func (d *document) accusedBehind(k, limit int) bool {
	for n := k + 2; n < limit && n < k+5 && d.at(n).kind == wordToken; n++ {
		if h, ok := d.headAt(n); ok && h.kind == personHead && h.nominative != d.wordAt(n) {
			return true
		}
	}
	return false
}

// heldFor tells whether somebody or something and what it is held for stand at k: "мера
// винним", "Москву причастной".
func (d *document) heldFor(k, limit int) bool {
	for n := k + 1; n < limit && n < k+6 && d.at(n).kind == wordToken; n++ {
		if w := d.wordAt(n); !d.at(n).cap && hasAnySuffix(w, "ним вим тим ною вою ними вими ным вым тым ной вой той ными выми тыми ском ською ским") {
			return !governs(d.wordAt(k))
		}
	}
	return false
}

var (
	accusing = &wordList{text: "[accusing]"}
	holdsFor = &wordList{text: "[holdsFor]"}
)
