//go:build unix

package cli

import (
	"strings"
	"testing"
	"time"
)

// TestFollowTheSample follows what happens while one watches: rows come in without
// a key, and the cursor stays on its article.
func TestFollowTheSample(t *testing.T) {
	t.Parallel()
	for name, c := range told(map[string]layout{"80x24": {80, 24, latin}, "40x12 on a Ukrainian layout": {40, 12, ukrainian}}) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			me, _ := sitAtSample(t, c.w, c.h)
			me.see("ЗРАЗОК", "Вечірніх обмежень", "опитано")
			me.still()
			me.press(c.keys("j"), c.keys("F"))
			me.see("стежу до")
			at := cursorLine(me.screen())
			me.press(c.keys("k"), c.keys("j")) // the note gives way
			me.see("стежу до")
			before := me.screen()
			me.wait(time.Minute, func(s string) string {
				if rows(s) == rows(before) {
					return "want rows to come in by themselves"
				}
				return ""
			})
			if s := me.screen(); cursorLine(s) != at || strings.Contains(s, "нових") {
				t.Errorf("the cursor was on %q; the screen is\n%s", at, s)
			}
			me.press(c.keys("F"))
			me.see("більше не стежу")
			me.press(c.keys("q"))
			me.quits()
		})
	}
}

// cursorLine is the first line of the row under the cursor.
func cursorLine(screen string) string {
	for line := range strings.Lines(screen) {
		if strings.HasPrefix(line, "▌") {
			return strings.TrimSpace(line)
		}
	}
	return ""
}

// rows is what the title says of how many there are.
func rows(screen string) string {
	first, _, _ := strings.Cut(screen, "\n")
	return first
}
