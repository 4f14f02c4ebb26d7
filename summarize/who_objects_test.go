package summarize

import "testing"

func TestWhoIsMeantByEnglishObjects(t *testing.T) {
	korb := "Mayor Jan Korb said it was late.| "
	both := []string{"Jan Korb", "Jan Korb"}
	testSpoken(t, []spokenCase{
		{"according to him", korb + "Eggs are dear, according to him.", both},
		{"first", korb + "According to him, eggs are dear.", both},
		{"behind a colon", korb + "Korb does not agree: according to him, eggs are dear.", both},
		{"according to them", "Two officials said it was late.| According to them, eggs are dear.", []string{"?", "?"}},
		{"her and what is hers", "Mayor Ada Krog said it was late.| According to her deputy, eggs are dear.", []string{"Ada Krog", "deputy"}},
		{"a body behind a comma", korb + "The institute, which is paid by the state, repeats it each year.| It recommends that each town name one official.", []string{"Jan Korb", "-", "institute"}},
		{"his wife, named", "Driver Jan Korb put his hand up.| His wife, Vera Lund, said it was late.| His wife said they would go.", []string{"-", "Vera Lund", "Vera Lund"}},
		{"another's wife", `Driver Jan Korb put his hand up.| His wife, Vera Lund, said it was late.

The hall was full.| There was tea.| There was cake.| It rained.| Smith Odd Renberg came late.| He is 63.| His wife says he would be mad not to go.`, []string{"-", "Vera Lund", "-", "-", "-", "-", "-", "-", "wife"}},
	})
}

func TestWhoAnswersOfThemselves(t *testing.T) {
	krog := "Ada Krog"
	testSpoken(t, []spokenCase{{"an interview", `Dr Ada Krog ran the clinic for a year.

Was it a failure?

It was.| I believe they believe it was not.

Ministers say the plan will work.| Do you believe it?

I believe they believe it.| We asked the ministers, and they said so.

Who called?

There were phone calls.| From people who are entitled to make phone calls.`, []string{"-", "-", krog, krog, "?|Ministers", "-", krog, krog, "-", krog, krog}}})
}
