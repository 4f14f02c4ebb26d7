package summarize

// leadsToWords tells whether the verb of saying at j leads to what is said by a word or
// a mark: "say that", "tell reporters that", "ask whether", "add:".
func (d *document) leadsToWords(j, limit int) bool {
	for k := j + 1; k < limit && k < j+6; k++ {
		switch w := d.wordAt(k); w {
		case "that", "whether", "how", "why":
			return k == j+1 || w == "that" && d.wordIn(informing, j) && d.isListener(j+1, k)
		case ":":
			return k+1 < limit
		}
		if isQuoteMark(d.wordAt(k)) {
			return d.is(k-1, ",") || k == j+1
		}
	}
	return false
}

// saysSo tells whether the verb of saying at j, with a subject that is told of otherwise
// too, says something: "said it rained", "warns of floods", but not "said goodbye to her
// son", "argued with his wife".
func (d *document) saysSo(j, limit int) bool {
	w := d.wordAt(j)
	if opining.has(w) {
		return !isAmong(d.wordAt(j+1), "with over")
	}
	return d.leadsToWords(j, limit) || d.quotesSoon(j, limit) || plainSaying.has(w) && d.leadsToClause(j, limit)
}

var opining = &wordList{text: "[opining]"}

// isListener tells whether tokens from to to are somebody who is told: "reporters",
// "him", "the court", but not "lies".
func (d *document) isListener(from, to int) bool {
	last := d.at(to - 1)
	_, pronoun := pronouns.gender(last.word)
	_, head := d.headAt(to - 1)
	return to > from && (pronoun || head || last.cap || objective.has(last.word))
}

// leadsToClause tells whether the verb of saying at j leads to a clause without "that":
// "say prices would fall", but not "say goodbye to those who left".
func (d *document) leadsToClause(j, limit int) bool {
	w := d.wordAt(j + 1)
	if j+2 >= limit || greetings.has(w) || governs(w) || d.at(j+1).kind != wordToken {
		return false
	}
	if p, ok := d.phraseAfter(j+1, limit); ok && p.from <= j+2 {
		return p.to < limit && d.hasVerb(p.to, min(p.to+3, limit)) && !d.wordIn(relatives, p.to)
	}
	for k := j + 2; k < limit && k < j+7 && d.at(k).kind != markToken && !d.wordIn(relatives, k); k++ {
		if isBe(d.wordAt(k)) || d.wordIn(haves, k) || d.wordIn(modals, k) || k == j+2 && pronouns.genderOf(w) != anyGender && d.hasVerb(k, k+1) {
			return true
		}
	}
	return false
}

// wordNear tells whether w stands in the clause behind token k.
func (d *document) wordNear(k, limit int, w string) bool {
	for n := k; n+1 < limit && n < k+8 && d.at(n).kind != markToken; n++ {
		if d.wordAt(n) == w {
			return true
		}
	}
	return false
}

// quotesSoon tells whether a quotation stands in the clause of the verb at j.
func (d *document) quotesSoon(j, limit int) bool {
	for k := j + 1; k+1 < limit && k < j+9 && (d.at(k).kind != markToken || isQuoteMark(d.wordAt(k))); k++ {
		if isQuoteMark(d.wordAt(k)) {
			return d.quotedName(k, limit) == 0
		}
	}
	return false
}

var objective = &wordList{text: `him her me us them reporters journalists`}

var informing = &wordList{text: "[informing]"}
