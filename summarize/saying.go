package summarize

// isNoun: "a report", "police reports", "the claims" are no verbs.
func (d *document) isNoun(j int) bool {
	t := d.at(j)
	if t.word[0] >= 0x80 || j == 0 || d.is(j-1, "to") && j > 1 && d.wordIn(inclined, j-2) {
		return false
	}
	switch d.wordAt(j - 1) {
	case "he", "she", "they", "who":
		return false
	case "is", "was", "are", "were":
		if beSure.has(t.word) {
			return false
		}
	}
	prev := d.at(j - 1)
	if (t.word == "show" || t.word == "shows") && (prev.cap || prev.kind == numberToken) && (d.at(min(j+1, len(d.tokens)-1)).kind == markToken || governs(d.wordAt(j+1))) && !d.paperBefore(j) {
		return true // "TV shows from"
	}
	if t.word == "calls" && prev.word == "phone" {
		return true
	}
	if t.word == "calls" && j+1 < len(d.tokens) && governs(d.wordAt(j+1)) && !d.is(j+1, "for") {
		return true // "service calls by 2009"
	}
	if nounable.has(t.word) && (d.behindArticle(j) || j > 1 && hasAnySuffix(t.word, "s") && !prev.cap && d.isRole(j-1) && d.at(j-2).kind == wordToken && !isArticle(d.wordAt(j-2)) && d.isThingTold(j)) {
		return true // "a draft economic forecast", "the 700,000 BPD estimate"
	}
	if hasAnySuffix(t.word, "s") && claimedIn.has(prev.word) {
		return true // "amid claims that"
	}
	if t.word == "called" && !d.is(j+1, "for") && (prev.word == "(" || isDash(prev.word) && !prev.glued && !d.dashBefore(j-1)) {
		return true // "notices – called capability notices – which", but not "The town – the largest here – called it"
	}
	if governs(prev.word) && !isAmong(prev.word, "on after before") {
		return true // "over alleged assaults"
	}
	switch prev.word {
	case "a", "an", "the", "this", "that", "no", "of", "to", "such", "these", "those", "his", "her", "its", "their", "and", "by", "was", "were", "is", "are", "been", "be", "being", "only", "most", "some", "any":
		return !hasAnySuffix(t.word, "said") && !isAmong(d.wordAt(j-1), "and that")
	}
	return false
}

// paperBefore tells whether a paper stands in the clause in front of the verb at j: ", a poll
// by Civis (shows)".
func (d *document) paperBefore(j int) bool {
	for k := j - 1; k >= 0 && k > j-12 && d.at(k).kind == wordToken; k-- {
		if isPaper(d.wordAt(k)) {
			return true
		}
	}
	return false
}

// nounable are the verbs that have the form of a noun, where they have no ending.
var nounable = &wordList{text: "[nounable]"}

// behindArticle tells whether the word at j ends what an article shortly before it
// begins, and does not stand behind people who may be its subject.
func (d *document) behindArticle(j int) bool {
	if h, ok := d.headAt(j - 1); ok && (h.gender == plural || d.endsIn(j, "s") || d.at(j-1).cap) || d.endsIn(j-1, "'s") {
		return false
	}
	for k := j - 1; k >= 0 && k > j-6; k-- {
		t := d.at(k)
		switch {
		case isArticle(t.word), t.word == "this", t.word == "that":
			if k > 0 && d.is(k-1, ",") && d.endsClause(j) {
				return false // ", the central bank forecast."
			}
			return !t.cap && !d.at(j-1).cap || d.at(j-1).upper
		case t.kind == markToken, governs(t.word), t.kind == wordToken && d.isSaying(k):
			return false
		}
	}
	return false
}

