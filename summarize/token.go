package summarize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendTokens cuts text[start:end] into tokens.
func appendTokens(out []token, s string, start, end int) []token {
	last := -1 // where the token before ended
	for at := start; at < end; {
		r, n := utf8.DecodeRuneInString(s[at:end])
		t := token{start: at}
		switch {
		case r == 'º' && (at == last || len(out) > 0 && out[len(out)-1].kind == numberToken): // 25ºC: a letter that stands for the sign
			t.kind, t.end = markToken, at+n
		case isLetter(r):
			if t.end = at + actingEnd(s[at:end]); t.end == at {
				t.end, t.upper = wordEnd(s, at, end)
			}
			if hyphen := strings.IndexByte(s[at:t.end], '-'); hyphen == n && at == last && out[len(out)-1].word == "°" {
				t.end = at + n // 10°C-15°C
			}
			t.cap = isUpper(r) || hasArabicArticle(s[at:t.end])
		case unicode.IsSpace(r):
			at += n
			continue
		case unicode.IsDigit(r):
			t.kind, t.end = numberToken, numberEnd(s, at, end)
		default:
			t.kind, t.end = markToken, at+n
			if at+2 <= end && (s[at:at+2] == "``" || s[at:at+2] == "''" || s[at:at+2] == `""`) {
				t.end = at + 2 // one quotation mark, as typewriters and wires write it
			}
		}
		t.glued = t.start == last && !dashAlone(out, s, t, end)
		t.word = s[t.start:t.end]
		if t.kind == markToken && t.end == at+2 && n == 1 {
			t.word = `"`
		}
		if t.kind == markToken && hasAnyPrefix(s[at:end], "’’") {
			t.end, t.word = at+2*n, "”"
		}
		if t.word == "º" || t.word == "˚" {
			t.word = "°"
		}
		if t.kind == wordToken {
			t.word = lower(t.word)
			if at+len("в.") < t.end && s[at+len("в")] == '.' {
				t.word = strings.ReplaceAll(t.word, " ", "")
			}
		}
		if t.word == "." && beginsWithCapital(s[t.end:end]) {
			markInitial(out, t, s)
		}
		if joined, ok := joinedByAnd(out, start, t); ok {
			out, at, last = joined, t.end, t.end
			continue
		}
		if at, last = t.end, t.end; joinsBrand(out, t) {
			whole := &out[len(out)-1] // WeWork, McFee
			whole.word, whole.end, whole.cap = whole.word+t.word, t.end, true
			continue
		}
		out = append(out, t)
	}
	return out
}

// dashAlone tells whether the dash t behind a mark only lost the blank in front of it: "…,— сказал".
func dashAlone(out []token, s string, t token, end int) bool {
	if w := s[t.start:t.end]; w != "—" && w != "–" || len(out) == 0 || out[len(out)-1].kind != markToken || t.end >= end || s[t.end] != ' ' {
		return false
	}
	return containsText(",.!?…»”\"", out[len(out)-1].word)
}

// markInitial leaves the letter that ends out as it is written if the point t makes it an
// initial: the "С." of a name is no "с", which is a preposition.
func markInitial(out []token, t token, s string) {
	if len(out) == 0 || !t.glued {
		return
	}
	last := &out[len(out)-1]
	if _, n := utf8.DecodeRuneInString(s[last.start:last.end]); last.kind == wordToken && last.cap && last.word != "x" && n == last.end-last.start { // not "on X."
		last.word = s[last.start:last.end]
	}
}

// beginsWithCapital tells whether the next letter of s, behind blanks, is a capital.
func beginsWithCapital(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			return isUpper(r)
		}
	}
	return false
}

// isLetter is unicode.IsLetter, which searches its tables for each Cyrillic letter.
func isLetter(r rune) bool { return r >= 'Ѐ' && r <= 'џ' || unicode.IsLetter(r) }

// isUpper is unicode.IsUpper likewise.
func isUpper(r rune) bool {
	if r >= 'Ѐ' && r <= 'џ' {
		return r <= 'Я'
	}
	return unicode.IsUpper(r)
}

// hasArabicArticle tells names like al-Fahdawy and el-Sisi.
func hasArabicArticle(w string) bool {
	return len(w) >= len("al-X") && w[2] == '-' && hasAnyPrefix(w, "al el") && w[3] >= 'A' && w[3] <= 'Z'
}

