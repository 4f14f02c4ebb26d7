package summarize

import "testing"

func TestWhoIsQuotedByAnother(t *testing.T) {
	korb := []string{"Jan Korb"}
	testSpoken(t, []spokenCase{
		{"a person", "The news site Harbour quoted Jan Korb as saying that the sale was off.", []string{"Jan Korb via news site Harbour"}},
		{"a minister", "The Pell Gazette quotes Minister Jan Korb as saying the sale is off.", []string{"Jan Korb via Pell Gazette"}},
		{"cited", "The state agency cited Jan Korb as saying that the sale was off.", []string{"Jan Korb via state agency"}},
		{"behind what is said", "The sale is off, the agency quoted the ministry as saying.", []string{"ministry via agency"}},
		{"people", "The sale is off, Reuters quoted two people close to the board as saying.", []string{"? via Reuters"}},
		{"him", "Jan Korb is away.| The agency quoted him as saying that the sale was off.", []string{"-", "Jan Korb"}},
		{"a poet", "The Pell Gazette quoted Shakespeare.", []string{"-"}},
		{"the passive", "Jan Korb was quoted as saying that the sale was off.", korb},
	})
}

func TestWhoTakesItFor(t *testing.T) {
	korb, no := []string{"Jan Korb"}, []string{"-"}
	testSpoken(t, []spokenCase{
		{"considers it so", "Jan Korb considers a default unlikely.", korb},
		{"of an institute", "Ada Krog of the Skern Institute slammed the plan.", []string{"Ada Krog"}},
		{"economists", "Most economists consider a default unlikely.", []string{"?"}},
		{"a bank", "The bank considers a fall in prices possible.", []string{"bank"}},
		{"remembers her as", "Jan Korb remembers her as “a storm in a coat”.", korb},
		{"let it be known", "Jan Korb let it be known that he would resign.", korb},
		{"left no doubt", "Jan Korb left no doubt that he would resign.", korb},
		{"warns of", "The weather service warns of gusts of up to 120 km/h.", []string{"weather service"}},
		{"neighbours describe", "Neighbours describe the suspect as a quiet man who fed the birds.", []string{"?"}},
		{"his lawyer", "His lawyer slammed the verdict.", []string{"lawyer"}},
		{"a memo", "A memo from the ministry speaks of “gross negligence”.", []string{"memo"}},
		{"a report", "A report by the audit office criticised the ministry.", []string{"report"}},
		{"seen by a paper", "According to figures from the audit office seen by this newspaper, the fund lost 4 million.", []string{"audit office"}},
		{"for whom it is", "For Jan Korb, who runs the museum, the sale is “an act of vandalism”.", korb},
		{"not so", "Not so, replies Jan Korb, the mayor: the money was never there.", korb},
		{"a bid", "The bank considers a bid.", no},
		{"options", "Jan Korb considers his options.", no},
		{"an open door", "Jan Korb found the door open.", no},
		{"for whom it costs", "For Jan Korb, the sale is worth 4 million.", no},
		{"a circle", "The painters describe a circle.", no},
		{"a man", "A man slammed the door.", no},
		{"a dog", "Ada Krog of Pell and her dog slammed the door.", no},
		{"let it be", "Jan Korb let it be.", no},
	})
}
