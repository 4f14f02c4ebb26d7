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
		before := r.out[i-1]
		if d.goesInto(d.sentences[i]) && r.out[i].how == news.OwnReport && before.how != news.OwnReport && !before.empty && d.sentences[i-1].paragraph == d.sentences[i].paragraph {
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
		after := r.out[i+1]
		if r.out[i].how != news.OwnReport || d.sentences[i].kind != plainSentence || d.isBackground(d.sentences[i]) ||
			before.how != news.Named || before.weak || d.langAt(d.sentences[i].from) == "en" && !d.sentences[i].quote && !d.sentences[i].opened || after.how != news.Named || !before.speaker.person || before.speaker.who != after.speaker.who {
			continue
		}
		if s := d.sentences[i]; !s.quote && !s.opened && d.isAbout(s, before.speaker) {
			continue
		}
		if p := d.sentences[i].paragraph; d.sentences[i-1].paragraph == p && d.sentences[i+1].paragraph == p {
			r.out[i] = voice{speaker: before.speaker, how: news.Named, weak: true}
		}
	}
}

// goesInto tells whether s goes on with what was said right before: "Речь идёт о двух
// мостах", "Мова йде про два мости".
func (d *document) goesInto(s sentence) bool {
	first, next := d.tokens[s.from].word, d.wordAt(s.from+1)
	return (first == "речь" || first == "мова") && (next == "идет" || next == "идёт" || next == "йде")
}

// firstSentences is how far down a text tells that it retells a column.
const firstSentences = 8

// column gives what a text retells of one column to its author: the sentences
// without a source in paragraphs where the author and nobody else speaks, and in
// those between. What is told of the author is the medium's.
func (r *resolver) column() {
	at, author, ok := r.author()
	if !ok {
		return
	}
	d := r.d
	if r.opensWith(at) {
		for k := at - 1; k >= 0 && d.sentences[k].paragraph == d.sentences[at].paragraph; k-- {
			r.retell(k, author)
		}
	}
	var waiting []int // sentences of paragraphs where nobody speaks
	spoken := false   // by the author, in the last paragraph that somebody speaks in
	for i := at; i < len(d.sentences); {
		first := i
		his, others := i == at, false
		for ; i < len(d.sentences) && d.sentences[i].paragraph == d.sentences[first].paragraph; i++ {
			switch v := r.out[i]; v.how {
			case news.Named:
				same := v.speaker.surname != "" && v.speaker.surname == author.surname
				his, others = his || same, others || !same
			case news.Unnamed:
				others = true
			}
		}
		switch {
		case others:
			waiting, spoken = nil, false
		case his:
			for _, k := range waiting {
				r.retell(k, author)
			}
			for k := first; k < i; k++ {
				if k > at {
					r.retell(k, author)
				}
			}
			waiting, spoken = nil, true
		case spoken:
			for k := first; k < i; k++ {
				waiting = append(waiting, k)
			}
		}
	}
}

// retell gives sentence k to the author of the column unless it tells of them.
func (r *resolver) retell(k int, author speaker) {
	d, s := r.d, r.d.sentences[k]
	if r.out[k].how != news.OwnReport || s.kind != plainSentence || d.tokens[s.to-1].word == "?" {
		return
	}
	if d.isAbout(s, author) || d.isDatedFact(s) {
		return
	}
	for j := s.from; j < s.to; j++ {
		if columns.has(d.tokens[j].word) {
			return
		}
	}
	r.out[k] = voice{speaker: author, how: news.Named, weak: true}
}

// isAbout tells whether s tells of who: by a pronoun or by the surname.
func (d *document) isAbout(s sentence, who speaker) bool {
	for j := s.from; j < s.to; j++ {
		t := d.tokens[j]
		if g, ok := pronouns[t.word]; ok && g == who.gender && g != anyGender || t.cap && who.surname != "" && sameName(t.word, who.surname) {
			return true
		}
	}
	return false
}

// isDatedFact tells whether the English sentence s gives a figure of a body for a
// month: "The bank lifted its rate to 9.5% in October". Papers add such facts.
func (d *document) isDatedFact(s sentence) bool {
	if d.tokens[s.from].word != "the" || !d.holdsNumber(s) {
		return false
	}
	p, ok := d.phraseAfter(s.from, s.to)
	if !ok || p.headAt < 0 || p.head.kind != orgHead || p.headAt != p.to-1 {
		return false
	}
	for j := p.to; j+1 < s.to; j++ {
		if d.tokens[j].word == "in" && isEnglishMonth(d.tokens[j+1].word) && d.tokens[j+1].cap {
			return true
		}
	}
	return false
}

// author finds the sentence that says whose column is retold.
func (r *resolver) author() (at int, who speaker, ok bool) {
	d := r.d
	for i := range d.sentences {
		s := d.sentences[i]
		if i >= firstSentences {
			break
		}
		if s.kind != plainSentence || !d.hasColumn(s) && !(r.opensWith(i) && d.namesTalk(s)) {
			continue
		}
		if v := r.out[i]; v.how == news.Named && v.speaker.person {
			return i, v.speaker, true
		}
		var found []speaker
		for _, m := range r.known {
			if m.person && m.sentence == i {
				found = appendSpeaker(found, m.speaker)
			}
		}
		if len(found) == 1 {
			return i, found[0], true
		}
	}
	return 0, speaker{}, false
}

// hasColumn tells whether s names a column, or an article for some medium.
func (d *document) hasColumn(s sentence) bool {
	for j := s.from; j < s.to; j++ {
		w := d.tokens[j].word
		if columns.has(w) {
			return true
		}
		if articles.has(w) && j+2 < s.to && (d.tokens[j+1].word == "для" || d.tokens[j+1].word == "for") {
			return true
		}
	}
	return false
}

// namesTalk tells whether s names an interview or a columnist: "Такое мнение в интервью
// каналу высказал политолог", "К такому выводу приходит колумнист".
func (d *document) namesTalk(s sentence) bool { return d.containsAny(s.from, s.to, talks) }

// opensWith tells whether the sentence at at points back: "З цього твердження
// починає свою колонку".
func (r *resolver) opensWith(at int) bool {
	s := r.d.sentences[at]
	for j := s.from; j < s.to && j < s.from+4; j++ {
		if w := r.d.tokens[j].word; suchWords.has(w) || strings.HasPrefix(w, "цим") || w == "этим" || w == "этой" || w == "such" || w == "this" || w == "so" || w == "так" {
			return true
		}
	}
	return false
}

var (
	columns  = &wordList{text: `колонка колонки колонці колонку колонкою колонке колонкой column op-ed есе эссе essay`}
	talks    = &wordList{text: `інтерв'ю интервью interview колумніст колумністка оглядач оглядачка колумнист колумнистка обозреватель columnist commentator`}
	articles = &wordList{text: `статті статтю статтею статье статью статьей статьёй article тексті тексте`}
)
