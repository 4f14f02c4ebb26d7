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
func sentenceEnd(s string, line []token, begin, i int) int {
	t := line[i]
	if !isStop(t) {
		if !endsWithPoint(t) || i+1 >= len(line) {
			return 0
		}
		_, head := lexiconOnce().head(line[i+1].word)
		if line[i+1].glued || !mayEnd.has(t.word) || !opensSentence(line[i+1:]) || states.has(t.word) && (head || i > begin && line[i-1].word == "the") {
			return 0 // the U.S. Senate
		}
		return i + 1
	}
	end := i + 1
	for end < len(line) && line[end].glued && (isStop(line[end]) || isCloser(s, line, end)) {
		end++
	}
	if end >= len(line) {
		return end
	}
	quoted := (line[end].word == "«" || line[end].word == "„") && end+1 < len(line) && line[end+1].cap && i > begin && line[i-1].kind == wordToken
	if line[end].glued && !quoted || !opensSentence(line[end:]) || t.word == "." && insideName(line, i) {
		return 0
	}
	if t.word == "." && end == i+1 && isAbbreviation(line[begin:i], line[end:]) {
		return 0
	}
	return end
}

// insideName tells whether the point at token i stands in a short name in quotation
// marks: «Москва. Вокзал. Утро».
func insideName(line []token, i int) bool {
	open := i - 1
	for open > 0 && i-open < 6 && line[open].word != "«" {
		if t := line[open]; t.kind == markToken && t.word != "." || t.kind == wordToken && !t.cap {
			return false
		}
		open--
	}
	if open < 0 || line[open].word != "«" {
		return false
	}
	for k := i + 1; k < len(line) && k-open < 9; k++ {
		switch t := line[k]; {
		case t.word == "»":
			return line[k-1].kind == wordToken
		case t.kind == markToken && t.word != "." || t.kind == wordToken && !t.cap:
			return false
		}
	}
	return false
}

func isStop(t token) bool {
	return t.kind == markToken && (t.word == "." || t.word == "!" || t.word == "?" || t.word == "…")
}

func endsWithPoint(t token) bool { return t.kind == wordToken && strings.HasSuffix(t.word, ".") }

// isCloser tells whether a mark closes what stands before it.
func isCloser(s string, line []token, i int) bool {
	switch line[i].word {
	case "»", "”", "’", "“", ")", "]":
		return true
	case `"`, "'":
		return i+1 >= len(line) || !line[i+1].glued || line[i+1].kind == markToken
	}
	return false
}

// opensSentence tells whether a sentence may begin with ts.
func opensSentence(ts []token) bool {
	for _, t := range ts {
		switch {
		case t.kind == numberToken || t.cap:
			return true
		case t.kind == wordToken:
			return false
		case !strings.ContainsAny(t.word, "\"'«“„‘([—–-•·*…"):
			return false
		}
	}
	return false
}

// isAbbreviation tells whether the point after before is one of an abbreviation
// or an initial, when rest follows.
func isAbbreviation(before, rest []token) bool {
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	if last.kind != wordToken {
		return false
	}
	if utf8.RuneCountInString(last.word) == 1 && last.cap && !afterDegree(before) {
		network := last.word == "x" && len(before) > 2 && (before[len(before)-2].word == "on" || before[len(before)-2].word == "to")
		return !network // an initial, but "wrote on X."
	}
	if last.word == "пен" && len(before) > 1 && before[len(before)-2].word == "(" {
		return true // 1:1 (пен. – 3:4)
	}
	if !abbreviations.has(last.word) {
		return false
	}
	if rest[0].kind == numberToken {
		return !mayEnd.has(last.word) || takesNumber.has(last.word) || numeralsOnce().times.of(last.word) > 0
	}
	if last.word == "no" && !last.cap {
		return false // "The council said no. The mayor left."
	}
	if measures.has(last.word) && len(before) > 1 && (before[len(before)-2].kind == numberToken || isPoint(before[len(before)-2]) || before[len(before)-2].word == "/" || measures.has(before[len(before)-2].word)) {
		return !rest[0].cap // 800 кв. м. Пожежу…
	}
	if last.word == "г" && len(before) > 1 && before[len(before)-2].kind == wordToken {
		return true // "в г. Самара", not "в 2014 г."
	}
	next := rest[0]
	for i := 0; next.kind == markToken && i < len(rest); i++ {
		next = rest[i]
	}
	return !mayEnd.has(last.word) || !next.cap || len(before) < 2
}

