package page

import (
	"net/url"
	"strconv"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// number is the attribute by which elements are found again in a copy.
const number = "data-visti-number"

// readable is the part of the page that a general library takes for the
// article's text. The library works on a copy, in which it renames and joins
// elements and leaves out videos, posts and more; so what it keeps is found again
// in the page itself, by numbers on elements and by the text.
func (p *parsed) readable() candidate {
	var elements []*html.Node
	texts := map[string][]*html.Node{}
	order := map[*html.Node]int{}
	for n := range p.root.Descendants() {
		switch n.Type {
		case html.ElementNode:
			n.Attr = append(n.Attr, html.Attribute{Key: number, Val: strconv.Itoa(len(elements))})
			elements = append(elements, n)
		case html.TextNode:
			if s := strings.TrimSpace(n.Data); s != "" {
				order[n] = len(order)
				texts[s] = append(texts[s], n)
			}
		}
	}
	var result *html.Node
	if len(elements) <= maxElements {
		p.shorten(elements)
		result = p.library()
	}
	for _, n := range elements {
		n.Attr = n.Attr[:len(n.Attr)-1]
	}
	if result == nil {
		return candidate{}
	}
	kept, last := map[*html.Node]bool{}, -1
	var top *html.Node
	keep := func(n *html.Node) {
		kept[n] = true
		top = above(top, n)
	}
	for n := range result.Descendants() {
		if n.Type == html.ElementNode {
			if i, err := strconv.Atoi(attr(n, number)); err == nil && i < len(elements) {
				keep(elements[i])
			}
			continue
		}
		s := strings.TrimSpace(n.Data)
		if s == "" {
			continue
		}
		equal := texts[s]
		for len(equal) > 0 && order[equal[0]] < last {
			equal = equal[1:] // passed
		}
		texts[s] = equal
		if t := pick(equal, elements, n); t != nil {
			keep(t.Parent)
			last = order[t]
			if t == equal[0] {
				texts[s] = equal[1:]
			}
		}
	}
	if top == nil {
		return candidate{}
	}
	c := candidateOf("readability", result)
	c.nodes, c.kept = []*html.Node{top}, kept
	return c
}

// maxElements is how large a page may be for the library, which takes seconds
// for some that were made to hurt.
const maxElements = 60000

// shorten cuts titles that no page has, since the library compares them with
// every heading.
func (p *parsed) shorten(elements []*html.Node) {
	for _, n := range elements {
		switch n.DataAtom {
		case atom.Title:
			if n.FirstChild != nil {
				n.FirstChild.Data = start(n.FirstChild.Data, 4*maxTitle)
			}
		case atom.Meta:
			for i := range n.Attr {
				n.Attr[i].Val = start(n.Attr[i].Val, 8*maxTitle)
			}
		}
	}
}

// library runs the library over the page.
func (p *parsed) library() *html.Node {
	u, err := url.Parse(p.base.String())
	if err != nil {
		u = nil
	}
	parser := readability.NewParser()
	parser.KeepClasses = true
	parser.DisableJSONLD = true // read already
	a, err := parser.ParseDocument(p.root, u)
	if err != nil {
		return nil
	}
	return a.Node
}

// pick returns which of the equal texts of the page the text n of the copy is:
// one below the same element, else the first.
func pick(equal, elements []*html.Node, n *html.Node) *html.Node {
	if len(equal) == 0 {
		return nil
	}
	for at := n.Parent; at != nil; at = at.Parent {
		i, err := strconv.Atoi(attr(at, number))
		if err != nil || i >= len(elements) {
			continue
		}
		for _, t := range equal[:min(len(equal), 64)] {
			if contains(elements[i], t) {
				return t
			}
		}
		break
	}
	return equal[0]
}

// above is the nearest element that holds both a and b; a may be nil.
func above(a, b *html.Node) *html.Node {
	for a != nil && !contains(a, b) {
		a = a.Parent
	}
	if a == nil {
		return b
	}
	return a
}

// keepOnly takes the blocks out of n that are not kept and hold nothing that is.
// Pictures, videos and posts stay.
func keepOnly(n *html.Node, kept map[*html.Node]bool) {
	alive := map[*html.Node]bool{}
	for k := range kept {
		for at := k; at != nil && !alive[at]; at = at.Parent {
			alive[at] = true
		}
	}
	dropDead(n, alive)
}

func dropDead(n *html.Node, alive map[*html.Node]bool) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type != html.ElementNode:
		case alive[c]:
			dropDead(c, alive)
		case isBlock(c) && !isMedia(c):
			remove(c)
		}
		c = next
	}
}

// isMedia tells whether n shows a picture, a video or a post and says nothing else.
func isMedia(n *html.Node) bool {
	if len(textOf(n, 400)) > 300 {
		return false
	}
	for c := range n.Descendants() {
		switch c.DataAtom {
		case atom.Iframe, atom.Video, atom.Audio, atom.Blockquote:
			return true
		case atom.Img:
			return n.DataAtom == atom.Figure && closest(n, atom.A) == nil
		case atom.A, atom.Ul, atom.Ol:
			return false
		}
	}
	return false
}
