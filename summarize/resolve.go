package summarize

import (
	"unicode/utf8"

	"visti/internal/news"
)

// A voice is what is known of one sentence's source after the whole text was read.
type voice struct {
	speaker speaker
	how     news.Attribution
	empty   bool // the sentence only names the source of others
	weak    bool // an act of the speaker: a source that is named goes before it
	here    bool // the sentence itself names it
}

// voices names who says each sentence. It goes through the text once: a source
// may stand in the sentence, in the next one, at the end of a quotation, or be a
// pronoun or a role that an earlier sentence named.
func (d *document) voices() []voice {
	r := resolver{d: d, out: make([]voice, len(d.sentences)), known: make([]mention, 0, len(d.sentences))}
	for i := range r.out {
		r.out[i].how = news.OwnReport
	}
	for i := range d.sentences {
		r.read(i)
	}
	r.posted()
	r.between()
	r.listed()
	r.column()
	r.interview()
	r.script()
	r.monologue()
	r.believed()
	return r.out
}

type resolver struct {
	d       *document
	out     []voice
	known   []mention // in the order of the text
	last    speaker   // who spoke last
	spoke   int       // the sentence in which
	told    int       // the sentence behind the last in which one is the subject of a verb of saying
	acted   int       // the sentence behind the last with which a role begins that acts
	crowd   bool      // who spoke last was not named
	many    speaker   // and which crowd that was
	alone   bool      // which is one person
	quoting bool      // the last sentence was part of a quotation without its speaker yet
	since   int       // first sentence of that quotation
	retold  speaker   // whose column or interview the text retells
	mixed   bool      // others speak too
	guest   speaker   // with whom the host of a talk talks
	host    speaker   // of the talk
	roles   string    // see rolesBeside, of the author of a column

	dialogued bool // the paragraph begins with a dash
	replied   bool // and who spoke there goes on behind another
}

func (r *resolver) read(i int) {
	s := r.d.sentence(i)
	if s.kind != plainSentence {
		if asks := s.quote && r.d.is(s.to-1, "?"); !s.open || !s.opened && !asks { // a question that whoever is quoted puts or repeats
			r.quoting = false
		} else if asks && !r.quoting {
			r.quoting, r.since = true, i
		}
		r.labels(i)
		return
	}
	r.rememberBodies(i)
	if s.leads {
		r.dialogued, r.replied = isDash(r.d.wordAt(s.from)), false
	}
	src, sp, how := r.speaking(i)
	switch {
	case src.back && how != news.OwnReport:
		r.spread(i, sp, how, src.at > s.from && (r.d.wordIn(bearing, src.at) || r.d.is(s.from, "так")))
		r.out[i] = voice{speaker: *sp, how: how, empty: src.only}
	case how != news.OwnReport:
		r.out[i] = voice{speaker: *sp, how: how, weak: src.weak, here: src.how != byLast || !src.weak, empty: src.only}
		r.replied = false
		if r.onlyTags(i, src) {
			r.tag(i, sp, how)
			r.out[i].empty = true
		}
		r.dialogue(i)
		for k := r.since; r.quoting && k < i && r.d.goesOn(i); k++ {
			r.out[k] = voice{speaker: *sp, how: how}
		}
	case s.quote || s.opened:
		r.quote(i)
	case r.answers(i):
	case r.repliesOn(i):
		r.out[i] = voice{speaker: r.out[i-1].speaker, how: r.out[i-1].how}
		r.replied = true
	}
	if how == news.Named && !src.weak {
		r.last, r.spoke = *sp, i
		if r.d.tellsAsSubject(src) {
			r.told = i + 1
		}
		r.retells(i)
	}
	if how != news.OwnReport {
		r.crowd = how == news.Unnamed
		if r.crowd {
			r.many, r.alone = *sp, src.how == byPronoun && r.alone || r.d.isOneOf(src, s)
		}
	}
	r.talksOn(i)
	r.remember(i)
	r.meets(i)
	r.quoting = r.quoting && s.open || how == news.OwnReport && (s.quote || s.opened) && r.out[i].how == news.OwnReport
}

// spread gives the sentences before i, back to the last one with a source or to
// the paragraph's start, to sp: "Про це повідомили в ДСНС." Where it begins its
// paragraph, the paragraph before it is meant; captions between do not count. Once ends
// it with the one sentence before: "Об этом свидетельствуют данные центра."
func (r *resolver) spread(i int, sp *speaker, how news.Attribution, once bool) {
	paragraph := -1
	for k := i - 1; k >= 0; k-- {
		s := r.d.sentence(k)
		if s.kind != plainSentence {
			continue
		}
		if paragraph < 0 {
			paragraph = s.paragraph
		}
		if s.paragraph != paragraph || r.out[k].how != news.OwnReport && !r.out[k].weak {
			return
		}
		r.out[k] = voice{speaker: *sp, how: how}
		if once {
			return
		}
	}
}

