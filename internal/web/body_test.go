package web

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"visti/internal/news"
)

const feedText = "<rss>новини</rss>"

func gzipped(t *testing.T, s string) string {
	t.Helper()
	var buf bytes.Buffer
	return packed(t, gzip.NewWriter(&buf), &buf, s)
}

func packed(t *testing.T, w io.WriteCloser, buf *bytes.Buffer, s string) string {
	t.Helper()
	if _, err := io.WriteString(w, s); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

func deflated(t *testing.T, s string) string {
	t.Helper()
	var buf bytes.Buffer
	w, err := flate.NewWriter(&buf, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	return packed(t, w, &buf, s)
}

func zlibbed(t *testing.T, s string) string {
	t.Helper()
	var buf bytes.Buffer
	return packed(t, zlib.NewWriter(&buf), &buf, s)
}

// encoded answers with body under a content encoding; "" declares none.
func encoded(encoding, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		if encoding != "" {
			w.Header().Set("Content-Encoding", encoding)
		}
		w.Write([]byte(body))
	}
}

func TestBodiesAreUnpackedWhateverIsDeclared(t *testing.T) {
	zipped := gzipped(t, feedText)
	for _, tc := range []struct{ what, encoding, sent, want string }{
		{"plain", "", feedText, feedText},
		{"identity", "identity", feedText, feedText},
		{"gzip", "gzip", zipped, feedText},
		{"GZip", " GZip ", zipped, feedText},
		{"x-gzip", "x-gzip", zipped, feedText},
		{"gzip unasked and undeclared", "", zipped, feedText},
		{"gzip declared as deflate", "deflate", zipped, feedText},
		{"gzip declared as br", "br", zipped, feedText},
		{"two members of gzip", "gzip", zipped + gzipped(t, "<!-- ще -->"), feedText + "<!-- ще -->"},
		{"declared as gzip and not packed", "gzip", feedText, feedText},
		{"zlib", "deflate", zlibbed(t, feedText), feedText},
		{"raw deflate", "deflate", deflated(t, feedText), feedText},
		{"declared as deflate and not packed", "deflate", feedText, feedText},
		{"the same with a byte order mark", "deflate", "\ufeff" + feedText, "\ufeff" + feedText},
		{"the same in JSON", "deflate", `{"items": []}`, `{"items": []}`},
		{"character set for an encoding", "utf-8", feedText, feedText},
		{"one byte", "gzip", "x", "x"},
		{"nothing", "", "", ""},
		{"nothing in gzip", "gzip", "", ""},
		{"nothing in br", "br", "", ""},
		{"empty gzip", "gzip", gzipped(t, ""), ""},
	} {
		s := serve(t, encoded(tc.encoding, tc.sent))
		resp, err := get(t, client(t, s.URL), s.URL)
		if err != nil || string(resp.Body) != tc.want || resp.Cut {
			t.Errorf("%s: body %q, cut %v, error %v; want %q", tc.what, resp.Body, resp.Cut, err, tc.want)
		}
	}
}

func TestBodiesThatCannotBeUnpackedAreBroken(t *testing.T) {
	zipped := gzipped(t, strings.Repeat(feedText, 100))
	wrongSum := []byte(zipped)
	wrongSum[len(wrongSum)-6] ^= 1
	for _, tc := range []struct{ what, encoding, sent string }{
		{"br", "br", "\x0b\x02\x80<rss>\x03"},
		{"zstd", "zstd", "\x28\xb5\x2f\xfd"},
		{"two encodings", "gzip, br", "\x0b\x02\x80"},
		{"gzip of another kind", "gzip", "\x1f\x8b\x09" + zipped[3:]},
		{"gzip with a wrong sum", "gzip", string(wrongSum)},
		{"raw deflate that is none", "deflate", "\xff\xff\xff\xff"},
		{"zlib that is none", "deflate", "\x78\x9c\xff\xff\xff\xff"},
	} {
		s := serve(t, encoded(tc.encoding, tc.sent))
		resp, err := get(t, client(t, s.URL), s.URL)
		wantFault(t, tc.what, err, news.FaultBroken)
		if len(resp.Body) > 0 {
			t.Errorf("%s: body %q, want none", tc.what, resp.Body)
		}
	}
}

func TestConnectionThatEndsEarlyLeavesTheBeginning(t *testing.T) {
	long := gzipped(t, strings.Repeat("цілі новини ", 10000))
	for what, answer := range map[string]string{
		"length":      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nпочаток",
		"chunks":      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ne\r\nпочаток\r\n",
		"in a chunk":  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nпочаток",
		"broken size": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ne\r\nпочаток\r\nxyz\r\n",
	} {
		addr := raw(t, answer)
		resp, err := get(t, client(t, addr), addr)
		if err != nil || !resp.Cut || string(resp.Body) != "початок" {
			t.Errorf("%s: body %q, cut %v, error %v; want початок, cut", what, resp.Body, resp.Cut, err)
		}
	}
	for what, n := range map[string]int{"in the header": 5, "in the data": len(long) / 2, "before the sum": len(long) - 8} {
		addr := raw(t, fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s", n, long[:n]))
		resp, err := get(t, client(t, addr), addr)
		if err != nil || !resp.Cut || !strings.HasPrefix(strings.Repeat("цілі новини ", 10000), string(resp.Body)) {
			t.Errorf("gzip cut %s: %d bytes, cut %v, error %v; want a beginning, cut", what, len(resp.Body), resp.Cut, err)
		}
		if n > 100 && len(resp.Body) == 0 {
			t.Errorf("gzip cut %s: no body, want what there was", what)
		}
	}
	addr := raw(t, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
	if resp, err := get(t, client(t, addr), addr); err != nil || !resp.Cut || len(resp.Body) > 0 {
		t.Errorf("no body: %q, cut %v, error %v; want cut", resp.Body, resp.Cut, err)
	}
}

func TestBodyUntilTheConnectionEndsIsWhole(t *testing.T) {
	addr := raw(t, "HTTP/1.0 200 OK\r\n\r\nвсе")
	if resp, err := get(t, client(t, addr), addr); err != nil || resp.Cut || string(resp.Body) != "все" {
		t.Errorf("body %q, cut %v, error %v; want все", resp.Body, resp.Cut, err)
	}
}

func TestBodyOverHTTP2(t *testing.T) {
	var proto string
	s := serveTLS(t, func(w http.ResponseWriter, r *http.Request) {
		proto = r.Proto
		w.Write([]byte("початок"))
		if r.URL.Path == "/cut" {
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		}
	})
	c := client(t, s.URL)
	trusting(c, s)
	for path, cut := range map[string]bool{"/": false, "/cut": true} {
		resp, err := get(t, c, s.URL+path)
		if err != nil || resp.Cut != cut || string(resp.Body) != "початок" {
			t.Errorf("%s: body %q, cut %v, error %v; want початок, cut %v", path, resp.Body, resp.Cut, err, cut)
		}
		if proto != "HTTP/2.0" {
			t.Errorf("spoke %s, want HTTP/2.0", proto)
		}
	}
}
