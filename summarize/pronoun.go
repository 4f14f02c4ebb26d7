package summarize

import (
	"strings"

	"visti/internal/news"
)

// antecedent finds whom a pronoun in sentence i means: who is the one subject of
// the nearest sentence that names somebody fitting, else who spoke last, else
// the last one named. Plurals and "it" mean bodies.
func (r *resolver) antecedent(g gender, i int) (*speaker, bool) {
	if g == plural || g == neuter {
		return r.manyOrBody(g, i)
	}
	if sp, ok := r.opensBefore(g, i); ok {
		return sp, true
	}
	if r.bodySpoke(g, i) {
		return r.last.copy(), true
	}
	if g == feminine {
		if sp, ok := r.roleBefore(g, i); ok {
			return sp, true
		}
	}
	if r.surnameSpoke(i) || r.pairSpoke(i) {
		return r.last.copy(), true
	}
	if sp, ok := r.soleNamed(g, i); ok {
		return sp, true
	}
	if sp, ok := r.lastSubject(g); ok {
		return sp, true
	}
	if sp, ok := r.roleSpoke(g, i); ok {
		return sp, true
	}
	if r.last.person && genderFits(g, r.last.gender) {
		return r.last.copy(), true
	}
	for k := len(r.known) - 1; k >= 0 && k >= len(r.known)-4; k-- {
		if sp := r.known[k]; sp.person && genderFits(g, sp.gender) {
			return sp.speaker.copy(), true
		}
	}
	if g == masculine {
		if sp, ok := r.roleBefore(g, i); ok {
			return sp, true
		}
	}
	return r.surnameMeant(g, i)
}

// surnameSpoke tells whether a surname alone, which two people have, spoke in the
// sentence before i.
func (r *resolver) surnameSpoke(i int) bool {
	if r.last.person || r.spoke != i-1 || r.last.who == "" || r.last.who[0] >= 0x80 || containsText(r.last.who, " ") {
		return false
	}
	for _, p := range r.d.people() {
		if p.surname == r.last.who {
			return true
		}
	}
	return false
}

// roleSpoke is the one without a name who spoke in the English sentence before i, which
// names no person that the pronoun of gender g fits: "The minister said so. She added".
func (r *resolver) roleSpoke(g gender, i int) (*speaker, bool) {
	last, spoke := r.last.copy(), r.spoke
	if v := r.before(i); v.how == news.Named && v.weak {
		last, spoke = v.speaker.copy(), i-1 // "A spokesman for the ministry questioned the figure. He"
	}
	quoted := r.d.sentence(max(0, i-1)).quote && r.before(i).speaker.who == last.who
	if quoted {
		spoke = i - 1 // “…,” the director said. “…” He said
	}
	if last.person || spoke != i-1 || last.headWord == "" || last.headWord[0] >= 0x80 || !genderFits(g, last.gender) || last.gender == plural || last.gender == neuter {
		return noSpeaker, false
	}
	if h, ok := speakingNoun(last.headWord); !ok || h.kind != personHead {
		return noSpeaker, false
	}
	if isFirmByWords(last.who) {
		return noSpeaker, false // Burger King
	}
	if !quoted && r.personSince(i-1, g) {
		return noSpeaker, false
	}
	last.gender = g // who is she is not he in the next sentence
	return last, true
}

// before is who says the sentence before i.
func (r *resolver) before(i int) voice {
	if i == 0 {
		return voice{}
	}
	return r.out[i-1]
}

// pairSpoke tells whether two words with capitals that no table knows spoke in the
// English sentence before i, of which no person is the subject: "he" takes them for one, and
// not whom they told it.
func (r *resolver) pairSpoke(i int) bool {
	if r.last.person || r.spoke != i-1 {
		return false
	}
	for n := len(r.known) - 1; r.namedSince(n, i-1); n-- {
		if m := &r.known[n]; m.person && m.subject && m.who != r.last.who {
			return false
		}
	}
	return r.isPair(&r.last)
}

// isPair tells whether sp is written as two words with capitals, or three, that no table knows and
// that are no firm, as far as they tell.
func (r *resolver) isPair(sp *speaker) bool {
	words := strings.Fields(sp.who)
	if len(words) < 2 || len(words) > 3 || sp.who[0] >= 0x80 || sp.headWord != "" || !isTitleCase(words[1]) {
		return false
	}
	first, second := words[0], words[len(words)-1]
	if !isTitleCase(first) || !isTitleCase(second) || placeNouns.has(lower(second)) || places.has(lower(first)) {
		return false
	}
	return r.d.titleGender(lower(second)) != anyGender || !soundsLikeFirm(lower(first), lower(second)) && !r.d.isPlaceName(lower(first)) && !r.d.isPlaceName(lower(second))
}

