package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MarkOn and MarkOff are two noncharacters that stand round a claim on its way
// through a Markdown renderer. Clean removes them from all input.
const (
	MarkOn  = '\uFDD0'
	MarkOff = '\uFDD1'
)

const (
	maxCombining = 32   // combining characters a letter may carry
	maxSequence  = 4096 // bytes after which an unterminated escape string is given up
)

// Clean makes s safe for a terminal. What comes back is valid UTF-8 without
// control characters but newline and tab, without escape sequences (they go
// whole, also in their 8-bit forms), bidi embeddings, overrides and isolates,
// noncharacters, and without invisible characters except where a script or an
// emoji needs them. CR LF, CR, NEL and U+2028/9 become a newline. Good text comes
// back byte for byte and costs no allocation; Clean(Clean(s)) is Clean(s).
func Clean(s string) string {
	// Taking something out may join what was apart, such as an emoji and a
	// joiner: look again until nothing changes. Text that needs more than a few
	// looks was made to, and loses whatever is suspect.
	for range 4 {
		i := firstSuspect(s)
		if i < 0 {
			return s
		}
		cleaned := cleanFrom(s, i)
		if cleaned == s {
			return s
		}
		s = cleaned
	}
	return strings.Map(func(r rune) rune {
		if suspect(r) {
			return -1
		}
		return r
	}, s)
}

