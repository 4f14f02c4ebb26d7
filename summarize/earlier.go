package summarize

// leastRest is how many other sentences there are for claims where what was news before is none.
const leastRest = 4

// longestLeadIn is how many tokens a sentence has that only leads to what is said, with a colon
// at its end.
const longestLeadIn = 18

// isEarlierNews tells whether sentence i brings other news of the medium, as the last sentences
// of reports do: "Ранее «Обрій» писал, что", "Как сообщалось", "Также мы рассказывали, как".
func (d *document) isEarlierNews(i int) bool {
	s := d.sentence(i)
	if i < leastRest || !d.wordIn(backThen, s.from) {
		return false
	}
	for j := s.from + 1; j < s.to && j < s.from+7; j++ {
		if !d.wordIn(wroteThen, j) {
			continue
		}
		if d.endsIn(j, "лось лося") {
			return true
		}
		for k := s.from + 1; k < s.to && k < j+3; k++ {
			h, ok := d.headAt(k)
			if d.quotedName(k, s.to) > 0 || ok && papers.has(h.nominative) || d.isOwnWord(d.wordAt(k)) || d.at(k).upper || d.at(k).cap && d.latin(k) || isAmong(d.wordAt(k), "мы ми") {
				return true
			}
		}
		return false
	}
	return false
}

var (
	backThen  = &wordList{text: "[backThen]"}
	wroteThen = &wordList{text: "[wroteThen]"}
)
