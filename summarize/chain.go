package summarize

import "strings"

// passingOn is the medium that passes on what somebody said: the subject in front of
// the reference at token j, else cited, whom that names.
func (d *document) passingOn(s *sentence, j int, cited *phrase) *phrase {
	k := j
	for k > s.from && isAmong(d.wordAt(k-1), "з із со ,") {
		k--
	}
	if p, ok := d.phraseBefore(k, s.from, func(p *phrase) bool { return p.from > s.from && d.isSaying(p.from-1) }); ok {
		return p
	}
	return cited
}

// chain finds the source behind the source: "Reuters, citing two officials",
// "повідомляє X з посиланням на Y". The one behind is who says so, and the one
// in front the medium.
func (d *document) chain(s *sentence, src *source) {
	if src.how != byName {
		return
	}
	for j := s.from; j+1 < s.to; j++ {
		k := 0
		if w := d.wordAt(j); (w == "слов" || w == "слів") && j > s.from+1 && j+1 == src.phrase.from {
			p, ok := d.phraseBefore(j-1, s.from, func(p *phrase) bool { return p.from == s.from && p.quoted > 0 })
			if ok {
				src.via = *p // "«Хвиля» со слов врача сообщает"
			}
			return
		}
		switch w := d.wordAt(j); {
		case references.has(w):
			if d.is(j+1, "на") {
				k = j + 2
			}
		case w == "citing" || w == "quoting":
			k = j + 1
		}
		if k == 0 {
			continue
		}
		p, ok := d.phraseAfter(k, s.to)
		if !ok {
			return
		}
		p.oblique = true
		if d.howOf(p) != byName || p.headAt >= 0 && p.caps == 0 && !p.person() && (papersOf.has(p.head.nominative) || copies.has(p.head.nominative)) || d.onlyPaper(p) {
			return
		}
		if p.from <= src.phrase.from && src.phrase.from < p.to {
			if q, ok := d.retelling(s); ok {
				src.via = *q // "Reuters, citing police, said"
			}
			return
		}
		if src.phrase.person() && src.phrase.to < j-2 {
			src.via = *d.passingOn(s, j, p) // "сказав міністр, передає X з посиланням на Y"
			return
		}
		if q := &src.phrase; j == s.from && q.headAt >= 0 && q.head.kind == personHead {
			return // "Citing police, the mayor said"
		}
		src.via, src.phrase = src.phrase, *p
		return
	}
}

// Words in front of "на" and whoever somebody has it from.
var references = &wordList{text: "[references]"}

// soundsLikeMedium tells whether a name ends as those of media do: "Financial Times", "BBC".
func soundsLikeMedium(name string) bool {
	last := lower(name[strings.LastIndexByte(name, ' ')+1:])
	return mediaNames.has(last) || hasAnySuffix(last, "wire press news times post herald gazette tribune")
}

// The last words of the names of media.
var mediaNames = &wordList{text: "[mediaNames]"}

// retelling finds the medium that cites somebody who is not named: "Видання X із
// посиланням на двох посадовців пише". A reader can ask the medium only.
func (d *document) retelling(s *sentence) (*phrase, bool) {
	for j := s.from + 1; j+1 < s.to; j++ {
		if w := d.wordAt(j); !references.has(w) && w != "citing" && w != "quoting" {
			continue
		}
		k := j
		for k > s.from && isAmong(d.wordAt(k-1), "із з со ,") {
			k--
		}
		p, ok := d.phraseBefore(k, s.from, func(p *phrase) bool { return true })
		if q, told := d.reportedBefore(s, k); !ok && told {
			return q, !d.isOwn(q)
		}
		if !ok && k == s.from+1 && d.isNameWord(s.from) {
			p, ok = newPhrase(s.from, k, 1), true // "Reuters, citing two officials"
		}
		return p, ok && d.howOf(p) == byName && p.to == k && !d.isOwn(p)
	}
	return noPhrase, false
}

// reportedBefore reads the English medium that reported what stands before token k:
// "Wayfell Wire reported on Monday, (citing)".
func (d *document) reportedBefore(s *sentence, k int) (*phrase, bool) {
	if !d.is(k, ",") && !d.latin(k) {
		return noPhrase, false
	}
	for j := k - 1; j > s.from && j > k-6; j-- {
		if t := d.at(j); t.kind == wordToken && d.isSaying(j) {
			p, ok := d.phraseBefore(j, s.from, func(p *phrase) bool { return p.caps > 0 && !p.person() })
			return p, ok && p.to == j && d.howOf(p) == byName
		} else if t.kind == markToken || !governs(t.word) && !isPreposition(t.word) && !d.isDate(j) && !weekdayNames.has(t.word) {
			return noPhrase, false
		}
	}
	return noPhrase, false
}

// Documents, which say little of whom they are by.
var papersOf = &wordList{text: "[papersOf]"}

// onlyPaper: "редакцію переліку", "an internal audit" name nobody.
func (d *document) onlyPaper(p *phrase) bool {
	if p.caps > 0 || p.quoted > 0 || p.person() {
		return false
	}
	for j := p.from; j < p.to; j++ {
		if d.wordIn(copies, j) || d.wordIn(documents, j) {
			return true
		}
	}
	return false
}

var copies = &wordList{text: "[copies]"}
