package summarize

import "strings"

// A source is who says what a sentence states.
type source struct {
	phrase  phrase
	how     attribution
	via     phrase // the medium in between
	pronoun gender // for byPronoun
	back    bool   // belongs to what was said before: "Про це повідомили в ДСНС."
	only    bool   // and the sentence says nothing else
	paper   bool   // what is meant by a pronoun is a paper
	weak    bool   // an act of the speaker rather than a saying
	at      int    // the verb or the phrase that says so
	ceded   bool   // in a clause that only grants what another says
	voiced  bool   // by a verb that says so less surely than others
}

type attribution uint8

const (
	unattributed attribution = iota
	byName                   // phrase names the source
	byCrowd                  // somebody who is not named
	byPronoun                // he, she, they
	byLast                   // an impersonal verb: "зазначено, що"
)

// longestSentence is how many tokens a sentence may have to be searched for its
// source: what is longer is no sentence, and the search is not linear.
const longestSentence = 300

// withoutVerb are the other ways in which a sentence names its source, the surer
// ones first.
var withoutVerb = [...]func(*document, sentence) source{
	(*document).byPhrase,
	(*document).byPaper,
	(*document).inPaper,
	(*document).announcedBy,
	(*document).bySight,
	(*document).byColon,
	(*document).behindQuote,
	(*document).behindDash,
	(*document).byAct,
	(*document).sharedBy,
	(*document).byParticiple,
	(*document).byStance,
}

// attribute finds who says sentence s, as far as the sentence itself tells.
func (d *document) attribute(s sentence) source {
	if s.kind != plainSentence || s.to-s.from > longestSentence {
		return source{}
	}
	if d.tokens[s.from].word == "not" {
		return source{} // "Not all parents are convinced."
	}
	if d.tokens[s.to-1].word == "?" && !s.quote && !s.opened && !s.open && !isDash(d.tokens[s.from].word) {
		return source{}
	}
	src := d.byVerb(s)
	if first := d.byFirstPhrase(s, src); first.how != unattributed {
		src = first
	}
	for _, find := range withoutVerb {
		if src.how != unattributed {
			break
		}
		src = find(d, s)
	}
	if src.how == byName && !src.phrase.person(d) && src.phrase.headAt >= 0 && src.phrase.head.kind == personHead && (d.hidesName(s) || d.isInsider(src.phrase)) {
		src.how = byCrowd
	}
	if src.how == byCrowd {
		if p, ok := d.retelling(s); ok {
			src = source{how: byName, phrase: p}
		}
	}
	if src.how == byCrowd {
		src.via = d.toldTo(src.at, s.to)
	}
	if src.how != unattributed {
		d.chain(s, &src)
	}
	if src.how == unattributed {
		src = d.byColonQuote(s)
	}
	return src
}

// byFirstPhrase is the source that stands in front of all, "За словами лікаря, …;
// у ДСНС сказали", where the verb's source src stands in another clause. The
// medium that ends the sentence goes between.
func (d *document) byFirstPhrase(s sentence, src source) source {
	if src.how == unattributed || src.back || s.opened || d.accordingTo(s, s.from) == 0 && d.accordingTo(s, min(s.from+1, s.to-1)) == 0 {
		return source{}
	}
	first := d.byPhrase(s)
	if first.how == byName && src.how == byName && (src.phrase.from <= first.phrase.to || first.phrase.from > s.from+6) {
		return source{}
	}
	if first.how == byName && src.how == byName && src.phrase.to+1 >= s.to {
		first.via = src.phrase
	}
	return first
}

