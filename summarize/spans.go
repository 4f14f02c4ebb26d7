package summarize

import (
	"strings"
	"unicode/utf8"

	"visti/internal/news"
)

// perTime goes over the time behind a length, which make a speed: "24 м/с", "159 km/h".
func (d *document) perTime(next, to int, unit string) (end int, of string) {
	if unit != "m" && unit != "km" && unit != "mile" || next+1 >= to || d.tokens[next].word != "/" || !d.tokens[next].glued || !d.tokens[next+1].glued {
		return next, unit
	}
	switch d.tokens[next+1].word {
	case "с", "s", "сек", "sec":
		return next + 2, unit + "/s"
	case "год", "ч", "h", "hr", "час":
		return next + 2, unit + "/h"
	}
	return next, unit
}

// andMonths goes over the months that a term has beside its years: "four years and
// three months".
func (d *document) andMonths(value float64, next, to int, unit string) (float64, int) {
	if unit != "year" || next+2 >= to || !ands.has(d.tokens[next].word) && d.tokens[next].word != "and" {
		return value, next
	}
	months, end := d.plainValue(next+1, next, to)
	if end == next+1 || end >= to || months >= 12 || numeralsOnce().units[d.tokens[end].word] != "month" {
		return value, next
	}
	return value + months/12, end + 1
}

// overOrdinal goes over the ending of an ordinal behind the figure before token next:
// "12-го туру", "1990-х років".
func (d *document) overOrdinal(next, to int) int {
	if next+1 >= to || d.tokens[next].word != "-" || !d.tokens[next].glued || !d.tokens[next+1].glued {
		return next
	}
	t := d.tokens[next+1]
	if t.kind != wordToken || t.cap || t.word[0] < 0x80 || utf8.RuneCountInString(t.word) > 3 || numeralsOnce().units[t.word] != "" || numeralsOnce().times[t.word] > 0 {
		return next
	}
	return next + 2
}

// inRange tells whether "до" at token next ends a range that "від" in front of the
// figure opens: "від 4 до 9 тис. доларів".
func (d *document) inRange(next, to int) bool {
	if next < 2 || next+1 >= to || d.tokens[next].word != "до" || d.tokens[next-1].kind != numberToken || d.tokens[next+1].kind != numberToken {
		return false
	}
	w := d.tokens[next-2].word
	return w == "від" || w == "от"
}

// everyNth reads a share at token j: "кожен п'ятий", "каждая третья".
func (d *document) everyNth(j, to int) (news.Number, int) {
	if j+1 >= to || !every.has(d.tokens[j].word) {
		return news.Number{}, j
	}
	for n, stems := range nthStems {
		for _, stem := range stems {
			if rest, ok := strings.CutPrefix(d.tokens[j+1].word, stem); ok && utf8.RuneCountInString(rest) <= 5 {
				return d.numberFrom(d.tokens[j].start, j+2, 1/float64(n+2), ""), j + 2
			}
		}
	}
	return news.Number{}, j
}

// quarterAt reads a quarter of a year at token j: "II квартала 2027 года".
func (d *document) quarterAt(j, to int) (news.Number, int) {
	value, ok := quarters[d.tokens[j].word]
	if !ok || !d.tokens[j].cap || j+1 >= to || !strings.HasPrefix(d.tokens[j+1].word, "квартал") {
		return news.Number{}, j
	}
	next := j + 2
	if next < to && isYearToken(d.tokens[next]) {
		next++
		if next < to && numeralsOnce().units[d.tokens[next].word] == "year" {
			next++
		}
	}
	return d.numberFrom(d.tokens[j].start, next, value, "date"), next
}

var (
	every    = &wordList{text: `кожен кожна кожне кожний кожного кожній кожному каждый каждая каждое каждого каждой каждому`}
	nthStems = [...][]string{{"друг", "втор"}, {"трет"}, {"четверт", "четвёрт"}, {"п'ят", "пят"}, {"шост", "шест"}, {"сьом", "седьм"}, {"восьм"}, {"дев'ят", "девят"}, {"десят"}} // from the second on
	quarters = map[string]float64{"i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2, "ііі": 3, "іv": 4}
)
