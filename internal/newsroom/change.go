package newsroom

import (
	"time"

	"visti/internal/news"
)

// Changes holds the newest snapshot that nobody has taken yet.
func (r *Newsroom) Changes() <-chan news.Change { return r.changes }

// Retell offers the snapshot again: to a screen that begins where another ended.
func (r *Newsroom) Retell() { r.tell(func(*news.Change) {}) }

// Stop tells the screen that nothing can be polled, why, and when that is tried
// again, which is never if retry is the zero time.
func (r *Newsroom) Stop(err error, retry time.Time) {
	r.tell(func(c *news.Change) {
		c.Stopped, c.Cause, c.Retry, c.Polling = news.PlainLine(err.Error()), err, retry, false
	})
}

// resume tells that polling goes on, if it had stopped.
func (r *Newsroom) resume() {
	r.mu.Lock()
	stopped := !r.change.Stopped.Empty()
	r.mu.Unlock()
	if stopped {
		r.tell(func(c *news.Change) { c.Stopped, c.Cause, c.Retry = news.Text{}, nil, time.Time{} })
	}
}

// tell changes the snapshot and offers it in place of one that nobody took. edit
// must not wait for anything: Refresh waits for it.
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

// survey brings c up to date with the states of all feeds.
func survey(c *news.Change, feeds []news.Feed, now time.Time) {
	c.Failing = 0
	c.Next, _ = nextDue(feeds, now, now.Before(c.Follow))
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
}
