//go:build unix

package cli

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// corpus returns the folder of the real feeds and pages, or skips.
func corpus(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("VISTI_CORPUS")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	if _, err := os.Stat(filepath.Join(dir, "feeds", "real.json")); err != nil {
		t.Skip("no corpus of real feeds: set VISTI_CORPUS to its folder")
	}
	return dir
}

// A realFeed is what the corpus expects of one file.
type realFeed struct {
	File       string `json:"file"`
	Items      int    `json:"items"`
	FirstItems []struct {
		Title     string `json:"title"`
		Link      string `json:"link"`
		Published string `json:"published"`
	} `json:"first_items"`
}

// chosen are real feeds of all formats and encodings, with the language their
// subscription states.
var chosen = map[string]string{
	"unian_ukr_2020-09-28_a.xml":                          "uk",
	"data-import__tests__stubs__stub_pravda_rss.xml":      "ru", // windows-1251
	"miniflux__parser__testdata__encoding_ISO-8859-1.xml": "de",
	"miniflux__parser__testdata__large_atom.xml":          "en",
	"rss-parser__test__input__guardian.rss":               "en",
	"NetNewsWire__aktuality.rss":                          "sk",
	"NetNewsWire__OneFootTsunami.atom":                    "en",
	"rome__rome-xml__news-atom.xml":                       "en",
	"syndication__autotests__rdf__javaworld.xml":          "en", // RDF
	"NetNewsWire__livemint.xml":                           "en",
	"miniflux__parser__testdata__urdu_UTF8.xml":           "ur",
}

func TestRealFeedsComeThroughWhole(t *testing.T) {
	dir := corpus(t)
	b, err := os.ReadFile(filepath.Join(dir, "feeds", "real.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all []realFeed
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	served := 0
	for _, want := range all {
		name := path.Base(want.File)
		lang, ok := chosen[name]
		if !ok {
			continue
		}
		served++
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			body, err := os.ReadFile(filepath.Join(dir, "feeds", want.File))
			if err != nil {
				t.Fatal(err)
			}
			comesThroughWhole(t, body, lang, want)
		})
	}
	if served != len(chosen) {
		t.Errorf("the corpus has %d of the %d chosen feeds", served, len(chosen))
	}
}

// comesThroughWhole serves body on loopback, fetches and lists it.
func comesThroughWhole(t *testing.T, body []byte, lang string, want realFeed) {
	p, h := newPress(t), newHome(t)
	asked := 0
	p.handle("/real", func(w http.ResponseWriter, r *http.Request) {
		asked++
		if r.Header.Get("If-None-Match") == oddETag && r.Header.Get("If-Modified-Since") == oddModified {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header()["ETag"] = []string{oddETag}
		w.Header()["Last-Modified"] = []string{oddModified}
		w.Header().Set("Content-Type", "application/xml") // says nothing of the encoding
		_, _ = w.Write(body)
	})
	h.subscribeIn(t, lang, p.URL+"/real")
	h.must(t, "fetch", "--all", "--no-pages")
	out := h.must(t, "list", "--json", "--limit", "0")
	rows := listed(t, out)
	if len(rows) != want.Items {
		t.Errorf("%d articles, want %d", len(rows), want.Items)
	}
	for _, it := range want.FirstItems {
		if !hasRow(rows, it.Title, it.Link, it.Published) {
			t.Errorf("no row with title %q, link %s, time %s", it.Title, it.Link, it.Published)
		}
	}
	if strings.HasPrefix(path.Base(want.File), "unian") {
		everyUNIANItem(t, string(body), rows)
	}
	for _, row := range rows {
		if row["lang"] != lang {
			t.Errorf("%q is in %v, want %s", row["title"], row["lang"], lang)
		}
	}
	h.must(t, "fetch", "--force", "--no-pages")
	if again := h.must(t, "list", "--json", "--limit", "0"); again != out {
		t.Error("a 304 changed the list")
	}
	h.must(t, "fetch", "--no-pages")
	if asked != 2 {
		t.Errorf("asked %d times, want 2: first, forced with validators, and not before it is due", asked)
	}
}

// everyUNIANItem compares all items with what stands in the file, read here in
// the plainest way: this feed's titles, links and dates are unescaped.
func everyUNIANItem(t *testing.T, body string, rows []map[string]any) {
	t.Helper()
	items := regexp.MustCompile(`(?s)<item>.*?</item>`).FindAllString(body, -1)
	if len(items) != 25 {
		t.Errorf("the file has %d items, want 25", len(items))
	}
	field := func(s, name string) string {
		m := regexp.MustCompile(`(?s)<` + name + `>\s*(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?\s*</` + name + `>`).FindStringSubmatch(s)
		if m == nil {
			t.Fatalf("no %s in %s", name, s)
		}
		return strings.TrimSpace(m[1])
	}
	for _, it := range items {
		at, err := time.Parse(time.RFC1123Z, field(it, "pubDate"))
		if err != nil {
			t.Fatal(err)
		}
		if !hasRow(rows, field(it, "title"), field(it, "link"), at.UTC().Format(time.RFC3339)) {
			t.Errorf("no row for %q", field(it, "title"))
		}
	}
}

// hasRow tells whether a row has this title, link (tracking parameters aside)
// and time, of which the link and the time may be missing.
func hasRow(rows []map[string]any, title, link, published string) bool {
	for _, row := range rows {
		same := strings.Join(strings.Fields(title), " ") == row["title"]
		if link != "" {
			same = same && withoutQuery(link) == withoutQuery(fmt.Sprint(row["url"]))
		}
		if published != "" {
			same = same && row["published"] == published
		}
		if same {
			return true
		}
	}
	return false
}

func withoutQuery(link string) string {
	u, err := url.Parse(link)
	if err != nil {
		return link
	}
	u.RawQuery, u.Fragment = "", ""
	return u.String()
}
