package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
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
		feeds[i].Enabled = feeds[i].Enabled && contains(a.cfg.Languages, feeds[i].Lang)
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

func contains(all []string, one string) bool {
	for _, s := range all {
		if s == one {
			return true
		}
	}
	return false
}

// byID makes feeds findable by their id.
func byID(feeds []news.Feed) map[news.FeedID]news.Feed {
	m := make(map[news.FeedID]news.Feed, len(feeds))
	for _, f := range feeds {
		m[f.ID] = f
	}
	return m
}