// byVerb looks for a verb of saying with its subject.
func (d *document) byVerb(s sentence) source {
	var best source
	depth := quoteDepth{}
	if s.opened {
		depth.angled = 1
		if !d.closes(s, "»") {
			depth.angled = 0
			depth.straight = d.closes(s, `"`)
			if !depth.straight && d.closes(s, "”") {
				depth.curly = 1
			}
			if !depth.inside() && s.open {
				depth.angled = 1 // all of it is quoted, but for what is put between
			}
		}
	}
	for j := s.from; j < s.to; j++ {
		t := d.tokens[j]
		depth.read(t)
		if t.kind != wordToken || depth.inside() && !d.insertedAt(s, j) {
			continue
		}
		v, ok := lexiconOnce().verbs[t.word]
		if !ok || t.cap && j > s.from || j > s.from && negations.has(d.tokens[j-1].word) != denied.has(t.word) && !deniable.has(t.word) || d.isNoun(j) {
			continue
		}
		if src := d.wordsOf(s, j); src.how != unattributed {
			return src
		}
		if pointing.has(t.word) && !d.pointsBack(s, j) && !d.givesFigures(s, j) || finding.has(t.word) && !d.statesThat(s, j) && !d.endsClauseAfter(s, j) && !(j > s.from && isAs(d.tokens[j-1].word)) {
			continue
		}
		if promising.has(t.word) && (j > s.from+2 && isAs(d.tokens[j-1].word) || d.concedes(s, j) && !d.thatFollows(j, s.to)) {
			continue // "не две, как обещал канцлер, а тысячу", "хоча голова обіцяв це торік"
		}
		if handing.has(t.word) && j > s.from && !isLeadMark(d.tokens[j-1].word) && !d.statesThat(s, j) && d.subjectBefore(s, j, v).how == byName && d.takesThing(j, s.to) {
			continue // "матеріали перевірки передали прокуратурі"
		}
		if j == s.from && t.cap && t.word[0] < 0x80 && !plainSaying.has(t.word) {
			continue // "Expect the senator to have a new strategy"
		}
		if thatOnly.has(t.word) && !d.thatFollows(j, s.to) && !forecasting.has(t.word) && !d.shownBy(s, j) && !d.behindQuoted(s, j) || !d.wholeVerb(s, j) {
			continue
		}
		if referring.has(t.word) && d.inRelative(s, j) || d.aboutWhich(s, j) && !d.thatFollows(j, s.to) {
			continue
		}
		src := d.subjectOf(s, j, v)
		if src.how == unattributed || d.isOwn(src.phrase) {
			continue
		}
		if src.back && !best.back && best.how == byName && src.how == byName {
			src.via = best.phrase // "Как передает X, об этом сообщается на сайте Y"
			best = src
			continue
		}
		if best.how == byName && !best.phrase.person(d) && src.how == byName && src.phrase.person(d) && best.at > 0 && d.thatFollows(best.at, s.to) && src.phrase.from == best.at+3 {
			src.via = best.phrase // "Меридиан сообщал, что Лев Дуб заявил"
			src.at = j
			best = src
			continue
		}
		if d.subordinate(s, j, src) {
			continue
		}
		src.at = j
		src.phrase = d.ownerOf(src.phrase)
		src.voiced = v.strength == voicing
		if v.gender == feminine && src.phrase.headAt >= 0 && src.phrase.head.gender == masculine && src.phrase.head.kind == personHead && src.phrase.nameTo <= src.phrase.nameFrom {
			src.phrase.head.gender = feminine // "уверена аналитик"
		}
		src.ceded = j < s.from+12 && conceding.has(d.tokens[s.from].word)
		if best.ceded && src.how == byName && !src.ceded && src.phrase.from > best.at && src.phrase.from < j {
			best = src // "While the union says that pay is low, the mayor has promised"
			continue
		}
		if best.how == byPronoun && src.how == byName && src.phrase.from > s.from && src.phrase.caps > 1 && src.phrase.to == j && d.tokens[src.phrase.from-1].word == "," {
			best = src // "He objected to subsidies, Oto Brand wrote in a letter."
			continue
		}
		if best.how == unattributed || best.how == byLast || src.how == byName && (best.how != byName || best.voiced && !src.voiced || src.phrase.person(d) && !best.phrase.person(d) && !src.voiced && best.phrase.to < j) && d.closesSentence(s, j, src) && !(best.how == byCrowd && best.voiced) {
			best = src
		}
	}
	return best
}

