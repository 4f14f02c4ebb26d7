package summarize

import (
	"visti/internal/news"
)

// exclaimed reads who the English sentence i says to have cried out what stands in front of
// it, where the mark of the quotation ends a sentence: “Go out and vote!” Krog tweeted
// before the vote. It tells nothing else then.
func (r *resolver) exclaimed(i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	if i == 0 || s.from < 2 || s.to-s.from > longestTag || !d.isNameWord(s.from) || !d.latin(s.from) || s.quote || s.opened {
		return noSpeaker, false
	}
	before := d.sentence(i - 1)
	if !before.quote && !before.opened || before.paragraph != s.paragraph || !isClosing(d.wordAt(s.from-1)) && d.wordAt(s.from-1) != `"` || !containsText("!?", d.wordAt(s.from-2)) {
		return noSpeaker, false
	}
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.from != s.from {
		p = newName(s.from, s.from+1, 1)
	}
	if p.to >= s.to || !d.wordIn(exclaiming, p.to) || p.to+1 < s.to && !d.endsClause(p.to) && !governs(d.wordAt(p.to+1)) && !d.wordIn(whens, p.to+1) && !d.mayStandBetween(p.to+1) {
		return noSpeaker, false
	}
	for j := p.to + 1; j < s.to; j++ {
		if w := d.wordAt(j); isQuoteMark(w) || w == ":" || isThat(w) {
			return noSpeaker, false
		}
	}
	sp := r.identify(d.speakerOf(p), newSource(byName, p, 0), i)
	for k := i - 1; k >= 0 && d.sentence(k).paragraph == s.paragraph && (d.sentence(k).quote || d.sentence(k).opened) && r.out[k].how == news.OwnReport; k-- {
		r.out[k] = voice{speaker: *sp, how: news.Named}
	}
	return sp, true
}

// isCry tells whether s is nothing but a few words in quotation marks that ask or exclaim, in
// English: “Why me?”
func (d *document) isCry(s *sentence) bool {
	return d.latin(s.from+1) && containsText("!?", d.wordAt(s.to-2)) && d.quotedName(s.from, s.to) == s.to-s.from
}

const longestTag = 12 // tokens

var exclaiming = &wordList{text: "[exclaiming]"}
