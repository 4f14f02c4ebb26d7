package news

import "strings"

// A Body is the readable text of an article, block by block. It is bounded when
// it is made (see markup): at most eight levels of quote or list, words and
// tables of sane size, so that it can be rendered in bounded time.
type Body []Block

// A BlockKind tells what a Block is.
type BlockKind string

// The kinds of blocks.
const (
	Paragraph BlockKind = "p"
	Heading   BlockKind = "h"     // Level 2 to 6
	Quote     BlockKind = "quote" // a paragraph inside a quotation, Level deep
	Item      BlockKind = "item"  // a list item, Level deep; Number > 0 if the list counts
	Code      BlockKind = "code"  // lines as they are, in one Run
	Table     BlockKind = "table" // Rows of cells; the first row is the head
	Image     BlockKind = "image" // Runs hold the alt text, URL the picture; no part of Text
	Embed     BlockKind = "embed" // a video or post elsewhere: Runs its name, URL its address; no part of Text
)

// A Block is one paragraph, heading, item or the like.
type Block struct {
	Kind   BlockKind `json:"k"`
	Level  int       `json:"l,omitempty"`
	Number int       `json:"n,omitempty"`
	Runs   []Run     `json:"r,omitempty"`
	Rows   [][]Text  `json:"t,omitempty"`
	URL    URL       `json:"u,omitzero"`
}

// A Run is a piece of a block in one style.
type Run struct {
	Text  Text  `json:"s"`
	Style Style `json:"b,omitempty"`
	URL   URL   `json:"u,omitzero"` // a link if set
}

// A Style is how a Run stands out; styles add up.
type Style uint8

// The styles.
const (
	Bold Style = 1 << iota
	Italic
	Mono
)

// Text returns the plain text of b: its blocks joined by empty lines, the rows
// of a table as lines with cells apart by a tab. Images and embeds are no part.
func (b Body) Text() Text {
	var sb strings.Builder
	for _, block := range b {
		t := block.Text()
		if t == "" {
			continue
		}
		if sb.Len() > 0 {
			sb.WriteString("\n\n")
		}
		sb.WriteString(t)
	}
	return Text{sb.String()} // pieces of clean text and line breaks stay clean
}

// Text returns the part of the article's text that this block is.
func (b Block) Text() string {
	if len(b.Runs) == 1 && b.Kind != Image && b.Kind != Embed && b.Kind != Table {
		return b.Runs[0].Text.s
	}
	var sb strings.Builder
	sb.Grow(b.Size())
	for piece := range b.pieces {
		sb.WriteString(piece)
	}
	return sb.String()
}

// Size is how many bytes Text has.
func (b Block) Size() (n int) {
	for piece := range b.pieces {
		n += len(piece)
	}
	return n
}

// pieces are what Text is put together of.
func (b Block) pieces(yield func(string) bool) {
	switch b.Kind {
	case Image, Embed:
	case Table:
		for i, row := range b.Rows {
			if i > 0 && !yield("\n") {
				return
			}
			for j, cell := range row {
				if j > 0 && !yield("\t") || !yield(cell.s) {
					return
				}
			}
		}
	default:
		for _, r := range b.Runs {
			if !yield(r.Text.s) {
				return
			}
		}
	}
}
