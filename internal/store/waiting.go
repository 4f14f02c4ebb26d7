package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"visti/internal/news"
)

// Kinds of names by which marks wait.
const (
	guidInFeed = "g"
	linkInFeed = "f"
)

// waitingNames are the hashes by which a mark of another reader finds its article:
// guids mean something inside their feed only, and one link may stand in the feeds of
// several sources. The first n find the very article, the rest any that has its link.
func waitingNames(feed news.URL, guid string, u news.URL) (hashes [][]byte, n int) {
	if guid != "" {
		hashes = append(hashes, hash(guidInFeed, feed.Canonical()+"\n"+guid))
	}
	c := u.Canonical()
	if c == "" {
		return hashes, len(hashes)
	}
	hashes = append(hashes, hash(linkInFeed, feed.Canonical()+"\n"+c), hash(byLink, c))
	return hashes, len(hashes) - 1
}

// findMarked finds the article of a mark by its link (?1), or by its guid (?2) in its
// feed (?3): that of its feed before another of its source before any; and tells
// whether it is of its source, or there is no such feed here.
const findMarked = `SELECT n.article, n.source IS s.source OR s.source IS NULL
	FROM name n JOIN article a ON a.id = n.article LEFT JOIN feed f ON f.id = a.feed LEFT JOIN feed s ON s.url = ?3
	WHERE n.hash IN (?1, ?2) AND (n.hash = ?1 OR f.url = ?3)
	ORDER BY f.url IS ?3 DESC, n.source IS s.source DESC, n.hash = ?2 DESC, n.article LIMIT 1`

// KeepMarks takes over marks of another reader. What is in the collection is
// marked, unless the reader has marked it here; the others wait for their
// articles, and so do those of which only another source's article with the same
// link is here. Nothing becomes unread or loses its star. It returns how many
// of them found an article.
func (s *Store) KeepMarks(ctx context.Context, marks []news.OldMark) (here int, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		here = 0
		find, err := tx.PrepareContext(ctx, findMarked)
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
			var own bool
			err := find.QueryRowContext(ctx, hash(byLink, m.URL.Canonical()), hash(byKey, m.GUID), m.Feed.String()).Scan(&id, &own)
			switch {
			case err == nil:
				here++
				_, err = mark.ExecContext(ctx, m.Read, m.Starred, id)
			case errors.Is(err, sql.ErrNoRows):
				err = nil
			}
			hashes, _ := waitingNames(m.Feed, m.GUID, m.URL)
			for i := 0; i < len(hashes) && err == nil && !own; i++ {
				_, err = wait.ExecContext(ctx, hashes[i], m.Read, m.Starred)
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

// takeWaiting gives a new article the mark that waits for it: its own, else the one of
// an article with its link.
func (p *putter) takeWaiting(it *item) error {
	if !p.hasWaiting {
		return nil
	}
	found := false
	hashes, own := waitingNames(p.feed.URL, it.GUID, it.URL)
	for i, h := range hashes {
		var read, starred bool
		err := p.tx.QueryRowContext(p.ctx, "DELETE FROM waiting WHERE hash = ? RETURNING read, starred", h).Scan(&read, &starred)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return err
		}
		if i < own || !found {
			it.Read, it.Starred = it.Read || read, it.Starred || starred
		}
		found = true
	}
	return nil
}
