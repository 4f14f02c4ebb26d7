package summarize

import "visti/internal/news"

// begunBy is the one whom the Ukrainian or Russian sentence before i, in its paragraph and
// the medium's own, begins with in the nominative and does not name, if a pronoun of
// gender g means them: "Юрист, який готував торги, в успіх не вірить. Такі пункти,
// каже він, не діють".
func (r *resolver) begunBy(g gender, i int) (*speaker, news.Attribution, bool) {
	d := r.d
	for i > 0 && d.sentence(i).opened && r.quoting {
		i-- // "«Ні. Ми пішли», — сказав він"
	}
	p, ok := r.beginning(g, i)
	if !ok || r.dialogued || strangers.has(p.head.nominative) || r.namesOneIn(g, i-1) {
		return noSpeaker, news.OwnReport, false
	}
	s := d.sentence(i - 1)
	if p.person() {
		if p, ok = d.withoutGiven(p); !ok {
			return noSpeaker, news.OwnReport, false
		}
	}
	switch {
	case p.head.kind == personHead:
	case g != feminine || !s.leads || isFirmByWords(d.speakerOf(p).who) || papers.has(p.head.nominative) || papersOf.has(p.head.nominative) || documents.has(p.head.nominative):
		return noSpeaker, news.OwnReport, false
	}
	if p.head.kind == personHead && (d.hidesName(s) || d.isInsider(p)) {
		return &speaker{crowd: true, role: d.crowdOf(&source{phrase: *p}, s), gender: g}, news.Unnamed, true
	}
	if d.is(p.to, ",") || p.head.kind == orgHead && p.to-p.from > 1 {
		return d.speakerOf(p), news.Named, true // an explained one may be another than who was named
	}
	return r.identify(d.speakerOf(p), newSource(byName, p, 0), i-1), news.Named, true
}

// withoutGiven is the role in p, if a given name alone ends it behind whose it is: "Сестра
// загиблого Горенка Алла".
func (d *document) withoutGiven(p *phrase) (*phrase, bool) {
	last := p.nameTo - 1
	n, given := d.givenAt(last)
	if !given || last != p.nameFrom+1 || p.headAt < 0 || p.nameFrom <= p.headAt || lower(n.nominative) != d.wordAt(last) {
		return p, false
	}
	if _, given := d.givenAt(p.nameFrom); given {
		return p, false
	}
	p.to, p.nameFrom, p.nameTo, p.caps = p.nameFrom, -1, -1, 0
	return p, true
}

// beginning reads the phrase of gender g in the nominative with which the sentence before
// i begins, with a clause that explains it or its verb right behind.
func (r *resolver) beginning(g gender, i int) (*phrase, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine || d.sentence(i).leads && !d.goesOn(i) || r.out[i-1].how != news.OwnReport || d.sentence(i-1).kind != plainSentence {
		return noPhrase, false
	}
	s := d.sentence(i - 1)
	if s.quote || s.opened || d.latin(s.from) {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.from != s.from || p.headAt < 0 || p.head.gender != g || !d.isNominative(p) || d.howOf(p) != byName || p.to+1 >= s.to {
		return noPhrase, false
	}
	for k := p.headAt + 1; k < p.to && !p.person(); k++ {
		if t := d.at(k); isOtherVerb(t.word) || !t.cap && isPastOf(t.word, g) || p.head.kind == orgHead && !t.cap && t.kind == wordToken && !hasAnySuffix(t.word, "ії ии сті сти ння ния") {
			p.to = k // "адміністрація (представника не прислала)"
		}
	}
	return p, true
}

// mediumMeant is the medium that the sentence before i names, if what the pronoun of
// src in sentence i tells is had from somebody else: "Є й версія порталу «Степ».
// Посилаючись на двох гравців, він пише".
func (r *resolver) mediumMeant(src *source, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if i == 0 || src.pronoun != masculine && src.pronoun != feminine && src.pronoun != neuter || d.sentence(i-1).kind != plainSentence || s.quote || s.opened {
		return noSpeaker, false
	}
	refers := false
	for j := s.from; j+1 < s.to && !refers; j++ {
		refers = d.is(j+1, "на") && (d.wordIn(references, j) || d.wordIn(leaning, j))
	}
	before := d.sentence(i - 1)
	for j := before.to - 1; refers && j >= before.from; j-- {
		h, ok := d.headAt(j)
		if !ok || h.gender != src.pronoun || !papers.has(h.nominative) || h.nominative != d.wordAt(j) {
			continue
		}
		if p, ok := d.phraseAfter(j, before.to); ok && p.headAt == j && !p.person() && p.to > j+1 && p.caps+p.quoted > 0 {
			return r.identify(d.speakerOf(p), newSource(byName, p, 0), i-1), true
		}
	}
	return noSpeaker, false
}

var leaning = &wordList{text: `спираючись опираясь`}

// namesOneIn tells whether a person of gender g is named in sentence k.
func (r *resolver) namesOneIn(g gender, k int) bool {
	for n := len(r.known) - 1; r.namedSince(n, k); n-- {
		m := &r.known[n]
		if m.person && m.sentence == k && genderFits(g, m.gender) {
			return true
		}
	}
	return false
}

// addressedBefore is the one in a role, in another case than the nominative, to whom the
// Ukrainian or Russian sentence before i says something or of whom it tells: "— Ні, —
// кинула вона заступникові. Той відповів".
func (r *resolver) addressedBefore(g gender, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i-1)
	from := s.from
	for j := s.from; j < s.to; j++ {
		if w := d.wordAt(j); isClosing(w) && d.quotedBefore(j, s.from) == 0 || isDash(w) && j > s.from && isSpeechEnd(d.wordAt(j-1)) {
			from = j + 1 // behind what is said
		}
	}
	if from == s.from && (s.quote || s.opened || s.open || isDash(d.wordAt(s.from))) {
		return noSpeaker, false
	}
	found := noPhrase
	for j := from; j < s.to; j++ {
		h, ok := d.headAt(j)
		if d.is(j, ",") {
			break // "Пак згадала, що начальника не було"
		}
		if !ok || h.kind != personHead || h.gender != g || h.nominative == d.wordAt(j) {
			continue
		}
		p, ok := d.phraseAfter(j, s.to)
		if !ok || p.headAt != j || found.to > 0 || p.person() {
			return noSpeaker, false // of two roles either may be meant
		}
		p.oblique = true
		found = p
	}
	if found.to == 0 {
		return noSpeaker, false
	}
	if w := d.wordAt(found.headAt - 1); isAdjective(w) && !governs(w) {
		return noSpeaker, false // "колишнього начальника" is called something else now
	}
	own := d.speakerOf(found)
	if sp := r.identify(own, newSource(byName, found, 0), i-1); !sp.person || sp.headWord == own.headWord {
		return sp, true
	}
	return own, true
}
