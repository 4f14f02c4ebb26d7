package page

import (
	"strings"
	"testing"

	"visti/internal/news"
)

// BenchmarkCorpus reads the pages of one published benchmark, from bytes to
// Markdown; an operation is one page.
func BenchmarkCorpus(b *testing.B) {
	dir, samples := corpus(b)
	var docs []Document
	for _, c := range samples {
		if c.Group == "scrapinghub" {
			docs = append(docs, c.document(b, dir))
		}
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p, err := Extract(docs[i%len(docs)])
		if err != nil {
			b.Fatal(err)
		}
		_ = p.Body.Markdown()
	}
}

// BenchmarkHugePage reads a page of 2.5 MB.
func BenchmarkHugePage(b *testing.B) {
	var sb strings.Builder
	sb.WriteString("<html><head><title>Довга історія мосту через Ворсклу</title></head><body><article><h1>Довга історія мосту через Ворсклу</h1>")
	for sb.Len() < 2_500_000 {
		sb.WriteString("<p>Роботи на мосту тривають, і щодня бригади звітують про зроблене: скільки метрів вкладено, скільки бетону привезли.</p><div class=ad><a href=/x>Реклама</a></div>")
	}
	sb.WriteString("</article></body></html>")
	u, err := news.ParseURL("https://visnyk.example/a1.html")
	if err != nil {
		b.Fatal(err)
	}
	d := Document{Body: []byte(sb.String()), URL: u}
	b.ReportAllocs()
	for b.Loop() {
		p, err := Extract(d)
		if err != nil {
			b.Fatal(err)
		}
		_ = p.Body.Markdown()
	}
}
