package summarize

import "testing"

func TestSecondVerbsSaySoToo(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"but said, behind a comma", "Minister Olaf Brand left early.| He did not give details, but said people would be punished.", []string{"-", "Olaf Brand"}},
		{"and said", "Minister Olaf Brand left early.| He refused to give names and said people would be punished.", []string{"-", "Olaf Brand"}},
		{"a name that no table has", "Jaimo Netu did not give details, but said people would be punished.", []string{"Jaimo Netu"}},
		{"a body", "Police made no arrests but said they were looking for two men.", []string{"Police"}},
		{"another one who", "Minister Olaf Brand left early.| He met a driver who lost a leg and said it hurt.", []string{"-", "-|driver"}},
		{"another one between commas", "Minister Olaf Brand is ill.| He left early, the deputy stayed and said it hurt.", []string{"-", "-|deputy"}},
		{"what is hers", "Minister Ada Krog left early.| Her dog barked and said it hurt.", []string{"-", "-|dog"}},
		{"with a possessive between", "Police ended their search and said they found nothing.", []string{"Police"}},
		{"they", "The ministers met.| They agreed and told us it hurt.", []string{"-", "-|?"}},
		{"another pronoun between", "Minister Olaf Brand left early.| He waved while she bowed and said goodbye.", []string{"-", "-"}},
		{"in which he alleged", "Minister Olaf Brand is angry.| Brand gave a phone interview with La7 in which he alleged: “She begged me.”", []string{"-", "Olaf Brand via La7"}},
		{"in which he said", "Olaf Brand posted a video in which he said the plan was dead.", []string{"Olaf Brand"}},
		{"far behind a video", "Olaf Brand made a video of the old and very cold house in which he said he lived.", []string{"-"}},
		{"a video of which", "Olaf Brand made a video of which he said he was proud.", []string{"-"}},
		{"a book in which", "Olaf Brand bought a house in which he said he would live.", []string{"-"}},
		{"not yet commented", "The authorities have not yet commented on the attacks.", []string{"-"}},
		{"issued a statement on a day", "The company issued a statement on Tuesday saying the case was settled.", []string{"company"}},
		{"a letter from somebody", "The company got a letter from Brand saying the case was settled.", []string{"-"}},
		{"agrees, and is quoted", "Ada Krog, a teacher at Kelling, agrees.| “People hate spiders.”", []string{"Ada Krog", "Ada Krog"}},
		{"agrees to do", "Mayor Ada Krog agrees to resign.", []string{"-"}},
		{"agrees that", "Mayor Ada Krog agrees that prices will rise.", []string{"Ada Krog"}},
		{"said a bank's branch manager", "“The dollar may decline,” said Chemical Bank branch manager Ada Krog.", []string{"Ada Krog"}},
		{"between dashes, without an article", "Ada Krog – UN envoy – said on Friday the decision would be taken.", []string{"Ada Krog"}},
	})
}

func TestWhoClaimsAndHears(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"lawyers for a surname claim", "Lawyers for Krog claim he was determined.", []string{"Lawyers for Krog"}},
		{"lawyers for a full name claim", "Lawyers for Ada Krog claim she was determined.", []string{"Lawyers for Ada Krog"}},
		{"lawyers for a name said", "Lawyers for Ada Krog said she was determined.", []string{"Lawyers for Ada Krog"}},
		{"prosecutors claim", "Prosecutors claim the bank was robbed.", []string{"Prosecutors"}},
		{"nurses claim money", "Nurses claim benefits.", []string{"-"}},
		{"a court with its name heard", "Kelling Crown Court heard that Smith had lied.", []string{"Kelling Crown Court"}},
		{"also heard", "The court also heard that Smith had lied.", []string{"court"}},
		{"a jury at a court", "A jury at Kelling Crown Court heard that Smith had lied.", []string{"jury"}},
		{"jurors were told", "Jurors were told that Smith had lied.", []string{"Jurors"}},
		{"an inquest", "The inquest heard that Smith had died.", []string{"inquest"}},
		{"the court of a court", "The court heard the appeal.", []string{"-"}},
		{"evidence", "Kelling Crown Court heard evidence from three witnesses.", []string{"-"}},
		{"those at a place", "Residents of Kelling heard that the road was closed.", []string{"-|?"}},
		{"a mayor hears", "The mayor heard that the road was closed.", []string{"-"}},
		{"a town is told", "Residents near the court heard that the road was closed.", []string{"-|?"}},
		{"a force", "Ukraine's air force said the drone was shot down.", []string{"Ukraine's air force"}},
		{"forces", "Ukraine's defence forces said the drone was shot down.", []string{"Ukraine's defence forces"}},
	})
}
