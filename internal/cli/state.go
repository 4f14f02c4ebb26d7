package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"visti/feed"
	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/text"
)

func (a *app) stateCommand() *cobra.Command {
	cmd := group(&cobra.Command{Use: "state", Short: "What you set and marked, as one file: to keep, or for another machine"})
	cmd.AddCommand(&cobra.Command{
		Use: "export [FILE]", Short: "Write marks, stars, subscriptions, saved queries and mutes as NDJSON",
		Example: "  visti state export > visti.ndjson\n  visti state export ~/visti.ndjson",
		Args:    wrongUsage(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := named(args...); err != nil {
				return err
			}
			if len(args) == 0 || args[0] == "-" {
				return a.exportState(cmd.Context(), a.env.Stdout)
			}
			f, err := os.OpenFile(args[0], os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
			if err != nil {
				return err // it says which file, and that it is there already
			}
			return errors.Join(a.exportState(cmd.Context(), f), f.Close())
		},
	}, &cobra.Command{
		Use: "import FILE|-", Short: "Take such a file over, beside what is there",
		Long: "Adds what is not there yet, in any order and any number of times. Nothing becomes\n" +
			"unread or loses its star; marks of articles that are not here wait for them.",
		Example: "  visti state import ~/visti.ndjson\n  ssh other visti state export | visti state import -",
		Args:    wrongUsage(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := named(args...); err != nil {
				return err
			}
			if args[0] == "-" {
				return a.importState(cmd.Context(), a.env.Stdin)
			}
			f, err := os.Open(args[0])
			if err != nil {
				return err
			}
			defer f.Close()
			return a.importState(cmd.Context(), f)
		},
	})
	return cmd
}

// A stateLine is one thing of a state; docs/json.md describes the fields.
type stateLine struct {
	Kind    string `json:"kind"`
	OPML    string `json:"opml,omitempty"`
	Name    string `json:"name,omitempty"`
	Query   string `json:"query,omitempty"`
	Feed    string `json:"feed,omitempty"`
	GUID    string `json:"guid,omitempty"`
	URL     string `json:"url,omitempty"`
	Read    bool   `json:"read,omitempty"`
	Starred bool   `json:"starred,omitempty"`
}

// The kinds of lines.
const (
	kindFeeds = "subscriptions"
	kindQuery = "query"
	kindMute  = "mute"
	kindMark  = "mark"
)

// exportState writes what the reader set and marked.
func (a *app) exportState(ctx context.Context, w io.Writer) error {
	h, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer h.Close()
	feeds, err := a.subscriptions(ctx)
	if err != nil {
		return err
	}
	kept, err := config.LoadQueries(a.paths.Query)
	if err != nil {
		return err
	}
	var opml strings.Builder
	if err := feed.WriteOPML(&opml, feeds); err != nil {
		return err
	}
	lines := []stateLine{{Kind: kindFeeds, OPML: opml.String()}}
	for _, q := range kept.Saved {
		lines = append(lines, stateLine{Kind: kindQuery, Name: q.Name.String(), Query: q.Query})
	}
	for _, q := range kept.Mutes {
		lines = append(lines, stateLine{Kind: kindMute, Query: q})
	}
	marked, err := news.ParseQuery("is:read,starred", a.env.Now())
	if err != nil {
		return err
	}
	found, err := h.room.List(ctx, marked)
	if err != nil {
		return err
	}
	stored, err := h.room.Feeds(ctx)
	if err != nil {
		return err
	}
	names := byID(stored)
	for _, art := range found.Articles {
		f := names[art.Feed]
		lines = append(lines, stateLine{Kind: kindMark, Feed: f.URL.String(), GUID: art.GUID, URL: art.URL.String(), Read: art.Read, Starred: art.Starred})
	}
	buffered := bufio.NewWriter(w)
	out := jsonLines(buffered)
	for _, l := range lines {
		if err := out.Encode(l); err != nil {
			return err
		}
	}
	return buffered.Flush()
}

// A state is what a file of one holds.
type state struct {
	feeds   []news.Feed
	queries []news.SavedQuery
	mutes   []string
	marks   []news.OldMark
	unknown int // lines of kinds that a newer visti may know
}

// readState reads a state whole, or says which line is wrong.
func readState(r io.Reader) (s state, err error) {
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		b, err := in.ReadBytes('\n')
		if b = bytes.TrimSpace(b); len(b) > 0 {
			var l stateLine
			if bad := json.Unmarshal(b, &l); bad != nil {
				return s, fmt.Errorf("line %d: %w", n, bad)
			}
			if bad := s.add(l); bad != nil {
				return s, fmt.Errorf("line %d: %w", n, bad)
			}
		}
		if errors.Is(err, io.EOF) {
			return s, nil
		}
		if err != nil {
			return s, err
		}
	}
}

