package summarize

// subjectOf finds the subject of the verb at j.
func (d *document) subjectOf(s *sentence, j int, v verb) *source {
	lead, back := d.leadOf(s, j)
	inverse := d.isInverse(s, j, v, lead)
	if inverse && !lead {
		if p, ok := d.explainedBeforeVerb(s, j); ok {
			return newSource(d.howOf(p), p, 0)
		}
	}
	if src := d.pronounBehind(s, j, v); src.how != unattributed {
		return src
	}
	if isAmong(d.wordAt(s.from), "той тот") && v.gender() == masculine && d.wordIn(promising, j) && (j == s.from+1 || j == s.from+3 && isAmong(d.wordAt(s.from+2), "відповідь ответ")) {
		return &source{how: byPronoun, pronoun: masculine, at: j, latter: true} // "Той у відповідь пообіцяв позов"
	}
	if g, ok := thirdPersons.gender(d.wordAt(j + 2)); ok && v.impersonal() && isPreposition(d.wordAt(j+1)) {
		return &source{how: byPronoun, pronoun: g, back: back, only: back && !inverse, at: j} // "йдеться у його прогнозі"
	}
	if d.givesReason(s, j) {
		return &source{how: byLast, weak: true}
	}
	that := d.wordIn(proposing, j) && d.actFollows(j+1, s.to) || d.statesThat(s, j) || d.deniesCharge(s, j) || d.callsAs(s, j)
	if v.strength() == voicing && !inverse && !that && v.impersonal() {
		return noSource
	}
	if inverse || j == s.from || v.impersonal() || v.strength() == saying && v.gender() != anyGender && d.headFollows(j, s.to, v) {
		if src := d.subjectAfter(s, j, v); src.how != unattributed && !(inverse && !lead && (d.isAddressee(src, j, s.to) || d.tellsWhom(s, j, v, src))) {
			src.back = back || src.back
			src.only = back && !that || d.wordIn(agreeing, j) && d.wordIn(withWords, s.from) && !that && !d.contains(j, s.to, ":")
			return src
		}
		if p, ok := d.laterPerson(s, j, v); ok && back {
			return &source{how: byName, phrase: *p, back: true, only: !that}
		}
	}
	if src := d.placeBefore(s, j, v, that || inverse); src.how != unattributed {
		src.back, src.only = back, back && !that
		return src
	}
	src := noSource
	if !v.impersonal() { // who stands before "повідомляється" is told of
		src = d.subjectBefore(s, j, v)
	}
	if src.how == unattributed && v.gender() == plural && v.strength() == saying && isPreposition(d.wordAt(j+1)) && isAmong(d.wordAt(s.from), "про о об") {
		return d.behindPreposition(s, j, j+1, v) // "Про закриття шкіл повідомили в міськраді"
	}
	if src.how == unattributed {
		src = d.unknownSubject(s, j, v, that)
	}
	if src.how == unattributed {
		return d.withoutSubject(s, j, v, that, lead || inverse, back)
	}
	src.back, src.only = back, back && !that
	if d.wordIn(thinking, j) && (src.how == byPronoun || d.manyThink(s, j, src) || src.how == byName && (src.phrase.person() || d.explainedAsPerson(&src.phrase, j)) && d.standsFirst(s, &src.phrase) && (d.clauseBehind(j+1, s.to) || d.wordIn(reckoning, j) && d.opensClause(j+1, s.to))) {
		return src // "She thinks the fund will…"
	}
	if v.strength() == voicing && !that && !d.utters(s, j, src) {
		return noSource
	}
	if v.strength() != voicing && !that && !d.mayStand(s, j, src) {
		return noSource
	}
	if d.wordIn(offering, j) && src.how == byName && !src.phrase.person() && src.phrase.head.kind != personHead && !d.is(j+1, ",") {
		src.weak = true // what a country offers, an agency reports
	}
	return src
}

