package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"visti/internal/config"
	"visti/internal/news"
	"visti/internal/store"
	"visti/internal/text"
)

func (a *app) doctorCommand() *cobra.Command {
	return &cobra.Command{
		Use: "doctor", Short: "Examine settings, store, polling and feeds, and say what to do",
		Long: "Examines what visti stands on and asks no server. Exit code 1 if something is\n" +
			"broken, 3 if all that is wrong is feeds that do not answer.",
		Example: "  visti doctor",
		Args:    wrongUsage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			e := &examination{app: a}
			err := e.examine(cmd.Context())
			if e.unwritten != nil {
				return e.unwritten // what was found is not known to anybody
			}
			return err
		},
	}
}

// An examination writes a line for each thing that was looked at.
type examination struct {
	app       *app
	broken    bool
	unwritten error // the first line that could not be
}

func (e *examination) line(sign, what, said string) {
	width, _ := terminal(e.app.env.Stdout)
	_, err := fmt.Fprintln(e.app.env.Stdout, text.Fit(fmt.Sprintf("%-2s %-14s %s", sign, what, news.Plain(said)), width))
	if e.unwritten == nil {
		e.unwritten = err
	}
}

// found writes what is well, or else what is wrong with it and what to do.
func (e *examination) found(what, said string, err error) bool {
	if err == nil {
		e.line("ok", what, said)
		return true
	}
	e.broken = true
	e.line("!!", what, err.Error())
	if s := advice(err); s != "" {
		e.line("", "", s)
	}
	return false
}

// examine looks at what visti stands on.
func (e *examination) examine(ctx context.Context) error {
	a := e.app
	e.line("", "visti", fmt.Sprintf("%s, %s, %s/%s", a.env.Version, runtime.Version(), runtime.GOOS, runtime.GOARCH))
	err := a.settings()
	if err == nil {
		_, err = a.screen(news.URL{}) // keys, colours and themes too
	}
	said := a.paths.Config
	if _, missing := os.Stat(a.paths.Config); missing != nil {
		said += ": none, so every setting is at its default"
	}
	if !e.found("settings", said, err) {
		return errSaid // they say where all else is
	}
	feeds, err := a.readSubscriptions()
	switch {
	case errors.Is(err, os.ErrNotExist):
		e.line("ok", "subscriptions", a.paths.Feeds+": none yet; the first start writes it")
	default:
		e.found("subscriptions", fmt.Sprintf("%s: %d feeds, %d polled", a.paths.Feeds, len(feeds), polled(feeds)), err)
	}
	if err := mayWrite(filepath.Dir(a.paths.Feeds)); err != nil {
		e.line("!", "settings", fmt.Sprintf("cannot be changed, feeds cannot be added: %v", err))
	}
	kept, err := config.LoadQueries(a.paths.Query)
	e.found("saved queries", fmt.Sprintf("%d queries, %d mutes", len(kept.Saved), len(kept.Mutes)), err)
	if !store.Exists(a.paths.Data) {
		e.line("ok", "store", a.paths.Data+": none yet; the first start makes it")
		return e.verdict(nil)
	}
	h, err := a.open(ctx)
	if err != nil {
		e.found("store", "", err)
		return e.verdict(nil)
	}
	defer h.Close()
	stored, err := e.store(ctx, h)
	if err := mayWrite(a.paths.Data); err != nil {
		e.found("store", "", fmt.Errorf("what was read or starred cannot be kept, and nothing fetched: %w", err))
	}
	if err == nil {
		e.polling(stored)
	}
	return e.verdict(stored)
}

// store looks at the store whole, and returns the feeds in it.
func (e *examination) store(ctx context.Context, h *house) ([]news.Feed, error) {
	path, err := h.store.Check(ctx)
	var all, unread news.Listing
	if err == nil {
		all, err = h.room.List(ctx, news.Query{Limit: 1})
	}
	if err == nil {
		unread, err = h.room.List(ctx, news.Query{Limit: 1}.And(news.Term{Field: news.Is, Values: []string{"unread"}}))
	}
	var feeds []news.Feed
	if err == nil {
		feeds, err = h.room.Feeds(ctx)
	}
	size := int64(0)
	if info, missing := os.Stat(path); missing == nil {
		size = info.Size()
	}
	e.found("store", fmt.Sprintf("%s: %.1f MB, whole; %d articles, %d unread", path, float64(size)/(1<<20), all.Total, unread.Total), err)
	return feeds, err
}

// mayWrite tells why no file can be written to a folder; one that is not there yet is no fault.
func mayWrite(folder string) error {
	f, err := os.CreateTemp(folder, ".visti-*")
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("folder %s cannot be written: %w", folder, err)
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

// polling tells when feeds were asked last, and what asks them.
func (e *examination) polling(feeds []news.Feed) {
	now := e.app.env.Now()
	var last time.Time
	for _, f := range feeds {
		if f.State.Checked.After(last) {
			last = f.State.Checked
		}
	}
	said := "never; 'visti fetch' polls"
	if !last.IsZero() {
		said = "last at " + last.In(now.Location()).Format("2006-01-02 15:04")
	}
	l := lock{path: filepath.Join(e.app.paths.Data, lockFile)}
	if by, err := l.owner(); err == nil && by.lives(now) {
		said += fmt.Sprintf("; process %d on %s polls", by.PID, by.Host)
	}
	if polled(feeds) > 0 && now.Sub(last) > 2*time.Hour {
		e.line("!", "polling", said)
		e.line("", "", "news that comes and goes meanwhile is lost; from cron: */15 * * * * visti fetch")
		return
	}
	e.line("ok", "polling", said)
}

// verdict names the feeds in trouble and says how it all ended.
func (e *examination) verdict(feeds []news.Feed) error {
	ill, unknown := 0, false
	for _, f := range feeds {
		if s := f.State.Status; f.Enabled && (s == news.StatusFailed || s == news.StatusGone || s == news.StatusPartial) {
			ill++
			e.line("!", "feed", fmt.Sprintf("%s: %s: %s", f.Title, s, f.State.Problem))
			unknown = unknown || f.State.Fault == news.FaultLogin
		}
	}
	if unknown { // the end of the line of a feed may be cut off
		e.line("", "", "'visti feeds add --user NAME URL' tells a server of a 401 who you are")
	}
	switch {
	case e.broken:
		return errSaid
	case ill > 0:
		e.line("", "", "'visti feeds check' asks them now, 'visti feeds disable' leaves one alone")
		return errPartly
	}
	return nil
}

// polled counts the feeds that are on.
func polled(feeds []news.Feed) (n int) {
	for _, f := range feeds {
		if f.Enabled {
			n++
		}
	}
	return n
}
