package newsroom

import (
	"context"
	"sync"

	"visti/internal/news"
)

// TakeAlong fetches the pages of these articles where their text is wanting, in
// their order, as politely as ahead of time: one page at a time a host, and a host
// that does not answer or wants rest is left alone. It returns at once; the channel holds the
// newest snapshot that nobody has taken yet, and is closed after the last when all
// is done or ctx has ended.
func (r *Newsroom) TakeAlong(ctx context.Context, ids []news.ArticleID) <-chan news.Along {
	told := make(chan news.Along, 1)
	go func() {
		defer close(told)
		r.takeAlong(ctx, ids, func(a news.Along) {
			select {
			case <-told:
			default:
			}
			told <- a // there is room: nobody else sends
		})
	}()
	return told
}

// takeAlong does what TakeAlong says. It calls tell after every article, one call
// at a time.
func (r *Newsroom) takeAlong(ctx context.Context, ids []news.ArticleID, tell func(news.Along)) {
	var mu sync.Mutex
	var along news.Along
	count := func(done, failed int) {
		mu.Lock()
		defer mu.Unlock()
		along.Done, along.Failed = along.Done+done, along.Failed+failed
		tell(along)
	}
	feeds, err := r.Feeds(ctx)
	if err != nil {
		r.log.Warn("take texts along", "error", err)
		return
	}
	resting := r.resting(feeds)
	hosts := make(map[string][]news.Article)
	var order []string
	for _, id := range ids {
		a, err := r.shelf.Article(ctx, id)
		if err != nil || a.FullText.State == news.TextFull {
			continue // it is gone, or here already
		}
		along.Total++
		h := a.URL.Host()
		if !r.wantsPage(a, feeds) || r.now().Before(resting[h]) {
			along.Done, along.Failed = along.Done+1, along.Failed+1
			continue
		}
		if hosts[h] == nil {
			order = append(order, h)
		}
		a.Body, a.HTML = nil, news.Text{} // many may wait
		hosts[h] = append(hosts[h], a)
	}
	count(0, 0)
	r.eachHost(ctx, order, func(h string) {
		r.fetchHost(ctx, hosts[h], count)
	})
	r.index(ctx)
}
