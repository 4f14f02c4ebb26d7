package summarize

// byPaperOf is accordingTo for the word at j that leads to a paper: "Відповідно до звіту (Держстату)",
// "Судя по данным Росстата", but not "Відповідно до закону".
func (d *document) byPaperOf(s *sentence, j int) int {
	k := j + 2
	if k+1 >= s.to || j > s.from+1 && !d.is(j-1, ",") {
		return 0
	}
	switch w := d.wordAt(k); {
	case paperless.has(w):
		return k + 1
	case paperful.has(w):
		return k
	}
	return 0
}

var (
	paperless = &wordList{text: "[paperless]"}
	paperful  = &wordList{text: "[paperful]"}
)
