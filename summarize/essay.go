package summarize

import (
	"strings"

	"visti/internal/news"
)

// byEssay reads who an English sentence says at its end to say so in an essay or on the
// air, whether or not a table knows the name: ", Jocasta Munn complains in an essay for".
func (d *document) byEssay(s *sentence) *source {
	if !d.latin(s.from) {
		return noSource
	}
	for c := s.from + 3; c+6 < s.to; c++ {
		if !d.is(c, ",") || !d.isNameWord(c+1) || !d.isNameWord(c+2) || d.isRole(c+2) || d.at(c+3).cap {
			continue
		}
		verb, in := d.wordAt(c+3), d.wordAt(c+4)
		if !opining.has(verb) && !d.isSaying(c+3) || in != "in" && in != "on" || !d.containsAny(c+5, min(c+11, s.to), columns) && !d.containsAny(c+5, min(c+11, s.to), talks) {
			continue
		}
		return &source{how: byName, phrase: phrase{from: c + 1, to: c + 3, headAt: -1, nameFrom: c + 1, nameTo: c + 3, caps: 2}, at: c + 3}
	}
	return noSource
}

// explainedAsPerson tells whether p, a name that no table knows, is explained behind it
// as a person before the verb at j: "Pavla Greer, a former player, (thinks)".
func (d *document) explainedAsPerson(p *phrase, j int) bool {
	if p.headAt >= 0 || p.to-p.from != 2 || !d.isNameWord(p.from) || !d.isNameWord(p.from+1) || !d.is(p.to, ",") || !d.latin(p.from) {
		return false
	}
	for k := p.to + 1; k < j && k < p.to+7 && d.at(k).kind == wordToken; k++ {
		if d.isRole(k) && !d.at(k).cap || d.wordIn(formerly, k) {
			return true
		}
	}
	return false
}

// isAuthorHere tells whether sp, who speaks in the English sentence k by a role alone, is
// the author: "the columnist warns".
func (r *resolver) isAuthorHere(k int, sp, author *speaker) bool {
	if author.surname != "" && lower(sp.who) == author.surname {
		return true // "Lind", which no table takes for a surname
	}
	if sp.person || sp.who == "" || strings.ToLower(sp.who[1:]) != sp.who[1:] {
		return false // the paper Columnist Weekly
	}
	d, s := r.d, r.d.sentence(k)
	for j := s.from + 1; j < s.to; j++ {
		if d.wordAt(j) == sp.headWord && r.meansAuthor(j, s, author) {
			return true
		}
	}
	return false
}

// meansAuthor tells whether the role at token j of the English sentence s is the author's:
// "the essayist", "the former chairwoman", "the lieutenant colonel".
func (r *resolver) meansAuthor(j int, s *sentence, author *speaker) bool {
	d := r.d
	h, ok := d.headAt(j)
	if !ok || d.at(j).cap || h.kind != personHead || h.gender == plural || h.nominative != d.wordAt(j) || !genderFits(h.gender, author.gender) || d.isOwner(j) || d.is(j+1, "staff") {
		return false
	}
	if _, head := d.headAt(j + 1); head {
		return false // "the expert panel"
	}
	once, the := false, j-1
	for the > s.from && the > j-4 && d.at(the).kind == wordToken && !d.at(the).cap && !d.is(the, "the") {
		if w := d.wordAt(the); h.nominative == "guest" && possessives.has(w) {
			break
		} else if isArticle(w) || governs(w) || possessives.has(w) || others.has(w) || d.isOwner(the) {
			return false
		}
		once = once || d.wordIn(formerly, the)
		the--
	}
	if the >= s.from && h.nominative == "guest" && d.wordIn(possessives, the) {
		return true // the host's: "Her guest objected"
	}
	if the < s.from || !d.is(the, "the") || d.is(j+1, "of") && !once && !isQuoteMark(d.wordAt(j+2)) {
		return false // "the author of the law"
	}
	w := h.nominative
	if w == author.headWord || hasShort(author.role+" "+author.headWord+" "+r.roles, w) || r.playedBy(w, author) || armed.has(w) && r.isArmed(author) {
		return true
	}
	return (once || penned.has(w) || thinkers.has(w)) && !r.otherTrade(w, author) && !d.broughtIn(&phrase{from: j, to: j + 1, headAt: j})
}

