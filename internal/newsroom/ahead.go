package newsroom

import (
	"context"
	"errors"
	"sync"
	"time"

	"visti/internal/news"
	"visti/summarize"
)

const (
	aheadOfFeed = 20             // pages a feed and poll
	aheadAge    = 48 * time.Hour // older articles are fetched when they are opened
	aheadHosts  = 6              // hosts that are asked at a time
)

// fetchAhead fetches the pages of the newest articles of which the feeds gave only
// a teaser, one at a time for each host, until ctx ends or none is left.
func (r *Newsroom) fetchAhead(ctx context.Context) {
	feeds, err := r.shelf.Feeds(ctx)
	if err != nil {
		return
	}
	hosts := make(map[string][]news.Article)
	var order []string
	for _, f := range feeds {
		if !f.Enabled || f.FullText == news.FullTextOpen || f.FullText == news.FullTextNever {
			continue
		}
		wanting, err := r.shelf.Wanting(ctx, f.ID, aheadOfFeed)
		if err != nil {
			r.log.Warn("find articles without text", "feed", f.URL, "error", err)
			continue
		}
		for _, a := range wanting {
			if a.URL.Empty() || r.now().Sub(a.Time()) > aheadAge {
				continue
			}
			h := a.URL.Host()
			if hosts[h] == nil {
				order = append(order, h)
			}
			hosts[h] = append(hosts[h], a)
		}
	}
	places := make(chan struct{}, aheadHosts)
	var wg sync.WaitGroup
	for _, h := range order {
		wg.Go(func() {
			select {
			case places <- struct{}{}:
				defer func() { <-places }()
			case <-ctx.Done():
				return
			}
			r.fetchHost(ctx, hosts[h])
		})
	}
	wg.Wait()
}

// fetchHost fetches the pages of one host. A host that does not answer, or does
// not want to be asked, is left alone until the next poll.
func (r *Newsroom) fetchHost(ctx context.Context, articles []news.Article) {
	for _, a := range articles {
		if ctx.Err() != nil {
			return
		}
		if r.isOpening(a.ID) {
			continue
		}
		got, err := r.fetchPage(ctx, a, false)
		if err != nil {
			return
		}
		switch got.FullText.Fault {
		case news.FaultOffline, news.FaultTimeout, news.FaultRefused, news.FaultTLS:
			return
		case news.FaultStatus:
			if s := got.FullText.Status; s == 429 || s == 503 {
				return
			}
		}
		r.tell(func(c *news.Change) { c.Version++ })
	}
}

// fetchPage fetches the page of a, stores what it gives and summarizes it. A page
// that gives nothing leaves its reason in FullText; one that could not be asked
// for want of a network is asked again later. The error is one of the store or
// of ctx.
func (r *Newsroom) fetchPage(ctx context.Context, a news.Article, opened bool) (news.Article, error) {
	if opened {
		r.open(a.ID, 1)
		defer r.open(a.ID, -1)
	}
	p, err := r.pages.Fetch(ctx, a.URL, a.Title, a.Teaser)
	if ctx.Err() != nil {
		return a, ctx.Err()
	}
	state := news.FullText{State: news.TextFull, Fetched: r.now()}
	if err != nil || len(p.Body) == 0 {
		state = refusal(err, state.Fetched)
		p.Body = nil
		if !lasting(state) {
			a.FullText = state
			return a, nil
		}
	}
	stored, err := r.shelf.PutPage(ctx, a.ID, p, state)
	if err != nil {
		r.log.Warn("store a page", "article", a.ID, "error", err)
		return a, err
	}
	if state.State == news.TextFull {
		r.summarize(ctx, stored, p.Related)
		stored.Topics = nil
		for _, t := range summarize.Topics(stored) {
			stored.Topics = append(stored.Topics, t.Topic)
		}
	}
	return stored, nil
}

// refusal says why a page gave no text.
func refusal(err error, at time.Time) news.FullText {
	state := news.FullText{State: news.TextRefused, Fault: news.FaultNotPage, Fetched: at}
	var f *news.FetchError
	if errors.As(err, &f) {
		state.Fault, state.Status = f.Fault, f.Status
	}
	return state
}

// lasting tells whether a refusal is worth remembering: without a network, or
// when the server wants to be left alone, it is no answer of the page's.
func lasting(s news.FullText) bool {
	switch s.Fault {
	case news.FaultOffline, news.FaultTimeout, news.FaultRefused:
		return false
	case news.FaultStatus:
		return s.Status != 429 && s.Status < 500
	}
	return true
}

// open notes that an article is being opened, so that it is not fetched twice.
func (r *Newsroom) open(id news.ArticleID, by int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.opening[id] += by; r.opening[id] == 0 {
		delete(r.opening, id)
	}
}

func (r *Newsroom) isOpening(id news.ArticleID) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.opening[id] > 0
}