// Verbs of data, which bear out what stands right before them.
var bearing = &wordList{text: "[bearing]"}

// who turns a source into a speaker.
func (r *resolver) who(src *source, i int) (*speaker, news.Attribution) {
	if sp, ok := r.counterpart(src, i); ok {
		return sp, news.Named
	}
	switch src.how {
	case byName:
		return r.whoByName(src, i)
	case byCrowd:
		if r.tellsOn(&src.phrase) {
			return r.last.copy(), news.Named // "полагает собеседница издания"
		}
		sp := &speaker{crowd: true, role: r.d.crowdOf(src, r.d.sentence(i)), gender: src.phrase.head.gender}
		sp.role = r.ofWhom(sp.role, src, i)
		if src.via.to > src.via.from {
			sp.via = r.d.speakerOf(&src.via).who
		}
		return sp, news.Unnamed
	case byPronoun:
		sp, how := r.whoByPronoun(src, i)
		if own, ok := r.bodyOpening(src, i); ok && how == news.Unnamed {
			sp, how = own, news.Named
		}
		if how == news.Named && src.via.to > src.via.from {
			sp = sp.copy()
			sp.via = r.d.speakerOf(&src.via).who
		}
		return sp, how
	case byLast:
		if sp, ok := r.paperOf(i); ok {
			return sp, news.Named
		}
		if src.weak && (r.last.person || r.last.who == "") {
			return noSpeaker, news.OwnReport // many do something, and one spoke
		}
		if r.actsSince(i) {
			return noSpeaker, news.OwnReport
		}
		if src.voiced && r.spoke < i-1 && (r.d.wordIn(verbatim, r.d.sentence(i).from) || r.anotherSince(r.spoke)) {
			return noSpeaker, news.OwnReport // "Дослівно: «…»", of whatever was told last
		}
		if r.last.who != "" {
			return r.last.copy(), news.Named
		}
		if k := r.d.sentence(i).from; isAmong(r.d.wordAt(k), "йдеться ідеться") && isAbout(r.d.wordAt(k+1)) {
			return noSpeaker, news.OwnReport // "Йдеться про міст через колії"
		}
		return noSpeaker, news.Unnamed
	}
	return noSpeaker, news.OwnReport
}

// whoByName is the speaker whom the phrase of src names, or for whom it stands.
func (r *resolver) whoByName(src *source, i int) (*speaker, news.Attribution) {
	sp := r.d.speakerOf(&src.phrase)
	if sp.who == "" {
		return noSpeaker, news.OwnReport
	}
	if src.via.to > src.via.from {
		sp.via = r.d.speakerOf(&src.via).who
	}
	if r.d.isDemonym(&src.phrase) {
		if r.ownedName(i) {
			return r.last.copy(), news.Named
		}
		if who, ok := r.antecedent(anyGender, i); ok {
			return who, news.Named
		}
	}
	if who, ok := r.broughtInBefore(&src.phrase, i); ok {
		return who, news.Named
	}
	if who, ok := r.partnerOf(sp, &src.phrase); ok {
		return who, news.Named
	}
	if who, ok := r.agentOf(sp, &src.phrase); ok {
		return who, news.Named
	}
	if p := &src.phrase; !sp.person && p.to == p.headAt+1 && !r.d.is(p.to, ",") && r.d.wordIn(companions, p.headAt) && isPossessive(r.d.wordAt(p.headAt-1)) {
		return &speaker{crowd: true, role: sp.who, gender: sp.gender}, news.Unnamed // "підтверджує його колега"
	}
	if sp = r.identifyAmong(sp, src, i); sp.who == "" {
		return noSpeaker, news.OwnReport // "підрахувало агентство", which is the medium
	}
	if r.isRetold(sp, &src.phrase) {
		return r.retold.copy(), news.Named
	}
	return r.jointly(sp, src), news.Named
}

