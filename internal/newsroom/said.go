package newsroom

import (
	"context"
	"errors"

	"visti/internal/news"
	"visti/summarize"
)

const (
	lookedThrough = 5000 // articles that are looked through for a speaker
	sayings       = 50   // that are listed of one
)

// Said lists what who says in articles other than except, newest first, in whatever
// of the languages they are. It looks through some thousand of the newest.
func (r *Newsroom) Said(ctx context.Context, who news.Text, except news.ArticleID) ([]news.Saying, error) {
	term := news.Term{Field: news.Has, Values: []string{"claims"}}
	l, err := r.shelf.List(ctx, news.Query{Where: news.Node{Op: news.Leaf, Term: term}, Limit: lookedThrough})
	if err != nil {
		return nil, err
	}
	var found []news.Saying
	for _, a := range l.Articles {
		if a.ID == except || !speaks(who, a) {
			continue
		}
		s, _, _, err := r.shelf.Summary(ctx, a.ID)
		if errors.Is(err, news.ErrNotFound) {
			continue // it is gone since it was listed
		}
		if err != nil {
			return nil, err
		}
		for _, said := range summarize.SaidBy(who, []news.Summary{s}) {
			found = append(found, news.Saying{Article: a, Claim: said.Claim})
		}
		if len(found) >= sayings {
			break
		}
	}
	return found, nil
}

func speaks(who news.Text, a news.Article) bool {
	for _, name := range a.Speakers {
		if summarize.SameSpeaker(who, name) {
			return true
		}
	}
	return false
}

// briefed is how many of the newest articles a digest is made of.
const briefed = 1000

// Digest gives the newest article of each topic under a query, with its first
// claim, in the order of the topics. No article stands under two of them.
func (r *Newsroom) Digest(ctx context.Context, q news.Query) ([]news.Brief, error) {
	q.Limit, q.Sort = briefed, news.Newest
	l, err := r.shelf.List(ctx, q)
	if err != nil {
		return nil, err
	}
	newest := map[news.Topic]news.Brief{}
	for _, a := range l.Articles {
		if len(a.Topics) == 0 {
			continue
		}
		t := a.Topics[0]
		if _, have := newest[t]; have {
			continue
		}
		s, _, _, err := r.shelf.Summary(ctx, a.ID)
		if errors.Is(err, news.ErrNotFound) {
			continue // it is gone since it was listed: the next one is the newest
		}
		if err != nil {
			return nil, err
		}
		newest[t] = news.Brief{Topic: t, Article: a, Claims: s.Claims[:min(1, len(s.Claims))]}
	}
	var briefs []news.Brief
	for _, t := range news.Topics() {
		if b, ok := newest[t]; ok {
			briefs = append(briefs, b)
		}
	}
	return briefs, nil
}

// FirstClaims returns the first claim of each of these articles that has one.
func (r *Newsroom) FirstClaims(ctx context.Context, ids []news.ArticleID) (map[news.ArticleID]news.Claim, error) {
	claims := map[news.ArticleID]news.Claim{}
	for _, id := range ids {
		s, _, _, err := r.shelf.Summary(ctx, id)
		if errors.Is(err, news.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if len(s.Claims) > 0 {
			claims[id] = s.Claims[0]
		}
	}
	return claims, nil
}
