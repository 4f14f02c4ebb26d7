//go:build unix

package cli

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/charmbracelet/x/xpty"
)

// A person sits in front of visti in a terminal: presses keys, types, and waits
// until something is to be seen.
type person struct {
	t   *testing.T
	pty xpty.Pty
	cmd *exec.Cmd

	mu   sync.Mutex
	emu  *vt.Emulator
	raw  bytes.Buffer // every byte that reached the terminal
	came []arrival    // when
	end  chan struct{}
}

// An arrival is when the bytes up to end reached the terminal.
type arrival struct {
	at  time.Time
	end int
}

// patience is how long a person waits for something to appear. It is long, since
// the machine may be busy; what takes long is found by benchmarks.
const patience = 20 * time.Second

// sitDown starts visti in a terminal of w by h cells over the files in home.
func sitDown(t *testing.T, home home, w, h int, env ...string) *person {
	t.Helper()
	return sitDownTo(t, home, nil, w, h, env...)
}

// sitDownTo starts visti with args.
func sitDownTo(t *testing.T, home home, args []string, w, h int, env ...string) *person {
	t.Helper()
	cmd := home.command(t, args...)
	return sitDownAt(t, cmd, cmd.Env, w, h, env...)
}

// sitDownAt starts any program in a terminal.
func sitDownAt(t *testing.T, cmd *exec.Cmd, base []string, w, h int, env ...string) *person {
	t.Helper()
	tty, err := xpty.NewPty(w, h)
	if err != nil {
		t.Skipf("no pseudo-terminal here: %v", err)
	}
	if u, ok := tty.(*xpty.UnixPty); ok {
		if err := u.SetWinsize(w, h, 0, 0); err != nil {
			t.Fatal(err)
		}
	}
	p := &person{t: t, pty: tty, emu: vt.NewEmulator(w, h), end: make(chan struct{})}
	p.cmd = cmd
	p.cmd.Env = append(base[:len(base):len(base)], "TERM=xterm-256color", "COLORTERM=truecolor")
	p.cmd.Env = append(p.cmd.Env, env...)
	if err := tty.Start(p.cmd); err != nil {
		t.Fatal(err)
	}
	go p.watch()
	go func() { _, _ = io.Copy(tty, p.emu) }() // the emulator's answers to queries
	t.Cleanup(p.leave)
	return p
}

// watch feeds what visti writes to the emulator.
func (p *person) watch() {
	defer close(p.end)
	buf := make([]byte, 32<<10)
	for {
		n, err := p.pty.Read(buf)
		at := time.Now()
		p.mu.Lock()
		p.raw.Write(buf[:n])
		p.came = append(p.came, arrival{at, p.raw.Len()})
		_, _ = p.emu.Write(buf[:n])
		p.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// leave ends what is still running.
func (p *person) leave() {
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
	_ = p.pty.Close()
	<-p.end
	// The emulator is not closed: the copy of its answers may be reading, and Close
	// and Read do not agree on who comes first.
}

// screen is what is to be seen now.
func (p *person) screen() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.emu.String()
}

// written is every byte that reached the terminal so far.
func (p *person) written() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.raw.String()
}

// press sends keys, each as a terminal sends it.
func (p *person) press(keys ...string) {
	p.t.Helper()
	names := map[string]string{"enter": "\r", "esc": "\x1b", "space": " ", "down": "\x1b[B", "up": "\x1b[A", "tab": "\t", "backspace": "\x7f", "ctrl+r": "\x12"}
	for _, k := range keys {
		if s, ok := names[k]; ok {
			k = s
		}
		if _, err := io.WriteString(p.pty, k); err != nil {
			p.t.Fatalf("press %q: %v", k, err)
		}
		time.Sleep(30 * time.Millisecond) // two keys in one read would be another key
	}
}

// answers presses a key and returns how long it took until want was on the screen,
// or was gone from it.
func (p *person) answers(key, want string, there bool) time.Duration {
	p.t.Helper()
	start := time.Now()
	if _, err := io.WriteString(p.pty, key); err != nil {
		p.t.Fatal(err)
	}
	for strings.Contains(p.screen(), want) != there {
		if time.Since(start) > patience {
			p.t.Fatalf("no answer to %q; the screen is\n%s", key, p.screen())
		}
		time.Sleep(time.Millisecond)
	}
	return time.Since(start)
}

