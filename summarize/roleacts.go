package summarize

import (
	"visti/internal/news"
)

// roleActs is the person named before whom the role means with which the Ukrainian or Russian
// sentence i begins, and in which nobody speaks: "Адвокат показав три листи". Who is "він"
// right behind it is the lawyer.
func (r *resolver) roleActs(i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	h, ok := d.headAt(s.from)
	if !ok || s.quote || s.opened || r.out[i].how != news.OwnReport || h.kind != personHead || h.gender == plural || h.nominative != d.wordAt(s.from) || s.from+1 >= s.to {
		return noSpeaker, false
	}
	if next := d.at(s.from + 1); next.kind != wordToken || next.cap || !isOtherVerb(next.word) && !d.isDeed(s.from+1, h.gender) && !isPastOf(next.word, h.gender) {
		return noSpeaker, false // "Адвокат підсудного", "Адвокат, якого"
	}
	p := &phrase{from: s.from, to: s.from + 1, headAt: s.from, head: h, nameFrom: -1, nameTo: -1}
	sp := r.identify(d.speakerOf(p), newSource(byName, p, 0), i)
	return sp, sp.person
}

// isPastOf tells whether w looks like the past of a verb of gender g: "показав", "вынул", but not
// "(директор) справ".
func isPastOf(w string, g gender) bool {
	if g == feminine {
		return hasAnySuffix(w, "ла лася лась") && !hasAnySuffix(w, "кзала")
	}
	return runeCount(w) > 4 && !hasAnySuffix(w, "справ") && hasAnySuffix(w, "ав ив яв ув вся всь ал ил ял ел ул лся")
}

// actsSince tells whether another person than who spoke last acts in the sentence before i:
// "Адвокат показав три листи. У першому йдеться про тріщину."
func (r *resolver) actsSince(i int) bool {
	if i == 0 || r.d.latin(r.d.sentence(i).from) || r.spoke >= i-1 || r.acted != i {
		return false
	}
	m := r.known[len(r.known)-1]
	return m.person && m.subject && m.sentence == i-1 && m.who != r.last.who
}

