package newsroom

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"visti/internal/news"
)

// A room is a Newsroom over fakes.
type room struct {
	*Newsroom
	shelf *shelf
	wire  *wire
	web   *web
}

func open(feeds ...news.Feed) *room {
	s := &shelf{
		feeds: feeds, wanted: map[news.ArticleID]bool{}, offered: map[news.ArticleID][]news.Link{},
		summaries: map[news.ArticleID]summary{}, places: map[news.ArticleID]news.Place{}, errs: map[string]error{}, calls: map[string]int{},
	}
	w, p := &wire{every: 20 * time.Minute}, &web{}
	return &room{New(Deps{Shelf: s, Feeds: w, Pages: p}), s, w, p}
}

// A shelf keeps everything in memory.
type shelf struct {
	gone      map[news.ArticleID]bool // taken away since they were listed
	mu        sync.Mutex
	feeds     []news.Feed
	articles  []news.Article
	wanted    map[news.ArticleID]bool
	summaries map[news.ArticleID]summary
	offered   map[news.ArticleID][]news.Link
	near      []news.Article
	places    map[news.ArticleID]news.Place
	errs      map[string]error // by method
	slow      map[string]time.Duration
	calls     map[string]int
	version   int64 // as other processes leave it
}

type summary struct {
	news.Summary
	version int
}

func (s *shelf) Gaps(context.Context) ([]news.Gap, error) { return nil, nil }

func (s *shelf) Tally(context.Context, news.Query, news.Field) (map[string]int, error) {
	return nil, nil
}

// enter counts a call, waits as long as it takes and returns its error.
func (s *shelf) enter(ctx context.Context, method string) (func(), error) {
	s.mu.Lock()
	d := s.slow[method]
	s.mu.Unlock()
	time.Sleep(d)
	s.mu.Lock()
	s.calls[method]++
	return s.mu.Unlock, cmp.Or(ctx.Err(), s.errs[method])
}

func (s *shelf) fail(method string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.errs[method] = err
}

func (s *shelf) called(method string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[method]
}

// hold puts an article on the shelf and returns its ID.
func (s *shelf) hold(a news.Article) news.ArticleID {
	leave, _ := s.enter(context.Background(), "hold")
	defer leave()
	a.ID = news.ArticleID(len(s.articles) + 1)
	a.FullText.State = cmp.Or(a.FullText.State, news.TextTeaser)
	a.FirstSeen = time.Now()
	s.articles = append(s.articles, a)
	s.wanted[a.ID] = a.FullText.State == news.TextTeaser
	return a.ID
}

func (s *shelf) article(id news.ArticleID) (*news.Article, error) {
	for i := range s.articles {
		if s.articles[i].ID == id {
			return &s.articles[i], nil
		}
	}
	return nil, fmt.Errorf("article %s: %w", id, news.ErrNotFound)
}

func (s *shelf) Feeds(ctx context.Context) ([]news.Feed, error) {
	leave, err := s.enter(ctx, "Feeds")
	defer leave()
	return slices.Clone(s.feeds), err
}

func (s *shelf) Put(ctx context.Context, b news.Batch) (stored news.Stored, err error) {
	leave, err := s.enter(ctx, "Put")
	defer leave()
	i := slices.IndexFunc(s.feeds, func(f news.Feed) bool { return f.ID == b.Feed.ID })
	if err != nil || i < 0 {
		return stored, cmp.Or(err, fmt.Errorf("feed %d: %w", b.Feed.ID, news.ErrNotFound))
	}
	s.feeds[i].State = b.Feed.State
	for _, a := range b.Articles {
		a.Feed = b.Feed.ID
		if k := slices.IndexFunc(s.articles, func(x news.Article) bool { return x.URL == a.URL }); k >= 0 {
			if s.articles[k].Title != a.Title {
				s.articles[k].Title, a.ID = a.Title, s.articles[k].ID
				stored.Updated = append(stored.Updated, a)
			}
			continue
		}
		a.ID = news.ArticleID(len(s.articles) + 1)
		s.articles = append(s.articles, a)
		s.wanted[a.ID] = a.FullText.State == news.TextTeaser
		stored.New = append(stored.New, a)
	}
	return stored, nil
}

func (s *shelf) List(ctx context.Context, _ news.Query) (news.Listing, error) {
	leave, err := s.enter(ctx, "List")
	defer leave()
	return news.Listing{Articles: slices.Clone(s.articles), Total: len(s.articles)}, err
}

func (s *shelf) ListRows(ctx context.Context, q news.Query, early func([]news.Article)) (news.Listing, error) {
	l, err := s.List(ctx, q)
	if err == nil {
		early(l.Articles)
	}
	return l, err
}

