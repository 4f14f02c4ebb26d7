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

// maxSaid is how much of a summary is used to judge texts by, in bytes.
const maxSaid = 2 << 10

// descriptions are what the feed and the page say in a sentence or two about the
// article, the feed's teaser first.
func (p *parsed) descriptions() []string {
	var found []string
	for _, s := range []string{p.doc.Teaser.String(), p.first("og:description"), p.first("description"), p.first("twitter:description"), p.record.description} {
		if s = plain(start(s, maxSaid)); len(s) > 40 {
			found = append(found, s)
		}
	}
	return found
}

// start is the beginning of s, of at most n bytes.
func start(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}

// plain takes markup and entities out of a value and makes it one clean line.
func plain(s string) string {
	return news.PlainLine(unmark(s)).String()
}
