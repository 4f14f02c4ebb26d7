package newsroom

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"visti/internal/news"
	"visti/internal/text"
	"visti/summarize"
)

// PollOptions say which feeds a Poll asks and what it does besides.
type PollOptions struct {
	Feeds   []news.FeedID // only these, due or not; none: what is due
	All     bool          // also what is not due, if it was not asked just now
	Force   bool          // whatever the due times and pauses say
	NoPages bool          // fetch no full texts
	Pages   time.Duration // how long full texts may take; 0: as long as it takes

	missed []news.FeedID // also these: the last poll found no network
	follow bool          // also those that may be asked sooner, see Follow
}

// A Polled tells what one feed brought. Feed.State is the new state.
type Polled struct {
	Feed         news.Feed
	New, Updated int
}

const (
	pause   = time.Minute      // a feed is not asked twice within, but by Force
	idle    = time.Minute      // the longest sleep of Run: the machine may sleep and others may change the store
	offline = 45 * time.Second // how soon Run tries again without a network
)

// Poll asks the feeds that o names, stores what they bring and calls each for
// every one of them; then it fetches full texts. It ends early with ctx. An error
// is one of the store: feeds that fail are told of by each and in the Round.
func (r *Newsroom) Poll(ctx context.Context, o PollOptions, each func(Polled)) (news.Round, error) {
	feeds, rested, err := r.choose(ctx, o)
	if err != nil {
		return news.Round{}, err
	}
	round, err := r.poll(ctx, feeds, o.Force, each)
	round.Rested = rested
	if err != nil || ctx.Err() != nil {
		return round, err
	}
	if !o.NoPages && !round.Offline {
		within, cancel := ctx, func() {}
		if o.Pages > 0 {
			within, cancel = context.WithTimeout(ctx, o.Pages)
		}
		r.fetchAhead(within)
		cancel()
	}
	if err := r.shelf.Index(ctx); err != nil && ctx.Err() == nil {
		return round, err
	}
	return round, nil
}

// poll asks feeds and stores what they bring. It stops at an error of the store.
func (r *Newsroom) poll(ctx context.Context, feeds []news.Feed, force bool, each func(Polled)) (news.Round, error) {
	if len(feeds) == 0 {
		return news.Round{}, nil
	}
	r.tell(func(c *news.Change) { c.Polling, c.Done, c.Total, c.New = true, 0, len(feeds), 0 })
	var failed error
	var moved []news.Feed
	names := map[news.URL]news.Channel{}
	asking, stop := context.WithCancel(ctx)
	defer stop()
	round := r.feeds.Poll(asking, feeds, force, func(b news.Batch) {
		p, err := r.take(ctx, b)
		removed := errors.Is(err, news.ErrNotFound) // by another process, or a moment ago
		if err != nil && failed == nil && !removed && ctx.Err() == nil {
			failed = err
			stop()
		}
		if err == nil && each != nil {
			each(p)
		}
		if err == nil && isNameless(b.Feed) && !b.Channel.Title.Empty() {
			names[b.Feed.URL] = b.Channel
		}
		if err == nil && b.Feed.State.Moved.Seen >= movesBelieved {
			moved = append(moved, b.Feed)
		}
		r.tell(func(c *news.Change) {
			c.Done++
			c.New += p.New
			if p.New+p.Updated > 0 {
				c.Version++
			}
		})
	})
	r.callThem(ctx, names)
	for _, f := range moved {
		r.follow(ctx, f)
	}
	all, err := r.Feeds(ctx)
	r.tell(func(c *news.Change) {
		c.Polling, c.Offline = false, round.Offline
		if err == nil {
			survey(c, all, r.now())
		}
	})
	return round, failed
}

// isNameless tells whether nobody has named f: other readers' lists of subscriptions
// are often addresses alone.
func isNameless(f news.Feed) bool { return f.Title.Empty() || f.Title.String() == f.URL.Host() }