func (s *state) add(l stateLine) error {
	switch l.Kind {
	case kindFeeds:
		feeds, err := feed.ReadOPML(strings.NewReader(l.OPML))
		s.feeds = append(s.feeds, feeds...)
		return err
	case kindQuery:
		s.queries = append(s.queries, news.SavedQuery{Name: news.PlainLine(l.Name), Query: text.Clean(l.Query)})
	case kindMute:
		s.mutes = append(s.mutes, text.Clean(l.Query))
	case kindMark:
		m := news.OldMark{GUID: l.GUID, Read: l.Read, Starred: l.Starred}
		m.Feed, _ = news.ParseURL(l.Feed) // one of them may be missing
		m.URL, _ = news.ParseURL(l.URL)
		s.marks = append(s.marks, m)
	case "":
		return errors.New("this is no state of visti")
	default:
		s.unknown++
	}
	return nil
}

// importState reads all of a state before anything is changed, and adds what is not
// there yet.
func (a *app) importState(ctx context.Context, r io.Reader) error {
	if err := a.settings(); err != nil {
		return err
	}
	s, err := readState(r)
	if err != nil {
		return fmt.Errorf("read the state: %w", err)
	}
	if err := a.checkQueries(s); err != nil {
		return err
	}
	isNew, err := a.isNew(ctx)
	if err != nil {
		return err
	}
	added := 0
	err = a.changeSubscriptions(ctx, func(now []news.Feed) ([]news.Feed, error) {
		if isNew && len(s.feeds) > 0 {
			now = nil // as they were there, in place of the catalogue
		}
		now, added = merge(now, s.feeds)
		return now, nil
	})
	if err != nil {
		return err
	}
	if err := a.addQueries(ctx, s); err != nil {
		return err
	}
	here, err := a.keepMarks(ctx, s.marks)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.env.Stderr, "%d feeds added of %d; %d marks, %d of them of articles that are here\n", added, len(s.feeds), len(s.marks), here)
	if s.unknown > 0 {
		fmt.Fprintf(a.env.Stderr, "%d lines are left out: this visti does not know what they are\n", s.unknown)
	}
	return nil
}

// isNew tells whether visti was never started here.
func (a *app) isNew(ctx context.Context) (bool, error) {
	if _, err := os.Stat(a.paths.Feeds); err == nil {
		return false, nil
	}
	known, err := a.storedFeeds(ctx)
	return len(known) == 0, err
}

// checkQueries finds queries that cannot be read here, before anything is changed.
func (a *app) checkQueries(s state) error {
	kept, err := config.LoadQueries(a.paths.Query)
	if err != nil {
		return err
	}
	saved := append(kept.Saved, s.queries...)
	for _, q := range s.queries {
		if _, err := news.ParseQuery(q.Query, a.env.Now(), saved...); err != nil {
			return fmt.Errorf("the saved query %q: %w", q.Name, err)
		}
	}
	for _, m := range s.mutes {
		if _, err := news.ParseQuery(m, a.env.Now(), saved...); err != nil {
			return fmt.Errorf("the mute %q: %w", m, err)
		}
	}
	return nil
}

// addQueries saves the queries and mutes of a state. What is saved here under the
// same name stays.
func (a *app) addQueries(ctx context.Context, s state) error {
	kept, err := config.LoadQueries(a.paths.Query)
	if err != nil {
		return err
	}
	for waiting := s.queries; len(waiting) > 0; {
		var later []news.SavedQuery
		for _, q := range waiting {
			old, taken := news.FindSaved(kept.Saved, q.Name.String())
			_, unread := news.ParseQuery(q.Query, a.env.Now(), kept.Saved...)
			switch {
			case taken && old.Query != q.Query:
				fmt.Fprintf(a.env.Stderr, "the saved query %q is left out: %s is another one here\n", q.Name, old.Call())
			case taken:
			case unread != nil: // it calls one that comes later
				later = append(later, q)
			default:
				if err := config.SaveQuery(ctx, a.paths.Query, q); err != nil {
					return err
				}
				kept.Saved = append(kept.Saved, q)
			}
		}
		if len(later) == len(waiting) {
			return fmt.Errorf("the saved query %q cannot be read here", later[0].Name)
		}
		waiting = later
	}
	for _, m := range s.mutes {
		if err := config.Mute(ctx, a.paths.Query, m); err != nil {
			return err
		}
	}
	return nil
}
