package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"visti/internal/config"
)

const (
	beat = 20 * time.Second // how often a lock's owner shows that it lives
	dead = 90 * time.Second // an owner that has not is gone, wherever it was
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
	Realm string    `json:"realm"` // where PID names one process; see realm
	Since time.Time `json:"since"`
	Beat  time.Time `json:"beat"`
}

// A heldError says who has the lock.
type heldError struct{ by owner }

func (e heldError) Error() string {
	return fmt.Sprintf("process %d on %s polls already, since %s", e.by.PID, e.by.Host, e.by.Since.Format("2006-01-02 15:04"))
}

// lives tells whether the owner may still poll. One that was killed cannot say so:
// where its number means what it meant to the owner, that no process has it settles
// it; elsewhere, or if another has got the number, the last beat does.
func (o owner) lives(now time.Time) bool {
	if o.PID > 0 && o.Realm != "" && o.Realm == realm() && ended(o.PID) {
		return false
	}
	return now.Sub(o.Beat).Abs() < dead
}

// takeLock takes the lock in dir or returns a heldError. A lock whose owner has
// ended for certain, or has shown no life for a while, is taken over; so is one that
// cannot be read for as long.
func takeLock(ctx context.Context, dir string, now func() time.Time) (*lock, error) {
	host, _ := os.Hostname()
	me := owner{PID: os.Getpid(), Host: host, Realm: realm(), Since: now().Truncate(time.Second)}
	l := &lock{path: filepath.Join(dir, lockFile), me: me, now: now}
	// Of two that find a dead owner the slower must not take the lock from the faster.
	release, err := config.Lock(ctx, l.path, nil)
	if err != nil {
		return nil, err
	}
	defer release()
	by, err := l.owner()
	if info, statErr := os.Stat(l.path); err != nil && statErr == nil {
		by = owner{Beat: info.ModTime()}
	}
	if by.lives(now()) {
		return nil, heldError{by}
	}
	if err := l.beat(); err != nil {
		return nil, fmt.Errorf("take the lock: %w", err)
	}
	return l, nil
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
