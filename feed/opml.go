package feed

import (
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

	inside, end int // bytes of the text: behind its start tag, and behind all of it
}

// UnmarshalXML reads an outline, and where in the text it stands.
func (o *outline) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	type plain outline // reads itself no further
	inside := int(d.InputOffset())
	err := d.DecodeElement((*plain)(o), &start)
	o.inside, o.end = inside, int(d.InputOffset())
	return err
}

// An opmlFile is the text of a subscription file, as UTF-8, and what it holds.
type opmlFile struct {
	text   string
	bodies []outline
}

// ReadOPML reads subscriptions, in the file's order; folders become groups, those
// inside others with a / between. What the file does not say gets a default: a
// feed is polled, its source is its host. An address that stands twice counts
// once. Errors name the outline that cannot be meant, and its line.
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
	file, err := parseOPML(body)
	if err != nil {
		return nil, err
	}
	return file.feeds(bad)
}

func parseOPML(body []byte) (opmlFile, error) {
	if len(body) > maxOPML {
		return opmlFile{}, fmt.Errorf("OPML of more than %d MB", maxOPML>>20)
	}
	s, _ := decode(body, "")
	s = scrub(s)
	var file struct {
		XMLName xml.Name
		Bodies  []outline `xml:"body"`
	}
	if tooDeep(opmlDecoder(s)) {
		return opmlFile{}, fmt.Errorf("read OPML: elements lie more than %d deep", maxElements)
	}
	switch err := opmlDecoder(s).Decode(&file); {
	case strings.TrimSpace(s) == "":
		return opmlFile{}, errors.New("read OPML: the file is empty")
	case errors.Is(err, io.EOF): // it ends before anything begins
		return opmlFile{}, errors.New("read OPML: the file holds no <opml>")
	case err != nil:
		return opmlFile{}, fmt.Errorf("read OPML: %w", cleanError{err})
	}
	if !strings.EqualFold(file.XMLName.Local, "opml") {
		return opmlFile{}, errors.New("read OPML: the file holds no <opml>")
	}
	return opmlFile{s, file.Bodies}, nil
}

func opmlDecoder(s string) *xml.Decoder {
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	return d
}

// maxElements is how deep elements may lie in one another.
const maxElements = 1000

// tooDeep tells whether elements lie deeper. An outline reads those in it, for which the
// decoder knows no bound then.
func tooDeep(d *xml.Decoder) bool {
	for depth := 0; depth <= maxElements; {
		t, err := d.RawToken()
		if err != nil {
			return false // the end, or what Decode will tell
		}
		switch t.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return true
}

// outlines are those of all bodies.
func (file opmlFile) outlines() (all []outline) {
	for _, b := range file.bodies {
		all = append(all, b.Outlines...)
	}
	return all
}

// feeds are the subscriptions; bad says what an outline that cannot be meant is for all of
// them.
func (file opmlFile) feeds(bad func(error) error) ([]news.Feed, error) {
	var feeds []news.Feed
	seen := map[news.URL]int{}
	err := each(file.outlines(), "", 0, func(o outline, group string) error {
		f, err := o.feed(group)
		if err != nil {
			line := 1 + strings.Count(file.text[:strings.LastIndexByte(file.text[:o.inside], '<')], "\n")
			return bad(fmt.Errorf("line %d, outline %q: %w", line, news.PlainLine(first(o.Text, o.Title, o.URL)), err))
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
		inside := o.folder()
		if group != "" && inside != "" {
			inside = group + "/" + inside
		}
		if err := each(o.Outlines, first(inside, group), depth+1, visit); err != nil {
			return err
		}
	}
	return nil
}

// folder is what an outline is called as a folder.
func (o outline) folder() string {
	return strings.ReplaceAll(news.PlainLine(first(o.Text, o.Title)).String(), "/", "∕")
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
