package web

import (
	"context"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"visti/internal/news"
)

// countdown redirects /5 to /4 and so on to /0, which answers.
func countdown(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.URL.Path[1:])
	if err != nil || n == 0 {
		w.Write([]byte("тут"))
		return
	}
	http.Redirect(w, r, "/"+strconv.Itoa(n-1), http.StatusFound)
}

// goTo redirects every request to the address in its query, by the status in its path.
func goTo(w http.ResponseWriter, r *http.Request) {
	to := r.URL.Query().Get("to")
	if to == "" {
		w.Write([]byte("тут"))
		return
	}
	status, err := strconv.Atoi(r.URL.Path[1:])
	if err != nil {
		status = http.StatusFound
	}
	w.Header()["Location"] = []string{to}
	w.WriteHeader(status)
}

// via is the address at which a server that runs goTo redirects to another.
func via(server, status, to string) string {
	return server + "/" + status + "?to=" + url.QueryEscape(to)
}

func TestFiveRedirectsAreFollowedAndNoMore(t *testing.T) {
	s := serve(t, countdown)
	c := client(t, s.URL)
	resp, err := get(t, c, s.URL+"/5")
	if err != nil || string(resp.Body) != "тут" || resp.URL.String() != s.URL+"/0" {
		t.Errorf("5 redirects: %q from %s, error %v; want тут from /0", resp.Body, resp.URL, err)
	}
	_, err = get(t, c, s.URL+"/6")
	wantFault(t, "6 redirects", err, news.FaultRedirect)
}

func TestRedirectsInACircleEnd(t *testing.T) {
	asked := 0
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked++
		http.Redirect(w, r, "/", http.StatusMovedPermanently)
	})
	_, err := get(t, client(t, s.URL), s.URL)
	wantFault(t, "circle", err, news.FaultRedirect)
	if asked != maxRedirects+1 {
		t.Errorf("asked %d times, want %d", asked, maxRedirects+1)
	}
}

func TestEveryStatusThatRedirectsIsFollowed(t *testing.T) {
	s := serve(t, goTo)
	c := client(t, s.URL)
	for _, status := range []string{"301", "302", "303", "307", "308"} {
		resp, err := get(t, c, via(s.URL, status, "/"))
		if err != nil || string(resp.Body) != "тут" {
			t.Errorf("%s: %q, error %v; want тут", status, resp.Body, err)
		}
	}
	for _, status := range []string{"300", "305", "306"} {
		_, err := get(t, c, via(s.URL, status, "/"))
		wantFault(t, status, err, news.FaultStatus)
	}
}

func TestRedirectIsReadAsBrowsersDo(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/a/b" {
			w.Header()["Location"] = []string{r.URL.Query().Get("to")}
			w.WriteHeader(http.StatusFound)
		}
	})
	c := client(t, s.URL)
	for to, want := range map[string]string{
		"c": "/a/c", "../c": "/c", "/c d": "/c%20d", "//" + hostOf(s.URL) + "/c": "/c", "новини": "/a/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8", " /c ": "/c",
	} {
		resp, err := get(t, c, s.URL+"/a/b?to="+url.QueryEscape(to))
		if err != nil || resp.URL.String() != s.URL+want {
			t.Errorf("redirect to %q leads to %s, error %v; want %s", to, resp.URL, err, want)
		}
	}
}

