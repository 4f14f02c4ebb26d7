package summarize

// longestCredit is how many tokens may name who took a picture.
const longestCredit = 16

// creditEnd is the token at which a sentence begins behind the credit with which line[from:]
// begins, or which the colon at line[from] opens, though no stop parts the two: "Photo: Mara
// Ellwood Police said". 0 if there is no credit, or nothing behind it.
func creditEnd(line []token, from int) int {
	k := creditNames(line, from)
	if k == 0 || k >= len(line) || line[k].cap && opensPlainly(line[k].word) && !isArticle(line[k].word) {
		return 0 // "Відео: У порту горить склад."
	}
	names, smalls := 0, 0
	for i := k; i < min(len(line)-1, k+longestCredit); i++ {
		t, before := &line[i], &line[i-1]
		switch {
		case t.word == "." && t.glued && before.cap && runeCount(before.word) == 1: // an initial
		case isStop(t) || t.word == ";":
			return 0
		case t.kind == markToken:
			if names+smalls > 0 && before.kind == wordToken && isSaidIn(line[i:]) {
				return i
			}
		case t.kind == numberToken:
			if names > 0 && before.kind == wordToken && line[i+1].kind == wordToken && !line[i+1].cap {
				return i
			}
		case !t.cap:
			if smalls++; smalls > 6 || isOtherVerb(t.word) || hasSpeech(line[i:i+1]) || names > 0 && !joiners.has(t.word) && !creditsPlain.has(t.word) && !(before.cap && isAdjective(before.word)) {
				return 0
			}
		default:
			if names+smalls > 0 && i+4 <= len(line) && (before.kind == wordToken && (t.glued || before.cap || !joiners.has(before.word)) || isCloserMark(before.word)) && beginsBehindNames(line, i, names, creditsPlain.has(line[k].word)) {
				return i
			}
			names++
		}
	}
	return 0
}

// isCloserMark tells a mark that ends a name.
func isCloserMark(w string) bool { return w == "»" || w == "”" || w == ")" }

// isSaidIn tells whether ts begins with a quotation of somebody's words, and no name: "“We lost
// everything,” said".
func isSaidIn(ts []token) bool {
	if !isAmong(ts[0].word, "« “") || !ts[1].cap {
		return false
	}
	for i := 3; i < len(ts)-1; i++ {
		if isCloserMark(ts[i].word) {
			return isAmong(ts[i-1].word, ", . ! ? …") || ts[i+1].word == "," || isDash(ts[i+1].word)
		}
	}
	return false
}

// beginsBehindNames tells whether a sentence begins at line[i], a word with a capital behind so
// many names. plain is for a credit in plain words: "Фото автора".
func beginsBehindNames(line []token, i, names int, plain bool) bool {
	t, next := &line[i], &line[i+1]
	if t.upper && runeCount(t.word) > 1 {
		return false
	}
	if opensPlainly(t.word) || names > 0 && t.word[0] >= 0x80 && line[i-1].word[0] < 0x80 && line[i-1].kind == wordToken {
		return true // or "Фото: iStock Команда"
	}
	if isGivenName(t.word) && next.cap {
		return names > 1 || line[i-1].upper
	}
	if h, ok := speakingNoun(t.word); ok && next.kind == wordToken && (!next.cap || h.kind == personHead) && (next.word != "of" || h.kind == crowdHead) {
		return true
	}
	if names == 0 && !t.glued && isAdjective(t.word) && !isNominativeAdjective(t.word) {
		return false // "пресслужба Керрівської облради"
	}
	if isGivenName(line[i-1].word) && !t.glued {
		return false
	}
	return t.glued || (names > 0 || plain) && next.kind == wordToken && !next.cap && !joiners.has(next.word) && !creditsPlain.has(next.word)
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
// if it is none.
func creditNames(line []token, from int) int {
	if line[from].word == ":" {
		if from > 0 && pictures.has(line[from-1].word) {
			return from + 1
		}
		return 0
	}
	if !line[from].cap && !(from == 0 && pictures.has(line[0].word)) {
		return 0
	}
	for i := from; i < min(from+3, len(line)-2); i++ {
		t, next := &line[i], &line[i+1]
		picture := pictures.has(t.word)
		switch {
		case t.word == "by" && i == 0 && isGivenName(next.word):
			return 1
		case t.kind != wordToken:
			return agencyNames(line, from)
		case next.word == ":" && (picture || picturesToo.has(t.word)):
			return i + 2
		case t.word == "courtesy" && next.word == "of" || picture && i == from && isAmong(next.word, "by via"):
			return i + 2
		case picture && i == from && (creditsPlain.has(next.word) || next.upper || next.word == "images"):
			return i + 1
		case picture && i == from+1 && oldPictures.has(line[from].word):
			return i
		}
	}
	return agencyNames(line, from)
}

// agencyNames is the token behind "Ann Reed / Pell Press" and "Ann Reed via Reuters", with which
// line[from:] begins; 0 if it begins with something else.
func agencyNames(line []token, from int) int {
	agency := false
	for i := from; i < min(from+8, len(line)); i++ {
		t := &line[i]
		switch {
		case t.word == "/" || t.word == "via":
			agency = i > from+1
		case t.kind != wordToken || !t.cap || t.word == "the":
			return 0
		case agency && (creditors.has(t.word) || isAmong(t.word, "press images photo photos")):
			return i
		}
	}
	return 0
}

// What credits say beside the pictures.
var (
	picturesToo  = &wordList{text: "[picturesToo]"}
	countsFirst  = &wordList{text: "[countsFirst]"}
	creditsPlain = &wordList{text: "[creditsPlain]"}
	oldPictures  = &wordList{text: "[oldPictures]"}
)

// isTitleOfOwn tells whether w names what may have a title behind it without marks: "партія За
// майбутнє", "the film It".
func isTitleOfOwn(w string) bool { return hasAnyPrefix(w, titled) }

const titled = `парті парти рух движен блок фракці фракци проєкт проект фільм фильм гурт групп канал телеканал журнал газет програм видан издан організац организац фонд ініціатив инициатив кампані кампани серіал сериал книг роман пісн песн альбом клуб акці акци конкурс театр магазин ресторан кафе готел отел мереж сет студі студи спільнот сообществ об'єднан объединен радіо радио премі преми шоу сайт портал бренд виставк выставк прав band film movie show series song novel book newspaper magazine paper album musical podcast game`
