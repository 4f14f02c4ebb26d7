package summarize

import "testing"

func TestNamesOfManyLanguages(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"she is no he", "Mayor Odd Nesheim said it was late.| It was up to Minister Berit Solli.| “We do not run dairies,” she said.", []string{"Odd Nesheim", "-", "Berit Solli"}},
		{"he is no she", "Leonie Asker said it was late.| Her brother was Tilo Asker.| He kept it for five weeks, he said.", []string{"Leonie Asker", "-", "Tilo Asker"}},
		{"a given name behind one that no table has", "The works council's head, Gritt Werner, spoke of “a betrayal”.", []string{"Gritt Werner"}},
		{"a bank is none", "Investment bank Borgen Stanley has forecast that rents will grow.", []string{"Borgen Stanley"}},
		{"a lead author", "The study appeared in River Science.| “It is a dead trout,” says the lead author, Mirelle Kasson of the University of Lisle.| Nobody need worry, she stresses.", []string{"-", "Mirelle Kasson", "Mirelle Kasson"}},
		{"a presiding judge", "There was no proof, presiding judge Ilka Strehl said.", []string{"Ilka Strehl"}},
	})
}

func TestAgentsAndOthersWithoutAName(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an agent", "Fenn said there had been a talk, Dario Fenn said.| Strand's agent was more forthcoming.| His client felt thrown away, he told the paper.", []string{"*", "-", "Strand's agent"}},
		{"a spokesman who was asked", "Chief executive Dagny Loft left.| A company spokesman, asked about this, said he “did not know that description”.", []string{"-", "company spokesman"}},
		{"another passenger", "The crew had locked the doors, another passenger said.", []string{"?"}},
		{"a man who answered", "A man who answered the phone at its office said everyone was late.", []string{"?"}},
		{"farmers, meanwhile", "Farmers, meanwhile, fear they will have to drive farther.", []string{"?"}},
		{"considers it a treasure", "The test was short, objects Sandro Pitti, a chemist.| He nevertheless considers the survey “a treasure”.", []string{"Sandro Pitti", "Sandro Pitti"}},
		{"their own estimate", "By the researchers' own estimate a third of the plants would be enough.", []string{"researchers"}},
		{"what she recommends", "Banker Ada Krog said it was late.| What she recommends is dull: one auditor and no quotas.", []string{"Ada Krog", "Ada Krog"}},
		{"whose report it described", "The court heard two experts.| It followed the second, whose report it described as thorough.", []string{"-", "-"}},
	})
}
