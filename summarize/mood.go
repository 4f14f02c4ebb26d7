package summarize

import "visti/internal/news"

// byMood reads whose feeling about something an English sentence tells: "Aasberg was
// more worried about the cities". It says so where they were heard before.
func (d *document) byMood(s *sentence) *source {
	if !d.latin(s.from) || s.quote || s.opened {
		return noSource
	}
	begin := d.overOpening(s, s.to)
	for j := begin + 2; j+1 < s.to && j < begin+12; j++ {
		behind, ok := moods.list(d.wordAt(j))
		if alone := d.wordIn(lasting, j) && d.endsClause(j); !ok || !alone && !d.wordIn(behind, j+1) || d.atWhatPlace(j+1) {
			continue
		}
		k := j - 1
		for k > begin && (d.wordIn(degrees, k) || d.mayStandBetween(k)) {
			k--
		}
		if !isBe(d.wordAt(k)) {
			return noSource
		}
		if g, ok := d.pronoun(begin); ok && k == begin+1 && (g == masculine || g == feminine) && !d.wordIn(possessives, begin) {
			return &source{how: byPronoun, pronoun: g, weak: true, mood: true, at: j}
		}
		p, ok := d.phraseBefore(k, s.from, func(p *phrase) bool { return d.standsFirst(s, p) })
		if !ok || d.isOwn(p) || d.isOwner(p.to-1) || !p.person() && (p.headAt < 0 || p.head.kind != personHead) || d.wordIn(possessives, p.from-1) {
			return noSource
		}
		return &source{how: d.howOf(p), phrase: *p, weak: true, mood: true, at: j}
	}
	return noSource
}

// atWhatPlace tells whether the preposition at k leads to where or when somebody was and
// not to what they feel about: "surprised over dinner", "worried on Monday".
func (d *document) atWhatPlace(k int) bool {
	switch next := d.wordAt(k + 1); d.wordAt(k) {
	case "on":
		return weekdayNames.has(next) || d.isDate(k+1)
	case "over":
		return meals.has(next) || next == "the" && d.is(k+2, "phone")
	case "of":
		return next == "course"
	}
	return false
}

// spokeBefore tells whether the person sp says a sentence before i.
func (r *resolver) spokeBefore(sp *speaker, i int) bool {
	for k := i - 1; k >= 0 && sp.person; k-- {
		if v := &r.out[k]; v.how == news.Named && (v.speaker.who == sp.who || v.speaker.surname != "" && v.speaker.surname == sp.surname) {
			return true
		}
	}
	return false
}

var (
	degrees = &wordList{text: "[degrees]"}
	meals   = &wordList{text: "[meals]"}
	lasting = &wordList{text: "[lasting]"} // without what it is about
	moods   = &wordMap{text: "[moods]"}
)
