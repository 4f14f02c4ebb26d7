package feed

import (
	"strings"

	"github.com/mmcdole/gofeed/rss"
)

// fromRSS takes what RSS 0.9 to 2.0 and RDF say, extensions included.
func fromRSS(f *rss.Feed) *document {
	e := extensions(f.Extensions)
	d := &document{
		format:      strings.TrimSpace("rss " + f.Version),
		title:       first(f.Title, e.value("title", "dc"), e.value("title", atomPrefixes...)),
		link:        f.Link,
		description: first(f.Description, e.value("description", "dc"), e.value("subtitle", "itunes"), e.value("summary", "itunes"), e.value("subtitle", atomPrefixes...), e.value("tagline", atomPrefixes...)),
		language:    first(f.Language, e.value("language", "dc")),
		copyright:   first(f.Copyright, e.value("rights", "dc"), e.value("rights", atomPrefixes...)),
		author:      first(person(f.ManagingEditor), e.value("creator", "dc"), e.value("author", "dc"), e.value("author", "itunes"), atomPerson(e), person(f.WebMaster)),
		published:   first(f.PubDate, e.value("issued", "dcterms"), e.value("created", "dcterms"), e.value("published", atomPrefixes...)),
		updated:     first(f.LastBuildDate, e.value("date", "dc"), e.value("modified", "dcterms"), e.value("updated", atomPrefixes...)),
		ttl:         f.TTL,
		period:      e.value("updatePeriod", "sy"),
		frequency:   e.value("updateFrequency", "sy"),
		skipHours:   f.SkipHours,
		skipDays:    f.SkipDays,
	}
	if d.link == "" {
		if links := e.atomLinks("alternate"); len(links) > 0 {
			d.link = links[0].Attrs["href"]
		}
	}
	if f.Image != nil {
		d.image = f.Image.URL
	}
	for _, img := range e.elements("image", "itunes") {
		d.image = first(d.image, img.Attrs["href"], img.Attrs["url"], img.Value)
	}
	for _, l := range e.elements("link", "itunes") {
		if l.Attrs["rel"] == "image" {
			d.image = first(d.image, l.Attrs["href"])
		}
	}
	for _, c := range f.Categories {
		d.categories = append(d.categories, c.Value)
	}
	d.categories = append(d.categories, e.categories()...)
	d.items = make([]item, len(f.Items))
	for i, it := range f.Items {
		d.items[i] = fromRSSItem(it)
	}
	return d
}

func fromRSSItem(r *rss.Item) item {
	e := extensions(r.Extensions)
	it := item{
		about:     r.Custom["about"],
		title:     first(r.Title, e.value("title", "dc"), e.value("title", atomPrefixes...)),
		link:      first(r.Link, r.Custom["url"]),
		published: first(r.PubDate, r.Custom["pubdate"], e.value("published", atomPrefixes...), e.value("issued", "dcterms"), e.value("date", "dc"), e.value("created", "dcterms"), e.value("issued", atomPrefixes...), e.value("publicationDate", "prism"), r.Custom["date"]),
		updated:   first(e.value("updated", atomPrefixes...), e.value("modified", "dcterms"), e.value("modified", atomPrefixes...), e.value("date", "dc"), r.Custom["lastBuildDate"]),
		summary:   first(r.Description, e.value("description", "dc"), e.value("abstract", "dcterms"), e.value("summary", "itunes"), e.value("summary", atomPrefixes...), e.value("subtitle", "itunes")),
	}
	if r.GUID != nil {
		it.guid = r.GUID.Value
		it.permalink = !strings.EqualFold(strings.TrimSpace(r.GUID.IsPermalink), "false")
	}
	it.guid = first(it.guid, e.value("id", atomPrefixes...), it.about, e.value("identifier", "dc"))
	it.addLinks(r, e)
	it.authors = all(person(r.Author))
	for _, author := range append(e.values("creator", "dc"), e.values("author", "dc")...) {
		it.authors = append(it.authors, person(author))
	}
	if len(it.authors) == 0 {
		it.authors = all(person(e.value("author", "itunes")), atomPerson(e), person(e.value("publisher", "dc")))
	}
	for _, c := range r.Categories {
		it.categories = append(it.categories, c.Value)
	}
	it.categories = append(it.categories, e.categories()...)
	it.texts = append(it.texts, all(r.Content)...)
	it.texts = append(it.texts, e.values("encoded", "content")...)
	it.texts = append(it.texts, e.values("full-text")...)
	it.texts = append(it.texts, e.values("content", "turbo")...)
	it.texts = append(it.texts, e.values("content", atomPrefixes...)...)
	it.texts = append(it.texts, all(r.Custom["encoded"], r.Custom["body"], r.Custom["fullitem"], r.Custom["fulltext"], r.Custom["full-text"], r.Custom["content"])...)
	it.texts = append(it.texts, all(it.summary)...)
	it.addFiles(r, e)
	return it
}

