package summarize

import "testing"

func TestWhoFavours(t *testing.T) {
	castor, both, one := "Mayor Liv Castor said it was late.| ", []string{"Liv Castor", "Liv Castor"}, []string{"Liv Castor", "-"}
	var cases []spokenCase
	for _, text := range []string{
		"She favours a tunnel.",
		"Castor opposes the sale.",
		"The mayor is against the sale.",
		"She is in favour of a tunnel.",
		"She would rather see a tunnel.",
		"She supports the plan.",
		"She has no doubt that the plan will fail.",
		"She has no illusions: the plan will fail.",
		"She sees it differently.",
		"She takes a different view.",
		"What worries her most is the price.",
		"She points to a study that put the price at 4 million.",
		"She referred to the price as “a joke”.",
		"She dubbed it “a joke”.",
		"She likened it to a joke.",
		"She estimated the price at 4 million.",
		"She left open whether the road would be sold.",
		"She spoke out against the sale.",
		"She appealed to drivers to stay at home.",
		"She is convinced the heat is to blame.",
		"She was confident of a deal by May.",
		"She is less optimistic.",
		"To her mind, the price is too high.",
		"As she sees it, the price is too high.",
		"Her message is clear: the price is too high.",
	} {
		cases = append(cases, spokenCase{text, castor + text, both})
	}
	for _, text := range []string{
		"She pointed to the door.",
		"She stood by the door.",
		"She raised the alarm at noon.",
		"She was in no hurry.",
		"She was under no pressure.",
		"She supports Rovers.",
		"She has no car.",
		"She saw it twice.",
		"The wind favours sailors.",
		"Her dog prefers tea.",
		"What worries parents most is the price.",
		"She was born in Pell.",
	} {
		cases = append(cases, spokenCase{text, castor + text, one})
	}
	testSpoken(t, append(
		cases,
		spokenCase{"who never spoke", "Jan Korb favours a tunnel.", []string{"-"}},
		spokenCase{"residents", "Most residents oppose the plan.", []string{"?"}},
		spokenCase{"tea", "Customers favour tea.", []string{"-"}},
	))
}