// see waits until every one of wants is on the screen.
func (p *person) see(wants ...string) {
	p.t.Helper()
	p.until(func(s string) string {
		for _, w := range wants {
			if !strings.Contains(s, w) {
				return "want to see " + w
			}
		}
		return ""
	})
}

// notSee waits until none of these is on the screen.
func (p *person) notSee(nots ...string) {
	p.t.Helper()
	p.until(func(s string) string {
		for _, n := range nots {
			if strings.Contains(s, n) {
				return "want not to see " + n
			}
		}
		return ""
	})
}

// within waits longer than a person's patience for something that takes its time.
func (p *person) within(d time.Duration, want string) {
	p.t.Helper()
	p.wait(d, func(s string) string {
		if !strings.Contains(s, want) {
			return "want to see " + want + " within " + d.String()
		}
		return ""
	})
}

// until waits until check finds nothing to complain about.
func (p *person) until(check func(screen string) string) {
	p.t.Helper()
	p.wait(patience, check)
}

func (p *person) wait(patience time.Duration, check func(screen string) string) {
	p.t.Helper()
	deadline := time.Now().Add(patience)
	for {
		s := p.screen()
		complaint := check(s)
		if complaint == "" {
			return
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("%s; the screen is\n%s", complaint, s)
		}
		select {
		case <-p.end:
			if s := p.screen(); check(s) != "" {
				p.t.Fatalf("%s; visti has ended, the screen is\n%s", complaint, s)
			}
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// quits waits until visti ends and returns its exit code.
func (p *person) quits() int {
	p.t.Helper()
	done := make(chan error, 1)
	go func() { done <- p.cmd.Wait() }()
	select {
	case <-done:
		return p.cmd.ProcessState.ExitCode()
	case <-time.After(patience):
		p.t.Fatalf("visti does not end; the screen is\n%s", p.screen())
		return -1
	}
}

// A home is where one reader's files are.
type home struct{ dir string }

func newHome(t *testing.T) home {
	t.Helper()
	return home{t.TempDir()}
}

// command is visti with args on this home's files.
func (h home) command(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, args...)
	cmd.Env = append(h.env(), "VISTI_TEST_PROGRAM=1", "GOCOVERDIR="+os.Getenv("GOCOVERDIR"))
	return cmd
}

// shell is a script with program as its $0, over this home's files.
func (h home) shell(t *testing.T, script, program string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command("sh", "-c", script, program)
	cmd.Env = append(h.env(), "VISTI_TEST_PROGRAM=1")
	return cmd
}

// afternoon is a zone where it is about two in the afternoon, so that what came
// in the last hours is today's whenever a test runs.
func afternoon(now time.Time) string {
	return fmt.Sprintf("Etc/GMT%+d", min(now.UTC().Hour()-14, 12))
}

func (h home) env() []string {
	return []string{
		"HOME=" + h.dir, "XDG_CONFIG_HOME=" + h.dir + "/config", "XDG_DATA_HOME=" + h.dir + "/data",
		"XDG_STATE_HOME=" + h.dir + "/state", "LANG=uk_UA.UTF-8", "TZ=" + afternoon(time.Now()), "PATH=" + os.Getenv("PATH"),
		"NO_PROXY=*",
	}
}

// run does what args ask for in a process of its own, and returns its output,
// its talk and its exit code.
func (h home) run(t *testing.T, stdin string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := h.command(t, args...)
	cmd.Stdin = strings.NewReader(stdin)
	var out, talk bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &talk
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return out.String(), talk.String(), cmd.ProcessState.ExitCode()
}

// must is run for what has to succeed.
func (h home) must(t *testing.T, args ...string) string {
	t.Helper()
	out, talk, code := h.run(t, "", args...)
	if code != exitGood {
		t.Fatalf("visti %s: exit %d\n%s%s", strings.Join(args, " "), code, out, talk)
	}
	return out
}
