package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/text"
)

func (a *app) feedsCommand() *cobra.Command {
	cmd := group(&cobra.Command{Use: "feeds", Short: "List, add, check and change subscriptions, take them in and out"})
	cmd.AddCommand(a.feedsListCommand(), a.feedsAddCommand(),
		a.feedsChangeCommand("remove", "Remove subscriptions; their starred articles stay", nil),
		a.feedsChangeCommand("enable", "Poll these feeds", func(f *news.Feed) { f.Enabled = true }),
		a.feedsChangeCommand("disable", "Poll these feeds no more; their articles stay", func(f *news.Feed) { f.Enabled = false }),
		a.feedsRenameCommand(), a.feedsCheckCommand(), a.feedsImportCommand(), a.feedsExportCommand())
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
			if err := a.lookedUp(cmd.Context(), h); err != nil {
				return err
			}
			feeds, err := h.store.Feeds(cmd.Context())
			if err != nil {
				return err
			}
			gaps, err := h.store.Gaps(cmd.Context())
			if err != nil {
				return err
			}
			return a.writeFeeds(feeds, gapsOf(gaps), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object a line")
	return cmd
}

// gapsOf sorts gaps by feed.
func gapsOf(gaps []news.Gap) map[news.FeedID][]news.Gap {
	m := map[news.FeedID][]news.Gap{}
	for _, g := range gaps {
		m[g.Feed] = append(m[g.Feed], g)
	}
	return m
}

func (a *app) writeFeeds(feeds []news.Feed, gaps map[news.FeedID][]news.Gap, asJSON bool) error {
	out := jsonLines(a.env.Stdout)
	width, _ := terminal(a.env.Stdout)
	for _, f := range feeds {
		if asJSON {
			if err := out.Encode(feedJSON(f, gaps[f.ID])); err != nil {
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
		for _, g := range gaps[f.ID] {
			if _, err := fmt.Fprintln(a.env.Stdout, text.Fit("          "+a.gapLine(g), width)); err != nil {
				return err
			}
		}
	}
	return nil
}

// gapLine says of what time articles may be missing, in the reader's zone.
func (a *app) gapLine(g news.Gap) string {
	zone := a.env.Now().Location()
	from, to := g.From.In(zone), g.To.In(zone)
	end := "15:04"
	if from.Format(time.DateOnly) != to.Format(time.DateOnly) {
		end = "2006-01-02 15:04"
	}
	return "gap: " + from.Format("2006-01-02 15:04") + " – " + to.Format(end)
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

func (a *app) feedsChangeCommand(name, short string, change func(*news.Feed)) *cobra.Command {
	return &cobra.Command{
		Use: name + " FEED…", Short: short, Args: wrongUsage(cobra.MinimumNArgs(1)),
		Example: fmt.Sprintf("  visti feeds %s https://rss.unian.net/site/news_ukr.rss\n  visti feeds %s guardian", name, name),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(); err != nil {
				return err
			}
			var changed []news.Feed
			err := a.changeSubscriptions(cmd.Context(), func(feeds []news.Feed) ([]news.Feed, error) {
				for _, word := range args {
					found := findFeeds(feeds, word)
					if len(found) == 0 {
						return nil, usagef("no feed is called %q; see 'visti feeds list'", word)
					}
					if change == nil && len(found) > 1 && !strings.Contains(word, "://") {
						return nil, usagef("%d feeds are called %q; name one by its address", len(found), word)
					}
					feeds, changed = apply(feeds, found, change), append(changed, found...)
				}
				return feeds, nil
			})
			if err != nil {
				return err
			}
			for _, f := range changed {
				fmt.Fprintf(a.env.Stderr, "%sd %s\n", strings.TrimSuffix(name, "e")+"e", f.Title)
			}
			return nil
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
// title is the word, else those whose title or address holds it. A word of blanks,
// which all of them hold, names none.
func findFeeds(feeds []news.Feed, word string) []news.Feed {
	folded := text.Fold(strings.TrimSpace(word))
	if folded == "" {
		return nil
	}
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

// changeSubscriptions has edit change the subscriptions as they are now, writes
// them and brings the store in line, while no other process does the same.
func (a *app) changeSubscriptions(ctx context.Context, edit func([]news.Feed) ([]news.Feed, error)) error {
	return a.withSubscriptions(ctx, func(feeds []news.Feed) error {
		feeds, err := edit(feeds)
		if err != nil {
			return err
		}
		if err := a.saveSubscriptions(feeds); err != nil {
			return err
		}
		h, err := a.open(ctx)
		if err != nil {
			return err
		}
		_, err = a.settle(ctx, h, feeds)
		return errors.Join(err, h.Close())
	})
}

// withSubscriptions reads feeds.opml and has f do something with it, while no other
// process changes it.
func (a *app) withSubscriptions(ctx context.Context, f func([]news.Feed) error) error {
	release, err := config.Lock(ctx, a.paths.Feeds, func(who string) {
		if !a.drawn {
			fmt.Fprintf(a.env.Stderr, "visti: waiting for %s, which is changing %s\n", who, a.paths.Feeds)
		}
	})
	if err != nil {
		return err
	}
	defer release()
	feeds, err := a.subscriptions(ctx)
	if err != nil {
		return err
	}
	return f(feeds)
}
