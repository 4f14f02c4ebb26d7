package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"visti/internal/config"
	"visti/internal/news"
)

// The store remembers in this file of its folder which file of subscriptions it
// follows: another one, beside other settings, would take its feeds and their
// articles away.
const followed = "feeds.from"

// mayLose tells whether feeds may leave the store because a.paths.Feeds lacks them: an
// error where the store follows another file that is still there.
func (a *app) mayLose(gone []news.Feed) error {
	if len(gone) == 0 {
		return nil
	}
	from, err := a.follows()
	if err != nil || from == "" || from == a.ownFeeds() {
		return err
	}
	if _, err := os.Stat(from); errors.Is(err, os.ErrNotExist) {
		return nil // it was moved here
	}
	return fmt.Errorf("the store in %s follows %s, and %s lacks %d of its feeds, the first %s: "+
		"give it a folder of its own with --data, or move the other file away", a.paths.Data, from, a.paths.Feeds, len(gone), gone[0].URL)
}

// followFile notes that the store follows a.paths.Feeds.
func (a *app) followFile() error {
	from, err := a.follows()
	if err != nil || from == a.ownFeeds() {
		return err
	}
	return config.WriteFile(filepath.Join(a.paths.Data, followed), func(w io.Writer) error {
		_, err := io.WriteString(w, a.ownFeeds()+"\n")
		return err
	})
}

// follows is the file of subscriptions that the store follows, "" if it has not yet
// followed any.
func (a *app) follows() (string, error) {
	b, err := os.ReadFile(filepath.Join(a.paths.Data, followed))
	if errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	return strings.TrimSuffix(string(b), "\n"), err
}

// ownFeeds is a.paths.Feeds from the root, if that can be told.
func (a *app) ownFeeds() string {
	if path, err := filepath.Abs(a.paths.Feeds); err == nil {
		return path
	}
	return a.paths.Feeds
}
