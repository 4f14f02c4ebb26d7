package summarize

// byGerund: "Слухання відкрила директорка департаменту Лариса Гай, нагадавши, що …",
// "Суд отложил заседание, пояснив, что …": who did the one said the other, in
// Ukrainian and Russian.
func (d *document) byGerund(s *sentence) *source {
	if d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 3; j+3 < s.to; j++ {
		if t := d.at(j); t.cap || !gerunds.has(t.word) || !d.is(j-1, ",") {
			continue
		}
		if next := d.wordAt(j + 1); !(next == "," && isThat(d.wordAt(j+2))) && !isThat(next) && next != ":" {
			continue
		}
		if d.containsAny(s.from, j, cheating) {
			return noSource // "Шахрай виманив 5 тис., повідомивши, що"
		}
		last := *s
		for k := s.from; k+1 < j; k++ {
			if d.is(k, ",") && d.wordIn(conjunctions, k+1) {
				last.from = k + 2 // "Адвокат попросив перерву, а свідок вийшов, наголосивши"
			}
		}
		if src := d.doerBefore(&last, j-1); src.how != unattributed {
			src.at = j
			return src
		}
	}
	return noSource
}

// sharedSubject is the subject of the clause before, if no more than "but" stands in
// front of the verb, which begins at token k: "Зв'язку документ не стверджує, однак
// відзначає: …".
func (d *document) sharedSubject(s *sentence, k int, v verb) *source {
	begin := k
	for begin > s.from && !isBreak(d.wordAt(begin-1)) {
		begin--
	}
	if begin == k || begin < s.from+4 || d.latin(s.from) || !d.is(begin-1, ",") || !d.onlyConjunctions(begin, k) {
		return noSource
	}
	src := d.doerBefore(s, begin-1)
	if src.how == byName && !d.agrees(&src.phrase, v) || src.how == byPronoun && src.pronoun != v.gender() && v.gender() != anyGender {
		return noSource
	}
	return src
}

// doerBefore is the first person in the nominative, or the pronoun for one, in front
// of the comma at c; else the body with which s begins, or a paper.
func (d *document) doerBefore(s *sentence, c int) *source {
	body := noSource
	if c <= s.from {
		return body
	}
	for k := s.from; k < c; k++ {
		t := d.at(k)
		if g, ok := pronouns.gender(t.word); ok && (g == masculine || g == feminine) && !possessives.has(t.word) {
			return &source{how: byPronoun, pronoun: g, at: k}
		}
		if t.kind != wordToken || k > s.from && governs(d.wordAt(k-1)) {
			continue
		}
		p, ok := d.phraseAfter(k, c)
		if k == s.from && d.isNameWord(k) && !d.at(k+1).cap && hasAnySuffix(t.word, "енко ський цький ский цкий") {
			return newSource(byName, newName(k, k+1, 1), 0) // "Зеленський виступив, заявивши"
		}
		if !ok || p.from != k {
			continue
		}
		switch nominative := d.isNominative(p) && !d.isOwn(p); {
		case nominative && (p.person() || p.headAt >= 0 && p.head.kind == personHead):
			return newSource(d.howOf(p), p, 0)
		case nominative && p.headAt >= 0 && body.how == unattributed && (k == s.from || papersOf.has(p.head.nominative) || k <= s.from+4 && governs(d.wordAt(s.from)) && d.wordIn(timeWords, k-1)):
			body = newSource(d.howOf(p), p, 0)
		}
		k = max(k, p.to-1)
	}
	if body.how == unattributed && isPreposition(d.wordAt(s.from)) && d.endsIn(c-1, "ли лися лись") {
		if p, ok := d.venue(s.from, c); ok && (p.headAt >= 0 || p.quoted > 0) {
			return newSource(d.howOf(p), p, 0) // "В пресс-службе говорить отказались"
		}
	}
	return body
}

// What is done by those whose word nobody takes for news.
var cheating = &wordList{text: "[cheating]"}

var gerunds = &wordList{text: "[gerunds]"}