// lower is strings.ToLower with one apostrophe for all. Text of Latin and Cyrillic
// letters, as nearly all is, goes the short way: a summary lowers every word.
func lower(w string) string {
	i := smallPrefix(w)
	if i == len(w) {
		return w
	}
	var room [64]byte
	out := append(room[:0], w[:i]...)
	for i < len(w) {
		n, next := 2, byte(0xff) // the second byte of a letter; 0xff is none
		if i+1 < len(w) && w[i+1] >= 0x80 {
			next = w[i+1]
		}
		switch b := w[i]; {
		case b == '`':
			n, out = 1, append(out, '\'')
		case b >= 'A' && b <= 'Z':
			n, out = 1, append(out, b+'a'-'A')
		case b < 0x80:
			n, out = 1, append(out, b)
		case b == 0xd0 && next < 0x90: // Ѐ–Џ
			out = append(out, 0xd1, next+0x10)
		case b == 0xd0 && next < 0xa0: // А–П
			out = append(out, 0xd0, next+0x20)
		case b == 0xd0 && next < 0xb0: // Р–Я
			out = append(out, 0xd1, next-0x20)
		case b == 0xd0 && next < 0xc0 || b == 0xd1 && next < 0xa0: // а–п, р–џ
			out = append(out, b, next)
		case b == 0xd2 && next|1 == 0x91: // Ґ, ґ
			out = append(out, b, 0x91)
		case hasAnyPrefix(w[i:], "’"):
			n, out = len("’"), append(out, '\'')
		default:
			return apostrophes.Replace(strings.ToLower(w))
		}
		i += n
	}
	return string(out)
}

// smallPrefix is how many bytes of w have nothing to be made small, as far as it knows
// their letters; most words are small all through.
func smallPrefix(w string) int {
	for i := 0; i < len(w); i++ {
		switch b := w[i]; {
		case b < 0x80 && b != '`' && (b < 'A' || b > 'Z'):
		case i+1 < len(w) && (b == 0xd0 && w[i+1] >= 0xb0 || b == 0xd1 && w[i+1] < 0xa0) && w[i+1]&0xc0 == 0x80: // а–п, р–џ
			i++
		default:
			return i
		}
	}
	return len(w)
}

// isUnit tells whether a small prefix and what follows it are the sign of a unit: "кВт", "мкВ",
// "дБ".
func isUnit(prefix, rest string) bool {
	if runeCount(prefix) > 1 && prefix != "мк" {
		return false
	}
	for _, sign := range []string{"Вт", "Гц", "Па", "Дж", "Ом", "Бк", "Зв", "В", "А", "Б", "Н"} {
		if after, ok := cutPrefix(rest, sign); ok {
			r, _ := utf8.DecodeRuneInString(after)
			return after == "" || !isLetter(r)
		}
	}
	return false
}

var apostrophes = newReplacer("’", "'", "ʼ", "'", "`", "'", "´", "'")

// wordEnd returns the end of the word at at. A hyphen, apostrophe or point
// between letters may be part of it: Івано-Франківськ, п'ять, U.S., tass.ru.
func wordEnd(s string, at, end int) (stop int, upper bool) {
	letters, lowers := 0, 0
	var before rune
	for i := at; i < end; {
		r, n := utf8.DecodeRuneInString(s[i:end])
		switch {
		case isLetter(r):
			letters++
			if !isUpper(r) {
				if lowers == 0 && letters > 4 && behindCredit(s[:at]) {
					_, m := utf8.DecodeLastRuneInString(s[at:i])
					if first := strings.Fields(s[i-m : end]); lowerAhead(s[i:end]) || m > 1 && opensPlainly(lower(first[0])) {
						return i - m, true // "фото: ОВАПять": glued behind capitals
					}
				}
				lowers++
			} else if letters > 1 && unicode.IsLower(before) && !isUnit(s[at:i], s[i:end]) && s[at:i] != "Mc" && s[at:i] != "Mac" {
				return i, false // glued: "comThe", or a brand; gluedBorder tells
			}
		case r >= '\u0300' && unicode.Is(unicode.Mn, r) || unicode.IsDigit(r):
		case isApostrophe(r) || r == '-' || r == '‑' || r == '.':
			next, _ := utf8.DecodeRuneInString(s[i+n : end])
			if r == '’' && letters > 2 && unicode.IsLower(before) && unicode.IsUpper(next) && containsText(s[max(0, at-80):at], "‘") {
				return i, false // the end of a heading: "‘A number on paper’The court"
			}
			if unicode.IsDigit(before) && unicode.IsDigit(next) {
				break // Ангара-1.2
			}
			if !unicode.IsLetter(next) && (r != '-' || !unicode.IsDigit(next)) {
				return i + pointOfInitials(s, at, i, r), letters > 1 && lowers == 0
			}
			if r == '.' && !pointInside(s, at, i, next) {
				return i, letters > 1 && lowers == 0
			}
		default:
			return i, letters > 1 && lowers == 0
		}
		before = r
		i += n
	}
	return end, letters > 1 && lowers == 0
}

