package web

import (
	"context"
	"errors"
	"net"
	"net/http"
	"testing"

	"visti/internal/news"
)

func TestFeedOfTheUsersOwnHostIsFetched(t *testing.T) {
	s := serve(t, countdown)
	c := client(t)
	own := func(addr string) (Response, error) {
		return c.Get(t.Context(), Request{URL: at(t, addr), OwnHost: true})
	}
	for _, addr := range []string{s.URL + "/0", s.URL + "/2", "http://localhost:" + portOf(t, s.URL) + "/0"} {
		if resp, err := own(addr); err != nil || string(resp.Body) != "тут" {
			t.Errorf("%s: %q, error %v; want тут", addr, resp.Body, err)
		}
	}
}

func TestOwnHostLeadsToNoOtherPrivatePlace(t *testing.T) {
	asked := 0
	private := serve(t, func(http.ResponseWriter, *http.Request) { asked++ })
	s := serve(t, goTo)
	c := client(t)
	for _, to := range []string{private.URL, "http://localhost:" + portOf(t, private.URL), "http://10.0.0.1/", "http://localhost:" + portOf(t, s.URL), "http://[::1]:" + portOf(t, s.URL)} {
		_, err := c.Get(t.Context(), Request{URL: at(t, via(s.URL, "301", to)), OwnHost: true})
		wantFault(t, to, err, news.FaultRedirect)
	}
	if asked > 0 {
		t.Errorf("the other server was asked %d times, want never", asked)
	}
}

// The connection to a user's own host stays open for a while. Nobody else may
// use it.
func TestConnectionToAnOwnHostIsNotLent(t *testing.T) {
	asked := 0
	private := serve(t, func(http.ResponseWriter, *http.Request) { asked++ })
	s := serve(t, goTo)
	c := client(t, s.URL)
	if _, err := c.Get(t.Context(), Request{URL: at(t, private.URL), OwnHost: true}); err != nil {
		t.Fatal(err)
	}
	_, err := get(t, c, private.URL)
	wantFault(t, "asked directly", err, news.FaultAddress)
	_, err = get(t, c, via(s.URL, "302", private.URL))
	wantFault(t, "by a redirect", err, news.FaultRedirect)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, private.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.public.RoundTrip(req); !errors.Is(err, errPrivate) {
		t.Errorf("over the public pool: %v, want errPrivate", err)
	}
	if asked != 1 {
		t.Errorf("the private server was asked %d times, want once", asked)
	}
}

func TestAllowedPairMayBeFetchedFromAnywhere(t *testing.T) {
	target, s := serve(t, say("тут")), serve(t, goTo)
	resp, err := get(t, client(t, s.URL, target.URL), via(s.URL, "302", target.URL+"/"))
	if err != nil || string(resp.Body) != "тут" {
		t.Errorf("%q, error %v; want тут", resp.Body, err)
	}
}

// What a private network answers says nothing of the internet.
func TestAnswerOfAPrivateNetworkSaysSo(t *testing.T) {
	s, gone := serve(t, goTo), serve(t, say(""))
	gone.Close()
	failing := serve(t, http.NotFound)
	proxy := serve(t, say("тут"))
	c := client(t)
	t.Setenv("HTTP_PROXY", proxy.URL)
	proxied := client(t)
	away := client(t)
	away.public.DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
		conn, err := (&net.Dialer{}).DialContext(ctx, network, hostOf(s.URL))
		return elsewhere{conn}, err
	}
	for _, tc := range []struct {
		what   string
		client *Client
		addr   string
		near   bool
	}{
		{"a server of one's own", c, s.URL, true},
		{"by its name", c, "http://localhost:" + portOf(t, s.URL), true},
		{"the same, over a connection that is open", c, s.URL, true},
		{"one that fails", c, failing.URL, true},
		{"one that is not there", c, gone.URL, true},
		{"one that leads to the internet", c, via(s.URL, "302", "http://news.invalid/"), false},
		{"a server of the internet", away, "http://news.example/", false},
		{"one behind a proxy of one's own", proxied, "http://news.example/", false},
	} {
		resp, err := tc.client.Get(t.Context(), Request{URL: at(t, tc.addr), OwnHost: tc.client == c})
		if resp.Near != tc.near {
			t.Errorf("%s: near %v, error %v; want %v", tc.what, resp.Near, err, tc.near)
		}
	}
}

// elsewhere is a connection that seems to lead to a public address.
type elsewhere struct{ net.Conn }

func (elsewhere) RemoteAddr() net.Addr { return &net.TCPAddr{IP: net.IPv4(1, 2, 3, 4), Port: 80} }

func TestPlacesThatAreNearByTheirAddress(t *testing.T) {
	for addr, want := range map[string]bool{
		"http://127.0.0.1:9000/rss": true, "http://localhost/rss": true, "http://192.168.1.7/rss": true, "http://[::1]:8080/": true,
		"https://news.example/rss": false, "http://8.8.8.8/rss": false, "http://nas.lan/rss": false,
	} {
		if got := Near(at(t, addr)); got != want {
			t.Errorf("%s is near: %v, want %v", addr, got, want)
		}
	}
}
