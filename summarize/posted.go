package summarize

import (
	"strings"

	"visti/internal/news"
)

// mostPosted is how many paragraphs of quotations may stand before the one that names who
// wrote them, and leastPosted how many make a post of them.
const (
	mostPosted  = 12
	leastPosted = 2
)

// posted gives the paragraphs that are nothing but quotations to whoever a tag behind the last
// of them names, if the title or the first paragraph is about them: a post, quoted bit by bit.
// Until then they were taken for words of whoever was named in front of them.
func (r *resolver) posted() {
	for i, s := range r.d.sentences {
		v := &r.out[i]
		if !v.here || v.how != news.Named || !s.quote && !s.opened {
			continue
		}
		first := r.d.paragraphStart(i)
		if !r.onlyQuoted(first, i) {
			continue
		}
		n := 0
		for ; first > 0 && n < mostPosted; n++ {
			before := r.d.paragraphStart(first - 1)
			if !r.onlyQuoted(before, first) {
				break
			}
			first = before
		}
		if n < leastPosted || !r.isAbout(&v.speaker) {
			continue
		}
		for k := first; k < i; k++ {
			r.out[k] = voice{speaker: v.speaker, how: v.how}
		}
	}
}

// onlyQuoted tells whether sentences from to to stand inside quotations and name nobody who
// says them.
func (r *resolver) onlyQuoted(from, to int) bool {
	for k := from; k < to; k++ {
		if s := r.d.sentence(k); s.kind != plainSentence || !s.quote && !s.opened || r.out[k].here {
			return false
		}
	}
	return true
}

// isAbout tells whether the title or the first paragraph names sp.
//
//go:noinline
func (r *resolver) isAbout(sp *speaker) bool {
	name := lower(sp.who[strings.LastIndexByte(sp.who, ' ')+1:])
	if r.d.titles[stem(name)] {
		return true
	}
	for i := range r.d.paragraphEnd(0) {
		if r.d.holdsName(r.d.sentence(i), name) {
			return true
		}
	}
	return false
}
