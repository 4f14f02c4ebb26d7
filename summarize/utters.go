package summarize

// utters: a person who denies, admits, warns says so.
func (d *document) utters(s *sentence, j int, src *source) bool {
	if w := d.wordAt(j); callsBy.has(w) && src.how == byName && (src.phrase.person() || src.phrase.headAt >= 0 && src.phrase.head.kind == personHead && d.judges(min(j+1, s.to-1), s.to)) && d.isNominative(&src.phrase) && j+1 < s.to && !d.wordIn(nameable, j+1) {
		return true // "назвал идею популистской", not "назвал дату"
	}
	if w := d.wordAt(j); callsBy.has(w) && w[0] >= 0x80 && src.how == byPronoun && (src.pronoun == masculine || src.pronoun == feminine) && j+2 < s.to && !d.wordIn(nameable, j+1) && d.judges(j+1, s.to) {
		return true // "Она назвала расчёты лукавыми"
	}
	if callsBy.has(d.wordAt(j)) && isAmong(d.wordAt(j+1), "це это") && d.endsIn(j+2, "ом ем ям єм ою ею єю ой ей ами ями") {
		return true // "активісти назвали це тиском на суспільство"
	}
	if w := d.wordAt(j); (w == "put" || w == "puts") && (src.how == byCrowd || src.how == byName) && (src.how == byCrowd || src.phrase.headAt >= 0 || src.phrase.person() || d.standsFirst(s, &src.phrase) && d.properWords()[d.wordAt(src.phrase.from)]) {
		return true // "clubs have put the number at 180"
	}
	if p := &src.phrase; src.how == byName && d.latin(j) && p.headAt == p.to-1 && d.wordIn(documentVerbs, j) && isPaper(p.head.nominative) {
		return true // "The paper recommends dimming the lamps"
	}
	if w := d.wordAt(j); isAmong(w, "showed shows show") && !d.is(j+1, "that") && src.how == byName && (src.phrase.headAt < 0 || src.phrase.head.kind == personHead) && !d.endsClause(j) {
		return false // "Suryan showed why he is feared"
	}
	if (src.how == byName || src.how == byCrowd) && d.latin(j) && src.phrase.to > src.phrase.from && (d.wordIn(forecasting, j) || d.wordIn(stances, j) || d.wordIn(urging, j) && d.orders(s, j)) && d.standsFirst(s, &src.phrase) {
		return true // "Velara, the utility, warned the works would take a year"
	}
	if src.how == byCrowd && !d.latin(j) && d.wordIn(forecasting, j) && d.holdsNumber(s) && d.standsFirst(s, &src.phrase) {
		return true // "Експерти оцінюють картину у 7 млн"
	}
	if d.asksMany(s, j) && (src.how == byPronoun && src.pronoun != plural || src.how == byName && d.standsFirst(s, &src.phrase)) {
		return true // "The mayor asked residents to stay indoors"
	}
	if p := &src.phrase; src.how == byName && p.person() && d.latin(j) && d.wordIn(thinking, j) && p.from > s.from+2 && d.wordIn(ands, p.from-1) && d.is(p.from-2, ",") {
		return true // "That leaves a minority, and Krog expects this by May"
	}
	if w := d.wordAt(j); isAmong(w, "made makes make") && d.is(j+1, "clear") && j > s.from+5 && (d.endsClause(j+1) || d.overListener(j+2, s.to) > j+2) {
		return true // ", two of its five members made clear on Monday."
	}
	if w := d.wordAt(j); toldAlso.has(w) && src.how == byName && j > s.from+3 && d.overListener(j+1, s.to) > j+1 {
		return true // ", the head of the agency assured them."
	}
	if w := d.wordAt(j); (w == "asks" || w == "asked") && src.how == byName && j > s.from+2 && src.phrase.from > j && isClosing(d.wordAt(j-1)) {
		return true // “How many more?” asks its chair
	}
	if d.wordIn(quoteOnly, j) && src.how == byPronoun && (src.pronoun == masculine || src.pronoun == feminine) && d.endsClause(j) && d.endsWithSubject(s, j) {
		return true // ", she has calculated."
	}
	if src.how == byPronoun && (src.pronoun == masculine || src.pronoun == feminine) && d.is(j+1, ",") && j > s.from+2 && d.is(j-2, ",") {
		return true // ", she suspects, "
	}
	if hasAnyPrefix(d.wordAt(j), "відреаг отреаг") && src.how == byName && d.is(j+1, "на") && (d.nounNear(j+2, s.to, rejected) || d.nounNear(j+2, s.to, uttered)) {
		return true // "отреагировал на обвинения", not "на пас"
	}
	if d.wordIn(quoteOnly, j) && !(d.wordIn(forecasting, j) && src.how == byName && d.isNominative(&src.phrase) && d.holdsNumber(s)) {
		return d.endsClause(j) && j > s.from+3 && src.how == byName
	}
	if src.how == byPronoun {
		return src.pronoun != plural || d.endsClause(j)
	}
	p := &src.phrase
	if src.how == byName && (d.wordIn(forecasting, j) || d.wordIn(stances, j)) && (p.headAt >= 0 && p.head.kind != personHead || d.at(p.from).upper) && d.isNominative(p) {
		return true
	}
	return src.how == byCrowd && d.endsClause(j) || src.how == byName && (p.nameTo > p.nameFrom || p.headAt >= 0 && p.head.kind == personHead || d.endsClause(j))
}

// What others say, which one reacts to by words.
var uttered = &wordList{text: "[uttered]"}

var toldAlso = &wordList{text: `assured assures reminded reminds warned warns`}

// judges tells whether what somebody calls a thing, behind the verb, is an adjective:
// "расчёты лукавыми", and no name: "доньку Марією".
func (d *document) judges(k, limit int) bool {
	if t := d.at(k); t.kind != wordToken || t.cap {
		return false
	}
	for n := k + 1; n < limit && n < k+6 && d.at(n).kind == wordToken && !d.at(n).cap; n++ {
		if w := d.wordAt(n); hasAnySuffix(w, "им ім ым ими іми ыми ною кою вою шою ной кой вой шей") {
			return true
		}
	}
	return false
}

var (
	callsBy  = &wordList{text: "[callsBy]"}
	nameable = &wordList{text: "[nameable]"}
)
