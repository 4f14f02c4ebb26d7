package summarize

// markQuotes notes for every sentence whether it begins and ends inside a
// quotation. A quotation ends with its paragraph at the latest: publishers forget
// to close them.
func (d *document) markQuotes() {
	var depth quoteDepth
	for i := range d.sentences {
		s := &d.sentences[i]
		if i == 0 || d.sentences[i-1].paragraph != s.paragraph {
			depth = quoteDepth{}
		}
		s.opened = depth.inside()
		for j := s.from; j < s.to; j++ {
			depth.read(d.tokens[j])
		}
		s.open = depth.inside()
		first := d.tokens[s.from].word
		if (first == "—" || first == "–" || first == "-") && s.to > s.from+1 {
			first = d.tokens[s.from+1].word
		}
		s.quote = s.opened || isQuoteMark(first) && d.quotationAt(s.from, s.to)
	}
}

func isQuoteMark(w string) bool {
	switch w {
	case "«", "“", "„", `"`, "”":
		return true
	}
	return false
}

// quotationAt tells whether the quotation that begins at token from is speech:
// long enough not to be a name.
func (d *document) quotationAt(from, to int) bool {
	for from < to && !isQuoteMark(d.tokens[from].word) {
		from++
	}
	return from < to && d.quotedName(from, to) == 0
}

// A quoteDepth counts open quotation marks.
type quoteDepth struct {
	angled, curly int
	straight      bool
}

func (q *quoteDepth) inside() bool { return q.angled > 0 || q.curly > 0 || q.straight }

func (q *quoteDepth) read(t token) {
	if t.kind != markToken {
		return
	}
	switch t.word {
	case "«":
		q.angled++
	case "»":
		q.angled = 0
	case "“":
		// It opens in English and closes „so“ in German and Ukrainian.
		if q.curly > 0 && t.glued {
			q.curly--
		} else {
			q.curly++
		}
	case "„":
		q.curly++
	case "”":
		q.curly = 0
	case `"`:
		q.straight = !q.straight
	}
}
