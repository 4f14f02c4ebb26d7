package ui

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"charm.land/glamour/v2"
	"charm.land/glamour/v2/ansi"

	"visti/internal/news"
)

// A textLine is one line of an article as it is drawn, but for the claims: before
// a sentence of claim n stands claimMark+n-1, after it news.MarkOff.
type textLine struct {
	s      string
	w      int
	claims uint32 // bit n-1: it holds a part of claim n
	block  int    // of the text, from 1; 0 outside of it
}

// A textKey names a rendered text: which text, how wide, in which colours.
type textKey struct {
	id     news.ArticleID
	url    news.URL
	stamp  string // changes with the text and its claims
	w      int
	dark   bool
	look   string
	depth  depth
	ascii  bool
	ukrain bool
}

// A textJob renders the text of one article.
type textJob struct {
	body   news.Body
	claims []news.Claim
	links  map[string]int // number of each address
	w      int
	theme  theme
	glyphs glyphs
	words  words
	inks   inks
	cells  int // of tables, up to the block that is rendered
}

const (
	firstPiece = 8 << 10  // bytes rendered before the first lines are shown
	laterPiece = 48 << 10 // bytes of each piece after that
	pieceMax   = 300      // blocks a piece
	plainFrom  = 32 << 10 // bytes of a block from which it is only wrapped; of a table, a quarter
	manyCells  = 1500     // of tables in a text; those after that are set row by row
)

// render renders the blocks from one on until a piece is full, and says which is
// next; 0 at the end.
func (j textJob) render(from int) (lines []textLine, next int) {
	budget := laterPiece
	if from == 0 {
		budget = firstPiece
	}
	md := newGlamour(j.theme, 0)
	j.inks = inksOf(md)
	spans := claimSpans(j.body, j.claims)
	for _, b := range j.body[:from] {
		j.cells += cellsOf(b)
	}
	for i := from; i < len(j.body); i++ {
		if i > from && (budget <= 0 || i-from >= pieceMax) {
			return lines, i
		}
		b := j.body[i]
		j.cells += cellsOf(b)
		budget -= b.Size() + 64
		made := j.block(md, b, spans[i])
		if len(made) == 0 {
			continue
		}
		if i > 0 {
			lines = append(lines, j.gap(j.body[i-1], b)...)
		}
		for k := range made {
			made[k].block = i + 1
		}
		lines = append(lines, made...)
	}
	return lines, 0
}

// gap is what stands between two blocks: nothing between the items of a list.
func (j textJob) gap(before, b news.Block) []textLine {
	if before.Kind == news.Item && b.Kind == news.Item {
		return nil
	}
	if before.Kind == news.Quote && b.Kind == news.Quote && before.Level == b.Level {
		bars := j.bars(b.Level)
		return []textLine{{s: bars.s, w: bars.w}}
	}
	return []textLine{{}}
}

// bars stands before the lines of a quotation.
func (j textJob) bars(level int) strip {
	level = max(1, min(level, 4))
	return strip{strings.Repeat(j.theme.dim.paint(j.glyphs.quote)+" ", level), 2 * level}
}

// block renders one block.
func (j textJob) block(md *glamour.TermRenderer, b news.Block, spans []claimSpan) []textLine {
	switch b.Kind {
	case news.Image, news.Embed:
		return j.picture(b)
	case news.Code:
		return j.code(b)
	case news.Table:
		return j.table(b)
	case news.Quote:
		bars := j.bars(b.Level)
		b.Kind, b.Level = news.Paragraph, 0
		return hang(j.inline(md, b, spans, j.w-bars.w), bars, bars)
	case news.Item:
		indent := 2 * (max(1, min(b.Level, 6)) - 1)
		sign := j.glyphs.item
		if b.Number > 0 {
			sign = strconv.Itoa(b.Number) + "."
		}
		first := strip{spaces(indent) + j.theme.dim.paint(sign) + " ", indent + width(sign) + 1}
		b.Kind, b.Level, b.Number = news.Paragraph, 0, 0
		return hang(j.inline(md, b, spans, j.w-first.w), first, strip{spaces(first.w), first.w})
	default:
		return j.inline(md, b, spans, j.w)
	}
}

