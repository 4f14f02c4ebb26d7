package feed

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"visti/internal/text"
)

// maxDate bounds what is looked at as a date, in bytes.
const maxDate = 128

// parseDate reads a date as feeds write it: the standards and what people make
// of them, month names in English, Ukrainian and Russian, Unix time. A wrong
// weekday is ignored. Where the text names no zone, zone counts. It returns the
// zero time for what is no date, such as the 30th of February or "today".
func parseDate(s string, zone *time.Location) time.Time {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > maxDate {
		return time.Time{}
	}
	t, ok := digitsOnly(s, zone)
	if !ok {
		var d date
		for _, tok := range dateTokens(s) {
			d.take(tok)
		}
		t = d.time(zone)
	}
	if y := t.Year(); y < 1900 || y >= 2300 {
		return time.Time{} // nobody means that
	}
	return t
}

// A dateToken is a run of letters, a run of digits, or one other rune. Before
// tells what stood directly in front of it, 0 for a blank or the beginning.
type dateToken struct {
	text   string
	number int // value of a run of digits, else -1
	before rune
}

func dateTokens(s string) []dateToken {
	var toks []dateToken
	before := rune(0)
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		class := dateClass(r)
		end := size
		for end < len(s) && class != 0 {
			next, n := utf8.DecodeRuneInString(s[end:])
			if dateClass(next) != class {
				break
			}
			end += n
		}
		text := s[:end]
		s = s[end:]
		if unicode.IsSpace(r) {
			before = 0
			continue
		}
		tok := dateToken{text: text, number: -1, before: before}
		if class == '0' && len(text) <= 9 {
			tok.number = 0
			for _, c := range text {
				tok.number = tok.number*10 + int(c-'0')
			}
		}
		if class == 'a' {
			tok.text = strings.ToLower(text)
		}
		toks = append(toks, tok)
		before, _ = utf8.DecodeLastRuneInString(text)
	}
	return toks
}

// dateClass groups runes that belong into one token; 0 for those that stand alone.
func dateClass(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return '0'
	case unicode.IsLetter(r):
		return 'a'
	}
	return 0
}

// A date is what was understood of the tokens so far.
type date struct {
	numbers []dateNumber // of day, month and year, in order
	month   time.Month
	monthAt int // how many numbers stood before the month's name
	clock   []int
	frac    int // nanoseconds
	pm, am  bool
	zone    *time.Location
	sign    rune  // + or - of an offset that is being read
	offset  []int // its numbers
	digits  int   // digits of its first number
	last    dateToken
	foreign bool // holds words that are no part of a date
}

type dateNumber struct {
	value, digits int
	sep           rune // what joined it to the number before: - / . or 0
}

