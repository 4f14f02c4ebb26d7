package news

import (
	"slices"
	"strings"

	"visti/internal/text"
)

// A Slot is the place of a query where something is being typed: the name of a
// field or a word, or a value of a field.
type Slot struct {
	From, To int    // in bytes of the query: what is typed there
	Typed    string // the same, its quotation mark left out
	Name     string // the field as it is written; "" where a field or a word is typed
	Field    Field  // which one that is, if Known
	Known    bool   // it is a field of conditions
	Sort     bool   // it is sort:
	Saved    bool   // it is saved:, or what is typed begins with an @
}

// SlotAt finds what is being typed at a place in a query, in bytes.
func SlotAt(query string, at int) Slot {
	at = max(0, min(at, len(query)))
	from, quoted := 0, false
	for i, r := range query[:at] {
		switch {
		case quoted:
			quoted = r != '"'
		case r == '"':
			quoted = true
		case r == ' ' || r == '\t' || r == '(' || r == ')':
			from = i + 1
		}
	}
	word := query[from:at]
	if strings.HasPrefix(word, "-") {
		from, word = from+1, word[1:]
	}
	s := Slot{From: from, To: at, Typed: word}
	if name, value, ok := strings.Cut(word, ":"); ok && fieldName(name) {
		s.Name, s.From = name, from+len(name)+1
		s.Field, s.Known = fieldOf(name)
		s.Sort = isSort(name)
		s.Saved = slices.Contains(savedNames, text.Fold(name))
		if i := strings.LastIndexByte(value, ','); i >= 0 && !s.Saved {
			s.From, value = s.From+i+1, value[i+1:]
		}
		s.Typed = value
	} else if strings.HasPrefix(word, "@") {
		s.Saved, s.Typed = true, word[1:]
	}
	s.Typed = strings.TrimPrefix(s.Typed, `"`)
	return s
}

// A Name is what something of the query language is called, in English and in
// Ukrainian, and by Key in counts.
type Name struct{ Key, English, Ukrainian string }

// In returns the name in a language.
func (n Name) In(lang string) string {
	if lang == "uk" {
		return n.Ukrainian
	}
	return n.English
}

// FieldNames are the fields of the query language, with their colons.
func FieldNames() []Name {
	var all []Name
	add := func(names []string) {
		all = append(all, Name{names[0], names[0] + ":", names[1] + ":"})
	}
	for _, f := range fields {
		add(f.names)
	}
	add(sortNames)
	add(savedNames)
	return all
}

// ValueNames are the values that the slot's field is known to take; for fields
// that take anything there are none. Those of sources, groups and languages are
// for the one who asks to know.
func (s Slot) ValueNames() []Name {
	var all []Name
	switch {
	case s.Sort:
		return sorts()
	case !s.Known:
		return nil
	}
	switch s.Field {
	case TopicIs:
		for _, t := range Topics() {
			all = append(all, Name{t.String(), t.String(), strings.ToLower(t.Name("uk"))})
		}
	case Is, Has:
		for _, v := range values {
			if v.field == s.Field {
				all = append(all, Name{v.names[0], v.names[0], v.names[1]})
			}
		}
	case Since, Until:
		if name := canonical(s.Name); name == "since" || name == "before" {
			return []Name{{"", "today", "сьогодні"}, {"", "yesterday", "вчора"}}
		}
		return []Name{{"", "1h", "1год"}, {"", "6h", "6год"}, {"", "1d", "1д"}, {"", "3d", "3д"}, {"", "1w", "1тиж"}}
	case Between:
		return []Name{{"", "today", "сьогодні"}, {"", "yesterday", "вчора"}}
	}
	return all
}

func sorts() []Name {
	return []Name{{"", "newest", "нові"}, {"", "oldest", "старі"}, {"", "source", "джерело"}}
}
