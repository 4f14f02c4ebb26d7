package feed

import (
	"os"
	"strings"
	"testing"
	"time"
)

// TestTenMegabytesAreReadInFiveSeconds holds that nothing of a body's length makes
// Parse slow, however it is made. Where VISTI_BENCH is not set, and the machine may
// be busy, two megabytes have that time: what grows with the square is found too.
func TestTenMegabytesAreReadInFiveSeconds(t *testing.T) {
	if slowed {
		t.Skip("says nothing under the race detector")
	}
	size := 2 << 20
	if os.Getenv("VISTI_BENCH") != "" {
		size = 10 << 20
	}
	fill := func(head, piece, tail string) string {
		return head + strings.Repeat(piece, (size-len(head)-len(tail))/len(piece)) + tail
	}
	const open, shut = "<rss version='2.0'><channel><title>x</title>", "</channel></rss>"
	for name, body := range map[string]string{
		"items":                   fill(open, "<item><title>Міст</title><description>Роботи почнуться &lt;b&gt;в березні&lt;/b&gt;.</description></item>", shut),
		"items that never end":    fill(open, "<item><title>Міст", ""),
		"open tags":               fill(open, "<a>", ""),
		"end tags":                fill(open, "</item>", ""),
		"angle brackets":          fill(open+"<item><title>", "<", ""),
		"quotes":                  fill(open+"<item a=", "\"'", ""),
		"entities":                fill(open+"<item><title>", "&amp;", "</title></item>"+shut),
		"forbidden references":    fill(open+"<item><title>", "&#8;", "</title></item>"+shut),
		"CDATA that never ends":   fill(open+"<item><title>", "<![CDATA[", ""),
		"comments":                fill("", "<!--", open),
		"in a comment":            fill("<!--", "<rss ", ""),
		"one title":               fill(open+"<item><title>", "слово ", "</title></item>"+shut),
		"one word":                fill(open+"<item><title>", "ї", "</title></item>"+shut),
		"markup in one text":      fill(open+"<item><description>", "&lt;div&gt;x", "</description></item>"+shut),
		"namespaces":              fill(open, "<item><y:z xmlns:y='u'>x</y:z></item>", shut),
		"broken items":            fill(open, "<item><title>x</b></item>", shut),
		"json":                    fill(`{"version":"https://jsonfeed.org/version/1","items":[`, `{"id":"1","title":"x"},`, `{}]}`),
		"nested json":             fill(`{"version":"x","items":`, "[", ""),
		"windows-1251":            fill(open, "<item><title>\xcc\xb3\xf1\xf2</title></item>", shut),
		"noise":                   fill("", "\x00\xff\xfe<", ""),
		"a web page":              fill("<html><head>", "<link rel=alternate type='application/rss+xml' href=/x>", ""),
		"commas in a date":        fill(open+"<item><pubDate>", ",", "</pubDate></item>"+shut),
		"elements nested 64 deep": fill(open, strings.Repeat("<item>", 32)+strings.Repeat("</item>", 32), shut),
	} {
		begin := time.Now()
		_, _ = Parse(doc(body))
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("%s: %d MB took %.1f s, want 5 at most", name, size>>20, took.Seconds())
		} else if testing.Verbose() {
			t.Logf("%s: %.1f s", name, took.Seconds())
		}
	}
}
