package summarize

import "unicode/utf8"

// channel adds to src, who says what s states, the medium that they told it: "told Reuters", "in
// an interview with the Gazette", "рассказал «Ведомостям»", "в інтерв'ю CNN", "слова которого
// приводит ТАСС".
func (d *document) channel(s *sentence, src *source) {
	if src.via.to > src.via.from || src.paper {
		return
	}
	depth := quoteDepth{}
	for j := s.from; j+1 < s.to; j++ {
		if w := d.wordAt(j); j > src.at && j >= src.phrase.to && (w == "що" || w == "что" || w == "that") {
			return // what is told begins
		}
		if depth.read(d.at(j)); depth.inside() && !d.insertedAt(s, j) || d.at(j).kind != wordToken {
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
	w := d.wordAt(j)
	switch {
	case j == src.at && (w == "told" || w == "tells" || w == "tell"):
		return d.mediumOf(j+1, s.to, false)
	case d.wordIn(talkingTo, j) && (d.wordAt(j+1) == "with" || d.wordAt(j+1) == "to" || d.wordAt(j+1) == "for"):
		return d.mediumOf(j+2, s.to, w == "interview")
	case (w == "column" || w == "op-ed" || w == "essay") && (d.wordAt(j+1) == "for" || d.wordAt(j+1) == "in"):
		return d.mediumOf(j+2, s.to, d.wordAt(j+1) == "for")
	case d.wordIn(conversations, j) && (d.wordAt(j-1) == "в" || d.wordAt(j-1) == "у" || d.wordAt(j-1) == "во"):
		k := j + 1
		if k < s.to && d.wordIn(withOrFor, k) {
			k++
		}
		return d.mediumOf(k, s.to, true)
	case w == "слова" && d.wordIn(passingWords, j+2) && d.wordIn(relatives, j+1):
		return d.mediumOf(j+3, s.to, true) // nominative
	case j == src.at && hasAnyPrefix(w, tellingPrefixes):
		k := j + 1
		if src.phrase.from == k {
			k = src.phrase.to
		} else if _, ok := d.pronoun(k); ok {
			k++
		}
		p := d.mediumOf(k, s.to, false)
		if last := p.to - 2; p.dative && p.quoted > 0 && !hasAnySuffix(d.wordAt(p.from+1), "у ю і е ій ой ам ям ому им ым") && !d.latin(last) && !containsText(d.wordAt(p.from+1), ".") {
			return noPhrase // whom they told, not what: "попередив «Локомотив»"
		}
		return p
	}
	return noPhrase
}

// The beginnings of verbs with which media tell that something was told them.
const tellingPrefixes = "сказ розпов расска повід сообщ заяв підтв подтв пояс объяс уточн зізна призна проком відпов отвеч ответ говор"

// mediumOf reads the medium whose name begins at token k, before limit. What stands there is one
// for sure, or has to look like it.
func (d *document) mediumOf(k, limit int, sure bool) *phrase {
	if k < limit && isArticle(d.wordAt(k)) {
		k++
	}
	dative := true
	for n := 0; n < 3 && k < limit && (d.wordIn(addressees, k) || d.isOwner(k) || sure && d.wordIn(mediaKinds, k)); n++ {
		dative = false // "изданию «Труд»"
		sure = sure || !d.latin(k)
		k++
	}
	if k >= limit {
		return noPhrase
	}
	p := &phrase{from: k, to: k, headAt: -1, nameFrom: -1, nameTo: -1}
	short := d.at(k).upper && d.wordIn(newsrooms, k)
	if n := d.quotedName(k+btoi(short), limit); n > 0 && !d.latin(k-1) {
		p.to, p.quoted, p.dative = k+btoi(short)+n, n-2, dative && !short
		return p
	}
	for p.to < limit && p.to < k+4 && (d.at(p.to).kind == wordToken && d.at(p.to).cap && !isOfDate(d.wordAt(p.to)) || p.to > k && d.at(p.to).kind == numberToken) {
		p.to++
	}
	if d.wordAt(p.to) == "." && p.to+1 < limit && d.at(p.to+1).kind == wordToken && d.at(p.to+1).glued {
		p.to += 2 // GuysLikeU.com
	}
	p.caps = p.to - p.from
	switch {
	case p.caps == 0 || p.caps == 1 && d.wordIn(mediaKinds, k) || d.latin(k) && containsText(d.wordAt(p.to-1), "канал"):
		return noPhrase
	case d.isToldMedium(k):
		p.to, p.dative = k+2, true
	case short:
		if p.to = k + 1; d.wordAt(k+1) == "новости" {
			p.to++ // РИА Новости
		} else if w := d.wordAt(k); w == "иа" || w == "іа" {
			return noPhrase // an agency whose name nobody can tell the end of
		}
	case !d.latin(k) && d.wordIn(stations, k) && p.caps > 1:
		p.to = k + 2 // Радіо Свобода
	case !d.latin(k):
		return noPhrase
	case !sure && !d.namesMedium(p) && !(p.to < limit && d.wordIn(mediaKinds, p.to)):
		return noPhrase // "officials told Israel that"
	}
	return p
}

// namesMedium tells whether p has a word as names of media have: "BBC Radio 4".
func (d *document) namesMedium(p *phrase) bool {
	for j := p.from; j < p.to; j++ {
		if soundsLikeMedium(d.wordAt(j)) {
			return true
		}
	}
	return false
}

// toldName is the name of the medium p in the nominative, as far as its ending tells: Українській
// правді, «Апострофу», «Ленте.ру».
func (d *document) toldName(p *phrase) string {
	from, last := p.from, p.to-1
	if p.quoted > 0 {
		from, last = from+1, last-1
	}
	first, rest := d.textOf(from, from), ""
	if last > from {
		rest = d.text[d.at(from).end:d.at(last).end]
	}
	if d.latin(from) {
		return first + rest
	}
	if last == from+1 && d.at(last).kind == wordToken {
		if noun := d.undative(d.textOf(last, last)); noun != d.textOf(last, last) {
			for _, e := range nominativesOfDative {
				if stem, ok := cutSuffix(first, e[0]); ok && (e[2] == "" || e[2] == d.lang) {
					return stem + e[1] + " " + noun
				}
			}
		}
	}
	name, site, ok := cut(first, ".")
	if name = d.undative(name); ok {
		name += "." + site
	}
	return name + rest
}

// undative is the noun w in the nominative, if it stands in the dative.
func (d *document) undative(w string) string {
	if h, ok := mediaWordsOnce()[lower(w)]; ok {
		_, size := firstRune(w)
		return w[:size] + h.nominative[size:]
	}
	ending, size := utf8.DecodeLastRuneInString(w)
	stem := w[:len(w)-size]
	before, _ := utf8.DecodeLastRuneInString(stem)
	switch vowel := containsRune(vowels, before); {
	case hasAnySuffix(w, "ной ской"):
		return trimSuffix(w, "ой") + "ая" // Набережной
	case ending == 'у' && !vowel:
		return stem
	case ending == 'ю' && vowel:
		return stem + "й"
	case ending == 'і' && before == 'ц' && !hasAnySuffix(stem, "иц"):
		return trimSuffix(stem, "ц") + "ка" // Думці
	case (ending == 'і' || ending == 'е') && !vowel && before != 'ь':
		return stem + "а"
	}
	return w
}

// The endings of adjectives in the dative and nominative, and the language if both have them.
var nominativesOfDative = [...][3]string{{"ій", "а"}, {"ої", "а"}, {"ой", "ая"}, {"им", "і", "uk"}, {"им", "ие", "ru"}, {"ым", "ые"}, {"кому", "кий"}, {"ому", "ий", "uk"}, {"ому", "ый", "ru"}}

// Media in short, with capitals.
var newsrooms = &wordList{text: "[newsrooms]"}

var stations = &wordList{text: `радіо радио`}

// Words for conversations with media, in English with a preposition behind them.
var talkingTo = &wordList{text: "[talkingTo]"}

var conversations = &wordList{text: "[conversations]"}

var withOrFor = &wordList{text: `з із зі с со для`}

// What media are.
var mediaKinds = &wordList{text: "[mediaKinds]"}

var passingWords = &wordList{text: "[passingWords]"}
