package summarize

// subjectAfter reads the subject behind the verb at j: a phrase, a pronoun, or a
// place with a plural verb ("повідомили в міській раді").
func (d *document) subjectAfter(s *sentence, j int, v verb) *source {
	k := d.overBetween(s, j, v)
	if k >= s.to || isMadePublic(d.wordAt(k)) {
		return noSource
	}
	if src, ok := d.wordAfter(s, j, k, v); ok {
		return src
	}
	if j+2 < s.to && hasAnyPrefix(d.wordAt(j+1), "підсум итог") {
		for k = j + 2; k+1 < s.to && !d.isNameWord(k) && !d.isRole(k); k++ {
			k += max(d.quotedName(k, s.to)-1, 0) // "подвёл итоги победы над «Волной» Слуцкий"
		}
		for k > j+2 && isNominativeAdjective(d.wordAt(k-1)) {
			k-- // "главный тренер"
		}
		if k >= s.to {
			return noSource
		}
	}
	t := d.at(k)
	if t.word == "дані" || t.word == "данные" {
		k = min(k+1, s.to-1) // "свідчать дані Держстату"
	}
	if governs(t.word) && j > s.from && (isDash(d.wordAt(j-1)) || isAs(d.wordAt(j-1)) || j == s.from+1 || t.word == "для") {
		k = d.overAdjunct(k, s.to, v)
	}
	p, ok := d.phraseAfter(k, s.to)
	if g := v.gender(); !ok && vagueRoles.has(t.word) && d.endsClause(k) {
		return &source{how: byName, phrase: phrase{from: k, to: k + 1, headAt: k, head: head{t.word, g, personHead}, nameFrom: -1, nameTo: -1}} // "написала девушка"
	}
	if !ok {
		if p, ok = d.roleAfter(s, j, k); !ok {
			if p, ok = d.personNear(k, s.to, v); !ok {
				return noSource
			}
		}
		return newSource(byName, p, 0)
	}
	if w := d.wordAt(k); p.headAt > k && isPaperNoun(p.head.nominative) && !p.person() && isAmong(w, "its his her their") {
		return noSource // "said its brief statement speaks for itself"
	}
	if v.gender() == masculine && p.person() && p.headAt >= 0 && p.nameTo-p.nameFrom == 1 && d.endsIn(p.nameFrom, "ова ева ёва ина") {
		p.nameFrom, p.nameTo = -1, -1 // "сказал мэр Харькова"
	}
	if v.gender() == plural && p.headAt < 0 && p.quoted == 0 && d.latin(k) && !d.latin(j) && p.to < s.to && !d.wordIn(ands, p.to) && d.someSpoke(s, j) {
		return noSource // "двоє джерел повідомили Politico"
	}
	if p.person() && p.headAt < 0 && p.nameTo-p.nameFrom == 1 && t.word[0] >= 0x80 && !d.agrees(p, v) {
		return noSource // "возразила Эльвесу"
	}
	if p.headAt == k && t.word[0] >= 0x80 && !d.isNominative(p) && !p.counted && isListener(t.word) && p.nameTo <= p.nameFrom && d.is(p.to, ",") {
		return noSource // "сказав дружині, що"
	}
	if q, ok := d.ownersPerson(p, k, s.to); ok {
		return newSource(byName, q, 0) // "said The Velara Company's new chair Ada Krog"
	}
	if q, ok := d.behindObject(p, s.to, v); ok {
		p, k = q, q.from // "возмущался действиями сотрудников ГИБДД глава района"
	}
	if d.latin(p.from) && p.person() && p.nameTo-p.nameFrom == 1 && p.headAt < 0 && p.to < s.to && d.wordIn(ands, p.to) {
		if q, ok := d.nameAfter(s, j, k); ok && d.isRole(q.from-1) {
			return newSource(byName, q, 0) // "said Dawn Show executive producer Amanda Reed"
		}
	}
	if q, ok := d.roleThenName(p, s.to); ok {
		return newSource(byName, q, 0) // "says the lead author, Mireille Casson of the university"
	}
	if k := p.to + 1; p.person() && d.headKind(p.nameFrom) == orgHead && d.is(p.to, ",") && d.isRole(k) && !d.latin(k) && d.endsIn(p.to-1, "ого") {
		if q, ok := d.phraseAfter(k, s.to); ok && q.from == k && q.person() && d.isNominative(q) && d.agrees(q, v) {
			return newSource(byName, q, 0) // "директор Университета Лесного, доцент Анна Дуб"
		}
	}
	d.ofBody(p) // "said Siri Moe of the Green Party"
	p = d.unknownTrade(p, v)
	if t.word[0] < 0x80 && p.to < s.to && d.at(p.to).kind == wordToken {
		if q, ok := d.nameAfter(s, j, k); ok && q.from > p.to && d.isRole(q.from-1) && !(p.person() && d.wordIn(ands, p.to)) {
			return newSource(byName, q, 0) // "said Chemical Bank branch manager Ada Krog"
		}
	}
	if p.from != k && !p.trimmed && !d.wordIn(leaders, k) && !d.wordIn(honorifics, k) && !p.counted || !d.followsSubject(p, s.to) {
		return noSource
	}
	return newSource(d.howOf(p), p, 0)
}

