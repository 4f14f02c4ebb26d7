package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"visti/internal/news"
)

// Mark sets what marks say as one act of the reader, all or nothing, and returns
// once it is safe; Undo takes it back. An article that is read is no longer
// Changed. Marks of articles that are not in the store are passed over. It tells
// whether that changed anything: if not, there was no act.
func (s *Store) Mark(ctx context.Context, marks []news.Mark) (acted bool, err error) {
	return s.mark(ctx, marks, true)
}

// Preset sets marks as Mark does, but as no act of the reader's: Undo does not
// know of it.
func (s *Store) Preset(ctx context.Context, marks []news.Mark) error {
	_, err := s.mark(ctx, marks, false)
	return err
}

func (s *Store) mark(ctx context.Context, marks []news.Mark, act bool) (acted bool, err error) {
	if len(marks) == 0 {
		return false, nil
	}
	err = s.write(ctx, func(tx *sql.Tx) error {
		moved, err := setMarks(ctx, tx, marks, micros(s.now()))
		acted = act && len(moved) > 0
		if err != nil || !acted {
			return err
		}
		return s.logAct(ctx, tx, news.KindOf(marks), moved)
	})
	if err != nil {
		return false, fmt.Errorf("mark: %w", err)
	}
	return acted, nil
}

// setMarks sets marks and returns what changed by it.
func setMarks(ctx context.Context, tx *sql.Tx, marks []news.Mark, now int64) (moves, error) {
	look, err := tx.PrepareContext(ctx, "SELECT read, starred, changed FROM article WHERE id = ?")
	if err != nil {
		return nil, err
	}
	defer look.Close()
	set, err := tx.PrepareContext(ctx, "UPDATE article SET read = ?, starred = ?, changed = ?, marked = ? WHERE id = ?")
	if err != nil {
		return nil, err
	}
	defer set.Close()
	moved := moves{}
	for _, m := range marks {
		var was state
		err := look.QueryRowContext(ctx, int64(m.ID)).Scan(&was.read, &was.starred, &was.changed)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		is := was.marked(m)
		if _, err := set.ExecContext(ctx, is.read, is.starred, is.changed, now, int64(m.ID)); err != nil {
			return nil, err
		}
		moved.add(m.ID, was, is)
	}
	return moved, nil
}

// A state is what the reader thinks of an article.
type state struct{ read, starred, changed bool }

// marked is the state that a mark leads to.
func (s state) marked(m news.Mark) state {
	if m.Read != nil {
		s.read = *m.Read
		s.changed = s.changed && !s.read
	}
	if m.Starred != nil {
		s.starred = *m.Starred
	}
	return s
}

// bits writes the state as a number below 8, which stateOf reads.
func (s state) bits() (n byte) {
	for i, on := range []bool{s.read, s.starred, s.changed} {
		if on {
			n |= 1 << i
		}
	}
	return n
}

func stateOf(bits byte) state { return state{bits&1 != 0, bits&2 != 0, bits&4 != 0} }
