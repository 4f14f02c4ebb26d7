//go:build unix

package cli

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFoldersThatCannotBeWritten: an edited feeds.opml is read all the same, and the doctor tells
// what cannot be kept.
func TestFoldersThatCannotBeWritten(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("rights do not bind root")
	}
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	h.write(t, "config/visti/feeds.opml", strings.Replace(h.opml(t), "text=\"", "text=\"Інша ", 1))
	for folder, want := range map[string]string{"config": "feeds cannot be added", "data": "cannot be kept"} {
		dir := filepath.Join(h.dir, folder, "visti")
		if err := os.Chmod(dir, 0o500); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.Chmod(dir, 0o700) })
		if out := h.must(t, "list"); folder == "config" && len(out) == 0 {
			t.Error("nothing is listed beside settings that cannot be written")
		}
		if out, _, _ := h.run(t, "", "doctor"); !strings.Contains(out, want) {
			t.Errorf("%s: want %q in\n%s", folder, want, out)
		}
	}
}

func TestDoctorSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	says := func(want int, lines ...string) {
		t.Helper()
		out, _, code := h.run(t, "", "doctor")
		for _, l := range lines {
			if !strings.Contains(out, l) {
				t.Errorf("want %q in\n%s", l, out)
			}
		}
		if code != want {
			t.Errorf("exit %d, want %d:\n%s", code, want, out)
		}
	}
	says(exitGood, "none, so every setting is at its default", "none yet; the first start writes it", "none yet; the first start makes it")
	if _, err := os.Stat(filepath.Join(h.dir, "config", "visti", "feeds.opml")); err == nil {
		t.Error("the doctor began a subscription file")
	}
	h.subscribe(t, p.URL+"/rss", p.URL+"/gone")
	says(exitGood, "2 feeds, 2 polled")
	p.handle("/gone", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })
	h.run(t, "", "fetch", "--force", "--no-pages")
	says(exitPartial, "whole; ", "ok polling", "failed: status 404", "visti feeds disable")
	h.write(t, "config/visti/queries.toml", "saved = 3\n")
	says(exitFailed, "!! saved queries", "queries.toml")
	h.write(t, "config/visti/config.toml", "\nthme = 3\n")
	says(exitFailed, "line 2: unknown setting thme")
}
