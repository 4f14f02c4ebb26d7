package feed

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"

	"visti/internal/news"
)

// namespace is that of visti's own attributes in OPML, as version 2.0 wants it.
const namespace = "urn:visti:opml"

const maxOPML = 10 << 20 // bytes

// An outline is a feed or a folder. Own attributes are known by their local name,
// whatever prefix a file gives them; what other programs wrote is kept in Others.
type outline struct {
	Text     string     `xml:"text,attr"`
	Title    string     `xml:"title,attr"`
	Type     string     `xml:"type,attr"`
	URL      string     `xml:"xmlUrl,attr"`
	Home     string     `xml:"htmlUrl,attr"`
	Lang     string     `xml:"language,attr"`
	Category string     `xml:"category,attr"`
	Source   string     `xml:"source,attr"`
	Name     string     `xml:"name,attr"`
	Country  string     `xml:"country,attr"`
	Topics   string     `xml:"topics,attr"`
	Zone     string     `xml:"zone,attr"`
	Interval string     `xml:"interval,attr"`
	FullText string     `xml:"fulltext,attr"`
	Enabled  string     `xml:"enabled,attr"`
	Note     string     `xml:"note,attr"`
	User     string     `xml:"user,attr"`
	Others   []xml.Attr `xml:",any,attr"`
	Outlines []outline  `xml:"outline"`
}

// ReadOPML reads subscriptions, in the file's order; folders become groups, those
// inside others with a / between. What the file does not say gets a default: a
// feed is polled, its source is its host. An address that stands twice counts
// once. Errors name the outline that cannot be meant.
func ReadOPML(r io.Reader) ([]news.Feed, error) {
	return readOPML(r, func(err error) error { return err })
}

// TakeOPML is ReadOPML for the file of another program: an outline that cannot be meant is left
// out, and named in left.
func TakeOPML(r io.Reader) (feeds []news.Feed, left []error, err error) {
	feeds, err = readOPML(r, func(err error) error {
		if len(left) < maxLeft {
			left = append(left, err)
		}
		return nil
	})
	return feeds, left, err
}

// maxLeft bounds how many outlines that are left out are named.
const maxLeft = 10_000

// readOPML is ReadOPML; bad says what an outline that cannot be meant is for the whole file.
func readOPML(r io.Reader, bad func(error) error) ([]news.Feed, error) {
	body, err := io.ReadAll(io.LimitReader(r, maxOPML+1))
	if err != nil {
		return nil, err
	}
	if len(body) > maxOPML {
		return nil, fmt.Errorf("OPML of more than %d MB", maxOPML>>20)
	}
	s, _ := decode(body, "")
	s = scrub(s)
	var file struct {
		XMLName  xml.Name
		Outlines []outline `xml:"body>outline"`
	}
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	if err := d.Decode(&file); err != nil {
		return nil, fmt.Errorf("read OPML: %w", cleanError{err})
	}
	if !strings.EqualFold(file.XMLName.Local, "opml") {
		return nil, errors.New("read OPML: the file holds no <opml>")
	}
	var feeds []news.Feed
	seen := map[news.URL]int{}
	err = each(file.Outlines, "", 0, func(o outline, group string) error {
		f, err := o.feed(group)
		if err != nil {
			return bad(fmt.Errorf("outline %q: %w", news.PlainLine(first(o.Text, o.Title, o.URL)), err))
		}
		i, twice := seen[f.URL]
		if !twice {
			seen[f.URL] = len(feeds)
			feeds = append(feeds, f)
			return nil
		}
		label(&feeds[i], append([]news.Text{f.Group}, f.Labels...)...)
		return nil
	})
	nameDerived(feeds)
	return feeds, err
}

// label adds folders that f does not stand in yet.
func label(f *news.Feed, folders ...news.Text) {
	for _, l := range folders {
		if !l.Empty() && l != f.Group && !slices.Contains(f.Labels, l) && len(f.Labels) < maxCategories {
			f.Labels = append(f.Labels, l)
		}
	}
}

