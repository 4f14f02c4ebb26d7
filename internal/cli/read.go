package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/charmbracelet/x/term"

	"visti/internal/browser"
	"visti/internal/news"
	"visti/ui"
)

// read opens the screen, or prints the list where there is no terminal for one.
func (a *app) read(ctx context.Context, args []string) error {
	start, err := a.startingPoint(args)
	if err != nil {
		return err
	}
	h, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer h.Close()
	if !a.hasScreen() {
		return a.withoutScreen(ctx, h, start)
	}
	o := a.screen(start)
	o.Sample = true
	return a.show(ctx, h, o, func(ctx context.Context) error { return a.work(ctx, h) })
}

// screen are the options of the screen by the settings and the environment.
func (a *app) screen(start news.URL) ui.Options {
	return ui.Options{
		Now:       a.env.Now,
		Lang:      a.language(),
		ASCII:     !strings.Contains(strings.ToUpper(strings.ReplaceAll(a.charset(), "-", "")), "UTF8"),
		MarkAfter: a.cfg.Reading.MarkAfter,
		Start:     start,
		Open: func(ctx context.Context, u news.URL) error {
			return browser.Open(ctx, u, a.cfg.Browser, a.env.Getenv)
		},
	}
}

// work brings the subscriptions in line with their file, then polls until ctx ends.
func (a *app) work(ctx context.Context, h *house) error {
	if _, err := a.subscribe(ctx, h); err != nil {
		return err
	}
	return h.room.Run(ctx)
}

// startingPoint is the address that the reader is opened at, if one is named.
func (a *app) startingPoint(args []string) (news.URL, error) {
	if len(args) == 0 {
		return news.URL{}, nil
	}
	u, err := news.ParseURL(args[0])
	if err != nil {
		return u, usagef("%q is neither a command nor a web address; see 'visti --help'", args[0])
	}
	return u, nil
}

// hasScreen tells whether both ends are a terminal that can be drawn on.
func (a *app) hasScreen() bool {
	in, ok := a.env.Stdin.(*os.File)
	_, out := terminal(a.env.Stdout)
	return ok && out && term.IsTerminal(in.Fd()) && a.env.Getenv("TERM") != "dumb"
}

// withoutScreen prints what the screen would begin with.
func (a *app) withoutScreen(ctx context.Context, h *house, start news.URL) error {
	if !start.Empty() {
		r, err := h.room.Open(ctx, 0, start)
		if err != nil {
			return err
		}
		_, err = io.WriteString(a.env.Stdout, readingMarkdown(r))
		return err
	}
	if _, err := a.subscribe(ctx, h); err != nil {
		return err
	}
	if err := a.list(ctx, h, "", 50, false); err != nil {
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
