package summarize

import (
	"testing"

	"visti/internal/news"
)

func TestSaidByWhomInTheNextSentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"retired Lt. Gen.", "Neither army can attack before spring.| This view was expressed by retired Lt. Gen. Henrik Aasberg in an interview with Radio Fjord.", []string{"Henrik Aasberg via Radio Fjord", "Henrik Aasberg via Radio Fjord"}},
		{"this opinion was voiced", "The bridge will not survive another winter.| This opinion was voiced by engineer Mara Lindt in a talk with the Gazette.", []string{"Mara Lindt", "Mara Lindt"}},
		{"such an assessment was given", "Prices will double by May.| Such an assessment was given by economist Odd Renberg on Channel Nord.", []string{"Odd Renberg", "Odd Renberg"}},
		{"said in an interview", "Neither army can attack before spring.| So said retired Maj. Gen. Henrik Aasberg in an interview with Radio Fjord.", []string{"Henrik Aasberg via Radio Fjord", "Henrik Aasberg via Radio Fjord"}},
		{"this was said by", "Neither army can attack before spring.| This was stated by Lt. Col. Henrik Aasberg, a former adviser.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"this was reported by", "Six houses burned down overnight.| This was reported by the regional fire service.", []string{"regional fire service", "regional fire service"}},
		{"this is the view of", "Six houses could be saved.| This is the view of Mara Lindt, an engineer.", []string{"Mara Lindt", "Mara Lindt"}},
		{"these views were also expressed", "Six houses could be saved.| These views were also expressed by Ada Krog in a column for the Gazette.", by("Ada Krog via Gazette", 2)},
		{"made by hand", "Six boats were sold.| This was made by hand.", []string{"-", "-"}},
		{"so says the law", "Six houses burned down.| So says the law.", []string{"-", "-"}},
		{"a view that is shared", "Six houses could be saved.| This view is shared by Ada Krog.", []string{"-", "Ada Krog"}},
	})
}

func TestFeelingsOfWhoSpokeBefore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"views", "Gen. Henrik Aasberg said the truce would hold.| Aasberg was more worried about the cities.| Aasberg is less optimistic about the bridges.", []string{"Henrik Aasberg", "Henrik Aasberg", "Henrik Aasberg"}},
		{"the ex-commander", "Gen. Henrik Aasberg, a former commander, said the truce would hold.| The ex-commander does not expect talks before April.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"the general doubts", "Gen. Henrik Aasberg said the truce would hold.| The general is sceptical about a pact.", []string{"Henrik Aasberg", "Henrik Aasberg"}},
		{"a worried dog", "Gen. Henrik Aasberg said the truce would hold.| His dog was worried about the noise.", []string{"Henrik Aasberg", "-"}},
		{"a stranger is worried", "Olaf Rahm was worried about the bridge.", []string{"-"}},
		{"neighbours of his", "Olaf Rahm said the bridge was safe.| Neighbours of Olaf Rahm were worried about the noise.| A man close to Rahm is worried about debts.", []string{"Olaf Rahm", "-", "-"}},
		{"he is critical", "Olaf Rahm said the bridge was safe.| He is also critical of the tax.", []string{"Olaf Rahm", "Olaf Rahm"}},
	})
}

func TestHeIsTheRoleThatSpoke(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a chief", "Jan Korb left.| The brigade chief said 12 engines came.| He said two men were hurt.| Three cars burned, he added.", []string{"-", "brigade chief", "brigade chief", "brigade chief"}},
		{"she and he are two", "The police chief said two men were held.| He said a gun was found.| She said no.", []string{"police chief", "police chief", "?"}},
		{"who is named in between", "The brigade chief said 12 engines came.| Nina Falk was hurt.| She said it was dark.", []string{"brigade chief", "-", "Nina Falk"}},
		{"a role and a comma", "Vice President, Jan Korb on Thursday met farmers in Pell.| Ada Krog was there, too.| The vice president said that pay would rise.| He said it would be in May.", []string{"-", "-", "Jan Korb", "Jan Korb"}},
		{"a role, a comma and a name that no table knows", "Vice President, Yemi Osin, met farmers in Pell.| Osin said pay was low.| The vice president said that it would rise.", []string{"-", "Yemi Osin", "Yemi Osin"}},
		{"an agency is no drugmaker", "Drugmaker Velor said the pills were safe.| Patients should see a doctor, the agency said.", []string{"Drugmaker Velor", "agency"}},
		{"an agency that was named", "The Medicines Agency said the pills were safe.| Patients should see a doctor, the agency said.", []string{"Medicines Agency", "Medicines Agency"}},
	})
}

