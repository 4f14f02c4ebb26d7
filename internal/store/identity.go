package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"visti/internal/news"
	"visti/internal/text"
)

// hash is what the table name knows something by: what kind it is, and what.
func hash(kind, s string) []byte {
	sum := sha256.Sum256([]byte(kind + s))
	return sum[:16]
}

// The kinds of names. A sharedLink is that of an article whose link names no
// single article: it finds the article, but nothing is taken to be it.
const (
	byKey      = "k"
	byLink     = "l"
	sharedLink = "u"
)

// names are the hashes by which an article is known, surest first. The first
// identifies n of them; the rest only serve ByURL.
func names(a news.Article) (hashes [][]byte, identify int) {
	if a.Key != "" {
		hashes = append(hashes, hash(byKey, a.Key))
	}
	kind := sharedLink
	if a.Canonical != "" {
		kind = byLink
		hashes = append(hashes, hash(byLink, a.Canonical))
	}
	identify = len(hashes)
	if l := a.URL.Canonical(); l != "" && (kind == sharedLink || l != a.Canonical) {
		hashes = append(hashes, hash(kind, l))
	}
	return hashes, identify
}

// known returns the article of the source that one of the hashes names, or 0.
func known(ctx context.Context, q *sql.Stmt, source int64, hashes [][]byte) (news.ArticleID, error) {
	for _, h := range hashes {
		var id news.ArticleID
		err := q.QueryRowContext(ctx, h, source).Scan((*int64)(&id))
		if err == nil {
			return id, nil
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return 0, err
		}
	}
	return 0, nil
}

// digest tells one text of an article from another: by the words, so that
// a feed that shuffles its markup changes nothing.
func digest(a news.Article) []byte {
	h := sha256.New()
	for _, part := range []string{a.Teaser.String(), withoutTags(a.HTML.String()), a.Body.Text().String()} {
		for _, w := range text.Words(part) {
			h.Write([]byte(w))
			h.Write([]byte{' '})
		}
		h.Write([]byte{0})
	}
	return h.Sum(nil)[:8]
}

// withoutTags drops whatever stands between angle brackets.
func withoutTags(html string) string {
	var sb strings.Builder
	for {
		before, rest, found := strings.Cut(html, "<")
		sb.WriteString(before)
		if !found {
			return sb.String()
		}
		sb.WriteByte(' ')
		_, html, _ = strings.Cut(rest, ">")
	}
}

// Known counts those of the articles, of the source with that ID, that are in the
// collection.
func (s *Store) Known(ctx context.Context, sourceID string, articles []news.Article) (n int, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		n = 0
		var source int64
		err := tx.QueryRowContext(ctx, "SELECT id FROM source WHERE slug = ?", sourceID).Scan(&source)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		stmt, err := tx.PrepareContext(ctx, "SELECT article FROM name WHERE hash = ? AND source = ?")
		if err != nil {
			return err
		}
		defer stmt.Close()
		for _, a := range articles {
			hashes, identify := names(a)
			id, err := known(ctx, stmt, source, hashes[:identify])
			if err != nil {
				return err
			}
			if id != 0 {
				n++
			}
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("look for known articles: %w", err)
	}
	return n, nil
}