// labels reads OPML's category attribute: paths with commas between.
func labels(category string) (all []news.Text) {
	for path := range strings.SplitSeq(category, ",") {
		var parts []string
		for part := range strings.SplitSeq(path, "/") {
			if part = news.PlainLine(part).String(); part != "" {
				parts = append(parts, part)
			}
		}
		all = append(all, news.PlainLine(strings.Join(parts, "/")))
	}
	return all
}

// maxFolders is how deep folders are followed.
const maxFolders = 16

// each visits the feeds of outlines and of the folders among them.
func each(outlines []outline, group string, depth int, visit func(o outline, group string) error) error {
	for _, o := range outlines {
		if strings.TrimSpace(o.URL) != "" {
			if err := visit(o, group); err != nil {
				return err
			}
		}
		if len(o.Outlines) == 0 || depth == maxFolders {
			continue
		}
		inside := strings.ReplaceAll(news.PlainLine(first(o.Text, o.Title)).String(), "/", "∕")
		if group != "" && inside != "" {
			inside = group + "/" + inside
		}
		if err := each(o.Outlines, first(inside, group), depth+1, visit); err != nil {
			return err
		}
	}
	return nil
}

func (o outline) feed(group string) (f news.Feed, err error) {
	if f.URL, err = news.ParseURL(o.URL); err != nil {
		return f, err
	}
	f.Title = cutText(news.PlainLine(first(o.Text, o.Title, f.URL.Host())), maxName)
	f.Lang = language(o.Lang)
	f.Group = news.PlainLine(group)
	f.Note = news.PlainLine(o.Note)
	f.User = news.PlainLine(o.User).String()
	if u, err := url.Parse(strings.TrimSpace(o.URL)); err == nil && f.User == "" && u.User != nil {
		f.User = news.PlainLine(u.User.Username()).String() // the secret beside it stays out of here
	}
	f.Extra = o.extra(f)
	label(&f, labels(o.Category)...)
	f.Source = news.Source{ID: news.PlainLine(o.Source).String(), Name: news.PlainLine(o.Name), Country: news.PlainLine(o.Country).String()}
	f.Source.Home, _ = news.ParseURL(o.Home)
	if f.Source.ID == "" {
		f.Source.ID = SourceID(f.URL)
	}
	if f.Source.Name.Empty() {
		f.Source.Name = f.Title
	}
	if f.Topics, err = readTopics(o.Topics); err != nil {
		return f, err
	}
	if f.Zone = strings.TrimSpace(o.Zone); f.Zone != "" {
		if _, err := time.LoadLocation(f.Zone); err != nil {
			return f, fmt.Errorf("zone %q: write a name such as Europe/Kyiv", f.Zone)
		}
	}
	if o.Interval != "" {
		if f.Interval, err = time.ParseDuration(o.Interval); err != nil || f.Interval <= 0 {
			return f, fmt.Errorf("interval %q: write a number with a unit, such as 20m", o.Interval)
		}
	}
	switch f.FullText = news.FullTextMode(o.FullText); f.FullText {
	case "", news.FullTextAhead, news.FullTextOpen, news.FullTextNever:
	default:
		return f, fmt.Errorf("fulltext %q: there are ahead, open and never", o.FullText)
	}
	switch o.Enabled {
	case "", "true", "1", "yes":
		f.Enabled = true
	case "false", "0", "no":
	default:
		return f, fmt.Errorf("enabled %q: write true or false", o.Enabled)
	}
	return f, nil
}

// maxExtra bounds what is kept for other programs, in attributes.
const maxExtra = 64

