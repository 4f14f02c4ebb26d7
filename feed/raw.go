package feed

import (
	"strings"

	ext "github.com/mmcdole/gofeed/extensions"
)

// A document is a feed as its format gives it: strings that nobody has looked
// into yet, the same for RSS, Atom and JSON.
type document struct {
	format      string
	title       string
	link        string
	description string
	language    string
	copyright   string
	author      string
	image       string
	published   string
	updated     string
	categories  []string
	ttl         string // minutes
	period      string // sy:updatePeriod
	frequency   string // sy:updateFrequency
	skipHours   []string
	skipDays    []string
	items       []item
}

// An item is one entry of a document. Fields with several values hold the
// preferred one first.
type item struct {
	guid       string
	permalink  bool   // the guid may be a link
	about      string // rdf:about
	title      string
	plainTitle bool // the title is text, not markup
	link       string
	published  string
	updated    string
	authors    []string
	categories []string
	summary    string   // what is short
	texts      []string // what may be the whole text, as markup
	images     []string
	enclosures []enclosure
}

type enclosure struct{ url, kind, length string }

// first returns the first string that is not blank.
func first(values ...string) string {
	for _, v := range values {
		if strings.TrimSpace(v) != "" {
			return v
		}
	}
	return ""
}

// all returns the strings that are not blank.
func all(values ...string) []string {
	var kept []string
	for _, v := range values {
		if strings.TrimSpace(v) != "" {
			kept = append(kept, v)
		}
	}
	return kept
}

// extensions finds elements of foreign namespaces. Prefixes are gofeed's: the
// usual one of a known namespace, else the document's own.
type extensions ext.Extensions

// elements returns the elements called name under any of the prefixes; no prefix
// means any. Names are compared as written.
func (e extensions) elements(name string, prefixes ...string) []ext.Extension {
	if len(e) == 0 {
		return nil
	}
	var found []ext.Extension
	for _, p := range prefixes {
		found = append(found, e[p][name]...)
	}
	if len(prefixes) == 0 {
		for _, elements := range e {
			found = append(found, elements[name]...)
		}
	}
	return found
}

// values returns the text of those elements.
func (e extensions) values(name string, prefixes ...string) []string {
	var values []string
	for _, el := range e.elements(name, prefixes...) {
		if strings.TrimSpace(el.Value) != "" {
			values = append(values, el.Value)
		}
	}
	return values
}

// value returns the first of values, or "".
func (e extensions) value(name string, prefixes ...string) string {
	return first(e.values(name, prefixes...)...)
}

// children returns the child elements called name of the elements given.
func children(of []ext.Extension, name string) []ext.Extension {
	var found []ext.Extension
	for _, el := range of {
		found = append(found, el.Children[name]...)
	}
	return found
}

// atomPrefixes are what gofeed calls the Atom namespaces.
var atomPrefixes = []string{"atom", "atom10", "atom03", "a10"}

// atomLinks returns the hrefs of Atom links with that relation inside RSS.
func (e extensions) atomLinks(rel string) []ext.Extension {
	var found []ext.Extension
	for _, l := range e.elements("link", atomPrefixes...) {
		r := l.Attrs["rel"]
		if r == "" {
			r = "alternate"
		}
		if r == rel && strings.TrimSpace(l.Attrs["href"]) != "" {
			found = append(found, l)
		}
	}
	return found
}

// media reads Media RSS: what stands in the item and in its groups.
func (e extensions) media(name string) []ext.Extension {
	own := e.elements(name, "media")
	groups := e.elements("group", "media")
	own = append(own, children(groups, name)...)
	if name != "content" {
		contents := append(e.elements("content", "media"), children(groups, "content")...)
		own = append(own, children(contents, name)...)
	}
	return own
}

// addMedia takes pictures, files and words from Media RSS.
func (it *item) addMedia(e extensions) {
	for _, c := range e.media("content") {
		u, kind := c.Attrs["url"], c.Attrs["type"]
		switch {
		case u == "":
		case c.Attrs["medium"] == "image" || strings.HasPrefix(kind, "image/") || kind == "" && c.Attrs["medium"] == "" && isImageName(u):
			it.images = append(it.images, u)
		case c.Attrs["medium"] == "video" || c.Attrs["medium"] == "audio" || strings.HasPrefix(kind, "video/") || strings.HasPrefix(kind, "audio/"):
			it.enclosures = append(it.enclosures, enclosure{u, kind, c.Attrs["fileSize"]})
		}
	}
	for _, t := range e.media("thumbnail") {
		it.images = append(it.images, all(t.Attrs["url"], t.Value)...)
	}
	for _, d := range e.media("description") {
		it.texts = append(it.texts, all(d.Value)...)
		it.summary = first(it.summary, d.Value)
	}
	for _, t := range e.media("title") {
		it.title = first(it.title, t.Value)
	}
	for _, c := range e.media("credit") {
		if len(it.authors) == 0 && c.Attrs["role"] == "author" {
			it.authors = all(c.Value)
		}
	}
}

// isImageName tells a picture by the end of its path.
func isImageName(u string) bool {
	u, _, _ = strings.Cut(u, "?")
	u, _, _ = strings.Cut(u, "#")
	u = strings.ToLower(u)
	for _, end := range [...]string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".bmp", ".svg"} {
		if strings.HasSuffix(u, end) {
			return true
		}
	}
	return false
}
