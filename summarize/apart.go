package summarize

// What is here reads subjects that stand apart from their verb.

// authorsOf reads the authors whose work and where it appeared stand between them and
// token k: "Магнитуду авторы статьи в журнале Lake and Fault оценивают".
func (d *document) authorsOf(s *sentence, k int, v verb) (*phrase, bool) {
	if v.gender() != plural {
		return noPhrase, false
	}
	for n := k - 2; n > s.from && k-n < longestPhrase; n-- {
		if isBreak(d.wordAt(n)) {
			return noPhrase, false
		}
		if !d.wordIn(authors, n) {
			continue
		}
		p, ok := d.phraseAfter(n, k)
		return p, ok && p.from == n && p.to < k && isPreposition(d.wordAt(p.to))
	}
	return noPhrase, false
}

var authors = &wordList{text: "[authors]"}

// placeOnly tells whether tokens from to to are a preposition and what it governs.
func (d *document) placeOnly(from, to int) bool {
	if from >= to || to-from > 4 || !governs(d.wordAt(from)) {
		return false
	}
	for k := from + 1; k < to; k++ {
		if d.at(k).kind != wordToken || d.ends(k) {
			return false
		}
	}
	return to-from > 1
}

// fullNameAt reads the two words with capitals at the beginning of a sentence at
// token j that are a person's name, though no table has it.
func (d *document) fullNameAt(j int) (*phrase, bool) {
	if j+2 >= len(d.tokens) || !d.isNameWord(j) || !d.isNameWord(j+1) || d.isNameWord(j+2) || d.wordIn(placeNouns, j+1) || d.isRole(j) || !isOtherVerb(d.wordAt(j+2)) {
		return noPhrase, false
	}
	return newName(j, j+2, 2), true
}

// behindObject reads the subject behind the words of p that the verb governs: the
// noun for a person in the nominative that agrees with v.
func (d *document) behindObject(p *phrase, limit int, v verb) (*phrase, bool) {
	if p.headAt < 0 || d.wordAt(p.headAt) == p.head.nominative || d.latin(p.headAt) || v.gender() != masculine && v.gender() != feminine {
		return noPhrase, false
	}
	for n := p.headAt + 1; n < p.to; n++ {
		h, ok := d.headAt(n)
		if !ok || h.kind != personHead || h.nominative != d.wordAt(n) || h.gender != v.gender() && !(h.gender == masculine && v.gender() == feminine) {
			continue
		}
		q, ok := d.phraseAfter(n, limit)
		return q, ok && q.headAt == n
	}
	return noPhrase, false
}

// pronounFirst is the gender of the pronoun that s begins with where only "but" or
// the like begins the clause of the verb in front of token k.
func (d *document) pronounFirst(s *sentence, k int, v verb) (gender, bool) {
	g, ok := d.pronoun(s.from)
	if !ok || d.wordIn(possessives, s.from) || d.latin(s.from) || v.gender() != g && v.gender() != anyGender || k < s.from+3 {
		return anyGender, false
	}
	begin := k
	for begin > s.from && !isBreak(d.wordAt(begin-1)) {
		begin--
	}
	if begin == s.from && d.wordIn(ands, k-1) && verbGender(d.wordAt(s.from+1)) == g && isPastOfOne(d.wordAt(s.from+1)) && d.statesThat(s, k) {
		return g, true // "Он позвонил тренеру и сообщил, что"
	}
	return g, begin > s.from+1 && d.is(begin-1, ",") && d.onlyConjunctions(begin, k)
}

// beforeColleagues reads the person in front of "and his team", which ends before
// token k: they speak through them.
func (d *document) beforeColleagues(s *sentence, k int) (*phrase, bool) {
	n := k - 1
	if n < s.from+2 || !d.wordIn(colleagues, n) {
		return noPhrase, false
	}
	n--
	if d.wordIn(possessives, n) {
		n--
	}
	if n <= s.from || !d.wordIn(ands, n) {
		return noPhrase, false
	}
	return d.phraseBefore(n, s.from, func(p *phrase) bool { return p.person() && d.isNominative(p) })
}
