//go:build unix

package cli

import (
	"strings"
	"testing"
)

// TestLinearOverTheSample reads line by line, once from a pipe and once on a
// terminal that cannot be drawn on.
func TestLinearOverTheSample(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	cmd := h.command(t, "demo", "--plain")
	cmd.Env = append(cmd.Env, "TMPDIR="+t.TempDir())
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out := &strings.Builder{}
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = in.Close() })
	// The rest is typed in the terminal below: a pipe does not wait for articles.
	if _, err := in.Write([]byte("?\nq\n")); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	if s := out.String(); !strings.Contains(s, "ЗРАЗОК") || !strings.Contains(s, "h — назад") {
		t.Errorf("from a pipe:\n%s", s)
	}
	me := sitDownTo(t, h, []string{"demo"}, 80, 40, "TMPDIR="+t.TempDir(), "TERM=dumb")
	me.see("1. Вечірніх обмежень", "Enter — далі.\n>")
	me.press("1", "enter")
	me.see("Кінець статті.")
	me.press("2", "enter") // a related one
	me.until(func(string) string {
		if strings.Count(me.written(), "Кінець статті.") < 2 {
			return "want the related article read to its end"
		}
		return ""
	})
	me.press("h", "enter", "h", "enter")
	me.see("прочитано", "1–10 з ")
	me.press("A", "enter")
	me.see("рядків прочитано")
	me.press("u", "enter")
	me.see("скасовано: ")
	me.press("q", "enter")
	if code := me.quits(); code != exitGood {
		t.Errorf("exit %d after q", code)
	}
	if raw := me.written(); strings.Contains(raw, "\x1b") {
		t.Errorf("a sequence reached a dumb terminal: %q", raw)
	}
}

// TestLinearWithoutANetworkLeadsToTheSample presses the key that is offered, and
// comes back with q: what was typed reached the one it was for.
func TestLinearWithoutANetworkLeadsToTheSample(t *testing.T) {
	t.Parallel()
	h := newHome(t)
	h.subscribe(t, "http://vistovyk.invalid/rss", "http://obrii.invalid/rss")
	me := sitDownTo(t, h, nil, 80, 40, "TMPDIR="+t.TempDir(), "TERM=dumb")
	me.see("немає мережі", "Enter — роздивитися", "\n>")
	me.press("enter")
	me.see("ЗРАЗОК", "1. Вечірніх обмежень", "\n>")
	me.press("q", "enter")
	me.until(func(string) string {
		if strings.Count(me.written(), "Enter — роздивитися") < 2 {
			return "want to be back where there is no network"
		}
		return ""
	})
	me.press("q", "enter")
	if code := me.quits(); code != exitGood {
		t.Errorf("exit %d after q", code)
	}
}
