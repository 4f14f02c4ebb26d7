package feed

import (
	"math/rand/v2"
	"strconv"
	"strings"
)

// longText is from how many bytes on a text is laid aside.
const longText = 512

// asideOpen and asideClose stand round the number of a text that was laid aside. A
// random number stands behind the first: a feed that could write the mark, as references
// to its characters, would have a text put back wherever it names it.
const (
	asideOpen  = "\ue000visti:"
	asideClose = "\ue001"
)

// laidAside are texts and the mark that begins what stands in their place.
type laidAside struct {
	mark  string
	texts []string
}

// aside lays long texts aside, so that the parser does not read them byte by
// byte: CDATA, which it takes as it is, and in RSS what is escaped from end to
// end. In their place stand short texts that name them; restore puts them back.
func aside(s string) (short string, laid laidAside) {
	if strings.Contains(s, "xml:base") {
		return s, laid // with a base the parser looks into texts for links
	}
	laid.mark = asideOpen + strconv.FormatUint(rand.Uint64(), 36) + ":"
	const begin, end = "<![CDATA[", "]]>"
	escaped := !strings.HasPrefix(s, "<feed") && !strings.HasPrefix(s, "<atom:")
	var sb strings.Builder
	written := 0
	lay := func(from, to int, text string) {
		sb.WriteString(s[written:from])
		sb.WriteString(laid.mark + strconv.Itoa(len(laid.texts)) + asideClose)
		laid.texts = append(laid.texts, text)
		written = to
	}
	for at, tagEnd := 0, 0; ; {
		i := strings.IndexByte(s[at:], '<')
		if i < 0 || at+i+1 == len(s) {
			break
		}
		if at == tagEnd && i >= longText && escaped && s[at+i+1] == '/' {
			if text, ok := unescaped(s[at : at+i]); ok {
				lay(at, at+i, text)
			}
		}
		at += i
		if s[at+1] != '!' {
			tagEnd = strings.IndexByte(s[at:], '>') + 1
			if tagEnd == 0 {
				break
			}
			at += tagEnd
			tagEnd = at
			continue
		}
		next := skipMarkup(s, at)
		if next < 0 {
			break
		}
		if strings.HasPrefix(s[at:], begin) && next-at >= longText && strings.TrimSpace(s[at+len(begin):at+64]) != "" {
			lay(at+len(begin), next-len(end), s[at+len(begin):next-len(end)])
		}
		at = next
	}
	if len(laid.texts) == 0 {
		return s, laid
	}
	sb.WriteString(s[written:])
	return sb.String(), laid
}

// unescaped undoes the entities of XML; ok is false if there are others.
func unescaped(s string) (text string, ok bool) {
	var sb strings.Builder
	sb.Grow(len(s))
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			sb.WriteString(s)
			return sb.String(), true
		}
		sb.WriteString(s[:i])
		s = s[i:]
		end := strings.IndexByte(s[:min(len(s), 10)], ';')
		switch s[:end+1] {
		case "&lt;":
			sb.WriteByte('<')
		case "&gt;":
			sb.WriteByte('>')
		case "&amp;":
			sb.WriteByte('&')
		case "&quot;":
			sb.WriteByte('"')
		case "&apos;", "&#39;", "&#039;":
			sb.WriteByte('\'')
		default:
			if end < 3 || s[1] != '#' {
				return "", false
			}
			sb.WriteString(unescapeOnce(s[:end+1]))
		}
		s = s[end+1:]
	}
}

// restore puts the texts back into every text that may hold one.
func (d *document) restore(laid laidAside) {
	if len(laid.texts) == 0 {
		return
	}
	put := func(fields ...*string) {
		for _, f := range fields {
			*f = restored(*f, laid)
		}
	}
	put(&d.title, &d.link, &d.description, &d.language, &d.copyright, &d.author, &d.image)
	for i := range d.categories {
		put(&d.categories[i])
	}
	for i := range d.items {
		it := &d.items[i]
		put(&it.guid, &it.title, &it.link, &it.published, &it.updated, &it.summary)
		for _, list := range [][]string{it.texts, it.authors, it.categories, it.images} {
			for j := range list {
				put(&list[j])
			}
		}
	}
}

func restored(s string, laid laidAside) string {
	if !strings.Contains(s, laid.mark) {
		return s
	}
	var sb strings.Builder
	for {
		before, after, found := strings.Cut(s, laid.mark)
		sb.WriteString(before)
		if !found {
			return sb.String()
		}
		number, rest, _ := strings.Cut(after, asideClose)
		if n, err := strconv.Atoi(number); err == nil && n >= 0 && n < len(laid.texts) {
			sb.WriteString(laid.texts[n])
		}
		s = rest
	}
}
