package summarize

// doubleSpeech takes the single marks round what somebody says, ‘We are late,’ said
// Olden, for double ones, outside of others. The mark that closes stands behind a
// comma or a stop; an apostrophe does not.
func (d *document) doubleSpeech() {
	if !containsText(d.text, "‘") && !containsText(d.text, "'") {
		return
	}
	var depth quoteDepth
	for j := 0; j+2 < len(d.tokens); j++ {
		if t := d.at(j); j > 0 && containsText(d.text[d.at(j-1).end:t.start], "\n") {
			depth = quoteDepth{}
		}
		depth.read(d.at(j))
		if depth.inside() || !d.opensSpeech(j) {
			continue
		}
		if k := d.speechEnd(j); k > 0 {
			d.tokens[j].word, d.tokens[k].word = "“", "”"
			j = k
		}
	}
}

// opensSpeech tells whether the single mark at j may open what is said: at the
// beginning of a line or behind a blank, with a capital behind it if it is straight.
func (d *document) opensSpeech(j int) bool {
	t, next := d.at(j), d.at(j+1)
	if t.word != "‘" && t.word != "'" || !next.glued || next.kind != wordToken {
		return false
	}
	first := j == 0 || containsText(d.text[d.at(j-1).end:t.start], "\n")
	return next.cap && (first || !t.glued && d.at(j-1).kind == markToken) || t.word == "‘" && (first || !t.glued)
}

// speechEnd is the single mark that closes what is said from token j, in its line; 0
// if there is none.
func (d *document) speechEnd(j int) int {
	closer := "’"
	if d.is(j, "'") {
		closer = "'"
	}
	for k := j + 2; k < len(d.tokens) && k < j+longestSpeech; k++ {
		t := d.at(k)
		if containsText(d.text[d.at(k-1).end:t.start], "\n") || t.word == "‘" {
			return 0
		}
		if t.word != closer || !t.glued || k+1 < len(d.tokens) && d.at(k+1).glued && d.at(k+1).kind != markToken {
			continue
		}
		if w := d.wordAt(k - 1); isAmong(w, ", . ! ? …") {
			return k
		}
	}
	return 0
}
