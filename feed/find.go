package feed

import (
	"context"
	"errors"
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
// where sites keep theirs by custom, asked politely one after the other. The
// error is that of the address if it gave nothing and nothing was found, or if
// its server wants to know who asks.
func (f *Fetcher) Find(ctx context.Context, feed news.Feed) (Finding, error) {
	b, err := f.Fetch(ctx, feed)
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
		own := offered[0].Host() == feed.URL.Host() // a page must not lead into the user's network
		feed.URL = offered[0]
		b, err := f.fetch(ctx, feed, own)
		return Finding{Batches: []news.Batch{b}, How: "the page names it"}, err
	}
	if news.AsksWho(err) {
		return Finding{}, err // it is there; another feed of the site is not what was asked for
	}
	switch news.FaultOf(err) {
	case news.FaultNotFeed, news.FaultEmpty, news.FaultStatus, news.FaultBroken:
	default:
		return Finding{}, err // nobody answers: there is nothing to look through
	}
	for _, u := range places(feed.URL) {
		g := feed
		g.URL = u
		if b, err := f.Fetch(ctx, g); err == nil {
			return Finding{Batches: []news.Batch{b}, How: "at a well-known place"}, nil
		} else if ctx.Err() != nil {
			return Finding{}, err
		}
	}
	return Finding{}, err
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
