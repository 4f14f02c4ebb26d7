package page

import (
	"context"
	"errors"
	"mime"
	"strings"
	"time"

	"visti/internal/markup"
	"visti/internal/news"
	"visti/internal/web"
)

// Limits of one page.
const (
	maxPage  = 5 << 20 // bytes after decompression
	pageTime = 15 * time.Second
	pageGap  = 2 * time.Second        // between two pages of a host
	visitGap = 200 * time.Millisecond // between a host's robots.txt and the page it was asked for
	maxGap   = 10 * time.Second       // of what a robots.txt may ask for
)

// A Reader fetches pages and finds the articles in them. It is safe for
// concurrent use.
type Reader struct {
	client *web.Client
	robots robots
	gap    time.Duration
}

// New returns a Reader that asks through c, with at least gap between two pages
// of a host; 0 is two seconds.
func New(c *web.Client, gap time.Duration) *Reader {
	if gap <= 0 {
		gap = pageGap
	}
	r := &Reader{client: c, gap: gap}
	r.robots.client = c
	return r
}

// The causes of faults that concern the content of a page.
var (
	errNoHTML    = errors.New("not a web page")
	errForbidden = errors.New("robots.txt forbids it")
)

// Fetch gets the page at u, if its host's robots.txt allows it, and finds the
// article in it. Title and teaser are what the feed said of it, or empty. Every
// error is a *news.FetchError; of a page without an article it says why, and the
// Page says so in Problems.
func (r *Reader) Fetch(ctx context.Context, u news.URL, title, teaser news.Text) (news.Page, error) {
	asked := news.Page{URL: u}
	rules, fresh, err := r.robots.of(ctx, u)
	if err != nil {
		return asked, unasked(u, err)
	}
	if !rules.allow(u) {
		return asked, &news.FetchError{URL: u, Fault: news.FaultRobots, Err: errForbidden}
	}
	gap := max(r.gap, rules.group.delay)
	if fresh {
		gap = min(gap, visitGap)
	}
	resp, err := r.client.Get(ctx, web.Request{
		URL: u, Accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1", MaxBytes: maxPage, Timeout: pageTime, Gap: gap,
	})
	if err != nil {
		return asked, err
	}
	if siteOf(resp.URL.Host()) != siteOf(u.Host()) {
		// Another site answered: its own rules count as well.
		if rules, _, err := r.robots.of(ctx, resp.URL); err != nil || !rules.allow(resp.URL) {
			return asked, &news.FetchError{URL: resp.URL, Fault: news.FaultRobots, Err: errForbidden}
		}
	}
	kind := resp.Header.Get("Content-Type")
	if !mayBeHTML(kind) {
		return asked, &news.FetchError{URL: resp.URL, Fault: news.FaultNotPage, Err: errNoHTML}
	}
	p, err := Extract(Document{
		Body: resp.Body, URL: resp.URL, ContentType: kind, Title: title, Teaser: teaser,
	})
	if resp.Cut {
		p.Problems = append(p.Problems, news.PlainLine("the connection ended early: the end may be missing"))
	}
	if err == nil && !p.Article {
		err = &news.FetchError{URL: resp.URL, Fault: p.Fault, Err: errors.New(p.Problems[0].String())}
	}
	return p, err
}

// unasked is the error of a page whose host would not say what it allows. It names the
// page: nobody asked for a robots.txt.
func unasked(u news.URL, err error) error {
	var of *news.FetchError
	if !errors.As(err, &of) {
		return &news.FetchError{URL: u, Err: err}
	}
	cause := of.Err
	if of.Fault == news.FaultStatus {
		cause = errors.New("its robots.txt cannot be read, so it is left alone")
	}
	return &news.FetchError{URL: u, Fault: of.Fault, Status: of.Status, RetryAfter: of.RetryAfter, Err: cause}
}

// mayBeHTML tells whether a Content-Type leaves hope of a web page. Servers that
// say nothing of use are given a chance: the bytes decide.
func mayBeHTML(contentType string) bool {
	switch mediaType(contentType) {
	case "", "text/html", "application/xhtml+xml", "application/xml", "text/xml", "text/plain", "application/octet-stream",
		"application/rss+xml", "application/atom+xml", "application/feed+json": // feeds have a fault of their own
		return true
	}
	return false
}

// mediaType is the media type of a Content-Type, without its parameters.
func mediaType(contentType string) string {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(strings.ToLower(contentType), ";")
	}
	return strings.TrimSpace(kind)
}

// Body reads the text that a feed carries whole.
func (r *Reader) Body(html news.Text, base news.URL) news.Body {
	return markup.Parse(html.String(), base)
}
