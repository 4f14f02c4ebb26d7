package ui

import "strings"

// A helpPane lists the keys that work where the reader is, over everything else.
type helpPane struct {
	open  bool
	where place
	find  string // what is looked for among the keys
	top   int
	lines []strip
	w, h  int
}

// show makes the lines from the bindings: in two columns where there is room.
// While something is looked for, those of other places are found as well.
func (p *helpPane) show(table []binding, where place, w, h int, t theme, g glyphs, lang words) {
	p.open, p.where, p.w, p.h = true, where, w, h
	columns := 1
	if w >= 120 && p.find == "" {
		columns = 2
	}
	var entries [][]strip
	total := 0
	for _, b := range table {
		if p.lists(b, g, lang) {
			e := helpEntry(b, w/columns-1, b.in&where == 0, t, g, lang)
			entries = append(entries, e)
			total += len(e)
		}
	}
	p.lines = p.heading(table, w, t, g, lang)
	body := make([][]strip, columns)
	at, used := 0, 0
	for _, e := range entries {
		if used >= (total+columns-1)/columns && at < columns-1 {
			at, used = at+1, 0
		}
		body[at] = append(body[at], e...)
		used += len(e)
	}
	if len(entries) == 0 {
		none := lang.say(sayNotFound, p.find)
		p.lines = append(p.lines, strip{" " + none, 1 + width(none)}.guard(w))
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

// lists tells whether the help names a binding: those of the place, or those that
// are looked for, by their keys and in either language.
func (p *helpPane) lists(b binding, g glyphs, lang words) bool {
	if len(b.keys) == 0 {
		return false
	}
	if p.find == "" {
		return b.in&p.where != 0
	}
	uk, en := lang, lang
	uk.lang, en.lang = "uk", "en"
	for _, text := range []string{uk.say(b.help), en.say(b.help), actionNames[b.act]} {
		if _, ok := find(p.find, text); ok {
			return true
		}
	}
	return strings.Contains(" "+b.names(g)+" ", " "+p.find+" ")
}

// heading says where the keys work, and how they are found on other layouts.
func (p *helpPane) heading(table []binding, w int, t theme, g glyphs, lang words) []strip {
	where := map[place]phrase{inList: sayWhereList, inReader: sayWhereReader, inSide: sayWhereSide, inAbout: sayWhereAbout, inOffer: sayWhereOffer}[p.where]
	title := lang.say(sayHelpTitle) + " " + lang.say(where)
	ways := lang.say(sayHelpClose)
	if width(title)+width(ways)+3 > w {
		ways = lang.say(sayHelpCloseShort)
	}
	if width(title)+width(ways)+3 > w {
		ways = ""
	}
	lines := []strip{justify(" "+title, ways, w, "", t.heading, t.dim)}
	for _, l := range wrap(layoutHint(table, p.where, g, lang), max(1, w-2), 4, "") {
		lines = append(lines, strip{" " + t.dim.paint(l), 1 + width(l)})
	}
	return append(lines, strip{})
}

// layoutHint says how keys are found on other layouts: what searches and helps there
// where the first key for it is a sign that stands elsewhere, or nowhere.
func layoutHint(table []binding, where place, g glyphs, lang words) string {
	look := actFilter
	if where == inReader {
		look = actFind
	}
	var search, help string
	for _, b := range table {
		switch {
		case b.in&where == 0:
		case b.act == look:
			search = b.elsewhere(g)
		case b.act == actHelp:
			help = b.elsewhere(g)
		}
	}
	switch {
	case search != "" && help != "":
		return lang.say(sayHelpBoth, search, help)
	case search != "":
		return lang.say(sayHelpFilter, search)
	case help != "":
		return lang.say(sayHelpHelp, help)
	}
	return lang.say(sayHelpLayout)
}

// helpEntry sets one binding: keys, then what they do.
func helpEntry(b binding, w int, elsewhere bool, t theme, g glyphs, lang words) []strip {
	column := 18
	if w < 50 {
		column = 10
	}
	keys, text := b.names(g), lang.say(b.help)
	if elsewhere {
		text += " (" + lang.where(b.in) + ")"
	}
	if w < column+12 {
		text := fit(keys+" "+text, max(0, w-1), g.ellipsis)
		return []strip{{" " + text, 1 + width(text)}}
	}
	names, said := wrap(keys, column, 4, g.ellipsis), wrap(text, w-column-2, 4, g.ellipsis)
	var lines []strip
	for i := range max(len(names), len(said)) {
		var name, what strip
		if i < len(names) {
			name = strip{t.key.paint(names[i]), width(names[i])}
		}
		if i < len(said) {
			what = strip{said[i], width(said[i])}
		}
		lines = append(lines, strip{" " + name.padded(column) + " " + what.s, column + 2 + what.w})
	}
	return lines
}

// scroll goes n lines down, or up if n is negative.
func (p *helpPane) scroll(n int) { p.top = max(0, min(p.top+n, len(p.lines)-p.h)) }

// view draws the visible lines: exactly h strips.
func (p *helpPane) view() []strip {
	lines := make([]strip, 0, max(0, p.h))
	for i := p.top; i < len(p.lines) && len(lines) < p.h; i++ {
		lines = append(lines, p.lines[i].guard(p.w))
	}
	for len(lines) < p.h {
		lines = append(lines, strip{})
	}
	return lines
}
