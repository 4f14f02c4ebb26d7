package summarize

import "testing"

func TestWhoNamesThings(t *testing.T) {
	castor := "Mayor Liv Castor said it was late.| "
	both := []string{"Liv Castor", "Liv Castor"}
	testSpoken(t, []spokenCase{
		{"three things, when asked", castor + "Asked what she would need to see, the mayor named three things: growth, a fall in prices, and a budget.", both},
		{"two reasons for it", castor + "She gave two reasons for the delay: rain and snow.", both},
		{"a union's demands", "The union listed three demands: higher pay, shorter hours and a new canteen.", []string{"union"}},
		{"a daily with its source", "The Velaran newspaper Al-Minar al-Jadid, with reference to a person at the port, gave a later date: the second quarter of 2027.", []string{"Velaran newspaper Al-Minar al-Jadid"}},
		{"a ministry with its source", "The ministry, citing the weather, gave a later date: May.", []string{"ministry"}},
		{"a lower figure", "The police gave a lower figure: 400.", []string{"police"}},
		{"a report's causes", "The report lists four causes: rust, rain, wind and age.", []string{"report"}},
		{"scenarios seen", "Analyst Jan Korb sees three scenarios: peace, war, or a bit of both.", []string{"Jan Korb"}},
		{"laid out", "The general laid out two options: peace or war.", []string{"general"}},
		{"explained", "For the fall in sales, the company gave one explanation: rain.", []string{"company"}},
		{"explained between commas", "The bank, which is owned by the state, named one condition: peace.", []string{"bank"}},
		{"of this", "Jan Korb gave three examples of this: the bridge, the road and the mill.", []string{"Jan Korb"}},
		{"made two points", "The coach made two points: the pitch was wet, and the ball was flat.", []string{"coach"}},
		{"analysts", "Analysts cite two causes: rain and debt.", []string{"?"}},
	})
}

func TestWhatIsNamedWithoutWords(t *testing.T) {
	var cases []spokenCase
	for _, text := range []string{
		"The coach named three players: Korb, Lind and Castor.",
		"The couple named their daughter: Ada.",
		"His illness gave Jan Korb two reasons to be glad: rest and rest.",
		"The storm gave the town a reason: rain.",
		"The bank gave away a sum: 40 crowns.",
		"The shop offers two options: tea or coffee.",
		"The hotel gave guests two reasons to stay: the sea and the food.",
		"Doctors gave him two options: rest or rest.",
		"A man gave a date: May 4.",
		"Police saw three men: one ran off.",
		"The team saw two ways: left or right.",
		"Ministers saw the risk: rain.",
		"Jan Korb gave up two points: one in May and one in June.",
		"The win made it 40 points: a record.",
		"The film has three parts: birth, life and death.",
		"Neither side gave a date: it was late.",
		"The bank named one condition.",
	} {
		cases = append(cases, spokenCase{text, text, []string{"-"}})
	}
	testSpoken(t, cases)
}
