package feed

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
	"visti/internal/web"
)

// A server answers requests without a network and remembers them.
type server struct {
	answer func(r web.Request) (web.Response, error)
	asked  []web.Request
}

func (s *server) Get(_ context.Context, r web.Request) (web.Response, error) {
	s.asked = append(s.asked, r)
	resp, err := s.answer(r)
	if resp.URL.Empty() {
		resp.URL = r.URL
	}
	if resp.Moved.Empty() {
		resp.Moved = r.URL
	}
	return resp, err
}

// says answers every request with this.
func says(status int, body string, header ...string) *server {
	h := http.Header{}
	for i := 0; i < len(header); i += 2 {
		h[http.CanonicalHeaderKey(header[i])] = []string{header[i+1]}
	}
	return &server{answer: func(r web.Request) (web.Response, error) {
		resp := web.Response{Status: status, Body: []byte(body), Header: h}
		if status/100 != 2 && status != http.StatusNotModified {
			return resp, &news.FetchError{URL: r.URL, Fault: news.FaultStatus, Status: status}
		}
		return resp, nil
	}}
}

// fetched asks s for f at noon.
func fetched(s *server, f news.Feed) (news.Batch, error) {
	return (&Fetcher{Client: s, Now: func() time.Time { return noon }}).Fetch(context.Background(), f)
}

// polledBefore is the subscription after a poll that left validators.
func polledBefore() news.Feed {
	f := subscription
	f.State = news.FeedState{
		Status: news.StatusOK, ETag: `W/"a\"b"`, LastModified: "Tue, 1 Jan 2019 0:0:0 +0000",
		BodyHash: []byte("old"), Validated: noon.Add(-time.Hour), Checked: noon.Add(-time.Hour), Failures: 0,
	}
	return f
}

func TestFirstPollKeepsValidatorsByteForByte(t *testing.T) {
	s := says(200, agency, "ETag", `W/"x\"y"`, "Last-Modified", "yesterday, about noon")
	b, err := fetched(s, subscription)
	if err != nil {
		t.Fatal(err)
	}
	if s.asked[0].ETag != "" || s.asked[0].LastModified != "" || !s.asked[0].OwnHost {
		t.Errorf("first request %+v, want no validators, its own host allowed", s.asked[0])
	}
	st := b.Feed.State
	if st.Status != news.StatusOK || st.ETag != `W/"x\"y"` || st.LastModified != "yesterday, about noon" || !st.Validated.Equal(noon) || !st.Checked.Equal(noon) {
		t.Errorf("state %+v", st)
	}
	if want := b.Articles[0].Published; !st.Newest.Equal(want) {
		t.Errorf("newest %v, want %v", st.Newest, want)
	}
}

func TestServerThatAsksWhoAsksSaysWhatToDo(t *testing.T) {
	b, err := fetched(says(401, ""), subscription)
	if s := b.Feed.State; s.Fault != news.FaultLogin || !strings.Contains(s.Problem.String(), "status 401 Unauthorized; ") || !strings.Contains(s.Problem.String(), "visti feeds add --user") {
		t.Errorf("without a name: %s, %q", s.Fault, s.Problem)
	}
	var f *news.FetchError
	if !errors.As(err, &f) || f.Fault != news.FaultStatus || f.Status != 401 {
		t.Errorf("the error is %v, want the status", err)
	}
	known := subscription
	known.User = "olena"
	b, _ = fetched(says(401, ""), known)
	if s := b.Feed.State; s.Fault != news.FaultLogin || !strings.Contains(s.Problem.String(), "secret of olena") || strings.Contains(s.Problem.String(), "--user") {
		t.Errorf("with a name: %s, %q", s.Fault, s.Problem)
	}
	secretless := &Fetcher{Client: says(200, agency), Secret: func(context.Context, news.Feed) (string, error) {
		return "", errors.New("no secret for olena is known")
	}}
	b, err = secretless.Fetch(t.Context(), known)
	if s := b.Feed.State; s.Fault != news.FaultLogin || s.Problem.String() != "no secret for olena is known" || !strings.HasSuffix(err.Error(), "no secret for olena is known") {
		t.Errorf("without the secret: %s, %q, error %v", s.Fault, s.Problem, err)
	}
}