func TestRedirectToPrivatePlacesIsRefused(t *testing.T) {
	var asked atomic.Int32
	private := serve(t, func(http.ResponseWriter, *http.Request) { asked.Add(1) })
	port := portOf(t, private.URL)
	s, other := serve(t, goTo), serve(t, goTo)
	c := client(t, s.URL, other.URL)
	for _, to := range []string{
		private.URL, "//127.0.0.1:" + port, "http://localhost:" + port, "http://localhost.:" + port, "http://127.1:" + port, "http://2130706433:" + port,
		"http://0x7f.0.0.1:" + port, "http://0.0.0.0:" + port, "http://[::1]:" + port, "http://[::ffff:127.0.0.1]:" + port, "http://10.0.0.1/", "http://169.254.169.254/",
	} {
		_, err := get(t, c, via(s.URL, "302", to))
		wantFault(t, to, err, news.FaultRedirect)
		_, err = get(t, c, via(s.URL, "302", via(other.URL, "302", to)))
		wantFault(t, to+" through a hop", err, news.FaultRedirect)
	}
	if n := asked.Load(); n > 0 {
		t.Errorf("the private server was asked %d times, want never", n)
	}
}

func TestRedirectToOtherSchemesIsRefused(t *testing.T) {
	s := serve(t, goTo)
	c := client(t, s.URL)
	for _, to := range []string{"file:///etc/passwd", "gopher://news.example/", "ftp://news.example/", "javascript:alert(1)", "data:,x", "about:blank", "http:", "http://", "://"} {
		_, err := get(t, c, via(s.URL, "302", to))
		wantFault(t, to, err, news.FaultRedirect)
	}
}

// trusting makes c take the certificate of s, a server from httptest.
func trusting(c *Client, s *httptest.Server) {
	pool := s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	c.public.TLSClientConfig.RootCAs, c.private.TLSClientConfig.RootCAs = pool, pool
}

func serveTLS(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewUnstartedServer(h)
	s.EnableHTTP2 = true
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	t.Cleanup(s.Close)
	return s
}

func TestEncryptionIsNeverLeft(t *testing.T) {
	asked := 0
	plain := serve(t, func(w http.ResponseWriter, r *http.Request) { asked++; goTo(w, r) })
	safe := serveTLS(t, goTo)
	c := client(t, plain.URL, safe.URL)
	trusting(c, safe)
	resp, err := get(t, c, via(plain.URL, "301", safe.URL+"/"))
	if err != nil || resp.URL.String() != safe.URL+"/" {
		t.Errorf("http to https leads to %s, error %v; want %s", resp.URL, err, safe.URL)
	}
	asked = 0
	_, err = get(t, c, via(safe.URL, "302", plain.URL+"/"))
	wantFault(t, "https to http", err, news.FaultRedirect)
	if asked > 0 {
		t.Errorf("the plain server was asked %d times, want never", asked)
	}
	_, err = get(t, c, via(plain.URL, "302", via(safe.URL, "302", plain.URL+"/")))
	wantFault(t, "http to https to http", err, news.FaultRedirect)
}

func TestOnlyPermanentRedirectsMoveAFeed(t *testing.T) {
	s := serve(t, goTo)
	c := client(t, s.URL)
	end := s.URL + "/"
	permanent := via(s.URL, "308", end)
	temporary := via(s.URL, "302", permanent)
	for _, tc := range []struct{ what, from, moved string }{
		{"none", end, end},
		{"308", permanent, end},
		{"301, 308", via(s.URL, "301", permanent), end},
		{"302, 308", temporary, temporary},
		{"307", via(s.URL, "307", end), via(s.URL, "307", end)},
		{"303", via(s.URL, "303", end), via(s.URL, "303", end)},
		{"301, 302, 308", via(s.URL, "301", temporary), temporary},
	} {
		resp, err := get(t, c, tc.from)
		if err != nil || resp.Moved.String() != tc.moved || resp.URL.String() != end {
			t.Errorf("%s: moved to %s, answered at %s, error %v; want %s, %s", tc.what, resp.Moved, resp.URL, err, tc.moved, end)
		}
	}
}

func TestRedirectInsideAHostDoesNotWait(t *testing.T) {
	s := serve(t, countdown)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	c := client(t, s.URL)
	if _, err := c.Get(ctx, Request{URL: at(t, s.URL+"/3"), Gap: time.Hour}); err != nil {
		t.Errorf("error %v, want none: the gap is for the next request", err)
	}
}
