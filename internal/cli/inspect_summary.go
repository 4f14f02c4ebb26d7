package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"
	"unicode/utf8"

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
			go func() { answer <- line.summary() }()
		}
	}()
	buffered := bufio.NewWriterSize(a.env.Stdout, 1<<16)
	out := jsonLines(buffered)
	for answer := range work {
		if err := out.Encode(<-answer); err != nil {
			return err
		}
		if len(work) == 0 { // who waits for an answer gets it before asking again
			if err := buffered.Flush(); err != nil {
				return err
			}
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

// summary summarizes the line. Offsets count the bytes of the text as it came in,
// also where cleaning took a soft hyphen or the like out of it.
func (in jsonSummaryIn) summary() jsonSummary {
	art := in.article()
	out := summaryJSON(in.ID, newsroom.Summarize(art, in.Related))
	if clean := art.Teaser.String(); clean != in.Text {
		at := offsetMap{given: in.Text, clean: clean}
		for i := range out.Claims {
			c := &out.Claims[i]
			c.Start, c.End = at.before(c.Start), at.behind(c.End)
		}
	}
	return out
}

// An offsetMap finds the bytes of a cleaned text in the text as it was given.
// Cleaning leaves characters out and seldom puts one for another, so the two are
// walked side by side. Questions must come in rising order.
type offsetMap struct {
	given, clean string
	i, j         int // the next rune of given and of clean
	last         int // where the last rune that both have ended in given
}

// farthest is how many bytes may have been left out between two characters.
const farthest = 4096

// before returns where the character at byte n of clean begins in given.
func (m *offsetMap) before(n int) int {
	m.walk(n)
	if m.j < len(m.clean) {
		r, _ := utf8.DecodeRuneInString(m.clean[m.j:])
		if k := strings.IndexRune(m.given[m.i:min(len(m.given), m.i+farthest)], r); k >= 0 {
			return m.i + k
		}
	}
	return m.i
}

// behind returns where the character in front of byte n of clean ends in given.
func (m *offsetMap) behind(n int) int {
	m.walk(n)
	return m.last
}

func (m *offsetMap) walk(n int) {
	for m.j < n && m.j < len(m.clean) {
		r, size := utf8.DecodeRuneInString(m.clean[m.j:])
		m.j += size
		if k := strings.IndexRune(m.given[m.i:min(len(m.given), m.i+farthest)], r); k >= 0 {
			m.i += k
		}
		_, given := utf8.DecodeRuneInString(m.given[m.i:])
		m.i += given
		m.last = m.i
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