// statesThat tells whether the verb at j is followed by what is said: що, что,
// that, a colon or a quotation.
func (d *document) statesThat(s *sentence, j int) bool {
	for k := j + 1; k < s.to && k < j+12; k++ {
		switch d.wordAt(k) {
		case "о", "об", "обо", "про": // "сообщил о снижении"
			if k == j+1 {
				return true
			}
		case "що", "что", "that", ":", "ніби", "нібито", "якобы", "будто":
			return true
		case "«", `"`, "“", "„":
			return d.quotedName(k, s.to) == 0
		case ".", "!", "?", ";", "—", "–":
			return false
		case "it", "they", "he", "she", "there", "would", "will", "had":
			return k <= j+2
		case "this", "these":
			return k == j+1 && k+1 < s.to && (d.wordIn(finite, k+1) || d.wordIn(modals, k+1) || d.wordIn(haves, k+1) || isBe(d.wordAt(k+1))) // "suggested this could be"
		}
	}
	return false
}

// wholeVerb tells whether the words beside the English verb at j make it one of
// saying: "pointed out", "made it clear", "put the cost at", "is convinced".
func (d *document) wholeVerb(s *sentence, j int) bool {
	if whole, known := d.saysWhole(s, j); known {
		return whole
	}
	next := d.wordUpTo(j+1, s.to)
	switch w := d.wordAt(j); {
	case w[0] < 0x80:
	case turning.begins(w):
		return attention.has(next) || attention.has(d.wordUpTo(j+2, s.to))
	case hasAnyPrefix(w, "підбив підбил подвёл подвел"):
		return hasAnyPrefix(next, "підсум итог")
	case actsOfLaw.has(next) && hasAnyPrefix(w, "заяв оголос объяв") && !d.wordsFollow(j+2, s.to):
		return false // "заявила позов до суду", "оголосили розшук підозрюваних"
	case (isPreposition(next) || next == "до") && d.wordIn(registers, j+2) && hasAnyPrefix(w, "добав дода") && !d.wordsFollow(j+3, s.to):
		return false // "добавил в список 14 адресов"
	}
	switch w := d.wordAt(j); w {
	case "написав", "написала", "написали", "написал":
		if lead, _ := d.leadOf(s, j); !lead && j > s.from && d.at(j-1).kind == wordToken {
			return j+1 >= s.to || d.at(j+1).kind != wordToken || isPreposition(next) || isAmong(next, "про о об")
		}
	case "added", "adds", "add": // to a sum
		return j+1 >= s.to || d.at(j+1).kind != numberToken && !addends.has(next)
	case "showed", "shows", "show":
		return !isAmong(next, "why off up")
	case "read", "reads":
		return next == ":" || isQuoteMark(next) || next == "," && isQuoteMark(d.wordUpTo(j+2, s.to))
	case "snapped", "snaps":
		return !isAmong(next, "back up off") && !isArticle(next)
	case "denied", "denies":
		if j+2 < s.to && d.at(j+1).cap && !d.at(j+1).upper {
			w := d.wordUpTo(j+2, s.to)
			return isBe(w) || isAmong(w, "had has would will") // not "denied Dahl a goal"
		}
	case "posted", "reported":
		if isArticle(next) && d.takesOne(j+2, s.to, results) {
			return false // "posted a net loss of $1.2 billion"
		}
	case "called":
		if next == "for" && (helpers.has(d.wordUpTo(j+2, s.to)) || isArticle(d.wordUpTo(j+2, s.to)) && helpers.has(d.wordUpTo(j+3, s.to))) {
			return false // "called for backup"
		}
		if d.isCalledSo(j, s.to) {
			return false // "a mission called Clipper, which"
		}
		return next != "off" && d.wordUpTo(j+2, s.to) != "off" && d.wordUpTo(j+3, s.to) != "off"
	case "told":
		return !passedOn.has(next) // "a story told through letters"
	case "wrote", "writes":
		return !isArticle(next) || j > s.from+2 && (d.is(j-1, ",") || isClosing(d.wordAt(j-1))) && (d.endsAsName(j+2, s.to) || d.isCrowdOrRole(j+2) && d.endsClause(j+2)) // ", writes the Gazette"
	case "pointed", "points":
		return next == "out"
	case "discovered":
		return next == "that"
	case "protests", "claims", "reports", "demands":
		if w := d.wordUpTo(j+2, s.to); next == "that" && (deeds.has(w) || haves.has(w) || isBe(w)) {
			return false // "the Iraq protests that began in May"
		}
		if w == "reports" && isArticle(next) && d.takesOne(j+2, s.to, results) {
			return false
		}
	case "made", "makes":
		return next == "clear" || next == "it" && d.wordUpTo(j+2, s.to) == "clear"
	case "put", "puts":
		return d.putsIt(s, j)
	case "convinced", "confident", "certain", "sure", "adamant":
		return j > s.from && isBe(d.wordAt(j-1))
	}
	return d.judgesWhole(s, j)
}

