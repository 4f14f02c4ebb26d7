package page

import (
	"net/url"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"visti/internal/markup"
	"visti/internal/news"
)

func (p *parsed) page() news.Page {
	var out news.Page
	out.Article = true
	out.URL = p.doc.URL
	n := p.readable()
	out.Body = markup.FromNode(n, p.base)
	return out
}

// readable is the text that a general library takes for the article's.
func (p *parsed) readable() *html.Node {
	u, err := url.Parse(p.base.String())
	if err != nil {
		u = nil
	}
	parser := readability.NewParser()
	parser.KeepClasses = true
	a, err := parser.ParseDocument(p.root, u)
	if err != nil {
		return nil
	}
	return a.Node
}
