package config

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// A command has secretTime to print a secret, and pipeTime more until its output is
// closed: what it leaves in the background, such as an agent of keys, may hold that.
const (
	secretTime = 20 * time.Second
	pipeTime   = time.Second
)

var errSlow = fmt.Errorf("it did not end within %v", secretTime)

// A Keeper knows the secrets of feeds.
type Keeper struct {
	Command string // prints one; %s stands for the host; a blank one is none
	Getenv  func(string) string
	File    string // lines of host, user and secret; for its owner only
}

// Secret returns the secret of user at host: what the command prints, else what
// $VISTI_SECRET_<HOST> holds, else what the file says. It is an error if none of
// them knows it, or if others may read the file. No error holds a secret.
func (k Keeper) Secret(ctx context.Context, host, user string) (string, error) {
	if words := strings.Fields(k.Command); len(words) > 0 {
		return run(ctx, words, host)
	}
	name := SecretVariable(host)
	if s := k.Getenv(name); s != "" {
		return s, nil
	}
	s, err := k.read(host, user)
	if err != nil || s != "" {
		return s, err
	}
	return "", fmt.Errorf("no secret for %s at %s is known: set network.secret_command or %s, or write \"%s %s SECRET\" into %s", user, host, name, host, user, k.File)
}

// SecretVariable names the variable that may hold the secret of host:
// "news.example.org:8080" is VISTI_SECRET_NEWS_EXAMPLE_ORG_8080.
func SecretVariable(host string) string {
	return "VISTI_SECRET_" + strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, strings.ToUpper(host))
}

// run asks the command, without a shell.
func run(ctx context.Context, words []string, host string) (string, error) {
	for i := range words {
		words[i] = strings.ReplaceAll(words[i], "%s", host)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, secretTime, errSlow)
	defer cancel()
	cmd := exec.CommandContext(ctx, words[0], words[1:]...)
	cmd.WaitDelay = pipeTime
	out, err := cmd.Output()
	line, _, _ := bytes.Cut(out, []byte("\n"))
	switch {
	case err != nil && ctx.Err() != nil:
		err = context.Cause(ctx) // rather than by which signal it ended
	case errors.Is(err, exec.ErrWaitDelay):
		err = nil // it ended well, and has said what it had to say
	}
	if err == nil && len(line) == 0 {
		err = errors.New("it printed nothing")
	}
	if err != nil {
		return "", fmt.Errorf("network.secret_command, run for %s: %w", host, err)
	}
	return string(bytes.TrimRight(line, "\r")), nil
}

// read looks into the file.
func (k Keeper) read(host, user string) (string, error) {
	lines, err := k.lines()
	for _, l := range lines {
		if f := strings.Fields(l); len(f) == 3 && f[0] == host && f[1] == user {
			return f[2], nil
		}
	}
	return "", err
}

func (k Keeper) lines() ([]string, error) {
	f, err := os.Open(k.File)
	if errors.Is(err, os.ErrNotExist) || k.File == "" {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the secrets: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("read the secrets: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 && runtime.GOOS != "windows" {
		return nil, fmt.Errorf("%s may be read by others: chmod 600 %s", k.File, k.File)
	}
	b, err := io.ReadAll(io.LimitReader(f, maxFile))
	if err != nil {
		return nil, fmt.Errorf("read the secrets: %w", err)
	}
	s := strings.TrimPrefix(string(b), "\ufeff") // editors of Windows begin a file with it
	return strings.Split(strings.TrimRight(s, "\n"), "\n"), nil
}

// Keep writes a secret into the file, which only its owner may read.
func (k Keeper) Keep(host, user, secret string) error {
	if strings.ContainsAny(user+secret, " \t\r\n") || user == "" || secret == "" {
		return errors.New("a name or secret with blanks cannot be kept in the file; use network.secret_command")
	}
	lines, err := k.lines()
	if err != nil {
		return err
	}
	return WriteFile(k.File, func(w io.Writer) error {
		for _, l := range lines {
			if f := strings.Fields(l); len(f) == 0 || len(f) >= 2 && f[0] == host && f[1] == user {
				continue
			}
			if _, err := fmt.Fprintln(w, l); err != nil {
				return err
			}
		}
		_, err := fmt.Fprintln(w, host, user, secret)
		return err
	})
}
