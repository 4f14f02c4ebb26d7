package feed

import (
	"context"
	"errors"
	"net"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"visti/internal/news"
	"visti/internal/web"
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
// nothing is told of single feeds, but of those in a private network: Round.Offline
// says it for all others.
// Of feeds that redirects led to one address the last time, one is asked, and the
// others are told to be the same.
// Poll ends early with ctx; feeds not asked by then are not told of.
func (p *Poller) Poll(ctx context.Context, feeds []news.Feed, force bool, sink func(news.Batch)) news.Round {
	r := &round{fetcher: p.Fetcher, now: p.Now, sink: sink, force: force, absent: map[string]bool{}}
	if r.now == nil {
		r.now = time.Now
	}
	feeds, r.shadows = asOne(feeds, r.now())
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
	shadows map[news.URL][]news.Feed // feeds that are the one asked at that address

	mu      sync.Mutex
	asked   int
	failed  int
	reached bool            // some server of the internet answered, or failed as only a server can
	held    []news.Batch    // of feeds that failed as they would without a network
	line    int             // errors of the line itself
	absent  map[string]bool // hosts whose names do not exist
}

// host asks the feeds of one host, one after the other.
func (r *round) host(ctx context.Context, feeds []news.Feed) {
	var silence time.Time
	for _, f := range feeds {
		if until := f.State.Silence; !r.force && until.After(silence) && until.Sub(r.now()) <= maxBackOff {
			silence = until // one that is further off was set by a clock that was wrong
		}
	}
	for _, f := range feeds {
		if ctx.Err() != nil || r.hopeless() && !web.Near(f.URL) {
			return
		}
		if r.now().Before(silence) {
			r.silent(f, silence)
			continue
		}
		b, near, err := r.fetcher.fetch(ctx, f, true)
		if ctx.Err() != nil {
			return
		}
		r.tell(b, near, err)
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
	s.Silence = until
	if s.Status != news.StatusGone { // what its server said once is not unsaid by silence
		s.Status, s.Fault = news.StatusFailed, news.FaultStatus
		s.Problem = news.PlainLine("its server asked to be left alone until " + until.UTC().Format("15:04 MST"))
	}
	if s.Next.Before(until) {
		s.Next = until
	}
	r.failed++
	r.sink(news.Batch{Feed: f})
}

// tell hands on what a feed brought. What may be the network's fault is held back
// until some server is reached; one that is near, in a private network, says nothing
// of the internet.
func (r *round) tell(b news.Batch, near bool, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked++
	good := err == nil || errors.Is(err, ErrNotModified)
	if !good {
		r.failed++
	}
	if near && news.FaultOf(err) != news.FaultOffline {
		r.hand(b)
		return
	}
	if good {
		r.reach()
		r.hand(b)
		return
	}
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
		r.hand(b)
		return
	}
	r.held = append(r.held, b)
}

// reach notes that there is a network, and tells what was held back.
func (r *round) reach() {
	r.reached = true
	for _, b := range r.held {
		r.hand(b)
	}
	r.held = nil
}

// hand hands on what a feed brought, and that its shadows are the same feed.
func (r *round) hand(b news.Batch) {
	r.sink(b)
	for _, f := range r.shadows[b.Feed.URL] {
		f.State.Status, f.State.Fault, f.State.Next = b.Feed.State.Status, b.Feed.State.Fault, b.Feed.State.Next
		if f.State.Status == news.StatusOK || f.State.Status == news.StatusPartial {
			f.State.Status = news.StatusUnchanged
		}
		f.State.Problem = news.PlainLine("the same feed as " + b.Feed.Title.String() + ": " + b.Feed.URL.String())
		r.sink(news.Batch{Feed: f})
	}
}

// askAlone is how long a feed that leads where another does is not asked itself.
const askAlone = 24 * time.Hour

// asOne takes feeds out that lead to the address of another one, and returns them
// by the address that is asked in their place. Once a day they are asked
// themselves: they may lead elsewhere by then.
func asOne(feeds []news.Feed, now time.Time) (asked []news.Feed, shadows map[news.URL][]news.Feed) {
	first := map[news.URL]news.URL{} // by target: what is asked
	for _, f := range feeds {
		first[f.URL] = f.URL
	}
	for _, f := range feeds {
		if at := f.State.Moved.At; !at.Empty() && first[at].Empty() {
			first[at] = f.URL
		}
	}
	shadows = map[news.URL][]news.Feed{}
	for _, f := range feeds {
		at := f.State.Moved.At
		if to := first[at]; !at.Empty() && to != f.URL && now.Sub(f.State.Checked).Abs() < askAlone {
			shadows[to] = append(shadows[to], f)
			continue
		}
		asked = append(asked, f)
	}
	for to := range shadows {
		if !slices.ContainsFunc(asked, func(f news.Feed) bool { return f.URL == to }) { // they lead to one another
			asked, shadows[to] = append(asked, shadows[to]...), nil
		}
	}
	return asked, shadows
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
