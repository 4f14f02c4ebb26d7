package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"visti/internal/news"
	"visti/internal/text"
)

// List returns the rows that q asks for, in its order and without bodies, how
// many there are without its limit, and how many there would be under each topic
// if its topic terms were left out. Rows and counts are of one moment.
func (s *Store) List(ctx context.Context, q news.Query) (listing news.Listing, err error) {
	return s.ListRows(ctx, q, func([]news.Article) {})
}

// ListRows does what List does, and gives the rows to early before it counts: where a
// query has very many rows, the first are found much sooner than all are counted.
func (s *Store) ListRows(ctx context.Context, q news.Query, early func([]news.Article)) (listing news.Listing, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		p, err := s.readPlan(ctx, tx, q)
		if err != nil {
			return err
		}
		if p.quick() {
			if err := p.count(ctx, tx, &listing); err != nil || listing.Total == 0 {
				return err // no row is looked for that is not there
			}
		}
		if listing.Articles, err = p.rows(ctx, tx, q); err != nil {
			return err
		}
		early(listing.Articles)
		if p.quick() {
			return nil
		}
		return p.count(ctx, tx, &listing)
	})
	if err != nil {
		return news.Listing{}, fmt.Errorf("list %s: %w", q, err)
	}
	return listing, nil
}

// Articles returns the rows that List does, without counting.
func (s *Store) Articles(ctx context.Context, q news.Query) (articles []news.Article, err error) {
	err = s.read(ctx, func(tx *sql.Tx) error {
		p, err := s.readPlan(ctx, tx, q)
		if err != nil {
			return err
		}
		articles, err = p.rows(ctx, tx, q)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", q, err)
	}
	return articles, nil
}

// Near returns the newest articles that have one of words in title or text, but
// not a itself: candidates for what is related to it. Rows come without bodies;
// limit 0 is all.
func (s *Store) Near(ctx context.Context, a news.Article, words []string, limit int) ([]news.Article, error) {
	q := news.Query{Where: news.Node{Op: news.Or}}
	for _, w := range words {
		if folded := text.Words(w); len(folded) > 0 {
			term := news.Term{Field: news.Words, Words: folded}
			q.Where.Kids = append(q.Where.Kids, news.Node{Op: news.Leaf, Term: term})
		}
	}
	if len(q.Where.Kids) == 0 {
		return nil, nil
	}
	if limit > 0 {
		q.Limit = limit + 1
	}
	near, err := s.Articles(ctx, q)
	if err != nil {
		return nil, err
	}
	others := near[:0]
	for _, n := range near {
		if n.ID != a.ID && (limit == 0 || len(others) < limit) {
			others = append(others, n)
		}
	}
	return others, nil
}

func (s *Store) readPlan(ctx context.Context, tx *sql.Tx, q news.Query) (plan, error) {
	l, err := readLabels(ctx, tx)
	if err != nil {
		return plan{}, err
	}
	var pending bool
	if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pending)").Scan(&pending); err != nil {
		return plan{}, err
	}
	visit, err := s.lastVisit(ctx, tx)
	if err != nil {
		return plan{}, err
	}
	return newPlan(q, l, pending, visit), nil
}

// quick tells whether the rows are counted already, by all that is asked for.
func (p *plan) quick() bool { return p.tally && len(p.words) == 0 }

// count fills the counts of a listing in one pass: it groups the articles by
// their topics, which are few, and adds up here.
func (p *plan) count(ctx context.Context, tx *sql.Tx, listing *news.Listing) error {
	query := "SELECT a.topics, sum(a.n) FROM tally a WHERE " + p.rest.sql + " GROUP BY a.topics"
	args := p.rest.args
	if !p.quick() {
		tables, where, _ := p.from()
		query, args = "SELECT a.topics, count(*) FROM "+tables+" WHERE "+where.sql+" GROUP BY a.topics", where.args
	}
	listing.Topics = map[news.Topic]int{}
	return each(ctx, tx, query, args, func(rows *sql.Rows) error {
		var topics int64
		var n int
		if err := rows.Scan(&topics, &n); err != nil {
			return err
		}
		if n == 0 {
			return nil
		}
		listing.All += n
		for _, t := range news.Topics() {
			if topics&(1<<t) != 0 {
				listing.Topics[t] += n
			}
		}
		if p.underTopics(topics) {
			listing.Total += n
		}
		return nil
	})
}

func (p *plan) underTopics(topics int64) bool {
	for _, t := range p.topics {
		if topics&mask(t) == 0 {
			return false
		}
	}
	return true
}

func (p *plan) rows(ctx context.Context, tx *sql.Tx, q news.Query) (articles []news.Article, err error) {
	tables, where, order := p.from()
	conditions := []condition{where}
	for _, t := range p.topics {
		conditions = append(conditions, condition{"a.topics & ? <> 0", []any{mask(t)}})
	}
	where = combine(conditions, " AND ", "1")
	var sb strings.Builder
	sb.WriteString("SELECT " + rowColumns + " FROM " + tables + " CROSS JOIN entry e ON e.article = a.id")
	if q.Sort == news.BySource {
		sb.WriteString(" JOIN source s ON s.id = a.source")
	}
	sb.WriteString(" WHERE " + where.sql + " ORDER BY ")
	switch q.Sort {
	case news.Oldest:
		sb.WriteString(order)
	case news.BySource:
		sb.WriteString("s.slug, a.id DESC")
	default:
		sb.WriteString(order + " DESC")
	}
	limit := -1
	if q.Limit > 0 {
		limit = q.Limit
	}
	sb.WriteString(" LIMIT ?")
	err = each(ctx, tx, sb.String(), append(where.args, limit), func(rows *sql.Rows) error {
		a, err := scanRow(rows, p.labels)
		articles = append(articles, a)
		return err
	})
	return articles, err
}
