package ui

import (
	"fmt"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"visti/internal/news"
)

// A sheet stands in the reader in place of an article: what changed in one, what
// somebody says elsewhere, the digest. Its entries are opened by their numbers, or
// with Enter where the cursor is.
type sheet struct {
	title   string
	note    string // beside the title
	body    func(p *readerPane) []textLine
	entries []entry
	end     string // what stands below the last one
	cursor  int
	from    []int // the lines that entries begin at
}

// An entry is an article that a sheet names.
type entry struct {
	over   string // a heading above it
	main   string
	said   string // a claim below it
	under  []string
	target numbered
}

// openSheet shows a sheet; h comes back to where one was.
func (m *Model) openSheet(s sheet) tea.Cmd {
	if m.focus == readerPart {
		m.leaveReader()
		m.back = append(m.back, m.reader)
	} else {
		m.back = nil
	}
	m.focus = readerPart
	cmd := m.arrange()
	m.reader.begin(news.Article{}, news.URL{})
	m.reader.opened, m.reader.sheet = true, &s
	for _, e := range s.entries {
		m.reader.items = append(m.reader.items, e.target)
	}
	m.reader.set()
	return cmd
}

// sheetLines sets the sheet.
func (p *readerPane) sheetLines() []textLine {
	s, m, t := p.sheet, p.measure(), p.theme
	lines := []textLine{p.apart(s.title, s.note, t.title, t.dim), {}}
	if s.body != nil {
		lines = append(lines, s.body(p)...)
	}
	s.from = nil
	for i, e := range s.entries {
		if e.over != "" {
			lines = append(lines, p.apart(e.over, "", t.heading, t.dim))
		}
		s.from = append(s.from, len(lines))
		lines = append(lines, p.entryLines(i, e)...)
		lines = append(lines, textLine{})
	}
	if s.end != "" {
		gap := max(0, (m-width(s.end)-4)/2)
		end := spaces(gap) + p.glyphs.rule + " " + s.end + " " + p.glyphs.rule
		lines = append(lines, p.indented(t.dim.paint(end), width(end)))
	}
	return lines
}

// entryLines sets one entry: the number and the cursor hang at the left.
func (p *readerPane) entryLines(i int, e entry) []textLine {
	const hang = 4
	t, room := p.theme, max(1, p.measure()+gutter-hang)
	bar, ink := " ", ink{}
	if i == p.sheet.cursor {
		bar, ink = t.bar.paint(p.glyphs.bar), t.strong
	}
	var lines []textLine
	for n, l := range wrap(e.main, room, 4, p.glyphs.ellipsis) {
		head := spaces(hang - 1)
		if n == 0 {
			head = t.key.paint(fmt.Sprintf("%2s", strconv.Itoa(i+1))) + " "
		}
		lines = append(lines, textLine{s: bar + head + ink.paint(l), w: hang + width(l)})
	}
	for _, l := range wrap(e.said, room, 4, p.glyphs.ellipsis) {
		lines = append(lines, textLine{s: bar + spaces(hang-1) + l, w: hang + width(l)})
	}
	for _, under := range e.under {
		for _, l := range wrap(under, room, 3, p.glyphs.ellipsis) {
			lines = append(lines, textLine{s: bar + spaces(hang-1) + t.dim.paint(l), w: hang + width(l)})
		}
	}
	return lines
}

// move goes n entries down, or scrolls a sheet that has none.
func (p *readerPane) move(n int) {
	p.resume, p.moved = anchor{}, true
	if p.sheet == nil || len(p.sheet.entries) == 0 {
		p.scroll(n)
		return
	}
	s := *p.sheet // the one that h comes back to stays as it was left
	s.cursor = max(0, min(s.cursor+n, len(s.entries)-1))
	p.sheet = &s
	p.set()
	from, end := s.from[s.cursor], p.count()
	if s.cursor == 0 {
		from = 0
	}
	if s.cursor+1 < len(s.from) {
		end = s.from[s.cursor+1]
	}
	p.top = min(max(p.top, end-p.rows()), from)
	p.scroll(0)
}

// target is the article that the cursor of a sheet is on.
func (p *readerPane) target() (numbered, bool) {
	if p.sheet == nil || len(p.sheet.entries) == 0 {
		return numbered{}, false
	}
	return p.sheet.entries[p.sheet.cursor].target, true
}

// toward goes to the claim that the article was opened for, once its place is there.
func (p *readerPane) goToward() {
	if p.toward == "" {
		return
	}
	for i, c := range p.reading.Summary.Claims {
		if i < maxClaims && c.Text.String() == p.toward {
			p.claim = i
			if p.walk(1) || p.complete {
				p.toward = ""
			}
			return
		}
	}
}
