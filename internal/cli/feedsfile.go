package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"visti/feed"
	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/store"
)

// subscriptions reads feeds.opml.
func (a *app) subscriptions(ctx context.Context) ([]news.Feed, error) {
	feeds, err := a.readSubscriptions()
	if errors.Is(err, os.ErrNotExist) {
		return a.firstSubscriptions(ctx)
	}
	return feeds, err
}

// errUnread is wrapped where feeds.opml cannot be read.
var errUnread = errors.New("read the subscriptions")

// readSubscriptions reads feeds.opml, or returns an os.ErrNotExist.
func (a *app) readSubscriptions() ([]news.Feed, error) {
	f, err := os.Open(a.paths.Feeds)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnread, err)
	}
	defer f.Close()
	feeds, err := feed.ReadOPML(f)
	if err != nil {
		return nil, fmt.Errorf("%w in %s: %w", errUnread, a.paths.Feeds, err)
	}
	return feeds, nil
}

// firstSubscriptions writes the catalogue to feeds.opml, polled in the reader's
// languages. Where there is a store already this is no first start: the file is not
// there for a moment, or was lost, and gets what the store knows. With the catalogue
// in its place the feeds would be dropped, and all of their articles.
func (a *app) firstSubscriptions(ctx context.Context) ([]news.Feed, error) {
	if known, err := a.storedFeeds(ctx); err != nil || len(known) > 0 {
		if err != nil {
			return nil, err
		}
		return known, a.saveSubscriptions(known)
	}
	feeds := feed.Catalogue()
	for i := range feeds {
		feeds[i].Enabled = feeds[i].Enabled && slices.Contains(a.cfg.Languages, feeds[i].Lang)
	}
	return feeds, a.saveSubscriptions(feeds)
}

// storedFeeds are the feeds of the store; none if there is no store yet.
func (a *app) storedFeeds(ctx context.Context) ([]news.Feed, error) {
	if !store.Exists(a.paths.Data) {
		return nil, nil
	}
	st, err := store.Open(ctx, a.paths.Data)
	if err != nil {
		return nil, err
	}
	feeds, err := st.Feeds(ctx)
	return feeds, errors.Join(err, st.Close())
}

// saveSubscriptions writes feeds.opml; of what is there only what is not said of the
// feeds any more is changed, for people write comments and more into it.
func (a *app) saveSubscriptions(feeds []news.Feed) error {
	write := func(w io.Writer) error { return feed.WriteOPML(w, feeds) }
	old, err := os.ReadFile(a.paths.Feeds)
	if err == nil {
		write = func(w io.Writer) error {
			revised, err := feed.ReviseOPML(old, feeds)
			if err == nil {
				_, err = w.Write(revised)
			}
			return err
		}
	}
	if err == nil || errors.Is(err, os.ErrNotExist) {
		err = config.WriteFile(a.paths.Feeds, write)
	}
	if err != nil {
		return fmt.Errorf("write the subscriptions: %w", err)
	}
	return nil
}

// sameSubscriptions tells whether the store holds just what the file says.
func sameSubscriptions(stored, wanted []news.Feed) bool {
	if len(stored) != len(wanted) {
		return false
	}
	sources := news.Sources(wanted)
	for i, f := range stored {
		// What the file does not say of a source is as the store knows it.
		if s := sources[wanted[i].Source.ID]; f.Source.ID != s.ID || !s.Name.Empty() && f.Source.Name != s.Name ||
			!s.Home.Empty() && f.Source.Home != s.Home || s.Country != "" && f.Source.Country != s.Country {
			return false
		}
		if setting(f) != setting(wanted[i]) {
			return false
		}
	}
	return true
}

// setting is what the subscription file says of a feed besides its source, in a form
// to compare.
func setting(f news.Feed) string {
	return fmt.Sprint(f.URL, f.Title, f.Lang, f.Group, f.Topics, f.Zone, f.Interval, f.FullText, f.Enabled, f.Note, f.User)
}
