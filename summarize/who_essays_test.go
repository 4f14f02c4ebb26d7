package summarize

import "testing"

// TestEnglishTalksRetold: English texts give sentences without a mark to the one whose
// column or talk they retell, but for what stands right behind the lead, facts of the
// medium, the author's life and what is about others.
func TestEnglishTalksRetold(t *testing.T) {
	lind := "The army will not cross the river before spring, the commander of its 3rd River Brigade, Lt. Col. Osvald Lind, believes.\n\n|In an interview with the weekly Hearth, he described a front where nothing moves.\n\n|“I have lieutenants who have never seen the enemy,” he told the weekly.\n\n|"
	holm := "The market has grown too fast, the economist Ada Holm writes in a column for the weekly Hearth.\n\n|Rents, she notes, doubled in ten years.\n\n|"
	testSpoken(t, []spokenCase{
		{"an interview with a commander", lind + "The reason, in Lind's telling, is simple.| Food goes out at night on carts.| The wounded wait for hours.\n\n|The brigade commander does not share the optimism of the staff.| Of the 60 boats promised, nineteen have arrived.\n\n|Nor will the other side attack.| Its brigades have gone north, the lieutenant colonel reckons.\n\n|The general staff has not commented.", []string{"Osvald Lind", "Osvald Lind via Hearth", "Osvald Lind via Hearth", "Osvald Lind", "Osvald Lind via Hearth", "Osvald Lind via Hearth", "Osvald Lind via Hearth", "Osvald Lind via Hearth", "Osvald Lind via Hearth", "Osvald Lind via Hearth", "-"}},
		{"what the matter is", holm + "The remedy is not a ban.| “Nobody loves a ban,” the columnist remarks.\n\n|Holm was born in Pell and led a bank until 2019.\n\n|The bank cut its key rate to 4% in May.", append(by("Ada Holm via Hearth", 4), "-", "-")},
		{"right behind the lead", "Rents will rise, the economist Ada Holm said in an interview with the weekly Hearth.\n\n|The city council voted for a cap on rents in spring.\n\n|“Nobody loves a cap,” she says.\n\n|Landlords, she fears, will sell.", []string{"Ada Holm via Hearth", "-", "Ada Holm via Hearth", "Ada Holm via Hearth"}},
		{"between two of hers", holm + "A baker in a small town drives for an hour to pay in his takings.\n\n|The essay retorts that habits change.", by("Ada Holm via Hearth", 4)},
		{"she would and does", holm + "She would sooner tax empty flats.| That works in two provinces.\n\n|A ban is not what she is after.| Tenants have a right to ask.", by("Ada Holm via Hearth", 6)},
		{"she did and has", holm + "“Nobody loves a ban,” she says.\n\n|She has signed a contract for a book.| Her next column is due in May.", append(by("Ada Holm via Hearth", 3), "-", "-")},
		{"another disagrees", holm + "“Nobody loves a ban,” she says.\n\n|Not everyone agrees.| A ban would bring prices down.\n\n|Mayor Tom Baird called the idea overdone.", []string{"Ada Holm via Hearth", "Ada Holm via Hearth", "Ada Holm via Hearth", "-", "-", "Tom Baird"}},
		{"her account", holm + "“Nobody loves a ban,” she says.\n\n|How much of it holds up?\n\n|The figure matches that of the bank.| Holm's account of the talks is harder to check.", []string{"Ada Holm via Hearth", "Ada Holm via Hearth", "Ada Holm via Hearth", "-", "-", "-"}},
		{"she is another", holm + "“Nobody loves a ban,” she says.\n\n|Halka Tomsen herself is calm.| She is to ask the council for a vote.", append(by("Ada Holm via Hearth", 3), "-", "-")},
		{"a column of tanks", "A column of tanks left the base, Mayor Tom Baird said.\n\n|The road was closed for an hour.\n\n|He asked people to stay at home.\n\n|Shops were shut.", []string{"Tom Baird", "-", "*", "-"}},
		{"on the air, and the news", "The bridge will stay shut, Mayor Tom Baird told Radio Pell.\n\n|It was built in 1930.| Two lorries fell from it.\n\n|The police said a driver was hurt.", []string{"Tom Baird via Radio Pell", "-", "-", "police"}},
		{"on a podcast", "Small parties will decide, political scientist Piet Oyen said on the Morning Desk podcast.\n\n|Nine of them stand at 5 percent, he explained.| The big two buy advertisements.\n\n|According to the guest, the president knows.| A weak chamber suits him.\n\n|Oyen expects a low turnout.| The south will stay at home.\n\n|The election is due on March 14.", append(by("Piet Oyen", 7), "-")},
		{"a lecture", "It hails less often.| That was the message of a lecture by the meteorologist Yorune Acht at the museum.\n\n|Hail, Acht explained, is a diary.| Each ring tells a story.\n\n|Stones, she said, are bigger.| Tiles are too thin.\n\n|The correction, she acknowledged, is weak.", []string{"*", "*", "Yorune Acht", "Yorune Acht", "Yorune Acht", "Yorune Acht", "Yorune Acht"}},
		{"news of a governor", "The governor of Pell, Ada Storm, told Radio Pell that the dam would hold.\n\n|Storm said soldiers were filling sandbags.| The bridge at Orla is closed.\n\n|She asked residents to stay away.| Three villages were evacuated.\n\n|She promised aid.", []string{"Ada Storm via Radio Pell", "Ada Storm", "-", "Ada Storm", "-", "Ada Storm"}},
		{"a vaccination programme", "The programme of cuts will stay, Mayor Tom Baird said.\n\n|He said it was hard.| The pool is shut.\n\n|He promised a review.| Two schools closed.", []string{"Tom Baird", "Tom Baird", "-", "Tom Baird", "-"}},
		{"the medium reminds", holm + "“Nobody loves a ban,” she says.| As the Hearth reported, the council meets soon.| Last week the ministry published a draft.", []string{"Ada Holm via Hearth", "Ada Holm via Hearth", "Ada Holm via Hearth", "*", "-"}},
	})
}

