package news

import (
	"slices"
	"strconv"
	"strings"

	"visti/internal/text"
)

// A Span is a range of bytes of Block.Text that is to be marked.
type Span struct{ Start, End int }

// MarkOn and MarkOff stand round a Span in Markdown; no cleaned text holds them.
const (
	MarkOn  = text.MarkOn
	MarkOff = text.MarkOff
)

// Markdown writes b as Markdown (CommonMark with tables): blocks apart by an
// empty line, the items of one list beside each other, all text escaped, no HTML.
func (b Body) Markdown() Text {
	var sb strings.Builder
	for i, block := range b {
		if i > 0 {
			sb.WriteByte('\n')
			if block.Kind != Item || b[i-1].Kind != Item {
				sb.WriteByte('\n')
			}
			if block.Kind == Quote && b[i-1].Kind == Quote && block.Level == b[i-1].Level {
				// Two paragraphs of one quotation stay one.
				s := sb.String()
				sb.Reset()
				sb.WriteString(strings.TrimSuffix(s, "\n\n") + "\n" + strings.Repeat("> ", max(1, block.Level)) + "\n")
			}
		}
		sb.WriteString(block.Markdown())
	}
	return Text{sb.String()}
}

// Markdown writes one block, with MarkOn and MarkOff round each of spans.
func (b Block) Markdown(spans ...Span) string {
	switch b.Kind {
	case Heading:
		return strings.Repeat("#", min(max(b.Level, 2), 6)) + " " + strings.ReplaceAll(b.inline(spans), "\n", " ")
	case Quote:
		prefix := strings.Repeat("> ", max(1, b.Level))
		return prefix + strings.ReplaceAll(b.inline(spans), "\n", "\n"+prefix)
	case Item:
		bullet := "- "
		if b.Number > 0 {
			bullet = strconv.Itoa(b.Number) + ". "
		}
		indent := strings.Repeat("    ", max(0, b.Level-1))
		return indent + bullet + strings.ReplaceAll(b.inline(spans), "\n", "\n"+indent+strings.Repeat(" ", len(bullet)))
	case Code:
		return b.fenced()
	case Table:
		return b.table()
	case Image:
		return "![" + escape(b.plain()) + "](" + destination(b.URL) + ")"
	case Embed:
		return "[" + escape(b.plain()) + "](" + destination(b.URL) + ")"
	default:
		return b.inline(spans)
	}
}

func (b Block) plain() string {
	var sb strings.Builder
	for _, r := range b.Runs {
		sb.WriteString(r.Text.s)
	}
	return strings.Join(strings.Fields(sb.String()), " ")
}

// inline writes the runs of a block. Neighbouring runs of one style and one
// link are written together, cut where a span begins or ends.
func (b Block) inline(spans []Span) string {
	var sb strings.Builder
	offset := 0
	for _, r := range b.Runs {
		sb.WriteString(inlineRun(r, offset, spans))
		offset += len(r.Text.s)
	}
	return protectStart(sb.String())
}

func inlineRun(r Run, offset int, spans []Span) string {
	s := r.Text.s
	core := strings.Trim(s, " \n\t")
	if core == "" {
		return marked(s, offset, spans, softBreaks)
	}
	lead := strings.Index(s, core)
	body := marked(core, offset+lead, spans, escape)
	switch {
	case r.Style&Mono != 0:
		body = "`" + strings.ReplaceAll(strings.ReplaceAll(plainMarks(core, offset+lead, spans), "`", "ˋ"), "\n", " ") + "`"
	case r.Style&Bold != 0 && r.Style&Italic != 0:
		body = "***" + body + "***"
	case r.Style&Bold != 0:
		body = "**" + body + "**"
	case r.Style&Italic != 0:
		body = "*" + body + "*"
	}
	if !r.URL.Empty() {
		body = "[" + body + "](" + destination(r.URL) + ")"
	}
	return marked(s[:lead], offset, spans, softBreaks) + body + marked(s[lead+len(core):], offset+lead+len(core), spans, softBreaks)
}

func plainMarks(s string, offset int, spans []Span) string {
	return marked(s, offset, spans, func(s string) string { return s })
}

