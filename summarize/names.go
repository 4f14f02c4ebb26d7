package summarize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A speaker is a source as the reader sees it.
type speaker struct {
	who, role, via string
	gender         gender
	person         bool
	crowd          bool
	headWord       string // nominative of the role or body: "речник", "newspaper"
	surname        string // lower case; "" if no person
}

// noSpeaker is nobody; it is not to be written to.
var noSpeaker = &speaker{}

// copy is a speaker like sp, to be changed.
//
//go:noinline
func (sp *speaker) copy() *speaker {
	c := *sp
	return &c
}

// speakerOf writes p as a name: the person in the nominative where the text
// allows it, the role beside it; a body or a role alone as it stands.
func (d *document) speakerOf(p *phrase) *speaker {
	if p.told {
		return &speaker{who: d.toldName(p)}
	}
	p = p.copy()
	d.longRoleBefore(p)
	d.nameOfMember(p)
	if d.isRoleAsSurname(p) {
		p.nameFrom, p.nameTo, p.headAt = p.from, p.to, -1
	}
	sp := &speaker{gender: p.head.gender}
	if p.headAt >= 0 {
		sp.headWord = p.head.nominative
	}
	if d.isOwnedPerson(p) {
		p.nameFrom, p.nameTo = p.to-2, p.to
	}
	if p.nameTo <= p.nameFrom {
		sp.who, sp.role = d.bodyAndKind(p)
		if p.counted && !d.latin(p.from) {
			sp.who = d.countedName(p) // "два чиновника МВД"
		}
		if d.isExplainedName(p) {
			sp.person, sp.surname = true, d.wordAt(p.to-1)
		}
		return sp
	}
	if last := p.nameTo - 1; last > 0 && d.isFirmOfNames(last-1) {
		return &speaker{who: d.textOf(last-1, last)}
	}
	sp.person = true
	words, g := d.personName(p.nameFrom, p.nameTo, p.oblique)
	if len(words) == 1 {
		words[0] = d.surnameAlone(p, words[0])
	}
	sp.who = strings.Join(words, " ")
	if g != anyGender {
		sp.gender = g
	}
	sp.surname = lower(words[len(words)-1])
	switch {
	case p.nameFrom > p.from:
		sp.role = d.roleOf(p)
	case p.nameTo < p.to:
		sp.role = d.trimmed(p.nameTo, p.to)
	}
	sp.role = trimSuffix(sp.role, " "+words[0])
	if i := strings.LastIndexByte(sp.role, ' '); i > 0 && (honorifics.has(sp.role[i+1:]) || sp.role[i+1:] == "доктор") {
		sp.role = sp.role[:i] // "основатель сэр"
	}
	if containsText(sp.who, sp.role) {
		sp.role = "" // a part of the name
	}
	if k := p.nameFrom - 2; sp.role == "" && d.is(k+1, ".") && d.at(k).cap && !d.is(k-1, "former") && !d.is(k-2, "lt") {
		if office, ok := officesInShort.get(d.wordAt(k)); ok {
			sp.headWord, sp.role = office, d.textOf(k, k+1) // "Indiana Gov. Eric Hall"
		}
	}
	return sp
}

// isRoleAsSurname tells whether the one word that p is names somebody whom the text has in full,
// though it is a role as well: "Wayne King … King said", but not "the King said".
func (d *document) isRoleAsSurname(p *phrase) bool {
	if p.to-p.from != 1 || p.headAt < 0 || !d.isNameWord(p.from) || p.from > 0 && isArticle(d.wordAt(p.from-1)) {
		return false
	}
	_, ok := d.personCalled(d.wordAt(p.from))
	return ok
}

// isExplainedName tells whether p is nothing but an English name that no table knows, of four
// words at most, and a person's by what stands behind it or in front: "Md Habibur Rahman
// Hosaini, additional secretary to the ministry", "Finch, who", "the Rev. Al Finch".
func (d *document) isExplainedName(p *phrase) bool {
	n := p.to - p.from
	if n > 4 || !d.latin(p.from) {
		return false
	}
	if titled := p.from > 1 && d.is(p.from-1, ".") && d.at(p.from-1).glued && d.wordIn(honorifics, p.from-2); titled {
		return true
	}
	if n < 2 && !(d.is(p.to, ",") && d.is(p.to+1, "who") && d.isNameWord(p.from)) {
		return false
	}
	return d.explained(p.to)
}