// addLinks finds the item's address: its link, what FeedBurner hid, an Atom link.
func (it *item) addLinks(r *rss.Item, e extensions) {
	if original := e.value("origLink", "feedburner"); isWeb(original) {
		it.link = original
	}
	if it.link == "" {
		if links := e.atomLinks("alternate"); len(links) > 0 {
			it.link = links[0].Attrs["href"]
		}
	}
	if it.link == "" {
		for _, p := range e.elements("player", "media") {
			it.link = first(it.link, p.Attrs["url"])
		}
	}
}

// addFiles takes enclosures and pictures.
func (it *item) addFiles(r *rss.Item, e extensions) {
	for _, c := range r.Enclosures {
		it.enclosures = append(it.enclosures, enclosure{c.URL, c.Type, c.Length})
	}
	for _, l := range e.atomLinks("enclosure") {
		it.enclosures = append(it.enclosures, enclosure{l.Attrs["href"], l.Attrs["type"], l.Attrs["length"]})
	}
	it.addMedia(e)
	for _, img := range e.elements("image", "itunes") {
		it.images = append(it.images, all(img.Attrs["href"])...)
	}
	if picture := strings.TrimSpace(r.Custom["image"]); isWeb(picture) {
		it.images = append(it.images, picture)
	}
}

// categories are the words that extensions label a feed or an item with.
func (e extensions) categories() []string {
	cats := e.values("subject", "dc")
	for _, c := range e.elements("category", atomPrefixes...) {
		cats = append(cats, all(first(c.Attrs["term"], c.Attrs["label"]))...)
	}
	for _, c := range e.elements("category", "itunes") {
		cats = append(cats, all(c.Attrs["text"])...)
		for _, sub := range c.Children["category"] {
			cats = append(cats, all(sub.Attrs["text"])...)
		}
	}
	for _, c := range e.media("category") {
		cats = append(cats, all(first(c.Attrs["label"], c.Value))...)
	}
	for _, k := range e.values("keywords", "itunes") {
		for word := range strings.SplitSeq(k, ",") {
			cats = append(cats, all(word)...)
		}
	}
	return cats
}

// atomPerson is the author that Atom elements inside RSS name.
func atomPerson(e extensions) string {
	for _, a := range e.elements("author", atomPrefixes...) {
		for _, n := range append(a.Children["name"], a.Children["email"]...) {
			if v := first(n.Value); v != "" {
				return v
			}
		}
	}
	return ""
}

// person takes the name out of "mail@host (Name)", "Name <mail@host>" and
// "Name (mail@host)"; where there is none the address stays.
func person(s string) string {
	s = strings.TrimSpace(s)
	for _, pair := range [...]string{"()", "<>"} {
		open := strings.IndexByte(s, pair[0])
		if open < 0 || !strings.HasSuffix(s, pair[1:]) {
			continue
		}
		outside, inside := strings.TrimSpace(s[:open]), strings.TrimSpace(s[open+1:len(s)-1])
		switch {
		case outside == "" || strings.Contains(outside, "@") && inside != "" && !strings.Contains(inside, "@"):
			return inside
		case strings.Contains(inside, "@"):
			return outside
		}
	}
	return s
}

func isWeb(s string) bool {
	s = strings.TrimSpace(s)
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}
