package summarize

// byVerb looks for a verb of saying with its subject.
func (d *document) byVerb(s *sentence) *source {
	best := noSource
	depth := d.depthAt(s)
	for j := s.from; j < s.to; j++ {
		depth.read(d.at(j))
		if d.at(j).kind != wordToken || depth.inside() && !d.insertedAt(s, j) {
			continue
		}
		says := d.isVerbOf(s, j)
		if says || j > s.from && isDash(d.wordAt(j-1)) {
			if src := d.wordsOf(s, j); src.how != unattributed {
				return src
			}
		}
		if !says {
			continue
		}
		v := verbOf(d.wordAt(j))
		if d.tellsNothing(s, j, v) {
			continue
		}
		src := d.subjectOf(s, j, v)
		if src.how == unattributed || d.isOwn(&src.phrase) {
			continue
		}
		best = d.better(s, j, v, best, src)
	}
	return best
}

// depthAt tells how the quotation stands in which s begins.
func (d *document) depthAt(s *sentence) quoteDepth {
	depth := quoteDepth{}
	if !s.opened {
		return depth
	}
	switch {
	case d.closes(s, "»"):
		depth.angled = 1
	case d.closes(s, `"`):
		depth.straight = true
	case d.closes(s, "”"):
		depth.curly = 1
	case s.open:
		depth.angled = 1 // all of it is quoted, but for what is put between
	}
	return depth
}

// isVerbOf tells whether the word at j is a verb of saying in s, and none that is
// denied.
func (d *document) isVerbOf(s *sentence, j int) bool {
	t := d.at(j)
	if _, ok := verbForm(t.word); !ok || t.cap && j > s.from {
		return false
	}
	if j > s.from && d.wordIn(negations, d.behindDelay(j-1, s.from)) != denied.has(t.word) && !deniable.has(t.word) && !(agreeing.has(t.word) && (j > s.from+2 && isLeadMark(d.wordAt(j-2)) || d.wordIn(withWords, s.from))) {
		return false // but "…, не погодився з ним X"
	}
	return !d.isNoun(j)
}

// isSaying tells whether token j is a verb of saying; none is behind the last one.
func (d *document) isSaying(j int) bool {
	if j >= len(d.tokens) {
		return false
	}
	_, ok := d.verbAt(j)
	return ok && !d.at(j).cap
}

// tellsNothing tells whether the verb of saying v at j is used in a way that tells
// nothing of who says sentence s.
func (d *document) tellsNothing(s *sentence, j int, v verb) bool {
	t := d.at(j)
	that := d.thatFollows(j, s.to)
	switch {
	case pointing.has(t.word) && !d.pointsBack(s, j) && !d.givesFigures(s, j):
		return true
	case v.gender() == plural && d.plansAct(s, j):
		return false
	case finding.has(t.word) && !d.statesThat(s, j) && !d.endsClauseAfter(s, j) && !(j > s.from && isAs(d.wordAt(j-1))):
		return true
	case that && d.grants(s, j):
		return true // "Бої тривають, хоча уряд заявив, що"
	case promising.has(t.word) && (j > s.from+2 && isAs(d.wordAt(j-1)) && !d.promisesNow(s, j) || d.concedes(s, j) && !that):
		return true // "не две, как обещал канцлер, а тысячу", "хоча голова обіцяв це торік"
	case handing.has(t.word) && j > s.from && !isLeadMark(d.wordAt(j-1)) && !d.statesThat(s, j) && d.subjectBefore(s, j, v).how == byName && d.takesThing(j, s.to):
		return true // "матеріали перевірки передали прокуратурі"
	case retorting.has(t.word) && !d.retorts(s, j), repeating.has(t.word) && !d.repeats(s, j), v.manner() && !d.isManner(s, j):
		return true // "кинув м'яч", "підтверджував участь", "махає руками"
	case learning.has(t.word) && !(j > s.from && (isAs(d.wordAt(j-1)) || d.is(j-1, ",") && d.learnedBy(j, s.to))):
		return true // "мер дізнався, що"
	case t.word == "agrees" && !d.is(j+1, "that") && !d.endsClause(j):
		return true // "agrees to pay", "agrees with him in part"
	case t.word == "отказался" && (isInfinitive(d.wordAt(j+1)) && !d.wordIn(answers, j+1) || d.is(j+1, "от") && !hasAnyPrefix(d.wordAt(j+2), refused) && !hasAnyPrefix(d.wordAt(j+3), refused)):
		return true // "отказался представить бумаги", "отказался от вызова"
	case denying.has(t.word) && !d.deniesCharge(s, j) && !that:
		return true // "відкинув м'яч"
	case indicating.has(t.word) && d.is(j+1, "на") && isQuoteMark(d.wordAt(j+2)):
		return true // "арбітр вказав на «точку»"
	case j == s.from && t.cap && t.word[0] < 0x80 && !plainSaying.has(t.word):
		return true // "Expect the senator to have a new strategy"
	case thatOnly.has(t.word) && !that && !forecasting.has(t.word) && !d.shownBy(s, j) && !d.behindQuoted(s, j):
		return true
	case hasAnyPrefix(t.word, "продовж продолж") && isInfinitive(d.wordAt(j+1)) && !d.wordIn(goesTelling, j+1), d.is(j+1, "so") && j > s.from+1 && isAmong(d.wordAt(j-1), "they it"), (t.word == "called" || t.word == "calls") && d.summons(j+1):
		return true // ", and they say so on page four", "The driver called the police and was told"
	case referring.has(t.word) && d.inRelative(s, j) || !that && (d.aboutWhich(s, j) || d.isObjectOf(s, j, v)):
		return true
	}
	return !d.wholeVerb(s, j)
}

