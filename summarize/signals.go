package summarize

import (
	"slices"
	"unicode/utf8"

	"visti/internal/news"
)

// A signal is one thing that speaks for a sentence or against it.
type signal uint8

const (
	sPlace    signal = iota // early among what may be claimed
	sDepth                  // how far down the paragraph stands
	sLead                   // begins its paragraph
	sTitle                  // shares words with the title
	sTitleNum               // and figures
	sFigure                 // has a figure
	sFigures                // has more of them
	sDate                   // a day or a year
	sNamed                  // somebody says so
	sPerson                 // a person
	sFresh                  // for the first time
	sUnnamed                // sources that are not named
	sSaying                 // by a verb or a phrase that stands in it
	sTiny                   // lengths, in tokens
	sShort
	sBrief
	sLong
	sWide
	sQuote   // begins with a quotation
	sQuoted  // or inside one
	sFirst   // speaks of me and us
	sAsk     // asks or exclaims
	sPast    // background
	sAnaphor // begins with a pronoun or what needs the sentence before
	sRefusal // no comment
	sOpenEnd // ends without a stop
	sStuck   // is glued to what stands before
	sRecord  // the first, the most
	sCentral // shares words with many
	allSignals
)

type signals [allSignals]float64

// weights were fitted to the labels of editors in the articles that are tuned
// with, by comparing every sentence that an editor kept with every one of the same
// article that they did not, and rounded. Those of what those articles hardly have
// (the last four) are set by hand.
var weights = signals{
	sPlace: 1.25, sDepth: -0.75, sLead: 0.4, sTitle: 1.2, sTitleNum: 0.25, sFigure: 1.05, sFigures: 0.5, sDate: 0.65,
	sNamed: 0.55, sPerson: 0.6, sFresh: 1.1, sUnnamed: 1.4, sSaying: 0.5,
	sTiny: -0.5, sShort: -0.4, sBrief: -0.4, sLong: 0.9, sWide: -0.25,
	sQuote: -0.35, sQuoted: -0.8, sFirst: -0.3, sAsk: -0.7, sAnaphor: -0.7, sRecord: 0.3, sCentral: 0.3,
	sPast: -0.2, sRefusal: -0.5, sOpenEnd: -0.3, sStuck: -2,
}

// score weighs what speaks for a sentence.
func (s *signals) score() float64 {
	sum := 0.0
	for i, x := range s {
		sum += x * weights[i]
	}
	return sum
}

func btof(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// features are what the words of a sentence tell of it.
type features struct {
	tokens, words, figures, titles int
	titleFigures, dates, records   int
	question, first                bool
}

// features counts what sentence s is judged by. The numbers of its words go to
// all; numbers gives a word the next one where it has none.
func (d *document) features(s sentence, numbers map[string]int32, all *[]int32) features {
	var f features
	from := len(*all)
	for j := s.from; j < s.to; j++ {
		t := d.tokens[j]
		switch t.kind {
		case markToken:
			f.question = f.question || t.word == "?" || t.word == "!"
			continue
		case numberToken:
			f.figures++
			f.dates += d.dateAt(j, s.to)
		default:
			if _, ok := numeralsOnce().numeral(t.word); ok {
				f.figures++
				f.dates += d.dateAt(j, s.to)
			}
			f.first = f.first || firstPerson.has(t.word)
			if records.has(t.word) {
				f.records++
			}
		}
		f.tokens++
		if t.kind != numberToken && utf8.RuneCountInString(t.word) < 4 {
			continue
		}
		f.words++
		w := stem(t.word)
		n, known := numbers[w]
		if !known {
			n = int32(len(numbers))
			numbers[w] = n
		}
		if d.titles[w] && !slices.Contains((*all)[from:], n) {
			f.titles++
			if t.kind == numberToken {
				f.titleFigures++
			}
		}
		*all = append(*all, n)
	}
	return f
}

// dateAt is 1 where the figure at token j is of a day, a month or a year.
func (d *document) dateAt(j, limit int) int {
	if j+1 < limit && months.has(d.tokens[j+1].word) || j > 0 && monthNames.has(d.tokens[j-1].word) || isYear(d.tokens[j].word) {
		return 1
	}
	return 0
}

// signals tells what speaks for sentence s, which is the place-th that may be a
// claim.
func (d *document) signals(s sentence, f features, v voice, place int) signals {
	var x signals
	x[sPlace] = 1 / (1 + 0.35*float64(place))
	x[sDepth] = float64(s.paragraph) / float64(1+d.sentences[len(d.sentences)-1].paragraph)
	x[sLead] = btof(s.leads)
	if n := len(d.titles); n > 0 {
		x[sTitle] = float64(f.titles) / float64(min(n, 8))
	}
	x[sTitleNum] = float64(min(f.titleFigures, 2))
	x[sFigure] = btof(f.figures > 0)
	x[sFigures] = float64(max(0, min(f.figures-1, 3)))
	x[sDate] = btof(f.dates > 0)
	switch v.how {
	case news.Named:
		x[sNamed] = 1
		x[sPerson] = btof(v.speaker.person)
	case news.Unnamed:
		x[sUnnamed] = 1
	}
	x[sSaying] = btof(v.here)
	x[sTiny] = btof(f.tokens < 5)
	x[sShort] = btof(f.tokens < 8)
	x[sBrief] = btof(f.tokens < 12)
	x[sLong] = btof(f.tokens > 30)
	x[sWide] = btof(f.tokens > longClaim)
	x[sQuote] = btof(s.quote)
	x[sQuoted] = btof(s.opened)
	x[sFirst] = btof(f.first)
	x[sAsk] = btof(f.question)
	x[sPast] = btof(d.isBackground(s))
	first := d.tokens[s.from]
	_, pronoun := pronouns[first.word]
	x[sAnaphor] = btof(pronoun || anaphors.has(first.word))
	x[sRefusal] = btof(d.refusal(s))
	last := d.tokens[s.to-1]
	x[sOpenEnd] = btof(last.kind != markToken && !endsWithPoint(last))
	x[sStuck] = btof(s.from > 0 && first.glued)
	x[sRecord] = btof(f.records > 0)
	return x
}

var records = &wordList{text: `вперше перший перша перше перші найбільше найбільший найбільша найменше найвищий найвища рекорд рекордний рекордна вдвічі удвічі утричі втричі уп'ятеро вдвоє удвоє
впервые первый первая первое первые больше крупнейший крупнейшая самый самая рекорд рекордный рекордная вдвое втрое впятеро
first largest biggest highest lowest record most twice doubled tripled`}

var anaphors = &wordList{text: `це цей ця ці такий така таке такі тоді там туди так тож тому це цього цим усе все інший інша інші решта решту звідти
это этот эта эти такой такая такое такие тогда там туда так поэтому всё все другой другая другие остальные оттуда
this that these those then there so such another others it its both none neither nobody`}
