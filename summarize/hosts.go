package summarize

// meets notes who talks with whom where sentence i tells of a talk.
func (r *resolver) meets(i int) {
	if r.guest.who != "" || i > lastOfLead {
		return
	}
	guest, ok := r.guestOf(i)
	if !ok {
		return
	}
	r.guest = *guest
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.sentence == i && m.who != guest.who && (m.subject || hosts.has(m.headWord)) {
			r.host = m.speaker
		}
	}
}

// lastOfLead is the last sentence that tells who talks with whom.
const lastOfLead = 2

// guestOf is the guest of the talk that the Ukrainian or Russian sentence i tells of: the one
// with whom its host talks, "ведущий Ян Дуб поговорил с Лукой Гаем", whom they question, or
// who is called the guest, "в гостях у Мары Лад — Лука Гай", "гостьей выпуска стала".
func (r *resolver) guestOf(i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if i > lastOfLead || d.latin(s.from) || !d.containsAny(s.from, s.to, sendings) && !d.namesTalk(s) && !d.containsAny(s.from, s.to, airs) {
		return noSpeaker, false
	}
	asks := d.asksAround(s)
	for j := s.from; j+2 < s.to; j++ {
		w := d.wordAt(j)
		switch {
		case isThat(w):
			return noSpeaker, false // "сказал, что поговорил с канцлером"
		case guesting.has(w):
			host := &speaker{}
			if w == "гостях" && governs(d.wordAt(j+1)) {
				host, _ = d.namedSoon(s, j+2) // "в гостях у Мары Лад"
			}
			return r.oneSubject(i, host)
		case !asks:
		case d.wordIn(withs, j+1) && meeting.begins(w):
			return d.namedSoon(s, j+2)
		case hasAnyPrefix(w, "расспрос розпит"):
			return d.namedSoon(s, j+1)
		}
	}
	return noSpeaker, false
}

// asksAround tells whether a host or the medium itself talks in s: "ведущий", "мы".
func (d *document) asksAround(s *sentence) bool {
	for j := s.from; j < s.to; j++ {
		if h, ok := d.headAt(j); ok && hosts.has(h.nominative) || isAmong(d.wordAt(j), "мы ми") {
			return true
		}
	}
	return false
}

// oneSubject is the only person in the nominative, but for the host, whom sentence i names.
func (r *resolver) oneSubject(i int, host *speaker) (*speaker, bool) {
	var found []speaker
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.subject && m.sentence == i && !hosts.has(m.headWord) && m.who != host.who {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}

// namedSoon is the person whose full name stands at token j of s or behind a role there.
func (d *document) namedSoon(s *sentence, j int) (*speaker, bool) {
	for k := j; k+1 < s.to && k < j+8 && d.at(k).kind == wordToken; k++ {
		if _, given := d.givenAt(k); !given || !d.at(k).cap || !d.isNameWord(k+1) {
			continue
		}
		p, ok := d.personAround(s, k)
		if !ok {
			return noSpeaker, false
		}
		sp := d.speakerOf(p)
		return sp, sp.person
	}
	return noSpeaker, false
}

// tellsAll tells whether sentence at, or one right behind it, says that what follows is what
// was said in the talk or text: "пересказываем главное", "переказуємо основні тези".
func (r *resolver) tellsAll(at int) bool {
	for i := at; i < len(r.d.sentences) && i <= at+2; i++ {
		if r.d.handsOn(r.d.sentence(i)) {
			return true
		}
	}
	return false
}

// handsOn tells whether the medium says in s that it retells the main things.
func (d *document) handsOn(s *sentence) bool {
	for j := s.from; j < s.to; j++ {
		w := d.wordAt(j)
		if gists.has(w) && !d.is(j-1, "не") && (d.near(s, j, retelling) || j == s.from && d.wordIn(sendings, j+1)) || w == "главное" && d.is(j+1, "из") || w == "головне" && isAmong(d.wordAt(j+1), "з із") {
			return true
		}
	}
	return false
}

// near tells whether one of words stands in s a few tokens before or behind j.
func (d *document) near(s *sentence, j int, words *wordList) bool {
	return d.containsAny(max(s.from, j-5), min(s.to, j+6), words)
}

// stepsOut tells whether the medium speaks of the talk or text in s rather than retells it:
// "Чимало часу в розмові відвели юності", "Мы пересказываем главное".
func (d *document) stepsOut(s *sentence) bool {
	if d.latin(s.from) {
		return false
	}
	if w := d.wordAt(s.from); (w == "отдельно" || w == "окремо") && s.to-s.from < 8 && isDash(d.wordAt(s.from+1)) {
		return true // "Отдельно — о деньгах"
	}
	for j := s.from + 1; j < s.to; j++ {
		if d.wordIn(inTalk, j) && !d.wordIn(withs, j+1) && !d.wordIn(guesting, j-1) {
			return true
		}
	}
	return d.notAllAgree(s) || d.handsOn(s)
}

// partnerOf is who has the role beside the name of another man, in whose genitive it stands:
// the guest for "собеседник Сохина", where Сохин asks.
func (r *resolver) partnerOf(sp *speaker, p *phrase) (*speaker, bool) {
	d := r.d
	if !sp.person || p.headAt < 0 || p.nameTo-p.nameFrom != 1 || p.nameFrom != p.headAt+1 || d.wordAt(p.headAt) != p.head.nominative {
		return noSpeaker, false
	}
	owner, ok := d.personCalled(d.wordAt(p.nameFrom))
	if !ok || !counterparts.has(p.head.nominative) && !agents.has(p.head.nominative) || owner.key == d.wordAt(p.nameFrom) {
		return noSpeaker, false
	}
	if counterparts.has(p.head.nominative) && r.guest.who != "" && sameName(r.host.surname, owner.key) && genderFits(p.head.gender, r.guest.gender) {
		return r.guest.copy(), true
	}
	p = p.copy()
	p.nameFrom, p.nameTo = -1, -1
	return d.speakerOf(p), true
}

// isGuest tells whether sp is called the guest of a talk and may be the one who talks:
// "гостя подкасту".
func isGuest(sp, who *speaker) bool {
	first, _, _ := cut(lower(sp.who), " ")
	g, ok := guests.gender(first)
	return ok && !sp.person && genderFits(g, who.gender)
}

// beginsRelative tells whether a Ukrainian or Russian clause of what stands in front of it
// begins at token k: "який веде", "в котором".
func (d *document) beginsRelative(k, limit int) bool {
	if governs(d.wordAt(k)) {
		k++
	}
	return k < limit && (d.wordIn(relatives, k) || d.is(k, "яку") || hasAnyPrefix(d.wordAt(k), "котор"))
}

// Verbs of talking with somebody, by their beginnings.
var meeting = &wordList{text: "[meeting]"}

var (
	withs     = &wordList{text: `с со з із зі`}
	hosts     = &wordList{text: "[hosts]"}
	guesting  = &wordList{text: "[guesting]"}
	sendings  = &wordList{text: "[sendings]"}
	inTalk    = &wordList{text: "[inTalk]"}
	gists     = &wordList{text: "[gists]"}
	retelling = &wordList{text: "[retelling]"}
)
