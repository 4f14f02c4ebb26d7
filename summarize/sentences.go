package summarize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentenceEnd returns where the sentence that begins at line[begin] ends if the
// token i ends it: the index after its last token; else 0. A sentence ends at
// . ! ? … with the closing marks behind it, where a blank and then a capital, a
// digit, a quotation mark or a dash follow, unless the stop is an abbreviation's.
// inside tells whether a straight quotation mark in front of token i is still open.
func sentenceEnd(s string, line []token, begin, i int, inside bool) int {
	t := &line[i]
	if !isStop(t) {
		return abbreviationEnd(line, begin, i)
	}
	end := i + 1
	for end < len(line) && line[end].glued && (isStop(&line[end]) || isCloser(s, line, end)) {
		inside = inside != (line[end].word == `"`)
		end++
	}
	if end >= len(line) {
		return end
	}
	if end+1 < len(line) && isDash(line[end].word) && editors.has(line[end+1].word) {
		return 0 // "(члени Ради ЄС. – Ред.)"
	}
	quoted := i > begin && line[i-1].kind == wordToken && opensGlued(line[end:], inside)
	if line[end].glued && !quoted || !opensSentence(line[end:]) || insideName(line, i) {
		return 0
	}
	if t.word == "." && end == i+1 && isAbbreviation(line[begin:i], line[end:]) {
		return 0
	}
	return end
}

var editors = &wordList{text: `ред прим авт ed`}

// markDateline makes headings of the sentences that are the dateline of the article d: "КИЇВ. 5
// грудня. УНН.", so that what comes behind it leads.
func (d *document) markDateline() {
	n := 0
	for n < len(d.sentences) && n < 4 && d.sentence(n).kind == plainSentence && d.sentence(n).block == 0 {
		ts := d.tokens[d.sentence(n).from:d.sentence(n).to]
		if last := len(ts) - 1; last < 1 || last > 2 || ts[last].word != "." {
			break
		}
		n++
		if n > 1 && d.isWire(d.sentence(n-1).from) {
			for _, s := range d.sentences[:n] {
				s.kind = headingSentence
			}
			return
		}
	}
}

// abbreviationEnd is sentenceEnd for a token i that has its point in itself: "a.m.", "D.C.".
func abbreviationEnd(line []token, begin, i int) int {
	t := &line[i]
	if !endsWithPoint(t) || i+1 >= len(line) || line[i+1].glued {
		return 0
	}
	next := &line[i+1]
	if next.cap && (opensOnly.has(next.word) || len(line) > i+2 && opensAlone.has(next.word)) {
		return i + 1 // "in Washington, D.C. With the app"
	}
	if !mayEnd.has(t.word) || (t.word == "a.m." || t.word == "p.m.") && (englishDays.has(next.word) || zones.has(next.word)) {
		return 0 // "before 5 a.m. Sunday"
	}
	_, head := speakingNoun(next.word)
	if !opensSentence(line[i+1:]) || states.has(t.word) && (head || i > begin && line[i-1].word == "the" || !actsNext(line, i+2) && !(i+2 < len(line) && line[i+2].cap && actsNext(line, i+3) && isGivenName(next.word))) {
		return 0 // the U.S. Senate, on U.S. Patriot systems
	}
	return i + 1
}

// actsNext tells whether the English word at token j is what somebody does or is.
func actsNext(line []token, j int) bool {
	if j >= len(line) || line[j].cap || line[j].kind != wordToken {
		return false
	}
	w := line[j].word
	_, says := verbForm(w)
	return says || isBe(w) || haves.has(w) || finite.has(w) || hasAnySuffix(w, "ed")
}

func isGivenName(w string) bool {
	_, given := givenName(w)
	return given
}

// opensGlued tells whether a quotation opens with rest, without a blank in front of it. inside
// tells whether one between straight marks is open already.
func opensGlued(rest []token, inside bool) bool {
	if len(rest) < 2 || !rest[1].cap {
		return false
	}
	switch rest[0].word {
	case "«", "„", "“", "`":
		return true
	}
	return rest[0].word == `"` && !inside
}

// insideName tells whether the point at token i stands in a short name in quotation
// marks: «Москва. Вокзал. Утро».
func insideName(line []token, i int) bool {
	open := i - 1
	for open > 0 && i-open < 6 && !opensName(line[open]) {
		if t := line[open]; t.kind == markToken && t.word != "." || t.kind == wordToken && !t.cap {
			return false
		}
		open--
	}
	if open < 0 || !opensName(line[open]) || line[open].word != "«" && (open+1 >= len(line) || !line[open+1].glued) {
		return false
	}
	for k := i + 1; k < len(line) && k-open < 9; k++ {
		switch t := line[k]; {
		case t.word == "»" && line[open].word == "«", t.word == `"` && t.glued && line[open].word == `"`:
			return line[k-1].kind != markToken
		case t.kind == markToken && t.word != "." || t.kind == wordToken && !t.cap:
			return false
		}
	}
	return false
}

