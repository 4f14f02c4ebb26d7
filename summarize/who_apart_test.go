package summarize

import "testing"

func TestOneOfSomePeople(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"one of its sources", "The agency said a deal was near.| It could be signed in May, according to one of its sources.", []string{"agency", "?"}},
		{"two of the passengers", "The bus had no lights, according to two of the passengers.", []string{"?"}},
		{"several of them, by name", "The bus had no lights, according to one of the passengers, Ada Krog.", []string{"Ada Krog|?"}},
		{"the other, a diplomat", "Two officials spoke to the paper.| The other, a diplomat from a third country, cautioned that nothing was signed.", []string{"*", "?"}},
		{"the second, a minister who", "The second, a former minister who took part, said the deal was off.", []string{"?"}},
		{"another, a nurse", "Another, a nurse from Pell, said the ward was shut.", []string{"?"}},
		{"one, a nurse", "Two people came.| One, a nurse from Pell, said the ward was shut.", []string{"*", "?"}},
		{"the other alone", "Two nurses came.| The other said the ward was shut.", []string{"*", "?"}},
		{"the second has a name", "The second, Ada Krog, said the ward was shut.", []string{"Ada Krog"}},
		{"parents who", "Parents who had driven the routes put the time at closer to an hour.", []string{"?"}},
		{"residents who", "Residents who fled the fire said the sirens had been late.", []string{"?"}},
	})
}

func TestWhoAdvisesIsNotWhoIsAdvised(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an aide who is not named", "But a senior aide to President Olaf Brand, who asked not to be named because he was not allowed to speak to the press, told the wire that a retreat was one of the options.", []string{"?"}},
		{"an aide to", "A senior aide to President Olaf Brand told the wire that a retreat was near.", []string{"senior aide to President Olaf Brand"}},
		{"a deputy to", "The deputy to mayor Olaf Brand said the plan was dead.", []string{"deputy to mayor Olaf Brand"}},
		{"an adviser with a name", "The chief adviser to the president, Olaf Brand, said the plan was dead.", []string{"Olaf Brand"}},
		{"an adviser's name in front", "Olaf Brand, an adviser to President Mara Lindt, said the plan was dead.", []string{"Olaf Brand"}},
		{"a letter to", "The letter to President Olaf Brand said the plan was dead.", []string{"letter|-"}},
	})
}

func TestNamesThatStandOnlyOnce(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an operator", "Steinbau, the state-owned operator, said the signal box had been inspected in May.", []string{"Steinbau"}},
		{"a maker", "Ostlin, a maker of pumps, said 40 of them had been recalled.", []string{"Ostlin"}},
		{"the biggest of the unions", "Brennbund, the biggest of the unions, warned that 900 jobs were at risk.", []string{"Brennbund"}},
		{"no name", "Yesterday, the mayor, who was late, said the hall was shut.", []string{"mayor|-"}},
		{"none either", "Inside, the mayor, Liv Castor, said the hall was shut.", []string{"Liv Castor"}},
	})
}

func TestHoweverBetweenCommas(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a spokesman did not rule out", "A spokesman for the guild, however, did not rule out some of the mergers.", []string{"spokesman for the guild"}},
		{"a head of", "“We lost,” said Ada Krog.| The head of the guild, meanwhile, said it was over.", []string{"Ada Krog", "head of the guild"}},
		{"who was there", "Liv Castor is a baker.| The head of the guild, who was there, said it was over.", []string{"-", "head of the guild"}},
		{"too", "Velara, too, said it had no plan.", []string{"Velara"}},
		{"denied it", "The unions, though, say the plan is dead.| Ostlin, however, denied it.", []string{"unions", "-|Ostlin"}},
		{"role and name", "The mayor, Liv Castor, however, said the plan lived.", []string{"Liv Castor"}},
		{"declined to rule out", "A spokeswoman for Velara declined to rule out a sale.", []string{"spokeswoman for Velara"}},
		{"however in front of the subject", "In May, however, the mayor said the hall was shut.", []string{"mayor"}},
	})
}

