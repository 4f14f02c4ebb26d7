package markup

import (
	"testing"

	"visti/internal/news"
	"visti/internal/text"
)

// FuzzMarkup holds what every body must keep: its bounds, and clean text in every
// run, cell and line.
func FuzzMarkup(f *testing.F) {
	for _, s := range []string{
		"<p>Один <b>два</b></p><ul><li>А<ol><li>Б</ol></ul>", "<table><tr><td rowspan=9>А<td colspan=3>Б<tr><td>В</table>",
		"<blockquote><blockquote>А</blockquote>", "<pre>a\n\tb</pre>", "<a href='//x'>А</a><img src=x alt='Б'>",
		"&lt;p&gt;А", "<p>&#27;[31m\u202e</p>", "<script data-telegram-post='a/1'></script>", "<b><i><b><p>x</b></i>",
	} {
		f.Add(s)
	}
	base, err := news.ParseURL("https://visnyk.example/a")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, body := range []news.Body{Parse(s, base), FromText(s)} {
			checkBounds(t, "fuzz", body)
			clean(t, body.Text().String())
			clean(t, body.Markdown().String())
		}
		line := Line(s)
		clean(t, line)
		if text.CleanLine(line) != line {
			t.Errorf("Line(%q) = %q is not one clean line", s, line)
		}
	})
}

func clean(t *testing.T, s string) {
	t.Helper()
	if c := text.Clean(s); c != s {
		t.Errorf("not clean: %q, cleaned %q", s, c)
	}
}
