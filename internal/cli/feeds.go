package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"visti/feed"
	"visti/internal/news"
	"visti/internal/text"
	"visti/internal/web"
)

func (a *app) feedsCommand() *cobra.Command {
	cmd := group(&cobra.Command{Use: "feeds", Short: "List, add, remove, enable and disable subscriptions"})
	cmd.AddCommand(a.feedsListCommand(), a.feedsAddCommand(),
		a.feedsChangeCommand("remove", "Remove subscriptions; their starred articles stay", nil),
		a.feedsChangeCommand("enable", "Poll these feeds", func(f *news.Feed) { f.Enabled = true }),
		a.feedsChangeCommand("disable", "Poll these feeds no more; their articles stay", func(f *news.Feed) { f.Enabled = false }))
	return cmd
}

func (a *app) feedsListCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "list", Short: "List subscriptions with their state", Args: wrongUsage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			h, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer h.Close()
			if _, err := a.subscribe(cmd.Context(), h); err != nil {
				return err
			}
			feeds, err := h.store.Feeds(cmd.Context())
			if err != nil {
				return err
			}
			return a.writeFeeds(feeds, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object a line")
	return cmd
}

func (a *app) writeFeeds(feeds []news.Feed, asJSON bool) error {
	out := jsonLines(a.env.Stdout)
	width, _ := terminal(a.env.Stdout)
	for _, f := range feeds {
		if asJSON {
			if err := out.Encode(feedJSON(f)); err != nil {
				return err
			}
			continue
		}
		line := fmt.Sprintf("%-9s %6d %6d  %-2s  %s  %s", orDash(string(status(f))), f.Unread, f.Articles, f.Lang, f.Title, f.URL)
		if !f.State.Problem.Empty() && f.Enabled {
			line += "  (" + f.State.Problem.String() + ")"
		}
		if _, err := fmt.Fprintln(a.env.Stdout, text.Fit(line, width)); err != nil {
			return err
		}
	}
	return nil
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

func (a *app) feedsAddCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "add URL…",
		Short: "Subscribe to a feed, or to the feed that a site offers",
		Example: `  visti feeds add https://example.org/rss.xml
  visti feeds add https://example.org/`,
		Args: wrongUsage(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(); err != nil {
				return err
			}
			feeds, err := a.subscriptions()
			if err != nil {
				return err
			}
			for _, arg := range args {
				f, err := a.discover(cmd.Context(), arg)
				if err != nil {
					return err
				}
				if i := slices.IndexFunc(feeds, func(g news.Feed) bool { return g.URL == f.URL }); i >= 0 {
					feeds[i].Enabled = true
					fmt.Fprintf(a.env.Stderr, "%s is a subscription already; it is polled\n", f.URL)
					continue
				}
				feeds = append(feeds, f)
				fmt.Fprintf(a.env.Stderr, "added %s: %s\n", f.Title, f.URL)
			}
			return a.saveAndSubscribe(cmd.Context(), feeds)
		},
	}
}

// discover asks the address for a feed; a page is asked for the feeds it names.
func (a *app) discover(ctx context.Context, arg string) (news.Feed, error) {
	if !strings.Contains(arg, "://") {
		arg = "https://" + arg
	}
	u, err := news.ParseURL(arg)
	if err != nil {
		return news.Feed{}, usageError{err}
	}
	fetcher := &feed.Fetcher{Client: web.New(web.Options{Version: a.env.Version, Allow: a.cfg.Network.Allow}), Now: a.env.Now, Timeout: a.cfg.Network.Timeout}
	b, err := fetcher.Fetch(ctx, news.Feed{URL: u, Enabled: true})
	if offered := feed.Advertised(err); len(offered) == 1 {
		u = offered[0]
		b, err = fetcher.Fetch(ctx, news.Feed{URL: u, Enabled: true})
	} else if len(offered) > 1 {
		var sb strings.Builder
		for _, o := range offered {
			fmt.Fprintf(&sb, "\n  visti feeds add %s", o)
		}
		return news.Feed{}, fmt.Errorf("%s is a page that offers several feeds; choose one:%s", arg, sb.String())
	}
	if err != nil {
		if news.FaultOf(err) == news.FaultNotFeed {
			return news.Feed{}, fmt.Errorf("%s is no feed and names none", arg)
		}
		return news.Feed{}, err
	}
	title := b.Channel.Title
	if title.Empty() {
		title = news.PlainLine(u.Host())
	}
	lang := b.Channel.Language
	if len(lang) > 2 {
		lang = lang[:2]
	}
	if lang == "" && len(b.Articles) > 0 {
		lang = text.Lang(b.Articles[0].Title.String() + " " + b.Articles[0].Teaser.String())
	}
	return news.Feed{
		URL: u, Title: title, Lang: strings.ToLower(lang), Enabled: true,
		Source: news.Source{ID: feed.SourceID(u), Name: title, Home: b.Channel.Link},
	}, nil
}

func (a *app) feedsChangeCommand(name, short string, change func(*news.Feed)) *cobra.Command {
	return &cobra.Command{
		Use: name + " FEED…", Short: short, Args: wrongUsage(cobra.MinimumNArgs(1)),
		Example: fmt.Sprintf("  visti feeds %s https://rss.unian.net/site/news_ukr.rss\n  visti feeds %s guardian", name, name),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(); err != nil {
				return err
			}
			feeds, err := a.subscriptions()
			if err != nil {
				return err
			}
			for _, word := range args {
				found := findFeeds(feeds, word)
				if len(found) == 0 {
					return fmt.Errorf("no feed is called %q; see 'visti feeds list'", word)
				}
				if change == nil && len(found) > 1 && !strings.Contains(word, "://") {
					return fmt.Errorf("%d feeds are called %q; name one by its address", len(found), word)
				}
				feeds = apply(feeds, found, change)
				for _, f := range found {
					fmt.Fprintf(a.env.Stderr, "%sd %s\n", strings.TrimSuffix(name, "e")+"e", f.Title)
				}
			}
			return a.saveAndSubscribe(cmd.Context(), feeds)
		},
	}
}

// apply changes the chosen feeds, or takes them out if there is no change.
func apply(feeds, chosen []news.Feed, change func(*news.Feed)) []news.Feed {
	var kept []news.Feed
	for _, f := range feeds {
		if slices.ContainsFunc(chosen, func(c news.Feed) bool { return c.URL == f.URL }) {
			if change == nil {
				continue
			}
			change(&f)
		}
		kept = append(kept, f)
	}
	return kept
}

// findFeeds returns the feed with that address, else those whose source or
// title is the word, else those whose title or address holds it.
func findFeeds(feeds []news.Feed, word string) []news.Feed {
	folded := text.Fold(word)
	tests := []func(news.Feed) bool{
		func(f news.Feed) bool { return f.URL.String() == word },
		func(f news.Feed) bool { return text.Fold(f.Title.String()) == folded || f.Source.ID == folded },
		func(f news.Feed) bool {
			return strings.Contains(text.Fold(f.Title.String()), folded) || strings.Contains(f.URL.String(), folded)
		},
	}
	for _, fits := range tests {
		var found []news.Feed
		for _, f := range feeds {
			if fits(f) {
				found = append(found, f)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

// saveAndSubscribe writes feeds.opml and brings the store in line with it.
func (a *app) saveAndSubscribe(ctx context.Context, feeds []news.Feed) error {
	if err := a.saveSubscriptions(feeds); err != nil {
		return err
	}
	h, err := a.open(ctx)
	if err != nil {
		return err
	}
	_, err = a.subscribe(ctx, h)
	return errors.Join(err, h.Close())
}
