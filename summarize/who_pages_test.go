package summarize

import "testing"

// What is usual on the pages of English-language media.
func TestWhoSpeaksOnEnglishPages(t *testing.T) {
	no := []string{"-"}
	testSpoken(t, []spokenCase{
		{"colour and a participle", "On Monday, Ada Krog dodged several questions on the gifts, pledging only to “comply with the rules”.", []string{"Ada Krog"}},
		{"suggested without that", "The researchers suggested this could be because of fat loss on the foot.", []string{"?|researchers"}},
		{"picks up the story", "Neighbour Ada Krog picks up the story: “All of a sudden the door opens.", []string{"Ada Krog"}},
		{"said a spokesperson when contacted", "“We received an inquiry and are cooperating in the matter,” said a Velara spokesperson when contacted by Newswire.", []string{"Velara spokesperson"}},
		{"said a firm's chair", "Job cuts will be announced later this week, said The Velara Company's recently named executive chair Ada Krog in an email to staff.", []string{"Ada Krog"}},
		{"weighs in, saying", "Velara captain Ada Krog, however, decided to weigh in on Thursday's fight on Monday, saying that Dahl should be disciplined.", []string{"Ada Krog"}},
		{"hours before", "Hours before the game on Tuesday, Velara coach Ada Krog expressed confidence in the winger, saying he always finds a way.", []string{"Ada Krog"}},
		{"weighed in, telling", "“We all miss Jan so much,” Krog weighed in, telling Dahl, “since he left, you've been true to him.”", []string{"Krog"}},
		{"said a report", "“The market is factoring in a recovery,” said a report from Velara Institutional Equities.", []string{"report|Velara Institutional Equities"}},
		{"attributed to", "Ada Krog attributed the rally in bank stocks to the ruling.", []string{"Ada Krog"}},
		{"is called", "Velara is developing a mission called Clipper, which is to launch in May.", no},
		{"sees as", "Ada Krog, research director of games at the firm Velara, sees the lineup as its “Achilles heel.”", []string{"Ada Krog"}},
		{"another witness, named", "The envoy was in charge, said another witness in the probe, former Velara adviser Ada Krog.", []string{"Ada Krog"}},
		{"with a minister warning", "There was much anger at the shift, with Foreign Minister Ada Krog warning of “dangerous consequences”.", []string{"Ada Krog"}},
		{"settlers who", "Velaran settlers, who form most of the party, said the change paved the way for annexation.", []string{"?|Velaran settlers|settlers"}},
		{"bosses", "Health bosses said that 28 people were quarantined.", []string{"?|Health bosses|health bosses"}},
		{"both sides", "Both sides said they were hopeful the swap could lead to talks.", []string{"?|Both sides|both sides"}},
		{"citing violence", "They were near a deal when the president scuttled the talks in September, citing Velaran violence.", []string{"-|president"}},
		{"are reporting", "Velara health authorities are reporting a sixth death linked to the virus.", []string{"?|Velara health authorities"}},
		{"are alleging", "The Democrats are alleging that the call was an abuse of office.", []string{"?|Democrats"}},
		{"issued a statement warning", "In a reflection of the confusion, the Electoral Commission, which regulates campaigns, issued a statement warning that “voters are entitled to honesty.”", []string{"Electoral Commission"}},
		{"per somebody", "The bacterium, per the Velaran Institute, is often found in small mammals.", []string{"Velaran Institute"}},
		{"assured the public", "The agency assured the public on Monday, in a long note, that the risks were “extremely low.”", []string{"agency"}},
		{"writes a wire", "Velara “vastly improved its detection of diseases,” writes the Pell Tribune.", []string{"Pell Tribune"}},
		{"flat-out denied", "The Velara company flat-out denied the allegations in a statement on its website.", []string{"Velara company"}},
		{"took to social media", "On Thursday, Ada Krog took to social media and accused Velara of blocking the film.", []string{"Ada Krog"}},
		{"comments somebody", "“We worked on the architecture of the craft,” comments Ada Krog of the CDF.", []string{"Ada Krog"}},
		{"she behind the comma", "While the campaign did not appeal to Ada Krog, a public information officer, she said she did not want to judge it.", []string{"Ada Krog"}},
		{"user name", "In June 2023, acebird1 wrote, “I'm sticking it out to the end.”", []string{"acebird1"}},
		{"dead user name", "“Never,” acebird1 posted.", []string{"acebird1"}},
		{"under oath", "The mayor confirmed under oath that he had no idea of it.", []string{"mayor"}},
	})
}

