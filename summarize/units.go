package summarize

// currencyBefore is the currency in front of the figure at j, and where it starts:
// "$300", "HK$188", "Rs 1,000".
func (d *document) currencyBefore(j, from int) (unit string, start int) {
	before := d.at(j - 1)
	if before.kind == wordToken {
		return currencies.of(before.word), before.start
	}
	u := numeralsOnce().units.of(before.word)
	if u == "" || u == "%" {
		return "", 0
	}
	if j-2 >= from && before.glued && d.at(j-2).upper && runeCount(d.wordAt(j-2)) <= 3 {
		if other := currencies.of(d.wordAt(j-2) + before.word); other != "" {
			return other, d.at(j - 2).start
		}
	}
	return u, before.start
}

// Currencies that stand before the figure.
var currencies = &wordMap{text: `rs: INR; tk: BDT; rm: MYR; us$: USD; hk$: HKD; a$: AUD; c$: CAD; s$: SGD; nt$: TWD`}

// rangeEnd goes over "–2021" and "-2021" behind a number, over the parts of a score,
// "14-3-0", and over degrees, "…+7".
func (d *document) rangeEnd(next, to int) int {
	for next+1 < to {
		end := next
		switch t := d.at(next); {
		case isDash(t.word), (t.word == "+" || t.word == "−") && t.glued:
			end++
		case t.word == "…" && t.glued:
			end = d.overSign(next+1, to)
		case t.word == "." && t.glued && d.is(next+1, ".") && d.is(next+2, "."):
			end = d.overSign(next+3, to)
		}
		if end == next || end >= to || d.at(end).kind != numberToken || !d.at(end).glued {
			return next
		}
		if points := d.wordAt(next); (points == "…" || points == ".") && !d.degreesAt(end+1, to) {
			return next // "Їх було 5…10 з них загинули"
		}
		next = end + 1
	}
	return next
}

// degreesAt tells whether degrees stand at token j, or a mark that ends a forecast.
func (d *document) degreesAt(j, to int) bool {
	return j < to && (d.is(j, "°") || numeralsOnce().units.of(d.wordAt(j)) == "°C")
}

// overSign goes over the sign of a number at token j.
func (d *document) overSign(j, to int) int {
	if j < to && d.at(j).glued && (d.is(j, "+") || isDash(d.wordAt(j)) || d.is(j, "−")) {
		return j + 1
	}
	return j
}

// rangeInWords goes over the second number of "з 7 по 13 травня", "between 2 and
// 3:30 a.m.", "five to six months", where what it counts follows: both share it.
func (d *document) rangeInWords(next, to int) int {
	if end := d.signedRange(next, to); end > next {
		return end
	}
	if next+2 >= to || next < 2 || !d.wordIn(rangeWords, next) {
		return next
	}
	opened := d.wordIn(rangeOpeners, next-2)
	if !opened && (!d.is(next, "to") || d.stepsTo(next)) {
		return next
	}
	end := next + 2
	switch t := d.at(next + 1); {
	case t.kind == numberToken:
	case t.kind == wordToken:
		if _, ok := numeralsOnce().numeral(t.word); !ok {
			return next
		}
	default:
		return next
	}
	if end >= to {
		return next
	}
	w, unit := d.wordAt(end), numeralsOnce().units.of(d.wordAt(end))
	if isOfDate(w) || w == "a.m." || w == "p.m." || spans.has(unit) || !opened && unit == "°C" {
		return end
	}
	return next // "зріс із 5 до 10 млн" are two figures
}

// signedRange goes over the second number of degrees above and below zero: "-5 до
// +3°", "between -5 and +3 degrees"; next where there is none.
func (d *document) signedRange(next, to int) int {
	if next >= to || next < 2 || !d.wordIn(rangeWords, next) && !d.wordIn(ands, next) {
		return next
	}
	sign := func(j int) bool {
		w := d.wordAt(j)
		return (w == "+" || w == "−" || isDash(w)) && d.at(j+1).glued
	}
	signed, k := sign(next-2), next+1
	if k+1 < to && sign(k) {
		signed, k = true, k+1
	}
	if !signed || k >= to || d.at(k).kind != numberToken || d.at(next-1).kind != numberToken || !d.degreesAt(k+1, to) {
		return next
	}
	return k + 1
}

// degreesTo goes over the second of degrees that both have their sign: "10°-15°",
// "10 °C – 15 °C".
func (d *document) degreesTo(next, to int, unit string) (end int, scale string) {
	if unit != "°C" && unit != "°F" && unit != "°" || next+2 >= to || !isDash(d.wordAt(next)) || d.at(next+1).kind != numberToken || !d.degreesAt(next+2, to) {
		return next, unit
	}
	return d.unitAt(next+2, to, "")
}

// stepsTo tells whether the number before token next is a step or somebody and no
// range with what follows "to": "by 10 to 25", "in 2023 to 10", "the two to five years".
func (d *document) stepsTo(next int) bool {
	before := d.at(next - 2)
	return isEnglishMonth(before.word) || isPreposition(before.word) || isArticle(before.word) || stepping.has(before.word)
}

var stepping = &wordList{text: `by all half these those other both with for`}

