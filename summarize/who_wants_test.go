package summarize

import "testing"

func TestWhoWantsSomethingDone(t *testing.T) {
	castor, both, no := "Mayor Liv Castor said it was late.| ", []string{"Liv Castor", "Liv Castor"}, []string{"-"}
	testSpoken(t, []spokenCase{
		{"the council to sue", castor + "She wants the council to take the matter to court.", both},
		{"a plan scrapped", castor + "She wants the plan scrapped.", both},
		{"the government to pay", "Jan Korb wants the government to pay.", []string{"Jan Korb"}},
		{"a lawyer and the court", "Jan Korb, a lawyer for the family, wants the court to wait.", []string{"Jan Korb"}},
		{"a union", "The union wants the ministry to pay for it.", []string{"union"}},
		{"a tax repealed", "The opposition wants the tax repealed.", []string{"opposition"}},
		{"residents", "Residents want the council to fix the road.", []string{"?"}},
		{"his son", "Jan Korb wants his son to be a doctor.", no},
		{"to sell", "Jan Korb wants to sell the firm.", no},
		{"the world", "Jan Korb wants the world to know.", no},
		{"her hair", castor + "She wants her hair cut.", []string{"Liv Castor", "-"}},
		{"a dog", "The dog wants the council to move.", no},
		{"a body to sue", "The council wants to sue.", no},
		{"who lives there", "Ada Krog, who wants the council to pay, lives in Pell.", no},
	})
}

func TestWhoSpeaksOnlyOf(t *testing.T) {
	no := []string{"-"}
	testSpoken(t, []spokenCase{
		{"would speak only of", "A spokesman for the Velaran cabinet, Idris Qallab, would speak only of \"technical contacts of a humanitarian kind\"; he did not deny the report.", []string{"Idris Qallab"}},
		{"without marks", "Liv Castor would speak only of contacts.", []string{"Liv Castor"}},
		{"spoke merely of", "The minister spoke merely of “contacts”.", []string{"minister"}},
		{"has spoken of", "The minister has spoken of “contacts”.", []string{"minister"}},
		{"officials", "The officials spoke only of “contacts”.", []string{"?"}},
		{"love", "Jan Korb spoke of love.", no},
		{"her children", "Ada Krog spoke only of her children.", no},
	})
}

func TestWhoIsBehindARelativeClause(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"she sees", "Governor Ada Krog said it was late.| On the crown, which has lost 6 percent since the summer, she sees no reason to step in.", []string{"Ada Krog", "Ada Krog"}},
		{"the mayor slammed", "At the meeting, which lasted two hours, the mayor slammed the plan.", []string{"mayor"}},
		{"called for", "In Pell, where 40 people live, Mayor Liv Castor called for calm.", []string{"Liv Castor"}},
		{"nobody", "In Pell, where 40 people live, the road was shut.", []string{"-"}},
	})
}