// What looks like it and is none.
func TestWhoDoesNotSpeakOnEnglishPages(t *testing.T) {
	krog, one := "Analyst Ada Krog said it was late.| ", []string{"Ada Krog", "-"}
	testSpoken(t, []spokenCase{
		{"declared gifts", krog + "Minister Jan Korb declared the gifts to his wife only last week.", one},
		{"testified before", krog + "Later in the day, Liv Castor, a former envoy, and Jan Korb testified before the committee.", one},
		{"added a goal", krog + "Jan Korb added his seventh for Velara, and Liv Castor stopped 27 shots.", one},
		{"posted tweets", krog + "Velara posted a series of tweets during the debate.", one},
		{"an altered video", krog + "The video had been altered to show Jan Korb failing to answer.", one},
		{"with a lead", krog + "Velara won 3-1, with Jan Korb leading from the front.", one},
		{"heading that said", krog + "The user reposted a video of an aircraft and gave it a heading that said: “Cool.”", one},
		{"took to the stage", krog + "Jan Korb took to the stage and sang.", one},
		{"per day", krog + "The plant, per day, makes 40 tons.", one},
		{"assured of", krog + "Victory assured Velara a place in the final.", one},
		{"sees a film", krog + "Jan Korb sees the film as often as he can.", one},
		{"citing a law", krog + "The council closed the bridge, citing safety concerns.", []string{"Ada Krog", "-|council"}},
	})
}

func TestWhoSpeaksOnPagesOfAgenciesInEnglish(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"put it at", "The regional administration put it at nine as of 7:00 a.m.", []string{"regional administration"}},
		{"calls this a lie", "Spokeswoman Mara Lindt said the hall was hit.| Ada Krog, the mayor, had denied it.| Krog calls this a lie: the only thing there, in her words, is a bakery.", []string{"*", "*", "Ada Krog|Krog"}},
		{"a government spokesman", "A government spokesman dismissed the report as “an exercise in imagination”.", []string{"government spokesman"}},
		{"in the press service", "In the press service of Velara, they assured that the markup does not exceed 9%.", []string{"press service of Velara"}},
		{"at the ministry", "At the Ministry of Health, they noted that beds were free.", []string{"Ministry of Health"}},
		{"he behind a colon", "Her coach of nine years, Jan Korb, did: He told Kanal Nord he would bet his house on it.", []string{"Jan Korb"}},
		{"a person with knowledge", "A person with direct knowledge of the case, who spoke on condition of anonymity because the talks are secret, said another had been questioned.", []string{"?"}},
		{"according to someone", "According to someone who has seen it, the offer was late.", []string{"?"}},
		{"a ranking", "Only seven of 40 cities could shelter their residents, according to a ranking published on Tuesday by the Pell-based Centre for Urban Climate.", []string{"Centre for Urban Climate|Pell-based Centre for Urban Climate"}},
		{"rejected that", "Dr Ada Krog rejected that.", []string{"Ada Krog"}},
		{"does not remember it so", "The firm's director, Jan Korb, does not remember it that way.", []string{"Jan Korb"}},
		{"proposed by", "The compromise was proposed by non-faction deputy Jan Korb: to commission a second appraisal and return to it in May.", []string{"Jan Korb"}},
		{"supported the proposal", "Jan Korb supported the proposal, although he doubted it would help.", []string{"Jan Korb"}},
		{"asked not to", "Jan Korb, who worked there for 26 years, asked not to shout but to go and look.", []string{"Jan Korb"}},
		{"phone calls", "People get calls from people who are entitled to make phone calls.", []string{"-"}},
		{"its concludes a tour", "Ada Krog, who kicks off in May and concludes October 10 in Pell, will play.", []string{"-"}},
		{"responded quickly", "The film had been cut to show Jan Korb failing to answer, when, in fact, he responded quickly.", []string{"-"}},
		{"comments somebody unknown", "“We worked on adjusting the architecture of the spacecraft, its logistics and design,” comments Robert Quilson of the CDF.", []string{"Robert Quilson"}},
		{"company promises", "The company Nordwatt promises to reconnect most of them by evening.", []string{"company Nordwatt|Nordwatt"}},
	})
}
