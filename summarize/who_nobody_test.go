package summarize

import "testing"

func TestWhereNobodySpeaks(t *testing.T) {
	var cases []spokenCase
	for _, text := range []string{
		"Neither government has confirmed the deal.",
		"Neither of the two governments has confirmed the deal.",
		"No government has confirmed the deal.",
		"No Velaran official has confirmed the deal.",
		"No group has claimed responsibility.",
		"Neither the ministry nor the police have confirmed it.",
		"Neither Jan Korb nor Liv Castor said a word about it.",
		"Neither the ministry nor Mayor Liv Castor said how many died.",
		"Neither company said how much it paid.",
		"Not one of the councillors said it.",
		"Neither party denied it.",
		"Neither minister condemned the raid.",
		"No other bank forecasts a fall.",
		"No party has ruled out a deal.",
		"So far no agency has reported any deaths.",
		"No witnesses said that they saw him.",
		"The road was shut, but no minister has said why.",
	} {
		cases = append(cases, spokenCase{text, text, []string{"-"}})
	}
	testSpoken(t, append(cases,
		spokenCase{"somebody else speaks", "Neither bank expects a fall, the regulator said.", []string{"regulator"}},
		spokenCase{"somebody else, by a phrase", "Neither minister denied that 40 men had died, according to the police.", []string{"police"}},
		spokenCase{"no doubt", "There is no doubt, Mayor Liv Castor said.", []string{"Liv Castor"}},
		spokenCase{"no money", "It has no money and no staff, the mayor said.", []string{"mayor"}},
		spokenCase{"neither here nor there", "The road is neither safe nor wide, the police said.", []string{"police"}},
		spokenCase{"a body called so", "No Borders, a charity, said it was late.", []string{"No Borders"}},
		spokenCase{"one of them", "One of the councillors said it was late.", []string{"?"}},
		spokenCase{"no fewer", "No fewer than 40 officials said it was late.", []string{"?"}},
	))
}
