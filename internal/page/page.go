// Package page finds the article in a web page, with the related news that the page offers.
package page

import (
	"bytes"
	"errors"
	"regexp"

	"golang.org/x/net/html"

	"visti/internal/markup"
	"visti/internal/news"
)

// A Document is a web page as it came, with what is known of its article.
type Document struct {
	Body        []byte
	URL         news.URL // the address that answered; zero if unknown
	ContentType string   // the server's header; "" if unknown
	Title       news.Text
	Teaser      news.Text // what the feed said: candidates for the text are judged by both
}

// errBinary is the cause of the fault that Extract returns for what is no text.
var errBinary = errors.New("not a web page but a file of another kind")

// errFeed is the cause of the fault that Extract returns for a feed.
var errFeed = errors.New("a feed of articles, not one")

// Extract finds the article in d. A page that holds none comes back with Article
// false and the reason in Fault and Problems; that is no error. What is no HTML at
// all is one: a *news.FetchError with news.FaultNotPage, or news.FaultFeed.
func Extract(d Document) (news.Page, error) {
	if isBinary(d) {
		return news.Page{URL: d.URL, Fault: news.FaultNotPage, Problems: []news.Text{news.PlainLine(errBinary.Error())}},
			&news.FetchError{URL: d.URL, Fault: news.FaultNotPage, Err: errBinary}
	}
	if isFeed(d) {
		return news.Page{URL: d.URL, Fault: news.FaultFeed, Problems: []news.Text{news.PlainLine(errFeed.Error())}},
			&news.FetchError{URL: d.URL, Fault: news.FaultFeed, Err: errFeed}
	}
	if d.URL.Empty() {
		d.URL = savedFrom(d.Body)
	}
	p := parse(d)
	return p.page(), nil
}

var savedPattern = regexp.MustCompile(`(?i)<!--\s*saved from url=\(\d+\)(https?://[^\s>]+)\s*-->|<link[^>]+rel=["']?canonical["']?[^>]+href=["']?(https?://[^"'\s>]+)|<link[^>]+href=["']?(https?://[^"'\s>]+)["']?[^>]+rel=["']?canonical|<meta[^>]+property=["']?og:url["']?[^>]+content=["']?(https?://[^"'\s>]+)`)

// savedFrom finds the address that a saved page came from: browsers write it down,
// and most pages name their own. It is zero if there is none.
func savedFrom(body []byte) news.URL {
	m := savedPattern.FindSubmatch(body[:min(len(body), 256<<10)])
	for _, at := range m[min(1, len(m)):] {
		if u, err := news.ParseURL(html.UnescapeString(string(at))); err == nil && len(at) > 0 {
			return u
		}
	}
	return news.URL{}
}

// isFeed tells whether the bytes or the header of d are those of a feed.
func isFeed(d Document) bool {
	if len(bytes.TrimSpace(d.Body)) == 0 {
		return false // whatever it is called, nothing is in it
	}
	if mediaType(d.ContentType) == "application/rss+xml" || mediaType(d.ContentType) == "application/atom+xml" || mediaType(d.ContentType) == "application/feed+json" {
		return true
	}
	head := d.Body[:min(len(d.Body), 1024)]
	for _, tag := range []string{"<rss", "<feed", "<rdf:RDF"} {
		if i := bytes.Index(head, []byte(tag)); i >= 0 {
			// Only a prologue may stand before it: a page may speak of feeds.
			return !bytes.Contains(bytes.ToLower(head[:i]), []byte("<html")) && bytes.Contains(head[:min(len(head), i+512)], []byte("xml"))
		}
	}
	return false
}

// tagWithin is how far into a page its first tag stands at the latest.
const tagWithin = 1 << 20

// isBinary tells whether the bytes or the header of d are those of something
// other than a page.
func isBinary(d Document) bool {
	if !mayBeHTML(d.ContentType) {
		return true
	}
	if len(d.Body) > tagWithin && bytes.IndexByte(d.Body[:tagWithin], '<') < 0 {
		return true
	}
	head := d.Body[:min(len(d.Body), 1024)]
	if bytes.HasPrefix(head, []byte("%PDF")) || bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("\x89PNG")) {
		return true
	}
	// UTF-16 is full of zeros as well: it begins with a mark or with every other byte.
	zeros := bytes.Count(head, []byte{0})
	return zeros > 0 && !bytes.HasPrefix(head, []byte("\xff\xfe")) && !bytes.HasPrefix(head, []byte("\xfe\xff")) && zeros < len(head)/4
}

// parsed is a page while its parts are looked for.
type parsed struct {
	doc       Document
	root      *html.Node
	base      news.URL
	meta      map[string]string
	record    record
	rule      rule
	said      []string // what the feed and the page say of the article
	weights   map[*html.Node]weight
	h1        *html.Node
	pageTitle string
	names     []news.Text
	picture   news.URL // the first of the body
}

func parse(d Document) *parsed {
	p := &parsed{doc: d, root: markup.Tree(decode(d))}
	p.base = baseOf(p.root, d.URL)
	p.meta = readMeta(p.root)
	p.record = readRecord(p.root)
	p.said = p.descriptions()
	p.rule, _ = ruleFor(d.URL)
	p.weights = map[*html.Node]weight{}
	weigh(p.root, p.weights)
	p.h1 = p.findH1()
	return p
}

// page puts the parts together.
func (p *parsed) page() news.Page {
	out := news.Page{Article: true, URL: p.doc.URL, Title: p.title()}
	p.pageTitle = out.Title.String()
	out.Byline, out.Authors = p.authors()
	p.names = out.Authors
	out.Published, out.Updated = p.times()
	out.Related = p.related()
	out.Body = p.body()
	out.Image = p.image()
	out.Lang = p.lang(out.Body.Text().String())
	var why string
	if why, out.Fault = p.notArticle(out.Body); why != "" {
		out.Article = false
	} else if p.record.paid {
		why, out.Fault = whyPaid, news.FaultPaid
	}
	if why != "" {
		out.Problems = append(out.Problems, news.PlainLine(why))
	}
	return out
}
