package summarize

import "visti/internal/news"

// byLabel reads who says a Ukrainian or Russian sentence that a label opens, as some papers
// have it: "Джерело: Генштаб у Facebook" tells who says all before it, "Пряма мова
// Терехова: «…»" whose words follow, and "Пряма мова: «…»" that they are of who spoke.
func (d *document) byLabel(s *sentence) *source {
	if d.latin(s.from) || s.to-s.from < 3 {
		return noSource
	}
	if d.wordIn(sources, s.from) && d.is(s.from+1, ":") {
		p, ok := d.phraseAfter(s.from+2, s.to)
		if n := d.quotedName(s.from+2, s.to); n > 0 {
			p, ok = &phrase{from: s.from + 2, to: s.from + 2 + n, headAt: -1, nameFrom: -1, nameTo: -1, quoted: n - 2}, true
		}
		if !ok || p.from != s.from+2 || p.to < s.to && d.at(p.to).kind == wordToken && !governs(d.wordAt(p.to)) {
			return noSource
		}
		return &source{how: d.howOf(p), phrase: *p, back: true, only: true, at: s.from}
	}
	k := s.from + 1
	if d.wordIn(verbatim, s.from) && d.is(k, ":") && isQuoteMark(d.wordAt(k+1)) {
		return &source{how: byLast, at: s.from, voiced: true}
	}
	if w := d.wordAt(s.from); !(w == "пряма" && d.is(k, "мова") || w == "прямая" && d.is(k, "речь")) {
		return noSource
	}
	k++
	if d.is(k, ":") && k+1 < s.to && isQuoteMark(d.wordAt(k+1)) {
		return &source{how: byLast, at: s.from, voiced: true}
	}
	p, ok := d.phraseAfter(k, s.to)
	if !ok || p.from != k || !d.is(p.to, ":") || p.nameTo-p.nameFrom < 2 && !d.personNamed(d.wordAt(p.from)) && !d.at(p.from).upper && p.headAt != p.from {
		return noSource
	}
	p.oblique = true
	return newSource(d.howOf(p), p, s.from)
}

// labels notes who says a text that papers part by labels, where the line i, which is no
// sentence, is the label for that and another one follows: "Джерело: мер Ігор Лях у Telegram",
// "Деталі: …". What stands before it is that source's.
func (r *resolver) labels(i int) {
	d := r.d
	if i == 0 || i > mostBefore || i+1 >= len(d.sentences) || !d.wordIn(detailed, d.sentence(i+1).from) {
		return
	}
	src := d.byLabel(d.sentence(i))
	if src.how != byName {
		return
	}
	sp, how := r.whoByName(src, i)
	if how != news.Named {
		return
	}
	for k := range i {
		if r.out[k].how == news.OwnReport && d.sentence(k).kind == plainSentence {
			r.out[k] = voice{speaker: *sp, how: how}
		}
	}
	r.last, r.spoke, r.crowd = *sp, i, false
	r.remember(i)
}

// anotherSince tells whether another person than who spoke last is named behind sentence i.
func (r *resolver) anotherSince(i int) bool {
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.sentence > i && m.who != r.last.who && (m.surname == "" || m.surname != r.last.surname) {
			return true
		}
	}
	return false
}

const mostBefore = 5 // sentences that may stand before the label

// The labels behind the one that names the source.
var detailed = &wordList{text: "[detailed]"}

var verbatim = &wordList{text: `дослівно дословно`}

var sources = &wordList{text: `джерело источник`}