// callThem gives feeds without a name the one that they call themselves by.
func (r *Newsroom) callThem(ctx context.Context, names map[news.URL]news.Channel) {
	if r.name == nil || len(names) == 0 || ctx.Err() != nil {
		return
	}
	if err := r.name(ctx, names); err != nil {
		r.log.Warn("name feeds", "feeds", len(names), "error", err)
		return
	}
	r.tell(func(c *news.Change) { c.Version++ })
}

// movesBelieved is after how many polls in a row, each of which found a feed by
// permanent redirects at one address, that address is the feed's.
const movesBelieved = 3

// follow gives a feed that moved its new address.
func (r *Newsroom) follow(ctx context.Context, f news.Feed) {
	if r.move == nil {
		return
	}
	if err := r.move(ctx, f, f.State.Moved.To); err != nil {
		r.log.Warn("follow a feed to its new address", "feed", f.URL, "to", f.State.Moved.To, "error", err)
		return
	}
	r.log.Info("a feed has moved", "from", f.URL, "to", f.State.Moved.To)
}

// take stores one batch: topics and readable text are made of what the feed
// gave, and what came whole is summarized at once.
func (r *Newsroom) take(ctx context.Context, b news.Batch) (Polled, error) {
	for i := range b.Articles {
		r.prepare(&b.Articles[i], b.Feed)
	}
	stored, err := r.shelf.Put(ctx, b)
	if err != nil {
		r.log.Error("store what a feed brought", "feed", b.Feed.URL, "error", err)
		return Polled{}, err
	}
	for _, a := range slices.Concat(stored.New, stored.Updated) {
		if len(a.Body) > 0 {
			r.summarize(ctx, a, nil)
		}
	}
	s := b.Feed.State
	r.log.Info("polled", "feed", b.Feed.URL, "status", s.Status, "new", len(stored.New), "updated", len(stored.Updated), "problem", s.Problem)
	return Polled{b.Feed, len(stored.New), len(stored.Updated)}, nil
}

// A feed carries the whole text if it is this much longer than a teaser can be.
const (
	wholeText  = 700 // bytes of readable text
	wholeRatio = 1.6 // times the teaser
)

// prepare gives an article topics, and a body if the feed says more than a teaser.
// One that is not surely whole stands in for the page: it may never come. Where there
// is none to come, it is all there is.
func (r *Newsroom) prepare(a *news.Article, f news.Feed) {
	if len(a.Body) == 0 && !a.HTML.Empty() {
		body := r.pages.Body(a.HTML, a.URL)
		whole, more := wholeEnough(body, a.Teaser), goesOn(body, a.Teaser)
		if whole || more {
			a.Body = body
		}
		if whole || more && a.URL.Empty() {
			a.FullText = news.FullText{State: news.TextFull, Fetched: a.FirstSeen}
		}
	}
	if a.FullText.State == "" {
		a.FullText.State = news.TextTeaser
	}
	if len(a.Topics) == 0 {
		a.Topics = f.Topics
	}
	a.Topics = topicsOf(summarize.Topics(*a))
	if a.Title.Empty() { // and no teaser that could stand for it: a row must say something
		_, place, _ := strings.Cut(a.URL.String(), "://")
		a.Title = news.PlainLine(cmp.Or(place, a.GUID, f.Title.String(), f.URL.Host()))
	}
}

// wholeEnough tells whether body is an article's text and not its teaser again.
func wholeEnough(body news.Body, teaser news.Text) bool {
	n := len(body.Text().String())
	paragraphs := 0
	for _, b := range body {
		if b.Size() > 60 {
			paragraphs++
		}
	}
	return n >= wholeText && paragraphs > 1 && float64(n) >= wholeRatio*float64(min(len(teaser.String()), wholeText))
}

// readOn is how many words "read more" and the like take behind a teaser.
const readOn = 4

// goesOn tells whether body says something that the teaser does not.
func goesOn(body news.Body, teaser news.Text) bool {
	return len(text.Words(body.Text().String())) > len(text.Words(teaser.String()))+readOn
}
