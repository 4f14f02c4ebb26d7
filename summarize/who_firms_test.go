package summarize

import "testing"

func TestNamesBehindWhatTheyAre(t *testing.T) {
	for _, c := range []struct{ text, who, role string }{
		{"Marketing company Velara said spam rose.", "Velara", "marketing company"},
		{"Ads fell, according to marketing company Velara.", "Velara", "marketing company"},
		{"Web tracking company Velara said piracy rose.", "Velara", "web tracking company"},
		{"The best one is the Walker, said magazine Mobile PC.", "Mobile PC", "magazine"},
		{"Shares fell, owner Menat Group said.", "Menat Group", "owner"},
		{"Growth will slow, data provider IHC Market said.", "IHC Market", "data provider"},
		{"The city's metro operator MTB Corp said trains would stop.", "MTB Corp", "city's metro operator"},
		{"The talks failed, the official Sinhua News Agency said.", "Sinhua News Agency", ""},
		{"The Norwegian broadcaster Kanal Nord said trains would stop.", "Kanal Nord", "Norwegian broadcaster"},
		{"Norwegian broadcaster Kanal Nord said trains would stop.", "Kanal Nord", "Norwegian broadcaster"},
		{"British Airways said flights would stop.", "British Airways", ""},
		{"Reporters Without Borders group said the arrests were wrong.", "Reporters Without Borders", "group"},
		{"Forum for the Waters said it was glad.", "Forum for the Waters", ""},
		{"Network Rail said trains would stop.", "Network Rail", ""},
		{"Police Scotland said two people were hurt.", "Police Scotland", ""},
		{"The Velara company said spam rose.", "Velara company", ""},
	} {
		sp := newDocument(story("en", "", c.text)).voices()[0].speaker
		if sp.who != c.who || sp.role != c.role {
			t.Errorf("%s\nsaid by %q, %q, want %q, %q", c.text, sp.who, sp.role, c.who, c.role)
		}
	}
	testSpoken(t, []spokenCase{
		{"the company again", "Marketing company IBM said spam rose.|The company said it would act.", []string{"IBM", "IBM"}},
	})
}

func TestWhoToldOfIt(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a minister", "The rise was announced on Monday by Trade Secretary Ada Krog.", []string{"Ada Krog"}},
		{"a ministry", "The deal was confirmed by the ministry on Monday.", []string{"ministry"}},
		{"pictures", "The deal was confirmed by ministry images.", []string{"-"}},
		{"companies that deny", "The tobacco companies deny that they acted illegally.", []string{"tobacco companies"}},
		{"who discovered that", "The researchers said so.|They discovered that most were well.", []string{"researchers", "researchers"}},
		{"who discovered a thing", "A team of physicists from Velara has discovered a new state of matter.", []string{"-"}},
		{"the critic wrote", "\"A fine book it is,\" wrote the critic.", []string{"critic"}},
	})
}
