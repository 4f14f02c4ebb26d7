package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// baseOf is what the links of a page are relative to.
func baseOf(root *html.Node, page news.URL) news.URL {
	for n := range root.Descendants() {
		if n.DataAtom == atom.Body {
			break
		}
		if n.DataAtom == atom.Base {
			if u, err := page.Resolve(attr(n, "href")); err == nil {
				return u
			}
		}
	}
	return page
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// isText tells whether what stands in n is text for a reader.
func isText(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Head, atom.Iframe, atom.Select, atom.Textarea, atom.Button, atom.Input:
		return false
	}
	return true
}

// isBlock tells whether n begins and ends a line.
func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Dd, atom.Details, atom.Div, atom.Dl,
		atom.Dt, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Header, atom.Hr, atom.Li, atom.Main, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Table, atom.Tbody,
		atom.Td, atom.Th, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}

func isHeading(n *html.Node) bool {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// textOf is the text below n in one line, at most about max bytes of it.
func textOf(n *html.Node, max int) string {
	var sb strings.Builder
	writeText(n, &sb, max)
	return news.PlainLine(sb.String()).String()
}

func writeText(n *html.Node, sb *strings.Builder, max int) {
	if sb.Len() > max {
		return
	}
	switch {
	case n.Type == html.TextNode:
		sb.WriteString(start(n.Data, max-sb.Len()+64))
		return
	case n.Type == html.ElementNode && !isText(n):
		return
	}
	apart := isBlock(n) || n.DataAtom == atom.Br
	if apart {
		sb.WriteByte(' ')
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		writeText(c, sb, max)
	}
	if apart {
		sb.WriteByte(' ')
	}
}

// A weight says how much text there is below a node.
type weight struct {
	text  int // letters and other runes, blanks folded
	links int // of these, inside links
	prose int // of these, in paragraphs that read as text: long, few links
}

// density is the share of text inside links, 0 to 1.
func (w weight) density() float64 {
	if w.text == 0 {
		return 0
	}
	return float64(w.links) / float64(w.text)
}

// value is how much a part reads like an article.
func (w weight) value() float64 {
	return float64(w.prose) * (1 - w.density())
}

// minProse is how long a paragraph is that reads as text, in runes.
const minProse = 60

// weigh measures n, and every element below it into all if that is not nil.
func weigh(n *html.Node, all map[*html.Node]weight) weight {
	w, own := weighBlock(n, false, all)
	w.addOwn(own, isHeading(n))
	return w
}

// addOwn adds text that is a line of its own.
func (w *weight) addOwn(own weight, heading bool) {
	w.text += own.text
	w.links += own.links
	if !heading && own.text-own.links >= minProse && own.density() < 0.5 {
		w.prose += own.text - own.links
	}
}

// weighBlock returns the weight of the closed lines below n, and that of the
// line that is still open at its end.
func weighBlock(n *html.Node, inLink bool, all map[*html.Node]weight) (w, open weight) {
	if n.Type == html.TextNode {
		k := letters(n.Data)
		open.text = k
		if inLink {
			open.links = k
		}
		return w, open
	}
	if n.Type == html.ElementNode && (!isText(n) || isBeside(n)) {
		return w, open
	}
	inLink = inLink || n.DataAtom == atom.A
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		cw, co := weighBlock(c, inLink, all)
		if c.Type == html.ElementNode && isBlock(c) {
			w.addOwn(open, isHeading(n))
			open = weight{}
			cw.addOwn(co, isHeading(c))
			co = weight{}
		}
		w.text, w.links, w.prose = w.text+cw.text, w.links+cw.links, w.prose+cw.prose
		open.text, open.links = open.text+co.text, open.links+co.links
	}
	if all != nil && n.Type == html.ElementNode {
		total := w
		total.addOwn(open, isHeading(n))
		all[n] = total
	}
	return w, open
}

// isBeside tells whether n holds what readers wrote below an article, or a show of
// pictures: text that says nothing of where the article is.
func isBeside(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.Section, atom.Ol, atom.Ul, atom.Aside:
	default:
		return false
	}
	for _, key := range []string{"id", "class"} {
		for word := range strings.FieldsSeq(attr(n, key)) {
			if word = strings.ToLower(word); strings.Contains(word, "gallery") || strings.Contains(word, "slideshow") || strings.Contains(word, "carousel") {
				return true
			}
			switch word {
			case "comments", "comment-list", "commentlist", "comments-list", "comments-area", "disqus_thread", "comment-section", "comments-section", "respond", "fb-comments":
				return true
			}
		}
	}
	return false
}

// letters counts the runes of s without its white space beyond one blank a gap.
func letters(s string) int {
	n, gap := 0, true
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		i += size
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == 0xa0 {
			if !gap {
				n++
			}
			gap = true
			continue
		}
		n++
		gap = false
	}
	if gap && n > 0 {
		n--
	}
	return n
}

// labels are the words that the class and id of n are made of, in lower case:
// "article__authorName--bottom" is article, author, name and bottom.
func labels(n *html.Node) []string {
	var words []string
	for _, a := range n.Attr {
		if a.Key == "class" || a.Key == "id" || a.Key == "data-component" || a.Key == "data-testid" || a.Key == "role" {
			words = splitLabels(words, a.Val)
		}
	}
	return words
}

func splitLabels(words []string, s string) []string {
	start, lower := -1, false
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r):
			if start >= 0 {
				words = append(words, strings.ToLower(s[start:i]))
			}
			start = -1
		case start < 0:
			start = i
		case unicode.IsUpper(r) && lower:
			words = append(words, strings.ToLower(s[start:i]))
			start = i
		}
		lower = unicode.IsLower(r)
	}
	if start >= 0 {
		words = append(words, strings.ToLower(s[start:]))
	}
	return words
}

// remove takes n out of its tree.
func remove(n *html.Node) {
	if n.Parent != nil {
		n.Parent.RemoveChild(n)
	}
}

// closest is the nearest ancestor of n, n included, that is one of kinds.
func closest(n *html.Node, kinds ...atom.Atom) *html.Node {
	for ; n != nil; n = n.Parent {
		for _, k := range kinds {
			if n.DataAtom == k {
				return n
			}
		}
	}
	return nil
}

// contains tells whether n is m or above it.
func contains(n, m *html.Node) bool {
	for ; m != nil; m = m.Parent {
		if m == n {
			return true
		}
	}
	return false
}
