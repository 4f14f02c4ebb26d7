package config

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"visti/internal/news"
	"visti/internal/text"
)

// Queries are what the file beside the settings holds: the order of the topic bar
// and the reader's saved queries.
type Queries struct {
	Topics []news.Topic // of the topic bar, in order; none for visti's own
	Saved  []news.SavedQuery
	Mutes  []string // queries of what is not listed
}

// fileQueries is queries.toml as it is written.
type fileQueries struct {
	Topics []string    `toml:"topics,omitempty"`
	Saved  []fileSaved `toml:"saved,omitempty"`
	Mutes  []fileMute  `toml:"mute,omitempty"`
}

type fileMute struct {
	Query string `toml:"query"`
}

type fileSaved struct {
	Name  string `toml:"name"`
	Query string `toml:"query"`
}

// LoadQueries reads the file at path; a missing one holds nothing. Errors name the
// file and what is wrong in it.
func LoadQueries(path string) (Queries, error) {
	b, err := readAtMost(path)
	if err != nil {
		return Queries{}, fmt.Errorf("read the saved queries: %w", err)
	}
	q, err := ParseQueries(b)
	if err != nil {
		return Queries{}, fmt.Errorf("%s: %w", path, err)
	}
	return q, nil
}

// ParseQueries reads the text of queries.toml. Every query in it can be read.
func ParseQueries(b []byte) (q Queries, err error) {
	var f fileQueries
	d := toml.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return q, explain(err, queryNames)
	}
	at := placesOf(b)
	for i, s := range f.Topics {
		here := fmt.Sprintf("topics[%d]", i)
		t, ok := news.ParseTopic(s)
		if !ok {
			return q, at.wrong(here, "topics: %q is no topic; there are %s", s, news.TopicNames(news.Topics(), ", "))
		}
		if slices.Contains(q.Topics, t) {
			return q, at.wrong(here, "topics: %q stands there twice", s)
		}
		q.Topics = append(q.Topics, t)
	}
	for i, s := range f.Saved {
		here := fmt.Sprintf("saved[%d]", i)
		one := news.SavedQuery{Name: news.PlainLine(s.Name), Query: text.Clean(s.Query)}
		if one.Name.Empty() {
			return q, at.wrong(here, "saved: a query without a name")
		}
		if _, twice := news.FindSaved(q.Saved, s.Name); twice {
			return q, at.wrong(here+".name", "saved: there are two queries called %q", one.Name)
		}
		q.Saved = append(q.Saved, one)
	}
	for i, s := range q.Saved {
		if _, err := news.ParseQuery(s.Query, time.Unix(0, 0), q.Saved...); err != nil {
			return q, at.wrong(fmt.Sprintf("saved[%d].query", i), "saved: the query %q: %w", s.Name, err)
		}
	}
	for i, m := range f.Mutes {
		if _, err := news.ParseQuery(m.Query, time.Unix(0, 0), q.Saved...); err != nil {
			return q, at.wrong(fmt.Sprintf("mute[%d].query", i), "mute: %q: %w", m.Query, err)
		}
		q.Mutes = append(q.Mutes, text.Clean(m.Query))
	}
	return q, nil
}

var queryNames = vocabulary{
	names:  []string{"topics", "saved", "saved.name", "saved.query", "mute", "mute.query"},
	tables: []string{"saved", "mute"},
	all:    "there are topics, [[saved]] and [[mute]]",
}

// SaveQuery stores a query under a name, in place of one of the same name. Whatever
// else the file holds stays as it is, comments too.
func SaveQuery(ctx context.Context, path string, s news.SavedQuery) error {
	if s.Name.Empty() || strings.ContainsAny(s.Name.String(), "\"“”«»") {
		return fmt.Errorf("%q is no name for a query", s.Name)
	}
	s.Query = text.Clean(s.Query)
	block, err := toml.Marshal(fileQueries{Saved: []fileSaved{{s.Name.String(), s.Query}}})
	if err != nil {
		return err
	}
	return changeBlocks(ctx, path, "saved", func(q *Queries) error {
		if i := q.find(s.Name.String()); i >= 0 {
			q.Saved[i] = s
		} else {
			q.Saved = append(q.Saved, s)
		}
		return nil
	}, func(blocks []string) []string {
		if i := savedBlock(blocks, s.Name.String()); i >= 0 {
			blocks[i] = rewritten(blocks[i], s)
			return blocks
		}
		return append(blocks, string(block))
	})
}

// ForgetQuery takes the saved query of that name out of the file. It returns
// news.ErrNotFound if there is none.
func ForgetQuery(ctx context.Context, path, name string) error {
	return changeBlocks(ctx, path, "saved", func(q *Queries) error {
		i := q.find(name)
		if i < 0 {
			return news.ErrNotFound
		}
		q.Saved = slices.Delete(q.Saved, i, i+1)
		return nil
	}, func(blocks []string) []string {
		if i := savedBlock(blocks, name); i >= 0 {
			return withoutBlock(blocks, i)
		}
		return blocks
	})
}

// find is where the saved query of that name stands, or -1.
func (q Queries) find(name string) int {
	return slices.IndexFunc(q.Saved, func(s news.SavedQuery) bool {
		_, ok := news.FindSaved([]news.SavedQuery{s}, name)
		return ok
	})
}

// rewritten is a [[saved]] block with another name and query in the place of its
// own: what stands beside them stays.
func rewritten(block string, s news.SavedQuery) string {
	at := placesOf([]byte(block)).at
	name, query := at["saved[0].name"], at["saved[0].query"]
	to := []struct {
		place
		text string
	}{{name, quoted(s.Name.String())}, {query, quoted(s.Query)}}
	if query.end == 0 { // there is none yet
		to = to[:1]
		to[0].text += "\nquery = " + quoted(s.Query)
	}
	if query.end > 0 && query.value > name.value {
		slices.Reverse(to) // the last first: the places before it stay true
	}
	for _, t := range to {
		block = block[:t.value] + t.text + block[t.end:]
	}
	return block
}

// quoted writes a string as TOML.
func quoted(s string) string {
	b, _ := toml.Marshal(map[string]string{"s": s}) // a string can be written
	return strings.TrimSuffix(strings.TrimPrefix(string(b), "s = "), "\n")
}
