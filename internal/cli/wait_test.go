//go:build unix

package cli

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"visti/internal/config"
)

func TestCommandSaysWhomItWaitsFor(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	h.subscribe(t, "http://127.0.0.1:1/rss")
	release, err := config.Lock(t.Context(), filepath.Join(h.dir, "config", "visti", "feeds.opml"), nil)
	if err != nil {
		t.Fatal(err)
	}
	cmd := h.command(t, "feeds", "rename", "http://127.0.0.1:1/rss", "Обрій")
	talk, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	in := bufio.NewReader(talk)
	line, err := in.ReadString('\n')
	release()
	if err != nil || !strings.Contains(line, fmt.Sprintf("waiting for process %d", os.Getpid())) || !strings.Contains(line, "feeds.opml") {
		t.Errorf("said %q, %v; want whom it waits for and why", line, err)
	}
	if rest, _ := in.ReadString('\n'); !strings.Contains(rest, "is now Обрій") {
		t.Errorf("then said %q, want the new name", rest)
	}
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}
