package summarize

import "strings"

// jointSubject reads those in front of the verb at token k who say so together, at the
// beginning of their clause: "Іван Лис та Петро Вовк (розповіли)", "Поліція та прокуратура
// (повідомили)". It is unattributed where one of them is nobody.
func (d *document) jointSubject(s *sentence, k int, v verb) *source {
	if v.gender() != plural && (v.gender() != anyGender || !d.latin(k)) {
		return noSource
	}
	for and := k - 2; and > s.from && and > k-longestPhrase; and-- {
		if !d.wordIn(ands, and) {
			continue
		}
		last, ok := d.phraseAfter(and+1, k)
		if !ok || d.overArticle(last.from, and+1) != and+1 || last.to != k || !d.speaksJointly(last) {
			return noSource
		}
		first, ok := d.partnerBefore(s, and)
		if !ok || !first.person(d) && last.person(d) && last.headAt >= 0 && first.head.kind == personHead {
			return noSource // "military analyst and retired colonel Bert Dahl"
		}
		src := &source{how: byName, phrase: *first, with: []phrase{*last}}
		for len(src.with) < mostJoint {
			before := d.overArticle(src.phrase.from, s.from) - 1
			if before <= s.from || d.wordAt(before) != "," {
				break
			}
			p, ok := d.partnerBefore(s, before)
			if !ok || p.person(d) != first.person(d) || !p.person(d) && (p.caps == 0 || last.caps == 0) {
				break
			}
			src.phrase, src.with = *p, append([]phrase{src.phrase}, src.with...) // "Лев Дуб, Іван Лис та Петро Вовк"
		}
		if !first.person(d) && first.headAt < 0 && first.caps == 0 {
			return newSource(d.howOf(last), last, 0) // "a hotbed for activity and Sanchez said"
		}
		if from := d.overArticle(src.phrase.from, s.from); from > s.from && !isBreak(d.wordAt(from-1)) && !d.onlyOpeners(s.from, from) {
			return noSource // "Dr. Ada Krog of the Department of Health and Human Services"
		}
		return src
	}
	return noSource
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
	return p.person(d) || p.headAt >= 0
}

const longestBody = 3 // English words without capitals

// joinBehind adds to src whoever "and" joins to its phrase where the sentence ends or pauses
// behind them: "(повідомили) Іван Лис та Петро Вовк", "за словами Льва Дуба та Івана Лиса".
func (d *document) joinBehind(s *sentence, src *source) {
	p := &src.phrase
	if src.how != byName || src.with != nil || !p.person(d) || p.to+2 >= s.to || !d.wordIn(ands, p.to) {
		return
	}
	if v := verbOf(d.wordAt(src.at)); !p.oblique && !d.latin(p.from) && v.gender() != plural {
		return
	}
	q, ok := d.phraseAfter(p.to+1, s.to)
	if !ok || q.from != p.to+1 || !q.person(d) || !d.endsClause(q.to-1) {
		return
	}
	q.oblique = p.oblique
	src.with = []phrase{*q}
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
		if strings.Contains(who, sp.who) {
			continue // known by both names: "Молочный союз и Союз экспортеров"
		}
		if and := r.d.wordAt(r.d.overArticle(p.from, 1) - 1); and == "," {
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