// rolesBeside are the roles and ranks that stand in front of the English surname where the
// text has it first, up to the comma before them: "the commander of its 3rd Brigade, Lt.
// Col. Osvald Lind".
func (d *document) rolesBeside(surname string) string {
	j := 0
	for j < len(d.tokens) && !(d.at(j).cap && d.wordAt(j) == surname) {
		j++
	}
	if j == len(d.tokens) {
		return ""
	}
	var roles []string
	commas, from := 0, 0
	for _, s := range d.sentences {
		if s.from <= j {
			from = s.from
		}
	}
	for k := j - 1; k >= from && k > j-16; k-- {
		t := d.at(k)
		if t.word == "," {
			if commas++; commas > 1 || !d.titlesOnly(k+1, j) {
				break
			}
		}
		if d.isRole(k) || shortRanks.has(t.word) {
			roles = append(roles, t.word)
		}
	}
	return strings.Join(roles, " ")
}

// titlesOnly tells whether no other word than titles and names stands among tokens from to
// to: "Lt. Col. Osvald".
func (d *document) titlesOnly(from, to int) bool {
	for k := from; k < to; k++ {
		if t := d.at(k); t.kind == wordToken && !t.cap {
			return false
		}
	}
	return true
}

// isArmed tells whether the role of who is one of an army.
func (r *resolver) isArmed(who *speaker) bool {
	for _, w := range strings.Fields(lower(who.role) + " " + who.headWord + " " + r.roles) {
		if w = strings.TrimRight(w, ".,"); armed.has(w) || shortRanks.has(w) {
			return true
		}
	}
	return false
}

// tellsOfEnglish is tellsOfAuthor in English, where a pronoun means the author too if
// nobody else is named beside it.
func (r *resolver) tellsOfEnglish(k int, author *speaker) bool {
	d, s := r.d, r.d.sentence(k)
	if d.reminds(s) || d.turnsAway(s) || d.containsAny(s.from, s.to, lives) {
		return false
	}
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		if t.kind != wordToken {
			continue
		}
		if t.cap && author.surname != "" && t.word == author.surname || columns.has(t.word) && d.is(j-1, "the") && d.isSaying(j+1) || r.meansAuthor(j, s, author) {
			return true
		}
		if t.word == "this" && d.nounNear(j+1, min(j+2, s.to), views) {
			return true // "by this account"
		}
		if g, ok := pronouns.gender(t.word); ok && g == author.gender && g != anyGender && !(j == s.from && possessives.has(t.word)) {
			return !r.namesAnotherSince(k, author)
		}
	}
	return false
}

// namesAnotherSince tells whether sentence k, or one before it in its paragraph, names
// somebody else than the author, whom a pronoun may mean.
func (r *resolver) namesAnotherSince(k int, author *speaker) bool {
	d := r.d
	for n := k; n >= 0 && d.sentence(n).paragraph == d.sentence(k).paragraph; n-- {
		s := d.sentence(n)
		if v := &r.out[n]; n < k && v.how == news.Named && isAuthor(&v.speaker, author) {
			return false
		}
		if r.namesAnother(n, author) || d.at(s.from).cap && d.proper(s.from) && !containsText(lower(author.who), withoutOwner(d.wordAt(s.from))) {
			return true // "Tomsen herself", whom no table knows
		}
	}
	return false
}

// turnsAway tells whether the English sentence k turns from the author to somebody else,
// with whom it begins.
func (r *resolver) turnsAway(k int, author *speaker) bool {
	if r.d.langAt(r.d.sentence(k).from) != "en" {
		return false
	}
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.subject && m.sentence == k && !isAuthor(&m.speaker, author) {
			return true
		}
	}
	return r.d.turnsAway(r.d.sentence(k))
}

