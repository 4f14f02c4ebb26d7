package summarize

// quoteDashes takes the dash with which a paragraph begins for a quotation mark where
// what is said goes on in the next ones, up to who says it: "— Дев'ять років тому мені
// дали ключі. … Я не ображена, — йдеться в дописі."
func (d *document) quoteDashes() {
	listed := false // the paragraph before begins with a dash too
	for i := range d.sentences {
		s := d.sentence(i)
		if i > 0 && d.sentence(i-1).paragraph == s.paragraph {
			continue
		}
		item := listed
		listed = isDash(d.wordAt(s.from))
		if s.kind != plainSentence || s.to < s.from+4 || !listed || item || d.at(s.from+1).glued {
			continue
		}
		if end := d.spokenTo(i); end > 0 {
			d.tokens[s.from].word, d.tokens[end].word = "«", "»"
		}
	}
}

// spokenTo is the comma, or the stop in its place, that ends what begins with the dash
// of sentence i, in a paragraph behind; 0 where it ends in its own paragraph, or
// something else begins first.
func (d *document) spokenTo(i int) int {
	paragraph := d.sentence(i).paragraph
	for k := i; k < len(d.sentences) && k < i+2*longestQuotation; k++ {
		s := d.sentence(k)
		if first := d.wordAt(s.from); s.kind != plainSentence || k > i && (isDash(first) || isQuoteMark(first)) {
			return 0
		}
		for j := max(s.from, d.sentence(i).from+1); j+2 < s.to; j++ {
			if !isDash(d.wordAt(j+1)) || d.at(j+1).glued || !isSpeechEnd(d.wordAt(j)) || !d.isSaying(j+2) {
				continue
			}
			if s.paragraph == paragraph || !d.containsAny(d.sentence(i).from, s.to, firstPerson) {
				return 0 // a dateline, "— Київ, 14 березня."
			}
			return j
		}
	}
	return 0
}
