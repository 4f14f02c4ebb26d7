package summarize

import "testing"

func TestNamesNobodyElse(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"they are no chief executive", "In a letter to staff, the chief executive wrote that 900 jobs would go.| “I know how hard this is,” Paul Renner added.| Unions learned of the cuts from the press, they complained.", []string{"chief executive", "Paul Renner", "?"}},
		{"a witness, she said", "The driver, 51, told officers he had seen nobody.| A witness contradicted him: the lorry had not stopped, she said.", []string{"driver", "?"}},
		{"said X had", "He knew of no plan, Karl Voss told the judges.| His co-defendant, on the other hand, said Voss had drawn the map.", []string{"Karl Voss", "co-defendant"}},
		{"a deputy, for her part", "Her deputy, for her part, said Karl Voss had drawn the map.", []string{"deputy"}},
		{"no company of an elder", "“We were promised a school,” says village elder Amadou Keita.| The company says it will come.", []string{"Amadou Keita", "company"}},
		{"nor of a stranger", "“We were promised a school,” says village scribe Tumelo Keita.| The company says it will come.", []string{"village scribe Tumelo Keita", "company"}},
		{"on X", "The dead are few, the governor, Luis Prado, wrote on X. He put the number of injured at 120.", []string{"Luis Prado", "Luis Prado"}},
		{"his opposite number", "Opposite number Pia Lang said her side had deserved it.", []string{"Pia Lang"}},
		{"a question is no name", "“How many more?” said its chair, Toni Falk.| “How many more?” asks Toni Falk.", []string{"Toni Falk", "Toni Falk"}},
		{"a team led by", "Sea levels could rise, warns a team led by Ruth Adler of the Polar Institute.| The reason, it says, is a warm current.", []string{"team", "team"}},
	})
}

func TestWhoseTaleAndWhoseVerdict(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"another tale", "The landlord had another tale: there had been 40 rows.", []string{"landlord"}},
		{"a different story", "The drivers' union tells a different story: the brakes had failed twice.", []string{"drivers' union"}},
		{"his explanation", "Minister Ole Ryd said he was sorry.| “The world has changed,” was his explanation.", []string{"Ole Ryd", "Ole Ryd"}},
		{"the verdict of", "“Never,” was the verdict of the coach.", []string{"coach"}},
		{"came the reply", "“We do not know,” came the reply from the ministry.", []string{"ministry"}},
		{"spoke of", "The works council's head, Gritt Sander, spoke of “a betrayal”.", []string{"Gritt Sander"}},
		{"puts down to", "A company spokeswoman, Lea Horn, puts the delay down to the rains.", []string{"Lea Horn"}},
		{"as she puts it", "It would give them “an hour a day of their lives”, as union leader Mona Grey puts it.", []string{"Mona Grey"}},
		{"in the book he calls", "“I was resigned,” joked former minister Per Holm.| In the book he calls the premier “a weather vane”.", []string{"Per Holm", "Per Holm"}},
		{"sees prices at", "Kim Sato is a banker.| She sees prices falling by 9% in 2030.", []string{"-", "Kim Sato"}},
		{"retorts", "The world had changed before, retorted Eva Sund for the opposition.", []string{"Eva Sund"}},
		{"a spokesman for a man", "Ahead of the talks, a spokesman for Drago played down the differences.", []string{"spokesman for Drago"}},
		{"a poll shows", "Phones will be banned, a poll by Civis for the Daily Post shows.", []string{"poll|Civis"}},
		{"TV shows", "He liked the Daily Post and TV shows.", []string{"-"}},
	})
}
