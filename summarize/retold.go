package summarize

import "visti/internal/news"

// retells notes whose column or interview the English text retells, where its first
// sentences name one; others that speak too end it. Sentence i has a speaker.
func (r *resolver) retells(i int) {
	d := r.d
	switch {
	case r.last.who == r.retold.who:
	case r.retold.who != "" || i >= firstSentences || !r.last.person && !r.isPair(&r.last) || d.langAt(d.sentence(i).from) != "en" || !d.hasColumn(d.sentence(i)) && !d.namesTalk(d.sentence(i)) && !(i == 0 && d.contains(d.sentence(i).from, d.sentence(i).to, "told")):
		r.mixed = true
	default:
		r.retold = r.last
	}
}

// isRetold tells whether sp, an English role alone in p, is the one whose column or
// interview is retold, for nobody else speaks: "the professor at the University of
// Pell", "the former banker".
func (r *resolver) isRetold(sp *speaker, p *phrase) bool {
	d := r.d
	return r.retold.who != "" && !r.mixed && !sp.person && p.headAt >= 0 && p.head.kind == personHead && p.head.gender != plural && d.latin(p.headAt) &&
		d.is(p.from-1, "the") && genderFits(sp.gender, r.retold.gender) && !r.otherTrade(p.head.nominative, &r.retold) &&
		(d.wordIn(formerly, p.from) || (thinkers.has(p.head.nominative) || r.playedBy(p.head.nominative, &r.retold)) && !d.is(p.headAt+1, "of")) && !d.broughtIn(p)
}

// playedBy tells whether the text names who with the role.
func (r *resolver) playedBy(role string, who *speaker) bool {
	for n := range r.known {
		k := &r.known[n]
		if k.who == who.who && (k.headWord == role || playsRole(lower(k.role), role)) {
			return true
		}
	}
	return false
}

// broughtIn tells whether the English role of p was told of before as somebody's who was
// not known: "a cyclist", but not "Ada Krog, a banker", "is a banker", "a banker Ada Krog".
func (d *document) broughtIn(p *phrase) bool {
	w := d.wordAt(p.headAt)
	for j := p.from - 2; j > 0 && j > p.from-longestSentence; j-- {
		if d.wordAt(j) != w || d.isNameWord(j+1) {
			continue
		}
		for k := j - 1; k >= 0 && k > j-4 && d.at(k).kind == wordToken; k-- {
			if a := d.wordAt(k); a == "a" || a == "an" || a == "another" {
				before := d.wordAt(k - 1)
				if before != "," && !isBe(before) && !isAmong(before, "as became been be") {
					return true
				}
			}
		}
	}
	return false
}

var formerly = &wordList{text: `former retired ex erstwhile onetime`}

// thinkers are those who write columns and are asked for what they think.
var thinkers = &wordList{text: "[thinkers]"}

// rolePlayed is the person whom the English role means that sentence i begins with and in
// which nobody speaks: "The council leader was not impressed."
func (r *resolver) rolePlayed(i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if !d.latin(s.from) {
		return r.roleActs(i)
	}
	if !d.is(s.from, "the") || s.quote || s.opened || r.out[i].how != news.OwnReport || !r.goesOnWithThem(i) {
		return noSpeaker, false
	}
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.from != s.from+1 || p.person() || p.headAt != p.to-1 || p.head.kind != personHead || p.head.gender == plural || d.isOwner(p.to-1) || p.to >= s.to || d.at(p.to).kind != wordToken || d.wordIn(ands, p.to) {
		return noSpeaker, false
	}
	sp := r.identify(d.speakerOf(p), newSource(byName, p, 0), i)
	return sp, sp.person
}

// goesOnWithThem tells whether the sentence behind i has "he" or "she".
func (r *resolver) goesOnWithThem(i int) bool {
	if i+1 >= len(r.d.sentences) {
		return false
	}
	next := r.d.sentence(i + 1)
	for _, t := range r.d.tokens[next.from:next.to] {
		if t.word == "he" || t.word == "she" {
			return true
		}
	}
	return false
}

