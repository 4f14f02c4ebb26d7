//go:build unix

package cli

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// front is the front page of a part of a site, which names these feeds.
func front(feeds ...string) http.HandlerFunc {
	var sb strings.Builder
	for _, f := range feeds {
		sb.WriteString(`<link rel="alternate" type="application/rss+xml" href="` + f + `">`)
	}
	sb.WriteString(`</head><body>`)
	for _, it := range invented() {
		for _, how := range []string{"", "Оновлено: ", "Відео: "} {
			fmt.Fprintf(&sb, `<div><h3><a href="%s?%d">%s</a></h3></div>`, it.path(), sb.Len(), how+it.title)
		}
	}
	return serveText("text/html; charset=utf-8", `<!doctype html><html><head><title>Вістовик</title>`+sb.String()+`</body></html>`)
}

// paste types an address after a.
func (p *person) paste(address string) {
	p.t.Helper()
	p.press("a")
	p.see("адреса:")
	p.press("\x1b[200~" + address + "\x1b[201~")
	p.see(address)
	p.press("enter")
}

// TestFeedsOfAPartOfASiteAreOffered pastes the address of a front page below the root,
// where pages may be fetched and where they may not.
func TestFeedsOfAPartOfASiteAreOffered(t *testing.T) {
	t.Parallel()
	for name, allowed := range map[string]bool{"pages may be fetched": true, "they may not": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, h := newPress(t), newHome(t)
			h.subscribe(t)
			if allowed {
				h.allowPages(t, p)
			}
			p.handle("/ukrainian/", front("/rss", "/sport.xml"))
			me := sitDown(t, h, 80, 24)
			me.see("Джерел ще немає")
			me.paste(p.URL + "/ukrainian/")
			me.see("яку стрічку:", "sport.xml")
			me.press("/rss", "enter")
			me.see("Enter — додати", p.URL+"/rss")
			me.press("enter")
			me.see("Уряд виділить 1,2 млрд грн", "1 з")
			me.press("q")
			me.quits()
		})
	}
}

// TestPageLeadsToNoPrivateFeedOnTheScreen chooses a feed that only a page names.
func TestPageLeadsToNoPrivateFeedOnTheScreen(t *testing.T) {
	t.Parallel()
	p, private, h := newPress(t), newPress(t), newHome(t)
	h.subscribe(t)
	p.handle("/", front(private.URL+"/rss", private.URL+"/sport.xml"))
	me := sitDown(t, h, 80, 24)
	me.see("Джерел ще немає")
	me.paste(p.URL + "/")
	me.see("яку стрічку:", private.URL+"/rss")
	me.press("/rss", "enter")
	me.see("приватна адреса, якої немає в network.allow", "Джерел ще немає")
	if n := len(private.requests("/rss")); n > 0 {
		t.Errorf("%d requests to a place that only a page names", n)
	}
	me.press("q")
	me.quits()
}

// TestPrivateFeedIsAddedByItsAddress: the address that was typed allows its own host and
// port for a feed, but for no page.
func TestPrivateFeedIsAddedByItsAddress(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t)
	me := sitDown(t, h, 80, 24)
	me.see("Джерел ще немає")
	me.paste(p.URL + "/rss")
	me.see("Enter — додати", p.URL+"/rss")
	me.press("enter")
	me.see("Уряд виділить 1,2 млрд грн", "1 з")
	me.paste(p.URL + "/economics/novyna-101.html")
	me.see("адреса приватна. Її питають")
	me.press("q", "q")
	me.quits()
}
