package summarize

import "visti/internal/news"

// leastLines is how many paragraphs must begin with who speaks in them to make a script of a
// text.
const leastLines = 3

// script gives the lines of a talk that is written as a script, with the speaker's name in
// front of each: "Кіану Рівз: Це було несподівано.", and later "Рівз: Так." A paragraph
// without a name goes on with what the one before it says, if it does not ask.
func (r *resolver) script() {
	d := r.d
	if !d.talks() {
		return // prices, shares
	}
	named, again := map[int]speaker{}, false
	full := map[string]speaker{} // by surname
	for i := 0; i < len(d.sentences); i = d.paragraphEnd(i) {
		if n := d.label(i); n > 0 {
			if sp, ok := r.labelled(i, n, full); ok {
				again = again || full[sp.surname].who != ""
				named[i], full[sp.surname] = *sp, *sp
			}
		}
	}
	if len(named) < leastLines || !again {
		return // each speaks once: a list of shares
	}
	who := noSpeaker
	for i := 0; i < len(d.sentences); i = d.paragraphEnd(i) {
		s := d.sentence(i)
		if sp, ok := named[i]; ok {
			who = &sp
		} else if d.label(i) > 0 || isDash(d.wordAt(s.from)) || s.kind != plainSentence || d.wordAt(d.sentence(d.paragraphEnd(i)-1).to-1) == "?" {
			who = noSpeaker
		}
		for k := i; who.who != "" && k < d.paragraphEnd(i); k++ {
			if own := r.out[k].how == news.OwnReport || k == i; own && d.sentence(k).kind == plainSentence {
				r.out[k] = voice{speaker: *who, how: news.Named}
			}
		}
	}
}

// talks tells whether one in four of the paragraphs that begin with a name and a colon is in
// the first person, as words spoken are.
func (d *document) talks() bool {
	labels, first := 0, 0
	for i := 0; i < len(d.sentences); i = d.paragraphEnd(i) {
		if d.label(i) == 0 {
			continue
		}
		labels++
		if d.containsAny(d.sentence(i).from, d.sentence(d.paragraphEnd(i)-1).to, firstPerson) {
			first++
		}
	}
	return labels >= leastLines && first*4 >= labels
}

// label counts the tokens of the name and the colon that the paragraph of sentence i begins
// with; 0 if it does not begin so.
func (d *document) label(i int) int {
	s := d.sentence(i)
	n := 0
	for s.from+n < s.to && n < 3 && d.isNameWord(s.from+n) {
		n++
	}
	if n == 0 || s.from+n+1 >= s.to || !d.is(s.from+n, ":") {
		return 0
	}
	return n + 1
}

// labelled is whom the name of n-1 words means with which sentence i begins: a person of the
// text, two words and more, or the surname of somebody among full.
func (r *resolver) labelled(i, n int, full map[string]speaker) (*speaker, bool) {
	d, from := r.d, r.d.sentence(i).from
	last := d.at(from + n - 2)
	if p, ok := d.personCalled(last.word); ok {
		return &speaker{who: p.given + " " + p.surname, gender: p.gender, person: true, surname: p.key}, true
	}
	if n > 2 {
		return &speaker{who: d.text[d.at(from).start:last.end], person: true, surname: last.word}, true
	}
	sp, ok := full[last.word]
	return &sp, ok
}
