//go:build unix

package store

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"visti/internal/news"
)

// childDir names, in the environment, the folder of the store that a child
// process of the tests writes to.
const childDir = "VISTI_TEST_STORE"

// TestChildWritesUntilItIsKilled is no test but the child process of the others.
// It puts batches, marks their articles and says which marks are safe.
func TestChildWritesUntilItIsKilled(t *testing.T) {
	dir := os.Getenv(childDir)
	if dir == "" {
		t.Skip("only as a child process")
	}
	s := openIn(t, dir)
	f := subscribe(t, s, "vistnyk")
	for round := 0; ; round++ {
		stored := put(t, s, f, many(t, fmt.Sprintf("%d-%d", os.Getpid(), round), 20, 0)...)
		for _, a := range stored.New {
			mark(t, s, a.ID, &yes, &yes)
			fmt.Println("marked", a.ID)
		}
		index(t, s)
	}
}

// lockedDir names, in the environment, the folder of the store whose locks a child
// process looks for.
const lockedDir = "VISTI_TEST_LOCKED"

func TestMain(m *testing.M) {
	if dir := os.Getenv(lockedDir); dir != "" {
		used, err := inUse(filepath.Join(dir, fileName))
		fmt.Println("in use:", used, err)
		return
	}
	os.Exit(m.Run())
}

// inUse tells whether another process has the store open, by the bytes that SQLite locks.
func inUse(file string) (bool, error) {
	f, err := os.OpenFile(file, os.O_RDWR, 0)
	if err != nil {
		return false, err
	}
	defer f.Close()
	l := syscall.Flock_t{Type: syscall.F_WRLCK, Start: 0x40000002, Len: 510} // SHARED_FIRST and SHARED_SIZE of SQLite
	err = syscall.FcntlFlock(f.Fd(), syscall.F_GETLK, &l)
	return l.Type != syscall.F_UNLCK, err
}

// A process that closes a file loses the locks that it holds on it by other
// descriptors: the store would pass for one that nobody uses.
func TestStoreOpenedTwiceStaysLocked(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	wantInUse := func(when string, want bool) {
		t.Helper()
		c := exec.CommandContext(t.Context(), exe)
		c.Env = append(os.Environ(), lockedDir+"="+dir)
		out, err := c.CombinedOutput()
		if want := fmt.Sprintln("in use:", want, error(nil)); err != nil || string(out) != want {
			t.Errorf("%s another process says %q, %v; want %q", when, out, err, want)
		}
	}
	s := openIn(t, dir)
	list(t, s, "")
	wantInUse("opened once:", true)
	again := openIn(t, dir)
	list(t, again, "")
	wantInUse("opened twice:", true)
	if err := again.Close(); err != nil {
		t.Error(err)
	}
	wantInUse("closed once:", true)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	wantInUse("closed twice:", false)
}

// child starts a process that writes to the store in dir and returns what it says.
func child(t *testing.T, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(context.WithoutCancel(t.Context()), exe, "-test.run=^TestChildWritesUntilItIsKilled$")
	c.Env = append(os.Environ(), childDir+"="+dir)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Process.Kill() })
	return c, bufio.NewScanner(out)
}

// acknowledged reads which articles the child says are marked: n of them, or
// all there are if n is 0.
func acknowledged(t *testing.T, out *bufio.Scanner, n int) (all []news.ArticleID) {
	t.Helper()
	for out.Scan() {
		word, ok := strings.CutPrefix(out.Text(), "marked ")
		if !ok {
			t.Fatalf("the child says %q", out.Text())
		}
		id, err := news.ParseArticleID(word)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, id)
		if len(all) == n {
			break
		}
	}
	return all
}

func TestKilledWriterLosesNothingThatItAcknowledged(t *testing.T) {
	dir := t.TempDir()
	var safe []news.ArticleID
	for round := range 3 {
		c, out := child(t, dir)
		safe = append(safe, acknowledged(t, out, 30+17*round)...)
		if err := c.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		safe = append(safe, acknowledged(t, out, 0)...)
		c.Wait()
		s := openIn(t, dir)
		var sound string
		if err := s.writer.QueryRowContext(t.Context(), "PRAGMA integrity_check").Scan(&sound); err != nil || sound != "ok" {
			t.Fatalf("round %d: integrity %q, error %v; want ok", round, sound, err)
		}
		for _, id := range safe {
			if a := get(t, s, id); !a.Read || !a.Starred {
				t.Errorf("round %d: article %s is read %v, starred %v; want both", round, id, a.Read, a.Starred)
			}
		}
		l := list(t, s, "")
		if l.All != len(l.Articles) || l.All < len(safe) || l.All%20 != 0 {
			t.Errorf("round %d: %d rows, %d counted, %d marked; want whole batches of 20", round, len(l.Articles), l.All, len(safe))
		}
		index(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTwoProcessesWriteToOneStore(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	stored := put(t, s, subscribe(t, s, "inshyi"), many(t, "a", 40, time.Hour)...)
	before, err := s.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c, out := child(t, dir)
	var theirs []news.ArticleID
	for _, a := range stored.New {
		mark(t, s, a.ID, &yes, nil)
		theirs = append(theirs, acknowledged(t, out, 1)...)
	}
	if err := c.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	c.Wait()
	if after, err := s.Version(t.Context()); err != nil || after == before {
		t.Errorf("version %d before and %d after, error %v; want another", before, after, err)
	}
	if l := list(t, s, "source:inshyi is:read"); l.All != 40 || len(theirs) != 40 {
		t.Errorf("%d of ours marked, %d of theirs; want 40 each", l.All, len(theirs))
	}
	for _, id := range theirs {
		if a := get(t, s, id); !a.Starred {
			t.Errorf("article %s is not starred, want what the other process marked", id)
		}
	}
}