// isCrowdOrRole tells whether the word at j is a noun for somebody or for many.
func (d *document) isCrowdOrRole(j int) bool {
	h, ok := d.headAt(j)
	return ok && (h.kind != orgHead || h.gender == plural)
}

// putsIt tells whether the verb "put" at j is one of saying: "put the cost at 9
// million", "put it more bluntly: …".
func (d *document) putsIt(s *sentence, j int) bool {
	next := d.wordAt(j + 1)
	if next == "it" && d.is(j+2, "at") && j+3 < s.to && (d.isNumeral(j+3) || d.wordIn(addends, j+3)) {
		return true // "put it at nine"
	}
	if next == "it" && !governs(d.wordAt(j+2)) {
		if d.endsClause(j + 1) {
			return true // "as the mayor puts it"
		}
		return d.statesThat(s, j+1)
	}
	for k := j + 2; k+1 < s.to && k < j+12 && (next == "the" || d.at(j+1).kind == wordToken && !governs(next) && !isArticle(next)); k++ {
		if t := d.at(k + 1); d.is(k, "at") && (next == "the" || isQuoteMark(t.word) && k+2 < s.to && (d.at(k+2).kind == numberToken || d.is(k+2, "up")) || t.kind == numberToken || isAmong(t.word, "about around nearly more")) {
			return true
		}
	}
	return false
}

var passedOn = &wordList{text: `through by from over via against`}

// What a body declares by doing it, and what it adds to.
var (
	actsOfLaw = &wordList{text: "[actsOfLaw]"}
	registers = &wordList{text: "[registers]"}
)

var attention = &wordList{text: `увагу внимание`}

var addends = &wordList{text: "[addends]"}

// givesFigures: "приводит расчёты: …", "наводить дані, що".
func (d *document) givesFigures(s *sentence, j int) bool {
	for k := j + 1; k < s.to && k < j+4; k++ {
		if w := d.wordAt(k); summaries.has(w) || feelings.has(w) && d.wordIn(expressing, j) {
			next := d.wordAt(k + 1)
			return d.statesThat(s, j) || feelings.has(w) && (isPreposition(next) || isAmong(next, "про щодо о об з по") || isInfinitive(next)) // "висловив упевненість у", "висловив пропозицію провести"
		}
	}
	return d.wordIn(letting, j+1) && d.thatFollows(j+1, s.to) // "дав зрозуміти, що"
}

// thatFollows: "показав, що", "предлагает, чтобы".
func (d *document) thatFollows(j, limit int) bool {
	if d.wordIn(proposing, j) && d.actFollows(j+1, limit) {
		return true // "пропонує скасувати мита"
	}
	if j+2 >= limit || !d.is(j+1, ",") {
		return false
	}
	switch d.wordAt(j + 2) {
	case "що", "что", "щоб", "чтобы", "аби":
		return true
	}
	return false
}

// isThat tells whether w leads to what is said.
//
//go:noinline
func isThat(w string) bool { return w == "що" || w == "что" || w == "that" }

// actFollows tells whether what somebody proposes follows at token k: to do
// something, or a thing and a colon: "просить раду закрити печери", "пропонує
// компроміс: …".
func (d *document) actFollows(k, limit int) bool {
	for n := k; n+1 < limit && n < k+5; n++ {
		t := d.at(n)
		if t.kind == markToken && d.quotedName(n, limit) == 0 {
			if isQuoteMark(t.word) && isInfinitive(d.wordAt(n+1)) {
				return true // "пропонує раді «закрити печери й піти»"
			}
			return t.word == ":" && n > k
		}
		if t.kind == wordToken && !t.cap && isInfinitive(t.word) {
			return true
		}
	}
	return false
}

