package summarize

import (
	"strings"
	"unicode"
)

// A mention is somebody whom a sentence names, speaking or not.
type mention struct {
	speaker
	sentence int
	subject  bool // in the nominative, or at the beginning of an English sentence
}

// namedSince tells whether mention n is there and in sentence i or behind it: mentions are
// looked through from the last one.
//
//go:noinline
func (r *resolver) namedSince(n, i int) bool { return n >= 0 && r.known[n].sentence >= i }

// personSince tells whether a person whom a pronoun of gender g may mean was named from
// sentence i on.
//
//go:noinline
func (r *resolver) personSince(i int, g gender) bool {
	for n := len(r.known) - 1; r.namedSince(n, i); n-- {
		m := &r.known[n]
		if m.person && genderFits(g, m.gender) {
			return true
		}
	}
	return false
}

// identifyAmong is identify that also knows the persons named in the sentence itself
// before the role: "Тренер Остап Жигало …: …, розповів наставник".
func (r *resolver) identifyAmong(sp *speaker, src *source, i int) *speaker {
	if sp.person || src.phrase.headAt < 0 || src.phrase.head.kind != personHead {
		return r.identify(sp, src, i)
	}
	n := len(r.known)
	s := r.d.sentence(i)
	r.rememberPersons(i, min(src.phrase.from, s.to), s.quote || s.opened)
	found := r.identify(sp, src, i)
	r.known = r.known[:n]
	return found
}

// identify finds for a role or a body alone the one that was named before: "the
// newspaper" is the newspaper whose name the text gave.
func (r *resolver) identify(sp *speaker, src *source, i int) *speaker {
	p := &src.phrase
	for k := max(p.headAt-1, p.from-1); k >= 0 && k >= p.from-2; k-- {
		if w := r.d.wordAt(k); others.has(w) || p.head.gender == plural && (w == "local" || hasAnyPrefix(w, "місцев местн")) || p.head.kind == orgHead && k < p.headAt && fresh.has(w) || possessives.has(w) && p.head.kind == orgHead {
			return sp // one that was not named before
		}
	}
	if w := r.d.wordAt(p.from - 1); p.headAt >= 0 && p.head.kind == personHead && !sp.person && isAmong(w, "his her their its") && !r.holdsRole(p.head.nominative, i) {
		return sp // "her deputy" is not she
	}
	if !sp.person && p.headAt >= 0 && p.head.kind == personHead && p.to-p.from > 1 {
		if who, ok := r.inRole(sp.who); ok {
			return who
		}
	}
	if who, ok := r.inPart(sp, i); ok && !isArticle(r.d.wordAt(p.from-1)) { // "the Met" is no Met Gala
		return who
	}
	if sp.person {
		if who, ok := r.inShort(sp); ok {
			return who
		}
		return sp
	}
	if who, ok := r.byOrigin(p, i); ok {
		return who
	}
	if who, ok := r.calledAgain(p, i); ok {
		who.via = sp.via
		return who
	}
	if p.headAt < 0 || p.quoted > 0 || p.caps > 0 && !r.d.beginsSentence(p.from) {
		return sp
	}
	switch {
	case p.head.kind == personHead && p.to-p.from <= 3:
		return r.personOf(sp, src, i)
	case p.head.kind == orgHead && p.to-p.from == 2 && p.headAt == p.from:
		if o, ok := r.sameDesk(sp, p); ok {
			return o
		}
	case p.head.kind == orgHead && p.to-p.from <= 2 && p.headAt == p.to-1:
		if offices.has(p.head.nominative) {
			if o, ok := r.officeIn(i, p.from); ok {
				return o
			}
			if o, ok := r.officeBefore(i); ok {
				return o
			}
		}
		return r.bodyMeant(sp, p)
	}
	return sp
}

// officeIn finds the body in capitals that sentence i names in front of token j, alone:
// "Рятувальники ДСНС відбуксирували авто: за інформацією відомства".
func (r *resolver) officeIn(i, j int) (*speaker, bool) {
	d, found := r.d, -1
	for k := d.sentence(i).from; k < j; k++ {
		t := d.at(k)
		if !t.upper || t.kind != wordToken || t.word[0] < 0x80 || strings.ContainsAny(t.word, "0123456789") || unions.has(t.word) || runeCount(t.word) < 3 {
			continue
		}
		if found >= 0 && d.wordAt(found) != t.word {
			return noSpeaker, false
		}
		found = k
	}
	if found < 0 {
		return noSpeaker, false
	}
	return &speaker{who: d.textOf(found, found), gender: neuter}, true
}

