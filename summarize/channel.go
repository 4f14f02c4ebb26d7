package summarize

import "unicode/utf8"

// channel adds to src, who says what s states, the medium that they told it: "told Reuters", "in
// an interview with the Gazette", "рассказал «Ведомостям»", "в інтерв'ю CNN", "слова которого
// приводит ТАСС".
func (d *document) channel(s *sentence, src *source) {
	if src.via.to > src.via.from {
		return
	}
	depth := quoteDepth{}
	for j := s.from; j+1 < s.to; j++ {
		if w := d.wordAt(j); j > src.at && isAmong(w, "що что that") {
			return // what is told begins
		}
		if depth.read(d.at(j)); d.at(j).kind != wordToken && !d.is(j, ",") || depth.inside() && !d.insertedAt(s, j) {
			continue
		}
		p := d.toldMedium(s, src, j)
		if p.to <= p.from || d.isOwn(p) || p.from < src.phrase.to && p.to > src.phrase.from {
			continue
		}
		src.via = *p
		return
	}
}

// toldMedium reads the medium behind the words at token j that tell whom src told it.
func (d *document) toldMedium(s *sentence, src *source, j int) *phrase {
	next := d.wordAt(j + 1)
	switch w := d.wordAt(j); {
	case j == src.at && isAmong(w, "told tells tell"):
		return d.englishMedium(j+1, s.to, false)
	case d.wordIn(talkingTo, j) && isAmong(next, "with to for"):
		in := j - 1
		for in > max(s.from, j-4) && !isAmong(d.wordAt(in), "in gave") && !isPreposition(d.wordAt(in)) {
			in-- // "in a long interview with"
		}
		if hasAnySuffix(w, "ing") || isAmong(d.wordAt(in), "in gave") {
			return d.englishMedium(j+2, s.to, w == "interview" && !d.is(j-1, "job"))
		}
	case isAmong(w, "column op-ed essay") && (next == "for" || next == "in"):
		return d.englishMedium(j+2, s.to, next == "for" && isArticle(d.wordAt(j+2)))
	case d.wordIn(conversations, j) && isAmong(d.wordAt(j-1), "в у во"):
		dative := !hasAnyPrefix(w, "розм разг ефір эфир бесі бесе")
		k := j + 1
		if d.wordIn(withOrFor, k) {
			k, dative = k+1, false
		}
		return d.mediumOf(k, s.to, true, dative)
	case d.wordIn(passingWords, j+2) && d.wordIn(relatives, j+1):
		return d.mediumOf(j+3, s.to, true, false)
	case j == src.at && tellingSo.begins(w):
		k := j + 1
		if src.phrase.from == k {
			k = src.phrase.to
		} else if _, ok := d.pronoun(k); ok {
			k++
		}
		p := d.mediumOf(k, s.to, false, true)
		if name := d.wordAt(p.from + 1); p.dative && p.quoted > 0 && !d.latin(p.from+1) && (runeCount(name) < 4 || !hasAnySuffix(name, "у ю і е ій ой ам ям ому им ым")) {
			return noPhrase // whom they told, not what: "попередив «Локомотив»"
		}
		if isAbout(d.wordAt(p.to)) {
			return noPhrase // "сообщил «Спартаку» о трансфере"
		}
		return p
	}
	return noPhrase
}

// The beginnings of verbs with which media tell that something was told them.
var tellingSo = &wordList{text: "[tellingSo]"}

