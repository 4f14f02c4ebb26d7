package summarize

import (
	"slices"
	"strconv"

	"visti/internal/news"
)

// perTime goes over the time behind a length, which make a speed: "24 м/с", "159 km/h".
func (d *document) perTime(next, to int, unit string) (end int, of string) {
	if (unit == "kW" || unit == "MW" || unit == "GW") && next+1 < to && d.at(next).glued && d.at(next+1).glued && d.wordIn(timesSign, next) && d.wordIn(hourly, next+1) {
		return next + 2, unit + "h" // кВт·год
	}
	if unit != "m" && unit != "km" && unit != "mile" || next+1 >= to || !d.is(next, "/") || !d.at(next).glued || !d.at(next+1).glued {
		return next, unit
	}
	switch d.wordAt(next + 1) {
	case "с", "s", "сек", "sec":
		return next + 2, unit + "/s"
	case "год", "ч", "h", "hr", "час":
		return next + 2, unit + "/h"
	}
	return next, unit
}

var (
	timesSign = &wordList{text: `· * ⋅ ∙ • × - ‑`}
	hourly    = &wordList{text: "[hourly]"}
)

// andMonths goes over the months that a term has beside its years: "four years and
// three months".
func (d *document) andMonths(value float64, next, to int, unit string) (float64, int) {
	if unit != "year" || next+2 >= to || !d.wordIn(ands, next) && !d.is(next, "and") {
		return value, next
	}
	months, end := d.plainValue(next+1, next, to)
	if end == next+1 || end >= to || months >= 12 || numeralsOnce().units.of(d.wordAt(end)) != "month" {
		return value, next
	}
	if d.wordIn(laters, end+1) {
		return value, next // "lived 20 years and two months later died"
	}
	return value + months/12, end + 1
}

// overOrdinal goes over the ending of an ordinal behind the figure before token next,
// "12-го туру", or of a number, "4-х місяців", "1990-х років": only an ordinal counts
// nothing.
func (d *document) overOrdinal(next, to int) (end int, ordinal bool) {
	if next+1 >= to || !d.is(next, "-") || !d.at(next).glued || !d.at(next+1).glued {
		return next, false
	}
	t := d.at(next + 1)
	if t.kind != wordToken || t.cap || t.word[0] < 0x80 || runeCount(t.word) > 3 || numeralsOnce().units.of(t.word) != "" || numeralsOnce().times.of(t.word) > 0 {
		return next, false
	}
	return next + 2, !cardinal.has(t.word)
}

// inRange tells whether "до" at token next ends a range that "від" in front of the
// figure opens: "від 4 до 9 тис. доларів".
func (d *document) inRange(next, to int) bool {
	if next < 2 || next+1 >= to || !d.is(next, "до") || d.at(next-1).kind != numberToken || d.at(next+1).kind != numberToken {
		return false
	}
	w := d.wordAt(next - 2)
	if w != "від" && w != "от" {
		return false
	}
	before := d.wordAt(next - 3) // "впала від 5 до 3 градусів" are two figures
	return !slices.ContainsFunc(changeStems.all(), func(stem string) bool { return hasPrefix(before, stem) })
}

// everyNth reads a share at token j: "кожен п'ятий", "каждая третья".
func (d *document) everyNth(j, to int) (news.Number, int) {
	if j+1 >= to || !d.wordIn(every, j) {
		return news.Number{}, j
	}
	for n, stems := range nthStems {
		for _, stem := range stems {
			if rest, ok := cutPrefix(d.wordAt(j+1), stem); ok && nthEndings.has(rest) && !d.isTime(j+2) {
				return d.numberFrom(d.at(j).start, j+2, 1/float64(n+2), ""), j + 2
			}
		}
	}
	return news.Number{}, j
}

// quarterAt reads a quarter of a year at token j: "II квартала 2027 года".
func (d *document) quarterAt(j, to int) (news.Number, int) {
	if j+1 >= to || !d.at(j).cap || !hasAnyPrefix(d.wordAt(j+1), "квартал") {
		return news.Number{}, j
	}
	value, err := strconv.ParseFloat(quarters.of(d.wordAt(j)), 64)
	if err != nil {
		return news.Number{}, j
	}
	next := j + 2
	switch {
	case next < to && isYearToken(d.at(next)):
		next++
		if next < to && numeralsOnce().units.of(d.wordAt(next)) == "year" {
			next++
		} else if next+1 < to && isAmong(d.wordAt(next), "г р") && d.is(next+1, ".") {
			next += 2
		}
	case d.is(j+1, "квартал"):
		return news.Number{}, j // of a town
	}
	return d.numberFrom(d.at(j).start, next, value, "date"), next
}

// isTime tells whether a day or a longer time stands at token j: what is done every
// second Sunday is no half.
func (d *document) isTime(j int) bool {
	u := numeralsOnce().units.of(d.wordAt(j))
	return spans.has(u) || d.wordIn(weekdays, j)
}

var (
	nthEndings = &wordList{text: "[nthEndings]"}
	cardinal   = &wordList{text: `х ти м ма мя ох`}
	laters     = &wordList{text: `later потому потім после`}
	every      = &wordList{text: "[every]"}
	nthStems   = [...][]string{{"друг", "втор"}, {"трет"}, {"четверт", "четвёрт"}, {"п'ят", "пят"}, {"шост", "шест"}, {"сьом", "седьм"}, {"восьм"}, {"дев'ят", "девят"}, {"десят"}} // from the second on
	quarters   = &wordMap{text: `i і: 1; ii іі: 2; iii ііі: 3; iv іv: 4`}
)
