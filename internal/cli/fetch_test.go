//go:build unix

package cli

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// listed reads what `visti list --json` wrote.
func listed(t *testing.T, ndjson string) []map[string]any {
	t.Helper()
	var rows []map[string]any
	for line := range strings.Lines(ndjson) {
		var row map[string]any
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatalf("list --json wrote %q: %v", line, err)
		}
		rows = append(rows, row)
	}
	return rows
}

func TestFetchStoresEveryArticleOfAFeed(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--all", "--no-pages")
	rows := listed(t, h.must(t, "list", "--json"))
	if len(rows) != len(p.items) {
		t.Fatalf("listed %d articles, want %d", len(rows), len(p.items))
	}
	for i, it := range p.items { // the press lists newest first, and so does visti
		row := rows[i]
		if row["title"] != it.title || row["url"] != p.URL+it.path() || row["lang"] != "uk" {
			t.Errorf("row %d = %v, want %q at %s in uk", i, row, it.title, it.path())
		}
		at, err := time.Parse(time.RFC3339, fmt.Sprint(row["published"]))
		if off := time.Since(at) - it.age; err != nil || off < -time.Minute || off > time.Minute {
			t.Errorf("row %d published %v, want %v ago", i, row["published"], it.age)
		}
	}
}

func TestFetchAsksPolitely(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--all", "--no-pages")
	before := h.must(t, "list", "--json")

	h.must(t, "fetch", "--no-pages") // a new process: the due time must have survived
	if n := len(p.requests("/rss")); n != 1 {
		t.Errorf("a fetch before the feed is due asked %d times in all, want 1", n)
	}

	out := h.must(t, "fetch", "--force", "--no-pages", "--json")
	asked := p.requests("/rss")
	if len(asked) != 2 {
		t.Fatalf("fetch --force asked %d times in all, want 2", len(asked))
	}
	head := asked[1].Header
	if head.Get("If-None-Match") != oddETag || head.Get("If-Modified-Since") != oddModified {
		t.Errorf("validators sent: %q and %q, want them byte for byte", head.Get("If-None-Match"), head.Get("If-Modified-Since"))
	}
	if !strings.Contains(out, `"status":"unchanged"`) {
		t.Errorf("fetch --json says %s, want unchanged", out)
	}
	if after := h.must(t, "list", "--json"); after != before {
		t.Errorf("a 304 changed the list:\n%s\nwas\n%s", after, before)
	}
}

// serveText answers with body.
func serveText(kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		_, _ = w.Write([]byte(body))
	}
}

// badAnswers are what servers send in place of a feed.
func badAnswers() map[string]http.HandlerFunc {
	answer := func(status int, kind, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			w.WriteHeader(status)
			_, _ = w.Write([]byte(body))
		}
	}
	return map[string]http.HandlerFunc{
		"a web page": answer(200, "text/html", "<!doctype html><html><head><title>Ой</title></head><body><p>Перевірка браузера</p></body></html>"),
		"nothing":    answer(200, "application/rss+xml", ""),
		"404":        answer(404, "text/html", "<h1>Not found</h1>"),
		"500":        answer(500, "text/plain", "oops"),
		"noise":      answer(200, "application/rss+xml", "\x00\x01\x02\xff\xfe"),
		"a cut feed": func(w http.ResponseWriter, _ *http.Request) {
			body := rss("http://127.0.0.1", invented())
			w.Header().Set("Content-Length", fmt.Sprint(len(body)))
			_, _ = w.Write(body[:len(body)/2])
			_ = http.NewResponseController(w).Flush()
			panic(http.ErrAbortHandler)
		},
	}
}

func TestBadAnswerMarksOneFeedAndLosesNothing(t *testing.T) {
	for name, bad := range badAnswers() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, good, h := newPress(t), newPress(t), newHome(t)
			h.subscribe(t, p.URL+"/rss", good.URL+"/rss")
			h.must(t, "fetch", "--force", "--no-pages")
			before := len(listed(t, h.must(t, "list", "--json", "--limit", "0")))

			p.handle("/rss", bad)
			good.publish(item{id: 201, title: "Новий маршрут до моря", teaser: "Потяг щодня.", category: "Общество", age: time.Minute})
			good.handle("/rss", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(rss(good.URL, good.items)) })
			out, talk, code := h.run(t, "", "fetch", "--force", "--no-pages", "--json")
			wantCode, wantStatus := exitPartial, `"status":"failed"`
			if name == "a cut feed" {
				wantCode, wantStatus = exitGood, `"status":"partial"`
			}
			if code != wantCode || strings.Count(out, wantStatus) != 1 {
				t.Errorf("fetch: exit %d, %s%s; want exit %d and one feed with %s", code, out, talk, wantCode, wantStatus)
			}
			rows := listed(t, h.must(t, "list", "--json", "--limit", "0"))
			if len(rows) != before+1 || rows[0]["title"] != "Новий маршрут до моря" {
				t.Errorf("%d articles listed, want %d and the good feed's new one first: %v", len(rows), before+1, rows[0]["title"])
			}
		})
	}
}

func TestStalledServerDoesNotHoldOthers(t *testing.T) {
	p, good, h := newPress(t), newPress(t), newHome(t)
	h.settings(t, "[network]\ntimeout = \"1s\"\n")
	h.subscribe(t, p.URL+"/rss", good.URL+"/rss")
	release := make(chan struct{})
	p.handle("/rss", func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-release:
		case <-r.Context().Done():
		}
	})
	defer close(release)
	out, _, code := h.run(t, "", "fetch", "--force", "--no-pages")
	if code != exitPartial || !strings.Contains(out, "ok") || !strings.Contains(out, "failed") {
		t.Errorf("exit %d: %s; want one feed ok, one failed", code, out)
	}
	if rows := listed(t, h.must(t, "list", "--json")); len(rows) != len(good.items) {
		t.Errorf("%d articles, want those of the good feed: %d", len(rows), len(good.items))
	}
}

func TestNothingReachableIsOneSentence(t *testing.T) {
	h := newHome(t)
	h.subscribe(t, "http://vistovyk.invalid/rss", "http://obrii.invalid/rss", "http://harbour.invalid/rss")
	out, talk, code := h.run(t, "", "fetch", "--force", "--no-pages")
	if code != exitFailed || strings.Count(talk, "network") != 1 || strings.Contains(out, "invalid") {
		t.Errorf("exit %d\n%s%s\nwant exit 1 and one sentence, no error a feed", code, out, talk)
	}
}

func TestFeedOfAPrivateNetworkIsFetchedWithoutTheInternet(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss", "http://vistovyk.invalid/rss", "http://obrii.invalid/rss", "http://harbour.invalid/rss")
	out, talk, code := h.run(t, "", "fetch", "--force", "--no-pages")
	if code != exitPartial || strings.Count(out, "\n") != 1 || !strings.HasPrefix(out, "ok") || !strings.Contains(talk, "no internet") {
		t.Errorf("exit %d\n%s%s\nwant exit 3, one feed fetched and one sentence about the others", code, out, talk)
	}
}
