// Package newsroom brings the parts together: it polls what is due, has pages
// fetched ahead and summarized, and answers the screen and the commands.
package newsroom

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"visti/internal/news"
	"visti/summarize"
)

// A Shelf keeps the collection. Errors for what it does not hold wrap
// news.ErrNotFound. It is safe for concurrent use.
type Shelf interface {
	Feeds(ctx context.Context) ([]news.Feed, error)
	Gaps(ctx context.Context) ([]news.Gap, error)
	Put(ctx context.Context, b news.Batch) (news.Stored, error)
	List(ctx context.Context, q news.Query) (news.Listing, error)
	ListRows(ctx context.Context, q news.Query, early func([]news.Article)) (news.Listing, error)
	Tally(ctx context.Context, q news.Query, f news.Field) (map[string]int, error)
	Article(ctx context.Context, id news.ArticleID) (news.Article, error)
	ByURL(ctx context.Context, u news.URL) (news.Article, error)
	Mark(ctx context.Context, marks []news.Mark) (acted bool, err error)
	Undo(ctx context.Context) (news.Act, error)
	Redo(ctx context.Context) (news.Act, error)
	Visit(ctx context.Context) (since time.Time, err error)
	Revisions(ctx context.Context, id news.ArticleID) ([]news.Article, error)
	Place(ctx context.Context, id news.ArticleID) (news.Place, error)
	SetPlace(ctx context.Context, id news.ArticleID, p news.Place) error
	Wanting(ctx context.Context, feed news.FeedID, limit int) ([]news.Article, error)
	PutPage(ctx context.Context, id news.ArticleID, p news.Page, state news.FullText) (news.Article, error)
	Summary(ctx context.Context, id news.ArticleID) (s news.Summary, version int, offered []news.Link, err error)
	PutSummary(ctx context.Context, id news.ArticleID, s news.Summary, version int) error
	Near(ctx context.Context, a news.Article, words []string, limit int) ([]news.Article, error)
	Index(ctx context.Context) error
	// Version returns a number that changes when another process changed the shelf.
	Version(ctx context.Context) (int64, error)
}

// A Poller asks feeds. It calls sink for each that answered or failed by itself,
// one at a time, with what the feed brought and its new state. Feeds that could
// not be asked for want of a network, or because ctx ended, are not told of and
// stay due.
type Poller interface {
	Poll(ctx context.Context, feeds []news.Feed, force bool, sink func(news.Batch)) news.Round
}

// Pages fetches and reads web pages. Errors are *news.FetchError.
type Pages interface {
	Fetch(ctx context.Context, u news.URL, title, teaser news.Text) (news.Page, error)
	Body(html news.Text, base news.URL) news.Body
}

// Deps are the parts that a Newsroom brings together.
type Deps struct {
	Shelf Shelf
	Feeds Poller
	Pages Pages
	Move  func(ctx context.Context, f news.Feed, to news.URL) error        // gives a feed its new address; nil: feeds keep theirs
	Name  func(ctx context.Context, names map[news.URL]news.Channel) error // calls feeds without a name as they call themselves; nil: nobody does
	Now   func() time.Time                                                 // time.Now if nil
	Log   *slog.Logger                                                     // none if nil
}

// A Newsroom is what the screen and the commands talk to. It is safe for
// concurrent use.
type Newsroom struct {
	shelf Shelf
	feeds Poller
	pages Pages
	move  func(ctx context.Context, f news.Feed, to news.URL) error
	name  func(ctx context.Context, names map[news.URL]news.Channel) error
	now   func() time.Time
	log   *slog.Logger
	claim func(a news.Article, offered []news.Link) news.Summary // the summarizer

	changes chan news.Change // the newest that nobody has taken
	asked   chan struct{}    // Refresh has something for Run

	mu      sync.Mutex
	change  news.Change
	wanted  []news.FeedID              // feeds that Refresh asks for
	all     bool                       // Refresh asks for all of them
	flights map[news.ArticleID]*flight // pages on their way
	rests   map[string]rest            // that hosts want, as their pages said
}

// New returns a Newsroom over d. It does nothing until it is asked or run.
func New(d Deps) *Newsroom {
	r := &Newsroom{
		shelf: d.Shelf, feeds: d.Feeds, pages: d.Pages, move: d.Move, name: d.Name, now: d.Now, log: d.Log, claim: summarize.Summarize,
		changes: make(chan news.Change, 1), asked: make(chan struct{}, 1), flights: make(map[news.ArticleID]*flight), rests: make(map[string]rest),
	}
	if r.now == nil {
		r.now = time.Now
	}
	if r.log == nil {
		r.log = slog.New(slog.DiscardHandler)
	}
	return r
}

