package summarize

import "visti/internal/news"

// firstSentences is how far down a text tells that it retells a column.
const firstSentences = 8

// englishAuthor is whose column, essay or talk the English sentence i says is retold; of
// a talk, the one who speaks in most of what follows.
func (r *resolver) englishAuthor(i int) (*speaker, bool) {
	d, s := r.d, r.d.sentence(i)
	column := d.hasEssay(s) || r.opensWith(i) && d.namesTalk(s)
	talk := (i <= 2 || i < firstSentences && r.out[i].how == news.Named && r.out[i].speaker.person) && (d.namesTalk(s) || d.isOnAir(s) || d.writesIn(s))
	if !column && !talk {
		return noSpeaker, false
	}
	who, ok := r.personIn(i)
	return who, ok && (column || r.leads(who))
}

// namesTalk tells whether s names an interview or a columnist: "Такое мнение в интервью
// каналу высказал политолог", "К такому выводу приходит колумнист".
func (d *document) namesTalk(s *sentence) bool {
	for j := s.from; j < s.to; j++ {
		if d.wordIn(talks, j) && !(d.is(j, "interview") && d.is(j+1, "with") && d.containsAny(j+2, min(j+5, s.to), interrogators)) {
			return true
		}
	}
	return false
}

// interrogators do not ask for a medium: "in an interview with the FBI".
var interrogators = &wordList{text: "[interrogators]"}

// hasEssay tells whether the English sentence s names a column, an essay or an article for
// some medium: "in her column", but not "a column of tanks".
func (d *document) hasEssay(s *sentence) bool {
	for j := s.from + 1; j < s.to; j++ {
		w := d.wordAt(j)
		if columns.has(w) && !isAmong(d.wordAt(j+1), "of inches") || articles.has(w) && d.is(j+1, "for") || w == "blog" && d.is(j+1, "post") || w == "opinion" && isAmong(d.wordAt(j+1), "piece article") {
			return true
		}
	}
	return false
}

// writesIn tells whether somebody writes in a medium in the English sentence s: "writes in
// the October issue of the review Counting House".
func (d *document) writesIn(s *sentence) bool {
	for j := s.from + 1; j+3 < s.to; j++ {
		if w := d.wordAt(j); isAmong(w, "writes wrote argues argued") && isAmong(d.wordAt(j+1), "in for") && d.containsAny(j+2, min(j+8, s.to), issuesOf) {
			return true
		}
	}
	return false
}

// isOnAir tells whether the English sentence s names a broadcast by its name or its hour:
// "on Radio Juniper's breakfast programme", "in a podcast", or a lecture, but not "a programme of cuts".
func (d *document) isOnAir(s *sentence) bool {
	for j := s.from + 2; j < s.to; j++ {
		if d.is(j, "lecture") && !d.is(j+1, "hall") {
			return true
		}
		if !d.wordIn(broadcasts, j) {
			continue
		}
		named := isAmong(d.wordAt(j), "podcast webinar")
		for k := j - 1; k >= s.from && k > j-8 && (d.at(k).kind == wordToken || isQuoteMark(d.wordAt(k))); k-- {
			if w := d.wordAt(k); named && (w == "on" || w == "in" || w == "during" || w == "to" && d.wordIn(speakings, k-1)) {
				return true
			}
			named = named || d.at(k).cap || d.wordIn(aired, k)
		}
	}
	return false
}

// leads tells whether who speaks in three paragraphs at least of the English text before
// anybody else does, or dominates it.
func (r *resolver) leads(who *speaker) bool {
	his := 0
	for i := 0; i < len(r.out); {
		end, spoke, other := r.d.paragraphEnd(i), false, false
		for ; i < end; i++ {
			if v := &r.out[i]; v.how == news.Named && (isAuthor(&v.speaker, who) || r.isAuthorHere(i, &v.speaker, who)) {
				spoke = true
			} else if v.how == news.OwnReport && i > 0 && r.tellsOfEnglish(i, who) {
				spoke = true
			} else if v.how == news.Named || v.how == news.Unnamed && v.speaker.role != "" {
				other = true
			}
		}
		if other && !spoke {
			break
		}
		if spoke && !other {
			his++
		}
	}
	return his >= leastParagraphs || r.dominates(who)
}

// genderOfAuthor is the gender of the author of an English column, as the pronouns tell
// that follow sentence at, if the name does not.
func (r *resolver) genderOfAuthor(at int, author *speaker) gender {
	if author.gender == masculine || author.gender == feminine {
		return author.gender
	}
	if g := r.d.titleGender(author.surname); g != anyGender {
		return g
	}
	for i := at; i < len(r.d.sentences) && i < at+firstSentences; i++ {
		if v := &r.out[i]; i > at && v.how == news.Named && !isAuthor(&v.speaker, author) {
			break
		}
		for _, t := range r.d.tokens[r.d.sentence(i).from:r.d.sentence(i).to] {
			if g, ok := pronouns.gender(t.word); ok && (g == masculine || g == feminine) {
				return g
			}
		}
	}
	return author.gender
}

// isTalk tells whether the English sentence at names a talk and no column or essay.
func (d *document) isTalk(at int) bool {
	s := d.sentence(at)
	return d.langAt(s.from) == "en" && !d.hasEssay(s) && !d.writesIn(s)
}

// isNutGraf tells whether sentence k stands behind the lead at of an English talk, before
// the one who talks is heard again: there papers tell what the matter is.
func (r *resolver) isNutGraf(k, at int, author *speaker) bool {
	if !r.d.isTalk(at) {
		return false
	}
	last := k
	if d := r.d; d.sentence(k).paragraph == d.sentence(at).paragraph {
		last = d.paragraphEnd(k) - 1 // between two of theirs
	}
	for n := at + 1; n <= last; n++ {
		if v := &r.out[n]; v.how == news.Named && isAuthor(&v.speaker, author) || r.tellsOfAuthor(n, author) {
			return false
		}
	}
	return true
}

var (
	broadcasts = &wordList{text: "[broadcasts]"}
	aired      = &wordList{text: "[aired]"}
	issuesOf   = &wordList{text: "[issuesOf]"}
)