// Abbreviations that do not end a sentence, in the three languages.
var abbreviations = &wordList{text: `т ч д п тис тыс млн млрд трлн грн коп дол долл руб ст см рр р г гг в вв о м с вул ул просп пр пров пер бул пл буд кв обл р-н смт м-н
св ім им акад проф доц канд ін др проч напр зокр стор стр гл рис табл тел факс див зам нач гос гол чел куб пос дер ред авт
січ лют бер квіт трав черв лип серп вер жовт лист груд янв фев мар апр июн июл авг сен сент окт ноя нояб дек
mr mrs ms dr rev hon messrs pvt cpl det insp supt atty asst brig mt prof gen col lt sgt capt cmdr adm maj rep sen gov pres st rd ave jr sr inc ltd co corp no vs etc al fig dept est approx
jan feb mar apr jun jul aug sep sept oct nov dec`}

// Those that may end one when a capital follows.
var mayEnd = &wordList{text: `р рр г гг грн руб дол долл ін др тис тыс млн млрд трлн коп куб чел etc inc ltd co corp jr sr a.m. p.m. т.д. т.п. u.s. u.k. u.n.`}

// afterDegree: +10 °C.
func afterDegree(before []token) bool { return len(before) > 1 && before[len(before)-2].word == "°" }

func isPoint(t token) bool { return t.kind == markToken && t.word == "." }

// Measures, which end a sentence behind a number.
var measures = &wordList{text: `м см км га кг т л с хв мин год ч куб кв`}

// Abbreviations of states, which stand before a name.
var states = &wordList{text: `u.s. u.k. u.n.`}

// Those that stand before a number.
var takesNumber = &wordList{text: `ст п пп ч гл рис fig no див стор стр`}

// gluedBorder tells whether a sentence begins at line[i] though no blank stands
// before it: "…photo agency.comThe minister", "космосПекін". A brand such as
// YouTube is none: what goes before must be long enough to be a heading or end
// in a domain, and what follows a word of its own.
func gluedBorder(s string, line []token, i int) bool {
	t, before := line[i], line[i-1]
	if t.kind != wordToken || !t.cap || t.upper || before.kind == numberToken {
		return false
	}
	if utf8.RuneCountInString(t.word) < 2 && (i+1 >= len(line) || line[i+1].glued) {
		return false
	}
	if before.word == ")" && i+1 < len(line) && line[i+1].word == ":" {
		return true // "1:1 (пен. – 3:4)Голи: Дуб, 17"
	}
	if before.kind == markToken {
		// "…почались.Пекін": a stop without its blank.
		return isStop(before) && i >= 4 && !endsSite(line, i) && !isAbbreviation(line[:i-1], line[i:])
	}
	r, _ := utf8.DecodeLastRuneInString(s[before.start:before.end])
	if before.upper && behindCredit(s[:before.start]) {
		return true
	}
	if before.kind != wordToken || !unicode.IsLower(r) || utf8.RuneCountInString(before.word) == 1 || before.word == "мк" {
		return false // "кГц", "мкВ"
	}
	if !sameScript(r, t.word) && t.word[0] < 0x80 && isPreposition(before.word) {
		return false // "написав уTwitter"
	}
	if sameScript(r, t.word) && isBrand(before, t) {
		return false
	}
	return i >= 2 || strings.Contains(before.word, ".")
}

// longestHead is how many tokens a heading may have that only a blank parts from the
// sentence behind it.
const longestHead = 10

// What headings that ask begin with.
var asksWhat = &wordList{text: `what how who why where when which`}

// headBefore tells whether the words of the line in front of token i are a heading or a
// credit that lost its line: "What customers should do The police advise".
func headBefore(line []token, i int) bool {
	if isStockHead(line, i) || isAskingHead(line, i) {
		return true
	}
	if i < 3 || i > longestHead || i+2 >= len(line) || !line[0].cap || !asksWhat.has(line[0].word) && !isCredit(line[:1]) {
		return false
	}
	t, before, next := line[i], line[i-1], line[i+1]
	if !t.cap || t.upper || t.word != "the" && t.word != "this" && t.word != "they" || before.cap || before.kind != wordToken || next.cap || next.kind != wordToken {
		return false
	}
	for _, t := range line[:i] {
		if t.kind == markToken && t.word != ":" && t.word != "-" || isStop(t) {
			return false
		}
	}
	return !governs(before.word) && !isArticle(before.word) && !hasSpeech(line[:i])
}

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
	return slices.Contains(stockHeads, strings.Join(words, " "))
}

