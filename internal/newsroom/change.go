package newsroom

import (
	"context"

	"visti/internal/news"
)

// Changes holds the newest snapshot that nobody has taken yet.
func (r *Newsroom) Changes() <-chan news.Change { return r.changes }

// tell changes the snapshot and offers it in place of one that nobody took.
func (r *Newsroom) tell(edit func(*news.Change)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	edit(&r.change)
	select {
	case <-r.changes:
	default:
	}
	r.changes <- r.change // there is room: only tell sends, under the lock
}

// tellFeeds counts what is wrong and says when the next feed is due.
func (r *Newsroom) tellFeeds(ctx context.Context) {
	feeds, err := r.shelf.Feeds(ctx)
	if err != nil {
		return
	}
	r.tell(func(c *news.Change) {
		c.Failing = 0
		for _, f := range feeds {
			if !f.Enabled {
				continue
			}
			if f.State.Status == news.StatusFailed || f.State.Status == news.StatusGone {
				c.Failing++
			}
			if f.State.Checked.After(c.Polled) {
				c.Polled = f.State.Checked
			}
		}
		if next, err := r.shelf.NextDue(ctx); err == nil {
			c.Next = next
		}
	})
}
