package page

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"visti/internal/news"
	"visti/internal/web"
)

const article = `<html lang="en"><head><title>Bridge opens</title></head><body><h1>Bridge opens</h1><p>The bridge over the river opened on Monday after nine months of work, the council said.</p><p>Buses return to the route tomorrow, and lorries stay out until the end of the week.</p></body></html>`

// A site is a server on loopback that counts what it is asked.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
}

func (s *site) paths() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.asked)
}

func serve(t *testing.T, robots string, status int) (*site, *Reader) {
	t.Helper()
	s := &site{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked = append(s.asked, r.URL.Path)
		s.mu.Unlock()
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		switch r.URL.Path {
		case "/robots.txt":
			w.Header().Set("Retry-After", "300")
			w.WriteHeader(status)
			fmt.Fprint(w, robots)
		case "/forbidden":
			w.WriteHeader(http.StatusForbidden)
		case "/pdf":
			w.Header().Set("Content-Type", "application/pdf")
			fmt.Fprint(w, "%PDF-1.7")
		case "/lying":
			fmt.Fprint(w, "%PDF-1.7 \x00\x01")
		case "/private":
			http.Redirect(w, r, "http://127.0.0.1:9/x", http.StatusFound)
		case "/around":
			http.Redirect(w, r, fmt.Sprintf("/around?%d", len(r.URL.RawQuery)+1), http.StatusFound)
		case "/drip":
			for r.Context().Err() == nil {
				fmt.Fprint(w, "<p>One more line that is never the last.</p>")
				_ = http.NewResponseController(w).Flush()
				time.Sleep(100 * time.Millisecond)
			}
		case "/huge":
			for range 6 << 10 {
				fmt.Fprint(w, strings.Repeat("x", 1<<10))
			}
		case "/list":
			fmt.Fprint(w, "<h1>News</h1>"+strings.Repeat("<h3><a href=/n/1>A title of another article here</a></h3>", 20))
		case "/consent", "/login", "/check":
			b, _ := os.ReadFile("testdata/none-" + r.URL.Path[1:] + ".html")
			_, _ = w.Write(b)
		case "/rss":
			w.Header().Set("Content-Type", "application/rss+xml")
			fmt.Fprint(w, `<rss version="2.0"><channel><title>Вістовик</title></channel></rss>`)
		case "/empty-rss":
			w.Header().Set("Content-Type", "application/rss+xml")
			fmt.Fprint(w, " \n")
		case "/atom":
			fmt.Fprint(w, `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Вістовик</title></feed>`)
		case "/cut":
			w.Header().Set("Content-Length", "100000")
			fmt.Fprint(w, article)
		default:
			fmt.Fprint(w, article)
		}
	}))
	t.Cleanup(s.Close)
	c := web.New(web.Options{Version: "test", Allow: []string{strings.TrimPrefix(s.URL, "http://")}, Gap: time.Millisecond})
	t.Cleanup(c.Close)
	r := New(c, 0)
	r.gap = time.Millisecond
	return s, r
}

func (s *site) url(t *testing.T, path string) news.URL {
	t.Helper()
	return address(t, s.URL+path)
}

