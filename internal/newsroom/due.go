package newsroom

import (
	"context"
	"slices"
	"time"

	"visti/internal/news"
)

// choose finds the feeds to ask, longest due first.
func (r *Newsroom) choose(ctx context.Context, o PollOptions) ([]news.Feed, error) {
	feeds, err := r.shelf.Feeds(ctx)
	if err != nil {
		return nil, err
	}
	now, silent := r.now(), silences(feeds)
	chosen := slices.DeleteFunc(feeds, func(f news.Feed) bool { return !o.asks(f, now, silent) })
	slices.SortStableFunc(chosen, func(a, b news.Feed) int { return a.State.Next.Compare(b.State.Next) })
	return chosen, nil
}

// asks tells whether a poll with these options asks f.
func (o PollOptions) asks(f news.Feed, now time.Time, silent map[string]time.Time) bool {
	named, missed := slices.Contains(o.Feeds, f.ID), slices.Contains(o.missed, f.ID)
	switch {
	case len(o.Feeds) > 0 && !named && !missed, !f.Enabled && !named:
		return false
	case o.Force:
		return true
	case now.Before(silent[f.URL.Host()]):
		return false
	case !f.State.Next.After(now):
		return true
	}
	return (named || missed || o.All) && now.Sub(f.State.Checked).Abs() >= pause
}

// silences tells until when hosts want to be left alone: one feed hears it for
// all that come from there.
func silences(feeds []news.Feed) map[string]time.Time {
	until := make(map[string]time.Time)
	for _, f := range feeds {
		if h := f.URL.Host(); f.State.Silence.After(until[h]) {
			until[h] = f.State.Silence
		}
	}
	return until
}

// nextDue tells when the next feed may be asked, which is the zero time or long
// past if it was not asked yet; false if no feed is enabled.
func nextDue(feeds []news.Feed) (next time.Time, ok bool) {
	silent := silences(feeds)
	for _, f := range feeds {
		if !f.Enabled {
			continue
		}
		at := f.State.Next
		if s := silent[f.URL.Host()]; s.After(at) {
			at = s
		}
		if !ok || at.Before(next) {
			next, ok = at, true
		}
	}
	return next, ok
}
