package feed

import (
	"runtime"
	"strings"
	"testing"
)

func TestLongTextsComeThroughAsTheyAre(t *testing.T) {
	long := strings.Repeat("<p>Міст &amp; річка &laquo;тест&raquo; 5 &gt; 4</p>\n", 40)
	escaped := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(long)
	for name, text := range map[string]string{
		"cdata":           "<![CDATA[" + long + "]]>",
		"escaped":         escaped,
		"both":            "<![CDATA[" + long + "]]>" + escaped,
		"foreign entity":  escaped + "&nbsp;",
		"our own signs":   "<![CDATA[" + asideOpen + "0" + asideClose + long + "]]>",
		"in a comment":    "<!-- <![CDATA[" + long + "]]> -->" + escaped,
		"never closed":    "<![CDATA[" + long,
		"nested in CDATA": "<![CDATA[<![CDATA[" + long + "]]>]]>",
	} {
		feed := "<rss><channel><title>x</title><item><title>y</title><description>" + text + "</description></item></channel></rss>"
		want, _, _, wantErr := readShort(feed)
		got, _, _, err := readXML(feed)
		if (err == nil) != (wantErr == nil) {
			t.Fatalf("%s: error %v, without laying aside %v", name, err, wantErr)
		}
		trimmed := func(d *document) string { return strings.TrimSpace(strings.Join(d.items[0].texts, "|")) }
		if err == nil && len(want.items) > 0 && trimmed(got) != trimmed(want) {
			t.Errorf("%s: %q, want %q", name, trimmed(got), trimmed(want))
		}
	}
}

// TestReferencesToTheMarkCostNothing: a feed that names the mark of texts laid aside by
// references gets none of them put back a thousand times.
func TestReferencesToTheMarkCostNothing(t *testing.T) {
	body := `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><id>1</id><content type="html"><![CDATA[` +
		strings.Repeat("x", 100_000) + `]]></content><title>` + strings.Repeat("&#xE000;visti:0&#xE001;", 1000) + `</title></entry></feed>`
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, _ = Parse(doc(body))
	runtime.ReadMemStats(&after)
	if got := (after.TotalAlloc - before.TotalAlloc) >> 20; got > 50 {
		t.Errorf("a feed of %d KB took %d MB", len(body)>>10, got)
	}
}
