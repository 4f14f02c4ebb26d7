// Package web asks other people's servers for things, politely and safely.
package web

import (
	"context"
	"crypto/tls"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"time"

	"golang.org/x/net/http/httpproxy"

	"visti/internal/news"
)

// Limits of one exchange. Those that a Request can change are defaults.
const (
	connectTime  = 8 * time.Second
	tlsTime      = 8 * time.Second
	idleTime     = 10 * time.Second // between two pieces of a body; in proportion where a Request has more than totalTime
	totalTime    = 30 * time.Second
	gapTime      = time.Second
	maxBytes     = 10 << 20 // after decompression
	maxHeader    = 64 << 10 // bytes of response headers
	maxRedirects = 5
)

// Options say who asks, and what may be asked beside the public web.
type Options struct {
	Version string        // of visti, for the User-Agent
	Allow   []string      // private host:port pairs that anything may be fetched from
	Gap     time.Duration // least pause between two requests to one host; 0 is one second
	Log     *slog.Logger  // nil for none
}

// A Request is one thing to be fetched.
type Request struct {
	URL          news.URL
	Accept       string        // Accept header; "" for anything
	ETag         string        // sent as If-None-Match, byte for byte
	LastModified string        // sent as If-Modified-Since, byte for byte
	MaxBytes     int64         // of the body after decompression; 0 is 10 MB
	Timeout      time.Duration // for everything but waiting for the host's turn; 0 is 30 s
	Begun        bool          // a body that its server stops sending is wanted as far as it came
	OwnHost      bool          // the user named this address: its own host and port may be private
	Gap          time.Duration // least pause before this request to its host; 0 is Options.Gap
	User, Secret string        // for the server of URL alone, never for one that it redirects to
}

// A Response is what a server answered.
type Response struct {
	Status int
	URL    news.URL // the address that answered in the end
	Moved  news.URL // where permanent redirects alone led; the asked address if there were none
	Header http.Header
	Body   []byte
	Near   bool // it came from a private network, or failed there: no word of the internet
	Cut    bool // the connection ended early, or nothing more came: Body is only the beginning
}

// A Client fetches over http and https: no cookies, no Referer, one request at a
// time to a host. It is safe for concurrent use.
type Client struct {
	agent   string
	gap     time.Duration
	policy  policy
	log     *slog.Logger
	proxy   func(*url.URL) (*url.URL, error)
	lanes   lanes
	public  *http.Transport // connections to public addresses and to Options.Allow
	private *http.Transport // connections to a request's own host
	idle    time.Duration
}

// New returns a client. The proxy variables of the environment are read now.
func New(o Options) *Client {
	if o.Gap <= 0 {
		o.Gap = gapTime
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Version == "" {
		o.Version = "dev"
	}
	env := httpproxy.FromEnvironment()
	c := &Client{
		agent:  "visti/" + o.Version,
		gap:    o.Gap,
		policy: newPolicy(o.Allow, env.HTTPProxy, env.HTTPSProxy),
		log:    o.Log,
		proxy:  env.ProxyFunc(),
		idle:   idleTime,
	}
	c.public = c.transport(false)
	c.private = c.transport(true)
	return c
}

// Close drops idle connections.
func (c *Client) Close() {
	c.public.CloseIdleConnections()
	c.private.CloseIdleConnections()
}

// transport makes the pool of connections for public addresses, or the one for
// hosts that a user named: only requests to that very host are sent over it,
// so that no redirect and no link ever borrows a connection to a private place.
func (c *Client) transport(own bool) *http.Transport {
	return &http.Transport{
		Proxy: func(r *http.Request) (*url.URL, error) { return c.proxy(r.URL) },
		DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
			d := net.Dialer{Timeout: connectTime, KeepAlive: 30 * time.Second}
			if !own && !c.policy.allows(addr) {
				d.Control = refusePrivate
			}
			return d.DialContext(ctx, network, addr)
		},
		TLSHandshakeTimeout:    tlsTime,
		MaxResponseHeaderBytes: maxHeader,
		IdleConnTimeout:        90 * time.Second,
		MaxIdleConns:           64,
		MaxIdleConnsPerHost:    1,
		ForceAttemptHTTP2:      true,
		DisableCompression:     true, // bodies are unpacked under our own limits
		TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12},
	}
}
