package cli

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"visti/feed"
	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/newsboat"
	"visti/internal/text"
)

func (a *app) feedsRenameCommand() *cobra.Command {
	return &cobra.Command{
		Use: "rename FEED NAME", Short: "Give a subscription another name", Args: wrongUsage(cobra.ExactArgs(2)),
		Example: `  visti feeds rename https://rss.unian.net/site/news_ukr.rss УНІАН`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(); err != nil {
				return err
			}
			name := news.PlainLine(args[1])
			if name.Empty() {
				return usagef("the new name is empty")
			}
			var found []news.Feed
			err := a.changeSubscriptions(cmd.Context(), func(feeds []news.Feed) ([]news.Feed, error) {
				switch found = findFeeds(feeds, args[0]); {
				case len(found) == 0:
					return nil, usagef("no feed is called %q; see 'visti feeds list'", args[0])
				case len(found) > 1:
					return nil, usagef("%d feeds are called %q; name one by its address", len(found), args[0])
				}
				feeds = apply(feeds, found, func(f *news.Feed) { *f = feed.Renamed(*f, name) })
				return renameSource(feeds, found[0], name), nil
			})
			if err != nil {
				return err
			}
			fmt.Fprintf(a.env.Stderr, "%s is now %s\n", found[0].Title, name)
			return nil
		},
	}
}

// renameSource calls a source as its feed was renamed, if both had one name: it
// stands in every row.
func renameSource(feeds []news.Feed, was news.Feed, name news.Text) []news.Feed {
	for i, f := range feeds {
		if f.Source.ID == was.Source.ID && f.Source.Name == was.Source.Name && was.Title == was.Source.Name {
			feeds[i].Source.Name = name
		}
	}
	return feeds
}

func (a *app) feedsExportCommand() *cobra.Command {
	return &cobra.Command{
		Use: "export [FILE]", Short: "Write the subscriptions as OPML", Args: wrongUsage(cobra.MaximumNArgs(1)),
		Long:    "Writes OPML 2.0 with folders, categories and every setting; secrets are not in it.",
		Example: "  visti feeds export > feeds.opml\n  visti feeds export ~/feeds.opml",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(); err != nil {
				return err
			}
			feeds, err := a.subscriptions(cmd.Context())
			if err != nil {
				return err
			}
			if err := named(args...); err != nil {
				return err
			}
			if len(args) == 0 || args[0] == "-" {
				return feed.WriteOPML(a.env.Stdout, feeds)
			}
			f, err := os.OpenFile(args[0], os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
			if err != nil {
				return err // it says which file, and that it is there already
			}
			if err := errors.Join(feed.WriteOPML(f, feeds), f.Close()); err != nil {
				return err
			}
			fmt.Fprintf(a.env.Stderr, "%d subscriptions written to %s\n", len(feeds), news.PlainLine(args[0]))
			return nil
		},
	}
}

func (a *app) feedsImportCommand() *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use: "import [FILE…]", Short: "Take over subscriptions and read marks of other readers",
		Long: "Reads OPML, newsboat's urls and newsboat's cache.db. Without a file it looks where\n" +
			"newsboat keeps its files and for OPML in the home folder, says what it found and\n" +
			"asks once. Nothing of another reader is changed and no program of its is run.",
		Example: `  visti feeds import feeds.opml
  visti feeds import ~/.newsboat/urls ~/.newsboat/cache.db
  visti feeds import            what is there, after a question
  visti feeds import --yes      without it`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settings(); err != nil {
				return err
			}
			if err := named(args...); err != nil {
				return err
			}
			ask := len(args) == 0 && !yes
			if len(args) == 0 {
				if args = a.foreignFiles(); len(args) == 0 {
					return errors.New("nothing to take over was found; name a file: OPML, or newsboat's urls or cache.db")
				}
			}
			return a.importFiles(cmd.Context(), args, ask)
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}

