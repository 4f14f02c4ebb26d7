package cli

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"visti/feed"
	"visti/internal/news"
	"visti/internal/text"
)

// checksAtOnce is how many feeds are looked at at a time; of one host always one.
const checksAtOnce = 16

func (a *app) feedsCheckCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "check [FEED…]", Short: "Ask feeds and report how they are",
		Long: "Asks each feed that is polled, or those named, for all of it, and reports: status,\n" +
			"format, charset, items, the newest, how many of them are known, how often it is\n" +
			"asked, what the server asks for, and times of which articles may be missing.\n" +
			"Nothing is stored. A host that wants to be left alone is.",
		Example: "  visti feeds check\n  visti feeds check unian --json",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			h, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer h.Close()
			feeds, err := a.subscribe(cmd.Context(), h)
			if err != nil {
				return err
			}
			var chosen []news.Feed
			for _, f := range feeds {
				if len(args) == 0 && f.Enabled {
					chosen = append(chosen, f)
				}
			}
			for _, word := range args {
				found := findFeeds(feeds, word)
				if len(found) == 0 {
					return usagef("no feed is called %q; see 'visti feeds list'", word)
				}
				chosen = append(chosen, found...)
			}
			return a.check(cmd.Context(), h, chosen, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object a line")
	return cmd
}

// A checked is what `feeds check` says of a feed.
type checked struct {
	feed.Report
	known int // items of the answer that are in the collection
	gaps  []news.Gap
}

func (a *app) check(ctx context.Context, h *house, feeds []news.Feed, asJSON bool) error {
	gaps, err := h.store.Gaps(ctx)
	if err != nil {
		return err
	}
	byFeed := gapsOf(gaps)
	bar := a.progress(len(feeds))
	all := make([]checked, len(feeds))
	fetcher := a.fetcher(h.client)
	silent := silences(feeds, a.env.Now())
	var g errgroup.Group
	g.SetLimit(checksAtOnce)
	for i, f := range feeds {
		g.Go(func() error {
			defer bar.step()
			c := checked{gaps: byFeed[f.ID]}
			if s := silent[f.URL.Host()]; !s.IsZero() {
				c.Report = feed.Report{Feed: f, Err: fmt.Errorf("its server asked to be left alone until %s", a.clock(s))}
			} else {
				c.Report = fetcher.Check(ctx, f)
			}
			var err error
			c.known, err = h.store.Known(ctx, f, c.Batch.Articles)
			all[i] = c
			return err
		})
	}
	err = g.Wait()
	bar.end()
	if err != nil {
		return err
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err := a.writeChecks(all, asJSON); err != nil {
		return err
	}
	bad := 0
	for _, c := range all {
		if c.Err != nil {
			bad++
		}
	}
	switch {
	case bad == 0:
		return nil
	case bad == len(all):
		return errSaid
	}
	return errPartly
}

func (a *app) writeChecks(all []checked, asJSON bool) error {
	if asJSON {
		out := jsonLines(a.env.Stdout)
		for _, c := range all {
			if err := out.Encode(checkJSON(c)); err != nil {
				return err
			}
		}
		return nil
	}
	width, _ := terminal(a.env.Stdout)
	write := func(line string) error {
		_, err := fmt.Fprintln(a.env.Stdout, text.Fit(strings.TrimRight(line, " "), width))
		return err
	}
	if err := write(fmt.Sprintf("%-4s %-9s %-12s %5s %6s %8s %7s %7s  %s", "HTTP", "FORMAT", "CHARSET", "ITEMS", "KNOWN", "NEWEST", "EVERY", "SERVER", "FEED")); err != nil {
		return err
	}
	for _, c := range all {
		for _, line := range a.checkLines(c) {
			if err := write(line); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkLines are a row of the table and what there is to say below it.
func (a *app) checkLines(c checked) []string {
	status := "–"
	if c.Status != 0 {
		status = fmt.Sprint(c.Status)
	}
	newest := "–"
	if t := newestOf(c.Batch.Articles); !t.IsZero() {
		newest = span(a.env.Now().Sub(t))
	}
	items, known := "–", "–"
	if c.Err == nil {
		items, known = fmt.Sprint(len(c.Batch.Articles)), fmt.Sprint(c.known)
	}
	lines := []string{fmt.Sprintf("%-4s %-9s %-12s %5s %6s %8s %7s %7s  %s", status, orDash(c.Batch.Channel.Format), orDash(c.Charset),
		items, known, newest, span(c.Feed.State.Rhythm.Every), span(c.Wants), c.Feed.Title)}
	if c.Err != nil {
		why := c.Feed.State.Problem.String()
		if why == "" {
			why = c.Err.Error()
		}
		lines = append(lines, "     "+why)
		for _, u := range feed.Advertised(c.Err) {
			lines = append(lines, "     it names a feed: "+u.String())
		}
	}
	for _, p := range c.Batch.Problems {
		lines = append(lines, "     "+p.String())
	}
	if m := c.Feed.State.Moved; m.Seen > 0 {
		lines = append(lines, "     it has moved to "+m.To.String())
	}
	for _, g := range c.gaps {
		lines = append(lines, "     "+a.gapLine(g))
	}
	return lines
}

func newestOf(articles []news.Article) (newest time.Time) {
	for _, a := range articles {
		if t := a.Time(); t.After(newest) && !a.Published.IsZero() {
			newest = t
		}
	}
	return newest
}

// span is a duration in one unit.
func span(d time.Duration) string {
	switch {
	case d <= 0:
		return "–"
	case d < time.Hour:
		return fmt.Sprint(int(d.Minutes()+0.5), " min")
	case d < 48*time.Hour:
		return fmt.Sprint(int(d.Hours()+0.5), " h")
	}
	return fmt.Sprint(int(d.Hours()/24), " d")
}

// A jsonCheck is a report as `feeds check` writes it.
type jsonCheck struct {
	URL         news.URL        `json:"url"`
	Title       news.Text       `json:"title"`
	Status      news.FeedStatus `json:"status"`
	HTTP        int             `json:"http"`
	ContentType news.Text       `json:"content_type"`
	Format      string          `json:"format"`
	Charset     string          `json:"charset"`
	Bytes       int             `json:"bytes"`
	Items       int             `json:"items"`
	Known       int             `json:"known"`
	Newest      string          `json:"newest"`
	Interval    int             `json:"interval"` // seconds
	Server      int             `json:"server"`   // seconds
	MovedTo     news.URL        `json:"moved_to"`
	Names       []news.URL      `json:"names"`
	Gaps        []jsonGap       `json:"gaps"`
	Problems    []news.Text     `json:"problems"`
	Error       news.Text       `json:"error"`
}

func checkJSON(c checked) jsonCheck {
	j := jsonCheck{
		URL: c.Feed.URL, Title: c.Feed.Title, Status: c.Feed.State.Status, HTTP: c.Status, ContentType: c.ContentType,
		Format: c.Batch.Channel.Format, Charset: c.Charset, Bytes: c.Bytes, Items: len(c.Batch.Articles), Known: c.known,
		Newest: stamp(newestOf(c.Batch.Articles)), Interval: int(c.Feed.State.Rhythm.Every.Seconds()), Server: int(c.Wants.Seconds()),
		MovedTo: c.Feed.State.Moved.To, Names: list(feed.Advertised(c.Err)), Gaps: gapsJSON(c.gaps), Problems: list(c.Batch.Problems),
	}
	if c.Err != nil {
		j.Status, j.Error = news.StatusFailed, news.PlainLine(c.Err.Error())
		if c.Status == http.StatusGone {
			j.Status = news.StatusGone
		}
	}
	return j
}
