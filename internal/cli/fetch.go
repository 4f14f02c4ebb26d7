package cli

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"visti/internal/news"
	"visti/internal/newsroom"
)

func (a *app) fetchCommand() *cobra.Command {
	var o newsroom.PollOptions
	var asJSON, watch bool
	cmd := &cobra.Command{
		Use:   "fetch [FEED…]",
		Short: "Poll the feeds that are due and get the full texts",
		Long: "Polls the feeds that are due, or those named by address or name, then gets the\n" +
			"full texts of new articles for at most 60 seconds. Works while the screen is open.",
		Example: `  visti fetch              what is due; a line for cron
  visti fetch --all        all feeds, still politely
  visti fetch уніан bbc    these feeds
  visti fetch --watch      stay and poll, until Ctrl-C`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if watch && (len(args) > 0 || o.All || o.Force || o.NoPages || asJSON) {
				return usagef("--watch polls what is due, and takes neither feeds nor other flags")
			}
			h, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer h.Close()
			feeds, err := a.subscribe(cmd.Context(), h)
			if err != nil {
				return err
			}
			if a.env.Getenv("GOMEMLIMIT") == "" {
				debug.SetMemoryLimit(fetchMemory)
			}
			if watch {
				return a.watch(cmd.Context(), h)
			}
			for _, word := range args {
				found := findFeeds(feeds, word)
				if len(found) == 0 {
					return usagef("no feed is called %q; see 'visti feeds list'", word)
				}
				for _, f := range found {
					o.Feeds = append(o.Feeds, f.ID)
				}
			}
			o.Pages = time.Minute
			return a.fetch(cmd.Context(), h, o, asJSON)
		},
	}
	cmd.Flags().BoolVar(&o.All, "all", false, "also what is not due, politely")
	cmd.Flags().BoolVar(&o.Force, "force", false, "ignore due times and pauses: for tests and benchmarks")
	cmd.Flags().BoolVar(&o.NoPages, "no-pages", false, "get no full texts")
	cmd.Flags().BoolVar(&watch, "watch", false, "stay and poll what is due; one process at a time")
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object for each feed")
	return cmd
}

// fetchMemory is what a fetch shall get along with: beyond it garbage is collected
// more often, which costs time and fails nothing.
const fetchMemory = 128 << 20

// fetch polls and writes one line for each feed that was asked.
func (a *app) fetch(ctx context.Context, h *house, o newsroom.PollOptions, asJSON bool) error {
	out := jsonLines(a.env.Stdout)
	_, talks := terminal(a.env.Stderr)
	failed, good, added := 0, 0, 0
	var asked []news.FeedID
	var written error // the first that could not be
	wrote := func(err error) {
		if written == nil {
			written = err
		}
	}
	round, err := h.room.Poll(ctx, o, func(p newsroom.Polled) {
		s := p.Feed.State
		asked = append(asked, p.Feed.ID)
		if s.Status == news.StatusFailed || s.Status == news.StatusGone {
			failed++
		} else {
			good++
		}
		added += p.New
		switch {
		case asJSON:
			wrote(out.Encode(jsonPoll{p.Feed.URL, s.Status, p.New, p.Updated, s.Problem}))
		case s.Problem.Empty():
			_, err := fmt.Fprintf(a.env.Stdout, "%-9s %4d new  %s\n", s.Status, p.New, p.Feed.Title)
			wrote(err)
		default:
			_, err := fmt.Fprintf(a.env.Stdout, "%-9s %4d new  %s: %s\n", s.Status, p.New, p.Feed.Title, s.Problem)
			wrote(err)
		}
		if talks {
			fmt.Fprintf(a.env.Stderr, "\r%d feeds, %d new ", good+failed, added)
		}
	})
	if talks {
		fmt.Fprint(a.env.Stderr, "\r\x1b[K")
	}
	switch {
	case ctx.Err() != nil:
		fmt.Fprintf(a.env.Stderr, "visti: interrupted after %d feeds\n", good+failed)
		if good > 0 {
			return errPartly
		}
		return errSaid
	case err != nil:
		return err
	case written != nil:
		return fmt.Errorf("write what was fetched: %w", written)
	case round.Offline:
		if good > 0 {
			fmt.Fprintf(a.env.Stderr, "visti: only %d of a private network could be fetched: no internet\n", good)
			return errPartly
		}
		fmt.Fprintln(a.env.Stderr, "visti: nothing could be fetched: no network")
		return errSaid
	}
	if err := a.tellUnasked(ctx, h, o, asked, round.Rested); err != nil {
		return err
	}
	switch {
	case failed > 0 && good == 0:
		return errSaid
	case failed > 0:
		return errPartly
	}
	return nil
}
