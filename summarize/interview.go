package summarize

import (
	"visti/internal/news"
	"visti/internal/text"
)

// leastQuestions is how many lines that ask make a dialogue an interview.
const leastQuestions = 3

// leastAnswered is how many do where each has a dash and an answer with one.
const leastAnswered = 2

// interview gives the answers of an interview to the one person whom the text in
// front of it names: questions are the medium's. They are lines that ask: with a
// dash or a "Q:" in front, or short ones by themselves.
func (r *resolver) interview() {
	d := r.d
	asks, marked, first := d.questions()
	if first < 0 {
		return
	}
	who, ok := r.interviewee(first)
	if !ok && marked >= leastQuestions {
		who, ok = r.onlyPair(first)
	}
	if !ok {
		return
	}
	if n := r.askedBefore(first); n < first {
		first, asks[n] = n, true
	}
	lastAsked := len(asks) - 1
	for lastAsked > first && !asks[lastAsked] {
		lastAsked--
	}
	if marked == 0 && r.toldOf(who, first) {
		return // the headings of an explainer ask
	}
	answers, dashed := false, false // the last turn is an answer, and begins with a dash
	dashes := marked > 0            // turns begin with dashes, or letters
	for i := first; i < len(d.sentences); i++ {
		s := d.sentence(i)
		if i == 0 || d.sentence(i-1).paragraph != s.paragraph {
			answer, _ := d.turn(s.from, s.to)
			dash := isDash(d.wordAt(s.from))
			if marked == 0 && answers && d.putsToThem(i) {
				asks[i] = true // "You have copied it all the same."
			}
			switch {
			case asks[i] || dash && dashed && d.turnBehind(i):
				answers, dashed = false, false
			case answer || dash:
				answers, dashed, dashes = true, dash, true
			case asks[max(0, r.paragraphBefore(i))]:
				answers = marked == 0
			}
			if dashes && !answer && !dash && (marked > 0 && r.goesOnOwn(i) || i > lastAsked && !d.inFirstPerson(i)) {
				answers = false
			}
		}
		own := r.out[i].how == news.OwnReport || r.out[i].isNobody() || !s.quote && !s.opened && d.wordIn(firstSelves, s.from)
		if answers && s.kind == plainSentence && own {
			r.out[i] = voice{speaker: *who, how: news.Named}
		}
	}
}

// questions finds the paragraphs that ask, by their first sentences, how many of them have a
// dash or a letter in front, and the first: -1 where there are too few for an interview.
func (d *document) questions() (asks []bool, marked, first int) {
	asks, first = make([]bool, len(d.sentences)), -1
	n, answered := 0, 0 // and those with a dash that the next paragraph, with one too, answers
	for i := range d.sentences {
		if i > 0 && d.sentence(i-1).paragraph == d.sentence(i).paragraph {
			continue
		}
		last := i
		for last+1 < len(d.sentences) && d.sentence(last+1).paragraph == d.sentence(i).paragraph {
			last++
		}
		from, to := d.sentence(i).from, d.sentence(last).to
		_, question := d.turn(from, to)
		bold := d.is(from, "*") && d.is(to-1, "*")
		for to-1 > from && d.is(to-1, "*") {
			to--
		}
		if question || (bold || d.is(to-1, "?")) && to-from < longestQuestion && !isQuoteMark(d.wordAt(from)) {
			asks[i] = true
			if question || isDash(d.wordAt(from)) {
				marked++
			}
			if d.beginsTurn(i) && d.turnBehind(i) {
				answered++
			}
			if n++; first < 0 {
				first = i
			}
		}
	}
	if n < leastQuestions && (n < leastAnswered || answered < n) {
		return nil, 0, -1
	}
	return asks, marked, first
}

// putsToThem tells whether the paragraph of sentence i only speaks to somebody, who answers in
// the next: a question without its mark.
func (d *document) putsToThem(i int) bool {
	end := d.paragraphEnd(i)
	from, to := d.sentence(i).from, d.sentence(end-1).to
	if end >= len(d.sentences) || to-from > longestQuestion || isQuoteMark(d.wordAt(from)) || !d.containsAny(from, to, secondPerson) || d.containsAny(from, to, firstPerson) {
		return false
	}
	w := d.wordAt(d.sentence(end).from)
	return d.inFirstPerson(end) || yesOrNo.has(w)
}

