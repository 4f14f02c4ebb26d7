package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"visti/internal/news"
	"visti/internal/newsroom"
)

func (a *app) inspectSummaryCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "summary",
		Short:   "Read articles as NDJSON from standard input, write their summaries as NDJSON",
		Example: `  echo '{"id":"1","lang":"uk","title":"…","text":"…"}' | visti inspect summary`,
		Args:    wrongUsage(cobra.NoArgs),
		RunE:    func(*cobra.Command, []string) error { return a.inspectSummaries() },
	}
}

// A jsonSummaryIn is an article as `inspect summary` takes it.
type jsonSummaryIn struct {
	ID         string      `json:"id"`
	Lang       string      `json:"lang"`
	Title      string      `json:"title"`
	Text       string      `json:"text"`
	Source     string      `json:"source"`
	Time       string      `json:"time"`
	URL        string      `json:"url"`
	Categories []string    `json:"categories"`
	Related    []news.Link `json:"related"`
}

// A jsonSummary is a summary as `inspect summary` and `summarize --json` write it.
type jsonSummary struct {
	ID      string        `json:"id"`
	Lang    string        `json:"lang"`
	Title   *news.Text    `json:"title,omitempty"`
	URL     *news.URL     `json:"url,omitempty"`
	Claims  []news.Claim  `json:"claims"`
	Topics  []jsonTopic   `json:"topics"`
	Numbers []news.Number `json:"numbers"`
	Related []news.Link   `json:"related"`
}

type jsonTopic struct {
	Name  news.Topic `json:"name"`
	Code  string     `json:"code"`
	Score float64    `json:"score"`
}

func summaryJSON(id string, s news.Summary) jsonSummary {
	out := jsonSummary{ID: id, Lang: s.Lang, Claims: claimsJSON(s.Claims), Numbers: list(s.Numbers)}
	out.Topics = make([]jsonTopic, len(s.Topics))
	for i, t := range s.Topics {
		out.Topics[i] = jsonTopic{t.Topic, t.Topic.Code(), t.Score}
	}
	out.Related = make([]news.Link, len(s.Related))
	for i, r := range s.Related {
		out.Related[i] = news.Link{Title: r.Title, URL: r.URL}
	}
	return out
}

// inspectSummaries answers line by line, in order, on all processors: work is
// a queue of answers that are being made, each in a channel of its own.
func (a *app) inspectSummaries() error {
	work := make(chan chan jsonSummary, 2*runtime.GOMAXPROCS(0))
	failed := make(chan error, 1)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(work)
		in := json.NewDecoder(bufio.NewReaderSize(a.env.Stdin, 1<<16))
		for n := 1; ; n++ {
			var line jsonSummaryIn
			if err := in.Decode(&line); errors.Is(err, io.EOF) {
				return
			} else if err != nil {
				failed <- fmt.Errorf("read article %d: %w", n, err)
				return
			}
			answer := make(chan jsonSummary, 1)
			select {
			case work <- answer:
			case <-stop:
				return
			}
			go func() { answer <- summaryJSON(line.ID, newsroom.Summarize(line.article(), line.Related)) }()
		}
	}()
	buffered := bufio.NewWriter(a.env.Stdout)
	out := jsonLines(buffered)
	for answer := range work {
		if err := out.Encode(<-answer); err != nil {
			return err
		}
	}
	if err := buffered.Flush(); err != nil {
		return err
	}
	select {
	case err := <-failed:
		return err
	default:
		return nil
	}
}

// article makes of the line what the reader would have: the text stays byte for
// byte where it is clean, since claims count its bytes.
func (in jsonSummaryIn) article() news.Article {
	a := news.Article{
		Lang: in.Lang, Title: news.PlainLine(in.Title), SourceName: news.PlainLine(in.Source),
		Source: news.PlainLine(in.Source).String(), Teaser: news.Plain(in.Text),
	}
	a.URL, _ = optionalURL(in.URL)
	a.Published, _ = time.Parse(time.RFC3339, in.Time)
	for _, c := range in.Categories {
		a.Categories = append(a.Categories, news.PlainLine(c))
	}
	return a
}