// surnameAlone undoes the case of a surname that the text has only once, behind a
// role in that case or words that want it: "президента Путилова", "за словами
// Левчука".
func (d *document) surnameAlone(p *phrase, w string) string {
	t := d.at(p.nameFrom)
	if _, given := givenName(t.word); given || t.word[0] < 0x80 || t.upper {
		return w
	}
	if !p.oblique && (p.headAt < 0 || d.wordAt(p.headAt) == p.head.nominative) {
		return w
	}
	g := masculine
	if p.head.gender == feminine || hasAnySuffix(t.word, "ої ой ою") {
		g = feminine
	}
	return d.nominativeSurname(w, g)
}

// trimmed is the text of tokens from to to without marks at its ends.
func (d *document) trimmed(from, to int) string {
	for from < to && (d.is(from, ",") || d.wordIn(leaders, from)) {
		from++
	}
	for to > from && (d.at(to-1).kind == markToken && !isClosing(d.wordAt(to-1)) && !(d.is(to-1, ")") && d.contains(from, to, "(")) || to-from > 1 && d.at(to-1).cap && d.wordIn(honorifics, to-1)) {
		to-- // "State Health Commissioner Dr. Kristina Box"
	}
	if to <= from {
		return ""
	}
	return d.textOf(from, to-1)
}

//go:noinline
func isClosing(w string) bool { return w == "»" || w == "”" || w == `"` || w == "“" }

// personName returns the words of a person's name in the nominative, as far as
// the given name or another place in the text tells it, and the gender.
func (d *document) personName(from, to int, genitive bool) ([]string, gender) {
	var words []string
	g := anyGender
	oblique, given := false, ""
	for j := from; j < to; j++ {
		t := d.at(j)
		if t.kind == markToken {
			if t.word == "." && len(words) > 0 {
				words[len(words)-1] += "."
			}
			continue
		}
		w := withoutOwner(d.text[t.start:t.end])
		if n, ok := givenName(t.word); ok && g == anyGender {
			if m, ok := masculineOf(t.word); genitive && ok && lower(n.nominative) == t.word {
				n = m // "за словами Олександра", not Олександра
			}
			n = d.womanOf(d.asMan(n, j, to), t.word, j, to)
			g = n.gender
			if lower(n.nominative) != t.word && !d.hasNoCases(j) {
				oblique = true
				given = t.word
				w = n.nominative
			}
		} else if oblique {
			w = d.nominativeBeside(w, given, g)
		}
		if t.glued && len(words) > 0 && j > from && d.at(j-1).kind == wordToken {
			words[len(words)-1] += w // McSherry
			continue
		}
		words = append(words, w)
	}
	if len(words) == 3 && isPatronymic(lower(words[2])) && d.isFirstSurname(from) {
		words[0], words[1], words[2] = words[1], words[2], words[0]
	}
	if genitive && !oblique && g != feminine {
		g = d.undoGenitive(words, g)
	}
	if g == anyGender && len(words) == 2 {
		g = genderOfName(lower(words[0]), lower(words[1]))
	}
	if g == anyGender && len(words) > 1 {
		g = d.titleGender(lower(words[len(words)-1]))
	}
	if len(words) == 2 && hasAnySuffix(words[0], ".") { // Р. Коваля
		if p, ok := d.personCalled(lower(words[1])); ok && hasPrefix(p.given, trimSuffix(words[0], ".")) {
			return []string{p.given, p.surname}, p.gender
		}
	}
	if n := len(words) - 1; n >= 0 && !slices.ContainsFunc(words[:n], func(w string) bool { return !particles.has(lower(w)) }) {
		if p, ok := d.personCalled(lower(words[n])); ok {
			return []string{p.given, p.surname}, p.gender
		}
	}
	if last := len(words) - 1; genitive && last > 0 && hasAnySuffix(words[last-1], ".") {
		g = masculine
		if hasAnySuffix(words[last], "ої ой ою") {
			g = feminine
		}
		words[last] = d.nominativeSurname(words[last], g) // "за словами І. Петренка"
	}
	return words, g
}

// undoGenitive puts a man's name in the nominative, in place, that stands in the genitive though its
// first word does not tell: "за словами Джо Байдена", "по словам Доналда Трампа". A woman's never
// ends so. It returns his gender, or g.
func (d *document) undoGenitive(words []string, g gender) gender {
	last := len(words) - 1
	if last < 1 || words[last][0] < 0x80 || !hasAnySuffix(words[last], "а я") {
		return g
	}
	words[last] = d.nominativeSurname(words[last], masculine)
	if first, size := utf8.DecodeLastRuneInString(words[0]); g == anyGender && first == 'а' && runeCount(words[0]) > 3 {
		words[0] = words[0][:len(words[0])-size]
	}
	return masculine
}

