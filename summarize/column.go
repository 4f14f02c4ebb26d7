package summarize

import (
	"strings"

	"visti/internal/news"
)

// between gives a sentence that stands between two of one person, in one
// paragraph, to that person too: reports name them once and go on. English ones do
// so in quotations only. "Речь идёт о …" goes on with whoever spoke before.
func (r *resolver) between() {
	d := r.d
	for i := 1; i < len(d.sentences); i++ {
		before := &r.out[i-1]
		if d.goesInto(d.sentence(i)) && r.out[i].how == news.OwnReport && before.how != news.OwnReport && !before.empty && d.sentence(i-1).paragraph == d.sentence(i).paragraph {
			r.out[i] = voice{speaker: before.speaker, how: before.how, weak: true}
			continue
		}
		if r.partlyQuoted(i) || r.foresees(i) {
			r.out[i] = voice{speaker: before.speaker, how: news.Named, weak: true}
			continue
		}
		if i+1 == len(d.sentences) {
			break
		}
		after := &r.out[i+1]
		if r.out[i].how != news.OwnReport || d.sentence(i).kind != plainSentence || d.isBackground(d.sentence(i)) ||
			before.how != news.Named || before.weak || d.langAt(d.sentence(i).from) == "en" && !d.sentence(i).quote && !d.sentence(i).opened || after.how != news.Named || !before.speaker.person || before.speaker.who != after.speaker.who {
			continue
		}
		if s := d.sentence(i); !s.quote && !s.opened && d.isAbout(s, &before.speaker) {
			continue
		}
		if p := d.sentence(i).paragraph; d.sentence(i-1).paragraph == p && d.sentence(i+1).paragraph == p {
			r.out[i] = voice{speaker: before.speaker, how: news.Named, weak: true}
		}
	}
}

// goesInto tells whether s goes on with what was said right before: "Речь идёт о двух
// мостах", "Мова йде про два мости".
func (d *document) goesInto(s *sentence) bool {
	first, next := d.wordAt(s.from), d.wordAt(s.from+1)
	return (first == "речь" || first == "мова") && isAmong(next, "идет идёт йде")
}

// column gives what a text retells of one column, essay or talk to whose it is: the
// sentences without a source in paragraphs where the author speaks or is told of, and
// in those between, until somebody else speaks. What is told of the author's life is
// the medium's.
func (r *resolver) column() {
	at, author, ok := r.author()
	if !ok {
		return
	}
	d := r.d
	english := d.langAt(d.sentence(at).from) == "en"
	if english {
		author.gender = r.genderOfAuthor(at, author)
		r.roles = d.rolesBeside(author.surname)
	}
	if r.opensWith(at) || d.speaksOfThis(d.sentence(at)) {
		if r.out[at].how == news.OwnReport {
			r.out[at] = voice{speaker: *author, how: news.Named, empty: true}
		}
		for k := at - 1; k >= 0 && d.sentence(k).paragraph == d.sentence(at).paragraph; k-- {
			r.retell(k, author)
		}
	}
	var waiting []int // sentences of paragraphs where nobody speaks
	whole := r.tellsAll(at)
	spoken := whole // by the author, in the last paragraph that somebody speaks in
	turns := 0      // paragraphs in which the author spoke
	for i := at; i < len(d.sentences); {
		first := i
		i = d.paragraphEnd(first)
		his, others := r.speakIn(first, i, author)
		his = his || d.sentence(first).paragraph == d.sentence(at).paragraph
		if others && !his {
			if !d.containsAny(d.sentence(first).from, d.sentence(first).to, disagreeing) || english {
				waiting = waiting[:len(waiting)*btoi(whole)] // all is retold up to there
			}
			r.retellAll(waiting, author)
			waiting, spoken = nil, false
			continue
		}
		if !his {
			for k := first; k < i && spoken; k++ {
				waiting = append(waiting, k)
			}
			continue
		}
		if turns > 1 || !d.isTalk(at) {
			r.retellAll(waiting, author) // right behind the lead papers tell what a talk is about
		}
		turns++
		waiting, spoken = nil, r.retellParagraph(first, i, at, author, others)
	}
	if whole {
		r.retellAll(waiting, author)
	}
}

