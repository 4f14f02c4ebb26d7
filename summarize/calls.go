package summarize

import (
	"slices"
)

// isCall tells whether ts asks whoever reads it to do something for those who print it: to
// subscribe, to look elsewhere, to write to them. Nobody is cited for it: "Читайте нас в
// Telegram", "Follow her on Twitter" are calls, "Читайте договор, советует юрист" and "Share
// prices on" are none.
func isCall(ts []token) bool {
	ts = withoutMarks(ts)
	if len(ts) < 2 || len(ts) > longestCall {
		return false
	}
	calls := readerCalls.has(ts[0].word) || englishCalls.has(ts[0].word) && behindCalls.has(ts[1].word)
	return calls && slices.ContainsFunc(ts[1:], isAsked) && !hasSpeech(ts[2:]) || tellsWhere(ts)
}

// isAsked tells whether t is what media ask readers for. The US is none of us.
func isAsked(t token) bool {
	return askedOfReaders.has(t.word) && !(t.upper && t.word == "us")
}

const longestCall = 40 // tokens

// tellsWhere tells whether ts says where more of it is to be read: "Подробнее об этом — в
// публикации", "Full details can be found here".
func tellsWhere(ts []token) bool {
	if len(ts) > 25 || !hasAnyWord(ts[:min(len(ts), 3)], tellsMore) || hasSpeech(ts) {
		return false
	}
	if len(ts) < 8 && slices.ContainsFunc(ts, func(t token) bool { return isSiteName(t.word) }) {
		return true // "Подробная информация на сайте reka.example"
	}
	return hasAnyWord(ts[1:], where) && slices.ContainsFunc(ts, func(t token) bool { return offersMore.has(t.word) })
}

// isSiteName tells whether w is the address of a site: letters, a point and letters.
func isSiteName(w string) bool {
	before, after, found := cut(w, ".")
	return found && len(before) > 1 && len(after) > 1
}

// withoutMarks is ts from its first word on: behind arrows and emoji.
func withoutMarks(ts []token) []token {
	for len(ts) > 0 && ts[0].kind == markToken && !isQuoteMark(ts[0].word) {
		ts = ts[1:]
	}
	return ts
}

var (
	readerCalls    = &wordList{text: "[readerCalls]"}
	englishCalls   = &wordList{text: "[englishCalls]"}
	behindCalls    = &wordList{text: "[behindCalls]"}
	askedOfReaders = &wordList{text: "[askedOfReaders]"}
	tellsMore      = &wordList{text: "[tellsMore]"}
	offersMore     = &wordList{text: "[offersMore]"}
	where          = &wordList{text: "[where]"}
)
