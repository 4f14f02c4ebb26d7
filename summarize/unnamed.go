package summarize

// unnamed tells whether token j is of words that tell that whoever speaks is not named,
// as they stand between them and the verb: "на умовах анонімності", "анонимно".
func (d *document) unnamed(j int) bool {
	switch w := d.wordAt(j); {
	case w == "анонімно" || w == "анонимно":
		return true
	case w == "анонімності" || w == "анонимности":
		return d.wordIn(onTerms, j-1)
	case onTerms.has(w):
		next := d.wordAt(j + 1)
		return next == "анонімності" || next == "анонимности"
	case w == "на":
		return d.wordIn(onTerms, j+1) && d.unnamed(j+1)
	}
	return false
}

var onTerms = &wordList{text: "[onTerms]"}
