package newsroom

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"time"

	"visti/internal/news"
)

// How long the pages of a host are left alone that wants rest.
const (
	untoldRest  = 30 * time.Minute // if it does not say until when
	longestRest = 24 * time.Hour   // whatever it says
)

// A rest is what a host wants that answered a page with status 429 or 503.
type rest struct {
	until time.Time
	named bool // by the host: then its feeds are left alone, too
}

// Feeds returns the subscriptions. Hosts that asked for rest when a page was fetched
// are silent for their feeds as well.
func (r *Newsroom) Feeds(ctx context.Context) ([]news.Feed, error) {
	feeds, err := r.shelf.Feeds(ctx)
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := range feeds {
		if w := r.rests[feeds[i].URL.Host()]; w.named && w.until.After(feeds[i].State.Silence) {
			feeds[i].State.Silence = w.until
		}
	}
	return feeds, err
}

// askWeb fetches a page, and hears if its host wants rest.
func (r *Newsroom) askWeb(ctx context.Context, u news.URL, title, teaser news.Text) (news.Page, error) {
	p, err := r.pages.Fetch(ctx, u, title, teaser)
	var f *news.FetchError
	if !errors.As(err, &f) || f.Fault != news.FaultStatus || !wantsRest(f.Status) {
		return p, err
	}
	w := rest{r.now().Add(untoldRest), f.RetryAfter > 0}
	if w.named {
		w.until = r.now().Add(min(f.RetryAfter, longestRest))
	}
	r.log.Info("a host wants rest", "host", u.Host(), "until", w.until)
	r.mu.Lock()
	defer r.mu.Unlock()
	maps.DeleteFunc(r.rests, func(_ string, w rest) bool { return !w.until.After(r.now()) })
	r.rests[u.Host()] = w
	return p, err
}

// wantsRest tells whether a server that answers with this status is to be left alone.
func wantsRest(status int) bool {
	return status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable
}

// resting tells until when the pages of hosts are left alone: because one of them, or
// one of these feeds, heard it.
func (r *Newsroom) resting(feeds []news.Feed) map[string]time.Time {
	now := r.now()
	until := silences(feeds, now)
	r.mu.Lock()
	defer r.mu.Unlock()
	for h, w := range r.rests {
		if w.until.After(until[h]) && w.until.Sub(now) <= longestSilence {
			until[h] = w.until
		}
	}
	return until
}
