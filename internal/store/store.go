// Package store keeps feeds, articles and what the reader thinks of them in one SQLite file.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// A Store is the collection. All its methods may be called from several
// goroutines, and several processes may have the same store open: one of them
// writes at a time, the others wait; reading waits for nobody. What a method has
// returned without error survives the death of the process.
type Store struct {
	path   string
	writer *sql.DB // one connection; nil if the store can only be read
	reader *sql.DB
	now    func() time.Time
}

const (
	fileName    = "visti.db"
	readers     = 4
	busyTimeout = 5 * time.Second  // of one attempt, inside SQLite
	patience    = 30 * time.Second // of all attempts to begin writing
	farewell    = 2 * time.Second  // Close spends no longer on tidying up
)

// Open opens the store in the folder dir and makes both if they do not exist:
// the folder with mode 0700, the files with 0600. It brings an older store to the
// schema of this program. A store that may be read but not written is opened all
// the same; then every method that writes returns an error wrapping ErrReadOnly.
// Open returns an error wrapping ErrNewer (a *NewerError) or ErrDamaged, and
// leaves the file alone, if the store is not for it.
func Open(ctx context.Context, dir string) (*Store, error) {
	s := &Store{path: filepath.Join(dir, fileName), now: time.Now}
	err := s.openWriter(ctx, dir)
	if err == nil {
		s.reader = connect(s.path, readers, "_pragma=query_only(1)")
		return s, nil
	}
	if s.writer != nil {
		s.writer.Close()
		s.writer = nil
	}
	if unwritable(err) {
		if s.openReader(ctx) == nil {
			return s, nil
		}
	}
	return nil, fmt.Errorf("open store %s: %w", s.path, err)
}

// unwritable tells whether err says that a file may at most be read.
func unwritable(err error) bool {
	return errors.Is(err, ErrReadOnly) || errors.Is(err, os.ErrPermission) || errors.Is(err, syscall.EROFS)
}

// Check reads the whole store and returns where it lies, and an ErrDamaged if it is
// not as it must be.
func (s *Store) Check(ctx context.Context) (path string, err error) {
	var found []string
	err = s.read(ctx, func(tx *sql.Tx) error {
		return each(ctx, tx, "PRAGMA quick_check(3)", nil, func(rows *sql.Rows) error {
			var line string
			err := rows.Scan(&line)
			found = append(found, line)
			return err
		})
	})
	if err == nil && strings.Join(found, "") != "ok" {
		err = fmt.Errorf("%w: %s", ErrDamaged, strings.Join(found, "; "))
	}
	if err != nil {
		err = fmt.Errorf("check store %s: %w", s.path, err)
	}
	return s.path, err
}

// Exists tells whether there is a store in the folder dir.
func Exists(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, fileName))
	return err == nil
}

func (s *Store) openWriter(ctx context.Context, dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if err := makePrivate(s.path); err != nil {
		return err
	}
	s.writer = connect(s.path, 1, "_txlock=immediate")
	if err := migrate(ctx, s.writer, s.path, steps); err != nil {
		return err
	}
	// Only now, when the file is known to be ours: this writes to it.
	if err := useLog(ctx, s.writer); err != nil {
		return err
	}
	_, err := s.writer.ExecContext(ctx, "PRAGMA journal_size_limit = 16777216")
	return problem(err)
}

// makePrivate makes the file here rather than by SQLite, so that nobody else can ever
// read it; the files beside it get the same mode. One that is there is not opened: it
// may be this process's, which would lose its locks with the closing.
func makePrivate(path string) error {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.Mode().Perm()&0o077 == 0:
		return nil
	case err == nil:
		return os.Chmod(path, info.Mode().Perm()&0o700)
	case !errors.Is(err, os.ErrNotExist):
		return err
	}
	flags := os.O_RDWR | os.O_CREATE | os.O_EXCL // others may make it at this moment
	if link, err := os.Lstat(path); err == nil && link.Mode()&os.ModeSymlink != 0 {
		flags &^= os.O_EXCL // to where nothing is yet
	}
	f, err := os.OpenFile(path, flags, 0o600)
	if errors.Is(err, os.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return errors.Join(f.Chmod(0o600), f.Close())
}

