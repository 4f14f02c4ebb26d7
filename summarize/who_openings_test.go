package summarize

import "testing"

func TestWhoOpensAQuotationInEnglish(t *testing.T) {
	krog, dahl := "Ada Krog", "Mayor Odd Dahl said it was late.| "
	testSpoken(t, []spokenCase{
		{"towns behind a name", dahl + "“Such elements are found everywhere.| The third is somewhat hard to find beyond Earth,” lead author Ada Krog, a chemist at the Pell Center in Greenvale, Velara, and Orvik University, said in a statement.", []string{"Odd Dahl", krog, krog}},
		{"a surname with its role", dahl + "But neighbour Krog picks up the story: “All of a sudden, the door opens.| I said no.”", []string{"Odd Dahl", "Krog", "Krog"}},
		{"a letter", dahl + "The Velaran Party’s letter to Jan Korb, the standards commissioner, said: “In August it was late.| It rained.”", []string{"Odd Dahl", "Velaran Party", "Velaran Party"}},
		{"a letter of nobody", dahl + "A letter to Jan Korb, the commissioner, lay there.", []string{"Odd Dahl", "-"}},
		{"by nobody who is known", dahl + "The poster had words on it, large and red, “We have always been here and will go on.| It is clear to us that there is no path.”", []string{"Odd Dahl", "*", "-"}},
		{"from who spoke last", dahl + "“We were late.| It is clear that there was no path.”", []string{"Odd Dahl", "Odd Dahl", "Odd Dahl"}},
		{"a video", dahl + "The user liked the force, reposting a video of an aircraft and giving it a heading that said: “Cool stuff.”", []string{"Odd Dahl", "-|*"}},
		{"a grade", dahl + "He posted an elite defensive grade of 93.2.", []string{"Odd Dahl", "-"}},
	})
}
