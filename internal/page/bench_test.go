package page

import (
	"slices"
	"strings"
	"testing"
	"time"

	"visti/internal/news"
)

// BenchmarkCorpus reads the pages of one published benchmark, from bytes to
// Markdown; an operation is one page. The time that 95 of 100 pages stay below is
// of each page's best run: other work on the machine is none of the page's.
func BenchmarkCorpus(b *testing.B) {
	dir, samples := corpus(b)
	var docs []Document
	for _, c := range samples {
		if c.Group == "scrapinghub" {
			docs = append(docs, c.document(b, dir))
		}
	}
	best := make([]time.Duration, len(docs))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		p, err := Extract(docs[i%len(docs)])
		if err != nil {
			b.Fatal(err)
		}
		_ = p.Body.Markdown()
		if took := time.Since(start); best[i%len(docs)] == 0 || took < best[i%len(docs)] {
			best[i%len(docs)] = took
		}
	}
	slices.Sort(best)
	mean := time.Duration(0)
	for _, d := range best {
		mean += d / time.Duration(len(best))
	}
	b.ReportMetric(float64(mean.Microseconds())/1000, "best-ms/page")
	b.ReportMetric(float64(best[len(best)*95/100].Microseconds())/1000, "p95-ms")
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
