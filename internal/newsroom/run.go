package newsroom

import (
	"context"
	"sync"
	"time"

	"visti/internal/news"
)

// Run polls what is due and what Refresh asks for, has pages fetched ahead and
// keeps the index up to date, until ctx ends; then it returns nil. Another error
// is one of the store.
func (r *Newsroom) Run(ctx context.Context) error {
	ahead := make(chan struct{}, 1)
	var wg sync.WaitGroup
	defer wg.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	wg.Go(func() { r.work(ctx, ahead) })
	r.tellFeeds(ctx)
	poke(ahead) // what an earlier run has left
	o := PollOptions{}
	for {
		feeds, err := r.choose(ctx, o)
		if err == nil {
			var round news.Round
			round, err = r.poll(ctx, feeds, false, nil)
			if round.Asked > 0 && !round.Offline {
				poke(ahead)
			}
		}
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		var again bool
		if o, again = r.wait(ctx); !again {
			return nil
		}
	}
}

// poke leaves word for the one that waits on c.
func poke(c chan<- struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// work fetches pages and indexes whenever there is something new.
func (r *Newsroom) work(ctx context.Context, ahead <-chan struct{}) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-ahead:
		}
		if err := r.shelf.Index(ctx); err != nil && ctx.Err() == nil {
			r.log.Warn("index", "error", err)
		}
		r.fetchAhead(ctx)
		if err := r.shelf.Index(ctx); err != nil && ctx.Err() == nil {
			r.log.Warn("index", "error", err)
		}
	}
}

// wait sleeps until a feed is due or the reader asks, and returns what to poll.
func (r *Newsroom) wait(ctx context.Context) (PollOptions, bool) {
	sleep := idle
	if next, err := r.shelf.NextDue(ctx); err == nil && !next.IsZero() {
		sleep = min(sleep, max(time.Second, next.Sub(r.now())))
	}
	r.mu.Lock()
	if r.change.Offline {
		sleep = min(sleep, offline)
	}
	r.mu.Unlock()
	timer := time.NewTimer(sleep)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return PollOptions{}, false
	case <-timer.C:
		return PollOptions{}, true
	case <-r.asked:
		r.mu.Lock()
		defer r.mu.Unlock()
		o := PollOptions{Feeds: r.wanted, All: r.all}
		if r.all {
			o.Feeds = nil
		}
		r.wanted, r.all = nil, false
		return o, true
	}
}
