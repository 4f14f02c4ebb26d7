package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// readMeta gathers what the <meta> elements say: the first value of each name,
// names in lower case.
func readMeta(root *html.Node) map[string]string {
	meta := map[string]string{}
	for n := range root.Descendants() {
		if n.DataAtom != atom.Meta {
			continue
		}
		value := strings.TrimSpace(attr(n, "content"))
		if value == "" || len(value) > 16<<10 {
			continue
		}
		for _, key := range []string{"property", "name", "itemprop"} {
			name := strings.ToLower(strings.TrimSpace(attr(n, key)))
			if name != "" && meta[name] == "" {
				meta[name] = value
			}
		}
	}
	return meta
}

// first returns the first value that a page gives under one of names.
func (p *parsed) first(names ...string) string {
	for _, n := range names {
		if v := p.meta[n]; v != "" {
			return v
		}
	}
	return ""
}

// description is what the page says in a sentence or two about its article, the
// feed's teaser first.
func (p *parsed) descriptions() []string {
	var found []string
	for _, s := range []string{p.doc.Teaser.String(), p.first("og:description"), p.first("description"), p.first("twitter:description"), p.record.description} {
		if s = strings.TrimSpace(plain(s)); len(s) > 40 {
			found = append(found, s)
		}
	}
	return found
}

// plain takes markup and entities out of a value and makes it one clean line.
func plain(s string) string {
	return news.PlainLine(unmark(s)).String()
}
