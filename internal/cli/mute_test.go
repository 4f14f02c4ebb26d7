//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMutedArticlesAreNotListedNorMarked(t *testing.T) {
	t.Parallel()
	h, p := newHome(t), newPress(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	file := filepath.Join(h.dir, "config", "visti", "queries.toml")
	if err := os.WriteFile(file, []byte("[[mute]]\nquery = \"шахеди\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	count := func(args ...string) int { return strings.Count(h.must(t, append([]string{"list"}, args...)...), "\n") }
	if all, muted, asked := count("--muted"), count(), count("шахеди"); all != 5 || muted != 3 || asked != 2 {
		t.Errorf("%d listed with what is muted, %d without, %d asked for; want 5, 3, 2", all, muted, asked)
	}
	if _, talk, _ := h.run(t, "", "mark", "read", "is:unread"); !strings.Contains(talk, "3 marked read") {
		t.Errorf("marked: %q, want the three that are listed", talk)
	}
	if err := os.WriteFile(file, []byte("[[mute]]\nquery = \"sorce:x\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, talk, code := h.run(t, "", "list"); code != exitFailed || !strings.Contains(talk, "queries.toml") || !strings.Contains(talk, "source:") {
		t.Errorf("a mute that cannot be read: exit %d, %q", code, talk)
	}
}