// isTitleCase tells whether only the first letter of w is a capital: no acronym is.
func isTitleCase(w string) bool {
	return len(w) > 1 && w[0] >= 'A' && w[0] <= 'Z' && w[1:] == lower(w[1:])
}

// oneBody tells whether no more than one body was named so far.
func (r *resolver) oneBody() bool {
	var all []speaker
	for n := range r.known {
		k := &r.known[n]
		if !k.person {
			all = appendSpeaker(all, &k.speaker)
		}
	}
	return len(all) == 1
}

// pluralSubject is the group with which the English sentence before i begins:
// "Engineers at two banks gave another account."
func (r *resolver) pluralSubject(i int) (sp *speaker, crowd, ok bool) {
	if i == 0 || r.d.sentence(i-1).kind != plainSentence || r.out[i-1].how != news.OwnReport && !r.out[i-1].weak {
		return noSpeaker, false, false
	}
	s := r.d.sentence(i - 1)
	p, ok := r.d.phraseAfter(s.from, s.to)
	if !ok || p.from > s.from+1 || p.person() || p.headAt < 0 || p.head.gender != plural || !r.d.latin(p.headAt) || p.headAt != p.to-1 {
		return noSpeaker, false, false
	}
	return r.d.speakerOf(p), r.d.howOf(p) != byName, true
}

// subjectOfSentence finds the one person who is a subject in sentence i before the
// pronoun of src: "Канцлер стремится к союзу; он считает…".
func (r *resolver) subjectOfSentence(src *source, i int) (*speaker, bool) {
	s, d := r.d.sentence(i), r.d
	if src.pronoun == neuter && src.at > s.from+2 {
		for j := src.at - 1; j > s.from; j-- {
			if !isPreposition(d.wordAt(j)) || d.latin(j) {
				continue
			}
			if p, ok := d.venue(j, src.at); ok && p.headAt >= 0 && p.head.kind == orgHead {
				return d.speakerOf(p), true // "і в поліції: там припускають"
			}
		}
	}
	if src.pronoun == plural && src.at > s.from+2 && !d.latin(s.from) {
		for j := src.at - 1; j >= s.from; j-- {
			if h, ok := d.headAt(j); ok && h.gender == plural && h.kind == orgHead && h.nominative == d.wordAt(j) {
				return &speaker{who: d.textOf(j, j), gender: plural, headWord: h.nominative}, true // "адвокати не згодні: за їхніми словами"
			}
		}
	}
	if sp, ok := r.bodyFirst(src, i); ok {
		return sp, true
	}
	if src.at <= s.from+2 || src.pronoun == plural || src.pronoun == neuter || s.quote || s.opened {
		return noSpeaker, false
	}
	if k := src.at - 1; k > s.from+1 && isDash(d.wordAt(k)) && isSpeechEnd(d.wordAt(k-1)) {
		return noSpeaker, false // "Син у війську, — каже він": who is told of in a line of dialogue
	}
	if k := src.at; d.isSaying(k) && d.is(k-1, ",") && d.isNameWord(k-2) && !d.latin(k) {
		return noSpeaker, false // "Лідер партії Ян Гай, вважає він, уміє"
	}
	found, ok := d.subjectsBefore(s, src.at)
	if !ok {
		return noSpeaker, false
	}
	if sp, ok := r.strangerOf(src, s); ok && len(found) == 0 {
		return sp, true
	}
	if len(found) == 0 {
		found = d.grantedPersons(s, src.at)
	}
	if len(found) == 0 {
		if p, ok := d.phraseAfter(s.from, src.at); ok && p.from == s.from && !p.person() && p.headAt >= 0 && p.head.kind == personHead && d.isNominative(p) && p.head.gender == src.pronoun && !d.latin(p.from) {
			if p.to > p.headAt+2 {
				p.to = p.headAt + 1
			}
			return r.withRole(d.speakerOf(p)), true // "Тренер недоволен: пенальти, считает он, не было"
		}
	}
	if len(found) != 1 || !genderFits(src.pronoun, found[0].gender) {
		return noSpeaker, false
	}
	return &found[0], true
}

// subjectsBefore are the people who may be the subject of sentence s in front of token at;
// nobody is where a quotation stands between.
func (d *document) subjectsBefore(s *sentence, at int) ([]speaker, bool) {
	var found []speaker
	for j := s.from; j < at-1; j++ {
		t := d.at(j)
		if n := d.quotedName(j, at); n > 0 && t.word[0] >= 0x80 {
			j += n - 1 // "Президент «Вовків» Ян Гай"
			continue
		}
		if isQuoteMark(t.word) {
			return nil, false
		}
		if t.kind != wordToken || !t.cap || t.upper || j > s.from && governs(d.wordAt(j-1)) {
			continue
		}
		latin := t.word[0] < 0x80
		if latin && j-s.from > 5 && (j-s.from > 9 || !d.is(at-2, ":")) {
			break
		}
		if n, given := givenName(t.word); given && j+1 < s.to && d.isNameWord(j+1) {
			if p, ok := d.personAround(s, j); ok && lower(n.nominative) == t.word && !d.isOwner(p.to-1) && p.to < at {
				found = appendSpeaker(found, d.speakerOf(p))
				j = p.to - 1
			}
		} else if p, ok := d.personCalled(t.word); ok && p.key == t.word {
			found = appendSpeaker(found, &speaker{who: p.given + " " + p.surname, gender: p.gender, person: true, surname: p.key})
		}
	}
	return found, true
}

