package ui

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// width is how many cells s takes.
func width(s string) int { return ansi.StringWidth(s) }

// fit cuts s, which is plain text, to at most w cells, tail where something was
// cut. It looks no further than it has to: s may be very long.
func fit(s string, w int, tail string) string {
	if w <= 0 {
		return ""
	}
	if len(s) <= w { // a byte is at most one cell
		return s
	}
	n, _ := measure(s, w)
	if n == len(s) {
		return s
	}
	if t := width(tail); t > 0 && t < w {
		n, _ = measure(s, w-t)
		return s[:n] + tail
	}
	return s[:n]
}

// spaces is a run of n blanks.
func spaces(n int) string {
	const blanks = "                                                                                "
	if n <= 0 {
		return ""
	}
	if n <= len(blanks) {
		return blanks[:n]
	}
	return strings.Repeat(" ", n)
}

// oneLine makes a single line of text that may hold line breaks or tabs.
func oneLine(s string) string {
	if strings.ContainsAny(s, "\n\t") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// A span is a part of a string, in bytes.
type span struct{ from, to int }

// breakLines finds the lines that s takes at w cells: it breaks at blanks and at
// line breaks, and inside a word only if the word alone is wider than a line.
// With most > 0 it stops after so many lines; the last then goes to the end of s
// and may be too wide.
func breakLines(s string, w, most int) []span {
	if w <= 0 {
		return nil
	}
	var lines []span
	line, used, any := span{}, 0, false // the one being filled: its cells, and if a word is in it
	stop := 0                           // the end of the word that is looked at
	flush := func(next int) {
		lines = append(lines, line)
		line, used, any = span{next, next}, 0, false
	}
	for i := 0; i < len(s); {
		if most > 0 && len(lines) == most-1 {
			return append(lines, span{line.from, len(s)})
		}
		switch s[i] {
		case '\n':
			i++
			flush(i)
			continue
		case ' ', '\t':
			i++
			continue
		}
		if i >= stop {
			stop = i + wordLen(s[i:])
		}
		n, cells := measure(s[i:stop], w)
		whole := i+n == stop
		switch {
		case any && whole && used+i-line.to+cells <= w:
			used += i - line.to + cells
			line.to = i + n
			i += n
		case any:
			flush(i)
		case whole:
			line, used, any = span{i, i + n}, cells, true
			i += n
		default:
			line = span{i, i + len(head(s[i:stop], w))}
			i = line.to
			flush(i)
		}
	}
	if any {
		flush(len(s))
	}
	return lines
}

// measure says how many bytes of s fit w cells, and how many cells these take.
func measure(s string, w int) (n, cells int) {
	for n < len(s) {
		cluster, c := ansi.FirstGraphemeCluster(s[n:], ansi.GraphemeWidth)
		if cells+c > w || cluster == "" {
			return n, cells
		}
		n += len(cluster)
		cells += c
	}
	return n, cells
}

// head is the beginning of s that fits w cells, at least one letter.
func head(s string, w int) string {
	n, _ := measure(s, w)
	if n == 0 {
		_, n = utf8.DecodeRuneInString(s)
	}
	return s[:n]
}

// wordLen is how many bytes the word at the start of s has.
func wordLen(s string) int {
	if i := strings.IndexAny(s, " \n\t"); i >= 0 {
		return i
	}
	return len(s)
}

// wrap returns the lines that s takes at w cells, at most n if n > 0, the last
// one cut.
func wrap(s string, w, n int, tail string) []string {
	if n > 0 {
		s = oneLine(s)
	}
	spans := breakLines(s, w, n)
	lines := make([]string, len(spans))
	for i, sp := range spans {
		lines[i] = fit(strings.TrimRight(s[sp.from:sp.to], " "), w, tail)
	}
	return lines
}

// An age tells how far back a time lies, as its short form shows it.
type age uint8

// The ages, each with a longer form than the one before.
const (
	today    age = iota // 14:05
	thisYear            // 12 лис
	thisWeek            // ср 14:05
	longAgo             // 2025-12-09
)

// ageOf tells which form t takes. Both times are in the reader's zone.
func ageOf(t, now time.Time) age {
	y, m, d := now.Date()
	midnight := time.Date(y, m, d, 0, 0, 0, 0, now.Location())
	switch {
	case t.IsZero():
		return today
	case !t.Before(midnight):
		return today
	case !t.Before(midnight.AddDate(0, 0, -6)):
		return thisWeek
	case t.Year() == y:
		return thisYear
	default:
		return longAgo
	}
}

// cells is how wide a column for times of this age and younger ones is.
func (a age) cells() int { return [...]int{today: 5, thisYear: 6, thisWeek: 8, longAgo: 10}[a] }

// briefCells is how wide a column is for times that briefly writes.
const briefCells = 6

// briefly writes t for a narrow list: the hour of today and of last night, the day
// of this week and of this year, the month of another.
func (w words) briefly(t, now time.Time) string {
	t = t.In(now.Location())
	if now.Sub(t) < 12*time.Hour { // after midnight too
		return t.Format("15:04")
	}
	switch ageOf(t, now) {
	case thisWeek:
		return w.weekday(t.Weekday()) + t.Format(" 02")
	case longAgo:
		return w.month(t.Month()) + t.Format("'06")
	default:
		return w.when(t, now)
	}
}

// when writes t as rows show it.
func (w words) when(t, now time.Time) string {
	t = t.In(now.Location())
	switch ageOf(t, now) {
	case today:
		if t.IsZero() {
			return ""
		}
		return t.Format("15:04")
	case thisWeek:
		return w.weekday(t.Weekday()) + t.Format(" 15:04")
	case thisYear:
		return t.Format("2 ") + w.month(t.Month())
	default:
		return t.Format(time.DateOnly)
	}
}
