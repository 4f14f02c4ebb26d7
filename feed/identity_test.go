package feed

import (
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
)

// keys are the identities of the items, each given as guid, link and title.
func keys(t *testing.T, items ...[3]string) []string {
	t.Helper()
	var sb strings.Builder
	sb.WriteString(`<rss version="2.0"><channel><title>x</title><link>https://a.example/</link>`)
	for _, it := range items {
		sb.WriteString("<item>")
		if it[0] != "" {
			fmt.Fprintf(&sb, "<guid isPermaLink=\"false\">%s</guid>", it[0])
		}
		if it[1] != "" {
			fmt.Fprintf(&sb, "<link>%s</link>", it[1])
		}
		fmt.Fprintf(&sb, "<title>%s</title></item>", it[2])
	}
	sb.WriteString("</channel></rss>")
	var out []string
	for _, a := range parsed(t, sb.String()).Articles {
		out = append(out, a.Key)
	}
	return out
}

func TestIdentity(t *testing.T) {
	same := func(name string, a, b []string) {
		t.Helper()
		if a[0] != b[0] {
			t.Errorf("%s: %q and %q, want the same key", name, a[0], b[0])
		}
	}
	differ := func(name string, ks ...string) {
		t.Helper()
		seen := map[string]bool{}
		for _, k := range ks {
			if k == "" || seen[k] {
				t.Errorf("%s: keys %q, want them to differ", name, ks)
			}
			seen[k] = true
		}
	}
	same("a guid stays though link and title change",
		keys(t, [3]string{"g1", "https://a.example/1", "Назва"}), keys(t, [3]string{"g1", "https://a.example/2", "Інша"}))
	same("without a guid the link decides, tracking and scheme aside",
		keys(t, [3]string{"", "https://www.a.example/1?utm_source=x", "Назва"}), keys(t, [3]string{"", "http://a.example/1", "Інша"}))
	same("without guid and link the title decides, capitals aside",
		keys(t, [3]string{"", "", "Назва дня"}), keys(t, [3]string{"", "", "НАЗВА ДНЯ"}))
	differ("one guid for all items", keys(t, [3]string{"g", "https://a.example/1", "x"}, [3]string{"g", "https://a.example/2", "y"})...)
	differ("the site's own link for all items", keys(t, [3]string{"", "https://a.example/", "x"}, [3]string{"", "https://a.example", "y"})...)
	differ("one link with other titles", keys(t, [3]string{"", "https://a.example/live", "x"}, [3]string{"", "https://a.example/live", "y"})...)
	differ("a parameter that names the article", keys(t, [3]string{"", "https://a.example/?id=1", "x"}, [3]string{"", "https://a.example/?id=2", "x"})...)
	if long := keys(t, [3]string{strings.Repeat("ї", 4000), "", "x"}); len(long[0]) > maxGUID {
		t.Errorf("a guid of 8,000 bytes became a key of %d", len(long[0]))
	}
}

func TestUNIANArticleIsKnownByItsNumber(t *testing.T) {
	const guid = "fd81dc6c1b0e2c6e2f0a1f9f8c3b7a55" // of another number
	number := func(guid, link string) string {
		t.Helper()
		return parsed(t, `<rss version="2.0"><channel><title>x</title><item><guid isPermaLink="false">`+guid+`</guid><link>`+link+`</link><title>x</title></item></channel></rss>`).Articles[0].Canonical
	}
	sum := md5.Sum([]byte("11162807"))
	own := hex.EncodeToString(sum[:])
	want := "unian:11162807"
	for _, link := range []string{
		"https://www.unian.ua/politics/shcho-vidomo-11162807.html", "http://unian.net/war/chto-izvestno-11162807.html?utm_source=rss",
		"https://press.unian.ua/press/x-11162807.html", "https://www.unian.info/m/x-11162807.html",
	} {
		for _, g := range []string{own, strings.ToUpper(own), "", "x"} {
			if got := number(g, link); got != want {
				t.Errorf("%s with guid %q is %q, want %q", link, g, got, want)
			}
		}
		if got := number(guid, link); got == want {
			t.Errorf("%s with the guid of another number is %q", link, got)
		}
	}
	for _, link := range []string{
		"https://unian.example/x-11162807.html", "https://notunian.ua/x-11162807.html", "https://www.unian.ua/politics/11162807.html",
		"https://www.unian.ua/politics/x-2020.html", "https://www.unian.ua/x-11162807.php",
	} {
		if got := number("", link); strings.HasPrefix(got, "unian:") {
			t.Errorf("%s is %q, want its link", link, got)
		}
	}
}
