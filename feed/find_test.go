package feed

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
	"visti/internal/web"
)

// site answers by path, and 404 elsewhere.
func site(pages map[string]string) *server {
	return &server{answer: func(r web.Request) (web.Response, error) {
		_, path, _ := strings.Cut(strings.TrimPrefix(r.URL.String(), "https://"), "/")
		body, ok := pages["/"+path]
		if !ok {
			return web.Response{Status: 404, Header: http.Header{}}, &news.FetchError{URL: r.URL, Fault: news.FaultStatus, Status: 404}
		}
		return web.Response{Status: 200, Body: []byte(body), Header: http.Header{"Content-Type": {"text/html; charset=utf-8"}}}, nil
	}}
}

func find(s *server, address string) (Finding, error) {
	f := &Fetcher{Client: s, Now: func() time.Time { return noon }}
	return f.Find(context.Background(), news.Feed{URL: mustURL(address)}, mustURL(address))
}

// TestDiscoveryStopsWhereANameIsAskedFor: what lies elsewhere at the site is not what
// was asked for.
func TestDiscoveryStopsWhereANameIsAskedFor(t *testing.T) {
	public := says(200, agency)
	s := &server{answer: func(r web.Request) (web.Response, error) {
		if strings.HasSuffix(r.URL.String(), "/private") {
			return web.Response{Status: 401, Header: http.Header{}}, &news.FetchError{URL: r.URL, Fault: news.FaultStatus, Status: 401}
		}
		return public.answer(r)
	}}
	got, err := find(s, "https://a.example/private")
	if err == nil || !strings.Contains(err.Error(), "/private: status 401") || len(s.asked) != 1 {
		t.Errorf("found %+v, %v after %d requests, want status 401 after one", got.Batches, err, len(s.asked))
	}
}

// TestDiscoveryLeavesATiredServerAlone: who answers 429 or an error of the server is asked no more.
func TestDiscoveryLeavesATiredServerAlone(t *testing.T) {
	for _, c := range []struct {
		address string
		tired   string // the path that is answered so, others are not there
		status  int
		asked   int
	}{
		{"https://a.example/x", "/x", 429, 1},
		{"https://a.example/x", "/x", 503, 1},
		{"https://a.example/x", "/x", 500, 1},
		{"https://a.example/x", "/feed", 429, 2},
	} {
		s := &server{answer: func(r web.Request) (web.Response, error) {
			status := 404
			if strings.HasSuffix(r.URL.String(), c.tired) {
				status = c.status
			}
			return web.Response{Status: status, Header: http.Header{}}, &news.FetchError{URL: r.URL, Fault: news.FaultStatus, Status: status}
		}}
		if got, err := find(s, c.address); err == nil || len(s.asked) != c.asked {
			t.Errorf("%+v: found %+v, %v after %d requests", c, got.Batches, err, len(s.asked))
		}
	}
}