// opensName tells whether t may open a name in quotation marks.
func opensName(t token) bool { return t.word == "«" || t.word == `"` }

//go:noinline
func isStop(t *token) bool {
	return t.kind == markToken && isAmong(t.word, ". ! ? … ‼")
}

//go:noinline
func endsWithPoint(t *token) bool { return t.kind == wordToken && hasAnySuffix(t.word, ".") }

// isCloser tells whether a mark closes what stands before it.
func isCloser(s string, line []token, i int) bool {
	switch line[i].word {
	case "»", "”", "’", ")", "]":
		return true
	case `"`, "'", "“":
		return i+1 >= len(line) || !line[i+1].glued || line[i+1].kind == markToken
	}
	return false
}

// opensSentence tells whether a sentence may begin with ts.
func opensSentence(ts []token) bool {
	if len(ts) > 1 && ts[0].word == "read" && ts[1].word == "more" && (len(ts) == 2 || ts[2].cap || ts[2].kind == markToken) {
		return true // a button
	}
	for _, t := range ts {
		switch {
		case t.kind == numberToken || t.cap:
			return true
		case t.kind == wordToken:
			return false
		case !strings.ContainsAny(t.word, "\"'«“„‘([—–-•·*…©_"):
			return false
		}
	}
	return false
}

// gluedBorder tells whether a sentence begins at line[i] though no blank stands
// before it: "…photo agency.comThe minister", "космосПекін". A brand such as
// YouTube is none: what goes before must be long enough to be a heading or end
// in a domain, and what follows a word of its own.
func gluedBorder(s string, line []token, i int) bool {
	t, before := &line[i], &line[i-1]
	if t.kind != wordToken || !t.cap || t.upper || before.kind == numberToken {
		return false
	}
	if runeCount(t.word) < 2 && (i+1 >= len(line) || line[i+1].glued) {
		return false
	}
	if before.word == ")" && i+1 < len(line) && line[i+1].word == ":" {
		return true // "1:1 (пен. – 3:4)Голи: Дуб, 17"
	}
	if before.kind == markToken {
		// "…почались.Пекін": a stop without its blank.
		return isQuotedHead(line[:i]) || isStop(before) && i >= 4 && !endsSite(line, i) && !isAbbreviation(line[:i-1], line[i:])
	}
	r, _ := utf8.DecodeLastRuneInString(s[before.start:before.end])
	if before.upper && behindCredit(s[:before.start]) {
		return true
	}
	if before.kind != wordToken || !unicode.IsLower(r) || runeCount(before.word) == 1 || before.word == "мк" {
		return false // "кГц", "мкВ"
	}
	if !sameScript(r, t.word) && t.word[0] < 0x80 && isPreposition(before.word) {
		return false // "написав уTwitter"
	}
	if sameScript(r, t.word) && isBrand(before, t) {
		return false
	}
	return i >= 2 || containsText(before.word, ".") || rubrics.has(before.word)
}

// blankBorder tells whether a sentence begins at line[i] though no stop stands before it: behind two
// blanks, which were a line of its own once, "in the 2011 movie  When it was announced".
func blankBorder(s string, line []token, i int) bool {
	t, before := &line[i], &line[i-1]
	if !t.cap || t.start-before.end < 2 || i+1 >= len(line) || before.kind == markToken || strings.Trim(s[before.end:t.start], " ") != "" {
		return false
	}
	return opensOnly.has(t.word) || line[i+1].word == ":"
}

// endsSite tells whether the word at line[i] ends the name of a site: Harbour.Online.
func endsSite(line []token, i int) bool {
	if line[i-2].word == "яндекс" {
		return true // Яндекс.Дзен
	}
	return siteEnds.has(line[i].word) && line[i-2].cap && line[i-1].glued && (i+1 >= len(line) || line[i+1].kind == markToken)
}

var siteEnds = &wordList{text: `online com net org info ru ua ру уа`}

// isBrand: both halves are short Latin words, as in YouTube, WhatsApp, iPhone; a
// longer word without a capital in front is none: "archiveIn".
func isBrand(a, b *token) bool {
	if opensOnly.has(b.word) || !a.cap && (len(a.word) > 2 || opensPlainly(b.word)) {
		return false
	}
	second, _, _ := cut(b.word, "-") // "на YouTube-каналі"
	second, _, _ = cut(second, ".")  // OddsShark.com
	if a.cap && len(a.word) == 2 && a.word[0] < 0x80 {
		return true // MyBroadband
	}
	return a.word[0] < 0x80 && !containsText(a.word, ".") && len(a.word) <= 8 && len(second) <= 8
}

