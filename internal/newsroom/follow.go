package newsroom

import (
	"context"
	"time"

	"visti/internal/news"
)

// Between two polls of a feed that is followed, if its server allows that.
const (
	quickest = 3 * time.Minute
	spread   = 2 * time.Minute // feeds differ by as much, so that they are not asked all at once
)

// Follow has Run ask every feed as often as its server allows, until a time: each
// three to five minutes, but no sooner than its body (ttl, sy:updatePeriod) and its
// headers (Cache-Control, Expires) ask for, never in the hours that it wants to be
// left alone, and none that fails sooner than it would be anyway. A time that is
// past ends that. It returns at once.
func (r *Newsroom) Follow(_ context.Context, until time.Time) error {
	if !until.After(r.now()) {
		until = time.Time{}
	}
	r.tell(func(c *news.Change) { c.Follow = until })
	poke(r.asked)
	return nil
}

// following tells whether feeds are followed now, and says so once that is over.
func (r *Newsroom) following() bool {
	r.mu.Lock()
	until := r.change.Follow
	r.mu.Unlock()
	if until.IsZero() {
		return false
	}
	if r.now().Before(until) {
		return true
	}
	r.tell(func(c *news.Change) {
		if c.Follow.Equal(until) {
			c.Follow = time.Time{}
		}
	})
	return false
}

// soonest is when a feed that is followed may be asked again.
func soonest(f news.Feed, now time.Time) time.Time {
	s := f.State
	if s.Failures > 0 || s.Status == news.StatusFailed || s.Checked.IsZero() || s.Rhythm.Skips(now) {
		return s.Next
	}
	apart := quickest + time.Duration(uint64(f.ID)*37%uint64(spread/time.Second))*time.Second
	at := s.Checked.Add(max(apart, s.Rhythm.Least, s.Rhythm.Fresh))
	if s.Next.Before(at) {
		return s.Next
	}
	return at
}
