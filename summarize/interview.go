package summarize

import "visti/internal/news"

// leastQuestions is how many lines that ask make a dialogue an interview.
const leastQuestions = 3

// interview gives the answers of a dialogue in lines with dashes to the one person
// whom the text in front of it names: questions are the medium's.
func (r *resolver) interview() {
	d := r.d
	asks := make([]bool, len(d.sentences)) // by the first sentence of a paragraph
	questions, first := 0, -1
	for i := range d.sentences {
		if i > 0 && d.sentences[i-1].paragraph == d.sentences[i].paragraph || !isDash(d.tokens[d.sentences[i].from].word) {
			continue
		}
		last := i
		for last+1 < len(d.sentences) && d.sentences[last+1].paragraph == d.sentences[i].paragraph {
			last++
		}
		if d.tokens[d.sentences[last].to-1].word == "?" {
			asks[i] = true
			if questions++; first < 0 {
				first = i
			}
		}
	}
	if questions < leastQuestions {
		return
	}
	who, ok := r.interviewee(first)
	if !ok {
		return
	}
	answers := false
	for i := first; i < len(d.sentences); i++ {
		s := d.sentences[i]
		if i == 0 || d.sentences[i-1].paragraph != s.paragraph {
			answers = !asks[i] && (answers || isDash(d.tokens[s.from].word))
		}
		if answers && s.kind == plainSentence && r.out[i].how == news.OwnReport {
			r.out[i] = voice{speaker: who, how: news.Named}
		}
	}
}

// interviewee is the one person named in the sentences before first.
func (r *resolver) interviewee(first int) (speaker, bool) {
	var found []speaker
	for _, m := range r.known {
		if m.person && m.sentence < first {
			found = appendSpeaker(found, m.speaker)
		}
	}
	if len(found) != 1 {
		return speaker{}, false
	}
	return found[0], true
}
