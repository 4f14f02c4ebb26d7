package ui

import (
	"fmt"
	"strings"

	"charm.land/glamour/v2"

	"visti/internal/news"
)

const printPiece = 8 << 10 // bytes that are given to Glamour at a time

// Render renders a Markdown document that visti wrote at a width for a terminal's
// standard output. What comes back holds nothing but text, colours and hyperlinks.
func Render(markdown string, w int, noColor bool) (string, error) {
	depth := manyColours
	if noColor {
		depth = noColours
	}
	md, err := printer(newTheme(true, depth), w)
	if err != nil {
		return "", fmt.Errorf("render Markdown: %w", err)
	}
	var sb strings.Builder
	for i, piece := range pieces(markdown) {
		lines := setLines([]segment{{text: news.Plain(piece).String()}}, w)
		if len(piece) < plainFrom {
			out, err := md.Render(piece)
			if err != nil {
				return "", fmt.Errorf("render Markdown: %w", err)
			}
			lines, _ = asSet(segments(out), 1<<30)
		}
		if i > 0 && len(lines) > 0 && !isItem(piece) {
			sb.WriteString("\n")
		}
		for _, l := range lines {
			sb.WriteString(l.s + "\n")
		}
	}
	return sb.String(), nil
}

// printer is the renderer for what is printed, where links have no numbers.
func printer(t theme, w int) (*glamour.TermRenderer, error) {
	s := markdownStyle(t)
	s.Link.Format = ""
	indent, bar := uint(1), "│ "
	s.BlockQuote.Indent, s.BlockQuote.IndentToken = &indent, &bar
	s.List.LevelIndent = 2
	s.Item.BlockPrefix, s.Enumeration.BlockPrefix = "• ", ". "
	return glamour.NewTermRenderer(glamour.WithStyles(s), glamour.WithWordWrap(w), glamour.WithPreservedNewLines())
}

// pieces cuts a document so that Glamour never has much of it at a time: its cost
// grows faster than the text. A piece ends before an empty line outside of code, or
// between two items of a list.
func pieces(markdown string) []string {
	var all []string
	var sb strings.Builder
	blank, fence := false, ""
	for line := range strings.Lines(markdown) {
		bare := strings.TrimSpace(line)
		if fence == "" && sb.Len() >= printPiece && (blank || isItem(line)) {
			all = append(all, sb.String())
			sb.Reset()
		}
		if ticks := bare[:len(bare)-len(strings.TrimLeft(bare, "`"))]; len(ticks) >= 3 {
			switch {
			case fence == "":
				fence = ticks
			case bare == ticks && len(ticks) >= len(fence):
				fence = ""
			}
		}
		blank = bare == ""
		sb.WriteString(line)
	}
	return append(all, sb.String())
}

// isItem tells whether a line begins an item at the first level of a list.
func isItem(line string) bool {
	digits := strings.TrimLeft(line, "0123456789")
	return strings.HasPrefix(line, "- ") || len(digits) < len(line) && strings.HasPrefix(digits, ". ")
}
