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

// TestNamesOfTheWorld: given names that agencies write every day, in other cases too.
func TestNamesOfTheWorld(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a surname in єнко", "За словами Сергія Корнієнка, вірус заразив голубів.", []string{"Сергій Корнієнко"}},
		{"beside it", "Про це розповіли Матвієнку.| На думку Андрія Матвієнка, міст закриють.", []string{"*", "Андрій Матвієнко"}},
		{"ru: a man", "По словам Роджера Гласса, мост закроют.| Мост построил Джимми Уолт.| Сам Уолт называет его «ошибкой».", []string{"Роджер Гласс", "-", "Джимми Уолт"}},
		{"a woman", "На думку Клаудії Кемп, міст закриють.", []string{"Клаудія Кемп"}},
		{"en: a woman", "Nicky Moreland told the Standard that the bank was late, and so was Saudi Aramax.| “It is late,” she said.", []string{"Nicky Moreland via Standard", "Nicky Moreland via Standard"}},
		{"en: no company of an office", "Velara left.| A Home Office demand was late, the Home Office said.| “We will,” the company added.", []string{"-", "Home Office", "company"}},
		{"a given name before the verb", "Міст повернули, сказав британець Джим Норт.| Джим додав, що міст новий.", []string{"Джим Норт", "Джим Норт"}},
	})
}