var (
	secondPerson = &wordList{text: "[secondPerson]"}
	yesOrNo      = &wordList{text: `yes no так ні да нет`}
)

// toldOf tells whether who is named again and again behind sentence first, in which
// nobody speaks: answers do not name who gives them.
func (r *resolver) toldOf(who *speaker, first int) bool {
	n := 0
	for i := first; i < len(r.d.sentences) && who.surname != ""; i++ {
		if s := r.d.sentence(i); s.kind == plainSentence && r.out[i].how == news.OwnReport && !r.d.is(s.to-1, "?") && r.d.contains(s.from, s.to, who.surname) {
			n++
		}
	}
	return n >= leastTold
}

const leastTold = 3 // sentences

// firstSelves are the words with which those who answer begin of themselves.
var firstSelves = &wordList{text: "[firstSelves]"}

const longestQuestion = 40 // tokens

// isNobody tells whether all that is known of v is that somebody says so: "Він
// відповів", of one whom the text does not name. In an answer that is a tale of whoever
// gives it.
func (v voice) isNobody() bool {
	return v.how == news.Unnamed && v.speaker.who == "" && v.speaker.role == ""
}

// askedBefore is the sentence with which the turn before the answer in front of the
// question first begins, if it asks too, though it ends otherwise: "— З чого все
// почалося? Кажуть, із печі." It is first where there is none.
func (r *resolver) askedBefore(first int) int {
	d := r.d
	answer := r.paragraphBefore(first)
	question := r.paragraphBefore(max(0, answer))
	if answer <= 0 || question < 0 || !d.beginsTurn(first) || !d.beginsTurn(answer) || !d.beginsTurn(question) || question > 0 && d.beginsTurn(r.paragraphBefore(question)) {
		return first
	}
	for k := question; k < answer; k++ {
		if d.wordAt(d.sentence(k).to-1) == "?" {
			return question
		}
	}
	return first
}

// beginsTurn tells whether sentence i begins with a dash.
func (d *document) beginsTurn(i int) bool { return isDash(d.wordAt(d.sentence(i).from)) }

// turnBehind tells whether the paragraph behind that of sentence i begins with a dash
// and asks nothing: what stands in front of it, behind an answer, is the medium's turn,
// question or not.
func (d *document) turnBehind(i int) bool {
	k := d.paragraphEnd(i)
	if k >= len(d.sentences) || !isDash(d.wordAt(d.sentence(k).from)) {
		return false
	}
	return d.wordAt(d.sentence(d.paragraphEnd(k)-1).to-1) != "?"
}

// paragraphEnd is the number of the sentence behind the paragraph of sentence i.
func (d *document) paragraphEnd(i int) int {
	k := i
	for k < len(d.sentences) && d.sentence(k).paragraph == d.sentence(i).paragraph {
		k++
	}
	return k
}

// paragraphStart is the number of the first sentence of sentence i's paragraph.
func (d *document) paragraphStart(i int) int {
	for i > 0 && d.sentence(i-1).paragraph == d.sentence(i).paragraph {
		i--
	}
	return i
}

// openingOf is the number of the sentence in which the quotation opened that goes on in
// sentence i; i where none does.
func (d *document) openingOf(i int) int {
	for i > 0 && d.sentence(i).opened {
		i--
	}
	return i
}

// inFirstPerson tells whether whoever speaks in the paragraph of sentence i speaks of
// themselves.
func (d *document) inFirstPerson(i int) bool {
	return d.containsAny(d.sentence(i).from, d.sentence(d.paragraphEnd(i)-1).to, firstPerson)
}

// paragraphBefore is the first sentence of the paragraph before sentence i's.
//
//go:noinline
func (r *resolver) paragraphBefore(i int) int {
	return r.d.paragraphStart(i - 1)
}

// goesOnOwn tells whether the paragraph of sentence i tells by itself who speaks in
// it: the interview has ended.
func (r *resolver) goesOnOwn(i int) bool {
	for k := i; k < len(r.d.sentences) && r.d.sentence(k).paragraph == r.d.sentence(i).paragraph; k++ {
		if r.out[k].how != news.OwnReport {
			return true
		}
	}
	return false
}

