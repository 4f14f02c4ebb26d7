package page

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxScript is how much of one script of data is read, in bytes.
const maxScript = 2 << 20

// A record is what a page says about its article in JSON-LD.
type record struct {
	kind        string
	headline    string
	body        string
	description string
	published   string
	modified    string
	lang        string
	images      []string
	authors     []string
	publisher   string
	paid        bool // the page says that it is not free
}

// readRecord returns the first description of an article among a page's JSON-LD;
// the zero record if there is none.
func readRecord(root *html.Node) record {
	var best record
	for n := range root.Descendants() {
		if n.DataAtom != atom.Script || n.FirstChild == nil || !strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
			continue
		}
		s := n.FirstChild.Data
		if len(s) > maxScript {
			continue
		}
		for _, o := range objects(decodeLoose(s), 0) {
			r := recordOf(o)
			if r.kind == "" {
				continue
			}
			if best.kind == "" || best.headline == "" && r.headline != "" || best.body == "" && r.body != "" && (best.headline == r.headline || best.headline == "") {
				best = r
			}
		}
	}
	return best
}

// decodeLoose reads JSON that may be wrapped in comments and may hold raw line
// breaks inside strings, as many pages have it.
func decodeLoose(s string) any {
	s = strings.TrimSpace(s)
	for _, wrap := range []string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"} {
		s = strings.TrimSpace(strings.TrimPrefix(s, wrap))
	}
	for _, wrap := range []string{"-->", "//]]>", "]]>", "/*]]>*/", ";"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, wrap))
	}
	var v any
	if json.Unmarshal([]byte(s), &v) == nil {
		return v
	}
	s = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
	if json.Unmarshal([]byte(s), &v) == nil {
		return v
	}
	return nil
}

// objects lists the objects of a document, those of arrays and graphs included.
func objects(v any, depth int) []map[string]any {
	if depth > 6 {
		return nil
	}
	var found []map[string]any
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			found = append(found, objects(x, depth+1)...)
		}
	case map[string]any:
		found = append(found, v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement"} {
			switch v[key].(type) {
			case []any, map[string]any:
				found = append(found, objects(v[key], depth+1)...)
			}
		}
	}
	return found
}

func recordOf(o map[string]any) record {
	kind := ""
	for _, k := range words(o["@type"]) {
		if strings.Contains(k, "Article") || strings.Contains(k, "Posting") || k == "Report" || k == "Review" {
			kind = k
		}
	}
	if kind == "" {
		return record{}
	}
	r := record{
		kind: kind, headline: word(o["headline"]), body: word(o["articleBody"]), description: word(o["description"]),
		published: word(o["datePublished"]), modified: word(o["dateModified"]), lang: word(o["inLanguage"]),
		images: addresses(o["image"]), authors: names(o["author"]),
		paid: o["isAccessibleForFree"] == false || strings.EqualFold(word(o["isAccessibleForFree"]), "false"),
	}
	if r.headline == "" {
		r.headline = word(o["name"])
	}
	if r.body == "" {
		r.body = word(o["text"])
	}
	if len(r.authors) == 0 {
		r.authors = names(o["creator"])
	}
	if p := names(o["publisher"]); len(p) > 0 {
		r.publisher = p[0]
	}
	return r
}

// word is the string that v is, or the first of several.
func word(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case []any:
		for _, x := range v {
			if s := word(x); s != "" {
				return s
			}
		}
	case map[string]any:
		for _, key := range []string{"@value", "name", "alternateName"} {
			if s, ok := v[key].(string); ok {
				return strings.TrimSpace(s)
			}
		}
	}
	return ""
}

func words(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var all []string
		for _, x := range v {
			all = append(all, words(x)...)
		}
		return all
	}
	return nil
}

// names are the names of people or organisations.
func names(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{strings.TrimSpace(v)}
	case map[string]any:
		return words(v["name"])
	case []any:
		var all []string
		for _, x := range v {
			all = append(all, names(x)...)
		}
		return all
	}
	return nil
}

func addresses(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case map[string]any:
		if u := word(v["url"]); u != "" {
			return []string{u}
		}
		return words(v["contentUrl"])
	case []any:
		var all []string
		for _, x := range v {
			all = append(all, addresses(x)...)
		}
		return all
	}
	return nil
}
