package summarize

import "testing"

func TestWhoByTheSubjectOfEveryKind(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"who believes so", "Nina Falk believes the ferry will not run before spring.", []string{"Nina Falk"}},
		{"who believes in something", "Nina Falk believes in luck and spring.", []string{"-"}},
		{"a firm told by what it makes", "A Veldian maker of pumps that was fined 9.1 million crowns in a scandal over quality said Friday it has been declared bankrupt.", []string{"Veldian maker of pumps"}},
		{"a man told by what he did", "The farmer who found the bell said he would sell it to the museum.", []string{"farmer"}},
		{"a name after a pronoun", "He objected to subsidies on fish, Oto Brand wrote in a letter.", []string{"Oto Brand"}},
		{"a name that a pronoun speaks of", "He said Oto Brand wrote in a hurry to the court.", []string{"?"}},
		{"not who is told of before another", "The minister who backed the plan knew of it, the union said.", []string{"union"}},
		{"a name in single marks", "В понедельник 'Нортгаз' объявил, что совет изменит структуру.", []string{"Нортгаз"}},
		{"a firm with a name in single marks", "Компания 'Велара' сообщила о росте прибыли на 9%.", []string{"компания 'Велара'"}},
		{"a blog writes", "За базу просять 150 тисяч доларів, пише блог «Течія».", []string{"блог «Течія»"}},
		{"a blog that is told of", "За базу просять 150 тисяч доларів, пише блог, який стежить за витоками.", []string{"блог"}},
		{"sources told whom it concerns", "Several sources told reporters that the minister would resign by Friday.", []string{"?"}},
		{"officials told an agency, in Ukrainian", "Двоє чиновників повідомили агентству «Хвиля», що уряд піде у п'ятницю.", []string{"? via Хвиля"}},
		{"sources told an agency", "Several sources told Nordwire that the minister would resign by Friday.", []string{"? via Nordwire"}},
	})
}

// A name with an explanation between commas begins no inverted clause, for all that a
// firm stands behind the verb.
func TestWhoSaidTheCompanyFailed(t *testing.T) {
	const before = "Velara Ltd. said it was bankrupt.|"
	testSpoken(t, []spokenCase{
		{"an office", before + " Jan Takman, the premier, said the company had failed.", []string{"*", "Jan Takman"}},
		{"an adverb", before + " Jan Takman, the premier, said the company also owes taxes.", []string{"*", "Jan Takman"}},
		{"a name that explains", before + " The minister, Jan Takman, said police on Monday found nothing.", []string{"*", "Jan Takman"}},
		{"a role told by a clause", before + " The minister, who had met the owners, said police have found nothing.", []string{"*", "minister"}},
		{"a clause in the perfect", before + " Jan Takman, the premier, said the company has plants abroad.", []string{"*", "Jan Takman"}},
		{"a title and a quotation", before + " The country’s No. 2 leader, Premier Jan Takman, said the company “crossed a line.”", []string{"*", "Jan Takman"}},
		{"an inverted clause", before + " The lack of fish, said the company on Monday, is new.", []string{"*", "Velara Ltd."}},
		{"an inverted clause behind a body", before + " The ministry, the oldest of all, moved, said the company on Monday.", []string{"*", "Velara Ltd."}},
		{"an inverted clause at the end", before + " The ferry, the oldest of the fleet, sank, said the company.", []string{"*", "Velara Ltd."}},
	})
}