// speakIn tells whether the author of a column speaks in the paragraph of the sentences
// from first to end, or is told of there, and whether others speak. What a role or a
// pronoun alone says there becomes the author's by name.
func (r *resolver) speakIn(first, end int, author *speaker) (his, others bool) {
	d := r.d
	for k := first; k < end; k++ {
		v, s := r.out[k], d.sentence(k)
		english := d.langAt(s.from) == "en"
		switch {
		case v.how == news.Named && (isAuthor(&v.speaker, author) || english && r.isAuthorHere(k, &v.speaker, author)):
			his = true
			if !v.speaker.person {
				r.out[k].speaker = *author
			}
		case v.how == news.Named && english && r.passedOver(k, author):
			his = true
			r.out[k] = voice{speaker: *author, how: news.Named}
		case v.how == news.Named:
			others = others || english || v.speaker.person || !v.weak
			his = his || (!english || d.refersFirst(s, author)) && r.tellsOfAuthor(k, author)
		case v.how == news.Unnamed && v.speaker.who == "" && v.speaker.role == "" && d.isAbout(s, author) && !d.meansAnother(s):
			his = true
			r.out[k] = voice{speaker: *author, how: news.Named, weak: true}
		case v.how == news.Unnamed:
			others = others || english
		default:
			his = his || r.tellsOfAuthor(k, author)
		}
	}
	return his, others
}

// retellParagraph gives the sentences from first to end to the author but for those
// behind somebody else who speaks, and tells whether the author spoke last. Those up to
// at are read already; others says that others speak in the paragraph.
func (r *resolver) retellParagraph(first, end, at int, author *speaker, others bool) bool {
	his := true
	for k := first; k < end; k++ {
		if v := &r.out[k]; v.how == news.Named && (v.speaker.person || !v.weak) {
			his = his && r.d.meansAnother(r.d.sentence(k)) || isAuthor(&v.speaker, author) || r.isAuthorHere(k, &v.speaker, author) || r.tellsOfAuthor(k, author)
		} else if r.tellsOfAuthor(k, author) {
			his = true
		} else if r.d.reminds(r.d.sentence(k)) || r.turnsAway(k, author) || others && r.namesAnother(k, author) {
			his = false
		}
		if his && k > at && !r.isNutGraf(k, at, author) {
			r.retell(k, author)
		}
	}
	return his
}

// namesAnother tells whether sentence k names somebody else than the author.
func (r *resolver) namesAnother(k int, author *speaker) bool {
	for n := range r.known {
		m := &r.known[n]
		if m.person && m.sentence == k && !isAuthor(&m.speaker, author) {
			return true
		}
	}
	return false
}

// isAuthor tells whether sp is the author of a column: by name, or by a word for authors
// or a role they had, if no name stands beside it.
func isAuthor(sp, author *speaker) bool {
	if sp.who == author.who || sp.surname != "" && sp.surname == author.surname || sp.person && hasPrefix(author.who, sp.who+" ") || isGuest(sp, author) {
		return true // by name, by the given name alone, or as the guest
	}
	if sp.person || sp.headWord == "" || sp.headWord[0] < 0x80 || !genderFits(sp.gender, author.gender) {
		return false
	}
	h, ok := speakingNoun(sp.headWord)
	if _, n := firstRune(sp.who); !ok || h.kind != personHead || sp.who[n:] != strings.ToLower(sp.who[n:]) {
		return false // the paper "Столичний Оглядач"
	}
	return writers.has(h.nominative) || h.nominative == author.headWord || hasAnyPrefix(lower(sp.who), "колишн бывш екс экс")
}

func (r *resolver) retellAll(sentences []int, author *speaker) {
	for _, k := range sentences {
		r.retell(k, author)
	}
}

// tellsOfAuthor tells whether s names the author of a column, by the surname or by a
// word for authors, and tells nothing of their life.
func (r *resolver) tellsOfAuthor(k int, author *speaker) bool {
	d, s := r.d, r.d.sentence(k)
	if d.langAt(s.from) == "en" {
		return r.tellsOfEnglish(k, author)
	}
	if d.reminds(s) {
		return false
	}
	for j := s.from; j < s.to; j++ {
		if d.wordIn(lives, j) {
			return false
		}
	}
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		if t.cap && author.surname != "" && sameName(t.word, author.surname) {
			return true
		}
		if d.isAuthorsRole(j, author) {
			return true
		}
	}
	return false
}

// retell gives sentence k to the author of the column unless it tells of their life.
func (r *resolver) retell(k int, author *speaker) {
	d, s := r.d, r.d.sentence(k)
	if r.out[k].how != news.OwnReport || s.kind != plainSentence || d.is(s.to-1, "?") {
		return
	}
	if d.isDatedFact(s) || d.reminds(s) || d.meansAnother(s) || d.namesItself(s) || d.stepsOut(s) {
		return
	}
	if d.langAt(s.from) == "en" && (d.turnsAway(s) || d.tellsDeed(s, author)) {
		return
	}
	for j := s.from; j < s.to; j++ {
		if w := d.wordAt(j); columns.has(w) && !(d.latin(j) && d.isSaying(j+1)) || lives.has(w) && d.isAbout(s, author) {
			return
		}
	}
	r.out[k] = voice{speaker: *author, how: news.Named, weak: true}
}

