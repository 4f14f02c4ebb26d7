package summarize

import "strings"

// explainedSubject reads the name that begins s and that words between commas, the
// last of them right before token k, explain: "Velara, the local utility, (said)",
// "Tetiana Huk, an independent analyst in Kyiv, (expects)".
func (d *document) explainedSubject(s sentence, k int) (phrase, bool) {
	if k < s.from+4 || d.tokens[k-1].word != "," || d.tokens[s.from].word[0] >= 0x80 {
		return phrase{}, false
	}
	begin := d.overOpening(s, k)
	p, ok := d.phraseAfter(begin, k-1)
	if !ok && d.isNameWord(begin) && d.tokens[begin+1].word == "," && relatives.has(d.tokens[begin+2].word) {
		p, ok = phrase{from: begin, to: begin + 1, headAt: -1, nameFrom: -1, nameTo: -1, caps: 1}, true // "Clearpen, which"
	}
	if !ok || p.to >= k-2 || d.tokens[p.to].word != "," || p.caps == 0 || p.from > begin+1 || p.from > begin && !leaders.has(d.tokens[begin].word) {
		return phrase{}, false
	}
	if !d.explains(p.to + 1) {
		return phrase{}, false
	}
	for j := p.to; j < k-1; j++ {
		t := d.tokens[j]
		if isQuoteMark(t.word) || t.word == ";" || t.word == ":" || t.word == "," && ands.has(d.tokens[j+1].word) {
			return phrase{}, false // "Anna, the mayor, and Bob, the clerk,"
		}
	}
	return p, true
}

// explains tells whether the words behind the comma before token j tell who or
// what stands in front of it.
func (d *document) explains(j int) bool {
	t := d.tokens[j]
	switch {
	case isArticle(t.word), relatives.has(t.word), possessives.has(t.word), t.kind == numberToken:
		return true
	case t.word == "of" || t.word == "from" || t.word == "one" || t.word == "formerly":
		return true
	}
	for n := j; n < j+5 && n < len(d.tokens) && d.tokens[n].kind == wordToken && !governs(d.tokens[n].word); n++ {
		if d.isRole(n) {
			return true // "BA's chief executive", "president of the club"
		}
	}
	return false
}

// overOpening is where the clause of the English sentence s begins behind "But",
// "However," and "On Tuesday,".
func (d *document) overOpening(s sentence, limit int) int {
	j := d.afterDateline(s.from, s.to)
	for n := j; n < j+4 && n+1 < limit; n++ {
		if t := d.tokens[n]; isDash(t.word) && !t.glued && n > j {
			j = n + 1 // "Cape Town - The row"
			break
		} else if !t.cap {
			break
		}
	}
	if whiles.has(d.tokens[j].word) {
		for n := j + 3; n < limit; n++ {
			if d.tokens[n].word == "," {
				return n + 1 // "While the plan is cheered by many, Jan Korb"
			}
		}
		return j
	}
	if t := d.tokens[j]; governs(t.word) || isPreposition(t.word) {
		for n := j + 1; n < limit && n < j+6; n++ {
			if d.tokens[n].word == "," {
				return n + 1
			}
		}
		return j
	}
	for j+1 < limit && (openings.has(d.tokens[j].word) || conjunctions.has(d.tokens[j].word) || strings.HasSuffix(d.tokens[j].word, "ly") && d.tokens[j+1].word == ",") {
		j++
		if d.tokens[j].word == "," {
			j++
		}
	}
	return j
}

var whiles = &wordList{text: `while when after although though if because since despite amid as`}

var openings = &wordList{text: `however meanwhile yet still instead separately also earlier later now so then today yesterday elsewhere nevertheless moreover meantime`}

// standsFirst tells whether the English phrase p names somebody and begins the
// clause with which s begins.
func (d *document) standsFirst(s sentence, p phrase) bool {
	begin := d.overOpening(s, s.to)
	return (p.caps > 0 || p.person(d) || p.headAt >= 0) && p.from >= s.from && p.from <= begin+1 && (p.from <= begin || leaders.has(d.tokens[begin].word))
}

