package summarize

import (
	"slices"

	"visti/internal/news"
	"visti/internal/text"
)

// rememberBodies notes the bodies that sentence i names.
func (r *resolver) rememberBodies(i int) {
	s, d := r.d.sentence(i), r.d
	if isPreposition(d.wordAt(s.from)) && !d.latin(s.from) {
		if p, ok := d.venue(s.from, s.to); ok && p.headAt >= 0 && p.head.kind == orgHead && !papersOf.has(p.head.nominative) && !vagueBodies.has(p.head.nominative) {
			r.known = append(r.known, mention{*d.speakerOf(p), i, false})
		}
	}
	for j := s.from; j < s.to; j++ {
		if d.at(j).kind != wordToken {
			continue
		}
		if p, ok := d.foreignName(s, j); ok {
			sp := d.speakerOf(p)
			sp.headWord = "видання"
			r.known = append(r.known, mention{*sp, i, false})
			j = p.to - 1
			continue
		}
		if p, ok := d.namedBody(s, j); ok {
			r.known = append(r.known, mention{*d.speakerOf(p), i, false})
			j = p.to - 1
		}
	}
}

// foreignName reads the name of a medium in Latin letters in a Cyrillic text:
// "The Bren Times".
func (d *document) foreignName(s *sentence, j int) (*phrase, bool) {
	if d.lang == "en" || !d.latin(j) || !d.isNameWord(j) {
		return noPhrase, false
	}
	p := newPhrase(j, j, 0)
	for p.to < s.to && d.isNameWord(p.to) && d.latin(p.to) {
		p.to++
	}
	return p, p.to-p.from > 1
}

