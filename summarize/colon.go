package summarize

// byColonQuote: "депутат Юрій Прокопець порівняв це з хлівом: «…»": the one person
// whom the words before the quotation name as their subject says it.
func (d *document) byColonQuote(s *sentence) *source {
	colon := -1
	for j := s.from + 2; j+2 < s.to; j++ {
		if d.is(j, ":") && (isQuoteMark(d.wordAt(j+1)) || isDash(d.wordAt(j+1)) && !d.at(j+2).glued) {
			colon = j
			break
		}
	}
	if colon < 0 {
		return d.seesBehindColon(s)
	}
	if s.opened || d.quotedName(colon+1, s.to) > 0 {
		return noSource
	}
	found := noPhrase
	for j := s.from; j < colon; j++ {
		if _, ok := d.namedInFull(j); !ok {
			continue
		}
		p, ok := d.personAround(s, j)
		if ok && p.from > s.from && governs(d.wordAt(p.from-1)) {
			j = p.to // "the letter to Daniel Greene"
			continue
		}
		if !ok || found.to > 0 {
			return noSource
		}
		found = p
		j = p.to
	}
	if found.to == 0 {
		found = d.surnameFirst(s)
	}
	if found.to == 0 {
		return d.doerOfColon(s, colon)
	}
	if found.to > colon {
		return noSource
	}
	return newSource(byName, found, 0)
}

// doerOfColon reads the role or the pronoun whose act, with which the Ukrainian or Russian
// sentence s begins, words in the first person behind the colon explain: "В результате он
// отменил выходной: «Игроки просили, я сказал: нет»".
func (d *document) doerOfColon(s *sentence, colon int) *source {
	if d.latin(s.from) || !d.containsAny(colon, s.to, firstPerson) || d.containsAny(s.from, colon, gettingWords) {
		return noSource
	}
	begin := s.from
	if isPreposition(d.wordAt(begin)) {
		begin = min(begin+2, colon) // "В результате"
	}
	if g, ok := d.pronoun(begin); ok && isOtherVerb(d.wordAt(begin+1)) {
		return &source{how: byPronoun, pronoun: g, at: begin}
	}
	p, ok := d.phraseAfter(begin, colon)
	if !ok || p.from != begin || p.headAt < 0 || p.head.kind != personHead {
		return noSource
	}
	for k := p.to; k < colon; k++ {
		if w := d.wordAt(k); isOtherVerb(w) && d.agrees(p, ofGender(verbGender(w))) {
			return newSource(d.howOf(p), p, 0)
		}
	}
	return noSource
}

// By what one does with the words of others.
var gettingWords = &wordList{text: "[gettingWords]"}

// surnameFirst reads the role and the surname alone with which the English sentence s
// begins, "and" or "but" in front: "But neighbour Krog (picks up the story: “…”)".
func (d *document) surnameFirst(s *sentence) *phrase {
	j := s.from
	if !d.latin(j) {
		return noPhrase
	}
	if d.wordIn(conjunctions, j) {
		j++
	}
	if j+2 >= s.to || !d.isRole(j) || !d.isNameWord(j+1) || d.isOwner(j+1) || d.at(j+2).kind != wordToken || d.at(j+2).cap {
		return noPhrase
	}
	h, _ := d.headAt(j)
	return &phrase{from: j, to: j + 2, headAt: j, head: h, nameFrom: j + 1, nameTo: j + 2, caps: 1}
}

// seesBehindColon: "Профспілка бачить причину в скороченнях: звільнили чотирьох": who
// sees a cause or a way says what stands behind the colon.
func (d *document) seesBehindColon(s *sentence) *source {
	for j := s.from + 1; j < s.to && j < s.from+10; j++ {
		if !d.wordIn(seeing, j) {
			continue
		}
		for k := j + 1; k+3 < s.to; k++ {
			if !d.is(k, ":") {
				continue
			}
			p, ok := d.phraseBefore(j, s.from, d.isNominative)
			if !ok {
				p, ok = d.clauseSubject(s, j, ofGender(verbGender(d.wordAt(j))))
			}
			if !ok || p.from > s.from+1 || p.headAt < 0 && !p.person() || d.isOwn(p) {
				return noSource
			}
			return newSource(d.howOf(p), p, 0)
		}
		return noSource
	}
	return noSource
}

var seeing = &wordList{text: "[seeing]"}

