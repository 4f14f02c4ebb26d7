package summarize

import "testing"

func TestWhoSpeaksBehindATime(t *testing.T) {
	var cases []spokenCase
	for text, who := range map[string]string{
		"Later the same day the police said it was a gas leak.":                          "police",
		"Earlier this week the ministry said it was late.":                               "ministry",
		"That same evening the mayor said it was late.":                                  "mayor",
		"The next day the mayor slammed the plan.":                                       "mayor",
		"The next day, the mayor slammed the plan.":                                      "mayor",
		"The following morning police said it was late.":                                 "police",
		"That day the mayor of Pell said it was late.":                                   "mayor of Pell",
		"The previous day Mayor Liv Castor said it was late.":                            "Liv Castor",
		"Two days later Mayor Liv Castor slammed the plan.":                              "Liv Castor",
		"Three weeks ago the ministry denied that it was late.":                          "ministry",
		"Last week Velara said it was late.":                                             "Velara",
		"A year ago Velara denied it.":                                                   "Velara",
		"One day the mayor said it was late.":                                            "mayor",
		"Every day the bank says it is late.":                                            "bank",
		"It will be shut this week police said.":                                         "police",
		"Two weeks ago the business daily Ledger and Port wrote that the port was late.": "business daily Ledger and Port",
		"The man of the year Jan Korb said it was late.":                                 "Jan Korb",
		"The next day was dry, the mayor said.":                                          "mayor",
		"Last year officials said it was late.":                                          "?",
		"Last year saw the bank announce a cut.":                                         "-",
	} {
		cases = append(cases, spokenCase{text, text, []string{who}})
	}
	testSpoken(t, cases)
}

// TestTimesAndMannersSayNothing where they begin the sentence of a verb without a subject.
func TestTimesAndMannersSayNothing(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a time of the day", "Вдень сказав, що дорогу відкриють.", []string{"-"}},
		{"how", "Мимохідь сказав, що дорогу відкриють.", []string{"-"}},
		{"later", "Згодом сказав, що дорогу відкриють.", []string{"-"}},
		{"ru: a time of the day", "Утром заявил, что дорогу откроют.", []string{"-"}},
		{"ru: by what", "Письмом сообщил, что дорогу откроют.", []string{"-"}},
		{"a given name", "Максим сказав, що дорогу відкриють.", []string{"Максим"}},
	})
}