// Countries and their unions in capitals, which are no authorities.
var unions = &wordList{text: "[unions]"}

// officeBefore finds the authority that the sentence before sentence i names last,
// by its kind alone: "представители министерства ушли. В ведомстве".
func (r *resolver) officeBefore(i int) (*speaker, bool) {
	d := r.d
	if i == 0 {
		return noSpeaker, false
	}
	for j := d.sentence(i-1).to - 1; j >= d.sentence(i-1).from; j-- {
		h, ok := d.headAt(j)
		if !ok || h.kind != orgHead || h.gender == plural || d.latin(j) {
			continue
		}
		if !authorities.has(h.nominative) || d.at(j).cap {
			return noSpeaker, false // a body that is remembered by its name
		}
		sp := &speaker{who: h.nominative, gender: h.gender, headWord: h.nominative}
		if w, ok := lexiconOnce().ru[d.wordAt(j)]; ok && d.langAt(j) == "ru" {
			sp.who, sp.headWord = w, w
		}
		return r.bodyOf(sp, &phrase{from: j, to: j + 1, headAt: j, head: h, nameFrom: -1, nameTo: -1}), true
	}
	return noSpeaker, false
}

// Authorities that another word may mean.
var authorities = &wordList{text: "[authorities]"}

var fresh = &wordList{text: "[fresh]"}

var others = &wordList{text: "[others]"}

// The last words of names of bodies that are no firms.
var noFirmEnds = &wordList{text: "[noFirmEnds]"}

// playsRole tells whether role has the words in it whole, at least at their end.
func playsRole(role, words string) bool {
	for at := 0; ; {
		i := strings.Index(role[at:], words)
		if i < 0 {
			return false
		}
		at += i + len(words)
		if r, _ := firstRune(role[at:]); at == len(role) || !unicode.IsLetter(r) && !hasPrefix(role[at:], "'s ") && !hasPrefix(role[at:], "’s ") {
			return true
		}
	}
}

// inFull writes a role in two words as roles are written beside names: замминистра.
func inFull(role string) string {
	if rest, ok := cutPrefix(role, "зам"); ok && hasAnySuffix(rest, "а") {
		return "заместитель " + rest
	}
	return role
}

// endsWithWord tells whether w is the word end, or ends with it behind a hyphen.
func endsWithWord(w, end string) bool {
	at := len(w) - len(end)
	return at >= 0 && w[at:] == end && (at == 0 || w[at-1] == '-')
}

// bodyOf finds the body whose kind p names: by the same word, else, for a word
// that says little (the agency), the last body.
func (r *resolver) bodyOf(sp *speaker, p *phrase) *speaker {
	if topic := r.d.topicOf(p); topic != "" {
		return r.bodyFor(sp, topic)
	}
	ofKind := r.d.isAgencyOfKind(p)
	behind := r.namedBehind(p)
	for k := len(r.known) - 1 - behind; k >= 0; k-- {
		o := &r.known[k]
		if ofKind && !hasPrefix(lower(o.who), r.d.wordAt(p.headAt-1)) {
			continue
		}
		if !o.person && endsWithWord(o.headWord, sp.headWord) && (len(o.who) > len(sp.who) || o.role != "") {
			return o.speaker.copy()
		}
	}
	if found, ok := r.sameKind(p.head.nominative); ok {
		return found
	}
	if !vagueBodies.has(p.head.nominative) {
		return sp
	}
	if agency.has(p.head.nominative) && r.d.isAgencyOfKind(p) {
		return sp
	}
	if agency.has(p.head.nominative) {
		return r.agencyOf(sp)
	}
	paper := papers.has(p.head.nominative)
	for k := len(r.known) - 1 - behind; k >= 0; k-- {
		if h, ok := speakingNoun(r.known[k].headWord); ok && h.kind == personHead {
			continue // "кореспондентка «Трибуни»"
		}
		if o := r.known[k]; o.headWord == "" && isUnknownPerson(o.who) {
			continue
		}
		if o := r.known[k]; authorizing.has(p.head.nominative) && (noOffices.has(o.headWord) && !papers.has(o.headWord) || producing.has(o.headWord)) {
			continue // "the agency" is no drugmaker
		}
		if o := r.known[k]; trading.has(p.head.nominative) && (public.has(o.headWord) || p.to-p.from > 1 && o.headWord == "service") {
			continue // "the ferry company" is no ministry
		}
		if trading.has(p.head.nominative) && (soundsLikeMedium(r.known[k].who) || noFirmEnds.has(lower(r.known[k].who[strings.LastIndexByte(r.known[k].who, ' ')+1:]))) {
			continue
		}
		if companies.has(p.head.nominative) && (noFirms.has(r.known[k].headWord) || authorities.has(r.known[k].headWord)) {
			continue
		}
		if o := r.known[k]; o.gender == plural || !paper && isPaper(o.headWord) || papersOf.has(o.headWord) || offices.has(p.head.nominative) && (noOffices.has(o.headWord) || ofFirm(o.who)) {
			continue
		}
		if o := r.known[k]; paper != papers.has(o.headWord) && o.headWord != "" && !neutralBodies.has(p.head.nominative) {
			continue
		}
		if o := r.known[k]; !o.person && !vagueBodies.has(lower(o.who)) && (o.headWord == "" || o.headWord != lower(o.who) || o.headWord[0] >= 0x80 && !vagueBodies.has(o.headWord)) {
			return o.speaker.copy()
		}
	}
	if firm, ok := r.firmMeant(p); ok {
		return firm
	}
	return sp
}

