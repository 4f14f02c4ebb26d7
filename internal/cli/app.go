package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"time"

	"visti/feed"
	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/newsroom"
	"visti/internal/page"
	"visti/internal/store"
	"visti/internal/web"
)

// An app is one run of visti: its environment, its flags and its settings.
type app struct {
	env        Env
	configFile string
	dataDir    string
	logFile    string
	plain      bool // line by line, without frames
	drawn      bool // the terminal belongs to the screen: nothing else is said there

	cfg   config.Config
	paths config.Paths
	log   *slog.Logger
}

// settings finds the files and reads the settings. It is called by every
// command that needs them, and by none that does not: `visti inspect` must work
// beside a broken settings file.
func (a *app) settings() error {
	var err error
	a.paths, err = config.FindPaths(a.env.Getenv, a.configFile, a.dataDir)
	if err != nil {
		return err
	}
	// Without settings all is at its default, but whoever names a file means one that is
	// there: subscriptions would be written beside a slip of the pen, and polled.
	by := "--config"
	if a.configFile == "" {
		by = "VISTI_CONFIG"
	}
	named := a.configFile != "" || a.env.Getenv("VISTI_CONFIG") != ""
	if _, err := os.Stat(a.paths.Config); named && errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s: there is no file %s; 'visti config sample > FILE' makes one", by, a.paths.Config)
	}
	a.cfg, err = config.Load(a.paths.Config)
	if err != nil {
		return err
	}
	a.log = slog.New(slog.DiscardHandler)
	return nil
}

// A house is everything that works together behind the screen and the commands.
type house struct {
	allow []string      // private hosts that pages may be fetched from
	gap   time.Duration // least pause between two requests to a host; 0 is the polite one
	move  func(ctx context.Context, f news.Feed, to news.URL) error
	name  func(ctx context.Context, names map[news.URL]news.Channel) error

	store  *store.Store
	client *web.Client
	room   *newsroom.Newsroom
	pages  *page.Reader
	close  []func() error
}

// Close ends the house; what was acknowledged is on disk.
func (h *house) Close() error {
	var errs []error
	for i := len(h.close) - 1; i >= 0; i-- {
		errs = append(errs, h.close[i]())
	}
	return errors.Join(errs...)
}

// open reads the settings and builds the house on the reader's store.
func (a *app) open(ctx context.Context) (*house, error) {
	if err := a.settings(); err != nil {
		return nil, err
	}
	var h *house
	h, err := a.build(ctx, house{
		allow: a.cfg.Network.Allow,
		move:  func(ctx context.Context, f news.Feed, to news.URL) error { return a.moveFeed(ctx, h, f, to) },
		name:  func(ctx context.Context, names map[news.URL]news.Channel) error { return a.nameFeeds(ctx, h, names) },
	}, a.paths.Data)
	return h, err
}

// nameFeeds calls subscriptions as they call themselves, if they still have no other
// name than their host.
func (a *app) nameFeeds(ctx context.Context, h *house, names map[news.URL]news.Channel) error {
	return a.withSubscriptions(ctx, func(feeds []news.Feed) error {
		found := false
		for i, f := range feeds {
			c, ok := names[f.URL]
			if !ok || f.Title.String() != f.URL.Host() {
				continue
			}
			found = true
			if feeds[i] = feed.Renamed(f, c.Title); f.Source.Home.Empty() {
				feeds[i].Source.Home = c.Link
			}
		}
		if !found {
			return nil
		}
		if err := a.saveSubscriptions(feeds); err != nil {
			return err
		}
		_, err := a.settle(ctx, h, feeds)
		return err
	})
}

// moveFeed gives a subscription the address that its server sends everyone to,
// in the file first: what is in the store finds its way from there.
func (a *app) moveFeed(ctx context.Context, h *house, f news.Feed, to news.URL) error {
	return a.withSubscriptions(ctx, func(feeds []news.Feed) error {
		if slices.ContainsFunc(feeds, func(g news.Feed) bool { return g.URL == to }) {
			return nil // it is a subscription of its own; the two are asked as one
		}
		for i := range feeds {
			if feeds[i].URL == f.URL {
				feeds[i].URL = to
				if err := a.saveSubscriptions(feeds); err != nil {
					return err
				}
				return h.store.MoveFeed(ctx, f.ID, to)
			}
		}
		return nil
	})
}