func TestValidatorsAreSentBackAndForgotten(t *testing.T) {
	s := says(304, "")
	f := polledBefore()
	if _, err := fetched(s, f); !errors.Is(err, ErrNotModified) {
		t.Errorf("a 304 gave %v", err)
	}
	if s.asked[0].ETag != f.State.ETag || s.asked[0].LastModified != f.State.LastModified {
		t.Errorf("sent %q and %q", s.asked[0].ETag, s.asked[0].LastModified)
	}
	f.State.LastModified = ""
	_, _ = fetched(s, f)
	if s.asked[1].ETag == "" || s.asked[1].LastModified != "" {
		t.Errorf("with one validator sent %q and %q", s.asked[1].ETag, s.asked[1].LastModified)
	}
	f.State.Validated = noon.Add(-9 * 24 * time.Hour)
	_, _ = fetched(s, f)
	if s.asked[2].ETag != "" {
		t.Error("validators of nine days ago were sent")
	}
	f.State.Validated = noon.Add(300 * 24 * time.Hour) // the clock was wrong
	_, _ = fetched(s, f)
	if s.asked[3].ETag != "" {
		t.Error("validators of next year were sent")
	}
}

func TestUnchangedFeedKeepsItsStateAndTakesNewValidators(t *testing.T) {
	f := polledBefore()
	f.State.Failures, f.State.Status = 3, news.StatusFailed
	b, _ := fetched(says(304, "", "ETag", `"new"`), f)
	st := b.Feed.State
	if st.Status != news.StatusUnchanged || st.Failures != 0 || st.ETag != `"new"` || st.LastModified != f.State.LastModified || len(b.Articles) != 0 {
		t.Errorf("after a 304: %+v", st)
	}
	if !st.Validated.Equal(f.State.Validated) {
		t.Error("a 304 made the validators younger: they would never be forgotten")
	}
	first, _ := fetched(says(200, agency, "ETag", `"1"`), subscription)
	again, err := fetched(says(200, agency, "ETag", `"2"`), first.Feed)
	if !errors.Is(err, ErrNotModified) || again.Feed.State.ETag != `"2"` || again.Feed.State.Status != news.StatusUnchanged {
		t.Errorf("the same bytes with a new validator: %v, %+v", err, again.Feed.State)
	}
}

func TestPartialFeedKeepsTheOldValidators(t *testing.T) {
	f := polledBefore()
	b, err := fetched(says(200, agency[:900], "ETag", `"cut"`), f)
	if err != nil || b.Feed.State.Status != news.StatusPartial || b.Feed.State.Problem.Empty() {
		t.Fatalf("%v, %+v; want a partial poll with its problem", err, b.Feed.State)
	}
	if st := b.Feed.State; st.ETag != f.State.ETag || string(st.BodyHash) != "old" || !st.Validated.Equal(f.State.Validated) {
		t.Errorf("validators after a cut feed: %+v", st)
	}
}

func TestCutFeedSaysThatItWasCut(t *testing.T) {
	second := strings.LastIndex(agency, "<title>") + len("<title>")
	letter := second + strings.IndexFunc(agency[second:], func(r rune) bool { return r >= 0x80 }) + 1 // in the middle of a letter
	json := `{"version":"https://jsonfeed.org/version/1.1","title":"Вісник","items":[{"id":"1","url":"https://a.example/1","title":"Мости"},{"id":"2","title":"Ріки`
	noise := strings.Replace(agency, "<channel>", "<channel><!-- \xff -->", 1)
	for name, c := range map[string]struct {
		body     string
		cut      bool
		want     string
		problems int
	}{
		"between letters":                     {agency[:letter-1], false, "the document ends early", 1},
		"inside a letter":                     {agency[:letter], false, "the document ends early", 1},
		"inside a letter, by the connection":  {agency[:letter], true, "the document ends early", 1},
		"behind its end":                      {agency, true, "the connection ended early", 1},
		"one that has bytes that are no text": {noise[:len(noise)-20], false, "the document ends early", 2},
		"JSON inside a letter":                {json[:len(json)-1], false, "the document ends early", 1},
	} {
		s := &server{answer: func(web.Request) (web.Response, error) {
			return web.Response{Status: 200, Body: []byte(c.body), Cut: c.cut}, nil
		}}
		b, err := fetched(s, polledBefore())
		if st := b.Feed.State; err != nil || st.Status != news.StatusPartial || st.Problem.String() != c.want || len(b.Problems) != c.problems {
			t.Errorf("%s: %s because %q, problems %q, error %v; want partial because %q, %d problems", name, st.Status, st.Problem, b.Problems, err, c.want, c.problems)
		}
	}
}

