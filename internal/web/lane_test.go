package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"visti/internal/news"
)

func TestOneRequestAtATimeForEachHost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l lanes
		var mu sync.Mutex
		inside, most := map[string]int{}, map[string]int{}
		everywhere, mostEverywhere := 0, 0
		var wg sync.WaitGroup
		for i := range 12 {
			host := string(rune('a' + i%3))
			wg.Go(func() {
				if err := l.enter(t.Context(), host, time.Second); err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				inside[host]++
				everywhere++
				most[host], mostEverywhere = max(most[host], inside[host]), max(mostEverywhere, everywhere)
				mu.Unlock()
				time.Sleep(time.Second)
				mu.Lock()
				inside[host]--
				everywhere--
				mu.Unlock()
				l.leave(host)
			})
		}
		start := time.Now()
		wg.Wait()
		for host, n := range most {
			if n != 1 {
				t.Errorf("%d requests at a time to host %s, want 1", n, host)
			}
		}
		if mostEverywhere != 3 {
			t.Errorf("%d requests at a time to three hosts, want 3", mostEverywhere)
		}
		// Four requests of a second each, and three pauses of a second.
		if got := time.Since(start); got != 7*time.Second {
			t.Errorf("took %v, want 7s", got)
		}
	})
}

func TestGapIsCountedFromTheEndOfTheLastRequest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l lanes
		for i, tc := range []struct{ gap, idle, want time.Duration }{
			{time.Hour, 0, 0}, // the first one waits for nothing
			{3 * time.Second, 0, 3 * time.Second},
			{3 * time.Second, 2 * time.Second, time.Second},
			{3 * time.Second, 5 * time.Second, 0},
			{0, 0, 0},
		} {
			time.Sleep(tc.idle)
			start := time.Now()
			if err := l.enter(t.Context(), "a", tc.gap); err != nil {
				t.Fatal(err)
			}
			if got := time.Since(start); got != tc.want {
				t.Errorf("request %d waited %v, want %v", i, got, tc.want)
			}
			time.Sleep(10 * time.Second) // the request itself
			l.leave("a")
		}
	})
}

func TestCancelledWaitForTheTurnFreesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l lanes
		if err := l.enter(t.Context(), "a", 0); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancelled := make(chan error, 1)
		go func() { cancelled <- l.enter(ctx, "a", 0) }()
		entered := false
		go func() {
			if err := l.enter(t.Context(), "a", 0); err != nil {
				t.Error(err)
			}
			entered = true
		}()
		synctest.Wait()
		cancel()
		synctest.Wait()
		if err := <-cancelled; !errors.Is(err, context.Canceled) {
			t.Errorf("error %v, want context.Canceled", err)
		}
		if entered {
			t.Error("the next one entered while the first is inside")
		}
		l.leave("a")
		synctest.Wait()
		if !entered {
			t.Error("the next one did not enter after the first had left")
		}
	})
}

func TestCancelledPauseGivesTheTurnBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l lanes
		if err := l.enter(t.Context(), "a", 0); err != nil {
			t.Fatal(err)
		}
		l.leave("a")
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		if err := l.enter(ctx, "a", time.Minute); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v, want context.DeadlineExceeded", err)
		}
		start := time.Now()
		if err := l.enter(t.Context(), "a", time.Minute); err != nil {
			t.Fatal(err)
		}
		if got := time.Since(start); got != 58*time.Second {
			t.Errorf("the next one waited %v, want the rest of the pause, 58s", got)
		}
	})
}

func TestHostsAreForgottenWhenTheyAreMany(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var l lanes
		if err := l.enter(t.Context(), "busy", 0); err != nil {
			t.Fatal(err)
		}
		visit := func(host string) {
			if err := l.enter(t.Context(), host, 0); err != nil {
				t.Fatal(err)
			}
			l.leave(host)
		}
		for i := range 2 * maxIdleLanes {
			visit(strconv.Itoa(i))
		}
		time.Sleep(2 * time.Minute)
		visit("last")
		if len(l.hosts) > 2 || l.hosts["busy"] == nil || l.hosts["last"] == nil {
			t.Errorf("%d hosts remembered, want the busy one and the last", len(l.hosts))
		}
		l.leave("busy")
	})
}

func TestClientAsksAHostOneAtATime(t *testing.T) {
	var inside, most atomic.Int32
	count := func(http.ResponseWriter, *http.Request) {
		if n := inside.Add(1); n > most.Load() {
			most.Store(n)
		}
		runtime.Gosched()
		inside.Add(-1)
	}
	s := serve(t, count)
	c, u := client(t, s.URL), at(t, s.URL)
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			if _, err := c.Get(t.Context(), Request{URL: u}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := most.Load(); n != 1 {
		t.Errorf("%d requests at a time, want 1", n)
	}
}

func TestClientAsksHostsSideBySide(t *testing.T) {
	var both sync.WaitGroup
	both.Add(2)
	meet := func(http.ResponseWriter, *http.Request) { both.Done(); both.Wait() }
	a, b := serve(t, meet), serve(t, meet)
	c := client(t, a.URL, b.URL)
	var wg sync.WaitGroup
	for _, u := range []news.URL{at(t, a.URL), at(t, b.URL)} {
		wg.Go(func() {
			if _, err := c.Get(t.Context(), Request{URL: u}); err != nil {
				t.Errorf("%s: %v, want both to be asked at a time", u, err)
			}
		})
	}
	wg.Wait()
}

func TestLaneIsThatOfTheServer(t *testing.T) {
	for addr, want := range map[string]string{
		"http://News.example/a": "news.example", "https://news.example/": "news.example", "https://news.example:443/": "news.example",
		"http://news.example:80/": "news.example", "http://news.example:8080/": "news.example:8080", "http://[::1]/": "::1",
	} {
		u, err := url.Parse(addr)
		if err != nil {
			t.Fatal(err)
		}
		if got := laneOf(u); got != want {
			t.Errorf("laneOf(%s) = %q, want %q", addr, got, want)
		}
	}
}
