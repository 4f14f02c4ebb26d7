package page

import (
	"context"
	"errors"
	"time"

	"visti/internal/markup"
	"visti/internal/news"
	"visti/internal/web"
)

// Limits of one page.
const (
	maxPage  = 5 << 20 // bytes after decompression
	pageTime = 15 * time.Second
	pageGap  = 2 * time.Second // between two pages of a host
)

// A Reader fetches pages and finds the articles in them. It is safe for
// concurrent use.
type Reader struct {
	client *web.Client
}

// New returns a Reader that asks through c.
func New(c *web.Client) *Reader {
	return &Reader{client: c}
}

// errNoArticle is the cause of the fault that Fetch returns for an index or a wall.
var errNoArticle = errors.New("no article")

// Fetch gets the page at u, if its host's robots.txt allows it, and finds the
// article in it. Title and teaser are what the feed said of it, or empty. Every
// error is a *news.FetchError; with news.FaultNotPage the Page says in Problems
// why there is no article.
func (r *Reader) Fetch(ctx context.Context, u news.URL, title, teaser news.Text) (news.Page, error) {
	resp, err := r.client.Get(ctx, web.Request{
		URL: u, Accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1", MaxBytes: maxPage, Timeout: pageTime, Gap: pageGap,
	})
	if err != nil {
		return news.Page{URL: u}, err
	}
	p, err := Extract(Document{
		Body: resp.Body, URL: resp.URL, ContentType: resp.Header.Get("Content-Type"), Title: title, Teaser: teaser,
	})
	if err == nil && !p.Article {
		err = &news.FetchError{URL: resp.URL, Fault: news.FaultNotPage, Err: errNoArticle}
	}
	return p, err
}

// Body reads the text that a feed carries whole.
func (r *Reader) Body(html news.Text, base news.URL) news.Body {
	return markup.Parse(html.String(), base)
}
