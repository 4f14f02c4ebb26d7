package summarize

// finish decides what p names; it is false for what names nobody.
func (d *document) finish(p *phrase, limit int) (*phrase, bool) {
	for p.to > p.from && (d.wordIn(leaders, p.to-1) || d.wordIn(joiners, p.to-1)) {
		p.to--
	}
	if p.to > p.from+1 && d.ownName(p.to-1) {
		p.to-- // "сказав експерт Обрію"
		p.caps--
		if p.nameTo > p.to {
			p.nameTo = p.to
		}
	}
	if n := d.addressed(p); n > 0 {
		p.to -= n
		p.quoted = 0
	}
	d.overLeadIns(p)
	if p.headAt >= p.to {
		p.headAt, p.head = -1, head{} // it stood in what was dropped
	}
	if p.to == p.from {
		return p, false
	}
	if p.headAt > p.from {
		from := d.startOf(p)
		p.trimmed = from > p.from
		for ; p.from < from; p.from++ {
			if d.at(p.from).cap {
				p.caps--
			}
		}
	}
	d.dropNext(p)
	p.nameTo = min(p.nameTo, p.to)
	if p.nameFrom < 0 {
		d.surname(p)
	}
	d.ownerOfMany(p)
	d.wholeName(p)
	d.namedWhole(p)
	d.dropAnothers(p)
	if p.headAt < 0 && !p.person() && p.quoted == 0 && p.caps > 0 {
		d.onlyName(p)
		d.listOfNames(p)
	}
	d.dropBefore(p, limit)
	d.nameWithin(p)
	names := d.names(p)
	if p = d.farName(d.apposition(p, limit), limit); p.nameFrom >= p.to {
		p.nameFrom, p.nameTo = -1, -1 // what ended the phrase took the name away
	}
	return p, names
}

// addressed counts the tokens of the medium's own name in quotation marks at the end
// of p, whom it was told: "В управляющей компании «Судебному листку» сообщили".
func (d *document) addressed(p *phrase) int {
	if p.headAt < 0 || p.head.kind != orgHead || p.to <= p.from {
		return 0
	}
	n := d.quotedBefore(p.to-1, p.from)
	if n == 0 || p.to-n <= p.headAt {
		return 0
	}
	if d.isToldMedium(p.to - n + 1) {
		return n // "(У прокуратурі) «Українській правді» (підтвердили)"
	}
	for _, t := range d.tokens[p.to-n+1 : p.to-1] {
		if !d.isOwnWord(t.word) {
			return 0
		}
	}
	return n
}

// dropNext takes off what only stands behind a body in another case: who does
// something next, or the agency that was told: "(На сайте) администрации Сапижак",
// "(В) районной администрации ТАСС".
func (d *document) dropNext(p *phrase) {
	last := p.to - 1
	if p.headAt < 0 || last <= p.headAt || p.head.kind != orgHead || p.quoted > 0 || d.latin(last) || d.wordAt(p.headAt) == p.head.nominative {
		return
	}
	who, ok := d.personCalled(d.wordAt(last))
	if ok && who.key == d.wordAt(last) && p.nameFrom < 0 || (d.isWire(last) || d.wordIn(broadcasters, last)) && d.at(last).cap && p.head.nominative != "агентство" {
		p.to--
		p.caps--
	}
}

var broadcasters = &wordList{text: `суспільному громадському`}

// isMany tells whether the noun at token j is in the plural: "lawyers (for Sam Kerr)".
func (d *document) isMany(j int) bool {
	h, ok := d.headAt(j)
	return ok && h.gender == plural
}

