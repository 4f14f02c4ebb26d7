package summarize

import "visti/internal/news"

// monologue gives what one person tells in the first person, without quotation marks, to them,
// where the text in front of it names them as who tells: "Фред Фінн розповів, чому живе в
// Україні", then headings and "Подорожувати я почав у 18 років". English is left out, where
// columnists write so.
func (r *resolver) monologue() {
	d := r.d
	first := -1
	for i := range d.sentences {
		if d.tellsOwn(i) {
			first = d.paragraphStart(i)
			break
		}
	}
	if first < 1 || d.langAt(d.sentences[first].from) == "en" {
		return
	}
	who, at := speaker{}, -1
	for k := first - 1; k >= 0 && k >= first-farIntroduction; k-- {
		if v := r.out[k]; v.how == news.Named {
			who, at = v.speaker, k
			break
		}
	}
	if at < 0 || !who.person {
		return
	}
	own, others, all, last := 0, 0, 0, first
	for i := first; i < len(d.sentences); i = d.paragraphEnd(i) {
		if d.sentences[i].kind != plainSentence {
			continue
		}
		all++
		for k := i; k < d.paragraphEnd(i); k++ {
			if r.out[k].how == news.Named && !isAuthor(r.out[k].speaker, who) {
				others++
				break
			}
			if d.tellsOwn(k) {
				own, last = own+1, d.paragraphEnd(i)
				break
			}
		}
	}
	if own < leastParagraphs || own*2 < all || others*3 > own {
		return
	}
	for k := first; k < last; k++ {
		if s := d.sentences[k]; s.kind == plainSentence && r.out[k].how == news.OwnReport && d.tokens[s.to-1].word != "?" {
			r.out[k] = voice{speaker: who, how: news.Named}
		}
	}
}

const farIntroduction = 4 // sentences in front of a monologue that may name who tells

// tellsOwn tells whether whoever tells sentence i says "I" in it, outside of quotations.
func (d *document) tellsOwn(i int) bool {
	s := d.sentences[i]
	if s.kind != plainSentence || s.quote || s.opened {
		return false
	}
	var depth quoteDepth
	for j := s.from; j < s.to; j++ {
		depth.read(d.tokens[j])
		if !depth.inside() && myself.has(d.tokens[j].word) {
			return true
		}
	}
	return false
}

var myself = &wordList{text: `я мене мені мій моя моє мої мною меня мне мой моё мое мои`}
