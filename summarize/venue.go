package summarize

// venue reads who stands behind a place: "в ДСНС", "на сайті Нацполіції",
// "в групі «Типовий Надим»", "на своїй сторінці у Facebook" (nobody).
func (d *document) venue(k, limit int) (*phrase, bool) {
	k++
	for k < limit && d.wordIn(leaders, k) {
		k++
	}
	if k >= limit {
		return noPhrase, false
	}
	if k+2 < limit && d.wordIn(venues, k+1) && d.at(k+2).kind == wordToken && d.endsIn(k, "ому ій ом ем ой ей") && isAdjective(d.wordAt(k)) {
		k++ // "у короткому коментарі"
	}
	site := -1
	for k < limit && d.wordIn(venues, k) {
		if h, ok := d.headAt(k); ok && sites.has(h.nominative) {
			site = k
		}
		k++
		if k < limit && isAmong(d.wordAt(k), "для for") {
			return noPhrase, false // who wrote it is named elsewhere
		}
		for k < limit && isPreposition(d.wordAt(k)) {
			k++
		}
	}
	if k >= limit || d.wordIn(networks, k) {
		return noPhrase, false
	}
	p, ok := d.phraseAfter(k, limit)
	if !ok && site >= 0 && d.at(k).kind == wordToken {
		return d.siteOf(site, k, limit)
	}
	if !ok || p.headAt < 0 && p.quoted == 0 && d.isPlace(p) {
		return p, false
	}
	if n := d.quotedName(p.from, p.to); n > 0 && p.from+n < p.to && !d.at(p.from+n).cap && (p.headAt < 0 || p.headAt > p.from+n && !d.isRole(p.from+n)) {
		p = &phrase{from: p.from, to: p.from + n, headAt: -1, nameFrom: -1, nameTo: -1, quoted: n - 2, oblique: true} // "В «Рудосахаре» долг подтвердили"
	}
	if p.person() && p.head.kind == orgHead && p.nameFrom > p.headAt+1 && !d.latin(p.headAt) {
		p.nameFrom, p.nameTo = -1, -1 // "в правительстве президента Олега Дуба"
	}
	for j := p.from; j < p.headAt; j++ {
		if d.wordIn(accordings, j) {
			return p, false // "на переконання правозахисників"
		}
		if t := d.at(j); t.kind == wordToken && !t.cap && !isAdjective(t.word) && !hasAnySuffix(t.word, "ом ем") && t.word[0] >= 0x80 {
			return p, false // "на запит редакції"
		}
	}
	return p, true
}

// siteOf reads the site at token site of what stands behind it at k, for which no
// table has a word: "на официальном сайте тура".
func (d *document) siteOf(site, k, limit int) (*phrase, bool) {
	from := site
	for from > 0 && (isAdjective(d.wordAt(from-1)) || d.wordIn(venues, from-1)) && !isPreposition(d.wordAt(from-1)) {
		from--
	}
	p, ok := d.phraseAfter(from, limit)
	p.oblique = true
	return p, ok && p.headAt == site && p.to > k
}

var sites = &wordList{text: "[sites]"}

// isPlace: a single capitalised word with the ending of a place is one, unless it
// is an acronym: "в Києві" against "в ДСНС".
func (d *document) isPlace(p *phrase) bool {
	if d.wordIn(landNouns, p.from) {
		return true // "в Республике Коми"
	}
	if p.to-p.from != 1 {
		return false
	}
	t := d.at(p.from)
	return !t.upper && (hasAnySuffix(t.word, "ві ові есі ессе ську ську ске ві ції їні ине ии москве києві киеве харкові") || places.has(t.word))
}

var landNouns = &wordList{text: "[landNouns]"}

