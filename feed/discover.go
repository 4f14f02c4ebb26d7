package feed

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// maxOffered bounds the feeds that one page may offer, maxHead how much of it is
// looked at, in bytes.
const (
	maxOffered = 32
	maxHead    = 1 << 20
)

// discover finds the feeds that a web page advertises by link relations, in the
// page's order, those of comments last and counted.
func discover(page string, base news.URL) (feeds []news.URL, ofComments int) {
	found, comments := advertised(page, base)
	return append(found, comments...), len(comments)
}

func advertised(page string, base news.URL) (found, comments []news.URL) {
	z := html.NewTokenizer(strings.NewReader(cut(page, maxHead)))
	z.SetMaxBuf(1 << 20)
	for len(found)+len(comments) < maxOffered {
		switch z.Next() {
		case html.ErrorToken:
			return found, comments
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			switch t.DataAtom {
			case atom.Base:
				if u, err := base.Resolve(attr(t, "href")); err == nil {
					base = u
				}
			case atom.Link:
				u, ok := offered(t, base)
				if !ok || slices.Contains(found, u) || slices.Contains(comments, u) {
					continue
				}
				if isComments(t, u) {
					comments = append(comments, u)
				} else {
					found = append(found, u)
				}
			}
		}
	}
	return found, comments
}

// offered returns the feed that a link element names.
func offered(t html.Token, base news.URL) (news.URL, bool) {
	rels := strings.Fields(strings.ToLower(attr(t, "rel")))
	kind, _, _ := strings.Cut(strings.ToLower(attr(t, "type")), ";")
	switch strings.TrimSpace(kind) {
	case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json":
	case "application/json", "application/xml", "text/xml":
		// Also said of other things, such as an API or a search description.
		if kind := attr(t, "href") + attr(t, "title"); !strings.Contains(strings.ToLower(kind), "feed") && !strings.Contains(strings.ToLower(kind), "rss") {
			return news.URL{}, false
		}
	default:
		if !slices.Contains(rels, "feed") {
			return news.URL{}, false
		}
	}
	if !slices.Contains(rels, "alternate") && !slices.Contains(rels, "feed") {
		return news.URL{}, false
	}
	u, err := base.Resolve(attr(t, "href"))
	return u, err == nil && attr(t, "href") != ""
}

func isComments(t html.Token, u news.URL) bool {
	title := strings.ToLower(attr(t, "title"))
	return strings.Contains(title, "comment") || strings.Contains(title, "коментар") || strings.Contains(title, "комментар") ||
		strings.Contains(u.String(), "/comments/")
}

func attr(t html.Token, key string) string {
	for _, a := range t.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}
