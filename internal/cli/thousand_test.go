//go:build linux

package cli

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// A burden is what a run of visti cost.
type burden struct {
	wall, cpu time.Duration
	memory    int64 // bytes at its peak
}

func (b burden) String() string {
	return fmt.Sprintf("%.1f s, %.1f s of CPU, %d MB at the peak", b.wall.Seconds(), b.cpu.Seconds(), b.memory>>20)
}

// weigh runs visti and says what it cost.
func (h home) weigh(t *testing.T, args ...string) (out string, b burden) {
	t.Helper()
	cmd := h.command(t, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	begin := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	peak := make(chan int64)
	go func() { peak <- watchMemory(cmd.Process.Pid) }()
	_ = cmd.Wait() // its exit code is part of what it says
	b.wall = time.Since(begin)
	b.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	b.memory = <-peak
	return stdout.String() + stderr.String(), b
}

// watchMemory returns the peak of a process's memory once it has ended. What the
// system says of ended ones holds that of the test too, which began them.
func watchMemory(pid int) (peak int64) {
	for {
		status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
		_, after, found := strings.Cut(string(status), "VmHWM:")
		if err != nil || !found {
			return peak
		}
		var kB int64
		if _, err := fmt.Sscan(after, &kB); err == nil {
			peak = max(peak, kB<<10)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// A crowd is many servers, each on a loopback address of its own.
type crowd struct {
	urls      []string
	unchanged atomic.Bool // every answer is a 304
}

// newCrowd serves n feeds of 50 items; of every ten the last one is faulty.
func newCrowd(t *testing.T, n int) *crowd {
	t.Helper()
	c := &crowd{}
	faults := badInput(t)
	faults["a drip"], faults["silence"] = drip, silence
	var kinds []string
	for kind := range faults {
		kinds = append(kinds, kind)
	}
	for i := range n {
		l, err := net.Listen("tcp4", fmt.Sprintf("127.1.%d.%d:0", i/250, 1+i%250))
		if err != nil {
			t.Skip("no loopback addresses of one's own here: ", err)
		}
		address := "http://" + l.Addr().String()
		var items []item
		for k := range 50 {
			id := i*50 + k
			items = append(items, item{id: id, title: fmt.Sprintf("Новина %d про міст, трамвай і порт у місті %d", id, i), teaser: strings.Repeat("Роботи почнуться в березні, кажуть у міністерстві. ", 3), age: time.Duration(k) * time.Minute})
		}
		body := rss(address, items)
		own := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("ETag", `"1"`)
			_, _ = w.Write(body)
		})
		if i%10 == 9 {
			own = faults[kinds[i/10%len(kinds)]]
		}
		s := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if c.unchanged.Load() {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			own(w, r)
		})}
		go func() { _ = s.Serve(l) }()
		t.Cleanup(func() { _ = s.Close() })
		c.urls = append(c.urls, address+"/rss")
	}
	return c
}

// endless writes piece until the reader goes away.
func endless(w http.ResponseWriter, r *http.Request, piece string, pause time.Duration) {
	for r.Context().Err() == nil {
		if _, err := w.Write([]byte(piece)); err != nil {
			return
		}
		if pause > 0 {
			_ = http.NewResponseController(w).Flush()
			time.Sleep(pause)
		}
	}
}

// drip sends a byte a second, silence nothing at all.
func drip(w http.ResponseWriter, r *http.Request)    { endless(w, r, "<", time.Second) }
func silence(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }

