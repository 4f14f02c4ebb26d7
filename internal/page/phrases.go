package page

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"visti/internal/text"
)

//go:embed phrases.txt
var phrasesFile string

// phrases are the lists of phrases.txt by their names. They are read once, when
// the first page is.
var phrases = sync.OnceValue(func() map[string][]string {
	lists, name := map[string][]string{}, ""
	for line := range strings.Lines(phrasesFile) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			name = strings.Trim(line, "[]")
		default:
			lists[name] = append(lists[name], line)
		}
	}
	return lists
})

// levelled writes s in small letters, apostrophes and blanks alike, without
// punctuation and signs at its ends, so that it can be looked up among phrases.
func levelled(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '’', 'ʼ', '‘', '`':
			return '\''
		case '\u00a0', '\n', '\t':
			return ' '
		case 'ё', 'Ё':
			return 'е'
		}
		return unicode.ToLower(r)
	}, s)
	return strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// startsWith returns the longest phrase of a list that s, levelled, begins with;
// only whole words count.
func startsWith(s, list string) (found string) {
	for _, p := range phrases()[list] {
		if len(p) > len(found) && strings.HasPrefix(s, p) && !wordAt(s, len(p)) {
			found = p
		}
	}
	return found
}

// wordAt tells whether a word goes on at the byte i of s.
func wordAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isOneOf tells whether s, levelled, is a phrase of a list.
func isOneOf(s, list string) bool {
	for _, p := range phrases()[list] {
		if s == p {
			return true
		}
	}
	return false
}

// mentions counts which phrases of a list stand anywhere in s, levelled.
func mentions(s, list string) int {
	n := 0
	for _, p := range phrases()[list] {
		if strings.Contains(s, p) {
			n++
		}
	}
	return n
}

// isOffer tells whether s, a heading or the like, offers related news.
func isOffer(s string) bool {
	if len(s) > 160 {
		return false
	}
	s = levelled(s)
	p := startsWith(s, "offers")
	if p == "" {
		return false
	}
	rest := strings.TrimSpace(s[len(p):])
	return rest == "" || len(text.Words(rest)) <= 3 && !strings.ContainsAny(rest, ".!?")
}

// isOther tells whether s, a heading or the like, heads something after the article.
func isOther(s string) bool {
	if len(s) > 120 {
		return false
	}
	s = levelled(s)
	p := startsWith(s, "others")
	return p != "" && len(text.Words(s[len(p):])) <= 3
}

// isNoise tells whether a whole line says nothing.
func isNoise(s string) bool {
	if len(s) > 100 {
		return false
	}
	s = levelled(s)
	return s == "" || isOneOf(s, "noise")
}
