package feed

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"
	"time"

	"visti/internal/news"
)

// catalogue lists sources and their feeds, UNIAN first; "on" marks what is polled
// from the start. A feed that is off for a reason carries it as its note.
//
//go:embed catalogue.csv
var catalogue []byte

// An Entry is a feed of the catalogue with what is known of it beside.
type Entry struct {
	news.Feed
	Latin    string // the source's name in Latin letters
	Charset  string // that its bytes are expected in; "" if that is not known
	Evidence string // who saw it work, and when
}

// Catalogue returns the built-in feeds in their order.
func Catalogue() []news.Feed {
	entries, err := readCatalogue(catalogue)
	if err != nil {
		panic(err) // a test holds the embedded file to parse
	}
	feeds := make([]news.Feed, len(entries))
	for i := range entries {
		feeds[i] = entries[i].Feed
	}
	return feeds
}

// The columns of the catalogue.
var columns = []string{"source", "name", "latin", "title", "url", "home", "lang", "country", "group", "topics", "zone", "charset", "interval", "on", "evidence", "note"}

func readCatalogue(file []byte) ([]Entry, error) {
	rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("catalogue: %w", err)
	}
	if len(rows) == 0 || strings.Join(rows[0], ",") != strings.Join(columns, ",") {
		return nil, fmt.Errorf("catalogue: the first line must be %s", strings.Join(columns, ","))
	}
	entries := make([]Entry, 0, len(rows)-1)
	for i, row := range rows[1:] {
		e, err := catalogueRow(row)
		if err != nil {
			return nil, fmt.Errorf("catalogue line %d: %w", i+2, err)
		}
		entries = append(entries, e)
	}
	return entries, nil
}

func catalogueRow(row []string) (e Entry, err error) {
	cell := map[string]string{}
	for i, name := range columns {
		cell[name] = row[i]
	}
	e = Entry{Latin: cell["latin"], Charset: cell["charset"], Evidence: cell["evidence"], Feed: news.Feed{
		Source:  news.Source{ID: cell["source"], Name: news.PlainLine(cell["name"]), Country: cell["country"]},
		Title:   news.PlainLine(cell["title"]),
		Lang:    cell["lang"],
		Group:   news.PlainLine(cell["group"]),
		Zone:    cell["zone"],
		Enabled: cell["on"] != "",
		Note:    news.PlainLine(cell["note"]),
	}}
	if e.URL, err = news.ParseURL(cell["url"]); err != nil {
		return e, err
	}
	if e.Source.Home, err = news.ParseURL(cell["home"]); err != nil {
		return e, err
	}
	if e.Topics, err = readTopics(cell["topics"]); err != nil {
		return e, err
	}
	if cell["interval"] != "" {
		e.Interval, err = time.ParseDuration(cell["interval"])
	}
	return e, err
}

// readTopics reads names of topics with blanks between.
func readTopics(s string) ([]news.Topic, error) {
	var topics []news.Topic
	for _, name := range strings.Fields(s) {
		t, ok := news.ParseTopic(name)
		if !ok {
			return nil, fmt.Errorf("topics: %q is none; there are %s, with blanks between", name, news.TopicNames(news.Topics(), " "))
		}
		topics = append(topics, t)
	}
	return topics, nil
}
