package summarize

// byTag reads who says an English quotation though the verb is none of saying: “We all
// miss Jan,” Krog weighed in, telling Dahl, “since he left”. A comma inside the marks
// leads over to who says so, whatever they do.
func (d *document) byTag(s *sentence) *source {
	at := d.quoteTagged(s)
	if at == 0 {
		return noSource
	}
	k := at + 1
	src := &source{how: byName}
	if g, ok := d.pronoun(k); ok && (g == masculine || g == feminine) && !d.wordIn(possessives, k) {
		src, k = &source{how: byPronoun, pronoun: g, at: k}, k+1
	} else {
		p, ok := d.phraseAfter(k, s.to)
		if _, head := d.headAt(k); !head && d.isNameWord(k) && !d.at(k+1).cap && !d.ends(k) {
			p = newName(k, k+1, 1) // a surname alone
		} else if pair := d.isNameWord(k) && d.isNameWord(k+1) && !d.ends(k) && !d.wordIn(placeNouns, k+1); pair && k+2 < s.to && d.is(k+2, ",") && d.saysBehind(k+2, s.to) {
			return &source{how: byName, phrase: phrase{from: k, to: k + 2, headAt: -1, nameFrom: k, nameTo: k + 2, caps: 2}, at: k + 2} // “…,” Zorislo Palych, a clerk, posted
		} else if !ok || p.from > k+1 || !p.person() && (p.headAt < 0 || p.head.kind != personHead || !d.is(k, "the")) {
			return noSource
		}
		src.phrase, src.at, k = *p, p.to, p.to
		if d.wordAt(min(k, s.to-1)) == "," && p.person() && d.saysBehind(k, s.to) {
			return src // “…,” lead author Ada Krog, a chemist in Pell, Velara, said
		}
	}
	for k < s.to && d.mayStandBetween(k) {
		k++
	}
	if k+1 >= s.to || d.at(k).kind != wordToken || d.at(k).cap || !d.endsIn(k, "ed") && !d.wordIn(tagged, k) && !d.isPresentTag(k) {
		return noSource
	}
	return src
}

// isPresentTag tells whether the word at k is an English verb in the present by which words are
// tagged, and ends its clause: “…,” Hale laughs.
func (d *document) isPresentTag(k int) bool {
	return d.wordIn(tagsNow, k) && d.endsClause(k)
}

var tagsNow = &wordList{text: "[tagsNow]"}

// quoteTagged is where the quotation with which s begins is closed, if it has four words
// or more and a comma at its end; 0 if not.
func (d *document) quoteTagged(s *sentence) int {
	if !s.opened && (!s.quote || d.at(s.from).kind != markToken) {
		return 0
	}
	for j := s.from + 5; j+2 < s.to; j++ {
		if w := d.wordAt(j); w != "”" && w != `"` && w != "’" && w != "'" {
			continue
		}
		if d.is(j-1, ",") && d.latin(j+1) && d.at(j+1).kind == wordToken && !d.at(j+1).glued {
			return j
		}
		return 0
	}
	return 0
}

// byCompany reads the person whose words an English clause behind a comma adds: "Pell was
// angry, with Foreign Minister Ada Krog warning of war".
func (d *document) byCompany(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	for j := s.from + 3; j+3 < s.to; j++ {
		if !d.is(j, "with") || !d.is(j-1, ",") {
			continue
		}
		p, ok := d.phraseAfter(j+1, s.to)
		if ok && p.person() && p.from <= j+2 && p.to+1 < s.to && d.wordIn(addingParts, p.to) && !d.takesPrize(p.to) {
			return newSource(byName, p, p.to)
		}
	}
	return noSource
}

var addingParts = &wordList{text: "[addingParts]"}

// saysBehind tells whether a verb of saying follows behind the comma at k, right behind
// another comma, before any quotation.
func (d *document) saysBehind(k, limit int) bool {
	for j := k + 2; j < limit && !isQuoteMark(d.wordAt(j)); j++ {
		if d.is(j-1, ",") && (d.isSaying(j) && d.wordIn(plainSaying, j) || d.is(j, "posted")) {
			return true
		}
	}
	return false
}

// What those do who speak.
var tagged = &wordList{text: "[tagged]"}
