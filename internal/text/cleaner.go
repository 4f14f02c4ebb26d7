package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A cleaner is one pass over a text.
type cleaner struct {
	in      string
	pos     int
	endless int // no control string between here and there is ended
	out     strings.Builder
	prev    rune // last rune written
	joined  int  // how many runes hang on the last base
}

func (c *cleaner) run() {
	for c.pos < len(c.in) {
		if n := goodPrefix(c.in[c.pos:]); n > 0 {
			c.copy(n)
			continue
		}
		r, n := utf8.DecodeRuneInString(c.in[c.pos:])
		c.pos += n
		switch {
		case r == utf8.RuneError && n == 1:
			c.base(utf8.RuneError)
		case r == 0x1b:
			c.escape()
		case r == 0x9b:
			c.csi()
		case r == 0x90 || r == 0x98 || r == 0x9d || r == 0x9e || r == 0x9f:
			c.string()
		case r == '\r':
			if !strings.HasPrefix(c.in[c.pos:], "\n") {
				c.base('\n')
			}
		case r == 0x85 || r == 0x2028 || r == 0x2029:
			c.base('\n')
		default:
			c.suspect(r)
		}
	}
}

// copy takes n bytes over as they are. Only their first rune can be joined to
// what stands before it.
func (c *cleaner) copy(n int) {
	s := c.in[c.pos : c.pos+n]
	c.pos += n
	c.out.WriteString(s)
	r, size := utf8.DecodeLastRuneInString(s)
	if size < len(s) || c.prev != zwj && !linker(c.prev) {
		c.joined = 0
	}
	c.prev = r
}

// base writes a character that others may hang on.
func (c *cleaner) base(r rune) {
	c.joined = 0
	c.write(r)
}

// join writes a character that hangs on the one before, if there are not too many.
func (c *cleaner) join(r rune) {
	if c.joined < maxJoined {
		c.joined++
		c.write(r)
	}
}

func (c *cleaner) write(r rune) {
	c.out.WriteRune(r)
	c.prev = r
}

// suspect writes r if it may stand where it does.
func (c *cleaner) suspect(r rune) {
	switch {
	case invisible(r):
		if c.needed(r) {
			c.join(r)
		}
	case r >= 0xe0020 && r <= 0xe007f:
		c.flag(r)
	case r < 0xa0 || noncharacter(r) || r >= 0xe0000 && r <= 0xe00ff || r >= 0xe01f0 && r <= 0xe0fff: // nothing may keep these
	case r >= 0xfff0 && r <= 0xfffb:
	case c.lost(r):
	case jamo(r) && !jamo(c.prev) || before(r) && !before(c.prev):
		c.base(r)
	default:
		c.join(r)
	}
}

// jamo tells whether r is a leading consonant of Korean written letter by letter:
// after anything else it begins a syllable.
func jamo(r rune) bool { return r >= 0x1100 && r <= 0x115f }

// lost tells whether r takes cells of its own only where it stands alone, and has
// no neighbour to be drawn with: no two terminals agree on the cells of that.
func (c *cleaner) lost(r rune) bool {
	switch {
	case tone(r):
		return !pictograph(c.prev) && c.prev != 0xfe0f
	case before(r):
		next, _ := utf8.DecodeRuneInString(c.in[c.pos:])
		return c.pos == len(c.in) || next < 0xa0 && !unicode.IsPrint(next) || unicode.IsSpace(next)
	}
	return (c.prev == 0 || c.prev != 0xa0 && unicode.IsSpace(c.prev)) && Width(" "+string(r)) != 1+Width(string(r))
}

// tone tells whether r gives the emoji before it a colour of skin.
func tone(r rune) bool { return r >= 0x1f3fb && r <= 0x1f3ff }

// before tells whether r hangs on the character that follows it.
func before(r rune) bool {
	return r >= 0x600 && r <= 0x605 || r == 0x6dd || r == 0x70f || r == 0x890 || r == 0x891 || r == 0x8e2 || r == 0xd4e ||
		r == 0x110bd || r == 0x110cd || r == 0x111c2 || r == 0x111c3 || r == 0x113d1 || r == 0x1193f || r == 0x11941 ||
		r >= 0x11a84 && r <= 0x11a89 || r == 0x11d46 || r == 0x11f02
}

