package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"strings"
	"time"

	"visti/internal/news"
)

// Get fetches r.URL and follows at most five redirects, each checked like the
// first address; https never leads to http. It waits until no other request to
// the host is under way and the gap has passed.
//
// Every error is a *news.FetchError. For a status that is neither 2xx nor 304
// it carries FaultStatus and RetryAfter, and the Response is returned beside it
// with Status, URL and Header. Near is set beside every error. A body that ends
// early is no error: Cut is set. One that the server stops sending is an error
// unless r.Begun.
func (c *Client) Get(ctx context.Context, r Request) (Response, error) {
	if r.MaxBytes <= 0 {
		r.MaxBytes = maxBytes
	}
	if r.Timeout <= 0 {
		r.Timeout = totalTime
	}
	if r.Gap <= 0 {
		r.Gap = c.gap
	}
	ex := exchange{c: c, r: r, moved: r.URL}
	defer ex.leave()
	start := time.Now()
	resp, err := ex.run(ctx)
	resp.Near = ex.near && !ex.far
	c.log.Debug("fetched", "url", r.URL.String(), "status", resp.Status, "bytes", len(resp.Body),
		"ms", time.Since(start).Milliseconds(), "err", err)
	return resp, err
}

// An exchange is one Get: a chain of hops, each holding the lane of its host.
type exchange struct {
	c     *Client
	r     Request
	moved news.URL
	lane  string // host whose lane is held; "" for none
	near  bool   // the last hop ended in a private network
	far   bool   // some hop led out of it
	spent time.Duration
}

func (ex *exchange) leave() {
	if ex.lane != "" {
		ex.c.lanes.leave(ex.lane)
		ex.lane = ""
	}
}

// enter waits for the turn at u's host. A redirect inside the host goes on at once.
func (ex *exchange) enter(ctx context.Context, u *url.URL) error {
	host := laneOf(u)
	if host == ex.lane {
		return nil
	}
	ex.leave()
	if err := ex.c.lanes.enter(ctx, host, ex.r.Gap); err != nil {
		return err
	}
	ex.lane = host
	return nil
}

func (ex *exchange) run(ctx context.Context) (Response, error) {
	at, permanent := ex.r.URL, true
	for hop := 0; ; hop++ {
		resp, err := ex.hop(ctx, at, hop)
		if err != nil {
			return resp, err
		}
		resp.Moved = ex.moved
		location := resp.Header.Get("Location")
		if !redirects(resp.Status) || location == "" {
			return resp, ex.judge(resp)
		}
		if hop == maxRedirects {
			return resp, ex.fault(at, news.FaultRedirect, fmt.Errorf("more than %d redirects", maxRedirects))
		}
		next, err := at.Resolve(location)
		if err != nil {
			return resp, ex.fault(at, news.FaultRedirect, fmt.Errorf("redirect: %w", err))
		}
		if secure(at) && !secure(next) {
			return resp, ex.fault(at, news.FaultRedirect, fmt.Errorf("redirect from https to %s", next))
		}
		permanent = permanent && (resp.Status == http.StatusMovedPermanently || resp.Status == http.StatusPermanentRedirect)
		if permanent {
			ex.moved = next
		}
		at = next
	}
}

// judge turns a status that brought nothing into an error.
func (ex *exchange) judge(resp Response) error {
	if resp.Status/100 == 2 || resp.Status == http.StatusNotModified {
		return nil
	}
	return &news.FetchError{URL: ex.r.URL, Fault: news.FaultStatus, Status: resp.Status, RetryAfter: RetryAfter(resp.Header, time.Now())}
}

// RetryAfter reads for how long a server asks to be left alone; 0 if it does not say.
func RetryAfter(h http.Header, now time.Time) time.Duration {
	value := strings.TrimSpace(h.Get("Retry-After"))
	if n, err := strconv.ParseInt(value, 10, 32); err == nil {
		return time.Duration(max(n, 0)) * time.Second
	}
	at, err := http.ParseTime(value)
	if err != nil {
		return 0
	}
	return max(at.Sub(now), 0)
}