func (d *date) take(tok dateToken) {
	defer func() { d.last = tok }()
	switch {
	case tok.number >= 0:
		d.takeNumber(tok)
	case len(tok.text) > 0 && dateClass(firstRune(tok.text)) == 'a':
		d.takeWord(tok)
	case tok.text == "+" || tok.text == "-" || tok.text == "−" || tok.text == "–":
		d.takeSign(tok)
	}
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// takeSign begins an offset, once there is a clock or a zone to be offset from.
func (d *date) takeSign(tok dateToken) {
	if (d.clock != nil || d.zone != nil) && d.sign == 0 && (d.last.number >= 0 || d.zone != nil) {
		d.sign = '-'
		if tok.text == "+" {
			d.sign = '+'
		}
	}
}

func (d *date) takeNumber(tok dateToken) {
	switch {
	case d.sign != 0 && len(d.offset) == 0 && len(tok.text) <= 4:
		d.offset, d.digits = []int{tok.number}, len(tok.text)
	case d.sign != 0 && len(d.offset) == 1 && tok.before == ':':
		d.offset = append(d.offset, tok.number)
	case tok.before == ':' && len(d.clock) > 0 && len(d.clock) < 3:
		d.clock = append(d.clock, tok.number)
	case tok.before == ':' && len(d.clock) == 0 && len(d.numbers) > 0:
		hour := d.numbers[len(d.numbers)-1].value
		d.numbers = d.numbers[:len(d.numbers)-1]
		d.clock = []int{hour, tok.number}
	case (tok.before == '.' || tok.before == ',') && len(d.clock) == 3 && d.last.text != ":" && d.sign == 0 && d.zone == nil && d.frac == 0:
		d.frac = nanoseconds(tok.text)
	case len(d.numbers) < 4:
		sep := tok.before
		if sep != '-' && sep != '/' && sep != '.' {
			sep = 0
		}
		d.numbers = append(d.numbers, dateNumber{tok.number, len(tok.text), sep})
	}
}

// nanoseconds reads the digits after a decimal point.
func nanoseconds(digits string) int {
	n := 0
	for i := range 9 {
		n *= 10
		if i < len(digits) {
			n += int(digits[i] - '0')
		}
	}
	return n
}

func (d *date) takeWord(tok dateToken) {
	w := tok.text
	if m := text.Month(w); m != 0 && d.month == 0 {
		d.month, d.monthAt = m, len(d.numbers)
		return
	}
	switch {
	case w == "am" || w == "a" && tok.before == 0 && d.clock != nil && len(d.numbers) > 0 && d.pm:
		d.am = true
	case w == "pm" || w == "p":
		d.pm = true
	case w == "t" || w == "z" && d.clock == nil && len(d.numbers) < 3:
	case fillers[w] || weekdayNamed(w):
	case d.zone == nil && zoneNamed(w) != nil && (d.clock != nil || len(d.numbers) > 1):
		d.zone = zoneNamed(w)
	case d.zone != nil || d.sign != 0 || d.clock != nil && len(w) <= 5:
		// A comment behind the zone, or a zone nobody knows.
	default:
		d.foreign = true
	}
}

// time puts the pieces together.
func (d *date) time(zone *time.Location) time.Time {
	year, month, day, ok := d.day()
	if !ok || d.foreign && d.month == 0 {
		return time.Time{}
	}
	clock := append(d.clock, 0, 0, 0)[:3]
	h, m, s := clock[0], clock[1], clock[2]
	switch {
	case d.pm && h < 12:
		h += 12
	case d.am && h == 12:
		h = 0
	}
	if h > 24 || m > 59 || s > 60 || h == 24 && (m > 0 || s > 0) {
		return time.Time{}
	}
	if day > time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day() {
		return time.Time{}
	}
	if d.zone != nil {
		zone = d.zone
	}
	if d.sign != 0 && len(d.offset) > 0 {
		if zone = d.fixed(); zone == nil {
			return time.Time{}
		}
	}
	return time.Date(year, month, day, h, m, s, d.frac, zone).UTC()
}

// fixed is the zone of the offset that was read: +3, +03, +0300, +03:00.
func (d *date) fixed() *time.Location {
	h, m := d.offset[0], 0
	if len(d.offset) > 1 {
		m = d.offset[1]
	} else if d.digits > 2 {
		h, m = h/100, h%100
	}
	if h > 15 || m > 59 {
		return nil
	}
	seconds := h*3600 + m*60
	if d.sign == '-' {
		seconds = -seconds
	}
	return time.FixedZone("", seconds)
}

// day finds out which number is which.
func (d *date) day() (year int, month time.Month, day int, ok bool) {
	n := d.numbers
	if d.month != 0 {
		return d.named()
	}
	switch {
	case len(n) == 0:
		return 0, 0, 0, false
	case n[0].digits == 4 && len(n) >= 3: // 2020-09-28, 2020/1/10
		year, month, day = n[0].value, time.Month(n[1].value), n[2].value
	case n[0].digits == 4 && len(n) == 2 && n[1].digits == 3: // 2003-335
		t := time.Date(n[0].value, 1, n[1].value, 0, 0, 0, 0, time.UTC)
		year, month, day = t.Date()
		ok = t.Year() == n[0].value
		return year, month, day, ok
	case n[0].digits == 4 && len(n) == 2: // 2003-12
		year, month, day = n[0].value, time.Month(n[1].value), 1
	case len(n) < 3:
		return 0, 0, 0, false
	case n[1].sep == '/': // 9/28/2020 in America, 28/09/2020 elsewhere
		month, day = time.Month(n[0].value), n[1].value
		if month > 12 || d.dayFirst() && day <= 12 {
			month, day = time.Month(day), int(month)
		}
		year = fullYear(n[2])
	case n[1].sep == '-' && n[0].digits == 2 && n[2].digits == 2: // 03-12-31
		year, month, day = fullYear(n[0]), time.Month(n[1].value), n[2].value
	default: // 28.09.2020
		day, month, year = n[0].value, time.Month(n[1].value), fullYear(n[2])
	}
	return year, month, day, month >= 1 && month <= 12 && day >= 1 && year >= 1900 && year < 2300
}

// dayFirst tells that 5/6/2020 cannot be American: those say am and pm.
func (d *date) dayFirst() bool { return d.clock != nil && !d.am && !d.pm }

// named is day with the month given by name: "28 Sep 2020", "Sep 28, 2020",
// "Sep 28 16:35:12 2020", "2020 Sep 28".
func (d *date) named() (year int, month time.Month, day int, ok bool) {
	n := d.numbers
	if len(n) < 2 {
		return 0, 0, 0, false
	}
	first, second := n[0], n[1]
	if first.digits == 4 {
		first, second = second, first
	}
	day, year = first.value, fullYear(second)
	return year, d.month, day, day >= 1 && day <= 31 && year >= 1900 && year < 2300
}

func fullYear(n dateNumber) int {
	switch {
	case n.digits > 2:
		return n.value
	case n.value < 69:
		return 2000 + n.value
	default:
		return 1900 + n.value
	}
}

// digitsOnly reads Unix time in seconds or milliseconds, 20200928,
// 20200928163512 and 20200928T163512Z.
func digitsOnly(s string, zone *time.Location) (time.Time, bool) {
	whole, fraction, _ := strings.Cut(s, ".")
	if strings.Trim(fraction, "0123456789") != "" {
		return compactISO(s, zone)
	}
	n := int64(0)
	for _, c := range whole {
		if c < '0' || c > '9' || len(whole) > 14 {
			return compactISO(s, zone)
		}
		n = n*10 + int64(c-'0')
	}
	switch len(whole) {
	case 9, 10:
		return time.Unix(n, 0).UTC(), true
	case 13:
		return time.UnixMilli(n).UTC(), true
	case 14, 8, 4:
		return compactISO(s, zone)
	}
	return time.Time{}, false
}

func compactISO(s string, zone *time.Location) (time.Time, bool) {
	if s[0] < '0' || s[0] > '9' {
		return time.Time{}, false
	}
	for _, layout := range [...]string{"20060102150405", "20060102", "20060102T150405Z0700", "20060102T150405", "2006"} {
		if t, err := time.ParseInLocation(layout, s, zone); err == nil {
			return t.UTC(), true
		}
	}
	return time.Time{}, false
}
