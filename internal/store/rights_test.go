//go:build unix

package store

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"visti/internal/news"
)

// asNobody takes the rights of root from the process until the test has ended, which would
// otherwise not be bound by the modes of files.
func asNobody(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		return
	}
	const nobody = 65534
	if err := syscall.Seteuid(nobody); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Seteuid(0); err != nil {
			t.Fatal(err)
		}
	})
}

func TestStoreIsForItsOwnerOnly(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "visti")
	s := openIn(t, dir)
	subscribe(t, s, "vistnyk")
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("folder has mode %v, error %v; want 0700", info.Mode(), err)
	}
	for name := range snapshot(t, dir) {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v, error %v; want 0600", name, info.Mode(), err)
		}
	}
}

func TestFileOfAStoreIsMadePrivateAndMayBeALink(t *testing.T) {
	dir, far := t.TempDir(), filepath.Join(t.TempDir(), "far.db")
	if err := os.Symlink(far, filepath.Join(dir, fileName)); err != nil {
		t.Fatal(err)
	}
	for _, mode := range []os.FileMode{0, 0o644, 0o660} { // 0: it is not there yet
		if mode != 0 {
			if err := os.Chmod(far, mode); err != nil {
				t.Fatal(err)
			}
		}
		s := openIn(t, dir)
		subscribe(t, s, "vistnyk")
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		if info, err := os.Stat(far); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("a file of mode %v has then %v, %v; want 0600", mode, info.Mode(), err)
		}
	}
}

func TestFileWithoutRightsIsReadOnly(t *testing.T) {
	asNobody(t)
	for _, mode := range []os.FileMode{0o400, 0o444} {
		dir := t.TempDir()
		s := openIn(t, dir)
		id := put(t, s, subscribe(t, s, "vistnyk"), whole(t)).New[0].ID
		s.Close()
		path := filepath.Join(dir, fileName)
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		s = openIn(t, dir)
		if _, err := s.Mark(t.Context(), []news.Mark{{ID: id, Read: &yes}}); !errors.Is(err, ErrReadOnly) {
			t.Errorf("mode %v: error %v, want ErrReadOnly", mode, err)
		}
		if l := list(t, s, ""); l.All != 1 {
			t.Errorf("mode %v: listed %d, want 1", mode, l.All)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o200 != 0 {
			t.Errorf("a file of mode %v has then %v, %v; want it still unwritable", mode, info.Mode(), err)
		}
	}
}

func TestFolderWithoutRightsIsReadOnly(t *testing.T) {
	asNobody(t)
	dir := t.TempDir()
	s := openIn(t, dir)
	id := put(t, s, subscribe(t, s, "vistnyk"), whole(t)).New[0].ID
	s.Close()
	path := filepath.Join(dir, fileName)
	if err := errors.Join(os.Chmod(path, 0o400), os.Chmod(dir, 0o500)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(dir, 0o700) })
	s = openIn(t, dir)
	if _, err := s.Mark(t.Context(), []news.Mark{{ID: id, Read: &yes}}); !errors.Is(err, ErrReadOnly) {
		t.Errorf("error %v, want ErrReadOnly", err)
	}
	if l := list(t, s, ""); l.All != 1 {
		t.Errorf("listed %d, want 1", l.All)
	}
}
