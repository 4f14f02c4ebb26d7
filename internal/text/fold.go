package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold normalises s for the index and for comparing: NFC, lower case, stress
// marks out, apostrophes out (п'ять and п’ять are one word), ё as е and ґ as г.
// й and ї stay what they are. Fold(Fold(s)) is Fold(s).
func Fold(s string) string {
	if isFolded(s) {
		return s
	}
	s = norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD")) // NFC leaves marks alone beside bad bytes
	var sb strings.Builder
	sb.Grow(len(s))
	runes := slices.DeleteFunc([]rune(s), func(r rune) bool { return r == '\u0301' })
	var base rune // what marks are on
	for i, r := range runes {
		before := base
		if !unicode.Is(unicode.M, r) {
			base = foldRune(r)
		}
		switch r {
		case '\u0308':
			if base == 'е' {
				continue // the dots of ё, once more
			}
		case '\'', '’', 'ʼ', '`', '‘', '′':
			if i+1 < len(runes) && unicode.IsLetter(before) && unicode.IsLetter(runes[i+1]) {
				continue
			}
		}
		sb.WriteRune(foldRune(r))
	}
	if out := sb.String(); norm.NFC.IsNormalString(out) {
		return out
	}
	return norm.NFC.String(sb.String())
}

func foldRune(r rune) rune {
	switch r = unicode.ToLower(r); r {
	case 'ё':
		return 'е'
	case 'ґ':
		return 'г'
	}
	return r
}

// isFolded tells whether Fold would leave s as it is; it may say no in doubt.
func isFolded(s string) bool {
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == ' ', r == '-', r == '.', r == ',':
		case r >= 'а' && r <= 'я', r == 'і', r == 'ї', r == 'є':
		default:
			return false
		}
	}
	return true
}

// Words returns the folded words of s in order. A word is a run of letters,
// digits and the marks on them; what stands between, a hyphen too, ends it:
// "Іскандер-М" is two words beside each other, "п’ять" is one, "1,2" is two.
func Words(s string) []string {
	s = Fold(s)
	words := make([]string, 0, len(s)/10)
	start := -1
	for i, r := range s {
		if wordRune(r) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			words = append(words, s[start:i])
			start = -1
		}
	}
	if start >= 0 {
		words = append(words, s[start:])
	}
	return words
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}
