package summarize

import "testing"

func TestQuotationGluedToTheStopBeforeIt(t *testing.T) {
	got := sentencesOf(story("uk", "", "Депутатка Ніна Рак виступила в залі.«Повага до правил є головним чинником», — зазначила вона.У спілці це відкинули."))
	if len(got) != 3 || got[1] != "«Повага до правил є головним чинником», — зазначила вона." {
		t.Errorf("sentences = %q, want three", got)
	}
}

func TestCapitalInsideAName(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"in quotation marks", `За словами голови правління Ніни Рак, "ПриватЛада" знову стане банкрутом.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, s := range newDocument(story("uk", "", c.text)).sentences {
				if s.kind == headingSentence {
					t.Errorf("%q is cut in two", c.text)
				}
			}
		})
	}
	if got := sentencesOf(story("uk", "", "«Разом до правди», – написав глава держави уTwitter.")); len(got) != 1 {
		t.Errorf("sentences = %q, want one: a preposition lost its blank", got)
	}
	if d := newDocument(story("uk", "", "Суперники і київ. Володимир РакПрезидент заявив, що піде.")); len(d.sentences) != 3 {
		t.Errorf("a caption stays glued: %d sentences, want 3", len(d.sentences))
	}
}