// reminds tells whether s begins with "Нагадаємо", "Как писало агентство" or "Ранее
// сообщалось".
func (d *document) reminds(s *sentence) bool {
	w := d.wordAt(s.from)
	return reminders.has(w) || d.remindsOf(s) || isAmong(w, "як как ранее раніше") && d.containsAny(s.from, min(s.to, s.from+4), wrote)
}

var reminders = &wordList{text: "[reminders]"}

// isAbout tells whether s tells of who: by a pronoun or by the surname.
//
//go:noinline
func (d *document) isAbout(s *sentence, who *speaker) bool {
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		if g, ok := pronouns.gender(t.word); ok && g == who.gender && g != anyGender || t.cap && who.surname != "" && sameName(t.word, who.surname) {
			return true
		}
	}
	return false
}

// author finds the sentence that says whose column is retold, or whose talk: that of
// the one who speaks in most paragraphs.
func (r *resolver) author() (at int, who *speaker, ok bool) {
	d := r.d
	for i := range d.sentences {
		s := d.sentence(i)
		if i >= firstSentences {
			break
		}
		if s.kind != plainSentence {
			continue
		}
		if d.langAt(s.from) == "en" {
			if who, ok := r.englishAuthor(i); ok {
				return i, who, true
			}
			continue
		}
		if who, ok := r.guestOf(i); ok && (r.tellsAll(i) || r.dominates(who)) {
			return i, who, true
		}
		talk := d.namesTalk(s) || d.containsAny(s.from, s.to, airs)
		column := d.hasColumn(s) || r.isPrinted(i) || r.opensWith(i) && talk || d.namesTalk(s) && s.from+2 < s.to && isThis(d.wordAt(s.from), d.wordAt(s.from+1))
		if !column && (i > 2 || !talk && !r.opensWith(i)) {
			continue
		}
		who, ok := r.personIn(i)
		if ok && (column || r.dominates(who)) {
			return i, who, true
		}
	}
	return 0, noSpeaker, false
}

// personIn is the person who says sentence i, or the only one whom it names, or whom
// the sentence before it names and it means by a pronoun.
func (r *resolver) personIn(i int) (*speaker, bool) {
	if v := &r.out[i]; v.how == news.Named && v.speaker.person {
		return v.speaker.copy(), true
	}
	var found []speaker
	for n := range r.known {
		m := &r.known[n]
		if m.person && (m.sentence == i || m.sentence == i-1 && r.d.isAbout(r.d.sentence(i), &m.speaker)) {
			found = appendSpeaker(found, &m.speaker)
		}
	}
	if len(found) == 0 {
		return r.d.signs(r.d.sentence(i))
	}
	if len(found) != 1 {
		return noSpeaker, false
	}
	return &found[0], true
}

// leastParagraphs is in how many paragraphs somebody speaks whose talk is retold.
const leastParagraphs = 3

// dominates tells whether who speaks in three paragraphs at least, and others in a
// third as many at most.
func (r *resolver) dominates(who *speaker) bool {
	his, others := 0, 0
	for i := 0; i < len(r.out); {
		end, spoke, other := r.d.paragraphEnd(i), false, false
		for ; i < end; i++ {
			if v := &r.out[i]; v.how == news.Named && isAuthor(&v.speaker, who) {
				spoke = true
			} else if v.how == news.Named && (v.speaker.person || !v.weak) {
				other = true
			}
		}
		if spoke {
			his++
		}
		if other {
			others++
		}
	}
	return his >= leastParagraphs && others*3 <= his
}

// hasColumn tells whether s names a column, or an article for some medium.
func (d *document) hasColumn(s *sentence) bool {
	for j := s.from; j < s.to; j++ {
		w := d.wordAt(j)
		if columns.has(w) {
			return true
		}
		if articles.has(w) && j+2 < s.to && isAmong(d.wordAt(j+1), "для for") {
			return true
		}
	}
	return false
}

// opensWith tells whether the sentence at at points back: "З цього твердження
// починає свою колонку".
func (r *resolver) opensWith(at int) bool {
	s := r.d.sentence(at)
	for j := s.from; j < s.to && j < s.from+4; j++ {
		if w := r.d.wordAt(j); suchWords.has(w) || these.has(w) || hasAnyPrefix(w, "цим") || isAmong(w, "этим этой such this so так") {
			return true
		}
	}
	return false
}

var (
	columns = &wordList{text: "[columns]"}
	airs    = &wordList{text: "[airs]"}
	talks   = &wordList{text: "[talks]"}
	// What tells of somebody's life rather than of their views.
	lives       = &wordList{text: "[lives]"}
	writers     = &wordList{text: "[writers]"}
	disagreeing = &wordList{text: "[disagreeing]"}
	articles    = &wordList{text: "[articles]"}
)
