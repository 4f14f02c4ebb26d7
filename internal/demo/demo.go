// Package demo is a newsroom of invented articles, served on loopback.
package demo

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"
	"time"

	"visti/internal/news"
)

// When things happen while one watches, counted from the start.
const (
	firstLate = 20 * time.Second // the first new article arrives
	nextLate  = 25 * time.Second // each further one
	editAfter = 35 * time.Second // a title is corrected without a word
)

// Options say where the newsroom is served and when it is.
type Options struct {
	Port int              // of the first source, the others behind it; 0 takes free ones
	Now  func() time.Time // time.Now if nil
}

// A Newsroom serves invented sources on loopback, each on a port of its own, as
// real ones have hosts of their own. Times of its articles are relative to when it
// was opened.
type Newsroom struct {
	sources []*source
	servers []*http.Server
	start   time.Time
	now     func() time.Time
}

// Open begins to serve. An error says which address could not be had.
func Open(o Options) (*Newsroom, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	sources, err := readSources()
	if err != nil {
		return nil, err
	}
	n := &Newsroom{start: o.Now(), now: o.Now, sources: sources}
	for i, s := range sources {
		port := 0
		if o.Port > 0 {
			port = o.Port + i
		}
		addr := net.JoinHostPort("127.0.0.1", strconv.Itoa(port))
		l, err := net.Listen("tcp", addr)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("serve the sample on %s: %w", addr, err), n.Close())
		}
		s.address = "http://" + l.Addr().String()
		s.newsroom = n
		srv := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
		n.servers = append(n.servers, srv)
		go func() { _ = srv.Serve(l) }() // ends with Close
	}
	return n, nil
}

// Close ends all servers.
func (n *Newsroom) Close() error {
	var errs []error
	for _, s := range n.servers {
		errs = append(errs, s.Close())
	}
	return errors.Join(errs...)
}

// Feeds returns the subscriptions, one for each source and language.
func (n *Newsroom) Feeds() []news.Feed {
	feeds := make([]news.Feed, 0, len(n.sources))
	for _, s := range n.sources {
		feeds = append(feeds, s.feed())
	}
	return feeds
}

// Hosts returns the host:port of every source: what pages must be allowed from.
func (n *Newsroom) Hosts() []string {
	var hosts []string
	for _, srv := range n.sources {
		hosts = append(hosts, srv.address[len("http://"):])
	}
	return hosts
}

// Watch calls changed with the subscription whenever one of the sources has
// something new, until nothing more happens or ctx ends.
func (n *Newsroom) Watch(ctx context.Context, changed func(news.URL)) {
	type event struct {
		at time.Duration
		of *source
	}
	var events []event
	for _, s := range n.sources {
		for _, a := range s.articles {
			if a.late > 0 {
				events = append(events, event{a.late, s})
			}
			if a.edit != "" {
				events = append(events, event{editAfter, s})
			}
		}
	}
	slices.SortStableFunc(events, func(a, b event) int { return int(a.at - b.at) })
	for _, e := range events {
		wait := time.NewTimer(e.at - n.now().Sub(n.start) + 50*time.Millisecond)
		select {
		case <-ctx.Done():
			wait.Stop()
			return
		case <-wait.C:
			changed(e.of.feed().URL)
		}
	}
}
