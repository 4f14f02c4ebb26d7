package summarize

import "testing"

// TestAsidesBetweenNameAndVerb are gone over whole: parties and states, lists, dashes.
func TestAsidesBetweenNameAndVerb(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a party and its state", "Sen. Jane Finch, D-Calif., said the plan works.", []string{"Jane Finch"}},
		{"with points", "Minority Leader Chuck Finch, D-N.Y., said, “Nobody forces them to do this.”", []string{"Chuck Finch"}},
		{"a title and a state", "Sen. Jane Finch of South Carolina said talks were possible.", []string{"Jane Finch"}},
		{"a list", "“We’re concerned,” Velara, the owner of Pell, Brenwick and Dunmore, said in a statement on Tuesday.", []string{"Velara"}},
		{"dashes", "But Finch - one of the 42,000 fans at the ground - says the behaviour was good.", []string{"Finch"}},
		{"another clause", "Velara is not considering it but says the plan works.| Velara has 300 workers, and Velara is old.", []string{"Velara", "-"}},
		{"no name", "Work was not finished but said the sign that it will be.", []string{"-"}},
		{"capitals alone", "VLR is not considering this as a business but says the technology could be offered free.", []string{"VLR"}},
		{"a weekday and its date", "Газ хочуть забрати, заявив у суботу, 6 лютого, заступник голови Ігор Дуб.", []string{"Ігор Дуб"}},
		{"ru: a weekday and its date", "Газ хотят отобрать, заявил в субботу, 6 февраля 2027 года, мэр Игорь Дуб.", []string{"Игорь Дуб"}},
	})
}

// TestNotesInWhichSomebodySays are no part of the name behind them.
func TestNotesInWhichSomebodySays(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a note", "In a note Mrs Hatcher said the plan works.", []string{"Hatcher"}},
		{"to a letter", "In a hand-written note to his letter Mrs Hatcher said: “This is wrong.”", []string{"Hatcher"}},
		{"without a title", "In a statement Addison said the plan works.", []string{"Addison"}},
		{"data", "The number is high, as per data from the Department of Livestock Services.", []string{"Department of Livestock Services"}},
		{"as per", "As per the police, two men were held.", []string{"police"}},
		{"whose forecast", "Синоптик Ігор Ківан розповів про погоду.| «У п'ятницю пройдуть дощі. На Лівобережжі – помірні», – йдеться у його прогнозі.", []string{"Ігор Ківан", "Ігор Ківан", "Ігор Ківан"}},
		{"a letter", "Редакція отримала лист прокурора Миколи Гаршина, в якому той стверджує, що рішення незаконне.", []string{"Микола Гаршин"}},
		{"by witnesses", "За свідченнями присутніх, водій отримав травми.", []string{"?присутні|присутні|?"}},
		{"who accuse", "Очевидці аварії звинувачують в ДТП водія фургона.| За їх словами, він був нетверезий.", []string{"?", "?"}},
	})
}

// TestPeopleWithoutAGivenNameThatIsKnown are people where a post, "who" or a title says so.
func TestPeopleWithoutAGivenNameThatIsKnown(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a post", "Quazi Shahabrin, a former director-general of the institute, said prices are high.| \"It does not seem logical. It should change,\" he said.", []string{"Quazi Shahabrin", "Quazi Shahabrin", "Quazi Shahabrin"}},
		{"four words", "Md Habibur Rahmon Hosaini, additional secretary to the wing at the food ministry, also said prices were lower.| \"If needed, we will pay more,\" he added.", []string{"Md Habibur Rahmon Hosaini", "Md Habibur Rahmon Hosaini"}},
		{"who", "“There were others,” said Sharpling, who served there at the request of Martin Kingsley Jr.| He said that he was late.", []string{"Sharpling", "Sharpling"}},
		{"no person", "Pell Police, who came late, said it was dark.| She said so.", []string{"Pell Police", "?"}},
		{"letters", "VLR, who built it, said it was late.| He said it was late.", []string{"VLR", "?"}},
		{"a title", "But the Rev. Al Sharpling says that is not true.| He said it was false.", []string{"Al Sharpling", "Al Sharpling"}},
		{"a role, and quoted on", "“Scripts are vague,” the director said.| “Oscar Finch came to the city at seven.”| He said Isaac chose a period of unrest.", []string{"director", "director", "director"}},
	})
}

// TestDomainsInCapitals are one word, as media write their names.
func TestDomainsInCapitals(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"told", "Директор Ирина Мохова в разговоре с URA.RU предположила, что речь идёт о сбое.", []string{"Ирина Мохова via URA.RU"}},
	})
}

// TestRolesWithAnothersName or a firm between them and their own name.
func TestRolesWithAnothersName(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a president's", "Радник президента США Дональда Дуба Майк Волох вважає, що відмова допоможе.", []string{"Майк Волох"}},
		{"who does not think so", "Мер Іван Гай не вважає, що міст треба закрити.", []string{"Іван Гай"}},
		{"a firm", "- Зробити це складно. Доведеться витратити багато, - розповіла «Економічній хвилі» начальник відділу зв'язків з громадськістю «Хвиля-Зв'язок» Вікторія Рубанець.", []string{"Вікторія Рубанець via Економічна хвиля", "Вікторія Рубанець via Економічна хвиля"}},
		{"channels", "Моніторингові канали повідомляють про вибухи.", []string{"Моніторингові канали"}},
		{"many", "Мобільні оператори побоюються, що продаж зменшиться.", []string{"Мобільні оператори"}},
	})
}
