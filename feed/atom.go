package feed

import (
	"html"
	"strings"

	"github.com/mmcdole/gofeed/atom"
)

// fromAtom takes what Atom 0.3 and 1.0 say, extensions included.
func fromAtom(f *atom.Feed) *document {
	e := extensions(f.Extensions)
	d := &document{
		format:      strings.TrimSpace("atom " + f.Version),
		title:       first(f.Title, e.value("title", "dc")),
		link:        first(atomLink(f.Links, "alternate"), atomLink(f.Links, "related")),
		description: f.Subtitle,
		language:    first(f.Language, e.value("language", "dc")),
		copyright:   first(f.Rights, e.value("rights", "dc")),
		image:       first(f.Logo, f.Icon),
		updated:     first(f.Updated, e.value("date", "dc"), e.value("modified", "dcterms")),
		published:   first(e.value("issued", "dcterms"), e.value("created", "dcterms")),
		author:      first(append(people(f.Authors), e.value("creator", "dc"))...),
		period:      e.value("updatePeriod", "sy"),
		frequency:   e.value("updateFrequency", "sy"),
	}
	for _, c := range f.Categories {
		d.categories = append(d.categories, all(first(c.Term, c.Label))...)
	}
	d.categories = append(d.categories, e.categories()...)
	d.items = make([]item, len(f.Entries))
	for i, en := range f.Entries {
		d.items[i] = fromEntry(en)
		if len(d.items[i].authors) == 0 {
			d.items[i].authors = people(f.Authors)
		}
	}
	return d
}

func fromEntry(en *atom.Entry) item {
	e := extensions(en.Extensions)
	it := item{
		guid:      first(en.ID, e.value("identifier", "dc")),
		permalink: true,
		title:     first(en.Title, e.value("title", "dc")),
		link:      first(e.value("origLink", "feedburner"), atomLink(en.Links, "alternate"), atomLink(en.Links, "related"), atomLink(en.Links, "via")),
		published: first(en.Published, e.value("issued", "dcterms"), e.value("created", "dcterms"), e.value("date", "dc"), e.value("created", atomPrefixes...)),
		updated:   first(en.Updated, e.value("modified", "dcterms")),
		summary:   first(en.Summary, e.value("description", "dc"), e.value("summary", "itunes")),
		authors:   people(en.Authors),
	}
	if len(it.authors) == 0 && en.Source != nil {
		it.authors = people(en.Source.Authors)
	}
	if len(it.authors) == 0 {
		it.authors = e.values("creator", "dc")
	}
	for _, c := range en.Categories {
		it.categories = append(it.categories, all(first(c.Term, c.Label))...)
	}
	it.categories = append(it.categories, e.categories()...)
	for _, l := range en.Links {
		if l.Rel == "enclosure" {
			it.enclosures = append(it.enclosures, enclosure{l.Href, l.Type, l.Length})
		}
	}
	if en.Content != nil {
		it.addContent(en.Content)
	}
	it.texts = append(it.texts, e.values("encoded", "content")...)
	it.texts = append(it.texts, e.values("full-text")...)
	it.texts = append(it.texts, all(it.summary)...)
	it.addMedia(e)
	if it.link == "" && len(it.enclosures) == 0 {
		it.link = atomLink(en.Links, "self")
	}
	return it
}

// addContent takes the content element: its text, or where the text is.
func (it *item) addContent(c *atom.Content) {
	if c.Src != "" {
		it.link = first(it.link, c.Src)
	}
	text := strings.TrimSpace(c.Value)
	kind := strings.ToLower(c.Type)
	switch {
	case text == "":
	case strings.HasPrefix(kind, "text/plain") || (kind == "" || kind == "text") && !looksLikeMarkup(text):
		it.texts = append(it.texts, paragraphs(text))
	default:
		it.texts = append(it.texts, text)
	}
}

// looksLikeMarkup tells markup from text that may hold a lonely < or &.
func looksLikeMarkup(s string) bool {
	t, ok, _ := nextTag(s, 0)
	return ok && (t.closing || t.empty || strings.Contains(s[t.end:], "</") || voidElement(t.name))
}

func voidElement(name string) bool {
	switch strings.ToLower(name) {
	case "p", "br", "img", "hr", "li", "a":
		return true
	}
	return false
}

// paragraphs writes plain text as markup.
func paragraphs(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	var sb strings.Builder
	for p := range strings.SplitSeq(s, "\n\n") {
		if p = strings.TrimSpace(p); p != "" {
			sb.WriteString("<p>" + strings.ReplaceAll(html.EscapeString(p), "\n", "<br>") + "</p>")
		}
	}
	return sb.String()
}

// atomLink returns the address with that relation, of a web page before others.
func atomLink(links []*atom.Link, rel string) string {
	found := ""
	for _, l := range links {
		if strings.EqualFold(strings.TrimPrefix(l.Rel, "http://www.iana.org/assignments/relation/"), rel) && l.Href != "" {
			if l.Type == "" || strings.Contains(l.Type, "html") {
				return l.Href
			}
			found = first(found, l.Href)
		}
	}
	return found
}

func people(ps []*atom.Person) []string {
	var names []string
	for _, p := range ps {
		names = append(names, all(first(person(p.Name), p.Email))...)
	}
	return names
}
