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

// Catalogue returns the built-in feeds in their order.
func Catalogue() []news.Feed {
	feeds, err := readCatalogue(catalogue)
	if err != nil {
		panic(err) // a test holds the embedded file to parse
	}
	return feeds
}

// The columns of the catalogue.
var columns = []string{"source", "name", "title", "url", "home", "lang", "country", "group", "topics", "zone", "interval", "on", "note"}

func readCatalogue(file []byte) ([]news.Feed, error) {
	rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("catalogue: %w", err)
	}
	if len(rows) == 0 || strings.Join(rows[0], ",") != strings.Join(columns, ",") {
		return nil, fmt.Errorf("catalogue: the first line must be %s", strings.Join(columns, ","))
	}
	feeds := make([]news.Feed, 0, len(rows)-1)
	for i, row := range rows[1:] {
		f, err := catalogueRow(row)
		if err != nil {
			return nil, fmt.Errorf("catalogue line %d: %w", i+2, err)
		}
		feeds = append(feeds, f)
	}
	return feeds, nil
}

func catalogueRow(row []string) (f news.Feed, err error) {
	f = news.Feed{
		Source:  news.Source{ID: row[0], Name: news.PlainLine(row[1]), Country: row[6]},
		Title:   news.PlainLine(row[2]),
		Lang:    row[5],
		Group:   news.PlainLine(row[7]),
		Zone:    row[9],
		Enabled: row[11] != "",
		Note:    news.PlainLine(row[12]),
	}
	if f.URL, err = news.ParseURL(row[3]); err != nil {
		return f, err
	}
	if f.Source.Home, err = news.ParseURL(row[4]); err != nil {
		return f, err
	}
	if f.Topics, err = readTopics(row[8]); err != nil {
		return f, err
	}
	if row[10] != "" {
		f.Interval, err = time.ParseDuration(row[10])
	}
	return f, err
}

// readTopics reads names of topics with blanks between.
func readTopics(s string) ([]news.Topic, error) {
	var topics []news.Topic
	for _, name := range strings.Fields(s) {
		t, ok := news.ParseTopic(name)
		if !ok {
			return nil, fmt.Errorf("%q is no topic", name)
		}
		topics = append(topics, t)
	}
	return topics, nil
}
