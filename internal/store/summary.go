package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"visti/internal/news"
)

// PutSummary stores the summary of an article, made by that version of the
// summarizer. The article's topics become those of the summary if it has any, its
// language that of the summary if it had none. It returns ErrNotFound if there is
// no such article.
func (s *Store) PutSummary(ctx context.Context, id news.ArticleID, sum news.Summary, version int) error {
	blob, err := pack(saveSummary(sum))
	if err != nil {
		return fmt.Errorf("summary of %s: %w", id, err)
	}
	err = s.write(ctx, func(tx *sql.Tx) error {
		speakers, figures := countClaims(sum.Claims)
		res, err := tx.ExecContext(ctx, "UPDATE article SET claims = ?, figures = ?, lang = iif(lang = '', ?, lang) WHERE id = ?",
			len(sum.Claims), figures, sum.Lang, int64(id))
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(ErrNotFound, err)
		}
		if err := quote(ctx, tx, id, speakers); err != nil {
			return err
		}
		if err := putTopics(ctx, tx, id, sum.Topics); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO body (article, summary, version) VALUES (?, ?, ?)
			ON CONFLICT DO UPDATE SET summary = excluded.summary, version = excluded.version`, int64(id), blob, version)
		return err
	})
	if err != nil {
		return fmt.Errorf("summary of %s: %w", id, err)
	}
	return nil
}

// countClaims lists who claims are attributed to, each once, and counts their numbers.
func countClaims(claims []news.Claim) (speakers []news.Text, figures int) {
	seen := map[news.Text]bool{}
	for _, c := range claims {
		figures += len(c.Numbers)
		if c.How == news.Named && !c.Who.Empty() && !seen[c.Who] {
			seen[c.Who] = true
			speakers = append(speakers, c.Who)
		}
	}
	return speakers, figures
}

// quote stores who is quoted in an article, in place of whoever was.
func quote(ctx context.Context, tx *sql.Tx, id news.ArticleID, speakers []news.Text) error {
	if _, err := tx.ExecContext(ctx, "UPDATE entry SET speakers = ? WHERE article = ?", join(speakers), int64(id)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM saying WHERE article = ? AND kind = ?", int64(id), quoted); err != nil {
		return err
	}
	return sayings(ctx, tx, id, quoted, speakers)
}

func putTopics(ctx context.Context, tx *sql.Tx, id news.ArticleID, scores []news.TopicScore) error {
	if len(scores) == 0 {
		return nil
	}
	var topics []news.Topic
	for _, t := range scores {
		topics = append(topics, t.Topic)
	}
	if _, err := tx.ExecContext(ctx, "UPDATE article SET topics = ? WHERE id = ?", mask(topics), int64(id)); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE entry SET topics = ? WHERE article = ?", packTopics(topics), int64(id))
	return err
}

// dropSummary forgets the summary of a text that is no more.
func dropSummary(ctx context.Context, tx *sql.Tx, id news.ArticleID) error {
	if _, err := tx.ExecContext(ctx, "UPDATE body SET summary = x'', version = 0 WHERE article = ?", int64(id)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE article SET claims = 0, figures = 0 WHERE id = ?", int64(id)); err != nil {
		return err
	}
	return quote(ctx, tx, id, nil)
}

// Summary returns the summary of an article, the version of the summarizer that
// made it (0 if the article, as it is now, has none), and the links that its page
// offers. It returns ErrNotFound if there is no such article.
func (s *Store) Summary(ctx context.Context, id news.ArticleID) (sum news.Summary, version int, offered []news.Link, err error) {
	var blob, links []byte
	err = s.reader.QueryRowContext(ctx, `SELECT coalesce(b.summary, x''), coalesce(b.version, 0), coalesce(b.offered, x'')
		FROM article a LEFT JOIN body b ON b.article = a.id WHERE a.id = ?`, int64(id)).Scan(&blob, &version, &links)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	if err != nil {
		return sum, 0, nil, fmt.Errorf("summary of %s: %w", id, problem(err))
	}
	var saved savedSummary
	if err := errors.Join(unpack(blob, &saved), unpack(links, &offered)); err != nil {
		return sum, 0, nil, fmt.Errorf("summary of %s: %w", id, err)
	}
	return saved.summary(), version, offered, nil
}
