package feed

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"visti/internal/news"
	"visti/internal/web"
)

// ErrNotModified is returned by Fetch when the feed holds what it held before.
var ErrNotModified = errors.New("nothing changed")

// accept prefers feeds but refuses nothing: many servers know only text/html.
const accept = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"

// A Getter makes one polite request; *web.Client is one.
type Getter interface {
	Get(ctx context.Context, r web.Request) (web.Response, error)
}

// A Fetcher asks servers for feeds.
type Fetcher struct {
	Client  Getter
	Now     func() time.Time // time.Now if nil
	Timeout time.Duration    // of one request; 0 is the client's own
	// Secret returns what the server of a feed with a User wants to hear; nil: none is known.
	Secret func(ctx context.Context, feed news.Feed) (string, error)

	large sync.Mutex // documents that need much memory are read one at a time
}

// largeBody is from how many bytes on a document is large.
const largeBody = 1 << 20

// Fetch returns what the feed at feed.URL holds now. The Batch carries the feed
// with its new State in every case, also beside an error; only if ctx ended the
// State is the old one.
//
// The error is ErrNotModified if the server says so or sends the same bytes
// again, else a *news.FetchError: of the request, for a status that is not a
// success, or for a body that is no feed. Of a document that is cut or broken
// the old validators stay, so that the next poll gets the whole.
func (f *Fetcher) Fetch(ctx context.Context, feed news.Feed) (news.Batch, error) {
	b, _, err := f.fetch(ctx, feed, true)
	return b, err
}

// fetch is Fetch; own tells that the user named the address, so that it may lie in
// a private network, and near that it does.
func (f *Fetcher) fetch(ctx context.Context, feed news.Feed, own bool) (b news.Batch, near bool, err error) {
	a, err := f.ask(ctx, feed, true, own)
	switch {
	case err == nil && a.resp.Status == http.StatusNotModified:
		b, err = a.unchanged(), ErrNotModified
	case err == nil:
		if len(a.resp.Body) >= largeBody {
			f.large.Lock()
			defer f.large.Unlock()
		}
		b, err = a.body()
	case ctx.Err() != nil:
		b = news.Batch{Feed: feed}
	default:
		b = a.failed(err)
	}
	return b, a.resp.Near, err
}

// ask makes the request, with the validators if they are to be sent.
func (f *Fetcher) ask(ctx context.Context, feed news.Feed, validators, own bool) (answer, error) {
	now := time.Now
	if f.Now != nil {
		now = f.Now
	}
	r := web.Request{URL: feed.URL, Accept: accept, Timeout: f.Timeout, Begun: true, OwnHost: own}
	if s := feed.State; validators && now().Sub(s.Validated).Abs() < trustValidators {
		r.ETag, r.LastModified = s.ETag, s.LastModified
	}
	var resp web.Response
	err := f.introduce(ctx, feed, &r)
	if err == nil {
		resp, err = f.Client.Get(ctx, r)
	}
	return answer{feed: feed, resp: resp, now: now()}, err
}

// introduce gives a request the name and the secret of its feed.
func (f *Fetcher) introduce(ctx context.Context, feed news.Feed, r *web.Request) error {
	if feed.User == "" || f.Secret == nil {
		return nil
	}
	secret, err := f.Secret(ctx, feed)
	if err != nil {
		return &news.FetchError{URL: feed.URL, Fault: news.FaultStatus, Status: http.StatusUnauthorized, Err: cleanError{err}}
	}
	r.User, r.Secret = feed.User, secret
	return nil
}

// trustValidators is how long validators are sent back: some servers say "not
// modified" for ever.
const trustValidators = 8 * 24 * time.Hour

// An answer is what a server said, on its way to a Batch.
type answer struct {
	feed news.Feed
	resp web.Response
	now  time.Time
}

// body reads a body that came with success.
func (a answer) body() (news.Batch, error) {
	sum := sha256.Sum256(a.resp.Body)
	if bytes.Equal(sum[:], a.feed.State.BodyHash) && !a.resp.Cut {
		return a.unchanged(), ErrNotModified
	}
	d := Document{
		Body: a.resp.Body, URL: a.resp.URL, ContentType: a.resp.Header.Get("Content-Type"),
		Feed: a.feed, Now: a.now, Cut: a.resp.Cut,
	}
	raw, b, err := parseDocument(d)
	if err != nil {
		return a.failed(err), err
	}
	s := a.answered()
	s.Status = news.StatusOK
	for _, p := range b.Problems {
		if strings.HasPrefix(p.String(), tooMany) {
			s.Problem = p
		}
	}
	if b.Partial {
		s.Status = news.StatusPartial
		if n := len(b.Problems); n > 0 {
			s.Problem = b.Problems[n-1] // what made it partial was noticed last
		}
	} else {
		a.validate(&s)
		s.BodyHash = sum[:]
	}
	for _, art := range b.Articles {
		if t := art.Time(); t.After(s.Newest) {
			s.Newest = t
		}
	}
	if !b.Partial {
		b.Gap = a.gap(b.Articles)
	}
	hurry := hurried(a.feed.State, a.now, b.Articles, b.Gap)
	s.Rhythm = rhythm(raw, b.Articles, a.feed.Interval, hurry)
	if b.Gap != (news.Gap{}) {
		s.Problem = missed(b.Gap, hurry > a.feed.State.Rhythm.Hurry)
	}
	s.Moved = a.moved()
	s.Rhythm.Fresh = serverWants(a.resp.Header, a.now)
	s.Next = next(a.now, s.Rhythm, s.Rhythm.Fresh)
	b.Feed.State = s
	return b, nil
}

