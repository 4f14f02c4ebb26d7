package page

import (
	"strings"

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

// textOf is the visible text below n in one line.
func textOf(n *html.Node) string {
	var sb strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode && c.Parent.DataAtom != atom.Script && c.Parent.DataAtom != atom.Style {
			sb.WriteString(c.Data)
		}
	}
	return strings.Join(strings.Fields(sb.String()), " ")
}
