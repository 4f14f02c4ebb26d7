package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"visti/internal/news"
)

// gapsKept is how long it is told that articles may be missing.
const gapsKept = 30 * 24 * time.Hour

// saveGap keeps what a poll may have missed, and forgets what is long past.
func (p *putter) saveGap(g news.Gap) error {
	if p.feed.ID == 0 || g.To.IsZero() {
		return nil
	}
	_, err := p.tx.ExecContext(p.ctx, "INSERT OR REPLACE INTO gap VALUES (?, ?, ?, ?)", p.feed.ID, g.From.Unix(), g.To.Unix(), p.now.Unix())
	if err != nil {
		return err
	}
	_, err = p.tx.ExecContext(p.ctx, "DELETE FROM gap WHERE ended < ?", p.now.Add(-gapsKept).Unix())
	return err
}

// Gaps returns the times of the last 30 days of which articles may be missing,
// newest first.
func (s *Store) Gaps(ctx context.Context) (gaps []news.Gap, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		return each(ctx, tx, "SELECT feed, began, ended, noticed FROM gap ORDER BY ended DESC, feed", nil, func(rows *sql.Rows) error {
			var g news.Gap
			var from, to, noticed int64
			if err := rows.Scan(&g.Feed, &from, &to, &noticed); err != nil {
				return err
			}
			g.From, g.To, g.Noticed = fromSeconds(from), fromSeconds(to), fromSeconds(noticed)
			gaps = append(gaps, g)
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read gaps: %w", err)
	}
	return gaps, nil
}
