package summarize

import "testing"

func TestInterviewInBold(t *testing.T) {
	krog, no := "Anna Krog", "-"
	testSpoken(t, []spokenCase{
		{"who asks is named too", `Aboard was Anna Krog, chief jointer with Velara Subsea.| Krog, 47, has worked on 120 repairs.| She spoke to Seabed Monitor’s Odd Maddox between two voyages.

**How does a repair begin?**

With an argument, usually.| The owner wants us there at once.

**There was talk of sabotage.| You said otherwise.**

I had plenty.| Our agent said the file was lost.

**And the third?**

It went to a laboratory.`, []string{"*", "*", "*", no, krog, krog, no, "*", krog, "*", no, krog}},
		{"letters", `Velara is thrilled to have Junior Lundby, long time clerk, as its new president.| Here is what he had to say.

Q: When you woke up, how did it feel?

A: Inspired and humbled!| The firm sold 4,000 seats.

Q: What comes next?

A: We open in May.

Q: And then?

A: We will see.`, []string{"*", "*", "*", "Junior Lundby", "Junior Lundby", "*", "Junior Lundby", "*", "Junior Lundby"}},
		{"a statement that is put to them", `Anna Krog runs the plasma office.| Krog, 49, has two rooms.

Was it a payment?

It was not.| We pay for time.

There are reports that a Swiss group offered ten centres and that you said no.

I said not yet.

What did they want?

They wanted our blood.

Will you stay?

We will.`, []string{"-", "-", "-", krog, krog, "-", krog, "-", krog, "-", krog}},
		{"an explainer is none", `Prosecutors dropped the case against Jan Korb.

What did they say?

Korb was freed in May.| It was late.

What happened before?

Korb was held in Pell for a year.

What comes next?

Korb may be tried in June.`, []string{"-", "-", "-", "-", "-", "-", "-", "-"}},
	})
}

func TestTalkIsToldOfLater(t *testing.T) {
	krog := "Ada Krog"
	testSpoken(t, []spokenCase{{"a podcast", `Ada Krog never wanted to be known for one match.| She is still stopped in shops about it.

The Velaran umpire retired in the spring after 31 seasons.| The crowd booed for 11 minutes.

Speaking to the Between Points podcast, the 58-year-old says she had made up her mind at once.| The letters came for a year.

The abuse was constant, and most of it was quiet, she says.

“It was mostly because I was in a chair,” she tells the podcast’s host, Odd Denholm.

Things improved when coaches began to be fined as well.

On electronic calls she is torn.| The machine is better.| Within 10 years, she predicts, umpires will be few.`, []string{"*", "*", "*", "*", krog, "*", krog, krog, krog, krog, krog, krog}}})
}

func TestWhoIsMeantByShortWords(t *testing.T) {
	pugh := "Secretary Nora Pugh said it was late.| "
	testSpoken(t, []spokenCase{
		{"it is no spokesperson", "Velara Glass will close a furnace.| Sales were low, the company said.| A spokesperson for the town said it was late.| Sales would fall, it said.", []string{"-", "*", "spokesperson for the town", "Velara Glass|company|?"}},
		{"the one who is named", pugh + "\n\nThe cornet is in the hands of Ada Tudball.| She was a clerk.\n\n“I’ve carried it,” she says.", []string{"Nora Pugh", "-", "-", "Ada Tudball"}},
		{"a subject goes before", pugh + "\n\nPugh praised Ada Tudball.| She said it was late.", []string{"Nora Pugh", "*", "Nora Pugh"}},
		{"puts it at", "Velara puts the number of roles at ‘up to 240’.| The town, Velara said, is late.", []string{"Velara", "Velara"}},
		{"accusing", "Local MP Ada Krog went further, accusing the board of greed.", []string{"Ada Krog"}},
		{"brokers at a bank", "Brokers at Pell Hartington, who cut their rating, said the furnace could be saved.", []string{"?|Brokers at Pell Hartington|brokers at Pell Hartington"}},
		{"used to say", "The late referee Jan Dahl used to say that a match is noise.", []string{"Jan Dahl"}},
		{"a quotation of two sentences", pugh + "\n\nCornet player Ada Krog takes that on the chin.| “He’s a fine player.| We came last.”", []string{"Nora Pugh", "-", "Ada Krog", "Ada Krog"}},
		{"it in one sentence", "The union said it was late.| Velara Glass received 4 million towards a study; it maintains that all was spent.", []string{"union", "Velara Glass"}},
		{"many think", "Brokers at Pell Hartington, who cut their rating last week, think the furnace could be saved.", []string{"?"}},
		{"many say", "Two people familiar with the matter say at least one rival has made an approach.", []string{"?"}},
		{"a union reckons", "The union Velara Together reckons the true figure is closer to 400.", []string{"union Velara Together|Velara Together"}},
		{"a railway keeps things", pugh + "\n\nThe railway is large.| It maintains hospitals and schools in towns that have nothing.", []string{"Nora Pugh", "-", "-"}},
		{"a railway holds", "The railway is large.| It maintains that all is well.", []string{"-", "railway|?"}},
		{"a dog", "The dog thinks the cat is late.", []string{"-"}},
		{"being called", "The landlord isn’t being called.", []string{"-"}},
	})
}
