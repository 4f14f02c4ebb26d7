package web

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

func TestBodyMayHaveMaxBytesAndNoMore(t *testing.T) {
	x := strings.Repeat("x", 1000)
	bodies := map[string]string{"/": x, "/more": x + "x", "/?gzip": gzipped(t, x), "/more?gzip": gzipped(t, x+"x")}
	s := serve(t, func(w http.ResponseWriter, r *http.Request) { w.Write([]byte(bodies[r.URL.String()])) })
	c := client(t, s.URL)
	for _, query := range []string{"", "?gzip"} {
		resp, err := c.Get(t.Context(), Request{URL: at(t, s.URL+"/"+query), MaxBytes: 1000})
		if err != nil || len(resp.Body) != 1000 {
			t.Errorf("1000 bytes %s: got %d, error %v; want all", query, len(resp.Body), err)
		}
		resp, err = c.Get(t.Context(), Request{URL: at(t, s.URL+"/more"+query), MaxBytes: 1000})
		wantFault(t, "1001 bytes "+query, err, news.FaultTooLarge)
		if len(resp.Body) > 0 {
			t.Errorf("1001 bytes %s: body of %d bytes, want none", query, len(resp.Body))
		}
	}
}

func TestEndlessBodyIsLeft(t *testing.T) {
	left := make(chan struct{})
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		defer close(left)
		piece := make([]byte, 64<<10)
		for {
			if _, err := w.Write(piece); err != nil {
				return
			}
		}
	})
	_, err := client(t, s.URL).Get(t.Context(), Request{URL: at(t, s.URL), MaxBytes: 1 << 20})
	wantFault(t, "endless body", err, news.FaultTooLarge)
	<-left
}

// bomb is n zeros in gzip.
func bomb(t *testing.T, n int64) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	if _, err := io.CopyN(w, zeros{}, n); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestBombIsDefusedInLittleMemory(t *testing.T) {
	packed := bomb(t, 64<<20)
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(packed)
	})
	c := client(t, s.URL)
	if _, err := get(t, c, s.URL+"/warm"); news.FaultOf(err) != news.FaultTooLarge {
		t.Fatalf("error %v, want FaultTooLarge", err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := c.Get(t.Context(), Request{URL: at(t, s.URL), MaxBytes: 100 << 20})
	runtime.ReadMemStats(&after)
	wantFault(t, "bomb", err, news.FaultTooLarge)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 12<<20 {
		t.Errorf("allocated %d MB, want at most 12", grown>>20)
	}
}

func TestWellPackedTextIsNoBomb(t *testing.T) {
	var sb strings.Builder
	for i := range 40000 {
		sb.WriteString("<item><title>Новина номер ")
		sb.WriteString(strings.Repeat(string(rune('а'+i%32)), 1+i%7))
		sb.WriteString("</title></item>\n")
	}
	for what, text := range map[string]string{"a list": sb.String(), "less than a megabyte of blanks": strings.Repeat(" ", 1<<20)} {
		s := serve(t, encoded("gzip", gzipped(t, text)))
		resp, err := get(t, client(t, s.URL), s.URL)
		if err != nil || len(resp.Body) != len(text) {
			t.Errorf("%s: %d bytes, error %v; want %d", what, len(resp.Body), err, len(text))
		}
	}
}

func TestTooManyHeadersAreRefused(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Long", strings.Repeat("x", 2*maxHeader))
	})
	if _, err := get(t, client(t, s.URL), s.URL); news.FaultOf(err) == news.FaultNone {
		t.Errorf("error %v, want a fault", err)
	}
}

// hang holds a request until the other side is gone.
func hang(r *http.Request) { <-r.Context().Done() }

func TestServerThatStallsTimesOut(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/body":
			w.Write([]byte("початок"))
			w.(http.Flusher).Flush()
		default:
			w.WriteHeader(http.StatusOK)
			w.(http.Flusher).Flush()
		}
		hang(r)
	})
	c := client(t, s.URL)
	c.idle = 50 * time.Millisecond
	for _, path := range []string{"/headers", "/body"} {
		_, err := get(t, c, s.URL+path)
		wantFault(t, path, err, news.FaultTimeout)
	}
}

// A stallingBody sends this and then nothing more until it is closed.
type stallingBody struct {
	io.Reader
	closed chan struct{}
}

func (b stallingBody) Read(p []byte) (int, error) {
	if n, err := b.Reader.Read(p); err == nil {
		return n, nil
	}
	<-b.closed
	return 0, http.ErrBodyReadAfterClose
}

func (b stallingBody) Close() error { close(b.closed); return nil }

func TestBodyThatStallsIsTakenAsFarAsItCameWhereThatIsWanted(t *testing.T) {
	long := strings.Repeat("цілі новини ", 10000)
	packed := gzipped(t, long)
	for _, tc := range []struct {
		what, sent string
		begun, cut bool
	}{
		{"text", long[:1000], true, true},
		{"gzip", packed[:len(packed)-20], true, true},
		{"gzip that stalls in its header", packed[:5], true, false},
		{"nothing", "", true, false},
		{"text that is wanted whole", long[:1000], false, false},
	} {
		synctest.Test(t, func(t *testing.T) {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://example.org/", nil)
			if err != nil {
				t.Fatal(err)
			}
			ex := &exchange{c: &Client{idle: idleTime}, r: Request{MaxBytes: 1 << 20, Begun: tc.begun}}
			body, cut, err := ex.read(&http.Response{Request: req, Body: stallingBody{strings.NewReader(tc.sent), make(chan struct{})}})
			if tc.cut {
				if err != nil || !cut || len(body) == 0 || !strings.HasPrefix(long, string(body)) {
					t.Errorf("%s: body %.20q, cut %v, error %v; want the beginning, cut", tc.what, body, cut, err)
				}
			} else if !errors.Is(err, errIdle) || cut || len(body) > 0 {
				t.Errorf("%s: body %.20q, cut %v, error %v; want only that the server stopped sending", tc.what, body, cut, err)
			}
		})
	}
}

