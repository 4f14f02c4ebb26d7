package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"visti/feed"
	"visti/internal/markup"
	"visti/internal/news"
	"visti/internal/newsroom"
	"visti/internal/page"
)

// maxInput bounds what a command reads from a file or standard input, in bytes.
const maxInput = 64 << 20

func (a *app) inspectCommand() *cobra.Command {
	cmd := group(&cobra.Command{
		Use:   "inspect",
		Short: "Show what visti makes of a feed, a page or an article, as JSON",
	})
	cmd.AddCommand(a.inspectFeedCommand(), a.inspectPageCommand(), a.inspectSummaryCommand())
	return cmd
}

func (a *app) inspectFeedCommand() *cobra.Command {
	var address, contentType, zone, now string
	cmd := &cobra.Command{
		Use:     "feed",
		Short:   "Read a feed from standard input, write what it holds as one JSON object",
		Example: `  curl -s https://example.org/rss | visti inspect feed --url https://example.org/rss`,
		Args:    wrongUsage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			d := feed.Document{ContentType: contentType, Now: a.env.Now()}
			if _, err := time.LoadLocation(zone); err != nil {
				return usagef("zone %q: %v", zone, err)
			}
			d.Feed.Zone = zone
			if now != "" {
				t, err := time.Parse(time.RFC3339, now)
				if err != nil {
					return usagef("--now: %v", err)
				}
				d.Now = t
			}
			var err error
			if d.URL, err = optionalURL(address); err != nil {
				return err
			}
			d.Feed.URL = d.URL
			if d.Body, err = a.readInput(cmd.Context()); err != nil {
				return err
			}
			return a.inspectFeed(d)
		},
	}
	cmd.Flags().StringVar(&address, "url", "", "the `address` the feed came from")
	cmd.Flags().StringVar(&contentType, "content-type", "", "the server's Content-Type `header`")
	cmd.Flags().StringVar(&zone, "zone", "UTC", "`zone` of dates that name none")
	cmd.Flags().StringVar(&now, "now", "", "the `time` to take for now, RFC 3339")
	return cmd
}

type jsonBatch struct {
	Feed     jsonChannel   `json:"feed"`
	Articles []jsonFetched `json:"articles"`
	Partial  bool          `json:"partial"`
	Problems []news.Text   `json:"problems"`
}

type jsonChannel struct {
	Title       news.Text   `json:"title"`
	Link        news.URL    `json:"link"`
	Description news.Text   `json:"description"`
	Language    string      `json:"language"`
	Copyright   news.Text   `json:"copyright"`
	Author      news.Text   `json:"author"`
	Image       news.URL    `json:"image"`
	Published   string      `json:"published"`
	Updated     string      `json:"updated"`
	Categories  []news.Text `json:"categories"`
	TTL         int         `json:"ttl"` // minutes, 0 if not given
	Format      string      `json:"format"`
}

type jsonFetched struct {
	ID         string           `json:"id"`
	GUID       string           `json:"guid"`
	Title      news.Text        `json:"title"`
	URL        news.URL         `json:"url"`
	Published  string           `json:"published"`
	Updated    string           `json:"updated"`
	Authors    []news.Text      `json:"authors"`
	Categories []news.Text      `json:"categories"`
	Topics     []news.Topic     `json:"topics"`
	Teaser     news.Text        `json:"teaser"`
	Text       news.Text        `json:"text"`
	HTML       news.Text        `json:"html"`
	Image      news.URL         `json:"image"`
	Enclosures []news.Enclosure `json:"enclosures"`
}

