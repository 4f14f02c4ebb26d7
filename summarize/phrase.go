package summarize

import (
	"strings"
	"unicode/utf8"
)

// A phrase names somebody: "речник ДСНС Олег Вдовин", "the newspaper".
type phrase struct {
	from, to         int // tokens
	nameFrom, nameTo int // the person's name in it; equal (to -1) if there is none
	head             head
	headAt           int
	caps             int  // capitalised words
	quoted           int  // words in quotation marks
	oblique          bool // not in the nominative, for sure
	counted          bool // so many people: two officials
	trimmed          bool // words in front of it belonged to something else
}

const longestPhrase = 14 // tokens

// phraseAfter reads the phrase that begins at token i and ends before limit.
func (d *document) phraseAfter(i, limit int) (phrase, bool) {
	for i < limit && leaders.has(d.tokens[i].word) {
		i++
	}
	for i+1 < limit && months.has(d.tokens[i].word) && !d.tokens[i].cap {
		i++ // "в июне 2017 года президент США"
	}
	i = d.overTitle(i, limit)
	if i+3 < limit && d.tokens[i].kind == numberToken && isDash(d.tokens[i+1].word) && d.tokens[i+2].glued {
		i += 3 // "70-year-old shopkeeper", "71-річний пенсіонер"
	}
	p := phrase{from: i, to: i, headAt: -1, nameFrom: -1, nameTo: -1}
	if d.isCount(i, limit) {
		p.counted = true
		i++
		p.to = i
	}
	limit = min(limit, i+longestPhrase)
	for j := i; j < limit; j++ {
		t := d.tokens[j]
		switch {
		case t.kind == markToken:
			n := d.quotedName(j, limit)
			if n == 0 || p.person(d) {
				if d.isInitialPoint(j) || d.isPointOfFirm(j) || d.isOwnersMark(j) {
					p.to = j + 1
					continue
				}
				return d.finish(p, limit)
			}
			p.quoted += n - 2
			j += n - 1
			p.to = j + 1
		case t.kind == numberToken:
			if p.to == i || !t.glued { // 24 канал, but not "Київ 24"
				if j+1 < limit && mediaNouns.has(d.tokens[j+1].word) {
					p.to = j + 2
					j++
					continue
				}
			}
			return d.finish(p, limit)
		case !d.continues(&p, j):
			return d.finish(p, limit)
		default:
			p.to = j + 1
		}
	}
	return d.finish(p, limit)
}

// overTitle goes over "пані", "Mr." in front of a name.
func (d *document) overTitle(i, limit int) int {
	if i+1 >= limit || !honorifics.has(d.tokens[i].word) {
		return i
	}
	n := i + 1
	if d.tokens[n].word == "." {
		n++
	}
	if n < limit && d.isNameWord(n) {
		return n
	}
	return i
}

var honorifics = &wordList{text: `пан пана панові паном пані господин господина господину госпожа госпожи госпоже mr mrs ms miss dr sir dame lord lady`}

// isCount tells whether token i counts the people behind it: "двох посадовців",
// "12 свідків", "two officials".
func (d *document) isCount(i, limit int) bool {
	if i+1 >= limit || d.tokens[i+1].kind != wordToken || d.tokens[i+1].cap || mediaNouns.has(d.tokens[i+1].word) {
		return false
	}
	v, ok := numeralsOnce().words[d.tokens[i].word]
	if d.tokens[i].kind == numberToken {
		v, ok = figure(d.tokens[i].word), true
	}
	if several.has(d.tokens[i].word) {
		v, ok = 3, true
	}
	if !ok || v < 2 {
		return false
	}
	for k := i + 1; k < limit && k < i+4; k++ { // "двох неназваних посадовців"
		if h, ok := lexiconOnce().head(d.tokens[k].word); ok {
			return h.gender == plural
		}
	}
	return false
}

var several = &wordList{text: `кілька кількох декілька декількох несколько нескольких several some many`}

// ends tells whether the word at j is one that no phrase goes over.
func (d *document) ends(j int) bool {
	t := d.tokens[j]
	if !enders.has(t.word) || t.cap && t.upper {
		return false
	}
	_, given := lexiconOnce().names[t.word]
	return !(given && t.cap && j+1 < len(d.tokens) && d.isNameWord(j+1)) // Яким Полончук
}

