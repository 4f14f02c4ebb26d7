package summarize

import (
	"slices"
	"strings"
)

// isJunk knows lines that say nothing about the event: read-also links, credits,
// calls to subscribe, advertisements, notes of the editors.
func isJunk(s string, ts []token) bool {
	spoken := behindQuotation(ts)
	low, tried := "", []string(nil)
	for i := spoken; i < len(ts); i++ {
		w := ts[i].word
		if !junkWords.has(w) || slices.Contains(tried, w) {
			continue
		}
		tried = append(tried, w)
		if low == "" {
			low = strings.ToLower(s[ts[spoken].start-ts[0].start:]) // afterwards: letters in lower case may have fewer bytes
		}
		if len(ts) < 30 && containsAny(low, junkPhrasesOnce()[w]) || containsAny(low, advertsOnce()[w]) {
			return true
		}
	}
	for i, t := range ts {
		if t.word == "/" && isCredit(ts[i+1:]) || t.word == "(" && isCreditInBrackets(ts[i+1:], t.glued && !hasSpeech(ts[:i]) && len(ts) > i+2 && !isStop(&ts[len(ts)-1])) {
			return true
		}
	}
	if len(ts) < 12 && !isStop(&ts[len(ts)-1]) && isCredit(ts) {
		return true
	}
	owned := func(t token) bool { return t.word == "©" }
	if len(ts) < longestNotice && (slices.ContainsFunc(ts[:min(len(ts), 6)], owned) || slices.ContainsFunc(ts[max(0, len(ts)-8):], owned)) || isCall(ts) {
		return true
	}
	first := slices.IndexFunc(ts, func(t token) bool { return t.kind != markToken })
	if first < 0 || spoken > 0 {
		return false
	}
	openers := openersOnce()[ts[first].word]
	if len(openers) == 0 {
		return false
	}
	var sb strings.Builder
	for i, t := range ts {
		if i == 6 {
			break
		}
		if t.kind == markToken {
			if t.word == ":" && i < 5 {
				sb.WriteString(": ")
			}
			continue
		}
		sb.WriteString(t.word)
		sb.WriteByte(' ')
	}
	head := sb.String()
	for _, p := range openers {
		if hasPrefix(head, p) && !goesOn(ts[first:], p) {
			return true
		}
	}
	return false
}

// behindQuotation returns where the words begin that stand behind the quotation with which ts
// begins: "«Подписывайтесь на нас», — попросил мэр". 0 if it does not, or nothing stands there.
func behindQuotation(ts []token) int {
	if !isQuoteMark(ts[0].word) {
		return 0
	}
	for k := len(ts) - 1; k > 0; k-- {
		if ts[k].glued && (isQuoteMark(ts[k].word) || ts[k].word == "»") {
			if k+2 < len(ts) { // more than its stop
				return k + 1
			}
			return 0
		}
	}
	return 0
}

// goesOn tells whether the sentence that begins with the opener p is one of its own
// all the same: "Реклама пива заборонена.", "Reporting by state media was banned."
func goesOn(ts []token, p string) bool {
	next := len(strings.Fields(p))
	if !slices.Contains(nounOpeners.all(), strings.TrimSpace(p)) || next >= len(ts) || !isStop(&ts[len(ts)-1]) {
		return false
	}
	words := 0
	for _, t := range ts {
		if t.word == ";" || t.word == "©" {
			return false
		}
		if t.kind != markToken {
			words++
		}
	}
	return words >= leastOpened && ts[next].kind == wordToken && !ts[next].cap
}

const longestNotice = 24 // tokens of who owns a text

const leastOpened = 5 // words of a sentence behind what opens notes too

// Openers that are nouns or prepositions, with which sentences begin as well.
var nounOpeners = &phraseList{text: "[nounOpeners]"}

// openersOnce are the junkOpeners by their first words.
var openersOnce = once(func() map[string][]string {
	m := make(map[string][]string)
	for _, p := range junkOpeners.all() {
		first, _, _ := cut(p, " ")
		m[first] = append(m[first], p)
	}
	return m
})

func hasAnyWord(ts []token, words *wordList) bool {
	for _, t := range ts {
		if t.kind == wordToken && words.has(t.word) {
			return true
		}
	}
	return false
}

// isLineUp tells whether ts lists who played: a club, a colon and names.
func isLineUp(ts []token) bool {
	begin := slices.IndexFunc(ts[:min(len(ts), 6)], func(t token) bool { return t.word == ":" || isDash(t.word) && !t.glued })
	if begin < 1 || len(ts) < leastLineUp {
		return false
	}
	names, words, marks := 0, 0, 0
	for _, t := range ts[begin+1:] {
		switch {
		case t.kind == markToken:
			marks++
		case t.cap:
			names++
		case t.kind == wordToken:
			words++
		}
	}
	return names >= leastPlayers && marks >= leastPlayers && words*6 <= names
}

const (
	leastLineUp  = 20 // tokens
	leastPlayers = 9  // of those who played
)

// isCredit tells whether ts names a photographer or an agency.
//
//go:noinline
func isCredit(ts []token) bool {
	for i, t := range ts {
		if i > 3 {
			return false
		}
		if pictures.has(t.word) {
			return true
		}
	}
	return false
}

// isCreditInBrackets tells whether ts, which stands behind a bracket and ends the sentence with it,
// names who took a picture: "AP Photo/Ann Reed)", "Image: Pell Press)."
func isCreditInBrackets(ts []token, glued bool) bool {
	if close := slices.IndexFunc(ts, func(t token) bool { return t.word == ")" }); close < len(ts)-2 {
		return false
	}
	if last := slices.IndexFunc(ts, func(t token) bool { return t.word == ")" }) - 1; last >= 0 && ts[last].cap && creditors.has(ts[last].word) && (last > 2 && ts[last-1].word == "/" && ts[0].cap && !ts[0].upper && ts[last-2].cap && !ts[last-2].upper || last == 0 && glued) {
		return true // "(Ann Reed/PA)", "on Monday(PTI)"
	}
	for i := range ts[:min(len(ts), 4)] {
		if t := &ts[i]; t.word == "/" || t.word == ":" {
			return i > 0 && (pictures.has(ts[i-1].word) || ts[i-1].word == "image")
		}
	}
	return false
}

// Agencies that pictures are credited to.
var creditors = &wordList{text: "[creditors]"}

// Words that a credit names its picture by.
var pictures = &wordList{text: "[pictures]"}

//go:noinline
func containsAny(s string, phrases []string) bool {
	for _, p := range phrases {
		if containsText(s, p) {
			return true
		}
	}
	return false
}

var junkOpeners = &phraseList{text: "[junkOpeners]"}

var junkPhrases = &phraseList{text: "[junkPhrases]"}

// What adverts other pages, and spoils a sentence of any length that it is glued to.
var adverts = &phraseList{text: "[adverts]"}

var junkPhrasesOnce, advertsOnce = once(junkPhrases.byWord), once(adverts.byWord)

// byWord are the texts by each of the junkWords in them.
func (l *phraseList) byWord() map[string][]string {
	m := make(map[string][]string)
	for _, p := range l.all() {
		for _, t := range appendTokens(nil, p, 0, len(p)) {
			if junkWords.has(t.word) {
				m[t.word] = append(m[t.word], p)
			}
		}
	}
	return m
}

// One word of each of the junkPhrases and adverts.
var junkWords = &wordList{text: "[junkWords]"}
