package summarize

import (
	"strconv"
	"strings"
)

// figureAt is the value of the figure at token j: behind a Slavic multiplier a comma
// with three digits is no thousands, "12,345 млн".
func (d *document) figureAt(j, to int) float64 {
	w := d.wordAt(j)
	if j+1 < to && !d.latin(j+1) && numeralsOnce().times.of(d.wordAt(j+1)) > 0 && strings.Count(w, ",") == 1 {
		w = strings.Replace(w, ",", ".", 1)
	}
	return figure(w)
}

// fraction reads "1/3 of the fields" and the token behind it; "24/7", "9/11" and
// days such as 1/3/2026 are none.
func (d *document) fraction(j, from, to int) (float64, int) {
	if j+2 >= to || !d.is(j+1, "/") || !d.at(j+1).glued || !d.at(j+2).glued || d.at(j+2).kind != numberToken {
		return 0, j
	}
	if j+3 < to && d.at(j+3).glued && (d.is(j+3, "/") || d.at(j+3).kind != markToken) || j > from && d.at(j).glued && d.is(j-1, "/") {
		return 0, j
	}
	part, whole := figure(d.wordAt(j)), figure(d.wordAt(j+2))
	if part < 1 || part >= whole || whole > 10 || strings.ContainsAny(d.wordAt(j)+d.wordAt(j+2), ",.:") {
		return 0, j
	}
	if n := d.wordAt(j + 3); hasAnyPrefix(n, "фінал финал") {
		return 0, j // a round of a cup
	}
	return part / whole, j + 3
}

// isWhole tells whether the figure w has no fraction and no groups.
func isWhole(w string) bool { return !strings.ContainsAny(w, ",.: ") && len(w) < 4 }

// furtherWords adds what goes on in words behind a multiplier: "сто тисяч двісті
// п'ять", "two hundred and fifty thousand".
func (d *document) furtherWords(value float64, first, next, to int) (float64, int) {
	tab := numeralsOnce()
	for range 4 {
		least := tab.times.of(d.wordAt(next - 1))
		if d.is(next-1, "hundred") {
			least = 100
		}
		at := next
		if at+1 < to && d.is(at, "and") && (first == 0 || !d.wordIn(rangeOpeners, first-1)) {
			at++ // but "between two hundred and three hundred"
		}
		if least == 0 || at >= to || d.at(at).kind != wordToken || d.wordIn(single, at) || d.is(at, "one") {
			return value, next
		}
		if _, ok := tab.numeral(d.wordAt(at)); !ok {
			return value, next
		}
		more, end := d.inWords(at, to)
		if end < to {
			if times := tab.times.of(d.wordAt(end)); times > 1 && times < least {
				more, end = more*times, end+1
			}
		}
		if more < 1 || more >= least || end < to && tab.times.of(d.wordAt(end)) >= least && least > 100 {
			return value, next
		}
		value, next = value+more, end
		if next < to && least == 100 && tab.times.of(d.wordAt(next)) >= 1000 {
			value, next = value*tab.times.of(d.wordAt(next)), next+1
		}
	}
	return value, next
}

// andHalf counts the tokens of "and a half", "з половиною" at j.
func (d *document) andHalf(j, to int) int {
	switch {
	case j+2 < to && d.is(j, "and") && d.is(j+1, "a") && d.is(j+2, "half"):
		return 3
	case j+1 < to && isAmong(d.wordAt(j), "з с") && isAmong(d.wordAt(j+1), "половиною половиной"):
		return 2
	}
	return 0
}

// below tells whether the number at j is said to be below zero, and where its sign
// stands.
func (d *document) below(j, from int) (start int, ok bool) {
	if j == from {
		return 0, false
	}
	before := d.at(j - 1)
	switch before.word {
	case "мінус", "минус", "minus":
		return before.start, j-2 < from || !d.wordIn(plusOr, j-2) // "plus or minus nine"
	case "-", "–", "−":
		return before.start, d.at(j).glued
	}
	return 0, false
}

// What a number in words in front of it counts.
var shares = &wordMap{text: "[shares]"}

// shareOf is the share of a whole that w names, 0 if it names none.
func shareOf(w string) float64 {
	n, err := strconv.Atoi(shares.of(w))
	if err != nil {
		return 0
	}
	return 1 / float64(n)
}

var plusOr = &wordList{text: `or или чи або plus плюс`}