// List returns the rows of a query.
func (r *Newsroom) List(ctx context.Context, q news.Query) (news.Listing, error) {
	return r.shelf.List(ctx, q)
}

// ListRows does what List does, and gives the rows to early before they are counted.
func (r *Newsroom) ListRows(ctx context.Context, q news.Query, early func([]news.Article)) (news.Listing, error) {
	return r.shelf.ListRows(ctx, q, early)
}

// Tally counts the rows that a query would have with each value of a field.
func (r *Newsroom) Tally(ctx context.Context, q news.Query, f news.Field) (map[string]int, error) {
	return r.shelf.Tally(ctx, q, f)
}

// Gaps returns times of which articles of a feed may be missing, newest first.
func (r *Newsroom) Gaps(ctx context.Context) ([]news.Gap, error) { return r.shelf.Gaps(ctx) }

// Mark sets what the reader thinks of articles, as one act; when it returns that
// is safe. It tells whether that changed anything, and so was an act.
func (r *Newsroom) Mark(ctx context.Context, marks []news.Mark) (acted bool, err error) {
	return r.shelf.Mark(ctx, marks)
}

// Undo takes the last act of the last day back and returns it with what its
// articles are now, or an error wrapping news.ErrNotFound.
func (r *Newsroom) Undo(ctx context.Context) (news.Act, error) { return r.shelf.Undo(ctx) }

// Redo does again what was undone last, unless something was done since.
func (r *Newsroom) Redo(ctx context.Context) (news.Act, error) { return r.shelf.Redo(ctx) }

// Visit remembers that the reader is here now, and returns when the last visit
// before this one ended; zero if this is the first.
func (r *Newsroom) Visit(ctx context.Context) (time.Time, error) { return r.shelf.Visit(ctx) }

// Revisions returns what an article was before it changed, oldest first, and as
// Updated when it was replaced.
func (r *Newsroom) Revisions(ctx context.Context, id news.ArticleID) ([]news.Article, error) {
	return r.shelf.Revisions(ctx, id)
}

// SetPlace remembers where the reader leaves an article; a Reading brings it back.
func (r *Newsroom) SetPlace(ctx context.Context, id news.ArticleID, p news.Place) error {
	return r.shelf.SetPlace(ctx, id, p)
}

// Refresh has Run ask these feeds now, or all of them if none is named, and
// returns at once.
func (r *Newsroom) Refresh(_ context.Context, feeds ...news.FeedID) error {
	r.mu.Lock()
	r.wanted = append(r.wanted, feeds...)
	r.all = r.all || len(feeds) == 0
	r.mu.Unlock()
	select {
	case r.asked <- struct{}{}:
	default: // Run knows already
	}
	return nil
}

// Peek returns what is stored of an article, at once: a summary that is missing
// or old is made, but no page is fetched and nothing marked.
func (r *Newsroom) Peek(ctx context.Context, id news.ArticleID) (news.Reading, error) {
	a, err := r.shelf.Article(ctx, id)
	if err != nil {
		return news.Reading{}, err
	}
	return r.reading(ctx, a, r.summary)
}

// Open returns an article with its whole text: where that is wanting its page is
// fetched, unless its feed forbids it. If that fails the article is returned as
// it is, and its FullText says why. With id 0 it is the article at u; if it is not
// in the collection its page is fetched and read without being stored, and an
// error is a *news.FetchError.
func (r *Newsroom) Open(ctx context.Context, id news.ArticleID, u news.URL) (news.Reading, error) {
	return r.openIf(ctx, id, u, func(a news.Article) bool {
		feeds, err := r.shelf.Feeds(ctx)
		return err == nil && r.wantsPage(a, feeds)
	})
}

// OpenAgain does what Open does, but fetches the page however much of the text is
// here and whatever its feed says. If that gives nothing the text stays as it was,
// and FullText.Fault says why.
func (r *Newsroom) OpenAgain(ctx context.Context, id news.ArticleID, u news.URL) (news.Reading, error) {
	return r.openIf(ctx, id, u, func(a news.Article) bool { return !a.URL.Empty() })
}

// openIf opens an article; its page is fetched if wanted says so.
func (r *Newsroom) openIf(ctx context.Context, id news.ArticleID, u news.URL, wanted func(news.Article) bool) (news.Reading, error) {
	a, err := r.find(ctx, id, u)
	switch {
	case id == 0 && errors.Is(err, news.ErrNotFound):
		return r.openPage(ctx, u)
	case err != nil:
		return news.Reading{}, err
	}
	if wanted(a) {
		if a, err = r.fetchPage(ctx, a); err != nil {
			return news.Reading{}, err
		}
	}
	keep := func(a news.Article, offered []news.Link) news.Summary {
		if now, err := r.shelf.Article(ctx, a.ID); err != nil || !now.FullText.Fetched.Equal(a.FullText.Fetched) || !now.Updated.Equal(a.Updated) {
			return r.summary(a, offered) // its page came meanwhile, and has a summary of its own
		}
		return r.summarize(ctx, a, offered)
	}
	return r.reading(ctx, a, keep) // queries find the claims that a reader has seen
}

