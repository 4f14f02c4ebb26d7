package summarize

import "testing"

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
		{"was quoted as saying", "Loading will resume on Sunday, the head of the port's dock union was quoted as saying by the news site Harbour.Online.", []string{"head of the port's dock union"}},
		{"whose union", "Loading will resume on Sunday, the head of the dockers' union said.", []string{"head of the dockers' union"}},
		{"the teachers' union", "Schools will open on Monday, the teachers’ union said.", []string{"teachers’ union"}},
		{"which he put down to", "Olaf Rahm said sales fell by 9%.| Costs rose too, which he put down to the price of feed.", []string{"Olaf Rahm", "Olaf Rahm"}},
		{"a minister was quoted", "Minister Jan Korb was quoted as saying that the port would open on Sunday.", []string{"Jan Korb"}},
		{"was cited as saying", "The port will open on Sunday, Minister Jan Korb was cited as saying by the Gazette.", []string{"Jan Korb"}},
		{"described by neighbours", "He was described by his lawyer as a quiet man.", []string{"lawyer|his lawyer"}},
		{"has been named by", "The victim has been named by police as Ada Krog.", []string{"police"}},
		{"identified by records", "The body was identified by dental records as that of Rodel Ampara.", []string{"-"}},
		{"a family of four", "A family of four said they had lost it all.", []string{"?"}},
		{"described by a road", "The circle was described by a rope as 40 metres wide.", []string{"-"}},
	})
}

func TestUnitsAdviseAgainst(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"behind a glued heading", "Names were copied, the company said.\n\nWhat customers should do The police cybercrime unit advises against opening links that mention Monno.", []string{"company", "police cybercrime unit|cybercrime unit|police"}},
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
