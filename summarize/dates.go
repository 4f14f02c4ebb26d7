package summarize

import "visti/internal/news"

// dateFrom tells whether the figure at j is a day behind its month or a year, and
// where the date starts.
func (d *document) dateFrom(j, from int, value float64) (start int, ok bool) {
	t := d.tokens[j]
	day := value >= 1 && value <= 31
	month := j > from && monthNames.has(d.tokens[j-1].word)
	written := j > from && calendar.has(d.tokens[j-1].word)
	switch {
	case day && month:
		return d.tokens[j-1].start, true // June 30
	case day && j > from+1 && d.tokens[j-1].word == "." && monthNames.has(d.tokens[j-2].word):
		return d.tokens[j-2].start, true // Dec. 14
	case t.kind != numberToken || !isYear(t.word) || value < 1900 || value > 2100:
		return 0, false
	case month || written:
		return d.tokens[j-1].start, true // September 2022, вересень 2022
	}
	return t.start, true
}

// Months as they stand before a year, in every case.
var calendar = &wordList{text: `січень січня січні лютий лютого лютому березень березня березні квітень квітня квітні травень травня травні червень червня червні липень липня липні серпень серпня серпні вересень вересня вересні жовтень жовтня жовтні листопад листопада листопаді грудень грудня грудні
январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре`}

// monthAlone reads a month that stands without a day or a year, behind a word that
// tells when: "у грудні", "by March". Its value is its number in the year.
func (d *document) monthAlone(j, from, to int) (news.Number, bool) {
	t := d.tokens[j]
	month := monthOf[t.word]
	if month == 0 || j == from || !tellsWhen.has(d.tokens[j-1].word) || t.word[0] < 0x80 && !t.cap {
		return news.Number{}, false
	}
	if j+1 < to && (d.tokens[j+1].kind == numberToken || d.tokens[j+1].cap && t.word[0] < 0x80) {
		return news.Number{}, false // "в октябре 2019 года" is read with its year; "in March Madness"
	}
	return news.Number{Text: news.Plain(d.text[t.start:t.end]), Value: float64(month), Unit: "date"}, true
}

var tellsWhen = &wordList{text: `у в до з із від на по к с со от после від кінець кінця кінці початку початок середини середині наприкінці минулого цього конца конце начала начале середины середине прошлого этого
in by until till since of from late early mid next last before after through during`}

// monthOf is the number of a month in the forms that stand behind such words.
var monthOf = map[string]int{
	"січня": 1, "січні": 1, "лютого": 2, "лютому": 2, "березня": 3, "березні": 3, "квітня": 4, "квітні": 4, "травня": 5, "травні": 5, "червня": 6, "червні": 6,
	"липня": 7, "липні": 7, "серпня": 8, "серпні": 8, "вересня": 9, "вересні": 9, "жовтня": 10, "жовтні": 10, "листопада": 11, "листопаді": 11, "грудня": 12, "грудні": 12,
	"января": 1, "январе": 1, "февраля": 2, "феврале": 2, "марта": 3, "марте": 3, "апреля": 4, "апреле": 4, "мая": 5, "мае": 5, "июня": 6, "июне": 6,
	"июля": 7, "июле": 7, "августа": 8, "августе": 8, "сентября": 9, "сентябре": 9, "октября": 10, "октябре": 10, "ноября": 11, "ноябре": 11, "декабря": 12, "декабре": 12,
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}
