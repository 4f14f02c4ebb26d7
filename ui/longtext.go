package ui

// pageLines is how many lines a page of a long text has.
const pageLines = 1 << 10

// A longText is the lines of a text, in pages. Growing it moves nothing that is
// there: an article of 10 MB has 300,000 lines, and copying them holds up a key.
type longText struct {
	pages [][]textLine // all full but the last
	n     int
}

// add appends lines.
func (t *longText) add(lines []textLine) {
	t.n += len(lines)
	for len(lines) > 0 {
		last := len(t.pages) - 1
		if last < 0 || len(t.pages[last]) == pageLines {
			// A short text takes no more than it needs.
			t.pages = append(t.pages, make([]textLine, 0, min(pageLines, len(lines))))
			last++
		}
		n := min(pageLines-len(t.pages[last]), len(lines))
		t.pages[last] = append(t.pages[last], lines[:n]...)
		lines = lines[n:]
	}
}

// at is line i, from 0.
func (t longText) at(i int) textLine { return t.pages[i/pageLines][i%pageLines] }

// between is the text as far as it is on the screen: a sheet stands in its place.
func (p *readerPane) between() longText {
	if p.sheet != nil {
		return longText{}
	}
	return p.text
}

// count is how many lines the pane scrolls through: those above the text, the text,
// and below it.
func (p *readerPane) count() int { return len(p.front) + p.between().n + len(p.rest) }

// at is line i of the pane.
func (p *readerPane) at(i int) textLine {
	if i < len(p.front) {
		return p.front[i]
	}
	i -= len(p.front)
	if text := p.between(); i < text.n {
		return text.at(i)
	} else {
		return p.rest[i-text.n]
	}
}

// all are the lines of the pane, in order.
func (p *readerPane) all(yield func(int, textLine) bool) {
	for i := range p.count() {
		if !yield(i, p.at(i)) {
			return
		}
	}
}
