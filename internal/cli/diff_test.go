//go:build unix

package cli

import (
	"net/http"
	"strings"
	"testing"
)

func TestShowTellsWhatASourceChanged(t *testing.T) {
	t.Parallel()
	h, p := newHome(t), newPress(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	id, _, _ := strings.Cut(h.must(t, "list", "title:шахед 41"), " ")
	if out, talk, code := h.run(t, "", "show", "--diff", id); out != "" || code != 0 || !strings.Contains(talk, "nothing has changed") {
		t.Errorf("before: %q, %q, exit %d", out, talk, code)
	}
	p.mu.Lock()
	p.items[1].title = strings.Replace(p.items[1].title, "41 шахед", "43 шахеди", 1)
	p.mu.Unlock()
	p.handle("/rss", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/rss+xml")
		_, _ = w.Write(rss(p.base, p.items))
	})
	h.must(t, "fetch", "--no-pages", "--all", "--force")
	if out := h.must(t, "show", "--diff", id); out != "title: Над трьома областями збили [-41 шахед-] {+43 шахеди+} за ніч\n" {
		t.Errorf("after: %q", out)
	}
	if _, talk, code := h.run(t, "", "show", "--diff", "--json", id); code != 2 {
		t.Errorf("both at once: exit %d, %q", code, talk)
	}
}
