package ui

import (
	"cmp"
	"fmt"
	"strings"
	"time"
)

// A phrase is one text of the frame.
type phrase uint16

// Words are the texts of the frame in one language.
type words struct {
	lang   string // "uk" or "en"
	ascii  bool
	linear bool              // line by line, where commands take the place of keys
	keys   map[string]string // by the name of the action; nil for visti's own
}

func newWords(lang string, ascii bool) words {
	if lang != "uk" {
		lang = "en"
	}
	return words{lang: lang, ascii: ascii}
}

// say returns a text, with args in its places.
func (w words) say(p phrase, args ...any) string { return w.fill(w.wording(p), args...) }

// wording is the text as it stands in the tables.
func (w words) wording(p phrase) string {
	if w.linear {
		p = cmp.Or(linearly[p], p)
	}
	if w.lang == "uk" {
		return wordingOf(p).uk
	}
	return wordingOf(p).en
}

// fill puts keys and args in their places.
func (w words) fill(s string, args ...any) string {
	s = w.named(s, len(args) > 0)
	if w.ascii {
		s = plainPunctuation(s)
	}
	if len(args) > 0 {
		s = fmt.Sprintf(s, args...)
	}
	return s
}

// wordingOf is p in both languages.
func wordingOf(p phrase) wording {
	if p < lastSaid {
		return texts[p]
	}
	return keyTexts[p]
}

// count returns a text that names a number of things, in the form that goes with
// the number: one|many in English, one|few|many in Ukrainian.
func (w words) count(p phrase, n int) string {
	forms := strings.Split(w.wording(p), "|")
	form := forms[len(forms)-1]
	switch {
	case w.lang != "uk":
		if n == 1 {
			form = forms[0]
		}
	case n%10 == 1 && n%100 != 11:
		form = forms[0]
	case n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14):
		form = forms[1]
	}
	return w.fill(form, n)
}

// plainPunctuation writes the typographic signs of our own texts in ASCII.
func plainPunctuation(s string) string {
	return strings.NewReplacer("…", "...", "—", "-", "–", "-", "’", "'", "·", "-", "«", `"`, "»", `"`, "“", `"`, "”", `"`).Replace(s)
}

func (w words) weekday(d time.Weekday) string {
	if w.lang == "uk" {
		return [...]string{"нд", "пн", "вт", "ср", "чт", "пт", "сб"}[d]
	}
	return [...]string{"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"}[d]
}

func (w words) month(m time.Month) string {
	if w.lang == "uk" {
		return [...]string{"січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"}[m-1]
	}
	return [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}[m-1]
}
