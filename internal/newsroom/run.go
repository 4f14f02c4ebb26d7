package newsroom

import (
	"context"
	"slices"
	"sync"
	"time"

	"visti/internal/news"
)

// Run polls what is due and what Refresh asks for, has pages fetched ahead, keeps
// the index up to date and tells of what other processes change, until ctx ends.
// After an error of the store it tries again, at first soon and then more seldom;
// Change.Stopped tells of that.
func (r *Newsroom) Run(ctx context.Context) {
	ahead := make(chan struct{}, 1)
	var wg sync.WaitGroup
	defer wg.Wait()
	wg.Go(func() { r.work(ctx, ahead) })
	wg.Go(func() { r.notice(ctx) })
	if feeds, err := r.Feeds(ctx); err == nil {
		r.tell(func(c *news.Change) { survey(c, feeds, r.now()) })
	}
	poke(ahead) // what an earlier run has left
	var o PollOptions
	failures := 0
	for {
		o.follow = r.following()
		feeds, _, err := r.choose(ctx, o)
		var round news.Round
		told := map[news.FeedID]bool{}
		if err == nil {
			round, err = r.poll(ctx, feeds, false, func(p Polled) { told[p.Feed.ID] = true })
		}
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			failures++
			o = r.recover(ctx, err, failures, o)
			continue
		}
		failures = 0
		r.resume()
		missed := o.missed
		switch {
		case round.Offline:
			missed = slices.DeleteFunc(idsOf(feeds), func(id news.FeedID) bool { return told[id] })
		case round.Asked > 0:
			missed = nil
			poke(ahead)
		}
		var more bool
		if o, more = r.wait(ctx, missed); !more {
			return
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
		r.log.Info("fetched ahead and indexed")
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
		return r.taken(missed), true
	}
}

// taken is what Refresh asked for since.
func (r *Newsroom) taken(missed []news.FeedID) PollOptions {
	r.mu.Lock()
	defer r.mu.Unlock()
	o := PollOptions{Feeds: r.wanted, All: r.all, missed: missed}
	if r.all {
		o.Feeds = nil
	}
	r.wanted, r.all = nil, false
	return o
}

// After an error of the store.
const (
	firstPause   = 5 * time.Second
	longestPause = 5 * time.Minute
)

// recover waits after an error of the store, each time twice as long as before,
// and returns what to try then. A reader who asks does not wait.
func (r *Newsroom) recover(ctx context.Context, err error, failures int, o PollOptions) PollOptions {
	rest := min(firstPause<<min(failures-1, 10), longestPause)
	r.log.Error("poll", "error", err, "again in", rest)
	r.Stop(err, r.now().Add(rest))
	timer := time.NewTimer(rest)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	case <-r.asked:
		return o.and(r.taken(o.missed))
	}
	return o
}

// and is what both o, which came to nothing, and the later asked want.
func (o PollOptions) and(asked PollOptions) PollOptions {
	switch {
	case o.All && !asked.All:
		asked.All, asked.Feeds = true, nil
	case !asked.All:
		asked.Feeds = append(slices.Clip(asked.Feeds), o.Feeds...)
	}
	return asked
}

// glance is how often one looks whether another process changed the shelf.
const glance = 3 * time.Second

// notice tells of what other processes change.
func (r *Newsroom) notice(ctx context.Context) {
	last, err := r.shelf.Version(ctx)
	known := err == nil
	tick := time.NewTicker(glance)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		at, err := r.shelf.Version(ctx)
		if err != nil || known && at == last {
			continue // an error is told of by the next poll
		}
		first := !known
		last, known = at, true
		if feeds, err := r.Feeds(ctx); err == nil && !first {
			r.tell(func(c *news.Change) {
				c.Version++
				survey(c, feeds, r.now())
			})
		}
	}
}

// untilDue tells how long there is nothing to ask, as far as is known.
func (r *Newsroom) untilDue(ctx context.Context) time.Duration {
	feeds, err := r.Feeds(ctx)
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
