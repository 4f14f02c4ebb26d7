package web

import (
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// TestMain keeps the proxies of whoever runs the tests out of them.
func TestMain(m *testing.M) {
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "REQUEST_METHOD"} {
		os.Unsetenv(name)
		os.Unsetenv(strings.ToLower(name))
	}
	os.Exit(m.Run())
}

// serve starts a server on the loopback address.
func serve(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

// say answers every request with body.
func say(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(body)) }
}

// raw starts a server that reads the beginning of a request, answers with these
// bytes and closes the connection.
func raw(t *testing.T, answer string) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			conn.Read(make([]byte, 4096))
			conn.Write([]byte(answer))
			conn.Close()
		}
	}()
	return "http://" + l.Addr().String()
}

// hostOf is host:port of a server's address.
func hostOf(addr string) string {
	_, host, _ := strings.Cut(addr, "://")
	return host
}

// client returns one that may ask the servers at these addresses.
func client(t *testing.T, allow ...string) *Client {
	t.Helper()
	o := Options{Version: "1.2", Gap: time.Nanosecond}
	for _, a := range allow {
		o.Allow = append(o.Allow, hostOf(a))
	}
	c := New(o)
	t.Cleanup(c.Close)
	return c
}

func at(t *testing.T, addr string) news.URL {
	t.Helper()
	u, err := news.ParseURL(addr)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func get(t *testing.T, c *Client, addr string) (Response, error) {
	t.Helper()
	return c.Get(t.Context(), Request{URL: at(t, addr)})
}

// wantFault checks that err is a *news.FetchError with this fault.
func wantFault(t *testing.T, what string, err error, want news.Fault) {
	t.Helper()
	var f *news.FetchError
	if !errors.As(err, &f) {
		t.Errorf("%s: error %v, want a *news.FetchError", what, err)
		return
	}
	if f.Fault != want {
		t.Errorf("%s: fault %q (%v), want %q", what, f.Fault, err, want)
	}
}

func TestHeadersSayNoMoreThanNeeded(t *testing.T) {
	var got http.Header
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		got = r.Header
		http.SetCookie(w, &http.Cookie{Name: "id", Value: "1"})
		if r.URL.Path == "/from" {
			http.Redirect(w, r, "/to", http.StatusFound)
		}
	})
	c := client(t, s.URL)
	want := map[string]string{
		"User-Agent": "visti/1.2", "Accept": "application/rss+xml", "Accept-Encoding": "gzip",
		"If-None-Match": "W/\"\xefї \\\"x", "If-Modified-Since": "Вівторок, 24 Nov 2026  07:00",
	}
	for range 2 { // the second time there is a cookie that could be sent, and a page that could be referred to
		_, err := c.Get(t.Context(), Request{
			URL: at(t, "http://user:word@"+hostOf(s.URL)+"/from"), Accept: want["Accept"], ETag: want["If-None-Match"], LastModified: want["If-Modified-Since"],
		})
		if err != nil {
			t.Fatal(err)
		}
		for name, value := range want {
			if got.Get(name) != value {
				t.Errorf("%s: %q, want %q", name, got.Get(name), value)
			}
		}
		for name := range got {
			if _, ok := want[name]; !ok {
				t.Errorf("header %s: %q sent, want none", name, got[name])
			}
		}
	}
}

func TestBareRequestHasTwoHeaders(t *testing.T) {
	var got http.Header
	s := serve(t, func(_ http.ResponseWriter, r *http.Request) { got = r.Header })
	c := New(Options{Allow: []string{hostOf(s.URL)}})
	t.Cleanup(c.Close)
	if _, err := get(t, c, s.URL); err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got.Get("User-Agent") != "visti/dev" || got.Get("Accept-Encoding") != "gzip" {
		t.Errorf("headers = %v, want User-Agent visti/dev and Accept-Encoding gzip", got)
	}
}

func TestStatusTellsWhatCame(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", "120")
		var status int
		for _, d := range r.URL.Path[1:] {
			status = 10*status + int(d-'0')
		}
		w.WriteHeader(status)
		if status != http.StatusNoContent && status != http.StatusNotModified {
			w.Write([]byte("текст"))
		}
	})
	c := client(t, s.URL)
	for _, tc := range []struct {
		path  string
		fault news.Fault
		body  string
	}{
		{"/200", "", "текст"},
		{"/203", "", "текст"},
		{"/204", "", ""},
		{"/304", "", ""},
		{"/301", news.FaultStatus, ""}, // a redirect to nowhere
		{"/400", news.FaultStatus, ""},
		{"/403", news.FaultStatus, ""},
		{"/404", news.FaultStatus, ""},
		{"/410", news.FaultStatus, ""},
		{"/429", news.FaultStatus, ""},
		{"/500", news.FaultStatus, ""},
		{"/503", news.FaultStatus, ""},
	} {
		resp, err := get(t, c, s.URL+tc.path)
		if got := news.FaultOf(err); got != tc.fault || (err == nil) != (tc.fault == "") {
			t.Errorf("%s: fault %q, error %v, want fault %q", tc.path, got, err, tc.fault)
		}
		var f *news.FetchError
		if errors.As(err, &f) && f.Status != resp.Status {
			t.Errorf("%s: error has status %d, response %d", tc.path, f.Status, resp.Status)
		}
		if f != nil && f.RetryAfter != 2*time.Minute {
			t.Errorf("%s: to be asked again after %v, want 2m", tc.path, f.RetryAfter)
		}
		if string(resp.Body) != tc.body {
			t.Errorf("%s: body %q, want %q", tc.path, resp.Body, tc.body)
		}
		if got := resp.Header.Get("Retry-After"); got != "120" {
			t.Errorf("%s: Retry-After %q, want 120", tc.path, got)
		}
		if resp.URL.String() != s.URL+tc.path || resp.Moved != resp.URL {
			t.Errorf("%s: answered at %s, moved to %s; want neither to differ", tc.path, resp.URL, resp.Moved)
		}
	}
}

func TestRetryAfterIsReadAsServersWriteIt(t *testing.T) {
	now := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	for value, want := range map[string]time.Duration{
		"120": 2 * time.Minute, " 7 ": 7 * time.Second, "2000000000": 2_000_000_000 * time.Second,
		"Mon, 23 Nov 2026 14:00:00 GMT": 2 * time.Hour, "Mon, 23 Nov 2026 11:00:00 GMT": 0,
		"": 0, "0": 0, "-5": 0, "soon": 0, "1.5": 0, "99999999999999999999": 0,
	} {
		if got := RetryAfter(http.Header{"Retry-After": {value}}, now); got != want {
			t.Errorf("Retry-After %q is %v, want %v", value, got, want)
		}
	}
}
