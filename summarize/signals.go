package summarize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"visti/internal/news"
)

// A signal is one thing that speaks for a sentence or against it.
type signal uint8

const (
	sPlace       signal = iota // early among what may be claimed
	sDepth                     // how far down the paragraph stands
	sLead                      // begins its paragraph
	sSecond                    // or comes next in it
	sAlone                     // is a paragraph by itself
	sLast                      // ends the text
	sTitle                     // shares words with the title
	sTitleNum                  // and figures
	sFigure                    // has a figure
	sFigures                   // has more of them
	sDate                      // a day or a year
	sAmount                    // money or a share
	sNames                     // proper names
	sRecord                    // the first, the most
	sContrast                  // but
	sPerson                    // a person says so
	sFresh                     // somebody, for the first time
	sFreshView                 // and without a figure
	sHeard                     // somebody who has said much already
	sUnnamed                   // sources that are not named
	sSaying                    // by a verb or a phrase that stands in it
	sQuote                     // begins with a quotation
	sQuoted                    // or inside one
	sQuoteFigure               // and has a figure, which the report will have too
	sFirst                     // speaks of me and us
	sLong                      // has room for a whole statement
	sAsk                       // asks or exclaims
	sPast                      // background
	sAnaphor                   // begins with a pronoun or what needs the sentence before
	sNamed                     // whoever says so has a name, which is what is asked for
	sRefusal                   // no comment
	sOpenEnd                   // ends without a stop
	sStuck                     // is glued to what stands before
	sWide                      // is very long
	sQuip                      // a few quoted words without a figure
	sBare                      // somebody says, but hardly what
	allSignals
)

type signals [allSignals]float64

// weights were fitted to what editors kept: logistic regression of every sentence
// that one of them kept against every one of the same article that was left, over
// all labelled articles that are not held back and some 240 more of many media. Of
// eighty signals those are left without which articles left out of the fit are
// chosen from less well; centrality, verbs of decision, plans, casualties and the
// words themselves changed nothing. The last seven, which those articles hardly
// have, are set by hand, and so is a name: it finds more speakers for as good a choice.
var weights = signals{
	sPlace: 1.2, sDepth: -0.75, sLead: 0.7, sSecond: 0.1, sAlone: 0.35, sLast: -0.7,
	sTitle: 1.7, sTitleNum: 0.25, sFigure: 0.85, sFigures: 0.25, sDate: -0.15, sAmount: 0.65, sNames: 0.75, sRecord: 0.15, sContrast: 0.3,
	sPerson: 0.2, sFresh: 0.6, sFreshView: 0.2, sHeard: 0.3, sUnnamed: 0.15, sSaying: 0.3, sLong: 0.45,
	sQuote: -0.9, sQuoted: -0.2, sQuoteFigure: -0.4, sFirst: -0.55, sAsk: -0.55, sPast: -1.5, sAnaphor: -0.3,
	sNamed: 0.4, sRefusal: -0.5, sOpenEnd: -0.3, sStuck: -2.5, sWide: -0.1, sQuip: -1.2, sBare: -1.5,
}

// longWeights are the weights for long articles and those that one voice tells, which
// do not put what counts first in every paragraph, speak of me and us, and need whole
// statements. They were fitted in the same way to the labelled articles of that kind
// alone, from the weights above; names, and what these hardly have, stay as set by hand.
var longWeights = signals{
	sPlace: 1.55, sDepth: -0.65, sLead: 0.4, sSecond: 0.15, sAlone: 0, sLast: -0.75,
	sTitle: 2.15, sTitleNum: 0.15, sFigure: 0.75, sFigures: 0.4, sDate: 0.15, sAmount: 0.7, sNames: 0.7, sRecord: 0.2, sContrast: 0.3,
	sPerson: 0.05, sFresh: 0.6, sFreshView: 0.2, sHeard: 0.35, sUnnamed: 0.15, sSaying: 0.2, sLong: 0.75,
	sQuote: -0.85, sQuoted: -0.1, sQuoteFigure: -0.5, sFirst: -0.2, sAsk: -0.8, sPast: -1.3, sAnaphor: -0.35,
	sNamed: 0.4, sRefusal: -0.5, sOpenEnd: -0.3, sStuck: -2.5, sWide: -0.2, sQuip: -1.1, sBare: -0.8,
}

const (
	longArticle = 20 // sentences that may be claimed
	oneVoice    = 2  // of which each second one or more is of one speaker
)

// isLong tells whether an article with the candidates cs is one for longWeights.
func isLong(cs []candidate) bool {
	most, by := 0, make(map[string]int)
	for i := range cs {
		if who := cs[i].who; who != "" {
			by[who]++
			most = max(most, by[who])
		}
	}
	return len(cs) >= longArticle || most*oneVoice > len(cs)
}

// score weighs what speaks for a sentence.
func (s *signals) score(by *signals) float64 {
	sum := 0.0
	for i, x := range s {
		sum += x * by[i]
	}
	return sum
}

const (
	quip      = 18 // tokens, with who says it
	statement = 22 // of a sentence that states more than most
)

//go:noinline
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
	names                          int
	amount                         bool
	question, first                bool
}

