package summarize

// leadOf tells whether the verb at j stands behind "Як", "Про це", "As" or the
// like, and whether that points back to what was said before.
func (d *document) leadOf(s *sentence, j int) (lead, back bool) {
	k := d.behindAdverbs(j, s.from)
	if k >= s.from+2 && isAs(d.wordAt(k-1)) && (isLeadMark(d.wordAt(k-2)) || d.is(k-2, "(")) {
		return true, false // ", как отмечает Смирнов,"
	}
	if k >= s.from+2 && isThis(d.wordAt(k-2), d.wordAt(k-1)) {
		return true, true
	}
	if begin := d.overLeadSays(s); begin+2 < j && isThis(d.wordAt(begin), d.wordAt(begin+1)) {
		if from := d.overCited(d.overAsSays(begin+2, j), j); j <= from+12 && !d.hasClause(from, j) {
			return true, true
		}
	}
	if n := d.summing(s.from, j); n > 0 && j <= s.from+n+12 {
		return true, true
	}
	if j == s.from && j+2 < s.to && isThis(d.wordAt(j+1), d.wordAt(j+2)) {
		return true, true // "Рассказала об этом школьный врач"
	}
	if d.tellsOf(s, j) || d.announces(s, j) {
		return true, true
	}
	if d.tellsFirst(s, j) {
		return true, false
	}
	if d.pointsBack(s, j) {
		return true, false // "…, такие данные привёл глава области"
	}
	if d.is(s.from, "на") && j >= s.from+2 && (j < s.from+5 || j < s.from+farStress && governs(d.wordAt(s.from+2)) && !d.hasClause(s.from+2, j)) && d.wordIn(onThis, s.from+1) && d.wordIn(stressing, j) && !d.hasColumn(s) {
		return true, true // "На цьому наголосив Гай", "На этом в ходе встречи настаивал мэр"
	}
	if k-s.from > 4 || k == s.from {
		return false, false
	}
	first := d.wordAt(s.from)
	if n := d.overAtLeast(s.from); n > s.from && d.is(n, "так") && k == n+1 {
		return true, true // "По крайней мере так утверждает канал"
	}
	switch first {
	case "як", "как", "as":
		return k == s.from+1, false
	case "но", "але", "однак", "однако", "проте":
		return k == s.from+3 && isAs(d.wordAt(s.from+2)), false
	case "так":
		for k > s.from+1 && d.wordIn(atLeast, k-1) {
			k--
		}
		return k == s.from+1, k == s.from+1 // "Так считает художник", "Так принаймні вважає він"
	case "this", "that":
		return false, false
	case "це", "это":
		return true, true
	}
	return false, false
}

// overAtLeast goes over "по крайней мере" at token j.
func (d *document) overAtLeast(j int) int {
	n := j
	for n < j+4 && n+1 < len(d.tokens) && (d.wordIn(atLeast, n) || d.is(n, ",")) {
		n++
	}
	return n
}

const farStress = 20 // tokens from "на этом" to the verb

var (
	onThis    = &wordList{text: `цьому це этом это`}
	stressing = &wordList{text: "[stressing]"}
)

// What stands behind "so" and in front of who thinks it.
var atLeast = &wordList{text: "[atLeast]"}

//go:noinline
func isAs(w string) bool { return w == "як" || w == "как" || w == "as" }

// overAsSays goes over ", как пишет газета," at token k, or is k.
func (d *document) overAsSays(k, limit int) int {
	if !d.is(k, ",") || !isAs(d.wordAt(k+1)) {
		return k
	}
	for n := k + 2; n < limit && n < k+12; n++ {
		if d.is(n, ",") {
			return n + 1
		}
	}
	return k
}

// overLeadSays is the first token of s behind "Як повідомляє Обрій," at its beginning.
func (d *document) overLeadSays(s *sentence) int {
	if !isAs(d.wordAt(s.from)) {
		return s.from
	}
	for n := s.from + 2; n+2 < s.to && n < s.from+12; n++ {
		if d.is(n, ",") {
			return n + 1
		}
	}
	return s.from
}

// overCited goes over "із посиланням на джерела у розвідці" at token k, up to the verb at j, or is k.
func (d *document) overCited(k, j int) int {
	for n := k; n < k+2 && n+1 < j; n++ {
		if d.wordIn(references, n) {
			return max(k, j-1)
		}
	}
	return k
}

