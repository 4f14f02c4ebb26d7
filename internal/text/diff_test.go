package text

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

func written(edits []Edit) string {
	var parts []string
	for _, e := range edits {
		words := strings.Join(e.Words, " ")
		switch e.Side {
		case -1:
			words = "[-" + words + "-]"
		case 1:
			words = "{+" + words + "+}"
		}
		parts = append(parts, words)
	}
	return strings.Join(parts, " ")
}

func TestDiff(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"", "", ""},
		{"а б", "а б", "а б"},
		{"", "а", "{+а+}"},
		{"а", "", "[-а-]"},
		{"загинули двоє людей", "загинули троє людей", "загинули [-двоє-] {+троє+} людей"},
		{"а б в г", "а в г д", "а [-б-] в г {+д+}"},
		{"а б в", "г д е", "[-а б в-] {+г д е+}"},
		{"у місті п’ять поранених", "у місті та області сім поранених", "у місті [-п’ять-] {+та області сім+} поранених"},
	} {
		if got := written(Diff(strings.Fields(c.a), strings.Fields(c.b))); got != c.want {
			t.Errorf("%q to %q: %s, want %s", c.a, c.b, got, c.want)
		}
	}
}

// TestDiffLosesNothing puts both texts together again from the edits, and holds
// them against the longest common subsequence.
func TestDiffLosesNothing(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	random := func(n int) []string {
		words := make([]string, rnd.IntN(n))
		for i := range words {
			words[i] = fmt.Sprint(rnd.IntN(4))
		}
		return words
	}
	for range 500 {
		a, b := random(30), random(30)
		var was, is []string
		same := 0
		for _, e := range Diff(a, b) {
			if e.Side <= 0 {
				was = append(was, e.Words...)
			}
			if e.Side >= 0 {
				is = append(is, e.Words...)
			}
			if e.Side == 0 {
				same += len(e.Words)
			}
		}
		if !slices.Equal(was, a) || !slices.Equal(is, b) {
			t.Fatalf("%v to %v: the edits give %v and %v", a, b, was, is)
		}
		if want := shared(a, b); same != want {
			t.Fatalf("%v to %v: %d words kept, want %d", a, b, same, want)
		}
	}
}

// shared is how many words two texts share in order.
func shared(a, b []string) int {
	row := make([]int, len(b)+1)
	for i := range a {
		diagonal := 0
		for j := range b {
			above := row[j+1]
			row[j+1] = max(row[j+1], row[j])
			if a[i] == b[j] {
				row[j+1] = diagonal + 1
			}
			diagonal = above
		}
	}
	return row[len(b)]
}

func TestDiffOfLongTextsIsBounded(t *testing.T) {
	a, b := make([]string, 50_000), make([]string, 50_000)
	for i := range a {
		a[i], b[i] = fmt.Sprint("a", i), fmt.Sprint("b", i)
	}
	begin := time.Now()
	if got := Diff(a, b); len(got) != 2 {
		t.Errorf("%d edits, want all taken out and all put in", len(got))
	}
	if d := time.Since(begin); d > 5*time.Second {
		t.Errorf("took %v", d)
	}
}
