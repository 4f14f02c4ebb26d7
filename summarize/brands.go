package summarize

import (
	"unicode/utf8"
)

// isCyrillicBrand tells whether a, the last word of out, and t, glued to it, are two halves of
// one Ukrainian or Russian name: ПриватБанк, АрселорМіттал, ФедералПресс. A heading or a credit
// that lost its blank is none: "у КиєвіПоліція", "Фото: Лев ДубУ порту".
func isCyrillicBrand(out []token, a, t token) bool {
	if a.kind != wordToken || !a.cap || a.upper || a.word[0] < 0x80 || t.word[0] < 0x80 {
		return false
	}
	n, m := runeCount(a.word), runeCount(t.word)
	if k := len(out) - 2; k >= 0 && isQuoteMark(out[k].word) && a.glued {
		return n > 1 && n <= 2*longestHalf && m > 1 && m <= 2*longestHalf // «НашіГроші», «МегаФон»
	}
	if n < 3 || n > longestHalf || m < 3 || m > longestHalf {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(a.word); containsRune(vowels, last) && last != 'о' {
		return false // headings end with cases
	}
	if w := t.word; opensText.has(w) || prepositions.has(w) || conjunctions.has(w) || anaphors.has(w) || leadIns.has(w) || relatives.has(w) {
		return false
	}
	if _, pronoun := pronouns.gender(t.word); pronoun {
		return false
	}
	if h, ok := speakingNoun(t.word); ok && h.kind != orgHead {
		return false // "МинскПрезидент"
	}
	if k := len(out) - 2; k >= 0 && isPreposition(out[k].word) {
		if last, _ := utf8.DecodeLastRuneInString(t.word); !containsRune(vowels, last) {
			return false // "прибув у БерлінШольц"
		}
	}
	if behindPicture(out) {
		return false
	}
	if k := len(out) - 2; k >= 0 && out[k].cap && !out[k].upper && !out[len(out)-1].glued {
		_, given := givenName(out[k].word)
		return !given // "Лев ДубПоліція"
	}
	return true
}

// behindPicture tells whether the last words of out are a credit.
func behindPicture(out []token) bool {
	for k := len(out) - 2; k >= 0 && k >= len(out)-9 && out[k].word != "," && !isStop(&out[k]); k-- {
		if pictures.has(out[k].word) || out[k+1].word == ":" && picturesToo.has(out[k].word) {
			return true
		}
	}
	return false
}

// joinedByAnd is out with t joined to a firm's name with "&" in it, which counts as written
// in capitals: AT&T, Ernst & Young. The line begins at byte start: what ends the one before is
// no part of it. ok is false where there is none.
func joinedByAnd(out []token, start int, t token) (joined []token, ok bool) {
	n := len(out)
	if n < 2 || out[n-2].start < start || t.kind != wordToken || !t.cap || out[n-1].word != "&" || out[n-2].kind != wordToken || !out[n-2].cap {
		return out, false
	}
	name := &out[n-2]
	name.word, name.end, name.upper = name.word+"&"+t.word, t.end, true
	return out[:n-1], true
}

const longestHalf = 10 // letters

var opensText = &wordList{text: "[opensText]"}

// endsDomain tells whether s begins with the end of a domain in capitals, as media write their
// names: URA.RU, Lenta.Ru.
func endsDomain(s string) bool {
	for _, end := range [...]string{"RU", "Ru", "UA", "Ua", "COM", "NET", "ORG", "BY", "KZ", "INFO", "Info"} {
		if rest, ok := cutPrefix(s, end); ok {
			r, _ := firstRune(rest)
			return !isLetter(r)
		}
	}
	return false
}

// joinsBrand tells whether t is the second half of a name that the last of out begins.
func joinsBrand(out []token, t token) bool {
	if !t.glued || t.kind != wordToken || !t.cap || len(out) == 0 {
		return false
	}
	a := out[len(out)-1]
	if t.upper {
		return nations.has(a.word) // БелТА
	}
	if isCyrillicBrand(out, a, t) {
		return true
	}
	if opensPlainly(t.word) && a.word != "linked" && behindPicture(out) {
		return false // "Photo: Mara EllwoodOn Monday"
	}
	if a.kind != wordToken || a.upper || t.word[0] >= 0x80 || a.word[0] >= 0x80 {
		return false
	}
	if len(out) > 1 && out[len(out)-2].kind == wordToken && out[len(out)-2].word[0] >= 0x80 && a.cap {
		return true // "сообщает ИА SevastopolMedia": no English sentence begins there
	}
	return isBrand(&a, &t)
}

// The beginnings of names of agencies.
var nations = &wordList{text: "[nations]"}
