package summarize

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"visti/internal/news"
)

// FuzzSummarize holds that whatever the text is, each claim is a literal span of
// it between runes, and all that comes out is valid UTF-8.
func FuzzSummarize(f *testing.F) {
	for _, w := range writtenArticles(f) {
		f.Add(w.article.Title.String(), w.article.Teaser.String())
	}
	f.Add("", "«— сказав О. О.»: 5–")
	f.Add("", strings.Repeat("5", 400)+" "+strings.Repeat("млрд ", 100))
	f.Add("", "King Charles The Third opened the bridge, police said. The letter to Captain Jack The Sailor: «We wait».")
	f.Add("U.S.", "The U.S. said U.K. \"a.b.\" 1,000.5 $ %")
	f.Fuzz(func(t *testing.T, title, text string) {
		a := story("", title, text)
		s := Summarize(a, []news.Link{{Title: news.PlainLine(title)}})
		testLiteral(t, a, s)
		for _, r := range s.Related {
			if r.Title.Empty() {
				t.Error("related news without a title")
			}
		}
		b, err := json.Marshal(s)
		if err != nil || !utf8.Valid(b) {
			t.Errorf("the summary as JSON: %v, valid %v", err, utf8.Valid(b))
		}
		if n := len(Topics(a)); n < 1 || n > 3 {
			t.Errorf("%d topics", n)
		}
	})
}