// announcedBy: "The announcement was made by the agency" says who told of what
// stands before it.
func (d *document) announcedBy(s *sentence) *source {
	if s.leads || s.to-s.from < 6 || s.to-s.from > 24 {
		return noSource
	}
	if w := d.wordAt(s.from); !isAmong(w, "the this that") || !d.wordIn(announcements, s.from+1) {
		return noSource
	}
	for k := s.from + 2; k+2 < s.to && k < s.from+6; k++ {
		if !d.is(k, "by") || !d.passive(s.from+2, k) {
			continue
		}
		p, ok := d.phraseAfter(k+1, s.to)
		if !ok || !p.person() && p.headAt < 0 && !d.isNamedBody(p) || d.is(s.from+1, "order") && d.is(k-1, "given") {
			return noSource // "The order was given by the king"
		}
		return &source{how: d.howOf(p), phrase: *p, back: true, only: !d.saysMore(p.to, s.to)}
	}
	return noSource
}

// statedBy: "Відповідну заяву співачка опублікувала на своїй сторінці" says nothing but
// who told of what stands before it.
func (d *document) statedBy(s *sentence) *source {
	if w := d.wordAt(s.from); s.from == 0 || !isMatching(w) || !d.wordIn(statements, s.from+1) || governs(d.wordAt(s.from+2)) {
		return noSource // "Відповідну заяву до поліції зробила мати"
	}
	for k := s.from + 2; k+1 < s.to; k++ {
		if w, next := d.wordAt(k), d.at(k+1); w == ":" || w == "," && next.kind == wordToken && !governs(next.word) {
			return noSource // and more than that
		}
	}
	for j := s.from + 2; j < s.to && j < s.from+10; j++ {
		if !d.wordIn(publishing, j) {
			continue
		}
		v := ofGender(verbGender(d.wordAt(j)))
		p, ok := d.phraseBefore(j, s.from+2, func(p *phrase) bool { return d.isNominative(p) && (p.person() || p.headAt >= 0) })
		if !ok {
			p, ok = d.phraseAfter(j+1, s.to)
			ok = ok && p.from == j+1 && d.isNominative(p) && d.agrees(p, v)
		}
		if !ok {
			if p, ok = d.laterPerson(s, j, v); !ok {
				return noSource
			}
		}
		return &source{how: d.howOf(p), phrase: *p, back: true, only: true, at: j}
	}
	return noSource
}

var (
	statements = &wordList{text: "[statements]"}
	publishing = &wordList{text: "[publishing]"}
)

// passive tells whether "was made" or the like stands among tokens from to to.
func (d *document) passive(from, to int) bool {
	return to == from+2 && isBe(d.wordAt(from)) && d.wordIn(announced, from+1)
}

var (
	announcements = &wordList{text: "[announcements]"}
	announced     = &wordList{text: "[announced]"}
)

// tellsOf: "Про знахідку розповіла директорка", "О находке рассказала она", "О его
// смерти сообщила в Instagram сестра": the sentence says nothing but who told of what
// stands before it, and where.
func (d *document) tellsOf(s *sentence, j int) bool {
	if !isAbout(d.wordAt(s.from)) || j < s.from+2 {
		return false
	}
	next := d.wordAt(s.from + 1)
	known := suchWords.has(next) || these.has(next) || happenings.has(next) && !s.leads || possessives.has(next) && d.wordIn(happenings, s.from+2) // what was told of before
	if possessives.has(next) && !known || s.leads && !known || j > s.from+4 && (!known || j > s.from+longestSource) {
		return false
	}
	for k := s.from + 1; k < j && !known; k++ {
		if d.at(k).kind != wordToken || d.at(k).cap {
			return false
		}
	}
	for k := s.from + 2; k < j && known; k++ {
		if t := d.at(k); t.word == "," || isOtherVerb(t.word) {
			return false // "Об этих проблемах город знает, сообщил мэр"
		}
	}
	return d.tellerBehind(s, j)
}

// What happens to somebody, which a report tells first and then who told of it.
var happenings = &wordList{text: "[happenings]"}

var these = &wordList{text: "[these]"}

// tellerBehind tells whether the verb at j is followed by who told, with the place
// where, and nothing else.
func (d *document) tellerBehind(s *sentence, j int) bool {
	k := j + 1
	for k+1 < s.to && d.wordIn(emphatic, k) {
		k++ // "заявив сам музей"
	}
	v := verbOf(d.wordAt(j))
	p, ok := d.phraseAfter(k, s.to)
	switch {
	case ok && p.from == k:
		if p.to < s.to && d.at(p.to).kind == wordToken && !governs(d.wordAt(p.to)) {
			return false
		}
	case governs(d.wordAt(k)):
		if p, ok = d.laterPerson(s, j, v); !ok {
			return false
		}
	default:
		return false
	}
	for n := p.to; n < s.to; n++ {
		if w := d.wordAt(n); w == "," && d.wordIn(relatives, n+1) {
			return true // "…, яка працює там"
		} else if isAmong(w, ", : ;") || isDash(w) {
			return false
		}
	}
	return true
}

