package summarize

import "testing"

func TestHowManyUnnamed(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: two officials", "Два чиновника рассказали, что водителя задержали.", []string{"?"}},
		{"ru: two sources of a paper", "Два источника РБК рассказали, что водителя задержали.", []string{"?"}},
		{"ru: several sources of a paper", "Несколько источников РБК рассказали, что водителя задержали.", []string{"?"}},
		{"uk: several of a paper", "Кілька співрозмовників УП розповіли, що водія затримали.", []string{"?"}},
		{"ru: two of a ministry", "Два чиновника МВД рассказали, что водителя задержали.", []string{"Два чиновника МВД"}},
		{"uk: a people", "Росіяни заявляють про збиті дрони.", []string{"?"}},
		{"ru: the next of kin", "Родные рассказали, что увидели дым.", []string{"?"}},
	})
}

func TestCrowdsWithoutTheAgency(t *testing.T) {
	for _, c := range []struct{ text, kind string }{
		{"Водителя задержали, сообщил ТАСС источник в полиции.", "источник в полиции"},
		{"Водителя задержали, рассказали РБК два источника в полиции.", "два источника в полиции"},
		{"Водителя задержали, рассказал «Интерфаксу» источник в полиции.", "источник в полиции"},
	} {
		v := newDocument(story("ru", "", c.text)).voices()[0]
		if got := v.speaker.role; got != c.kind || !v.speaker.crowd {
			t.Errorf("%s\nsaid by %q, want %q", c.text, got, c.kind)
		}
	}
}
