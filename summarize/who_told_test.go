package summarize

import "testing"

func TestAQuotationIsOfWhomTheSentenceBeforeIsAbout(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a farmer", "Mayor Liv Castor said it was late.| Farmer Ada Dahl has no doubt.| “I know what I saw.”", []string{"Liv Castor", "-", "Ada Dahl"}},
		{"two are named", "Mayor Liv Castor said it was late.| Farmer Ada Dahl met Tom Baird.| “I know what I saw.”", []string{"Liv Castor", "-", "Liv Castor|?|-"}},
		{"another paragraph", "Mayor Liv Castor said it was late.| Farmer Ada Dahl was away.\n\n“I know what I saw.”", []string{"Liv Castor", "-", "Liv Castor|?|-"}},
		{"who spoke right before", "Farmer Ada Dahl was away.| Mayor Liv Castor said it was late.| “I know what I saw.”", []string{"-", "Liv Castor", "Liv Castor"}},
	})
}

func TestWhoseManNobodyKnows(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an agency's", "The kills were few, says the wildlife agency's Torre Lundh.| The rest, he adds, were dogs.", []string{"Torre Lundh", "Torre Lundh"}},
		{"a body's body", "The kills were few, says the ministry's Wildlife Office.", []string{"ministry's Wildlife Office"}},
	})
}