// useLog makes readers and a writer stand out of each other's way. Those who open
// a new store at the same moment do not wait for each other here by themselves.
func useLog(ctx context.Context, db *sql.DB) error {
	for end := time.Now().Add(patience); ; {
		var mode string
		err := problem(db.QueryRowContext(ctx, "PRAGMA journal_mode = wal").Scan(&mode))
		if !errors.Is(err, ErrBusy) || time.Now().After(end) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(breath):
		}
	}
}

// openReader opens a store that cannot be written. A folder that cannot be
// written either has no room for the file that readers share: immutable helps.
func (s *Store) openReader(ctx context.Context) (err error) {
	for _, how := range []string{"mode=ro", "mode=ro&immutable=1"} {
		s.reader = connect(s.path, readers, how)
		var have int
		if have, err = schemaOf(ctx, s.reader, s.path); err == nil && have != len(steps) {
			err = &NewerError{Path: s.path, Have: have, Know: len(steps)}
		}
		if err == nil {
			return nil
		}
		s.reader.Close()
	}
	return err
}

// connect makes a pool of at most n connections that stay open.
func connect(path string, n int, options string) *sql.DB {
	abs, err := filepath.Abs(path)
	if err != nil {
		abs = path
	}
	slashed := filepath.ToSlash(abs)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed // C:/… becomes /C:/…
	}
	dsn := "file:" + (&url.URL{Path: slashed}).EscapedPath() + "?" + options +
		fmt.Sprintf("&_pragma=busy_timeout(%d)", busyTimeout.Milliseconds()) +
		"&_pragma=synchronous(NORMAL)&_pragma=cache_size(-8192)&_pragma=temp_store(MEMORY)" +
		"&_pragma=foreign_keys(1)&_pragma=mmap_size(0)&_pragma=recursive_triggers(1)"
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		panic(err) // only if no driver has this name
	}
	db.SetMaxOpenConns(n)
	db.SetMaxIdleConns(n)
	return db
}

// Close writes back what is left beside the file, for two seconds at most, and
// closes the store.
func (s *Store) Close() error {
	err := s.reader.Close()
	if s.writer == nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), farewell)
	defer cancel()
	// Both only tidy up: what was acknowledged is safe without them. A reader of
	// another process may stand in the way, so do not wait for it.
	s.writer.ExecContext(ctx, "PRAGMA busy_timeout = 200; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)")
	return errors.Join(err, s.writer.Close())
}

// Version returns a number that changes when another process has changed the
// store. What this Store writes itself does not change it.
func (s *Store) Version(ctx context.Context) (int64, error) {
	db := s.writer
	if db == nil {
		db = s.reader
	}
	var v int64
	err := db.QueryRowContext(ctx, "PRAGMA data_version").Scan(&v)
	return v, problem(err)
}

// write runs fn in one transaction that begins with the right to write. It
// waits for other processes up to half a minute, then returns an ErrBusy.
func (s *Store) write(ctx context.Context, fn func(tx *sql.Tx) error) error {
	if s.writer == nil {
		return ErrReadOnly
	}
	tx, err := s.writer.BeginTx(ctx, nil)
	for end := time.Now().Add(patience); err != nil && errors.Is(problem(err), ErrBusy) && time.Now().Before(end); {
		tx, err = s.writer.BeginTx(ctx, nil)
	}
	if err != nil {
		return problem(err)
	}
	defer tx.Rollback()
	if err := fn(tx); err != nil {
		return problem(err)
	}
	return problem(tx.Commit())
}

// read runs fn in one transaction, so that all it reads is of one moment.
func (s *Store) read(ctx context.Context, fn func(tx *sql.Tx) error) error {
	tx, err := s.reader.BeginTx(ctx, nil)
	if err != nil {
		return problem(err)
	}
	defer tx.Rollback()
	return problem(fn(tx))
}

func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func fromMicros(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}

func seconds(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.Unix()
}

func fromSeconds(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.Unix(n, 0).UTC()
}
