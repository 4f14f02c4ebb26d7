package news

import (
	"slices"
	"time"

	"visti/internal/text"
)

// fields holds every field of the query language with its names, the first one
// canonical; names are folded.
var fields = []struct {
	field Field
	names []string
}{
	{InTitle, []string{"title", "заголовок", "назва"}},
	{InBody, []string{"body", "текст"}},
	{By, []string{"by", "автор"}},
	{Who, []string{"who", "хто"}},
	{TopicIs, []string{"topic", "тема"}},
	{SourceIs, []string{"source", "джерело"}},
	{GroupIs, []string{"group", "група"}},
	{LangIs, []string{"lang", "мова"}},
	{Is, []string{"is", "є"}},
	{Has, []string{"has", "має"}},
	{Since, []string{"since", "від"}},
	{Since, []string{"age", "вік"}},
	{Until, []string{"older", "старше"}},
	{Until, []string{"before", "до"}},
	{Between, []string{"date", "дата"}},
}

// sortNames are the names of sort:, which is no condition.
var sortNames = []string{"sort", "порядок"}

// values holds what is: and has: take, the first name canonical.
var values = []struct {
	field Field
	names []string
}{
	{Is, []string{"unread", "непрочитане", "непрочитані"}},
	{Is, []string{"read", "прочитане", "прочитані"}},
	{Is, []string{"starred", "зірка", "позначене"}},
	{Is, []string{"changed", "змінене", "змінені"}},
	{Is, []string{"new", "нове", "нові"}},
	{Has, []string{"claims", "твердження"}},
	{Has, []string{"fulltext", "повний"}},
	{Has, []string{"number", "число", "числа"}},
}

func fieldOf(name string) (Field, bool) {
	name = text.Fold(name)
	for _, f := range fields {
		if slices.Contains(f.names, name) {
			return f.field, true
		}
	}
	return Words, false
}

// canonical is the English name of the field that name means.
func canonical(name string) string {
	name = text.Fold(name)
	for _, f := range fields {
		if slices.Contains(f.names, name) {
			return f.names[0]
		}
	}
	return name
}

func isSort(name string) bool { return slices.Contains(sortNames, text.Fold(name)) }

// nearestField is the field whose name is nearest to a misspelt one, or "".
func nearestField(name string) string {
	var names []string
	for _, f := range fields {
		names = append(names, f.names...)
	}
	names = append(names, sortNames...)
	names = append(names, savedNames...)
	if near := nearest(text.Fold(name), names); near != "" {
		return near + ":"
	}
	return ""
}

func nearestTopic(s string) string {
	var names []string
	for _, t := range Topics() {
		names = append(names, t.String(), text.Fold(t.Name("uk")))
	}
	return nearest(text.Fold(s), names)
}

// valueOf returns the canonical name of a value of is: or has:, else the nearest.
func valueOf(f Field, v string) (known, hint string) {
	var names []string
	for _, x := range values {
		if x.field != f {
			continue
		}
		if slices.Contains(x.names, v) {
			return x.names[0], ""
		}
		names = append(names, x.names...)
	}
	return "", nearest(v, names)
}

func valuesOf(f Field) []string {
	var names []string
	for _, x := range values {
		if x.field == f {
			names = append(names, x.names[0])
		}
	}
	return names
}

// nearest returns the name that takes the fewest changes to reach from s: at
// most two, and less than half of its letters; or one that s begins.
func nearest(s string, names []string) string {
	best, least := "", 3
	for _, n := range names {
		d := text.Distance(s, n)
		if d < least && 2*d < len([]rune(n)) {
			best, least = n, d
		}
	}
	if best != "" || len([]rune(s)) < 2 {
		return best
	}
	for _, n := range names {
		if len(n) > len(s) && n[:len(s)] == s {
			return n
		}
	}
	return ""
}

// time reads since:, before:, age:, older: and date:. A date is a whole day in now's
// zone; a range is written with two dots, each end included.
func (p *parser) time(f Field, t token) (Term, bool, error) {
	bad := &QueryError{Word: t.raw, Pos: t.pos, Want: "a time such as 6h, 3d, yesterday or 2026-11-01"}
	switch canonical(t.field) {
	case "age", "older":
		d, ok := duration(t.value)
		if !ok {
			bad.Want = "an age such as 90m, 6h, 3d or 2w"
			return Term{}, false, bad
		}
		return p.ago(f, t, d)
	case "date":
		return p.dates(t, bad)
	}
	if d, ok := duration(t.value); ok {
		return p.ago(f, t, d)
	}
	at, ok := p.day(t.value)
	if !ok {
		var err error
		if at, err = time.ParseInLocation("2006-01-02T15:04:05", t.value, p.now.Location()); err != nil {
			return Term{}, false, bad
		}
	}
	return Term{Field: f, Time: at}, true, nil
}

// ago makes a Term of an age.
func (p *parser) ago(f Field, t token, d time.Duration) (Term, bool, error) {
	if d > maxAge {
		return Term{}, false, &QueryError{Word: t.raw, Pos: t.pos, Want: "an age of 100 years at most, which is 36500d"}
	}
	return Term{Field: f, Time: p.now.Add(-d).Truncate(time.Second)}, true, nil
}

// dates reads "2026-11-01" and "2026-11-01..2026-11-07" as one Term with both ends.
func (p *parser) dates(t token, bad error) (Term, bool, error) {
	from, to, isRange := cut(t.value, "..")
	first, ok := p.day(from)
	if !ok {
		return Term{}, false, bad
	}
	last := first
	if isRange {
		if last, ok = p.day(to); !ok {
			return Term{}, false, bad
		}
		if last.Before(first) {
			return Term{}, false, &QueryError{Word: t.raw, Pos: t.pos, Want: "the first day stands before the last"}
		}
	}
	return Term{Field: Between, Time: first, End: last.AddDate(0, 0, 1)}, true, nil
}

func cut(s, sep string) (before, after string, found bool) {
	for i := 0; i+len(sep) <= len(s); i++ {
		if s[i:i+len(sep)] == sep {
			return s[:i], s[i+len(sep):], true
		}
	}
	return s, "", false
}

// day reads a date, "today" or "yesterday" as the beginning of that day.
func (p *parser) day(s string) (time.Time, bool) {
	y, m, d := p.now.Date()
	today := time.Date(y, m, d, 0, 0, 0, 0, p.now.Location())
	switch text.Fold(s) {
	case "today", "сьогодні":
		return today, true
	case "yesterday", "вчора", "учора":
		return today.AddDate(0, 0, -1), true
	}
	day, err := time.ParseInLocation("2006-01-02", s, p.now.Location())
	return day, err == nil && day.Year() >= 1970
}