// continues tells whether the word at j goes on with p, and notes what it is.
func (d *document) continues(p *phrase, j int) bool {
	t := d.tokens[j]
	if joiners.has(t.word) && p.to > p.from && !p.person(d) {
		return j+1 < len(d.tokens) && d.tokens[j+1].kind == wordToken && joins(t.word, d.tokens[j+1])
	}
	if d.ends(j) && !d.isInitialPoint(j+1) {
		return false
	}
	if _, ok := lexiconOnce().verbs[t.word]; ok && !t.cap {
		return false
	}
	if !t.cap && p.headAt >= 0 && hasAnySuffix(t.word, "ію", "ию") {
		return false // an object: "у міністерстві публікацію назвали"
	}
	if !t.cap && hasAnySuffix(t.word, "ньо", "ично", "ійно", "льно", "чески", "ельно", "арно") {
		return false // an adverb
	}
	if isArticle(t.word) && p.headAt >= 0 && p.to-p.from > 1 && !joiners.has(d.tokens[p.to-1].word) && d.tokens[p.to-1].word[0] < 0x80 && p.headAt < p.to-1 {
		p.to-- // "a union of workers supports the idea": a verb stood before it
		return false
	}
	if t.word[0] < 0x80 && !t.cap && p.headAt >= 0 && strings.HasSuffix(t.word, "ed") && j+1 < len(d.tokens) && isArticle(d.tokens[j+1].word) {
		return false // "scientists measured the frequency"
	}
	if !t.cap && isOtherVerb(t.word) {
		if _, noun := lexiconOnce().head(t.word); !noun {
			return false
		}
	}
	if t.cap {
		if p.person(d) && p.to > p.from && !d.tokens[p.to-1].cap && !d.isInitialPoint(p.to-1) {
			return false
		}
		p.caps++
		if _, known := lexiconOnce().names[t.word]; known && p.nameFrom < 0 && !t.upper {
			p.nameFrom, p.nameTo = j, j+1
		} else if p.nameFrom >= 0 {
			p.nameTo = j + 1
		}
	} else if p.nameFrom >= 0 && !particles.has(t.word) {
		return false // what follows a name is another thing
	} else if p.caps > 0 && p.to > p.from && d.tokens[p.to-1].cap && t.word[0] < 0x80 && !joiners.has(t.word) {
		if _, ok := lexiconOnce().head(t.word); !ok && !regions.has(t.word) {
			return false
		}
	}
	if h, ok := lexiconOnce().head(t.word); ok && (p.headAt < 0 || t.word[0] < 0x80 && h.kind == personHead) {
		p.head, p.headAt = h, j
		if t.word[0] < 0x80 && t.cap && p.nameFrom >= 0 {
			p.nameFrom, p.nameTo = -1, -1
		}
	}
	return true
}

// What follows the name of a place inside the name of its body: "the Prosecutor's
// Office of the Lymansk region".
var regions = &wordList{text: `region district area province county city town village state valley oblast personnel staff`}

// isOtherVerb tells infinitives and past tenses, as far as their endings are no
// noun's: a phrase ends where one begins.
func isOtherVerb(w string) bool {
	if w == "" || w[0] < 0x80 {
		return false
	}
	if utf8.RuneCountInString(w) >= 6 && hasAnySuffix(w, "ла", "ли") && !nounsInLa.has(w) {
		return true
	}
	if pastForms.has(w) || len(w) >= 2*5 && hasAnySuffix(w, "ав", "яв") && !nounsInAv.has(w) {
		return true
	}
	if hasAnySuffix(w, "ити", "ати", "увати", "ає", "яє", "ює", "ують", "юють", "ають", "яють", "ает", "яет", "ует", "ают", "яют", "уют", "ться", "тися", "ать", "ить", "еть", "ять", "лся", "лась", "лись", "вся") {
		return true
	}
	if len(w) >= 2*5 && hasAnySuffix(w, "ив", "едав", "адав") {
		return true
	}
	return len(w) >= 2*6 && hasAnySuffix(w, "ил", "ила", "или", "ыл", "ыла", "ыли", "овал", "овала", "овали", "ывал", "ивал", "ував", "увала", "ували", "ював", "ило", "увало", "овало")
}

