package summarize

import "testing"

func TestEnglishNamesAreWholeAndNoMore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a particle with a capital", "Analyst Nick Van den Bruhl of BNP Parsa described the results as \"pretty modest\".", []string{"Nick Van den Bruhl"}},
		{"uk: two particles", "Президентка Урсула фон дер Ляєн заявила, що зброя буде.", []string{"Урсула фон дер Ляєн"}},
		{"ru: two particles", "Глава комиссии Урсула фон дер Ляйен заявила, что оружие будет.", []string{"Урсула фон дер Ляйен"}},
		{"three words behind the role", "Board chairperson Hawa Alam Nurist on Saturday said that the vote will resume.", []string{"Hawa Alam Nurist"}},
		{"a bank named like a man", "Investment bank Morgan Stanley has forecast that the market will grow.", []string{"Investment bank Morgan Stanley"}},
		{"what she is spokeswoman for", "Green spokeswoman for women Sandra Gidd said: \"We would welcome any pay.\"", []string{"Sandra Gidd"}},
		{"whom she is spokeswoman for", "A spokeswoman for President Helene Marceau said it was bad.", []string{"spokeswoman for President Helene Marceau"}},
		{"the short form in brackets", "According to the Meteorological (MeT) department, it will rain.", []string{"Meteorological (MeT) department"}},
		{"words behind a name", "It is fine, according to Norland state television.", []string{"Norland state television"}},
		{"no noun in front of police", "He was hit by one of several bricks police said had been thrown.", []string{"police"}},
		{"what the agency says begins", "According to the official news agency most of the cafes were closed.", []string{"official news agency"}},
		{"a report and what it quotes", "The game will change, according to a Velara report quoting people at the studio.", []string{"Velara report"}},
		{"behind a place", "The paper's correspondent in Bren, Rachel Harvey, told World Business Report that a protest was likely.| \"It is big,\" she said.", []string{"Rachel Harvey", "Rachel Harvey"}},
		{"a name, its body", "Colin Aspin, Brenpool Hotel Association said: \"We have tried hard to make them come.\"", []string{"Colin Aspin"}},
		{"an aside that nobody closed", "Joe Lamb, a teacher who referred to the marchers as “locusts” said he supported the vote.", []string{"Joe Lamb"}},
		{"a founder", "Rabbi Marvin Hier, founder of the Brenner Center said the row was over.", []string{"Marvin Hier"}},
		{"a title between", "Ruth Kelm is the minister.| \"It would hurt us,\" said its chairman, Sir Anthony Greene.", []string{"-", "Anthony Greene"}},
		{"a committee in small words", "Ruth Kelm is the minister.| \"It will be a tragedy,\" said the chairman of the Commons education select committee, Labour MP Barry Shearm.", []string{"-", "Barry Shearm"}},
		{"whose ally", "Chancellor Gordon Broom's closest ally has denied there will be a giveaway.", []string{"Chancellor Gordon Broom's closest ally"}},
		{"a word that only leads in", "For Morisse, the goal was simple.| \"I wrote it,\" Alanis Morisse said.| Late Tuesday she spoke again.", []string{"-", "Alanis Morisse", "*"}},
		{"a title is no role in the plural", "\"Some films need word of mouth,\" explained Ms Deans.", []string{"Deans"}},
		{"two letters", "Ed Ballard, a former adviser, spoke first.| But Mr Ballard said he was sure of the plan.", []string{"-", "Ed Ballard"}},
		{"a cup is no club", "Velara United are in the Norland Club Trophy.| They have now announced plans to send two teams.", []string{"-", "?|-|Velara United"}},
		{"an official who is close", "An official close to the governor of Anbar confirmed that two men had been held.", []string{"?"}},
	})
}

func TestEnglishSubjectsThatSayItAnotherWay(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a paper recommends", "The paper recommends dimming lamps by half after 11 p.m.", []string{"paper"}},
		{"polls suggest", "Scottish opinion polls suggest the party will win 45 seats.", []string{"Scottish opinion polls"}},
		{"researchers note", "Researchers note, however, that “future measurements are needed.”", []string{"Researchers"}},
		{"a report cautions", "Velara’s report cautions that “many of the details are open”.", []string{"Velara’s report|Velara"}},
		{"a participle", "Narend Modi took a soft stance even before the ruling, saying it was no victory for any side.", []string{"Narend Modi"}},
		{"a bank and a participle", "Norland’s central bank kept its rate at 15.5%, saying that power cuts would hold growth back.", []string{"Norland’s central bank"}},
		{"a participle of somebody else", "The bridge was shut and trams stood still, a guard saying it was the ice.", []string{"-"}},
		{"shared by", "Her view is shared by the Parents’ Alliance, which surveyed 2,000 families and found that four in 10 work less.", []string{"Parents’ Alliance"}},
		{"confirmed without that", "Tiger Wood confirmed on Tuesday (Nov 12) he will play next year.", []string{"Tiger Wood"}},
		{"did admit", "However, Midden did admit he felt it was time to go.| Midden left.", []string{"Midden", "-|*"}},
		{"two parties say", "But the Norland National Party and the Tories say the issue should be decided at home.", []string{"Tories|Norland National Party"}},
		{"whose forecast", "The National Bank lowered its growth forecast for next year to 2.4%.", []string{"National Bank"}},
		{"cut a tax", "The National Bank cut its staff by 4%.", []string{"-"}},
		{"in the letter he names", "Minister Jan Korb answered the union.| In the letter he named Ada Fend, Sheer and Capal as examples.", []string{"*", "Jan Korb"}},
		{"a quotation and what follows by another", "“It is a start,” said Mayor Nora Dahl.| “We need 40 more homes.”| The union says that is not enough.", []string{"Nora Dahl", "Nora Dahl", "union"}},
	})
}