// Whose a paper is.
var thirdPersons = &wordMap{text: `його его: m; її её ее: f; їхньому їхній их: p`}

var offering = &wordList{text: "[offering]"}

// isInverse tells whether the subject of the verb at j may follow it: behind what
// leads over to it, or behind a mark, "…, сказав мер".
func (d *document) isInverse(s *sentence, j int, v verb, lead bool) bool {
	if d.wordIn(agreeing, j) && j > s.from+1 && d.is(j-1, "не") && (isLeadMark(d.wordAt(j-2)) || d.wordIn(withWords, s.from)) {
		return true // "…, не согласилась с ним Дзюба", "З цим не погоджується Кметь"
	}
	marked := j > s.from && isLeadMark(d.wordAt(d.beforeShared(j, s.from)-1))
	if v.manner() && j > s.from+1 && d.is(j-1, "не") && isLeadMark(d.wordAt(j-2)) {
		return true // "…, не здавався мер"
	}
	if !lead && !marked {
		return false
	}
	if !lead && isClosing(d.wordAt(j-1)) && d.quotedBefore(j-1, s.from) > 0 {
		return false // "в інтерв'ю «Добі» розкритикував"
	}
	w := d.wordAt(j)
	if !takesObject.has(w) || d.surelySubject(s, j, v) || lead && isAbout(d.wordAt(s.from)) && d.tellerBehind(s, j) {
		return true
	}
	if j == s.from || w == "told" || w == "tells" {
		return false
	}
	before := d.wordAt(j - 1)
	return isClosing(before) || isDash(before) && (w[0] >= 0x80 || isClosing(d.wordAt(j-2))) // but not "Nine of them – all here – urged NATO"
}

// pronounBehind reads the pronoun behind the verb at j.
func (d *document) pronounBehind(s *sentence, j int, v verb) *source {
	if g, ok := d.pronoun(j + 1); ok && !d.wordIn(possessives, j+1) && j > s.from && d.is(j-1, ",") && d.is(j+2, ",") {
		return &source{how: byPronoun, pronoun: g, at: j} // ", предупредил он, "
	}
	if _, ok := itself.gender(d.wordAt(j + 2)); ok && v.gender() == plural && d.wordIn(denied, j) && isPreposition(d.wordAt(j+1)) {
		return &source{how: byPronoun, pronoun: neuter} // "не исключают в ней и ошибку"
	}
	return noSource
}

// withoutSubject tells who says so by the verb at j that has no subject: who spoke
// before, what a paper says, people, or nobody.
func (d *document) withoutSubject(s *sentence, j int, v verb, that, inverse, back bool) *source {
	w := d.wordAt(j)
	one := v.strength() == saying && v.gender() != plural && !v.impersonal()
	begins := j == s.from || j == s.from+1 && isDash(d.wordAt(s.from))
	switch {
	case one && d.isAside(s, j):
		return &source{how: byPronoun} // ", каже, "
	case one && begins && hasAnySuffix(w, "в") && d.langAt(j) == "ru":
		return noSource // "Заявив, что готов, Мбаппе добавил" begins with a gerund
	case one && begins && (v.gender() == masculine || v.gender() == feminine) && d.thatFollows(j, s.to):
		return &source{how: byPronoun, pronoun: v.gender(), at: j} // "Сказал, что провёл отличную работу"
	case v.gender() == plural && v.strength() == saying && j == s.from && d.thatFollows(j, s.to) && !hearsay.has(w) && w[0] >= 0x80:
		return &source{how: byLast, weak: true, at: j} // "Додають, що"
	case (v.gender() == masculine || v.gender() == feminine) && proposing.has(w) && d.actBefore(s, j):
		return &source{how: byPronoun, pronoun: v.gender(), at: j} // "Та міняти паролі порадив усім"
	case v.gender() == plural && d.plansAct(s, j):
		return &source{how: byLast, weak: true} // "Запустить печи рассчитывают в 2027 году"
	case back && !that:
		return d.restOf(s, j)
	case (that || j == s.from && d.is(j+1, ",")) && hearsay.has(w) && (j == s.from || isPreposition(d.wordAt(s.from))):
		return &source{how: byCrowd} // "Кажуть, що", "У кулуарах кажуть, що"
	}
	if v.impersonal() {
		if src := d.paperClause(s, j); src.how != unattributed {
			return src
		}
	}
	if hasAnySuffix(w, "лося лось") && !back {
		return noSource // "Раніше повідомлялося": the medium itself
	}
	if v.impersonal() && (that || inverse || v.strength() == saying && d.endsClause(j)) {
		return &source{how: byLast, back: back, only: back && !that}
	}
	return noSource
}

