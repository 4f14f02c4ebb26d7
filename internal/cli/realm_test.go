//go:build linux || darwin

package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestKilledWatchIsFollowedAtOnce kills a watch, which gives nothing back.
func TestKilledWatchIsFollowedAtOnce(t *testing.T) {
	t.Parallel()
	if realm() == "" {
		t.Fatal("a machine that has realms does not tell which this is")
	}
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	watching := func(want int) *exec.Cmd {
		cmd := h.command(t, "fetch", "--watch")
		var talk bytes.Buffer
		cmd.Stderr = &talk
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		t.Cleanup(func() {
			_ = cmd.Process.Kill()
			<-ended
		})
		l := lock{path: filepath.Join(h.dir, "data", "visti", lockFile)}
		for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
			if by, err := l.owner(); err == nil && by.PID == cmd.Process.Pid {
				break
			}
			if len(ended) > 0 || time.Now().After(deadline) {
				t.Fatalf("watch %d has no lock: %s", want, talk.String())
			}
		}
		return cmd
	}
	first := watching(1)
	_ = first.Process.Kill()
	for syscall.Kill(first.Process.Pid, 0) == nil {
		time.Sleep(5 * time.Millisecond)
	}
	polls := fmt.Sprintf("process %d on ", first.Process.Pid)
	if out := h.must(t, "doctor"); strings.Contains(out, polls) {
		t.Errorf("the doctor says that a killed process polls:\n%s", out)
	}
	polls = fmt.Sprintf("process %d on ", watching(2).Process.Pid)
	if out := h.must(t, "doctor"); !strings.Contains(out, polls) {
		t.Errorf("the doctor knows of no process that polls:\n%s", out)
	}
}

// TestLockIsTakenOverFromTheCertainlyDeadOnly has owners that showed life a moment ago.
func TestLockIsTakenOverFromTheCertainlyDeadOnly(t *testing.T) {
	here := realm()
	if here == "" {
		t.Fatal("a machine that has realms does not tell which this is")
	}
	ended := newHome(t).command(t, "--version")
	if err := ended.Run(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		by   owner
		held bool
	}{
		"one that has ended":            {owner{PID: ended.Process.Pid, Realm: here}, false},
		"one that lives":                {owner{PID: os.Getppid(), Realm: here}, true},
		"the first of all, another's":   {owner{PID: 1, Realm: here}, true},
		"one that ended elsewhere":      {owner{PID: ended.Process.Pid, Realm: here + "x"}, true},
		"one that does not say where":   {owner{PID: ended.Process.Pid}, true},
		"one that does not say its own": {owner{Realm: here}, true},
		"a group of processes":          {owner{PID: -ended.Process.Pid, Realm: here}, true},
	} {
		dir := t.TempDir()
		c.by.Host, c.by.Beat = "here", time.Now()
		b, _ := json.Marshal(c.by)
		if err := os.WriteFile(filepath.Join(dir, lockFile), b, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := takeLock(t.Context(), dir, time.Now)
		if held := errors.As(err, new(heldError)); held != c.held || err != nil && !held {
			t.Errorf("%s: %v, want held %v", name, err, c.held)
		}
	}
}