// dropAnothers takes the name out of a role that only speaks for it: "Речниця
// президентки Олени Марсо", "a spokeswoman for President Helene Marceau".
func (d *document) dropAnothers(p *phrase) {
	if !p.person() || p.nameFrom == p.from {
		return
	}
	if d.latin(p.from) {
		for k := p.from + 1; k < p.nameFrom; k++ {
			if d.is(k, "of") && k == p.nameFrom-1 {
				p.nameFrom, p.nameTo = -1, -1 // "friends of Mike Forder"
				return
			}
			if w := d.wordAt(k); w == "for" && d.smallWords(k+1, p.nameFrom) {
				continue // "spokeswoman for women Sandra Reed"
			}
			if w := d.wordAt(k); (w == "for" || w == "to") && (d.isRole(k-1) || d.isMany(k-1)) {
				p.head, p.headAt = lexiconOnce().heads.of(d.wordAt(k-1)), k-1
				p.nameFrom, p.nameTo = -1, -1
				return
			}
		}
		return
	}
	n, given := d.givenAt(p.nameFrom)
	if p.headAt == p.nameFrom-1 && family.has(p.head.nominative) && given && lower(n.nominative) != d.wordAt(p.nameFrom) && d.wordAt(p.headAt) != p.head.nominative && p.nameTo-p.nameFrom > 1 && n.gender != p.head.gender {
		p.nameFrom, p.nameTo = -1, -1 // "за словами батька Олени Чайки"
		return
	}
	if w := d.wordAt(p.nameFrom); p.headAt == p.nameFrom-1 && p.nameTo-p.nameFrom == 1 && !given && family.has(p.head.nominative) {
		if who, ok := d.personCalled(w); ok && who.key != w && who.gender == masculine {
			p.nameFrom, p.nameTo = -1, -1 // "мама Познякова"
			return
		}
	}
	if p.headAt >= 0 && p.headAt < p.nameFrom && given && lower(n.nominative) != d.wordAt(p.nameFrom) && d.wordAt(p.headAt) == p.head.nominative && (p.nameTo-p.nameFrom > 1 || p.headAt < p.nameFrom-1 && d.isRole(p.nameFrom-1)) {
		if k := p.to - 2; k == p.nameFrom+2 && d.isGiven(k) && d.isNameWord(k+1) {
			p.nameFrom, p.nameTo = k, p.to // "радник президента Дональда Трампа Майк Волц"
			return
		}
		p.nameFrom, p.nameTo = -1, -1
	}
}

// wholeName adds the initials and the given name that no table knows in front of the
// name in p: "P.J. Flack", "Sonya A. Zoghlin", "Roma Jayne".
func (d *document) wholeName(p *phrase) {
	if !p.person() {
		return
	}
	initials := runeCount(d.wordAt(p.nameFrom)) == 1
	for j := p.nameFrom - 1; j >= p.from && j != p.headAt; j = p.nameFrom - 1 {
		t := d.at(j)
		switch {
		case endsWithPoint(t) && t.cap && runeCount(t.word) <= 4 || t.cap && kunyas.has(t.word):
			p.nameFrom, initials = j, true
		case t.word == "." && d.isInitialPoint(j) && j-1 >= p.from && !d.wordIn(honorifics, j-1):
			p.nameFrom, initials = j-1, true
		case p.nameTo-p.nameFrom == 2 && d.isFirstSurname(j):
			p.nameFrom = j
			return
		case t.word[0] < 0x80 && d.isNameWord(j) && !d.isRole(j) && (initials || p.headAt < 0 && j == p.from) && !placeNouns.has(t.word) && (initials || p.nameTo-p.nameFrom == 1) && !isDemonymWord(t.word) && !places.has(t.word) && !isArticle(d.wordAt(j-1)):
			if _, known := d.personCalled(d.wordAt(p.nameFrom)); known && !initials {
				return
			}
			p.nameFrom = j
			if !initials {
				return
			}
			initials = false
		default:
			return
		}
	}
}

// overLeadIns goes over words in front of p that lead to its clause: "yet Nissan",
// "Накануне российские ученые", "Водночас «Обрій»".
func (d *document) overLeadIns(p *phrase) {
	if p.headAt < 0 && p.quoted > 0 && p.from < p.to {
		if n := d.quotedName(p.from, p.to); n > 0 && p.from+n < p.to && d.isNameWord(p.from+n) {
			p.from, p.quoted, p.trimmed = p.from+n, 0, true // "(в программе) «Секрет» Милявина"
		}
	}
	for p.from+1 < p.to && p.from != p.headAt && !p.counted && p.from != p.nameFrom {
		t := d.at(p.from)
		if !leadIns.has(t.word) && (!between.has(t.word) || isPreposition(t.word)) {
			return
		}
		if t.cap {
			p.caps--
		}
		p.from++
		p.trimmed = true
	}
}

var leadIns = &wordList{text: "[leadIns]"}

