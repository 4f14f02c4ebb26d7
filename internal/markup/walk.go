package markup

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// A place is where in the tree the walk is.
type place struct {
	style   news.Style
	url     news.URL
	heading int   // 2 to 6 inside a heading
	quote   int   // quotations around
	list    int   // lists around
	item    *item // the list item around, if it is one block
}

// An item is one <li> while it is read.
type item struct {
	level   int
	number  int
	written bool // its bullet stands
}

// node reads n and what is below it.
func (b *builder) node(n *html.Node, at place) {
	if b.full {
		return
	}
	switch n.Type {
	case html.TextNode:
		b.add(n.Data, at)
	case html.ElementNode:
		b.element(n, at)
	case html.DocumentNode:
		b.children(n, at)
	}
}

func (b *builder) children(n *html.Node, at place) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.node(c, at)
	}
}

func (b *builder) element(n *html.Node, at place) {
	if b.skips(n) || b.embedded(n, at) {
		return
	}
	switch n.DataAtom {
	case atom.Br:
		b.lineBreak(at)
	case atom.Img:
		b.image(n)
	case atom.A:
		at.url = b.link(n)
		b.children(n, at)
	case atom.B, atom.Strong:
		at.style |= news.Bold
		b.children(n, at)
	case atom.I, atom.Em, atom.Cite, atom.Dfn, atom.Var:
		at.style |= news.Italic
		b.children(n, at)
	case atom.Code, atom.Kbd, atom.Samp, atom.Tt:
		at.style |= news.Mono
		b.children(n, at)
	case atom.Q:
		b.add("“", at)
		b.children(n, at)
		b.add("”", at)
	default:
		if isBlock(n.DataAtom) {
			b.flush(at)
			b.block(n, at)
			return
		}
		if n.Data == "amp-img" {
			b.image(n)
		}
		b.children(n, at)
	}
}

// block reads an element that begins and ends a block.
func (b *builder) block(n *html.Node, at place) {
	inner := at
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		level, _ := strconv.Atoi(n.Data[1:])
		inner.heading, inner.item = max(2, level), nil
	case atom.Blockquote:
		inner.quote, inner.item = min(at.quote+1, maxLevel), nil
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		b.list(n, at)
		return
	case atom.Li:
		// Outside a list: an item of one.
		b.listItem(n, at, 0)
		return
	case atom.Pre, atom.Xmp, atom.Listing, atom.Plaintext:
		b.code(n)
		return
	case atom.Table:
		if b.table(n) {
			return
		}
	}
	b.children(n, inner)
	b.flush(inner)
}

func (b *builder) list(n *html.Node, at place) {
	at.list = min(at.list+1, maxLevel)
	number := 0
	if n.DataAtom == atom.Ol {
		number = 1
		if start, err := strconv.Atoi(attr(n, "start")); err == nil && start > 0 && start < 1e6 {
			number = start
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Li || b.skips(c) {
			b.node(c, at)
			b.flush(at)
			continue
		}
		before := len(b.body)
		b.listItem(c, at, number)
		if number > 0 && len(b.body) > before {
			number++
		}
	}
}

func (b *builder) listItem(n *html.Node, at place, number int) {
	b.flush(at)
	at.item = nil
	if !isContainer(n) {
		at.item = &item{level: max(1, at.list), number: number}
	}
	b.children(n, at)
	b.flush(at)
}

// isContainer tells whether a list item is a part of the page rather than a
// point of a list: it has headings, tables or several paragraphs.
func isContainer(li *html.Node) bool {
	paragraphs := 0
	for n := range li.Descendants() {
		switch n.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Table, atom.Article, atom.Section, atom.Blockquote, atom.Pre:
			return true
		case atom.P:
			if paragraphs++; paragraphs > 2 {
				return true
			}
		}
	}
	return false
}

// skips tells whether nothing below n is text for a reader.
func (b *builder) skips(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Head, atom.Noscript, atom.Template, atom.Svg, atom.Canvas, atom.Object, atom.Applet,
		atom.Button, atom.Input, atom.Select, atom.Textarea, atom.Datalist, atom.Progress, atom.Meter, atom.Dialog,
		atom.Map, atom.Nav, atom.Rt, atom.Rp, atom.Figcaption, atom.Link, atom.Meta, atom.Title, atom.Frameset, atom.Noframes, atom.Noembed:
		// With a telegram post a script stands where its text should.
		return n.DataAtom != atom.Script || attr(n, "data-telegram-post") == ""
	}
	if b.all {
		return false
	}
	return isHidden(n)
}

// isHidden tells whether a browser does not show n.
func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "style":
			style := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// link is where a leads; links into the same page lead nowhere.
func (b *builder) link(a *html.Node) news.URL {
	href := strings.TrimSpace(attr(a, "href"))
	if href == "" || href[0] == '#' {
		return news.URL{}
	}
	u, err := b.base.Resolve(href)
	if err != nil {
		return news.URL{}
	}
	return u.WithoutTracking()
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// isBlock tells whether an element begins and ends a line in a browser.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center, atom.Dd, atom.Details,
		atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3,
		atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Li, atom.Listing, atom.Main,
		atom.Menu, atom.Ol, atom.P, atom.Plaintext, atom.Pre, atom.Search, atom.Section, atom.Summary, atom.Table, atom.Tbody,
		atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul, atom.Xmp:
		return true
	}
	return false
}
