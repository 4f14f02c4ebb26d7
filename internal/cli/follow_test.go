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
	me, _ := sitAtSample(t, 80, 24)
	me.see("1 джерело не відповідає", "Вечірніх обмежень світла не буде")
	me.press("j", "F")
	me.see("стежу до", "F — досить")
	at := cursorLine(me.screen())
	me.press("k", "j") // the note gives way
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
	me.press("F")
	me.see("більше не стежу")
	me.press("q")
	me.quits()
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
