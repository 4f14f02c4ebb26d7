package markup

import (
	"strings"
	"unicode"

	"visti/internal/news"
)

// A builder gathers pieces of text until a block ends.
type builder struct {
	base   news.URL
	all    bool // take hidden text and pictures without description, too
	body   news.Body
	size   int  // bytes of text in body
	full   bool // no more fits
	pieces []piece
	images []news.Block // met inside the block that is gathered; they follow it
}

// A piece is text in one style, or a line break.
type piece struct {
	s     string
	style news.Style
	url   news.URL
	brk   bool
}

func (b *builder) add(s string, at place) {
	if s == "" {
		return
	}
	if n := len(b.pieces); n > 0 && len(b.pieces) > maxRuns {
		at.style, at.url = 0, news.URL{}
	}
	b.pieces = append(b.pieces, piece{s: s, style: at.style, url: at.url})
}

// lineBreak ends the line; a second one in a row ends the paragraph.
func (b *builder) lineBreak(at place) {
	for i := len(b.pieces) - 1; i >= 0; i-- {
		if b.pieces[i].brk {
			if at.heading == 0 && at.item == nil {
				b.flush(at)
				return
			}
			break
		}
		if !isBlank(b.pieces[i].s) {
			break
		}
	}
	b.pieces = append(b.pieces, piece{brk: true})
}

// flush ends the block that is gathered.
func (b *builder) flush(at place) {
	runs := join(b.pieces)
	b.pieces = b.pieces[:0]
	if len(runs) > 0 {
		b.text(runs, at)
	}
	for _, img := range b.images {
		b.put(img)
	}
	b.images = b.images[:0]
}

// text puts a block of runs that stands at a place.
func (b *builder) text(runs []news.Run, at place) {
	block := news.Block{Kind: news.Paragraph, Runs: runs}
	switch {
	case at.heading > 0:
		if len([]rune(block.Text())) <= maxHeading {
			block.Kind, block.Level = news.Heading, at.heading
		}
	case at.item != nil && at.item.written:
		// A further paragraph of the same item.
		if last := len(b.body) - 1; last >= 0 && b.body[last].Kind == news.Item && b.body[last].Level == at.item.level {
			b.size += block.Size()
			b.body[last].Runs = append(append(b.body[last].Runs, news.Run{Text: news.Plain("\n")}), runs...)
			return
		}
	case at.item != nil:
		block.Kind, block.Level, block.Number = news.Item, at.item.level, at.item.number
		at.item.written = true
	case at.quote > 0:
		block.Kind, block.Level = news.Quote, at.quote
	}
	b.put(block)
}

// put adds a block as long as the body has room.
func (b *builder) put(block news.Block) {
	n := block.Size()
	if b.full || b.size+n > maxText || len(b.body) >= maxBlocks {
		b.full = true
		if room := maxText - b.size; len(b.body) < maxBlocks && room > 1000 && block.Kind == news.Paragraph {
			block.Runs = cut(block.Runs, room)
			b.size = maxText
			b.body = append(b.body, block)
		}
		return
	}
	b.size += n
	b.body = append(b.body, block)
}

// cut keeps the first n bytes of runs, to the last whole word.
func cut(runs []news.Run, n int) []news.Run {
	var kept []news.Run
	for _, r := range runs {
		s := r.Text.String()
		if len(s) > n {
			i := strings.LastIndexByte(s[:n], ' ')
			if i > 0 {
				r.Text = r.Text.Slice(0, i)
				kept = append(kept, r)
			}
			return kept
		}
		n -= len(s)
		kept = append(kept, r)
	}
	return kept
}

// join makes runs of pieces: blanks folded as a browser does, over the borders
// of pieces, none at the ends of a line; long words broken; all cleaned.
func join(pieces []piece) []news.Run {
	var j joiner
	for _, p := range pieces {
		if p.brk {
			j.lineBreak()
			continue
		}
		j.piece(p)
	}
	j.end()
	return j.runs
}

// A joiner is the state of join.
type joiner struct {
	runs    []news.Run
	style   news.Style
	url     news.URL
	sb      strings.Builder
	blank   rune // blank that waits for a letter; 0 for none
	started bool // something stands on the line
	broken  bool // a line break waits for a letter
	word    int  // columns of the word that is written
	last    rune
}

func (j *joiner) lineBreak() {
	if len(j.runs) > 0 || j.sb.Len() > 0 {
		j.broken = true
	}
	j.blank, j.started, j.word = 0, false, 0
}

func (j *joiner) piece(p piece) {
	if isBlank(p.s) {
		j.space(p.s)
		return
	}
	if p.style != j.style || p.url != j.url {
		j.end()
		j.style, j.url = p.style, p.url
	}
	for _, r := range news.Plain(p.s).String() {
		if isSpace(r) {
			j.space(string(r))
			continue
		}
		j.rune(r)
	}
}

func (j *joiner) space(s string) {
	for _, r := range s {
		switch {
		case !j.started:
		case j.blank == 0:
			j.blank = r
			if r != '\u00a0' {
				j.blank = ' '
			}
		case r != '\u00a0':
			j.blank = ' '
		}
	}
	j.word = 0
}

func (j *joiner) rune(r rune) {
	if j.broken {
		j.sb.WriteByte('\n')
		j.broken = false
	}
	if j.blank != 0 {
		j.sb.WriteRune(j.blank)
		j.blank = 0
	}
	width := 1
	if r >= 0x1100 {
		width = 2
	}
	if j.word += width; (j.word > maxWord || j.word > maxWord/2 && isStop(j.last)) && !joins(r) && !joins(j.last) {
		j.sb.WriteByte(' ')
		j.word = width
	}
	j.sb.WriteRune(r)
	j.last = r
	j.started = true
}

// end ends a run.
func (j *joiner) end() {
	if j.sb.Len() == 0 {
		return
	}
	if t := news.Plain(j.sb.String()); !t.Empty() {
		j.runs = append(j.runs, news.Run{Text: t, Style: j.style, URL: j.url})
	}
	j.sb.Reset()
}

// joins tells whether r belongs to the letter before it, or to the next.
func joins(r rune) bool {
	return r == '\u200d' || r >= 0x300 && unicode.Is(unicode.M, r) || r >= 0x1f3fb && r <= 0x1f3ff || r >= 0xe0000
}

// isStop tells whether a line of a script without blanks may be broken after r.
func isStop(r rune) bool {
	switch r {
	case '、', '。', '，', '！', '？', '；', '：':
		return true
	}
	return false
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\f', '\v', '\u00a0', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

func isBlank(s string) bool {
	return strings.TrimFunc(s, isSpace) == ""
}
