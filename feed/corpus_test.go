package feed

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"

	"visti/internal/markup"
	"visti/internal/news"
	"visti/internal/text"
)

// corpusFolder is where the real feeds lie, or the test is skipped.
func corpusFolder(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("VISTI_CORPUS")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "data")
	}
	dir = filepath.Join(dir, "feeds")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no corpus of real feeds: set VISTI_CORPUS to the folder that holds feeds/")
	}
	return dir
}

func facts(t testing.TB, dir, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

const corpusURL = "https://feed.example/feed.xml"

// inCorpus parses one file as if a server had sent it.
func inCorpus(t testing.TB, dir, file, base, contentType, zone string) (news.Batch, error) {
	t.Helper()
	body, err := os.ReadFile(filepath.Join(dir, file))
	if err != nil {
		t.Fatal(err)
	}
	return Parse(Document{
		Body: body, URL: mustURL(base), ContentType: contentType,
		Feed: news.Feed{Zone: zone}, Now: noon,
	})
}

func TestCorpusOfDamagedFeeds(t *testing.T) {
	dir := corpusFolder(t)
	var cases []struct {
		File  string `json:"file"`
		Type  string `json:"http_content_type"`
		Items *int   `json:"want_items"`
		Title string `json:"want_first_title"`
		Error bool   `json:"want_error"`
	}
	facts(t, dir, "derived.json", &cases)
	right := 0
	for _, c := range cases {
		b, err := inCorpus(t, dir, c.File, corpusURL, c.Type, "Europe/Kyiv")
		switch {
		case c.Error != (err != nil):
			t.Errorf("%s: error %v, want one: %v", c.File, err, c.Error)
		case c.Items != nil && len(b.Articles) != *c.Items:
			t.Errorf("%s: %d articles, want %d", c.File, len(b.Articles), *c.Items)
		case c.Title != "" && b.Articles[0].Title.String() != news.PlainLine(c.Title).String():
			t.Errorf("%s: title %q, want %q", c.File, b.Articles[0].Title, c.Title)
		default:
			right++
		}
	}
	t.Logf("derived: %d of %d as expected", right, len(cases))
}

func TestCorpusOfDates(t *testing.T) {
	var cases []struct {
		In   string  `json:"in"`
		Want *string `json:"want_utc"`
	}
	facts(t, corpusFolder(t), "dates.json", &cases)
	kyiv, err := time.LoadLocation("Europe/Kyiv")
	if err != nil {
		t.Skip("no time zone data:", err)
	}
	right := 0
	for _, c := range cases {
		got, want := parseDate(c.In, kyiv), time.Time{}
		if c.Want != nil {
			if want, err = time.Parse(time.RFC3339, *c.Want); err != nil {
				t.Fatal(err)
			}
		}
		if !got.Truncate(time.Second).Equal(want) {
			t.Errorf("%q = %v, want %v", c.In, got, want)
			continue
		}
		right++
	}
	t.Logf("dates: %d of %d right", right, len(cases))
}

// wrongInCorpus are facts of the corpus that are themselves wrong: 8:19 pm CEST
// was read there as 8:19 in the morning.
var wrongInCorpus = map[string]bool{"real/rome__rome-xml__yweather.xml": true}

func TestCorpusOfRealFeeds(t *testing.T) {
	dir := corpusFolder(t)
	var cases []struct {
		File  string `json:"file"`
		Items int    `json:"items"`
		First []struct {
			Title, Link, Published string
		} `json:"first_items"`
	}
	facts(t, dir, "real.json", &cases)
	counts, dates, links := 0, 0, 0
	for _, c := range cases {
		b, err := inCorpus(t, dir, c.File, corpusURL, "", "")
		if len(b.Articles) < c.Items {
			t.Errorf("%s: %d articles, want %d (%v)", c.File, len(b.Articles), c.Items, err)
			continue
		}
		counts++
		goodDates, goodLinks := true, true
		for i, want := range c.First {
			a := b.Articles[i]
			if at, err := time.Parse(time.RFC3339, want.Published); err == nil && !a.Published.Truncate(time.Second).Equal(at) {
				goodDates = false
			}
			if strings.HasPrefix(want.Link, "http") && a.URL.Empty() {
				goodLinks = false
			}
			if strings.ContainsRune(a.Title.String(), '\uFFFD') && !strings.ContainsRune(want.Title, '\uFFFD') {
				t.Errorf("%s: title %q, want %q", c.File, a.Title, want.Title)
			}
		}
		if !goodDates && !wrongInCorpus[c.File] {
			t.Errorf("%s: dates differ", c.File)
		} else {
			dates++
		}
		if !goodLinks {
			t.Errorf("%s: an article lost its link", c.File)
		} else {
			links++
		}
	}
	t.Logf("real: items of %d, dates of %d, links of %d of %d feeds as expected or better", counts, dates, links, len(cases))
}

// TestCorpusOfForeignTests checks the fields that another project's tests check;
// equal means equal but for markup and entities.
func TestCorpusOfForeignTests(t *testing.T) {
	dir := corpusFolder(t)
	var cases []struct {
		File    string            `json:"file"`
		Headers map[string]string `json:"http_headers"`
		Checks  []struct {
			Field string `json:"field"`
			Want  any    `json:"want"`
		} `json:"checks"`
	}
	facts(t, dir, "feedparser.json", &cases)
	right, silent := 0, 0
	for _, c := range cases {
		base, contentType := "http://feed.example/rss.xml", ""
		for k, v := range c.Headers {
			switch strings.ToLower(k) {
			case "content-type":
				contentType = v
			case "content-location":
				base = v
			}
		}
		b, err := inCorpus(t, dir, c.File, base, contentType, "")
		good := true
		for _, check := range c.Checks {
			want := fmt.Sprint(check.Want)
			if check.Field == "len(items)" {
				good = good && fmt.Sprint(len(b.Articles)) == want
				continue
			}
			good = good && err == nil && anyEqual(fieldOf(b, check.Field), check.Want, strings.HasSuffix(check.Field, "author"))
		}
		switch {
		case good:
			right++
		case err != nil:
			silent++
		}
	}
	t.Logf("feedparser: %d of %d equal, %d without an answer", right, len(cases), silent)
	if right*100 < 95*len(cases) || silent > 4 {
		t.Errorf("feedparser: %d of %d equal, %d without an answer; want 95 %% and at most 4", right, len(cases), silent)
	}
}

// anyEqual tells whether one of the values is what is wanted; with within, part of
// it is enough: a name where the test wants the address beside it.
func anyEqual(got []string, want any, within bool) bool {
	if want == nil || want == "" {
		return len(got) == 0
	}
	w := fmt.Sprint(want)
	at, dated := time.Parse(time.RFC3339, w)
	for _, g := range got {
		if g == w || text.Fold(line(g, maxHTML).String()) == text.Fold(line(w, maxHTML).String()) || bare(g) == bare(w) {
			return true
		}
		if within && strings.Contains(bare(w), bare(g)) {
			return true
		}
		if t, err := time.Parse(time.RFC3339, g); err == nil && dated == nil && t.Equal(at) {
			return true
		}
	}
	return false
}

// bare is what is left of s without blanks, markup and marks of Markdown.
func bare(s string) string {
	s = line(unescapeOnce(s), maxHTML).String()
	return strings.ToLower(strings.Join(strings.Fields(strings.NewReplacer("*", "", "_", "", "`", "", "\\", "", "#", "", ">", "", "[", "", "]", "").Replace(s)), " "))
}

// fieldOf returns the values that a check's field may have, without empty ones.
func fieldOf(b news.Batch, field string) []string {
	owner, name, _ := strings.Cut(field, ".")
	index := 0
	if n, rest, ok := strings.Cut(name, "["); ok {
		name = n
		_, _ = fmt.Sscanf(rest, "%d", &index)
	}
	if owner == "feed" {
		return all(channelField(b.Channel, name, index)...)
	}
	var i int
	if _, err := fmt.Sscanf(owner, "items[%d]", &i); err != nil || i >= len(b.Articles) {
		return nil
	}
	return all(articleField(b.Articles[i], name, index)...)
}

func channelField(c news.Channel, name string, i int) []string {
	switch name {
	case "title":
		return []string{c.Title.String()}
	case "link":
		return []string{c.Link.String()}
	case "description":
		return []string{c.Description.String()}
	case "language":
		return []string{c.Language}
	case "copyright":
		return []string{c.Copyright.String()}
	case "author":
		return []string{c.Author.String()}
	case "image":
		return []string{c.Image.String()}
	case "published":
		return []string{stamped(c.Published)}
	case "updated":
		return []string{stamped(c.Updated)}
	case "categories":
		if i < len(c.Categories) {
			return []string{c.Categories[i].String()}
		}
	}
	return nil
}

func articleField(a news.Article, name string, i int) []string {
	switch name {
	case "title":
		return []string{a.Title.String()}
	case "link":
		return []string{a.URL.String()}
	case "id":
		return []string{a.GUID, a.Key}
	case "summary", "content":
		return []string{a.Teaser.String(), a.HTML.String(), markup.Parse(a.HTML.String(), a.URL).Text().String()}
	case "published":
		return []string{stamped(a.Published)}
	case "updated":
		return []string{stamped(a.Updated)}
	case "author":
		var names []string
		for _, n := range a.Authors {
			names = append(names, n.String())
		}
		return append(names, strings.Join(names, ", "))
	case "categories":
		if i < len(a.Categories) {
			return []string{a.Categories[i].String()}
		}
	case "enclosures":
		if i < len(a.Enclosures) {
			return []string{a.Enclosures[i].URL.String()}
		}
	}
	return nil
}

func stamped(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Truncate(time.Second).Format(time.RFC3339)
}

// BenchmarkCorpus parses all real feeds: bytes in, articles out.
func BenchmarkCorpus(b *testing.B) {
	dir := corpusFolder(b)
	files, err := filepath.Glob(filepath.Join(dir, "real", "*"))
	if err != nil {
		b.Fatal(err)
	}
	var bodies [][]byte
	var size int64
	for _, f := range files {
		body, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		bodies, size = append(bodies, body), size+int64(len(body))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, body := range bodies {
			_, _ = Parse(Document{Body: body, URL: subscription.URL, Now: noon})
		}
	}
}

// cleanFeeds are the real feeds that gofeed alone reads whole.
func cleanFeeds(b *testing.B) (bodies [][]byte, size int64) {
	b.Helper()
	files, err := filepath.Glob(filepath.Join(corpusFolder(b), "real", "*"))
	if err != nil {
		b.Fatal(err)
	}
	for _, f := range files {
		body, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		alone, err := gofeed.NewParser().Parse(bytes.NewReader(body))
		ours, oursErr := Parse(Document{Body: body, URL: subscription.URL, Now: noon})
		if err != nil || oursErr != nil || len(ours.Problems) > 0 || len(alone.Items) != len(ours.Articles) {
			continue
		}
		bodies, size = append(bodies, body), size+int64(len(body))
	}
	return bodies, size
}

// BenchmarkClean reads the clean feeds of the corpus with gofeed alone and with
// Parse, turn by turn, and reports what Parse adds, in per cent.
func BenchmarkClean(b *testing.B) {
	bodies, size := cleanFeeds(b)
	b.SetBytes(size)
	var alone, ours time.Duration
	for b.Loop() {
		start := time.Now()
		for _, body := range bodies {
			_, _ = gofeed.NewParser().Parse(bytes.NewReader(body))
		}
		between := time.Now()
		for _, body := range bodies {
			_, _ = Parse(Document{Body: body, URL: subscription.URL, Now: noon})
		}
		alone, ours = alone+between.Sub(start), ours+time.Since(between)
	}
	b.ReportMetric(float64(len(bodies)), "feeds")
	b.ReportMetric(float64(alone.Milliseconds())/float64(b.N), "gofeed-ms/op")
	b.ReportMetric(float64(ours.Milliseconds())/float64(b.N), "visti-ms/op")
	b.ReportMetric(100*(float64(ours)/float64(alone)-1), "%added")
}
