package feed

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
	"visti/internal/web"
)

// A street is many servers: by host, what it answers and how long that takes.
type street struct {
	mu      sync.Mutex
	answers map[string]func() (web.Response, error)
	slow    time.Duration
	asked   []string
	now     map[string]int // requests under way by host
	most    int            // requests under way at a time
	clash   string         // a host that was asked twice at a time
}

func (s *street) Get(ctx context.Context, r web.Request) (web.Response, error) {
	host := r.URL.Host()
	s.mu.Lock()
	s.asked = append(s.asked, r.URL.String())
	s.now[host]++
	if s.now[host] > 1 {
		s.clash = host
	}
	s.most = max(s.most, len(s.now))
	answer := s.answers[host]
	s.mu.Unlock()
	select {
	case <-time.After(s.slow):
	case <-ctx.Done():
	}
	s.mu.Lock()
	if s.now[host]--; s.now[host] == 0 {
		delete(s.now, host)
	}
	s.mu.Unlock()
	if ctx.Err() != nil {
		return web.Response{}, &news.FetchError{URL: r.URL, Err: ctx.Err()}
	}
	if answer == nil {
		answer = func() (web.Response, error) { return web.Response{Status: 200, Body: []byte(agency)}, nil }
	}
	resp, err := answer()
	resp.URL, resp.Moved = r.URL, r.URL
	var f *news.FetchError
	if errors.As(err, &f) {
		f.URL = r.URL
	}
	return resp, err
}

// fails answers with that fault.
func fails(f news.Fault, cause error) func() (web.Response, error) {
	return func() (web.Response, error) { return web.Response{}, &news.FetchError{Fault: f, Err: cause} }
}

func status(n int, header http.Header) func() (web.Response, error) {
	return func() (web.Response, error) {
		return web.Response{Status: n, Header: header}, &news.FetchError{Fault: news.FaultStatus, Status: n}
	}
}

// feedsOn are each feeds on each of n hosts.
func feedsOn(hosts, each int) []news.Feed {
	var feeds []news.Feed
	for h := range hosts {
		for i := range each {
			f := subscription
			f.ID = news.FeedID(1 + h*each + i)
			f.URL = mustURL(fmt.Sprintf("https://h%d.example/%d", h, i))
			feeds = append(feeds, f)
		}
	}
	return feeds
}

// poll asks feeds of the street in a bubble and returns what was told.
func poll(t *testing.T, s *street, feeds []news.Feed, force bool) (news.Round, []news.Batch) {
	t.Helper()
	if s.now == nil {
		s.now = map[string]int{}
	}
	var told []news.Batch
	p := &Poller{Fetcher: &Fetcher{Client: s}}
	r := p.Poll(t.Context(), feeds, force, func(b news.Batch) { told = append(told, b) })
	return r, told
}

func TestPollAsksOneAtATimeAHostAndFewHosts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &street{slow: time.Second}
		r, told := poll(t, s, feedsOn(60, 3), false)
		if s.clash != "" {
			t.Errorf("%s was asked twice at a time", s.clash)
		}
		if s.most > hostsAtOnce {
			t.Errorf("%d hosts asked at a time, want at most %d", s.most, hostsAtOnce)
		}
		if len(told) != 180 || r.Asked != 180 || r.Failed != 0 || r.Offline {
			t.Errorf("%d told, %+v", len(told), r)
		}
	})
}

func TestSilentHostIsLeftAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &street{answers: map[string]func() (web.Response, error){"h0.example": status(429, http.Header{"Retry-After": {"600"}})}}
		r, told := poll(t, s, feedsOn(2, 3), false)
		if len(s.asked) != 4 || r.Failed != 3 || len(told) != 6 {
			t.Errorf("asked %v, %+v; want the silent host once and the other thrice", s.asked, r)
		}
		var again []news.Feed
		for _, b := range told {
			again = append(again, b.Feed)
			if strings.HasPrefix(b.Feed.URL.Host(), "h0") && !b.Feed.State.Next.After(time.Now().Add(9*time.Minute)) {
				t.Errorf("%s is due at %v, inside the silence", b.Feed.URL, b.Feed.State.Next)
			}
		}
		s.asked = nil
		poll(t, s, again, false)
		if len(s.asked) != 3 {
			t.Errorf("a second round asked %v, want only the other host", s.asked)
		}
		s.asked = nil
		poll(t, s, again, true)
		if len(s.asked) != 4 {
			t.Errorf("a forced round asked %v, want the silent host once more", s.asked)
		}
	})
}

func TestFailingFeedsDoNotDisturbOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &street{answers: map[string]func() (web.Response, error){
			"h0.example": status(500, nil),
			"h1.example": fails(news.FaultTimeout, errors.New("took too long")),
			"h2.example": fails(news.FaultRefused, &net.DNSError{IsNotFound: true}),
			"h3.example": func() (web.Response, error) { return web.Response{Status: 304}, nil },
		}}
		r, told := poll(t, s, feedsOn(5, 1), false)
		status := map[news.FeedStatus]int{}
		for _, b := range told {
			status[b.Feed.State.Status]++
		}
		if status[news.StatusFailed] != 3 || status[news.StatusUnchanged] != 1 || status[news.StatusOK] != 1 || r.Offline || r.Failed != 3 {
			t.Errorf("told %v, %+v", status, r)
		}
	})
}

func TestWithoutANetworkNoFeedIsBlamed(t *testing.T) {
	line := fails(news.FaultOffline, errors.New("network is unreachable"))
	absent := fails(news.FaultRefused, &net.DNSError{IsNotFound: true})
	late := fails(news.FaultTimeout, errors.New("took too long"))
	near := func(answer func() (web.Response, error)) func() (web.Response, error) {
		return func() (web.Response, error) {
			resp, err := answer()
			resp.Near = true
			return resp, err
		}
	}
	home := near(func() (web.Response, error) { return web.Response{Status: 200, Body: []byte(agency)}, nil })
	for name, c := range map[string]struct {
		hosts   []func() (web.Response, error)
		offline bool
		told    int // of feeds in a private network, if offline
	}{
		"no route":                          {[]func() (web.Response, error){line, line, line}, true, 0},
		"a single feed without a route":     {[]func() (web.Response, error){line}, true, 0},
		"no name is known":                  {[]func() (web.Response, error){absent, absent}, true, 0},
		"some late, one without a route":    {[]func() (web.Response, error){late, late, line}, true, 0},
		"one name is unknown":               {[]func() (web.Response, error){absent}, false, 0},
		"all are late":                      {[]func() (web.Response, error){late, late}, false, 0},
		"one of many answers":               {[]func() (web.Response, error){absent, absent, nil}, false, 0},
		"one of many answers with an error": {[]func() (web.Response, error){absent, line, status(404, nil)}, false, 0},
		"a private one answers":             {[]func() (web.Response, error){home, absent, absent, line}, true, 1},
		"a private one answers last":        {[]func() (web.Response, error){line, late, home}, true, 1},
		"private ones fail":                 {[]func() (web.Response, error){near(fails(news.FaultRefused, nil)), near(status(404, nil)), near(late), line}, true, 3},
		"there is no way to a private one":  {[]func() (web.Response, error){near(line), line}, true, 0},
		"private ones alone":                {[]func() (web.Response, error){home, near(fails(news.FaultRefused, nil))}, false, 0},
		"a private and a public one answer": {[]func() (web.Response, error){home, absent, nil}, false, 0},
	} {
		s := &street{answers: map[string]func() (web.Response, error){}}
		for i, a := range c.hosts {
			s.answers[fmt.Sprintf("h%d.example", i)] = a
		}
		r, told := poll(t, s, feedsOn(len(c.hosts), 1), false)
		want := len(c.hosts)
		if c.offline {
			want = c.told
		}
		if r.Offline != c.offline || len(told) != want {
			t.Errorf("%s: offline %v, %d feeds told of; want %v, %d", name, r.Offline, len(told), c.offline, want)
		}
	}
}

func TestWithoutANetworkFewAreTried(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &street{slow: time.Second, answers: map[string]func() (web.Response, error){}}
		for i := range 200 {
			s.answers[fmt.Sprintf("h%d.example", i)] = fails(news.FaultOffline, errors.New("network is unreachable"))
		}
		if r, _ := poll(t, s, feedsOn(200, 1), false); !r.Offline || r.Asked > giveUp+hostsAtOnce {
			t.Errorf("%+v; want offline after a few hosts", r)
		}
	})
}

