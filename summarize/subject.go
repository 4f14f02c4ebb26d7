package summarize

// subjectOf finds the subject of the verb at j.
func (d *document) subjectOf(s sentence, j int, v verb) source {
	lead, back := d.leadOf(s, j)
	inverse := lead || j > s.from && isLeadMark(d.tokens[j-1].word)
	if w := d.tokens[j].word; inverse && takesObject.has(w) && !(j > s.from && (isClosing(d.tokens[j-1].word) || isDash(d.tokens[j-1].word))) {
		inverse = false
	}
	that := d.statesThat(s, j)
	if v.strength == voicing && !inverse && !that && v.impersonal {
		return source{}
	}
	if inverse || j == s.from || v.impersonal || v.strength == saying && v.gender != anyGender && d.headFollows(j, s.to, v) {
		if src := d.subjectAfter(s, j, v); src.how != unattributed {
			src.back = back || src.back
			src.only = back && !that
			return src
		}
		if p, ok := d.laterPerson(s, j, v); ok && back {
			return source{how: byName, phrase: p, back: true, only: !that}
		}
	}
	if src := d.placeBefore(s, j, v, that || inverse); src.how != unattributed {
		src.back, src.only = back, back && !that
		return src
	}
	src := d.subjectBefore(s, j, v)
	if src.how == unattributed && back && !that {
		return d.restOf(s, j)
	}
	src.back, src.only = back, back && !that
	if d.tokens[j].word[0] < 0x80 && thinking.has(d.tokens[j].word) && src.how == byPronoun {
		return src // "She thinks the fund will…"
	}
	if src.how == unattributed {
		if v.impersonal && (that || lead || inverse || v.strength == saying && d.endsClause(j)) {
			return source{how: byLast, back: back, only: back && !that}
		}
		return source{}
	}
	if v.strength == voicing && !that && !d.utters(s, j, src) {
		return source{}
	}
	if v.strength != voicing && !that && !d.mayStand(s, j, src) {
		return source{}
	}
	return src
}

// laterPerson finds the person named in full behind the verb at j, however many
// words stand between: "дійшов у статті для X колишній посол, а нині … Маркус
// Ельберт".
func (d *document) laterPerson(s sentence, j int, v verb) (phrase, bool) {
	for k := j + 1; k+1 < s.to; k++ {
		n, given := lexiconOnce().names[d.tokens[k].word]
		if !given || !d.tokens[k].cap || lower(n.nominative) != d.tokens[k].word || !d.isNameWord(k+1) || !genderFits(n.gender, v.gender) {
			continue
		}
		return d.personAround(s, k)
	}
	return phrase{}, false
}

// leadOf tells whether the verb at j stands behind "Як", "Про це", "As" or the
// like, and whether that points back to what was said before.
func (d *document) leadOf(s sentence, j int) (lead, back bool) {
	k := j
	for k > s.from && (between.has(d.tokens[k-1].word) || d.isDate(k-1)) {
		k--
	}
	if k >= s.from+2 && isThis(d.tokens[k-2].word, d.tokens[k-1].word) {
		return true, true
	}
	if s.from+2 < j && isThis(d.tokens[s.from].word, d.tokens[s.from+1].word) && j <= s.from+14 && !d.hasClause(s.from+2, j) {
		return true, true
	}
	if n := d.summing(s.from, j); n > 0 && j <= s.from+n+6 {
		return true, true
	}
	if d.pointsBack(s, j) {
		return true, false // "…, такие данные привёл глава области"
	}
	if k-s.from > 3 || k == s.from {
		return false, false
	}
	first := d.tokens[s.from].word
	switch first {
	case "як", "как", "as":
		return k == s.from+1, false
	case "this", "that":
		return false, false
	case "це", "это":
		return true, true
	}
	return false, false
}

// isThis: "про це", "об этом".
func isThis(a, b string) bool {
	return a == "про" && (b == "це" || b == "подію") || (a == "об" || a == "о") && b == "этом"
}

// hasClause tells whether another verb of saying or a clause of its own stands
// among tokens from to to.
func (d *document) hasClause(from, to int) bool {
	for j := from; j < to; j++ {
		w := d.tokens[j].word
		if _, ok := lexiconOnce().verbs[w]; ok || relatives.has(w) || w == "що" || w == "что" {
			return true
		}
	}
	return false
}

