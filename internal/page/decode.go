package page

import (
	"bytes"
	"mime"
	"strings"

	"visti/internal/text"
)

// head is how much of a page may stand before its declaration of an encoding.
const head = 16 << 10

// decode turns the bytes of d into UTF-8.
func decode(d Document) string {
	charset := ""
	if _, params, err := mime.ParseMediaType(d.ContentType); err == nil {
		charset = params["charset"]
	} else if _, after, ok := strings.Cut(strings.ToLower(d.ContentType), "charset="); ok {
		charset = strings.Trim(after, ` "';`)
	}
	s, _ := text.Decode(d.Body, charset, declared(d.Body))
	return s
}

// declared is the encoding that a page names in its own <meta> or XML declaration.
func declared(b []byte) string {
	b = bytes.ToLower(b[:min(len(b), head)])
	for rest := b; ; {
		i := bytes.IndexByte(rest, '<')
		if i < 0 {
			return ""
		}
		rest = rest[i:]
		end := bytes.IndexByte(rest, '>')
		if end < 0 {
			return ""
		}
		tag := string(rest[:end])
		rest = rest[end:]
		key := "charset="
		switch {
		case strings.HasPrefix(tag, "<?xml"):
			key = "encoding="
		case !strings.HasPrefix(tag, "<meta"):
			continue
		}
		_, after, ok := strings.Cut(strings.ReplaceAll(tag, " ", ""), key)
		if !ok {
			continue
		}
		after = strings.TrimLeft(after, `"'`)
		if i := strings.IndexAny(after, `"';?/`); i >= 0 {
			after = after[:i]
		}
		return after
	}
}