// unchanged is the Batch of a feed that holds what it held before. New validators
// count even then: a server may change them without the text.
func (a answer) unchanged() news.Batch {
	s := a.answered()
	s.Status = news.StatusUnchanged
	a.validate(&s)
	s.Moved = a.moved()
	s.Rhythm.Fresh = serverWants(a.resp.Header, a.now)
	s.Next = next(a.now, s.Rhythm, s.Rhythm.Fresh)
	a.feed.State = s
	return news.Batch{Feed: a.feed}
}

// answered is the state after any good answer.
func (a answer) answered() news.FeedState {
	s := a.feed.State
	s.Fault, s.Problem = news.FaultNone, news.Text{}
	s.Checked, s.Failures, s.Silence = a.now, 0, time.Time{}
	return s
}

// validate keeps the validators byte for byte. A 304 without them confirms the
// old ones, but not for longer than they may be trusted.
func (a answer) validate(s *news.FeedState) {
	tag, modified := rawHeader(a.resp.Header, "Etag"), rawHeader(a.resp.Header, "Last-Modified")
	if a.resp.Status == http.StatusNotModified {
		if tag != "" {
			s.ETag = tag
		}
		if modified != "" {
			s.LastModified = modified
		}
		return
	}
	s.ETag, s.LastModified, s.Validated = tag, modified, a.now
}

// rawHeader returns a header's value as it came.
func rawHeader(h http.Header, name string) string {
	if v := h[name]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// moved counts how often in a row permanent redirects led to one address where a
// feed was found, and notes where redirects of any kind led.
func (a answer) moved() news.Moved {
	to, was := a.resp.Moved, a.feed.State.Moved
	var m news.Moved
	if a.resp.URL != a.feed.URL {
		m.At = a.resp.URL
	}
	if !to.Empty() && to != a.feed.URL && to == a.resp.URL {
		m.To, m.Seen = to, 1
		if to == was.To {
			m.Seen = was.Seen + 1
		}
	}
	return m
}

// failed is the Batch of a poll that brought nothing. What is stored stays.
func (a answer) failed(err error) news.Batch {
	s := a.feed.State
	s.Status, s.Fault, s.Problem = news.StatusFailed, news.FaultOf(err), problem(err)
	if news.AsksWho(err) {
		s.Fault = news.FaultLogin
		if a.resp.Status != 0 { // else it was not asked, and problem says what is wanting
			s.Problem = news.PlainLine(s.Problem.String() + "; " + introduction(a.feed))
		}
	}
	s.Failures++
	if a.resp.Status != 0 {
		s.Checked = a.now
	}
	wait := backOff(s.Rhythm, s.Failures)
	switch a.resp.Status {
	case http.StatusGone:
		s.Status = news.StatusGone
		wait = maxBackOff
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		wait = retryAfter(a.resp.Header, a.now, s.Failures)
		s.Silence = a.now.Add(wait)
	}
	s.Next = a.now.Add(jitter(wait))
	if s.Next.Before(s.Silence) {
		s.Next = s.Silence
	}
	a.feed.State = s
	return news.Batch{Feed: a.feed}
}

// introduction says how to tell the server of a feed who asks it.
func introduction(f news.Feed) string {
	if f.User == "" {
		return "'visti feeds add --user NAME URL' tells who you are"
	}
	return "the secret of " + f.User + " is wrong: 'visti feeds add --help' says where it comes from"
}

// problem says what went wrong, without the address that stands beside it.
func problem(err error) news.Text {
	var f *news.FetchError
	if errors.As(err, &f) && f.Err != nil {
		return cutText(news.PlainLine(f.Err.Error()), 200)
	}
	if errors.As(err, &f) && f.Fault == news.FaultStatus {
		return news.PlainLine("status " + statusText(f.Status))
	}
	return cutText(news.PlainLine(err.Error()), 200)
}