// farName adds the name that follows a role with a few words between the two:
// "доповідач від комітету Матвій Лепкий".
func (d *document) farName(p *phrase, limit int) *phrase {
	if p.person() || p.headAt < 0 || p.head.kind != personHead || p.to >= limit || !d.goesOnWithRole(p.to, limit) || d.latin(p.from) {
		return p
	}
	for j := p.to + 1; j+1 < limit && j < p.to+10; j++ {
		t := d.at(j)
		if j+3 < limit && t.word == "(" && d.at(j+1).upper && d.is(j+2, ")") {
			j += 2 // "по примирению сторон (ЦПС) в Сирии"
			continue
		}
		if k := d.quotedName(j, limit); k > 0 && (d.wordIn(ofParty, j-1) || d.isGiven(j+k) && d.isNameWord(j+k+1)) {
			j += k - 1 // "депутат від «Голосу» Лев Дуб"
			continue
		}
		if t.kind != wordToken {
			break
		}
		if _, verb := verbForm(t.word); verb && !t.cap {
			return p
		}
		n, given := givenName(t.word)
		nominative := d.wordAt(p.headAt) == p.head.nominative || hasAnySuffix(t.word, "і и у е") // Марі, Анрі have one form
		whole := nominative && given && lower(n.nominative) == t.word                            // "науки России Валерий Фальков"
		behind := !nominative && governs(d.wordAt(j-2))                                          // "(директора елеватора) в Заріччі Аркадія Сови"
		if given && t.cap && !d.isNamesake(j) && (!d.at(j-1).cap || d.at(j-1).upper || whole || behind) && !governs(d.wordAt(j-1)) && d.isNameWord(j+1) && (lower(n.nominative) == t.word) == nominative && genderFits(n.gender, p.head.gender) {
			p.nameFrom, p.nameTo, p.to = j, j+2, j+2
			return p
		}
		if t.cap && t.word[0] >= 0x80 && (!d.at(j-1).cap || d.at(j-1).upper) && nominative && d.isNameWord(j) && j+1 < limit && d.isNameWord(j+1) && (j+2 == limit || isStop(d.at(j+2)) || d.is(j+2, ",")) {
			p.nameFrom, p.nameTo, p.to = j, j+2, j+2
			return p
		}
	}
	if n := p.to + 1; n+1 < limit && !d.at(n).cap {
		for k := n + 1; k < limit && k < n+4 && d.at(k).kind == wordToken; k++ { // "продавчиня з кіоску Ніна"
			given, ok := d.givenAt(k)
			if ok && d.at(k).cap && lower(given.nominative) == d.wordAt(k) && genderFits(given.gender, p.head.gender) && !governs(d.wordAt(k-1)) && (k+1 >= limit || !d.isNameWord(k+1)) {
				p.to = k + 1
				return p
			}
		}
	}
	return p
}

// goesOnWithRole tells whether the words behind the role that ends before token k
// may be of it: "представитель ВОЗ в РФ", "замминистра образования и науки".
func (d *document) goesOnWithRole(k, limit int) bool {
	w := d.wordAt(k)
	if governs(w) {
		return true
	}
	return k+1 < limit && ands.has(w) && w != "and" && !d.at(k+1).cap && !d.isRole(k+1)
}

// onlyName leaves the words with capitals of a phrase without a head: what
// follows "Москве" in "В Москве действия сторон назвали…" is another thing.
func (d *document) onlyName(p *phrase) {
	for p.from+1 < p.to && !d.at(p.from).cap && !d.endsIn(p.from, "ий ій ый ой а я е є і и") && !d.latin(p.from) {
		p.from++ // "тим часом ВООЗ"
	}
	if n := p.to - 2; n > p.from && d.at(n).cap && d.at(n+1).cap && !d.latin(n) && d.latin(n-1) && !d.at(n).upper && !d.at(n+1).upper {
		p.from, p.caps, p.trimmed = n, 2, true // "(чемпион) WBA Gold Камшыбек Конкабаев"
	}
	for j := p.from; j < p.to; j++ {
		if d.at(j).cap && (j+1 == p.to || d.at(j+1).kind == wordToken && !d.at(j+1).cap && !d.wordIn(joiners, j+1) && !isAmong(d.wordAt(j+1), "области області")) {
			p.to = j + 1
			return
		}
	}
}

// apposition adds the name that follows a role behind a comma: "керівниця групи,
// докторка наук Зоряна Гук".
func (d *document) apposition(p *phrase, limit int) *phrase {
	if p.person() || p.headAt < 0 || p.head.kind != personHead || p.to+1 >= limit || !d.is(p.to, ",") {
		return p
	}
	q, ok := d.phraseAfter(p.to+1, limit)
	if ok && !q.person() && q.headAt < 0 && q.caps == 2 && q.to-q.from >= 2 && d.isNameWord(q.to-2) && d.isNameWord(q.to-1) {
		q.nameFrom, q.nameTo = q.to-2, q.to
	}
	titled := ok && d.overTitle(p.to+1, limit) == q.from // ", Sir Anthony Greene"
	if !ok || !q.person() || q.from != p.to+1 && !titled || q.to < limit && d.at(q.to).kind != markToken && !governs(d.wordAt(q.to)) {
		return p
	}
	q.from, q.head, q.headAt = p.from, p.head, p.headAt
	return q
}

