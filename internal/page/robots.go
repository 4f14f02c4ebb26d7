package page

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"visti/internal/news"
	"visti/internal/web"
)

// Limits of robots.txt.
const (
	maxRobots   = 512 << 10        // bytes; of a longer file nothing counts
	robotsAge   = 24 * time.Hour   // how long rules hold
	failedAge   = 10 * time.Minute // how long a server that answered with an error is left alone
	maxHosts    = 1000             // whose rules are kept
	robotsAgent = "visti"          // the name by which rules call us
)

// robots knows what hosts allow. It keeps the rules of the hosts it asked.
type robots struct {
	client *web.Client
	flight singleflight.Group
	mu     sync.Mutex
	hosts  map[string]rules
}

// rules are what one host allows.
type rules struct {
	group group
	err   error // the host could not say: nothing may be asked yet
	until time.Time
}

// of returns the rules of u's host, and whether they were fetched just now. It
// returns a *news.FetchError if the host cannot say: a server in trouble is left
// alone.
func (r *robots) of(ctx context.Context, u news.URL) (found rules, fresh bool, err error) {
	at, err := u.Resolve("/robots.txt")
	if err != nil {
		return rules{}, false, &news.FetchError{URL: u, Fault: news.FaultAddress, Err: err}
	}
	host := at.String()
	if found, ok := r.known(host); ok {
		return found, false, found.err
	}
	done := r.flight.DoChan(host, func() (any, error) {
		// Others may wait for the same answer: it outlives the one who asked.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*pageTime)
		defer cancel()
		found := r.fetch(ctx, at)
		r.keep(host, found)
		return found, nil
	})
	select {
	case <-ctx.Done():
		return rules{}, false, &news.FetchError{URL: u, Err: ctx.Err()}
	case result := <-done:
		found = result.Val.(rules)
		return found, true, found.err
	}
}

func (r *robots) known(host string) (rules, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	found, ok := r.hosts[host]
	return found, ok && time.Now().Before(found.until)
}

func (r *robots) keep(host string, found rules) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.hosts == nil {
		r.hosts = map[string]rules{}
	}
	if len(r.hosts) >= maxHosts {
		now, oldest := time.Now(), host
		for h, x := range r.hosts {
			if now.After(x.until) {
				delete(r.hosts, h)
			} else if oldest == host || x.until.Before(r.hosts[oldest].until) {
				oldest = h
			}
		}
		if len(r.hosts) >= maxHosts {
			delete(r.hosts, oldest)
		}
	}
	r.hosts[host] = found
}

// fetch asks a host for its rules. No such file, or one that says nothing, allows
// everything; a server that answers with an error of its own has to be asked again
// later.
func (r *robots) fetch(ctx context.Context, at news.URL) rules {
	resp, err := r.client.Get(ctx, web.Request{URL: at, Accept: "text/plain,*/*;q=0.1", MaxBytes: maxRobots, Timeout: pageTime})
	found := rules{until: time.Now().Add(robotsAge)}
	var fault *news.FetchError
	switch {
	case err == nil:
		found.group = parseRules(strings.TrimPrefix(string(resp.Body), "\ufeff"), robotsAgent)
		return found
	case errors.As(err, &fault) && fault.Fault == news.FaultTooLarge:
		return found
	case errors.As(err, &fault) && fault.Fault == news.FaultStatus && fault.Status/100 == 4 && fault.Status != http.StatusTooManyRequests:
		return found
	}
	found.err, found.until = err, time.Time{}
	if news.FaultOf(err) == news.FaultStatus {
		found.until = time.Now().Add(failedAge)
	}
	return found
}

// allow tells whether a page may be fetched.
func (r rules) allow(u news.URL) bool {
	p, err := url.Parse(u.String())
	return err == nil && r.group.allows(p.RequestURI())
}
