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
	if feeds, err := r.shelf.Feeds(ctx); err == nil {
		r.tell(func(c *news.Change) { survey(c, feeds, r.now()) })
	}
	poke(ahead) // what an earlier run has left
	var o PollOptions
	for {
		o.follow = r.following()
		feeds, _, err := r.choose(ctx, o)
		var round news.Round
		if err == nil {
			round, err = r.poll(ctx, feeds, false, nil)
		}
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		missed := o.missed
		switch {
		case round.Offline:
			missed = idsOf(feeds)
		case round.Asked > 0:
			missed = nil
			poke(ahead)
		}
		var more bool
		if o, more = r.wait(ctx, missed); !more {
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
		r.index(ctx)
		r.fetchAhead(ctx)
		r.index(ctx)
	}
}

func (r *Newsroom) index(ctx context.Context) {
	if err := r.shelf.Index(ctx); err != nil && ctx.Err() == nil {
		r.log.Warn("index", "error", err)
	}
}

// wait sleeps until a feed is due, the reader asks, or what was missed is worth
// another try, and returns what to poll; false if ctx has ended.
func (r *Newsroom) wait(ctx context.Context, missed []news.FeedID) (PollOptions, bool) {
	sleep := offline
	if len(missed) == 0 {
		sleep = r.untilDue(ctx)
	}
	timer := time.NewTimer(sleep)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return PollOptions{}, false
	case <-timer.C:
		return PollOptions{missed: missed}, true
	case <-r.asked:
		r.mu.Lock()
		defer r.mu.Unlock()
		o := PollOptions{Feeds: r.wanted, All: r.all, missed: missed}
		if r.all {
			o.Feeds = nil
		}
		r.wanted, r.all = nil, false
		return o, true
	}
}

// untilDue tells how long there is nothing to ask, as far as is known.
func (r *Newsroom) untilDue(ctx context.Context) time.Duration {
	feeds, err := r.shelf.Feeds(ctx)
	if err != nil {
		return idle // the next poll tells
	}
	next, ok := nextDue(feeds, r.now(), r.following())
	if !ok {
		return idle
	}
	return min(idle, max(time.Second, next.Sub(r.now())))
}

func idsOf(feeds []news.Feed) []news.FeedID {
	ids := make([]news.FeedID, 0, len(feeds))
	for _, f := range feeds {
		ids = append(ids, f.ID)
	}
	return ids
}
