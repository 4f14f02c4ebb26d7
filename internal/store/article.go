package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"visti/internal/news"
)

// rowColumns are what a list shows of an article, for scanRow.
const rowColumns = `a.id, a.read, a.starred, a.changed, a.lang, a.source, a.feed, a.state, a.claims, a.figures,
	e.title, e.teaser, e.url, e.key, coalesce(e.guid, e.key), e.published, e.updated, e.seen, e.topics, e.image,
	e.authors, e.categories, e.speakers, e.enclosures, e.fault, e.status, e.fetched`

// names of sources and folders of feeds, by their rows.
type labels struct {
	sources map[int64]news.Source
	folders map[news.FeedID]news.Text
}

func readLabels(ctx context.Context, tx *sql.Tx) (labels, error) {
	l := labels{map[int64]news.Source{}, map[news.FeedID]news.Text{}}
	err := each(ctx, tx, "SELECT id, slug, name FROM source", nil, func(rows *sql.Rows) error {
		var id int64
		var slug, name string
		err := rows.Scan(&id, &slug, &name)
		l.sources[id] = news.Source{ID: slug, Name: news.PlainLine(name)}
		return err
	})
	if err != nil {
		return l, err
	}
	return l, each(ctx, tx, "SELECT id, folder FROM feed", nil, func(rows *sql.Rows) error {
		var id news.FeedID
		var folder string
		err := rows.Scan(&id, &folder)
		l.folders[id] = news.PlainLine(folder)
		return err
	})
}

// each calls fn for every row of a query.
func each(ctx context.Context, tx *sql.Tx, query string, args []any, fn func(rows *sql.Rows) error) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// scanRow reads rowColumns, and into more what stands behind them.
func scanRow(rows *sql.Rows, l labels, more ...any) (news.Article, error) {
	var a news.Article
	var source, published, updated, seen, topics, fetched int64
	var state int
	var title, teaser, addr, image, authors, categories, speakers, enclosures string
	dest := []any{
		(*int64)(&a.ID), &a.Read, &a.Starred, &a.Changed, &a.Lang, &source, (*int64)(&a.Feed), &state, &a.Claims, &a.Figures,
		&title, &teaser, &addr, &a.Key, &a.GUID, &published, &updated, &seen, &topics, &image,
		&authors, &categories, &speakers, &enclosures, (*string)(&a.FullText.Fault), &a.FullText.Status, &fetched,
	}
	if err := rows.Scan(append(dest, more...)...); err != nil {
		return a, err
	}
	a.Source, a.SourceName, a.Group = l.sources[source].ID, l.sources[source].Name, l.folders[a.Feed]
	a.Title, a.Teaser, a.URL = news.PlainLine(title), news.Plain(teaser), address(addr)
	a.Published, a.Updated, a.FirstSeen = fromSeconds(published), fromSeconds(updated), fromSeconds(seen)
	a.Topics, a.Authors, a.Categories, a.Speakers = unpackTopics(topics), split(authors), split(categories), split(speakers)
	if image != "" {
		a.Image = address(image)
	}
	a.FullText.State, a.FullText.Fetched = textStates[state%len(textStates)], fromSeconds(fetched)
	if enclosures != "" {
		return a, json.Unmarshal([]byte(enclosures), &a.Enclosures)
	}
	return a, nil
}

// Article returns the article with its text, or ErrNotFound.
func (s *Store) Article(ctx context.Context, id news.ArticleID) (a news.Article, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		a, err = readArticle(ctx, tx, id)
		return err
	})
	if err != nil {
		return news.Article{}, fmt.Errorf("article %s: %w", id, err)
	}
	return a, nil
}

func readArticle(ctx context.Context, tx *sql.Tx, id news.ArticleID) (a news.Article, err error) {
	l, err := readLabels(ctx, tx)
	if err != nil {
		return a, err
	}
	found := false
	err = each(ctx, tx, "SELECT "+rowColumns+`, coalesce(b.blocks, x''), coalesce(b.html, x'') FROM article a
		JOIN entry e ON e.article = a.id LEFT JOIN body b ON b.article = a.id WHERE a.id = ?`, []any{int64(id)}, func(rows *sql.Rows) error {
		found = true
		var blocks, html []byte
		if a, err = scanRow(rows, l, &blocks, &html); err != nil {
			return err
		}
		return errors.Join(unpack(blocks, &a.Body), unpack(html, &a.HTML))
	})
	if err == nil && !found {
		err = ErrNotFound
	}
	return a, err
}

// ByURL returns the article at the address u, with its text, or ErrNotFound.
// Scheme, www., and what only says where a reader came from do not count. If
// several sources have it, the one that had it last is returned.
func (s *Store) ByURL(ctx context.Context, u news.URL) (a news.Article, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		var id sql.NullInt64
		err := tx.QueryRowContext(ctx, "SELECT max(article) FROM name WHERE hash IN (?, ?)",
			hash(byLink, u.Canonical()), hash(sharedLink, u.Canonical())).Scan(&id)
		if err != nil {
			return err
		}
		if !id.Valid {
			return ErrNotFound
		}
		a, err = readArticle(ctx, tx, news.ArticleID(id.Int64))
		return err
	})
	if err != nil {
		return news.Article{}, fmt.Errorf("article at %s: %w", u, err)
	}
	return a, nil
}

// lastRevisions is how many revisions of an article are kept besides its first. A text
// with a counter in it is another one at every poll.
const lastRevisions = 20

// revise keeps what an article was. Of many revisions those between the first and the
// last ones go.
func revise(ctx context.Context, tx *sql.Tx, id news.ArticleID, at time.Time, title, teaser string, blocks []byte) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO revision (article, time, title, teaser, blocks) VALUES (?, ?, ?, ?, ?)",
		int64(id), at.Unix(), title, teaser, notNil(blocks))
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `DELETE FROM revision WHERE article = ?1 AND id > (SELECT min(id) FROM revision WHERE article = ?1)
		AND id <= (SELECT id FROM revision WHERE article = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)`, int64(id), lastRevisions)
	return err
}

// Revisions returns what the article was before it changed, oldest first: title,
// teaser and body of each, and as Updated when it was replaced. They are the first and
// the last twenty.
func (s *Store) Revisions(ctx context.Context, id news.ArticleID) (former []news.Article, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		return each(ctx, tx, "SELECT time, title, teaser, blocks FROM revision WHERE article = ? ORDER BY id", []any{int64(id)}, func(rows *sql.Rows) error {
			a := news.Article{ID: id}
			var at int64
			var title, teaser string
			var blocks []byte
			if err := rows.Scan(&at, &title, &teaser, &blocks); err != nil {
				return err
			}
			a.Updated, a.Title, a.Teaser = fromSeconds(at), news.PlainLine(title), news.Plain(teaser)
			err := unpack(blocks, &a.Body)
			former = append(former, a)
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("revisions of %s: %w", id, err)
	}
	return former, nil
}
