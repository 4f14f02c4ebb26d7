package page

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
	"visti/internal/text"
)

// Bounds of related links.
const (
	maxRelated  = 10
	maxPointer  = 400 // runes of a line that points to other news
	maxBox      = 30  // links in a part that offers related news; more are a list of everything
	maxOffers   = 200 // headings and lines that are looked at more closely
	maxSiblings = 100 // elements beside a heading that are looked at
	minHeadline = 12  // runes
)

// related collects what the page offers as related news, in its order: links
// after words that say so, and links below a heading that does.
func (p *parsed) related() []news.Link {
	r := relations{p: p, base: p.base, seen: map[string]int{}, self: key(p.doc.URL)}
	if r.base.Empty() {
		r.base = nowhere
	}
	if u, err := r.base.Resolve(p.canonical()); err == nil {
		r.own = key(u)
	}
	never := selectAll(p.root, p.rule.never)
	bySite := map[*html.Node]bool{}
	for _, n := range selectAll(p.root, p.rule.related) {
		bySite[n] = true
	}
	done := map[*html.Node]bool{}
	offered := 0
	for n := range p.root.Descendants() {
		if len(r.found) >= 2*maxRelated || offered >= maxOffers {
			break
		}
		if n.Type != html.ElementNode || !isText(n) {
			continue
		}
		if inAny(done, n) {
			continue
		}
		if bySite[n] {
			if !p.headsOther(n) {
				r.box(n)
			}
			done[n] = true
			continue
		}
		if !mayHead(n) && n.DataAtom != atom.Section && n.DataAtom != atom.Li && n.DataAtom != atom.Blockquote && n.DataAtom != atom.Em && n.DataAtom != atom.I && n.DataAtom != atom.Article && n.DataAtom != atom.Aside && n.DataAtom != atom.U {
			continue
		}
		if p.isChrome(n) || within(never, n) {
			continue
		}
		s := textOf(n, 4*maxPointer)
		low := levelled(s)
		phrase := startsWith(low, "offers")
		if phrase == "" || utf8.RuneCountInString(s) > maxPointer {
			continue
		}
		offered++
		switch links := linksBelow(n); {
		case len(links) > 0 && len(low) > len(phrase)+8:
			// "Read also: …" with its link in the same line.
			if before := len(r.found); r.box(n) > 0 || len(r.found) > before {
				done[n] = true
			}
		case isOffer(s) && !(isOneOf(phrase, "broad") && closest(n, atom.Aside) != nil):
			for _, part := range p.below(n) {
				if !done[part] {
					r.box(part)
					done[part] = true
				}
			}
			done[n] = true
		}
	}
	return r.links()
}

// headsOther tells whether a part has a heading that offers no related news.
func (p *parsed) headsOther(n *html.Node) bool {
	for _, h := range headingsBelow(n) {
		if len(linksBelow(h)) == 0 {
			s := textOf(h, 200)
			return s != "" && !isOffer(s)
		}
	}
	return false
}

// canonical is what the page says its own address is.
func (p *parsed) canonical() string {
	for n := range p.root.Descendants() {
		if n.DataAtom == atom.Link && strings.EqualFold(attr(n, "rel"), "canonical") {
			return attr(n, "href")
		}
	}
	return p.first("og:url")
}

func inAny(done map[*html.Node]bool, n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if done[n] {
			return true
		}
	}
	return false
}

func within(parts []*html.Node, n *html.Node) bool {
	for _, part := range parts {
		if contains(part, n) {
			return true
		}
	}
	return false
}

// isChrome tells whether n is a part of every page of the site.
func (p *parsed) isChrome(n *html.Node) bool {
	for at := n; at != nil; at = at.Parent {
		switch at.DataAtom {
		case atom.Nav, atom.Menu:
			return true
		case atom.Footer, atom.Header:
			return closest(at, atom.Article) == nil && (p.h1 == nil || !contains(at, p.h1))
		}
		if role := attr(at, "role"); role == "navigation" || role == "banner" || role == "contentinfo" {
			return true
		}
	}
	return false
}

func linksBelow(n *html.Node) []*html.Node {
	var found []*html.Node
	if n.DataAtom == atom.A && attr(n, "href") != "" {
		return []*html.Node{n}
	}
	if a := closest(n, atom.A); a != nil {
		return []*html.Node{a}
	}
	for c := range n.Descendants() {
		if c.DataAtom == atom.A && attr(c, "href") != "" {
			found = append(found, c)
		}
	}
	return found
}

// below returns the parts of the page that a heading heads: what follows it
// beside it or, if nothing with links does, beside what it stands in.
func (p *parsed) below(heading *html.Node) []*html.Node {
	for at, up := heading, 0; at != nil && up < 4; at, up = at.Parent, up+1 {
		if at.DataAtom == atom.Body || at.DataAtom == atom.Main || at.DataAtom == atom.Html {
			return nil
		}
		var parts []*html.Node
		links, seen := 0, 0
		for s := at.NextSibling; s != nil && seen < maxSiblings; s = s.NextSibling {
			seen++
			if s.Type != html.ElementNode || !isText(s) {
				continue
			}
			found := len(linksBelow(s))
			w := p.weights[s]
			if endsBox(s, heading) || found == 0 && w.prose > 0 || w.prose > 0 && w.density() < 0.2 && s.DataAtom == atom.P {
				break
			}
			if found > 0 {
				parts = append(parts, s)
				links += found
			}
		}
		if links > maxBox {
			return nil
		}
		if links > 0 {
			return parts
		}
	}
	return nil
}