// byStance: "Mayor Nora Dahl slammed the plan", "Velara blamed a supplier": who
// takes a stand says so, whatever the words were.
func (d *document) byStance(s sentence) source {
	if d.tokens[s.from].word[0] >= 0x80 || s.quote || s.opened {
		return source{}
	}
	begin := d.overOpening(s, s.to)
	for j := begin + 1; j < s.to && j < begin+36; j++ {
		t := d.tokens[j]
		if t.word == ":" || t.word == ";" || isQuoteMark(t.word) {
			return source{}
		}
		if t.kind != wordToken || t.cap || !d.takesStand(s, j) {
			continue
		}
		k := j
		for k > begin && (d.mayStandBetween(k-1) || auxiliaries.has(d.tokens[k-1].word)) {
			k--
		}
		if d.tokens[k-1].word == "would" {
			k--
		}
		if k-1 >= s.from {
			if g, ok := pronouns[d.tokens[k-1].word]; ok && k-1 <= begin && !possessives.has(d.tokens[k-1].word) && (g == masculine || g == feminine) {
				return source{how: byPronoun, pronoun: g, weak: true, at: j}
			}
		}
		p, ok := d.explainedSubject(s, k)
		if !ok {
			p, ok = d.phraseBefore(k, s.from, func(p phrase) bool { return d.standsFirst(s, p) })
		}
		if !ok || d.isOwn(p) || d.isOwner(p.to-1) || !d.names(p) || !d.standsFirst(s, p) {
			return source{}
		}
		if p.headAt >= 0 && p.head.kind == personHead && p.caps == 0 && !p.person(d) && isArticle(d.wordAt(p.from-1)) && d.tokens[p.from-1].word != "the" {
			return source{} // "A man blamed"
		}
		if t.word == "ordered" && (!p.person(d) || !d.orders(s, j)) {
			return source{} // "Velara ordered 20 jets"
		}
		return source{how: d.howOf(p), phrase: p, weak: true, at: j}
	}
	return source{}
}

// orders tells whether the order at j is one to do something: "ordered all 14
// ships to stay".
func (d *document) orders(s sentence, j int) bool {
	for k := j + 1; k+1 < s.to && k < j+14 && d.tokens[k].word != ","; k++ {
		if d.tokens[k].word == "to" && d.tokens[k+1].kind == wordToken && !isArticle(d.tokens[k+1].word) && !d.tokens[k+1].cap {
			return true
		}
	}
	return false
}

var auxiliaries = &wordList{text: `did does do is was are were will would not`}

// takesStand tells whether the word at j, with those behind it, is a verb of taking
// a stand: "slammed", "ruled out", "played down".
func (d *document) takesStand(s sentence, j int) bool {
	w := d.tokens[j].word
	if stands.has(w) {
		return true
	}
	if announcing.has(w) && isBe(d.tokens[j-1].word) || w == "like" && d.tokens[j-1].word == "would" && j+1 < s.to && d.tokens[j+1].word == "to" {
		return true // "is announcing", "would like to see"
	}
	if behind, ok := standsWith[w]; ok && j+1 < s.to {
		return behind.has(d.tokens[j+1].word)
	}
	return false
}

var announcing = &wordList{text: `announcing warning urging calling demanding denying promising proposing predicting threatening`}

var (
	stands = &wordList{text: `slammed slams blasted condemned condemns denounced denounces criticized criticised criticizes criticises blamed blames praised praises hailed hails
deplored deplores ridiculed mocked apologized apologised objected objects demanded demands ordered rebuked lambasted`}
	standsWith = map[string]*wordList{
		"questioned": {text: `whether who why how if what`},
		"threatened": {text: `to`},
		"threatens":  {text: `to`},
		"ruled":      {text: `out`},
		"played":     {text: `down`},
		"poured":     {text: `cold scorn`},
		"cast":       {text: `doubt`},
		"hit":        {text: `out back`},
		"pours":      {text: `cold scorn`},
		"called":     {text: `for on`},
		"calls":      {text: `for on`},
	}
)
