package feed

import (
	"bytes"
	"context"
	"crypto/sha256"
	"time"

	"visti/internal/news"
	"visti/internal/text"
)

// A Report is what a feed and its server say when they are looked at closely.
type Report struct {
	Feed        news.Feed // as it was asked, with the State that a poll would leave
	Status      int       // of HTTP; 0 if nobody answered
	ContentType news.Text // as declared
	Charset     string    // as found
	Bytes       int
	Batch       news.Batch
	Wants       time.Duration // how long the headers say that the answer stays good
	Err         error
}

// Check asks for the whole feed, whatever is known of it, and reports. Nothing of
// it is stored.
func (f *Fetcher) Check(ctx context.Context, feed news.Feed) Report {
	a, err := f.ask(ctx, feed, false, true)
	r := Report{Feed: feed, Status: a.resp.Status, Bytes: len(a.resp.Body), Err: err}
	r.Wants = serverWants(a.resp.Header, a.now)
	kind := a.resp.Header.Get("Content-Type")
	r.ContentType = cutText(news.PlainLine(kind), maxName)
	if err != nil {
		r.Batch = a.failed(err)
		r.Feed = r.Batch.Feed
		return r
	}
	if sum := sha256.Sum256(a.resp.Body); bytes.Equal(sum[:], feed.State.BodyHash) {
		a.feed.State.BodyHash = nil // the same as at the last poll: it is read all the same
	}
	_, r.Charset = text.Decode(a.resp.Body, charsetOf(kind), declaredEncoding(a.resp.Body))
	r.Batch, r.Err = a.body()
	r.Feed = r.Batch.Feed
	return r
}