// slowly answers one request on a connection: the header after so long, the second
// half of the body after so long again.
func slowly(conn net.Conn, header, pause time.Duration) {
	defer conn.Close()
	if _, err := http.ReadRequest(bufio.NewReader(conn)); err != nil {
		return
	}
	for _, step := range []struct {
		wait time.Duration
		say  string
	}{{header, "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nпо"}, {pause, "ле"}} {
		time.Sleep(step.wait)
		if _, err := io.WriteString(conn, step.say); err != nil {
			return
		}
	}
}

func TestRequestMayTakeAsLongAsItSays(t *testing.T) {
	const none = time.Duration(0) // what a Request has that says nothing
	for _, tc := range []struct {
		timeout, header, pause time.Duration
		good                   bool
	}{
		{none, 25 * time.Second, none, true},
		{none, 31 * time.Second, none, false},
		{60 * time.Second, 55 * time.Second, none, true},
		{60 * time.Second, 61 * time.Second, none, false},
		{5 * time.Second, 6 * time.Second, none, false},
		{none, none, 9 * time.Second, true},
		{none, none, 11 * time.Second, false},
		{60 * time.Second, none, 19 * time.Second, true},
		{60 * time.Second, none, 21 * time.Second, false},
		{15 * time.Second, none, 9 * time.Second, true},
	} {
		synctest.Test(t, func(t *testing.T) {
			var server sync.WaitGroup
			defer server.Wait()
			c := New(Options{})
			defer c.Close()
			c.public.DialContext = func(context.Context, string, string) (net.Conn, error) {
				ours, theirs := net.Pipe()
				server.Go(func() { slowly(theirs, tc.header, tc.pause) })
				return ours, nil
			}
			resp, err := c.Get(t.Context(), Request{URL: at(t, "http://feed.example/"), Timeout: tc.timeout})
			what := fmt.Sprintf("timeout %v: header after %v, a pause of %v", tc.timeout, tc.header, tc.pause)
			if !tc.good {
				wantFault(t, what, err, news.FaultTimeout)
			} else if err != nil || string(resp.Body) != "поле" {
				t.Errorf("%s: body %q, error %v; want all of it", what, resp.Body, err)
			}
		})
	}
}

func TestStallOverHTTP2TimesOut(t *testing.T) {
	s := serveTLS(t, func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("початок"))
		w.(http.Flusher).Flush()
		hang(r)
	})
	c := client(t, s.URL)
	trusting(c, s)
	c.idle = 50 * time.Millisecond
	_, err := get(t, c, s.URL)
	wantFault(t, "stall", err, news.FaultTimeout)
}

// drip writes a byte every few milliseconds for as long as somebody listens.
func drip(w http.ResponseWriter, r *http.Request) {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case <-tick.C:
			w.Write([]byte("x"))
			w.(http.Flusher).Flush()
		}
	}
}

func TestWholeExchangeHasItsTime(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/drip":
			drip(w, r)
		case "/hang":
			hang(r)
		default: // slowly on to itself
			time.Sleep(40 * time.Millisecond)
			http.Redirect(w, r, "/"+r.URL.RawQuery, http.StatusFound)
		}
	})
	c := client(t, s.URL)
	for _, path := range []string{"/drip", "/hang", "/slow?slow"} {
		_, err := c.Get(t.Context(), Request{URL: at(t, s.URL+path), Timeout: 120 * time.Millisecond})
		wantFault(t, path, err, news.FaultTimeout)
	}
}

// A slowContext is over for those who ask it before its children hear of it, as
// any context is for a moment.
type slowContext struct {
	context.Context
	over atomic.Bool
}

func (s *slowContext) Done() <-chan struct{} { return make(chan struct{}) }

func (s *slowContext) Err() error {
	if s.over.Load() {
		return context.DeadlineExceeded
	}
	return nil
}

// A lateBody ends its request's time while it is read.
type lateBody struct{ ctx *slowContext }

func (l lateBody) Read([]byte) (int, error) {
	l.ctx.over.Store(true)
	return 0, l.ctx.Err()
}

func (lateBody) Close() error { return nil }

func TestTimeThatEndsWhileReadingIsNoCutBody(t *testing.T) {
	ctx := &slowContext{Context: t.Context()}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://example.org/", nil)
	if err != nil {
		t.Fatal(err)
	}
	ex := &exchange{c: &Client{idle: time.Minute}, r: Request{MaxBytes: 1 << 20}}
	if _, cut, err := ex.read(&http.Response{Request: req, Body: lateBody{ctx}}); err == nil || cut {
		t.Errorf("cut %v, error %v; want the error of the context", cut, err)
	}
}

func TestWaitingForTheTurnCostsNoTime(t *testing.T) {
	s := serve(t, say("тут"))
	c := client(t, s.URL)
	host := hostOf(s.URL)
	if err := c.lanes.enter(t.Context(), host, 0); err != nil {
		t.Fatal(err)
	}
	const limit = 400 * time.Millisecond
	time.AfterFunc(limit+100*time.Millisecond, func() { c.lanes.leave(host) })
	if _, err := c.Get(t.Context(), Request{URL: at(t, s.URL), Timeout: limit}); err != nil {
		t.Errorf("error %v, want none", err)
	}
}