// Past tenses that no ending gives away, and nouns with the ending of one.
var (
	pastForms = &wordList{text: `зберіг допоміг зміг приніс привіз вивіз провів подав дав зняв узяв взяв пішов прийшов зайшов вийшов знайшов почав став вніс підніс привів завів вивів відвів переніс
дал смог принёс принес привёз привез вывез провёл провел взял снял начал стал внёс внес нашёл нашел пришёл пришел вышел перенёс перенес привёл привел подал`}
	nounsInLa = &wordList{text: `формула формули формулы скрижали автомобили вугілла педали медали рояли журавли короли учители крокодили`}
	nounsInAv = &wordList{text: `держав справ прав застав устав сплав рукав заправ переправ став склав`}
)

// person tells whether p ends in a person's name.
func (p *phrase) person(*document) bool { return p.nameTo > p.nameFrom }

// joins tells whether a preposition inside a phrase goes on with it.
func joins(word string, next token) bool {
	switch word {
	case "of", "for", "de", "та", "і", "й", "и", "and", "&":
		return next.cap || word == "of" || word == "for"
	}
	return afterJoiner.has(next.word)
}

// finish decides what p names; it is false for what names nobody.
func (d *document) finish(p phrase, limit int) (phrase, bool) {
	for p.to > p.from && (leaders.has(d.tokens[p.to-1].word) || joiners.has(d.tokens[p.to-1].word)) {
		p.to--
	}
	if p.to > p.from+1 && d.ownName(p.to-1) {
		p.to-- // "сказав експерт Обрію"
		p.caps--
		if p.nameTo > p.to {
			p.nameTo = p.to
		}
	}
	if p.to == p.from {
		return p, false
	}
	if p.headAt > p.from {
		from := d.startOf(p)
		p.trimmed, p.from = from > p.from, from
	}
	p.nameTo = min(p.nameTo, p.to)
	if p.nameFrom < 0 {
		d.surname(&p)
	}
	if p.headAt < 0 && !p.person(d) && p.quoted == 0 && p.caps > 0 {
		d.onlyName(&p)
	}
	return d.farName(d.apposition(p, limit), limit), d.names(p)
}

// farName adds the name that follows a role with a few words between the two:
// "доповідач від комітету Матвій Лепкий".
func (d *document) farName(p phrase, limit int) phrase {
	if p.person(d) || p.headAt < 0 || p.head.kind != personHead || p.to >= limit || !governs(d.tokens[p.to].word) || d.tokens[p.from].word[0] < 0x80 {
		return p
	}
	for j := p.to + 1; j+1 < limit && j < p.to+8 && d.tokens[j].kind == wordToken; j++ {
		t := d.tokens[j]
		if _, verb := lexiconOnce().verbs[t.word]; verb && !t.cap {
			return p
		}
		n, given := lexiconOnce().names[t.word]
		nominative := d.tokens[p.headAt].word == p.head.nominative || hasAnySuffix(t.word, "і", "и", "у", "е") // Марі, Анрі have one form
		if given && t.cap && !d.tokens[j-1].cap && !governs(d.tokens[j-1].word) && d.isNameWord(j+1) && (lower(n.nominative) == t.word) == nominative && genderFits(n.gender, p.head.gender) {
			p.nameFrom, p.nameTo, p.to = j, j+2, j+2
			return p
		}
		if t.cap && !d.tokens[j-1].cap && nominative && j+2 == limit && d.isNameWord(j) && d.isNameWord(j+1) {
			p.nameFrom, p.nameTo, p.to = j, j+2, j+2
			return p
		}
	}
	if n := p.to + 1; n+1 < limit && !d.tokens[n].cap {
		for k := n + 1; k < limit && k < n+4 && d.tokens[k].kind == wordToken; k++ { // "продавчиня з кіоску Ніна"
			given, ok := lexiconOnce().names[d.tokens[k].word]
			if ok && d.tokens[k].cap && lower(given.nominative) == d.tokens[k].word && genderFits(given.gender, p.head.gender) && !governs(d.tokens[k-1].word) {
				p.to = k + 1
				return p
			}
		}
	}
	return p
}