// announces: "Решение объявил в понедельник глава регулятора Павел Дуб": the sentence
// says nothing but who told of what was decided before it.
func (d *document) announces(s *sentence, j int) bool {
	if s.leads || j != s.from+1 || !d.wordIn(tidings, s.from) || d.thatFollows(j, s.to) || d.statesThat(s, j) {
		return false
	}
	k := d.overHour(j+1, s.to)
	p, ok := d.phraseAfter(k, s.to)
	return ok && p.from == k && (p.person() || p.headAt >= 0) && d.isNominative(p) && (p.to >= s.to || isStop(d.at(p.to)))
}

var tidings = &wordList{text: "[tidings]"}

// isThis: "про це", "об этом".
//
//go:noinline
func isThis(a, b string) bool {
	return a == "про" && (b == "це" || b == "подію") || (a == "об" || a == "о") && b == "этом"
}

// hasClause tells whether another verb of saying or a clause of its own stands
// among tokens from to to.
func (d *document) hasClause(from, to int) bool {
	for j := from; j < to; j++ {
		w := d.wordAt(j)
		if _, ok := verbForm(w); ok || relatives.has(w) || w == "що" || w == "что" {
			return true
		}
	}
	return false
}

// pointsBack tells whether the clause of the verb at j begins with words for what
// was said before: "Такі дані навів", "До такого висновку дійшли".
func (d *document) pointsBack(s *sentence, j int) bool {
	begin := j
	for begin > s.from && !isBreak(d.wordAt(begin-1)) && j-begin < 14 {
		begin--
	}
	return d.summing(begin, j) > 0
}

// summing counts the tokens of "такі дані", "к такому выводу" at token j, before
// limit; 0 if there are none.
func (d *document) summing(j, limit int) int {
	n := 0
	if w := d.wordAt(j); isAmong(w, "до к про о") {
		n++
	}
	if j+n+1 < limit && d.wordIn(suchWords, j+n) && d.wordIn(summaries, j+n+1) {
		return n + 2
	}
	return 0
}

// givesReason tells whether s begins with what somebody who spoke before explains by
// the verb at j: "Причиною назвали збій", "Решение объясняют нехваткой тары".
func (d *document) givesReason(s *sentence, j int) bool {
	first := d.wordAt(s.from)
	if isAdjective(first) && j > s.from+1 {
		first = d.wordAt(s.from + 1)
	}
	if d.wordIn(accounting, j) {
		by := d.wordAt(j + 1)
		return j <= s.from+6 && accountedFor.has(first) && hasAnySuffix(by, "ою ею єю ом ем єм ами ями ой ей") && !d.somebodyIn(s.from, j)
	}
	return j <= s.from+3 && d.wordIn(blaming, j) && reasons.has(first)
}

// callsAs tells whether s begins with what somebody calls a thing by the verb at j:
// "Причиною аварії в компанії називають хвилю", "Кандидатом джерела називають мера".
func (d *document) callsAs(s *sentence, j int) bool {
	first := d.wordAt(s.from)
	return d.wordIn(calledAs, j) && j > s.from+1 && hasAnySuffix(first, "ою ею єю ом ем єм им ым ой") && runeCount(first) > 4
}

var calledAs = &wordList{text: "[calledAs]"}

// somebodyIn tells whether tokens from to to have somebody in the nominative, or a name.
func (d *document) somebodyIn(from, to int) bool {
	for k := from; k < to; k++ {
		t := d.at(k)
		if h, ok := d.headAt(k); ok && h.nominative == t.word && (h.gender == plural || h.kind == personHead) || t.kind == markToken {
			return true
		}
		if _, pronoun := pronouns.gender(t.word); pronoun || t.cap && k > from {
			return true
		}
	}
	return false
}

var (
	accounting   = &wordList{text: "[accounting]"}
	accountedFor = &wordList{text: "[accountedFor]"}
	blaming      = &wordList{text: "[blaming]"}
	reasons      = &wordList{text: "[reasons]"}
)

// goesOn tells whether sentence i may end or name the speaker of the quotation
// before it: it is quoted itself, or begins with the dash behind a quotation.
func (d *document) goesOn(i int) bool {
	s := d.sentence(i)
	return s.quote || s.opened || isDash(d.wordAt(s.from))
}