// needed tells whether an invisible character is at home between its neighbours.
func (c *cleaner) needed(r rune) bool {
	next, _ := utf8.DecodeRuneInString(c.in[c.pos:])
	switch {
	case r == 0x200e || r == 0x200f || r == 0x61c:
		return rightToLeft(c.prev) && rightToLeft(next)
	case r == zwj && pictograph(next) && (pictograph(c.prev) || c.prev == 0xfe0f || tone(c.prev) || c.prev == 0xe007f):
		return true
	case r == 0x200c || r == zwj:
		return joining(c.prev) && (joining(next) || unicode.Is(unicode.Mn, c.prev) || r == zwj && !invisible(next))
	case r == 0xfe0e || r == 0xfe0f:
		return pictograph(c.prev) || c.prev == '#' || c.prev == '*' || c.prev >= '0' && c.prev <= '9'
	case r >= 0xfe00 && r <= 0xfe0d, r >= 0xe0100 && r <= 0xe01ef:
		return unicode.In(c.prev, unicode.Han, unicode.Sm, unicode.Myanmar, unicode.Phags_Pa)
	case r >= 0x180b && r <= 0x180f:
		return unicode.Is(unicode.Mongolian, c.prev) && !invisible(c.prev)
	}
	return false
}

// flag writes the tag characters of a flag, such as that of Scotland, whole or
// not at all: a message hidden in tags is no flag.
func (c *cleaner) flag(r rune) {
	if c.prev != 0x1f3f4 {
		return
	}
	rest := c.in[c.pos:]
	for n := 0; n < 4*6 && len(rest) >= n+4; n += 4 {
		t, _ := utf8.DecodeRuneInString(rest[n:])
		if t == 0xe007f && r != t {
			c.out.WriteString(string(r) + rest[:n+4])
			c.prev = t
			c.pos += n + 4
			c.joined++
			return
		}
		if t < 0xe0030 || t > 0xe007a {
			return
		}
	}
}

const zwj = 0x200d

// joining tells whether letters and marks like r need joiners inside their words.
func joining(r rune) bool {
	return r >= 0x600 && !invisible(r) && unicode.In(r, unicode.Arabic, unicode.Syriac, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi,
		unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala,
		unicode.Khmer, unicode.Myanmar, unicode.Mongolian, unicode.Tibetan)
}

// linker tells whether r joins the consonants of an Indic script.
func linker(r rune) bool {
	switch r {
	case 0x94d, 0x9cd, 0xa4d, 0xacd, 0xb4d, 0xc4d, 0xccd, 0xd4d, 0xdca, 0x1039, 0x17d2, 0x1a60, 0x1b44, 0xa9c0:
		return true
	}
	return r >= 0x10000 && unicode.Is(unicode.M, r)
}

func rightToLeft(r rune) bool {
	return r >= 0x590 && r != 0x61c && unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana)
}

func noncharacter(r rune) bool { return r >= 0xfdd0 && r <= 0xfdef || r&0xfffe == 0xfffe }

// invisible tells whether r draws nothing by itself.
func invisible(r rune) bool {
	switch {
	case r < 0xad:
		return false
	case r < 0x2000:
		return r == 0xad || r == 0x34f || r == 0x61c || r == 0x115f || r == 0x1160 || r == 0x17b4 || r == 0x17b5 || r >= 0x180b && r <= 0x180f
	case r < 0x2070:
		return r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2060
	}
	return r == 0x3164 || r >= 0xfe00 && r <= 0xfe0f || r == 0xfeff || r == 0xffa0 || r >= 0xe0100 && r <= 0xe01ef ||
		r >= 0x13430 && r <= 0x1345f && unicode.Is(unicode.Cf, r) || r >= 0x1bca0 && r <= 0x1bca3 || r >= 0x1d173 && r <= 0x1d17a
}