// relative reads the one who is somebody's sister at token j and is named by a given
// name alone: "His sister Vera".
func (d *document) relative(s *sentence, j int) (*speaker, bool) {
	k := j - 1
	if k > s.from && d.is(k, ",") {
		k--
	}
	if k <= s.from || !d.wordIn(kin, k) || !isPossessive(d.wordAt(k-1)) && !d.isOwner(k-1) || d.isOwner(j) || j+1 < s.to && d.isNameWord(j+1) {
		return noSpeaker, false
	}
	h, ok := d.headAt(k)
	if !ok {
		return noSpeaker, false
	}
	t := d.at(j)
	sp := &speaker{who: d.text[t.start:t.end], gender: h.gender, person: true, headWord: h.nominative, surname: t.word}
	if n, given := givenName(t.word); given {
		sp.gender = n.gender
	}
	return sp, true
}

// isPossessive tells whether w is an English word for whose something is.
func isPossessive(w string) bool { return possessives.has(w) || w == "my" || w == "our" }

var kin = &wordList{text: "[kin]"}

// leastQuoted is how many words of a quotation inside a sentence are somebody's.
const leastQuoted = 3

// partlyQuoted tells whether the English sentence i quotes words without their speaker
// right behind one of whose column or interview is retold, and names nobody: "He is calm.
// A cut would be “money burned on the street”."
func (r *resolver) partlyQuoted(i int) bool {
	d, s := r.d, r.d.sentence(i)
	before := &r.out[i-1]
	if r.out[i].how != news.OwnReport || s.kind != plainSentence || s.quote || s.opened || d.langAt(s.from) != "en" || r.retold.who == "" || before.how != news.Named || before.speaker.who != r.retold.who || before.empty || d.sentence(i-1).paragraph != s.paragraph || d.isBackground(s) {
		return false
	}
	quoted := false
	for j := s.from + 1; j < s.to; j++ {
		t := d.at(j)
		if !quoted && isQuoteMark(t.word) && j+leastQuoted < s.to && !d.at(j+1).cap && d.quotedName(j, s.to) == 0 {
			quoted = d.wordsInside(j) >= leastQuoted && d.judgesBy(s.from, j)
		}
		if _, pronoun := pronouns.gender(t.word); pronoun && t.word != "it" && t.word != "its" || t.kind == wordToken && t.cap && (d.isRole(j) || d.personNamed(t.word)) {
			return false
		}
	}
	return quoted
}

// judgesBy tells whether the quotation at j tells what something is in somebody's eyes:
// "A cut would be “", "It is “a". Titles stand behind what they are of, "The song “", and
// people have feelings of their own: "The striker was “".
func (d *document) judgesBy(from, j int) bool {
	k := j - 1
	if isArticle(d.wordAt(k)) || isAmong(d.wordAt(k), "like as") {
		k--
	}
	if be := d.wordAt(k); k <= from || !(be == "be" && d.wordIn(modals, k-1)) && !(be == "is" && d.wordIn(anaphoric, from)) {
		return false
	}
	for n := from; n < k; n++ {
		if h, ok := d.headAt(n); ok && h.kind == personHead {
			return false
		}
	}
	return true
}

var anaphoric = &wordList{text: `it this that such`}

// wordsInside counts the words of the quotation that opens at token j.
func (d *document) wordsInside(j int) (n int) {
	for k := j + 1; k < len(d.tokens) && !isClosing(d.wordAt(k)) && !d.beginsSentence(k); k++ {
		if d.at(k).kind == wordToken {
			n++
		}
	}
	return n
}

// personNamed tells whether w is the surname of somebody.
//
//go:noinline
func (d *document) personNamed(w string) bool {
	_, ok := d.personCalled(w)
	return ok
}

// isOnePerson tells whether the mention k is of an English role of one person, whom
// "they" does not mean.
func (r *resolver) isOnePerson(k int) bool {
	w := r.known[k].headWord
	if w == "" || w[0] >= 0x80 {
		return false
	}
	h, ok := speakingNoun(w)
	return ok && h.kind == personHead && h.gender != plural
}

