package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"visti/internal/news"
)

// PutPage stores what the page of an article gave. A page with a body replaces
// the text, of which a revision is kept if it was whole and read otherwise; one
// without, or in a state other than news.TextFull, leaves the text as it is; so does
// one that is not free and says less than what is here. Either way the article's FullText becomes state, unless that would take a whole
// text for a missing one, and Wanting names it no more. PutPage returns the
// article as it is now, or ErrNotFound.
func (s *Store) PutPage(ctx context.Context, id news.ArticleID, page news.Page, state news.FullText) (a news.Article, err error) {
	blocks, err := packSome(page.Body, len(page.Body) == 0)
	if err != nil {
		return a, fmt.Errorf("page of %s: %w", id, err)
	}
	offered, err := packSome(page.Related, len(page.Related) == 0)
	if err != nil {
		return a, fmt.Errorf("page of %s: %w", id, err)
	}
	err = s.write(ctx, func(tx *sql.Tx) error {
		was, err := readArticle(ctx, tx, id)
		if err != nil {
			return err
		}
		if state.Fault == news.FaultPaid && len(page.Body.Text().String()) < len(was.Body.Text().String()) {
			state.State = news.TextRefused
		}
		if len(page.Body) > 0 && state.State == news.TextFull {
			err = s.replaceBody(ctx, tx, was, page, blocks, offered)
		} else if was.FullText.State == news.TextFull {
			state.State = news.TextFull
		}
		if err != nil {
			return err
		}
		if err := saveTextState(ctx, tx, id, state); err != nil {
			return err
		}
		a, err = readArticle(ctx, tx, id)
		return err
	})
	if err != nil {
		return news.Article{}, fmt.Errorf("page of %s: %w", id, err)
	}
	return a, nil
}

func (s *Store) replaceBody(ctx context.Context, tx *sql.Tx, was news.Article, page news.Page, blocks, offered []byte) error {
	if was.Body.Text() != page.Body.Text() {
		if was.FullText.State == news.TextFull {
			old, err := packSome(was.Body, len(was.Body) == 0)
			if err != nil {
				return err
			}
			if err := revise(ctx, tx, was.ID, s.now(), was.Title.String(), was.Teaser.String(), old); err != nil {
				return err
			}
		}
		if err := dropSummary(ctx, tx, was.ID); err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO body (article, blocks, offered) VALUES (?, ?, ?)
		ON CONFLICT DO UPDATE SET blocks = excluded.blocks, html = x'',
			offered = iif(length(excluded.offered) > 0, excluded.offered, offered)`, int64(was.ID), blocks, offered)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "UPDATE entry SET image = iif(image = '', ?, image), updated = max(updated, ?) WHERE article = ?",
		page.Image.String(), seconds(date(page.Updated)), int64(was.ID))
	if err != nil {
		return err
	}
	if len(was.Authors) == 0 && len(page.Authors) > 0 {
		if _, err := tx.ExecContext(ctx, "UPDATE entry SET authors = ? WHERE article = ?", join(page.Authors), int64(was.ID)); err != nil {
			return err
		}
		if err := sayings(ctx, tx, was.ID, wrote, page.Authors); err != nil {
			return err
		}
	}
	if was.Lang == "" && page.Lang != "" {
		if _, err := tx.ExecContext(ctx, "UPDATE article SET lang = ? WHERE id = ?", page.Lang, int64(was.ID)); err != nil {
			return err
		}
	}
	return reindex(ctx, tx, was.ID)
}

func saveTextState(ctx context.Context, tx *sql.Tx, id news.ArticleID, state news.FullText) error {
	_, err := tx.ExecContext(ctx, "UPDATE entry SET fault = ?, status = ?, fetched = ? WHERE article = ?",
		string(state.Fault), state.Status, seconds(state.Fetched), int64(id))
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "UPDATE article SET state = ?, wanted = 0 WHERE id = ?", stateNumber(state.State), int64(id))
	return err
}

// Wanting returns the newest articles of a feed, with what the feed gave of
// their text, whose page was not asked yet or whose text has changed since;
// limit 0 is all.
func (s *Store) Wanting(ctx context.Context, feed news.FeedID, limit int) (articles []news.Article, err error) {
	if limit == 0 {
		limit = -1
	}
	err = s.read(ctx, func(tx *sql.Tx) error {
		l, err := readLabels(ctx, tx)
		if err != nil {
			return err
		}
		return each(ctx, tx, "SELECT "+rowColumns+`, coalesce(b.blocks, x''), coalesce(b.html, x'') FROM article a
			JOIN entry e ON e.article = a.id LEFT JOIN body b ON b.article = a.id
			WHERE a.wanted = 1 AND a.feed = ? ORDER BY a.id DESC LIMIT ?`, []any{int64(feed), limit}, func(rows *sql.Rows) error {
			var blocks, html []byte
			a, err := scanRow(rows, l, &blocks, &html)
			if err != nil {
				return err
			}
			err = errors.Join(unpack(blocks, &a.Body), unpack(html, &a.HTML))
			articles = append(articles, a)
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("articles without text: %w", err)
	}
	return articles, nil
}