// What looks like the subjects above and is another's.
func TestWhoIsOnlyToldOf(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the dead", "The blast killed the mayor, Ivo Brandt, said police on Monday.", []string{"police"}},
		{"the dead, with an office told behind", "The attack killed Ivo Brandt, a nurse, said the hospital in Pell on Monday.", []string{"hospital"}},
		{"the dead, and who was there", "The blast killed the mayor, Ivo Brandt, said officials who were at the scene.", []string{"?"}},
		{"the ill", "The minister, the oldest of them, fell ill, said doctors who were there.", []string{"doctors"}},
		{"the accused", "Prosecutors charged the mayor, Ivo Brandt, reported Nordwire on Monday.", []string{"Nordwire"}},
		{"the founder of a fraud", "The fraud was run by its founder, Ivo Brandt, alleged prosecutors in court papers.", []string{"prosecutors"}},
		{"a drunken captain", "The captain, who was drunk, said police in Pell on Monday.", []string{"police"}},
		{"of whom a court said so", "The minister who the court said had lied resigned on Friday.", []string{"court"}},
		{"of which a ministry said so", "The firm that the ministry said owed taxes has closed its plant.", []string{"ministry"}},
		{"of which a person said so", "The firm that Nina Falk said had cheated her has closed its plant.", []string{"Nina Falk"}},
		{"of which she said so", "The firm that she said owed taxes has closed its plant.", []string{"?"}},
		{"a fire in a ministry", "Взрыв в министерстве связывают с утечкой газа.", []string{"-"}},
		{"a town", "Великого наступу не буде.| Такої думки дотримується аналітик, який живе у місті Біла Церква.", []string{"аналітик", "аналітик"}},
		{"a body that he heads", "Великого наступу не буде.| Такої думки дотримується аналітик, який очолює Центр Разумкова.", []string{"аналітик", "аналітик"}},
		{"a party of his", "Великого наступу не буде.| Такої думки дотримується депутат, обраний від партії Нова Сила.", []string{"депутат", "депутат"}},
		{"a body that he headed", "Большого наступления не будет.| Такого мнения придерживается аналитик, возглавлявший Центр Разумкова.", []string{"аналитик", "аналитик"}},
		{"a body", "Великого наступу не буде.| Такої думки дотримується аналітик, що очолює Центр Разумкова, і його колега.", []string{"аналітик", "аналітик"}},
		{"a poet", "Поет Олег Дрозд заявив, що міст закриють.| «Він бреше», — каже урядовець.", []string{"Олег Дрозд", "урядовець"}},
		{"of whom it is asked", "Reporters asked whether Nina Falk believes the tax is fair.", []string{"-"}},
		{"a thing that is feared", "Nina Falk fears the dark.", []string{"-"}},
		{"a name in what she says", "She said that after the vote, Nina Falk told her to leave.", []string{"?"}},
		{"who wrote in what she says", "She said that after the vote, Nina Falk wrote to her.", []string{"?"}},
		{"who told her in what she says", "She said when she asked for help, Oto Brand told her to leave.", []string{"?"}},
		{"a bank in a clause of its own", "He objected to subsidies on fish in Pell, Norland Bank announced cuts.", []string{"?"}},
		{"an agency that was told", "US officials told Grey Agency that the talks had failed.", []string{"? via Grey Agency"}},
		{"a land that was told", "US officials told Israel that the talks had failed.", []string{"?"}},
		{"a genitive", "В «Газпроме» сказали, что цены растут.| Акции Газпрома упали на 3%.", []string{"Газпроме|Газпром", "*"}},
		{"a fund", "В благотворительном фонде «Больному сердцу» сообщили, что собрали 3 млн.", []string{"благотворительный фонд «Больному сердцу»"}},
		{"who looks at it", "Решение суда Иван Дуб видит в первый раз.", []string{"-"}},
		{"a firm in marks inside a quotation", "\"Банк 'Север' закрыт.| Денег нет\", - сказал Иван Гай.", []string{"Иван Гай", "Иван Гай"}},
		{"a sign", "'Oto Brand is a Liar' said the sign.", []string{"-|sign"}},
	})
}

// TestTitleBehindAGivenNameEndsInTime: "The" behind a name was read for ever.
func TestTitleBehindAGivenNameEndsInTime(t *testing.T) {
	for _, text := range []string{"King Charles The Third opened the bridge in Pell on Monday, police said.", "Singer Tom The Cat died in Pell.", "The film about Captain Jack The Sailor opened in May.", "King Charles The Third, who opened the bridge, said: “It is long.” He said it was his.", "Queen Anna The First, he said, had seen it: «so».", "The letter to King Charles The Third: «We wait»."} {
		if got := Summarize(story("en", "", text), nil); len(got.Claims) == 0 {
			t.Errorf("no claim of %q", text)
		}
	}
}
