package store

import (
	"context"
	"database/sql"
)

// A feed that is removed leaves its starred articles: kept names them. One whose star
// is taken off has nothing to stay for, but an act can be taken back for a day.

// keep leaves the starred articles of a feed that goes.
func keep(ctx context.Context, tx *sql.Tx, feed int64) error {
	if _, err := tx.ExecContext(ctx, "INSERT INTO kept SELECT id FROM article WHERE feed = ? AND starred = 1 ON CONFLICT DO NOTHING", feed); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE article SET feed = 0 WHERE feed = ? AND starred = 1", feed)
	return err
}

// letGo drops the articles that were kept for a star they no longer have, once no act
// could bring it back. Those that another feed brought since are its own.
func (s *Store) letGo(ctx context.Context, tx *sql.Tx) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM kept WHERE (SELECT feed FROM article WHERE id = article) <> 0"); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM article WHERE id IN (SELECT article FROM kept) AND starred = 0 AND marked < ?",
		micros(s.now().Add(-remembered)))
	return err
}
