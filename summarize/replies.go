package summarize

import "visti/internal/news"

// answers gives the line of dialogue with which the Ukrainian or Russian sentence i begins,
// and that names nobody, to who spoke before the question in the line right before it: "—
// Вас попередили? — запитав прокурор Гай.\n— Ні." It tells whether there is one.
func (r *resolver) answers(i int) bool {
	d, s := r.d, r.d.sentence(i)
	if i < 2 || !s.leads || !isDash(d.wordAt(s.from)) || d.langAt(s.from) == "en" || !d.asksInLine(i-1) {
		return false
	}
	asker := &r.out[i-1]
	if asker.how != news.Named || d.inserted(s) {
		return false
	}
	for k := i - 2; k >= 0 && k > i-longestDispute; k-- {
		v := &r.out[k]
		if v.how == news.OwnReport {
			continue
		}
		if v.how != news.Named || !v.speaker.person || v.speaker.who == asker.speaker.who {
			return false
		}
		r.out[i] = voice{speaker: v.speaker, how: news.Named}
		r.last, r.spoke, r.replied = v.speaker, i, true
		return true
	}
	return false
}

// asksInLine tells whether sentence i is a line of dialogue that asks, and who asks stands
// behind it: "— Вас попередили? — запитав прокурор."
func (d *document) asksInLine(i int) bool {
	s := d.sentence(i)
	first := s
	for k := i; k >= 0 && d.sentence(k).paragraph == s.paragraph; k-- {
		first = d.sentence(k)
	}
	if !isDash(d.wordAt(first.from)) {
		return false
	}
	for j := s.from + 1; j+1 < s.to; j++ {
		if d.is(j, "?") && isDash(d.wordAt(j+1)) {
			return !d.addresses(j+2, s.to)
		}
	}
	return false
}

// addresses tells whether tokens from to to name whom somebody asks: "запитав у секретаря",
// "спросил директора прокурор".
func (d *document) addresses(from, to int) bool {
	for j := from; j < to; j++ {
		if w := d.wordAt(j - 1); isAmong(w, "у в до к") && (d.at(j).cap || d.isRole(j)) {
			return true
		}
		if h, ok := d.headAt(j); ok && h.kind == personHead && h.nominative != d.wordAt(j) && d.wordAt(j-1) != "" && !d.isRole(j-1) {
			return true
		}
	}
	return false
}

// inserted tells whether somebody is named as the speaker behind a dash in s.
func (d *document) inserted(s *sentence) bool {
	for j := s.from + 2; j+1 < s.to; j++ {
		if isDash(d.wordAt(j)) && isSpeechEnd(d.wordAt(j-1)) && d.isSaying(j+1) {
			return true
		}
	}
	return false
}

// otherSide is whom "той" means in the Ukrainian or Russian sentence i, behind one that names
// nobody beside its speaker: the other one of two who speak by turns.
func (r *resolver) otherSide(g gender, i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i-1)
	before := &r.out[i-1]
	if before.how != news.Named || !before.speaker.person {
		return noSpeaker, false
	}
	for j := s.from; j < s.to; j++ {
		if h, ok := d.headAt(j); ok && h.kind == personHead && h.nominative != d.wordAt(j) {
			return noSpeaker, false // it may be "тренера"
		}
	}
	var found []speaker
	for k := i - 1; k >= 0 && k > i-longestDispute; k-- {
		if v := &r.out[k]; v.how == news.Named && v.speaker.person {
			found = appendSpeaker(found, &v.speaker)
		}
	}
	if len(found) != 2 || !genderFits(g, found[1].gender) || r.namesAnother(i-1, &before.speaker) {
		return noSpeaker, false
	}
	return &found[1], true
}
