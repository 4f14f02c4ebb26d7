//go:build unix

package cli

import (
	"net/http"
	"strings"
	"testing"
)

func TestFetchSaysWhyNothingIsAsked(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	says := func(want string, args ...string) {
		t.Helper()
		out, talk, code := h.run(t, "", append(args, "--no-pages")...)
		if code != exitGood || out != "" || !strings.Contains(talk, want) || strings.Count(talk, "\n") != 1 {
			t.Errorf("visti %q: exit %d, wrote %q, said %q; want one line with %q", args, code, out, talk, want)
		}
	}
	h.subscribe(t)
	for _, flag := range []string{"--all", "--force", "--json"} {
		says("'visti feeds add URL'", "fetch", flag)
	}
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "feeds", "disable", p.URL+"/rss")
	says("'visti feeds enable FEED'", "fetch", "--all")

	h.subscribe(t, p.URL+"/rss", p.URL+"/other")
	h.must(t, "fetch", "--force", "--no-pages", "--json", "Вістовик")
	says("asked less than a minute ago", "fetch", "--all", "Вістовик")
	for _, path := range []string{"/rss", "/other"} {
		p.handle(path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "3600")
			w.WriteHeader(http.StatusTooManyRequests)
		})
	}
	h.run(t, "", "fetch", "--force", "--no-pages")
	for _, args := range [][]string{{"fetch"}, {"fetch", "--all"}, {"fetch", "Вістовик"}} {
		says(p.Listener.Addr().String()+" asked to be left alone until ", args...)
	}
	other := newPress(t)
	h.subscribe(t, p.URL+"/rss", other.URL+"/rss")
	out, talk, code := h.run(t, "", "fetch", "--all", "--no-pages")
	if code != exitGood || !strings.Contains(out, "ok") || !strings.Contains(talk, "left alone") {
		t.Errorf("of two servers one wants to be left alone: exit %d, wrote %q, said %q; want both told of", code, out, talk)
	}
}

// A feed that is gone for good is asked only by its name.
func TestFetchSaysThatAFeedIsGone(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	p.handle("/rss", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusGone) })
	h.run(t, "", "fetch", "--force", "--no-pages")
	cmd := h.command(t, "fetch", "--all", "--no-pages")
	cmd.Env = append(cmd.Env, "VISTI_TEST_NOW=2040-01-02T15:04:05Z")
	talk, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(talk), "'visti fetch "+p.URL+"/rss'") {
		t.Errorf("%v, said %q; want how to ask all the same", err, talk)
	}
}
