// Package browser opens an address in the reader's browser: by an argument
// vector, never by a shell, detached from visti and its terminal.
package browser

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"

	"visti/internal/news"
)

// ErrNoBrowser is returned where there is nothing to open an address with, as on
// a remote machine without a display.
var ErrNoBrowser = errors.New("no browser to open it with: set $BROWSER or the setting 'browser'")

// Open opens u with command, else with $BROWSER, else with the system's opener.
// It returns once the opener runs and does not wait for its end; one that fails
// at once counts as none, and the error wraps ErrNoBrowser. A command may
// hold arguments apart by blanks; %s in one stands for the address, which else
// becomes the last argument. $BROWSER may list several commands, apart by
// colons; the first that is installed is taken. Getenv is os.Getenv or a stand-in.
func Open(ctx context.Context, u news.URL, command string, getenv func(string) string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	argv, err := arguments(u, command, getenv, exec.LookPath)
	if err != nil {
		return err
	}
	// Not CommandContext: the browser outlives visti.
	cmd := exec.Command(argv[0], argv[1:]...)
	detach(cmd)
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("open %s with %s: %w", u, argv[0], err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }() // so that no zombie stays
	wait := time.NewTimer(early)
	defer wait.Stop()
	select {
	case err := <-ended:
		if err != nil {
			return fmt.Errorf("%w: %s ended at once: %w", ErrNoBrowser, argv[0], err)
		}
	case <-ctx.Done():
	case <-wait.C:
	}
	return nil
}

// early is how soon an opener ends that could not open anything.
const early = 300 * time.Millisecond

// arguments returns the argument vector that opens u.
func arguments(u news.URL, command string, getenv func(string) string, look func(string) (string, error)) ([]string, error) {
	if u.Empty() {
		return nil, errors.New("no address to open")
	}
	if command != "" {
		return vector(command, u, look)
	}
	for _, c := range strings.Split(getenv("BROWSER"), listSeparator) {
		if argv, err := vector(c, u, look); err == nil {
			return argv, nil
		}
	}
	return system(u, getenv, look)
}

// vector fills u into command and finds its program.
func vector(command string, u news.URL, look func(string) (string, error)) ([]string, error) {
	argv := strings.Fields(command)
	if len(argv) == 0 {
		return nil, ErrNoBrowser
	}
	path, err := look(argv[0])
	if err != nil {
		return nil, fmt.Errorf("open %s: the browser %q is not installed: %w", u, argv[0], err)
	}
	argv[0] = path
	filled := false
	for i := range argv[1:] {
		if strings.Contains(argv[i+1], "%s") {
			argv[i+1] = strings.ReplaceAll(argv[i+1], "%s", u.String())
			filled = true
		}
	}
	if !filled {
		argv = append(argv, u.String())
	}
	return argv, nil
}