// endsBox tells whether n begins something other than what heading heads.
func endsBox(n, heading *html.Node) bool {
	if isHeading(n) && (!isHeading(heading) || n.Data <= heading.Data) {
		return true
	}
	s := textOf(n, 100)
	if isHeading(n) || n.FirstChild != nil && isHeading(firstElement(n)) && isHeading(heading) && firstElement(n).Data <= heading.Data {
		head := n
		if !isHeading(n) {
			head = firstElement(n)
		}
		s = textOf(head, 100)
		return isOther(s) || len(linksBelow(head)) == 0 && !isOffer(s)
	}
	return isOther(s)
}

func firstElement(n *html.Node) *html.Node {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			return c
		}
	}
	return n
}

// nowhere stands for the address of a page of which none is known: links relative to it
// can be told apart, and then have no address.
var nowhere, _ = news.ParseURL("https://nowhere.invalid/")

// relations is the list of related links while it grows.
type relations struct {
	p     *parsed
	base  news.URL
	found []news.Link
	seen  map[string]int // index in found by address
	self  string
	own   string
}

// box adds the links of a part that offers related news and returns how many
// were new.
func (r *relations) box(n *html.Node) int {
	before := len(r.found)
	for _, a := range linksBelow(n) {
		u, err := r.base.Resolve(strings.TrimSpace(attr(a, "href")))
		if err != nil || strings.HasPrefix(strings.TrimSpace(attr(a, "href")), "#") {
			continue
		}
		u = u.WithoutTracking()
		k := key(u)
		if k == r.self || k == r.own || !leadsToNews(u) {
			continue
		}
		title := headlineOf(a)
		if i, ok := r.seen[k]; ok {
			if len(r.found[i].Title.String()) < len(title) {
				r.found[i].Title = news.PlainLine(title)
			}
			continue
		}
		r.seen[k] = len(r.found)
		if u.Host() == nowhere.Host() {
			u = news.URL{} // its title stays: it can be searched for
		}
		r.found = append(r.found, news.Link{Title: news.PlainLine(title), URL: u})
	}
	return len(r.found) - before
}

// links returns what is found, without links that have no headline.
func (r *relations) links() []news.Link {
	var kept []news.Link
	for _, l := range r.found {
		s := l.Title.String()
		if utf8.RuneCountInString(s) < minHeadline || len(text.Words(s)) < 2 {
			if !strings.Contains(s, " ") || len(text.Words(s)) < 2 {
				continue
			}
		}
		if kept = append(kept, l); len(kept) == maxRelated {
			break
		}
	}
	return kept
}

// headlineOf is the title that a link shows: its text without the words that
// offer it, else the description of its picture.
func headlineOf(a *html.Node) string {
	s := textOf(a, 4*maxPointer)
	for _, h := range headingsBelow(a) {
		if t := textOf(h, 4*maxPointer); len(text.Words(t)) > 2 && startsWith(levelled(t), "offers") == "" {
			s = t // a card: the headline, without lead and date
			break
		}
	}
	low := levelled(s)
	if p := startsWith(low, "offers"); p != "" {
		s = afterPhrase(s, p)
	}
	if s == "" {
		s = attr(a, "title")
	}
	if s == "" {
		for c := range a.Descendants() {
			if c.DataAtom == atom.Img && len(text.Words(attr(c, "alt"))) > 3 {
				s = attr(c, "alt")
			}
		}
	}
	if utf8.RuneCountInString(s) > 300 {
		s = string([]rune(s)[:299]) + "…"
	}
	return strings.TrimSpace(s)
}

func headingsBelow(n *html.Node) []*html.Node {
	var found []*html.Node
	for c := range n.Descendants() {
		if isHeading(c) {
			found = append(found, c)
		}
	}
	return found
}

// afterPhrase is what follows the words of phrase at the beginning of s.
func afterPhrase(s, phrase string) string {
	words := len(strings.Fields(phrase))
	for range words {
		s = strings.TrimLeft(s, " \u00a0")
		i := strings.IndexAny(s, " \u00a0:—–")
		if i < 0 {
			return ""
		}
		s = s[i:]
	}
	return strings.TrimLeft(s, " \u00a0:—–-.»›→|")
}

// key is what an address is compared by.
func key(u news.URL) string {
	s := u.WithoutTracking().String()
	s, _, _ = strings.Cut(s, "#")
	_, s, _ = strings.Cut(s, "://")
	return strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
}

// leadsToNews tells whether an address may be that of an article: not a tag, an
// author, a section, a network.
func leadsToNews(u news.URL) bool {
	s := key(u)
	host, path, _ := strings.Cut(s, "/")
	if path == "" {
		return false
	}
	switch siteOf(host) {
	case "facebook.com", "twitter.com", "x.com", "t.me", "telegram.me", "instagram.com", "youtube.com", "youtu.be", "viber.com", "whatsapp.com", "linkedin.com", "pinterest.com", "tiktok.com", "vk.com", "ok.ru", "google.com", "apple.com", "threads.net":
		return false
	}
	path, _, _ = strings.Cut(path, "?")
	parts := strings.Split(strings.ToLower(path), "/")
	for i, part := range parts {
		switch part {
		case "tag", "tags", "author", "authors", "user", "users", "category", "categories", "search", "subscribe", "login", "signin", "about", "contacts", "rss", "tema", "temy", "themes", "topics", "topic", "autor", "avtor":
			return false
		}
		if strings.HasPrefix(part, "tag-") || strings.HasPrefix(part, "tag_") && i == len(parts)-1 {
			return false
		}
	}
	return true
}
