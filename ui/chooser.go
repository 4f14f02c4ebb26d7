package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A choice is one line of a chooser.
type choice struct {
	name  string
	also  []string // what else it is found by
	sign  string   // one cell before it: a digit, a mark; "" for none
	note  string   // at the right: a key, a count
	dim   bool     // it does nothing here
	last  bool     // it stands after the others while nothing is typed
	do    func(*Model) tea.Cmd
	term  news.Term // what it writes into the filter, alone or with others; the zero Term if nothing
	rank  int       // where it stands before choices are sorted
	text  string    // what it writes where it was asked for
	key   string    // what it is counted by, and known again by
	wide  bool      // its note has most of the line
	quiet bool      // its note says no more than what it is for
	on    bool      // picked together with others
}

// A chooser lists choices under a prompt and finds them by what is typed there.
type chooser struct {
	all    []choice
	found  []int   // of all, best first
	runes  [][]int // beside found: which letters of the name were typed
	typed  string
	none   string // what is said if nothing is found
	valued bool   // they are values of a command
	cursor int
	top    int
	w, h   int
}

// show takes the choices and what is typed.
func (p *chooser) show(all []choice, typed string) {
	p.all = all
	p.cursor, p.top = 0, 0
	p.filter(typed)
}

// filter finds what is typed. Choices that are found alike keep their order.
func (p *chooser) filter(typed string) {
	p.typed = typed
	type scored struct {
		at    int
		score int
		runes []int
	}
	var hits []scored
	for i, c := range p.all {
		best, ok := find(typed, c.name)
		for _, other := range c.also {
			if h, found := find(typed, other); found && (!ok || h.score > best.score) {
				best, ok = hit{score: h.score}, true
			}
		}
		if !ok {
			continue
		}
		if typed == "" {
			best.score = 0
			if c.last {
				best.score = -50
			}
		}
		if c.dim {
			best.score -= 100
		}
		hits = append(hits, scored{i, best.score, best.runes})
	}
	slices.SortStableFunc(hits, func(a, b scored) int { return b.score - a.score })
	p.found, p.runes = p.found[:0:0], p.runes[:0:0]
	for _, h := range hits {
		p.found, p.runes = append(p.found, h.at), append(p.runes, h.runes)
	}
	p.cursor = 0
	p.move(0)
}

// renew takes other choices in the place of those that are there, and leaves what is typed and
// the cursor on the choice with the same key.
func (p *chooser) renew(all []choice) {
	was, _ := p.at()
	p.all = all
	p.filter(p.typed)
	for i, k := range p.found {
		if p.all[k].key == was.key {
			p.cursor = i
		}
	}
	p.move(0)
}

func (p *chooser) resize(w, h int) {
	p.w, p.h = w, h
	p.move(0)
}

// move goes n lines down, or up if n is negative.
func (p *chooser) move(n int) {
	p.cursor = max(0, min(p.cursor+n, len(p.found)-1))
	p.top = max(0, min(p.top, p.cursor, len(p.found)-p.h))
	if p.cursor >= p.top+p.h {
		p.top = p.cursor - p.h + 1
	}
}

// at is the choice under the cursor.
func (p *chooser) at() (choice, bool) {
	if p.cursor < 0 || p.cursor >= len(p.found) {
		return choice{}, false
	}
	return p.all[p.found[p.cursor]], true
}

// pick picks the choice under the cursor together with others, or drops it. It is
// false for one that can only be chosen alone.
func (p *chooser) pick() bool {
	if p.cursor >= len(p.found) || p.all[p.found[p.cursor]].do != nil {
		return false
	}
	c := &p.all[p.found[p.cursor]]
	c.on = !c.on
	return true
}

// picked are the choices that were picked.
func (p *chooser) picked() (all []choice) {
	for _, c := range p.all {
		if c.on {
			all = append(all, c)
		}
	}
	return all
}

// wideNote is how much of a line of w cells a note may take that says more than the
// name.
func wideNote(w int) int { return min(w, chooserWidth) - 26 }

// chooserWidth is how far the notes at the right stand from the names at most.
const chooserWidth = 78

// view draws the visible lines: exactly h strips, none wider than w.
func (p *chooser) view(t theme, g glyphs) []strip {
	lines := make([]strip, 0, max(0, p.h))
	for i := p.top; i < len(p.found) && len(lines) < p.h; i++ {
		lines = append(lines, p.line(i, t, g))
	}
	for len(lines) < p.h {
		lines = append(lines, strip{})
	}
	return lines[:max(0, p.h)]
}

// line draws one choice: the sign, its name with the letters that were typed, the
// note at the right.
func (p *chooser) line(i int, t theme, g glyphs) strip {
	c := p.all[p.found[i]]
	w := min(p.w, chooserWidth)
	bar, mark, sign := " ", " ", c.sign
	if i == p.cursor {
		bar = t.bar.paint(g.bar)
	}
	if c.on {
		mark = t.topicOn.paint(g.good)
	}
	if sign == "" {
		sign = " "
	}
	left, room := 4, w/2
	if c.wide {
		room = wideNote(p.w)
	}
	note := fit(c.note, room, g.ellipsis)
	if w < left+4 {
		return strip{bar, 1}.guard(p.w)
	}
	room = w - left - 1
	if note != "" {
		room -= width(note) + 2
	}
	name := fit(c.name, max(1, room), g.ellipsis)
	s := bar + mark + t.dim.paint(sign) + " " + p.name(name, i, c, t)
	used := left + width(name)
	if note != "" {
		noteInk := t.key
		if c.dim || c.quiet {
			noteInk = t.dim
		}
		s += spaces(w-1-used-width(note)) + noteInk.paint(note)
		used = w - 1
	}
	return strip{s, used}.guard(p.w)
}

// name paints the letters that were typed.
func (p *chooser) name(name string, i int, c choice, t theme) string {
	plain := ink{}
	switch {
	case c.dim:
		plain = t.dim
	case i == p.cursor:
		plain = t.strong
	}
	typed := p.runes[i]
	if len(typed) == 0 {
		return plain.paint(name)
	}
	var sb strings.Builder
	run, on := "", false
	flush := func() {
		if on {
			sb.WriteString(t.found.paint(run))
		} else {
			sb.WriteString(plain.paint(run))
		}
		run = ""
	}
	for k, r := range []rune(name) {
		if now := slices.Contains(typed, k); now != on {
			flush()
			on = now
		}
		run += string(r)
	}
	flush()
	return sb.String()
}
