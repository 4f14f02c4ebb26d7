package summarize

import "strings"

// groupExplained reads the English group, which no table knows, that begins its sentence
// and is explained before the verb at token k, or that is both of two: "Velaran settlers,
// who form most of the party, (said)", "Both sides (said)".
func (d *document) groupExplained(s sentence, k int) (phrase, bool) {
	begin := d.overOpening(s, k)
	if begin >= k || d.tokens[begin].word[0] >= 0x80 {
		return phrase{}, false
	}
	if d.tokens[begin].word == "both" && begin+2 == k && parties.has(d.tokens[begin+1].word) {
		return phrase{from: begin, to: k, headAt: -1, nameFrom: -1, nameTo: -1}, true
	}
	if d.tokens[k-1].word != "," {
		return phrase{}, false
	}
	c := begin
	for c < k-3 && d.tokens[c].kind == wordToken {
		c++
	}
	if d.tokens[c].word != "," || d.tokens[c+1].word != "who" || c == begin || c > begin+longestGroup || d.hasVerb(begin, c) {
		return phrase{}, false
	}
	last := d.tokens[c-1]
	if _, head := d.headAt(c - 1); head || last.cap || !strings.HasSuffix(last.word, "s") || strings.HasSuffix(last.word, "ss") || documents.has(last.word) {
		return phrase{}, false
	}
	for j := c + 1; j < k-1; j++ {
		if isBreak(d.tokens[j].word) {
			return phrase{}, false
		}
	}
	return phrase{from: begin, to: c, headAt: -1, nameFrom: -1, nameTo: -1}, true
}

const longestGroup = 4 // words

var parties = &wordList{text: `sides parties countries governments teams clubs companies men women families armies ministries leaders`}