// Words that open sentences and end no brand: "Anvar PressThe ceremony".
var opensOnly = &wordList{text: "[opensOnly]"}

func sameScript(r rune, w string) bool {
	first, _ := firstRune(w)
	return (r < 0x250) == (first < 0x250)
}

// splitHeads looks at the sentences of one line, from the first: a short piece in
// front of a glued border that states nothing is a caption or a heading.
func (d *document) splitHeads(first int) {
	for i := first; i+1 < len(d.sentences); i++ {
		s := d.sentence(i)
		if s.kind == plainSentence && d.sentence(i+1).start == s.end && !isStop(d.at(s.to-1)) {
			s.kind = headingSentence
		}
	}
}

// isEndSign tells the sign with which some agencies end an article.
func isEndSign(t *token) bool { return t.word == "■" || t.word == "□" || t.word == "◆" }

// kindOf tells headings and junk from sentences.
func (d *document) kindOf(s *sentence) sentenceKind {
	ts := d.tokens[s.from:s.to]
	if n := len(ts) - 1; n > 0 && isEndSign(&ts[n]) {
		ts = ts[:n]
	}
	if isJunk(d.text[s.start:s.end], ts) {
		return junkSentence
	}
	if isDateline(ts) {
		return headingSentence
	}
	if isLineUp(ts) {
		return junkSentence
	}
	last := &ts[len(ts)-1]
	ended := isStop(last) || endsWithPoint(last) || last.word == ":" || last.word == ";"
	if len(ts) > 1 && last.kind == markToken && strings.ContainsAny(last.word, `"»”)`) {
		ended = true
	}
	if last.word == "?" && len(ts) < 14 {
		return headingSentence // a question between paragraphs heads what follows
	}
	if last.word == ":" && len(ts) < 14 && !hasSpeech(ts) {
		return headingSentence // and this a list
	}
	if ts[0].kind == wordToken && d.aloneInLine(s) && (last.word == "…" || len(ts) > 3 && last.word == "." && ts[len(ts)-2].word == "." && ts[len(ts)-3].word == ".") {
		return headingSentence // a title cut off: what another page says
	}
	if !ended && len(ts) < 16 && !hasSpeech(ts) && d.aloneInLine(s) {
		return headingSentence
	}
	return plainSentence
}

// isDateline: "МОСКВА, 29 июня. /ТАСС/."
func isDateline(ts []token) bool {
	if isQuoteMark(ts[0].word) {
		ts = ts[1:]
	}
	if n := len(ts); n == 5 && ts[0].cap && ts[1].word == "," && ts[2].kind == numberToken && monthOf(ts[3].word) > 0 {
		return true // "Псков, 17 мая."
	}
	if len(ts) > 24 || len(ts) == 0 || !ts[0].upper {
		return false
	}
	if n := len(ts); n > 6 && ts[n-2].word == "/" && slices.ContainsFunc(ts, func(t token) bool { return isOfDate(t.word) }) {
		return true // "ПАРК «ПАТРИОТ», 24 августа. /Корр. ТАСС Лев Дуб/."
	}
	if len(ts) > 12 {
		return false
	}
	if len(ts) < 10 && len(ts) > 3 && ts[1].word == "," && (slices.ContainsFunc(ts, func(t token) bool { return isOfDate(t.word) }) || ts[2].kind == numberToken && runeCount(ts[3].word) == 3) {
		return true // "КРИНИЧАНСЬК, 16 листопада.", "ЛОЗОВА, 12 ноя — Полуденная линия."
	}
	if len(ts) > 6 && ts[1].word == "," && ts[2].kind == numberToken && runeCount(ts[3].word) == 3 && isDash(ts[4].word) && !slices.ContainsFunc(ts[5:], func(t token) bool { return t.kind == wordToken && !t.cap }) {
		return true // "ЛОЗОВА, 12 ноя — Полуденная линия, Лев Дуб."
	}
	for i := 1; i+2 < len(ts); i++ {
		if ts[i].word == "/" && ts[i+1].cap && ts[i+2].word == "/" {
			return true
		}
	}
	return false
}

// aloneInLine tells whether the whole line is this sentence.
func (d *document) aloneInLine(s *sentence) bool {
	return (s.start == 0 || d.text[s.start-1] == '\n') && (s.end == len(d.text) || d.text[s.end] == '\n')
}
