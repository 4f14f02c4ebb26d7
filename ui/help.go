package ui

// A helpPane lists the keys that work where the reader is, over everything else.
type helpPane struct {
	open  bool
	where place
	top   int
	lines []strip
	w, h  int
}

// show makes the lines from the binding table: in two columns where there is room.
func (p *helpPane) show(where place, w, h int, t theme, g glyphs, lang words) {
	p.open, p.where, p.w, p.h = true, where, w, h
	columns := 1
	if w >= 120 {
		columns = 2
	}
	var entries [][]strip
	total := 0
	for _, b := range bindings {
		if b.in&where != 0 {
			e := helpEntry(b, w/columns-1, t, g, lang)
			entries = append(entries, e)
			total += len(e)
		}
	}
	p.lines = p.heading(w, t, lang)
	body := make([][]strip, columns)
	at, used := 0, 0
	for _, e := range entries {
		if used >= (total+columns-1)/columns && at < columns-1 {
			at, used = at+1, 0
		}
		body[at] = append(body[at], e...)
		used += len(e)
	}
	for i := range body[0] {
		line := body[0][i]
		if columns > 1 && i < len(body[1]) {
			line = strip{line.padded(w/2) + body[1][i].s, w/2 + body[1][i].w}
		}
		p.lines = append(p.lines, line)
	}
	p.scroll(0)
}

// heading says where the keys work, and how they are found on other layouts.
func (p *helpPane) heading(w int, t theme, lang words) []strip {
	where := map[place]phrase{inList: sayWhereList, inReader: sayWhereReader, inSide: sayWhereSide}[p.where]
	title := lang.say(sayHelpTitle) + " " + lang.say(where)
	lines := []strip{justify(" "+title, lang.say(sayHelpClose), w, "", t.heading, t.dim)}
	for _, l := range wrap(lang.say(sayHelpLayout), max(1, w-2), 4, "") {
		lines = append(lines, strip{" " + t.dim.paint(l), 1 + width(l)})
	}
	return append(lines, strip{})
}

// helpEntry sets one binding: keys, then what they do.
func helpEntry(b binding, w int, t theme, g glyphs, lang words) []strip {
	const column = 18
	keys := b.names(g)
	name := strip{t.key.paint(keys), width(keys)}
	if w < column+12 {
		text := fit(keys+" "+lang.say(b.help), max(0, w-1), g.ellipsis)
		return []strip{{" " + text, 1 + width(text)}}
	}
	var lines []strip
	for i, l := range wrap(lang.say(b.help), w-column-2, 4, g.ellipsis) {
		head := strip{"", 0}
		if i == 0 {
			head = name
		}
		lines = append(lines, strip{" " + head.padded(column) + " " + l, column + 2 + width(l)})
	}
	return lines
}

// scroll goes n lines down, or up if n is negative.
func (p *helpPane) scroll(n int) { p.top = max(0, min(p.top+n, len(p.lines)-p.h)) }

// view draws the visible lines: exactly h strips.
func (p *helpPane) view() []strip {
	lines := make([]strip, 0, max(0, p.h))
	for i := p.top; i < len(p.lines) && len(lines) < p.h; i++ {
		lines = append(lines, p.lines[i])
	}
	for len(lines) < p.h {
		lines = append(lines, strip{})
	}
	return lines
}
