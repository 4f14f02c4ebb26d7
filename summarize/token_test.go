package summarize

import (
	"strings"
	"testing"
)

// TestSmallLettersAreSmall: whatever isLower takes for small is so, and most letters of
// the three languages are.
func TestSmallLettersAreSmall(t *testing.T) {
	taken := 0
	for r := rune(1); r < 0x3000; r++ {
		w := string(r)
		if !isLower(w) {
			continue
		}
		taken++
		if want := apostrophes.Replace(strings.ToLower(w)); want != w {
			t.Errorf("%q (%U) is taken for small, but is %q in small letters", w, r, want)
		}
	}
	if taken < 26+10+48 {
		t.Errorf("%d letters are taken for small", taken)
	}
	for w, want := range map[string]string{"П’ять": "п'ять", "ґанок": "ґанок", "Їжак": "їжак", "Ёлка": "ёлка", "U.S.": "u.s.", "а\xd0": strings.ToLower("а\xd0")} {
		if got := lower(w); got != want {
			t.Errorf("lower(%q) = %q, want %q", w, got, want)
		}
	}
}