// namedBody reads a body with its name at j: "газета «Рабочий»", "newspaper
// Dagens Nyheter", or one whose word is its name: Міноборони.
func (d *document) namedBody(s *sentence, j int) (*phrase, bool) {
	if j+1 >= s.to || !d.at(j).cap && !(j > s.from && d.at(j-1).cap) && !d.at(j+1).cap && !isQuoteMark(d.wordAt(j+1)) {
		return noPhrase, false
	}
	h, ok := d.headAt(j)
	if !ok || h.kind != orgHead || j > s.from && !d.at(j).cap && d.isRole(j-1) {
		return noPhrase, false // "министр транспорта Кардавии"
	}
	if t := d.at(j); t.cap && t.word[0] >= 0x80 && !vagueBodies.has(h.nominative) {
		p, ok := d.phraseAfter(j, s.to)
		return p, ok && p.headAt == j && (!d.beginsSentence(j) || p.caps > 1 || p.quoted > 0 || !papersOf.has(h.nominative) && !enterprises.has(h.nominative))
	}
	if t := d.at(j); j > s.from && d.at(j-1).cap && !d.at(j-1).upper && t.word[0] >= 0x80 && !vagueBodies.has(h.nominative) && (t.word == h.nominative || d.endsIn(j-1, "ого ої ой ому ій им ым")) {
		if w := d.wordAt(j - 1); d.beginsSentence(j-1) && (!isAdjective(w) || hasAnySuffix(w, "ена ана ята")) {
			return noPhrase, false // "Назначена экспертиза"
		}
		if t.word == h.nominative && !isAdjectiveOf(d.wordAt(j-1), h.gender) {
			return noPhrase, false // "повідомила у Львові (поліція)", "з Гаком (прикордонники)"
		}
		p, ok := d.phraseAfter(j-1, s.to) // Слідчий комітет, (правление) Национального банка
		if p.to > j+1 && t.word != h.nominative && !d.at(j+1).cap && p.quoted == 0 {
			p.to = j + 1
		}
		return p, ok && p.headAt == j
	}
	if t := d.at(j); t.cap && t.word[0] < 0x80 && j > s.from && d.at(j-1).cap && d.at(j-1).kind == wordToken && !vagueBodies.has(t.word) {
		from := j // Health Ministry
		for from > s.from && d.at(from-1).cap && d.at(from-1).kind == wordToken {
			from--
		}
		p, ok := d.phraseAfter(from, s.to)
		return p, ok && p.headAt == j && !p.person() && !d.wordIn(contests, p.to-1)
	}
	next := d.at(j + 1)
	if d.quotedName(j+1, s.to) == 0 && (!next.cap || next.kind != wordToken) {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(j, s.to)
	return p, ok && p.headAt == j && p.nameTo <= p.nameFrom && (p.quoted > 0 || p.caps > 0)
}

// Words that begin with a capital only where a sentence does.
var enterprises = &wordList{text: "[enterprises]"}

// contests are no bodies, for all the clubs in their names.
var contests = &wordList{text: "[contests]"}

// topicOf is the word that tells what the English authority p alone is for: "the
// education department", but not "the local department"; "" if p has none.
func (d *document) topicOf(p *phrase) string {
	if p.to-p.from != 2 || p.headAt != p.from+1 || !topical.has(p.head.nominative) {
		return ""
	}
	t := d.at(p.from)
	if t.word[0] >= 0x80 || t.kind != wordToken || t.cap && !d.beginsSentence(p.from) || anyTopic.has(t.word) || d.isOwner(p.from) {
		return ""
	}
	return t.word
}

// bodyFor is the last body whose name has the topic and the kind of sp, else sp: the
// transport department is no Health Department.
func (r *resolver) bodyFor(sp *speaker, topic string) *speaker {
	for k := len(r.known) - 1; k >= 0; k-- {
		o := r.known[k]
		if !o.person && o.headWord == sp.headWord && len(o.who) > len(sp.who) && slices.Contains(text.Words(o.who), topic) {
			return o.speaker.copy()
		}
	}
	return sp
}

// Authorities, of which there are many, and the words that tell nothing of which is
// meant.
var (
	topical  = &wordList{text: "[topical]"}
	anyTopic = &wordList{text: "[anyTopic]"}
)

// bodyTold is the body that the English sentence before i, in which nobody speaks, is
// about: "Grid operator Ostgrid has 600 crews out. It hopes to". It is nobody, for sure,
// where that begins with a name of which nothing else is known.
func (r *resolver) bodyTold(i int) (*speaker, bool) {
	d := r.d
	if i == 0 || !d.latin(d.sentence(i).from) || d.sentence(i-1).kind != plainSentence || r.out[i-1].how != news.OwnReport && !r.out[i-1].weak {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	if s.quote || s.opened {
		return noSpeaker, false
	}
	begin := d.overOpening(s, s.to)
	if p, ok := d.firmAt(begin, s.to); ok {
		if p.caps < 2 && !d.properWords()[d.wordAt(begin)] {
			return noSpeaker, true
		}
		return d.speakerOf(p), true
	}
	p, ok := d.phraseAfter(begin, s.to)
	if ok && p.headAt == p.to-1 && p.head.kind == orgHead && p.to+1 < s.to && d.is(p.to, ",") && d.wordIn(relatives, p.to+1) && d.is(begin, "the") {
		if sp := r.identify(d.speakerOf(p), newSource(byName, p, 0), i-1); !documents.has(p.head.nominative) {
			return sp, true // "The centre, which is funded by the state, repeats it."
		}
	}
	if ok && p.headAt >= 0 && p.headAt < p.to-2 && p.caps == 0 && d.is(begin, "the") && d.endsIn(p.headAt+1, "s") && p.to < s.to && governs(d.wordAt(p.to)) {
		p.to = p.headAt + 1 // "The ministry (sees no cause for alarm)"
	}
	if !ok || p.from > begin+1 || p.to >= s.to || d.at(p.to).kind != wordToken || governs(d.wordAt(p.to)) || d.wordIn(ands, p.to) || d.isOwner(p.to-1) || p.person() {
		return noSpeaker, false
	}
	if p.headAt >= 0 && p.headAt < p.to-1 && p.caps == 0 && !d.wordIn(joiners, p.headAt+1) {
		if w := d.wordAt(p.to); isBe(w) || haves.has(w) || auxiliaries.has(w) {
			return noSpeaker, false // "Bank details were"
		}
		p.to = p.headAt + 1 // "The operator (rejects this)"
	}
	if p.headAt < 0 || p.head.gender == plural || p.head.kind == crowdHead || papersOf.has(p.head.nominative) || documents.has(p.head.nominative) || p.head.kind == personHead && (p.caps == 0 || p.headAt == p.to-1) {
		return noSpeaker, false
	}
	if isArticle(d.wordAt(begin)) && !d.is(begin, "the") {
		return noSpeaker, false
	}
	return r.identify(d.speakerOf(p), newSource(byName, p, 0), i-1), true
}

// firmAt reads the name at the beginning of a clause that has or does something and is
// no person's: "Velara has 600 crews out".
func (d *document) firmAt(begin, limit int) (*phrase, bool) {
	p := newPhrase(begin, begin, 0)
	for p.to < limit && d.isNameWord(p.to) && !d.ends(p.to) {
		w := d.wordAt(p.to)
		_, given := givenName(w)
		_, person := d.personCalled(w)
		if given || person || d.isRole(p.to) || d.isOwner(p.to) || placeNouns.has(w) || places.has(w) {
			return p, false
		}
		p.to++
		p.caps++
	}
	if p.caps == 0 || p.to >= limit {
		return p, false
	}
	w := d.wordAt(p.to)
	return p, haves.has(w) || finite.has(w) || auxiliaries.has(w) && !isBe(w)
}

// manyOrBody is antecedent for "they" and "it".
func (r *resolver) manyOrBody(g gender, i int) (*speaker, bool) {
	if g == plural {
		if sp, ok := r.groupBefore(i); ok {
			return sp, true
		}
	}
	if g == plural && r.crowd {
		return noSpeaker, false
	}
	if g == plural {
		if sp, crowd, ok := r.pluralSubject(i); ok {
			return sp, !crowd
		}
	}
	if g == neuter {
		if sp, ok := r.bodyBegins(i); ok {
			return sp, true
		}
		if sp, ok := r.bodyTold(i); ok {
			return sp, sp.who != ""
		}
		if h, ok := speakingNoun(r.last.headWord); ok && h.kind == orgHead && r.spoke == i-1 {
			sp := r.last.copy()
			sp.via = ""
			return sp, true // "The prime minister's office said so. It added"
		}
	}
	if there := r.d.wordAt(r.d.sentence(i).from); (there == "там" || there == "тут") && r.spoke == i-1 && !r.last.person && r.last.who != "" {
		return r.last.copy(), true // "У заяві послів йдеться про «Нафту». Там застерегли"
	}
	for k := len(r.known) - 1; k >= 0 && k >= len(r.known)-6; k-- {
		if h, ok := speakingNoun(r.known[k].headWord); g == neuter && ok && (h.kind == personHead || h.gender == plural && r.known[k].headWord != "police") {
			continue // "it" is no spokesperson and no authors
		}
		if !r.known[k].person && !(g == plural && r.isOnePerson(k)) && (r.known[k].subject || g == neuter && r.oneBody() || r.d.langAt(r.d.sentence(i).from) != "en") {
			return r.known[k].speaker.copy(), true
		}
	}
	return noSpeaker, false
}
