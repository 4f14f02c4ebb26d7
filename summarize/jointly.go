package summarize

import (
	"slices"
)

// jointSubject reads those in front of the verb at token k who say so together, at the
// beginning of their clause: "Іван Лис та Петро Вовк (розповіли)", "Поліція та прокуратура
// (повідомили)". It is unattributed where one of them is nobody.
func (d *document) jointSubject(s *sentence, k int, v verb) *source {
	if v.gender() != plural && (v.gender() != anyGender || !d.latin(k)) {
		return noSource
	}
	if src := d.firmsInQuotes(s, k); src.how != unattributed {
		return src
	}
	for and := k - 2; and > s.from && and > k-longestPhrase; and-- {
		if !d.wordIn(ands, and) {
			continue
		}
		begin := and + 1 + btoi(d.wordIn(possessives, and+1)) // "мер та його заступниця"
		last, ok := d.phraseAfter(begin, k)
		if !ok || d.overArticle(last.from, begin) != begin || last.to != k || !d.speaksJointly(last) || begin > and+1 && !last.person() {
			return noSource
		}
		first, ok := d.partnerBefore(s, and)
		if !ok || !first.person() && last.person() && last.headAt >= 0 && first.head.kind == personHead {
			return noSource // "military analyst and retired colonel Bert Dahl"
		}
		src := &source{how: byName, phrase: *first, with: []phrase{*last}}
		for len(src.with) < mostJoint {
			before := d.overArticle(src.phrase.from, s.from) - 1
			if before <= s.from || !d.is(before, ",") {
				break
			}
			p, ok := d.partnerBefore(s, before)
			if !ok || p.person() != first.person() || !p.person() && (p.caps == 0 || last.caps == 0) {
				break
			}
			src.phrase, src.with = *p, append([]phrase{src.phrase}, src.with...) // "Лев Дуб, Іван Лис та Петро Вовк"
		}
		if !first.person() && first.headAt < 0 && first.caps == 0 {
			return newSource(d.howOf(last), last, 0) // "a hotbed for activity and Sanchez said"
		}
		if from := d.overArticle(src.phrase.from, s.from); from > s.from && !isBreak(d.wordAt(from-1)) && !d.onlyOpeners(s.from, from) {
			return noSource // "Dr. Ada Krog of the Department of Health and Human Services"
		}
		return src
	}
	return noSource
}

// firmsInQuotes reads bodies with one noun for all, right before token k: "Компанії «Альфа» і
// «Бета» (повідомили)".
func (d *document) firmsInQuotes(s *sentence, k int) *source {
	var names []phrase
	for len(names) <= mostJoint {
		n := d.quotedBefore(k-1, s.from)
		if n == 0 {
			return noSource
		}
		k -= n
		p := newPhrase(k, k+n, 0)
		p.quoted = n - 2
		names = append(names, *p)
		if k-1 > s.from && (d.is(k-1, ",") || d.wordIn(ands, k-1)) {
			k--
			continue
		}
		break
	}
	if len(names) < 2 || k <= s.from {
		return noSource
	}
	if p, ok := d.phraseAfter(s.from, k); ok && p.from == s.from && p.to == k && p.headAt < k-1 && d.isNominative(p) {
		return newSource(d.howOf(p), p, 0) // "Працівники заводів «Альфа» і «Бета»"
	}
	if !d.namesMany(k-1, s.from) {
		return noSource
	}
	slices.Reverse(names)
	return &source{how: byName, phrase: names[0], with: names[1:]}
}

// isInsideOther tells whether the name in quotation marks at token k is a part of what stands in
// front of it: "Компанію «Альфа» (розкритикував)", "працівники заводів «Альфа» і «Бета»".
func (d *document) isInsideOther(k, from int) bool {
	if k <= from {
		return false
	}
	h, ok := d.headAt(k - 1)
	return ok && h.kind == orgHead && h.nominative != d.wordAt(k-1) || d.wordIn(ands, k-1) && d.quotedBefore(k-2, from) > 0
}

