package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"visti/internal/browser"
	"visti/internal/news"
)

func (a *app) markCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "mark read|unread|star|unstar ID…|QUERY",
		Short: "Set marks, as the keys do",
		Example: `  visti mark read k2v9x0c3a1
  visti mark read topic:sport older:2d`,
		Args:      wrongUsage(cobra.MinimumNArgs(2)),
		ValidArgs: []string{"read", "unread", "star", "unstar"},
		RunE: func(cmd *cobra.Command, args []string) error {
			var m news.Mark
			yes, no := true, false
			switch args[0] {
			case "read":
				m.Read = &yes
			case "unread":
				m.Read = &no
			case "star":
				m.Starred = &yes
			case "unstar":
				m.Starred = &no
			default:
				return usagef("unknown mark %q: read, unread, star or unstar", args[0])
			}
			h, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer h.Close()
			ids, err := a.articles(cmd.Context(), h, args[1:])
			if err != nil {
				return err
			}
			marks := make([]news.Mark, len(ids))
			for i, id := range ids {
				marks[i] = m
				marks[i].ID = id
			}
			if _, err := h.room.Mark(cmd.Context(), marks); err != nil {
				return err
			}
			fmt.Fprintf(a.env.Stderr, "%d marked %s\n", len(marks), args[0])
			return nil
		},
	}
}

// articles finds what words name: articles by id if every word is the id of
// one, otherwise those that the words find as a query.
func (a *app) articles(ctx context.Context, h *house, words []string) ([]news.ArticleID, error) {
	var ids []news.ArticleID
	for _, w := range words {
		id, err := news.ParseArticleID(w)
		if err != nil {
			break
		}
		if _, err := h.store.Article(ctx, id); err != nil {
			break
		}
		ids = append(ids, id)
	}
	if len(ids) == len(words) {
		slices.Sort(ids)
		return slices.Compact(ids), nil
	}
	query := strings.Join(words, " ")
	if len(ids) > 0 {
		return nil, usagef("%q is the id of no article", words[len(ids)])
	}
	q, err := a.query(query, false)
	if err != nil {
		return nil, err
	}
	if all, err := a.query(query, true); err != nil || all.Everything() {
		return nil, usagef("%q would mean every article; name an id or what to look for", query)
	}
	found, err := h.store.List(ctx, q)
	if err != nil {
		return nil, err
	}
	if len(found.Articles) == 0 {
		return nil, fmt.Errorf("nothing matches %q", query)
	}
	ids = ids[:0]
	for _, art := range found.Articles {
		ids = append(ids, art.ID)
	}
	return ids, nil
}

func (a *app) openCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "open ID|URL",
		Short: "Open the original of an article in a browser",
		Args:  wrongUsage(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			h, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer h.Close()
			u, err := a.address(cmd.Context(), h, args[0])
			if err != nil {
				return err
			}
			err = browser.Open(cmd.Context(), u, a.cfg.Browser, a.env.Getenv)
			if errors.Is(err, browser.ErrNoBrowser) {
				return fmt.Errorf("no browser can be started here; the address is %s", u)
			}
			return err
		},
	}
}

// address is the web address that word is, or that of the article it names.
func (a *app) address(ctx context.Context, h *house, word string) (news.URL, error) {
	if u, err := news.ParseURL(word); err == nil {
		return u, nil
	}
	id, err := news.ParseArticleID(word)
	if err != nil {
		return news.URL{}, usagef("%q is neither the id of an article nor a web address", word)
	}
	art, err := h.store.Article(ctx, id)
	if err != nil {
		return news.URL{}, err
	}
	if art.URL.Empty() {
		return news.URL{}, fmt.Errorf("article %s has no web address", word)
	}
	return art.URL, nil
}