// isAskingHead tells whether the words of the line in front of token i are a Ukrainian or
// Russian heading that asks, and a sentence of its own begins at i, with its verb before
// its first comma: "Как готовится город Солью и отсевом дороги начнут обрабатывать".
func isAskingHead(line []token, i int) bool {
	if i < 3 || i > longestHead || i+3 >= len(line) || !line[0].cap || !asking.has(line[0].word) {
		return false
	}
	t := line[i]
	if !t.cap || t.upper || t.kind != wordToken || t.word[0] < 0x80 || line[i+1].cap || line[i+1].kind != wordToken {
		return false
	}
	if _, given := lexiconOnce().names.get(t.word); given || hasSpeech(line[:i]) || governs(line[i-1].word) || isAdjective(line[i-1].word) {
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
		if isOtherVerb(t.word) || hasAnySuffix(t.word, "нут", "ють", "уть") {
			return asks
		}
	}
	return false
}

var asking = &wordList{text: `що як чому хто де коли скільки навіщо куди що что как почему кто где когда сколько зачем куда`}

var stockHeads = strings.Split("що сталося|що трапилося|що відомо|що далі|як це було|як це сталося|чому це важливо|что произошло|что случилось|что известно|что дальше|как это было|как это произошло|почему это важно", "|")

// endsSite tells whether the word at line[i] ends the name of a site: Harbour.Online.
func endsSite(line []token, i int) bool {
	return siteEnds.has(line[i].word) && line[i-2].cap && line[i-1].glued && (i+1 >= len(line) || line[i+1].kind == markToken)
}

var siteEnds = &wordList{text: `online com net org info`}

// isBrand: both halves are short Latin words, as in YouTube, WhatsApp, iPhone; a
// longer word without a capital in front is none: "archiveIn".
func isBrand(a, b token) bool {
	if opensOnly.has(b.word) || !a.cap && len(a.word) > 2 {
		return false
	}
	second, _, _ := strings.Cut(b.word, "-") // "на YouTube-каналі"
	return a.word[0] < 0x80 && !strings.Contains(a.word, ".") && len(a.word) <= 8 && len(second) <= 8
}

// Words that open sentences and end no brand: "Anvar PressThe ceremony".
var opensOnly = &wordList{text: `the this they their but after when with from police officials`}

func sameScript(r rune, w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return (r < 0x250) == (first < 0x250)
}

// splitHeads looks at the sentences of the line that begins with token from: a
// short piece in front of a glued border that states nothing is a caption or a
// heading.
func (d *document) splitHeads(from int) {
	for i := range d.sentences {
		s := &d.sentences[i]
		if s.from < from || s.kind != plainSentence || i+1 >= len(d.sentences) {
			continue
		}
		next := d.sentences[i+1]
		if next.start == s.end && !isStop(d.tokens[s.to-1]) {
			s.kind = headingSentence
		}
	}
}

// kindOf tells headings and junk from sentences.
func (d *document) kindOf(s sentence) sentenceKind {
	ts := d.tokens[s.from:s.to]
	if isJunk(d.text[s.start:s.end], ts) {
		return junkSentence
	}
	if isDateline(ts) {
		return headingSentence
	}
	if isLineUp(ts) {
		return junkSentence
	}
	last := ts[len(ts)-1]
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
	if len(ts) > 12 || len(ts) == 0 || !ts[0].upper {
		return false
	}
	if len(ts) < 10 && len(ts) > 3 && ts[1].word == "," && (slices.ContainsFunc(ts, func(t token) bool { return isOfDate(t.word) }) || ts[2].kind == numberToken && utf8.RuneCountInString(ts[3].word) == 3) {
		return true // "КРИНИЧАНСЬК, 16 листопада.", "ЛОЗОВА, 12 ноя — Полуденная линия."
	}
	for i := 1; i+2 < len(ts); i++ {
		if ts[i].word == "/" && ts[i+1].cap && ts[i+2].word == "/" {
			return true
		}
	}
	return false
}

// aloneInLine tells whether the whole line is this sentence.
func (d *document) aloneInLine(s sentence) bool {
	return (s.start == 0 || d.text[s.start-1] == '\n') && (s.end == len(d.text) || d.text[s.end] == '\n')
}
