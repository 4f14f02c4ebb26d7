//go:build unix

package cli

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// Where feeds.opml cannot be locked, what was edited in it is read all the same, and only those
// who would change it are told.
func TestSubscriptionsAreReadWithoutALock(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	h.write(t, "config/visti/feeds.opml", strings.Replace(h.opml(t), "text=\"", "text=\"Інша ", 1))
	if err := os.Mkdir(filepath.Join(h.dir, "config", "visti", "feeds.opml.lock"), 0o700); err != nil {
		t.Fatal(err)
	}
	if out := h.must(t, "feeds", "list"); !strings.Contains(out, "Інша ") {
		t.Errorf("want the title that was edited in\n%s", out)
	}
	if _, talk, code := h.run(t, "", "feeds", "rename", p.URL+"/rss", "Третя"); code != exitFailed || !strings.Contains(talk, "cannot be locked") {
		t.Errorf("rename: exit %d, said %q", code, talk)
	}
}

// The doctor tells which folder cannot be written, and what cannot be kept therefore. Rights do not
// bind root, so that runs visti as somebody else.
func TestDoctorNamesFoldersThatCannotBeWritten(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--force", "--no-pages")
	says := func(want int, line string) {
		t.Helper()
		cmd := h.command(t, "doctor")
		if os.Geteuid() == 0 {
			h.giveTo(t, nobody)
			cmd.Path = filepath.Join(h.dir, "visti")
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
		}
		out, _ := cmd.CombinedOutput()
		if code := cmd.ProcessState.ExitCode(); code != want || !strings.Contains(string(out), line) {
			t.Errorf("exit %d, want %d and %q in\n%s", code, want, line, out)
		}
	}
	says(exitGood, "ok store")
	for _, c := range []struct {
		folder, line string
		code         int
	}{{"config", "feeds cannot be added", exitGood}, {"data", "cannot be kept", exitFailed}} {
		dir := filepath.Join(h.dir, c.folder, "visti")
		if err := os.Chmod(dir, 0o500); err != nil {
			t.Fatal(err)
		}
		says(c.code, c.line)
		if err := os.Chmod(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
}

// nobody is the number of a user that owns nothing.
const nobody = 65534

// giveTo makes all of a home another user's, with the program itself in it: where tests are
// built only their owner may look.
func (h home) giveTo(t *testing.T, user int) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile(self)
	if err == nil {
		err = os.WriteFile(filepath.Join(h.dir, "visti"), program, 0o700)
	}
	if err == nil {
		err = os.Chown(filepath.Dir(h.dir), user, user)
	}
	if err == nil {
		err = filepath.WalkDir(h.dir, func(path string, _ fs.DirEntry, err error) error {
			return errors.Join(err, os.Chown(path, user, user))
		})
	}
	if err != nil {
		t.Fatal(err)
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