// build makes the house whole, with its store in the folder data.
func (a *app) build(ctx context.Context, h house, data string) (*house, error) {
	if a.logFile != "" {
		f, err := os.OpenFile(a.logFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			return nil, fmt.Errorf("open the log: %w", err)
		}
		h.close = append(h.close, f.Close)
		a.log = slog.New(slog.NewTextHandler(f, nil))
	}
	if err := config.MakeFolder(data); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	st, err := store.Open(ctx, data)
	if err != nil {
		return nil, errors.Join(err, h.Close())
	}
	h.close = append(h.close, st.Close)
	h.store = st
	h.client = web.New(web.Options{Version: a.env.Version, Allow: h.allow, Gap: h.gap, Log: a.log})
	h.pages = page.New(h.client, h.gap)
	h.room = newsroom.New(newsroom.Deps{
		Shelf: st,
		Feeds: &feed.Poller{Fetcher: a.fetcher(h.client), Now: a.env.Now},
		Pages: h.pages,
		Move:  h.move,
		Name:  h.name,
		Now:   a.env.Now,
		Log:   a.log,
	})
	return &h, nil
}

// fetcher asks for feeds, with the secrets of those that want one.
func (a *app) fetcher(c *web.Client) *feed.Fetcher {
	return &feed.Fetcher{
		Client: c, Now: a.env.Now, Timeout: a.cfg.Network.Timeout,
		Secret: func(ctx context.Context, f news.Feed) (string, error) {
			return a.keeper().Secret(ctx, f.URL.Host(), f.User)
		},
	}
}

func (a *app) keeper() config.Keeper {
	return config.Keeper{Command: a.cfg.Network.SecretCommand, Getenv: a.env.Getenv, File: a.paths.Secret}
}

// subscribe makes the store's subscriptions those of feeds.opml, which it
// writes if there is none, see firstSubscriptions.
func (a *app) subscribe(ctx context.Context, h *house) ([]news.Feed, error) {
	wanted, err := a.subscriptions(ctx)
	if err != nil {
		return nil, err
	}
	stored, err := h.store.Feeds(ctx)
	if err != nil {
		return nil, err
	}
	if sameSubscriptions(stored, wanted) {
		if from, err := a.follows(); err == nil && from == "" {
			_ = a.followFile() // a store of before; one that cannot be written is read all the same
		}
		return stored, nil
	}
	// Another process may be changing them: what is read under the lock counts.
	var feeds []news.Feed
	err = a.withSubscriptions(ctx, func(wanted []news.Feed) (err error) {
		feeds, err = a.settle(ctx, h, wanted)
		return err
	})
	if errors.Is(err, config.ErrNoLock) {
		return a.settle(ctx, h, wanted) // what can be read is: nobody else can lock and change it either
	}
	return feeds, err
}

// lookedUp is subscribe for what only looks: where the file cannot be read, what is
// stored is there all the same.
func (a *app) lookedUp(ctx context.Context, h *house) error {
	_, err := a.subscribe(ctx, h)
	if !errors.Is(err, errUnread) {
		return err
	}
	if stored, none := h.store.Feeds(ctx); none != nil || len(stored) == 0 {
		return err
	}
	fmt.Fprintf(a.env.Stderr, "visti: %v; this is what is stored\n", err)
	return nil
}

// settle makes the store's subscriptions the wanted ones.
func (a *app) settle(ctx context.Context, h *house, wanted []news.Feed) ([]news.Feed, error) {
	stored, err := h.store.Feeds(ctx)
	if err != nil {
		return nil, err
	}
	var gone []news.Feed
	for _, f := range stored {
		if to, kept := successor(f, stored, wanted); !kept && to.Empty() {
			gone = append(gone, f)
		}
	}
	if err := a.mayLose(gone); err != nil {
		return nil, err
	}
	for i, f := range stored {
		switch to, kept := successor(f, stored, wanted); {
		case kept:
		case to.Empty():
			err = h.store.RemoveFeed(ctx, f.ID)
		default:
			err = h.store.MoveFeed(ctx, f.ID, to)
			stored[i].URL = to
		}
		if err != nil && !errors.Is(err, news.ErrNotFound) { // already gone is gone
			return nil, err
		}
	}
	feeds, err := h.store.SaveFeeds(ctx, wanted)
	if err != nil {
		return nil, err
	}
	return feeds, a.followFile()
}

// successor finds the new subscription that goes on where a stored one ends: the
// address it moved to, or its own but for scheme and www. kept tells that the
// stored one is wanted itself; no address that nothing goes on.
func successor(f news.Feed, stored, wanted []news.Feed) (to news.URL, kept bool) {
	has := func(feeds []news.Feed, u news.URL) bool {
		return slices.ContainsFunc(feeds, func(g news.Feed) bool { return g.URL == u })
	}
	if has(wanted, f.URL) {
		return news.URL{}, true
	}
	for _, w := range wanted {
		if (w.URL == f.State.Moved.To || w.URL.Canonical() == f.URL.Canonical()) && !has(stored, w.URL) {
			return w.URL, false
		}
	}
	return news.URL{}, false
}

// byID makes feeds findable by their id.
func byID(feeds []news.Feed) map[news.FeedID]news.Feed {
	m := make(map[news.FeedID]news.Feed, len(feeds))
	for _, f := range feeds {
		m[f.ID] = f
	}
	return m
}