// lowerAhead tells whether s begins with three small letters.
func lowerAhead(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsLower(r) {
			return false
		}
		if n++; n == 3 {
			return true
		}
	}
	return false
}

// behindCredit tells whether s ends with some bytes of what names who took a picture.
func behindCredit(s string) bool {
	s = s[runeStart(s, max(0, len(s)-50)):]
	for _, c := range []string{"фото:", "Фото:", "Photo:", "photo:", "відео:", "видео:", "Відео:", "Видео:", "Video:"} {
		if containsText(s, c) {
			return true
		}
	}
	return false
}

// pointInside tells whether the point at i joins letters: between single
// letters (U.S.) or in front of a lower-case Latin one (tass.ru,
// agency.com), or inside a name in quotation marks.
func pointInside(s string, at, i int, next rune) bool {
	before, n := utf8.DecodeLastRuneInString(s[at:i])
	single := i-n == at || s[i-n-1] == '.'
	if single && unicode.IsUpper(next) == unicode.IsUpper(before) {
		return !initialBefore(s[i+1:], next)
	}
	if !single && unicode.IsUpper(next) && unicode.IsLower(before) && quoteBefore(s, at) || next >= 0x80 && !single && cyrillicDomain(s[i+1:]) {
		return true // «Вектор.Пробки», «Сутки.ру»
	}
	return next < 0x80 && (unicode.IsLower(next) || hasAnyPrefix(s[i:], ".TV") || endsDomain(s[i+1:])) && !single
}

// initialBefore tells whether s begins with a surname, whose initial stands before
// the point in front of it: А.Шевчук.
func initialBefore(s string, next rune) bool {
	after, _ := utf8.DecodeRuneInString(s[utf8.RuneLen(next):])
	return next >= 0x80 && unicode.IsUpper(next) && unicode.IsLower(after)
}

// quoteBefore tells whether a quotation mark stands right before s[at].
func quoteBefore(s string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return r == '«' || r == '“' || r == '„' || r == '"'
}

// cyrillicDomain tells whether s begins with the last part of an address in
// Cyrillic letters.
func cyrillicDomain(s string) bool {
	for _, tail := range []string{"ру", "уа", "юа", "нет", "рф", "укр", "НЕТ", "инфо", "інфо"} {
		if rest, ok := cutPrefix(s, tail); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			return !unicode.IsLetter(r)
		}
	}
	return false
}

// pointOfInitials is 1 where the point after U.S or т.д belongs to it.
func pointOfInitials(s string, at, i int, r rune) int {
	if r == '.' && containsRune(s[at:i], '.') && !containsText(s[at:i], "www.") {
		_, n := utf8.DecodeLastRuneInString(s[at:i])
		if i-n > at && s[i-n-1] == '.' {
			return 1
		}
	}
	return 0
}

// numberEnd returns the end of the number at at: digits with a point or comma
// between them, groups of three apart by a blank, and the time 17:20.
func numberEnd(s string, at, end int) int {
	i, grouped := at, false
	for i < end {
		r, n := utf8.DecodeRuneInString(s[i:end])
		if unicode.IsDigit(r) {
			i += n
			continue
		}
		next, m := utf8.DecodeRuneInString(s[i+n : end])
		switch {
		case (r == '.' || r == ',' || r == ':') && unicode.IsDigit(next):
			i += n + m
		case isBlank(r) && groupOfThree(s[i+n:end]) && (grouped || i-at <= 3):
			i, grouped = i+n+3, true
		default:
			return i
		}
	}
	return i
}

// groupOfThree tells whether s begins with just three digits.
func groupOfThree(s string) bool {
	if len(s) < 3 {
		return false
	}
	for i := range 3 {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) == 3 || s[3] < '0' || s[3] > '9'
}

func isBlank(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\u202f' || r == '\u2009' }

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || r == '`' || r == '´'
}

func hasWord(ts []token) bool {
	for _, t := range ts {
		if t.kind != markToken {
			return true
		}
	}
	return false
}

// stem is the beginning of a lower-case word that its forms share, good enough to
// compare words of one article: up to three letters go, five stay. It allocates
// nothing, which the stemmers proper do for every word.
func stem(w string) string {
	n := runeCount(w)
	if n < 6 || isNumber(w) {
		return w
	}
	for range min(3, n-5) {
		_, size := utf8.DecodeLastRuneInString(w)
		w = w[:len(w)-size]
	}
	return w
}

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// runeStart returns at, or the nearest border of a rune before it.
//
//go:noinline
func runeStart(s string, at int) int {
	if at >= len(s) {
		return len(s)
	}
	for at > 0 && !utf8.RuneStart(s[at]) {
		at--
	}
	return at
}
