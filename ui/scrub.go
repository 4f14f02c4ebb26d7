package ui

import (
	"strings"

	"visti/internal/news"
	"visti/internal/text"
)

// claimMark is the noncharacter that stands before a sentence of the first
// claim; those of the others follow it. Like news.MarkOn, no cleaned text holds
// them. A claim's piece ends with news.MarkOff.
const (
	claimMark = '\uFDD2'
	maxClaims = 24 // more are not marked
)

// linkEnd stands where the renderer would print the address of a link.
const linkEnd = '\uFDEF'

// A segment is a piece of rendered text in one style.
type segment struct {
	text  string
	sgr   string // colours and attributes that are on, as escape sequences
	link  string // address; "" for none
	claim int    // from 1; 0 for none
}

// segments takes rendered text apart. Only colours and attributes, and links to
// web addresses, come through; all other sequences and controls are dropped, and
// what is left is cleaned once more: a renderer may make controls of harmless
// entities.
func segments(s string) []segment {
	p := scrubber{}
	for i := 0; i < len(s); {
		if s[i] == 0x1b {
			i += p.escape(s[i:])
			continue
		}
		n := plainLen(s[i:])
		if n == 0 {
			i += p.mark(s[i:])
			continue
		}
		p.write(text.Clean(s[i : i+n]))
		i += n
	}
	p.flush()
	return p.out
}

// A scrubber builds segments from left to right.
type scrubber struct {
	out []segment
	now segment
	sb  strings.Builder
}

func (p *scrubber) write(s string) { p.sb.WriteString(s) }

// flush ends the segment.
func (p *scrubber) flush() {
	if p.sb.Len() > 0 {
		p.now.text = p.sb.String()
		p.out = append(p.out, p.now)
		p.sb.Reset()
	}
}

// plainLen is how many bytes at the start of s are neither an escape sequence
// nor one of our marks.
func plainLen(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] == 0x1b || s[i] == 0xef && isMark(s[i:]) {
			return i
		}
	}
	return len(s)
}

// isMark tells whether s begins with a noncharacter U+FDD0–U+FDEF.
func isMark(s string) bool {
	return len(s) >= 3 && s[0] == 0xef && s[1] == 0xb7 && s[2] >= 0x90 && s[2] <= 0xaf
}

// mark takes one of our noncharacters and returns its length.
func (p *scrubber) mark(s string) int {
	switch r := rune(0xfdd0 + int(s[2]) - 0x90); {
	case r == news.MarkOff:
		p.flush()
		p.now.claim = 0
	case r == linkEnd:
		// The blank before it is the renderer's.
		if t := p.sb.String(); strings.HasSuffix(t, " ") {
			p.sb.Reset()
			p.sb.WriteString(t[:len(t)-1])
		}
	case r >= claimMark && r < claimMark+maxClaims:
		p.flush()
		p.now.claim = int(r-claimMark) + 1
	}
	return 3
}

// escape takes one escape sequence and returns its length.
func (p *scrubber) escape(s string) int {
	if len(s) < 2 {
		return len(s)
	}
	switch s[1] {
	case '[':
		return p.csi(s)
	case ']':
		return p.osc(s)
	default:
		return 2
	}
}

// csi takes a control sequence; those that set colours and attributes count.
func (p *scrubber) csi(s string) int {
	i := 2
	for i < len(s) && (s[i] < 0x40 || s[i] > 0x7e) {
		if s[i] < 0x20 || s[i] > 0x7e {
			return i
		}
		i++
	}
	if i >= len(s) {
		return len(s)
	}
	params := s[2:i]
	if s[i] == 'm' && strings.Trim(params, "0123456789;:") == "" && len(params) <= 64 {
		p.flush()
		if params == "" || params == "0" {
			p.now.sgr = ""
		} else if len(p.now.sgr) < 256 {
			p.now.sgr += s[:i+1]
		}
	}
	return i + 1
}

// osc takes an operating system command; hyperlinks to web addresses count.
func (p *scrubber) osc(s string) int {
	end, after := len(s), len(s)
	for i := 2; i < len(s); i++ {
		if s[i] == 0x07 {
			end, after = i, i+1
			break
		}
		if s[i] == 0x1b {
			end, after = i, i
			if i+1 < len(s) && s[i+1] == '\\' {
				after = i + 2
			}
			break
		}
	}
	body, ok := strings.CutPrefix(s[2:end], "8;")
	if !ok {
		return after
	}
	_, address, ok := strings.Cut(body, ";")
	if ok {
		p.flush()
		u, _ := news.ParseURL(address)
		p.now.link = u.String()
	}
	return after
}

// A piece is a part of a line: a segment from one byte to another.
func (s segment) write(sb *strings.Builder, from, to int) {
	if from >= to {
		return
	}
	if s.link != "" {
		sb.WriteString("\x1b]8;;" + s.link + "\x1b\\")
	}
	sb.WriteString(s.sgr)
	if s.claim > 0 {
		sb.WriteRune(claimMark + rune(s.claim-1))
	}
	sb.WriteString(s.text[from:to])
	switch {
	case s.claim > 0:
		sb.WriteRune(news.MarkOff)
	case s.sgr != "":
		sb.WriteString("\x1b[m")
	}
	if s.link != "" {
		sb.WriteString("\x1b]8;;\x1b\\")
	}
}

// setLines wraps segments to lines of w cells.
func setLines(segs []segment, w int) []textLine {
	var sb strings.Builder
	for _, s := range segs {
		sb.WriteString(s.text)
	}
	all := sb.String()
	spans := breakLines(all, w, 0)
	lines := make([]textLine, 0, len(spans))
	first, offset := 0, 0 // the first segment that a line may touch, and where it begins
	for _, sp := range spans {
		for first < len(segs) && offset+len(segs[first].text) <= sp.from {
			offset += len(segs[first].text)
			first++
		}
		lines = append(lines, setLine(segs[first:], offset, sp, strings.TrimRight(all[sp.from:sp.to], " \t"), w))
	}
	return lines
}

// setLine writes one line, which is the part sp of the segments' text, of which
// plain is what is to be seen.
func setLine(segs []segment, offset int, sp span, plain string, w int) textLine {
	line := textLine{w: width(plain)}
	if line.w > w || strings.ContainsAny(plain, "\t") {
		plain = fit(strings.ReplaceAll(plain, "\t", " "), w, "")
		return textLine{s: plain, w: width(plain)}
	}
	var sb strings.Builder
	end := sp.from + len(plain)
	for _, s := range segs {
		if offset >= end {
			break
		}
		from, to := max(0, sp.from-offset), min(len(s.text), end-offset)
		s.write(&sb, from, to)
		if s.claim > 0 && from < to {
			line.claims |= 1 << (s.claim - 1)
		}
		offset += len(s.text)
	}
	line.s = sb.String()
	return line
}
