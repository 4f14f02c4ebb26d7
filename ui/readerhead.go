package ui

import (
	"strconv"
	"strings"

	"visti/internal/news"
)

// relatedAbove is how many related news stand above the text.
const relatedAbove = 3

// above is what stands over the text: title, claims, related news. Claims give
// up lines until all of it fits the pane, but keep two each; at last who says so
// moves up beside them. In a pane where nothing of it helps they stay whole.
func (p *readerPane) above() []textLine {
	for n := 4; n >= 2; n-- {
		if lines := p.aboveWith(n, false); len(lines) <= p.rows() {
			return lines
		}
	}
	if p.rows() >= 18 {
		return p.aboveWith(2, true)
	}
	return p.aboveWith(4, false)
}

func (p *readerPane) aboveWith(claimLines int, tight bool) []textLine {
	var lines []textLine
	m, t := p.measure(), p.theme
	for _, l := range wrap(p.reading.Article.Title.String(), m, 6, p.glyphs.ellipsis) {
		lines = append(lines, p.indented(t.title.paint(l), width(l)))
	}
	lines = append(lines, textLine{})
	if claims := p.reading.Summary.Claims; len(claims) > 0 {
		hint := p.words.say(sayClaimsHint)
		if m < 50 {
			hint = ""
		}
		lines = append(lines, p.apart(p.words.say(sayClaims), hint, t.heading, t.dim))
		for i, c := range claims {
			lines = append(lines, p.claimLines(i+1, c, claimLines, tight)...)
		}
		lines = append(lines, textLine{})
	}
	if related := p.reading.Summary.Related; len(related) > 0 {
		lines = append(lines, p.apart(p.words.say(sayRelated), "", t.heading, t.dim))
		for i, r := range related[:min(len(related), relatedAbove)] {
			more := 0
			if i == relatedAbove-1 {
				more = len(related) - relatedAbove
			}
			lines = append(lines, p.related(i+1, r, more))
		}
		lines = append(lines, textLine{})
	}
	if why := p.why(); why != "" {
		for _, l := range wrap(why, m, 5, p.glyphs.ellipsis) {
			lines = append(lines, p.indented(t.bad.paint(l), width(l)))
		}
		return append(lines, textLine{})
	}
	if p.complete && p.text.n == 0 {
		for _, l := range wrap(p.words.say(sayNothingToRead), m, 3, "") {
			lines = append(lines, p.indented(t.dim.paint(l), width(l)))
		}
	}
	return lines
}

// claimLines sets one claim: its text, then who says so and where, on a line of
// their own unless they have to be set tight and fit beside the text.
func (p *readerPane) claimLines(n int, c news.Claim, most int, tight bool) []textLine {
	m, t, g := p.measure(), p.theme, p.glyphs
	bullet, ink := t.bullet.paint(g.bullet), ink{}
	if n == p.claim {
		bullet, ink = t.claimNow.paint(g.bulletNow), t.claimNow
	}
	var lines []textLine
	for i, l := range wrap(oneLine(c.Text.String()), m, most, g.ellipsis) {
		head := "  "
		if i == 0 {
			head = bullet + " "
		}
		lines = append(lines, textLine{s: head + ink.paint(l), w: gutter + width(l)})
	}
	place := p.words.say(sayParagraph, c.Paragraph+1)
	if end := len(lines) - 1; tight && end >= 0 {
		beside := g.dash + " " + p.who(c) + " " + g.dot + " " + place
		if gap := gutter + m - lines[end].w - width(beside); gap >= 2 {
			lines[end].s += spaces(gap) + t.dim.paint(beside)
			lines[end].w = gutter + m
			return lines
		}
	}
	return append(lines, p.apart(g.dash+" "+p.who(c), place, t.dim, t.dim))
}

