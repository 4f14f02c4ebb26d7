package store

import (
	"context"
	"database/sql"
	"fmt"

	"visti/internal/news"
	"visti/internal/text"
)

// Tally counts the rows that q would have with each value of a field in place of
// those it asks for at its top level: of topics, sources, groups, languages, and of
// what is: and has: take. Values are written as queries write them, folded; those
// without a row are left out.
func (s *Store) Tally(ctx context.Context, q news.Query, f news.Field) (counts map[string]int, err error) {
	expr, ok := tallied[f]
	if !ok {
		return nil, nil
	}
	counts = map[string]int{}
	err = s.read(ctx, func(tx *sql.Tx) error {
		p, err := s.readPlan(ctx, tx, q.Without(f))
		if err != nil {
			return err
		}
		rest := []condition{p.rest}
		for _, t := range p.topics {
			rest = append(rest, condition{"a.topics & ? <> 0", []any{mask(t)}})
		}
		p.rest = combine(rest, " AND ", "1")
		tables, where, number := "tally a", p.rest, "sum(a.n)"
		if !p.tally || len(p.words) > 0 || f == news.Has {
			tables, where, _ = p.from()
			number = "count(*)"
		}
		if f == news.Is {
			if err := s.tallyNew(ctx, tx, q.Without(f), counts); err != nil {
				return err
			}
		}
		query := "SELECT " + expr + ", " + number + " FROM " + tables + " WHERE " + where.sql + " GROUP BY 1"
		return each(ctx, tx, query, where.args, func(rows *sql.Rows) error {
			var value any
			var n int
			if err := rows.Scan(&value, &n); err != nil {
				return err
			}
			for _, v := range p.valuesOf(f, value) {
				if n > 0 {
					counts[v] += n
				}
			}
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("count by field %d: %w", f, err)
	}
	return counts, nil
}

// tallyNew counts what came since the last visit: no group of articles shares that.
func (s *Store) tallyNew(ctx context.Context, tx *sql.Tx, q news.Query, counts map[string]int) error {
	p, err := s.readPlan(ctx, tx, q.And(news.Term{Field: news.Is, Values: []string{"new"}}))
	if err != nil {
		return err
	}
	var l news.Listing
	if err := p.count(ctx, tx, &l); err != nil || l.Total == 0 {
		return err
	}
	counts["new"] = l.Total
	return nil
}

// tallied is what articles are grouped by to count the values of a field.
var tallied = map[news.Field]string{
	news.TopicIs: "a.topics", news.SourceIs: "a.source", news.GroupIs: "a.feed", news.LangIs: "a.lang",
	news.Is:  "a.read + 2 * a.starred + 4 * a.changed",
	news.Has: "(a.claims > 0) + 2 * (a.state = 1) + 4 * (a.figures > 0)",
}

// valuesOf are the values that a group of articles counts for.
func (p *plan) valuesOf(f news.Field, value any) (all []string) {
	n, _ := value.(int64)
	flag := func(bit int64, name string) {
		if n&bit != 0 {
			all = append(all, name)
		}
	}
	switch f {
	case news.TopicIs:
		for _, t := range news.Topics() {
			flag(1<<t, t.String())
		}
	case news.SourceIs:
		all = []string{text.Fold(p.labels.sources[n].ID)}
	case news.GroupIs:
		if name := p.labels.folders[news.FeedID(n)]; !name.Empty() {
			all = []string{text.Fold(name.String())}
		}
	case news.LangIs:
		if lang, _ := value.(string); lang != "" {
			all = []string{lang}
		}
	case news.Is:
		all = []string{[]string{"unread", "read"}[n&1]}
		flag(2, "starred")
		flag(4, "changed")
	case news.Has:
		flag(1, "claims")
		flag(2, "fulltext")
		flag(4, "number")
	}
	return all
}
