package feed

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"

	"visti/internal/news"
)

// ReviseOPML returns a subscription file changed so that it holds these feeds, and reads
// as what WriteOPML writes of them. Only what is said otherwise of a feed is written:
// comments, the head, outlines that are no feeds and what other programs say stay byte
// for byte. A file in which that cannot be done is written anew. Errors are those of
// ReadOPML for the file as it is.
func ReviseOPML(old []byte, feeds []news.Feed) ([]byte, error) {
	file, err := parseOPML(old)
	if err != nil {
		return nil, err
	}
	was, err := file.feeds(func(err error) error { return err })
	if err != nil {
		return nil, err
	}
	var anew bytes.Buffer
	if err := WriteOPML(&anew, feeds); err != nil {
		return nil, err
	}
	r := reviser{opmlFile: file}
	r.revise(was, feeds)
	if s, ok := r.apply(); ok && readAlike([]byte(s), anew.Bytes()) {
		return []byte(s), nil
	}
	return anew.Bytes(), nil
}

// readAlike tells whether the same feeds are read of two files.
func readAlike(a, b []byte) bool {
	one, err := ReadOPML(bytes.NewReader(a))
	other, errOther := ReadOPML(bytes.NewReader(b))
	return err == nil && errOther == nil && slices.EqualFunc(one, other, func(f, g news.Feed) bool {
		return f.Group == g.Group && slices.Equal(ownAttributes(f), ownAttributes(g)) && slices.Equal(f.Extra, g.Extra)
	})
}

// A reviser gathers what is to be changed in a file.
type reviser struct {
	opmlFile
	edits []edit
}

// An edit puts a text in place of the bytes from one to another.
type edit struct {
	from, to int
	text     string
}

func (r *reviser) put(from, to int, text string) { r.edits = append(r.edits, edit{from, to, text}) }

// revise makes the feeds that were read those that are to be.
func (r *reviser) revise(was, now []news.Feed) {
	before, after := byAddress(was), byAddress(now)
	moved := map[news.URL]news.Feed{} // feeds that have another address, in their place
	var added []news.Feed
	for i, f := range now {
		switch _, known := before[f.URL]; {
		case known:
		case len(was) == len(now) && after[was[i].URL].URL.Empty():
			moved[was[i].URL] = f
		default:
			added = append(added, f)
		}
	}
	seen := map[news.URL]bool{}
	_ = each(r.outlines(), "", 0, func(o outline, _ string) error {
		u, _ := news.ParseURL(o.URL)
		again := seen[u] // it stands in another folder, too
		seen[u] = true
		f, stays := after[u]
		to, moves := moved[u]
		switch {
		case stays && !again:
			r.change(o, before[u], f)
		case moves && !again:
			r.change(o, before[u], to)
		case !stays:
			r.remove(o)
		}
		return nil
	})
	r.add(added)
}

func byAddress(feeds []news.Feed) map[news.URL]news.Feed {
	m := make(map[news.URL]news.Feed, len(feeds))
	for _, f := range feeds {
		m[f.URL] = f
	}
	return m
}

// start is where the tag of an outline begins.
func (r *reviser) start(o outline) int { return strings.LastIndexByte(r.text[:o.inside], '<') }

// isEmpty tells whether an outline is one tag: <outline/>.
func (r *reviser) isEmpty(o outline) bool { return strings.HasSuffix(r.text[:o.inside], "/>") }

// change writes what is said otherwise of a feed into its tag.
func (r *reviser) change(o outline, was, now news.Feed) {
	from := r.start(o)
	old := r.text[from:o.inside]
	tag := old
	if !slices.Equal(was.Extra, now.Extra) {
		var sb strings.Builder
		writeTag(&sb, now)
		if tag = sb.String(); !r.isEmpty(o) {
			tag = strings.TrimSuffix(tag, "/>") + ">"
		}
	} else {
		said, say := ownAttributes(was), ownAttributes(now)
		for i := 0; i < len(say); i += 2 {
			unnamed := say[i] == "text" && o.Text == "" && now.URL != was.URL // it is called as its place is
			if say[i+1] != said[i+1] || unnamed {
				tag = withAttribute(tag, say[i], say[i+1])
			}
		}
	}
	if tag != old {
		r.put(from, o.inside, tag)
	}
}

// writeTag writes a feed that declares the prefixes which it needs itself.
func writeTag(b pen, f news.Feed) {
	prefixes := prefixesOf([]news.Feed{f})
	writeFeed(b, f, prefixes, declarations(prefixes)...)
}

// remove takes an outline out, with its line if it has that for itself. One that is a
// folder as well stays as that.
func (r *reviser) remove(o outline) {
	from, to := r.start(o), o.end
	if len(o.Outlines) > 0 {
		r.put(from, o.inside, withAttribute(r.text[from:o.inside], "xmlUrl", ""))
		return
	}
	line := r.lineStart(from)
	if rest, found := strings.CutPrefix(strings.TrimLeft(r.text[to:], " \t\r"), "\n"); found && line >= 0 {
		from, to = line, len(r.text)-len(rest)
	}
	r.put(from, to, "")
}

// lineStart is where the line begins on which only blanks stand before at; -1 if others do.
func (r *reviser) lineStart(at int) int {
	before := strings.TrimRight(r.text[:at], " \t")
	if before != "" && !strings.HasSuffix(before, "\n") {
		return -1
	}
	return len(before)
}