func TestNamesBehindRolesInCommas(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a stand", "Norland's foreign minister, Odd Renberg, criticised the plan.| He said it was late.", []string{"Odd Renberg", "Odd Renberg"}},
		{"so", "The mayor of Pell, Liv Castor, said so.", []string{"Liv Castor"}},
		{"behind another clause", "The university plans another, the dean, Ada Krog, said.", []string{"Ada Krog"}},
		{"whose chairman", "The company owns two mills, its chairman, Jan Korb, said.", []string{"Jan Korb"}},
		{"between the verb's parts", "The company, its chairman, Jan Korb, said, owns two mills.", []string{"Jan Korb"}},
		{"who left", "Mara Lindt, the dean of Bren, Ada Krog, and others left, the mayor said.", []string{"mayor"}},
		{"one and both", "Two men came.| One said it was a steal.| Both said they were glad.| Most said no.", []string{"-", "?", "?", "?"}},
		{"a verb behind the body", "Residents say the dam kills eels.| The operator rejects this.| It says 90% of them pass.", []string{"?", "-", "operator"}},
		{"environmentalists", "Environmentalists say the dam kills eels.", []string{"?"}},
	})
}

func TestWhatIsDoneBySomebodyIsNotSaid(t *testing.T) {
	no := []string{"-", "-"}
	testSpoken(t, []spokenCase{
		{"by tests", "The man was the heir.| This has been confirmed by DNA tests.", no},
		{"by footage", "The man was there.| This was confirmed by CCTV footage.", no},
		{"by images", "The dam broke.| This was confirmed by NASA images.", no},
		{"by a diary", "The dam broke.| This was revealed by Mara Lindt's diary.", no},
		{"by devices", "The bone was broken.| This was revealed by X-rays.", no},
		{"by a device", "He had a tumour.| This was confirmed by an MRI.", no},
		{"a song is written", "The band opened with a song.| This was written by Ada Krog in 1990.", no},
		{"land is given", "The estate is large.| This was given by the king.", no},
		{"a map is drawn", "A map hangs there.| This was drawn by Ada Krog.", no},
		{"a cake is made", "A cake stood there.| This was made by Ada Krog, a baker.", no},
		{"a post is held", "She led the bank.| That was the position of Mara Lindt for ten years before she resigned.", no},
		{"a view is held for years", "She led the bank.| That was the view of Mara Lindt for ten years.", no},
		{"an idea is somebody's", "It has a roof of grass.| That was the idea of Mara Lindt, the architect.", no},
		{"by a firm", "The dam will hold.| This was confirmed by Velor.", []string{"Velor", "Velor"}},
		{"by eyewitnesses", "The dam broke.| This was confirmed by eyewitnesses.", []string{"?", "?"}},
	})
}

func TestWhatIsSaidBehindWhoSaidTheRest(t *testing.T) {
	for text, empty := range map[string]bool{
		"The hall burned. This was announced by the mayor, Liv Castor, who said 40 people had died.":  false,
		"The hall burned. This was confirmed by the mayor, Liv Castor: 40 people died.":               false,
		"Prices rose. This view was expressed by analysts, who expect a fall of 5 percent.":           false,
		"The hall burned. This was announced by the mayor, Liv Castor, in an interview with Radio 4.": true,
		"The hall burned. This was announced by the mayor, Liv Castor.":                               true,
	} {
		v := newDocument(story("en", "", text)).voices()
		if len(v) != 2 || v[0].how == news.OwnReport || v[1].how == news.OwnReport || v[1].empty != empty {
			t.Errorf("%s\n  says nothing else: %v, want %v; by %q, %q", text, v[1].empty, empty, spoken(v[0]), spoken(v[1]))
		}
	}
}

func TestFeelingsThatAreNoViews(t *testing.T) {
	said := "Gen. Henrik Aasberg said the truce would hold.| "
	no := []string{"Henrik Aasberg", "-"}
	testSpoken(t, []spokenCase{
		{"by a burglar", said + "Aasberg was surprised by a burglar at night.", no},
		{"by a noise", said + "He was alarmed by a noise.", no},
		{"at home", said + "He was surprised at home by a guest.", no},
		{"over dinner", said + "He was surprised over dinner.", no},
		{"on a day", said + "He was worried on Monday.", no},
		{"at the wheel", said + "He was cautious at the wheel.", no},
		{"over the phone", said + "He was alarmed over the phone.", no},
		{"of course", said + "He was surprised of course.", no},
	})
}

func TestWhatIsAnnouncedByNobody(t *testing.T) {
	no := []string{"-", "-"}
	testSpoken(t, []spokenCase{
		{"an order", "It was late.| The order was given by the king.", no},
		{"results", "It was late.| The results were confirmed by DNA tests.", no},
		{"fears", "It was late.| His fears were confirmed by X-rays.", no},
		{"a body that lists", "It was late.| The information was provided by Velor and lists 40 names.", []string{"Velor", "Velor"}},
		{"a warning", "It was late.| The warning was given by the mayor.", []string{"mayor", "mayor"}},
	})
}

func TestParticiplesThatSayNothing(t *testing.T) {
	no := []string{"-"}
	testSpoken(t, []spokenCase{
		{"a prayer", "Jan Korb left the room, saying a prayer.", no},
		{"a title", "Jan Korb won the race, claiming the title in 2019.", no},
		{"gold", "Jan Korb won the race, claiming gold.", no},
		{"a waiter", "Jan Korb called for the waiter.", no},
		{"a claim", "Jan Korb left the room, claiming the title was his.", []string{"Jan Korb"}},
		{"a call", "Jan Korb called for the dam to be shut.", []string{"Jan Korb"}},
	})
}