// byColon: "ГСЧС: из-за ветра без света остались 64 села".
func (d *document) byColon(s *sentence) *source {
	for j := s.from + 1; j < s.to && j < s.from+6; j++ {
		if !d.is(j, ":") {
			continue
		}
		if j+3 >= s.to || opinionVerbs.of(d.wordAt(j-1)) == colours || d.wordIn(bodyParts, j-1) {
			return noSource // "Мер категоричний: …"
		}
		p, ok := d.phraseAfter(s.from, j)
		if ok && p.to-p.from == 2 && (isNominativeAdjective(d.wordAt(p.from+1)) || d.endsIn(p.from+1, "те ре ле ке")) && !d.at(p.from+1).cap {
			return noSource // "Завдання просте: …"
		}
		if p.head.kind == personHead && p.nameTo <= p.nameFrom && d.isNameWord(j+1) && d.isNameWord(j+2) {
			return noSource // "Найменший учасник: Щербак Олександр"
		}
		if ok && p.to == j && p.from == s.from && p.head.gender != plural && !d.latin(s.from) && (p.headAt >= 0 || p.nameTo > p.nameFrom || d.at(s.from).upper) {
			return newSource(d.howOf(p), p, 0)
		}
		if ok && p.to == j && p.from == s.from && d.latin(s.from) && p.person() && isQuoteMark(d.wordAt(j+1)) {
			return newSource(byName, p, 0) // Nora Dahl: “A long and quiet night.”
		}
		return noSource
	}
	return noSource
}

// behindQuote: "«…», — розводить руками лікарка Ганна Півень", "«…», — кинула вона":
// whoever is named in full behind a quotation at the end says it, whatever they do.
func (d *document) behindQuote(s *sentence) *source {
	if !s.quote && !s.opened {
		return noSource
	}
	at := -1
	for j := s.from; j < s.to; j++ {
		if w := d.wordAt(j); isClosing(w) && w != "“" || w == `"` {
			at = j
		}
	}
	if at < s.from+2 || s.to-at < 4 || s.to-at > 14 {
		return noSource
	}
	latin := d.latin(at+1) && d.at(at+1).kind == wordToken
	if !latin && !isDash(d.wordAt(min(at+2, s.to-1))) || latin && d.at(at+1).cap {
		return noSource
	}
	if g, ok := d.pronoun(at + 1); ok && latin && (g == masculine || g == feminine) && !d.wordIn(possessives, at+1) {
		return &source{how: byPronoun, pronoun: g, at: at + 2} // “…,” she tells her host, Ravi Lund
	}
	from := at + 2
	for j := from; j+1 < s.to; j++ {
		if w := d.wordAt(j); w == "how" || w == "of" && d.wordIn(expressions, j-1) {
			from = j + 1 // "is the advice of co-author Ada Krog"
		}
	}
	if p, ok := d.roleBehindVerb(at+1, s.to); ok && latin {
		return newSource(byName, p, 0) // “…,” deadpanned fire chief Lonzo Lund
	}
	if next := at + 1; latin && d.endsIn(next, "s ed") && d.isNameWord(next+1) && d.isNameWord(next+2) && (next+3 >= s.to || !d.at(next+3).cap) && !d.ends(next+1) && !d.wordIn(placeNouns, next+2) {
		return &source{how: byName, phrase: phrase{from: next + 1, to: next + 3, headAt: -1, nameFrom: next + 1, nameTo: next + 3, caps: 2}} // “…,” comments Robert Quilson
	}
	for j := from; j+1 < s.to; j++ {
		if _, ok := d.namedInFull(j); !ok {
			continue
		}
		if p, ok := d.personAround(&sentence{from: from, to: s.to}, j); ok && (p.from <= s.from || p.from == from || !governs(d.wordAt(p.from-1))) {
			return newSource(byName, p, 0)
		}
		return noSource
	}
	if g, ok := d.pronoun(at + 4); ok && at+4 < s.to && !latin && (g == masculine || g == feminine) && !d.wordIn(possessives, at+4) && d.at(at+3).kind == wordToken && isDash(d.wordAt(at+2)) {
		return &source{how: byPronoun, pronoun: g, at: at + 3}
	}
	return noSource
}

// behindDash: "Збили 30 ракет — Повітряні сили." A body or somebody with a role that
// ends a sentence with a verb, as titles do.
func (d *document) behindDash(s *sentence) *source {
	end := s.to
	if end > s.from && isStop(d.at(end-1)) {
		end--
	}
	dash := end - 1
	for dash > s.from && end-dash < 8 && !(isDash(d.wordAt(dash)) && !d.at(dash).glued) {
		dash--
	}
	if dash < s.from+4 || end-dash >= 8 || !isDash(d.wordAt(dash)) || d.is(dash, "-") {
		return noSource
	}
	p, ok := d.phraseAfter(dash+1, end)
	if !ok || p.from != dash+1 || p.to != end || d.latin(p.from) && d.lang == "en" || !d.isNominative(p) {
		return noSource
	}
	body := p.headAt >= 0 && p.head.kind == orgHead && d.at(p.from).cap || d.at(p.from).upper && end-dash == 2
	if !body && !(p.nameTo-p.nameFrom > 1 && p.headAt >= 0) {
		return noSource
	}
	for j := s.from; j < dash; j++ {
		if t := d.at(j); t.kind == wordToken && !t.cap && (isOtherVerb(t.word) || d.isSaying(j) || hasAnySuffix(t.word, "ють уть ят ют ут или ыли али яли ила ала ено ано")) {
			return newSource(byName, p, 0)
		}
	}
	return noSource
}
