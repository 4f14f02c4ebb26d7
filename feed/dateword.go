package feed

import (
	"strings"
	"time"
)

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

// weekdays holds weekday names and their short forms where they are not
// beginnings of the long ones.
var weekdays = [...]string{
	"mon", "tue", "wed", "thu", "fri", "sat", "sun",
	"понеділ", "вівтор", "серед", "четвер", "п", "субот", "неділ",
	"понедел", "вторник", "среда", "среду", "пятниц", "суббот", "воскрес",
	"пн", "вт", "ср", "чт", "сб", "нд", "вс", "пон", "вів", "чет", "суб", "нед", "втр", "чтв", "пят", "воск", "сбт",
}

// fillers are words inside dates that say nothing.
var fillers = map[string]bool{
	"о": true, "об": true, "в": true, "у": true, "р": true, "рік": true, "року": true, "г": true, "год": true, "года": true,
	"at": true, "on": true, "of": true, "the": true, "th": true, "st": true, "nd": true, "rd": true, "de": true, "h": true,
	"час": true, "времени": true, "часу": true, "date": true,
}

func monthNamed(w string) time.Month {
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

func weekdayNamed(w string) bool {
	for _, d := range weekdays {
		if w == d || len(d) > 4 && strings.HasPrefix(w, d) || d[0] < 0x80 && strings.HasPrefix(w, d) {
			return true
		}
	}
	return w == "ятниця" || w == "ятницю" // the apostrophe cuts the word
}

// zones holds named zones as minutes east of Greenwich.
var zones = map[string]int{
	"z": 0, "gmt": 0, "utc": 0, "ut": 0, "wet": 0, "гмт": 0,
	"bst": 60, "west": 60, "cet": 60, "met": 60, "mez": 60, "cest": 120, "mest": 120, "mesz": 120,
	"eet": 120, "eest": 180, "msk": 180, "мск": 180, "msd": 240, "trt": 180, "idt": 180, "samt": 240, "gst": 240, "pkt": 300,
	"uzt": 300, "yekt": 300, "ist": 330, "omst": 360, "ict": 420, "wib": 420, "krat": 420, "hkt": 480, "sgt": 480, "awst": 480,
	"irkt": 480, "jst": 540, "kst": 540, "acst": 570, "aest": 600, "vlat": 600, "acdt": 630, "aedt": 660, "nzst": 720, "nzdt": 780,
	"nst": -210, "ndt": -150, "adt": -180, "brt": -180, "art": -180, "ast": -240, "at": -240,
	"edt": -240, "est": -300, "et": -300, "cdt": -300, "cst": -360, "ct": -360, "mdt": -360, "mst": -420, "mt": -420,
	"pdt": -420, "pst": -480, "pt": -480, "akdt": -480, "akst": -540, "hst": -600, "sst": -660,
	"a": 60, "n": -60, "m": 720, "y": -720, // what is still seen of the military letters
}

func zoneNamed(w string) *time.Location {
	minutes, known := zones[w]
	if !known {
		return nil
	}
	return time.FixedZone(w, minutes*60)
}