// englishMedium reads the medium whose name begins at token k, before limit, in English. What stands
// there is one for sure, or has to look like it.
func (d *document) englishMedium(k, limit int, sure bool) *phrase {
	for n := 0; n < 3 && k+1 < limit && d.leadsToMedium(k); n++ {
		sure = sure || d.wordIn(mediaKinds, k)
		k++
	}
	p := newName(k, k, 0)
	p.nameFrom, p.nameTo = -1, -1
	for p.to < limit && p.to < k+4 && d.at(p.to).kind == wordToken && d.at(p.to).cap && !isOfDate(d.wordAt(p.to)) && (!d.wordIn(weekdayNames, p.to) || d.is(p.to, "today")) {
		if w := d.wordAt(p.to); !soundsLikeMedium(w) && (d.isRole(p.to) || d.isOwner(p.to) || d.personNamed(w)) {
			return noPhrase
		}
		if p.to++; d.is(p.to, "&") && d.at(p.to+1).cap {
			p.to++ // Hearth & Cordon
		}
	}
	if p.to == k || !d.latin(k) || p.to == k+1 && d.wordIn(mediaKinds, k) {
		return noPhrase
	}
	last := d.wordAt(p.to - 1)
	if _, given := d.givenAt(k); given && p.to > k+1 {
		return noPhrase // a person
	}
	if d.at(p.to).kind == numberToken && p.to < limit && (d.wordIn(mediaKinds, p.to-1) || sure && d.at(p.to+1).kind == markToken) {
		p.to++ // BBC Radio 4
	}
	if d.is(p.to, ".") && p.to+1 < limit && d.at(p.to+1).kind == wordToken && d.at(p.to+1).glued {
		p.to += 2 // HarbourToday.com
		last = "news"
	}
	p.caps = p.to - p.from
	kind := d.wordIn(mediaKinds, p.to) || d.is(p.to, "news")
	if t := d.at(p.to); p.to < limit && !kind && t.kind == wordToken && !t.cap && !behindMedium.has(t.word) && (p.caps > 1 || !soundsLikeMedium(last)) {
		return noPhrase // "told Post Office staff", "with Chinese media"
	}
	if d.at(p.to-1).upper && sure && !soundsLikeMedium(last) && !kind || !sure && !soundsLikeMedium(last) && !d.wordIn(mediaKinds, p.to-1) && !kind && d.at(p.to-1).kind != numberToken && !d.is(k, "radio") {
		return noPhrase // "officials told Israel that"
	}
	return p
}

// leadsToMedium tells whether the English word at k stands in front of a medium's name: an article,
// what it is, or whose: "(told) the Russian magazine", "(told) Russia's news agency".
func (d *document) leadsToMedium(k int) bool {
	if d.wordIn(mediaKinds, k+1) && !d.at(k+1).cap && d.at(k+2).cap {
		return true // "Russian magazine Bote"
	}
	return isArticle(d.wordAt(k)) || !d.at(k).cap && d.wordIn(mediaKinds, k) || d.isOwner(k) && !soundsLikeMedium(withoutOwner(d.wordAt(k)))
}

// What stands behind the name of a medium that somebody told something.
var behindMedium = &wordList{text: "[behindMedium]"}

// mediumOf is englishMedium for Ukrainian and Russian texts; dative tells whether the name stands so
// if nothing says what it is.
func (d *document) mediumOf(k, limit int, sure, dative bool) *phrase {
	for n := 0; n < 3 && k < limit && (d.wordIn(addressees, k) || sure && d.wordIn(mediaKinds, k)); n++ {
		dative, sure = false, true // "изданию «Труд»"
		k++
	}
	if k >= limit {
		return noPhrase
	}
	p := &phrase{from: k, to: k, headAt: -1, nameFrom: -1, nameTo: -1, told: true, dative: dative}
	short := d.at(k).upper && d.wordIn(newsrooms, k)
	if n := d.quotedName(k+btoi(short), limit); n > 0 {
		p.to, p.quoted = k+btoi(short)+n, n-2
		p.told = !short
		return p
	}
	for p.to < limit && p.to < k+4 && d.at(p.to).kind == wordToken && d.at(p.to).cap && !isOfDate(d.wordAt(p.to)) {
		p.to++
	}
	if d.is(p.to, ".") && p.to+1 < limit && d.at(p.to+1).kind == wordToken && d.at(p.to+1).glued && p.to > k {
		p.to += 2
	}
	p.caps = p.to - p.from
	switch {
	case p.caps == 0:
		return noPhrase
	case d.isToldMedium(k):
		p.to = k + 2
	case short:
		p.told = false
		if p.to = k + 1; d.is(k+1, "новости") {
			p.to++ // РИА Новости
		} else if w := d.wordAt(k); w == "иа" || w == "іа" {
			return noPhrase // an agency whose name nobody can tell the end of
		}
	case !d.latin(k) && d.wordIn(stations, k) && p.caps > 1:
		p.to, p.told = k+2, false // Радіо Свобода
	case !d.latin(k) || containsText(d.wordAt(p.to-1), "канал") || d.personNamed(d.wordAt(p.to-1)):
		return noPhrase
	case !sure && !soundsLikeMedium(d.wordAt(p.to-1)):
		return noPhrase
	}
	return p
}