// add writes feeds behind all others: the first of them into the folder that is the last
// of the file, if they are of that.
func (r *reviser) add(feeds []news.Feed) {
	if len(feeds) == 0 || len(r.bodies) == 0 {
		return
	}
	body := r.bodies[len(r.bodies)-1]
	within, depth := body, 0
	path := folders(feeds[0].Group)
	for depth < len(path) && len(within.Outlines) > 0 {
		last := within.Outlines[len(within.Outlines)-1]
		if last.URL != "" || len(last.Outlines) == 0 || last.folder() != path[depth] {
			break
		}
		within, depth = last, depth+1
	}
	n := 0
	for depth > 0 && n < len(feeds) && feeds[n].Group == feeds[0].Group {
		n++
	}
	r.append(within, path[:depth], feeds[:n])
	r.append(body, nil, feeds[n:])
}

// append writes feeds to the end of an element, in which these folders are open.
func (r *reviser) append(within outline, open []string, feeds []news.Feed) {
	if len(feeds) == 0 {
		return
	}
	var sb strings.Builder
	writeOutlines(&sb, open, feeds, func(f news.Feed) { writeTag(&sb, f) })
	name, _ := readTag(r.text, r.start(within))
	if r.isEmpty(within) {
		r.put(within.inside-len("/>"), within.inside, ">\n"+sb.String()+"</"+name.full()+">")
		return
	}
	at := strings.LastIndex(r.text[:within.end], "</")
	if line := r.lineStart(at); line >= within.inside {
		r.put(line, line, sb.String())
		return
	}
	r.put(at, at, "\n"+sb.String())
}

// apply returns the text with all edits; ok is false if they cannot be made.
func (r *reviser) apply() (s string, ok bool) {
	r.declare()
	slices.SortStableFunc(r.edits, func(a, b edit) int { return a.from - b.from })
	var sb strings.Builder
	at := 0
	for _, e := range r.edits {
		if e.from < at || e.to < e.from {
			return "", false
		}
		sb.WriteString(r.text[at:e.from])
		sb.WriteString(e.text)
		at = e.to
	}
	sb.WriteString(r.text[at:])
	return sb.String(), true
}

// declare says what the edits need: the prefix of visti's own attributes, and that the
// text is UTF-8 now.
func (r *reviser) declare() {
	own := slices.ContainsFunc(r.edits, func(e edit) bool { return strings.Contains(e.text, " visti:") })
	root, ok, _ := nextTag(r.text, 0)
	if ok && own && !strings.Contains(r.text[root.start:root.end], "xmlns:visti") {
		at := root.start + len("<"+root.full())
		r.put(at, at, ` xmlns:visti="`+namespace+`"`)
	}
	if name := declaredEncoding([]byte(r.text)); name != "" && !strings.EqualFold(name, "utf-8") {
		if at := strings.Index(r.text, name); at >= 0 {
			r.put(at, at+len(name), "UTF-8")
		}
	}
}

// withAttribute gives a tag an attribute of this name in place of those with the same
// local name; "" takes them away.
func withAttribute(tag, name, value string) string {
	_, local, found := strings.Cut(name, ":")
	if !found {
		local = name
	}
	var sb strings.Builder
	_ = xml.EscapeText(&sb, []byte(value)) // a builder takes everything
	value = sb.String()
	for _, a := range slices.Backward(attributesIn(tag)) {
		prefix, its, found := strings.Cut(a.text, ":")
		if !found {
			prefix, its = "", prefix
		}
		switch {
		case its != local || prefix == "xmlns":
		case value == "":
			tag = strings.TrimRight(tag[:a.from], " \t\r\n") + tag[a.to:]
		default:
			tag = tag[:a.from] + a.text + `="` + value + `"` + tag[a.to:]
			value = ""
		}
	}
	if value == "" {
		return tag
	}
	end := len(tag) - len(">")
	if strings.HasSuffix(tag, "/>") {
		end--
	}
	last := len(strings.TrimRight(tag[:end], " \t\r\n"))
	return tag[:last] + " " + name + `="` + value + `"` + tag[last:]
}

// attributesIn finds the attributes of a tag: where they stand and, as text, their names.
func attributesIn(tag string) (found []edit) {
	const blanks = " \t\r\n"
	skip := func(i int, chars string) int { return len(tag) - len(strings.TrimLeft(tag[i:], chars)) }
	until := func(i int, chars string) int {
		if n := strings.IndexAny(tag[i:], chars); n >= 0 {
			return i + n
		}
		return len(tag)
	}
	for i := skip(until(0, blanks+"/>"), blanks+"/"); i < len(tag) && tag[i] != '>'; i = skip(i, blanks+"/") {
		a := edit{from: i}
		i = until(i, blanks+"=/>")
		a.text = tag[a.from:i]
		if at := skip(i, blanks); at < len(tag) && tag[at] == '=' {
			i = skip(at+1, blanks)
			if i < len(tag) && (tag[i] == '"' || tag[i] == '\'') {
				i = min(until(i+1, tag[i:i+1])+1, len(tag))
			} else {
				i = until(i, blanks+">")
			}
		}
		a.to = i
		found = append(found, a)
	}
	return found
}
