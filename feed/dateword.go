package feed

import (
	"strings"
	"time"
)

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
