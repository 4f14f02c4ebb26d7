package demo

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"visti/internal/news"
)

// noon is when the sample opens in these tests.
var noon = time.Date(2026, 11, 24, 20, 0, 0, 0, time.FixedZone("EET", 2*60*60))

// open serves the sample; the clock it reads may be moved.
func open(t *testing.T) (n *Newsroom, clock *time.Time) {
	t.Helper()
	now := noon
	n, err := Open(Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.Close() })
	for _, s := range n.sources {
		s.delay = 0 // slow sources are only slow for people
	}
	return n, &now
}

// get asks the sample for something.
func get(t *testing.T, address string, header ...string) (*http.Response, []byte) {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, body
}

func TestSampleIsAsLargeAsPromised(t *testing.T) {
	sources, err := readSources()
	if err != nil {
		t.Fatal(err)
	}
	topics, stories, langs := map[news.Topic]int{}, map[string]map[string]bool{}, map[string]int{}
	articles, labelled, late, fresh := 0, 0, 0, 0
	publishers := map[string]bool{}
	for _, s := range sources {
		publishers[s.publisher] = true
		for _, a := range s.articles {
			articles++
			langs[s.lang]++
			for _, topic := range a.topics {
				topics[topic]++
			}
			if a.story != "" {
				if stories[a.story] == nil {
					stories[a.story] = map[string]bool{}
				}
				stories[a.story][s.publisher] = true
			}
			if len(a.claims) > 0 {
				labelled++
			}
			if a.late > 0 {
				late++
			}
			if a.age <= 24*time.Hour {
				fresh++
			}
			if a.age > 72*time.Hour {
				t.Errorf("%s is %v old, want three days at most", a.id, a.age)
			}
		}
	}
	told := 0
	for _, by := range stories {
		if len(by) > 2 {
			told++
		}
	}
	if len(publishers) < 6 || articles < 120 || labelled < 40 || late < 3 || told < 8 || fresh < 60 {
		t.Errorf("%d publishers, %d articles, %d labelled, %d late, %d of a day, %d stories told by three", len(publishers), articles, labelled, late, fresh, told)
	}
	for _, topic := range news.Topics() {
		if topics[topic] < 3 {
			t.Errorf("%d articles about %s, want at least 3", topics[topic], topic)
		}
	}
	for _, lang := range []string{"uk", "ru", "en"} {
		if langs[lang] < 20 {
			t.Errorf("%d articles in %s", langs[lang], lang)
		}
	}
}

var knownKeys = []string{"age", "category", "topics", "story", "author", "caption", "credit", "related", "inline", "claim", "edit"}

func TestTextsAreWellFormed(t *testing.T) {
	sources, err := readSources()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sources {
		seen := map[string]bool{}
		for _, a := range s.articles {
			where := s.id + " " + a.id
			if seen[a.id] {
				t.Errorf("%s stands twice", where)
			}
			seen[a.id] = true
			if n := utf8.RuneCountInString(a.title); n < 30 || n > 140 {
				t.Errorf("%s: a title of %d letters: %q", where, n, a.title)
			}
			if n := utf8.RuneCountInString(a.teaser); n < 30 || n > 220 || strings.Contains(a.teaser, "\n") {
				t.Errorf("%s: a teaser of %d letters: %q", where, n, a.teaser)
			}
			if len(a.topics) < 1 || len(a.topics) > 3 || a.category == "" {
				t.Errorf("%s: topics %v, category %q", where, a.topics, a.category)
			}
			text := strings.Join(a.paragraphs, "\n")
			if n := utf8.RuneCountInString(text); n < 400 {
				t.Errorf("%s: a text of %d letters", where, n)
			}
			for _, c := range a.claims {
				if !strings.Contains(text, c.part) {
					t.Errorf("%s: the claim %q does not stand in the text", where, c.part)
				}
			}
			for _, id := range append(slices.Clone(a.related), a.inline) {
				if id == "" {
					continue
				}
				if _, ok := s.byID(id); !ok || id == a.id {
					t.Errorf("%s offers %s, which is not there", where, id)
				}
			}
			if s.charset != "" {
				if _, err := charmap.Windows1251.NewEncoder().String(a.title + a.teaser + text + a.caption); err != nil {
					t.Errorf("%s cannot be written in %s: %v", where, s.charset, err)
				}
			}
		}
	}
	files, err := data.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		name := strings.TrimSuffix(f.Name(), ".txt")
		if name == "sources" {
			continue
		}
		entries, err := readEntries(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			for _, kv := range e.keys {
				if !slices.Contains(knownKeys, kv[0]) {
					t.Errorf("%s: %s: nothing reads the key %q", name, e.id, kv[0])
				}
			}
		}
	}
}