// firstToldOf is the one person with whom the Ukrainian or Russian sentence before the
// quotation i begins, in its paragraph, if the quotation tells of nobody like them: "Вера не
// обиделась. «Зато я читаю»."
func (r *resolver) firstToldOf(i int) (*speaker, bool) {
	d := r.d
	if i == 0 || r.spoke >= i-1 || d.sentence(i).leads || d.sentence(i).opened || r.out[i-1].how != news.OwnReport {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	if s.kind != plainSentence || s.quote || s.opened || s.open {
		return noSpeaker, false
	}
	sp, ok := r.actorOf(i - 1)
	return sp, ok && !d.isAbout(d.sentence(i), sp)
}

// actorOf is the person with whom sentence i begins: the only one whom it names in the
// nominative, or a given name alone.
func (r *resolver) actorOf(i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	var found []speaker
	for n := len(r.known) - 1; r.namedSince(n, i); n-- {
		m := &r.known[n]
		if m.sentence == i && m.person {
			found = appendSpeaker(found, &m.speaker)
			if !m.subject {
				return noSpeaker, false
			}
		}
	}
	if len(found) > 0 {
		return &found[0], len(found) == 1
	}
	t := d.at(s.from)
	if g, ok := givenName(t.word); ok && lower(g.nominative) == t.word && !d.isNameWord(s.from+1) && s.from+1 < s.to && d.at(s.from+1).kind == wordToken {
		return &speaker{who: d.text[t.start:t.end], gender: g.gender, person: true, surname: t.word}, true
	}
	return noSpeaker, false
}

// opensBefore is the person by a role, or the body, with whom the sentence before i begins and
// whom the pronoun of gender g means.
func (r *resolver) opensBefore(g gender, i int) (*speaker, bool) {
	if sp, ok := r.roleOpens(g, i); ok {
		return sp, true
	}
	return r.bodyOpens(g, i)
}

// roleOpens is the one person whom the sentence before i, in its paragraph, begins with by a
// role alone and in which nobody speaks, named before or not: "Юрист, який супроводжував
// продаж, поставився до цього скептично. Таке, каже він, буває."
func (r *resolver) roleOpens(g gender, i int) (*speaker, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine || d.latin(d.sentence(i).from) && d.langAt(d.sentence(i).from) == "en" {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	if s.kind != plainSentence || s.quote || s.opened || s.paragraph != d.sentence(i).paragraph || r.out[i-1].how != news.OwnReport || r.spoke >= i-1 {
		return noSpeaker, false
	}
	h, ok := d.headAt(s.from)
	if !ok || h.kind != personHead || h.gender != g || h.nominative != d.wordAt(s.from) || d.langAt(s.from) == "en" {
		return noSpeaker, false
	}
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.from != s.from || p.headAt != s.from || p.person() {
		return noSpeaker, false
	}
	for n := len(r.known) - 1; r.namedSince(n, i-1); n-- {
		m := &r.known[n]
		if m.person && m.subject && genderFits(g, m.gender) {
			return m.speaker.copy(), true
		}
	}
	sp := d.speakerOf(p)
	if d.is(p.to, ",") && d.beginsRelative(p.to+1, s.to) {
		return sp, true // who is told of for the first time
	}
	return r.identify(sp, newSource(byName, p, 0), i-1), true
}

// bodyOpens is the body that the sentence before i, the first of its paragraph, begins with, if
// that names nobody else whom the pronoun of gender g may mean: "Администрация порта никого не
// прислала. В письме она указывает".
func (r *resolver) bodyOpens(g gender, i int) (*speaker, bool) {
	d := r.d
	if i == 0 || g != masculine && g != feminine || r.spoke >= i-1 && r.last.who != "" {
		return noSpeaker, false
	}
	s := d.sentence(i - 1)
	if s.kind != plainSentence || !s.leads || s.quote || s.opened || s.paragraph != d.sentence(i).paragraph || d.langAt(s.from) == "en" || d.latin(s.from) {
		return noSpeaker, false
	}
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.from != s.from || p.headAt < 0 || p.head.kind != orgHead || p.head.gender != g || p.person() || d.wordAt(p.headAt) != p.head.nominative {
		return noSpeaker, false
	}
	if n := p.headAt + 1; n < p.to && d.at(n).kind == wordToken && !d.at(n).cap {
		p.to = n // "администрация никого"
	}
	for j := s.from; j < s.to; j++ {
		if h, ok := d.headAt(j); ok && h.kind == personHead && h.gender == g {
			return noSpeaker, false
		}
		if _, man := masculineOf(d.wordAt(j)); man && g == masculine && d.isNameWord(j) {
			return noSpeaker, false // "Суд отпустил Валерия Бойко. Он"
		}
	}
	if r.personSince(i-1, g) {
		return noSpeaker, false
	}
	if p.to-p.from > 1 {
		return d.speakerOf(p), true
	}
	return r.identify(d.speakerOf(p), newSource(byName, p, 0), i-1), true
}

// opener is the one with whom the Ukrainian or Russian sentence begins in which the quotation
// was opened, behind a colon, that goes on in sentence i: "Віра записує в зошит: «Рейс 3. 14
// осіб, корова»."
func (r *resolver) opener(i int) (*speaker, bool) {
	d := r.d
	if !d.sentence(i).opened || d.langAt(d.sentence(i).from) == "en" {
		return noSpeaker, false
	}
	first := d.openingOf(i)
	s := d.sentence(first)
	if s.quote || s.kind != plainSentence || r.out[first].how != news.OwnReport {
		return noSpeaker, false
	}
	for j := s.from; j+1 < s.to; j++ {
		if d.is(j, ":") && isQuoteMark(d.wordAt(j+1)) {
			return r.actorOf(first)
		}
	}
	return noSpeaker, false
}
