package summarize

import (
	"testing"

	"visti/internal/news"
)

func TestCourtsConsider(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"it considered it", "In its reasoning the court said that nobody had come to harm.| It nevertheless considered it an aggravating circumstance that crews \"relied on pumps whose age they had no way of knowing\".", []string{"court", "court"}},
		{"it also found", "The regional court in Halden said the contract was void.| It also considered it proven that the mayor had known since May.", []string{"regional court in Halden|regional court|court", "regional court in Halden|regional court|court"}},
		{"it deemed", "The tribunal said the dismissal was lawful.| It deemed it irrelevant that the clerk had been ill.", []string{"tribunal", "tribunal"}},
		{"it regarded", "The panel said the sale was legal.| It regarded it as a mitigating factor that the firm had paid back 40,000 crowns.", []string{"panel", "panel"}},
		{"the judges held", "The court said the sale was legal.| The judges considered it proven that he had known.", []string{"court", "judges"}},
		{"it considered an offer", "Velara Foods said sales fell.| It considered a bid for the mill that was never made.", []string{"Velara Foods", "-"}},
	})
}

func TestAuthorsOfAStudyGoOn(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"they recommend", "If several are built, \"no quiet side is left\", the authors write.| They recommend that licences be staggered by 18 months.", []string{"authors", "authors"}},
		{"they suggest", "Moths turned back at the lamps, the researchers found.| They suggest that lamps be shaded from below.", []string{"researchers", "researchers"}},
		{"they conclude", "Moths turned back at the lamps, the researchers say.| They conclude that one in three lamps could go.", []string{"researchers", "researchers"}},
		{"they warn", "The pipes are too thin, engineers at the utility said.| They warn that a second leak could empty the tank.", []string{"*", "engineers at the utility|engineers"}},
		{"they put down to", "At two farms seals came back early, which the authors put down to cod around the piles.", []string{"authors"}},
		{"they attribute", "Yields rose by 9% in the shade, which the researchers attribute to damper soil.", []string{"researchers"}},
		{"ascribed", "Sales fell by 9% in May, a fall that analysts blamed on the heat.", []string{"?"}},
		{"explained by", "Sales fell by 9% in May, which the company blamed on the heat.", []string{"company"}},
		{"a union puts down to", "Absences doubled in June, something the union puts down to night shifts.", []string{"union"}},
		{"which the company put up", "The union struck over a fence, which the company put up in May.", []string{"-"}},
		{"they recommend beer", "The brothers run a bar.| They recommend the stout.", []string{"-", "-"}},
	})
}

func TestPassivesOfSaying(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"identified by his family", "The man who died was identified by his family as Rodel Ampara, 41.", []string{"family|his family"}},
		{"identified by police", "The driver was identified by police as Ilan Dresk, 32.", []string{"police"}},
		{"named by the club", "The new coach was named by the club as Ilan Dresk.", []string{"club"}},
		{"was quoted as saying", "Loading will resume on Sunday, the head of the port's dock union was quoted as saying by the news site Harbour.Online.", []string{"head of the port's dock union via news site Harbour.Online"}},
		{"whose union", "Loading will resume on Sunday, the head of the dockers' union said.", []string{"head of the dockers' union"}},
		{"the teachers' union", "Schools will open on Monday, the teachers’ union said.", []string{"teachers’ union"}},
		{"which he put down to", "Olaf Rahm said sales fell by 9%.| Costs rose too, which he put down to the price of feed.", []string{"Olaf Rahm", "Olaf Rahm"}},
		{"a minister was quoted", "Minister Jan Korb was quoted as saying that the port would open on Sunday.", []string{"Jan Korb"}},
		{"was cited as saying", "The port will open on Sunday, Minister Jan Korb was cited as saying by the Gazette.", []string{"Jan Korb via Gazette"}},
		{"described by neighbours", "He was described by his lawyer as a quiet man.", []string{"lawyer|his lawyer"}},
		{"has been named by", "The victim has been named by police as Ada Krog.", []string{"police"}},
		{"identified by records", "The body was identified by dental records as that of Rodel Ampara.", []string{"-"}},
		{"a family of four", "A family of four said they had lost it all.", []string{"?"}},
		{"described by a road", "The circle was described by a rope as 40 metres wide.", []string{"-"}},
	})
}

