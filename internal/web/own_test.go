package web

import (
	"errors"
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
