package page

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"visti/internal/news"
	"visti/internal/text"
)

// Reasons why a page holds no article, in words for logs and JSON.
const (
	whyEmpty = "no text found"
	whyAsks  = "the page asks for consent to cookies"
	whyLogin = "the page asks for a login"
	whyCheck = "the page asks for proof of being human"
	whyError = "the page says that it does not exist"
	whyIndex = "a list of articles, not one"
	whyPaid  = "the page says that it is not free: the end may be missing"
)

// notArticle says why the page holds no article, in words and in one; "" if it does.
func (p *parsed) notArticle(body news.Body) (why string, fault news.Fault) {
	s := body.Text().String()
	n := utf8.RuneCountInString(s)
	switch {
	case n == 0 && !hasMedia(body), n > 2000 && isGibberish(s):
		why, fault = p.wall(s)
		if fault == news.FaultNone {
			why, fault = whyEmpty, news.FaultNotPage
		}
	case n < 3000:
		why, fault = p.wall(s)
	}
	switch {
	case fault != news.FaultNone:
		return why, fault
	case n < 2000 && p.isError(s):
		return whyError, news.FaultNotPage
	case p.isIndex(body, n):
		return whyIndex, news.FaultNotPage
	}
	return "", news.FaultNone
}

// isGibberish tells whether a long text has no words, only endless runs of letters.
func isGibberish(s string) bool {
	s = start(s, 16<<10)
	words := len(text.Words(s))
	return words == 0 || utf8.RuneCountInString(s)/words > 60
}

func hasMedia(body news.Body) bool {
	for _, b := range body {
		if b.Kind == news.Embed || b.Kind == news.Image {
			return true
		}
	}
	return false
}

// wall says what the page asks for instead of giving its text; FaultNone if nothing.
func (p *parsed) wall(s string) (why string, fault news.Fault) {
	titles := levelled(plain(p.titleElement())) + " " + levelled(p.headline())
	n, words := utf8.RuneCountInString(s), max(1, len(text.Words(s)))
	low := levelled(s)
	marks := mentions(low, "consent")
	switch {
	case n < 1500 && mentions(low+" "+titles, "checks") > 0 && p.record.kind == "":
		return whyCheck, news.FaultCheck
	case n < 1500 && mentions(titles, "logins") > 0 && (marks > 1 || n < 200):
		return whyLogin, news.FaultLogin
	case n < 1500 && mentions(titles, "walls") > 0 && (marks > 1 || n < 200), marks >= 4 && marks*30 > words:
		return whyAsks, news.FaultConsent
	}
	return "", news.FaultNone
}

// isError tells whether the page says that there is nothing at its address.
func (p *parsed) isError(s string) bool {
	named := mentions(levelled(plain(p.titleElement()))+" "+levelled(p.headline()), "errors") > 0
	n, lost := utf8.RuneCountInString(s), mentions(levelled(s), "lost")
	return named && p.record.kind == "" && (n < 200 || lost > 0) || n < 300 && lost > 0 && p.record.kind == ""
}

// isIndex tells whether what was found is a list of articles: most of it is links,
// or titles with links and a line each.
func (p *parsed) isIndex(body news.Body, n int) bool {
	links, all, titles, prose, long := 0, 0, 0, 0, 0
	for _, b := range body {
		k := b.Size()
		if k == 0 || b.Kind == news.Table || b.Kind == news.Code {
			continue
		}
		d := density(b)
		all += k
		links += int(d * float64(k))
		switch {
		case d > 0.8 && len(text.Words(b.Text())) >= 3:
			titles++
		case d < 0.3 && utf8.RuneCountInString(b.Text()) >= minProse*2:
			prose++
			long += utf8.RuneCountInString(b.Text())
		}
	}
	if all == 0 {
		return false
	}
	article := p.record.kind != "" || strings.HasPrefix(p.first("og:type"), "article") || p.first("article:published_time") != ""
	front := isFront(p.doc.URL)
	share := float64(links) / float64(all)
	switch {
	case front && !article:
		return share > 0.2 || titles >= 3 || p.cards() >= 5
	case article:
		return share > 0.7 && titles >= 8 && prose < 3
	}
	return share > 0.5 && titles >= 3 || titles >= 5 && titles*2 >= prose*3 || long < 400 && p.cards() >= 8 && p.cards() > prose
}

// cards counts the headings with links to other pages of the site in the part of
// the page that is read.
func (p *parsed) cards() int {
	count := 0
	for n := range p.root.Descendants() {
		if n.DataAtom != atom.H2 && n.DataAtom != atom.H3 && n.DataAtom != atom.H4 {
			continue
		}
		if closest(n, atom.Nav, atom.Aside, atom.Footer) != nil || len(linksBelow(n)) == 0 || len(text.Words(textOf(n, 400))) < 4 {
			continue
		}
		count++
	}
	return count
}

// isFront tells whether an address is that of a site or of a section, not of one page.
func isFront(u news.URL) bool {
	_, path, _ := strings.Cut(key(u), "/")
	path, query, _ := strings.Cut(path, "?")
	path = strings.Trim(path, "/")
	if query != "" {
		return false
	}
	switch path {
	case "", "index.html", "index.php", "news", "uk", "ua", "ru", "en", "ukr", "rus", "eng", "home", "main", "novyny", "novosti", "latest", "archive", "all":
		return true
	}
	return false
}