// find returns the article with an id, or with id 0 the one at u.
func (r *Newsroom) find(ctx context.Context, id news.ArticleID, u news.URL) (news.Article, error) {
	if id == 0 {
		return r.shelf.ByURL(ctx, u)
	}
	return r.shelf.Article(ctx, id)
}

// again is how long a page that gave nothing is not asked again when its article
// is opened.
const again = 10 * time.Minute

// wantsPage tells whether opening a should fetch its page. Feeds are all there are.
func (r *Newsroom) wantsPage(a news.Article, feeds []news.Feed) bool {
	if a.FullText.State == news.TextFull || a.URL.Empty() {
		return false
	}
	if a.FullText.State == news.TextRefused && r.now().Sub(a.FullText.Fetched).Abs() < again {
		return false
	}
	for _, f := range feeds {
		if f.ID == a.Feed {
			return f.FullText != news.FullTextNever
		}
	}
	return true
}

// openPage reads the article at u that the collection does not hold.
func (r *Newsroom) openPage(ctx context.Context, u news.URL) (news.Reading, error) {
	p, err := r.askWeb(ctx, u, news.Text{}, news.Text{})
	if err != nil {
		return news.Reading{}, err
	}
	return r.Read(ctx, ArticleOf(p, u, r.now()), p.Related), nil
}

// Read makes a reading of an article that is not in the collection, with the links
// that its page offers.
func (r *Newsroom) Read(ctx context.Context, a news.Article, offered []news.Link) news.Reading {
	s := r.summary(a, offered)
	s.Related = r.related(ctx, a, offered)
	return news.Reading{Article: a, Summary: s}
}

// reading puts an article and its summary together; summary makes one that is missing or old.
func (r *Newsroom) reading(ctx context.Context, a news.Article, summary func(news.Article, []news.Link) news.Summary) (news.Reading, error) {
	s, version, offered, err := r.shelf.Summary(ctx, a.ID)
	if err != nil {
		return news.Reading{}, err
	}
	if version != summarize.Version {
		s = summary(a, offered)
	}
	s.Related = r.related(ctx, a, offered)
	p, err := r.shelf.Place(ctx, a.ID)
	if err != nil {
		return news.Reading{}, err
	}
	return news.Reading{Article: a, Summary: s, Place: p}, nil
}

const candidates = 150 // articles that are looked at for related news

// related lists what is related to a; without the collection if that fails.
func (r *Newsroom) related(ctx context.Context, a news.Article, offered []news.Link) []news.Related {
	near, err := r.shelf.Near(ctx, a, summarize.Terms(a), candidates)
	if err != nil {
		r.log.Warn("look for related news", "article", a.ID, "error", err)
	}
	return summarize.Related(offered, a, near)
}

// summary is what the summarizer finds in a. An article that breaks it has none: a text
// from outside must cost no more than itself, and must not end the program again each
// time that the collection is opened.
func (r *Newsroom) summary(a news.Article, offered []news.Link) (s news.Summary) {
	defer func() {
		if p := recover(); p != nil {
			r.log.Error("the summarizer broke down", "article", a.ID, "link", a.URL, "error", p)
			s = news.Summary{}
		}
	}()
	return r.claim(a, offered)
}

// Summarize summarizes any article, in the collection or not, with the links
// that its page offers.
func Summarize(a news.Article, offered []news.Link) news.Summary {
	return summarize.Summarize(a, offered)
}

// Topics tells what an article is about.
func Topics(a news.Article) []news.TopicScore { return summarize.Topics(a) }

// ArticleOf makes an article of a page that no feed brought.
func ArticleOf(p news.Page, u news.URL, now time.Time) news.Article {
	a := news.Article{
		Title: p.Title, URL: p.URL, Lang: p.Lang, Authors: p.Authors, Image: p.Image, Body: p.Body,
		Published: p.Published, Updated: p.Updated, FirstSeen: now,
		FullText: news.FullText{State: news.TextFull, Fault: p.Fault, Fetched: now},
	}
	if a.URL.Empty() {
		a.URL = u
	}
	if a.Source = a.URL.Host(); a.URL.Empty() {
		a.Source = ""
	}
	a.SourceName = news.PlainLine(a.Source)
	a.Topics = topicsOf(summarize.Topics(a))
	return a
}