// isAside tells whether the verb at j stands between two commas.
func (d *document) isAside(s *sentence, j int) bool {
	return j > s.from+1 && j+1 < s.to && d.is(j-1, ",") && d.is(j+1, ",") && !d.latin(j) &&
		!d.thatFollows(j, s.to)
}

var hearsay = &wordList{text: "[hearsay]"}

// surelySubject tells whether what ends the sentence behind the verb at j is its
// subject and no object, as far as the forms tell: "попередив мер Іван Гай.",
// "попередили «Електромережі»."
func (d *document) surelySubject(s *sentence, j int, v verb) bool {
	if j == s.from || !d.is(j-1, ",") {
		return false
	}
	if v.gender() == plural && isPreposition(d.wordAt(j+1)) {
		p, ok := d.venue(j+1, s.to)
		return ok && p.headAt >= 0 && (p.to >= s.to || isStop(d.at(p.to))) // "попередили в ДСНС"
	}
	p, ok := d.phraseAfter(j+1, s.to)
	if ok && p.from == j+1 && p.person() && d.is(p.to, ",") && !d.latin(j) {
		return d.isNominative(p) && d.agrees(p, v) // "попередив Олег Чуб, мер Кременчука"
	}
	if !ok || p.from != j+1 || p.to < s.to && !isStop(d.at(p.to)) || d.latin(j) && !p.person() {
		return false
	}
	if p.quoted > 0 {
		return v.gender() == plural || p.headAt >= 0 && p.head.gender == v.gender()
	}
	if p.person() {
		return d.isNominative(p) && d.agrees(p, v)
	}
	return p.headAt >= 0 && p.head.gender == masculine && p.head.kind == personHead && d.isNominative(p) && d.agrees(p, v)
}

// laterPerson finds the person named in full behind the verb at j, however many
// words stand between: "дійшов у статті для X колишній посол, а нині … Маркус
// Ельберт"; but not in a clause of something else: "говорила в подкасті, який веде Марта Явна".
func (d *document) laterPerson(s *sentence, j int, v verb) (*phrase, bool) {
	clause := false
	for k := j + 1; k+1 < s.to; k++ {
		if d.is(k, ",") {
			clause = d.beginsRelative(k+1, s.to)
		}
		if clause {
			continue
		}
		if g, ok := d.namedInFull(k); !ok || !genderFits(g, v.gender()) {
			continue
		}
		return d.personAround(s, k)
	}
	return noPhrase, false
}

//go:noinline
func isLeadMark(w string) bool {
	switch w {
	case ",", "—", "–", "-", "»", "”", `"`, "“", "…", ":", ")":
		return true
	}
	return false
}

//go:noinline
func isPreposition(w string) bool {
	switch w {
	case "у", "в", "на", "во", "in", "at", "on":
		return true
	}
	return false
}

