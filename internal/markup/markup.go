// Package markup turns HTML into bounded blocks of readable text.
package markup

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// Bounds of a body, so that it is rendered in bounded time and memory.
const (
	maxLevel   = 8         // of quotes and lists; deeper ones are flattened
	maxWord    = 200       // columns; longer words are broken
	maxText    = 256 << 10 // bytes of a body
	maxBlocks  = 20000     // in a body
	maxRuns    = 500       // in a block; after that styles and links are dropped
	maxHeading = 300       // runes; a longer heading is a paragraph
	maxCode    = 500       // lines of a code block
	maxLine    = 4000      // runes of a line of code
	maxRows    = 200       // of a table; a longer one goes on in another
	maxColumns = 12        // of a table; the others are left out
	maxCell    = 2000      // runes of a cell
	maxAlt     = 500       // runes of an image's description
)

// Parse reads a piece of HTML, such as the text of a feed's item, as blocks.
// Links are resolved against base. It never fails, and comes back empty only if
// there is no text. Text without any tag is read as FromText does.
func Parse(markup string, base news.URL) news.Body {
	if !strings.Contains(markup, "<") {
		decoded := html.UnescapeString(markup)
		if !looksMarkedUp(decoded) {
			return FromText(decoded)
		}
		markup = decoded // escaped once too often
	}
	return FromNode(fragment(markup), base)
}

// looksMarkedUp tells whether s holds tags that were meant as such.
func looksMarkedUp(s string) bool {
	var lacking []string // names whose end tag does not follow
	for rest := s; ; {
		i := strings.IndexByte(rest, '<')
		if i < 0 {
			return false
		}
		rest = rest[i+1:]
		name := tagName(strings.TrimPrefix(rest, "/"))
		switch atom.Lookup([]byte(name)) {
		case atom.P, atom.Br, atom.Div, atom.Ul, atom.Ol, atom.Table, atom.Blockquote, atom.H2, atom.H3, atom.Article, atom.Section, atom.Img:
			return true
		case atom.A, atom.B, atom.Strong, atom.Em, atom.I, atom.Span:
			if !slices.Contains(lacking, name) {
				if strings.Contains(rest, "</"+name) {
					return true
				}
				lacking = append(lacking, name)
			}
		}
	}
}

// FromNode reads what is below n, and n itself, as blocks, as Parse does.
func FromNode(n *html.Node, base news.URL) news.Body {
	if n == nil {
		return nil
	}
	b := builder{base: base}
	b.node(n, place{})
	b.flush(place{})
	if len(b.body) == 0 {
		// Everything is hidden, or there are pictures only: better that than nothing.
		b = builder{base: base, all: true}
		b.node(n, place{})
		b.flush(place{})
	}
	return b.body
}

// FromText reads plain text: paragraphs apart by empty lines, or each line one
// if there are none. Lines that were broken at a fixed width are joined.
func FromText(s string) news.Body {
	s = news.Plain(s).String()
	var b builder
	sep := "\n\n"
	if s = trimLines(s); !strings.Contains(s, sep) {
		sep = "\n"
	}
	for p := range strings.SplitSeq(s, sep) {
		if strings.TrimSpace(p) == "" {
			continue
		}
		keep := !wrapped(p)
		for i, line := range strings.Split(strings.Trim(p, "\n"), "\n") {
			if i > 0 && keep {
				b.pieces = append(b.pieces, piece{brk: true})
			}
			b.add(line+"\n", place{})
		}
		b.flush(place{})
	}
	return b.body
}

// trimLines takes the blanks off the ends of lines.
func trimLines(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\u00a0")
	}
	return strings.Join(lines, "\n")
}

// wrapped tells whether the lines of p were broken at a fixed width: all but the
// last about as long as a line of a letter, and none begins a list.
func wrapped(p string) bool {
	lines := strings.Split(strings.Trim(p, "\n"), "\n")
	if len(lines) < 2 {
		return false
	}
	for i, l := range lines {
		n := len([]rune(l))
		if n > 100 || n < 50 && i < len(lines)-1 || strings.HasPrefix(l, "- ") || strings.HasPrefix(l, "* ") || strings.HasPrefix(l, "• ") {
			return false
		}
	}
	return true
}
