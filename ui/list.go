package ui

import (
	"slices"
	"time"

	"visti/internal/news"
)

// A listPane shows articles, each in one to five lines, and cuts and draws only
// those that are visible.
type listPane struct {
	articles []news.Article
	cut      []*rowText // beside articles; nil where not cut yet
	style    rowStyle
	cursor   int
	top      int                            // the first row drawn
	lost     news.ArticleID                 // what the cursor comes back to when there are rows again
	since    time.Time                      // when the last visit ended
	seam     int                            // the row from which on all was here then; 0 for none
	arrived  int                            // rows that came since
	bound    news.ArticleID                 // what the cursor goes to once it is among the rows
	claims   map[news.ArticleID]*news.Claim // first ones; nil where they were asked for
	selected map[news.ArticleID]bool
	w, h     int
}

// restyle makes all rows be cut anew.
func (p *listPane) restyle(s rowStyle) {
	p.style = s
	p.cut = make([]*rowText, len(p.articles))
	p.follow()
}

func (p *listPane) resize(w, h int) { p.w, p.h = w, h }

// move goes n rows down, or up if n is negative.
func (p *listPane) move(n int) {
	p.lost, p.bound = 0, 0
	p.cursor = max(0, min(p.cursor+n, len(p.articles)-1))
	p.follow()
}

// anchor remembers where the cursor is, should no row be left of a filter.
func (p *listPane) anchor() {
	if a, ok := p.at(); ok {
		p.lost = a.ID
	}
}

// at returns the article under the cursor.
func (p *listPane) at() (news.Article, bool) {
	if p.cursor < 0 || p.cursor >= len(p.articles) {
		return news.Article{}, false
	}
	return p.articles[p.cursor], true
}

// index finds an article; -1 if it is not there.
func (p *listPane) index(id news.ArticleID) int {
	return slices.IndexFunc(p.articles, func(a news.Article) bool { return a.ID == id })
}

// step moves the cursor to the nearest row that is among these too: the next one
// down, else up.
func (p *listPane) step(left []news.Article) {
	stay := make(map[news.ArticleID]bool, len(left))
	for _, a := range left {
		stay[a.ID] = true
	}
	if p.stays(stay, p.cursor, 1) {
		return
	}
	p.stays(stay, p.cursor, -1)
}

// stays looks for a row that stays, in a direction from one on.
func (p *listPane) stays(stay map[news.ArticleID]bool, from, dir int) bool {
	for i := from; i >= 0 && i < len(p.articles); i += dir {
		if stay[p.articles[i].ID] {
			p.cursor = i
			return true
		}
	}
	return false
}

// show replaces the rows. The cursor stays on its article, and that on its line,
// if it is among the new ones; else the cursor goes to the first row.
func (p *listPane) show(articles []news.Article, s rowStyle) {
	old, held := p.at()
	switch {
	case held && len(articles) == 0 && p.lost == 0:
		p.lost = old.ID
	case !held && p.lost != 0:
		old.ID, held = p.lost, true
	}
	if p.bound != 0 && slices.ContainsFunc(articles, func(a news.Article) bool { return a.ID == p.bound }) {
		old.ID, held, p.bound = p.bound, true, 0
	}
	above := 0
	for i := p.top; held && i < p.cursor; i++ {
		above += p.height(i)
	}
	p.articles = articles
	p.style = s
	p.cut = make([]*rowText, len(articles))
	p.cursor, p.top = 0, 0
	if !held {
		return
	}
	if i := p.index(old.ID); i >= 0 {
		p.cursor, p.top = i, i
		for p.top > 0 && above > 0 {
			p.top--
			above -= p.height(p.top)
		}
		if above < 0 {
			p.top++
		}
		p.follow()
	}
}

// update replaces the rows of these articles where they are, and says how many
// of them are there.
func (p *listPane) update(articles []news.Article) int {
	found := 0
	fresh := make(map[news.ArticleID]news.Article, len(articles))
	for _, a := range articles {
		fresh[a.ID] = a
	}
	for i := range p.articles {
		a := &p.articles[i]
		if b, ok := fresh[a.ID]; ok {
			found++
			if a.Title != b.Title || a.SourceName != b.SourceName || (a.Claims > 0) != (b.Claims > 0) || !slices.Equal(a.Topics, b.Topics) {
				p.cut[i] = nil
			}
			*a = b
		}
	}
	p.follow()
	return found
}