// namesMany tells whether a noun for several bodies stands at token j, where a clause begins:
// "Компанії", "Агентства", but not "Власники".
func (d *document) namesMany(j, from int) bool {
	w := d.wordAt(j)
	if d.latin(j) || len(w) < 4 || !(j == from || isBreak(d.wordAt(j-1)) || d.onlyOpeners(from, j)) {
		return false
	}
	h, ok := d.headAt(j)
	if hasAnySuffix(w, "а я") {
		return ok && h.kind == orgHead && h.gender == neuter
	}
	if one, known := speakingNoun(w[:len(w)-len("и")]); known {
		h, ok = one, true // "клуби" of "клуб"
	}
	return ok && h.kind == orgHead && hasAnySuffix(w, "и ы і ї")
}

// partnerBefore reads who is named right in front of token and, which joins them to others.
func (d *document) partnerBefore(s *sentence, and int) (*phrase, bool) {
	for from := max(s.from, and-longestPhrase); from < and; from++ {
		if from > s.from && d.at(from-1).kind == wordToken && !d.onlyOpeners(s.from, from) {
			continue
		}
		p, ok := d.phraseAfter(from, and)
		if ok && d.overArticle(p.from, from) == from && p.to == and && d.speaksJointly(p) {
			return p, true
		}
	}
	return noPhrase, false
}

// speaksJointly tells whether p is somebody or a body, in the nominative.
func (d *document) speaksJointly(p *phrase) bool {
	if d.howOf(p) != byName || !d.agrees(p, 0) {
		return false
	}
	if d.latin(p.from) && p.to-p.from > longestBody && p.caps < 2 {
		return false // "tore open the packaging"
	}
	return p.person() || p.headAt >= 0
}

const longestBody = 3 // English words without capitals

// joinBehind adds to src whoever "and" joins to its phrase where the sentence ends or pauses
// behind them: "(повідомили) Іван Лис та Петро Вовк", "за словами Льва Дуба та Івана Лиса",
// "(said) Mayor Ann Reed, Bishop Carl Holt and coach Bert Dahl".
func (d *document) joinBehind(s *sentence, src *source) {
	p := &src.phrase
	if src.how != byName || src.with != nil || !p.person() {
		return
	}
	if v := verbOf(d.wordAt(src.at)); !p.oblique && !d.latin(p.from) && v.gender() != plural {
		return
	}
	var with []phrase
	for end, last := p.to, false; end+2 < s.to && !last && len(with) < mostJoint; {
		last = d.wordIn(ands, end)
		if !last && !d.is(end, ",") {
			return
		}
		begin := end + 1 + btoi(d.wordIn(possessives, end+1)) // "and her deputy"
		q, ok := d.phraseAfter(begin, s.to)
		if !ok || q.from != begin || !q.person() {
			return
		}
		q.oblique = p.oblique
		with, end = append(with, *q), q.to
		if last && d.endsClause(q.to-1) {
			src.with = with
		}
	}
}

// jointly is the one speaker that first and those of src.with are together.
func (r *resolver) jointly(first *speaker, src *source) *speaker {
	if src.with == nil {
		return first
	}
	who := first.who
	if said := r.d.speakerOf(&src.phrase); !said.person && first.person {
		who = said.who // "премьер Японии и глава МОК", of whom only one is known
	}
	for i := range src.with {
		p := &src.with[i]
		sp := r.d.speakerOf(p)
		if containsText(who, sp.who) {
			continue // known by both names: "Молочный союз и Союз экспортеров"
		}
		before := r.d.overArticle(p.from, 1) - 1
		if and := r.d.wordAt(before - btoi(r.d.wordIn(possessives, before))); and == "," {
			who += ", " + sp.who
		} else {
			who += " " + and + " " + sp.who
		}
	}
	return &speaker{who: who, via: first.via, gender: plural}
}

// What one goes on to do and says something by it.
var goesTelling = &wordList{text: "[goesTelling]"}

const mostJoint = 7 // who say a thing together, but one