func TestOneOfWhom(t *testing.T) {
	for text, want := range map[string]string{
		"The state may buy the mill, the agency Wire Nord reported, citing two officials. It would pay with bonds, one of them said.": "one of the officials",
		"Two doctors left. Both of them said that pay was low.":                                                                       "both of the doctors",
		"Drivers were angry, and two of them said they would leave.":                                                                  "two of the drivers",
		"Reports were lost. One of them said that it rained.":                                                                         "one of them",
		"The mill was shut for a week. One of them said that it rained.":                                                              "one of them",
	} {
		v := newDocument(story("en", "", text)).voices()
		if last := v[len(v)-1]; last.how != news.Unnamed || last.speaker.role != want {
			t.Errorf("%s\n  %s by %q, want %q", text, last.how, last.speaker.role, want)
		}
	}
}

func TestUnitsAdviseAgainst(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"behind a glued heading", "Names were copied, the company said.\n\nWhat customers should do The police cybercrime unit advises against opening links that mention Monno.", []string{"company", "-", "police cybercrime unit|cybercrime unit|police"}},
		{"advises against", "The police cybercrime unit advises against opening links that mention Monno.", []string{"police cybercrime unit"}},
		{"advises people to", "The health ministry advises travellers to boil water for five minutes.", []string{"health ministry"}},
		{"advised", "The coastguard advised sailors to stay in port.", []string{"coastguard"}},
		{"urges", "The rescue service urges drivers to carry chains.", []string{"rescue service"}},
		{"urges restraint", "The rescue service urged restraint.", []string{"-"}},
		{"adviser advises", "Olsen advises the ministry on ports.", []string{"-"}},
	})
}

func TestViewsOfOthers(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"another critic", "Another critic is Mara Lindt, who has said that the dam should never have been built.", []string{"Mara Lindt"}},
		{"among the opponents", "Among the opponents is Senator Odd Renberg, who argues that the tax hurts farms.", []string{"Odd Renberg"}},
		{"one of those", "One of the sceptics is Ada Krog, a chemist, who says that the samples were mixed up.", []string{"Ada Krog"}},
		{"the memo seeks", "The ministry sent a memo.| The memo seeks to calm hospitals over the shortage of beds.", []string{"*", "memo"}},
		{"the bill seeks", "The bill seeks to cap rents.", []string{"-|bill"}},
	})
}

func TestBodiesThatEndTheSentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"judges establish", "Of these, 14 had been sold twice, the judges established.", []string{"judges"}},
		{"jurors decide", "The fire was set on purpose, jurors found.", []string{"jurors"}},
		{"paper discloses", "The work was paid for by a fund, with 4% from the mining industry, the paper discloses.", []string{"paper"}},
		{"memo notes", "Two of the nine pumps had never run, the memo notes.", []string{"memo"}},
		{"department behind another clause", "Rail company Ostrail counted 12 trees.| Whether trains will run on Friday is to be decided at noon, the transport department says.", []string{"-|*", "transport department"}},
		{"agency behind a body", "Water firm Aquaro said it had 40 crews.| Whether the pipes can be saved remains open, the environment agency said.", []string{"*", "environment agency"}},
		{"committee behind a body", "Hotel group Sunmar said it would pay.| How the money is shared will be settled in May, the budget committee reported.", []string{"*", "budget committee"}},
		{"council alone", "Grid firm Ostlin said it had 40 crews.| Whether they stay will be decided on Monday, the council said.", []string{"*", "council"}},
		{"another department", "The Transport Department said trains would stop.| The health department says masks are off.", []string{"Transport Department", "health department"}},
		{"the local department", "The Transport Department said trains would stop.| The local department says they will run on Friday.", []string{"Transport Department", "Transport Department"}},
		{"a company is no service", "The weather service said winds would fall.| The ferry company said it would sail on Monday.", []string{"weather service", "ferry company"}},
		{"a company is no ministry", "The Transport Ministry said trains would stop.| The company said it would run on Monday.", []string{"Transport Ministry", "company"}},
		{"whom a brother told", "She said that after the vote, Nina Falk told the court to wait.", []string{"?"}},
		{"the department goes on", "The Transport Department said trains would stop.| They will run again on Friday, the department said.", []string{"Transport Department", "Transport Department"}},
	})
}