// subjectBefore reads the subject in front of the verb at j.
func (d *document) subjectBefore(s *sentence, j int, v verb) *source {
	j = d.firstVerb(s, j)
	if j > s.from+1 && d.is(j-1, "не") && (d.wordIn(denied, j) || d.wordIn(deniable, j)) {
		j--
	}
	k := d.behindAdverbs(j, s.from)
	if d.is(j, "say") && k > s.from+1 && d.wordIn(modals, k-1) && d.wordIn(limiting, j+1) {
		k-- // "she would say only that"
	}
	if n := d.beforeHowever(k, s.from); n < k {
		if k = n; d.heBefore(s, n-1) {
			k-- // "Він, зокрема, нагадав"
		}
	}
	if n := d.beforeBrackets(k, s.from); n < k {
		j, k = n, n
	}
	if p, ok := d.groupFrom(s, k); ok && v.gender() == plural {
		return newSource(d.howOf(p), p, 0)
	}
	if src, ok := d.surveyBy(s, k); ok {
		return src
	}
	if src, ok := d.wordBefore(s, k, v); ok {
		return src
	}
	if n := k - 4; n >= s.from && d.wordIn(colleagues, k-1) && d.wordIn(heOrShe, n) && d.is(n+1, "and") {
		return &source{how: byPronoun, pronoun: pronouns.genderOf(d.wordAt(n))} // "she and her colleagues write"
	}
	if p, ok := d.beforeColleagues(s, k); ok {
		return newSource(byName, p, 0)
	}
	if g, ok := d.pronounFirst(s, k, v); ok {
		return &source{how: byPronoun, pronoun: g} // "Она не исключила суда, но уточнила, что"
	}
	if p, ok := d.authorsOf(s, k, v); ok {
		return newSource(byName, p, 0)
	}
	if src := d.jointSubject(s, k, v); src.how != unattributed {
		return src
	}
	if p, ok := d.crowdSpeaks(s, k); ok {
		return newSource(byCrowd, p, 0)
	}
	if d.endsWithAge(s, k) {
		return &source{how: byPronoun} // "the 45-year-old said"
	}
	if p, ok := d.nameBehindQuote(s, k); ok && k == j {
		return newSource(byName, p, 0)
	}
	if k > s.from && d.isHandle(k-1) {
		return &source{how: byName, phrase: phrase{from: k - 1, to: k, headAt: -1, nameFrom: -1, nameTo: -1, caps: 1}}
	}
	for way := range waysBefore {
		if p, ok := d.subjectInWay(way, s, k, j, v); ok {
			return newSource(d.howOf(p), p, 0)
		}
	}
	if p, ok := d.beforeAside(s, k, v); ok {
		return newSource(d.howOf(p), p, 0)
	}
	if src := d.sharedEnglish(s, k); src.how != unattributed {
		return src
	}
	return d.sharedSubject(s, k, v)
}

// wordBefore reads the one word in front of token k that tells who the subject is,
// or that there is none.
func (d *document) wordBefore(s *sentence, k int, v verb) (src *source, ok bool) {
	if k == s.from {
		return noSource, false
	}
	w := d.wordAt(k - 1)
	if g, ok := latters.gender(w); ok && k-1 == s.from && g == v.gender() && (d.statesThat(s, k) || d.endsClause(k) || d.wordIn(promising, k) && d.actFollows(k+1, s.to)) {
		return &source{how: byPronoun, pronoun: g, at: k, latter: true}, true // "Та заперечила: …"
	}
	if g, ok := selves.gender(w); ok && k > s.from+1 && isAs(d.wordAt(k-2)) {
		return d.asSelf(s, k-2, g), true // ", як сама додає,"
	}
	if (w == "там" || w == "тут") && v.gender() == plural {
		return &source{how: byPronoun, pronoun: neuter}, true
	}
	if g, ok := pronouns.gender(w); ok {
		if p, ok := d.atTheirs(s, k-1); ok && w == "they" {
			return newSource(d.howOf(p), p, 0), true
		}
		if w[0] >= 0x80 && possessives.has(w) || w == "i" {
			return noSource, true // "Его обвинили"; who writes the text
		}
		return &source{how: byPronoun, pronoun: g}, true
	}
	switch w {
	case "який", "яка", "яке", "які", "который", "которая", "которое", "которые", "who", "which", "не":
		return noSource, true
	}
	return noSource, contracted.has(w) // "the lesson I've learned"
}

