package summarize

import (
	"slices"
	"strings"
)

// sameKind finds the one body that another word for the same kind names: the
// insurer is the insurance company.
func (r *resolver) sameKind(head string) (*speaker, bool) {
	for _, group := range firmNames.lists() {
		if !group.has(head) {
			continue
		}
		var found []speaker
		for n := range r.known {
			k := &r.known[n]
			if !k.person && k.headWord != head && group.has(k.headWord) && lower(k.who) != k.headWord {
				found = appendSpeaker(found, &k.speaker)
			}
		}
		if len(found) == 1 {
			return &found[0], true
		}
		return noSpeaker, false
	}
	return noSpeaker, false
}

// sameTrade finds the persons whose role another word for the same names: the
// lawyer is the defender, the minister a member of the government.
func (r *resolver) sameTrade(role string) (found []speaker) {
	for _, group := range trades.lists() {
		if !group.has(role) {
			continue
		}
		for n := range r.known {
			k := &r.known[n]
			if k.person && (group.has(k.headWord) || group.has(tradeOf(lower(k.role)))) {
				found = appendSpeaker(found, &k.speaker)
			}
		}
	}
	return found
}

// holdsRole tells whether somebody was named with the English role before sentence i.
func (r *resolver) holdsRole(role string, i int) bool {
	for n := range r.known {
		k := &r.known[n]
		if kin.has(role) && k.sentence < i-nearKin {
			continue // another's wife
		}
		if k.person && (k.headWord == role || playsRole(lower(k.role), role)) {
			return true
		}
	}
	return len(r.sameTrade(role)) > 0
}

// nearKin is how many sentences later "his wife" still means the one who was named.
const nearKin = 5

// tradeOf is the word of a role that a group may know, behind an adjective:
// "головний тренер".
func tradeOf(role string) string {
	words := strings.Fields(role)
	if len(words) > 1 && isNominativeAdjective(words[0]) {
		return words[1]
	}
	if len(words) > 0 {
		return words[0]
	}
	return ""
}

// Words for one trade, and for one kind of body.
var (
	trades    = &phraseList{text: "[trades]"}
	firmNames = &phraseList{text: "[firmNames]"}
)

// headsBody tells whether p is the head of a body that is not named: "глава ведомства".
func (d *document) headsBody(p *phrase) bool {
	return p.to-p.from == 2 && chiefly.has(p.head.nominative) && (d.wordIn(unnamedBodies, p.from+1) || d.wordIn(governments, p.from+1))
}

// chiefs are the persons named before who lead a body, or a government.
func (r *resolver) chiefs(p *phrase) (found []speaker) {
	leads := chiefly
	if r.d.wordIn(governments, p.from+1) {
		leads = premiers
	}
	for n := range r.known {
		k := &r.known[n]
		if k.person && leads.has(k.headWord) {
			found = appendSpeaker(found, &k.speaker)
		}
	}
	return found
}

var (
	chiefly       = &wordList{text: "[chiefly]"}
	governments   = &wordList{text: "[governments]"}
	premiers      = &wordList{text: "[premiers]"}
	unnamedBodies = &wordList{text: "[unnamedBodies]"}
)

// headsTown tells whether p is the mayor as laws call them: "міський голова".
func (d *document) headsTown(p *phrase) bool {
	return p.head.nominative == "голова" && p.headAt > 0 && hasAnyPrefix(d.wordAt(p.headAt-1), "міськ")
}

// mayor is the one mayor named before, whose role sp is; the heads of other things are
// somebody else.
func (r *resolver) mayor(sp *speaker) *speaker {
	var found []speaker
	for n := range r.known {
		k := &r.known[n]
		if k.person && (mayors.has(k.headWord) || k.headWord == "голова" && hasAnyPrefix(lower(k.role), "міськ")) {
			found = appendSpeaker(found, &k.speaker)
		}
	}
	if len(found) == 1 {
		return &found[0]
	}
	return sp
}

var mayors = &wordList{text: "[mayors]"}

// otherTrade tells whether who cannot be meant by the English word role, for what is
// said of them is another: a researcher is no spokesman, a vet no farmer, and the
// captain no "cook Tom Baird".
func (r *resolver) otherTrade(role string, who *speaker) bool {
	other := false
	for n := range r.known {
		k := &r.known[n]
		if k.who != who.who {
			continue
		}
		if role[0] >= 0x80 {
			if inTrades(role) && inTrades(k.headWord) && !hasAnyPrefix(k.headWord, "заступни завід завед") {
				return true // "урядовець", who is no poet; but a deputy may be a doctor
			}
			continue
		}
		if k.headWord == role || playsRole(lower(k.role), role) || hasShort(k.role+" "+k.headWord, role) {
			return false
		}
		other = other || k.role != "" && (jobs.has(role) || posts.has(role)) || learned.has(role) && ruling.has(k.headWord) || jobs.has(role) && jobs.has(k.headWord)
	}
	return other
}

// inTrades tells whether w is a word for one of the trades.
func inTrades(w string) bool {
	return slices.ContainsFunc(trades.lists(), func(group *wordList) bool { return group.has(w) })
}

// hasShort tells whether the word role stands in all in a short form: "retired Lt.
// Gen" is a general.
func hasShort(all, role string) bool {
	for _, w := range strings.Fields(lower(all)) {
		w = trimSuffix(w, ".")
		if len(w) > 2 && hasPrefix(role, w) || shortOf.of(w) == role {
			return true
		}
	}
	return false
}

var shortOf = &wordMap{text: `lt: lieutenant; sgt: sergeant; dr: doctor; rep mp: lawmaker; pm: premier`}

// sameRank tells whether an English role, as far as it is known, may be the other: the
// president is no vice president.
func sameRank(role, other string) bool { return role == "" || isDeputy(role) == isDeputy(other) }

// isDeputy tells whether the English role is one below another: "vice president".
func isDeputy(role string) bool {
	for _, w := range strings.Fields(lower(role)) {
		if deputies.has(w) {
			return true
		}
	}
	return false
}

var (
	learned  = &wordList{text: "[learned]"}
	ruling   = &wordList{text: "[ruling]"}
	jobs     = &wordList{text: "[jobs]"}
	posts    = &wordList{text: "[posts]"}
	deputies = &wordList{text: `vice deputy assistant undersecretary`}
)

// What trades, and what does not.
var (
	authorizing = &wordList{text: `agency department`}
	producing   = &wordList{text: "[producing]"}
	trading     = &wordList{text: `company firm`}
	companies   = &wordList{text: "[companies]"}
	noFirms     = &wordList{text: "[noFirms]"}
	public      = &wordList{text: "[public]"}
)

// unknownTrade finds the name behind a noun that no table knows: "вважає
// енергоаудиторка Дана Пилипчук".
func (d *document) unknownTrade(p *phrase, v verb) *phrase {
	if p.headAt >= 0 || p.person() || p.quoted > 0 || p.to-p.from != 3 || v.gender() == plural || v.impersonal() || d.at(p.from).cap || d.latin(p.from) {
		return p
	}
	if !d.isNameWord(p.from+1) || !d.isNameWord(p.from+2) || d.wordIn(places, p.from+2) || d.endsIn(p.from+1, "ої ого ій ской ный ский ський") || d.latin(p.from+1) {
		return p
	}
	p.head, p.headAt = head{d.wordAt(p.from), v.gender(), personHead}, p.from
	p.nameFrom, p.nameTo = p.from+1, p.to
	return p
}
