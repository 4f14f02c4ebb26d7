package feed

import (
	"context"
	"errors"
	"net"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"visti/internal/news"
)

const (
	hostsAtOnce = 16 // servers that are asked at a time
	giveUp      = 6  // failures for want of a network, while no server was reached: there is none
)

// A Poller asks many feeds, one at a time for each host.
type Poller struct {
	Fetcher *Fetcher
	Now     func() time.Time // time.Now if nil
}

// Poll asks feeds and calls sink for each that answered or failed by itself, one
// at a time, with what it brought and its new state. A host that wants to be left
// alone is, for the rest of its feeds too, unless force is set. Without a network
// nothing is told of single feeds: Round.Offline says it for all of them.
// Poll ends early with ctx; feeds not asked by then are not told of.
func (p *Poller) Poll(ctx context.Context, feeds []news.Feed, force bool, sink func(news.Batch)) news.Round {
	r := &round{fetcher: p.Fetcher, now: p.Now, sink: sink, force: force, absent: map[string]bool{}}
	if r.now == nil {
		r.now = time.Now
	}
	var order []string
	hosts := map[string][]news.Feed{}
	for _, f := range feeds {
		h := f.URL.Host()
		if hosts[h] == nil {
			order = append(order, h)
		}
		hosts[h] = append(hosts[h], f)
	}
	var g errgroup.Group
	g.SetLimit(hostsAtOnce)
	for _, h := range order {
		g.Go(func() error {
			r.host(ctx, hosts[h])
			return nil
		})
	}
	_ = g.Wait()
	return r.finish()
}

// A round is one Poll under way.
type round struct {
	fetcher *Fetcher
	now     func() time.Time
	sink    func(news.Batch)
	force   bool

	mu      sync.Mutex
	asked   int
	failed  int
	reached bool            // some server answered, or failed as only a server can
	held    []news.Batch    // of feeds that failed as they would without a network
	line    int             // errors of the line itself
	absent  map[string]bool // hosts whose names do not exist
}

// host asks the feeds of one host, one after the other.
func (r *round) host(ctx context.Context, feeds []news.Feed) {
	var silence time.Time
	for _, f := range feeds {
		if !r.force && f.State.Silence.After(silence) {
			silence = f.State.Silence
		}
	}
	for _, f := range feeds {
		if ctx.Err() != nil || r.hopeless() {
			return
		}
		if r.now().Before(silence) {
			r.silent(f, silence)
			continue
		}
		b, err := r.fetcher.Fetch(ctx, f)
		if ctx.Err() != nil {
			return
		}
		r.tell(b, err)
		if b.Feed.State.Silence.After(silence) {
			silence = b.Feed.State.Silence
		}
	}
}

// hopeless tells that it makes no sense to ask on: there is no network.
func (r *round) hopeless() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return !r.reached && r.line+len(r.absent) >= giveUp
}

// silent leaves a feed alone whose host wants that.
func (r *round) silent(f news.Feed, until time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := &f.State
	s.Status, s.Fault, s.Silence = news.StatusFailed, news.FaultStatus, until
	s.Problem = news.PlainLine("its server asked to be left alone until " + until.UTC().Format("15:04 MST"))
	if s.Next.Before(until) {
		s.Next = until
	}
	r.failed++
	r.sink(news.Batch{Feed: f})
}

// tell hands on what a feed brought. What may be the network's fault is held back
// until some server is reached.
func (r *round) tell(b news.Batch, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked++
	if err == nil || errors.Is(err, ErrNotModified) {
		r.reach()
		r.sink(b)
		return
	}
	r.failed++
	var dns *net.DNSError
	switch fault := news.FaultOf(err); {
	case fault == news.FaultOffline:
		r.line++
	case fault == news.FaultTimeout: // the server's, or the network's
	case errors.As(err, &dns) && dns.IsNotFound:
		r.absent[b.Feed.URL.Host()] = true
	default:
		r.reach()
	}
	if r.reached {
		r.sink(b)
		return
	}
	r.held = append(r.held, b)
}

// reach notes that there is a network, and tells what was held back.
func (r *round) reach() {
	r.reached = true
	for _, b := range r.held {
		r.sink(b)
	}
	r.held = nil
}

// finish decides whether there was a network. A feed whose name does not exist,
// or that does not answer in time, is its own fault; without a network there are
// errors of the line, or no name is known.
func (r *round) finish() news.Round {
	offline := !r.reached && (r.line > 0 || len(r.absent) > 1)
	if !offline {
		r.reach()
	}
	return news.Round{Asked: r.asked, Failed: r.failed, Offline: offline}
}