// foreignFiles are files of other readers where they usually lie.
func (a *app) foreignFiles() (found []string) {
	home := a.env.Getenv("HOME")
	if home == "" {
		home, _ = os.UserHomeDir()
	}
	config, data := a.env.Getenv("XDG_CONFIG_HOME"), a.env.Getenv("XDG_DATA_HOME")
	if config == "" {
		config = filepath.Join(home, ".config")
	}
	if data == "" {
		data = filepath.Join(home, ".local", "share")
	}
	candidates := []string{
		filepath.Join(config, "newsboat", "urls"), filepath.Join(home, ".newsboat", "urls"), filepath.Join(home, ".newsbeuter", "urls"),
		filepath.Join(data, "newsboat", "cache.db"), filepath.Join(home, ".newsboat", "cache.db"), filepath.Join(home, ".newsbeuter", "cache.db"),
	}
	for _, dir := range []string{home, filepath.Join(home, "Documents"), filepath.Join(home, "Downloads")} {
		opml, _ := filepath.Glob(filepath.Join(dir, "*.opml"))
		candidates = append(candidates, opml...)
	}
	for _, c := range candidates {
		if info, err := os.Stat(c); err == nil && info.Mode().IsRegular() && c != a.paths.Feeds {
			found = append(found, c)
		}
	}
	return found
}

// A haul is what files of other readers hold.
type haul struct {
	feeds   []news.Feed
	marks   []news.OldMark
	queries []newsboat.Query
	skipped []newsboat.Skipped
	left    []error // outlines that are left out
}

// importFiles reads all files before anything is changed.
func (a *app) importFiles(ctx context.Context, files []string, ask bool) error {
	mine, err := a.subscriptions(ctx)
	if err != nil {
		return err
	}
	var all haul
	var found strings.Builder
	for _, file := range files {
		h, err := readForeign(ctx, file)
		if err != nil {
			return err
		}
		fmt.Fprintf(&found, "%s: %s\n", news.PlainLine(file), h.counts())
		all.feeds, all.marks = append(all.feeds, h.feeds...), append(all.marks, h.marks...)
		all.queries, all.skipped = append(all.queries, h.queries...), append(all.skipped, h.skipped...)
		all.left = append(all.left, h.left...)
	}
	if all.empty() {
		a.tellLeftOut(all)
		return fmt.Errorf("nothing to take over: there is no feed, mark or query in %s", news.PlainLine(strings.Join(files, ", ")))
	}
	fmt.Fprint(a.env.Stderr, found.String())
	_, added := merge(mine, all.feeds)
	a.tellLeftOut(all)
	if ask && !a.agrees(fmt.Sprintf("Take over %d new feeds and %d marks?", added, len(all.marks))) {
		fmt.Fprintln(a.env.Stderr, "nothing was changed")
		return nil
	}
	err = a.changeSubscriptions(ctx, func(now []news.Feed) ([]news.Feed, error) {
		now, added = merge(now, all.feeds)
		return now, nil
	})
	if err != nil {
		return err
	}
	here, err := a.keepMarks(ctx, all.marks)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.env.Stderr, "%d feeds added, %d were subscriptions already\n", added, len(all.feeds)-added)
	if n := len(all.marks); n > 0 {
		fmt.Fprintf(a.env.Stderr, "%d marks: %d of articles that are here, the others wait for theirs\n", n, here)
	}
	return a.keepQueries(ctx, all.queries)
}

// keepQueries saves query feeds in visti's words. What the reader has saved under
// the same name stays.
func (a *app) keepQueries(ctx context.Context, queries []newsboat.Query) error {
	have, err := config.LoadQueries(a.paths.Query)
	if err != nil {
		return err
	}
	for _, q := range queries {
		s := news.SavedQuery{Name: news.PlainLine(strings.Trim(strings.NewReplacer(`"`, "", "“", "", "”", "", "«", "", "»", "").Replace(q.Name.String()), " @")), Query: q.Query}
		old, taken := news.FindSaved(have.Saved, s.Name.String())
		switch {
		case q.Query == "" || s.Name.Empty() || taken && old.Query == q.Query:
			continue
		case taken:
			fmt.Fprintf(a.env.Stderr, "query feed %q is left out: %s is another query here\n", q.Name, old.Call())
			continue
		}
		if err := config.SaveQuery(ctx, a.paths.Query, s); err != nil {
			return err
		}
		have.Saved = append(have.Saved, s)
		fmt.Fprintf(a.env.Stderr, "query feed %q is saved: visti list %s\n", q.Name, shellWord(s.Call()))
	}
	return nil
}

// shellWord writes a word so that a shell takes it for one.
func shellWord(s string) string {
	if strings.ContainsAny(s, " \"'$`\\()*?;&|<>") {
		return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
	}
	return s
}

func (a *app) keepMarks(ctx context.Context, marks []news.OldMark) (here int, err error) {
	if len(marks) == 0 {
		return 0, nil
	}
	h, err := a.open(ctx)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	return h.store.KeepMarks(ctx, marks)
}

