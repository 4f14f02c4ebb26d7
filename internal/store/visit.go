package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// visitEnds is how long after the last key a visit is over.
const visitEnds = 30 * time.Minute

// The names of what meta knows of visits, in seconds.
const (
	visitLast   = "visit_last"   // when the reader was here last
	visitBefore = "visit_before" // when the visit before that ended
)

// Visit remembers that the reader is here now, and returns when the last visit
// before this one ended; zero if this is the first. A visit is over half an hour
// after the last call.
func (s *Store) Visit(ctx context.Context) (since time.Time, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		if since, err = s.lastVisit(ctx, tx); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO meta VALUES (?, ?), (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
			visitLast, s.now().Unix(), visitBefore, seconds(since))
		return err
	})
	if err != nil {
		return time.Time{}, fmt.Errorf("visit: %w", err)
	}
	return since, nil
}

// lastVisit tells when the visit before the present one ended: the last one, if
// that is over.
func (s *Store) lastVisit(ctx context.Context, tx *sql.Tx) (time.Time, error) {
	var last, before int64
	err := tx.QueryRowContext(ctx, `SELECT coalesce((SELECT value FROM meta WHERE name = ?), 0),
		coalesce((SELECT value FROM meta WHERE name = ?), 0)`, visitLast, visitBefore).Scan(&last, &before)
	if s.now().Sub(fromSeconds(last)) > visitEnds {
		return fromSeconds(last), err
	}
	return fromSeconds(before), err
}
