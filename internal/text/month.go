package text

import (
	"strings"
	"time"
)

// Month returns the month that a word in lower case names, in English, Ukrainian or
// Russian, in whatever case and however shortened; 0 if it names none.
func Month(w string) time.Month {
	if m := shortMonths[w]; m != 0 {
		return m
	}
	for _, m := range months {
		if strings.HasPrefix(w, m.begins) {
			return m.month
		}
	}
	return 0
}

// months holds how the names of months begin, in English, Ukrainian and
// Russian, whatever their case and ending. Longer beginnings stand before the
// shorter ones that they contain.
var months = [...]struct {
	begins string
	month  time.Month
}{
	{"jan", 1},
	{"feb", 2},
	{"mar", 3},
	{"apr", 4},
	{"may", 5},
	{"jun", 6},
	{"jul", 7},
	{"aug", 8},
	{"sep", 9},
	{"oct", 10},
	{"nov", 11},
	{"dec", 12},
	{"січ", 1},
	{"лют", 2},
	{"берез", 3},
	{"квіт", 4},
	{"трав", 5},
	{"черв", 6},
	{"липн", 7},
	{"липень", 7},
	{"серп", 8},
	{"верес", 9},
	{"жовт", 10},
	{"листоп", 11},
	{"груд", 12},
	{"янв", 1},
	{"фев", 2},
	{"март", 3},
	{"апр", 4},
	{"июн", 6},
	{"июл", 7},
	{"авг", 8},
	{"сент", 9},
	{"окт", 10},
	{"нояб", 11},
	{"декаб", 12},
}

// shortMonths holds short names that are too short to be beginnings.
var shortMonths = map[string]time.Month{
	"бер": 3, "кві": 4, "тра": 5, "чер": 6, "лип": 7, "сер": 8, "вер": 9, "жов": 10, "лис": 11, "гру": 12,
	"мар": 3, "май": 5, "мая": 5, "сен": 9, "ноя": 11, "дек": 12, "лист": 11, "тр": 5, "трв": 5, "чрв": 6,
}