// Units of time.
var spans = &wordList{text: `year month week day hour minute second`}

var (
	rangeWords   = &wordList{text: `по до to and`}
	rangeOpeners = &wordList{text: `з із зі с со від от from between`}
)

// wholeOf reads the whole behind a part, "nine in 10", "двоє з дванадцяти": what it
// is, and the token after it.
func (d *document) wholeOf(j, to int) (next int, of float64) {
	switch {
	case j+1 < to && (d.is(j, "in") || d.wordIn(outOf, j)):
		j++
	case j+2 < to && d.is(j, "out") && d.is(j+1, "of"):
		j += 2
	default:
		return 0, 0
	}
	t := d.at(j)
	next = j + 1
	if t.kind == numberToken {
		if isYear(t.word) {
			return 0, 0
		}
		of = figure(t.word)
	} else if v, end := d.inWords(j, to); t.kind == wordToken && end > j {
		of, next = v, end
	}
	if next < to && (numeralsOnce().times.of(d.wordAt(next)) > 0 || spans.has(numeralsOnce().units.of(d.wordAt(next))) || isOfDate(d.wordAt(next)) || isDash(d.wordAt(next))) {
		return 0, 0 // "two in 2 years"
	}
	return next, of
}

// unitAt reads the unit behind a number: a month makes a date.
func (d *document) unitAt(next, to int, unit string) (int, string) {
	tab := numeralsOnce()
	t := d.at(next)
	if isOfDate(t.word) && tab.units.of(t.word) == "" && !(t.cap && t.word[0] >= 0x80) { // «КЛУБ 11 Жовтень» is a name
		next++
		if next < to && d.at(next).kind == numberToken && isYear(d.wordAt(next)) {
			next++
		}
		if next < to && isOfDate(d.wordAt(next)) && tab.units.of(d.wordAt(next)) == "year" {
			next++
		}
		return next, "date"
	}
	if isDash(t.word) && next+1 < to && d.at(next+1).glued && d.at(next+1).kind == wordToken && !d.at(next+1).cap {
		w, _, _ := cut(d.wordAt(next+1), "-")
		if u := tab.units.of(d.wordAt(next + 1)); u != "" || w[0] < 0x80 {
			if u == "" {
				u = tab.units.of(w)
			}
			return next + 2, u // 26-летний, a 213-foot-long yacht
		}
	}
	if unit == "" {
		if end, u := d.wideUnit(next, to); end > next {
			return end, u
		}
	}
	u := tab.units.of(t.word)
	if u == "" || unit != "" && u != "people" || u == "kV" && t.word == "кв" && d.text[t.start:t.end] != "кВ" {
		return next, unit
	}
	if u == "year" && isYearToken(d.at(next-1)) {
		u = "date"
	}
	if u == "GBP" && next+1 < to && tab.units.of(d.wordAt(next+1)) == "GBP" {
		next++ // фунтів стерлінгів
	}
	return next + 1, u
}

// wideUnit reads units of several words: "кв. м", "square miles", "per cent", "p.m.".
func (d *document) wideUnit(j, to int) (int, string) {
	w := d.wordAt(j)
	switch {
	case w == "per" && d.is(j+1, "cent") && j+1 < to:
		return j + 2, "%"
	case w == "cent" && d.is(j-1, "per") && d.at(j-1).glued:
		return j + 1, "%" // 30per cent
	case w == "°":
		return d.degrees(j+1, to)
	case w == "a.m." || w == "p.m.":
		return j + 1, ""
	case (w == "am" || w == "pm") && d.at(j-1).kind == numberToken:
		return j + 1, ""
	}
	power := ""
	switch {
	case square.has(w):
		power = "²"
	case cubic.has(w):
		power = "³"
	default:
		return j, ""
	}
	k := j + 1
	if d.is(k, ".") {
		k++
	}
	if u := numeralsOnce().units.of(d.wordAt(k)); k < to && u != "" && len(u) <= 4 {
		return k + 1, u + power
	}
	return j, ""
}

// degrees reads the scale behind the sign of degrees at the token before j: an angle
// has none.
func (d *document) degrees(j, to int) (int, string) {
	if j >= to {
		return j, "°"
	}
	switch w := d.wordAt(j); {
	case (w == "c" || w == "с") && d.at(j).cap, w == "celsius", w == "цельсія", w == "цельсію", w == "цельсия", w == "цельсию": // also the Cyrillic letter
		return j + 1, "°C"
	case w == "f" && d.at(j).cap, w == "fahrenheit":
		return j + 1, "°F"
	case warmth.has(w), d.wordIn(zero, j+1):
		return j, "°C"
	}
	return j, "°"
}

// frost tells whether the degrees that end before token next are below zero: "3°
// морозу", "12° below zero".
func (d *document) frost(next, to int) bool {
	if next >= to {
		return false
	}
	w := d.wordAt(next)
	return w == "морозу" || w == "мороза" || isAmong(w, "below нижче ниже") && d.wordIn(zero, next+1)
}

var (
	warmth = &wordList{text: `тепла морозу мороза`}
	zero   = &wordList{text: `zero нуля`}
)

var (
	square = &wordList{text: "[square]"}
	cubic  = &wordList{text: "[cubic]"}
)
