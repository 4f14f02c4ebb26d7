// Package feed turns the bytes of RSS, Atom and JSON feeds into articles.
package feed

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"visti/internal/news"
)

// A Document is what a server sent in answer to a request for a feed.
type Document struct {
	Body        []byte
	URL         news.URL  // the address that answered; links are resolved against it
	ContentType string    // the header as it came, "" if there was none
	Feed        news.Feed // the subscription; its Source and Zone count
	Now         time.Time // when it was fetched
	Cut         bool      // the connection ended early
}

// Parse reads a feed: it decodes and repairs the bytes, has gofeed read them and
// makes articles of what comes out, every item in the document's order. Batch.Feed
// is d.Feed as it came; Partial tells that items may be missing.
//
// The error is a *news.FetchError: FaultEmpty for nothing but blanks,
// FaultNotFeed for something else than a feed, FaultBroken for a feed of which
// nothing can be read. For a web page Advertised finds the feeds it offers in it.
func Parse(d Document) (news.Batch, error) {
	_, b, err := parseDocument(d)
	return b, err
}

// parseDocument is Parse that also returns what the document says of itself.
func parseDocument(d Document) (*document, news.Batch, error) {
	if d.Now.IsZero() {
		d.Now = time.Now()
	}
	raw, problems, partial, err := read(d)
	if err != nil {
		return nil, news.Batch{Feed: d.Feed}, err
	}
	b := normalise(raw, d)
	b.Partial = partial || d.Cut
	if d.Cut && !partial {
		problems = append(problems, "the connection ended early")
	}
	for _, p := range problems {
		b.Problems = append(b.Problems, news.PlainLine(p))
	}
	return raw, b, nil
}

// read decodes, repairs and parses.
func read(d Document) (raw *document, problems []string, partial bool, err error) {
	s, problems := decode(d.Body, d.ContentType)
	if strings.TrimSpace(s) == "" {
		return nil, nil, false, fault(d, news.FaultEmpty, errors.New("the answer is empty"))
	}
	if body, ok := jsonBody(s); ok {
		raw, more, partial, err := readJSON(body)
		if err != nil {
			return nil, nil, false, fault(d, news.FaultNotFeed, err)
		}
		return raw, append(problems, more...), partial, nil
	}
	body, page, ok := cutToRoot(s)
	if !ok {
		if page {
			return nil, nil, false, pageFault(d, s)
		}
		return nil, nil, false, fault(d, news.FaultNotFeed, errors.New("neither RSS nor Atom nor JSON Feed"))
	}
	raw, more, partial, err := readXML(body)
	switch {
	case page && (err != nil || len(raw.items) == 0):
		return nil, nil, false, pageFault(d, s)
	case err != nil:
		return nil, nil, false, fault(d, news.FaultBroken, err)
	}
	return raw, append(problems, more...), partial, nil
}

func fault(d Document, f news.Fault, err error) error {
	return &news.FetchError{URL: d.URL, Fault: f, Err: cleanError{err}}
}

// A cleanError says what its cause says, in one line that may be shown anywhere:
// parsers quote what they stumble over.
type cleanError struct{ error }

func (e cleanError) Error() string { return news.PlainLine(e.error.Error()).String() }
func (e cleanError) Unwrap() error { return e.error }

// A PageError is returned for a web page in place of a feed.
type PageError struct {
	Feeds      []news.URL // the feeds that the page advertises, in its order, those of comments last
	OfComments int        // how many of them are of comments
	err        *news.FetchError
}

// Error says that it is a web page.
func (e *PageError) Error() string { return e.err.Error() }

// Unwrap returns the *news.FetchError with FaultNotFeed.
func (e *PageError) Unwrap() error { return e.err }

// Advertised returns the feeds that the web page behind err offers, or none.
func Advertised(err error) []news.URL {
	var p *PageError
	if errors.As(err, &p) {
		return p.Feeds
	}
	return nil
}

func pageFault(d Document, html string) error {
	feeds, ofComments := discover(html, d.URL)
	err := errors.New("a web page, not a feed")
	if len(feeds) > 0 {
		err = fmt.Errorf("a web page, not a feed; it offers %s", feeds[0])
	}
	return &PageError{Feeds: feeds, OfComments: ofComments, err: &news.FetchError{URL: d.URL, Fault: news.FaultNotFeed, Err: err}}
}
