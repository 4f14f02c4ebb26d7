package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
	"visti/internal/text"
)

// prune takes out of the chosen text what is none: by what elements are, and by
// what they are called if they are short or full of links beside the whole.
func (p *parsed) prune(n *html.Node, whole weight) {
	for _, x := range selectAll(n, p.rule.drop) {
		if x != n {
			remove(x)
		}
	}
	all := map[*html.Node]weight{}
	weigh(n, all)
	p.pruneBoxes(n, all, whole)
	p.pruneBelow(n, all, whole)
}

// pruneBoxes takes out the parts that begin with a heading of other news.
func (p *parsed) pruneBoxes(root *html.Node, all map[*html.Node]weight, whole weight) {
	var boxes []*html.Node
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || !mayHead(n) {
			continue
		}
		s := textOf(n, 200)
		if s == "" || !isOffer(s) && !isOther(s) {
			continue
		}
		var box *html.Node
		for at := n; at != root && at != nil && beginsWith(at, n); at = at.Parent {
			if w := all[at]; w.text > len(s)+10 && w.text <= max(400, whole.text/3) && (w.links > 0 || isLinked(at)) && w.prose < max(200, whole.prose/6) {
				box = at
			}
		}
		if box != nil {
			boxes = append(boxes, box)
		}
	}
	for _, b := range boxes {
		remove(b)
	}
}

// mayHead tells whether n may be the heading of a box.
func mayHead(n *html.Node) bool {
	switch n.DataAtom {
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Strong, atom.B, atom.P, atom.Span, atom.Div, atom.Header, atom.Summary, atom.A, atom.Legend, atom.Dt:
		return true
	}
	return false
}

// beginsWith tells whether n is what the text of box begins with.
func beginsWith(box, n *html.Node) bool {
	seen := 0
	for at := n; at != box; at = at.Parent {
		if at == nil {
			return false
		}
		for c := at.PrevSibling; c != nil; c = c.PrevSibling {
			if seen++; seen > maxSiblings {
				return false
			}
			if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" || c.Type == html.ElementNode && textOf(c, 20) != "" {
				return false
			}
		}
	}
	return true
}

// isLinked tells whether there is a link below n, though maybe without text.
func isLinked(n *html.Node) bool {
	for c := range n.Descendants() {
		if c.DataAtom == atom.A && attr(c, "href") != "" {
			return true
		}
	}
	return false
}

func (p *parsed) pruneBelow(n *html.Node, all map[*html.Node]weight, whole weight) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode {
			if c.DataAtom == atom.Table && all[c].text <= 300 {
				freePicture(c)
			}
			if p.isFurniture(c, all[c], whole) {
				remove(c)
			} else {
				p.pruneBelow(c, all, whole)
			}
		}
		c = next
	}
}

// freePicture empties a table that does nothing but set a picture above its
// caption; the picture goes before it.
func freePicture(table *html.Node) {
	var picture *html.Node
	cells := 0
	for n := range table.Descendants() {
		switch n.DataAtom {
		case atom.Img:
			if picture != nil {
				return
			}
			picture = n
		case atom.Td:
			cells++
		case atom.Th, atom.Li:
			return
		}
	}
	if picture == nil || cells > 3 || table.Parent == nil {
		return
	}
	remove(picture)
	table.Parent.InsertBefore(picture, table)
	for table.FirstChild != nil {
		table.RemoveChild(table.FirstChild)
	}
}

// isFurniture tells whether n is a part of the page around the text.
func (p *parsed) isFurniture(n *html.Node, w, whole weight) bool {
	small := w.text <= max(200, whole.text/5)
	switch n.DataAtom {
	case atom.Nav, atom.Dialog:
		return true
	case atom.Aside:
		return small && w.prose < whole.prose/5
	case atom.Footer, atom.Header:
		return w.prose < 100 && small && !p.holdsLead(n)
	case atom.Form:
		return small
	case atom.Time:
		return w.text < 60
	case atom.Table:
		return n.FirstChild == nil
	case atom.Figcaption:
		return true
	}
	if role := attr(n, "role"); role == "navigation" || role == "dialog" || role == "complementary" && small || role == "search" {
		return true
	}
	if !isBlock(n) && n.DataAtom != atom.Span && n.DataAtom != atom.A && n.DataAtom != atom.Small && n.DataAtom != atom.Em && n.DataAtom != atom.Strong {
		return false
	}
	switch kind := kindOf(n); kind {
	case "":
		return p.isTeaserList(n, w, whole)
	case "hidden":
		return w.text < 300
	case "caption", "meta":
		return w.text <= 400 && small && !isHeadingWithText(n) && (w.prose == 0 || kind == "caption" || w.text < 250) && !p.holdsLead(n)
	case "links":
		return w.density() > 0.25 && small || w.text <= 200 && small && w.prose == 0
	case "plea":
		return (n.DataAtom == atom.Div || n.DataAtom == atom.Section || n.DataAtom == atom.Aside) && w.text <= max(300, whole.text/3) && w.prose < max(250, whole.prose/4)
	case "extra":
		return small && (w.prose < whole.prose/6 || w.density() > 0.4)
	}
	return false
}

