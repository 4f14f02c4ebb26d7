package feed

import (
	"fmt"
	"mime"
	"strings"
	"unicode/utf8"

	"visti/internal/text"
)

// decode turns the bytes into UTF-8 and tells what it had to do for that.
func decode(b []byte, contentType string) (s string, problems []string) {
	charset := charsetOf(contentType)
	declared := declaredEncoding(b)
	s, name := text.Decode(b, charset, declared)
	if name == "utf-8" && !utf8.Valid(wholeRunes(b)) && strings.ContainsRune(s, utf8.RuneError) {
		problems = append(problems, "bytes that are no text were replaced")
	} else if want := strings.ToLower(charset); want != "" && name != want && name == "utf-8" && !ascii(s) {
		problems = append(problems, fmt.Sprintf("declared as %s, read as %s", want, name))
	}
	return strings.TrimPrefix(s, "\ufeff"), problems
}

// wholeRunes leaves out the beginning of a character at the end of b: where a document
// is cut that is no fault of its encoding.
func wholeRunes(b []byte) []byte {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if last := b[len(b)-n:]; utf8.RuneStart(last[0]) {
			if !utf8.FullRune(last) {
				return b[:len(b)-n]
			}
			break
		}
	}
	return b
}

// charsetOf reads the charset of a Content-Type.
func charsetOf(contentType string) string {
	if _, params, err := mime.ParseMediaType(contentType); err == nil {
		return params["charset"]
	}
	_, after, _ := strings.Cut(strings.ToLower(contentType), "charset=")
	return strings.Trim(strings.SplitN(after, ";", 2)[0], `"' `)
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// declaredEncoding reads encoding="…" of the XML declaration.
func declaredEncoding(b []byte) string {
	head := string(b[:min(len(b), 512)])
	_, after, ok := strings.Cut(head, "<?xml")
	if !ok {
		return ""
	}
	declaration, _, _ := strings.Cut(after, ">")
	_, value, ok := strings.Cut(declaration, "encoding")
	if !ok {
		return ""
	}
	value = strings.TrimLeft(value, " \t\r\n=")
	if value == "" || value[0] != '"' && value[0] != '\'' {
		return ""
	}
	value, _, _ = strings.Cut(value[1:], value[:1])
	return value
}

// jsonBody returns s from its first brace if it looks like a JSON object.
func jsonBody(s string) (string, bool) {
	s = strings.TrimLeft(s, " \t\r\n\ufeff\x00")
	return s, strings.HasPrefix(s, "{")
}

// cutToRoot drops everything before the root element of an RSS or Atom feed:
// declarations, comments, blank lines, what a script printed first. ok is false
// where there is no such element; page tells that s looks like a web page.
func cutToRoot(s string) (body string, page, ok bool) {
	page = looksLikePage(s)
	for from := 0; ; {
		t, found, open := nextTag(s, from)
		if !found {
			if open && strings.Contains(s[from:], "<!--") {
				body, ok = rootInside(s[from:]) // a comment that never ends: look inside
				return body, page, ok
			}
			return "", page, false
		}
		if !t.closing && (t.is("rss") || t.is("feed") || t.is("rdf")) {
			return s[t.start:], page, true
		}
		from = t.end
	}
}

// rootInside finds the root element in what no comment and no declaration may hide.
func rootInside(s string) (body string, ok bool) {
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			return "", false
		}
		s = s[i:]
		head := strings.ToLower(s[:min(len(s), 9)])
		if strings.HasPrefix(head, "<rss") || strings.HasPrefix(head, "<feed") || strings.HasPrefix(head, "<rdf") {
			t, closed := readTag(s, 0)
			if !closed {
				return "", false // no tag ends behind here
			}
			if t.is("rss") || t.is("feed") || t.is("rdf") {
				return s, true
			}
		}
		s = s[1:]
	}
}

