package feed

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"visti/internal/news"
	"visti/internal/text"
)

// namespace is that of visti's own attributes in OPML, as version 2.0 wants it.
const namespace = "urn:visti:opml"

const maxOPML = 10 << 20 // bytes

// An outline is a feed or a folder. Own attributes are known by their local name,
// whatever prefix a file gives them.
type outline struct {
	Text     string    `xml:"text,attr"`
	Title    string    `xml:"title,attr"`
	URL      string    `xml:"xmlUrl,attr"`
	Home     string    `xml:"htmlUrl,attr"`
	Lang     string    `xml:"language,attr"`
	Source   string    `xml:"source,attr"`
	Name     string    `xml:"name,attr"`
	Country  string    `xml:"country,attr"`
	Topics   string    `xml:"topics,attr"`
	Zone     string    `xml:"zone,attr"`
	Interval string    `xml:"interval,attr"`
	FullText string    `xml:"fulltext,attr"`
	Enabled  string    `xml:"enabled,attr"`
	Note     string    `xml:"note,attr"`
	Outlines []outline `xml:"outline"`
}

// ReadOPML reads subscriptions, in the file's order; folders become groups, those
// inside others with a / between. What the file does not say gets a default: a
// feed is polled, its source is its host. An address that stands twice counts
// once. Errors name the outline that cannot be meant.
func ReadOPML(r io.Reader) ([]news.Feed, error) {
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
	seen := map[news.URL]bool{}
	err = each(file.Outlines, "", 0, func(o outline, group string) error {
		f, err := o.feed(group)
		if err != nil {
			return fmt.Errorf("outline %q: %w", news.PlainLine(first(o.Text, o.Title, o.URL)), err)
		}
		if !seen[f.URL] {
			seen[f.URL] = true
			feeds = append(feeds, f)
		}
		return nil
	})
	return feeds, err
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

// SourceID names a source of which nothing else is known after the host of its
// feed: "news.example.org" is "example", an address is itself.
func SourceID(u news.URL) string {
	host, _, _ := strings.Cut(u.Host(), ":")
	if strings.Trim(host, "0123456789.") == "" || strings.HasPrefix(host, "[") {
		return strings.Trim(u.Host(), "[]")
	}
	parts := strings.Split(host, ".")
	for len(parts) > 1 && (parts[0] == "www" || parts[0] == "rss" || parts[0] == "feeds" || parts[0] == "news") {
		parts = parts[1:]
	}
	return text.Fold(parts[0])
}

// WriteOPML writes feeds as OPML 2.0 that ReadOPML reads to the same feeds, and
// other readers to the same addresses, names and folders.
func WriteOPML(w io.Writer, feeds []news.Feed) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:visti=%q>\n", namespace)
	b.WriteString("  <head>\n    <title>visti</title>\n  </head>\n  <body>\n")
	var open []string
	for _, f := range feeds {
		open = moveTo(b, open, folders(f.Group))
		indent(b, len(open))
		b.WriteString(`<outline type="rss"`)
		attribs(b, "text", f.Title.String(), "title", f.Title.String(), "xmlUrl", f.URL.String(), "htmlUrl", f.Source.Home.String(),
			"language", f.Lang, "visti:source", f.Source.ID, "visti:name", f.Source.Name.String(), "visti:country", f.Source.Country,
			"visti:topics", topicNames(f.Topics), "visti:zone", f.Zone, "visti:interval", interval(f.Interval),
			"visti:fulltext", string(f.FullText), "visti:enabled", off(f.Enabled), "visti:note", f.Note.String())
		b.WriteString("/>\n")
	}
	moveTo(b, open, nil)
	b.WriteString("  </body>\n</opml>\n")
	return b.Flush()
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

func topicNames(topics []news.Topic) string {
	names := make([]string, len(topics))
	for i, t := range topics {
		names[i] = t.String()
	}
	return strings.Join(names, " ")
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
