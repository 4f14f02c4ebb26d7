//go:build unix

package cli

import (
	"strings"
	"testing"
	"time"

	"visti/ui"
)

// sent is how a terminal sends a key that the manual names.
func sent(name string) string {
	named := map[string]string{
		"Enter": "\r", "Esc": "\x1b", "Space": " ", "Tab": "\t", "Shift-Tab": "\x1b[Z", "Home": "\x1b[H", "End": "\x1b[F",
		"PgUp": "\x1b[5~", "PgDn": "\x1b[6~", "F1": "\x1bOP", "↓": "\x1b[B", "↑": "\x1b[A", "→": "\x1b[C", "←": "\x1b[D",
	}
	if s, ok := named[name]; ok {
		return s
	}
	if letter, ok := strings.CutPrefix(name, "Ctrl-"); ok {
		return string(letter[0] & 0x1f)
	}
	return name
}

// tableKeys are the keys of the manual's table that do not end or stop visti.
func tableKeys(t *testing.T) (keys []string) {
	t.Helper()
	for line := range strings.Lines(ui.KeyTable("en")) {
		cells := strings.Split(line, "|")
		if len(cells) < 3 {
			continue
		}
		for i, name := range strings.Split(cells[1], "`") {
			if i%2 == 0 {
				continue
			}
			switch name {
			case "q", "Q", "Ctrl-c", "Ctrl-z":
			case "0 1–9", "1–9":
				keys = append(keys, "0", "1", "9")
			case "+ 1–9":
				keys = append(keys, "+2")
			default:
				keys = append(keys, sent(name))
			}
		}
	}
	if len(keys) < 50 {
		t.Fatalf("the table has %d keys, want at least 50", len(keys))
	}
	return keys
}

// TestEveryKeyOfTheTable presses each key once in the list, once in an article and
// once in the help, as a terminal sends it: visti lives on, shows nothing foreign and
// answers.
func TestEveryKeyOfTheTable(t *testing.T) {
	t.Parallel()
	keys := tableKeys(t)
	command, _ := stubBrowser(t)
	for name, at := range map[string][]string{"list": nil, "article": {"enter"}, "help": {"?"}} {
		for _, size := range [][2]int{{80, 24}, {40, 12}} {
			if underRace && size[0] == 40 {
				continue // see told
			}
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				me, _ := sitAtSample(t, size[0], size[1], "BROWSER="+command)
				me.see("ЗРАЗОК", "Вечірніх обмежень", "опитано")
				for _, k := range keys {
					me.press(at...)
					me.press(k)
					time.Sleep(20 * time.Millisecond)
					for range 3 {
						me.press("esc")
						time.Sleep(60 * time.Millisecond) // Esc and a key at once would be Alt and that key
					}
				}
				me.still() // an Esc that waits beside the next key would be Alt
				me.press("?")
				me.see("Клавіші")
				me.press("esc")
				time.Sleep(100 * time.Millisecond)
				me.notSee("Клавіші у")
				if bad := foreign(me.written()); bad != "" && !strings.HasPrefix(bad, `"\x1b]52;`) { // y copies
					t.Errorf("a foreign control reached the terminal: %s", bad)
				}
				me.press("Q")
				if code := me.quits(); code != exitGood {
					t.Errorf("exit %d after Q", code)
				}
			})
		}
	}
}
