package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"visti/internal/news"
)

// waitingNames are the hashes by which a mark of another reader finds its article:
// guids mean something inside their feed only.
func waitingNames(feed news.URL, guid string, u news.URL) (hashes [][]byte) {
	if guid != "" {
		hashes = append(hashes, hash("g", feed.Canonical()+"\n"+guid))
	}
	if c := u.Canonical(); c != "" {
		hashes = append(hashes, hash(byLink, c))
	}
	return hashes
}

// KeepMarks takes over marks of another reader. What is in the collection is
// marked, unless the reader has marked it here; the others wait for their
// articles. Nothing becomes unread or loses its star. It returns how many
// articles of the collection they are of.
func (s *Store) KeepMarks(ctx context.Context, marks []news.OldMark) (here int, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		here = 0
		find, err := tx.PrepareContext(ctx, `SELECT n.article FROM name n JOIN article a ON a.id = n.article
			LEFT JOIN feed f ON f.id = a.feed WHERE n.hash IN (?1, ?2) AND (n.hash = ?1 OR f.url = ?3)`)
		if err != nil {
			return err
		}
		defer find.Close()
		mark, err := tx.PrepareContext(ctx, "UPDATE article SET read = max(read, ?), starred = max(starred, ?) WHERE id = ? AND marked = 0")
		if err != nil {
			return err
		}
		defer mark.Close()
		wait, err := tx.PrepareContext(ctx, `INSERT INTO waiting VALUES (?, ?, ?) ON CONFLICT DO UPDATE
			SET read = max(read, excluded.read), starred = max(starred, excluded.starred)`)
		if err != nil {
			return err
		}
		defer wait.Close()
		for _, m := range marks {
			var id int64
			err := find.QueryRowContext(ctx, hash(byLink, m.URL.Canonical()), hash(byKey, m.GUID), m.Feed.String()).Scan(&id)
			switch {
			case err == nil:
				here++
				_, err = mark.ExecContext(ctx, m.Read, m.Starred, id)
			case errors.Is(err, sql.ErrNoRows):
				err = nil
				for _, h := range waitingNames(m.Feed, m.GUID, m.URL) {
					if _, err = wait.ExecContext(ctx, h, m.Read, m.Starred); err != nil {
						break
					}
				}
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("keep marks: %w", err)
	}
	return here, nil
}

// takeWaiting gives a new article the mark that waits for it.
func (p *putter) takeWaiting(it *item) error {
	if !p.hasWaiting {
		return nil
	}
	for _, h := range waitingNames(p.feed.URL, it.GUID, it.URL) {
		var read, starred bool
		err := p.tx.QueryRowContext(p.ctx, "DELETE FROM waiting WHERE hash = ? RETURNING read, starred", h).Scan(&read, &starred)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return err
		}
		it.Read, it.Starred = it.Read || read, it.Starred || starred
	}
	return nil
}
