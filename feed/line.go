package feed

import (
	"html"
	"slices"
	"strings"
	"unicode/utf8"

	"visti/internal/markup"
	"visti/internal/news"
)

// line makes one clean line of at most n runes out of markup.
func line(s string, n int) news.Text {
	if strings.TrimSpace(s) == "" {
		return news.Text{}
	}
	// A long text gives its line mostly at its beginning; what lies behind is
	// only looked at if that was not enough.
	if most := 4 * n; len(s) > most && n >= maxTeaser {
		if t := lineOf(cut(s, most), n); utf8.RuneCountInString(t.String()) >= n*3/4 && strings.HasSuffix(t.String(), "…") {
			return t
		}
	}
	return lineOf(cut(s, 64*n), n)
}

func lineOf(s string, n int) news.Text {
	if strings.Contains(s, "]]>") || strings.Contains(s, "<![CDATA[") {
		s = unwrap.Replace(s)
	}
	if !strings.ContainsAny(s, "<&") {
		return cutText(news.PlainLine(s), n)
	}
	return cutText(news.PlainLine(markup.Line(s)), n)
}

// unwrap takes the marks of CDATA out of text.
var unwrap = strings.NewReplacer("<![CDATA[", "", "]]>", "")

// lines cleans several and leaves out what is empty or was there already.
func lines(raw []string, n, most int) []news.Text {
	var out []news.Text
	for _, s := range raw {
		if len(out) == most {
			break
		}
		if t := line(s, n); !t.Empty() && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return out
}

// cut shortens s to at most n bytes, on a rune's border.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// cutText shortens t to at most n runes, with an ellipsis, at a blank if one is near.
func cutText(t news.Text, n int) news.Text {
	s := t.String()
	if len(s) <= n || utf8.RuneCountInString(s) <= n {
		return t
	}
	end := 0
	for i := range s {
		if n--; n == 0 {
			end = i
			break
		}
	}
	if blank := strings.LastIndexByte(s[:end], ' '); blank > end*3/4 {
		end = blank
	}
	return news.PlainLine(strings.TrimRight(s[:end], " ,;:–—-") + "…")
}

func unescapeOnce(s string) string { return html.UnescapeString(s) }

// firstImage returns the address of the first picture in markup.
func firstImage(s string) string {
	for from := 0; ; {
		i := strings.Index(s[from:], "<img")
		if i < 0 {
			return ""
		}
		t, closed := readTag(s, from+i)
		if !closed {
			return ""
		}
		src := html.UnescapeString(attribute(s[t.start:t.end], "src"))
		if src != "" && !strings.HasPrefix(src, "data:") && attribute(s[t.start:t.end], "width") != "1" {
			return src
		}
		from = t.end
	}
}
