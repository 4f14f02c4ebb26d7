package summarize

// qualified is where the number at token j begins with the words that say how
// exact it is: "близько 140 людей", "at least 30", "до двох батальйонів". start is
// where it begins without them, at the token or at the sign of money before it.
func (d *document) qualified(j, from, start int) int {
	if j > from && d.at(j-1).start == start {
		j--
	}
	at := func(n int) string {
		if j-n >= from {
			return d.wordAt(j - n)
		}
		return ""
	}
	if at(1) == "a" && numeralsOnce().times.of(d.wordAt(j)) > 0 {
		j-- // "more than a thousand"
		start = d.at(j).start
	}
	switch w := at(1); {
	case twoQualifiers.has(w):
		if q := at(2); qualifierHeads.has(q) {
			return d.at(j - 2).start
		}
	case isAmong(w, "ніж як чем than as"):
		if q := at(2); qualifierHeads.has(at(3)) && comparatives.has(q) {
			return d.at(j - 3).start
		} else if comparatives.has(q) {
			return d.at(j - 2).start
		}
	case (w == "до" || w == "аж") && !d.changes(j-1, from):
		return d.at(j - 1).start
	}
	if qualifiers.has(at(1)) {
		return d.at(j - 1).start
	}
	return start
}

// changes tells whether the "до" at token j says where something went and is no
// limit: "впала до 15 градусів", "з 3,1 до 2,4".
func (d *document) changes(j, from int) bool {
	for k := j - 1; k >= from && j-k < 7; k-- {
		t := d.at(k)
		if t.kind == numberToken || t.word == "," || t.word == ";" {
			return t.kind == numberToken
		}
		if fromWords.has(t.word) {
			return true
		}
		for _, stem := range changeStems.all() {
			if t.kind == wordToken && len(t.word) >= len(stem) && t.word[:len(stem)] == stem {
				return true
			}
		}
	}
	return false
}

var (
	qualifiers     = &wordList{text: "[qualifiers]"}
	twoQualifiers  = &wordList{text: "[twoQualifiers]"}
	qualifierHeads = &wordList{text: `не at up as no`}
	fromWords      = &wordList{text: `від з із зі от с со из`}
	comparatives   = &wordList{text: "[comparatives]"}
	changeStems    = &phraseList{text: "[changeStems]"}
)

// inFront reads what stands in front of the number at token j: the name of a month, a
// sign, a qualifier. Start is where the number begins without them.
func (d *document) inFront(j, from, next, to, start int, value float64, unit string) (int, float64, string) {
	if begin, ok := d.dateFrom(j, from, value); ok && (unit == "" || unit == "date") {
		unit, start = "date", begin
	}
	degrees := unit == "°C" || unit == "°F" || unit == "°"
	begin, below := d.below(j, from)
	switch {
	case below && (degrees || unit == "" && d.at(j-1).kind == wordToken):
		if unit == "°" {
			unit = "°C"
		}
		return begin, -value, unit
	case unit == "°C" && d.frost(next, to):
		return start, -value, unit
	case unit != "date":
		start = d.qualified(j, from, start)
	}
	return start, value, unit
}
