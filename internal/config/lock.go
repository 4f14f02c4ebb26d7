package config

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const (
	lockTry      = 20 * time.Millisecond // between two tries
	lockTold     = time.Second           // a wait that is longer is told
	lockPatience = 30 * time.Second      // the longest wait: whoever has it so long hangs
)

// ErrNoLock is wrapped by the error of Lock where no lock can be had: in a folder that cannot
// be written, or on a full disk.
var ErrNoLock = errors.New("cannot be locked")

// errHeld is returned by tryLock for a lock that somebody has.
var errHeld = errors.New("held by another process")

// Lock keeps other processes from changing the file at path until release is
// called. The lock is one of the system's, on a file beside it, and so ends with its
// process, however that ends. Lock waits for its turn, or until ctx ends, and for half a
// minute at most; tell, if there is one, hears after a second who has the turn.
// Those who only read need none: files are replaced whole. An error wraps ErrNoLock, or that of
// ctx, or says who would not end.
func Lock(ctx context.Context, path string, tell func(who string)) (release func(), err error) {
	if err := MakeFolder(filepath.Dir(path)); err != nil {
		return nil, err
	}
	name := path + ".lock"
	for began := time.Now(); ; {
		f, err := tryLock(name)
		if err == nil {
			if f.Truncate(0) == nil { // for those who wait; the lock holds without it
				_, _ = fmt.Fprintln(f, os.Getpid())
			}
			return func() { unlock(f) }, nil
		}
		waited := time.Since(began)
		switch {
		case !errors.Is(err, errHeld):
			return nil, fmt.Errorf("%s %w: %w", path, ErrNoLock, err)
		case waited >= lockPatience:
			return nil, fmt.Errorf("lock %s: %s has been changing it for %d seconds; try again when it has ended", path, holder(name), int(lockPatience.Seconds()))
		case waited >= lockTold && tell != nil:
			tell(holder(name))
			tell = nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("lock %s: %w", path, ctx.Err())
		case <-time.After(lockTry):
		}
	}
}

// holder says who wrote a number into the lock last.
func holder(name string) string {
	b, err := readAtMost(name)
	if n, bad := strconv.Atoi(strings.TrimSpace(string(b))); err == nil && bad == nil {
		return fmt.Sprint("process ", n)
	}
	return "another process"
}