func TestPrivateNetworkIsAskedWithoutTheInternet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &street{slow: time.Second, answers: map[string]func() (web.Response, error){
			"192.168.1.7": func() (web.Response, error) { return web.Response{Status: 200, Body: []byte(agency), Near: true}, nil },
		}}
		feeds := feedsOn(200, 1)
		for i := range feeds {
			s.answers[feeds[i].URL.Host()] = fails(news.FaultOffline, errors.New("network is unreachable"))
		}
		mine := subscription
		mine.ID, mine.URL = 1000, mustURL("http://192.168.1.7/rss")
		r, told := poll(t, s, append(feeds, mine), false)
		if !r.Offline || len(told) != 1 || told[0].Feed.ID != mine.ID || told[0].Feed.State.Status != news.StatusOK {
			t.Errorf("%+v, told %d; want offline, and what the private network holds", r, len(told))
		}
	})
}

func TestCancelledPollTellsNothingMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &street{slow: time.Minute, now: map[string]int{}}
		ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
		defer cancel()
		told := 0
		start := time.Now()
		(&Poller{Fetcher: &Fetcher{Client: s}}).Poll(ctx, feedsOn(3, 5), false, func(news.Batch) { told++ })
		if told != 3 || time.Since(start) != 90*time.Second {
			t.Errorf("%d told in %v, want 3 in 1m30s", told, time.Since(start))
		}
	})
}

func TestFeedsThatLeadToOneAddressAreAskedOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		feeds := feedsOn(3, 1)
		now := time.Now()
		for i := range feeds {
			feeds[i].State.Checked = now.Add(-time.Hour)
		}
		feeds[0].State.Moved.At = feeds[1].URL // 302 as well as 301
		s := &street{}
		round, told := poll(t, s, feeds, false)
		if len(s.asked) != 2 || round.Asked != 2 || len(told) != 3 {
			t.Fatalf("asked %v, told of %d; want two asked and all told of", s.asked, len(told))
		}
		for _, b := range told {
			st := b.Feed.State
			if b.Feed.ID == feeds[0].ID && (st.Status != news.StatusUnchanged || !strings.Contains(st.Problem.String(), "the same feed as") || len(b.Articles) > 0 || !st.Next.After(now)) {
				t.Errorf("the one that was not asked: %+v", st)
			}
		}
		feeds[0].State.Checked = now.Add(-25 * time.Hour)
		s.asked = nil
		if poll(t, s, feeds, false); len(s.asked) != 3 {
			t.Errorf("asked %v; want each itself once a day: it may lead elsewhere by now", s.asked)
		}
		feeds[0].State.Checked, feeds[1].State.Moved.At = now, feeds[0].URL // to one another
		s.asked = nil
		if poll(t, s, feeds, false); len(s.asked) < 2 {
			t.Errorf("asked %v; want none forgotten", s.asked)
		}
	})
}

func TestSilenceOfAWrongClockIsForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		feeds := feedsOn(1, 1)
		feeds[0].State.Silence = time.Now().Add(300 * 24 * time.Hour)
		s := &street{}
		if poll(t, s, feeds, false); len(s.asked) != 1 {
			t.Errorf("asked %v, want the feed", s.asked)
		}
	})
}

// TestSilentHostKeepsGoneFeedsGone: a feed that its server called gone does not only fail where
// the server asks to be left alone.
func TestSilentHostKeepsGoneFeedsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		feeds := feedsOn(1, 2)
		feeds[0].State.Silence = time.Now().Add(time.Hour)
		feeds[1].State.Status, feeds[1].State.Problem = news.StatusGone, news.PlainLine("status 410")
		s := &street{}
		_, told := poll(t, s, feeds, false)
		if len(s.asked) != 0 || len(told) != 2 {
			t.Fatalf("asked %v, told of %d; want nobody asked and both told of", s.asked, len(told))
		}
		for _, b := range told {
			if st := b.Feed.State; b.Feed.ID == feeds[1].ID && (st.Status != news.StatusGone || st.Problem.String() != "status 410" || st.Next.Before(st.Silence)) {
				t.Errorf("the one that is gone: %+v", st)
			}
		}
	})
}