func TestDiscoveryTakesLinkRelationsThenWellKnownPlaces(t *testing.T) {
	head := func(links string) string {
		return "<!doctype html><html><head>" + links + "</head><body>x</body></html>"
	}
	one := `<link rel="alternate" type="application/rss+xml" href="/news/rss">`
	comments := `<link rel="alternate" type="application/rss+xml" title="Коментарі" href="/comments/feed/">`
	two := `<link rel="alternate" type="application/atom+xml" href="/atom">`
	for name, c := range map[string]struct {
		pages  map[string]string
		ask    string
		want   string // address of the feed
		how    string
		choice int
		asked  int
	}{
		"a feed itself":              {map[string]string{"/x": agency}, "/x", "/x", "", 0, 1},
		"one that the page names":    {map[string]string{"/": head(one), "/news/rss": agency}, "/", "/news/rss", "the page names it", 0, 2},
		"not that of comments":       {map[string]string{"/": head(comments + one), "/news/rss": agency}, "/", "/news/rss", "the page names it", 0, 2},
		"several":                    {map[string]string{"/": head(one + two)}, "/", "", "", 2, 1},
		"a well-known place":         {map[string]string{"/": head(""), "/rss.xml": agency}, "/", "/rss.xml", "at a well-known place", 0, 4},
		"of a folder":                {map[string]string{"/blog/": head(""), "/blog/feed": agency, "/feed": agency}, "/blog/", "/blog/feed", "at a well-known place", 0, 2},
		"of a site whose page fails": {map[string]string{"/feed": agency}, "/", "/feed", "at a well-known place", 0, 2},
		"nothing":                    {map[string]string{"/": head("")}, "/", "", "", 0, 1 + len(wellKnown)},
	} {
		s := site(c.pages)
		got, err := find(s, "https://a.example"+c.ask)
		if c.want == "" && c.choice == 0 {
			if err == nil {
				t.Errorf("%s: found %+v", name, got)
			}
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if c.choice > 0 {
			if len(got.Choice) != c.choice {
				t.Errorf("%s: choice %v", name, got.Choice)
			}
		} else if b := got.Batches[0]; b.Feed.URL != mustURL("https://a.example"+c.want) || got.How != c.how || len(b.Articles) != 2 {
			t.Errorf("%s: %s (%s)", name, b.Feed.URL, got.How)
		}
		if len(s.asked) != c.asked {
			t.Errorf("%s: asked %d times, want %d", name, len(s.asked), c.asked)
		}
	}
}

func TestDiscoveryAsksNoFurtherWhereNobodyAnswers(t *testing.T) {
	s := &server{answer: func(r web.Request) (web.Response, error) {
		return web.Response{}, &news.FetchError{URL: r.URL, Fault: news.FaultRefused}
	}}
	if _, err := find(s, "https://a.example/"); news.FaultOf(err) != news.FaultRefused || len(s.asked) != 1 {
		t.Errorf("%v after %d requests, want the fault after one", err, len(s.asked))
	}
}

func TestCheckReportsWhatTheServerSends(t *testing.T) {
	s := says(200, agency, "Content-Type", "text/xml; charset=windows-1251", "Cache-Control", "max-age=3600", "ETag", `"x"`)
	f := polledBefore()
	r := (&Fetcher{Client: s, Now: func() time.Time { return noon }}).Check(t.Context(), f)
	if s.asked[0].ETag != "" {
		t.Error("a check sent validators: it would see nothing")
	}
	if r.Err != nil || r.Status != 200 || r.Charset != "utf-8" || len(r.Batch.Articles) != 2 || r.Wants != time.Hour || r.Batch.Channel.Format != "rss 2.0" || r.Bytes != len(agency) {
		t.Errorf("%+v", r)
	}
	r = (&Fetcher{Client: says(503, "", "Retry-After", "120"), Now: func() time.Time { return noon }}).Check(t.Context(), f)
	if r.Err == nil || r.Status != 503 || r.Feed.State.Silence.Sub(noon) != 2*time.Minute {
		t.Errorf("%+v", r)
	}
}

// TestOnlyTheServerThatWasNamedMayBePrivate: it is asked wherever its page leads on it,
// and no other that the page names.
func TestOnlyTheServerThatWasNamedMayBePrivate(t *testing.T) {
	head := func(feed string) string {
		return `<html><head><link rel="alternate" type="application/rss+xml" href="` + feed + `"></head><body>x</body></html>`
	}
	for name, c := range map[string]struct {
		ask, named, feed string
		own              []bool // of the requests
	}{
		"what was typed":            {"https://a.example/", "https://a.example/", "/rss", []bool{true, true}},
		"what a page led to":        {"https://a.example/", "", "/rss", []bool{false, false}},
		"chosen, of the same":       {"https://a.example/x", "https://a.example/", "/rss", []bool{true, true}},
		"chosen, of another server": {"https://a.example/", "https://b.example/", "/rss", []bool{false, false}},
		"another host":              {"https://a.example/", "https://a.example/", "https://b.example/rss", []bool{true, false}},
		"another port":              {"https://a.example/", "https://a.example/", "https://a.example:8080/rss", []bool{true, false}},
		"another scheme":            {"https://a.example/", "https://a.example/", "http://a.example/rss", []bool{true, false}},
	} {
		s := site(map[string]string{"/": head(c.feed), "/x": head(c.feed), "/rss": agency})
		named, _ := news.ParseURL(c.named)
		f := &Fetcher{Client: s, Now: func() time.Time { return noon }}
		_, _ = f.Find(t.Context(), news.Feed{URL: mustURL(c.ask)}, named)
		var own []bool
		for _, r := range s.asked {
			own = append(own, r.OwnHost)
		}
		if len(own) < 2 || !slices.Equal(own[:2], c.own) {
			t.Errorf("%s: asked as one's own %v, want %v", name, own, c.own)
		}
	}
	s := site(map[string]string{})
	_, _ = (&Fetcher{Client: s}).Find(t.Context(), news.Feed{URL: mustURL("https://a.example/")}, news.URL{})
	if len(s.asked) != 1+len(wellKnown) || slices.ContainsFunc(s.asked, func(r web.Request) bool { return r.OwnHost }) {
		t.Errorf("%d requests at the well-known places of a server that nobody named: %+v", len(s.asked), s.asked)
	}
}
