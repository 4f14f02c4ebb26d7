package cli

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/text"
	"visti/ui"
)

// A drawer keeps what the reader arranges in files: saved queries beside the
// settings, the filters typed before in the folder of state.
type drawer struct {
	queries string
	filters string
}

func drawerIn(p config.Paths) drawer {
	return drawer{p.Query, filepath.Join(p.State, "filters")}
}

// Saved returns the saved queries.
func (d drawer) Saved(context.Context) ([]news.SavedQuery, error) {
	q, err := config.LoadQueries(d.queries)
	return q.Saved, err
}

// SaveQuery stores one.
func (d drawer) SaveQuery(ctx context.Context, s news.SavedQuery) error {
	return config.SaveQuery(ctx, d.queries, s)
}

// ForgetQuery takes one away.
func (d drawer) ForgetQuery(ctx context.Context, name string) error {
	return config.ForgetQuery(ctx, d.queries, name)
}

// Mutes returns the queries of what is not listed.
func (d drawer) Mutes(context.Context) ([]string, error) {
	q, err := config.LoadQueries(d.queries)
	return q.Mutes, err
}

// Mute adds one.
func (d drawer) Mute(ctx context.Context, query string) error {
	return config.Mute(ctx, d.queries, query)
}

// Unmute takes one away.
func (d drawer) Unmute(ctx context.Context, query string) error {
	return config.Unmute(ctx, d.queries, query)
}

// Filters returns the filters typed before, the newest first: the file has one a line.
func (d drawer) Filters(context.Context) ([]string, error) {
	f, err := os.Open(d.filters)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []string
	lines := bufio.NewScanner(io.LimitReader(f, 1<<20))
	for lines.Scan() && len(all) < ui.KeptFilters {
		if s := strings.TrimSpace(text.Clean(lines.Text())); s != "" {
			all = append(all, s)
		}
	}
	return all, nil // what is too long for a line ends the list
}

// KeepFilter puts one to the front.
func (d drawer) KeepFilter(ctx context.Context, filter string) error {
	release, err := config.Lock(ctx, d.filters, nil)
	if err != nil {
		return err
	}
	defer release()
	all, err := d.Filters(ctx)
	if err != nil {
		return err
	}
	filter = strings.Join(strings.Fields(filter), " ")
	all = append([]string{filter}, slices.DeleteFunc(all, func(s string) bool { return s == filter })...)
	all = all[:min(len(all), ui.KeptFilters)]
	return config.WriteFile(d.filters, func(w io.Writer) error {
		_, err := io.WriteString(w, strings.Join(all, "\n")+"\n")
		return err
	})
}

// query reads a query, which may call the saved ones. What is muted is left out,
// unless all is asked for.
func (a *app) query(s string, all bool) (news.Query, error) {
	saved, err := config.LoadQueries(a.paths.Query)
	if err != nil {
		return news.Query{}, err
	}
	q, err := news.ParseQuery(s, a.env.Now(), saved.Saved...)
	if err != nil {
		return q, usageError{err}
	}
	if all {
		return q, nil
	}
	var mutes []news.Query
	for _, s := range saved.Mutes {
		if m, err := news.ParseQuery(s, a.env.Now(), saved.Saved...); err == nil { // LoadQueries has read it
			mutes = append(mutes, m)
		}
	}
	return q.Muting(mutes...), nil
}