// ownSubject is the English role with which sentence i begins, where a colon stands
// between it and the pronoun of src: "A witness contradicted him: the lorry had not
// stopped, she said."
func (r *resolver) ownSubject(src *source, i int) (*speaker, news.Attribution, bool) {
	d, s := r.d, r.d.sentence(i)
	if src.pronoun == neuter {
		sp, ok := r.ownBody(src, i)
		return sp, news.Named, ok
	}
	if src.pronoun != masculine && src.pronoun != feminine || s.quote || s.opened || !d.latin(s.from) || src.at < s.from+5 {
		return noSpeaker, news.OwnReport, false
	}
	begin := d.overOpening(s, src.at)
	p, ok := d.phraseAfter(begin, src.at)
	if !ok || p.from > begin+1 || p.person() || p.headAt < 0 || p.head.kind != personHead || !genderFits(p.head.gender, src.pronoun) || d.isOwner(p.to-1) || p.to >= src.at || d.at(p.to).kind != wordToken {
		return noSpeaker, news.OwnReport, false
	}
	for j := p.to; j < src.at; j++ {
		switch w := d.wordAt(j); {
		case w == ":":
			if w := d.wordAt(begin); p.from == begin+1 && (w == "a" || w == "an") {
				return &speaker{crowd: true, role: d.crowdOf(&source{phrase: *p}, s), gender: src.pronoun}, news.Unnamed, true
			}
			sp := r.identify(d.speakerOf(p), newSource(byName, p, 0), i)
			return sp, news.Named, sp.person
		case isQuoteMark(w):
			return noSpeaker, news.OwnReport, false
		}
	}
	return noSpeaker, news.OwnReport, false
}

// agentBefore is the one in the role with which the English sentence before i begins, in
// its paragraph, and in which nobody speaks: "Strand's agent was more forthcoming. He".
func (r *resolver) agentBefore(g gender, i int) (*speaker, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine || d.sentence(i).leads || r.out[i-1].how != news.OwnReport || d.sentence(i-1).kind != plainSentence || !d.latin(d.sentence(i-1).from) {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	begin := d.overOpening(s, s.to)
	p, ok := d.phraseAfter(begin, s.to)
	if !ok || p.from > begin+1 || p.person() || p.headAt != p.to-1 || p.headAt < p.from+1 || p.head.kind != personHead || p.head.gender == plural || !genderFits(g, p.head.gender) || p.to >= s.to {
		return noSpeaker, false
	}
	if t := d.at(p.to); t.kind != wordToken || ands.has(t.word) || !d.hasVerb(p.to, min(p.to+3, s.to)) || !d.hasOwner(p) && !d.isOwner(p.from) {
		return noSpeaker, false
	}
	sp := r.identify(d.speakerOf(p), newSource(byName, p, 0), i-1)
	return sp, true
}

// ownBody is the body with which the English sentence i begins, where a colon stands
// between it and the "it" of src: "That supplier, Datahus, rejects this: its systems, it
// says, were safe."
func (r *resolver) ownBody(src *source, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if s.quote || s.opened || !d.latin(s.from) || src.at < s.from+5 {
		return noSpeaker, false
	}
	begin := d.overOpening(s, src.at)
	p, ok := d.phraseAfter(begin, src.at)
	from := begin
	if isAmong(d.wordAt(from), "that this") {
		from++
		p, ok = d.phraseAfter(from, src.at)
	}
	if !ok || p.from > from+1 || p.person() || p.headAt < 0 || p.head.kind != orgHead || p.head.gender == plural || d.isOwner(p.to-1) {
		return noSpeaker, false
	}
	if n := p.to + 1; n+2 < src.at && d.is(p.to, ",") && d.isNameWord(n) && d.is(n+1, ",") {
		p = newPhrase(n, n+1, 1)
	}
	for j := p.to; j < src.at; j++ {
		if w := d.wordAt(j); w == ":" {
			return r.identify(d.speakerOf(p), newSource(byName, p, 0), i), true
		} else if isQuoteMark(w) {
			break
		}
	}
	return noSpeaker, false
}

// toldOfBefore is the one person whom the English sentence before the quotation i, in its
// paragraph, is about: "Farmer Ada Dahl has no doubt. “I know what I saw.”"
func (r *resolver) toldOfBefore(i int) (*speaker, bool) {
	d := r.d
	if d.langAt(d.sentence(i).from) != "en" {
		return r.firstToldOf(i)
	}
	if i == 0 || r.spoke >= i-1 || d.sentence(i).leads || d.sentence(i).opened || d.langAt(d.sentence(i).from) != "en" || r.out[i-1].how != news.OwnReport || d.sentence(i-1).kind != plainSentence {
		return noSpeaker, false
	}
	var found []speaker
	for n := len(r.known) - 1; r.namedSince(n, i-1); n-- {
		m := &r.known[n]
		if m.person && m.sentence == i-1 {
			if !m.subject {
				return noSpeaker, false
			}
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}