// features counts what sentence s is judged by. The numbers of its words go to
// all; numbers gives a word the next one where it has none.
func (d *document) features(s *sentence, numbers map[string]int32, all *[]int32) features {
	var f features
	from := len(*all)
	for j := s.from; j < s.to; j++ {
		t := d.at(j)
		c := cluesOnce().of(t.word)
		f.amount = f.amount || c&clueUnit != 0 || c&clueMillion != 0 && t.kind == wordToken
		switch t.kind {
		case markToken:
			f.question = f.question || t.word == "?" || t.word == "!"
			continue
		case numberToken:
			f.figures++
			f.dates += d.dateAt(j, s.to)
		default:
			if c&clueNumeral != 0 || isCompoundNumeral(t.word) {
				f.figures++
				f.dates += d.dateAt(j, s.to)
			}
			f.first = f.first || c&clueFirst != 0
			if c&clueRecord != 0 {
				f.records++
			}
			if t.cap && j > s.from && !d.at(j-1).cap && d.proper(j) {
				f.names++
			}
		}
		f.tokens++
		if t.kind != numberToken && len(t.word) < 4*utf8.UTFMax-3 && runeCount(t.word) < 4 {
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

// A clue is what a word alone tells of its sentence.
type clue uint8

const (
	clueUnit    clue = 1 << iota // money or a share
	clueMillion                  // as much or more
	clueNumeral                  // a number
	clueFirst                    // me and us
	clueRecord                   // the first, the most
)

var cluesOnce = once(func() *table[clue] {
	clues, n := make(map[string]clue), numeralsOnce()
	for w, unit := range n.units.all() {
		if unit == "%" || len(unit) == len("UAH") && unit[0] < 'a' { // money has the letters of its currency
			clues[w] |= clueUnit
		}
	}
	for w, times := range n.times.all() {
		if times >= 1e6 {
			clues[w] |= clueMillion
		}
	}
	for w := range n.words.all() {
		clues[w] |= clueNumeral
	}
	for _, w := range firstPerson.words() {
		clues[w] |= clueFirst
	}
	for _, w := range records.words() {
		clues[w] |= clueRecord
	}
	t := newTable(clues)
	return &t
})

// isCompoundNumeral tells whether w is a numeral of two words: "twenty-five".
func isCompoundNumeral(w string) bool {
	if strings.IndexByte(w, '-') < 0 {
		return false
	}
	_, ok := numeralsOnce().numeral(w)
	return ok
}

// dateAt is 1 where the figure at token j is of a day, a month or a year.
func (d *document) dateAt(j, limit int) int {
	if j+1 < limit && isOfDate(d.wordAt(j+1)) || j > 0 && isEnglishMonth(d.wordAt(j-1)) || isYear(d.wordAt(j)) {
		return 1
	}
	return 0
}

// signals tells what speaks for the sentence number i, which is the place-th that
// may be a claim.
func (d *document) signals(i int, f features, v voice, place int) signals {
	s := d.sentence(i)
	var x signals
	x[sPlace] = 1 / (1 + 0.35*float64(place))
	x[sDepth] = float64(s.block) / float64(1+d.sentence(len(d.sentences)-1).block)
	leads := d.leadsBlock(i)
	x[sLead] = btof(leads)
	x[sSecond] = btof(!leads && d.leadsBlock(i-1))
	x[sLast] = btof(i == len(d.sentences)-1)
	x[sAlone] = btof(leads && (i == len(d.sentences)-1 || d.sentence(i+1).block != s.block))
	if n := len(d.titles); n > 0 {
		x[sTitle] = float64(f.titles) / float64(min(n, 8))
	}
	x[sTitleNum] = float64(min(f.titleFigures, 2))
	x[sFigure] = btof(f.figures > 0)
	x[sFigures] = float64(max(0, min(f.figures-1, 3)))
	x[sDate] = btof(f.dates > 0)
	x[sAmount] = btof(f.amount)
	x[sNames] = float64(min(f.names, 4)) / 4
	x[sRecord] = btof(f.records > 0)
	x[sNamed] = btof(v.speaker.who != "")
	x[sPerson] = btof(v.how == news.Named && v.speaker.person)
	x[sUnnamed] = btof(v.how == news.Unnamed)
	x[sSaying] = btof(v.here)
	x[sQuote] = btof(s.quote)
	x[sQuoted] = btof(s.opened)
	x[sQuoteFigure] = btof(s.quote && f.figures > 0)
	x[sLong] = btof(f.tokens > statement)
	x[sQuip] = btof(s.quote && f.figures == 0 && f.tokens < quip)
	x[sFirst] = btof(f.first)
	x[sAsk] = btof(f.question)
	x[sPast] = btof(d.isBackground(s))
	x[sWide] = btof(f.tokens > longClaim)
	x[sBare] = btof(place > 0 && (v.here && v.how == news.Named && f.figures == 0 && d.isBare(s) || d.isPosting(s)))
	if d.is(s.to-1, ":") {
		x[sBare] = 1 // what it says stands in the lines behind it
	}
	d.edges(s, &x)
	x[sStuck] = btof(s.from > 0 && d.at(s.from).glued)
	return x
}

// isBare tells whether s is one clause without what was said: "Спортсмен порушення
// заперечує."
func (d *document) isBare(s *sentence) bool {
	for j := s.from; j < s.to-1; j++ {
		switch d.wordAt(j) {
		case ",", ":", ";", "«", "“", "„", `"`, "—", "–", "що", "что", "that":
			return false
		}
		if d.wordIn(accordings, j) || d.is(j, "according") {
			return false
		}
	}
	return true
}

// edges notes how sentence s begins and ends.
func (d *document) edges(s *sentence, x *signals) {
	first, last := d.at(s.from), d.at(s.to-1)
	_, pronoun := pronouns.gender(first.word)
	x[sAnaphor] = btof(pronoun || anaphors.has(first.word))
	x[sRefusal] = btof(d.refusal(s))
	x[sOpenEnd] = btof(last.kind != markToken && !endsWithPoint(last))
	for j := s.from; j < s.to && j < s.from+3; j++ {
		x[sContrast] = max(x[sContrast], btof(d.wordIn(contrasts, j)))
	}
}

var contrasts = &wordList{text: "[contrasts]"}

var records = &wordList{text: "[records]"}

var anaphors = &wordList{text: "[anaphors]"}
