package page

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"visti/internal/news"
)

// saved reads a page of testdata; its first line is a comment with its address.
func saved(t testing.TB, path string) Document {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	line, rest, _ := bytes.Cut(b, []byte("\n"))
	u, err := news.ParseURL(strings.TrimSpace(strings.Trim(string(line), "<!->")))
	if err != nil {
		t.Fatal(err)
	}
	return Document{Body: rest, URL: u}
}

// describe writes a page for people to read and compare.
func describe(p news.Page) string {
	var sb strings.Builder
	date := ""
	if !p.Published.IsZero() {
		date = p.Published.Format(time.RFC3339)
	}
	fmt.Fprintf(&sb, "article: %v %v\ntitle: %s\nauthors: %v\ndate: %s\nlang: %s\nimage: %s\n", p.Article, p.Problems, p.Title, p.Authors, date, p.Lang, p.Image)
	for _, l := range p.Related {
		fmt.Fprintf(&sb, "related: %s <%s>\n", l.Title, l.URL)
	}
	fmt.Fprintf(&sb, "\n%s\n", p.Body.Markdown())
	return sb.String()
}

// TestPagesAreReadAsExpected compares what is made of each saved page, one for
// every rule of sites.txt among them, with its golden file.
func TestPagesAreReadAsExpected(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("testdata", "*.html"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no pages in testdata", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".html"), func(t *testing.T) {
			p, err := Extract(saved(t, path))
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasPrefix(filepath.Base(path), "none-") == p.Article {
				t.Errorf("article = %v", p.Article)
			}
			got := describe(p)
			if u := unsafe(got); u != "" {
				t.Errorf("unsafe output near %q", u)
			}
			golden.RequireEqual(t, got)
		})
	}
}

// TestEveryRuleHasAPage holds sites.txt and testdata together: each rule finds
// the text of a saved page.
func TestEveryRuleHasAPage(t *testing.T) {
	used := map[string]bool{}
	paths, _ := filepath.Glob(filepath.Join("testdata", "*.html"))
	for _, path := range paths {
		p := parse(saved(t, path))
		if c := p.choose(); c.name == "site" {
			used[p.rule.body] = true
		}
	}
	for line := range strings.Lines(siteRules) {
		if body, ok := strings.CutPrefix(strings.TrimSpace(line), "body "); ok && line[0] == ' ' && !used[strings.TrimSpace(body)] {
			t.Errorf("no page in testdata is read by %q", body)
		}
	}
}