// who says whose word a claim is.
func (p *readerPane) who(c news.Claim) string {
	switch c.How {
	case news.Named:
		who := oneLine(c.Who.String())
		if role := oneLine(c.Role.String()); role != "" && who != "" {
			who += ", " + role
		} else if who == "" {
			who = role
		}
		if via := oneLine(c.Via.String()); via != "" {
			return p.words.say(sayVia, who, via)
		}
		return who
	case news.Unnamed:
		said := p.words.say(sayUnnamed)
		if crowd := oneLine(c.Role.String()); crowd != "" {
			said = p.words.say(sayUnnamedWho, crowd)
		}
		if via := oneLine(c.Via.String()); via != "" {
			return p.words.say(sayVia, said, via)
		}
		return said
	default:
		return p.words.say(sayOwnWords, p.source(p.reading.Article))
	}
}

// related sets one related article on a line. The reason gives way first, then
// source and time.
func (p *readerPane) related(n int, r news.Related, more int) textLine {
	var about []string
	from := oneLine(r.Source.String())
	if !r.Time.IsZero() {
		from = strings.TrimSpace(from + " " + p.words.when(r.Time, p.now))
	}
	if from != "" {
		about = append(about, from)
	}
	reason := ""
	switch {
	case more > 0:
		reason = p.words.say(sayMoreRelated, more) + " " + p.glyphs.down
	case r.Reason == news.OfferedByPage:
		reason = p.words.say(sayByPage)
	case r.Reason == news.SameEvent:
		reason = p.words.say(sayByEvent)
	case r.Reason == news.Background:
		reason = p.words.say(sayByBackground)
	}
	if reason != "" {
		about = append(about, reason)
	}
	right := strings.Join(about, " "+p.glyphs.dot+" ")
	title := oneLine(r.Title.String())
	if title == "" {
		title = r.URL.String()
	}
	m := p.measure()
	if width(title)+2+width(right) > m {
		right = from
		if more > 0 {
			right = reason
		}
	}
	if m < 50 {
		right = ""
		if more > 0 {
			right = reason
		}
	}
	return p.entry(n, title, right)
}

// entry is a numbered line; the number hangs in the gutter.
func (p *readerPane) entry(n int, title, right string) textLine {
	number := strconv.Itoa(n)
	room := p.measure() + gutter - len(number) - 1
	line := justify(title, right, room, p.glyphs.ellipsis, ink{}, p.theme.dim)
	return textLine{s: p.theme.key.paint(number) + " " + line.s, w: len(number) + 1 + line.w}
}

// apart sets one text at the left and one at the right of the measure.
func (p *readerPane) apart(left, right string, a, b ink) textLine {
	line := justify(left, right, p.measure(), p.glyphs.ellipsis, a, b)
	return textLine{s: spaces(gutter) + line.s, w: gutter + line.w}
}

func (p *readerPane) indented(s string, w int) textLine {
	return textLine{s: spaces(gutter) + s, w: gutter + w}
}

// below is what stands under the text: the rest of the related news, and links.
func (p *readerPane) below() []textLine {
	var lines []textLine
	related := p.reading.Summary.Related
	if len(related) > relatedAbove {
		lines = append(lines, textLine{}, p.apart(p.words.say(sayRelated), "", p.theme.heading, p.theme.dim))
		for i := relatedAbove; i < len(related); i++ {
			lines = append(lines, p.related(i+1, related[i], 0))
		}
	}
	if len(p.items) > len(related) {
		lines = append(lines, textLine{}, p.apart(p.words.say(sayLinks), "", p.theme.heading, p.theme.dim))
		for i := len(related); i < len(p.items); i++ {
			it := p.items[i]
			title := it.title
			if title == "" || title == it.url.String() {
				title = it.url.String()
			}
			lines = append(lines, p.entry(i+1, title, it.url.Host()))
		}
	}
	return lines
}

// justify sets left and right on a line of w cells; left is cut if both do not
// fit, and right is left out where it would take more than half.
func justify(left, right string, w int, tail string, a, b ink) strip {
	rw := width(right)
	if rw > 0 && rw+2 > w/2 && width(left)+2+rw > w {
		right = fit(right, max(0, w/2-2), tail)
		if w < 24 {
			right = ""
		}
		rw = width(right)
	}
	room := w
	if rw > 0 {
		room = w - rw - 2
	}
	left = fit(left, room, tail)
	lw := width(left)
	if rw == 0 {
		return strip{a.paint(left), lw}
	}
	return strip{a.paint(left) + spaces(w-lw-rw) + b.paint(right), w}
}