// looksLikePage tells that the first element is one of HTML.
func looksLikePage(s string) bool {
	head := s[:min(len(s), 64<<10)]
	for from := 0; ; {
		t, found, _ := nextTag(head, from)
		if !found {
			return strings.Contains(strings.ToLower(head), "<!doctype html")
		}
		switch strings.ToLower(t.name) {
		case "html", "head", "body", "meta", "title", "script":
			return true
		case "rss", "feed", "rdf":
			return false
		}
		from = t.end
	}
}

// scrub drops what XML forbids wherever it stands: control characters, the two
// non-characters, references to either. Clean text comes back as it is.
func scrub(s string) string {
	bad := firstForbidden(s)
	if bad < 0 {
		return s
	}
	var sb strings.Builder
	sb.Grow(len(s))
	for bad >= 0 {
		sb.WriteString(s[:bad])
		s = s[bad+forbidden(s[bad:]):]
		bad = firstForbidden(s)
	}
	sb.WriteString(s)
	return sb.String()
}

func firstForbidden(s string) int {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '&' || c == 0xef || c == 0x7f {
			if forbidden(s[i:]) > 0 {
				return i
			}
		}
	}
	return -1
}

// forbidden returns how many bytes at the beginning of s XML does not allow.
func forbidden(s string) int {
	switch c := s[0]; {
	case c < ' ' || c == 0x7f:
		return 1
	case c == 0xef:
		if strings.HasPrefix(s, "\uffff") || strings.HasPrefix(s, "\ufffe") {
			return 3
		}
	case c == '&' && len(s) > 2 && s[1] == '#':
		return forbiddenReference(s)
	}
	return 0
}

// forbiddenReference returns the length of the character reference that s begins
// with if it names no character of XML, else 0.
func forbiddenReference(s string) int {
	i, base, n := 2, 10, 0
	if s[i] == 'x' || s[i] == 'X' {
		i, base = 3, 16
	}
	from := i
	for ; i < len(s) && i < from+10; i++ {
		d := digit(s[i])
		if d < 0 || d >= base {
			break
		}
		n = n*base + d
	}
	if i == from || i == len(s) || s[i] != ';' {
		return 0
	}
	switch {
	case n == '\t' || n == '\n' || n == '\r' || n >= ' ' && n < 0xd800 && n != 0x7f || n >= 0xe000 && n < 0xfffe || n >= 0x10000 && n <= 0x10ffff:
		return 0
	}
	return i + 1
}

func digit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// tidy makes a feed with broken markup readable: a < that begins no tag, ]]>
// outside CDATA, comments and instructions are written so that no parser stops
// at them. It costs more than scrub and is done when a parser has stopped.
func tidy(s string) string {
	var sb strings.Builder
	sb.Grow(len(s) + len(s)/16)
	for len(s) > 0 {
		i := strings.IndexAny(s, "<]")
		if i < 0 {
			sb.WriteString(s)
			break
		}
		sb.WriteString(s[:i])
		s = s[i:]
		n, instead := tidyAt(s)
		sb.WriteString(instead)
		s = s[n:]
	}
	return sb.String()
}

// tidyAt looks at the < or ] that s begins with and returns how much of s to
// replace by what.
func tidyAt(s string) (n int, instead string) {
	switch {
	case strings.HasPrefix(s, "]]>"):
		return 3, "]]&gt;"
	case s[0] == ']':
		return 1, "]"
	case strings.HasPrefix(s, "<![CDATA["):
		if end := endAfter(s, "]]>", 0); end > 0 {
			return end, s[:end]
		}
		return len("<![CDATA["), "" // never closed: what follows is text
	case len(s) > 1 && (s[1] == '!' || s[1] == '?'):
		if end := skipMarkup(s, 0); end > 0 && end < 64<<10 {
			return end, ""
		}
		return 1, "&lt;"
	case len(s) > 2 && (isNameStart(s[1]) || s[1] == '/' && isNameStart(s[2])):
		t, closed := readTag(s, 0)
		inner := 1 + len(t.name)
		if !closed || t.name == "" || t.end-inner > 0 && strings.IndexByte(s[inner:t.end], '<') >= 0 && !strings.Contains(s[:t.end], "\"") {
			return 1, "&lt;"
		}
		return t.end, s[:t.end]
	}
	return 1, "&lt;"
}
