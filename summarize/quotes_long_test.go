package summarize

import (
	"strings"
	"testing"
)

func TestLongQuotationWithATagBehindIt(t *testing.T) {
	const said = `"Объясню почему.| У нас мало. | У них много. | Они растут. | Мы едим. | Они ездят. | Они шьют. | Нам это плюс", - считает экономист Лев Дубов.`
	want := strings.Split(strings.Repeat("Лев Дубов,", strings.Count(said, "|")), ",")
	want[len(want)-1] = "Лев Дубов"
	testSpoken(t, []spokenCase{
		{"eight sentences", said, want},
		{"a stray mark", strings.Replace(said, `", - считает экономист Лев Дубов`, "", 1), strings.Split(strings.TrimSuffix(strings.Repeat("-,", len(want)), ","), ",")},
	})
}