// extra are the attributes that say something only to other programs.
func (o outline) extra(f news.Feed) (extra []news.Attribute) {
	keep := func(space, name, value string) {
		value = news.PlainLine(value).String()
		space = news.PlainLine(space).String()
		if len(extra) < maxExtra && value != "" && isName(name) {
			extra = append(extra, news.Attribute{Space: space, Name: name, Value: value})
		}
	}
	if !strings.EqualFold(o.Type, "rss") {
		keep("", "type", o.Type)
	}
	if title := news.PlainLine(o.Title); o.Text != "" && title != f.Title {
		keep("", "title", o.Title)
	}
	for _, a := range o.Others {
		if a.Name.Space != "xmlns" && a.Name.Local != "xmlns" {
			keep(a.Name.Space, a.Name.Local, a.Value)
		}
	}
	return extra
}

// isName tells whether s may stand as an attribute's name as it is.
func isName(s string) bool {
	for i := range len(s) {
		if c := s[i]; !isNameByte(c) || c == ':' || c >= 0x80 || i == 0 && !isNameStart(c) {
			return false
		}
	}
	return s != "" && !strings.EqualFold(s, "xmlns")
}

// WriteOPML writes feeds as OPML 2.0 that ReadOPML reads to the same feeds, and
// other readers to the same addresses, names and folders. No secret stands in it.
func WriteOPML(w io.Writer, feeds []news.Feed) error {
	b := bufio.NewWriter(w)
	prefixes := prefixesOf(feeds)
	fmt.Fprintf(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:visti=%q", namespace)
	for i := range prefixes {
		attribs(b, fmt.Sprintf("xmlns:x%d", i+1), prefixes[i])
	}
	b.WriteString(">\n  <head>\n    <title>visti</title>\n  </head>\n  <body>\n")
	var open []string
	for _, f := range feeds {
		open = moveTo(b, open, folders(f.Group))
		indent(b, len(open))
		b.WriteString("<outline")
		writeFeed(b, f, prefixes)
		b.WriteString("/>\n")
	}
	moveTo(b, open, nil)
	b.WriteString("  </body>\n</opml>\n")
	return b.Flush()
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

// writeFeed writes the attributes of a feed.
func writeFeed(b *bufio.Writer, f news.Feed, prefixes []string) {
	kind, title := "rss", f.Title.String()
	var extra []string
	for _, a := range f.Extra {
		switch {
		case a.Space == "" && a.Name == "type":
			kind = a.Value
		case a.Space == "" && a.Name == "title":
			title = a.Value
		case a.Space == "":
			extra = append(extra, a.Name, a.Value)
		default:
			extra = append(extra, fmt.Sprintf("x%d:%s", slices.Index(prefixes, a.Space)+1, a.Name), a.Value)
		}
	}
	source, name := f.Source.ID, f.Source.Name.String()
	if saysNothing(f) {
		source, name = "", "" // so that who edits the text or the address has both
	}
	attribs(b, "type", kind, "text", f.Title.String(), "title", title, "xmlUrl", f.URL.String(), "htmlUrl", f.Source.Home.String(),
		"language", f.Lang, "category", categoryOf(f.Labels), "visti:source", source, "visti:name", name,
		"visti:country", f.Source.Country, "visti:topics", news.TopicNames(f.Topics, " "), "visti:zone", f.Zone,
		"visti:interval", interval(f.Interval), "visti:fulltext", string(f.FullText), "visti:enabled", off(f.Enabled),
		"visti:note", f.Note.String(), "visti:user", f.User)
	attribs(b, extra...)
}

func categoryOf(labels []news.Text) string {
	paths := make([]string, len(labels))
	for i, l := range labels {
		paths[i] = "/" + strings.ReplaceAll(l.String(), ",", "，")
	}
	return strings.Join(paths, ",")
}

// moveTo closes and opens folders until those of to are open.
func moveTo(b *bufio.Writer, open, to []string) []string {
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

func indent(b *bufio.Writer, depth int) {
	b.WriteString(strings.Repeat("  ", depth+2))
}

// attribs writes attributes that have a value, given as name and value in turn.
func attribs(b *bufio.Writer, pairs ...string) {
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
