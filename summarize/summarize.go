// Package summarize tells what an article states, who says so and where it
// stands: claims that are spans of its own text, their sources and numbers, the
// topics, and the related news. It needs no network and no model, keeps no state
// and gives the same bytes for the same article every time.
//
// Methods: sentences are chosen by position, title words, figures, names and
// speakers with a penalty for redundancy, the classic features of extractive
// summaries (Edmundson, "New Methods in Automatic Extracting", JACM 16, 1969;
// Carbonell and Goldstein, "The Use of MMR", SIGIR 1998). Sources are found by
// lists of reporting verbs and the phrases beside them (Pouliquen, Steinberger,
// Best, "Automatic Detection of Quotations in Multilingual News", RANLP 2007).
package summarize

import (
	"slices"

	"visti/internal/news"
)

// Version grows when the same article may be summarized differently than before,
// so that stored summaries are made anew.
const Version = 35

// Summarize returns the summary of a. Offsets of claims count the bytes of
// a.Text(). offered are the links that a's page offers as related news; they and
// those that the text itself offers are Related, in their order. The zero
// article has an empty summary.
func Summarize(a news.Article, offered []news.Link) news.Summary {
	d := newDocument(a)
	defer d.close()
	voices := d.voices()
	s := news.Summary{Lang: d.lang, Topics: topics(a, d.tokens), Related: related(append(slices.Clip(offered), d.offers...), a, nil)}
	for _, i := range d.choose(voices) {
		s.Claims = append(s.Claims, d.claim(i, voices[i]))
	}
	d.tellRoles(s.Claims, voices)
	for _, sen := range d.sentences {
		if sen.kind == plainSentence && len(s.Numbers) < mostNumbers {
			s.Numbers = append(s.Numbers, d.numbers(sen.from, sen.to)...)
		}
	}
	s.Numbers = s.Numbers[:min(len(s.Numbers), mostNumbers)]
	return s
}

const mostNumbers = 100

// claim makes a claim of sentence i.
func (d *document) claim(i int, v voice) news.Claim {
	s := d.sentence(i)
	from, to := d.span(s)
	if n := d.label(i); n > 0 && from+n < to && v.speaker.surname == d.wordAt(from+n-2) {
		from += n // what is said, without who says it
	}
	from, to = d.withoutSource(s, v, from, to)
	start, end := d.at(from).start, d.at(to-1).end
	return news.Claim{
		Text: news.Plain(d.text[start:end]), Paragraph: s.block, Sentence: i, Start: start, End: end,
		Who: news.PlainLine(v.speaker.who), Role: news.PlainLine(v.speaker.role), Via: news.PlainLine(v.speaker.via),
		How: v.how, Numbers: d.numbers(from, to),
	}
}

// span is the part of s that the claim is: without a dateline, a bullet, a dash
// of dialogue or the letter of an answer in front, and without one half of a quotation.
func (d *document) span(s *sentence) (from, to int) {
	from, to = s.from, s.to
	from = d.afterDateline(from, to)
	for from+3 < to && d.at(from).kind == markToken && (isDash(d.wordAt(from)) || isAmong(d.wordAt(from), "• · *")) {
		from++
	}
	if to > from+1 && isEndSign(d.at(to-1)) {
		to--
	}
	if d.wordIn(rubrics, from) && d.is(from+1, ":") && from+4 < to {
		from += 2 // "Деталі: Міст закрито."
	}
	if answer, _ := d.turn(from, to); answer {
		from += 2 // "A: We are late."
	}
	if to-from > widestClaim {
		to = d.shorten(from, to)
	}
	return d.paired(s, from, to)
}

// Words with a colon behind them that head the parts of a text.
var rubrics = &wordList{text: "[rubrics]"}

// afterDateline goes over "INDIANAPOLIS (AP) — " and "Київ. УНІАН. – ".
func (d *document) afterDateline(from, to int) int {
	for j := from + 1; j < to-4 && j < from+11; j++ {
		t := d.at(j)
		if t.word == ":" && d.at(j-1).upper && d.at(from).upper && t.glued && d.latin(from) {
			return j + 1 // NEW DELHI:
		}
		if !isDash(t.word) || t.glued {
			if t.kind == wordToken && !t.cap {
				return from
			}
			continue
		}
		if d.at(from).upper || j > from+1 && d.wordIn(usStates, j-2) || isAmong(d.wordAt(j-1), ") /") {
			return j + 1
		}
		return from
	}
	return from
}

// shorten ends a very long sentence at the last semicolon before the limit, or
// leaves it: a cut anywhere else might drop a condition.
func (d *document) shorten(from, to int) int {
	for j := from + widestClaim; j > from+12; j-- {
		if d.is(j, ";") {
			return j
		}
	}
	return to
}

// hasSpeech tells whether ts holds a verb of saying.
func hasSpeech(ts []token) bool {
	for _, t := range ts {
		if _, ok := verbForm(t.word); ok && t.kind == wordToken {
			return true
		}
	}
	return false
}