func (a *app) inspectFeed(d feed.Document) error {
	out := jsonLines(a.env.Stdout)
	b, err := feed.Parse(d)
	if err != nil {
		answer := struct {
			Error string     `json:"error"`
			Feeds []news.URL `json:"feeds"`
		}{Error: err.Error(), Feeds: list(feed.Advertised(err))}
		if err := out.Encode(answer); err != nil {
			return err
		}
		return errSaid
	}
	c := b.Channel
	answer := jsonBatch{
		Feed: jsonChannel{
			Title: c.Title, Link: c.Link, Description: c.Description, Language: c.Language, Copyright: c.Copyright,
			Author: c.Author, Image: c.Image, Published: stamp(c.Published), Updated: stamp(c.Updated),
			Categories: list(c.Categories), TTL: int(c.TTL / time.Minute), Format: c.Format,
		},
		Articles: make([]jsonFetched, 0, len(b.Articles)),
		Partial:  b.Partial,
		Problems: list(b.Problems),
	}
	for _, art := range b.Articles {
		body := markup.Parse(art.HTML.String(), art.URL)
		var topics []news.Topic
		for _, s := range newsroom.Topics(art) {
			topics = append(topics, s.Topic)
		}
		answer.Articles = append(answer.Articles, jsonFetched{
			ID: art.Key, GUID: art.GUID, Title: art.Title, URL: art.URL,
			Published: stamp(art.Published), Updated: stamp(art.Updated),
			Authors: list(art.Authors), Categories: list(art.Categories), Topics: list(topics),
			Teaser: art.Teaser, Text: body.Text(), HTML: art.HTML, Image: art.Image, Enclosures: list(art.Enclosures),
		})
	}
	return out.Encode(answer)
}

func (a *app) inspectPageCommand() *cobra.Command {
	var address, contentType string
	cmd := &cobra.Command{
		Use:     "page --url URL",
		Short:   "Read a web page from standard input, write the article in it as one JSON object",
		Example: `  curl -s https://example.org/news/1 | visti inspect page --url https://example.org/news/1`,
		Args:    wrongUsage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			u, err := news.ParseURL(address)
			if err != nil {
				return usagef("--url: %v", err)
			}
			body, err := a.readInput(cmd.Context())
			if err != nil {
				return err
			}
			return a.inspectPage(page.Document{Body: body, URL: u, ContentType: contentType})
		},
	}
	cmd.Flags().StringVar(&address, "url", "", "the `address` the page came from")
	cmd.Flags().StringVar(&contentType, "content-type", "", "the server's Content-Type `header`")
	return cmd
}

type jsonPage struct {
	Article  bool        `json:"article"`
	Title    news.Text   `json:"title"`
	Text     news.Text   `json:"text"`
	Markdown news.Text   `json:"markdown"`
	Byline   news.Text   `json:"byline"`
	Authors  []news.Text `json:"authors"`
	Date     string      `json:"date"` // in the page's own offset
	Image    news.URL    `json:"image"`
	Lang     string      `json:"lang"`
	Related  []news.Link `json:"related"`
	Problems []news.Text `json:"problems"`
}

func (a *app) inspectPage(d page.Document) error {
	p, err := page.Extract(d)
	if err != nil && p.Problems == nil {
		p.Problems = []news.Text{news.PlainLine(err.Error())}
	}
	answer := jsonPage{
		Article: p.Article, Title: p.Title, Text: p.Body.Text(), Markdown: p.Body.Markdown(),
		Byline: p.Byline, Authors: list(p.Authors), Image: p.Image, Lang: p.Lang,
		Related: list(p.Related), Problems: list(p.Problems),
	}
	if !p.Published.IsZero() {
		answer.Date = p.Published.Format(time.RFC3339)
	}
	return jsonLines(a.env.Stdout).Encode(answer)
}

func optionalURL(s string) (news.URL, error) {
	if s == "" {
		return news.URL{}, nil
	}
	u, err := news.ParseURL(s)
	if err != nil {
		return u, usageError{err}
	}
	return u, nil
}

// readInput reads standard input to its end, or until ctx ends.
func (a *app) readInput(ctx context.Context) (body []byte, err error) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		body, err = readAll(a.env.Stdin, "standard input")
	}()
	select {
	case <-done:
		return body, err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func readAll(r io.Reader, name string) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	var p *os.PathError
	if errors.As(err, &p) { // which names the file as well
		err = p.Err
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if len(b) > maxInput {
		return nil, fmt.Errorf("read %s: more than %d MB", name, maxInput>>20)
	}
	return b, nil
}
