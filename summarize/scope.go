package summarize

// scopeGoesOn counts the tokens from the mark or the word at j that go on telling what a body
// in the phrase p is for, or a minister: "Міністерство освіти (і науки)", "министр труда (и
// соцзащиты)", "Міністерство розвитку громад(, територій) та інфраструктури"; 0 if they do not.
func (d *document) scopeGoesOn(p *phrase, j, limit int) int {
	n := 0
	switch w := d.wordAt(j); {
	case w == ",":
		n = d.scopeListed(j, limit)
	case j+1 < limit && ands.has(w) && d.tellsScope(j+1):
		n = 2
	}
	if n == 0 || j < 2 || !d.isScoped(p, j-1) {
		return 0
	}
	return n
}

// scopeListed counts the tokens of what the comma at j adds to what stands in front of it and
// "and" to them both: "(розвитку громад), територій (та інфраструктури)".
func (d *document) scopeListed(j, limit int) int {
	if j == 0 || !d.isOfScope(j-1) {
		return 0
	}
	for k := j + 1; k+2 < limit && k < j+4 && d.tellsScope(k); k++ {
		if d.wordIn(ands, k+1) && d.tellsScope(k+2) {
			return k + 1 - j
		}
	}
	return 0
}

// isScoped tells whether the last noun of p that speaks, in front of token last, is a body or
// a minister with a scope.
func (d *document) isScoped(p *phrase, last int) bool {
	for k := last - 1; k >= p.from; k-- {
		if h, ok := d.headAt(k); ok {
			return scoped.has(h.nominative)
		}
	}
	return false
}

// isOfScope tells whether the word at j is a small one in the genitive, as far as its ending
// tells.
func (d *document) isOfScope(j int) bool {
	t := d.at(j)
	return !t.cap && t.kind == wordToken && t.word[0] >= 0x80 && hasAnySuffix(t.word, genitives)
}

// tellsScope tells whether the word at j may tell what a body is for, and does not speak
// itself: not in "управління міста і поліції".
func (d *document) tellsScope(j int) bool {
	h, head := d.headAt(j)
	return d.isOfScope(j) && (!head || domains.has(h.nominative))
}

// tellsField tells whether the preposition at j begins what the body at the end of p works
// on: "совет (по зерну)", "агентство (з лікарських засобів)".
func (d *document) tellsField(p *phrase, j int) bool {
	if j < 1 || !d.isScoped(p, j) || d.at(j).cap {
		return false
	}
	w, then := d.wordAt(j+1), d.wordAt(j+2)
	switch d.wordAt(j) {
	case "по":
		return !manners.has(w) && d.isSmall(j+1) && (hasAnySuffix(w, "у ю е ам ям ии") || hasAnySuffix(w, "ым им ому ой") && hasAnySuffix(then, "у ю е ам ям ии и"))
	case "з", "із", "зі":
		return d.isSmall(j+1) && (hasAnySuffix(w, "ння ції ду лю ики рна ів ей") || hasAnySuffix(w, "их ої") && hasAnySuffix(then, "ів ей ії ики ств рав ій"))
	}
	return false
}

// tellsPlace tells whether the preposition at j begins where the body p works: "управление
// Роспотребнадзора (по Коми)", "УМВД (по Тульской области)", "ГУНП (в Черновицкой области)".
func (d *document) tellsPlace(p *phrase, j int) bool {
	if j+1 >= len(d.tokens) || d.at(j).cap || !d.hasBody(p) {
		return false
	}
	w, then := d.wordAt(j+1), d.wordAt(j+2)
	if !d.at(j + 1).cap {
		return d.is(j, "по") && homes.has(w)
	}
	switch d.wordAt(j) {
	case "по":
		return d.at(j+1).upper || hasAnySuffix(w, "у ю е и о ам") || hasAnySuffix(w, "ой ому ым им")
	case "в", "у":
		return hasAnySuffix(w, "ой ом") && (then == "области" || then == "крае" || then == "районе") || hasAnySuffix(w, "ій ому") && (then == "області" || then == "районі")
	}
	return false
}

// hasBody tells whether p is a public body with offices in many places.
func (d *document) hasBody(p *phrase) bool {
	if p.headAt >= 0 && branched.has(p.head.nominative) {
		return true
	}
	for k := p.from; k < p.to; k++ {
		if t := d.at(k); t.upper && t.kind == wordToken && runeCount(t.word) > 1 && hasAnySuffix(t.word, "вд фсб скр мчс гибдд гу ск гунп дснс сбу гпсу") {
			return true
		}
	}
	return false
}

// Places that need no name.
var homes = &wordList{text: "[homes]"}

// Bodies with offices in many places.
var branched = &wordList{text: "[branched]"}

// isSmall tells whether the token at j is a word without a capital.
func (d *document) isSmall(j int) bool {
	return j < len(d.tokens) && d.at(j).kind == wordToken && !d.at(j).cap
}

// Watching, which is over what it is for: "контролю (за качеством)".
var watching = &wordList{text: "[watching]"}

// What tells behind "по" how, when or on what grounds something is said.
var manners = &wordList{text: "[manners]"}

// Fields that speak themselves elsewhere.
var domains = &wordList{text: "[domains]"}

// Bodies and people that have what they are for behind them.
var scoped = &wordList{text: "[scoped]"}

// genitives are how the words end that tell what a body is for.
const genitives = "а я и і ї у ю ы ів їв ей ій ов ев ад ий их ых ої ой ого его"
