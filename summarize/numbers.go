package summarize

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"visti/internal/news"
)

// numbers lists the figures, amounts, shares, dates and ranges among tokens from
// to to, each as it is written.
func (d *document) numbers(from, to int) []news.Number {
	var out []news.Number
	for j := from; j < to; {
		n, next := d.number(j, from, to)
		if next == j {
			j++
			continue
		}
		out = append(out, n)
		j = next
	}
	return out
}

const (
	longestFigure = 24   // bytes; more digits are a code, not a count
	mostValue     = 1e15 // "billions of billions" end somewhere
)

// number reads the number at token j; next is j where there is none.
func (d *document) number(j, from, to int) (n news.Number, next int) {
	t := d.at(j)
	if t.kind == markToken {
		return news.Number{}, j
	}
	if t.kind == wordToken {
		if !numeralsOnce().mayBegin(t.word) {
			return news.Number{}, j
		}
		if n, next := d.numberInWords(j, from, to); next > j {
			return n, next
		}
	}
	value, next := d.plainValue(j, from, to)
	if next == j || d.partOfName(j, from) {
		return news.Number{}, j
	}
	next, unit, ok := d.gluedTo(j, next, to)
	if !ok {
		return news.Number{}, j
	}
	start := t.start
	if j > from {
		if u, begin := d.currencyBefore(j, from); u != "" {
			unit, start = u, begin
		}
	}
	next = d.rangeEnd(next, to)
	ordinal := false
	if t.kind == numberToken {
		next, ordinal = d.overOrdinal(next, to)
	}
	value, next = d.multiplied(value, next, to, unit)
	if t.kind == wordToken {
		value, next = d.furtherWords(value, j, next, to)
	}
	if d.inRange(next, to) {
		start = d.at(j - 1).start // "від 4 до 9 тис. доларів"
		value, next = d.multiplied(value, next+2, to, unit)
	} else {
		next = d.rangeInWords(next, to)
	}
	if next < to && (!ordinal || isYearToken(t) || monthOf(d.wordAt(next)) > 0) {
		value, next, unit = d.measured(value, next, to, unit)
	}
	if unit == "year" && (isYearToken(t) || next > j+2 && value >= 10 && value < 100 && int(value)%10 == 0 && d.is(j+1, "-") && d.is(j+2, "х")) {
		unit = "date" // "1990-х років"
	}
	if end, of := d.wholeOf(next, to); unit == "" && of > value {
		return d.numberFrom(start, end, value/of, unit), end
	}
	if j > from+1 && d.is(j-1, "in") && d.is(j-2, "one") && unit == "" {
		return d.numberFrom(d.at(j-2).start, next, 1/max(value, 1), unit), next
	}
	start, value, unit = d.inFront(j, from, next, to, start, value, unit)
	if d.is(next-1, ".") && next-1 > j && !d.wordIn(abbreviations, next-2) {
		next--
	}
	return d.numberFrom(start, next, value, unit), next
}

// numberInWords reads what is a number as a whole at the word j: a multiple, a share, a
// quarter, a month.
func (d *document) numberInWords(j, from, to int) (news.Number, int) {
	if n, next := d.multiple(j); next > j {
		return n, next
	}
	if n, next := d.everyNth(j, to); next > j {
		return n, next
	}
	if n, next := d.quarterAt(j, to); next > j {
		return n, next
	}
	if n, ok := d.monthAlone(j, from, to); ok {
		return n, j + 1
	}
	return news.Number{}, j
}

// measured reads what is counted, behind the number that ends before token next.
func (d *document) measured(value float64, next, to int, unit string) (float64, int, string) {
	next, unit = d.unitAt(next, to, unit)
	next, unit = d.degreesTo(next, to, unit)
	next, unit = d.perTime(next, to, unit)
	value, next = d.andMonths(value, next, to, unit)
	return value, next, unit
}