// The beginnings of what somebody says nothing by refusing it: "от комментариев".
const refused = "коммент слов обвин показ ответ интерв призна"

// better is the one of two sources that says sentence s: best, found before, and
// src, the subject of the verb v at j.
func (d *document) better(s *sentence, j int, v verb, best, src *source) *source {
	named := best.how == byName && src.how == byName
	switch {
	case named && src.back && !best.back:
		src.via = best.phrase // "Как передает X, об этом сообщается на сайте Y"
		return src
	case named && !best.phrase.person() && src.phrase.person() && best.at > 0 && d.thatFollows(best.at, s.to) && src.phrase.from == best.at+3:
		src.via, src.at = best.phrase, j // "Меридиан сообщал, что Лев Дуб заявил"
		return src
	case d.subordinate(s, j, src):
		return best
	case named && d.onlyRelays(s, j, best, src):
		best.via = src.phrase
		return best
	}
	src.at = j
	src.phrase = *d.ownerOf(&src.phrase)
	src.voiced = v.strength() == voicing
	if h := &src.phrase.head; v.gender() == feminine && src.phrase.headAt >= 0 && h.gender == masculine && h.kind == personHead && src.phrase.nameTo <= src.phrase.nameFrom {
		h.gender = feminine // "уверена аналитик"
	}
	src.ceded = j < s.from+12 && d.wordIn(conceding, s.from) && !d.contains(s.from, j, ",")
	if best.how == unattributed || best.how == byLast {
		return src
	}
	if src.how == byPronoun && best.how == byName && isPaper(best.phrase.head.nominative) && (src.pronoun == masculine || src.pronoun == feminine) && d.wordIn(plainSaying, j) && d.endsWithSubject(s, j) && d.inserts(s, j) {
		return src // "An audit recommended hiring, and nobody cared, she said."
	}
	before := src.phrase.from
	if best.ceded && !src.ceded && (src.how == byName || src.how == byCrowd && d.is(before-1, ",")) && before > best.at && before < j {
		return src // "While the union says that pay is low, the mayor has promised"
	}
	if src.how != byName {
		return best
	}
	if best.how == byCrowd && d.isInserted(s, j, &src.phrase) {
		return src // "про це люди звітували самі, тож похибка, зізнаються дослідники, може бути"
	}
	switch {
	case best.how == byPronoun && d.wordIn(plainSaying, j) && !d.statesThat(s, best.at) && before > s.from && src.phrase.caps > 1 && src.phrase.to == j && d.is(before-1, ","):
		return src // "He objected to subsidies, Oto Brand wrote in a letter."
	case best.how == byPronoun && src.phrase.person() && src.phrase.to < j && d.behindWhose(src.phrase.from, s.from):
		return src // "It has told the office, whose head, Ada Krog, called it late"
	case best.how == byPronoun && (best.pronoun == neuter || best.pronoun == plural) && d.wordIn(plainSaying, j) && !d.statesThat(s, best.at) && src.phrase.person() && src.phrase.to < j && before > s.from && (d.is(before-1, ",") || d.wordIn(possessives, before-1)):
		return src // "it had reported three cases, its chairwoman, Ada Krog, told the paper, and left"
	case !d.closesSentence(s, j, src) || best.how == byCrowd && best.voiced:
		return best
	case best.how == byPronoun && src.voiced && d.insertedPronoun(s, best.at):
		return best // "обстежили, каже він, тих, чиї батьки погодилися"
	case best.how != byName, best.voiced && !src.voiced:
		return src
	case src.phrase.person() && !best.phrase.person() && !src.voiced && best.phrase.to < j:
		return src
	}
	return best
}

// onlyRelays tells whether src is a medium that by the verb at j, at the end of s, only passes
// on what best, with whom s begins, said: "Як прогнозує Лев Дуб, ціни зростуть, передає Обрій".
func (d *document) onlyRelays(s *sentence, j int, best, src *source) bool {
	if best.back || best.at <= s.from || best.phrase.to >= j || !isAs(d.wordAt(s.from)) {
		return false
	}
	p := &src.phrase
	return d.passesOn(j) && p.from == j+1 && !p.person() && d.isMedium(p) && d.closesSentence(s, j, src)
}

