package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"visti/internal/news"
	"visti/internal/text"
)

// hash is what the table name knows something by: what kind it is, and what.
func hash(kind, s string) []byte {
	sum := sha256.Sum256([]byte(kind + s))
	return sum[:16]
}

// The kinds of names. A sharedLink is that of an article whose link names no
// single article: it finds the article, but nothing is taken to be it. An ownKey
// is a key as one feed means it, where another feed of the source has it too.
const (
	byKey      = "k"
	byLink     = "l"
	sharedLink = "u"
	ownKey     = "o"
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

// own is the hash of the key of an article as its feed means it.
func own(a news.Article) []byte { return hash(ownKey, fmt.Sprint(a.Feed, "\n", a.Key)) }

// An acquaintance knows articles by their names.
type acquaintance struct {
	ctx          context.Context
	named, title *sql.Stmt
}

func newAcquaintance(ctx context.Context, tx *sql.Tx) (q acquaintance, err error) {
	q.ctx = ctx
	if q.named, err = tx.PrepareContext(ctx, "SELECT a.id, a.feed FROM name n JOIN article a ON a.id = n.article WHERE n.hash = ? AND n.source = ?"); err != nil {
		return q, err
	}
	q.title, err = tx.PrepareContext(ctx, "SELECT title, published FROM entry WHERE article = ?")
	return q, err
}

func (q acquaintance) close() {
	for _, s := range []*sql.Stmt{q.named, q.title} {
		if s != nil {
			s.Close()
		}
	}
}

// know returns the article of the source that a is, or 0. A key is sure inside its
// feed only: feeds of one host may all count their items 1, 2, 3. One that another
// feed has given, which taken tells, is a's if the link or the title is so too, or if
// it was before.
func (q acquaintance) know(a news.Article, source int64) (id news.ArticleID, taken bool, err error) {
	var held news.ArticleID
	if a.Key != "" {
		var feed news.FeedID
		held, feed, err = q.by(hash(byKey, a.Key), source)
		if err != nil || held != 0 && feed == a.Feed {
			return held, false, err
		}
		if id, _, err = q.by(own(a), source); err != nil || id != 0 {
			return id, held != 0, err
		}
	}
	if a.Canonical != "" {
		if id, _, err = q.by(hash(byLink, a.Canonical), source); err != nil || id == held {
			return id, held != 0, err
		}
	}
	if held != 0 {
		if same, err := q.sameTitle(a, held); err != nil || same {
			return held, true, err
		}
	}
	return id, held != 0, nil
}

// by returns the article of the source that a hash names, and which feed brought it.
func (q acquaintance) by(h []byte, source int64) (id news.ArticleID, feed news.FeedID, err error) {
	err = q.named.QueryRowContext(q.ctx, h, source).Scan((*int64)(&id), (*int64)(&feed))
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return id, feed, err
}

// oneDay is how far apart feeds may date one article.
const oneDay = 24 * time.Hour

// sameTitle tells whether the article has a's title and was published when a was.
func (q acquaintance) sameTitle(a news.Article, id news.ArticleID) (bool, error) {
	var title string
	var published int64
	if err := q.title.QueryRowContext(q.ctx, int64(id)).Scan(&title, &published); err != nil {
		return false, err
	}
	at := fromSeconds(published)
	together := at.IsZero() || a.Published.IsZero() || a.Published.Sub(at).Abs() <= oneDay
	return together && title != "" && text.Fold(title) == text.Fold(a.Title.String()), nil
}

// digest tells one text of an article from another: by the words, so that
// a feed that shuffles its markup changes nothing. A body that stands in for the page
// says nothing that the markup does not.
func digest(a news.Article) []byte {
	h := sha256.New()
	body := a.Body
	if a.FullText.State == news.TextTeaser && !a.HTML.Empty() {
		body = nil
	}
	for _, part := range []string{a.Teaser.String(), withoutTags(a.HTML.String()), body.Text().String()} {
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

// Known counts those of the articles, brought by the feed f, that are in the
// collection.
func (s *Store) Known(ctx context.Context, f news.Feed, articles []news.Article) (n int, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		n = 0
		var source int64
		err := tx.QueryRowContext(ctx, "SELECT id FROM source WHERE slug = ?", f.Source.ID).Scan(&source)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		q, err := newAcquaintance(ctx, tx)
		defer q.close()
		if err != nil {
			return err
		}
		for _, a := range articles {
			a.Feed = f.ID
			id, _, err := q.know(a, source)
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