// TestNamesBehindOfficesOfBodies: a name behind the office of a body with capitals, and
// of one with a number.
func TestNamesBehindOfficesOfBodies(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"has said", "The vote will fail, the former head of the Central Electoral Board, Thandeka Rose, has said.", []string{"Thandeka Rose"}},
		{"a brigade with a number", "The army will not cross, the commander of its 3rd River Brigade, Lt. Col. Osvald Lind, believes.", []string{"Osvald Lind"}},
		{"the brigade itself", "The 3rd River Brigade said the river was wide.", []string{"3rd River Brigade"}},
		{"a victim with a number", "The 16th victim was a boy, police said.", []string{"police"}},
	})
}

func TestViewsInEnglishSentences(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the case made by", "Rents will rise, and soon.\n\n|That is the case made by astronomer Dr. Perpetua Holm-Rao in her column for The Sentinel.", by("Perpetua Holm-Rao via Sentinel", 2)},
		{"a painting", "The museum is open.| That is the picture made by Ada Krog in 1990.", by("-", 2)},
		{"in her reading, to her mind", "Anna Korb said the vote is lost.| Premier Jan Dahl, in her reading, had no choice.| The party, to her mind, is split.", by("Anna Korb", 3)},
		{"complains in an essay", "Rents will rise, Jocasta Munn complains in an essay for the magazine Paper.", []string{"Jocasta Munn via Paper"}},
		{"complains to her mother", "Rents will rise, Jocasta Munn complains to her mother.", []string{"-"}},
		{"doubted that", "The fee is too low, said Councillor Hewitt Bass.| He also doubted that there would be any heat to spare.", by("Hewitt Bass", 2)},
		{"a stranger who is explained", "Pavla Greer, a former player who is a pundit for the channel Netside, thinks the divorce is final.", []string{"Pavla Greer"}},
		{"by this account", "The market has grown too fast, the economist Ada Holm writes in a column for the Hearth.\n\n|Rents, she notes, doubled.\n\n|The outcome, by this account, will be a crash.| Better to wait until May.", by("Ada Holm via Hearth", 4)},
	})
}

func TestPapersThatFind(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the figure comes from", "Ambulances wait for 71 minutes.| The figure comes from a report published on Monday by the Audit Chamber.", by("Audit Chamber", 2)},
		{"the data come from", "Half of them walk.| The data come from a survey of 400 drivers.", by("survey", 2)},
		{"a shop", "The man comes home.| The figures come from a shop in Pell.", by("-", 2)},
		{"the document finds", "It was built with fewer beds, the 94-page document finds, while rooms rose to 36.", []string{"document"}},
		{"finds", "He went home, the report of the finds, and nothing else.", []string{"-"}},
		{"in the words of the text", "The report says the clinic is small.| The firm was paid for a model which, in the words of the text, “was not installed”.", by("report", 2)},
		{"stops short", "The report stops short of blaming the delay and notes that six were over 85.", []string{"report"}},
	})
}

// TestTheOtherOfTwo: who is told of first is not who speaks when the other does.
func TestTheOtherOfTwo(t *testing.T) {
	for _, c := range []struct{ text, role string }{
		{"One of the officials put the gap at “three commas”.\n\nThe other was less cheerful: the navy, he said, had no map.", "the other of the officials"},
		{"One of the officials put the gap at “three commas”. The other side was angry: the map, he said, was old.", "one of the officials"},
	} {
		v := newDocument(story("en", "", c.text)).voices()
		if got := v[1].speaker.role; got != c.role {
			t.Errorf("%s\n  role = %q, want %q", c.text, got, c.role)
		}
	}
}
