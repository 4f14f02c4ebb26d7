package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"visti/internal/news"
)

// remembered is how long an act can be taken back.
const remembered = 24 * time.Hour

// logAct remembers an act in the transaction that does it. What was undone before
// cannot be done again after it.
func (s *Store) logAct(ctx context.Context, tx *sql.Tx, kind news.ActKind, moved moves) error {
	packed, err := packMoves(moved)
	if err != nil {
		return err
	}
	now := s.now()
	if err := s.letGo(ctx, tx); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM act WHERE undone = 1 OR time < ?", micros(now.Add(-remembered))); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO act (time, kind, n, moves) VALUES (?, ?, ?, ?)", micros(now), string(kind), len(moved), packed)
	return err
}

// Undo takes back the last act of the last day that is not undone, whichever
// process did it, and returns it with what its articles are now. It returns
// ErrNotFound if there is none. An article that has changed since stays Changed.
func (s *Store) Undo(ctx context.Context) (news.Act, error) {
	a, err := s.turn(ctx, `SELECT id, time, kind, n, moves FROM act WHERE undone = 0 AND time >= ? ORDER BY id DESC LIMIT 1`, true)
	if err != nil {
		return news.Act{}, fmt.Errorf("undo: %w", err)
	}
	return a, nil
}

// Redo does again the act that was undone last, and returns it as Undo does. It
// returns ErrNotFound if there is none, or another act was done since.
func (s *Store) Redo(ctx context.Context) (news.Act, error) {
	a, err := s.turn(ctx, `SELECT id, time, kind, n, moves FROM act WHERE undone = 1 AND time >= ? ORDER BY id LIMIT 1`, false)
	if err != nil {
		return news.Act{}, fmt.Errorf("redo: %w", err)
	}
	return a, nil
}

// turn turns the act that a query finds back, or does it again.
func (s *Store) turn(ctx context.Context, query string, back bool) (a news.Act, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		var row, at int64
		var packed []byte
		now := s.now()
		err := tx.QueryRowContext(ctx, query, micros(now.Add(-remembered))).Scan(&row, &at, (*string)(&a.Kind), &a.Count, &packed)
		if errors.Is(err, sql.ErrNoRows) {
			return ErrNotFound
		}
		if err != nil {
			return err
		}
		a.Time = fromMicros(at)
		moved, err := unpackMoves(packed)
		if err != nil {
			return err
		}
		if a.States, err = moveAll(ctx, tx, moved, back, micros(now)); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "UPDATE act SET undone = ? WHERE id = ?", back, row)
		return err
	})
	return a, err
}

// moveAll brings articles to where an act brought them, or back to where they
// were, and returns what they are then.
func moveAll(ctx context.Context, tx *sql.Tx, moved moves, back bool, now int64) ([]news.State, error) {
	// What the act did not touch stays as it is now.
	stmt, err := tx.PrepareContext(ctx, `UPDATE article SET read = coalesce(?1, read), starred = coalesce(?2, starred),
		changed = coalesce(?3, changed), marked = ?4 WHERE id = ?5 RETURNING read, starred, changed`)
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	states := make([]news.State, 0, len(moved))
	for id, way := range moved {
		from, to := way.from, way.to
		if back {
			from, to = to, from
		}
		is := news.State{ID: id}
		err := stmt.QueryRowContext(ctx, differs(from.read, to.read), differs(from.starred, to.starred), differs(from.changed, to.changed), now, int64(id)).
			Scan(&is.Read, &is.Starred, &is.Changed)
		if errors.Is(err, sql.ErrNoRows) {
			continue // it is gone
		}
		if err != nil {
			return nil, err
		}
		states = append(states, is)
	}
	slices.SortFunc(states, func(a, b news.State) int { return int(min(1, max(-1, int64(b.ID-a.ID)))) })
	return states, nil
}

// differs is what to set a thing to; nil leaves it as it is.
func differs(from, to bool) *bool {
	if from == to {
		return nil
	}
	return &to
}
