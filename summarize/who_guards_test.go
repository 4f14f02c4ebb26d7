package summarize

import (
	"testing"

	"visti/internal/news"
)

// TestWhatRulesLeaveAlone: where the rules of series, lines, brands and guests end.
func TestWhatRulesLeaveAlone(t *testing.T) {
	line := "Свідок Лука Рак сказав, що бачив тріщину.\n\n|— Вас попередили? — запитав прокурор Лев Гай.\n\n|"
	talk := "У новому випуску подкасту «Борт» ведучий Ян Дуб розмовляв з економісткою Яриною Гук.| Переказуємо найважливіше.\n\n|"
	testSpoken(t, []spokenCase{
		{"a line of the witness", line + "— Ні.", []string{"Лука Рак", "Лев Гай", "Лука Рак"}},
		{"a line of somebody else", line + "— Ні, — каже на те зала.", []string{"Лука Рак", "Лев Гай", "-"}},
		{"a series of one person", "Мер Іван Гай прийшов, сів за стіл і сказав, що пізно.", []string{"Іван Гай"}},
		{"a series of two", "Мер Іван Гай прийшов, за ним лікар сів за стіл і сказав, що пізно.", []string{"-"}},
		{"a role beside the name", "Мер Іван Гай, лікар поруч, встав і сказав, що пізно.", []string{"-"}},
		{"a name in quotation marks", "Адвокат Іван Гай звинувачення «Бакена» заперечує.", []string{"Іван Гай"}},
		{"on terms of not being named", "Як розповів на умовах анонімності чиновник міністерства, угоди не буде.", []string{"?"}},
		{"took to a network to accuse", "Jan Korb took to Facebook to accuse the mayor of lying.", []string{"Jan Korb"}},
		{"took to a network to sell", "Jan Korb took to Facebook to sell his car.", []string{"-"}},
		{"a brand", "WeWork said on Tuesday that rents had fallen.", []string{"WeWork"}},
		{"a brand that opens the text", "TechCrunch reports that rents had fallen.", []string{"TechCrunch"}},
		{"a name like a brand", "McFee acknowledges that rents had fallen.", []string{"McFee"}},
		{"a report casts doubt", "Звіт ставить під сумнів рішення мера.", []string{"-"}},
		{"one of two whom nothing here finds", "Назар Гук сказав, що пізно.| Той казав: «Дурних нема.| Є налякані».", []string{"Назар Гук", "-", "-"}},
		{"who is called the guest", talk + "«Водій скінчився», – підсумувала гостя подкасту.", []string{"-", "-", "Ярина Гук"}},
		{"he is not who is named in front of him", "Мер Іван Рак сказав, що пізно.| Міст збудував Ян Гай, вважає він.", []string{"Іван Рак", "Іван Рак"}},
	})
}

func TestWhatTheMediumTellsOfItself(t *testing.T) {
	const text = "У новому випуску подкасту «Борт» ведучий Ян Дуб розмовляв із човнярем Лукою Гаєм. Переказуємо найважливіше.\n\nДобра дошка сохне два роки. Повний запис «Рання Хвиля» виклала вранці."
	for source, who := range map[string]string{"Рання Хвиля": "", "Інша газета": "Лука Гай"} {
		a := story("uk", "", text)
		a.SourceName = news.PlainLine(source)
		vs := newDocument(a).voices()
		if got := vs[len(vs)-1].speaker.who; got != who {
			t.Errorf("as told by %s: who = %q, want %q", source, got, who)
		}
	}
}