// numberFrom is the number that stands from byte start to the end of the token
// before next.
func (d *document) numberFrom(start, next int, value float64, unit string) news.Number {
	return news.Number{Text: news.Plain(d.text[start:d.at(next-1).end]), Value: value, Unit: unit}
}

// plainValue is the value of the figure, fraction or words at token j, and the token
// behind them; j where there is none.
func (d *document) plainValue(j, from, to int) (float64, int) {
	switch t := d.at(j); {
	case t.kind == wordToken:
		return d.inWords(j, to)
	case t.kind != numberToken || len(t.word) > longestFigure:
		return 0, j
	}
	if v, end := d.fraction(j, from, to); end > j {
		return v, end
	}
	if k := j + 1; k < to && isWhole(d.wordAt(j)) {
		if v, end := d.fraction(k, from, to); end > k {
			return figure(d.wordAt(j)) + v, end // 3 1/2
		}
	}
	return d.figureAt(j, to), j + 1
}

// gluedTo goes over what is glued to the figure at j, which ends before next, and
// leaves it a number; ok is false for the figures of a code, 5G and 2yaeODz.
func (d *document) gluedTo(j, next, to int) (after int, unit string, ok bool) {
	t := d.at(j)
	if t.kind != numberToken || next >= to || !d.at(next).glued || d.at(next).kind != wordToken {
		return next, "", true
	}
	switch w := d.wordAt(next); {
	case numeralsOnce().times.of(w) > 0 || numeralsOnce().units.of(w) != "":
		return next, "", true
	case w == "s" && isYear(t.word):
		return next + 1, "date", true // the 1950s
	default:
		return next + 1, "", suffixes.has(w)
	}
}

// inWords is the value of the number in words at j, and the token after it.
func (d *document) inWords(j, to int) (value float64, next int) {
	tab := numeralsOnce()
	t := d.at(j)
	value, ok := tab.numeral(t.word)
	if half := d.andHalf(j+1, to); !ok && t.word == "one" && half > 0 {
		return 1.5, j + 1 + half
	}
	if !ok {
		value, ok = d.englishShare(j, to)
	}
	if !ok {
		if _, many := tab.times.get(t.word); !many || runeCount(t.word) < 4 || t.cap {
			return 0, j
		}
		value = tab.times.of(t.word) // "billions of pounds"
	}
	next = j + 1
	if share := shareOf(d.wordAt(next)); share > 0 && next < to && value == math.Trunc(value) {
		return value * share, next + 1 // дві третини
	}
	if half := d.andHalf(next, to); half > 0 {
		return value + 0.5, next + half
	}
	if t.word == "half" && next+1 < to && d.is(next, "a") && tab.times.of(d.wordAt(next+1)) > 0 {
		return value, next + 1 // half a million
	}
	for next < to { // двадцять п'ять
		w, ok := tab.words.get(d.wordAt(next))
		if !ok || w >= value || w < 1 {
			break
		}
		value += w
		next++
	}
	if next < to && value >= 20 && math.Mod(value, 10) == 0 && d.wordIn(single, next) {
		value, next = value+1, next+1 // двадцять один
	}
	return value, next
}

var single = &wordList{text: "[single]"}

// multiple reads how many times more: удвічі, втрое.
func (d *document) multiple(j int) (news.Number, int) {
	v, ok := multiplesOnce().get(d.wordAt(j))
	if !ok {
		return news.Number{}, j
	}
	return news.Number{Text: news.Plain(d.textOf(j, j)), Value: v, Unit: "time"}, j + 1
}

var multiplesOnce = once(func() *table[float64] {
	t := newTable(map[string]float64{
		"вдвічі": 2, "удвічі": 2, "вдвоє": 2, "удвоє": 2, "втричі": 3, "утричі": 3, "втроє": 3, "вчетверо": 4, "учетверо": 4, "вп'ятеро": 5, "уп'ятеро": 5, "вдесятеро": 10, "удесятеро": 10,
		"вдвое": 2, "втрое": 3, "впятеро": 5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "tenfold": 10,
	})
	return &t
})

