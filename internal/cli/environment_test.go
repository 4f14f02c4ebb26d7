//go:build unix

package cli

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/xpty"
)

// inks are the ways to ask a terminal for a colour.
var inks = map[string]*regexp.Regexp{
	"true colour": regexp.MustCompile("\x1b\\[[0-9;]*[34]8;2;"),
	"256":         regexp.MustCompile("\x1b\\[[0-9;]*[34]8;5;"),
	"16":          regexp.MustCompile("\x1b\\[(?:[0-9]+;)*(?:3[0-7]|9[0-7])(?:;[0-9]+)*m"),
}

// TestTerminalsGetTheColoursTheyHave starts visti in one environment after the
// other and looks at what it sends there.
func TestTerminalsGetTheColoursTheyHave(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	for name, c := range map[string]struct {
		env  []string
		want string // of inks; "" for none
	}{
		"true colour":        {nil, "true colour"},
		"256 colours":        {[]string{"COLORTERM="}, "256"},
		"xterm":              {[]string{"TERM=xterm", "COLORTERM="}, "16"},
		"the Linux console":  {[]string{"TERM=linux", "COLORTERM="}, "16"},
		"vt100":              {[]string{"TERM=vt100", "COLORTERM="}, "16"},
		"tmux":               {[]string{"TERM=tmux-256color", "COLORTERM=", "TMUX=/tmp/tmux-0/default,1,0"}, "256"},
		"screen":             {[]string{"TERM=screen", "COLORTERM="}, "256"},
		"ssh":                {[]string{"SSH_TTY=/dev/pts/7", "SSH_CONNECTION=192.0.2.1 1 192.0.2.2 22"}, "true colour"},
		"an unknown one":     {[]string{"TERM=nobody-knows", "COLORTERM="}, "16"},
		"NO_COLOR":           {[]string{"NO_COLOR=1"}, ""},
		"none that is named": {[]string{"TERM=", "COLORTERM="}, ""},
	} {
		me := sitDown(t, h, 80, 24, c.env...)
		me.see("Уряд виділить 1,2 млрд грн", "● ", "⏎ читати")
		me.press("j")
		me.see("2 з 5")
		raw := me.written()
		for ink, asks := range inks {
			if got := asks.FindString(raw); (got != "") != (ink == c.want) {
				t.Errorf("%s: sends %q, want the colours of %q and no others", name, got, c.want)
			}
		}
		if bad := foreign(raw); bad != "" {
			t.Errorf("%s: a foreign control: %s", name, bad)
		}
		me.press("q")
		if code := me.quits(); code != exitGood {
			t.Errorf("%s: exit %d after q", name, code)
		}
		me.until(func(string) string { // the end may be read later than the process is gone
			if raw := me.written(); !strings.Contains(raw, "\x1b[?1049l") || !strings.Contains(raw, "\x1b[?25h") {
				return name + ": the terminal is left without its old screen or without a cursor"
			}
			return ""
		})
	}
}

// TestLocaleThatIsNotUTF8GetsASCIIFrames shows what bare servers get: frames of
// ASCII in English around the articles' own text.
func TestLocaleThatIsNotUTF8GetsASCIIFrames(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	for _, env := range [][]string{{"LANG=C"}, {"LANG=POSIX"}, {"LANG="}, {"LC_ALL=C"}, {"LC_CTYPE=en_US.ISO-8859-1"}} {
		me := sitDown(t, h, 140, 40, env...)
		me.see("Уряд виділить 1,2 млрд грн", "Enter ")
		for _, sign := range []string{"●", "▌", "│", "─", "⏎", "·", "…", "▸", "★"} {
			if strings.Contains(me.screen(), sign) {
				t.Errorf("%v: %s is on\n%s", env, sign, me.screen())
			}
		}
		me.press("q")
		me.quits()
	}
}

// TestScreenIsDrawnInOnePiece answers as terminals do that hold a frame back until
// it is whole (mode 2026).
func TestScreenIsDrawnInOnePiece(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	me := sitDown(t, h, 80, 24)
	me.see("Уряд виділить 1,2 млрд грн", "опитано")
	if !strings.Contains(me.written(), "\x1b[?2026$p") {
		t.Fatal("the terminal is not asked whether it can")
	}
	me.press("\x1b[?2026;2$y")
	time.Sleep(200 * time.Millisecond)
	before := len(me.written())
	me.press("j")
	me.see("2 з 5")
	frame := me.written()[before:]
	if !strings.HasPrefix(frame, "\x1b[?2026h") || !strings.HasSuffix(frame, "\x1b[?2026l") {
		t.Errorf("a frame is %q, want it between ?2026h and ?2026l", frame)
	}
	me.press("q")
	me.quits()
}

