package summarize

import (
	"strings"
	"unicode"
)

// roleOf writes the role in front of the name in p: in the nominative, and small
// where only the sentence's beginning made its letter a capital.
func (d *document) roleOf(p *phrase) string {
	if d.latin(p.from) {
		if p.headAt < 0 && !d.latin(p.nameFrom) {
			return "" // "VET", of a longer name, before a Cyrillic one
		}
		from, to := p.from, p.nameFrom
		for from < to && d.wordIn(leadingOver, from) {
			from++ // "However Prof Lewin", "Another parent, Dorota Man"
		}
		for to > from && (isArticle(d.wordAt(to-1)) || d.is(to-1, "like")) {
			to-- // "group the", "witnesses like"
		}
		return withoutOwner(d.trimmed(from, to))
	}
	if p.headAt < 0 {
		return "" // what stands there is something else
	}
	from := p.headAt
	for from > p.from && isAdjective(d.wordAt(from-1)) && !d.is(from-1, "слова") && !d.isSomebodys(from-1) {
		from--
	}
	if from > p.from && d.isActing(from-1) {
		return d.trimmed(from-1, p.nameFrom) // as it stands: "в.о. директора музею"
	}
	h := d.at(p.headAt)
	var sb strings.Builder
	for j := from; j < p.headAt; j++ {
		w := d.textOf(j, j)
		if h.word != p.head.nominative {
			w = adjective(w, p.head.gender, d.langAt(j))
		}
		sb.WriteString(w)
		sb.WriteString(d.text[d.at(j).end:d.at(j+1).start])
	}
	if h.word == p.head.nominative {
		sb.WriteString(d.text[h.start:h.end])
	} else {
		sb.WriteString(likeCase(d.nominativeOf(p), d.text[h.start:h.end]))
	}
	end := d.beforeCallSign(p.headAt, p.nameFrom)
	for j := p.headAt + 1; j+1 < end; j++ {
		if d.is(j, ",") && d.wordIn(relatives, j+1) {
			end = j // "голова партії(, яка почала страйк)"
		}
	}
	if rest := d.trimmed(p.headAt+1, end); rest != "" {
		if d.is(p.headAt+1, ",") {
			sb.WriteString(", ")
		} else {
			sb.WriteString(d.text[h.end:d.at(p.headAt+1).start])
		}
		sb.WriteString(rest)
	}
	if d.beginsSentence(from) && !d.at(from).upper {
		return smallFirst(sb.String())
	}
	return sb.String()
}

// What leads over to a role and is no part of it.
var leadingOver = &wordList{text: `however another but meanwhile still`}

// isSomebodys tells whether token j is the surname of somebody: "(интервью) Поклонской
// журналисту".
func (d *document) isSomebodys(j int) bool {
	if !d.at(j).cap || d.beginsSentence(j) {
		return false
	}
	_, ok := d.personCalled(d.wordAt(j))
	return ok
}

// asInside writes the name of p, if people or a desk without one stand at the beginning of a
// sentence, as inside one: "Учёные" as "учёные".
func (d *document) asInside(p *phrase, name string) string {
	if p.headAt < 0 || !d.beginsSentence(p.from) || d.at(p.from).upper || isDemonymWord(d.wordAt(p.from)) {
		return name
	}
	if _, noun := speakingNoun(d.wordAt(p.headAt)); !noun {
		return name // a surname that speaks: "Ивашов сказал, что"
	}
	if t := d.at(p.from); p.headAt == p.from && p.to > p.from+1 && t.word[0] >= 0x80 && kindsNamed.has(p.head.nominative) && hasPrefix(name, d.text[t.start:t.end]) {
		return smallFirst(name) // "портал AIN", "компанія «Весна»"
	}
	if h := p.head; h.kind == orgHead && h.gender != plural && (p.headAt > p.from || !commonBodies.has(h.nominative)) && !documents.has(h.nominative) || d.at(p.headAt).cap && p.headAt > p.from || d.latin(p.from) && d.containsCap(p.from+1, p.to) {
		return name // Burger King
	}
	if !hasPrefix(name, d.textOf(p.from, p.from)) {
		return name
	}
	return smallFirst(name)
}

