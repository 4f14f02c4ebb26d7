package demo

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"

	"visti/internal/news"
)

// A source is one invented publisher's feed and pages, in one language.
type source struct {
	id, publisher, name, title, lang string

	format  string        // of the feed: rss, atom or json
	charset string        // of feed and pages; empty is UTF-8
	guid    string        // "md5": of the article's number, as some agencies do it
	full    bool          // the feed carries the whole text
	look    string        // of the pages
	status  int           // what the feed always answers, if not 0
	pages   int           // what pages always answer, if not 0
	delay   time.Duration // before the feed answers

	place    int       // among the sources
	articles []article // newest first
	newsroom *Newsroom
	address  string // http://127.0.0.1:port
}

// feed is the subscription to s.
func (s *source) feed() news.Feed {
	u, err := news.ParseURL(s.address + s.feedPath())
	home, homeErr := news.ParseURL(s.address + "/")
	if err != nil || homeErr != nil {
		panic(fmt.Sprintf("the sample's own address %s: %v", s.address, err)) // it was listened on
	}
	return news.Feed{
		URL: u, Source: news.Source{ID: s.publisher, Name: news.PlainLine(s.name), Home: home},
		Title: news.PlainLine(s.title), Lang: s.lang, Zone: "Europe/Kyiv", Enabled: true,
	}
}

func (s *source) feedPath() string {
	return map[string]string{"rss": "/rss.xml", "atom": "/atom.xml", "json": "/feed.json"}[s.format]
}

// path is where the page of a lies: section, then a name that ends in its number.
func (s *source) path(a article) string {
	section := "news"
	if len(a.topics) > 0 {
		section = a.topics[0].String()
	}
	return fmt.Sprintf("/%s/%s-%s.html", section, s.publisher, a.id)
}

func (s *source) guidOf(a article) string {
	if s.guid == "md5" {
		sum := md5.Sum([]byte(a.id))
		return hex.EncodeToString(sum[:])
	}
	return "tag:" + s.publisher + ",2026:" + a.id
}

// current returns the articles that are out by now, newest first, as they read now.
func (s *source) current() []article {
	passed := s.newsroom.now().Sub(s.newsroom.start)
	var out []article
	for _, a := range s.articles {
		if a.late > passed {
			continue
		}
		if a.edit != "" && passed >= editAfter {
			a.title = a.edit
		}
		out = append(out, a)
	}
	return out
}

// published is when a counts as published. No two sources publish in one second:
// else their order would be that in which they are polled.
func (s *source) published(a article) time.Time {
	return s.newsroom.start.Add(a.late - a.age - time.Duration(s.place)*time.Second).Truncate(time.Second)
}

// ServeHTTP answers as the source's server would.
func (s *source) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == s.feedPath():
		s.serveFeed(w, r)
	case r.URL.Path == "/":
		s.send(w, r, "text/html", s.front())
	case strings.HasSuffix(r.URL.Path, ".html"):
		s.servePage(w, r)
	default:
		http.NotFound(w, r)
	}
}

func (s *source) serveFeed(w http.ResponseWriter, r *http.Request) {
	select {
	case <-time.After(s.delay):
	case <-r.Context().Done():
		return
	}
	if s.status != 0 {
		http.Error(w, http.StatusText(s.status), s.status)
		return
	}
	switch s.format {
	case "atom":
		s.send(w, r, "application/atom+xml", s.atom())
	case "json":
		s.send(w, r, "application/feed+json", s.json())
	default:
		s.send(w, r, "application/rss+xml", s.rss())
	}
}

func (s *source) servePage(w http.ResponseWriter, r *http.Request) {
	if s.pages != 0 {
		http.Error(w, http.StatusText(s.pages), s.pages)
		return
	}
	for _, a := range s.current() {
		if r.URL.Path == s.path(a) {
			s.send(w, r, "text/html", s.page(a))
			return
		}
	}
	http.NotFound(w, r)
}

// send answers with a body in the source's encoding, or that nothing changed.
func (s *source) send(w http.ResponseWriter, r *http.Request, kind, body string) {
	charset, b := "utf-8", []byte(body)
	if s.charset != "" {
		var err error
		charset = s.charset
		if b, err = encoding.HTMLEscapeUnsupported(charmap.Windows1251.NewEncoder()).Bytes(b); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
	}
	sum := sha256.Sum256(b)
	tag := `"` + hex.EncodeToString(sum[:8]) + `"`
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Type", kind+"; charset="+charset)
	_, _ = w.Write(b) // whoever asked may have gone
}
