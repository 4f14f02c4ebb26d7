package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"visti/internal/config"
)

const (
	beat = 20 * time.Second // how often a lock's owner shows that it lives
	dead = 90 * time.Second // an owner that has not is gone
)

// lockFile is the name of the lock in the folder of the store.
const lockFile = "watch.lock"

// A lock is a file that names the one process that polls all the time.
type lock struct {
	path string
	me   owner
	now  func() time.Time
}

// An owner is what stands in the file.
type owner struct {
	PID   int       `json:"pid"`
	Host  string    `json:"host"`
	Since time.Time `json:"since"`
	Beat  time.Time `json:"beat"`
}

// A heldError says who has the lock.
type heldError struct{ by owner }

func (e heldError) Error() string {
	return fmt.Sprintf("process %d on %s polls already, since %s", e.by.PID, e.by.Host, e.by.Since.Format("2006-01-02 15:04"))
}

// takeLock takes the lock in dir or returns a heldError. A lock whose owner has
// shown no life for a while is taken over; so is one that cannot be read.
func takeLock(dir string, now func() time.Time) (*lock, error) {
	host, _ := os.Hostname()
	l := &lock{path: filepath.Join(dir, lockFile), me: owner{PID: os.Getpid(), Host: host, Since: now().Truncate(time.Second)}, now: now}
	for range 2 {
		f, err := os.OpenFile(l.path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err == nil {
			return l, errors.Join(f.Close(), l.beat())
		}
		if !errors.Is(err, os.ErrExist) {
			return nil, fmt.Errorf("take the lock: %w", err)
		}
		// A file that was made just now is empty for a moment: its time decides.
		by, err := l.owner()
		last := by.Beat
		if info, statErr := os.Stat(l.path); err != nil && statErr == nil {
			last = info.ModTime()
		}
		if l.now().Sub(last).Abs() < dead {
			return nil, heldError{by}
		}
		if err := os.Remove(l.path); err != nil && !errors.Is(err, os.ErrNotExist) {
			return nil, fmt.Errorf("take the lock over: %w", err)
		}
	}
	return nil, errors.New("take the lock: another process was faster")
}

func (l *lock) owner() (o owner, err error) {
	b, err := os.ReadFile(l.path)
	if err == nil {
		err = json.Unmarshal(b, &o)
	}
	return o, err
}

// beat shows that the owner lives.
func (l *lock) beat() error {
	l.me.Beat = l.now().Truncate(time.Second)
	return config.WriteFile(l.path, func(w io.Writer) error { return json.NewEncoder(w).Encode(l.me) })
}

// hold keeps the lock alive until ctx ends, and gives it back then. lost is called
// if another process took it over, after this one had slept for long.
func (l *lock) hold(ctx context.Context, lost func(error)) {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			if by, err := l.owner(); err == nil && l.mine(by) {
				_ = os.Remove(l.path)
			}
			return
		case <-tick.C:
			by, err := l.owner()
			if err == nil && !l.mine(by) {
				lost(heldError{by})
				return
			}
			_ = l.beat() // a full disk ends no watch; the store says so
		}
	}
}

func (l *lock) mine(o owner) bool {
	return o.PID == l.me.PID && o.Host == l.me.Host && o.Since.Equal(l.me.Since)
}
