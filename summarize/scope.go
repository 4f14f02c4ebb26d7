package summarize

// scopeGoesOn counts the tokens from the mark or the word at j that go on telling what a body
// in the phrase p is for, or a minister: "Міністерство освіти (і науки)", "министр труда (и
// соцзащиты)", "Міністерство розвитку громад(, територій) та інфраструктури"; 0 if they do not.
func (d *document) scopeGoesOn(p *phrase, j, limit int) int {
	n := 0
	switch w := d.tokens[j].word; {
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
		if ands.has(d.tokens[k+1].word) && d.tellsScope(k+2) {
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
	t := d.tokens[j]
	return !t.cap && t.kind == wordToken && t.word[0] >= 0x80 && hasAnySuffix(t.word, genitives...)
}

// tellsScope tells whether the word at j may tell what a body is for, and does not speak
// itself: not in "управління міста і поліції".
func (d *document) tellsScope(j int) bool {
	h, head := d.headAt(j)
	return d.isOfScope(j) && (!head || domains.has(h.nominative))
}

// Fields that speak themselves elsewhere.
var domains = &wordList{text: `оборона енергетика энергетика статистика розвідка разведка охорона охрана юстиція юстиция`}

// Bodies and people that have what they are for behind them.
var scoped = &wordList{text: `міністр міністерка міністерство департамент управління відділ комітет комісія служба інспекція агентство інститут центр академія університет фонд палата асоціація спілка рада кафедра факультет
министр министерство управление отдел комитет комиссия инспекция институт академия университет ассоциация союз совет`}

// genitives are how the words end that tell what a body is for.
var genitives = []string{"а", "я", "и", "і", "ї", "у", "ю", "ы", "ів", "їв", "ей", "ій", "ов", "ев", "ад", "ий", "их", "ых", "ої", "ой", "ого", "его"}
