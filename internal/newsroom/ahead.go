package newsroom

import (
	"context"
	"errors"
	"sync"
	"time"

	"visti/internal/news"
)

const (
	aheadOfFeed = 20             // pages a feed and poll
	aheadAge    = 48 * time.Hour // older articles are fetched when they are opened
	aheadHosts  = 6              // hosts that are asked at a time
)

// fetchAhead fetches the pages of the newest articles of which the feeds gave only
// a teaser, one at a time for each host, until ctx ends or none is left.
func (r *Newsroom) fetchAhead(ctx context.Context) {
	hosts, order := r.wanting(ctx)
	r.eachHost(ctx, order, func(h string) { r.fetchHost(ctx, hosts[h], nil) })
}

// eachHost calls do for every host, for some of them at a time, until ctx ends.
func (r *Newsroom) eachHost(ctx context.Context, hosts []string, do func(host string)) {
	places := make(chan struct{}, aheadHosts)
	var wg sync.WaitGroup
	defer wg.Wait()
	for _, h := range hosts {
		select {
		case <-ctx.Done():
			return
		case places <- struct{}{}:
		}
		wg.Go(func() {
			defer func() { <-places }()
			do(h)
		})
	}
}

// wanting finds the articles whose pages are to be fetched ahead, by their hosts,
// and the order of these.
func (r *Newsroom) wanting(ctx context.Context) (hosts map[string][]news.Article, order []string) {
	feeds, err := r.Feeds(ctx)
	if err != nil {
		return nil, nil
	}
	resting := r.resting(feeds)
	hosts = make(map[string][]news.Article)
	for _, f := range feeds {
		if !f.Enabled || f.FullText == news.FullTextOpen || f.FullText == news.FullTextNever {
			continue
		}
		articles, err := r.shelf.Wanting(ctx, f.ID, aheadOfFeed)
		if err != nil && ctx.Err() == nil {
			r.log.Warn("find articles without text", "feed", f.URL, "error", err)
		}
		for _, a := range articles {
			if a.URL.Empty() || r.now().Sub(a.Time()) > aheadAge {
				continue
			}
			h := a.URL.Host()
			if r.now().Before(resting[h]) {
				continue
			}
			if hosts[h] == nil {
				order = append(order, h)
			}
			hosts[h] = append(hosts[h], a)
		}
	}
	return hosts, order
}

// fetchHost fetches the pages of one host. One that does not answer is left alone until
// the next poll, and one that does not want to be asked for as long as it wants. Count, if there is one,
// is told how many articles are done with, and of how many the text is wanting.
func (r *Newsroom) fetchHost(ctx context.Context, articles []news.Article, count func(done, failed int)) {
	if count == nil {
		count = func(int, int) {}
	}
	for i, a := range articles {
		if ctx.Err() != nil {
			return
		}
		got, err := r.fetchPage(ctx, a)
		switch {
		case ctx.Err() != nil:
			return
		case errors.Is(err, news.ErrNotFound): // its feed was removed meanwhile
			count(1, 1)
		case err != nil || leaveAlone(got.FullText):
			count(len(articles)-i, len(articles)-i)
			return
		case got.FullText.State == news.TextFull:
			count(1, 0)
		default:
			count(1, 1)
		}
	}
}