// hang puts a sign before the first line and another before the rest.
func hang(lines []textLine, first, rest strip) []textLine {
	for i := range lines {
		sign := rest
		if i == 0 {
			sign = first
		}
		lines[i].s = sign.s + lines[i].s
		lines[i].w += sign.w
	}
	return lines
}

// inline renders a paragraph or heading.
func (j textJob) inline(md *glamour.TermRenderer, b news.Block, spans []claimSpan, w int) []textLine {
	w = max(1, w)
	if b.Kind == news.Heading {
		b.Level = max(2, b.Level)
	}
	b, spans = j.numbered(b, spans)
	if isPlain(b) {
		return setLines(trimBlank(j.inks.segments(b, spans)), w)
	}
	if b.Size() > plainFrom || md == nil {
		return setLines([]segment{{text: b.Text()}}, w)
	}
	out, err := md.Render(markClaims(b, spans))
	if err != nil {
		return setLines([]segment{{text: b.Text()}}, w)
	}
	return setLines(trimBlank(segments(out)), w)
}

// trimBlank drops the empty lines and blanks round a block.
func trimBlank(segs []segment) []segment {
	for len(segs) > 0 {
		segs[0].text = strings.TrimLeft(segs[0].text, "\n ")
		if segs[0].text != "" {
			break
		}
		segs = segs[1:]
	}
	for n := len(segs) - 1; n >= 0; n-- {
		segs[n].text = strings.TrimRight(segs[n].text, "\n ")
		if segs[n].text != "" {
			break
		}
		segs = segs[:n]
	}
	return segs
}

// numbered puts the number of each link after it.
func (j textJob) numbered(b news.Block, spans []claimSpan) (news.Block, []claimSpan) {
	var runs []news.Run
	shifted := append([]claimSpan(nil), spans...)
	offset, added := 0, 0
	for i, r := range b.Runs {
		runs = append(runs, r)
		offset += len(r.Text.String())
		n := j.links[r.URL.String()]
		if n == 0 || i+1 < len(b.Runs) && b.Runs[i+1].URL == r.URL {
			continue
		}
		sign := news.Plain(fmt.Sprintf(" [%d]", n))
		runs = append(runs, news.Run{Text: sign})
		for k, s := range spans {
			if s.Start >= offset {
				shifted[k].Start = s.Start + added + len(sign.String())
			}
			if s.End > offset {
				shifted[k].End = s.End + added + len(sign.String())
			}
		}
		added += len(sign.String())
	}
	b.Runs = runs
	return b, shifted
}

// code sets code as it is, long lines broken.
func (j textJob) code(b news.Block) []textLine {
	var lines []textLine
	sgr := j.theme.code.on
	for line := range strings.Lines(strings.TrimRight(b.Text(), "\n")) {
		line = strings.ReplaceAll(strings.TrimRight(line, "\n"), "\t", "    ")
		for first := true; first || line != ""; first = false {
			part := head(line, max(1, j.w-2))
			line = line[len(part):]
			t := textLine{s: "  " + part, w: 2 + width(part)}
			if sgr != "" && part != "" {
				t.s = "  " + sgr + part + "\x1b[m"
			}
			lines = append(lines, t)
			if len(lines) >= 500 {
				return lines
			}
		}
	}
	return lines
}

// picture names what cannot be shown here.
func (j textJob) picture(b news.Block) []textLine {
	what := sayPicture
	if b.Kind == news.Embed {
		what = sayEmbed
	}
	s := caption(b)
	if s == "" && b.Kind == news.Image {
		return nil
	}
	s = "[" + j.words.say(what) + ": " + s + "]"
	if n := j.links[b.URL.String()]; n > 0 {
		s += fmt.Sprintf(" [%d]", n)
	}
	return setLines([]segment{{text: s, sgr: j.theme.dim.on}}, j.w)
}

