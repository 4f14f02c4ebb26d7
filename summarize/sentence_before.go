package summarize

import "visti/internal/news"

// groupBefore finds the group that the sentence before i, in its paragraph, begins
// with: "Агрономи дивляться інакше. За їхньою оцінкою".
func (r *resolver) groupBefore(i int) (*speaker, bool) {
	d := r.d
	if i == 0 || d.sentence(i).leads || r.out[i-1].how != news.OwnReport {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.from != s.from || p.headAt < 0 || p.head.gender != plural || p.head.kind != orgHead || p.person() || d.latin(p.headAt) || !d.isNominative(p) {
		return noSpeaker, false
	}
	p.to = min(p.to, p.headAt+2)
	if p.to > p.headAt+1 && !d.at(p.headAt+1).cap {
		p.to = p.headAt + 1
	}
	return d.speakerOf(p), true
}

// strangerOf is whoever the sentence s begins with, whom the text never names in full:
// "Канцлер стремится к власти; он считает".
func (r *resolver) strangerOf(src *source, s *sentence) (*speaker, bool) {
	d, t := r.d, r.d.at(s.from)
	if !d.isNameWord(s.from) || t.word[0] < 0x80 || d.isNameWord(s.from+1) || !isOtherVerb(d.wordAt(s.from+1)) && !d.endsIn(s.from+1, "ится ется") || d.ends(s.from) || !d.properSomewhere(t.word) {
		return noSpeaker, false
	}
	if _, ok := speakingNoun(t.word); ok || src.pronoun == feminine != hasAnySuffix(t.word, "а я") {
		return noSpeaker, false
	}
	return &speaker{who: d.text[t.start:t.end], gender: src.pronoun, person: true, surname: t.word}, true
}

const mostPropers = 2000 // names that are compared in all their forms

// properSomewhere tells whether a form of the name w stands with a capital inside a
// sentence.
func (d *document) properSomewhere(w string) bool {
	if len(d.properWords()) > mostPropers {
		return d.properWords()[w]
	}
	for o := range d.properWords() {
		if o[0] >= 0x80 && sameName(o, w) {
			return true
		}
	}
	return false
}

// roleBefore finds the one person of gender g whom the sentence before i tells of by
// a role alone, if nobody of that gender was named or spoke since: "В полицию пришла
// выпускница. Она сказала".
func (r *resolver) roleBefore(g gender, i int) (*speaker, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine || r.spoke >= i-1 && r.last.who != "" || d.latin(d.sentence(i).from) {
		return noSpeaker, false
	}
	if r.personSince(i-1, g) {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	found := noPhrase
	for j := s.from; j < s.to; j++ {
		h, ok := d.headAt(j)
		if !ok || h.kind != personHead || h.gender != g || secretive.has(h.nominative) || vagueRoles.has(h.nominative) || d.at(j).cap && j > s.from || isQuoteMark(d.wordAt(j)) {
			continue
		}
		if found.to > 0 {
			return noSpeaker, false
		}
		p, ok := d.phraseAfter(j, s.to)
		if !ok || p.headAt != j || p.person() {
			return noSpeaker, false
		}
		p.oblique = true
		found = p
	}
	if found.to == 0 {
		return noSpeaker, false
	}
	sp := d.speakerOf(found)
	return r.personOf(sp, &source{phrase: *found}, i-1), true
}

// agentOf is who speaks for somebody who was named in another role: "адвокат Лисова"
// where Лисов is the programmer.
func (r *resolver) agentOf(sp *speaker, p *phrase) (*speaker, bool) {
	d := r.d
	if !sp.person || p.headAt < 0 || p.nameTo-p.nameFrom != 1 || !agents.has(p.head.nominative) || d.wordAt(p.headAt) == p.head.nominative {
		return noSpeaker, false
	}
	for n := range r.known {
		k := &r.known[n]
		if k.person && sameName(k.surname, sp.surname) && k.headWord != "" && k.headWord != p.head.nominative {
			q := p.copy()
			q.nameFrom, q.nameTo = -1, -1
			return d.speakerOf(q), true
		}
	}
	return noSpeaker, false
}

// Roles that one plays for another.
var agents = &wordList{text: "[agents]"}

// agencyOf finds the agency that "агентство" alone means, the last one that was named;
// it is nobody where none was: the medium calls itself so.
func (r *resolver) agencyOf(sp *speaker) *speaker {
	for k := len(r.known) - 1; k >= 0; k-- {
		if o := r.known[k]; !o.person && o.gender != plural && (o.headWord == "" || agency.has(o.headWord) || papers.has(o.headWord)) && !agency.has(lower(o.who)) {
			return o.speaker.copy()
		}
	}
	return noSpeaker
}

var agency = &wordList{text: `агентство агенція`}
