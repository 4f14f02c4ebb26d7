package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MarkOn and MarkOff are two noncharacters that stand round a claim on its way
// through a Markdown renderer. Clean removes them, and all other noncharacters,
// from all input.
const (
	MarkOn  = '\uFDD0'
	MarkOff = '\uFDD1'
)

// maxJoined is how many characters may hang on the first one of a letter or an
// emoji as people see it: accents, joined emoji, jamo.
const maxJoined = 32

// Clean makes s safe for a terminal. What comes back is valid UTF-8 (each bad
// byte becomes U+FFFD) without control characters but newline and tab, without
// escape sequences (they go whole, in their 8-bit forms too), without bidi
// embeddings, overrides and isolates, noncharacters, and invisible characters
// but where a script or an emoji needs them. CR LF, CR, NEL and U+2028/9 become a
// newline; accents past 32 on one letter are dropped. Good text comes back byte
// for byte and costs no allocation; Clean(Clean(s)) is Clean(s).
func Clean(s string) string {
	// Taking something out may join what was apart, such as an emoji and a
	// joiner: look again until nothing changes. Text that needs more than a few
	// looks was made to, and loses whatever is suspect.
	for range 4 {
		n := goodPrefix(s)
		if n == len(s) {
			return s
		}
		c := cleaner{in: s, pos: n}
		c.out.Grow(len(s))
		c.out.WriteString(s[:n])
		if n > 0 {
			c.prev, _ = utf8.DecodeLastRuneInString(s[:n])
		}
		c.run()
		if c.out.String() == s {
			return s
		}
		s = c.out.String()
	}
	return strings.Map(func(r rune) rune {
		if suspect(r) {
			return -1
		}
		return r
	}, s)
}

// CleanLine is Clean for one line: every run of blanks and line breaks becomes
// one blank, and none stands at the ends.
func CleanLine(s string) string {
	s = Clean(s)
	if isLine(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isLine tells whether s has no line break, no double or odd blank, and none at its ends.
func isLine(s string) bool {
	blank := true
	for _, r := range s {
		if r == ' ' {
			if blank {
				return false
			}
			blank = true
			continue
		}
		if r < ' ' || r > 0x7f && unicode.IsSpace(r) {
			return false
		}
		blank = false
	}
	return !blank || s == ""
}

// goodPrefix returns how many bytes at the start of s hold nothing that Clean
// may change. Cyrillic, Latin and most punctuation pass at once.
func goodPrefix(s string) int {
	for i := 0; i < len(s); {
		b := s[i]
		switch {
		case b < utf8.RuneSelf:
			if b < 0x20 && b != '\n' && b != '\t' || b == 0x7f {
				return i
			}
			i++
			continue
		case b == 0xd0 || b == 0xd1: // Cyrillic U+0400–U+047F
			if i+1 >= len(s) || s[i+1]&0xc0 != 0x80 {
				return i
			}
			i += 2
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || suspect(r) {
			return i
		}
		i += n
	}
	return len(s)
}

// suspect tells whether r is one that Clean looks at more closely: controls, what
// cannot be seen, and what hangs on the character before it.
func suspect(r rune) bool {
	switch {
	case r < 0xa0:
		return r < 0x20 && r != '\n' && r != '\t' || r >= 0x7f
	case r < 0x300:
		return r == 0xad
	case r < 0x2000:
		return unicode.Is(unicode.M, r) || odd(r)
	case r < 0x2070:
		return r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2060
	case r < 0xd800:
		return unicode.Is(unicode.M, r) || r == 0x3164
	case r < 0xf900: // private use
		return false
	case r < 0x10000:
		return unicode.Is(unicode.M, r) || r >= 0xfdd0 && r <= 0xfdef || r == 0xfeff || r >= 0xff9e && r <= 0xffa0 ||
			r >= 0xfff0 && r <= 0xfffb || r >= 0xfffe
	case r < 0x1f000:
		return !unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S) || before(r) || r&0xfffe == 0xfffe // marks that Go's tables do not know yet too
	}
	return tone(r) || r >= 0xe0000 && r <= 0xe0fff || r&0xfffe == 0xfffe
}

// odd names what is suspect between U+0300 and U+2000 and is no mark: fillers,
// signs that hang on what follows, jamo, the Thai and Lao am.
func odd(r rune) bool {
	switch {
	case r >= 0x600 && r <= 0x605, r >= 0x1100 && r <= 0x11ff, r == 0x890, r == 0x891:
		return true
	case r == 0x897, r >= 0x1acf && r <= 0x1aff: // accents that Go's tables do not know yet
		return true
	}
	switch r {
	case 0x61c, 0x6dd, 0x70f, 0x8e2, 0xd4e, 0xe33, 0xeb3, 0x180e:
		return true
	}
	return false
}
