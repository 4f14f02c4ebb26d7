package summarize

import (
	"strings"

	"visti/internal/news"
)

// bodyMeant is bodyOf, but for an authority of some kind, which no firm is: "військове
// відомство".
func (r *resolver) bodyMeant(sp *speaker, p *phrase) *speaker {
	sp = sp.copy()
	found := r.bodyOf(sp, p)
	if land := r.d.landOf(p); land != "" && found.who != sp.who && !containsText(lower(found.who), land) {
		return sp // "Испанские власти" are not those of Gibraltar
	}
	if !offices.has(p.head.nominative) || !r.d.isOfKind(p) {
		return found
	}
	if found.who != sp.who && found.headWord != sp.headWord && isAuthority(found) {
		return found
	}
	if d, k := r.d, p.headAt-1; p.from == p.headAt && isNominativeAdjective(d.wordAt(k)) && d.wordAt(p.headAt) == p.head.nominative {
		sp.who = smallFirst(d.textOf(k, p.headAt))
	}
	return sp
}

// landOf is the stem of the adjective for a people or a place in front of the noun of p, but
// of those that any paper has for its own: "испанск(ие власти)"; "" if there is none.
func (d *document) landOf(p *phrase) string {
	if p.headAt <= p.from || !reigningBodies.has(p.head.nominative) {
		return ""
	}
	w := d.wordAt(p.headAt - 1)
	for _, end := range []string{"ський", "ська", "ське", "ські", "ської", "ську", "ських", "ському", "ській", "цький", "цька", "цьке", "цькі", "цької", "цьких", "ский", "ская", "ское", "ские", "ской", "ских", "скую", "скому", "цкий", "цкая", "цкое", "цкие", "цкой", "цких"} {
		if stem, ok := cutSuffix(w, end); ok && !pointed.has(w) && runeCount(stem) > 2 {
			return stem
		}
	}
	return ""
}

// Bodies that each land has: a firm or a paper by its land is one that was named.
var reigningBodies = &wordList{text: "[reigningBodies]"}

// isOfKind tells whether an adjective stands before the noun of p that tells what it is
// for: "освітнє відомство", but not "саме відомство".
func (d *document) isOfKind(p *phrase) bool {
	w := d.wordAt(p.headAt - 1)
	return p.headAt > 0 && runeCount(w) > 4 && w[0] >= 0x80 && d.at(p.headAt-1).kind == wordToken && (isAdjective(w) || isNominativeAdjective(w)) && !pointed.has(w) && !these.has(w)
}

// isAgencyOfKind tells whether p is an agency that an adjective tells from those of news:
// "кадастрове агентство", but not "новинне агентство".
func (d *document) isAgencyOfKind(p *phrase) bool {
	return p.headAt > p.from && agency.has(p.head.nominative) && d.isOfKind(p) && !d.wordIn(newsy, p.headAt-1)
}

var newsy = &wordList{text: "[newsy]"}

// isAuthority tells whether sp is one of a state, as its noun or its name tells: "комітет",
// "Міносвіти", "ДСНС".
func isAuthority(sp *speaker) bool {
	return authorities.has(sp.headWord) || hasAnyPrefix(lower(sp.who), "мін мин держ гос") || sp.who == strings.ToUpper(sp.who)
}

// Words that tell only that the authority was named.
var pointed = &wordList{text: "[pointed]"}

// bodyBegins is the body with which the sentence before i, in which nobody speaks, begins
// in the nominative: "Конкурентне відомство мовчить. Там повідомили".
func (r *resolver) bodyBegins(i int) (*speaker, bool) {
	d := r.d
	if i == 0 || r.out[i-1].how != news.OwnReport || d.sentence(i-1).kind != plainSentence || d.langAt(d.sentence(i).from) == "en" {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || s.quote || s.opened || p.from != s.from || p.person() || p.headAt < 0 || p.head.kind != orgHead || p.head.gender == plural || !d.isNominative(p) || p.to >= s.to || d.at(p.to).kind != wordToken || papersOf.has(p.head.nominative) || documents.has(p.head.nominative) {
		return noSpeaker, false
	}
	return r.identify(d.speakerOf(p), newSource(byName, p, 0), i-1), true
}

// officeOf is the office of the person p, if p is only whose it is: "The office of
// Prime Minister Aldous Fenn".
func (d *document) officeOf(p *phrase) *phrase {
	w := d.wordAt(p.from)
	if !belonging.has(w) || !d.is(p.from+1, "of") || !p.person() {
		return p
	}
	return &phrase{from: p.from, to: p.to, headAt: p.from, head: head{w, neuter, orgHead}, nameFrom: -1, nameTo: -1, caps: p.caps}
}

var belonging = &wordList{text: `office campaign cabinet estate family`}