// row returns the lines of a row, cutting it if it was not cut yet.
func (p *listPane) row(i int) *rowText {
	if p.cut[i] == nil {
		a := p.articles[i]
		r := p.style.cut(a)
		if c := p.claims[a.ID]; c != nil && r.roomy {
			r.claim = p.style.claimLine(*c)
		}
		p.cut[i] = &r
	}
	return p.cut[i]
}

// follow keeps the cursor visible.
func (p *listPane) follow() {
	p.cursor = max(0, min(p.cursor, len(p.articles)-1))
	p.top = max(0, min(p.top, p.cursor))
	if len(p.articles) == 0 || p.h <= 0 {
		return
	}
	used := 0
	for i := p.cursor; i >= p.top; i-- {
		used += p.height(i)
		if used > p.h && i < p.cursor {
			p.top = i + 1
			return
		}
	}
	// No room is left empty below the last row while there are rows above.
	for i := p.cursor + 1; i < len(p.articles) && used <= p.h; i++ {
		used += p.height(i)
	}
	for p.top > 0 && used+p.height(p.top-1) <= p.h {
		p.top--
		used += p.height(p.top)
	}
}

// page is how many rows to move for a part of a page, in lines.
func (p *listPane) page(lines int) int {
	rows, used := 0, 0
	for i := p.top; i < len(p.articles) && used < lines; i++ {
		used += p.height(i)
		rows++
	}
	return max(1, rows-1)
}

// unread finds the next unread row in a direction, or -1.
func (p *listPane) unread(dir int) int {
	for i := p.cursor + dir; i >= 0 && i < len(p.articles); i += dir {
		if !p.articles[i].Read {
			return i
		}
	}
	return -1
}

// view draws the visible rows: exactly h strips, none wider than w.
func (p *listPane) view(t theme, g glyphs, focused bool) []strip {
	lines := make([]strip, 0, p.h)
	for i := p.top; i < len(p.articles) && len(lines) < p.h; i++ {
		lines = p.draw(lines, i, t, g, focused)
	}
	for len(lines) < p.h {
		lines = append(lines, strip{})
	}
	return lines[:max(0, p.h)]
}

// draw appends the lines of one row.
func (p *listPane) draw(lines []strip, i int, t theme, g glyphs, focused bool) []strip {
	if i > 0 && i == p.seam {
		lines = append(lines, p.seamLine(t, g))
	}
	a, r, s := p.articles[i], p.row(i), p.style
	here := i == p.cursor
	bar := " "
	if here && focused {
		bar = t.bar.paint(g.bar)
	} else if here {
		bar = t.barAway.paint(g.bar)
	}
	// The title keeps its ink under the cursor: changing it would send both rows
	// whole at every move, which is felt over a slow line.
	ink, time := ink{}, t.dim
	if here && focused {
		time = t.bar
	}
	picked := p.selected[a.ID]
	switch {
	case picked:
		ink = t.key
	case a.Read:
		ink = t.dim
	}
	left := s.left()
	for n := range r.titles {
		head := bar + spaces(left-1)
		if n == 0 && left >= 3 {
			between := " "
			if picked {
				between = t.key.paint(g.picked)
			}
			head = bar + p.mark(a, t, g) + between + time.paint(r.time) + spaces(left-3-width(r.time))
		}
		line := strip{head + ink.paint(r.title[n].s), left + r.title[n].w}
		if n == r.titles-1 && !r.below && r.meta.w > 0 {
			gap := s.w - line.w - r.meta.w
			line.s += spaces(gap) + t.dim.paint(r.meta.s)
			line.w += gap + r.meta.w
		}
		lines = append(lines, line.guard(p.w))
	}
	if r.below {
		meta := strip{bar + spaces(left-1) + t.dim.paint(r.meta.s), left + r.meta.w}
		lines = append(lines, meta.guard(p.w))
	}
	if r.roomy {
		claim := strip{bar + spaces(left-1) + t.dim.paint(r.claim.s), left + r.claim.w}
		lines = append(lines, claim.guard(p.w))
	}
	return lines
}

// mark is the one sign before a row.
func (p *listPane) mark(a news.Article, t theme, g glyphs) string {
	switch {
	case a.Starred:
		return t.star.paint(g.star)
	case a.Changed:
		return t.changed.paint(g.changed)
	case !a.Read:
		return t.unread.paint(g.unread)
	default:
		return " "
	}
}
