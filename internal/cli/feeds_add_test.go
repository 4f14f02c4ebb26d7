//go:build unix

package cli

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestAddressWithoutASchemeIsTriedUnencrypted: on one's own machine, or with a port, an
// address that speaks no https is asked by http.
func TestAddressWithoutASchemeIsTriedUnencrypted(t *testing.T) {
	p, h := newPress(t), newHome(t)
	_, host, _ := strings.Cut(p.URL, "://")
	if _, talk, code := h.run(t, "", "feeds", "add", host+"/rss"); code != exitGood || !strings.Contains(talk, "added") || !strings.Contains(h.opml(t), `xmlUrl="`+p.URL+`/rss"`) {
		t.Errorf("exit %d, %s; want %s/rss added", code, talk, p.URL)
	}
	p.handle("/busy", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTooManyRequests) })
	if _, talk, code := h.run(t, "", "feeds", "add", host+"/busy"); code != exitFailed || !strings.Contains(talk, p.URL+"/busy") || !strings.Contains(talk, "429") {
		t.Errorf("a busy server: exit %d, %s; want what it answers by http", code, talk)
	}
	asked := len(p.requests("/rss"))
	for typed, hint := range map[string]bool{"https://" + host + "/rss": false, "olena:geheim@" + host + "/rss": true} {
		_, talk, code := h.run(t, "", "feeds", "add", typed)
		if hinted := strings.Contains(talk, "name it as "+p.URL+"/rss"); code != exitFailed || !strings.Contains(talk, "does not encrypt") || hinted != hint || strings.Contains(talk, "geheim") {
			t.Errorf("%s: exit %d, %s; want that it does not encrypt, and where no scheme was typed what to type", typed, code, talk)
		}
	}
	if n := len(p.requests("/rss")); n != asked {
		t.Errorf("asked %d times more, want no secret and no https taken for http", n-asked)
	}
	gone := httptest.NewServer(nil)
	gone.Close()
	_, host, _ = strings.Cut(gone.URL, "://")
	if _, talk, code := h.run(t, "", "feeds", "add", host+"/rss"); code != exitFailed || !strings.Contains(talk, "refused") {
		t.Errorf("nobody there: exit %d, %s; want that it is refused", code, talk)
	}
}
