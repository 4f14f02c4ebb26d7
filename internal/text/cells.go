package text

import "github.com/charmbracelet/x/ansi"

// Width is how many cells s takes on a terminal.
func Width(s string) int { return ansi.StringWidth(s) }

// Fit cuts s to at most w cells, with an ellipsis where something was cut. With
// w 0 or less it returns s as it is.
func Fit(s string, w int) string {
	if w <= 0 || ansi.StringWidth(s) <= w {
		return s
	}
	return ansi.Truncate(s, w, "…")
}
