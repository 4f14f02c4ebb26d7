package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"visti/internal/news"
)

const (
	piece      = 250                    // articles that are indexed between two looks at the clock
	pieceTime  = 200 * time.Millisecond // after which a piece makes room for other writers
	breath     = 20 * time.Millisecond  // how much room
	optimizeAt = 2000                   // indexed articles after which statistics are looked at
)

// Index brings the search index up to date, in pieces of a fifth of a second,
// so that other writers need not wait, and drops what nothing keeps any more. What is not indexed yet is found all the
// same, only more slowly. A killed Index goes on where it was.
func (s *Store) Index(ctx context.Context) error {
	done := 0
	for {
		var n int
		err := s.write(ctx, func(tx *sql.Tx) (err error) {
			if err := s.letGo(ctx, tx); err != nil {
				return err
			}
			n, err = indexPiece(ctx, tx)
			return err
		})
		if err != nil {
			return fmt.Errorf("index: %w", err)
		}
		if done += n; n < piece {
			break
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(breath):
		}
	}
	if done < optimizeAt {
		return nil
	}
	_, err := s.writer.ExecContext(ctx, "PRAGMA optimize")
	return problem(err)
}

// indexPiece moves pending articles into the index, newest first, until the time
// is up. It returns how many; fewer than a piece means that none is left.
func indexPiece(ctx context.Context, tx *sql.Tx) (total int, err error) {
	for end := time.Now().Add(pieceTime); time.Now().Before(end); {
		n, err := indexSome(ctx, tx)
		total += n
		if err != nil || n < piece {
			return total, err
		}
	}
	return max(total, piece), nil
}

func indexSome(ctx context.Context, tx *sql.Tx) (int, error) {
	const newest = "SELECT article FROM pending ORDER BY article DESC LIMIT ?"
	_, err := tx.ExecContext(ctx, `INSERT INTO search (rowid, title, body)
		SELECT article, title, body FROM pending WHERE article IN (`+newest+`) ORDER BY article`, piece)
	if err != nil {
		return 0, err
	}
	res, err := tx.ExecContext(ctx, "DELETE FROM pending WHERE article IN ("+newest+")", piece)
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	return int(n), err
}

// reindex takes an article out of the index and puts what it says now up for
// indexing.
func reindex(ctx context.Context, tx *sql.Tx, id news.ArticleID) error {
	a, err := readArticle(ctx, tx, id)
	if err != nil {
		return err
	}
	title, body := searchText(a)
	if _, err := tx.ExecContext(ctx, "DELETE FROM search WHERE rowid = ?", id); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT OR REPLACE INTO pending VALUES (?, ?, ?)", id, title, body)
	return err
}
