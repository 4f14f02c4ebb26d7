package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"visti/internal/news"
)

// code puts preformatted text as it is, within bounds.
func (b *builder) code(n *html.Node) {
	var sb strings.Builder
	b.raw(n, &sb)
	var lines []string
	for l := range strings.SplitSeq(strings.Trim(news.Plain(sb.String()).String(), "\n"), "\n") {
		if len(lines) >= maxCode {
			break
		}
		lines = append(lines, strings.Split(breakWords(strings.TrimRight(l, " \t")), "\n")...)
	}
	if len(lines) > maxCode {
		lines = append(lines[:maxCode-1:maxCode-1], "…")
	}
	t := news.Plain(strings.Join(lines, "\n"))
	if strings.TrimSpace(t.String()) != "" {
		b.put(news.Block{Kind: news.Code, Runs: []news.Run{{Text: t}}})
	}
}

// raw writes the text below n with its blanks.
func (b *builder) raw(n *html.Node, sb *strings.Builder) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			sb.WriteString(c.Data)
		case c.DataAtom == atom.Br:
			sb.WriteByte('\n')
		case c.Type == html.ElementNode && !b.skips(c):
			b.raw(c, sb)
		}
	}
}

// breakWords cuts a line of code to maxLine runes and breaks its long words.
func breakWords(line string) string {
	if len(line) <= maxWord {
		return line
	}
	var sb strings.Builder
	word, total := 0, 0
	for _, r := range line {
		if total++; total > maxLine {
			sb.WriteString("…")
			break
		}
		if isSpace(r) {
			word = 0
		} else if word++; word > maxWord/2 && !joins(r) {
			sb.WriteByte('\n')
			word = 1
		}
		sb.WriteRune(r)
	}
	return sb.String()
}
