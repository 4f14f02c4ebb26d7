package news

import (
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
	if former.Title != now.Title {
		found = append(found, passage(0, former.Title.s, now.Title.s))
	}
	if len(former.Body) == 0 {
		now.Body = nil
	}
	was, is := paragraphs(former), paragraphs(now)
	n := 0
	var out []string // paragraphs taken out and not yet told
	tell := func() {
		for _, s := range out {
			found = append(found, passage(n+1, s, ""))
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
				found = append(found, passage(n+1, before, s))
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

func passage(n int, before, now string) Passage {
	p := Passage{Paragraph: n}
	for _, e := range text.Diff(strings.Fields(before), strings.Fields(now)) {
		p.Parts = append(p.Parts, Part{e.Side, Text{strings.Join(e.Words, " ")}})
	}
	return p
}