// placeBefore: "У поліції повідомили", "В Укргідрометцентрі прогнозують".
func (d *document) placeBefore(s *sentence, j int, v verb, sure bool) *source {
	if v.gender() != plural && !v.impersonal() {
		return noSource
	}
	first := max(s.from, j-longestPhrase)
	if isPreposition(d.wordAt(s.from)) {
		first = s.from // "В министерстве комментировать отказались, однако напомнили, что"
	}
	asked := d.is(s.from, "на") && d.wordIn(requests, s.from+1) || d.wordIn(answering, s.from+1) && d.is(s.from+2, "на") && d.wordIn(requests, s.from+3) // "На запит редакції в міськраді"
	called := d.callsAs(s, j)
	for k := first; k < j; k++ {
		if !isPreposition(d.wordAt(k)) || monthOf(d.wordAt(k+1)) > 0 || !(k == s.from || asked && k > s.from+1 || called && k > s.from || d.clauseBegins(s, k)) {
			continue
		}
		p, ok := d.venue(k, j)
		if !ok {
			continue
		}
		if (called || d.onlyTime(s.from, k)) && k > s.from && p.headAt < 0 && p.quoted == 0 && !d.at(p.from).upper {
			continue // "Причиною аварії в Одесі називають туман"
		}
		if p.to > p.headAt+1 && p.headAt >= 0 && d.wordIn(accusations, p.to-1) {
			p.to-- // "В управлінні культури закиди відкинули"
		}
		end := d.behindAdverbs(j, p.to)
		for end > p.to && (d.wordIn(addressees, end-1) || d.wordIn(desks, end-1)) {
			end-- // "У «Східних рейках» редакції сказали"
		}
		if end > p.to+2 && d.is(end-1, ",") { // ", в свою очередь,"
			for n := end - 2; n >= p.to && end-n < 6; n-- {
				if d.is(n, ",") {
					end = n
					break
				}
			}
		}
		if v.impersonal() && !sure && p.headAt < 0 && p.quoted == 0 && !d.at(p.from).upper {
			continue // "В Европе отмечается рост"
		}
		negated := j > p.to && d.is(j-1, "не") && (d.wordIn(denied, j) || d.wordIn(deniable, j))
		if (d.wordIn(calling, j) || d.wordIn(explaining, j) || negated || d.wordIn(calledAs, j) && p.to == end && d.holdsObject(p, j, s.to)) && (p.headAt >= 0 || p.quoted > 0 || d.at(p.from).upper) {
			switch {
			case p.headAt < 0 && p.quoted == 0:
				p.to = p.from + 1 // "В ОП (дані спростували)"
			case p.to == end || isAbout(d.wordAt(p.to)):
				d.withoutObject(p, j, s.to)
			}
			return newSource(d.howOf(p), p, 0)
		}
		if far := (p.headAt >= 0 && p.head.kind == orgHead || d.at(p.from).upper && p.to == p.from+1 && d.thatFollows(j, s.to)) && sure && k <= s.from+1 && j > p.to; p.to == end || far {
			if v.strength() == voicing && !sure && d.howOf(p) == byCrowd {
				continue
			}
			if src := d.makerOf(p, s.to); src.how != unattributed {
				return src
			}
			return newSource(d.howOf(p), p, 0)
		}
	}
	return noSource
}

var answering = &wordList{text: "[answering]"}

var requests = &wordList{text: "[requests]"}

// Verbs with what they are about between them and the place.
var calling = &wordList{text: "[calling]"}

// onlyOpeners tells whether tokens from to to only lead to what follows.
//
//go:noinline
func (d *document) onlyOpeners(from, to int) bool {
	for j := from; j < to; j++ {
		if !d.wordIn(openers, j) {
			return false
		}
	}
	return true
}

var openers = &wordList{text: "[openers]"}

// onlyTime tells whether tokens from to to tell no more than when: "через два часа",
// "вранці 5 травня", "за годину до матчу".
func (d *document) onlyTime(from, to int) bool {
	for j := from; j < to; j++ {
		if t := d.at(j); t.kind != numberToken && !timeWords.has(t.word) && !d.isDate(j) && !d.isNumeral(j) && !weekdays.has(t.word) && !hours.has(t.word) && !dayTimes.has(t.word) {
			return false
		}
	}
	return from < to
}

// Where a medium is told something.
var desks = &wordList{text: `редакції редакции`}

var timeWords = &wordList{text: "[timeWords]"}

// clauseBegins tells whether token k is the first of a clause.
func (d *document) clauseBegins(s *sentence, k int) bool {
	w := d.wordAt(k - 1)
	if k == s.from+2 && isThis(d.wordAt(s.from), w) {
		return true // "Об этом в полиции рассказали журналистам"
	}
	if k == s.from+1 && d.mayStandBetween(s.from) && !isPreposition(w) || d.onlyTime(s.from, k) {
		return true // "Утром в облэнерго говорили", "Після обіду в мерії визнали"
	}
	if k <= s.from+3 && d.onlyOpeners(s.from, k) {
		return true // "После этого в министерстве заявили"
	}
	if h, ok := d.headAt(s.from); ok && h.kind != orgHead && isClosing(w) {
		return false // "Джерела «Обрію» в уряді підтвердили"
	}
	switch w {
	case ",", ";", ":", "—", "–", "-", "»", "”", `"`, "*", "і", "й", "та", "а", "и", "але", "но", "водночас", "тим", "натомість", "також", "также", "однак", "проте", "однако", "зате", "зато", "хоча", "хотя", "бо", "що", "что":
		return true
	}
	return k == s.from
}

// isNetwork tells whether p is only where somebody wrote or spoke, named in Latin letters: "(у
// соцмережі) Truth Social", "(в интервью газете The) Guardian".
func (d *document) isNetwork(p *phrase, from int) bool {
	k := p.from - 1
	if k > from && d.is(k, "the") {
		k--
	}
	return k > from && d.latin(p.from) && d.wordIn(networkNouns, k)
}

var networkNouns = &wordList{text: "[networkNouns]"}
