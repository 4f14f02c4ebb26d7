package ui

import (
	"charm.land/glamour/v2"

	"visti/internal/news"
)

// inks are the colours in which Glamour sets headings and links, so that a block
// with nothing else in it can be set without it, at a tenth of the cost.
type inks struct{ heading, link string }

// inksOf asks Glamour once.
func inksOf(md *glamour.TermRenderer) (k inks) {
	if md == nil {
		return k
	}
	probe := func(markdown string) string {
		out, err := md.Render(markdown)
		if err != nil {
			return ""
		}
		for _, s := range segments(out) {
			if s.text != "" && s.text != "\n" {
				return s.sgr
			}
		}
		return ""
	}
	return inks{probe("## x"), probe("[x](https://visti.invalid/)")}
}

// isPlain tells whether a block is a paragraph or heading of which only links and
// claims stand out.
func isPlain(b news.Block) bool {
	if b.Kind != news.Paragraph && b.Kind != news.Heading {
		return false
	}
	for _, r := range b.Runs {
		if r.Style != 0 || !r.URL.Empty() && b.Kind == news.Heading {
			return false
		}
	}
	return true
}

// segments cuts the text of a plain block at its links and claims.
func (k inks) segments(b news.Block, spans []claimSpan) []segment {
	var segs []segment
	offset := 0
	for _, r := range b.Runs {
		s := segment{link: r.URL.String()}
		switch {
		case b.Kind == news.Heading:
			s.sgr = k.heading
		case s.link != "":
			s.sgr = k.link
		}
		text, done := r.Text.String(), 0
		for _, sp := range spans {
			from, to := max(done, sp.Start-offset), min(len(text), sp.End-offset)
			if from >= to {
				continue
			}
			s.text, s.claim = text[done:from], 0
			segs = append(segs, s)
			s.text, s.claim = text[from:to], sp.claim
			segs = append(segs, s)
			done = to
		}
		s.text, s.claim = text[done:], 0
		segs = append(segs, s)
		offset += len(text)
	}
	return segs
}
