package web

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode"

	"visti/internal/news"
)

func TestFaultOfErrors(t *testing.T) {
	dial := func(err error) error { return &net.OpError{Op: "dial", Net: "tcp", Err: err} }
	call := func(err error) error { return dial(os.NewSyscallError("connect", err)) }
	for _, tc := range []struct {
		err  error
		want news.Fault
	}{
		{dial(fmt.Errorf("10.0.0.1: %w", errPrivate)), news.FaultAddress},
		{fmt.Errorf("%w: more", errTooLarge), news.FaultTooLarge},
		{errTotal, news.FaultTimeout},
		{errIdle, news.FaultTimeout},
		{errEncoding, news.FaultBroken},
		{errPacked, news.FaultBroken},
		{dial(&net.DNSError{Err: "no such host", IsNotFound: true}), news.FaultRefused},
		{dial(&net.DNSError{Err: "server misbehaving", IsTemporary: true}), news.FaultOffline},
		{dial(&net.DNSError{Err: "i/o timeout", IsTimeout: true}), news.FaultOffline},
		{call(syscall.ENETUNREACH), news.FaultOffline},
		{call(syscall.EHOSTUNREACH), news.FaultOffline},
		{call(syscall.ENETDOWN), news.FaultOffline},
		{call(syscall.ECONNREFUSED), news.FaultRefused},
		{call(syscall.ECONNRESET), news.FaultRefused},
		{call(syscall.ETIMEDOUT), news.FaultTimeout},
		{dial(os.ErrDeadlineExceeded), news.FaultTimeout},
		{context.DeadlineExceeded, news.FaultTimeout},
		{&tls.CertificateVerificationError{Err: x509.UnknownAuthorityError{}}, news.FaultTLS},
		{x509.HostnameError{Certificate: &x509.Certificate{}, Host: "a"}, news.FaultTLS},
		{x509.CertificateInvalidError{Reason: x509.Expired}, news.FaultTLS},
		{tls.RecordHeaderError{Msg: "first record does not look like a TLS handshake"}, news.FaultTLS},
		{dial(tls.AlertError(40)), news.FaultTLS},
		{errors.New("http: server closed idle connection"), news.FaultRefused},
	} {
		if got := faultOf(tc.err); got != tc.want {
			t.Errorf("faultOf(%v) = %q, want %q", tc.err, got, tc.want)
		}
	}
}

// silent accepts connections and says nothing.
func silent(t *testing.T) string {
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
			t.Cleanup(func() { conn.Close() })
		}
	}()
	return l.Addr().String()
}

func TestFaultsOfServers(t *testing.T) {
	unknown := serveTLS(t, say("тут"))
	plain := serve(t, say("тут"))
	gone := serve(t, say("тут"))
	gone.Close()
	for _, tc := range []struct {
		what, addr string
		want       news.Fault
	}{
		{"nobody listens", gone.URL, news.FaultRefused},
		{"unknown authority", unknown.URL, news.FaultTLS},
		{"https to a plain server", "https://" + hostOf(plain.URL), news.FaultTLS},
		{"https to no HTTP at all", "https://" + hostOf(raw(t, "220 ready\r\n")), news.FaultTLS},
		{"a handshake without an answer", "https://" + silent(t), news.FaultTLS},
		{"no answer", "http://" + silent(t), news.FaultTimeout},
		{"closed without an answer", raw(t, ""), news.FaultRefused},
		{"no HTTP", raw(t, "220 ready\r\n"), news.FaultRefused},
	} {
		c := client(t, tc.addr)
		c.public.TLSHandshakeTimeout = 100 * time.Millisecond
		r := Request{URL: at(t, tc.addr)}
		if tc.want == news.FaultTimeout {
			r.Timeout = 100 * time.Millisecond
		}
		resp, err := c.Get(t.Context(), r)
		wantFault(t, tc.what, err, tc.want)
		if said := err.Error(); strings.Contains(said, "net/http") || strings.Contains(said, "EOF") || strings.Contains(said, "handshake") || strings.Contains(said, "timeout") {
			t.Errorf("%s: said %q, want words for people", tc.what, said)
		}
		if resp.Status != 0 || len(resp.Body) > 0 {
			t.Errorf("%s: response %+v, want none", tc.what, resp)
		}
	}
}