// namedBehind counts the mentions of the sentence of p that stand behind it, if p begins the
// sentence: they are what is said, and not who.
func (r *resolver) namedBehind(p *phrase) int {
	n := 0
	for k := len(r.known) - 1; k >= 0; k-- {
		s := r.d.sentences[r.known[k].sentence]
		if p.from < s.from || p.from > s.from+2 || p.from >= s.to {
			break
		}
		n++
	}
	return n
}

// personsBefore counts the persons named so far whom a word of gender g may mean.
func (r *resolver) personsBefore(g gender) int {
	var all []speaker
	for n := range r.known {
		k := &r.known[n]
		if k.person && genderFits(g, k.gender) {
			all = appendSpeaker(all, &k.speaker)
		}
	}
	return len(all)
}

func appendSpeaker(all []speaker, sp *speaker) []speaker {
	for _, o := range all {
		if o.who == sp.who || o.surname != "" && sameName(o.surname, sp.surname) {
			return all
		}
	}
	return append(all, *sp)
}

// personAround reads the role in front of the given name at j with the name.
func (d *document) personAround(s *sentence, j int) (*phrase, bool) {
	from := j
	for from > s.from && j-from < 8 {
		t := d.at(from - 1)
		if from == j && t.word == "," && from-2 >= s.from && d.latin(from-2) && d.isRole(from-2) {
			from -= 2 // "Vice President, Yemi Osin, said"
			continue
		}
		if t.kind != wordToken || enders.has(t.word) {
			break
		}
		if _, ok := verbForm(t.word); ok {
			break
		}
		from--
	}
	if from > s.from && from < j && governs(d.wordAt(from-1)) && d.at(from).cap {
		from++ // "сообщила в Instagram сестра погибшего Диана Лелюх"
	}
	for ; from <= j; from++ {
		p, ok := d.phraseAfter(from, s.to)
		if ok && p.nameFrom == j && p.headAt >= 0 && (p.head.gender == plural || p.head.kind == orgHead && d.wordAt(p.headAt) != p.head.nominative) && !d.latin(j) {
			p.headAt, p.head, p.from = -1, head{}, j // "(голова комітету з) політики Уляна Сорочинець"
			return d.withRole(p, s.from), true
		}
		if ok && p.nameFrom == j && (p.headAt >= 0 || from == j) {
			return p, true
		}
	}
	return noPhrase, false
}

// Words that mean an authority, and the kinds of bodies that are none.
var (
	offices   = &wordList{text: "[offices]"}
	noOffices = &wordList{text: "[noOffices]"}
)

// Bodies that publish; "the company" is none of them, "the paper" is no other.
var papers = &wordList{text: "[papers]"}

// Words that may mean a medium or another body.
var neutralBodies = &wordList{text: "[neutralBodies]"}

// Roles and bodies that say little of whom they mean.
var (
	vagueRoles  = &wordList{text: "[vagueRoles]"}
	vagueBodies = &wordList{text: "[vagueBodies]"}
)
