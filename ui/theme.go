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
	name  string // of the look

	title, heading, dim, strong, key     ink
	bar, barAway                         ink // the cursor in the pane with the keys, and elsewhere
	unread, star, changed                ink
	topicOn, topicOff, count             ink
	claim, claimNow, claimSign, bullet   ink
	link, good, bad, fresh, prompt, code ink
	found                                ink // the letters of a name that were typed

	accent, codeColour string // for Markdown; "" for none
}

// newTheme builds the inks of visti's own theme for a dark or a light background.
func newTheme(dark bool, d depth) theme { return Look{}.theme(dark, d) }

// theme builds the inks of a look.
func (l Look) theme(dark bool, d depth) theme {
	t := theme{dark: l.isDark(dark), depth: d, name: l.Name}
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
	p := l.palette(dark, d)
	t.accent, t.codeColour = p.accent, p.code
	dim, claim := newInk(foreground(p.dim)), foreground(p.claim)
	strong := func(colour string) ink { return newInk(foreground(colour).Bold(true)) }
	t.heading, t.bar, t.topicOn, t.prompt = strong(p.heading), strong(p.cursor), strong(p.topic), strong(p.prompt)
	t.dim, t.topicOff, t.count, t.barAway = dim, dim, dim, dim
	t.found = newInk(foreground(p.accent).Bold(true).Underline(true))
	t.key, t.unread, t.link = newInk(foreground(p.key)), newInk(foreground(p.unread)), newInk(foreground(p.link).Underline(true))
	t.claim, t.claimNow, t.claimSign, t.bullet = newInk(claim), strong(p.claim), newInk(claim), strong(p.claim)
	t.star, t.changed, t.fresh = newInk(foreground(p.star)), newInk(foreground(p.changed)), strong(p.new)
	t.good, t.bad, t.code = newInk(foreground(p.good)), newInk(foreground(p.bad)), newInk(foreground(p.code))
	return t
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
