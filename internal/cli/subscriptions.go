package cli

import (
	"context"
	"fmt"
	"slices"

	"visti/feed"
	"visti/internal/news"
	"visti/internal/web"
	"visti/ui"
)

// A desk changes subscriptions for the screen, over the house that is open.
type desk struct {
	app  *app
	h    *house
	edit func(ctx context.Context, change func([]news.Feed) []news.Feed) ([]news.Feed, error)
}

// newDesk changes the subscription file and brings the store in line.
func (a *app) newDesk(h *house) desk {
	return desk{a, h, func(ctx context.Context, change func([]news.Feed) []news.Feed) (settled []news.Feed, err error) {
		err = a.withSubscriptions(ctx, func(feeds []news.Feed) error {
			feeds = change(feeds)
			if err := a.saveSubscriptions(feeds); err != nil {
				return err
			}
			settled, err = a.settle(ctx, h, feeds)
			return err
		})
		return settled, err
	}}
}

// sampleDesk changes those of the sample, which has no file.
func (a *app) sampleDesk(h *house) desk {
	return desk{a, h, func(ctx context.Context, change func([]news.Feed) []news.Feed) ([]news.Feed, error) {
		feeds, err := h.store.Feeds(ctx)
		if err != nil {
			return nil, err
		}
		return h.store.SaveFeeds(ctx, change(feeds))
	}}
}

// Find asks an address for feeds. The server that the reader named may lie in a
// private network.
func (d desk) Find(ctx context.Context, u, named news.URL) ([]ui.Offer, error) {
	feeds, err := d.h.store.Feeds(ctx)
	if err != nil {
		return nil, err
	}
	known := func(u news.URL) bool {
		return slices.ContainsFunc(feeds, func(f news.Feed) bool { return f.URL == u })
	}
	fetcher := d.app.fetcher(web.New(web.Options{Version: d.app.env.Version, Allow: d.h.allow, Gap: d.h.gap}))
	found, err := fetcher.Find(ctx, news.Feed{URL: u, Enabled: true}, named)
	var offers []ui.Offer
	for _, c := range found.Choice {
		offers = append(offers, ui.Offer{Feed: news.Feed{URL: c}, Known: known(c)})
	}
	if err != nil || len(offers) > 0 {
		return offers, err
	}
	for _, b := range found.Batches {
		f := subscriptionTo(b)
		offers = append(offers, ui.Offer{Feed: f, Articles: b.Articles, Asked: true, Known: known(f.URL)})
	}
	return offers, nil
}

// Add subscribes to a feed, or turns it on if it is one of the subscriptions, and
// has it asked at once.
func (d desk) Add(ctx context.Context, f news.Feed) error {
	return d.set(ctx, f, true, true)
}

// Enable has a feed polled or left alone. It returns news.ErrNotFound if the feed
// is no subscription any more.
func (d desk) Enable(ctx context.Context, f news.Feed, on bool) error {
	return d.set(ctx, f, on, false)
}

// set turns a feed on or off, and subscribes to it if it is new and may be added.
func (d desk) set(ctx context.Context, f news.Feed, on, add bool) error {
	gone := false
	feeds, err := d.edit(ctx, func(feeds []news.Feed) []news.Feed {
		f.Enabled = on
		if i := slices.IndexFunc(feeds, func(g news.Feed) bool { return g.URL == f.URL }); i >= 0 {
			feeds[i].Enabled = on
			return feeds
		}
		if gone = !add; gone {
			return feeds
		}
		f.Source = feed.SourceOf(f, feeds)
		return append(feeds, f)
	})
	if gone && err == nil {
		err = fmt.Errorf("%s is no subscription any more: %w", f.URL, news.ErrNotFound)
	}
	if err != nil {
		return err
	}
	for _, g := range feeds {
		if g.URL == f.URL && on {
			return d.h.room.Refresh(ctx, g.ID)
		}
	}
	return nil
}
