package summarize

import "testing"

// TestSingleMarksRoundANameAreQuotationMarks: apostrophes are none.
func TestSingleMarksRoundANameAreQuotationMarks(t *testing.T) {
	for text, want := range map[string]int{
		"В понедельник 'Нортгаз' объявил о планах.":             2,
		"The owner of ‘Grey Mill’ said so.":                     2,
		"The teachers' and the drivers' unions said so.":        0,
		"They play rock 'n' roll in the town of Pell.":          0,
		"Fans of the '90s and of the '80s came to the town.":    0,
		"The mayors' 'Plan for Pell is thin and cannot work.":   0,
		"He said: \"Wait.\n\nThe 'Velara' plant is closed.":     3,
		"Vasyl O'Brand and Ann D'Arcy came to the town hall.":   0,
		"На зборах Обов'язок і П'яте Колесо обрали головою її.": 0,
	} {
		n := 0
		for _, tok := range newDocument(story("", "", text)).tokens {
			if tok.word == `"` {
				n++
			}
		}
		if n != want {
			t.Errorf("%q has %d quotation marks, want %d", text, n, want)
		}
	}
}