// caption is what is said of a picture or an embedded thing.
func caption(b news.Block) string {
	var name strings.Builder
	for _, r := range b.Runs {
		name.WriteString(r.Text.String())
	}
	return strings.TrimSpace(oneLine(name.String()))
}

// table sets a table by the renderer, or its rows one by one where it is too
// wide for the pane.
func (j textJob) table(b news.Block) []textLine {
	columns, natural := tableSize(b)
	if j.cells <= manyCells && columns*9 <= j.w && b.Size() < plainFrom/4 {
		if out, err := glamoured(j.theme, min(j.w, natural), b.Markdown()); err == nil {
			if lines, ok := asSet(segments(out), j.w); ok {
				return lines
			}
		}
	}
	var lines []textLine
	for _, row := range b.Rows {
		for i, cell := range row {
			s := oneLine(cell.String())
			if i > 0 {
				s = "  " + s
			}
			lines = append(lines, setLines([]segment{{text: s}}, j.w)...)
		}
	}
	return lines
}

// tableSize is how many columns a table has, and how wide it is with nothing wrapped.
func tableSize(b news.Block) (columns, natural int) {
	var widest []int
	for _, row := range b.Rows {
		for i, cell := range row {
			if i == len(widest) {
				widest = append(widest, 0)
			}
			widest[i] = max(widest[i], width(oneLine(cell.String())))
		}
	}
	for _, w := range widest {
		natural += w + 3
	}
	return len(widest), max(1, natural)
}

// asSet takes lines as the renderer has set them. They are not ok if one is
// wider than w.
func asSet(segs []segment, w int) ([]textLine, bool) {
	var lines []textLine
	var sb strings.Builder
	var plain strings.Builder
	end := func() {
		p := strings.TrimRight(plain.String(), " ")
		lines = append(lines, textLine{s: strings.TrimRight(sb.String(), " "), w: width(p)})
		sb.Reset()
		plain.Reset()
	}
	for _, s := range segs {
		for i, part := range strings.Split(s.text, "\n") {
			if i > 0 {
				end()
			}
			segment{text: part, sgr: s.sgr, link: s.link}.write(&sb, 0, len(part))
			plain.WriteString(part)
		}
	}
	end()
	for len(lines) > 0 && lines[0].w == 0 {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1].w == 0 {
		lines = lines[:len(lines)-1]
	}
	for _, l := range lines {
		if l.w > w {
			return nil, false
		}
	}
	return lines, true
}

// cellsOf is how much work a table is: its cells, and some for itself.
func cellsOf(b news.Block) int {
	if b.Kind != news.Table {
		return 0
	}
	n := 10
	for _, row := range b.Rows {
		n += len(row)
	}
	return n
}

// glamoured renders Markdown at w cells.
func glamoured(t theme, w int, markdown string) (string, error) {
	md := newGlamour(t, w)
	if md == nil {
		return "", errors.New("no renderer")
	}
	return md.Render(markdown)
}

// newGlamour returns a renderer that wraps at w cells, or not at all with 0; nil
// if there is none.
func newGlamour(t theme, w int) *glamour.TermRenderer {
	md, err := glamour.NewTermRenderer(glamour.WithStyles(markdownStyle(t)), glamour.WithWordWrap(w), glamour.WithPreservedNewLines())
	if err != nil {
		return nil
	}
	return md
}

// markdownStyle is the theme as Glamour takes it. The colour of the document is
// not set: it would be repeated for every blank.
func markdownStyle(t theme) ansi.StyleConfig {
	yes := true
	var s ansi.StyleConfig
	s.Heading.Bold, s.Strong.Bold, s.Emph.Italic, s.LinkText.Underline = &yes, &yes, &yes, &yes
	s.Link.Format = string(linkEnd)
	s.HorizontalRule.Format = "\n* * *\n"
	s.Strikethrough.CrossedOut = &yes
	if t.accent != "" {
		s.Heading.Color, s.LinkText.Color = &t.accent, &t.accent
		s.Code.Color, s.CodeBlock.Color = &t.codeColour, &t.codeColour
	}
	return s
}