var conceding = &wordList{text: `while although though whereas`}

var promising = &wordList{text: `обіцяв обіцяла обіцяли пообіцяв пообіцяла пообіцяли обещал обещала обещали пообещал пообещала пообещали promised`}

// subordinate tells whether the subject src of the verb at j stands in a clause that
// only gives a time or a reason: "because she described him as sweating", "what he
// called experiments". What the sentence states is not theirs then.
func (d *document) subordinate(s sentence, j int, src source) bool {
	begin := j
	switch {
	case src.how == byName && src.phrase.from < j && src.phrase.from >= s.from:
		begin = src.phrase.from
	case src.how == byPronoun:
		for begin > s.from && d.mayStandBetween(begin-1) {
			begin--
		}
		begin--
	default:
		return false
	}
	for begin > s.from && isArticle(d.tokens[begin-1].word) {
		begin--
	}
	if begin <= s.from {
		return false
	}
	w := d.tokens[begin-1].word
	if asWhat.has(w) || w == "which" && begin-2 >= s.from && governs(d.tokens[begin-2].word) || w == "as" && begin-2 >= s.from && (d.tokens[begin-2].word == "just" || d.tokens[begin-2].word == "even") {
		return true
	}
	return whens.has(w) && !d.thatFollows(j, s.to) && !d.quotesAfter(j, s.to)
}

// quotesAfter tells whether "that", a colon or a quotation follows the verb at j.
func (d *document) quotesAfter(j, limit int) bool {
	for k := j + 1; k < limit && k < j+3; k++ {
		if w := d.tokens[k].word; w == ":" || w == "that" || isQuoteMark(w) && d.quotedName(k, limit) == 0 {
			return true
		}
	}
	return false
}

var (
	asWhat = &wordList{text: `what whom куди куда`}
	whens  = &wordList{text: `because when whenever after before until if unless коли поки доки якщо бо когда пока если`}
)

// inRelative: "издание, которое ссылается на".
func (d *document) inRelative(s sentence, j int) bool {
	return j >= s.from+2 && relatives.has(d.tokens[j-1].word)
}

// aboutWhich tells whether the verb at j stands in a clause that only tells which thing
// is meant: "страйк, про який учора повідомила профспілка, зупинив".
func (d *document) aboutWhich(s sentence, j int) bool {
	for k := j - 1; k > s.from && k > j-8; k-- {
		if d.tokens[k].word == "," {
			w := d.tokens[k+1].word
			return (w == "про" || w == "о" || w == "об") && relatives.has(d.tokens[k+2].word)
		}
	}
	return false
}

var referring = &wordList{text: `посилається посилаються ссылается ссылаются`}

// endsClauseAfter tells whether the verb at j stands behind what is said: ",
// підрахували кліматологи."
func (d *document) endsClauseAfter(s sentence, j int) bool {
	if j < s.from+2 || !isLeadMark(d.tokens[j-1].word) {
		return false
	}
	if j+1 < s.to && !possessives.has(d.tokens[j+1].word) && pronouns[d.tokens[j+1].word] != anyGender {
		return true
	}
	p, ok := d.phraseAfter(j+1, s.to)
	return ok && p.from == j+1 && d.isNominative(p) && (p.to >= s.to || d.tokens[p.to].kind == markToken)
}

// closesSentence tells whether the verb at j and its subject src are the last
// words of s: ", the study found."
func (d *document) closesSentence(s sentence, j int, src source) bool {
	end := max(j+1, src.phrase.to)
	if end+2 < s.to && governs(d.tokens[end].word) && (d.tokens[end+1].word == "посиланням" || d.tokens[end+1].word == "ссылкой") {
		return true
	}
	return end >= s.to || isStop(d.tokens[end]) || isClosing(d.tokens[end].word) && end+1 >= s.to
}