// cleanFrom is one pass over s, of which the bytes before i are good.
func cleanFrom(s string, i int) string {
	c := cleaner{in: s, pos: i}
	c.out.Grow(len(s))
	c.out.WriteString(s[:i])
	c.prev, _ = utf8.DecodeLastRuneInString(s[:i])
	c.run()
	return c.out.String()
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

// firstSuspect returns the index of the first byte that may begin something
// Clean changes, or -1. Cyrillic, Latin and most punctuation pass at once.
func firstSuspect(s string) int {
	for i := 0; i < len(s); {
		b := s[i]
		switch {
		case b >= 0x20 && b < 0x7f || b == '\n' || b == '\t':
			i++
			continue
		case b < 0x80:
			return i
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
	return -1
}

// suspect tells whether r is one that Clean looks at more closely.
func suspect(r rune) bool {
	switch {
	case r < 0xa0:
		return r < 0x20 && r != '\n' && r != '\t' || r >= 0x7f
	case r == 0xad, r == 0x61c, r == 0x180e, r == 0x34f, r == 0x115f, r == 0x1160, r == 0x17b4, r == 0x17b5, r == 0x3164, r == 0xffa0:
		return true
	case r < 0x300:
		return false
	case r < 0x2000:
		return unicode.Is(unicode.M, r)
	case r <= 0x206f:
		return r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2060
	case r < 0xd800:
		return unicode.Is(unicode.M, r)
	}
	return r >= 0xfdd0 && r <= 0xfdef || r >= 0xfe00 && r <= 0xfe0f || r >= 0xfe20 && r <= 0xfe2f || r == 0xfeff ||
		r >= 0xfff0 && r <= 0xfffb || r&0xfffe == 0xfffe || r >= 0xe0000 && r <= 0xe0fff || r >= 0x1d165 && unicode.Is(unicode.M, r)
}

// A cleaner is one pass over a text.
type cleaner struct {
	in        string
	pos       int
	out       strings.Builder
	prev      rune // last rune written
	combining int  // combining characters written since the last base
}

func (c *cleaner) run() {
	for c.pos < len(c.in) {
		r, n := utf8.DecodeRuneInString(c.in[c.pos:])
		switch {
		case r == utf8.RuneError && n <= 1:
			c.pos++
			c.write(utf8.RuneError)
		case r == 0x1b:
			c.pos += n
			c.escape()
		case r == 0x9b:
			c.pos += n
			c.csi()
		case r == 0x90 || r == 0x98 || r == 0x9d || r == 0x9e || r == 0x9f:
			c.pos += n
			c.string()
		default:
			c.pos += n
			c.rune(r)
		}
	}
}

func (c *cleaner) write(r rune) {
	c.out.WriteRune(r)
	c.prev = r
}

// escape skips what follows ESC.
func (c *cleaner) escape() {
	if c.pos >= len(c.in) {
		return
	}
	switch b := c.in[c.pos]; {
	case b == '[':
		c.pos++
		c.csi()
	case b == ']' || b == 'P' || b == 'X' || b == '^' || b == '_':
		c.pos++
		c.string()
	case b >= 0x20 && b < 0x30: // intermediates, then one final byte
		for c.pos < len(c.in) && c.in[c.pos] >= 0x20 && c.in[c.pos] < 0x30 {
			c.pos++
		}
		if c.pos < len(c.in) && c.in[c.pos] >= 0x30 && c.in[c.pos] < 0x7f {
			c.pos++
		}
	case b >= 0x30 && b < 0x7f:
		c.pos++
	}
}

// csi skips parameters, intermediates and the final byte of a control sequence.
func (c *cleaner) csi() {
	i := c.pos
	for i < len(c.in) && c.in[i] >= 0x20 && c.in[i] < 0x40 && i-c.pos < 256 {
		i++
	}
	if i < len(c.in) && c.in[i] >= 0x40 && c.in[i] < 0x7f {
		i++
	}
	c.pos = i
}

// string skips a control string with its terminator. One that is not terminated
// on its line, or within maxSequence bytes, loses only its introducer, so that
// a stray byte does not swallow an article.
func (c *cleaner) string() {
	rest := c.in[c.pos:min(len(c.in), c.pos+maxSequence)]
	for i := 0; i < len(rest); i++ {
		switch {
		case rest[i] == 0x07:
			c.pos += i + 1
			return
		case rest[i] == 0x1b && i+1 < len(rest) && rest[i+1] == '\\':
			c.pos += i + 2
			return
		case rest[i] == 0xc2 && i+1 < len(rest) && rest[i+1] == 0x9c:
			c.pos += i + 2
			return
		case rest[i] == '\n':
			return
		}
	}
}

// rune writes r if it may stand where it does.
func (c *cleaner) rune(r rune) {
	switch {
	case r == '\r':
		if !strings.HasPrefix(c.in[c.pos:], "\n") {
			c.base('\n')
		}
	case r == 0x85 || r == 0x2028 || r == 0x2029:
		c.base('\n')
	case !suspect(r):
		c.base(r)
	case r == 0x200e || r == 0x200f || r == 0x61c:
		if rightToLeft(c.prev) && rightToLeft(c.next()) {
			c.write(r)
		}
	case r == 0x200c || r == 0x200d:
		if c.joins(r) {
			c.write(r)
		}
	case r >= 0xfe00 && r <= 0xfe0f:
		if c.prev > ' ' && !invisible(c.prev) && c.combining < maxCombining {
			c.combining++
			c.write(r)
		}
	case r >= 0xe0020 && r <= 0xe007f:
		if c.prev == 0x1f3f4 || c.prev >= 0xe0020 && c.prev <= 0xe007e {
			c.tag(r)
		}
	case unicode.Is(unicode.M, r) && !invisible(r):
		if c.combining < maxCombining {
			c.combining++
			c.write(r)
		}
	}
}

// base writes a character that others may combine with.
func (c *cleaner) base(r rune) {
	c.combining = 0
	c.write(r)
}

// tag writes the tag characters of a flag, such as that of Scotland, if they
// are ended; a message hidden in tags is not.
func (c *cleaner) tag(r rune) {
	if c.prev == 0x1f3f4 {
		rest := c.in[c.pos:]
		for i, t := range rest {
			if t == 0xe007f {
				break
			}
			if t < 0xe0020 || t > 0xe007e || i > 4*6 {
				return
			}
		}
		if !strings.ContainsRune(rest[:min(len(rest), 4*8)], 0xe007f) {
			return
		}
	}
	c.write(r)
}

// next is the rune after the one that is looked at.
func (c *cleaner) next() rune {
	r, _ := utf8.DecodeRuneInString(c.in[c.pos:])
	return r
}

// joins tells whether a joiner or non-joiner is at home between its neighbours:
// in an emoji, or inside a word of a script that needs it.
func (c *cleaner) joins(r rune) bool {
	next := c.next()
	if r == 0x200d && (emoji(c.prev) || c.prev == 0xfe0f || c.prev == 0x20e3 || c.prev >= 0x1f3fb && c.prev <= 0x1f3ff) && emoji(next) {
		return true
	}
	needs := func(x rune) bool {
		return unicode.In(x, unicode.Arabic, unicode.Syriac, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati,
			unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer,
			unicode.Myanmar, unicode.Mongolian)
	}
	return needs(c.prev) && (needs(next) || unicode.Is(unicode.M, c.prev))
}

func emoji(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2190 && r <= 0x2bff || r == 0x2764 || r == 0x00a9 || r == 0x00ae || r == 0x3030
}

func rightToLeft(r rune) bool {
	return r >= 0x590 && r <= 0x8ff || r >= 0xfb1d && r <= 0xfdcf || r >= 0xfdf0 && r <= 0xfdff || r >= 0xfe70 && r <= 0xfefc
}

// invisible tells whether r draws nothing and carries nothing.
func invisible(r rune) bool {
	switch r {
	case 0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180e, 0x180f, 0x3164, 0xfeff, 0xffa0:
		return true
	}
	return r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2060 && r <= 0x206f ||
		r >= 0xfe00 && r <= 0xfe0f || r >= 0xe0000 && r <= 0xe0fff
}
