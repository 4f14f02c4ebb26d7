package newsroom

import (
	"context"
	"slices"
	"time"

	"visti/internal/news"
)

// choose finds the feeds to ask, longest due first, and counts those that are
// left alone because they were asked just now.
func (r *Newsroom) choose(ctx context.Context, o PollOptions) (chosen []news.Feed, rested int, err error) {
	feeds, err := r.Feeds(ctx)
	if err != nil {
		return nil, 0, err
	}
	now := r.now()
	silent := silences(feeds, now)
	for _, f := range feeds {
		if o.asks(f, now, silent) {
			chosen = append(chosen, f)
		} else if o.rests(f, now, silent) {
			rested++
		}
	}
	slices.SortStableFunc(chosen, func(a, b news.Feed) int { return a.State.Next.Compare(b.State.Next) })
	return chosen, rested, nil
}

// asks tells whether a poll with these options asks f.
func (o PollOptions) asks(f news.Feed, now time.Time, silent map[string]time.Time) bool {
	named, missed := slices.Contains(o.Feeds, f.ID), slices.Contains(o.missed, f.ID)
	switch {
	case len(o.Feeds) > 0 && !named && !missed, !f.Enabled && !named:
		return false
	case o.Force:
		return true
	case f.State.Status == news.StatusGone && !named: // its server said: for ever
		return false
	case now.Before(silent[f.URL.Host()]):
		return false
	case isDue(f.State, now), o.follow && !soonest(f, now).After(now):
		return true
	}
	return (named || missed || o.All) && now.Sub(f.State.Checked).Abs() >= pause
}

// rests tells whether a poll with these options leaves f alone only because it
// was asked just now.
func (o PollOptions) rests(f news.Feed, now time.Time, silent map[string]time.Time) bool {
	named := slices.Contains(o.Feeds, f.ID)
	if !named && (len(o.Feeds) > 0 || !o.All || !f.Enabled) || now.Before(silent[f.URL.Host()]) {
		return false
	}
	return !o.asks(f, now, silent) && now.Sub(f.State.Checked).Abs() < pause
}

// No due time lies further off than farthest and twice the feed's interval, and no
// silence than longestSilence; one that does was set while the clock was wrong.
const (
	farthest       = 9 * 24 * time.Hour
	longestSilence = 25 * time.Hour
)

// isDue tells whether a feed may be asked again. A feed that was asked in the
// future is, and one that is due too far off: the clock was set back. Should that be
// a mistake, it costs a request a minute at most.
func isDue(s news.FeedState, now time.Time) bool {
	if !s.Next.After(now) {
		return true
	}
	wrong := s.Checked.After(now) || s.Next.Sub(now)-farthest > 2*min(s.Rhythm.Every, news.LongestInterval)
	return wrong && now.Sub(s.Checked).Abs() > pause
}

// silences tells until when hosts want to be left alone: one feed hears it for
// all that come from there.
func silences(feeds []news.Feed, now time.Time) map[string]time.Time {
	until := make(map[string]time.Time)
	for _, f := range feeds {
		if h := f.URL.Host(); f.State.Silence.After(until[h]) && f.State.Silence.Sub(now) <= longestSilence {
			until[h] = f.State.Silence
		}
	}
	return until
}

// nextDue tells when the next feed may be asked, which is the zero time or long
// past if it was not asked yet; false if no feed is polled. With follow feeds are
// asked as often as they allow.
func nextDue(feeds []news.Feed, now time.Time, follow bool) (next time.Time, ok bool) {
	silent := silences(feeds, now)
	for _, f := range feeds {
		if !f.Enabled || f.State.Status == news.StatusGone {
			continue
		}
		at := f.State.Next
		if isDue(f.State, now) && at.After(now) {
			at = now
		}
		if follow && at.After(now) {
			at = soonest(f, now)
		}
		if s := silent[f.URL.Host()]; s.After(at) {
			at = s
		}
		if !ok || at.Before(next) {
			next, ok = at, true
		}
	}
	return next, ok
}