// insertedAt tells whether the verb at j begins what the author puts between two
// parts of a quotation that stays open: «…, — сказав X. — …».
func (d *document) insertedAt(s sentence, j int) bool {
	return j >= s.from+2 && isDash(d.tokens[j-1].word) && !d.tokens[j-1].glued && strings.Contains(",!?…»”\"", d.tokens[j-2].word)
}

// closes tells whether s holds a closing mark w without an opening one before it.
func (d *document) closes(s sentence, w string) bool {
	for j := s.from; j < s.to; j++ {
		switch d.tokens[j].word {
		case w:
			return true
		case "«", "„":
			return false
		}
	}
	return false
}

// isOwn tells whether p is nothing but the medium itself, which tells what it
// was told: "сказала Обрію".
func (d *document) isOwn(p phrase) bool {
	return p.to-p.from == 1 && d.ownName(p.from)
}

// ownName tells whether token j is the medium's name, if that is one word.
func (d *document) ownName(j int) bool {
	t := d.tokens[j]
	if len(d.own) != 1 || !t.cap || t.kind != wordToken {
		return false
	}
	for o := range d.own {
		return sameName(o, t.word)
	}
	return false
}

// hidesName tells whether s says that whoever speaks does not want to be named.
func (d *document) hidesName(s sentence) bool {
	for j := s.from; j+1 < s.to; j++ {
		w, next := d.tokens[j].word, d.tokens[j+1].word
		if anonymous.has(w) || (w == "не" || w == "ні") && naming.has(next) || w == "be" && (next == "named" || next == "identified") {
			return true
		}
	}
	return false
}

var (
	anonymous = &wordList{text: `неизвестным неизвестной невідомим невідомою анонімності анонімно анонимности анонимно anonymity anonymously`}
	naming    = &wordList{text: `називати називатися називали розкривати називать называть называться раскрывать`}
)

// howOf tells whether p names its source or only a crowd.
func (d *document) howOf(p phrase) attribution {
	if w := d.tokens[p.from].word; w == "percent" || w == "percentage" || w == "majority" || w == "plenty" || w == "dozens" || w == "hundreds" || w == "thousands" || w == "scores" {
		return byCrowd // "70 percent of Americans say"
	}
	if p.headAt >= 0 && secretive.has(p.head.nominative) && p.nameTo <= p.nameFrom {
		return byCrowd
	}
	if p.counted && p.nameTo <= p.nameFrom && !d.hasNameBeside(p) {
		return byCrowd
	}
	if p.headAt >= 0 && p.head.kind == crowdHead && p.nameTo == p.nameFrom && (p.quoted > 0 || !d.hasNameBeside(p)) && !d.hasOwner(p) {
		return byCrowd
	}
	return byName
}

var secretive = &wordList{text: `співрозмовник співрозмовниця співрозмовники собеседник собеседница собеседники`}

// hasOwner: "the council's records".
func (d *document) hasOwner(p phrase) bool {
	for j := p.from; j < p.headAt; j++ {
		if hasAnySuffix(d.tokens[j].word, "'s") {
			return true
		}
	}
	return false
}

// hasNameBeside: "джерело в ДСНС", "UN officials" name at least the body.
func (d *document) hasNameBeside(p phrase) bool {
	for j := p.from; j < p.to; j++ {
		before := j < p.headAt && d.tokens[j].word[0] >= 0x80                                        // "сообщил РБК источник"
		people := j+1 == p.headAt && hasAnySuffix(d.tokens[j].word, "an", "ern", "ish", "ese", "ch") // Western officials
		if j != p.headAt && !before && !people && d.tokens[j].cap && d.proper(j) && !d.ownName(j) {
			return true
		}
	}
	return false
}
