package cli

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/term"

	"visti/internal/browser"
	"visti/internal/config"
	"visti/internal/news"
	"visti/ui"
)

// read opens the screen, or prints the list where there is no terminal for one.
func (a *app) read(ctx context.Context, args []string) error {
	word := ""
	if len(args) > 0 {
		word = args[0]
	}
	begin, err := a.startingPoint(word)
	if err != nil {
		return err
	}
	h, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer h.Close()
	if begin.saved != nil {
		r := h.room.Read(ctx, *begin.saved, begin.offered)
		begin.reading = &r
	}
	if !a.hasScreen() {
		return a.withoutScreen(ctx, h, begin)
	}
	o, err := a.screen(begin.url)
	if err != nil {
		return err
	}
	o.Subscriptions = a.newDesk(h)
	o.Saved = begin.reading
	o.Sample = true
	return a.show(ctx, h, o, func(ctx context.Context) error { return a.work(ctx, h) })
}

// screen are the options of the screen by the settings and the environment.
func (a *app) screen(start news.URL) (ui.Options, error) {
	keys, err := a.keys()
	if err != nil {
		return ui.Options{}, err
	}
	look, looks, err := a.look()
	kept, _ := config.LoadQueries(a.paths.Query) // the drawer tells what is wrong with it
	return ui.Options{
		Keys:      keys,
		Look:      look,
		Looks:     looks,
		Drawer:    drawerIn(a.paths),
		Mutes:     kept.Mutes,
		Topics:    kept.Topics,
		Rows:      map[string]ui.Rows{"one": ui.OneLine, "roomy": ui.Roomy}[a.cfg.Reading.Rows],
		Now:       a.env.Now,
		Lang:      a.language(),
		ASCII:     !strings.Contains(strings.ToUpper(strings.ReplaceAll(a.charset(), "-", "")), "UTF8"),
		Mouse:     a.cfg.Mouse == "full",
		NoColor:   a.env.Getenv("NO_COLOR") != "",
		MarkAfter: a.cfg.Reading.MarkAfter,
		Start:     start,
		Export:    a.export,
		Open: func(ctx context.Context, u news.URL) error {
			return browser.Open(ctx, u, a.cfg.Browser, a.env.Getenv)
		},
	}, err
}

// Between two tries to bring the subscriptions in line with their file.
const (
	firstTry = 5 * time.Second
	lastTry  = 5 * time.Minute
)

// work brings the subscriptions in line with their file, as often as it takes, then
// polls until ctx ends.
func (a *app) work(ctx context.Context, h *house) error {
	for rest := firstTry; ; rest = min(2*rest, lastTry) {
		_, err := a.subscribe(ctx, h)
		if err == nil {
			break
		}
		h.room.Stop(err, a.env.Now().Add(rest))
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(rest):
		}
	}
	var helper sync.WaitGroup
	defer helper.Wait()
	helper.Go(func() { a.follow(ctx, h, func(err error) { a.log.Warn("subscriptions", "error", err) }) })
	h.room.Run(ctx)
	return nil
}

// A beginning is the article that the reader is opened at: the one at an address,
// or one that a file holds.
type beginning struct {
	url     news.URL
	saved   *news.Article
	offered []news.Link
	reading *news.Reading // of saved
}

// startingPoint finds the article that word names, if it names one.
func (a *app) startingPoint(word string) (b beginning, err error) {
	if word == "" {
		return b, nil
	}
	if b.url, err = news.ParseURL(word); err == nil {
		return b, nil
	}
	if info, err := os.Stat(word); err != nil || info.IsDir() {
		return b, usagef("%q is neither a command nor a web address nor a file%s; see 'visti --help'", word, a.didYouMean(word))
	}
	body, err := readFile(word)
	if err != nil {
		return b, err
	}
	art, offered, err := a.articleOf(body, word)
	if err != nil {
		return b, err
	}
	if art.SourceName.Empty() {
		art.SourceName = news.PlainLine(filepath.Base(word))
	}
	b.saved, b.offered = &art, offered
	return b, nil
}

// didYouMean names the command that word may be meant for.
func (a *app) didYouMean(word string) string {
	if near := a.rootCommand().SuggestionsFor(word); len(near) > 0 {
		return fmt.Sprintf("; did you mean %q?", near[0])
	}
	return ""
}

// hasScreen tells whether one can read interactively: both ends are a terminal, or
// it is to go line by line.
func (a *app) hasScreen() bool {
	return a.plain || a.onTerminal()
}

// linear tells whether visti goes line by line: if it is told to, and on a terminal
// that cannot be drawn on.
func (a *app) linear() bool {
	return a.plain || a.env.Getenv("TERM") == "dumb"
}

// onTerminal tells whether both ends are a terminal.
func (a *app) onTerminal() bool {
	in, ok := a.env.Stdin.(*os.File)
	_, out := terminal(a.env.Stdout)
	return ok && out && term.IsTerminal(in.Fd())
}

// withoutScreen prints what the screen would begin with.
func (a *app) withoutScreen(ctx context.Context, h *house, begin beginning) error {
	if begin.reading == nil && !begin.url.Empty() {
		r, err := h.room.Open(ctx, 0, begin.url)
		if err != nil {
			return err
		}
		begin.reading = &r
	}
	if begin.reading != nil {
		return a.print(a.readingMarkdown(*begin.reading))
	}
	if err := a.lookedUp(ctx, h); err != nil {
		return err
	}
	if err := a.list(ctx, h, "", 50, false, false); err != nil {
		return err
	}
	fmt.Fprintln(a.env.Stderr, "visti: no terminal to draw on; run it in one for the screen, or see 'visti --help'")
	return nil
}

// charset is the locale that decides which characters the terminal shows.
func (a *app) charset() string {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := a.env.Getenv(name); v != "" {
			return v
		}
	}
	return ""
}
