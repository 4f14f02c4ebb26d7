package store

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"visti/internal/news"
)

// What can be wrong with a store, to be told apart with errors.Is.
var (
	ErrNotFound = news.ErrNotFound
	ErrNewer    = errors.New("store is of a newer visti")
	ErrDamaged  = news.ErrDamaged
	ErrReadOnly = news.ErrReadOnly
	ErrFull     = news.ErrFull
	ErrBusy     = news.ErrBusy
)

// A NewerError is returned by Open for a store that a newer visti has made. It
// is an ErrNewer. The file is left as it is.
type NewerError struct {
	Path       string
	Have, Know int // its schema, and the newest one that this program knows
}

// Error names both schemas.
func (e *NewerError) Error() string {
	return fmt.Sprintf("%s has schema %d, this visti knows %d", e.Path, e.Have, e.Know)
}

// Is tells that e is an ErrNewer.
func (e *NewerError) Is(target error) bool { return target == ErrNewer }

// problem adds to an error of the database what visti calls it.
func problem(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	for _, kind := range []struct {
		code int
		err  error
	}{
		{sqlite3.SQLITE_CORRUPT, ErrDamaged},
		{sqlite3.SQLITE_NOTADB, ErrDamaged},
		{sqlite3.SQLITE_READONLY, ErrReadOnly},
		{sqlite3.SQLITE_CANTOPEN, ErrReadOnly},
		{sqlite3.SQLITE_PERM, ErrReadOnly},
		{sqlite3.SQLITE_FULL, ErrFull},
		{sqlite3.SQLITE_BUSY, ErrBusy},
		{sqlite3.SQLITE_LOCKED, ErrBusy},
	} {
		if e.Code()&0xff == kind.code && !errors.Is(err, kind.err) {
			return fmt.Errorf("%w: %w", kind.err, err)
		}
	}
	return err
}