// turnsAway tells whether the English sentence s turns to what others think: "Not
// everyone agrees."
func (d *document) turnsAway(s *sentence) bool {
	w, next := d.wordAt(s.from), d.wordAt(s.from+1)
	if w == "but" || w == "yet" {
		w, next = next, d.wordAt(s.from+2)
	}
	if w == "not" && isAmong(next, "everyone everybody all") {
		return d.containsAny(s.from+2, min(s.to, s.from+6), consenting)
	}
	return w == "critics" || w == "opponents" || w == "others" || w == "few" && next == "agree"
}

// remindsOf tells whether the English sentence s begins with "As the agency reported" or
// "Last week the ministry": what the medium adds.
func (d *document) remindsOf(s *sentence) bool {
	w, next := d.wordAt(s.from), d.wordAt(s.from+1)
	switch {
	case w == "as":
		return d.containsAny(s.from+1, min(s.to, s.from+6), reporting)
	case (w == "last" || w == "this") && times.has(next), w == "earlier" && next == "this":
		return true
	case w == "on":
		return weekdayNames.has(next) || isEnglishMonth(next)
	case w == "it":
		return d.containsAny(s.from+1, min(s.to, s.from+4), recalled) // "It will be recalled that"
	}
	return weekdayNames.has(w) && hasAnySuffix(w, "day")
}

// isDatedFact tells whether the English sentence s gives a figure of a body for a
// month: "The bank lifted its rate to 9.5% in October". Papers add such facts.
func (d *document) isDatedFact(s *sentence) bool {
	if !d.is(s.from, "the") || !d.holdsNumber(s) {
		return false
	}
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.headAt < 0 || p.head.kind != orgHead || p.headAt != p.to-1 {
		return false
	}
	for j := p.to; j+1 < s.to; j++ {
		if d.is(j, "in") && isEnglishMonth(d.wordAt(j+1)) && d.at(j+1).cap {
			return true
		}
	}
	return false
}

// tellsDeed tells whether the English sentence s begins with the author and tells what
// they did or have rather than what they think, or begins with what is theirs: "She has
// signed the contract", "Her own next book is due", but not "He sees no plot in it".
func (d *document) tellsDeed(s *sentence, author *speaker) bool {
	begin := d.overOpening(s, s.to)
	if begin >= s.to {
		return false
	}
	if w := d.wordAt(begin); possessives.has(w) {
		return pronouns.genderOf(w) == author.gender
	}
	for j := begin; j < s.to && j < begin+5; j++ {
		t := d.at(j)
		g, pronoun := pronouns.gender(t.word)
		if !(pronoun && g == author.gender && g != anyGender && !possessives.has(t.word)) && !(t.cap && author.surname != "" && t.word == author.surname) {
			if t.kind != wordToken || j > begin && !t.cap {
				return false
			}
			continue
		}
		for k := j + 1; k < s.to && k < j+4; k++ {
			w := d.wordAt(k)
			switch {
			case d.mayStandBetween(k) || w == "," || w == "also":
				continue
			case haves.has(w):
				return d.pastParticiple(k + 1)
			case deeds.has(w) || w == "was" || len(w) > 4 && hasAnySuffix(w, "ed"):
				return true
			}
			return false
		}
	}
	return false
}

// pastParticiple tells whether a participle stands at token j or behind an adverb there.
func (d *document) pastParticiple(j int) bool {
	for isAdverb(d.wordAt(j)) {
		j++
	}
	w := d.wordAt(j)
	return len(w) > 3 && (hasAnySuffix(w, "ed en") || deeds.has(w)) || w == "been"
}

var (
	reporting  = &wordList{text: `reported reports wrote recalled`}
	recalled   = &wordList{text: `recalled reminded remembered`}
	penned     = &wordList{text: "[penned]"}
	consenting = &wordList{text: "[consenting]"}
	armed      = &wordList{text: "[armed]"}
	shortRanks = &wordList{text: `gen col lt maj capt sgt brig adm cmdr`}
)