// surname finds the name in a phrase without a known given name: initials and a
// surname, or two capitalised words behind a role.
func (d *document) surname(p *phrase) {
	last := p.to - 1
	if p.quoted > 0 && last-2 > p.headAt && isClosing(d.wordAt(last-2)) && d.isNameWord(last) && d.isNameWord(last-1) && p.headAt >= 0 && p.head.kind == personHead {
		p.nameFrom, p.nameTo = last-1, p.to // "игрок «Шахтера» Игор Дуляев"
		return
	}
	if !d.at(last).cap || d.at(last).upper || p.quoted > 0 {
		return
	}
	if last >= p.from+2 && d.isInitialPoint(last-1) {
		p.nameFrom, p.nameTo = last-2, p.to
		for p.nameFrom >= p.from+2 && d.isInitialPoint(p.nameFrom-1) {
			p.nameFrom -= 2
		}
		return
	}
	if last > p.from && endsWithPoint(d.at(last-1)) && d.at(last-1).cap && runeCount(d.wordAt(last-1)) <= 4 {
		p.nameFrom, p.nameTo = last-1, p.to // P.J. Flack
		return
	}
	if p.headAt < 0 && p.to-p.from > 1 && d.latin(p.from) {
		if who, ok := d.personCalled(d.wordAt(last)); ok && (d.isOwner(last-1) || p.to-p.from == 2 && hasSuffix(lower(who.given), " "+d.wordAt(p.from))) {
			p.nameFrom, p.nameTo = last, p.to // Hawk Sawyer, who is Kathleen Hawk Sawyer; Germany's Merz
			return
		}
	}
	if p.headAt < 0 && p.to-p.from == 1 && d.isSomebody(p.from) {
		p.nameFrom, p.nameTo = last, p.to // Ola, a taxi driver
		return
	}
	if p.headAt < 0 && p.to-p.from == 1 {
		if _, ok := d.personCalled(d.wordAt(last)); ok {
			p.nameFrom, p.nameTo = last, p.to
		}
		return
	}
	if p.headAt < 0 || p.head.kind != personHead || p.headAt >= last || d.wordIn(placeNouns, last) {
		return // "owner Menatep Group"
	}
	if d.isBodyOwner(p, last) {
		return // "представник Пентагону"
	}
	from := last
	if from-1 > p.headAt && d.at(from-1).cap && !d.at(from-1).upper {
		from--
	}
	if from == last && !d.proper(last) {
		return
	}
	if from == last && p.headAt < last-1 && !d.latin(last) && !d.at(last-1).cap {
		if _, ok := d.personCalled(d.wordAt(last)); !ok {
			return // "голова комітету Гонконга": whose committee it is
		}
	}
	if d.isPlaceOf(p, from) {
		return
	}
	p.nameFrom, p.nameTo = from, p.to
}

// isPlaceOf: "президент України", "director of Chatham House" name a role only.
func (d *document) isPlaceOf(p *phrase, from int) bool {
	w := d.wordAt(p.to - 1)
	for from-1 > p.from && p.to-from > 1 && d.at(from-1).cap && d.at(from-1).kind == wordToken && d.latin(from) && !d.isRole(from-1) {
		from-- // director of the Global Spaceport Alliance
	}
	if p.to-from > 1 {
		w := d.wordAt(from - 1)
		return w == "of" || w == "for" || w == "the" && from-2 >= p.from && isAmong(d.wordAt(from-2), "of for")
	}
	if d.is(p.to-2, "the") && p.to-3 >= p.from && isAmong(d.wordAt(p.to-3), "of for") {
		return true
	}
	if stem, ok := cutSuffix(w, "а"); ok && w[0] >= 0x80 && p.head.gender == masculine && d.properWords()[stem] {
		if _, person := d.personCalled(w); !person {
			return true // "представитель Траста", where the text has "Траст"
		}
	}
	if hasAnySuffix(w, "іної ової евої євої") && p.head.gender == feminine {
		return false // "речниці Вороніної"
	}
	return hasAnySuffix(w, "и ії ів ини ії ы ии ої ого ому") || d.is(p.to-2, "of") || places.has(w)
}

// names tells whether p names anybody: a head, a person or a proper name.
func (d *document) names(p *phrase) bool {
	if p.headAt >= 0 || p.nameTo > p.nameFrom || p.quoted > 0 || p.counted {
		return true
	}
	for j := p.from; j < p.to; j++ {
		t := d.at(j)
		if t.kind != wordToken || !t.cap && !containsText(t.word, ".") {
			continue
		}
		if containsText(t.word[1:], ".") {
			return true // tass.ru, also without a capital
		}
		if t.upper && (runeCount(t.word) < 8 || containsText(t.word, "&")) || d.proper(j) {
			return true
		}
	}
	return false
}
