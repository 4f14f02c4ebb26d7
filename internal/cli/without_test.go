//go:build unix

package cli

import "testing"

func TestQueryMayBeginWithWhatItLeavesOut(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	want := len(p.items) - len(listed(t, h.must(t, "list", "--json", "уряд")))
	if want == len(p.items) {
		t.Fatal("nothing to leave out")
	}
	for _, args := range [][]string{
		{"list", "-уряд", "--json"},
		{"list", "--json", `-"уряд"`},
		{"list", "--json", "-уряд", "OR", "zzzz"},
		{"list", "--json", "--", "-уряд"},
	} {
		if got := len(listed(t, h.must(t, args...))); got != want {
			t.Errorf("visti %q: %d articles, want %d", args, got, want)
		}
	}
	if _, _, code := h.run(t, "", "list", "-j"); code != exitUsage {
		t.Errorf("list -j: exit %d, want %d", code, exitUsage)
	}
}
