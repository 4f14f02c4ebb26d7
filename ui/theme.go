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

// A depth is how many colours a terminal has.
type depth uint8

// The depths.
const (
	manyColours depth = iota // 256 or more
	sixteen
	noColours
)

// A theme names the inks by what they are for. None of them is the only sign of
// anything: every state has a glyph or a word as well.
type theme struct {
	dark  bool
	depth depth

	title, heading, dim, strong, key     ink
	bar, barAway                         ink // the cursor in the pane with the keys, and elsewhere
	unread, star, changed                ink
	topicOn, topicOff, count             ink
	claim, claimNow, claimSign, bullet   ink
	link, good, bad, fresh, prompt, code ink
	found                                ink // the letters of a name that were typed

	accent, codeColour string // for Markdown; "" for none
}

// newTheme builds the inks for a dark or a light background.
func newTheme(dark bool, d depth) theme {
	t := theme{dark: dark, depth: d}
	plain := lipgloss.NewStyle()
	bold := newInk(plain.Bold(true))
	t.title, t.strong = bold, bold
	if d == noColours {
		faint, underlined := newInk(plain.Faint(true)), newInk(plain.Underline(true))
		t.heading, t.key, t.bar, t.unread, t.topicOn, t.prompt = bold, bold, bold, bold, bold, bold
		t.bullet, t.claimSign, t.claimNow, t.bad, t.fresh = bold, bold, bold, bold, bold
		t.dim, t.topicOff, t.count, t.barAway = faint, faint, faint, faint
		t.claim, t.link, t.found = underlined, underlined, underlined
		return t
	}
	p := t.palette()
	t.accent, t.codeColour = p.accent, p.code
	accent, dim, gold := foreground(p.accent), newInk(foreground(p.dim)), foreground(p.gold)
	t.heading, t.bar, t.topicOn, t.prompt = newInk(accent.Bold(true)), newInk(accent.Bold(true)), newInk(accent.Bold(true)), newInk(accent.Bold(true))
	t.dim, t.topicOff, t.count, t.barAway = dim, dim, dim, dim
	t.found = newInk(accent.Bold(true).Underline(true))
	t.key, t.unread, t.link = newInk(accent), newInk(accent), newInk(accent.Underline(true))
	t.claim, t.claimNow, t.claimSign, t.bullet = newInk(gold), newInk(gold.Bold(true)), newInk(gold), newInk(gold.Bold(true))
	t.star, t.changed, t.fresh = newInk(foreground(p.star)), newInk(foreground(p.changed)), newInk(gold.Bold(true))
	t.good, t.bad, t.code = newInk(foreground(p.good)), newInk(foreground(p.bad)), newInk(foreground(p.code))
	return t
}

// A palette is the colours that a theme mixes its inks from.
type palette struct{ accent, dim, gold, star, changed, good, bad, code string }

// palette chooses colours by the background. With sixteen, the terminal's own
// are named: what a nearest match would make of ours is anything but calm.
func (t theme) palette() palette {
	switch {
	case t.depth == sixteen && t.dark:
		return palette{accent: "12", dim: "8", gold: "11", star: "11", changed: "13", good: "10", bad: "9", code: "14"}
	case t.depth == sixteen:
		return palette{accent: "4", dim: "8", gold: "5", star: "3", changed: "5", good: "2", bad: "1", code: "6"}
	case t.dark:
		return palette{"#7FB5FF", "#8B93A1", "#F0D58C", "#FFD54A", "#F0A35E", "#98C379", "#F28B82", "#E0B074"}
	default:
		return palette{"#005BBB", "#5F6672", "#7A5200", "#9A6700", "#B45309", "#2E7D32", "#B3261E", "#8A4B00"}
	}
}

func foreground(colour string) lipgloss.Style {
	return lipgloss.NewStyle().Foreground(lipgloss.Color(colour))
}

// Glyphs are the signs of the frame.
type glyphs struct {
	bar, unread, star, changed           string
	bullet, bulletNow, mark, markNow     string
	back, more, here, up, down           string
	separator, dot, dash, rule, ellipsis string
	good, bad, fresh, enter, quote, item string
	picked                               string
}

func newGlyphs(ascii bool) glyphs {
	if ascii {
		return glyphs{
			bar: ">", unread: "o", star: "*", changed: "~",
			bullet: "-", bulletNow: ">", mark: "|", markNow: ">",
			back: "<", more: ">", here: ">", up: "^", down: "v",
			separator: "|", dot: "-", dash: "-", rule: "-", ellipsis: "...",
			good: "+", bad: "!", fresh: " ", enter: "Enter", quote: "|", item: "*",
			picked: "x",
		}
	}
	return glyphs{
		bar: "▌", unread: "●", star: "★", changed: "↻",
		bullet: "▪", bulletNow: "▸", mark: "▎", markNow: "▌",
		back: "‹", more: "›", here: "▸", up: "↑", down: "↓",
		separator: "│", dot: "·", dash: "—", rule: "─", ellipsis: "…",
		good: "✓", bad: "!", fresh: " ", enter: "⏎", quote: "│", item: "•",
		picked: "▸",
	}
}