// onlyName leaves the words with capitals of a phrase without a head: what
// follows "Москве" in "В Москве действия сторон назвали…" is another thing.
func (d *document) onlyName(p *phrase) {
	for p.from+1 < p.to && !d.tokens[p.from].cap && !hasAnySuffix(d.tokens[p.from].word, "ий", "ій", "ый", "ой", "а", "я", "е", "є", "і", "и") && d.tokens[p.from].word[0] >= 0x80 {
		p.from++ // "тим часом ВООЗ"
	}
	for j := p.from; j < p.to; j++ {
		if d.tokens[j].cap && (j+1 == p.to || d.tokens[j+1].kind == wordToken && !d.tokens[j+1].cap && !joiners.has(d.tokens[j+1].word)) {
			p.to = j + 1
			return
		}
	}
}

// apposition adds the name that follows a role behind a comma: "керівниця групи,
// докторка наук Зоряна Гук".
func (d *document) apposition(p phrase, limit int) phrase {
	if p.person(d) || p.headAt < 0 || p.head.kind != personHead || p.to+1 >= limit || d.tokens[p.to].word != "," {
		return p
	}
	q, ok := d.phraseAfter(p.to+1, limit)
	if ok && !q.person(d) && q.headAt < 0 && q.caps == 2 && q.to-q.from >= 2 && d.isNameWord(q.to-2) && d.isNameWord(q.to-1) {
		q.nameFrom, q.nameTo = q.to-2, q.to
	}
	if !ok || !q.person(d) || q.from != p.to+1 || q.to < limit && d.tokens[q.to].kind != markToken {
		return p
	}
	q.from, q.head, q.headAt = p.from, p.head, p.headAt
	return q
}

// surname finds the name in a phrase without a known given name: initials and a
// surname, or two capitalised words behind a role.
func (d *document) surname(p *phrase) {
	last := p.to - 1
	if !d.tokens[last].cap || d.tokens[last].upper || p.quoted > 0 {
		return
	}
	if last >= p.from+2 && d.isInitialPoint(last-1) {
		p.nameFrom, p.nameTo = last-2, p.to
		for p.nameFrom >= p.from+2 && d.isInitialPoint(p.nameFrom-1) {
			p.nameFrom -= 2
		}
		return
	}
	if p.headAt < 0 && p.to-p.from == 1 {
		if _, ok := d.personCalled(d.tokens[last].word); ok {
			p.nameFrom, p.nameTo = last, p.to
		}
		return
	}
	if p.headAt < 0 || p.head.kind != personHead || p.headAt >= last || placeNouns.has(d.tokens[last].word) {
		return // "owner Menatep Group"
	}
	from := last
	if from-1 > p.headAt && d.tokens[from-1].cap && !d.tokens[from-1].upper {
		from--
	}
	if from == last && !d.proper(last) {
		return
	}
	if from == last && p.headAt < last-1 && d.tokens[last].word[0] >= 0x80 && !d.tokens[last-1].cap {
		if _, ok := d.personCalled(d.tokens[last].word); !ok {
			return // "голова комітету Гонконга": whose committee it is
		}
	}
	if d.isPlaceOf(*p, from) {
		return
	}
	p.nameFrom, p.nameTo = from, p.to
}

// isPlaceOf: "президент України", "director of Chatham House" name a role only.
func (d *document) isPlaceOf(p phrase, from int) bool {
	w := d.tokens[p.to-1].word
	if p.to-from > 1 {
		return d.tokens[from-1].word == "of" || d.tokens[from-1].word == "for"
	}
	return hasAnySuffix(w, "и", "ії", "ів", "ини", "ії", "ы", "ии", "ої", "ого", "ому") || d.tokens[p.to-2].word == "of" || places.has(w)
}

// names tells whether p names anybody: a head, a person or a proper name.
func (d *document) names(p phrase) bool {
	if p.headAt >= 0 || p.nameTo > p.nameFrom || p.quoted > 0 || p.counted {
		return true
	}
	for j := p.from; j < p.to; j++ {
		t := d.tokens[j]
		if t.kind != wordToken || !t.cap && !strings.Contains(t.word, ".") {
			continue
		}
		if strings.Contains(t.word[1:], ".") {
			return true // tass.ru, also without a capital
		}
		if (t.upper && utf8.RuneCountInString(t.word) < 8) || d.proper(j) {
			return true
		}
	}
	return false
}
