package summarize

// isAbbreviation tells whether the point after before is one of an abbreviation
// or an initial, when rest follows.
func isAbbreviation(before, rest []token) bool {
	if len(before) == 0 {
		return false
	}
	last := &before[len(before)-1]
	if last.kind != wordToken {
		return false
	}
	if runeCount(last.word) == 1 && last.cap && (isSortOf(before) || opensAlone.has(rest[0].word) && rest[0].cap && len(rest) > 1) {
		return false // "in Serie A.", "a photo of BTS V. This one"
	}
	if runeCount(last.word) == 1 && last.cap && !afterDegree(before) {
		network := last.word == "x" && len(before) > 2 && (before[len(before)-2].word == "on" || before[len(before)-2].word == "to")
		return !network // an initial, but "wrote on X."
	}
	if last.word[0] >= 0x80 && containsText(last.word, ".") && runeCount(last.word) == 3 && rest[0].cap {
		return true // "Т.Г.Шевченка"
	}
	if isYearShort(last.word) && opensWithDate(before) {
		return true // "В 2012 г. Киевский суд"
	}
	if last.word == "пен" && len(before) > 1 && before[len(before)-2].word == "(" {
		return true // 1:1 (пен. – 3:4)
	}
	if last.cap && len(before) > 2 && before[len(before)-2].word == "," && usStates.has(last.word) {
		return !opensAlone.has(rest[0].word) // "NASHVILLE, Tenn. (AP)"
	}
	if measures.has(last.word) && len(rest) > 1 && rest[0].kind == numberToken && monthOf(rest[1].word) > 0 {
		return true // "о 00:05 год. 17 січня"
	}
	if !abbreviations.has(last.word) {
		return false
	}
	if firmEnds.has(last.word) && (rest[0].word == "(" || firmEnds.has(rest[0].word) || chiefWords.has(rest[0].word)) {
		return true // "Pte. Ltd. (NSH)", "Resources Co. Chief Executive Officer"
	}
	if rest[0].kind == numberToken {
		return !mayEnd.has(last.word) || takesNumber.has(last.word) || numeralsOnce().times.of(last.word) > 0
	}
	if last.word == "no" && !last.cap {
		return false // "The council said no. The mayor left."
	}
	if measures.has(last.word) && len(before) > 1 && (before[len(before)-2].kind == numberToken || isPoint(&before[len(before)-2]) || before[len(before)-2].word == "/" || measures.has(before[len(before)-2].word)) {
		return !rest[0].cap // 800 кв. м. Пожежу…
	}
	if n := len(before); last.word == "г" && n > 1 && (before[n-2].kind == wordToken || n > 2 && before[n-3].word == "№") {
		return true // "в г. Самара", "СОШ № 19 г. Самара", not "в 2014 г."
	}
	if n := len(before); last.word == "ст" && n > 2 && before[n-3].word == "рт" {
		return !rest[0].cap // 764 мм рт. ст.
	}
	next := rest[0]
	for i := 0; next.kind == markToken && i < len(rest); i++ {
		next = rest[i]
	}
	return !mayEnd.has(last.word) || !next.cap || len(before) < 2
}

// Abbreviations that do not end a sentence, in the three languages.
var abbreviations = &wordList{text: "[abbreviations]"}

// Those that may end one when a capital follows.
var mayEnd = &wordList{text: "[mayEnd]"}

func isYearShort(w string) bool { return isAmong(w, "р рр г гг") }

// opensWithDate tells whether a sentence holds nothing before its end but when it was: "На початку
// 2012 р."
func opensWithDate(before []token) bool {
	for _, t := range before[:len(before)-1] {
		if t.kind == wordToken && !isOfDate(t.word) && !isPreposition(t.word) && !governs(t.word) && !partsOfYear.has(t.word) {
			return false
		}
	}
	return len(before) > 2
}

var partsOfYear = &wordList{text: "[partsOfYear]"}

// afterDegree: +10 °C.
func afterDegree(before []token) bool { return len(before) > 1 && before[len(before)-2].word == "°" }

func isPoint(t *token) bool { return t.kind == markToken && t.word == "." }

// Measures, which end a sentence behind a number.
var measures = &wordList{text: "[measures]"}

// Abbreviations of states, which stand before a name.
var states = &wordList{text: `u.s. u.k. u.n.`}

// Those that stand before a number.
var takesNumber = &wordList{text: "[takesNumber]"}

// isSortOf tells whether the letter that ends before tells which of its kind a thing is, and is
// no initial: "Serie A", "5G", "Xbox Series X" in front of Cyrillic.
func isSortOf(before []token) bool {
	n := len(before)
	return n > 1 && (sorts.has(before[n-2].word) || before[n-2].kind == numberToken && before[n-1].glued)
}

var (
	// What a letter tells the kind of.
	sorts       = &wordList{text: "[sorts]"}
	englishDays = &wordList{text: "[englishDays]"}
	zones       = &wordList{text: "[zones]"}
	// States of the United States as agencies shorten them in datelines.
	usStates = &wordList{text: "[usStates]"}
	firmEnds = &wordList{text: `inc ltd pte pvt co corp`}
	// Who leads a firm that stands in front.
	chiefWords = &wordList{text: "[chiefWords]"}
	// Words that open a sentence and are nobody's surname.
	opensAlone = &wordList{text: "[opensAlone]"}
)
