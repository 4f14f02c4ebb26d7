package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"visti/internal/news"
)

// look is how often one who polls looks whether the subscriptions changed.
const look = 3 * time.Second

// watch polls what is due and gets full texts until ctx ends; one process does
// that at a time.
func (a *app) watch(ctx context.Context, h *house) error {
	l, err := takeLock(ctx, a.paths.Data, a.env.Now)
	var held heldError
	if errors.As(err, &held) {
		return fmt.Errorf("%w; it does what a second one would", held)
	}
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var helpers sync.WaitGroup
	defer helpers.Wait()
	defer stop(nil)
	helpers.Go(func() { l.hold(ctx, stop) })
	helpers.Go(func() { a.follow(ctx, h, a.sayError) })
	helpers.Go(func() { a.tellPolls(ctx, h.room.Changes()) })
	fmt.Fprintln(a.env.Stderr, "polling what is due; Ctrl-C ends it")
	h.room.Run(ctx)
	if cause := context.Cause(ctx); errors.As(cause, &held) {
		return held
	}
	return nil
}

// follow brings subscriptions that the reader edits into the store, until ctx ends,
// and has new ones asked at once.
// wrong is told of a file that cannot be read; the subscriptions stay as they were.
func (a *app) follow(ctx context.Context, h *house, wrong func(error)) {
	tick := time.NewTicker(look)
	defer tick.Stop()
	last := a.subscribed()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		at := a.subscribed()
		if at.IsZero() || at.Equal(last) { // not there: an editor is about to put it back
			continue
		}
		last = at
		feeds, err := a.subscribe(ctx, h)
		if err != nil && ctx.Err() == nil {
			wrong(err)
		}
		var fresh []news.FeedID
		for _, f := range feeds {
			if f.Enabled && f.State.Checked.IsZero() {
				fresh = append(fresh, f.ID)
			}
		}
		if len(fresh) > 0 {
			_ = h.room.Refresh(ctx, fresh...) // has them asked, and never fails
		}
	}
}

// subscribed tells when the subscriptions were written last.
func (a *app) subscribed() time.Time {
	info, err := os.Stat(a.paths.Feeds)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

// tellPolls writes a line after each poll, and what keeps it from polling.
func (a *app) tellPolls(ctx context.Context, changes <-chan news.Change) {
	polling, stopped := false, news.Text{}
	for {
		select {
		case <-ctx.Done():
			return
		case c := <-changes:
			if polling && !c.Polling {
				fmt.Fprintln(a.env.Stdout, a.pollLine(c))
			}
			if c.Stopped != stopped && !c.Stopped.Empty() {
				fmt.Fprintf(a.env.Stderr, "visti: %s; trying again\n", c.Stopped)
			}
			polling, stopped = c.Polling, c.Stopped
		}
	}
}

func (a *app) pollLine(c news.Change) string {
	now := a.env.Now()
	if c.Offline {
		return now.Format("15:04") + " no network"
	}
	s := fmt.Sprintf("%s %d feeds asked, %d new", now.Format("15:04"), c.Done, c.New)
	if c.Failing > 0 {
		s += fmt.Sprintf(", %d do not answer", c.Failing)
	}
	if !c.Next.IsZero() {
		s += ", next at " + c.Next.In(now.Location()).Format("15:04")
	}
	return s
}
