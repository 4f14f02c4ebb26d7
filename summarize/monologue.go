package summarize

import "visti/internal/news"

// monologue gives what one person tells in the first person, without quotation marks, to them,
// where the text in front of it names them as who tells: "Фред Фінн розповів, чому живе в
// Україні", then headings and "Подорожувати я почав у 18 років". English is left out, where
// columnists write so.
func (r *resolver) monologue() {
	d := r.d
	if r.printedWords() {
		return
	}
	first := -1
	for i := range d.sentences {
		if d.tellsOwn(i) {
			first = d.paragraphStart(i)
			break
		}
	}
	if first < 1 || d.langAt(d.sentence(first).from) == "en" {
		return
	}
	who, at := noSpeaker, -1
	for k := first - 1; k >= 0 && k >= first-farIntroduction; k-- {
		if v := &r.out[k]; v.how == news.Named {
			who, at = v.speaker.copy(), k
			break
		}
	}
	if at < 0 || !who.person {
		return
	}
	own, others, all, last := 0, 0, 0, first
	for i := first; i < len(d.sentences); i = d.paragraphEnd(i) {
		if d.sentence(i).kind != plainSentence {
			continue
		}
		all++
		for k := i; k < d.paragraphEnd(i); k++ {
			if r.out[k].how == news.Named && !isAuthor(&r.out[k].speaker, who) {
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
		if s := d.sentence(k); s.kind == plainSentence && r.out[k].how == news.OwnReport && !d.is(s.to-1, "?") {
			r.out[k] = voice{speaker: *who, how: news.Named}
		}
	}
}

// printedWords gives what stands behind the lead to the one person named in it, if the lead says
// that the medium prints what they said: "«Обрій» публікує думки дисидента Лева Дуба про волю".
func (r *resolver) printedWords() bool {
	d := r.d
	at := -1
	for i := 0; i < len(d.sentences) && i < firstSentences && at < 0; i++ {
		if s := d.sentence(i); s.kind == plainSentence && !s.quote && !s.opened && d.containsAny(s.from, s.to, printing) && d.containsAny(s.from, s.to, spokenWords) {
			at = i
		}
	}
	if at < 0 {
		return false
	}
	var found []speaker
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.sentence <= at {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) != 1 {
		return false
	}
	who, others, free := &found[0], 0, 0
	for i := at + 1; i < len(d.sentences); i++ {
		switch v := &r.out[i]; {
		case v.how == news.Named && !isAuthor(&v.speaker, who):
			others++
		case v.how == news.OwnReport && d.sentence(i).kind == plainSentence:
			free++
		}
	}
	if free < leastParagraphs || others*3 > free {
		return false
	}
	for i := at + 1; i < len(d.sentences); i++ {
		if s := d.sentence(i); s.kind == plainSentence && r.out[i].how == news.OwnReport && !d.is(s.to-1, "?") {
			r.out[i] = voice{speaker: *who, how: news.Named}
		}
	}
	return true
}

var (
	printing    = &wordList{text: "[printing]"}
	spokenWords = &wordList{text: "[spokenWords]"}
)

const farIntroduction = 4 // sentences in front of a monologue that may name who tells

// tellsOwn tells whether whoever tells sentence i says "I" in it, outside of quotations.
func (d *document) tellsOwn(i int) bool {
	s := d.sentence(i)
	if s.kind != plainSentence || s.quote || s.opened {
		return false
	}
	var depth quoteDepth
	for j := s.from; j < s.to; j++ {
		depth.read(d.at(j))
		if !depth.inside() && d.wordIn(myself, j) {
			return true
		}
	}
	return false
}

var myself = &wordList{text: "[myself]"}