func isLeadMark(w string) bool {
	switch w {
	case ",", "—", "–", "-", "»", "”", `"`, "“", "…", ":", ")":
		return true
	}
	return false
}

func isPreposition(w string) bool {
	switch w {
	case "у", "в", "на", "во", "in", "at", "on":
		return true
	}
	return false
}

// venue reads who stands behind a place: "в ДСНС", "на сайті Нацполіції",
// "в групі «Типовий Надим»", "на своїй сторінці у Facebook" (nobody).
func (d *document) venue(k, limit int) (phrase, bool) {
	k++
	for k < limit && leaders.has(d.tokens[k].word) {
		k++
	}
	if k >= limit {
		return phrase{}, false
	}
	for k < limit && venues.has(d.tokens[k].word) {
		k++
		if k < limit && (d.tokens[k].word == "для" || d.tokens[k].word == "for") {
			return phrase{}, false // who wrote it is named elsewhere
		}
		for k < limit && isPreposition(d.tokens[k].word) {
			k++
		}
	}
	if k >= limit || networks.has(d.tokens[k].word) {
		return phrase{}, false
	}
	p, ok := d.phraseAfter(k, limit)
	if !ok || p.headAt < 0 && p.quoted == 0 && d.isPlace(p) {
		return p, false
	}
	return p, true
}

// isPlace: a single capitalised word with the ending of a place is one, unless it
// is an acronym: "в Києві" against "в ДСНС".
func (d *document) isPlace(p phrase) bool {
	if p.to-p.from != 1 {
		return false
	}
	t := d.tokens[p.from]
	return !t.upper && (hasAnySuffix(t.word, "ві", "ові", "ську", "ську", "ске", "ві", "ції", "їні", "ине", "ии", "москве", "києві", "киеве", "харкові") || places.has(t.word))
}

// placeBefore: "У поліції повідомили", "В Укргідрометцентрі прогнозують".
func (d *document) placeBefore(s sentence, j int, v verb, sure bool) source {
	if v.gender != plural && !v.impersonal {
		return source{}
	}
	first := max(s.from, j-longestPhrase)
	if isPreposition(d.tokens[s.from].word) {
		first = s.from // "В министерстве комментировать отказались, однако напомнили, что"
	}
	for k := first; k < j; k++ {
		if !isPreposition(d.tokens[k].word) || !(k == s.from || d.clauseBegins(s, k)) {
			continue
		}
		p, ok := d.venue(k, j)
		if !ok {
			continue
		}
		end := j
		for end > p.to && (between.has(d.tokens[end-1].word) || d.isDate(end-1)) {
			end--
		}
		if far := p.headAt >= 0 && p.head.kind == orgHead && sure && k <= s.from+1 && j > p.to; p.to == end || far {
			if v.strength == voicing && !sure && d.howOf(p) == byCrowd {
				continue
			}
			return source{how: d.howOf(p), phrase: p}
		}
	}
	return source{}
}

// clauseBegins tells whether token k is the first of a clause.
func (d *document) clauseBegins(s sentence, k int) bool {
	w := d.tokens[k-1].word
	if k == s.from+1 && between.has(w) && !isPreposition(w) {
		return true // "Утром в облэнерго говорили"
	}
	switch w {
	case ",", ";", ":", "—", "–", "-", "»", "”", `"`, "і", "й", "та", "а", "и", "але", "но", "водночас", "тим", "натомість", "також", "также":
		return true
	}
	return k == s.from
}