// badInput is what no server should send.
func badInput(t *testing.T) map[string]http.HandlerFunc {
	t.Helper()
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	zeros := bytes.Repeat([]byte{' '}, 1<<20)
	for range 300 {
		_, _ = z.Write(zeros)
	}
	_ = z.Close()
	manyItems := func(it string, n int) string {
		return "<rss version='2.0'><channel><title>x</title>" + strings.Repeat(it, n) + "</channel></rss>"
	}
	bad := map[string]http.HandlerFunc{
		"gzip bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(bomb.Bytes())
		},
		"endless body":   func(w http.ResponseWriter, r *http.Request) { endless(w, r, "<item><title>x</title></item>\n", 0) },
		"1e6 items":      serveText("text/xml", manyItems("<item/>", 1_000_000)),
		"300,000 items":  serveText("text/xml", manyItems("<item><guid>x</guid></item>", 300_000)),
		"200 MB of tags": func(w http.ResponseWriter, r *http.Request) { endless(w, r, strings.Repeat("<a>", 1<<14), 0) },
		"9 MB of tags":   serveText("text/xml", "<rss><channel>"+strings.Repeat("<a>", 3<<20)),
		"500 kB of tags": serveText("text/xml", "<rss><channel><item><title>"+strings.Repeat("<a>", 160_000)),
		"redirect loop":  func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.Path, http.StatusFound) },
		"to file:": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(302)
		},
		"to an own place": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "http://169.254.169.254/latest")
			w.WriteHeader(302)
		},
		"to another host": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "http://127.0.0.1:1/")
			w.WriteHeader(301)
		},
		"a million quotes": serveText("text/xml", "<rss><channel><item><title a='"+strings.Repeat("\" '", 1<<20)),
	}
	for name, h := range badAnswers() {
		bad[name] = h
	}
	delete(bad, "a cut feed") // it gives articles, and so is none of those that give nothing
	return bad
}

func TestBadInputIsBoundedAndDisturbsNoOther(t *testing.T) {
	bad := badInput(t)
	if os.Getenv("VISTI_BENCH") != "" {
		bad["a drip"], bad["silence"] = drip, silence
	}
	for name, handler := range bad {
		t.Run(name, func(t *testing.T) {
			p, good, h := newPress(t), newPress(t), newHome(t)
			h.subscribe(t, p.URL+"/rss", good.URL+"/rss")
			h.must(t, "fetch", "--force", "--no-pages")
			before := len(listed(t, h.must(t, "list", "--json", "--limit", "0", "source:vistovyk0")))
			p.handle("/rss", handler)
			good.publish(item{id: 201, title: "Новий маршрут до моря", teaser: "Потяг щодня.", age: time.Minute})
			good.handle("/rss", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(rss(good.URL, good.items)) })
			out, cost := h.weigh(t, "fetch", "--force", "--no-pages")
			t.Logf("%s\n%s", cost, out)
			if !underRace && (cost.wall > 32*time.Second || cost.memory > 200<<20) {
				t.Errorf("it cost %s; want 30 s and 200 MB at most", cost)
			}
			if strings.Count(out, "\n") != 2 || len(out) > 600 {
				t.Errorf("said %q, want one line a feed", out)
			}
			if rows := listed(t, h.must(t, "list", "--json", "--limit", "0", "source:vistovyk0")); len(rows) < before {
				t.Errorf("%d articles of the feed, had %d", len(rows), before)
			}
			if rows := listed(t, h.must(t, "list", "--json", "маршрут моря")); len(rows) != 1 {
				t.Errorf("the other feed's new article: %d rows, want 1", len(rows))
			}
		})
	}
}

// TestThousandFeeds runs where VISTI_BENCH is set: it wants the machine for itself.
func TestThousandFeeds(t *testing.T) {
	if os.Getenv("VISTI_BENCH") == "" {
		t.Skip("takes a minute: set VISTI_BENCH")
	}
	n := 1000
	c, h := newCrowd(t, n), newHome(t)
	h.subscribe(t, c.urls...)
	out, cost := h.weigh(t, "fetch", "--force", "--no-pages")
	t.Logf("first fetch of %d feeds: %s", n, cost)
	if good := strings.Count(out, "50 new"); good != n*9/10 {
		t.Errorf("%d feeds brought their 50 articles, want %d", good, n*9/10)
	}
	if rows := strings.Count(h.must(t, "list", "--json", "--limit", "0"), "\n"); rows < n*9/10*50 {
		t.Errorf("%d articles stored, want at least %d", rows, n*9/10*50)
	}
	if cost.wall > 90*time.Second || cost.memory > 200<<20 {
		t.Errorf("first fetch: %s; want 90 s and 200 MB at most", cost)
	}
	c.unchanged.Store(true)
	_, cost = h.weigh(t, "fetch", "--force", "--no-pages")
	t.Logf("second, all 304: %s", cost)
	if cost.cpu > 5*time.Second {
		t.Errorf("second fetch: %s; want 5 s of CPU at most", cost)
	}
}
