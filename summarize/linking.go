package summarize

// What is here tells more ways in which somebody makes something of a thing, see byOpinion.

// linksCause tells whether the verb at j links what happened with its cause: "пов'язує
// стрибок із посухою", but not "пов'язує шнурки з петлею".
func (d *document) linksCause(s *sentence, j int) bool {
	if !d.nounNear(j+1, s.to, effects) && !d.nounNear(s.from, j, effects) {
		return false
	}
	for k := j + 1; k+1 < s.to && k < j+9; k++ {
		if t := d.at(k); t.kind == markToken {
			return false
		} else if withWords.has(t.word) {
			return true
		}
	}
	return false
}

// overDoubt goes over "під сумнів" at token k, which what somebody says is put under.
func (d *document) overDoubt(k, limit int) int {
	if w := d.wordAt(k + 1); k+1 < limit && (d.is(k, "під") && w == "сумнів" || d.is(k, "под") && w == "сомнение") {
		return k + 2
	}
	return k
}

// behindOpinion reads the person behind the verb at j: "поставил под сомнение и аудитор
// Пётр Белов", "звіт розкритикував економіст Петро Біленко".
func (d *document) behindOpinion(s *sentence, j int) *source {
	n := d.overDoubt(j+1, s.to)
	for n+1 < s.to && d.wordIn(emphatic, n) {
		n++
	}
	p, ok := d.phraseAfter(n, s.to)
	if !ok || p.from != n || !p.person() || !d.isNominative(p) || !d.agrees(p, ofGender(verbGender(d.wordAt(j)))) || d.isOwn(p) {
		return noSource
	}
	return newSource(byName, p, 0)
}

// pleadsFor tells whether the verb at j asks a court for something: "просив для нього
// вісім років".
func (d *document) pleadsFor(j, limit int) bool {
	for k := j + 1; k < limit && k < j+8 && d.at(k).kind != markToken; k++ {
		if d.wordIn(pleas, k) {
			return true
		}
	}
	return false
}

// paintsAs tells whether "як" or words in quotation marks tell what somebody takes a thing
// for by the verb at j: "охарактеризував угоду як грабунок".
func (d *document) paintsAs(j, limit int) bool {
	for k := j + 2; k+1 < limit && k < j+9; k++ {
		switch t := d.at(k); {
		case t.word == "як" || t.word == "как":
			return d.at(k-1).kind == wordToken
		case isQuoteMark(t.word) && d.quotedName(k, limit) == 0:
			return !d.at(k + 1).cap
		case t.kind == markToken && !isQuoteMark(t.word):
			return false
		}
	}
	return false
}

func isPaperNoun(w string) bool { return papersOf.has(w) || tellingPapers.has(w) }

// overAside is where the clause with "which" begins that ends right before the verb at
// j; j if there is none: "Лікар Артур Гай, який там не працює, не бачить".
func (d *document) overAside(s *sentence, j int) int {
	k := j
	for k > s.from && (d.is(k-1, "не") || d.mayStandBetween(k-1)) {
		k--
	}
	if k > s.from+2 && d.is(k-1, ",") {
		if c := d.asideBefore(k-1, s.from); c > s.from && d.wordIn(relatives, c+1) {
			return c
		}
	}
	return j
}

// whereHeld reads the body in which something is held by the verb in the plural at j:
// "Падіння в компанії пов'язують із", "В клубе не видят причин".
func (d *document) whereHeld(s *sentence, j int) *source {
	if verbGender(d.wordAt(j)) != plural {
		return noSource
	}
	return d.heldIn(s, j)
}

// heldIn is whereHeld for a verb, or what people are, that is in the plural for sure.
func (d *document) heldIn(s *sentence, j int) *source {
	end := j
	for end > s.from && (d.is(end-1, "не") || d.mayStandBetween(end-1)) {
		end--
	}
	for k := s.from; k+1 < end; k++ {
		if !isPreposition(d.wordAt(k)) {
			continue
		}
		if d.containsAny(s.from, k, mishaps) {
			return noSource // "Взрыв в министерстве связывают с утечкой"
		}
		p, ok := d.venue(k, end)
		if !ok || p.to != end && k != s.from || p.head.kind != orgHead && p.quoted == 0 && !d.at(p.from).upper || d.isOwn(p) {
			continue
		}
		p.oblique = true
		return newSource(d.howOf(p), p, 0)
	}
	return noSource
}

var (
	expressing   = &wordList{text: "[expressing]"}
	feelings     = &wordList{text: "[feelings]"}
	letting      = &wordList{text: "[letting]"}
	effects      = &wordList{text: "[effects]"}
	mishaps      = &wordList{text: "[mishaps]"}
	litigants    = &wordList{text: "[litigants]"}
	pleas        = &wordList{text: "[pleas]"}
	judgedPapers = &wordList{text: "[judgedPapers]"}
)
