package summarize

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
