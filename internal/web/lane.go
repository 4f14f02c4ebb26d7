package web

import (
	"context"
	"net/url"
	"strings"
	"sync"
	"time"
)

// lanes let one request at a time through to each host, with a pause between two.
// The zero value is ready.
type lanes struct {
	mu    sync.Mutex
	hosts map[string]*lane
}

type lane struct {
	turn chan struct{} // holds a token while the host is free
	left time.Time     // when the last request ended
	uses int           // requests inside or waiting
}

// maxIdleLanes is how many hosts are remembered only for their pause.
const maxIdleLanes = 1024

// laneOf names the host whose lane a request to u takes: http and https share
// one, other ports are other servers.
func laneOf(u *url.URL) string {
	host := strings.ToLower(u.Hostname())
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		return host + ":" + port
	}
	return host
}

// enter waits until the host is free and gap has passed since it was left.
func (l *lanes) enter(ctx context.Context, host string, gap time.Duration) error {
	ln := l.join(host)
	select {
	case <-ctx.Done():
		l.drop(host, ln)
		return ctx.Err()
	case <-ln.turn:
	}
	wait := time.NewTimer(gap - time.Since(ln.left))
	defer wait.Stop()
	if ln.left.IsZero() {
		return nil
	}
	select {
	case <-ctx.Done():
		ln.turn <- struct{}{}
		l.drop(host, ln)
		return ctx.Err()
	case <-wait.C:
		return nil
	}
}

// leave frees the host.
func (l *lanes) leave(host string) {
	l.mu.Lock()
	ln := l.hosts[host]
	ln.left = time.Now()
	l.mu.Unlock()
	ln.turn <- struct{}{}
	l.drop(host, ln)
}

func (l *lanes) join(host string) *lane {
	l.mu.Lock()
	defer l.mu.Unlock()
	ln := l.hosts[host]
	if ln == nil {
		if l.hosts == nil {
			l.hosts = map[string]*lane{}
		}
		ln = &lane{turn: make(chan struct{}, 1)}
		ln.turn <- struct{}{}
		l.hosts[host] = ln
	}
	ln.uses++
	return ln
}

func (l *lanes) drop(host string, ln *lane) {
	l.mu.Lock()
	defer l.mu.Unlock()
	ln.uses--
	if len(l.hosts) <= maxIdleLanes {
		return
	}
	for h, other := range l.hosts {
		if other.uses == 0 && time.Since(other.left) > time.Minute {
			delete(l.hosts, h)
		}
	}
}
