package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"visti/internal/config"
	"visti/internal/demo"
	"visti/internal/news"
	"visti/internal/newsroom"
	"visti/ui"
)

func (a *app) demoCommand() *cobra.Command {
	var port int
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Look around in a newsroom of invented articles, without a network",
		Long: "Serves eight feeds of invented sources on this machine alone and opens the reader on them,\n" +
			"with a store of its own that is gone afterwards. New articles arrive while you watch.",
		Example: `  visti demo
  visti demo --port 8700    the sources' pages also for a browser, at 127.0.0.1:8700 and up`,
		Args: wrongUsage(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if port < 0 || port > 65535-20 {
				return usagef("--port %d: choose one between 1 and 65515", port)
			}
			if err := a.settings(); err != nil {
				return err
			}
			return a.demo(cmd.Context(), port, nil)
		},
	}
	cmd.Flags().IntVar(&port, "port", 0, "first `port` of the sources; 0 takes free ones")
	return cmd
}

// demo shows the sample until the reader leaves it. While back is open there is
// no network; once it is closed the screen says that there is one again.
func (a *app) demo(ctx context.Context, port int, back <-chan struct{}) (err error) {
	sample, err := demo.Open(demo.Options{Port: port, Now: a.env.Now})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sample.Close()) }()
	dir, err := sampleFolder(sample.Hosts()[0])
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	h, err := a.build(ctx, house{allow: sample.Hosts(), gap: time.Millisecond}, dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	if _, err := h.store.SaveFeeds(ctx, sample.Feeds()); err != nil {
		return err
	}
	if !a.hasScreen() {
		if err := fillSample(ctx, h); err != nil {
			return err
		}
		return a.list(ctx, h, "", 50, false, true)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	o, err := a.screen(news.URL{})
	if err != nil {
		return err
	}
	o.Subscriptions = a.sampleDesk(h)
	o.Drawer = drawer{filepath.Join(dir, "queries.toml"), filepath.Join(dir, "filters")}
	o.Mutes = nil // the reader's own are not for invented sources
	o.Label, o.Back = sampleLabel(o.Lang), back
	return a.show(ctx, h, o, func(ctx context.Context) error {
		if err := fillSample(ctx, h); err != nil {
			return err
		}
		var watching sync.WaitGroup
		defer watching.Wait() // before the store is closed
		watching.Go(func() { sample.Watch(ctx, func(u news.URL) { pollNow(ctx, h, u) }) })
		h.room.Run(ctx)
		return nil
	})
}

// fillSample makes the first poll and leaves all of it unread, as after three days
// away: there would be little to catch up on with the first poll's usual manners.
func fillSample(ctx context.Context, h *house) error {
	_, err := h.room.Poll(ctx, newsroom.PollOptions{All: true, NoPages: true}, func(newsroom.Polled) {
		l, err := h.store.List(ctx, news.Query{})
		if err != nil {
			return // the poll goes on, and ends with the same error
		}
		var marks []news.Mark
		for _, art := range l.Articles {
			if art.Read {
				marks = append(marks, news.Mark{ID: art.ID, Read: new(false)})
			}
		}
		_ = h.store.Preset(ctx, marks)
	})
	return err
}

// sampleLabel stands in every frame of the sample, so that no picture of it passes
// for news.
func sampleLabel(lang string) string {
	if lang == "uk" {
		return "ЗРАЗОК · вигадані новини"
	}
	return "SAMPLE · invented news"
}

// pollNow asks one feed at once: in the sample something has just happened there.
func pollNow(ctx context.Context, h *house, u news.URL) {
	feeds, err := h.store.Feeds(ctx)
	if err != nil {
		return
	}
	for _, f := range feeds {
		if f.URL == u {
			// What fails here is asked again when it is due.
			_, _ = h.room.Poll(ctx, newsroom.PollOptions{Feeds: []news.FeedID{f.ID}, Force: true}, nil)
		}
	}
}

const samplePrefix = "visti-demo-"

// sampleFolder makes the folder of a sample's store and clears away those of
// samples that were killed. A folder is named after the port that its sample
// listens on: where nobody answers, nobody lives.
func sampleFolder(host string) (string, error) {
	_, port, err := net.SplitHostPort(host)
	if err != nil {
		return "", err
	}
	old, _ := filepath.Glob(filepath.Join(os.TempDir(), samplePrefix+"*")) // the pattern is ours
	for _, dir := range old {
		owner, _, _ := strings.Cut(strings.TrimPrefix(filepath.Base(dir), samplePrefix), "-")
		if _, err := strconv.Atoi(owner); err != nil || owner != port && listening(owner) {
			continue
		}
		_ = os.RemoveAll(dir) // another start may be faster
	}
	dir, err := os.MkdirTemp("", samplePrefix+port+"-*")
	if err != nil {
		return "", fmt.Errorf("make a folder for the sample: %w; TMPDIR names another place", err)
	}
	return dir, config.MakeFolder(dir)
}

// listening tells whether a sample still serves on that port.
func listening(port string) bool {
	conn, err := net.DialTimeout("tcp", net.JoinHostPort("127.0.0.1", port), 2*time.Second)
	var slow net.Error
	switch {
	case err == nil:
		_ = conn.Close()
		return true
	case errors.As(err, &slow):
		return slow.Timeout() // a busy machine is no reason to clear a living sample away
	}
	return false
}

// readSample shows the sample from the empty screen of a reader without a network,
// and comes back once it is left.
func (a *app) readSample(ctx context.Context, h *house) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	back := make(chan struct{})
	go func() {
		defer close(back)
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				if l, err := h.store.List(ctx, news.Query{Limit: 1}); err == nil && len(l.Articles) > 0 {
					return
				}
			}
		}
	}()
	return a.demo(ctx, 0, back)
}

// show draws the screen over the house while work goes on behind it.
func (a *app) show(ctx context.Context, h *house, o ui.Options, work func(context.Context) error) error {
	a.drawn = true
	ctx, cancel := context.WithCancel(ctx)
	worked := make(chan error, 1)
	go func() {
		err := work(ctx)
		switch {
		case ctx.Err() != nil:
			err = nil
		case err != nil:
			h.room.Stop(err, time.Time{})
		}
		worked <- err
	}()
	var err error
	for {
		run := ui.Run
		if a.linear() {
			run = ui.RunLinear
		}
		err = run(ctx, h.room, o, a.env.Stdin, a.env.Stdout)
		if !errors.Is(err, ui.ErrSample) {
			break
		}
		if err = a.readSample(ctx, h); err != nil {
			break
		}
		h.room.Retell()
	}
	cancel()
	return errors.Join(err, <-worked)
}
