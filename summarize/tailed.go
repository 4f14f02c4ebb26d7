package summarize

// tailedByAnother tells whether the words behind the quotation that ends in the Ukrainian or
// Russian sentence s tell, behind a dash, of somebody else than who spoke last, or of nobody:
// "…», — приблизно так почався вечір", but not "…», — наводить її слова сайт" of a woman.
func (r *resolver) tailedByAnother(s *sentence) bool {
	k := r.d.tailBehind(s)
	if k == 0 {
		return false
	}
	for j := k; j < s.to && j < k+longestTail; j++ {
		t := r.d.at(j)
		if g, ok := whoseWords.gender(t.word); ok && (r.d.is(j+1, "слова") || r.d.is(j+1, "слів") || r.d.is(j+1, "слов")) {
			return !genderFits(g, r.last.gender)
		}
		if g, ok := pronouns.gender(t.word); ok && !possessives.has(t.word) && genderFits(g, r.last.gender) {
			return false // "…», — с такими словами он вышел"
		}
		if reading.has(t.word) || t.cap && r.last.person && t.kind == wordToken && (r.last.surname != "" && sameName(t.word, r.last.surname) || lower(r.last.who) == t.word) {
			return false
		}
	}
	return true
}

// tailBehind is the first of the words, small and Cyrillic, behind the quotation that ends in s
// and a dash; 0 if there are none.
func (d *document) tailBehind(s *sentence) int {
	for j := s.from + 1; j+3 < s.to; j++ {
		if !isClosing(d.wordAt(j)) || !d.at(j).glued || d.quotedBefore(j, s.from) > 0 {
			continue
		}
		k := j + 1
		if d.is(k, ",") {
			k++
		}
		if t := d.at(k + 1); isDash(d.wordAt(k)) && k+2 < s.to && t.kind == wordToken && !t.cap && t.word[0] >= 0x80 {
			return k + 1
		}
	}
	return 0
}

const longestTail = 12 // tokens

var (
	whoseWords = &wordMap{text: `її ее её: f; його его: m`}
	reading    = &wordList{text: "[reading]"}
)
