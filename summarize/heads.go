package summarize

import (
	"slices"
	"strings"
)

// longestHead is how many tokens a heading may have that only a blank parts from the
// sentence behind it.
const longestHead = 10

// What headings that ask begin with.
var asksWhat = &wordList{text: `what how who why where when which`}

// headBefore tells whether the words of the line in front of token i are a heading or a
// credit that lost its line: "What customers should do The police advise".
func headBefore(line []token, i int) bool {
	if isStockHead(line, i) || isAskingHead(line, i) || isForeignCredit(line, i) || isShareRow(line, i) {
		return true
	}
	if i < 1 || i > longestHead || i+2 >= len(line) {
		return false
	}
	t, before, next := &line[i], &line[i-1], &line[i+1]
	if !t.cap || t.kind != wordToken || t.upper {
		return false
	}
	if !opensPlainly(t.word) || isAmong(t.word, "i a про о об police officials") || next.cap && !isPreposition(t.word) && t.word[0] < 0x80 {
		return false
	}
	if i == 1 {
		return rubrics.has(before.word) && governs(t.word)
	}
	if isQuotedHead(line[:i]) {
		return true
	}
	if i < 3 || !asksWhat.has(line[0].word) || !line[0].cap || before.kind != wordToken || before.cap || countsFirst.has(t.word) {
		return false
	}
	for _, t := range line[:i] {
		if t.kind == markToken && t.word != ":" && t.word != "-" {
			return false
		}
	}
	h, _ := speakingNoun(before.word)
	return h.kind != personHead && !governs(before.word) && !isArticle(before.word) && !hasSpeech(line[:i])
}

// isQuotedHead tells whether head is a heading of three words or more in quotation marks.
func isQuotedHead(head []token) bool {
	n := len(head)
	if n < 5 || !isAmong(head[0].word, "‘ “ « „") || !isAmong(head[n-1].word, "’ ” »") {
		return false
	}
	for _, t := range head[1 : n-1] {
		if t.kind == markToken {
			return false
		}
	}
	return head[1].cap
}

// isShareRow tells whether the words of the line in front of token i are the buttons by which a
// page is passed on, and none stands at i: "Facebook Twitter Email Print The port".
func isShareRow(line []token, i int) bool {
	if i < 3 || i > mostButtons || !line[i].cap || shareButtons.has(line[i].word) {
		return false
	}
	for _, t := range line[:i] {
		if !shareButtons.has(t.word) {
			return false
		}
	}
	return true
}

const mostButtons = 20

var shareButtons = &wordList{text: "[shareButtons]"}

// isStockHead tells whether the words of the line in front of token i are a heading
// that any text may have, and a sentence begins at i: "Что произошло Сбой возник".
func isStockHead(line []token, i int) bool {
	if i < 2 || i > 3 || i+2 >= len(line) || !line[0].cap || !line[i].cap || line[i].upper || line[i+1].cap || line[i+1].kind != wordToken {
		return false
	}
	words := make([]string, i)
	for k, t := range line[:i] {
		words[k] = t.word
	}
	return slices.Contains(stockHeads.all(), strings.Join(words, " "))
}

// isAskingHead tells whether the words of the line in front of token i are a Ukrainian or
// Russian heading that asks, and a sentence of its own begins at i, with its verb before
// its first comma: "Как готовится город Солью и отсевом дороги начнут обрабатывать".
func isAskingHead(line []token, i int) bool {
	if i < 3 || i > longestHead || i+3 >= len(line) || !line[0].cap || !asking.has(line[0].word) {
		return false
	}
	t := &line[i]
	if !t.cap || t.upper || t.kind != wordToken || t.word[0] < 0x80 || line[i+1].cap || line[i+1].kind != wordToken {
		return false
	}
	if _, given := givenName(t.word); given || hasSpeech(line[:i]) || governs(line[i-1].word) || isAdjective(line[i-1].word) {
		return false
	}
	asks := false
	for _, t := range line[1:i] {
		if t.cap || t.kind != wordToken {
			return false
		}
		asks = asks || isOtherVerb(t.word)
	}
	for _, t := range line[i+1:] {
		if t.kind == markToken {
			return false
		}
		if isOtherVerb(t.word) || hasAnySuffix(t.word, "нут ють уть") {
			return asks
		}
	}
	return false
}

var asking = &wordList{text: "[asking]"}

var stockHeads = &phraseList{text: "[stockHeads]"}

// isCapsHead tells whether the words of the line in front of token i are a heading in capitals
// that lost its line: "BREXIT IMPACT A former unit of the firm".
func isCapsHead(line []token, i int) bool {
	if i < 2 || i > longestHead || i+1 >= len(line) || !line[i].cap || line[i].upper || line[i].kind != wordToken || line[i].glued {
		return false
	}
	long := false
	for _, t := range line[:i] {
		switch {
		case t.kind == markToken && strings.ContainsAny(t.word, "\"'“”«»‘’"):
		case t.kind == wordToken && t.upper && !containsText(t.word, "&"):
			long = long || runeCount(t.word) > 5
		case t.kind == wordToken && t.cap && runeCount(t.word) == 1: // HAVE A FEW DRINKS
		default:
			return false
		}
	}
	return long
}

// isForeignCredit tells whether the words of the line in front of token i, a Cyrillic one, are
// the credit of a picture in Latin letters, with figures around: "17:04 Фото: pixabay.com 6 По".
func isForeignCredit(line []token, i int) bool {
	k := 0
	for k < i && line[k].kind != wordToken {
		k++
	}
	if i < k+3 || !pictures.has(line[k].word) || line[k+1].word != ":" || !line[i].cap || line[i].word[0] < 0x80 {
		return false
	}
	for _, t := range line[k+2 : i] {
		if t.kind == wordToken && t.word[0] >= 0x80 {
			return false
		}
	}
	return line[i-1].kind != markToken || isClosing(line[i-1].word) // not "Фото: «Огляд»"
}
