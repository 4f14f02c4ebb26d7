// Package gold counts the sentences of articles that people labelled, for the tests
// of the packages that are measured by their labels. The program itself cuts texts
// otherwise, in package summarize.
package gold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences cuts s as the labels count sentences, from 0: at line ends, and after
// . ! ? … with closing marks where a blank and then a capital, a figure, a
// quotation mark or a dash with one follow, if no abbreviation stands there. Captions
// and headings that are glued to a sentence stay glued: it is a numbering, and knows
// the abbreviations of the labelled articles alone.
func Sentences(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		start := 0
		add := func(end int) {
			if part := strings.TrimSpace(line[start:end]); strings.ContainsFunc(part, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
				out = append(out, part)
			}
			start = end
		}
		for i := 0; i < len(line); {
			r, n := utf8.DecodeRuneInString(line[i:])
			if !strings.ContainsRune(".!?…", r) {
				i += n
				continue
			}
			stop := i
			for i += n; i < len(line) && strings.IndexByte(".!?", line[i]) >= 0; i++ {
			}
			for i < len(line) {
				r, n := utf8.DecodeRuneInString(line[i:])
				if !strings.ContainsRune("\"'»”’“)]", r) {
					break
				}
				i += n
			}
			rest := strings.TrimLeftFunc(line[i:], unicode.IsSpace)
			if rest != "" && len(rest) < len(line)-i && opensSentence(rest) && (r != '.' || i > stop+1 || !endsAbbreviated(line[start:stop], rest)) {
				add(i)
			}
		}
		add(len(line))
	}
	return out
}

func opensSentence(s string) bool {
	s = strings.TrimLeft(s, "\"'«“„‘([—–- ")
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// endsAbbreviated tells whether before ends with an initial or one of the few
// abbreviations that the labelled articles use.
func endsAbbreviated(before, rest string) bool {
	words := strings.FieldsFunc(before, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("(«“\"", r) })
	if len(words) == 0 {
		return false
	}
	w := words[len(words)-1]
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && unicode.IsUpper(r) {
		return true
	}
	switch strings.ToLower(w) {
	case "т", "ч", "м", "пор", "просп", "sgt", "lt", "тис", "тыс", "ст", "вул", "ул", "ім", "им", "св", "mr", "mrs", "ms", "dr", "st", "no", "gen", "capt", "col", "prof",
		"jan", "feb", "aug", "sept", "oct", "nov", "dec":
		return true
	case "р", "рр", "г", "грн", "руб", "млн", "млрд", "a.m", "p.m":
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, "\"'«“„‘([—–- "))
		return !unicode.IsUpper(r)
	}
	return false
}
