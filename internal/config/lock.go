package config

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

const (
	lockTry   = 20 * time.Millisecond // between two tries
	lockStale = 30 * time.Second      // a lock so old was left by a process that was killed
)

// Lock keeps other processes from changing the file at path until release is
// called. It waits for its turn, or until ctx ends. Those who only read need none:
// files are replaced whole.
func Lock(ctx context.Context, path string) (release func(), err error) {
	if err := MakeFolder(filepath.Dir(path)); err != nil {
		return nil, err
	}
	name := path + ".lock"
	for {
		f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err == nil {
			return func() { _ = os.Remove(name) }, f.Close()
		}
		if !errors.Is(err, os.ErrExist) {
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		if info, err := os.Stat(name); err == nil && time.Since(info.ModTime()).Abs() > lockStale {
			_ = os.Remove(name)
			continue
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("lock %s: %w", path, ctx.Err())
		case <-time.After(lockTry):
		}
	}
}
