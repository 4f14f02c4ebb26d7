package summarize

import "testing"

// Names and roles that no table has, where the sentence tells what they are.
func TestUnknownNamesStandWhereSpeakersDo(t *testing.T) {
	mara := "Mara Lindt said it was late.| "
	testSpoken(t, []spokenCase{
		{"posted behind a quotation", mara + "“A couple were pulled from the house next door, both alive,” Zorislo Palych, head of the town’s administration, posted on Telegram at 3:40 a.m.", []string{"Mara Lindt", "Zorislo Palych"}},
		{"a party in brackets", mara + "Cllr Fiachna Laceby (Ind), who chairs the committee, told the chamber that there was room for 61 more.", []string{"Mara Lindt", "Fiachna Laceby"}},
		{"a state in brackets", mara + "Sen. Odalys Krogan (D-N.Y.) said it was late.", []string{"Mara Lindt", "Odalys Krogan"}},
		{"an unknown verb", mara + "“We were told it was an exercise,” deadpanned fire chief Lonzo Birdwall, whose sideburn came back.", []string{"Mara Lindt", "Lonzo Birdwall"}},
		{"thinks", mara + "And Birgit Lundqvist, 66, thinks the whole thing misses the point.", []string{"Mara Lindt", "Birgit Lundqvist"}},
		{"thinks of", mara + "Birgit Lundqvist thinks of the sea.", []string{"Mara Lindt", "-"}},
		{"a trade", mara + "\n\nAttracte Devoyn, a retired postmistress, had come to hear it.| She understood the point, she told the Record.", []string{"Mara Lindt", "-", "Attracte Devoyn"}},
		{"a thing", mara + "\n\nPell Towers, a retired tanker, had come to port.| She was sold, the owner said.", []string{"Mara Lindt", "-", "*"}},
	})
}
