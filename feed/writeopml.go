package feed

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"visti/internal/news"
)

// WriteOPML writes feeds as OPML 2.0 that ReadOPML reads to the same feeds, and
// other readers to the same addresses, names and folders. No secret stands in it.
func WriteOPML(w io.Writer, feeds []news.Feed) error {
	b := bufio.NewWriter(w)
	prefixes := prefixesOf(feeds)
	fmt.Fprintf(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:visti=%q", namespace)
	attribs(b, declarations(prefixes)...)
	b.WriteString(">\n  <head>\n    <title>visti</title>\n  </head>\n  <body>\n")
	writeOutlines(b, nil, feeds, func(f news.Feed) { writeFeed(b, f, prefixes) })
	b.WriteString("  </body>\n</opml>\n")
	return b.Flush()
}

// A pen writes text. It fails at the end, if at all.
type pen interface {
	io.Writer
	io.StringWriter
	io.ByteWriter
}

// writeOutlines writes feeds in their folders, where some are open, and leaves just these
// open again.
func writeOutlines(b pen, open []string, feeds []news.Feed, write func(f news.Feed)) {
	at := open
	for _, f := range feeds {
		at = moveTo(b, at, folders(f.Group))
		indent(b, len(at))
		write(f)
		b.WriteString("\n")
	}
	moveTo(b, at, open)
}

// declarations are the attributes that declare prefixes.
func declarations(prefixes []string) (pairs []string) {
	for i, space := range prefixes {
		pairs = append(pairs, fmt.Sprintf("xmlns:x%d", i+1), space)
	}
	return pairs
}

// prefixesOf are the foreign namespaces that feeds need.
func prefixesOf(feeds []news.Feed) (spaces []string) {
	for _, f := range feeds {
		for _, a := range f.Extra {
			if a.Space != "" && !slices.Contains(spaces, a.Space) {
				spaces = append(spaces, a.Space)
			}
		}
	}
	return spaces
}

// writeFeed writes the outline of a feed, with what else is to stand in it in front.
func writeFeed(b pen, f news.Feed, prefixes []string, more ...string) {
	b.WriteString("<outline")
	attribs(b, more...)
	attribs(b, ownAttributes(f)...)
	attribs(b, foreignAttributes(f, prefixes)...)
	b.WriteString("/>")
}

// ownAttributes are the names and values of what visti says of a feed.
func ownAttributes(f news.Feed) []string {
	kind, title := "rss", f.Title.String()
	for _, a := range f.Extra {
		switch {
		case a.Space == "" && a.Name == "type":
			kind = a.Value
		case a.Space == "" && a.Name == "title":
			title = a.Value
		}
	}
	source, name := f.Source.ID, f.Source.Name.String()
	if saysNothing(f) {
		source, name = "", "" // so that who edits the text or the address has both
	}
	return []string{
		"type", kind, "text", f.Title.String(), "title", title, "xmlUrl", f.URL.String(), "htmlUrl", f.Source.Home.String(),
		"language", f.Lang, "category", categoryOf(f.Labels), "visti:source", source, "visti:name", name,
		"visti:country", f.Source.Country, "visti:topics", news.TopicNames(f.Topics, " "), "visti:zone", f.Zone,
		"visti:interval", interval(f.Interval), "visti:fulltext", string(f.FullText), "visti:enabled", off(f.Enabled),
		"visti:note", f.Note.String(), "visti:user", f.User,
	}
}

// foreignAttributes are those of other programs, with the prefixes of their namespaces.
func foreignAttributes(f news.Feed, prefixes []string) (pairs []string) {
	for _, a := range f.Extra {
		switch {
		case a.Space != "":
			pairs = append(pairs, fmt.Sprintf("x%d:%s", slices.Index(prefixes, a.Space)+1, a.Name), a.Value)
		case a.Name != "type" && a.Name != "title":
			pairs = append(pairs, a.Name, a.Value)
		}
	}
	return pairs
}

func categoryOf(labels []news.Text) string {
	paths := make([]string, len(labels))
	for i, l := range labels {
		paths[i] = "/" + strings.ReplaceAll(l.String(), ",", "，")
	}
	return strings.Join(paths, ",")
}

// moveTo closes and opens folders until those of to are open.
func moveTo(b pen, open, to []string) []string {
	same := 0
	for same < len(open) && same < len(to) && open[same] == to[same] {
		same++
	}
	for i := len(open); i > same; i-- {
		indent(b, i-1)
		b.WriteString("</outline>\n")
	}
	for i := same; i < len(to); i++ {
		indent(b, i)
		b.WriteString("<outline")
		attribs(b, "text", to[i], "title", to[i])
		b.WriteString(">\n")
	}
	return to
}

func folders(group news.Text) []string {
	if group.Empty() {
		return nil
	}
	return strings.Split(group.String(), "/")
}

func indent(b pen, depth int) {
	b.WriteString(strings.Repeat("  ", depth+2))
}

// attribs writes attributes that have a value, given as name and value in turn.
func attribs(b pen, pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			continue
		}
		fmt.Fprintf(b, ` %s="`, pairs[i])
		_ = xml.EscapeText(b, []byte(pairs[i+1])) // into a buffer: Flush tells
		b.WriteByte('"')
	}
}

func interval(d time.Duration) string {
	if d == 0 {
		return ""
	}
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

func off(enabled bool) string {
	if enabled {
		return ""
	}
	return "false"
}
