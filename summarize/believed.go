package summarize

import "visti/internal/news"

// believed notes that nobody is named for the sentences that only pass on what is said, and
// do not tell by whom: "It is believed that", "Вважається, що", "якобы".
func (r *resolver) believed() {
	for i := range r.out {
		if s := r.d.sentence(i); s.kind == plainSentence && r.out[i].how == news.OwnReport && !s.quote && !s.opened && r.d.isBelieved(s) {
			r.out[i].how = news.Unnamed
		}
	}
}

// isBelieved tells whether s says of itself that it only passes on.
func (d *document) isBelieved(s *sentence) bool {
	for j := s.from; j+1 < s.to; j++ {
		switch lastByte(d.tokens[j].word) {
		case 'd', 'y', 't', "о"[1], "ы"[1], "я"[1]:
		default:
			continue // most words
		}
		switch {
		case d.wordIn(secondHand, j): // but not "ліки, які нібито діють", "allegedly scarce goods"
			if next := d.wordAt(j + 1); !d.contains(s.from, j, ",") && !governs(d.wordAt(j-1)) && (!d.latin(j) || isBe(d.wordAt(j-1)) || d.wordIn(haves, j-1) || d.hasVerb(j+1, j+2) || hasAnySuffix(next, "ed")) {
				return true
			}
		case d.wordIn(supposed, j): // "вважається, що", "как считается, "
			if d.is(j+1, ",") && (isThat(d.wordAt(j+2)) || j > s.from && isAs(d.wordAt(j-1))) {
				return true
			}
		case d.wordIn(thought, j):
			n, is := j-1, false
			for ; n > s.from; n-- {
				if w := d.wordAt(n); isBe(w) || w == "been" {
					is = true
				} else if !haves.has(w) && !d.mayStandBetween(n) {
					break
				}
			}
			if is && (d.is(n, "it") || !d.wordIn(relatives, n) && !d.is(n, "what") && d.is(j+1, "to") && isAmong(d.wordAt(j+2), "be have")) {
				return true
			}
		}
	}
	return false
}

// lastByte is that of a word, which is not empty: of a Cyrillic letter the one that tells it from
// most others.
func lastByte(w string) byte { return w[len(w)-1] }

var (
	secondHand = &wordList{text: `reportedly allegedly нібито буцімто якобы`}
	supposed   = &wordList{text: `вважається припускається считается предполагается`}
	thought    = &wordList{text: "[thought]"}
)
