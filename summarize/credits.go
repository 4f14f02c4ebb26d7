package summarize

// longestCredit is how many tokens may name who took a picture.
const longestCredit = 16

// creditEnd is the token at which a sentence begins behind the credit with which line[from:]
// begins, or which the colon at line[from] opens, though no stop parts the two: "Photo: Mara
// Ellwood Police said". 0 if there is no credit, or nothing behind it.
func creditEnd(line []token, from int) int {
	k, plain := creditNames(line, from)
	if k == 0 || k >= len(line) || line[k].cap && opensPlainly(line[k].word) && !isArticle(line[k].word) {
		return 0 // "Відео: У порту горить склад."
	}
	names, smalls := 0, 0
	known := false // a person or an agency is among the names
	for i := k; i < min(len(line)-1, k+longestCredit); i++ {
		t, before := &line[i], &line[i-1]
		switch {
		case t.word == "." && t.glued && before.cap && runeCount(before.word) == 1: // an initial
			known = true
		case isStop(t) || t.word == ";":
			return 0
		case t.kind != wordToken:
		case !t.cap:
			if smalls++; smalls > 6 || isOtherVerb(t.word) || hasSpeech(line[i:i+1]) || names > 0 && !joiners.has(t.word) && !creditsPlain.has(t.word) && !(before.cap && isAdjective(before.word)) {
				return 0
			}
		default:
			if names+smalls > 0 && i+4 <= len(line) && (before.kind == wordToken && (t.glued || before.cap || !joiners.has(before.word)) || isClosing(before.word) || before.word == ")") {
				if opensPlainly(t.word) || smalls > 0 && isManyThatAct(t, &line[i+1]) || known && !plain && beginsBehindNames(line, i) {
					return i
				}
			}
			names++
			known = known || isGivenName(t.word) || isAgency(t)
		}
	}
	return 0
}

// isManyThatAct tells whether t is many people in the nominative, with a word behind it
// that is none of theirs: "Рятувальники вивезли".
func isManyThatAct(t, next *token) bool {
	h, ok := speakingNoun(t.word)
	return ok && h.gender == plural && h.nominative == t.word && next.kind == wordToken && !next.cap
}

// isAgency tells whether pictures are credited to t.
func isAgency(t *token) bool {
	return t.cap && (creditors.has(t.word) || isAmong(t.word, "press istock")) || t.upper && t.word[0] >= 0x80 && runeCount(t.word) > 2
}

// beginsBehindNames tells whether a sentence begins at line[i], a word with a capital behind the
// names of a credit.
func beginsBehindNames(line []token, i int) bool {
	t, before, next := &line[i], &line[i-1], &line[i+1]
	if t.upper || !t.glued && isNominativeAdjective(before.word) {
		return false // "Фото: ДСНС Верховна Рада"
	}
	if t.word[0] >= 0x80 && before.word[0] < 0x80 && before.kind == wordToken {
		return true // "Фото: iStock Команда"
	}
	if t.glued || isGivenName(t.word) && next.cap {
		return t.glued || isAgency(before) || isGivenName(line[i-2].word)
	}
	if h, ok := speakingNoun(t.word); ok && next.kind == wordToken && (h.kind == personHead || !next.cap) {
		return isAgency(before) || h.kind != personHead && (!isAmong(next.word, "of for and") || h.kind == crowdHead) // no apposition: "Владимир Путин, президент"
	}
	if isGivenName(before.word) || !isAgency(before) && !isGivenName(line[i-2].word) && line[i-2].word != "." && before.kind == wordToken {
		return false // the name is not whole
	}
	return next.kind == wordToken && !next.cap && !joiners.has(next.word) && !creditsPlain.has(next.word)
}

// opensPlainly tells whether w with a capital begins a sentence, for no name begins with it.
func opensPlainly(w string) bool {
	if opensText.has(w) || opensOnly.has(w) || governs(w) || conjunctions.has(w) || anaphors.has(w) || leadIns.has(w) || isArticle(w) {
		return true
	}
	_, pronoun := pronouns.gender(w)
	return pronoun || countsFirst.has(w)
}

// creditNames is the token at which the names begin of the credit that line[from:] opens with; 0
// if it is none. plain is for one behind which only a word that no name begins with is taken for
// the begin of a sentence: "Фото автора", "Джерело: УНІАН", "Courtesy of the museum".
func creditNames(line []token, from int) (k int, plain bool) {
	if line[from].word == ":" {
		if from > 1 && pictures.has(line[from-1].word) && (line[from-1].cap || line[from-2].kind == markToken) {
			return from + 1, false
		}
		return 0, false
	}
	if !line[from].cap && !(from == 0 && pictures.has(line[0].word)) {
		return 0, false
	}
	for i := from; i < min(from+2, len(line)-2); i++ {
		t, next := &line[i], &line[i+1]
		first, picture := i == from, pictures.has(t.word)
		switch {
		case next.word == ":" && (picture || picturesToo.has(t.word)) && (first || picturesToo.has(line[from].word) || picture && (t.cap || isAmong(line[from].word, "на on"))):
			return i + 2, !first && !t.cap || !picture && !isAmong(t.word, "image credit")
		case t.word == "courtesy" && next.word == "of" && (first || pictures.has(line[from].word)):
			return i + 2, true
		case picture && first && isAmong(next.word, "by via") && line[i+2].cap:
			return i + 2, false
		case picture && first && (creditsPlain.has(next.word) || next.upper || next.word == "images"):
			return i + 1, true
		case picture && !first && oldPictures.has(line[from].word):
			return i, true
		}
	}
	return 0, false
}

// What credits say beside the pictures.
var (
	picturesToo  = &wordList{text: "[picturesToo]"}
	countsFirst  = &wordList{text: "[countsFirst]"}
	creditsPlain = &wordList{text: "[creditsPlain]"}
	oldPictures  = &wordList{text: "[oldPictures]"}
)