// actBefore tells whether what is proposed by the verb at j stands in front of it:
// "Та міняти паролі порадив усім".
func (d *document) actBefore(s *sentence, j int) bool {
	for k := j - 1; k >= s.from && k > j-8 && d.at(k).kind == wordToken; k-- {
		if isInfinitive(d.wordAt(k)) {
			return true
		}
	}
	return false
}

// isInfinitive tells whether w is a verb in Ukrainian or Russian that says what is
// to be done, as far as its ending tells.
func isInfinitive(w string) bool {
	if runeCount(w) < 5 || !hasAnySuffix(w, "ти ать ить еть ять ыть уть оть тись тися ться") || hasAnySuffix(w, "ості сті ость") {
		return false
	}
	_, noun := speakingNoun(w)
	return !noun
}

var proposing = &wordList{text: "[proposing]"}

// endsClause tells whether the clause ends with the verb at j.
func (d *document) endsClause(j int) bool {
	for j++; j < len(d.tokens) && (d.isDate(j) || d.wordIn(weekdayNames, j)); j++ {
	}
	return j >= len(d.tokens) || d.at(j).kind == markToken || d.beginsSentence(j)
}

var weekdayNames = &wordList{text: "[weekdayNames]"}

// mayStand: a saying without "that" needs a subject of its own kind: "the mayor
// said", not "рівень води передає".
func (d *document) mayStand(s *sentence, j int, src *source) bool {
	if src.how == byPronoun || src.how == byCrowd && d.is(j, "say") {
		return true
	}
	p := &src.phrase
	if p.nameTo > p.nameFrom || p.headAt >= 0 && p.head.kind != 0 {
		return true
	}
	if w := d.wordAt(j); (confirming.has(w) || confirmed.has(w)) && d.standsFirst(s, p) {
		return true // "Velara have confirmed they will play", "МАГАТЕ підтвердило відключення"
	}
	return d.endsClause(j) || d.wordIn(plainSaying, j)
}

// dashBefore tells whether another dash stands in front of token j in its sentence.
func (d *document) dashBefore(j int) bool {
	for j--; j > 0 && !isStop(d.at(j)); j-- {
		if isDash(d.wordAt(j)) && !d.at(j).glued {
			return true
		}
	}
	return false
}

var claimedIn = &wordList{text: "[claimedIn]"}

var confirmed = &wordList{text: "[confirmed]"}

var confirming = &wordList{text: "[confirming]"}

// holdsNumber tells whether s has a figure.
func (d *document) holdsNumber(s *sentence) bool {
	for j := s.from; j < s.to; j++ {
		if d.at(j).kind == numberToken {
			return true
		}
	}
	return false
}

var (
	// What bodies forecast they say: "Нацбанк очікує інфляцію 9,8 %".
	forecasting = &wordList{text: "[forecasting]"}
	urging      = &wordList{text: `urges urged`}
	stances     = &wordList{text: "[stances]"}
)

// firstVerb goes from the English verb at j to the one that governs it: "likes to
// remind", "is convinced".
func (d *document) firstVerb(s *sentence, j int) int {
	switch {
	case j > s.from+2 && d.is(j-1, "to") && d.wordIn(inclined, j-2):
		return j - 2
	case j > s.from+1 && isBe(d.wordAt(j-1)) && d.wordIn(beSure, j):
		return j - 1
	}
	return j
}

var (
	inclined = &wordList{text: "[inclined]"}
	beSure   = &wordList{text: `convinced confident certain sure adamant`}
)

// wordsFollow tells whether words follow among tokens from to to that somebody says.
func (d *document) wordsFollow(from, to int) bool {
	for j := from; j < to; j++ {
		if w := d.wordAt(j); isAmong(w, ": що что") || isQuoteMark(w) && d.quotedName(j, to) == 0 || d.isSaying(j) {
			return true
		}
	}
	return false
}

// How verbs begin by which somebody draws attention to a thing.
var turning = &wordList{text: "[turning]"}
