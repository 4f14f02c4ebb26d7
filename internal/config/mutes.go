package config

import (
	"context"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"visti/internal/news"
)

// Mute has a query of what is not to be listed stored in the file at path, once.
// Whatever else the file holds stays as it is.
func Mute(ctx context.Context, path, query string) error {
	query = strings.TrimSpace(query)
	block, err := toml.Marshal(fileQueries{Mutes: []fileMute{{query}}})
	if err != nil {
		return err
	}
	return changeBlocks(ctx, path, func(blocks []string) ([]string, error) {
		if mutedBlock(blocks, query) >= 0 {
			return blocks, nil
		}
		return append(blocks, string(block)), nil
	})
}

// Unmute takes it out again. It returns news.ErrNotFound if it is not there.
func Unmute(ctx context.Context, path, query string) error {
	return changeBlocks(ctx, path, func(blocks []string) ([]string, error) {
		i := mutedBlock(blocks, strings.TrimSpace(query))
		if i < 0 {
			return nil, news.ErrNotFound
		}
		blocks[max(0, i-1)] += trailing(blocks[i])
		return append(blocks[:i], blocks[i+1:]...), nil
	})
}

// mutedBlock finds the block of a mute by its query.
func mutedBlock(blocks []string, query string) int {
	return slices.IndexFunc(blocks, func(b string) bool {
		var f fileQueries
		if toml.Unmarshal([]byte(b), &f) != nil {
			return false
		}
		return slices.ContainsFunc(f.Mutes, func(m fileMute) bool { return strings.TrimSpace(m.Query) == query })
	})
}
