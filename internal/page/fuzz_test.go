package page

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"visti/internal/news"
)

// FuzzExtract holds what every page must keep: no panic, nothing in any field that
// could reach a terminal raw, only web addresses, bounded sizes.
func FuzzExtract(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join("testdata", "*.html"))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		if len(b) < 6000 {
			f.Add(b, "text/html")
		}
	}
	f.Add([]byte("<p>a</p><table><tr><td><table><tr><td>b"), "text/html; charset=windows-1251")
	f.Add([]byte("<h1>\x1b]0;x\x07</h1><script type=ld+json>{\"@type\":\"Article\"}</script>"), "")
	u, err := news.ParseURL("https://www.unian.ua/news/a1.html")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		p, _ := Extract(Document{Body: body, URL: u, ContentType: contentType, Teaser: news.PlainLine("Рух мостом відновили, повідомили в раді")})
		all := fmt.Sprint(p.Title, p.Byline, p.Authors, p.Related, p.Image, p.Problems, p.Lang) + p.Body.Text().String() + p.Body.Markdown().String()
		if bad := unsafe(all); bad != "" {
			t.Errorf("unsafe output near %q", bad)
		}
		if len(p.Related) > maxRelated || len(p.Authors) > maxAuthors || len(p.Body) > 2*20000 {
			t.Errorf("%d related links, %d authors, %d blocks", len(p.Related), len(p.Authors), len(p.Body))
		}
		for _, b := range p.Body {
			if b.Level > 8 {
				t.Errorf("level %d", b.Level)
			}
		}
		if tag := tagPattern.FindString(p.Body.Markdown().String()); tag != "" {
			t.Errorf("HTML in Markdown: %s", tag)
		}
	})
}