func TestFeedThatStallsGivesItsWholeItems(t *testing.T) {
	s := &server{answer: func(r web.Request) (web.Response, error) {
		if !r.Begun {
			return web.Response{}, &news.FetchError{URL: r.URL, Fault: news.FaultTimeout}
		}
		return web.Response{Status: 200, Body: []byte(agency[:strings.LastIndex(agency, "</item>")]), Cut: true}, nil
	}}
	b, err := fetched(s, polledBefore())
	if err != nil || b.Feed.State.Status != news.StatusPartial || len(b.Articles) == 0 {
		t.Errorf("%d articles, state %+v, error %v; want the whole items, partial", len(b.Articles), b.Feed.State, err)
	}
}

func TestFailureBacksOffAndKeepsWhatWasThere(t *testing.T) {
	for name, c := range map[string]struct {
		server *server
		fault  news.Fault
	}{
		"500":        {says(500, ""), news.FaultStatus},
		"404":        {says(404, ""), news.FaultStatus},
		"a web page": {says(200, "<!doctype html><html><body>x</body></html>"), news.FaultNotFeed},
		"nothing":    {says(200, ""), news.FaultEmpty},
		"a timeout": {&server{answer: func(r web.Request) (web.Response, error) {
			return web.Response{}, &news.FetchError{URL: r.URL, Fault: news.FaultTimeout, Err: errors.New("took too long")}
		}}, news.FaultTimeout},
	} {
		f := polledBefore()
		f.State.Rhythm.Every = 20 * time.Minute
		var last time.Duration
		for n := 1; n <= 9; n++ {
			b, err := fetched(c.server, f)
			st := b.Feed.State
			if news.FaultOf(err) != c.fault || st.Status != news.StatusFailed || st.Fault != c.fault || st.Failures != n || st.Problem.Empty() {
				t.Fatalf("%s: %v, %+v", name, err, st)
			}
			if st.ETag != f.State.ETag || string(st.BodyHash) != "old" {
				t.Errorf("%s: validators lost", name)
			}
			wait := st.Next.Sub(noon)
			if n > 1 && n < 7 && wait < last*3/2 || wait > 27*time.Hour {
				t.Errorf("%s: wait %v after %v", name, wait, last)
			}
			last, f = wait, b.Feed
		}
		if last < 20*time.Hour {
			t.Errorf("%s: after nine failures it waits %v, want about a day", name, last)
		}
	}
}

func TestGoneFeedSaysSo(t *testing.T) {
	b, err := fetched(says(410, ""), subscription)
	if b.Feed.State.Status != news.StatusGone || news.FaultOf(err) != news.FaultStatus {
		t.Errorf("410: %v, %+v", err, b.Feed.State)
	}
}

func TestRetryAfterSilencesTheHost(t *testing.T) {
	for _, status := range []int{429, 503} {
		for value, want := range map[string]time.Duration{
			"120": 2 * time.Minute, "Mon, 23 Nov 2026 14:00:00 GMT": 2 * time.Hour, "": 30 * time.Minute, "999999": 24 * time.Hour, "soon": 30 * time.Minute,
		} {
			b, _ := fetched(says(status, "", "Retry-After", value), subscription)
			if st := b.Feed.State; st.Silence.Sub(noon) != want || st.Next.Before(st.Silence) {
				t.Errorf("%d with Retry-After %q: silent for %v, next in %v; want %v", status, value, st.Silence.Sub(noon), st.Next.Sub(noon), want)
			}
		}
	}
}

func TestPermanentRedirectsAreCounted(t *testing.T) {
	to := mustURL("https://new.vistovyk.example/rss")
	s := says(200, agency)
	moved := s.answer
	s.answer = func(r web.Request) (web.Response, error) {
		resp, err := moved(r)
		resp.URL, resp.Moved = to, to
		return resp, err
	}
	f := subscription
	for n := 1; n <= 3; n++ {
		f.State.BodyHash = nil
		b, err := fetched(s, f)
		if err != nil || b.Feed.State.Moved != (news.Moved{To: to, Seen: n, At: to}) {
			t.Fatalf("poll %d: %v, moved %+v", n, err, b.Feed.State.Moved)
		}
		f = b.Feed
	}
	f.State.BodyHash = nil
	if b, _ := fetched(says(200, agency), f); b.Feed.State.Moved.Seen != 0 {
		t.Errorf("an answer at the old address left %+v", b.Feed.State.Moved)
	}
}

func TestCancelledFetchLeavesTheState(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	s := &server{answer: func(r web.Request) (web.Response, error) {
		return web.Response{}, &news.FetchError{URL: r.URL, Err: ctx.Err()}
	}}
	f := polledBefore()
	b, err := (&Fetcher{Client: s}).Fetch(ctx, f)
	if err == nil || b.Feed.State.Failures != 0 || b.Feed.State.Status != news.StatusOK {
		t.Errorf("%v, %+v; want the old state", err, b.Feed.State)
	}
}
