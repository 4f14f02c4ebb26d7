package summarize

import "testing"

func TestSaidByWhomInTheNextSentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"retired Lt. Gen.", "Neither army can attack before spring.| This view was expressed by retired Lt. Gen. Henrik Aasberg in an interview with Radio Fjord.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"this opinion was voiced", "The bridge will not survive another winter.| This opinion was voiced by engineer Mara Lindt in a talk with the Gazette.", []string{"Mara Lindt", "Mara Lindt"}},
		{"such an assessment was given", "Prices will double by May.| Such an assessment was given by economist Odd Renberg on Channel Nord.", []string{"Odd Renberg", "Odd Renberg"}},
		{"said in an interview", "Neither army can attack before spring.| So said retired Maj. Gen. Henrik Aasberg in an interview with Radio Fjord.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"this was said by", "Neither army can attack before spring.| This was stated by Lt. Col. Henrik Aasberg, a former adviser.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"this was reported by", "Six houses burned down overnight.| This was reported by the regional fire service.", []string{"regional fire service", "regional fire service"}},
		{"this is the view of", "Six houses could be saved.| This is the view of Mara Lindt, an engineer.", []string{"Mara Lindt", "Mara Lindt"}},
		{"these views were also expressed", "Six houses could be saved.| These views were also expressed by Ada Krog in a column for the Gazette.", []string{"Ada Krog", "Ada Krog"}},
		{"made by hand", "Six boats were sold.| This was made by hand.", []string{"-", "-"}},
		{"so says the law", "Six houses burned down.| So says the law.", []string{"-", "-"}},
		{"a view that is shared", "Six houses could be saved.| This view is shared by Ada Krog.", []string{"-", "Ada Krog"}},
	})
}

func TestFeelingsOfWhoSpokeBefore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"views", "Gen. Henrik Aasberg said the truce would hold.| Aasberg was more worried about the cities.| Aasberg is less optimistic about the bridges.", []string{"Henrik Aasberg", "Henrik Aasberg", "Henrik Aasberg"}},
		{"the ex-commander", "Gen. Henrik Aasberg, a former commander, said the truce would hold.| The ex-commander does not expect talks before April.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"the general doubts", "Gen. Henrik Aasberg said the truce would hold.| The general is sceptical about a pact.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"a worried dog", "Gen. Henrik Aasberg said the truce would hold.| His dog was worried about the noise.", []string{"Henrik Aasberg", "-"}},
		{"a stranger is worried", "Olaf Rahm was worried about the bridge.", []string{"-"}},
		{"neighbours of his", "Olaf Rahm said the bridge was safe.| Neighbours of Olaf Rahm were worried about the noise.| A man close to Rahm is worried about debts.", []string{"Olaf Rahm", "-", "-"}},
		{"he is critical", "Olaf Rahm said the bridge was safe.| He is also critical of the tax.", []string{"Olaf Rahm", "Olaf Rahm"}},
	})
}