// overBetween is the first token behind the verb at j that can be of its subject: past
// adverbs, the day, whom it was told and through which agency.
func (d *document) overBetween(s *sentence, j int, v verb) int {
	k := d.overManner(j)
	for k < s.to && !d.isAge(k) && (d.wordIn(between, k) && !isPreposition(d.wordAt(k)) || d.wordIn(attention, k) || d.unnamed(k) || d.isDate(k) || d.is(k, "це") || d.is(k, "об") && k+1 < s.to && d.is(k+1, "этом")) {
		k++
	}
	if k+2 < s.to && d.wordIn(ofThisTime, k) && d.wordIn(timeSpan, k+1) {
		k += 2 // "оголосила цього тижня користувачка"
	}
	if k+3 < s.to && d.isAge(k) {
		return k + 3 // "сказала 81-річна Ніна Рак"
	}
	if k == j+1 && k < s.to && d.is(k, "out") {
		k++ // "points out Ada Krog"
	}
	if v.strength() == saying {
		k = d.overAddressee(d.overHour(k, s.to), s.to)
	}
	if v.gender() == plural && j > s.from {
		k = d.overAgency(k, s.to)
	}
	if k+2 < s.to && d.wordIn(withWhom, k+1) && d.wordIn(withWords, k) {
		k += 2 // "не согласилась с ним Мирослава Дзюба"
	}
	for k+1 < s.to && d.wordIn(emphatic, k) {
		k++ // "наголошують і самі метеорологи"
	}
	return d.overGerund(d.overDate(k, s.to), s.to)
}

var (
	ofThisTime = &wordList{text: "[ofThisTime]"}
	timeSpan   = &wordList{text: "[timeSpan]"}
)

// wordAfter reads the word at k, behind the verb at j, that tells by itself what its
// subject is: one of many, a pronoun, a place.
func (d *document) wordAfter(s *sentence, j, k int, v verb) (src *source, ok bool) {
	t := d.at(k)
	if k+1 < s.to && oneOf.has(t.word) && d.wordIn(outOf, k+1) {
		return d.oneOfMany(s, k), true
	}
	if src := d.someOf(k, s.to); t.word == "one" && src.how != unattributed {
		return src, true // "said one of the friends of Tom Baird"
	}
	if t.word == "the" && k+3 < s.to && d.is(k+3, "year-old") && (k+4 >= s.to || d.at(k+4).kind == markToken) {
		return &source{how: byPronoun}, true // "said the 45-year-old"
	}
	if (t.word == "там" || t.word == "тут") && v.gender() == plural {
		return &source{how: byPronoun, pronoun: neuter}, true
	}
	wordFollows := k+1 < s.to && d.at(k+1).kind == wordToken
	if g, ok := pronouns.gender(t.word); ok && !(possessives.has(t.word) && wordFollows) {
		if t.word[0] < 0x80 && (wordFollows && !governs(d.wordAt(k+1)) || t.word == "it" || k+2 < s.to && isQuoteMark(d.wordAt(k+1)) && !d.at(k+1).glued) {
			return noSource, true // "Velara, the utility, said it had 40 crews", "denied it"
		}
		return &source{how: byPronoun, pronoun: g}, true
	}
	if isPreposition(t.word) || isQuoteMark(t.word) && isDash(d.wordAt(max(j, 1)-1)) {
		if n := d.oneBehind(k, s.to, v); n > 0 {
			return d.oneOfMany(s, n), true
		}
	}
	if isPreposition(t.word) {
		return d.behindPreposition(s, j, k, v), true
	}
	return noSource, false
}