func isHeadingWithText(n *html.Node) bool { return isHeading(n) }

// kindOf says what the names of an element make it: "" for nothing in particular.
func kindOf(n *html.Node) string {
	kind, negated := "", false
	for _, l := range labels(n) {
		if negated {
			negated = false // "no-caption", "has-related"
			continue
		}
		if l == "no" || l == "has" || l == "with" || l == "without" || l == "is" {
			negated = true
			continue
		}
		switch k := labelKinds[l]; k {
		case "":
		case "hidden", "extra", "plea":
			return k
		default:
			kind = k
		}
	}
	return kind
}

// labelKinds says what the words in classes and ids mean.
var labelKinds = map[string]string{
	"visuallyhidden": "hidden", "sr": "", "srOnly": "hidden", "noprint": "hidden", "invisible": "hidden", "hidden": "hidden", "offscreen": "hidden",

	"caption": "caption", "figcaption": "caption", "credit": "caption", "credits": "caption", "copyright": "caption", "photographer": "caption", "phototext": "caption", "imgcaption": "caption",
	"byline": "meta", "dateline": "", "pubdate": "meta", "timestamp": "meta", "datetime": "meta", "published": "meta", "publishdate": "meta", "postdate": "meta", "authors": "meta", "author": "meta", "meta": "meta", "postmeta": "meta", "metadata": "meta", "views": "meta", "readtime": "meta", "date": "meta", "time": "meta",
	"kicker": "meta", "eyebrow": "meta", "rubric": "meta", "breadcrumb": "links", "breadcrumbs": "links", "tags": "links", "tag": "links", "taglist": "links", "keywords": "links", "categories": "links", "labels": "",

	"share": "extra", "sharing": "extra", "sharebar": "extra", "social": "extra", "socials": "extra", "addthis": "extra", "sharedaddy": "extra", "subscribe": "plea", "subscription": "plea", "newsletter": "plea", "signup": "plea", "promo": "extra", "promotion": "extra", "advert": "extra", "advertisement": "extra", "ads": "extra", "ad": "extra", "adv": "extra", "banner": "extra", "sponsor": "extra", "sponsored": "extra", "outbrain": "extra", "taboola": "extra",
	"related": "extra", "recommended": "extra", "recommendations": "extra", "recommendation": "extra", "recomendation": "extra", "readalso": "extra", "readmore": "extra", "also": "extra", "popular": "extra", "trending": "extra", "comments": "extra", "comment": "extra", "disqus": "extra", "respond": "extra", "toolbar": "extra", "bio": "extra", "paywall": "plea", "cookie": "plea", "gdpr": "plea", "consent": "plea", "popup": "extra", "modal": "extra", "login": "plea", "donate": "plea", "widget": "extra", "rating": "extra", "vote": "extra", "slideshow": "extra", "sidebar": "extra", "navigation": "extra", "pagination": "extra", "pager": "extra", "toc": "extra", "telegram": "extra", "disclaimer": "extra", "affiliate": "extra",
}

// isTeaserList tells whether n is a list of nothing but titles of other pages of
// the site, or of parts of this one.
func (p *parsed) isTeaserList(n *html.Node, w, whole weight) bool {
	if n.DataAtom != atom.Ul && n.DataAtom != atom.Ol || w.density() < 0.8 || w.text > whole.text/3 {
		return false
	}
	items, titles, links, inner := 0, 0, 0, 0
	for c := range n.Descendants() {
		switch c.DataAtom {
		case atom.A:
			href := strings.TrimSpace(attr(c, "href"))
			if links++; strings.HasPrefix(href, "#") {
				inner++
				continue
			}
			if u, err := p.base.Resolve(href); err != nil || !sameSite(u, p.doc.URL) {
				return false
			}
		case atom.Li:
			items++
			if len(text.Words(textOf(c, 400))) >= 4 {
				titles++
			}
		}
	}
	return items > 0 && titles*2 > items || inner > 2 && inner == links
}

// holdsLead tells whether n holds the sentence that the feed or the page gives
// as the article's summary.
func (p *parsed) holdsLead(n *html.Node) bool {
	if len(p.said) == 0 {
		return false
	}
	s := levelled(textOf(n, 4<<10))
	for _, d := range p.said {
		if d = levelled(d); len(d) > 300 {
			d = strings.ToValidUTF8(d[:300], "")
		}
		if strings.Contains(s, d) {
			return true
		}
	}
	return false
}

// sameSite tells whether two addresses are of one site, subdomains aside.
func sameSite(a, b news.URL) bool {
	return siteOf(a.Host()) == siteOf(b.Host())
}

// siteOf is the part of a host that names the site: "www.visnyk.example" and
// "sport.visnyk.example" are one.
func siteOf(host string) string {
	host, _, _ = strings.Cut(host, ":")
	parts := strings.Split(host, ".")
	n := 2
	if len(parts) > 2 && len(parts[len(parts)-1]) == 2 && len(parts[len(parts)-2]) <= 3 {
		n = 3 // com.ua, co.uk
	}
	return strings.Join(parts[max(0, len(parts)-n):], ".")
}