// subjectBefore reads the subject in front of the verb at j.
func (d *document) subjectBefore(s sentence, j int, v verb) source {
	k := j
	for k > s.from && (between.has(d.tokens[k-1].word) || d.isDate(k-1)) {
		k--
	}
	if k > s.from {
		if w := d.tokens[k-1].word; (w == "там" || w == "тут") && v.gender == plural {
			return source{how: byPronoun, pronoun: neuter}
		}
		if g, ok := pronouns[d.tokens[k-1].word]; ok {
			return source{how: byPronoun, pronoun: g}
		}
		switch d.tokens[k-1].word {
		case "який", "яка", "яке", "які", "который", "которая", "которое", "которые", "who", "which", "не":
			return source{}
		}
	}
	p, ok := d.phraseBefore(j, s.from, func(p phrase) bool {
		return d.agrees(p, v) && !(p.from > s.from && (governs(d.tokens[p.from-1].word) || venues.has(d.tokens[p.from-1].word)))
	})
	if ok {
		return source{how: d.howOf(p), phrase: p}
	}
	if p, ok = d.clauseSubject(s, k, v); ok {
		return source{how: d.howOf(p), phrase: p}
	}
	return source{}
}

// clauseSubject reads the subject at the beginning of the clause of a verb at j
// where other words stand between the two: "Актриса Нина Белых в беседе с X
// рассказала". Only a person or a body that the verb agrees with is one.
func (d *document) clauseSubject(s sentence, j int, v verb) (phrase, bool) {
	begin := j
	for begin > s.from && !isBreak(d.tokens[begin-1].word) {
		begin--
	}
	if begin > s.from && begin < j && d.tokens[begin-1].word == "," && governs(d.tokens[begin].word) {
		if a := d.asideBefore(begin-1, s.from); a > s.from {
			return d.phraseBefore(a, s.from, func(p phrase) bool { return p.person(d) && d.agrees(p, v) })
		}
	}
	for begin < j && (leaders.has(d.tokens[begin].word) || between.has(d.tokens[begin].word) && !isPreposition(d.tokens[begin].word)) {
		begin++
	}
	if v := d.tokens[j-min(1, j)].word; begin == j-1 && (v == "и" || v == "і" || v == "й" || v == "та" || v == "and") && begin > s.from+2 {
		// "Фермер Пётр Гайдай возит зерно вокруг, и уверяет, что"
		if p, ok := d.phraseAfter(s.from, j); ok && p.from == s.from && p.person(d) {
			return p, d.agrees(p, lexiconOnce().verbs[d.tokens[j].word])
		}
	}
	p, ok := d.phraseAfter(begin, j)
	if !ok || p.to >= j || p.from > begin+1 || !d.agrees(p, v) {
		return phrase{}, false
	}
	if p.headAt < 0 && p.nameTo <= p.nameFrom && !d.tokens[p.from].upper && d.tokens[p.from].word[0] >= 0x80 {
		return phrase{}, false
	}
	next := d.tokens[p.to].word
	coordinated := j > begin && (d.tokens[j-1].word == "і" || d.tokens[j-1].word == "та" || d.tokens[j-1].word == "й" || d.tokens[j-1].word == "и" || d.tokens[j-1].word == "and")
	return p, governs(next) || next == "(" || between.has(next) || next == "also" || coordinated
}

// isBreak tells marks that part clauses.
func isBreak(w string) bool {
	switch w {
	case ",", ";", ":", "—", "–":
		return true
	}
	return false
}

// agrees tells whether p may be the subject of the verb form v: in the nominative
// and of its gender. A man's role may be a woman's.
func (d *document) agrees(p phrase, v verb) bool {
	if p.headAt >= 0 && d.tokens[p.headAt].word[0] >= 0x80 && p.head.nominative != d.tokens[p.headAt].word {
		return false
	}
	g := p.head.gender
	if p.nameTo > p.nameFrom {
		words, named := d.personName(p.nameFrom, p.nameTo, false)
		if n, ok := lexiconOnce().names[d.tokens[p.nameFrom].word]; ok && p.nameTo-p.nameFrom > 1 && lower(n.nominative) != d.tokens[p.nameFrom].word && len(words) > 0 {
			return false
		}
		g = named
	} else if p.headAt < 0 {
		return true
	}
	switch v.gender {
	case masculine, feminine, neuter:
		return g == anyGender || g == v.gender || p.headAt >= 0 && p.nameTo <= p.nameFrom && p.head.kind == personHead && g == masculine && v.gender == feminine
	case plural:
		return g == plural || g == anyGender || p.nameTo <= p.nameFrom && p.head.kind != personHead
	}
	return true
}

// governs tells whether w is a preposition, behind which no subject stands.
func governs(w string) bool { return isPreposition(w) || prepositions.has(w) }