func softBreaks(s string) string { return s }

// marked writes s, which begins at offset, through write, with the marks of the
// spans that touch it. Every piece of a span has marks of its own, so that they
// are balanced inside any emphasis or link.
func marked(s string, offset int, spans []Span, write func(string) string) string {
	if len(spans) == 0 || s == "" {
		return write(s)
	}
	cuts := []int{0, len(s)}
	for _, sp := range spans {
		for _, at := range []int{sp.Start - offset, sp.End - offset} {
			if at > 0 && at < len(s) {
				cuts = append(cuts, at)
			}
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var sb strings.Builder
	for i := 1; i < len(cuts); i++ {
		from, to := cuts[i-1], cuts[i]
		inside := slices.ContainsFunc(spans, func(sp Span) bool { return sp.Start-offset <= from && sp.End-offset >= to })
		if !inside {
			sb.WriteString(write(s[from:to]))
			continue
		}
		sb.WriteRune(MarkOn)
		sb.WriteString(write(s[from:to]))
		sb.WriteRune(MarkOff)
	}
	return sb.String()
}

// escape writes s so that Markdown shows it letter for letter.
func escape(s string) string {
	if !strings.ContainsAny(s, "\\`*_[]<>&!~|#$^:@\n") {
		return s
	}
	var sb strings.Builder
	for i, r := range s {
		switch r {
		case '<':
			sb.WriteString("&lt;")
		case '>':
			sb.WriteString("&gt;")
		case '&':
			sb.WriteString("&amp;")
		case '\\', '`', '*', '_', '[', ']', '~', '|':
			sb.WriteByte('\\')
			sb.WriteRune(r)
		case '!':
			if strings.HasPrefix(s[i+1:], "[") {
				sb.WriteByte('\\')
			}
			sb.WriteRune(r)
		case ':':
			// http:// and the like would become links of their own.
			if strings.HasPrefix(s[i+1:], "//") {
				sb.WriteString("&#58;")
				continue
			}
			sb.WriteRune(r)
		case '@':
			sb.WriteString("&#64;")
		default:
			sb.WriteRune(r)
		}
	}
	return sb.String()
}

// protectStart escapes what at the start of a line would make it a heading, a
// list, a quotation, a rule or a table.
func protectStart(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		line = strings.TrimLeft(line, " \t")
		rest := strings.TrimLeft(line, string(MarkOn)+string(MarkOff))
		marks := line[:len(line)-len(rest)]
		lines[i] = marks + protectLine(rest)
	}
	return strings.Join(lines, "\n")
}

func protectLine(line string) string {
	if line == "" {
		return line
	}
	switch line[0] {
	case '#', '+', '-', '=':
		return "\\" + line
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if digits == 0 || digits > 9 || digits == len(line) || line[digits] != '.' && line[digits] != ')' {
		return line
	}
	if after := line[digits+1:]; after != "" && after[0] != ' ' && after[0] != '\t' {
		return line // "8.5 %" is no item of a list
	}
	return line[:digits] + "\\" + line[digits:]
}

// destination writes an address where Markdown takes one.
func destination(u URL) string {
	return strings.NewReplacer("(", "%28", ")", "%29", "*", "%2A", "_", "_").Replace(u.s)
}

// fenced writes code between fences that are longer than any in it.
func (b Block) fenced() string {
	code := strings.TrimRight(b.Text(), "\n")
	fence := "```"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	return fence + "\n" + code + "\n" + fence
}

func (b Block) table() string {
	columns := 0
	for _, row := range b.Rows {
		columns = max(columns, len(row))
	}
	var sb strings.Builder
	for i, row := range b.Rows {
		if i > 0 {
			sb.WriteByte('\n')
		}
		sb.WriteByte('|')
		for c := range columns {
			cell := ""
			if c < len(row) {
				cell = escape(strings.Join(strings.Fields(row[c].s), " "))
			}
			sb.WriteString(" " + cell + " |")
		}
		if i == 0 {
			sb.WriteString("\n|" + strings.Repeat(" --- |", columns))
		}
	}
	return sb.String()
}
