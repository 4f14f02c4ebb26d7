package feed

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"visti/internal/news"
)

// wellKnown is where sites keep a feed that their pages do not name.
var wellKnown = [...]string{"/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json"}

// A Finding is what was found at an address that a person gave.
type Finding struct {
	Batches []news.Batch // feeds that were fetched: one, or none where there is a choice
	Choice  []news.URL   // several feeds that a page offers
	How     string       // "", "the page names it" or "at a well-known place"
}

// Find looks for the feed of an address: there, among what its page names, and
// where sites keep theirs by custom, asked politely one after the other. Named is
// the address that a person gave, here or to begin with: its server alone may lie
// in a private network, none that a page leads to. The error is that of the address
// if it gave nothing and nothing was found, or if its server wants to know who asks,
// or to be left alone.
func (f *Fetcher) Find(ctx context.Context, feed news.Feed, named news.URL) (Finding, error) {
	own := sameServer(feed.URL, named)
	b, _, err := f.fetch(ctx, feed, own)
	if err == nil {
		return Finding{Batches: []news.Batch{b}}, nil
	}
	var page *PageError
	if errors.As(err, &page) && len(page.Feeds) > 0 {
		offered := page.Feeds
		if n := len(offered) - page.OfComments; n > 0 {
			offered = offered[:n]
		}
		if len(offered) > 1 {
			return Finding{Choice: offered}, nil
		}
		feed.URL = offered[0]
		b, _, err := f.fetch(ctx, feed, sameServer(feed.URL, named))
		return Finding{Batches: []news.Batch{b}, How: "the page names it"}, err
	}
	if news.AsksWho(err) || wantsRest(err) {
		return Finding{}, err // it is there: another feed of the site is not what was asked for
	}
	switch news.FaultOf(err) {
	case news.FaultNotFeed, news.FaultEmpty, news.FaultStatus, news.FaultBroken:
	default:
		return Finding{}, err // nobody answers: there is nothing to look through
	}
	for _, u := range places(feed.URL) {
		g := feed
		g.URL = u
		b, _, there := f.fetch(ctx, g, own)
		if there == nil {
			return Finding{Batches: []news.Batch{b}, How: "at a well-known place"}, nil
		}
		if ctx.Err() != nil {
			return Finding{}, there
		}
		if wantsRest(there) {
			break
		}
	}
	return Finding{}, err
}

// sameServer tells whether two addresses have scheme, host and port in common.
func sameServer(a, b news.URL) bool {
	origin := func(u news.URL) string {
		scheme, _, _ := strings.Cut(u.String(), "://")
		return scheme + "://" + u.Host()
	}
	return !a.Empty() && origin(a) == origin(b)
}

// wantsRest tells whether err is that a server is overloaded or asks to be left alone: more
// requests would make it worse.
func wantsRest(err error) bool {
	var f *news.FetchError
	return errors.As(err, &f) && f.Fault == news.FaultStatus && (f.Status == http.StatusTooManyRequests || f.Status >= http.StatusInternalServerError)
}

// places are the well-known places of the folder that u lies in and of its site.
func places(u news.URL) (found []news.URL) {
	p, err := url.Parse(u.String())
	if err != nil {
		return nil
	}
	folder := strings.TrimSuffix(p.Path[:strings.LastIndexByte(p.Path, '/')+1], "/")
	add := func(path string) {
		if to, err := u.Resolve((&url.URL{Path: path}).String()); err == nil && to != u {
			found = append(found, to)
		}
	}
	if folder != "" {
		add(folder + "/feed")
		add(folder + "/rss")
	}
	for _, place := range wellKnown {
		add(place)
	}
	return found
}
