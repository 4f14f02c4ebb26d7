package summarize

// agrees tells whether p may be the subject of the verb form v: in the nominative
// and of its gender. A man's role may be a woman's.
func (d *document) agrees(p *phrase, v verb) bool {
	if p.counted && p.nameTo <= p.nameFrom && (d.isNumeral(p.from) || d.wordIn(several, p.from)) && !d.latin(p.from) {
		return v.gender() == plural || v.gender() == neuter || v.gender() == anyGender // "двоє чиновників"
	}
	if p.headAt >= 0 && !d.latin(p.headAt) && p.head.nominative != d.wordAt(p.headAt) {
		return false
	}
	if d.isOwner(p.to - 1) {
		return false
	}
	g := p.head.gender
	if p.nameTo > p.nameFrom {
		words, named := d.personName(p.nameFrom, p.nameTo, false)
		if n, ok := d.givenAt(p.nameFrom); ok && p.nameTo-p.nameFrom > 1 && lower(n.nominative) != d.wordAt(p.nameFrom) && len(words) > 0 && !d.hasNoCases(p.nameFrom) {
			return false
		}
		if w := d.wordAt(p.nameTo - 1); p.nameTo-p.nameFrom > 1 && hasAnySuffix(w, "ого его ому ему") {
			return false // "директора А. Г. Мухина-Залесского объявили в розыск"
		}
		if w := d.wordAt(p.nameFrom); p.nameTo-p.nameFrom == 1 && w[0] >= 0x80 {
			if who, ok := d.personCalled(w); ok && who.key != w && !sameName(who.key, w) {
				return false
			} else if ok && who.key != w && hasAnySuffix(w, "ы и у ю ові еві ом ем им ым ою ею") {
				return false
			}
		}
		g = named
		if _, given := d.givenAt(p.nameFrom); !given && p.headAt >= 0 && p.head.kind == personHead && (p.head.gender == v.gender() || p.head.gender == masculine && v.gender() == feminine) && !d.latin(p.nameFrom) {
			g = v.gender() // "Тренер Ґела Цхварелі заявив"
		}
	} else if p.headAt < 0 {
		return true
	}
	switch v.gender() {
	case masculine, feminine, neuter:
		if p.headAt >= 0 && d.at(p.headAt).upper {
			return true // "СБУ повідомила", "НБУ повідомив"
		}
		return g == anyGender || g == v.gender() || p.headAt >= 0 && p.nameTo <= p.nameFrom && p.head.kind == personHead && g == masculine && v.gender() == feminine
	case plural:
		if p.nameTo <= p.nameFrom && p.headAt >= 0 && p.quoted == 0 && p.caps == 0 && !d.latin(p.headAt) && !d.at(p.headAt).upper {
			return g == plural || g == anyGender // "стартап оценили": others did
		}
		return g == plural || g == anyGender || p.nameTo <= p.nameFrom && p.head.kind != personHead && !(papersOf.has(p.head.nominative) && g == neuter)
	}
	return true
}

// governs tells whether w is a preposition, behind which no subject stands.
//
//go:noinline
func governs(w string) bool { return isPreposition(w) || prepositions.has(w) }

// overArticle is where the phrase that begins at token k begins with its article.
func (d *document) overArticle(k, from int) int {
	for k > from && isArticle(d.wordAt(k-1)) {
		k--
	}
	return k
}

// isThingTold tells whether the English word at j, behind a role, is what a verb stands
// behind or a sentence ends with, "(the finance minister) claims were false", "below
// analyst estimates", and no verb itself: "(the finance minister) claims that it was late".
func (d *document) isThingTold(j int) bool {
	next := d.wordAt(j + 1)
	if next == "that" {
		next = d.wordAt(j + 2)
	}
	if isBe(next) || haves.has(next) || auxiliaries.has(next) || modals.has(next) || governs(next) || ands.has(next) {
		return true
	}
	k := j - 2
	for k > 0 && k > j-longestPhrase && d.at(k).kind == wordToken && !isArticle(d.wordAt(k)) && !governs(d.wordAt(k)) && !d.beginsSentence(k) {
		k--
	}
	article := isArticle(d.wordAt(k))
	if d.beginsSentence(k) {
		return !article && d.endsClause(j)
	}
	return !article || !isBreak(d.wordAt(k-1)) && !d.wordIn(conjunctions, k-1)
}

//go:noinline
func isArticle(w string) bool {
	switch w {
	case "the", "a", "an", "his", "her", "its", "their":
		return true
	}
	return false
}

//go:noinline
func isBe(w string) bool {
	switch w {
	case "is", "was", "are", "were", "remains", "remained":
		return true
	}
	return false
}

// endsAsName tells whether a clause ends with the words with capitals from token k.
func (d *document) endsAsName(k, limit int) bool {
	n := k
	for n < limit && d.at(n).kind == wordToken && (d.at(n).cap || d.is(n, "of")) {
		n++
	}
	return n > k && d.endsClause(n-1)
}
