package news

import "visti/internal/text"

// A Text is a string that has passed the cleaner: valid UTF-8 without control
// characters (newline and tab excepted), escape sequences, bidi overrides or
// invisible characters outside the scripts and emoji that need them. Only Plain
// and PlainLine make one, so what is a Text may be shown on a terminal as it is.
// The zero value is the empty text.
type Text struct{ s string }

// Plain cleans s and keeps its lines. Good text comes back byte for byte.
func Plain(s string) Text { return Text{text.Clean(s)} }

// PlainLine cleans s and folds every run of blanks and line breaks into one
// blank, so that what it returns is a single line.
func PlainLine(s string) Text { return Text{text.CleanLine(s)} }

// String returns the cleaned text.
func (t Text) String() string { return t.s }

// Empty tells whether there is nothing to show.
func (t Text) Empty() bool { return t.s == "" }

// Slice returns the bytes from start to end, which must lie on rune borders.
func (t Text) Slice(start, end int) Text { return Text{t.s[start:end]} }

// MarshalText gives the text to JSON.
func (t Text) MarshalText() ([]byte, error) { return []byte(t.s), nil }

// UnmarshalText cleans what it is given: JSON from outside is outside too.
func (t *Text) UnmarshalText(b []byte) error {
	t.s = text.Clean(string(b))
	return nil
}
