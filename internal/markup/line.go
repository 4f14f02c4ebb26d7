package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/text"
)

// Line reads a title or a teaser that may hold markup: tags out, entities
// decoded at most twice, cleaned, one line. What only looks like a tag stays.
func Line(markup string) string {
	s := markup
	if strings.ContainsAny(s, "<&") {
		s = untag(s)
		if strings.Contains(s, "&") {
			s = html.UnescapeString(s)
			if looksMarkedUp(s) && !looksMarkedUp(markup) {
				s = untag(s) // the whole line was escaped
			}
		}
		if strings.Contains(s, "&") {
			s = html.UnescapeString(s)
		}
	}
	return text.CleanLine(s)
}

// unwrap takes the marks of CDATA out of text.
var unwrap = strings.NewReplacer("<![CDATA[", "", "]]>", "")

// untag takes the tags of HTML out of s and leaves its entities. A blank stands
// where a block or a line break was.
func untag(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	if strings.Contains(s, "]]>") || strings.Contains(s, "<![CDATA[") {
		s = unwrap.Replace(s)
	}
	// A last < that nothing closes is a letter.
	tail := ""
	if open := strings.LastIndexByte(s, '<'); open > strings.LastIndexByte(s, '>') {
		s, tail = s[:open], s[open:]
	}
	var sb strings.Builder
	z := html.NewTokenizer(strings.NewReader(s))
	skip := false
	foreign := map[string]bool{} // elements of other vocabularies that were taken out
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			sb.WriteString(tail)
			return sb.String()
		case html.TextToken:
			if !skip {
				sb.Write(z.Raw())
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			raw := string(z.Raw())
			b, _ := z.TagName()
			a := atom.Lookup(b)
			skip = kind == html.StartTagToken && (a == atom.Script || a == atom.Style)
			switch {
			case a == 0 && strings.ContainsAny(raw, ":-="):
				foreign[string(b)] = true
			case a == 0 && !foreign[string(b)]:
				sb.WriteString(raw)
			case isBlock(a) || a == atom.Br:
				sb.WriteByte(' ')
			}
		}
	}
}