// grantedPersons are those named in full in the clause with which the English sentence s
// begins, which only grants something, before the pronoun at token at: "While the plan did not appeal to
// Ada Krog, a clerk, she (said)".
func (d *document) grantedPersons(s *sentence, at int) []speaker {
	if !d.wordIn(whiles, s.from) {
		return nil
	}
	var found []speaker
	for j := s.from + 1; j+1 < at; j++ {
		if _, given := d.namedInFull(j); !given {
			if t := d.at(j); t.cap && !t.upper && t.kind == wordToken {
				if p, ok := d.personCalled(t.word); ok && p.key == t.word {
					found = appendSpeaker(found, &speaker{who: p.given + " " + p.surname, gender: p.gender, person: true, surname: p.key})
				}
			}
			continue
		}
		if p, ok := d.phraseAfter(j, at); ok && p.person() && p.to < at && !d.isOwner(p.to-1) {
			found = appendSpeaker(found, d.speakerOf(p))
			j = max(j, p.to-1)
		}
	}
	return found
}

// withRole is the one person named with the role that sp is, else sp itself.
func (r *resolver) withRole(sp *speaker) *speaker {
	var same []speaker
	for n := range r.known {
		k := &r.known[n]
		if k.person && k.headWord == sp.headWord {
			same = appendSpeaker(same, &k.speaker)
		}
	}
	if len(same) == 1 {
		return &same[0]
	}
	return sp
}

// bodySpoke tells whether a pronoun of gender g in sentence i means the body that
// spoke in the sentence before, which names nobody else: "місія … вона".
func (r *resolver) bodySpoke(g gender, i int) bool {
	if r.last.who == "" || r.last.person || r.last.gender != g || g != masculine && g != feminine || r.spoke != i-1 || isFirmByWords(r.last.who) {
		return false
	}
	if h, ok := speakingNoun(r.last.headWord); !ok || papers.has(h.nominative) || g == masculine && h.kind != personHead {
		return false // "он" is hardly ever an office
	} else if g == feminine && h.gender == masculine && r.personsBefore(g) > 0 {
		return false // "заявила руководитель службы" after the name
	}
	return !r.personSince(i-1, g)
}

// ownedName tells whether who spoke just before sentence i was named with an owner
// only, "Velara's Marquin": "the Brazilian" means them, for all that no table knows.
func (r *resolver) ownedName(i int) bool {
	return r.last.who != "" && !r.last.person && r.spoke >= i-4 && (containsText(r.last.who, "'s ") || containsText(r.last.who, "’s "))
}

// isDemonym: "the Brazilian" is a person who was named.
func (d *document) isDemonym(p *phrase) bool {
	if p.to-p.from != 1 || p.from == 0 || !d.is(p.from-1, "the") || p.headAt >= 0 {
		return false
	}
	return d.endsIn(p.from, "ian ean ican ish ese man woman iard ander")
}

// lastSubject finds the one person who is the subject of the nearest sentence
// that has such a subject, if nobody spoke since.
func (r *resolver) lastSubject(g gender) (*speaker, bool) {
	var found []speaker
	sentence := -1
	for k := len(r.known) - 1; k >= 0; k-- {
		m := r.known[k]
		if m.person && r.last.who != "" && m.sentence <= r.spoke || sentence >= 0 && m.sentence != sentence {
			break
		}
		if m.person && m.subject && genderFits(g, m.gender) {
			found = appendSpeaker(found, &m.speaker)
			sentence = m.sentence
		}
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}

//go:noinline
func genderFits(a, b gender) bool { return a == anyGender || b == anyGender || a == b }

var heOrShe = &wordList{text: `he she він вона он она`}

// goesOnAbout is whom the pronoun means with which sentence i begins that nobody
// speaks in: they are its subject, and who is named behind it is not. "He
// asked Prime Minister Bjarne Jonsen for help."
func (r *resolver) goesOnAbout(i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	g := pronouns.genderOf(d.wordAt(s.from))
	if !d.wordIn(heOrShe, s.from) || s.quote || s.opened || r.out[i].how != news.OwnReport {
		return noSpeaker, false
	}
	sp, ok := r.antecedent(g, i)
	return sp, ok && sp.person
}
