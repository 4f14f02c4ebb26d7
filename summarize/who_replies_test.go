package summarize

import "testing"

func TestWhoShotBack(t *testing.T) {
	castor, both := "Mayor Liv Castor said it was late.| ", []string{"Liv Castor", "Liv Castor"}
	testSpoken(t, []spokenCase{
		{"and they say so", "Sister Ada Krog said it was late.| Those guidelines do not apply here, the sister shot back, and they say so on page four.", []string{"Ada Krog", "Ada Krog"}},
		{"at the end", castor + "It was early, she shot back.", both},
		{"behind a quotation", "“It was early,” Jan Korb fired back.", []string{"Jan Korb"}},
		{"behind a quotation, at somebody", "“It was early,” the midwife shot back at him.", []string{"midwife"}},
		{"between quotations", "“The road is shut,” Jan Korb goes on, “and wet.”", []string{"Jan Korb"}},
		{"that", "Jan Korb shot back that it was early.", []string{"Jan Korb"}},
		{"in front of a quotation", "Jan Korb chimed in: “It was early.”", []string{"Jan Korb"}},
		{"cut in", "It was early, the minister cut in.", []string{"minister"}},
		{"they say so", castor + "He will resign, they say so on page four.", []string{"Liv Castor", "-"}},
	})
	no := []string{"-"}
	testSpoken(t, []spokenCase{
		{"an army", "The army fired back.", no},
		{"behind a time", "After a raid in May, the soldier fired back.", no},
		{"troops", "Troops, surrounded, shot back.", no},
		{"killing two", "Police fired back, killing two men.", no},
		{"visitors", "Rovers scored twice, the visitors hit back.", no},
		{"an officer", "The gang opened fire, and the officer shot back.", no},
		{"a striker", "The striker shot back at the keeper.", no},
		{"a ball", "The ball, Korb knew, was hit back.", no},
	})
}

func TestWhoSupposes(t *testing.T) {
	castor, both := "Mayor Liv Castor said it was late.| ", []string{"Liv Castor", "Liv Castor"}
	testSpoken(t, []spokenCase{
		{"put between", castor + "It will pass a budget, she supposes, because the mayors need money.", both},
		{"suspects, put between", castor + "It will pass a budget, she suspects, because the mayors need money.", both},
		{"a role", "It will pass a budget, the analyst supposes, because the mayors need money.", []string{"analyst"}},
		{"that", "Analyst Jan Korb supposes that it will pass a budget.", []string{"Jan Korb"}},
		{"at the end", "Prices rose, the bank assumes.", []string{"bank"}},
		{"behind the verb", "It will pass a budget, presumes Jan Korb.", []string{"Jan Korb"}},
		{"nothing", castor + "She supposes nothing.", []string{"Liv Castor", "-"}},
		{"office", castor + "She assumes office in May.", []string{"Liv Castor", "-"}},
		{"debts", "The bank assumes the debt of the firm.", []string{"-"}},
		{"a law", "The law presumes that he is innocent.", []string{"-"}},
		{"one", "The road, one supposes, is open.", []string{"-"}},
	})
}