func address(t *testing.T, s string) news.URL {
	t.Helper()
	u, err := news.ParseURL(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestFetchReadsTheArticle(t *testing.T) {
	s, r := serve(t, "", http.StatusNotFound)
	for range 2 {
		p, err := r.Fetch(t.Context(), s.url(t, "/a"), news.Text{}, news.Text{})
		if err != nil {
			t.Fatal(err)
		}
		if p.Title.String() != "Bridge opens" || len(p.Body) != 2 || p.URL.String() != s.URL+"/a" {
			t.Errorf("page = %+v", p)
		}
	}
	if got := s.paths(); !slices.Equal(got, []string{"/robots.txt", "/a", "/a"}) {
		t.Errorf("asked for %v, want robots.txt once", got)
	}
}

func TestFetchNamesTheFault(t *testing.T) {
	s, r := serve(t, "User-agent: *\nDisallow: /secret", http.StatusOK)
	for path, want := range map[string]news.Fault{
		"/secret/x":  news.FaultRobots,
		"/forbidden": news.FaultStatus,
		"/pdf":       news.FaultNotPage,
		"/lying":     news.FaultNotPage,
		"/list":      news.FaultNotPage,
		"/consent":   news.FaultConsent,
		"/login":     news.FaultLogin,
		"/check":     news.FaultCheck,
		"/rss":       news.FaultFeed,
		"/empty-rss": news.FaultNotPage,
		"/atom":      news.FaultFeed,
		"/huge":      news.FaultTooLarge,
		"/private":   news.FaultRedirect,
		"/around":    news.FaultRedirect,
	} {
		_, err := r.Fetch(t.Context(), s.url(t, path), news.Text{}, news.Text{})
		var fault *news.FetchError
		if !errors.As(err, &fault) || fault.Fault != want {
			t.Errorf("%s: error %v, want fault %q", path, err, want)
		}
	}
	if slices.Contains(s.paths(), "/secret/x") {
		t.Error("a page that robots.txt forbids was asked for")
	}
}

func TestFetchGivesUpOnAPageThatNeverEnds(t *testing.T) {
	if testing.Short() {
		t.Skip("takes 15 seconds")
	}
	t.Parallel()
	s, r := serve(t, "", http.StatusNotFound)
	start := time.Now()
	_, err := r.Fetch(t.Context(), s.url(t, "/drip"), news.Text{}, news.Text{})
	if took := time.Since(start); news.FaultOf(err) != news.FaultTimeout || took < pageTime-time.Second || took > pageTime+5*time.Second {
		t.Errorf("gave up after %v with %v, want %v and %s", took, err, pageTime, news.FaultTimeout)
	}
}

func TestFetchLeavesAServerInTroubleAlone(t *testing.T) {
	s, r := serve(t, "", http.StatusServiceUnavailable)
	for range 2 {
		_, err := r.Fetch(t.Context(), s.url(t, "/a"), news.Text{}, news.Text{})
		var fault *news.FetchError
		if !errors.As(err, &fault) || fault.Status != http.StatusServiceUnavailable {
			t.Errorf("error %v, want status 503", err)
		} else if fault.RetryAfter != 5*time.Minute {
			t.Errorf("to be asked again after %v, want 5m: as its robots.txt said", fault.RetryAfter)
		}
	}
	if got := s.paths(); !slices.Equal(got, []string{"/robots.txt"}) {
		t.Errorf("asked for %v, want robots.txt once and nothing else", got)
	}
}

// Nobody asks for a robots.txt: what keeps it away is told of the page.
func TestErrorsNameThePageThatWasAskedFor(t *testing.T) {
	s, r := serve(t, "", http.StatusServiceUnavailable)
	for want, u := range map[string]news.URL{
		"fetch " + s.URL + "/a: status 503: its robots.txt cannot be read, so it is left alone": s.url(t, "/a"),
		"fetch http://127.0.0.1:9/x: 127.0.0.1: not a public address":                           address(t, "http://127.0.0.1:9/x"),
	} {
		if _, err := r.Fetch(t.Context(), u, news.Text{}, news.Text{}); err == nil || err.Error() != want {
			t.Errorf("said %v, want %q", err, want)
		}
	}
}

func TestRulesForVistiAloneCount(t *testing.T) {
	s, r := serve(t, "User-agent: *\nDisallow: /\n\nUser-agent: visti\nAllow: /\n", http.StatusOK)
	if _, err := r.Fetch(t.Context(), s.url(t, "/a"), news.Text{}, news.Text{}); err != nil {
		t.Error(err)
	}
}

func TestFetchKeepsACutPage(t *testing.T) {
	s, r := serve(t, "", http.StatusNotFound)
	p, err := r.Fetch(t.Context(), s.url(t, "/cut"), news.Text{}, news.Text{})
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Body) == 0 || len(p.Problems) == 0 {
		t.Errorf("body of %d blocks, problems %v; want text and a problem", len(p.Body), p.Problems)
	}
}

func TestFetchEndsWithItsContext(t *testing.T) {
	s, r := serve(t, "", http.StatusNotFound)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := r.Fetch(ctx, s.url(t, "/a"), news.Text{}, news.Text{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want context canceled", err)
	}
}

func TestRobotsForgetsHosts(t *testing.T) {
	var r robots
	for i := range maxHosts + 50 {
		r.keep(fmt.Sprint(i), rules{until: time.Now().Add(time.Duration(i+1) * time.Minute)})
	}
	if len(r.hosts) > maxHosts {
		t.Errorf("%d hosts are kept, want at most %d", len(r.hosts), maxHosts)
	}
	if _, ok := r.known(fmt.Sprint(maxHosts + 49)); !ok {
		t.Error("the newest host is forgotten")
	}
}
