package summarize

// retorts tells whether the verb at j, which means other things too, is one of saying:
// behind a quotation or a line of a dialogue, "— Ні, — відрізав він", in front of a colon
// or of "that": "відрізав, що даху немає", but not "відрізав шматок".
func (d *document) retorts(s *sentence, j int) bool {
	k := d.overManner(j) - 1
	if d.thatFollows(k, s.to) || d.is(k+1, ":") && k+2 < s.to || d.endsClauseAfter(s, j) {
		return true
	}
	if j < s.from+3 || d.at(j-1).glued && isDash(d.wordAt(j-1)) {
		return false
	}
	w := d.wordAt(j - 2)
	switch {
	case isDash(d.wordAt(j - 1)):
		return isClosing(w) || isSpeechEnd(w)
	case d.is(j-1, ","):
		return isClosing(w)
	}
	return false
}

// repeats tells whether the verb at j, which tells what somebody used to do, is one of
// saying: "підтверджував, що", "как указывал адвокат", but not "підтверджував участь".
func (d *document) repeats(s *sentence, j int) bool {
	lead, _ := d.leadOf(s, j)
	return lead || d.statesThat(s, j) || d.behindQuoted(s, j) || d.endsClauseAfter(s, j)
}

// overManner is the first token behind the verb at j, and behind what is moved with it or from
// where it is called out: "знизав плечима (Гай)", "вела далі (вона)", "озвався з місця (Гай)".
func (d *document) overManner(j int) int {
	k := j + 1
	if d.wordIn(limbs, k) || d.wordIn(goingOnSo, j) && d.is(k, "далі") {
		return k + 1
	}
	if from, ok := seats.list(d.wordAt(k)); ok && d.wordIn(from, k+1) {
		return k + 2
	}
	return k
}

// isManner tells whether the words around the verb at j, which means other things too, make it
// the manner of saying that it may be: "вела далі", "знизав плечима", "…, she mused".
func (d *document) isManner(s *sentence, j int) bool {
	if d.latin(j) {
		first := d.wordAt(s.from)
		return d.is(j+1, "that") && d.clauseBehind(j+2, s.to) || d.endsClauseAfter(s, j) || d.endsWithSubject(s, j) && !conceding.has(first) && !whenWords.has(first) && !governs(first) && !placedAt.has(first) && !hasAnySuffix(first, "ing")
	}
	k := d.overManner(j)
	said := d.thatFollows(k-1, s.to) || d.is(k, ":") && k+1 < s.to
	switch acts := actingSo.begins(d.wordAt(j)); {
	case hasAnyPrefix(d.wordAt(j), persisting):
		if !d.behindQuoted(s, j) && !d.insertedBy(s, j) || d.is(k, ":") && !isQuoteMark(d.wordAt(k+1)) {
			return false // "не здається: вона відіграла два сетболи"
		}
	case acts && !said && !d.behindQuoted(s, j), !acts && !said && !d.behindQuoted(s, j) && !d.endsClauseAfter(s, j):
		return false // "повторив рекорд, що тримався сорок років"
	}
	switch w := d.wordAt(j); {
	case goingOnSo.has(w):
		return d.is(j+1, "далі")
	case gesturing.has(w):
		return d.wordIn(limbs, j+1) && (!d.is(j+2, ":") || isQuoteMark(d.wordAt(j+3))) // not "махає руками: раунд почався"
	}
	return true
}

// insertedBy tells whether the verb at j stands with its subject between two commas: "Міст, не
// здавався депутат Гай, упаде".
func (d *document) insertedBy(s *sentence, j int) bool {
	p, ok := d.phraseAfter(j+1, s.to)
	return ok && p.from == j+1 && j > s.from+1 && d.is(j-2, ",") && p.to+2 < s.to && d.is(p.to, ",") && !d.hasVerb(s.from, j-2)
}

// The beginnings of verbs of manner that are deeds as often, and of those of not giving in.
var (
	actingSo   = &wordList{text: "[actingSo]"}
	persisting = "відступа здава здаєт вгава отступа сдава сдаё сдае унима"
)

var placedAt = &wordList{text: "[placedAt]"}

var (
	whenWords = &wordList{text: `when as after before once until if whenever`}
	goingOnSo = &wordList{text: `вів вела веде`}
	gesturing = &wordList{text: "[gesturing]"}
)

// Verbs by which words are thrown in, and other things.
var retorting = &wordList{text: "[retorting]"}

// Verbs of saying that tell what was done again and again, or was being done.
var repeating = &wordList{text: "[repeating]"}
