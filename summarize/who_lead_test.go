package summarize

import "testing"

func TestLeadWithoutAStop(t *testing.T) {
	rest := "\n\nThe mud is no pause.| Both sides went on moving shells, Korb notes.\n\nLosing the town would cost four brigades.| It matters, the colonel explains, for seven trains of ten pass through it.\n\nThe winter will be hard.| The front will hold, he concludes."
	testSpoken(t, []spokenCase{
		{"a column", "The coming winter is unlikely to bring a lull, and the army will use the first frosts to cut the railway, retired colonel Jan Korb writes in a column for The Pell Weekly" + rest, []string{"Jan Korb via Pell Weekly", "Jan Korb via Pell Weekly", "Jan Korb", "Jan Korb via Pell Weekly", "Jan Korb", "Jan Korb via Pell Weekly", "Jan Korb"}},
		{"told a paper", "Borrowers should not count on cheaper money before April, for what has slowed so far is petrol and tomatoes, the governor of the bank, Ada Krog, told the Pell Gazette\n\nThe rate is 7%.| Rents are up, she said.\n\nThe bank has a goal.| It has reserves.", []string{"Ada Krog via Pell Gazette", "-", "Ada Krog via Pell Gazette", "-", "-"}},
	})
	for _, caption := range []string{
		"A view of the old bridge over the river Pell, which was shut in May after a lorry had hit one of its piers and left a hole",
		"Mayor Ada Krog, who said in May that the bridge was safe, walks along the river bank below it with her dog on a fine winter day",
		"The mayor said on Monday that the bridge was safe",
	} {
		d := newDocument(story("en", "", caption+"\n\nThe bridge is shut. It will be so until June. The mayor said it was late.\n\nThe road is open. It rains."))
		if d.sentences[0].kind == plainSentence {
			t.Errorf("%q is no heading", caption)
		}
	}
}
