package cli

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"visti/internal/news"
	"visti/internal/text"
)

func (a *app) listCommand() *cobra.Command {
	var limit int
	var asJSON, muted bool
	cmd := &cobra.Command{
		Use:   "list [QUERY]",
		Short: "List articles, newest first",
		Example: `  visti list                       the newest 50
  visti list 'topic:war дрон'      about drones, in the topic war
  visti list @ранок                the query that is saved under that name
  visti list is:unread --json      for scripts: one object a line`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			h, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer h.Close()
			if err := a.lookedUp(cmd.Context(), h); err != nil {
				return err
			}
			return a.list(cmd.Context(), h, strings.Join(args, " "), limit, asJSON, muted)
		},
	}
	cmd.Flags().IntVar(&limit, "limit", 50, "the most `rows` to list, 0 for all")
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object a line")
	cmd.Flags().BoolVar(&muted, "muted", false, "also what is muted")
	return cmd
}

// list writes the articles that query finds.
func (a *app) list(ctx context.Context, h *house, query string, limit int, asJSON, muted bool) error {
	q, err := a.query(query, muted)
	if err != nil {
		return err
	}
	if limit < 0 {
		return usagef("--limit %d: 0 lists all", limit)
	}
	q.Limit = limit
	found, err := h.room.List(ctx, q)
	if err != nil {
		return err
	}
	if found.Total == 0 {
		a.sayEmpty(ctx, h, query)
	}
	if asJSON {
		feeds, err := h.room.Feeds(ctx)
		if err != nil {
			return err
		}
		names := byID(feeds)
		out := jsonLines(a.env.Stdout)
		for _, art := range found.Articles {
			if err := out.Encode(articleJSON(art, names)); err != nil {
				return err
			}
		}
		return nil
	}
	width, _ := terminal(a.env.Stdout)
	for _, art := range found.Articles {
		if _, err := fmt.Fprintln(a.env.Stdout, text.Fit(row(art, a.env.Now()), width)); err != nil {
			return err
		}
	}
	if rest := found.Total - len(found.Articles); rest > 0 {
		fmt.Fprintf(a.env.Stderr, "%d more; --limit 0 lists all\n", rest)
	}
	return nil
}

// sayEmpty says why nothing is listed, to people.
func (a *app) sayEmpty(ctx context.Context, h *house, query string) {
	finds := func(q news.Query) int {
		q.Limit = 1
		found, err := h.room.List(ctx, q)
		if err != nil {
			return -1 // of what is not known nothing is said
		}
		return found.Total
	}
	switch heard, err := a.query(query, true); {
	case finds(news.Query{}) == 0:
		fmt.Fprintln(a.env.Stderr, "no articles yet; 'visti fetch' gets them")
	case err == nil && finds(heard) > 0:
		fmt.Fprintln(a.env.Stderr, "all that matches is muted; --muted lists it")
	default:
		fmt.Fprintf(a.env.Stderr, "nothing matches %q\n", query)
	}
}

// row is one article on one line: id, mark, time, source, title.
func row(art news.Article, now time.Time) string {
	mark := "●"
	switch {
	case art.Starred:
		mark = "★"
	case art.Read:
		mark = " "
	}
	at := art.Time().In(now.Location())
	return fmt.Sprintf("%s %s %s  %s  %s", art.ID, mark, at.Format("2006-01-02 15:04"), art.SourceName, art.Title)
}
