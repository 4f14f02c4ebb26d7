package summarize

import "testing"

func TestWhoGoesOn(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the document", "Money is not the cause, the auditors conclude.\n\nThe scale had been hidden for years, the document goes on.", []string{"auditors", "document"}},
		{"she went on, aside", "Mayor Liv Castor said it was late.| The road, she went on, was closed.| The bridge was closed too, she went on.", []string{"Liv Castor", "Liv Castor", "Liv Castor"}},
		{"went on to say", "Mayor Liv Castor said it was late.| She went on to say that the hall was shut.", []string{"Liv Castor", "Liv Castor"}},
		{"what goes on by itself", "As the war goes on, prices rise.| When the rain stopped, the game went on.| It was late, but the show went on.| Liv Castor went on to win the race.", []string{"-", "-", "-", "-"}},
		{"the letter goes on", "The letter goes on: “We lost 40 men.”", []string{"letter"}},
	})
}

func TestPeopleReport(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"in a journal", "Some sat for days on a floor, the researchers report in this week's Annals of Mud.", []string{"researchers"}},
		{"at the end", "The walls were damp, inspectors note.", []string{"inspectors"}},
		{"that", "The auditors note that 40 cars were idle.", []string{"auditors"}},
		{"a noun", "The police report in May was late.| The teachers report cards in June.", []string{"-", "-"}},
	})
}

func TestWhoseDemandsAreListed(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"its recommendations", "The cars were late, the document says.| Among its 17 recommendations are a new plan and a joint dispatch.", []string{"document", "document"}},
		{"her proposals", "Liv Castor said it was late.| Her proposals range from a new hall to a new road.", []string{"Liv Castor", "Liv Castor"}},
		{"the union's demands", "The union's demands include a raise of 4%.", []string{"union"}},
		{"one of its conditions", "The dockers' union said it would strike.| One of its conditions is a raise of 9%.", []string{"dockers' union", "dockers' union"}},
		{"no list", "The dog's demands are few.| Among the recommendations was a walk.", []string{"-", "-"}},
	})
}

func TestWhoGoesOnToDo(t *testing.T) {
	no, korb := []string{"-"}, []string{"Jan Korb"}
	var cases []spokenCase
	for _, does := range []string{
		"note the number of the car", "claim the title in 2019", "claim gold", "call Paris home", "state school", "write three novels", "tell stories for a living",
		"tell lies that hurt people", "add two more goals", "describe 40 species", "point the way", "ask for water", "say mass", "say goodbye to her", "explain the rules to children", "call for a taxi",
	} {
		cases = append(cases, spokenCase{does, "Jan Korb went on to " + does + ".", no})
	}
	for _, says := range []string{
		"say that it rained", "say prices would fall", "claim it rained", "insist he was ill", "add: “It rained.”", "describe the plan as mad", "accuse the mayor of lying", "call the plan “a farce”",
		"warn of floods", "tell reporters that it rained", "ask why it was late", "point out that it was late",
	} {
		cases = append(cases, spokenCase{says, "Jan Korb went on to " + says + ".", korb})
	}
	testSpoken(t, cases)
}

func TestListsThatNobodyStates(t *testing.T) {
	no := []string{"-"}
	testSpoken(t, []spokenCase{
		{"coins", "The museum's findings include coins and pots.", no},
		{"pains", "The patient's complaints include headaches.", no},
		{"his pains", "Jan Korb said it was late.| His complaints include headaches.", []string{"Jan Korb", "-"}},
		{"illness", "The driver's conditions include asthma.", no},
		{"food", "The guest's criticisms include the food.", no},
		{"the union's complaints", "The union's complaints include low pay.", []string{"union"}},
		{"the panel's findings", "The commission's findings include 40 cases of fraud.", []string{"commission"}},
	})
}

func TestWhoOfTwoWordsClaims(t *testing.T) {
	var cases []spokenCase
	for text, who := range map[string]string{
		"The former adviser doubts that it will last.":       "former adviser",
		"The finance minister hopes that prices will fall.":  "finance minister",
		"The finance minister hopes prices will fall.":       "finance minister",
		"The chief economist estimates inflation at 4%.":     "chief economist",
		"The road, the deputy mayor claims, was safe.":       "deputy mayor",
		"But the prime minister claims he was late.":         "prime minister",
		"The finance minister claims were false.":            "-",
		"The finance minister claims that were false are 4.": "-",
		"The tax adviser estimates were wrong.":              "-",
		"Sales rose by 4%, slightly below analyst estimates": "-",
		"Sales were below the leading analyst estimates.":    "-",
		"Velara beat leading analyst forecasts.":             "-",
		"The former minister worries about rents.":           "-",
	} {
		cases = append(cases, spokenCase{text, text, []string{who}})
	}
	testSpoken(t, cases)
}
