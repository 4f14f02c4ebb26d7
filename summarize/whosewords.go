package summarize

// wordsOf reads whose words the verb at j brings, and which medium does, in either order:
// "приводит слова Ягудина «Спорт-Экспресс»", "цитує УНІАН міністра", "цитирует его ТАСС",
// "приводятся в сообщении слова губернатора".
func (d *document) wordsOf(s *sentence, j int) *source {
	w := d.wordAt(j)
	quotes, brings := citing.has(w), bringing.has(w)
	if (quotes || brings) && j > s.from && d.is(j-1, "слова") {
		return d.hisWords(s, j)
	}
	if !quotes && !brings || !d.is(j+1, "слова") && !d.nearWords(s, j) {
		return noSource
	}
	end := d.endOfCiting(j+1, s.to)
	from, src := j+1, &source{at: j}
	k := d.indexOf(from, end, "слова")
	for n := from; n < end && k < 0; n++ {
		if d.wordIn(wordsOfSomebody, n) {
			k = n // "цитує «Інтерфакс» заяву одного з лідерів"
		}
	}
	if k >= 0 {
		if k > from {
			via, _ := d.citer(from, k) // "приводит ТАСС слова министра"
			src.via = *via
		}
		from = k + 1
	} else if !quotes {
		return noSource
	}
	return d.whomCited(src, from, end)
}

var oneOfMany = &wordList{text: `одного однієї одной`}

var wordsOfSomebody = &wordList{text: "[wordsOfSomebody]"}

// hisWords reads whose words, named in front of the verb at j, a medium brings: "Його слова
// наводить УНІАН".
func (d *document) hisWords(s *sentence, j int) *source {
	if j != s.from+2 {
		return noSource
	}
	g, ok := thirdPersons.gender(d.wordAt(s.from))
	via, _ := d.citer(j+1, d.endOfCiting(j+1, s.to))
	if !ok || via.to == via.from {
		return noSource
	}
	return &source{how: byPronoun, pronoun: g, via: *via, at: j, back: true, only: true}
}

// nearWords tells whether something that was said stands beside the verb at j: in front of it
// behind a mark, or behind a colon.
func (d *document) nearWords(s *sentence, j int) bool {
	return j > s.from && d.at(j-1).kind == markToken || d.contains(j+1, s.to, ":")
}

// endOfCiting is where what is cited from token k on ends: at a mark of no name.
func (d *document) endOfCiting(k, limit int) int {
	for k < limit {
		n := d.quotedName(k, limit)
		if n == 0 && d.at(k).kind == markToken && !d.isInitialPoint(k) {
			break
		}
		k += max(n, 1)
	}
	return min(k, limit)
}

// whomCited is src with whom tokens from to end name, and the medium beside them.
func (d *document) whomCited(src *source, from, end int) *source {
	if g, ok := d.pronoun(from); ok && from < end && !d.isOwned(from+1) {
		via, _ := d.citer(from+1, end)
		src.how, src.pronoun, src.via = byPronoun, g, *via
		return src
	}
	if w := d.wordAt(from + 1); d.wordIn(oneOfMany, from) && isAmong(w, "з із из") {
		from += 2 // "(цитує заяву) одного з лідерів Олега Дуба"
	}
	n := d.citerFrom(from, end)
	if n == from {
		via, to := d.citer(from, end)
		src.via, from, n = *via, to, end
	}
	p, ok := d.phraseAfter(from, n)
	if from+1 == n && d.isNameWord(from) {
		p, ok = newName(from, n, 1), true // "цитирует Абаскаля ТАСС"
	}
	if !ok || p.from != from {
		return noSource
	}
	if n < end {
		via, _ := d.citer(n, end)
		src.via = *via
	}
	p.oblique = true
	src.how, src.phrase = d.howOf(p), *p
	return src
}

// isOwned tells whether the noun at token k is not in the nominative: "(цитирует его)
// представителя".
func (d *document) isOwned(k int) bool {
	h, ok := d.headAt(k)
	return ok && h.nominative != d.wordAt(k)
}

// citerFrom is where the medium begins that cites somebody in tokens from to end: a body in
// the nominative with its adjectives, an acronym, a name in quotation marks or in Latin
// letters that no role in front of it takes: "цитує тренера Олександра Петренка Tribuna", but
// not "голову ДСНС". It is end where none does.
func (d *document) citerFrom(from, end int) int {
	taken := true // the role in front has its body
	for n := from; n < end; n++ {
		t := d.at(n)
		quoted := d.quotedName(n, end)
		if h, ok := d.headAt(n); ok && h.kind == orgHead && h.nominative == t.word && !t.upper || press.has(t.word) {
			for n > from && isNominativeAdjective(d.wordAt(n-1)) && !d.isRole(n-1) && !(d.at(n-1).cap && d.endsIn(n-1, "ва на")) {
				n-- // but not "Петрова"
			}
			return n
		}
		short := quoted > 0 || t.kind == wordToken && t.cap && (t.upper || t.word[0] < 0x80)
		if m := n + 1; short && n == from && t.upper && m < end && (d.quotedName(m, end) > 0 || d.isWire(m)) {
			continue // "цитирует МЧС «Интерфакс»"
		}
		if short && (taken || d.isWire(n+btoi(quoted > 0))) {
			return n
		}
		if t.kind == wordToken || quoted > 0 {
			taken = t.cap || quoted > 0
		}
		n += max(quoted-1, 0)
	}
	return end
}

// isWire tells whether the word at token k is the name of an agency.
func (d *document) isWire(k int) bool {
	return d.wordIn(wires, k) || hasAnyPrefix(d.wordAt(k), "интерфакс інтерфакс рбк")
}

// ofWire tells whether p is a source that only an agency has: "источник ТАСС".
func (d *document) ofWire(p *phrase) bool { return p.to == p.headAt+2 && d.isWire(p.headAt+1) }

// citer reads the medium that begins at token from, and where it ends.
func (d *document) citer(from, end int) (*phrase, int) {
	if from >= end || isPreposition(d.wordAt(from)) {
		return noPhrase, end // "приводятся в сообщении слова"
	}
	t, to := d.at(from), from+1
	if n := d.quotedName(from, end); n > 0 {
		to = from + n
	} else if t.cap && (t.upper || t.word[0] < 0x80) {
		for to < end && (t.word[0] < 0x80 && d.at(to).cap && d.latin(to) || d.wordIn(wireNames, to)) {
			to++
		}
	} else if p, ok := d.phraseAfter(from, end); ok && p.from == from {
		to = p.to
		for n := max(from, p.headAt) + 1; n < to; n++ {
			h, ok := d.headAt(n)
			w := d.wordAt(n)
			if ok && h.nominative != w && (h.kind == personHead || hasAnySuffix(w, "у ю")) || !ok && d.isNameWord(n) && w[0] >= 0x80 {
				to = n // "издание пресс-службу Центробанка"
			}
			n += max(d.quotedName(n, to)-1, 0)
		}
	}
	p, ok := d.phraseAfter(from, to)
	if !ok {
		p = &phrase{from: from, to: to, headAt: -1, caps: 1}
	}
	p.nameFrom, p.nameTo = -1, -1 // "(цитирует Петрова) Tribuna"
	return p, to
}

var (
	bringing  = &wordList{text: "[bringing]"}
	citing    = &wordList{text: "[citing]"}
	wires     = &wordList{text: "[wires]"}
	press     = &wordList{text: "[press]"}
	wireNames = &wordList{text: `новости новини`}
)
