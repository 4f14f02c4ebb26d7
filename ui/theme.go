package ui

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// An ink is a style as two strings, before and after what it colours, so that
// painting costs no more than putting them together.
type ink struct{ on, off string }

func newInk(s lipgloss.Style) ink {
	on, off, _ := strings.Cut(s.Render("x"), "x")
	return ink{on, off}
}

func (k ink) paint(s string) string {
	if s == "" || k.on == "" {
		return s
	}
	return k.on + s + k.off
}

// A theme names the inks by what they are for. None of them is the only sign of
// anything: every state has a glyph or a word as well.
type theme struct {
	dark, noColor bool

	title, heading, dim, strong, key ink
	bar, barAway                     ink // the cursor in the pane with the keys, and elsewhere
	unread, star, changed            ink
	topicOn, topicOff, count         ink
	claim, claimNow, bullet, link    ink
	good, bad, fresh, prompt         ink

	accent, faint string // colours for Markdown; "" for none
	code          string
}

// newTheme builds the inks for a dark or a light background.
func newTheme(dark, noColor bool) theme {
	t := theme{dark: dark, noColor: noColor}
	plain := lipgloss.NewStyle()
	if noColor {
		bold, faint := newInk(plain.Bold(true)), newInk(plain.Faint(true))
		t.title, t.heading, t.strong, t.key = bold, bold, bold, bold
		t.dim, t.topicOff, t.count, t.barAway = faint, faint, faint, faint
		t.bar, t.unread, t.topicOn, t.prompt, t.bullet = bold, bold, bold, bold, bold
		t.claimNow = newInk(plain.Bold(true))
		t.claim, t.link = newInk(plain.Underline(true)), newInk(plain.Underline(true))
		t.bad, t.fresh = bold, bold
		return t
	}
	pick := func(light, dark string) string {
		if t.dark {
			return dark
		}
		return light
	}
	colour := func(light, dark string) lipgloss.Style { return plain.Foreground(lipgloss.Color(pick(light, dark))) }
	t.accent, t.faint, t.code = pick("#005BBB", "#7FB5FF"), pick("#5F6672", "#8B93A1"), pick("#8A4B00", "#E0B074")
	accent, dim := colour(t.accent, t.accent), colour(t.faint, t.faint)
	t.title, t.strong = newInk(plain.Bold(true)), newInk(plain.Bold(true))
	t.heading = newInk(accent.Bold(true))
	t.dim, t.topicOff, t.count, t.barAway = newInk(dim), newInk(dim), newInk(dim), newInk(dim)
	t.key, t.link, t.prompt = newInk(accent), newInk(accent.Underline(true)), newInk(accent.Bold(true))
	t.bar, t.unread, t.topicOn = newInk(accent.Bold(true)), newInk(accent), newInk(accent.Bold(true))
	gold := colour("#7A5200", "#F0D58C")
	t.claim, t.claimNow, t.bullet = newInk(gold), newInk(gold.Bold(true)), newInk(gold.Bold(true))
	t.star = newInk(colour("#9A6700", "#FFD54A"))
	t.changed = newInk(colour("#B45309", "#F0A35E"))
	t.good, t.bad = newInk(colour("#2E7D32", "#98C379")), newInk(colour("#B3261E", "#F28B82"))
	t.fresh = newInk(colour("#7A5200", "#F0D58C").Bold(true))
	return t
}

// Glyphs are the signs of the frame.
type glyphs struct {
	bar, unread, star, changed           string
	bullet, bulletNow, mark, markNow     string
	back, more, here, up, down           string
	separator, dot, dash, rule, ellipsis string
	good, bad, fresh, enter, quote, item string
}

func newGlyphs(ascii bool) glyphs {
	if ascii {
		return glyphs{
			bar: ">", unread: "o", star: "*", changed: "~",
			bullet: "-", bulletNow: ">", mark: "|", markNow: ">",
			back: "<", more: ">", here: ">", up: "^", down: "v",
			separator: "|", dot: "-", dash: "-", rule: "-", ellipsis: "...",
			good: "+", bad: "!", fresh: " ", enter: "Enter", quote: "|", item: "*",
		}
	}
	return glyphs{
		bar: "▌", unread: "●", star: "★", changed: "↻",
		bullet: "▪", bulletNow: "▸", mark: "▎", markNow: "▌",
		back: "‹", more: "›", here: "▸", up: "↑", down: "↓",
		separator: "│", dot: "·", dash: "—", rule: "─", ellipsis: "…",
		good: "✓", bad: "!", fresh: " ", enter: "⏎", quote: "│", item: "•",
	}
}

func foreground(colour string) lipgloss.Style {
	return lipgloss.NewStyle().Foreground(lipgloss.Color(colour))
}
