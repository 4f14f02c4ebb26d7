package feed

import "strings"

// maxDepth is how deep elements may lie; real feeds need a dozen. What lies
// deeper loses its tags, not its text.
const maxDepth = 64

// A survey is what one look over a feed's tags tells, before any parser.
type survey struct {
	root      tag
	channel   tag      // the channel's start tag; zero where there is none
	items     []extent // of item and entry elements
	ends      int      // end tags of items
	depth     int      // of the deepest element
	abouts    bool     // items have rdf:about
	rootEnd   int      // where the root's end tag begins, or -1
	cut       bool     // the text ends inside something
	firstItem int      // where the first item begins, or len(s)
}

// An extent is one element's bytes: from its < to behind its end tag, or to
// where the next item begins if it has none.
type extent struct {
	start, end int
	whole      bool // has an end tag
}

// look surveys s, which begins with the root's tag.
func look(s string) survey {
	v := survey{rootEnd: -1, firstItem: len(s)}
	depth, open := 0, false
	for from := 0; ; {
		t, ok, cut := nextTag(s, from)
		if !ok {
			v.cut = cut
			break
		}
		from = t.end
		if from == 0 || v.root.end == 0 {
			v.root = t
		}
		switch {
		case t.closing:
			depth--
		case !t.empty:
			depth++
			v.depth = max(v.depth, depth)
		}
		switch {
		case v.isItem(t) && !t.closing:
			if open {
				v.items[len(v.items)-1].end = t.start
			}
			v.abouts = v.abouts || strings.Contains(s[t.start:t.end], "about=")
			v.firstItem = min(v.firstItem, t.start)
			v.items = append(v.items, extent{t.start, t.end, t.empty})
			open = !t.empty
		case v.isItem(t):
			v.ends++
			if open {
				v.items[len(v.items)-1].end, v.items[len(v.items)-1].whole = t.end, true
				open = false
			}
		case t.is("channel") && !t.closing && v.channel.end == 0:
			v.channel = t
		case t.closing && t.is(v.root.name) && t.prefix == v.root.prefix:
			v.rootEnd = t.start
		}
	}
	if open {
		v.items[len(v.items)-1].end = len(s)
		if v.rootEnd > v.items[len(v.items)-1].start {
			v.items[len(v.items)-1].end = v.rootEnd
		}
	}
	return v
}

// isItem tells an item of the root's own vocabulary from its namesakes.
func (v *survey) isItem(t tag) bool {
	if t.prefix != "" && t.prefix != v.root.prefix && !strings.EqualFold(t.prefix, "rss") {
		return false
	}
	if v.root.is("feed") {
		return t.is("entry")
	}
	return t.is("item")
}

// flatten takes the tags of everything deeper than maxDepth out of s and gives
// every element that is left open its end.
func flatten(s string) string {
	var sb strings.Builder
	sb.Grow(len(s))
	var stack []tag
	open := map[string]int{} // elements in stack by name
	written := 0
	for from := 0; ; {
		t, ok, _ := nextTag(s, from)
		if !ok {
			break
		}
		from = t.end
		switch {
		case t.empty:
		case !t.closing:
			if len(stack) >= maxDepth {
				sb.WriteString(s[written:t.start])
				written = t.end
			}
			stack = append(stack, t)
			open[t.full()]++
		default:
			sb.WriteString(s[written:t.start])
			written = t.end
			stack = closeThrough(&sb, stack, open, t.full())
		}
	}
	sb.WriteString(s[written:])
	return sb.String()
}

// closeThrough writes the end of the innermost element called name and of all
// that are still open inside it; of those that were taken out, none.
func closeThrough(sb *strings.Builder, stack []tag, open map[string]int, name string) []tag {
	if open[name] == 0 {
		return stack
	}
	for {
		last := stack[len(stack)-1].full()
		stack = stack[:len(stack)-1]
		open[last]--
		if len(stack) < maxDepth {
			sb.WriteString("</" + last + ">")
		}
		if last == name {
			return stack
		}
	}
}

// closeAll cuts off a tag that never ends and closes every element of s that is
// open. It serves documents without items, where there is nothing to lose.
func closeAll(s string) string {
	var stack []tag
	from := 0
	for {
		t, ok, _ := nextTag(s, from)
		if !ok {
			break
		}
		from = t.end
		switch {
		case t.empty:
		case !t.closing:
			stack = append(stack, t)
		case len(stack) > 0 && stack[len(stack)-1].full() == t.full():
			stack = stack[:len(stack)-1]
		}
	}
	if i := strings.IndexByte(s[from:], '<'); i >= 0 {
		s = s[:from+i]
	}
	var sb strings.Builder
	sb.WriteString(s)
	for i := len(stack) - 1; i >= 0; i-- {
		sb.WriteString("</" + stack[i].full() + ">")
	}
	return sb.String()
}

// withAbouts gives each item that has rdf:about an element that holds it: the
// parser hands on elements it does not know, but no attributes.
func withAbouts(s string, v survey) string {
	var sb strings.Builder
	written := 0
	for _, it := range v.items {
		t, closed := readTag(s, it.start)
		if !closed || t.empty {
			continue
		}
		if about := attribute(s[t.start:t.end], "about"); about != "" {
			sb.WriteString(s[written:t.end])
			sb.WriteString("<about>" + about + "</about>")
			written = t.end
		}
	}
	sb.WriteString(s[written:])
	return sb.String()
}

// attribute returns the raw value of an attribute by its local name.
func attribute(tag, name string) string {
	for rest := tag; ; {
		i := strings.Index(rest, name+"=")
		if i < 0 || i+len(name)+1 >= len(rest) {
			return ""
		}
		before := byte(' ')
		if i > 0 {
			before = rest[i-1]
		}
		rest = rest[i+len(name)+1:]
		quote := rest[0]
		if quote != '"' && quote != '\'' || isNameByte(before) && before != ':' {
			continue
		}
		value, _, found := strings.Cut(rest[1:], string(quote))
		if !found || strings.ContainsAny(value, "<>") {
			return ""
		}
		return value
	}
}
