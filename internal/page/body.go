package page

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/markup"
	"visti/internal/news"
)

// A candidate is a part of the page that may be the article's text.
type candidate struct {
	name   string
	nodes  []*html.Node
	weight weight
	kept   map[*html.Node]bool // if not nil, the only elements below nodes that count
}

func candidateOf(name string, nodes ...*html.Node) candidate {
	c := candidate{name: name, nodes: nodes}
	for _, n := range nodes {
		w := weigh(n, nil)
		c.weight.text, c.weight.links, c.weight.prose = c.weight.text+w.text, c.weight.links+w.links, c.weight.prose+w.prose
	}
	return c
}

// text is the candidate's text in one line, as far as it is needed to judge it.
func (c candidate) text() string {
	var sb strings.Builder
	for _, n := range c.nodes {
		writeText(n, &sb, 64<<10)
	}
	return sb.String()
}

// Bounds of the choice.
const (
	enough    = 80  // runes of text that a site's rule must find
	manyLinks = 0.4 // link density above which a candidate is a list, not a text
	minBody   = 400 // runes of an articleBody that may stand in for the page's own text
)

// choose finds the part of the page that is the article's text.
func (p *parsed) choose() candidate {
	if c := candidateOf("site", selectAll(p.root, p.rule.body)...); c.weight.text >= enough && c.weight.density() < 0.6 {
		return c
	}
	best := p.readable()
	for _, c := range []candidate{p.densest(), p.belowHeadline()} {
		if p.better(c, best) {
			best = c
		}
	}
	return best
}

// better tells whether c reads more like the article than best does.
func (p *parsed) better(c, best candidate) bool {
	switch {
	case c.weight.prose == 0:
		return false
	case best.weight.prose == 0 || best.weight.density() > manyLinks:
		return c.weight.value() > best.weight.value()
	case c.weight.density() > manyLinks:
		return false
	}
	enough, much := c.weight.prose*2 > best.weight.prose, c.weight.prose*5 > best.weight.prose*11 && c.weight.density() < 0.25
	if !enough && !much {
		return false // however well it fits, which takes longer to say
	}
	mine := p.fits(c)
	if !much && mine <= 0.4 {
		return false
	}
	other := p.fits(best)
	return enough && mine > other+0.4 || much && mine >= other
}

// fits tells how much of what the page and the feed say of the article is found
// in c, 0 to 1; 1 if nothing is said.
func (p *parsed) fits(c candidate) float64 {
	if len(p.said) == 0 {
		return 1
	}
	have := wordsOf(c.text())
	most := 0.0
	for _, d := range p.said {
		most = max(most, have.share(d))
	}
	return most
}

// densest is the element with the most prose among those that say they hold an
// article; of two in each other the inner one if nearly all of it is there.
func (p *parsed) densest() candidate {
	var best *html.Node
	var most weight
	for n := range p.root.Descendants() {
		if n.Type != html.ElementNode || !holdsArticle(n) {
			continue
		}
		w := p.weights[n]
		inner := best != nil && contains(best, n)
		if w.prose > most.prose || inner && w.prose*10 >= most.prose*9 && w.text < most.text {
			best, most = n, w
		}
	}
	if best == nil {
		return candidate{}
	}
	return candidate{name: "article", nodes: []*html.Node{best}, weight: most}
}

// holdsArticle tells whether n says of itself that it is an article's text.
func holdsArticle(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Article, atom.Main:
		return true
	case atom.Div, atom.Section, atom.Td:
	default:
		return false
	}
	if attr(n, "itemprop") == "articleBody" || attr(n, "role") == "main" {
		return true
	}
	of, part := false, false
	for _, l := range labels(n) {
		switch l {
		case "article", "post", "entry", "story", "news", "single", "publication", "material":
			of = true
		case "body", "content", "text", "txt", "description", "main":
			part = true
		case "articlebody", "newstext", "articletext", "articlecontent", "storybody", "postcontent", "entrycontent", "fulltext":
			of, part = true, true
		}
	}
	return of && part
}

// belowHeadline is the smallest part of the page that holds the title and some prose.
func (p *parsed) belowHeadline() candidate {
	if p.h1 == nil {
		return candidate{}
	}
	for at := p.h1.Parent; at != nil && at.DataAtom != atom.Html; at = at.Parent {
		if w := p.weights[at]; w.prose >= minProse {
			return candidate{name: "headline", nodes: []*html.Node{at}, weight: w}
		}
	}
	return candidate{}
}

// body chooses the article's text, cleans it and makes blocks of it.
func (p *parsed) body() news.Body {
	c := p.choose()
	var body news.Body
	p.findPicture(c.nodes)
	for _, n := range c.nodes {
		if c.kept != nil {
			keepOnly(n, c.kept)
		}
		p.prune(n, c.weight)
		body = append(body, markup.FromNode(n, p.base)...)
	}
	body = p.trim(body)
	if n := utf8.RuneCountInString(body.Text().String()); n < minBody || n*2 < utf8.RuneCountInString(p.record.body) {
		if b := p.recordBody(); utf8.RuneCountInString(b.Text().String()) > n*3/2 {
			return b
		}
	}
	return body
}

// findPicture remembers the first picture of the text that is not small.
func (p *parsed) findPicture(nodes []*html.Node) {
	for _, n := range nodes {
		for c := range n.Descendants() {
			if c.DataAtom != atom.Img || isSmall(attr(c, "width")) || isSmall(attr(c, "height")) || p.isChrome(c) || closest(c, atom.Aside, atom.Li) != nil {
				continue
			}
			for _, key := range []string{"data-src", "data-original", "src"} {
				if u, err := p.base.Resolve(attr(c, key)); err == nil && attr(c, key) != "" && !isGeneric(u) {
					p.picture = u
					return
				}
			}
		}
	}
}

func isSmall(pixels string) bool {
	n, err := strconv.Atoi(strings.TrimSuffix(pixels, "px"))
	return err == nil && n < 150
}

// recordBody is the text that the page gives to machines.
func (p *parsed) recordBody() news.Body {
	if utf8.RuneCountInString(p.record.body) < enough {
		return nil
	}
	return p.trim(markup.Parse(p.record.body, p.base))
}
