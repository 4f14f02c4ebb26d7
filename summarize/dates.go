package summarize

import (
	"strconv"

	"visti/internal/news"
)

var monthsOnce = once(func() *table[int] {
	out := make(map[string]int)
	lines(dataOnce()["months.txt"], func(_ string, fields []string) {
		n, err := strconv.Atoi(fields[0])
		if err != nil {
			panic("summarize: months.txt: " + err.Error())
		}
		for _, form := range fields[1:] {
			out[form] = n
		}
	})
	months := newTable(out)
	return &months
})

// monthOf is the number of the month that the lower-case word w names, 0 if none.
func monthOf(w string) int { return monthsOnce().of(w) }

// isEnglishMonth tells months that stand before the day.
//
//go:noinline
func isEnglishMonth(w string) bool { return monthOf(w) > 0 && w[0] < 0x80 }

// isOfDate tells months, and words for a year, which stand behind their number.
func isOfDate(w string) bool { return monthOf(w) > 0 || yearWords.has(w) }

var yearWords = &wordList{text: "[yearWords]"}

// dateFrom tells whether the figure at j is a day behind its month or a year, and
// where the date starts.
func (d *document) dateFrom(j, from int, value float64) (start int, ok bool) {
	t := d.at(j)
	day := value >= 1 && value <= 31
	month := j > from && isEnglishMonth(d.wordAt(j-1))
	switch {
	case day && month:
		return d.at(j - 1).start, true // June 30
	case day && j > from+1 && d.is(j-1, ".") && isEnglishMonth(d.wordAt(j-2)):
		return d.at(j - 2).start, true // Dec. 14
	case t.kind != numberToken || !isYear(t.word) || value < 1900 || value > 2100:
		return 0, false
	case j > from && monthOf(d.wordAt(j-1)) > 0:
		return d.at(j - 1).start, true // September 2022, вересень 2022
	}
	return t.start, true
}

// monthAlone reads a month that stands without a day or a year, behind a word that
// tells when: "у грудні", "by March". Its value is its number in the year.
func (d *document) monthAlone(j, from, to int) (news.Number, bool) {
	t := d.at(j)
	month := monthOf(t.word)
	if month == 0 || t.word == "лютий" || j == from || !d.wordIn(tellsWhen, j-1) || t.word[0] < 0x80 && !t.cap {
		return news.Number{}, false
	}
	if j+1 < to && (d.at(j+1).kind == numberToken || d.at(j+1).cap && t.word[0] < 0x80) {
		return news.Number{}, false // "в октябре 2019 года" is read with its year; "in March Madness"
	}
	start := t.start
	if d.wordIn(partOfMonth, j-1) {
		start = d.at(j - 1).start // "середини листопада"
	}
	return news.Number{Text: news.Plain(d.text[start:t.end]), Value: float64(month), Unit: "date"}, true
}

var tellsWhen = &wordList{text: "[tellsWhen]"}

var partOfMonth = &wordList{text: "[partOfMonth]"}

// overDate goes over the date between commas at k, behind the weekday of a saying: "(заявил в
// субботу), 6 февраля, (мэр)".
func (d *document) overDate(k, limit int) int {
	if k+4 >= limit || !d.is(k, ",") || d.at(k+1).kind != numberToken || monthOf(d.wordAt(k+2)) == 0 {
		return k
	}
	n := k + 3
	for n < limit && (isYearToken(d.at(n)) || d.wordIn(yearWords, n)) {
		n++
	}
	if n < limit && d.is(n, ",") {
		n++
	}
	return n
}
