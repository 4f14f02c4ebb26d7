package config

import (
	"context"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"visti/internal/news"
	"visti/internal/text"
)

// Mute has a query of what is not to be listed stored in the file at path, once.
// Whatever else the file holds stays as it is.
func Mute(ctx context.Context, path, query string) error {
	query = strings.TrimSpace(query)
	block, err := toml.Marshal(fileQueries{Mutes: []fileMute{{query}}})
	if err != nil {
		return err
	}
	return changeBlocks(ctx, path, "mute", func(q *Queries) error {
		if q.muted(query) < 0 {
			q.Mutes = append(q.Mutes, text.Clean(query))
		}
		return nil
	}, func(blocks []string) []string { return append(blocks, string(block)) })
}

// Unmute takes it out again. It returns news.ErrNotFound if it is not there.
func Unmute(ctx context.Context, path, query string) error {
	query = strings.TrimSpace(query)
	return changeBlocks(ctx, path, "mute", func(q *Queries) error {
		i := q.muted(query)
		if i < 0 {
			return news.ErrNotFound
		}
		q.Mutes = slices.Delete(q.Mutes, i, i+1)
		return nil
	}, func(blocks []string) []string {
		is := func(m fileMute) bool { return sameMute(m.Query, query) }
		if i := findBlock(blocks, func(f fileQueries) bool { return slices.ContainsFunc(f.Mutes, is) }); i >= 0 {
			return withoutBlock(blocks, i)
		}
		return blocks
	})
}

// muted is where a mute stands by its query, or -1.
func (q Queries) muted(query string) int {
	return slices.IndexFunc(q.Mutes, func(m string) bool { return sameMute(m, query) })
}

func sameMute(a, b string) bool {
	return strings.TrimSpace(text.Clean(a)) == strings.TrimSpace(text.Clean(b))
}
