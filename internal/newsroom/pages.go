package newsroom

import (
	"context"
	"errors"
	"time"

	"visti/internal/news"
	"visti/summarize"
)

// A flight is the page of one article on its way.
type flight struct {
	landed  chan struct{} // closed when the rest is known
	article news.Article
	err     error
}

// fetchPage fetches the page of a, stores what it gives and summarizes it. If
// that is under way already it waits for what comes of it. A page that gives
// nothing leaves its reason in FullText; one that could not be asked for want of
// a network is asked again later. The error is one of the store or of ctx.
func (r *Newsroom) fetchPage(ctx context.Context, a news.Article) (news.Article, error) {
	for {
		f, mine := r.board(a.ID)
		if mine {
			func() {
				defer r.land(a.ID, f)
				f.article, f.err = r.askPage(ctx, a)
			}()
			return f.article, f.err
		}
		select {
		case <-ctx.Done():
			return a, ctx.Err()
		case <-f.landed:
		}
		if !errors.Is(f.err, context.Canceled) && !errors.Is(f.err, context.DeadlineExceeded) {
			return f.article, f.err
		} // else the other one does not want it any more
	}
}

// board returns the flight of an article, and whether it is the caller's to fly.
func (r *Newsroom) board(id news.ArticleID) (f *flight, mine bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if f = r.flights[id]; f != nil {
		return f, false
	}
	f = &flight{landed: make(chan struct{})}
	r.flights[id] = f
	return f, true
}

func (r *Newsroom) land(id news.ArticleID, f *flight) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.flights, id)
	close(f.landed)
}

// askPage does what fetchPage says, unless the page was asked since a was read.
func (r *Newsroom) askPage(ctx context.Context, a news.Article) (news.Article, error) {
	now, err := r.shelf.Article(ctx, a.ID)
	if err != nil || !now.FullText.Fetched.Equal(a.FullText.Fetched) {
		return now, err
	}
	p, err := r.askWeb(ctx, a.URL, a.Title, a.Teaser)
	if ctx.Err() != nil {
		return a, ctx.Err()
	}
	state := news.FullText{State: news.TextFull, Fault: p.Fault, Fetched: r.now()}
	switch {
	case err != nil || len(p.Body) == 0:
		state = refusal(err, state.Fetched)
		p.Body = nil
	case p.Fault == news.FaultPaid && !tellsMore(p.Body, a.Teaser):
		state.State, p.Body = news.TextRefused, nil
	}
	if state.State == news.TextRefused && !lasting(state) {
		if now.FullText.State == news.TextFull {
			state.State, state.Fetched = news.TextFull, now.FullText.Fetched // what is here stays
		}
		now.FullText = state
		return now, nil
	}
	stored, err := r.shelf.PutPage(ctx, a.ID, p, state)
	if err != nil {
		r.log.Warn("store a page", "article", a.ID, "error", err)
		return a, err
	}
	if s := r.summarize(ctx, stored, p.Related); state.State == news.TextFull {
		stored.Topics = topicsOf(s.Topics)
	} // else the claims are those of the teaser, which is all that there is
	r.tell(func(c *news.Change) { c.Version++ })
	return stored, nil
}

// tellsMore tells whether a body says more than the teaser of its article.
func tellsMore(body news.Body, teaser news.Text) bool {
	return len(body.Text().String()) > len(teaser.String())*3/2+100
}

// refusal says why a page gave no text.
func refusal(err error, at time.Time) news.FullText {
	state := news.FullText{State: news.TextRefused, Fault: news.FaultNotPage, Fetched: at}
	var f *news.FetchError
	if errors.As(err, &f) {
		state.Fault, state.Status = f.Fault, f.Status
	}
	return state
}

// lasting tells whether a refusal is worth remembering: what says something of
// the network or the server is no answer of the page's.
func lasting(s news.FullText) bool {
	return !leaveAlone(s) && (s.Fault != news.FaultStatus || s.Status < 500)
}

// leaveAlone tells whether s says that its host does not answer, or does not want
// to be asked.
func leaveAlone(s news.FullText) bool {
	switch s.Fault {
	case news.FaultOffline, news.FaultTimeout, news.FaultRefused, news.FaultTLS:
		return true
	case news.FaultStatus:
		return wantsRest(s.Status)
	}
	return false
}

// summarize makes the summary of a and stores it.
func (r *Newsroom) summarize(ctx context.Context, a news.Article, offered []news.Link) news.Summary {
	s := r.summary(a, offered)
	if err := r.shelf.PutSummary(ctx, a.ID, s, summarize.Version); err != nil && ctx.Err() == nil {
		r.log.Warn("store a summary", "article", a.ID, "error", err)
	}
	return s
}

// topicsOf leaves out how sure the summarizer is.
func topicsOf(scores []news.TopicScore) []news.Topic {
	topics := make([]news.Topic, 0, len(scores))
	for _, s := range scores {
		topics = append(topics, s.Topic)
	}
	return topics
}