func TestBehindAnotherClause(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"its chairwoman told", "The data are being read, according to the Rail Safety Board.\n\nThe drivers' union had none of that: it had reported three cases since spring, its chairwoman, Ada Krog, told the TV channel Sell 3, and produced the letters.| “We got a note,” she said.", []string{"Rail Safety Board", "Ada Krog via Sell 3", "Ada Krog via Sell 3"}},
		{"and she expects", "Ada Krog said the talks had failed.| That leaves a minority cabinet, and Krog expects exactly this by May.", []string{"Ada Krog", "Ada Krog"}},
		{"asked residents to", "Pell mayor Liv Castor asked residents to stay indoors.| She asked drivers not to use the bridge.", []string{"Liv Castor", "Liv Castor"}},
		{"asked a man", "Liv Castor asked her brother to come.", []string{"-"}},
		{"does not regard as", "Ada Krog said the crown would fall.| She does not regard that as a disaster.", []string{"Ada Krog", "Ada Krog"}},
		{"published on Friday by", "Ambulances were late in one of three cases, according to a report published on Friday by the Court of Auditors.", []string{"Court of Auditors"}},
	})
}

func TestSeeingIsNoStand(t *testing.T) {
	no, lindt := []string{"-"}, []string{"Mara Lindt"}
	testSpoken(t, []spokenCase{
		{"a doctor", "Tom Baird sees a doctor as soon as possible.", no},
		{"the sea", "Tom Baird sees the sea as he wakes.", no},
		{"the wall", "Tom Baird sees the wall as the fog lifts.", no},
		{"players", "The coach sees players as soon as they land.", no},
		{"films", "Mara Lindt views films as part of her job.", no},
		{"as many", "Mara Lindt sees as many films as she can.", no},
		{"as a nurse", "Mara Lindt sees patients as a nurse.", no},
		{"as well as", "Tom Baird sees his son as well as his daughter.", no},
		{"at 4 pm", "Tom Baird sees rain at 4 pm.", no},
		{"down to sleep", "Tom Baird puts the cat down to sleep.", no},
		{"as a danger", "Mara Lindt sees the plan as a danger.", lindt},
		{"as unfair", "Mara Lindt views the deal as unfair.", lindt},
		{"as a grave mistake", "Mara Lindt views the deal as a grave mistake.", lindt},
		{"as illegal", "Mara Lindt regards the ban as illegal.", lindt},
	})
}

func TestAskingFriendsIsNoAppeal(t *testing.T) {
	no := []string{"-"}
	testSpoken(t, []spokenCase{
		{"parents", "Tom Baird asked his parents to lend him money.", no},
		{"doctors", "Nora Dahl said it rained.| She asked doctors to turn off the machine.", []string{"Nora Dahl", "-"}},
		{"neighbours", "Tom Baird asked his neighbours to feed the cat.", no},
		{"strangers", "Tom Baird asked two strangers to help him.", no},
		{"waiters", "Tom Baird asked waiters to bring water.", no},
		{"people", "Mayor Nora Dahl asked people not to panic.", []string{"Nora Dahl"}},
	})
}

func TestFriendsOfWhom(t *testing.T) {
	some := []string{"?"}
	testSpoken(t, []spokenCase{
		{"according to", "According to one of the friends of Tom Baird, it rained.", some},
		{"lawyers for", "It rained, according to one of the lawyers for Tom Baird.", some},
		{"close to", "According to one of the people close to Tom Baird, it rained.", some},
		{"said one of", "It rained, said one of the friends of Tom Baird.", some},
		{"one of them said", "It rained, one of the neighbours of Tom Baird said.", some},
		{"leaders of a party", "It rained, said one of the leaders of the Green Party, Ada Krog.", []string{"?|Ada Krog"}},
		{"by name", "According to one of the organisers Tom Baird, it rained.", []string{"Tom Baird"}},
	})
}
