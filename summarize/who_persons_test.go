package summarize

import "testing"

func TestPersonsWithKnowledge(t *testing.T) {
	some, no := []string{"?"}, []string{"-"}
	testSpoken(t, []spokenCase{
		{"told a paper", "The sale is off, a person familiar with the matter told the Gazette.", []string{"? via Gazette"}},
		{"according to one", "The sale is off, according to a person familiar with the matter.", some},
		{"one person", "The sale is off, one person familiar with the matter said.", some},
		{"said one", "The sale is off, said a person familiar with the matter.", some},
		{"eyewitnesses", "Eyewitnesses spoke of a loud bang and black smoke.", some},
		{"rumour", "Rumour has it that the sale is off.", some},
		{"state television", "State television said the mine had been flooded for days.", []string{"state television"}},
		{"writes the paper", "The mine, writes the Pell Gazette, had been flooded for days.", []string{"Pell Gazette"}},
		{"writes the paper, at the end", "The mine had been flooded for days, writes the Pell Gazette.", []string{"Pell Gazette"}},
		{"proposed lowering it", "Jan Korb proposed lowering the tax to 4%.", []string{"Jan Korb"}},
		{"a letter", "On Mondays, he writes the Gazette a letter.", no},
		{"a book", "Jan Korb ate rice, wrote The Book of Sand and died.", no},
		{"proposed to her", "Jan Korb proposed to her.", no},
		{"snapped back", "Jan Korb snapped back into shape.", no},
		{"two sisters", "The sisters spoke of love.", no},
		{"watched", "He watched television all day.", no},
	})
}
