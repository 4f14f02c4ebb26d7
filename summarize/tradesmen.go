package summarize

// unknownMany reads the people of a trade that no table has, with which the Ukrainian or
// Russian sentence s begins, before the verb v at j: "Галузевики кажуть, що". Things say
// nothing, so the verb has to be one of saying or of thinking.
func (d *document) unknownMany(s *sentence, j int, v verb) *source {
	k := j - 1
	for k > s.from && d.mayStandBetween(k) {
		k--
	}
	if k < s.from || v.gender() != plural || v.impersonal() || d.latin(k) || v.strength() != saying && !d.wordIn(supposing, j) || d.wordIn(finding, j) || !d.thatFollows(j, s.to) {
		return noSource
	}
	if k != s.from && !(k <= s.from+3 && d.onlyOpeners(s.from, k)) || d.at(k).cap && k > s.from {
		return noSource
	}
	w := d.wordAt(k)
	if _, verb := verbForm(w); verb || d.at(k).kind != wordToken || runeCount(w) < 7 || !hasAnySuffix(w, tradesmen) {
		return noSource
	}
	return &source{how: byName, phrase: phrase{from: k, to: k + 1, headAt: k, nameFrom: -1, nameTo: -1, head: head{w, plural, orgHead}}}
}

// How nouns for people of a trade end in the plural.
const tradesmen = "ики ники ари яри ары яры исти исты ологи овці евці авці овцы евцы авцы ачі ачи ителі ители атели"

var supposing = &wordList{text: "[supposing]"}
