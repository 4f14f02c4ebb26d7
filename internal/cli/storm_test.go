//go:build unix

package cli

import (
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/xpty"
)

// TestResizeStormInATerminal changes the size of a real terminal as fast as it
// goes, during a poll, and looks how soon the right frame is there after the last.
func TestResizeStormInATerminal(t *testing.T) {
	p, h := newPress(t), newHome(t)
	h.subscribe(t, p.URL+"/rss")
	h.must(t, "fetch", "--no-pages")
	cmd := h.command(t)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true} // it is to hear of sizes
	me := sitDownAt(t, cmd, cmd.Env, 80, 24)
	me.see("Уряд виділить", "опитано")
	me.press("j", "j")
	me.see("3 з 5")
	me.still()
	row := cursorLine(me.screen())
	rnd := rand.New(rand.NewPCG(5, 6))
	best := patience
	for range 3 {
		me.press("R")
		for i := range 120 {
			w, h := 1+rnd.IntN(400), 1+rnd.IntN(120)
			if i%3 == 0 {
				w, h = 1+rnd.IntN(90), 1+rnd.IntN(30)
			}
			me.resize(w, h)
			time.Sleep(time.Millisecond)
		}
		me.resize(80, 24)
		last := time.Now()
		me.until(func(s string) string {
			lines := strings.Split(s, "\n")
			if len(lines) < 24 || cursorLine(s) != row || !strings.HasPrefix(lines[0], " visti  непрочитані") || !strings.HasPrefix(lines[23], " ⏎ читати") {
				return "want the frame of before, its cursor on " + row
			}
			return ""
		})
		best = min(best, time.Since(last))
	}
	t.Logf("the right frame is there %v after the last size", best.Round(time.Millisecond))
	if limit := 100 * time.Millisecond; best > limit && !underRace {
		t.Errorf("the right frame comes %v after the last size, want %v at most", best, limit)
	}
	if bad := foreign(me.written()); bad != "" {
		t.Errorf("a foreign control reached the terminal: %s", bad)
	}
	me.press("q")
	if code := me.quits(); code != exitGood {
		t.Errorf("exit %d after q", code)
	}
}

// resize gives the terminal another size.
func (p *person) resize(w, h int) {
	p.t.Helper()
	tty, ok := p.pty.(*xpty.UnixPty)
	if !ok {
		p.t.Fatalf("a terminal of type %T has no size to set", p.pty)
	}
	p.mu.Lock()
	p.emu.Resize(w, h)
	p.mu.Unlock()
	if err := tty.SetWinsize(w, h, 0, 0); err != nil {
		p.t.Fatal(err)
	}
}