// toldName is the name of the medium p in the nominative, as far as its ending tells: Українській
// правді, «Апострофу», «Ленте.ру».
func (d *document) toldName(p *phrase) string {
	from, last := p.from, p.to-1
	if p.quoted > 0 {
		from, last = from+1, last-1
	}
	name := d.textOf(from, last)
	if d.latin(from) || d.latin(last) && d.at(last).kind == wordToken || last > from+1 && d.wordIn(ands, from+1) {
		return name
	}
	first := d.textOf(from, from)
	if last == from+1 && d.at(last).kind == wordToken {
		noun, ok := d.undative(d.textOf(last, last), p.dative)
		for _, e := range nominativesOfDative {
			if stem, fits := cutSuffix(first, e[0]); ok && fits && (e[2] == "" || e[2] == d.lang) {
				return stem + e[1] + " " + noun
			}
		}
		if hasAnySuffix(first, "ому ій ой им ым ого") {
			return name
		}
	}
	base, site, ok := cut(first, ".")
	if base, _ = d.undative(base, p.dative); ok {
		base += "." + site
	}
	return base + d.text[d.at(from).end:d.at(last).end]
}

// undative is the noun w in the nominative, if it is known, or stands in the dative as its ending
// tells; ok tells whether it does.
func (d *document) undative(w string, dative bool) (noun string, ok bool) {
	if h, ok := mediaWordsOnce()[lower(w)]; ok {
		_, size := firstRune(w)
		return w[:size] + h.nominative[size:], true
	}
	ending, size := utf8.DecodeLastRuneInString(w)
	stem := w[:len(w)-size]
	before, _ := utf8.DecodeLastRuneInString(stem)
	switch vowel := containsRune(vowels, before); {
	case !dative:
		return w, false
	case hasAnySuffix(w, "ному ькому") && d.lang == "uk":
		return trimSuffix(w, "ому") + "е", true // Суспільному
	case hasAnySuffix(w, "ому"):
		return w, false
	case hasAnySuffix(w, "ной ской"):
		return trimSuffix(w, "ой") + "ая", true // Набережной
	case hasAnySuffix(w, "ьцу ньку льку мку бку вку йку"):
		return w, false // Комсомольцу, Замку: a vowel fled
	case ending == 'у' && !vowel:
		return stem, true
	case ending == 'ю' && vowel:
		return stem + "й", true
	case ending == 'і' && before == 'ц' && !hasAnySuffix(stem, "иц"):
		return trimSuffix(stem, "ц") + "ка", true // Думці
	case ending == 'і' && before == 'ц':
		return stem + "я", true
	case (ending == 'і' || ending == 'е') && !vowel && before != 'ь':
		return stem + "а", true
	}
	return w, false
}

// The endings of adjectives in the dative and other cases, in the nominative, and the language if
// both have them.
var nominativesOfDative = [...][3]string{{"ій", "а"}, {"ої", "а"}, {"ою", "а"}, {"ой", "ая"}, {"им", "і", "uk"}, {"им", "ие", "ru"}, {"ым", "ые"}, {"ньому", "ній"}, {"кому", "кий"}, {"ому", "ий", "uk"}, {"ому", "ый", "ru"}}

// Media in short, with capitals.
var newsrooms = &wordList{text: "[newsrooms]"}

var stations = &wordList{text: `радіо радио`}

// Words for talks with media, in English with a preposition behind them.
var talkingTo = &wordList{text: "[talkingTo]"}

var conversations = &wordList{text: "[conversations]"}

var withOrFor = &wordList{text: `з із зі с со для`}

// What media are.
var mediaKinds = &wordList{text: "[mediaKinds]"}

var passingWords = &wordList{text: "[passingWords]"}