// englishShare reads "a third", "one-third of", "a quarter of": the same words alone
// are the third man and the last quarter.
func (d *document) englishShare(j, to int) (float64, bool) {
	v := 0.0
	switch d.wordAt(j) {
	case "third":
		v = 1.0 / 3
	case "quarter":
		v = 0.25
	case "fifth":
		v = 0.2
	case "tenth":
		v = 0.1
	}
	before := d.wordAt(j - 1)
	if v == 0 || before != "a" && before != "one" {
		return 0, false
	}
	if v > 0.3 || v == 0.25 { // "a quarter." but "a fifth man"
		return v, j+1 >= to || d.at(j+1).kind == markToken || d.wordIn(shareFollows, j+1)
	}
	return v, j+1 < to && d.is(j+1, "of")
}

var shareFollows = &wordList{text: `of more less in by on to as`}

// What may be glued to a number and leaves it one.
var suffixes = &wordList{text: "[suffixes]"}

// multiplied reads what makes value greater: "48 млн", "1 мільйон 532 тисячі 618".
func (d *document) multiplied(value float64, next, to int, unit string) (float64, int) {
	tab := numeralsOnce()
	times := func(j int) float64 {
		if j >= to || d.is(j, "m") && unit == "" {
			return 0
		}
		return tab.times.of(d.wordAt(j))
	}
	least := math.Inf(1) // the last multiplier: what is added is less
	for value < mostValue && times(next) > 0 {
		least = times(next)
		value *= least
		next = d.skipPoint(next+1, to)
	}
	for !math.IsInf(least, 1) && next < to && d.at(next).kind == numberToken && len(d.wordAt(next)) <= 3 {
		more, end, multiplier := figure(d.wordAt(next)), next+1, times(next+1)
		if multiplier > 0 {
			more, end = more*multiplier, d.skipPoint(next+2, to)
		}
		if more >= least || more == 0 {
			break
		}
		value, next, least = value+more, end, max(multiplier, 1)
	}
	return value, next
}

// partOfName: "24 канал", the 34 in Т-34, ТОВ «Захід 5».
func (d *document) partOfName(j, from int) bool {
	if j == from || d.at(j).kind != numberToken {
		return false
	}
	before := d.at(j - 1)
	if before.word == "-" && d.at(j).glued && before.glued && j-2 >= from && d.at(j-2).cap {
		return true
	}
	return before.kind == wordToken && d.at(j).glued && before.cap
}

//go:noinline
func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "‑" }

// skipPoint goes over the point of an abbreviation: "6,2 тис. педагогів".
func (d *document) skipPoint(j, to int) int {
	if j < to && d.is(j, ".") && d.at(j).glued && d.wordIn(abbreviations, j-1) && j+1 < to && !d.at(j+1).cap {
		return j + 1
	}
	return j
}

func isYearToken(t *token) bool { return t.kind == numberToken && isYear(t.word) }

//go:noinline
func isYear(w string) bool {
	return len(w) == 4 && hasAnyPrefix(w, "19 20")
}

// figure reads a number in figures: "1 100", "12,500", "5,5", "17:20" (17).
func figure(w string) float64 {
	var sb strings.Builder
	for _, r := range w {
		switch {
		case unicode.IsDigit(r) && r < 0x80:
			sb.WriteRune(r)
		case r == ':':
			v, _ := strconv.ParseFloat(sb.String(), 64)
			return v
		case r == ',' || r == '.':
			sb.WriteByte('.')
		}
	}
	s := sb.String()
	if comma, point := strings.LastIndexByte(w, ','), strings.LastIndexByte(w, '.'); comma >= 0 && point >= 0 {
		last := strings.LastIndexByte(s, '.') // 1,000,000.5
		s = strings.ReplaceAll(s[:last], ".", "") + s[last:]
	} else if i := strings.IndexByte(s, '.'); i >= 0 && (strings.Count(s, ".") > 1 || len(s)-i == 4 && comma >= 0) {
		s = strings.ReplaceAll(s, ".", "")
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return v
}
