package summarize

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestLowerIsToLower holds the short way of lower to the long one, for every character.
func TestLowerIsToLower(t *testing.T) {
	try := func(w string) {
		t.Helper()
		if got, want := lower(w), apostrophes.Replace(strings.ToLower(w)); got != want {
			t.Errorf("lower(%q) = %q, want %q", w, got, want)
		}
	}
	for r := range rune(utf8.MaxRune + 1) {
		if utf8.ValidRune(r) {
			try(string(r))
			if isLetter(r) != unicode.IsLetter(r) || isUpper(r) != unicode.IsUpper(r) {
				t.Errorf("%q (%U) is taken for a letter: %v, for a capital: %v", r, r, isLetter(r), isUpper(r))
			}
			try("П" + string(r) + "ять")
		}
	}
	for _, w := range []string{"", "П’ять", "U.S.", "а\xd0", "\xd0a", "\xd1\xff", "\xd2", "\xe2\x80", "Б\xff", strings.Repeat("Ж", 100)} {
		try(w)
	}
	if got := lower("П’ЯТЬ Їжаків ґанку"); got != "п'ять їжаків ґанку" {
		t.Errorf("got %q", got)
	}
}