// behindPreposition is the source where the verb at j is followed by the
// preposition at k: "повідомили в ДСНС".
func (d *document) behindPreposition(s *sentence, j, k int, v verb) *source {
	if d.latin(k) {
		return noSource // "said in a statement"
	}
	one := v.gender() != plural && !v.impersonal()
	if own := d.wordIn(ones, k+1); one && (own || j > s.from+2 && (isDash(d.wordAt(j-1)) || d.is(j-1, ","))) {
		if n := d.overAdjunct(k, s.to, v); n > k && (own || !d.wordIn(venues, k+1)) {
			if p, ok := d.phraseAfter(n, s.to); ok && d.agrees(p, v) {
				return newSource(d.howOf(p), p, 0) // "— сказал на встрече с коллективом директор Марк Дуб"
			}
		}
	}
	if one {
		if p, ok := d.laterPerson(s, j, v); ok && j > s.from && (isDash(d.wordAt(j-1)) && d.wordIn(venues, k+1) || isAs(d.wordAt(j-1)) || d.wordIn(ones, k+1)) {
			return newSource(byName, p, 0) // "Як зазначив у коментарі Обрію голова спілки Іван Дуб"
		}
	}
	if n := d.bodyBehindPlace(k, s.to, v); one && n > 0 {
		p, ok := d.phraseAfter(n, s.to)
		if q, named := d.laterPerson(s, j, v); named && ok && !p.person() && p.head.kind == personHead {
			p = q // "колишній посол, а нині аналітик Маркус Ельберт"
			n = q.from
		}
		if ok && p.from == n && d.agrees(p, v) {
			return newSource(d.howOf(p), p, 0)
		}
	}
	if p, ok := d.venue(k, s.to); ok && (!one || j == s.from || d.at(j-1).kind == markToken) {
		return newSource(d.howOf(p), p, 0)
	}
	return noSource
}

var withWhom = &wordList{text: `ним нею ними ней`}

var ones = &wordList{text: "[ones]"} // "на своїй сторінці"

// overAgency goes over the agency that something was told, where the body that told
// it follows: "сообщили ТАСС в музее".
func (d *document) overAgency(k, limit int) int {
	n := k
	for n < limit && n < k+3 && d.at(n).cap && d.at(n).kind == wordToken {
		n++
	}
	if n == k || n+1 >= limit || !isPreposition(d.wordAt(n)) {
		return k
	}
	if p, ok := d.venue(n, limit); ok && (p.headAt >= 0 || d.at(p.from).upper || p.quoted > 0) {
		return n
	}
	return k
}

var emphatic = &wordList{text: `і и й самі сами сам сама`}

// overHour goes over the hour or the day at which it was told: "повідомили о
// сьомій ранку в ДСНС", "сообщили в среду в пресс-службе".
func (d *document) overHour(k, limit int) int {
	if k+2 < limit && isPreposition(d.wordAt(k)) && d.wordIn(weekdays, k+1) {
		return k + 2
	}
	if k+2 >= limit || !isAmong(d.wordAt(k), "о об в") || !d.is(k, "в") && d.langAt(k) == "ru" {
		return k // "сообщил о 14 пострадавших"
	}
	n := k + 1
	if d.at(n).kind != numberToken && !d.wordIn(hours, n) {
		return k
	}
	for n++; n < limit && (d.wordIn(dayTimes, n) || isDash(d.wordAt(n)) || d.at(n).glued && d.at(n).kind == wordToken); n++ {
	}
	return n
}

var (
	hours    = &wordList{text: "[hours]"}
	weekdays = &wordList{text: "[weekdays]"}
	dayTimes = &wordList{text: "[dayTimes]"}
)

// headFollows tells whether a noun that speaks and that the verb at j agrees with
// stands right behind it: "Об угоне сообщил местный глава".
func (d *document) headFollows(j, limit int, v verb) bool {
	if _, ok := d.namedInFull(j + 1); ok {
		return true // "Деталі повідомив Олексій Дмитрук"
	}
	for n := j + 1; n < limit && n < j+4; n++ {
		w := d.wordAt(n)
		if h, ok := speakingNoun(w); ok && h.nominative == w {
			return h.gender == v.gender() || h.kind == personHead && h.gender == masculine && v.gender() == feminine
		}
		if !hasAnySuffix(w, "ий ый ой ая ій а не ое") {
			return false
		}
	}
	return false
}