func TestBadDataNamesTheEntry(t *testing.T) {
	for name, e := range map[string]entry{
		"no text":      {id: "1", keys: [][2]string{{"age", "1h"}}},
		"no age":       {id: "1", text: []string{"T\n> t", "p"}},
		"a wrong age":  {id: "1", keys: [][2]string{{"age", "old"}}, text: []string{"T\n> t", "p"}},
		"a wrong word": {id: "1", keys: [][2]string{{"age", "1h"}, {"topics", "wars"}}, text: []string{"T\n> t", "p"}},
		"no speaker":   {id: "1", keys: [][2]string{{"age", "1h"}, {"claim", "words"}}, text: []string{"T\n> t", "p"}},
	} {
		if _, err := readArticle(e); err == nil {
			t.Errorf("%s: read without an error", name)
		}
	}
}

func TestFeedsAnswerAsTheirServersWould(t *testing.T) {
	n, _ := open(t)
	for i, s := range n.sources {
		address := n.Feeds()[i].URL.String()
		resp, body := get(t, address)
		if s.status != 0 {
			if resp.StatusCode != s.status {
				t.Errorf("%s answers %d, want always %d", s.id, resp.StatusCode, s.status)
			}
			continue
		}
		if resp.StatusCode != http.StatusOK || len(body) < 1000 {
			t.Errorf("%s answers %d with %d bytes", s.id, resp.StatusCode, len(body))
		}
		if s.charset != "" && (utf8.Valid(body) || !strings.Contains(resp.Header.Get("Content-Type"), s.charset)) {
			t.Errorf("%s says %q and sends UTF-8: %v", s.id, resp.Header.Get("Content-Type"), utf8.Valid(body))
		}
		if again, _ := get(t, address, "If-None-Match", resp.Header.Get("ETag")); s.delay == 0 && again.StatusCode != http.StatusNotModified {
			t.Errorf("%s answers %d to its own validator, want 304", s.id, again.StatusCode)
		}
		page, _ := get(t, s.address+s.path(s.current()[0]))
		want := http.StatusOK
		if s.pages != 0 {
			want = s.pages
		}
		if page.StatusCode != want {
			t.Errorf("a page of %s answers %d, want %d", s.id, page.StatusCode, want)
		}
		if front, _ := get(t, s.address+"/"); front.StatusCode != http.StatusOK {
			t.Errorf("the front page of %s answers %d", s.id, front.StatusCode)
		}
	}
}

func TestNewsArrivesAndIsEditedWhileOneWatches(t *testing.T) {
	n, clock := open(t)
	agency := n.sources[0]
	before := len(agency.current())
	edited := func() (title, becomes string) {
		for _, a := range agency.current() {
			if a.edit != "" {
				return a.title, a.edit
			}
		}
		t.Fatal("no article is edited")
		return "", ""
	}
	if title, becomes := edited(); title == becomes {
		t.Errorf("%q is corrected from the start", title)
	}
	*clock = noon.Add(firstLate)
	if got := agency.current(); len(got) != before+1 || !agency.published(got[0]).Equal(noon.Add(firstLate)) {
		t.Errorf("%d articles after %v, want %d, the newest of now", len(got), firstLate, before+1)
	}
	*clock = noon.Add(editAfter)
	if title, becomes := edited(); title != becomes {
		t.Errorf("after %v the title is %q, want %q", editAfter, title, becomes)
	}
}

func TestWatchTellsOfEveryEvent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sources, err := readSources()
		if err != nil {
			t.Fatal(err)
		}
		n := &Newsroom{sources: sources, start: time.Now(), now: time.Now}
		for _, s := range sources {
			s.newsroom, s.address = n, "http://127.0.0.1:1"
		}
		told := 0
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		n.Watch(ctx, func(u news.URL) { told++ })
		if told != 7 || time.Since(n.start) > 5*time.Minute {
			t.Errorf("told %d times within %v, want 6 arrivals and an edit", told, time.Since(n.start))
		}
		stopped, stop := context.WithCancel(t.Context())
		stop()
		n.start = time.Now()
		n.Watch(stopped, func(news.URL) { t.Error("told after the end") })
	})
}

func TestTakenPortIsSaidAndNothingIsLeftOpen(t *testing.T) {
	first, _ := open(t)
	var port int
	_, _ = fmt.Sscanf(regexp.MustCompile(`\d+$`).FindString(first.Hosts()[0]), "%d", &port)
	if _, err := Open(Options{Port: port}); err == nil || !strings.Contains(err.Error(), fmt.Sprint(port)) {
		t.Errorf("a taken port gave %v, want an error that names it", err)
	}
}
