package markup

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// table puts n as a table if it holds data. Tables that only lay out a page are
// read like any other part of it.
func (b *builder) table(n *html.Node) bool {
	rows := rowsOf(n)
	if !isData(n, rows) {
		return false
	}
	for _, c := range childrenOf(n, atom.Caption) {
		b.children(c, place{})
		b.flush(place{})
	}
	var cells [][]news.Text
	spans := make([]int, maxColumns) // rows that a cell above still covers
	for _, tr := range rows {
		if row := cellsOf(tr, spans); len(row) > 0 {
			cells = append(cells, row)
		}
	}
	for len(cells) > 0 {
		k := min(len(cells), maxRows)
		b.put(news.Block{Kind: news.Table, Rows: cells[:k:k]})
		cells = cells[k:]
	}
	return true
}

func rowsOf(table *html.Node) []*html.Node {
	var rows []*html.Node
	for c := table.FirstChild; c != nil; c = c.NextSibling {
		switch c.DataAtom {
		case atom.Tr:
			rows = append(rows, c)
		case atom.Thead, atom.Tbody, atom.Tfoot:
			rows = append(rows, childrenOf(c, atom.Tr)...)
		}
	}
	return rows
}

func childrenOf(n *html.Node, kinds ...atom.Atom) []*html.Node {
	var found []*html.Node
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		for _, k := range kinds {
			if c.DataAtom == k {
				found = append(found, c)
			}
		}
	}
	return found
}

// isData tells whether a table is one to a reader: several rows and columns of
// short cells, without parts of a page in them.
func isData(table *html.Node, rows []*html.Node) bool {
	if role := attr(table, "role"); role == "presentation" || role == "none" || len(rows) < 2 {
		return false
	}
	columns := 0
	for _, tr := range rows {
		cells := childrenOf(tr, atom.Td, atom.Th)
		columns = max(columns, len(cells))
	}
	if columns < 2 {
		return false
	}
	for n := range table.Descendants() {
		switch n.DataAtom {
		case atom.Table, atom.Article, atom.Section, atom.H1, atom.H2, atom.H3, atom.Iframe, atom.Figure, atom.Form, atom.Blockquote, atom.Nav:
			return false
		case atom.Td:
			if paragraphs := childrenOf(n, atom.P, atom.Div, atom.Ul); len(paragraphs) > 2 {
				return false
			}
		}
	}
	return true
}

// cellsOf reads a row. Cells that span several columns or rows are followed by
// empty ones, so that columns stay columns.
func cellsOf(tr *html.Node, spans []int) []news.Text {
	var row []news.Text
	some := false
	covered := func() {
		for len(row) < maxColumns && spans[len(row)] > 0 {
			spans[len(row)]--
			row = append(row, news.Text{})
		}
	}
	for _, td := range childrenOf(tr, atom.Td, atom.Th) {
		covered()
		if len(row) >= maxColumns {
			break
		}
		t := cellText(td)
		some = some || !t.Empty()
		down := span(td, "rowspan") - 1
		for i := range min(span(td, "colspan"), maxColumns-len(row)) {
			spans[len(row)] = down
			if i > 0 {
				t = news.Text{}
			}
			row = append(row, t)
		}
	}
	covered()
	if !some {
		return nil
	}
	return row
}

func span(td *html.Node, key string) int {
	n, err := strconv.Atoi(attr(td, key))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, maxRows)
}

// cellText is the text of a cell in one line.
func cellText(td *html.Node) news.Text {
	b := builder{}
	b.children(td, place{})
	b.flush(place{})
	var parts []string
	for _, block := range b.body {
		if s := block.Text(); s != "" {
			parts = append(parts, strings.Join(strings.Fields(s), " "))
		}
	}
	return oneLine(strings.Join(parts, " "), maxCell)
}