// followsSubject: in English an inverted subject ends its clause, else it is that
// of the clause that is said: "said the company broke the law".
func (d *document) followsSubject(p *phrase, limit int) bool {
	if p.to >= limit || !d.latin(p.from) {
		return true
	}
	t := d.at(p.to)
	if isQuoteMark(t.word) && !t.glued {
		return p.person() || p.headAt >= 0 && isArticle(d.wordAt(p.from-1)) // ", said oil firms “have banked more”"
	}
	return t.kind == markToken || governs(t.word) || isAmong(t.word, "who when at as on and") || between.has(t.word) && !haves.has(t.word) || t.word == "led" && d.is(p.to+1, "by")
}

// overAdjunct goes over a few words between a verb and its subject: "сказав після
// гри тренер". It returns k where no subject follows them.
func (d *document) overAdjunct(k, limit int, v verb) int {
	for n := k + 1; n < limit && n < k+6; n++ {
		t := d.at(n)
		h, ok := d.headAt(n)
		if ok && h.nominative == t.word && h.kind == personHead && (v.gender() == anyGender || h.gender == v.gender() || h.gender == masculine && v.gender() == feminine) {
			return n
		}
		if given, ok := givenName(t.word); ok && t.cap && lower(given.nominative) == t.word && genderFits(given.gender, v.gender()) {
			return n
		}
	}
	return k
}

// roleAfter reads whoever stands behind the verb at j that follows a quotation,
// though no table knows the word: «…», — каже продавчиня.
func (d *document) roleAfter(s *sentence, j, k int) (*phrase, bool) {
	if k < s.to && d.latin(k) {
		return d.nameAfter(s, j, k)
	}
	if k > j+2 || j < s.from+3 || !isDash(d.wordAt(j-1)) || d.at(k).kind != wordToken {
		return noPhrase, false
	}
	if _, verb := d.verbAt(k); verb || d.wordIn(enders, k) || d.wordIn(between, k) {
		return noPhrase, false
	}
	if k+1 < s.to && d.endsIn(k, "ями ами") && d.at(k+1).kind == wordToken {
		k++ // "поделился впечатлениями автомобилист"
	}
	p := newPhrase(k, k, 0)
	for p.to < s.to && p.to < k+7 && d.at(p.to).kind == wordToken && (p.to == k || d.at(p.to).cap || !d.wordIn(enders, p.to) || d.wordIn(joiners, p.to)) {
		p.to++
	}
	for p.to > k && d.wordIn(joiners, p.to-1) {
		p.to--
	}
	if p.to == k+1 && d.wordIn(vagueRoles, k) {
		g := verbOf(d.wordAt(j)).gender()
		p.head, p.headAt = head{d.wordAt(k), g, personHead}, k // "згадує жінка"
	}
	return p, p.to > k
}

// personNear reads the person behind a noun that no table knows: "зауважила
// дієтологиня, професорка Карина Медова".
func (d *document) personNear(k, limit int, v verb) (*phrase, bool) {
	if v.strength() != saying || d.at(k).cap || d.latin(k) || d.ends(k) || governs(d.wordAt(k)) {
		return noPhrase, false
	}
	for n := k + 1; n+1 < limit && n < k+7; n++ {
		t := d.at(n)
		if t.kind == markToken && t.word != "," || t.kind == wordToken && (d.ends(n) || governs(t.word) || isOtherVerb(t.word)) {
			return noPhrase, false
		}
		if t.kind != wordToken {
			continue
		}
		p, ok := d.phraseAfter(n, limit)
		if ok && p.from == n && p.person() && d.isNominative(p) && d.agrees(p, v) && p.nameTo-p.nameFrom > 1 {
			return p, true
		}
	}
	return noPhrase, false
}

// restOf is the source of "Про це розповіли в екстрених службах" where no table
// knows the words behind the verb at j: they name it as they stand.
func (d *document) restOf(s *sentence, j int) *source {
	k := j + 1
	for k < s.to && (d.wordIn(between, k) || isPreposition(d.wordAt(k)) || d.isDate(k)) {
		k++
	}
	p := newPhrase(k, k, 0)
	for p.to < s.to && p.to < k+6 && d.at(p.to).kind == wordToken {
		p.to++
	}
	if p.to == k || isAmong(d.wordAt(k), "ході ходе") || d.wordIn(landNouns, k) {
		return &source{how: byCrowd, back: true, only: true}
	}
	return &source{how: byName, phrase: *p, back: true, only: true}
}

// someSpoke tells whether several people stand right in front of the verb at j.
func (d *document) someSpoke(s *sentence, j int) bool {
	if j == s.from {
		return false
	}
	h, ok := d.headAt(j - 1)
	return ok && (h.gender == plural || h.kind == crowdHead || d.isCount(max(s.from, j-3), j) || d.isCount(max(s.from, j-2), j))
}