// genderOfName tells the gender of a name that no table knows, by the endings
// that Ukrainian and Russian give it.
func genderOfName(given, surname string) gender {
	if given == "" || given[0] < 0x80 || hasAnySuffix(given, ".") {
		return anyGender
	}
	last, _ := utf8.DecodeLastRuneInString(given)
	switch {
	case hasAnySuffix(surname, "ська цька ская цкая ова ева єва"):
		return feminine
	case hasAnySuffix(surname, "ський цький ский цкий"):
		return masculine
	case last == 'а' || last == 'я':
		return feminine
	case containsRune("бвгґджзйклмнпрстфхцчшо", last):
		return masculine
	}
	return anyGender
}

// masculineOf returns the man's name whose genitive looks like a woman's name:
// Олександра, Валентина, Валерія.
func masculineOf(w string) (name, bool) {
	_, size := utf8.DecodeLastRuneInString(w)
	if w[0] < 0x80 {
		return name{}, false // Jane is no Jan, Paula no Paul
	}
	for _, m := range []string{w[:len(w)-size], w[:len(w)-size] + "й"} {
		if n, ok := givenName(m); ok && n.gender == masculine && lower(n.nominative) == m {
			return n, true
		}
	}
	return name{}, false
}

// sameName tells whether two lower-case words are forms of one name.
func sameName(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) < 4 || len(b) < 4 || a[0] < 0x80 || a[:2] != b[:2] && !hasAnyPrefix(a, "ё") && !hasAnyPrefix(b, "ё") {
		return false // most pairs, which need no look at every letter
	}
	if containsText(a, "ё") || containsText(b, "ё") {
		return sameName(strings.ReplaceAll(a, "ё", "е"), strings.ReplaceAll(b, "ё", "е"))
	}
	n := commonPrefix(a, b)
	ra, rb := runeCount(a)-n, runeCount(b)-n
	return n >= 3 && ra <= 3 && rb <= 3 && n >= 2*max(ra, rb)-1
}

// commonPrefix counts the runes that a and b begin with alike.
func commonPrefix(a, b string) int {
	n := 0
	for i, r := range a {
		s, _ := firstRune(b[min(i, len(b)):])
		if r != s {
			break
		}
		n++
	}
	return n
}

// nominativeOf is the nominative of p's noun in the language of its sentence.
func (d *document) nominativeOf(p *phrase) string {
	if w, ok := lexiconOnce().ru[d.wordAt(p.headAt)]; ok && d.langAt(p.headAt) == "ru" {
		return w
	}
	return p.head.nominative
}

// nominativeOfName undoes the genitive of a medium's name: «Форпоста», «Правды».
func nominativeOfName(w string) string {
	if w == "" || w[0] < 0x80 || runeCount(w) < 4 {
		return w
	}
	if stem, ok := cutSuffix(w, "стей"); ok {
		return stem + "сти" // Ведомостей
	}
	last, size := utf8.DecodeLastRuneInString(w)
	before, _ := utf8.DecodeLastRuneInString(w[:len(w)-size])
	switch {
	case containsRune(vowels, before):
		return w
	case last == 'а':
		return w[:len(w)-size]
	case last == 'ы' || last == 'и' && containsRune("гкхжшчщдтнвлрбпмзс", before):
		return w[:len(w)-size] + "а"
	}
	return w
}

// nominativeWord returns how to write a name of one quoted word.
func (d *document) nominativeWord(j int) func(*document, string) string {
	return func(d *document, s string) string {
		if s != d.textOf(j, j) {
			return s
		}
		return d.properForm(d.at(j))
	}
}

// adjective gives an adjective in front of a head the head's gender, in the
// nominative; a word that is none stays as it is.
func adjective(w string, g gender, lang string) string {
	l := strings.ToLower(w)
	for _, a := range endingsOnce()["adjectives"] {
		if a.gender == g && hasSuffix(l, a.from) && (a.lang == "" || a.lang == lang) {
			return w[:len(w)-len(a.from)] + a.to
		}
	}
	return w
}

// likeCase writes word with the capital of model.
func likeCase(word, model string) string {
	m, _ := firstRune(model)
	if !unicode.IsUpper(m) {
		return word
	}
	small := false
	for i, r := range model {
		if small && unicode.IsUpper(r) && i < len(word) && word[:i] == lower(model[:i]) {
			word = word[:i] + likeCase(word[i:], model[i:]) // ПриватБанк
			break
		}
		small = unicode.IsLower(r)
	}
	r, n := firstRune(word)
	return string(unicode.ToUpper(r)) + word[n:]
}

// isGiven tells whether the word at j is a given name in the nominative.
func (d *document) isGiven(j int) bool {
	if j >= len(d.tokens) || !d.at(j).cap {
		return false
	}
	n, ok := d.givenAt(j)
	return ok && lower(n.nominative) == d.wordAt(j)
}

// What offices are called before a name, and in full.
var officesInShort = &wordMap{text: `gov: governor; sen: senator; rep: representative`}
