package summarize

// isView tells whether the English words behind an owner, at token n, tell what their
// view is: "(her) forecast is a minority cabinet", "(the expert's) advice is to sell".
func (d *document) isView(n, limit int) bool {
	if w := d.wordAt(n); isAmong(w, "own main first only") {
		n++
	}
	noun, be, next := d.wordAt(n), d.wordAt(n+1), d.wordAt(n+2)
	if n+3 >= limit || be != "is" && be != "was" && be != "remains" {
		return false
	}
	t := d.at(n + 2)
	switch {
	case next == "that":
		return (foreseen.has(noun) || held.has(noun) || be != "was" && hoped.has(noun)) && d.clauseBehind(n+3, limit)
	case be == "was":
		return false
	case next == "to":
		return advised.has(noun) && d.at(n+3).kind == wordToken && !isArticle(d.wordAt(n+3))
	case next == "for":
		return foreseen.has(noun)
	case t.kind == numberToken:
		return foreseen.has(noun)
	case next == "a" || next == "an":
		for k := n + 3; k < limit && k < n+6 && d.at(k).kind == wordToken && !governs(d.wordAt(k)); k++ {
			if d.wordIn(verdicts, k) {
				return false // "Her forecast is a surprise"
			}
		}
		return foreseen.has(noun) || noun == "advice" || noun == "proposal"
	}
	return false
}

var (
	foreseen = &wordList{text: "[foreseen]"}
	hoped    = &wordList{text: "[hoped]"}
	advised  = &wordList{text: "[advised]"}
	hearsays = &wordList{text: "[hearsays]"}
	verdicts = &wordList{text: "[verdicts]"}
)
