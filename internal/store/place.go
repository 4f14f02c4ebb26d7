package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"visti/internal/news"
)

// placeKept is how long it is remembered where an article was left.
const placeKept = 7 * 24 * time.Hour

// Place returns where the reader left an article in the last week.
func (s *Store) Place(ctx context.Context, id news.ArticleID) (p news.Place, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		err := tx.QueryRowContext(ctx, "SELECT block, line FROM place WHERE article = ? AND time >= ?", int64(id), s.now().Add(-placeKept).Unix()).
			Scan(&p.Block, &p.Line)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		return err
	})
	if err != nil {
		return news.Place{}, fmt.Errorf("place in %s: %w", id, err)
	}
	return p, nil
}

// SetPlace remembers where the reader leaves an article; the beginning need not be
// remembered, nor what is older than a week. An article that is not in the store
// is passed over.
func (s *Store) SetPlace(ctx context.Context, id news.ArticleID, p news.Place) error {
	err := s.write(ctx, func(tx *sql.Tx) error {
		now := s.now()
		if _, err := tx.ExecContext(ctx, "DELETE FROM place WHERE article = ? OR time < ?", int64(id), now.Add(-placeKept).Unix()); err != nil || p == (news.Place{}) {
			return err
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO place SELECT id, ?, ?, ? FROM article WHERE id = ?", p.Block, p.Line, now.Unix(), int64(id))
		return err
	})
	if err != nil {
		return fmt.Errorf("place in %s: %w", id, err)
	}
	return nil
}