// tellLeftOut names what is not taken over as it was.
func (a *app) tellLeftOut(h haul) {
	for _, q := range h.queries {
		if q.Query == "" {
			fmt.Fprintf(a.env.Stderr, "  query feed %q is left out: it cannot be said in visti's words: %s\n", q.Name, q.Expression)
		}
	}
	for i, s := range h.skipped {
		if i == maxLeftOut && len(h.skipped) > maxLeftOut+1 {
			fmt.Fprintf(a.env.Stderr, "  %d more lines are left out\n", len(h.skipped)-i)
			break
		}
		fmt.Fprintf(a.env.Stderr, "  line %d is left out (%s): %s\n", s.Line, s.Why, s.Text)
	}
	for _, err := range h.left {
		fmt.Fprintf(a.env.Stderr, "  left out: %s\n", news.PlainLine(err.Error()))
	}
}

// maxLeftOut is how many lines that are left out are named.
const maxLeftOut = 20

// agrees asks a question once; anything but a yes is a no.
func (a *app) agrees(question string) bool {
	fmt.Fprint(a.env.Stderr, question, " [y/N] ")
	answer, _ := bufio.NewReader(io.LimitReader(a.env.Stdin, 64)).ReadString('\n')
	switch strings.ToLower(strings.TrimSpace(answer)) {
	case "y", "yes", "т", "так":
		return true
	}
	return false
}

// empty tells whether there is nothing to take over.
func (h haul) empty() bool {
	return len(h.feeds) == 0 && len(h.marks) == 0 &&
		!slices.ContainsFunc(h.queries, func(q newsboat.Query) bool { return q.Query != "" })
}

func (h haul) counts() string {
	var parts []string
	for _, c := range []struct {
		n    int
		what string
	}{{len(h.feeds), "feeds"}, {len(h.marks), "marks"}, {len(h.queries), "query feeds"}, {len(h.skipped), "lines left out"}, {len(h.left), "outlines left out"}} {
		if c.n > 0 {
			parts = append(parts, fmt.Sprint(c.n, " ", c.what))
		}
	}
	if len(parts) == 0 {
		return "nothing to take over"
	}
	return strings.Join(parts, ", ")
}

// errForeign is returned for a file that no reader of ours can read.
var errForeign = errors.New("neither OPML nor a list of addresses nor newsboat's cache.db")

// readForeign tells by its beginning what a file is. Errors name it.
func readForeign(ctx context.Context, file string) (h haul, err error) {
	if isCache(file) { // it may be larger than anything else
		h.marks, err = newsboat.ReadCache(ctx, file)
		return h, err // which names it
	}
	body, err := readFile(file)
	if err != nil {
		return h, err
	}
	s, _ := text.Decode(body, "", "")
	switch {
	case strings.HasPrefix(strings.TrimLeft(s, " \t\r\n\ufeff"), "<"):
		h.feeds, h.left, err = feed.TakeOPML(bytes.NewReader(body))
	case !isText(s):
		err = errForeign
	default:
		var urls newsboat.Subscriptions
		if urls, err = newsboat.ReadURLs(strings.NewReader(s)); errors.Is(err, newsboat.ErrNoURLs) {
			err = errForeign
		}
		h.feeds, h.queries, h.skipped = urls.Feeds, urls.Queries, urls.Skipped
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", news.PlainLine(file), err)
	}
	return h, err
}

// isCache tells whether a file is a database, as newsboat's cache is.
func isCache(file string) bool {
	const magic = "SQLite format 3\x00"
	f, err := os.Open(file)
	if err != nil {
		return false // it is read again, and then this is told
	}
	defer f.Close()
	head := make([]byte, len(magic))
	_, err = io.ReadFull(f, head)
	return err == nil && string(head) == magic
}

// merge adds what is new; what is there keeps its settings and gets the folders as
// labels.
func merge(mine, theirs []news.Feed) (merged []news.Feed, added int) {
	merged = slices.Clone(mine)
	for _, f := range theirs {
		i := slices.IndexFunc(merged, func(g news.Feed) bool { return g.URL.Canonical() == f.URL.Canonical() })
		if i < 0 {
			f.Source = feed.SourceOf(f, merged)
			merged = append(merged, f)
			added++
			continue
		}
		for _, l := range append([]news.Text{f.Group}, f.Labels...) {
			if g := &merged[i]; !l.Empty() && l != g.Group && !slices.Contains(g.Labels, l) && len(g.Labels) < 32 {
				g.Labels = append(slices.Clip(g.Labels), l)
			}
		}
	}
	return merged, added
}