// What stands in front of a name and is no part of it.
var kindsNamed = &wordList{text: "[kindsNamed]"}

// Bodies whose word is nobody's name.
var commonBodies = &wordList{text: "[commonBodies]"}

func smallFirst(s string) string {
	r, n := firstRune(s)
	if next, _ := firstRune(s[n:]); isUpper(next) {
		return s // "JPMorgan analysts"
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// isAdjective tells adjectives by their endings, and what stands like one.
//
//go:noinline
func isAdjective(w string) bool {
	return isAmong(w, "в о - ‑") ||
		hasAnySuffix(w, "ий ій ый ой ого ому им ім ым ая яя на ня ва ська цька ша ої ою ей ую ні ие ые ее ое щий их ых")
}

// isNominativeAdjective tells nominatives of adjectives by their endings.
//
//go:noinline
func isNominativeAdjective(w string) bool {
	return hasAnySuffix(w, "ий ій ый ой ая яя на ва ня ська цька та ша ча жа ща ое ее не ве ське цьке ше че же ще ые ие чі жі щі ні ві ські цькі ші ті")
}

// startOf is where the words of a phrase with its noun in the nominative begin:
// small words before the noun that are no adjectives in the nominative belong to
// something else: "(В) конце прошлого года европейские астрономы".
func (d *document) startOf(p *phrase) int {
	h := d.at(p.headAt)
	if h.word[0] < 0x80 || h.word != p.head.nominative || p.headAt == p.from {
		return p.from
	}
	for j := p.headAt - 1; j >= p.from; j-- {
		t := d.at(j)
		if venues.has(t.word) {
			return j + 1 // "(В) Telegram-канале столичный мэр"
		}
		if n := d.quotedBefore(j, p.from); n > 0 && p.head.kind == personHead && j-n >= p.from && d.at(j-n).kind == wordToken && !isAdjectiveOf(d.wordAt(j-n), p.head.gender) {
			return j + 1 // "(В видеоинтервью) «Вечер ТВ» актриса"
		}
		if t.kind == wordToken && t.word[0] < 0x80 && t.cap && j > p.from && isNominativeAdjective(d.wordAt(j-1)) {
			continue // "(В этой связи) опрошенные Wired эксперты"
		}
		if t.kind == wordToken && t.cap && !t.upper && t.word[0] >= 0x80 && j == p.headAt-1 && !h.cap && p.head.kind == personHead && !isAdjective(t.word) && !isNominativeAdjective(t.word) {
			return j + 1 // "(сказав) Радіо Свобода релігієзнавець"
		}
		if t.kind != wordToken || t.cap && !d.beginsSentence(j) || t.word[0] < 0x80 {
			return p.from
		}
		if caseless.has(h.word) && hasAnySuffix(t.word, "ого ому ом им ым") {
			continue // "(За даними) антикорупційного бюро"
		}
		if !isNominativeAdjective(t.word) || isOfDate(t.word) || hasAnySuffix(t.word, "ння ття") || p.head.gender == masculine && hasAnySuffix(t.word, "на ва та ша ча жа ща") {
			return j + 1 // "(в эфире) телемарафона министр"
		}
	}
	return p.from
}

// Bodies of one form in all cases.
var caseless = &wordList{text: `бюро держбюро депо метро`}

// Roles by which another is meant than whoever was named so far.
var strangers = &wordList{text: "[strangers]"}

// ofFirm tells whether the body who is one of a firm, and so no authority: "пресслужба
// компанії «Мережі»".
func ofFirm(who string) bool {
	_, rest, _ := cut(who, " ")
	owner, _, _ := cut(rest, " ")
	return firmOwners.has(owner)
}

var firmOwners = &wordList{text: "[firmOwners]"}