func (s *shelf) Article(ctx context.Context, id news.ArticleID) (news.Article, error) {
	leave, err := s.enter(ctx, "Article")
	defer leave()
	a, missing := s.article(id)
	if err = cmp.Or(err, missing); err != nil {
		return news.Article{}, err
	}
	return *a, nil
}

func (s *shelf) ByURL(ctx context.Context, u news.URL) (news.Article, error) {
	leave, err := s.enter(ctx, "ByURL")
	defer leave()
	for _, a := range s.articles {
		if a.URL == u && err == nil {
			return a, nil
		}
	}
	return news.Article{}, cmp.Or(err, news.ErrNotFound)
}

func (s *shelf) Mark(ctx context.Context, marks []news.Mark) (bool, error) {
	leave, err := s.enter(ctx, "Mark")
	defer leave()
	for _, m := range marks {
		if a, missing := s.article(m.ID); missing == nil && m.Read != nil {
			a.Read = *m.Read
		}
	}
	return err == nil, err
}

func (s *shelf) Undo(ctx context.Context) (news.Act, error) {
	leave, err := s.enter(ctx, "Undo")
	defer leave()
	return news.Act{Kind: news.ActRead, Count: 1}, err
}

func (s *shelf) Redo(ctx context.Context) (news.Act, error) {
	leave, err := s.enter(ctx, "Redo")
	defer leave()
	return news.Act{Kind: news.ActStar, Count: 1}, err
}

func (s *shelf) Visit(ctx context.Context) (time.Time, error) {
	leave, err := s.enter(ctx, "Visit")
	defer leave()
	return time.Unix(1_790_000_000, 0), err
}

func (s *shelf) Revisions(ctx context.Context, id news.ArticleID) ([]news.Article, error) {
	leave, err := s.enter(ctx, "Revisions")
	defer leave()
	return []news.Article{{ID: id}}, err
}

func (s *shelf) Place(ctx context.Context, id news.ArticleID) (news.Place, error) {
	leave, err := s.enter(ctx, "Place")
	defer leave()
	return s.places[id], err
}

func (s *shelf) SetPlace(ctx context.Context, id news.ArticleID, p news.Place) error {
	leave, err := s.enter(ctx, "SetPlace")
	defer leave()
	s.places[id] = p
	return err
}

func (s *shelf) Wanting(ctx context.Context, feed news.FeedID, limit int) (found []news.Article, err error) {
	leave, err := s.enter(ctx, "Wanting")
	defer leave()
	for _, a := range slices.Backward(s.articles) {
		if a.Feed == feed && s.wanted[a.ID] && len(found) < limit {
			found = append(found, a)
		}
	}
	return found, err
}

func (s *shelf) PutPage(ctx context.Context, id news.ArticleID, p news.Page, state news.FullText) (news.Article, error) {
	leave, err := s.enter(ctx, "PutPage")
	defer leave()
	a, missing := s.article(id)
	if err = cmp.Or(err, missing); err != nil {
		return news.Article{}, err
	}
	if a.FullText.State == news.TextFull {
		state.State = news.TextFull
	}
	if a.FullText = state; len(p.Body) > 0 {
		a.Body, s.offered[id] = p.Body, p.Related
	}
	s.wanted[id] = false
	return *a, nil
}

func (s *shelf) Summary(ctx context.Context, id news.ArticleID) (news.Summary, int, []news.Link, error) {
	leave, err := s.enter(ctx, "Summary")
	defer leave()
	if s.gone[id] {
		return news.Summary{}, 0, nil, news.ErrNotFound
	}
	return s.summaries[id].Summary, s.summaries[id].version, s.offered[id], err
}

func (s *shelf) PutSummary(ctx context.Context, id news.ArticleID, sum news.Summary, version int) error {
	leave, err := s.enter(ctx, "PutSummary")
	defer leave()
	s.summaries[id] = summary{sum, version}
	return err
}

func (s *shelf) Near(ctx context.Context, _ news.Article, _ []string, limit int) ([]news.Article, error) {
	leave, err := s.enter(ctx, "Near")
	defer leave()
	if err != nil {
		return nil, err
	}
	return s.near[:min(limit, len(s.near))], nil
}

func (s *shelf) Index(ctx context.Context) error {
	leave, err := s.enter(ctx, "Index")
	defer leave()
	return err
}

func (s *shelf) Version(ctx context.Context) (int64, error) {
	leave, err := s.enter(ctx, "Version")
	defer leave()
	return s.version, err
}
