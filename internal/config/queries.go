package config

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
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

// readAtMost reads a file of ours; a missing one is empty.
func readAtMost(path string) ([]byte, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxFile))
}

// ParseQueries reads the text of queries.toml. Every query in it can be read.
func ParseQueries(b []byte) (q Queries, err error) {
	var f fileQueries
	d := toml.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return q, explain(err, queryNames)
	}
	for _, s := range f.Topics {
		t, ok := news.ParseTopic(s)
		if !ok {
			return q, fmt.Errorf("topics: %q is no topic; there are %v", s, news.Topics())
		}
		if slices.Contains(q.Topics, t) {
			return q, fmt.Errorf("topics: %q stands there twice", s)
		}
		q.Topics = append(q.Topics, t)
	}
	for _, s := range f.Saved {
		one := news.SavedQuery{Name: news.PlainLine(s.Name), Query: text.Clean(s.Query)}
		if one.Name.Empty() {
			return q, errors.New("saved: a query without a name")
		}
		if _, twice := news.FindSaved(q.Saved, s.Name); twice {
			return q, fmt.Errorf("saved: there are two queries called %q", one.Name)
		}
		q.Saved = append(q.Saved, one)
	}
	for _, s := range q.Saved {
		if _, err := news.ParseQuery(s.Query, time.Unix(0, 0), q.Saved...); err != nil {
			return q, fmt.Errorf("saved: the query %q: %w", s.Name, err)
		}
	}
	for _, m := range f.Mutes {
		if _, err := news.ParseQuery(m.Query, time.Unix(0, 0), q.Saved...); err != nil {
			return q, fmt.Errorf("mute: %q: %w", m.Query, err)
		}
		q.Mutes = append(q.Mutes, text.Clean(m.Query))
	}
	return q, nil
}

var queryNames = []string{"topics", "saved", "saved.name", "saved.query", "mute", "mute.query"}

// SaveQuery stores a query under a name, in place of one of the same name. Whatever
// else the file holds stays as it is, comments too.
func SaveQuery(ctx context.Context, path string, s news.SavedQuery) error {
	if s.Name.Empty() || strings.ContainsAny(s.Name.String(), "\"“”«»") {
		return fmt.Errorf("%q is no name for a query", s.Name)
	}
	block, err := toml.Marshal(fileQueries{Saved: []fileSaved{{s.Name.String(), s.Query}}})
	if err != nil {
		return err
	}
	return changeBlocks(ctx, path, func(blocks []string) ([]string, error) {
		if i := savedBlock(blocks, s.Name.String()); i >= 0 {
			blocks[i] = string(block) + trailing(blocks[i])
			return blocks, nil
		}
		return append(blocks, string(block)), nil
	})
}

// ForgetQuery takes the saved query of that name out of the file. It returns
// news.ErrNotFound if there is none.
func ForgetQuery(ctx context.Context, path, name string) error {
	return changeBlocks(ctx, path, func(blocks []string) ([]string, error) {
		i := savedBlock(blocks, name)
		if i < 0 {
			return nil, news.ErrNotFound
		}
		blocks[max(0, i-1)] += trailing(blocks[i])
		return append(blocks[:i], blocks[i+1:]...), nil
	})
}

// changeBlocks edits the file by its blocks, one process at a time. What comes out
// has to be readable.
func changeBlocks(ctx context.Context, path string, edit func([]string) ([]string, error)) error {
	release, err := Lock(ctx, path)
	if err != nil {
		return err
	}
	defer release()
	before, err := readAtMost(path)
	if err != nil {
		return fmt.Errorf("read the saved queries: %w", err)
	}
	if _, err := ParseQueries(before); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	blocks, err := edit(blocksOf(string(before)))
	if err != nil {
		return err
	}
	after := joinBlocks(blocks)
	if _, err := ParseQueries([]byte(after)); err != nil {
		return err
	}
	err = WriteFile(path, func(w io.Writer) error { _, err := io.WriteString(w, after); return err })
	if err != nil {
		return fmt.Errorf("write the saved queries: %w", err)
	}
	return nil
}

// blocksOf cuts the text of a file before each line that begins a [[table]]; what
// stands before the first is the first block.
func blocksOf(s string) []string {
	blocks := []string{""}
	for line := range strings.Lines(s) {
		if strings.HasPrefix(strings.TrimSpace(line), "[[") {
			blocks = append(blocks, "")
		}
		blocks[len(blocks)-1] += line
	}
	return blocks
}

// joinBlocks puts them together, an empty line between two.
func joinBlocks(blocks []string) string {
	var sb strings.Builder
	for _, b := range blocks {
		if b == "" {
			continue
		}
		if sb.Len() > 0 && !strings.HasSuffix(sb.String(), "\n\n") {
			if !strings.HasSuffix(sb.String(), "\n") {
				sb.WriteByte('\n')
			}
			sb.WriteByte('\n')
		}
		sb.WriteString(b)
	}
	return sb.String()
}

// savedBlock finds the block of a saved query by its name.
func savedBlock(blocks []string, name string) int {
	for i, b := range blocks {
		q, err := savedIn(b)
		if err != nil {
			continue
		}
		if _, ok := news.FindSaved(q, name); ok {
			return i
		}
	}
	return -1
}

// savedIn reads the saved queries of a part of the file by themselves.
func savedIn(b string) (saved []news.SavedQuery, err error) {
	var f fileQueries
	if err := toml.Unmarshal([]byte(b), &f); err != nil {
		return nil, err
	}
	for _, s := range f.Saved {
		saved = append(saved, news.SavedQuery{Name: news.PlainLine(s.Name), Query: s.Query})
	}
	return saved, nil
}

// trailing are the comments at the end of a block: they belong to what follows.
func trailing(block string) string {
	lines := strings.SplitAfter(block, "\n")
	i := len(lines)
	for i > 0 {
		if l := strings.TrimSpace(lines[i-1]); l != "" && !strings.HasPrefix(l, "#") {
			break
		}
		i--
	}
	return strings.Join(lines[i:], "")
}