func TestPressOfficesSpeakForTheirBody(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"told this station", "The coastal weather service lifted its warning.| Power firm Ostgrid has 300 crews out.| It hopes to have the lights back by Sunday, though the islands may wait until Tuesday, its press office told this station.", []string{"*", "-|Ostgrid|power firm Ostgrid", "press office|Ostgrid|Power firm Ostgrid|Power firm Ostgrid"}},
		{"its press service said", "Ferry operator Norline has cancelled six sailings.| It expects to run again on Monday, its press service said.", []string{"*", "press service|Norline|Ferry operator Norline"}},
		{"their lawyer said", "Velara Foods has closed three bakeries.| It hopes to open two of them in May, its lawyer told Gridpost.", []string{"*", "lawyer via Gridpost"}},
		{"its spokeswoman told", "Velara Foods has closed three bakeries.| It hopes to open two of them in May, its spokeswoman told Gridpost.", []string{"*", "spokeswoman via Gridpost"}},
	})
}

func TestOneOfTheCrowdBefore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"one of them said", "The state may buy the mill, the agency Wire Nord reported, citing two officials with knowledge of the plan.| It would pay the owner, Lind Holding, with bonds, one of them said.", []string{"*", "?"}},
		{"both of them", "Two officials with knowledge of the plan said the state may buy the mill.| The owner would be paid in bonds, one of the officials said.", []string{"?", "?"}},
		{"another of them", "Three officials said the mill would be sold.| It would go to a fund, a second one said.", []string{"?", "?"}},
	})
}

func TestItIsTheBodyOfTheSentenceBefore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an operator", "The weather service said winds would fall.| Grid operator Ostgrid has 600 crews out.| It hopes to have the lights back by Monday.", []string{"weather service", "-", "Ostgrid"}},
		{"a company", "The weather service said winds would fall.| The ferry company has cancelled six trips.| It said it would sail on Monday.", []string{"weather service", "-", "ferry company"}},
		{"a firm by name", "The weather service said winds would fall.| Ostlin Foods has 600 crews out.| It expects the lights back by Monday.", []string{"weather service", "-", "Ostlin Foods"}},
		{"a firm known elsewhere", "The weather service said winds would fall in the towns of Velara.| Velara has 600 crews out.| It expects the lights back by Monday.", []string{"weather service", "-", "Velara"}},
		{"a name of which nothing is known", "The weather service said winds would fall.| Velara has 600 crews out.| It expects the lights back by Monday.", []string{"weather service", "-", "?"}},
		{"what is no body", "The council said no.| The plan has 40 pages.| It says trams will return.", []string{"council", "-", "council|?"}},
		{"who spoke goes on", "The weather service said winds would fall.| It hopes the rain will stop.", []string{"weather service", "weather service"}},
	})
}

func TestWhoIsNoVoice(t *testing.T) {
	no := []string{"-"}
	testSpoken(t, []spokenCase{
		{"goodbye", "One victim was Mara Lindt, who said goodbye to her son.", no},
		{"lies", "One resident is Mara Lindt, who told lies for years.", no},
		{"goodbye each day", "Another passenger was Jan Korb, who says goodbye each day.", no},
		{"little", "One victim was Mara Lindt, who said little.", no},
		{"a prayer", "One victim was Mara Lindt, who said a prayer.", no},
		{"a theft", "One victim was Mara Lindt, who reported the theft to police.", no},
		{"to her son", "One victim was Mara Lindt, who told her son about it.", no},
		{"a call", "Another critic is Mara Lindt, who called the police that night.", no},
		{"books", "One victim was Mara Lindt, who wrote books.", no},
		{"a quarrel", "One victim was Mara Lindt, who argued with her son.", no},
		{"what she argues", "Another critic is Mara Lindt, who argues the dam should be shut.", []string{"Mara Lindt"}},
		{"what she warns of", "Another critic is Mara Lindt, who warns of floods.", []string{"Mara Lindt"}},
		{"what she said", "Another critic is Mara Lindt, who said it rained.", []string{"Mara Lindt"}},
		{"what he told the court", "Another witness was Jan Korb, who told the court that it rained.", []string{"Jan Korb"}},
		{"what he says of the plan", "Another critic is Jan Korb, who says the plan is mad.", []string{"Jan Korb"}},
		{"what he calls it", "Another critic is Jan Korb, who calls the plan “mad”.", []string{"Jan Korb"}},
	})
}
