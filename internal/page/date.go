package page

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"visti/internal/text"
)

// layouts are the forms of times that machines write.
var layouts = []string{
	time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04Z0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04 Z07:00",
	time.RFC1123Z, time.RFC1123, time.RFC850, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon Jan 2 15:04:05 2006", "Mon Jan 02 2006 15:04:05 GMT-0700",
	"2006-01-02T15:04:05.999999999", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006/01/02 15:04:05", "2006/01/02 15:04", "02.01.2006 15:04:05", "02.01.2006 15:04", "02.01.2006, 15:04", "2006-01-02", "2006/01/02", "20060102", "20060102T150405Z0700", "02.01.2006", "January 2, 2006", "Jan 2, 2006", "2 January 2006",
}

// parseTime reads a time that a machine wrote, in zone if it names none.
func parseTime(s string, zone *time.Location) time.Time {
	s = strings.TrimSpace(s)
	if i := strings.Index(s, " ("); i > 0 {
		s = s[:i] // "… GMT+0200 (Eastern European Standard Time)"
	}
	if len(s) > 64 || s == "" {
		return time.Time{}
	}
	for _, layout := range layouts {
		if t, err := time.ParseInLocation(layout, s, zone); err == nil {
			return sane(t)
		}
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		switch {
		case n > 1e12 && n < 1e13:
			return sane(time.UnixMilli(n).In(zone))
		case n > 1e8 && n < 1e11:
			return sane(time.Unix(n, 0).In(zone))
		}
	}
	return textTime(s, zone)
}

// sane drops times that no page on the web can have.
func sane(t time.Time) time.Time {
	if t.Year() < 1990 || t.Year() > 2100 {
		return time.Time{}
	}
	return t
}

var (
	dayMonthYear = regexp.MustCompile(`(?i)(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|-го|-е)?[\s.,/-]+(?:of\s+)?(\p{L}{3,12})\.?,?[\s/-]+(\d{4})`)
	monthDayYear = regexp.MustCompile(`(?i)\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`)
	numericDay   = regexp.MustCompile(`(?:^|[^\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?:[^\d]|$)`)
	isoDay       = regexp.MustCompile(`(?:^|[^\d])(\d{4})[-/.](\d{2})[-/.](\d{2})(?:[^\d]|$)`)
	clock        = regexp.MustCompile(`(?i)(?:^|[^\d:])(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.)?`)
)

// textTime reads a date that people wrote, in Ukrainian, Russian or English, with
// its time of day if it has one: "8 жовтня, 2014, 14:08".
func textTime(s string, zone *time.Location) time.Time {
	year, month, day := dayOf(s)
	if year == 0 {
		return time.Time{}
	}
	hour, minute := 0, 0
	if m := clock.FindStringSubmatch(s); m != nil {
		hour, _ = strconv.Atoi(m[1])
		minute, _ = strconv.Atoi(m[2])
		switch half := strings.ToLower(m[3]); {
		case strings.HasPrefix(half, "p") && hour < 12:
			hour += 12
		case strings.HasPrefix(half, "a") && hour == 12:
			hour = 0
		}
	}
	if month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 {
		return time.Time{}
	}
	return sane(time.Date(year, month, day, hour, minute, 0, 0, zone))
}

func dayOf(s string) (year int, month time.Month, day int) {
	number := func(s string) int {
		n, _ := strconv.Atoi(s)
		return n
	}
	if m := dayMonthYear.FindStringSubmatch(s); m != nil {
		if mo := text.Month(strings.ToLower(m[2])); mo != 0 {
			return number(m[3]), mo, number(m[1])
		}
	}
	if m := monthDayYear.FindStringSubmatch(s); m != nil {
		if mo := text.Month(strings.ToLower(m[1])); mo != 0 {
			return number(m[3]), mo, number(m[2])
		}
	}
	if m := isoDay.FindStringSubmatch(s); m != nil {
		return number(m[1]), time.Month(number(m[2])), number(m[3])
	}
	if m := numericDay.FindStringSubmatch(s); m != nil {
		return number(m[3]), time.Month(number(m[2])), number(m[1])
	}
	return 0, 0, 0
}

// zoneOf is the zone of times on a page that name none: the one known of the
// site, that of its country if its address or language tells, else UTC.
func zoneOf(known, host, lang string) *time.Location {
	host, _, _ = strings.Cut(host, ":")
	name := known
	switch {
	case known != "":
	case strings.HasSuffix(host, ".ua") || lang == "uk" || lang == "ua":
		name = "Europe/Kyiv"
	case strings.HasSuffix(host, ".ru") || strings.HasSuffix(host, ".xn--p1ai"):
		name = "Europe/Moscow"
	case strings.HasSuffix(host, ".by"):
		name = "Europe/Minsk"
	case strings.HasSuffix(host, ".uk"):
		name = "Europe/London"
	case strings.HasSuffix(host, ".pl"):
		name = "Europe/Warsaw"
	}
	if name != "" {
		if zone, err := time.LoadLocation(name); err == nil {
			return zone
		}
	}
	return time.UTC
}
