package news

import (
	"slices"
	"strings"

	"visti/internal/text"
)

// A Passage is a piece of an article that has changed: the title, or a paragraph.
type Passage struct {
	Paragraph int // from 1, of the article as it is now; 0 for the title
	Parts     []Part
}

// A Part is a run of words of a passage: those it had before and has now, those it
// only had, or those it has only now.
type Part struct {
	Side int // 0 both, -1 only before, 1 only now
	Text Text
}

// Changes tells what of an article changed since it was as former, in the order of
// the text. If it was but a teaser then, the teasers are compared: that a text came
// is no change of it.
func Changes(former, now Article) []Passage {
	var found []Passage
	c := comparer{left: mostCompared}
	if former.Title != now.Title {
		found = append(found, c.passage(0, former.Title.s, now.Title.s))
	}
	if len(former.Body) == 0 {
		now.Body = nil
	}
	was, is := paragraphs(former), paragraphs(now)
	n := 0
	var out []string // paragraphs taken out and not yet told
	tell := func() {
		for _, s := range out {
			found = append(found, c.passage(n+1, s, ""))
		}
		out = nil
	}
	for _, e := range text.Diff(was, is) {
		switch e.Side {
		case -1:
			out = e.Words
		case 0:
			tell()
			n += len(e.Words)
		case 1:
			for _, s := range e.Words {
				before := ""
				if len(out) > 0 {
					before, out = out[0], out[1:]
				}
				found = append(found, c.passage(n+1, before, s))
				n++
			}
			tell()
		}
	}
	tell()
	return found
}

func paragraphs(a Article) []string {
	var all []string
	for s := range strings.SplitSeq(a.Text().s, "\n\n") {
		if s = strings.Join(strings.Fields(s), " "); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// mostCompared bounds what comparing words may cost in one article, in squares of
// the words that differ. A page rewritten in a hundred long paragraphs is no
// correction that anyone would read word by word.
const mostCompared = 1_000_000

// A comparer compares passages, word by word as long as that is worth it.
type comparer struct{ left int }

func (c *comparer) passage(n int, before, now string) Passage {
	p := Passage{Paragraph: n}
	for _, e := range c.edits(strings.Fields(before), strings.Fields(now)) {
		p.Parts = append(p.Parts, Part{e.Side, Text{strings.Join(e.Words, " ")}})
	}
	return p
}

// edits tells how words became others: as replaced where none is shared, or too
// much has been compared already.
func (c *comparer) edits(was, is []string) []text.Edit {
	if c.left <= 0 || !shareWord(was, is) {
		return slices.DeleteFunc([]text.Edit{{Side: -1, Words: was}, {Side: 1, Words: is}},
			func(e text.Edit) bool { return len(e.Words) == 0 })
	}
	edits := text.Diff(was, is)
	differ := 0
	for _, e := range edits {
		if e.Side != 0 {
			differ += len(e.Words)
		}
	}
	differ = min(differ, 500) // text.Diff gives up there
	c.left -= differ * differ
	return edits
}

func shareWord(a, b []string) bool {
	known := make(map[string]bool, len(a))
	for _, w := range a {
		known[w] = true
	}
	return slices.ContainsFunc(b, func(w string) bool { return known[w] })
}
