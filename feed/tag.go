package feed

import "strings"

// A tag is one start or end tag in text that may be anything but well-formed.
type tag struct {
	start, end   int    // bytes of the text, from < to behind >
	prefix, name string // as written; compare names with is
	closing      bool   // </name>
	empty        bool   // <name/>
}

func (t tag) is(name string) bool { return strings.EqualFold(t.name, name) }

// full is the name as it is written, prefix included.
func (t tag) full() string {
	if t.prefix == "" {
		return t.name
	}
	return t.prefix + ":" + t.name
}

// nextTag finds the next tag of s at or behind from, outside comments, CDATA,
// processing instructions and declarations. ok is false where there is none; open
// tells that s ends inside something that never closes.
func nextTag(s string, from int) (t tag, ok, open bool) {
	for {
		i := strings.IndexByte(s[from:], '<')
		if i < 0 || from+i+1 >= len(s) {
			return tag{}, false, i >= 0
		}
		at := from + i
		c := s[at+1]
		switch {
		case c == '!' || c == '?':
			next := skipMarkup(s, at)
			if next < 0 {
				return tag{}, false, true
			}
			from = next
		case c == '/' || isNameStart(c):
			t, closed := readTag(s, at)
			if !closed {
				return tag{}, false, true
			}
			if t.name == "" {
				from = at + 1
				continue
			}
			return t, true, false
		default:
			from = at + 1
		}
	}
}

func isNameStart(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80
}

func isNameByte(c byte) bool {
	return isNameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == ':'
}

// skipMarkup returns where the comment, CDATA, instruction or declaration that
// begins at at ends, or -1.
func skipMarkup(s string, at int) int {
	rest := s[at:]
	var n int
	switch {
	case strings.HasPrefix(rest, "<!--"):
		n = endAfter(rest[4:], "-->", 4)
	case strings.HasPrefix(rest, "<![CDATA["):
		n = endAfter(rest, "]]>", 0)
	case rest[1] == '?':
		n = endAfter(rest, ">", 0)
	default:
		n = endOfDeclaration(rest)
	}
	if n < 0 {
		return -1
	}
	return at + n
}

func endAfter(s, end string, skipped int) int {
	i := strings.Index(s, end)
	if i < 0 {
		return -1
	}
	return skipped + i + len(end)
}

// endOfDeclaration ends <!DOCTYPE …>, whose subset in [ ] holds declarations.
func endOfDeclaration(s string) int {
	open := strings.IndexAny(s, "[>")
	if open < 0 {
		return -1
	}
	if s[open] == '>' {
		return open + 1
	}
	if end := strings.Index(s[open:], "]>"); end >= 0 {
		return open + end + 2
	}
	if end := strings.IndexByte(s[open:], ']'); end >= 0 {
		return endAfter(s[open+end:], ">", open+end)
	}
	return -1
}

// readTag reads the tag at s[at]; closed is false where s ends before its >.
func readTag(s string, at int) (t tag, closed bool) {
	t.start = at
	i := at + 1
	if s[i] == '/' {
		t.closing = true
		i++
	}
	from := i
	for i < len(s) && isNameByte(s[i]) {
		i++
	}
	t.name = s[from:i]
	if colon := strings.IndexByte(t.name, ':'); colon >= 0 {
		t.prefix, t.name = t.name[:colon], t.name[colon+1:]
	}
	end := tagEnd(s, i)
	if end < 0 {
		return t, false
	}
	t.end = end
	t.empty = !t.closing && s[end-2] == '/'
	return t, true
}

// tagEnd returns the byte behind the > that ends a tag. A > in quotes does not,
// unless the quotes themselves never end.
func tagEnd(s string, from int) int {
	first := strings.IndexByte(s[from:], '>')
	if first < 0 {
		return -1
	}
	first += from
	if strings.IndexByte(s[from:first], '=') < 0 {
		return first + 1
	}
	quote := byte(0)
	for i := from; i < len(s) && i < from+64<<10; i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			if s[i-1] == '=' || s[i-1] == ' ' || s[i-1] == '\n' || s[i-1] == '\t' {
				quote = c
			}
		case c == '>':
			return i + 1
		case c == '<':
			return first + 1
		}
	}
	return first + 1
}
