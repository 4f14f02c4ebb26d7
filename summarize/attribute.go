package summarize

// A source is who says what a sentence states.
type source struct {
	phrase  phrase
	how     attribution
	with    []phrase // who says so together with them: see jointSubject
	via     phrase   // the medium in between
	pronoun gender   // for byPronoun
	back    bool     // belongs to what was said before: "Про це повідомили в ДСНС."
	only    bool     // and the sentence says nothing else
	paper   bool     // what is meant by a pronoun is a paper
	weak    bool     // an act of the speaker rather than a saying
	at      int      // the verb or the phrase that says so
	ceded   bool     // in a clause that only grants what another says
	mood    bool     // by how they feel about it, which tells so only of who spoke before
	latter  bool     // what is meant by a pronoun is who was named last
	voiced  bool     // by a verb that says so less surely than others
}

// newSource is the source that p names in the way of how, with the verb or the phrase that
// says so at token at.
//
//go:noinline
func newSource(how attribution, p *phrase, at int) *source {
	return &source{how: how, phrase: *p, at: at}
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
var withoutVerb = [...]func(*document, *sentence) *source{
	(*document).byPublished,
	(*document).byComing,
	(*document).byPhrase,
	(*document).byPaper,
	(*document).inPaper,
	(*document).announcedBy,
	(*document).statedBy,
	(*document).expressedBy,
	(*document).byHearsaid,
	(*document).byColon,
	(*document).behindQuote,
	(*document).byTag,
	(*document).byVerdict,
	(*document).behindDash,
	(*document).byAct,
	(*document).sharedBy,
	(*document).byPassive,
	(*document).byCause,
	(*document).byIntroduced,
	(*document).byParticiple,
	(*document).byStance,
	(*document).byOpinion,
	(*document).byGerund,
	(*document).byMood,
	(*document).byFavour,
	(*document).byGoingOn,
	(*document).byReport,
	(*document).byList,
	(*document).byGesture,
	(*document).byNaming,
	(*document).byDeclaring,
	(*document).byCompany,
	(*document).byEssay,
	(*document).fromPaper,
	(*document).foundBy,
	(*document).byTagVerb,
	(*document).byReporting,
	(*document).byObjectFirst,
	(*document).byInWhich,
	(*document).byRelative,
	(*document).byAccusing,
	(*document).byPresenting,
	(*document).byBody,
}

// attribute finds who says sentence s, as far as the sentence itself tells.
func (d *document) attribute(s *sentence) *source {
	if s.kind != plainSentence || s.to-s.from > longestSentence {
		return noSource
	}
	if d.is(s.to-1, "?") && !s.quote && !s.opened && !s.open && !isDash(d.wordAt(s.from)) {
		return noSource
	}
	if src := d.byLabel(s); src.how != unattributed {
		return src
	}
	if said, ok := d.relayedBack(s); ok {
		return said
	}
	src := d.heardIn(s)
	if src.how == unattributed {
		src = d.quotedBy(s)
	}
	if src.how != unattributed {
		return src
	}
	if src = d.byQuotedAs(s); src.how != unattributed {
		return src
	}
	if src = d.toldThis(s); src.how != unattributed {
		return src
	}
	if src = d.byVerb(s); d.isNobody(&src.phrase) || d.onlyIf(s, src) {
		src = noSource
	}
	if src.how == byName && src.phrase.to <= src.at && hasAnyPrefix(d.wordAt(src.at), "розкритик раскритик") {
		if critic := d.behindOpinion(s, src.at); critic.how != unattributed {
			critic.at = src.at
			src = critic // "Закон «Про землю» розкритикувала депутатка Ірина Лис: …"
		}
	}
	if src.how == byLast {
		if held := d.holderOf(s); held.how == byName {
			src = held
		}
	}
	if rej := d.byRejecting(s); rej.how != unattributed && (src.how == unattributed || src.how == byName && src.phrase.from <= rej.phrase.to && src.phrase.to > rej.phrase.to && src.phrase.to <= rej.at) {
		src = rej // not "(Автор закону) критику"
	}
	if first := d.byFirstPhrase(s, src); first.how != unattributed {
		src = first
	}
	if said, ok := d.relayed(s, src); ok {
		return said
	}
	if said, ok := d.relayedFirst(s, src); ok {
		return said
	}
	if said, ok := d.relayedInside(s, src); ok {
		return said
	}
	if src.how == byName && (src.voiced || d.wordIn(promising, src.at) || !d.statesThat(s, src.at)) {
		if put := d.byPhrase(s); put.how == byPronoun && put.at < src.at {
			src = put // "Торік, за його словами, громада обіцяла ліфт"
		}
	}
	for _, find := range withoutVerb {
		if src.how != unattributed {
			break
		}
		src = find(d, s)
	}
	if d.is(src.phrase.from-1, "which") && d.explainsBy(src.at, s.to) {
		if main := d.byStance(s); main.how != unattributed && main.at < src.phrase.from {
			src = main // "The president denounced a strike, which Norland blamed on"
		}
	}
	if src.how == byName && !src.phrase.person() && src.phrase.headAt >= 0 && src.phrase.head.kind == personHead && (d.hidesName(s) || d.isInsider(&src.phrase)) {
		src.how = byCrowd
	}
	d.joinBehind(s, src)
	if src.how == byName && src.at == s.from && src.phrase.from == s.from+1 && src.phrase.to >= s.to-1 && d.passesOn(s.from) {
		src.back, src.only = true, true // "Пишет ИА REGNUM."
	}
	if src.how == byCrowd {
		if p, ok := d.oneNamed(&src.phrase, s); ok {
			src.how, src.phrase = byName, *p
		}
	}
	if src.how == byCrowd {
		if p, ok := d.retelling(s); ok && (p.to <= src.phrase.from || !isPaper(p.head.nominative)) {
			src = newSource(byName, p, 0)
		}
	}
	if src.how != unattributed {
		d.chain(s, src)
		d.relayedAtEnd(s, src)
		d.channel(s, src)
	}
	if src.how == unattributed {
		src = d.byColonQuote(s)
	}
	if (src.how == byName || src.how == byCrowd) && d.isNobody(&src.phrase) {
		return noSource
	}
	return src
}

// onlyIf tells whether src would say so under a condition, "Якщо мер заявить, що", but not "Якщо
// раніше мер заявляв, то тепер".
func (d *document) onlyIf(s *sentence, src *source) bool {
	return src.how == byName && d.endsIn(src.at, "ть т") && d.wordIn(ifs, s.from) && !d.contains(s.from, src.at, ",")
}

var ifs = &wordList{text: `якщо якби если`}

// byFirstPhrase is the source that stands in front of all, "За словами лікаря, …;
// у ДСНС сказали", where the verb's source src stands in another clause. The
// medium that ends the sentence goes between.
func (d *document) byFirstPhrase(s *sentence, src *source) *source {
	if src.how == unattributed || src.back || s.opened || d.accordingTo(s, s.from) == 0 && d.accordingTo(s, min(s.from+1, s.to-1)) == 0 {
		return noSource
	}
	if d.wordIn(standpoints, s.from+2) {
		return noSource // "З точки зору Берліна, …, як заявив міністр"
	}
	first := d.byPhrase(s)
	if first.how == byCrowd && src.how == byPronoun && d.wordIn(references, s.from) {
		return noSource // "Посилаючись на двох гравців, він пише"
	}
	if first.how == byName && src.how == byName && (src.phrase.from <= first.phrase.to || first.phrase.from > s.from+6) {
		return noSource
	}
	p := &src.phrase
	cites := first.how != unattributed && src.how == byName && p.from > first.phrase.to && (d.wordIn(drawingOn, s.from) || d.wordIn(references, s.from+1))
	switch {
	case cites && (p.person() || p.headAt >= 0 && p.head.kind == personHead):
		return noSource // "Citing police, the mayor said"
	case cites, first.how == byName && src.how == byName && p.to+1 >= s.to:
		first.via = src.phrase // "Citing officials, CNN reported that"
	}
	return first
}

var standpoints = &wordList{text: `зору погляду зрения`}

// isOwn tells whether p is nothing but the medium itself, which tells what it
// was told: "сказала Обрію".
//
//go:noinline
func (d *document) isOwn(p *phrase) bool {
	return p.to-p.from == 1 && d.ownName(p.from)
}

// ownName tells whether token j is the medium's name, if that is one word.
func (d *document) ownName(j int) bool {
	t := d.at(j)
	if len(d.own) != 1 || !t.cap || t.kind != wordToken {
		return false
	}
	return d.isOwnWord(t.word)
}

// isOwnWord tells whether w is a form of a word of the medium's own name.
func (d *document) isOwnWord(w string) bool {
	if site, _, ok := cut(w, "."); ok && runeCount(site) > 2 && d.own[site] {
		return true // FaceNews.ua
	}
	for o := range d.own {
		if sameName(o, w) {
			return true
		}
	}
	return false
}

// hidesName tells whether s says that whoever speaks does not want to be named.
func (d *document) hidesName(s *sentence) bool {
	for j := s.from; j+1 < s.to; j++ {
		w, next := d.wordAt(j), d.wordAt(j+1)
		if w == "name" && d.withholds(j, s.from) {
			return true
		}
		if anonymous.has(w) || (w == "не" || w == "ні") && naming.has(next) || w == "be" && (next == "named" || next == "identified") {
			return true
		}
	}
	return false
}

var (
	anonymous = &wordList{text: "[anonymous]"}
	naming    = &wordList{text: "[naming]"}
)

// howOf tells whether p names its source or only a crowd.
func (d *document) howOf(p *phrase) attribution {
	if w := d.wordAt(p.from); isAmong(w, "percent percentage majority plenty dozens hundreds thousands scores") {
		return byCrowd // "70 percent of Americans say"
	}
	if w := d.wordAt(p.from); (w == "one" || w == "another" && p.headAt == p.to-1 || p.from > 0 && w[0] < 0x80 && isAmong(d.wordAt(p.from-1), "one another") && p.headAt == p.to-1) && !p.person() && p.headAt >= 0 && p.head.kind == personHead {
		return byCrowd // "said one passenger"
	}
	if p.headAt >= 0 && p.head.nominative == "family" && p.caps == 0 && p.from > 0 && d.is(p.from-1, "a") {
		return byCrowd // "A family of four said"
	}
	if p.headAt >= 0 && secretive.has(p.head.nominative) && p.nameTo <= p.nameFrom {
		return byCrowd
	}
	for j := p.from; j < p.headAt && p.nameTo <= p.nameFrom; j++ {
		if hasAnyPrefix(d.wordAt(j), "unnamed anonymous unidentified анонімн анонимн неназван") {
			return byCrowd // "an unnamed official"
		}
	}
	if p.counted && p.nameTo <= p.nameFrom && !d.hasNameBeside(p) {
		return byCrowd
	}
	if p.headAt >= 0 && p.head.kind == crowdHead && p.nameTo == p.nameFrom && (p.quoted > 0 || d.ofWire(p) || !d.hasNameBeside(p)) && !d.hasOwner(p) {
		return byCrowd
	}
	return byName
}

var secretive = &wordList{text: "[secretive]"}

// hasOwner: "the council's records".
func (d *document) hasOwner(p *phrase) bool {
	for j := p.from; j < p.headAt; j++ {
		if d.endsIn(j, "'s") {
			return true
		}
	}
	return false
}

// hasNameBeside: "джерело в ДСНС", "UN officials" name at least the body.
func (d *document) hasNameBeside(p *phrase) bool {
	for j := p.from; j < p.to; j++ {
		before := j < p.headAt && !d.latin(j)                         // "сообщил РБК источник"
		people := j+1 == p.headAt && d.endsIn(j, "an ern ish ese ch") // Western officials
		if j != p.headAt && !before && !people && d.at(j).cap && d.proper(j) && !d.ownName(j) {
			return true
		}
	}
	return false
}

// noSource is what is returned where nobody is found; nobody writes to it.
var noSource = &emptySource

var emptySource source
