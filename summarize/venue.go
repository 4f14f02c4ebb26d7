package summarize

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
			if src := d.makerOf(p, s.to); src.how != unattributed {
				return src
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
