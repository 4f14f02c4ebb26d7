package summarize

import (
	"strings"
	"testing"
)

// A line that lost its end had a body without a kind.
func TestHeadsHaveGenderAndKind(t *testing.T) {
	for w, h := range lexiconOnce().heads.all() {
		if h.kind < personHead || h.kind > crowdHead || strings.ContainsAny(w, "[]#") {
			t.Errorf("%q is %+v: no kind", w, h)
		}
	}
	testSpoken(t, []spokenCase{
		{"a village council", "Про ремонт сільради розповіли на сході.| На думку сільради, автобус слід повернути.", []string{"-", "сільрада"}},
		{"an article", "Мост стоит.| У статті йдеться, що міст закриють.", []string{"-", "стаття"}},
	})
}
