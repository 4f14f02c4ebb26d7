package markup

import (
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxOpen is how deep elements may lie in each other in what is parsed a second
// time. The parser itself gives up above 512.
const maxOpen = 200

// maxUnclosed is how many <b>, <i> and the like may be left open at a time. The
// parser opens them again in every paragraph, so that a few kilobytes could
// become gigabytes.
const maxUnclosed = 48

// parseTime is how long the parser may take before the document is flattened.
const parseTime = 4 * time.Second

// Tree parses a document. It never fails and never returns nil: what the parser
// refuses, such as elements hundreds deep in each other, is flattened first, and
// in the end read as nothing but text.
func Tree(document string) *html.Node {
	return parse(document, html.Parse)
}

// fragment parses what may stand inside a body.
func fragment(markup string) *html.Node {
	return parse(markup, func(r io.Reader) (*html.Node, error) {
		body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
		nodes, err := html.ParseFragment(r, body)
		for _, n := range nodes {
			body.AppendChild(n)
		}
		return body, err
	})
}

func parse(s string, with func(io.Reader) (*html.Node, error)) *html.Node {
	if unclosed(s) <= maxUnclosed {
		if n, err := with(&hurried{strings.NewReader(s), time.Now().Add(parseTime)}); err == nil {
			return n
		}
	}
	if n, err := with(&hurried{strings.NewReader(flatten(s)), time.Now().Add(parseTime)}); err == nil {
		return n
	}
	return textOnly(s)
}

var errSlow = errors.New("markup takes too long to parse")

// A hurried reader fails after its time, and with it the parser that reads it.
type hurried struct {
	r   io.Reader
	end time.Time
}

func (h *hurried) Read(p []byte) (int, error) {
	if time.Now().After(h.end) {
		return 0, errSlow
	}
	return h.r.Read(p)
}

// tagName is the lower-case name that a tag begins with.
func tagName(s string) string {
	i := 0
	for i < len(s) && i < 32 && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z' || i > 0 && s[i] >= '0' && s[i] <= '9') {
		i++
	}
	return strings.ToLower(s[:i])
}

func isFormatting(name string) bool {
	switch name {
	case "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u":
		return true
	}
	return false
}

// unclosed returns how many formatting elements are open at the worst place of s.
func unclosed(s string) int {
	open, worst := 0, 0
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			return worst
		}
		s = s[i+1:]
		if strings.HasPrefix(s, "!--") {
			_, s, _ = strings.Cut(s[3:], "-->")
			continue
		}
		if rest, ok := strings.CutPrefix(s, "/"); ok {
			if isFormatting(tagName(rest)) {
				open = max(0, open-1)
			}
			continue
		}
		switch name := tagName(s); {
		case name == "script" || name == "style":
			if s = behindRaw(s, name); s == "" {
				return worst
			}
		case isFormatting(name):
			open++
			worst = max(worst, open)
		}
	}
}

// behindRaw returns s from the end tag of the element name on, which holds raw text; "" if
// that goes on to the end of s.
func behindRaw(s, name string) string {
	for {
		i := strings.Index(s, "</")
		if i < 0 {
			return ""
		}
		if tagName(s[i+2:]) == name {
			return s[i:]
		}
		s = s[i+2:]
	}
}

// flatten writes s again without formatting and without the elements that lie
// deeper than maxOpen in others; their text stays, apart by line breaks.
func flatten(s string) string {
	var out strings.Builder
	var open []string
	z := html.NewTokenizer(strings.NewReader(s))
	z.SetMaxBuf(0)
	for {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			return out.String()
		case html.CommentToken, html.DoctypeToken:
			continue
		case html.TextToken:
			out.Write(z.Raw())
			continue
		}
		raw := string(z.Raw())
		b, _ := z.TagName()
		name := string(b)
		switch {
		case isFormatting(name) && name != "a":
		case kind == html.SelfClosingTagToken || isVoid(name):
			out.WriteString(raw)
		case kind == html.StartTagToken:
			open = append(open, name)
			writeAt(&out, raw, name, len(open))
		default:
			near := open[max(0, len(open)-64):]
			i := lastIndex(near, name)
			if i < 0 {
				continue
			}
			depth := len(open) - len(near) + i + 1
			open = open[:depth-1]
			writeAt(&out, raw, name, depth)
		}
	}
}

func lastIndex(names []string, name string) int {
	for i, n := range slices.Backward(names) {
		if n == name {
			return i
		}
	}
	return -1
}

func writeAt(out *strings.Builder, raw, name string, depth int) {
	switch {
	case depth <= maxOpen, isRaw(name):
		out.WriteString(raw)
	case isBlock(atom.Lookup([]byte(name))):
		out.WriteString("<br><br>")
	}
}

func isVoid(name string) bool {
	switch atom.Lookup([]byte(name)) {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// isRaw tells whether what stands in an element is no markup.
func isRaw(name string) bool {
	switch name {
	case "script", "style", "textarea", "title", "noscript", "iframe", "xmp", "noframes", "noembed":
		return true
	}
	return false
}

// textOnly makes a body of the text of s, a paragraph wherever a block begins or ends.
func textOnly(s string) *html.Node {
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	var text strings.Builder
	flush := func() {
		if strings.TrimSpace(text.String()) != "" {
			p := &html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}
			p.AppendChild(&html.Node{Type: html.TextNode, Data: text.String()})
			body.AppendChild(p)
		}
		text.Reset()
	}
	z := html.NewTokenizer(strings.NewReader(s))
	skip := ""
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			flush()
			return body
		case html.TextToken:
			if skip == "" {
				text.Write(z.Text())
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			b, _ := z.TagName()
			name := string(b)
			skip = ""
			if kind == html.StartTagToken && isRaw(name) && name != "title" {
				skip = name
			}
			if a := atom.Lookup(b); isBlock(a) || a == atom.Br || a == atom.Title {
				flush()
			}
		}
	}
}
