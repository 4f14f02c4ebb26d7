package summarize

import "visti/internal/news"

// talksOn notes that the English text retells a talk where the second of its sentences
// tells where who spoke alone so far did so: "She set out her view on a radio programme."
func (r *resolver) talksOn(i int) {
	d, s := r.d, r.d.sentence(i)
	w := d.wordAt(s.from)
	if i == 0 || i >= firstSentences || r.retold.who != "" || !r.last.person && !r.isPair(&r.last) || r.spoke != i-1 || r.out[i].how != news.OwnReport || w != "he" && w != "she" || !genderFits(pronouns.genderOf(w), r.last.gender) || s.to-s.from < 5 {
		return
	}
	if !d.containsAny(s.from+1, s.from+4, settingOut) || !d.containsAny(s.from+4, s.to, stages) {
		return
	}
	for _, v := range r.out[:i] {
		if v.how != news.OwnReport && v.speaker.who != r.last.who {
			return
		}
	}
	r.retold, r.mixed = r.last, false
}

var (
	settingOut = &wordList{text: "[settingOut]"}
	stages     = &wordList{text: "[stages]"}
)

// foresees tells whether the English sentence i, right behind one of who alone is retold,
// goes on with what they foresee or ends in their words: "It will pass a budget, she
// supposes. The price will be a reshuffle."
func (r *resolver) foresees(i int) bool {
	d, s := r.d, r.d.sentence(i)
	before := &r.out[i-1]
	if r.retold.who == "" || r.mixed || r.out[i].how != news.OwnReport || s.kind != plainSentence || s.quote || s.opened || d.langAt(s.from) != "en" ||
		before.how != news.Named || before.speaker.who != r.retold.who || before.empty || d.sentence(i-1).paragraph != s.paragraph || d.is(s.to-1, "?") {
		return false
	}
	return d.looksAhead(s) || d.endsInWords(s)
}

// looksAhead tells whether the English sentence s tells what will or would be of some
// thing and gives no fact: "The price will be a reshuffle", but not "The council will vote
// on Monday".
func (d *document) looksAhead(s *sentence) bool {
	modal := s.from + 1
	for modal < s.to && modal < s.from+5 && !d.wordIn(foreseeing, modal) {
		modal++
	}
	if modal >= s.to || !d.wordIn(foreseeing, modal) {
		return false
	}
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		if _, head := d.headAt(j); head && j < modal {
			return false
		}
		if _, pronoun := pronouns.gender(t.word); pronoun && j < modal && t.word != "it" && t.word != "its" || t.kind == numberToken || isOfDate(t.word) || weekdayNames.has(t.word) || t.cap && j > s.from && (j < modal || d.personNamed(t.word)) {
			return false
		}
	}
	return true
}

// endsInWords tells whether the English sentence s ends with a quotation that has its
// verb, and names no other who may have said so: "and a small party “gets the bill for
// everything and the thanks for nothing”."
func (d *document) endsInWords(s *sentence) bool {
	end := s.to - 1
	for end > s.from && isStop(d.at(end)) {
		end--
	}
	if !isQuoteMark(d.wordAt(end)) {
		return false
	}
	open := end - 1
	for open > s.from && !isQuoteMark(d.wordAt(open)) {
		open--
	}
	if open <= s.from+1 || end-open <= leastEnding || d.at(open+1).cap || !d.beginsVerb(open) {
		return false
	}
	for j := s.from; j < open; j++ {
		t := d.at(j)
		if h, ok := d.headAt(j); t.kind == wordToken && (isAmong(t.word, "he she his her") || d.personNamed(t.word) && t.cap || ok && h.kind == personHead && h.gender != plural) {
			return false
		}
	}
	return true
}

// leastEnding is how many tokens a quotation has that is part of what is retold.
const leastEnding = 6

// beginsVerb tells whether the quotation at token open begins with the verb of the
// sentence or with its clause: "a party “gets", ", “and nobody builds".
func (d *document) beginsVerb(open int) bool {
	before, first := d.at(open-1), d.wordAt(open+1)
	if before.word == "," {
		return conjunctions.has(first)
	}
	if before.kind != wordToken || before.cap || isArticle(before.word) || governs(before.word) || isBe(before.word) || inscribed.has(before.word) {
		return false
	}
	_, head := d.headAt(open + 1)
	return !head && (len(first) > 3 && first[len(first)-1] == 's' && first[len(first)-2] != 's' || modals.has(first) || haves.has(first) || first == "is" || first == "are")
}

var (
	foreseeing = &wordList{text: `will would won't`}
	inscribed  = &wordList{text: "[inscribed]"}
)