func TestFaultsOfNames(t *testing.T) {
	c := client(t)
	for want, dns := range map[news.Fault]*net.DNSError{
		news.FaultRefused: {Err: "no such host", Name: "news.example", IsNotFound: true},
		news.FaultOffline: {Err: "server misbehaving", Name: "news.example", IsTemporary: true},
	} {
		c.public.DialContext = func(context.Context, string, string) (net.Conn, error) {
			return nil, &net.OpError{Op: "dial", Net: "tcp", Err: dns}
		}
		_, err := get(t, c, "http://news.example/")
		wantFault(t, dns.Err, err, want)
		if !errors.Is(err, dns) {
			t.Errorf("%v does not wrap its cause %v", err, dns)
		}
	}
}

func TestStoppedByTheCallerIsNobodysFault(t *testing.T) {
	asked := make(chan struct{}, 1)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/body" {
			w.Write([]byte("початок"))
			w.(http.Flusher).Flush()
		}
		asked <- struct{}{}
		hang(r)
	})
	c := client(t, s.URL)
	for _, path := range []string{"/", "/body"} {
		ctx, cancel := context.WithCancel(t.Context())
		go func() { <-asked; cancel() }()
		_, err := c.Get(ctx, Request{URL: at(t, s.URL+path)})
		wantFault(t, path, err, news.FaultNone)
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: error %v, want context.Canceled", path, err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := c.lanes.enter(ctx, hostOf(s.URL), 0); err != nil {
		t.Fatal(err)
	}
	_, err := c.Get(ctx, Request{URL: at(t, s.URL)})
	wantFault(t, "deadline while waiting for the turn", err, news.FaultNone)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want context.DeadlineExceeded", err)
	}
}

// Whoever writes an error to a terminal relies on this.
func TestErrorsHoldNoControlCharacters(t *testing.T) {
	const bad = "\x1b]0;x\x07\u009b31m\u202e"
	for what, answer := range map[string]string{
		"status line":       "HTTP/1.1 " + bad + "\r\n\r\n",
		"protocol":          bad + "\r\n\r\n",
		"reason":            "HTTP/1.1 999 " + bad + "\r\n\r\n",
		"header":            "HTTP/1.1 200 OK\r\nX" + bad + ": y\r\n\r\n",
		"header value":      "HTTP/1.1 200 OK\r\nX: " + bad + "\r\n\r\n",
		"length":            "HTTP/1.1 200 OK\r\nContent-Length: " + bad + "\r\n\r\n",
		"transfer":          "HTTP/1.1 200 OK\r\nTransfer-Encoding: " + bad + "\r\n\r\n",
		"content encoding":  "HTTP/1.1 200 OK\r\nContent-Encoding: \u009b31m\u202ebr\r\n\r\nxx",
		"redirect":          "HTTP/1.1 302 Found\r\nLocation: " + bad + "\r\n\r\n",
		"redirect in 8 bit": "HTTP/1.1 302 Found\r\nLocation: gopher://\u009b31m\u202e/\r\n\r\n",
		"redirect to host":  "HTTP/1.1 302 Found\r\nLocation: http://a\u009b31m\u202e/\r\n\r\n",
		"escaped redirect":  "HTTP/1.1 302 Found\r\nLocation: http://%1b%5d0;x%07/\r\n\r\n",
		"bad bytes":         "HTTP/1.1 302 Found\r\nLocation: ftp://\xff\xfe\x9b\r\n\r\n",
	} {
		addr := raw(t, answer)
		_, err := get(t, client(t, addr), addr)
		if err == nil {
			t.Errorf("%s: no error, want one", what)
			continue
		}
		if strings.ContainsFunc(err.Error(), func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }) {
			t.Errorf("%s: error %q, want no control characters", what, err.Error())
		}
	}
}

func TestErrorsKeepTheirCause(t *testing.T) {
	cause := &url.Error{Op: "Get", URL: "\x1b[31m", Err: errPrivate}
	err := cleanError{cause}
	if !errors.Is(err, errPrivate) || strings.Contains(err.Error(), "\x1b") {
		t.Errorf("error %q, want it clean and wrapping errPrivate", err.Error())
	}
}

func TestFaultsAreSaidInWords(t *testing.T) {
	for want, err := range map[string]error{
		"the server did not answer in time": &net.OpError{Op: "dial", Net: "tcp", Err: os.ErrDeadlineExceeded},
		"took too long":                     errTotal,
		"the server stopped sending":        errIdle,
		"no host is called news.example":    &net.DNSError{Name: "news.example", Err: "no such host", Server: "10.0.0.1:53", IsNotFound: true},
		"the name news.example could not be looked up: no name service answers": &net.DNSError{Name: "news.example", Err: "timeout", Server: "10.0.0.1:53", IsTimeout: true},
		"connection \ufffdrefused": errors.New("connection \xffrefused"),
	} {
		if got := (cleanError{err}).Error(); got != want {
			t.Errorf("said %q, want %q", got, want)
		}
	}
}