// What agencies do that pass on what somebody said.
var relaying = &wordList{text: "[relaying]"}

// isInserted tells whether the verb at j and its subject p stand between two commas.
func (d *document) isInserted(s *sentence, j int, p *phrase) bool {
	return j > s.from && d.is(j-1, ",") && p.from > j && p.to < s.to && d.is(p.to, ",")
}

// insertedPronoun tells whether the verb at j and the pronoun behind it stand between two
// commas: ", звертає увагу він,".
func (d *document) insertedPronoun(s *sentence, j int) bool {
	if j <= s.from || !d.is(j-1, ",") {
		return false
	}
	k := j + 1
	if d.wordIn(attention, k) {
		k++
	}
	_, ok := d.pronoun(k)
	return ok && d.is(k+1, ",")
}

// promisesNow tells whether what was promised by the verb at j is told as what will be,
// not as what was not done: "З вересня, як пообіцяв мер, гучність перевірятимуть".
func (d *document) promisesNow(s *sentence, j int) bool {
	will := false
	for k := s.from; k < s.to; k++ {
		w := d.wordAt(k)
		if w == "не" || w == "," && isAmong(d.wordAt(k+1), "а але но") {
			return false
		}
		will = will || willBe.has(w) || hasAnySuffix(w, "тиме тимуть тиметься тимуться")
	}
	return will && d.wordIn(made, j)
}

var (
	made   = &wordList{text: "[made]"}
	willBe = &wordList{text: `буде будуть будет будут`}
)

// deniesCharge tells whether what the verb at j rejects is a charge: "звинувачення
// відкидають", "отвергла упрёки".
func (d *document) deniesCharge(s *sentence, j int) bool {
	return d.wordIn(denying, j) && (d.nounNear(j+1, s.to, accusations) || d.nounNear(max(s.from, j-2), j, accusations))
}

var (
	denying     = &wordList{text: "[denying]"}
	accusations = &wordList{text: "[accusations]"}
)

// What somebody says by not doing it.
var answers = &wordList{text: "[answers]"}

var indicating = &wordList{text: "[indicating]"}

var agreeing = &wordList{text: "[agreeing]"}

var conceding = &wordList{text: `while although though whereas`}

var promising = &wordList{text: "[promising]"}

// endsClauseAfter tells whether the verb at j stands behind what is said: ",
// підрахували кліматологи."
func (d *document) endsClauseAfter(s *sentence, j int) bool {
	if before := j - btoi(d.is(j-1, "не")); before < s.from+2 || !isLeadMark(d.wordAt(before-1)) {
		return false
	}
	k := d.overManner(j)
	if k < s.to && !d.wordIn(possessives, k) && pronouns.genderOf(d.wordAt(k)) != anyGender {
		return true
	}
	p, ok := d.phraseAfter(k, s.to)
	return ok && p.from == k && d.isNominative(p) && (p.to >= s.to || d.at(p.to).kind == markToken)
}

// closesSentence tells whether the verb at j and its subject src are the last
// words of s: ", the study found."
func (d *document) closesSentence(s *sentence, j int, src *source) bool {
	end := max(j+1, src.phrase.to)
	if w := d.wordAt(j); (w == "told" || w == "tells") && src.phrase.to <= j {
		end = d.overListener(end, s.to)
	}
	if end+2 < s.to && governs(d.wordAt(end)) && isAmong(d.wordAt(end+1), "посиланням ссылкой") {
		return true
	}
	return end >= s.to || isStop(d.at(end)) || isClosing(d.wordAt(end)) && end+1 >= s.to
}

// overListener goes over whom something was told, at token k: "told this station", "told
// Radio Fjord on Monday". It returns k where more than that follows.
func (d *document) overListener(k, limit int) int {
	for n := k; n < limit && n < k+7; n++ {
		if isStop(d.at(n)) {
			return n
		}
		_, pronoun := d.pronoun(n)
		if t := d.at(n); t.kind != wordToken && !d.isDate(n) || pronoun || t.word == "to" || t.word == "that" || d.isSaying(n) || finite.has(t.word) || haves.has(t.word) || isBe(t.word) {
			return k
		}
	}
	return k
}

// insertedAt tells whether the verb at j begins what the author puts between two
// parts of a quotation that stays open: «…, — сказав X. — …».
func (d *document) insertedAt(s *sentence, j int) bool {
	if isAdverb(d.wordAt(j - 1)) {
		j-- // "…, — спокійно пояснив X"
	}
	return j >= s.from+2 && isDash(d.wordAt(j-1)) && !d.at(j-1).glued && containsText(",!?…»”\"", d.wordAt(j-2))
}

// closes tells whether s holds a closing mark w without an opening one before it.
func (d *document) closes(s *sentence, w string) bool {
	for j := s.from; j < s.to; j++ {
		switch d.wordAt(j) {
		case w:
			return true
		case "«", "„":
			return false
		}
	}
	return false
}
