// Package ui is the screen: people read the news here.
package ui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A Library is all that the screen needs to know about the news.
type Library interface {
	// List returns the rows of a query, newest first unless it says otherwise.
	List(ctx context.Context, q news.Query) (news.Listing, error)
	// ListRows does what List does, and gives the rows to early before it counts them,
	// which may take longer. Both are of one moment.
	ListRows(ctx context.Context, q news.Query, early func([]news.Article)) (news.Listing, error)
	// Tally counts the rows that a query would have with each value of a field in
	// place of those it asks for.
	Tally(ctx context.Context, q news.Query, f news.Field) (map[string]int, error)
	// Peek returns what is stored of an article, at once. It marks nothing.
	Peek(ctx context.Context, id news.ArticleID) (news.Reading, error)
	// Open returns an article with its whole text, fetching its page if the text
	// is wanting. With id 0 it is the article at u, in the collection or not.
	Open(ctx context.Context, id news.ArticleID, u news.URL) (news.Reading, error)
	// OpenAgain does what Open does, but fetches the page whatever is here. If that
	// gives nothing the text stays, and FullText.Fault says why.
	OpenAgain(ctx context.Context, id news.ArticleID, u news.URL) (news.Reading, error)
	// TakeAlong fetches the texts of these articles that are wanting, until ctx ends.
	// It returns at once; the channel holds the newest snapshot that nobody has taken
	// yet and is closed at the end.
	TakeAlong(ctx context.Context, ids []news.ArticleID) <-chan news.Along
	// Mark sets what the reader thinks of articles, as one act. It tells whether that
	// changed anything: if not, there was no act, and Undo knows of none.
	Mark(ctx context.Context, marks []news.Mark) (acted bool, err error)
	// Undo takes the last act back, and returns it with what its articles are now;
	// an error wrapping news.ErrNotFound if there is none.
	Undo(ctx context.Context) (news.Act, error)
	// Redo does again what Undo took back last, unless something was done since.
	Redo(ctx context.Context) (news.Act, error)
	// Visit remembers that the reader is here now, and returns when the last visit
	// before this one ended; zero if this is the first.
	Visit(ctx context.Context) (since time.Time, err error)
	// Revisions returns what an article was before it changed, oldest first; as
	// Updated when it was replaced.
	Revisions(ctx context.Context, id news.ArticleID) ([]news.Article, error)
	// Said lists what a speaker says in articles other than except, newest first.
	Said(ctx context.Context, who news.Text, except news.ArticleID) ([]news.Saying, error)
	// Digest gives the newest article of each topic under a query.
	Digest(ctx context.Context, q news.Query) ([]news.Brief, error)
	// FirstClaims returns the first claim of each of these articles that has one.
	FirstClaims(ctx context.Context, ids []news.ArticleID) (map[news.ArticleID]news.Claim, error)
	// SetPlace remembers where the reader leaves an article; Peek and Open bring it back.
	SetPlace(ctx context.Context, id news.ArticleID, p news.Place) error
	// Refresh asks these feeds now, or all of them if none is named. It returns
	// at once; what comes of it is told by Changes.
	Refresh(ctx context.Context, feeds ...news.FeedID) error
	// Follow asks every feed as often as its server allows, until a time; one that is
	// past ends that. It returns at once; Change.Follow tells until when it does.
	Follow(ctx context.Context, until time.Time) error
	// Feeds returns the subscriptions.
	Feeds(ctx context.Context) ([]news.Feed, error)
	// Gaps returns times of which articles of a feed may be missing, newest first.
	Gaps(ctx context.Context) ([]news.Gap, error)
	// Changes holds the newest snapshot that nobody has taken yet.
	Changes() <-chan news.Change
}

// ErrNoOpen is what Options.Open returns where there is nothing to open an
// address with, as over ssh. The screen then copies the address and shows it.
var ErrNoOpen = errors.New("no browser to open it with")

// ErrSample is returned by Run when the reader asks for the sample instead, which
// Options.Sample offers.
var ErrSample = errors.New("the reader asks for the sample")

// Options say how the screen looks and what it starts with. The zero value is a
// screen in English, in colour, that marks as read what is opened at once.
type Options struct {
	Now       func() time.Time // time.Now if nil
	Location  *time.Location   // the zone that times are shown in; that of Now if nil
	Lang      string           // "uk"; English otherwise
	ASCII     bool             // frames of ASCII, for a locale that is not UTF-8
	NoColor   bool
	Mouse     bool          // clicks and the wheel are visti's; else the terminal keeps them
	MarkAfter time.Duration // an article is read once it was on the screen that long; never if negative

	// Open opens an address in the reader's browser and does not wait for its end.
	Open func(ctx context.Context, u news.URL) error
	// Export writes an article to a file and returns its path; nil: it cannot be.
	Export func(r news.Reading) (path string, err error)
	// Start is the article to begin with; none if empty.
	Start news.URL
	// Saved is the article to begin with if it is no one's but a file's; nil if none.
	Saved *news.Reading

	// Subscriptions changes what is polled; nil where that cannot be done.
	Subscriptions Subscriptions
	// Topics are those of the topic bar, in order; none for visti's own.
	Topics topicOrder
	// Look is the theme; Looks are those that can be chosen besides visti's own.
	Look  Look
	Looks []Look
	// Keys are the bindings in force; see BindKeys.
	Keys Keys
	// Rows says how high the rows are at first.
	Rows Rows
	// Mutes are the queries of what is not listed, as Drawer has them.
	Mutes []string
	// Drawer keeps saved queries and the filters typed before; nil keeps nothing.
	Drawer Drawer

	// Label stands in every frame, such as "SAMPLE · invented news"; what is
	// before the first dot is enough where there is no room.
	Label string
	// Sample offers a sample while there is no network and nothing to read.
	Sample bool
	// Back is closed when there is news elsewhere, to which leaving the screen leads.
	Back <-chan struct{}
}

// New returns the screen over lib. What it asks lib for ends with ctx.
func New(ctx context.Context, lib Library, o Options) Model {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Open == nil {
		o.Open = func(context.Context, news.URL) error { return ErrNoOpen }
	}
	return newModel(ctx, lib, o)
}

// Run shows the screen on a terminal until the reader leaves it or ctx ends. It
// returns ErrSample if the reader asks for the sample.
func Run(ctx context.Context, lib Library, o Options, in io.Reader, out io.Writer) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // what still waits for lib must not take a change from the next screen
	p := tea.NewProgram(New(ctx, lib, o),
		tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(out), tea.WithFilter(suspendSettled),
		tea.WithFPS(120)) // the first frame and each key come 10 ms sooner than at 60
	end, err := p.Run()
	if m, ok := end.(Model); ok && m.sample && err == nil {
		return ErrSample
	}
	switch {
	case err == nil, ctx.Err() != nil, errors.Is(err, tea.ErrInterrupted):
		return nil
	default:
		return fmt.Errorf("show the screen: %w", err)
	}
}
