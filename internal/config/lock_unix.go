//go:build unix && !aix && !solaris && !illumos

package config

import (
	"errors"
	"os"
	"syscall"
)

// tryLock takes the lock on the file name, or returns errHeld.
func tryLock(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	switch {
	case errors.Is(err, syscall.EWOULDBLOCK):
		err = errHeld
	case errors.Is(err, syscall.ENOTSUP), errors.Is(err, syscall.ENOSYS), errors.Is(err, syscall.ENOLCK):
		err = nil // a file system without locks: two changes at a time are rarer than none at all
	}
	if err == nil && !isAt(f, name) {
		err = errHeld // until a moment ago, by one who took the file away
	}
	if err != nil {
		_ = f.Close()
		return nil, err
	}
	return f, nil
}

// isAt tells whether f is the file at name.
func isAt(f *os.File, name string) bool {
	mine, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(name)
	return err == nil && os.SameFile(mine, there)
}

// unlock gives the lock back. The file goes first: nobody can have locked it yet.
func unlock(f *os.File) {
	_ = os.Remove(f.Name())
	_ = f.Close()
}
