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

func TestHeIsTheRoleThatSpoke(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a chief", "Jan Korb left.| The brigade chief said 12 engines came.| He said two men were hurt.| Three cars burned, he added.", []string{"-", "brigade chief", "brigade chief", "brigade chief"}},
		{"she and he are two", "The police chief said two men were held.| He said a gun was found.| She said no.", []string{"police chief", "police chief", "?"}},
		{"who is named in between", "The brigade chief said 12 engines came.| Nina Falk was hurt.| She said it was dark.", []string{"brigade chief", "-", "Nina Falk"}},
		{"a role and a comma", "Vice President, Jan Korb on Thursday met farmers in Pell.| Ada Krog was there, too.| The vice president said that pay would rise.| He said it would be in May.", []string{"-", "-", "Jan Korb", "Jan Korb"}},
		{"a role, a comma and a name that no table knows", "Vice President, Yemi Osin, met farmers in Pell.| Osin said pay was low.| The vice president said that it would rise.", []string{"-", "Yemi Osin", "Yemi Osin"}},
		{"an agency is no drugmaker", "Drugmaker Velor said the pills were safe.| Patients should see a doctor, the agency said.", []string{"Drugmaker Velor", "agency"}},
		{"an agency that was named", "The Medicines Agency said the pills were safe.| Patients should see a doctor, the agency said.", []string{"Medicines Agency", "Medicines Agency"}},
	})
}

func TestNamesBehindRolesInCommas(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a stand", "Norland's foreign minister, Odd Renberg, criticised the plan.| He said it was late.", []string{"Odd Renberg", "Odd Renberg"}},
		{"so", "The mayor of Pell, Liv Castor, said so.", []string{"Liv Castor"}},
		{"behind another clause", "The university plans another, the dean, Ada Krog, said.", []string{"Ada Krog"}},
		{"whose chairman", "The company owns two mills, its chairman, Jan Korb, said.", []string{"Jan Korb"}},
		{"between the verb's parts", "The company, its chairman, Jan Korb, said, owns two mills.", []string{"Jan Korb"}},
		{"who left", "Mara Lindt, the dean of Bren, Ada Krog, and others left, the mayor said.", []string{"mayor"}},
		{"one and both", "Two men came.| One said it was a steal.| Both said they were glad.| Most said no.", []string{"-", "?", "?", "?"}},
		{"a verb behind the body", "Residents say the dam kills eels.| The operator rejects this.| It says 90% of them pass.", []string{"?", "-", "operator"}},
		{"environmentalists", "Environmentalists say the dam kills eels.", []string{"?"}},
	})
}
