package summarize

// entitled tells whether a title stands in front of token j that sports and lists give:
// "чемпионом мира (по версии)", "найкращий гравець (за версією)".
func (d *document) entitled(s *sentence, j int) bool {
	for k := j - 1; k >= s.from && k > j-farTitle; k-- {
		if w := d.wordAt(k); hasAnyPrefix(w, "чемпіон чемпион титул рейтинг найкращ лучш") || isAmong(w, "пояс поясу пояса") {
			return true
		} else if d.at(k).kind == markToken && (isStop(d.at(k)) || w == ";" || w == ":") {
			return false
		}
	}
	return false
}

const farTitle = 14 // tokens

// Who has versions of what happened.
var inquiring = &wordList{text: "[inquiring]"}

var versionWords = &wordList{text: `версією версії версии`}