// latters stand for whoever was named last.
var latters = &wordMap{text: `той тот: m; та: f; ті те: p`}

// endsWithAge tells whether somebody of an age and no name stands in front of token
// k, with what explains them or without.
func (d *document) endsWithAge(s *sentence, k int) bool {
	aged := func(i int) bool { return d.is(i, "the") && d.is(i+3, "year-old") }
	return k > s.from+4 && aged(s.from) && d.is(s.from+4, ",") && d.is(k-1, ",") || k > s.from+3 && aged(k-4)
}

// nameBehindQuote reads the surname alone between a quotation and token k: “We were
// tired,” Dahl admitted.
func (d *document) nameBehindQuote(s *sentence, k int) (*phrase, bool) {
	if !s.quote && !s.opened || k <= s.from+2 {
		return noPhrase, false
	}
	if t := d.at(k - 1); t.word[0] >= 0x80 || !d.isNameWord(k-1) || d.ends(k-1) || !isClosing(d.wordAt(k-2)) || !d.at(k-2).glued {
		return noPhrase, false
	}
	_, head := d.headAt(k - 1)
	return newName(k-1, k, 1), !head
}

// plainSubject reads the phrase in front of the verb at j that has its gender and is
// nobody's object.
func (d *document) plainSubject(s *sentence, j int, v verb) (*phrase, bool) {
	adviser, advises := noPhrase, false
	p, ok := d.phraseBefore(j, s.from, func(p *phrase) bool {
		if q, ok := d.adviserTo(p, s.from); ok {
			adviser, advises = q, true
			return false
		}
		if d.latin(p.from) && d.at(p.from).cap { // part of "at Syniavyn University"
			p = p.copy()
			for p.from > s.from && d.at(p.from-1).cap && d.at(p.from-1).kind == wordToken {
				p.from--
			}
		}
		if t := d.at(p.from); t.word[0] < 0x80 && !t.cap && hasAnySuffix(t.word, "ed") && governs(d.wordAt(p.from+1)) {
			return false // "a report prepared for the regional administration"
		}
		if t := d.at(p.to - 1); p.headAt < 0 && !p.person() && t.cap && t.word[0] >= 0x80 && hasAnySuffix(t.word, "у ю") && (!d.at(p.from).cap || p.from == p.to-1 && !d.at(p.from-1).cap && hasAnyPrefix(d.wordAt(p.from-1), "помощ допомо")) {
			return false // "(в обмен на) помощь Киеву (просил)"
		}
		if t := d.at(p.from); t.word[0] < 0x80 && !t.cap && hasAnySuffix(t.word, "ing") && isArticle(d.wordAt(p.from+1)) {
			return false // "is developing a mission called Clipper"
		}
		if isQuoteMark(d.wordAt(p.from)) && d.isInsideOther(p.from, s.from) || d.endsObliqueName(p.from, s.from) || d.isNoSubject(p) {
			return false
		}
		if d.wordIn(venues, p.from) || d.isNetwork(p, s.from) || d.isObject(p.from, s.from) || d.isThing(p) || d.namesPlace(p, s.from) || d.wordIn(callSigns, p.from-1) && d.isSomebodyIn(s.from, p.from) {
			return false // "(Лев Дуб з позивним) «Грім»"
		}
		return d.agrees(p, v) && !(p.from > s.from && (governs(d.wordAt(p.from-1)) || d.wordIn(requests, p.from-1) || d.wordIn(venues, p.from-1) && !d.ownVenue(p.from-1, s.from)))
	})
	if advises && (!ok || p.from > adviser.from) {
		return adviser, true
	}
	if !ok {
		return noPhrase, false
	}
	return d.officeOf(d.withOwner(p, s.from)), true
}

var (
	contracted = &wordList{text: "[contracted]"}
	colleagues = &wordList{text: "[colleagues]"}
	ands       = &wordList{text: `and та і й и`}
)
