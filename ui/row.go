package ui

import (
	"time"

	"github.com/charmbracelet/x/ansi"

	"visti/internal/news"
)

// A strip is a piece of a line with the cells it takes.
type strip struct {
	s string
	w int
}

// padded returns the strip filled to w cells.
func (s strip) padded(w int) string { return s.s + spaces(w-s.w) }

// guard cuts what is wider than w, as it may be on a screen of a few cells.
func (s strip) guard(w int) strip {
	if s.w <= w {
		return s
	}
	cut := ansi.Truncate(s.s, w, "")
	return strip{cut, width(cut)}
}

// A rowStyle says how the rows of a list are cut; all rows of a list share it.
type rowStyle struct {
	w       int  // of the list
	time    int  // cells of the time column; 0 for none
	brief   bool // times have six cells at most
	gap     int  // cells between time and title
	meta    metaPlace
	rows    Rows
	dash    string
	bullet  string
	tail    string // of what is cut
	dot     string
	now     time.Time
	words   words
	sources map[string]string // what to call a source in a language, by sourceKey
}

// A metaPlace says where source and topic stand.
type metaPlace uint8

const (
	noMeta     metaPlace = iota
	metaBeside           // at the right of the last title line
	metaBelow            // on a line of their own
)

// styleRows chooses how rows look in a list of w cells on a screen of that size.
func styleRows(w, screenW, screenH int, oldest age) rowStyle {
	s := rowStyle{w: w, time: oldest.cells(), gap: 2, meta: metaBeside}
	if w < narrowRows {
		s.meta, s.gap, s.brief = metaBelow, 1, true
		s.time = min(s.time, briefCells)
	}
	if screenW < 60 && screenH < 20 {
		s.meta = noMeta
	}
	if w < 30 {
		s.time, s.gap = 0, 0
	}
	return s
}

// narrowRows is how many cells a list has at least that shows source and topic
// beside the title, and times at length.
const narrowRows = 60

// when writes the time of an article as there is room for it.
func (s rowStyle) when(a news.Article) string {
	switch {
	case s.time == 0:
		return ""
	case s.brief:
		return s.words.briefly(a.Time(), s.now)
	default:
		return s.words.when(a.Time(), s.now)
	}
}

// left is where the title begins.
func (s rowStyle) left() int {
	if s.w < 8 {
		return 1
	}
	return 3 + s.time + s.gap
}

// A rowText is one row cut to its lines: at most two of title, and the meta line
// beside the last of them or below. Where it stands below, a long title has a third
// line, so that it is whole.
type rowText struct {
	title  [3]strip
	titles int
	time   string
	meta   strip
	below  bool
	roomy  bool  // a line for the first claim
	claim  strip // it, once it is here
}

// height is how many lines the row takes.
func (r *rowText) height() int {
	h := r.titles
	if r.below {
		h++
	}
	if r.roomy {
		h++
	}
	return h
}

// cut makes the lines of one row.
func (s rowStyle) cut(a news.Article) rowText {
	var r rowText
	room := max(1, s.w-s.left())
	title := oneLine(a.Title.String())
	if title == "" {
		title = oneLine(a.Teaser.String())
	}
	if s.rows == OneLine {
		return s.cutOne(a, title, room)
	}
	r.roomy = s.rows == Roomy && a.Claims > 0 && s.meta != noMeta
	for i, line := range wrap(title, room, 2, s.tail) {
		r.title[i] = strip{line, width(line)}
		r.titles++
	}
	r.titles = max(1, r.titles)
	if s.meta == metaBelow && r.titles == 2 {
		s.spill(&r, title, room)
	}
	r.time = s.when(a)
	if s.meta == metaBeside || r.titles == 3 && s.fitsBeside(&r, a, room) {
		s.beside(&r, a, room)
	} else if s.meta == metaBelow {
		r.below = true
		m := fit(s.joined(a), room, s.tail)
		r.meta = strip{m, width(m)}
	}
	return r
}

// fitsBeside tells whether the source has room beside the last title line.
func (s rowStyle) fitsBeside(r *rowText, a news.Article, room int) bool {
	return width(s.source(a)) <= room-r.title[r.titles-1].w-metaGap
}

// spill lets the end of a title that does not fit two lines have a third, which it
// shares with source and topic if there is room.
func (s rowStyle) spill(r *rowText, title string, room int) {
	lines := wrap(title, room, 3, s.tail)
	if len(lines) < 3 {
		return
	}
	for i, line := range lines {
		r.title[i] = strip{line, width(line)}
	}
	r.titles = 3
}

// metaGap is how many cells lie between a title and its source.
const metaGap = 2

// beside puts source and topic at the right of the last title line. What does
// not fit gives way, the topic first; a source that does not fit beside a title
// of one line has the second.
func (s rowStyle) beside(r *rowText, a news.Article, room int) {
	free := room - r.title[r.titles-1].w - metaGap
	source := s.source(a)
	for _, m := range []string{s.joined(a), source} {
		if w := width(m); w <= free {
			r.meta = strip{m, w}
			return
		}
	}
	if r.titles == 1 {
		r.titles = 2
		m := fit(s.joined(a), room, s.tail)
		r.meta = strip{m, width(m)}
		return
	}
	if m := fit(source, free, s.tail); width(m) >= 5 {
		r.meta = strip{m, width(m)}
	}
}

// joined names source and topic.
func (s rowStyle) joined(a news.Article) string {
	source := s.source(a)
	if len(a.Topics) == 0 || a.Topics[0] == news.NoTopic {
		return source
	}
	topic := a.Topics[0].Name(s.words.lang)
	if source == "" {
		return topic
	}
	return source + " " + s.dot + " " + topic
}

// source names the publisher, with the language where it has several.
func (s rowStyle) source(a news.Article) string {
	if n, ok := s.sources[sourceKey(a.Source, a.Lang)]; ok {
		return n
	}
	return oneLine(a.SourceName.String())
}

func sourceKey(source, lang string) string { return source + "\x00" + lang }

// nameSources finds what to call each source: its name, and the language too for
// all but one of them where a source has feeds in several. That one is the
// frame's, or the first.
func nameSources(feeds []news.Feed, lang string) map[string]string {
	langs := languagesOf(feeds)
	names := map[string]string{}
	for _, f := range feeds {
		all := langs[f.Source.ID]
		if len(all) < 2 || f.Source.Name.Empty() {
			continue
		}
		own := all[0]
		for _, l := range all {
			if l == lang {
				own = l
			}
		}
		name := oneLine(f.Source.Name.String())
		if f.Lang != own && f.Lang != "" {
			name += " " + f.Lang
		}
		names[sourceKey(f.Source.ID, f.Lang)] = name
	}
	return names
}