// latterOf is whom the sentence before i names last without making them its subject:
// "Мэр спросил тренера Льва Гая. Тот ответил".
func (r *resolver) latterOf(src *source, i int) (*speaker, bool) {
	if !src.latter || i == 0 {
		return noSpeaker, false
	}
	d, asked := r.d, *r.d.sentence(i - 1)
	for asked.from < asked.to && !d.wordIn(addressing, asked.from) {
		asked.from++
	}
	for n := len(r.known) - 1; r.namedSince(n, i-1); n-- {
		sp := &r.known[n]
		if sp.person && !sp.subject && genderFits(src.pronoun, sp.gender) && d.holdsName(&asked, sp.surname) {
			return sp.speaker.copy(), true
		}
	}
	if sp, ok := r.namedBeside(src.pronoun, i); ok {
		return sp, true
	}
	if sp, ok := r.addressedBefore(src.pronoun, i); ok {
		return sp, true
	}
	return r.otherSide(src.pronoun, i)
}

// holdsName tells whether a form of the surname stands in s.
func (d *document) holdsName(s *sentence, surname string) bool {
	_, last := utf8.DecodeLastRuneInString(surname)
	for j := s.from; j < s.to && surname != ""; j++ {
		if d.at(j).cap && hasPrefix(d.wordAt(j), surname[:len(surname)-last]) {
			return true
		}
	}
	return false
}

// Verbs of speaking to somebody, who may answer in the next sentence.
var addressing = &wordList{text: "[addressing]"}

// whoByPronoun is the speaker for whom the pronoun of src stands in sentence i:
// whoever its own sentence has as the subject, else the last that fits.
func (r *resolver) whoByPronoun(src *source, i int) (*speaker, news.Attribution) {
	if d := r.d; !r.last.person && r.last.who != "" && r.spoke == i-1 && src.pronoun == masculine && d.wordIn(dataWords, src.at+2) {
		return r.last.copy(), news.Named // "По его данным", of a paper
	}
	sp, how := r.meantBy(src, i)
	if how == news.Named && r.namesBehind(sp, src, i) {
		return r.otherThan(sp, src.pronoun, i)
	}
	return sp, how
}

var dataWords = &wordList{text: "[dataWords]"}

// meantBy is whoever the pronoun of src in sentence i means, as far as what stands in front
// of it tells.
func (r *resolver) meantBy(src *source, i int) (*speaker, news.Attribution) {
	if src.paper {
		if sp, ok := r.paperBefore(src.pronoun, i); ok {
			return sp, news.Named
		}
		return noSpeaker, news.OwnReport
	}
	if src.latter {
		if sp, ok := r.latterOf(src, i); ok {
			return sp, news.Named
		}
		return noSpeaker, news.OwnReport
	}
	if sp, ok := r.theOther(src, i); ok {
		return sp, news.Unnamed
	}
	if sp, ok := r.mediumMeant(src, i); ok {
		return sp, news.Named
	}
	if sp, ok := r.crowdOfSentence(src, i); ok {
		return sp, news.Unnamed
	}
	if sp, ok := r.unnamedBefore(src.pronoun, i); ok {
		return sp, news.Unnamed
	}
	if sp, how, ok := r.ownSubject(src, i); ok {
		return sp, how
	}
	if sp, ok := r.subjectOfSentence(src, i); ok {
		return sp, news.Named
	}
	if sp, ok := r.crowdBefore(src.pronoun, i); ok {
		return sp, news.Unnamed
	}
	if sp, ok := r.agentBefore(src.pronoun, i); ok {
		return sp, news.Named
	}
	if sp, how, ok := r.begunBy(src.pronoun, i); ok {
		return sp, how
	}
	if sp, ok := r.antecedent(src.pronoun, i); ok {
		return sp, news.Named
	}
	if src.pronoun == plural && r.crowd {
		return r.many.copy(), news.Unnamed // "they said" of two officials
	}
	return noSpeaker, news.Unnamed
}

// unnamedBefore is the one who is not named and spoke in the sentence before i, if the
// pronoun of gender g means them: "он добавил" of an official, "he added" of one of two.
func (r *resolver) unnamedBefore(g gender, i int) (*speaker, bool) {
	if w := r.d.wordAt(r.d.sentence(i).from); w[0] >= 0x80 && (others.has(w) || w == "другий") {
		return noSpeaker, false // "Інший скептичний: на його думку"
	}
	if !r.crowd || i == 0 || r.out[i-1].how != news.Unnamed || g != masculine && g != feminine || g != r.many.gender && !(r.alone && (r.many.gender == anyGender || r.many.gender == neuter && g == masculine)) {
		return noSpeaker, false
	}
	sp := r.many.copy()
	sp.gender = g
	return sp, true
}

// Who is somebody's, and nobody who was named.
var companions = &wordList{text: "[companions]"}