// hop makes one request at one address.
func (ex *exchange) hop(ctx context.Context, at news.URL, n int) (Response, error) {
	resp := Response{URL: at, Moved: ex.moved}
	forbidden := news.FaultAddress
	if n > 0 {
		forbidden = news.FaultRedirect
	}
	u, err := url.Parse(at.String())
	if err != nil || at.Empty() {
		return resp, ex.fault(at, forbidden, news.ErrNotWeb)
	}
	own := ex.r.OwnHost && address(u) == addressOf(ex.r.URL)
	if !own {
		if err := ex.c.policy.checkName(u); err != nil {
			return resp, ex.fault(at, forbidden, err)
		}
	}
	if err := ex.enter(ctx, u); err != nil {
		return resp, ex.fault(at, news.FaultNone, err)
	}
	left := ex.r.Timeout - ex.spent
	start := time.Now()
	defer func() { ex.spent += time.Since(start) }()
	hopCtx, cancel := context.WithTimeoutCause(ctx, left, errTotal)
	defer cancel()
	err = ex.send(hopCtx, u, own, &resp)
	if err == nil {
		return resp, nil
	}
	if ctx.Err() != nil { // the caller stopped: nobody's fault
		return resp, ex.fault(at, news.FaultNone, ctx.Err())
	}
	if cause := context.Cause(hopCtx); cause != nil {
		err = cause
	}
	fault := faultOf(err)
	if fault == news.FaultAddress {
		fault = forbidden
	}
	return resp, ex.fault(at, fault, err)
}

// send writes the request and reads the answer into resp.
func (ex *exchange) send(ctx context.Context, u *url.URL, own bool, resp *Response) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	req.Header = ex.header()
	if ex.r.User != "" && sameServer(u, ex.r.URL) {
		req.SetBasicAuth(ex.r.User, ex.r.Secret)
	}
	pool := ex.c.public
	if own {
		pool = ex.c.private
	}
	answer, err := pool.RoundTrip(req.WithContext(ex.watch(ctx, req)))
	if err != nil {
		ex.missed(err)
		return err
	}
	defer answer.Body.Close()
	resp.Status, resp.Header = answer.StatusCode, answer.Header
	if answer.StatusCode/100 != 2 {
		// A little of it is read so that the connection can be used again.
		_, _ = io.CopyN(io.Discard, answer.Body, 4<<10)
		return nil
	}
	resp.Body, resp.Cut, err = ex.read(answer)
	return err
}

// watch notes where the connection of a request leads. A proxy, wherever it stands, says
// nothing of that.
func (ex *exchange) watch(ctx context.Context, req *http.Request) context.Context {
	ex.near = false
	if proxy, err := ex.c.proxy(req.URL); proxy != nil || err != nil {
		ex.far = true
		return ctx
	}
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GotConn: func(info httptrace.GotConnInfo) {
		ex.near = isNear(info.Conn.RemoteAddr())
		ex.far = ex.far || !ex.near
	}})
}

// missed notes where a connection that failed should have led.
func (ex *exchange) missed(err error) {
	var op *net.OpError
	if errors.As(err, &op) && op.Op == "dial" && isNear(op.Addr) {
		ex.near = true
	}
}

// sameServer tells whether u is asked of the very server that asked is: scheme,
// host and port.
func sameServer(u *url.URL, asked news.URL) bool {
	p, err := url.Parse(asked.String())
	return err == nil && p.Scheme == u.Scheme && address(p) == address(u)
}

func (ex *exchange) header() http.Header {
	h := http.Header{}
	set := func(key, value string) {
		if value != "" {
			h[key] = []string{value} // as it is, the key's spelling included
		}
	}
	set("User-Agent", ex.c.agent)
	set("Accept", ex.r.Accept)
	set("Accept-Encoding", "gzip")
	set("If-None-Match", ex.r.ETag)
	set("If-Modified-Since", ex.r.LastModified)
	return h
}

func (ex *exchange) fault(at news.URL, f news.Fault, err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) && f == news.FaultNone {
		f = news.FaultNone
	}
	return &news.FetchError{URL: at, Fault: f, Err: cleanError{err}}
}

func redirects(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther,
		http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}