// TestSuspendAndResume stops visti with Ctrl-z in a shell and brings it back, so
// often that a renderer which at times stays still is seen.
func TestSuspendAndResume(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	visti := h.command(t)
	shell := exec.Command("sh", "-i")
	// The terminal is the shell's own: Ctrl-z must not stop the test.
	shell.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	me := sitDownAt(t, shell, visti.Env, 80, 24, "PS1=shell> ", "VISTI="+visti.Path, "ENV=", "HISTFILE=")
	t.Cleanup(func() { _ = syscall.Kill(me.cmd.Process.Pid, syscall.SIGHUP) }) // the shell takes its jobs along
	me.see("shell>")
	me.press(`"$VISTI"`, "enter")
	me.see("Уряд виділить 1,2 млрд грн", "опитано")
	me.press("j")
	me.see("2 з 5")
	for n := range 10 {
		said := fmt.Sprintf("round %d", n+1)
		me.press("\x1a")
		me.see("shell>") // what a shell says of a stopped job differs
		me.notSee("Уряд виділить")
		me.press(fmt.Sprintf(`echo "round $((1+%d))"`, n), "enter")
		me.see(said)
		me.press("fg", "enter")
		me.see("Уряд виділить 1,2 млрд грн", "2 з 5")
		me.notSee(said)
		me.press("j")
		me.see("3 з 5")
		me.press("k")
		me.see("2 з 5")
	}
	me.press("q")
	me.see("round 10")
	me.press("exit", "enter")
	me.quits()
}

// TestWithoutATerminalOnAStream takes the terminal away from one stream after the
// other.
func TestWithoutATerminalOnAStream(t *testing.T) {
	t.Parallel()
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	for name, c := range map[string]struct {
		script string
		want   string // on the terminal
		file   string // in the file that a stream leads to
	}{
		"input":                   {`"$0" </dev/null; echo "exit $?"`, "no terminal to draw on", ""},
		"a closed input":          {`"$0" <&-; echo "exit $?"`, "no terminal to draw on", ""},
		"output":                  {`"$0" >"$F"; echo "exit $?"`, "no terminal to draw on", "Уряд виділить"},
		"output into a pipe":      {`"$0" | cat; echo "exit $?"`, "Уряд виділить", ""},
		"output and talk":         {`"$0" >"$F" 2>&1; echo "exit $?"`, "exit 0", "no terminal to draw on"},
		"a terminal that is dumb": {`TERM=dumb "$0" </dev/null; echo "exit $?"`, "Уряд виділить", ""},
	} {
		file := h.dir + "/stream"
		me := sitDownAt(t, h.shell(t, c.script, h.command(t).Path), h.shell(t, "", "").Env, 100, 30, "F="+file)
		me.see("exit 0", c.want)
		if raw := me.written(); strings.Contains(raw, "\x1b[?1049h") {
			t.Errorf("%s: the screen was drawn: %q", name, raw)
		}
		if got, _ := os.ReadFile(file); c.file != "" && !strings.Contains(string(got), c.file) {
			t.Errorf("%s: the file holds %q, want %q", name, got, c.file)
		}
		me.quits()
	}
	me := sitDownAt(t, h.shell(t, `"$0" 2>/dev/null; echo "exit $?"`, h.command(t).Path), h.shell(t, "", "").Env, 100, 30)
	me.see("⏎ читати") // talk has no part in the screen
	me.press("q")
	me.see("exit 0")
	me.quits()
}

// TestTerminalThatGoesAway hangs up while the screen is open: visti ends by itself.
func TestTerminalThatGoesAway(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	cmd := h.command(t)
	tty, err := xpty.NewPty(80, 24)
	if err != nil {
		t.Skipf("no pseudo-terminal here: %v", err)
	}
	cmd.Env = append(cmd.Env, "TERM=xterm-256color")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true} // it is to hear of the end
	if err := tty.Start(cmd); err != nil {
		t.Fatal(err)
	}
	var seen bytes.Buffer
	buf := make([]byte, 32<<10)
	for !bytes.Contains(seen.Bytes(), []byte("1049h")) {
		n, err := tty.Read(buf)
		if err != nil {
			t.Fatal(err)
		}
		seen.Write(buf[:n])
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	if err := tty.Close(); err != nil {
		t.Fatal(err)
	}
	select {
	case <-ended:
	case <-time.After(patience):
		_ = cmd.Process.Kill()
		t.Error("visti stays when its terminal is gone")
	}
}
