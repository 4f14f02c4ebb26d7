package page

import (
	_ "embed"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"visti/internal/news"
)

// siteRules says where known sites keep what. Its format stands at its head.
//
//go:embed sites.txt
var siteRules string

// A rule is what is known of one site, as CSS selectors; "" for unknown.
type rule struct {
	body    string // the parts of the text, in document order
	drop    string // what is not text inside it
	related string // parts whose links are related news
	never   string // parts whose links are not
	zone    string // IANA zone of times that name none
}

// ruleFor returns the rule of the site at u, that of its longest matching host.
func ruleFor(u news.URL) (found rule, ok bool) {
	host, _, _ := strings.Cut(strings.ToLower(u.Host()), ":")
	longest, inside := 0, false
	for line := range strings.Lines(siteRules) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case line == "" || line[0] == '#':
		case line[0] != ' ':
			inside = false
			for _, site := range strings.Fields(line) {
				if len(site) > longest && (host == site || strings.HasSuffix(host, "."+site)) {
					longest, inside, ok, found = len(site), true, true, rule{}
				}
			}
		case inside:
			key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
			value = strings.TrimSpace(value)
			switch key {
			case "body":
				found.body = value
			case "drop":
				found.drop = value
			case "related":
				found.related = value
			case "never":
				found.never = value
			case "zone":
				found.zone = value
			}
		}
	}
	return found, ok
}

// selectAll returns what a selector finds below root, the outermost only, in
// document order; nothing for a selector that is empty or wrong.
func selectAll(root *html.Node, selector string) []*html.Node {
	if selector == "" {
		return nil
	}
	sel, err := cascadia.ParseGroup(selector)
	if err != nil {
		return nil
	}
	var found []*html.Node
	for _, n := range cascadia.QueryAll(root, sel) {
		if len(found) == 0 || !contains(found[len(found)-1], n) {
			found = append(found, n)
		}
	}
	return found
}
