package text

import "strings"

// maxString is how many bytes a control string may have; what is longer, or not
// ended on its line, is no control string but text behind a stray byte.
const maxString = 4096

// escape skips what follows ESC.
func (c *cleaner) escape() {
	if c.pos >= len(c.in) {
		return
	}
	switch b := c.in[c.pos]; {
	case b == '[':
		c.pos++
		c.csi()
	case strings.IndexByte("]PX^_", b) >= 0:
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

// string skips a control string (OSC, DCS, APC, PM, SOS) with its end: BEL, ESC \
// or the 8-bit ST. One that is not ended loses only its introducer, so that a
// stray byte does not swallow an article.
func (c *cleaner) string() {
	rest := c.in[:min(len(c.in), c.pos+maxString)]
	// Of many that are not ended each would look through what those before it have;
	// only an end of two bytes may lie across where that ends.
	for i := max(c.pos, c.endless-1); i < len(rest); i++ {
		switch {
		case rest[i] == 0x07:
			c.pos = i + 1
			return
		case rest[i] == 0x1b && strings.HasPrefix(rest[i+1:], `\`), strings.HasPrefix(rest[i:], "\u009c"):
			c.pos = i + 2
			return
		case rest[i] == '\n':
			c.endless = i
			return
		}
	}
	c.endless = len(rest)
}
