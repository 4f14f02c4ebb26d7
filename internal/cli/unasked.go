package cli

import (
	"context"
	"fmt"
	"slices"
	"time"

	"visti/internal/news"
	"visti/internal/newsroom"
)

// tellUnasked says why feeds that o means were not asked by a poll that asked those of
// asked. Of what is merely not due it speaks only if nothing was asked at all.
func (a *app) tellUnasked(ctx context.Context, h *house, o newsroom.PollOptions, asked []news.FeedID, rested int) error {
	feeds, err := h.store.Feeds(ctx)
	if err != nil {
		return err
	}
	say := func(format string, args ...any) { fmt.Fprintf(a.env.Stderr, format+"\n", args...) }
	now := a.env.Now()
	silent := silences(feeds, now)
	var alone []string // hosts
	var gone []news.Feed
	waiting := 0
	for _, f := range feeds {
		named := slices.Contains(o.Feeds, f.ID)
		if slices.Contains(asked, f.ID) || !named && (len(o.Feeds) > 0 || !f.Enabled) {
			continue
		}
		switch host := f.URL.Host(); {
		case f.State.Status == news.StatusGone && !named:
			gone = append(gone, f)
		case silent[host].IsZero():
			waiting++
		case !slices.Contains(alone, host):
			alone = append(alone, host)
		}
	}
	all, none := o.All || len(o.Feeds) > 0, len(asked) == 0
	switch {
	case len(feeds) == 0:
		say("there are no subscriptions; 'visti feeds add URL' makes one, 'visti feeds import' takes over those of another reader")
	case none && len(o.Feeds) == 0 && polled(feeds) == 0:
		say("no subscription is polled; 'visti feeds list' names them, 'visti feeds enable FEED' has one polled")
	case none && rested > 0:
		say("asked less than a minute ago; what came then is what there is")
	case none && waiting > 0 && !all:
		say("nothing is due; --all asks anyway")
		return nil
	}
	if all || none {
		for _, host := range alone {
			say("%s asked to be left alone until %s; it is not asked before", host, a.clock(silent[host]))
		}
	}
	if none {
		for _, f := range gone {
			say("%s is gone, its server says; 'visti fetch %s' asks all the same", f.Title, f.URL)
		}
	}
	return nil
}

// silences tells until when hosts want to be left alone: one feed hears it for all that
// come from there.
func silences(feeds []news.Feed, now time.Time) map[string]time.Time {
	until := make(map[string]time.Time)
	for _, f := range feeds {
		if h, s := f.URL.Host(), f.State.Silence; s.After(now) && s.After(until[h]) {
			until[h] = s
		}
	}
	return until
}

// clock is a time in the reader's zone, with its day if that is not today.
func (a *app) clock(t time.Time) string {
	now := a.env.Now()
	t = t.In(now.Location())
	if t.Format(time.DateOnly) != now.Format(time.DateOnly) {
		return t.Format("2006-01-02 15:04")
	}
	return t.Format("15:04")
}