// turn tells whether tokens from to to begin with the letter of an answer or of a
// question: "A:", "Q:".
func (d *document) turn(from, to int) (answer, question bool) {
	if from+2 >= to || !d.is(from+1, ":") || !d.at(from).cap {
		return false, false
	}
	w := d.wordAt(from)
	return answerers.has(w), askers.has(w)
}

var (
	askers    = &wordList{text: "[askers]"}
	answerers = &wordList{text: `a answer відповідь ответ`}
)

// interviewee is the one person named in the sentences before first, or the one of
// them with whom the title begins: "Нора Ліс: «Я сім років знімала»".
func (r *resolver) interviewee(first int) (*speaker, bool) {
	var found []speaker
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.sentence < first {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if sp, ok := r.talkedTo(first - 1); ok {
		return sp, true
	}
	if name, _, ok := cut(r.d.title, ":"); ok && len(found) > 1 {
		for _, sp := range found {
			if sp.surname != "" && hasSuffix(lower(name), sp.surname) {
				return sp.copy(), true
			}
		}
	}
	if len(found) == 0 {
		return r.firstPair(first)
	}
	if len(found) != 1 {
		return r.mostNamed(found, first)
	}
	return &found[0], true
}

// talkedTo is the one person whom sentence i names as who the medium talked to: "Ми мали змогу
// поспілкуватися з Борисом Слюсарем".
func (r *resolver) talkedTo(i int) (*speaker, bool) {
	if i < 0 || !r.d.containsAny(r.d.sentence(i).from, r.d.sentence(i).to, talking) {
		return noSpeaker, false
	}
	var found []speaker
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.sentence == i {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}

var talking = &wordList{text: "[talking]"}

// mostNamed is the one of found whose surname the title and the sentences before first have
// more often than any other's: who asks is named once.
func (r *resolver) mostNamed(found []speaker, first int) (*speaker, bool) {
	d := r.d
	best, most, second := 0, 0, 0
	for i, sp := range found {
		n := 0
		for j := 0; sp.surname != "" && j < d.sentence(first).from; j++ {
			if t := d.at(j); t.cap && sameName(t.word, sp.surname) {
				n++
			}
		}
		for _, w := range text.Words(d.title) {
			if sp.surname != "" && sameName(w, sp.surname) {
				n++
			}
		}
		switch {
		case n > most:
			best, most, second = i, n, most
		case n > second:
			second = n
		}
	}
	return &found[best], most > second
}

// onlyPair is the one pair of English words with capitals in the sentences before first that
// may be somebody's name, though no table knows it: "We are glad to have Junior Lund".
func (r *resolver) onlyPair(first int) (*speaker, bool) {
	d := r.d
	var found []speaker
	for j := 0; j+1 < d.sentence(first).from; j++ {
		if !d.isNameWord(j) || !d.isNameWord(j+1) || !d.latin(j) || d.isRole(j) || d.isRole(j+1) || d.wordIn(placeNouns, j+1) || d.ends(j) || d.ends(j+1) || isOfDate(d.wordAt(j)) || j > 0 && d.isNameWord(j-1) || d.isNameWord(j+2) || soundsLikeFirm(d.wordAt(j), d.wordAt(j+1)) {
			continue
		}
		found = appendSpeaker(found, d.speakerOf(newName(j, j+2, 0)))
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}

// firstPair is the one pair of words with capitals that begins a sentence before
// first: a name that no table knows.
func (r *resolver) firstPair(first int) (*speaker, bool) {
	d := r.d
	var found []speaker
	for _, s := range d.sentences[:first] {
		j := s.from
		if s.kind != plainSentence || j+2 >= s.to || !d.isNameWord(j) || !d.isNameWord(j+1) || d.wordIn(placeNouns, j+1) || d.ends(j) || d.at(j+2).cap || d.at(j+2).kind != wordToken {
			continue
		}
		p := newName(j, j+2, 0)
		found = appendSpeaker(found, d.speakerOf(p))
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}
