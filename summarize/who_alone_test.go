package summarize

import (
	"testing"

	"visti/internal/news"
)

// Sentences that only say who says what the ones around them state.
func TestWhoInSentencesThatSayNothingElse(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"of this opinion is", "Великого наступу взимку не буде.| Такої думки дотримується аналітик, колишній офіцер штабу Едвін Крофт, колонку якого опублікувало видання The Halvern Review.", []string{"Едвін Крофт|Едвін Крофт via видання The Halvern Review|Едвін Крофт via The Halvern Review", "Едвін Крофт|Едвін Крофт via видання The Halvern Review|Едвін Крофт via The Halvern Review"}},
		{"of this opinion is, in Russian", "Большого наступления зимой не будет.| Такого мнения придерживается аналитик Эдвин Крофт.", []string{"Эдвин Крофт", "Эдвин Крофт"}},
		{"that is according to", "Drones killed three people in Velm overnight.| That's according to the head of the Velm Regional Administration, Danil Verest, who posted the update on Telegram, Tessaria Press reports.", []string{"Danil Verest|Danil Verest via Tessaria Press", "Danil Verest|Danil Verest via Tessaria Press"}},
		{"a warning was issued by", "Heavy snow and black ice are expected in three regions on Friday.| The warning was issued by the Hydrometeorological Center on its website.", []string{"Hydrometeorological Center", "Hydrometeorological Center"}},
		{"figures were published by", "Prices rose by 2.1% in October.| The figures were published by the statistics office on Monday.", []string{"statistics office", "statistics office"}},
		{"a law was published by a firm", "The museum bought two bells.| The catalogue was published by Grey Mill in 1911.", []string{"-", "-"}},
		{"at the end of all", "У Вербограді затримали 34-річного чоловіка, який виманив у пенсіонерів 600 тис. грн.| Наразі встановлено 19 потерпілих.| Йому загрожує вісім років.| Про це інформує відділ комунікації поліції Залуської області.", []string{"відділ комунікації поліції Залуської області", "*", "відділ комунікації поліції Залуської області", "відділ комунікації поліції Залуської області"}},
		{"in a clause that only tells which", "Досрочные выборы, о которых на прошлой неделе объявил премьер-министр Йоран Стельм, не выведут страну из кризиса.| Такое мнение в колонке для издания The Lowland Review высказал политолог Хендрик Вольс.", []string{"Хендрик Вольс|Хендрик Вольс via издание The Lowland Review|Хендрик Вольс via The Lowland Review", "*"}},
		{"in such a clause, in Ukrainian", "Страйк, про який учора повідомила профспілка водіїв, зупинив сто тролейбусів.", []string{"-"}},
	})
}

func TestWhoIsNamedAsTheTextAllows(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"whose surroundings", "Остаточного рішення ще немає, пише газета Havnsposten, яка посилається на оточення глави уряду.", []string{"оточення глави уряду via газета Havnsposten|газета Havnsposten"}},
		{"whose accounts", "Прибыль авиакомпании снизилась на 31%, следует из отчетности перевозчика.", []string{"отчетность перевозчика"}},
		{"a name that the text has elsewhere", "«Степобленерзбут» відновлює мережу.| Без світла 48 тис. родин, повідомили в «Степобленерзбуті» та пообіцяли полагодити її до вечора.", []string{"*", "Степобленерзбут"}},
		{"a name that the text has in full", "Зв'язку не має абонент «Лінкори».| «Лінкора» працює в шести областях.| У «Лінкорі» пояснили, що збій тривав п'ять годин.", []string{"*", "*", "Лінкора"}},
		{"a role with a number", "Про це на брифінгу розповіла завідувачка інфекційного відділення 4-ї міської лікарні Соломія Горицвіт.", []string{"Соломія Горицвіт"}},
		{"an agency that cites people", "Fenwright Stores is considering a sale of its 140 petrol stations, Wayfell Wire reported on Monday, citing three people with knowledge of the matter.", []string{"Wayfell Wire"}},
		{"a role and a day", "Місць немає, розповіла завідувачка інфекційного відділення 4-го листопада.", []string{"завідувачка інфекційного відділення"}},
		{"an office of somebody", "The office of Prime Minister Aldous Fenn said later that the plan was a proposal.", []string{"office of Prime Minister Aldous Fenn|Prime Minister's office"}},
	})
}

func TestWhoOfWorksFirmsAndFindings(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a department is no correspondent", "За документ проголосував 241 депутат, передає кореспондентка «Столичної Трибуни».| За розрахунками відомства, надходження скоротяться на 1,3 млрд грн.", []string{"*", "відомство|?"}},
		{"a street that is told of", "Будинок на вулиці Млиновій, який звели торік, згорів повністю, повідомляється.", []string{"?"}},
		{"a film tells nothing", "Гранпрі здобула «Переправа».| Фільм розповідає про 67-річного паромника, який відмовляється виїжджати з села.", []string{"*", "-"}},
		{"a film tells nothing, in Russian", "Лента рассказывает о семье паромщика.", []string{"-"}},
		{"a firm behind a word that no table has", "Прокатник, компанія «Кіноліхтар», анонсував вихід картини в кінотеатрах на 4 лютого.", []string{"компанія «Кіноліхтар»"}},
		{"an office before the name", "Досрочные выборы не выведут страну из кризиса.| Такое мнение в колонке для издания The Lowland Review высказал профессор Дельмского университета, политолог Хендрик Вольс.| Он напоминает, что коалиция распалась 22 октября.", []string{"Хендрик Вольс|Хендрик Вольс via издание The Lowland Review|Хендрик Вольс via The Lowland Review", "*", "Хендрик Вольс via The Lowland Review"}},
		{"who sees a way out", "Политолог Хендрик Вольс сказал, что выборы будут.| Выход политолог видит в «техническом» кабинете, который принял бы бюджет.", []string{"Хендрик Вольс", "Хендрик Вольс"}},
		{"who sees the reason", "Аналітик Едвін Крофт сказав, що фронт стоїть.| Причину він бачить у так званій зоні ураження завширшки 20 км.", []string{"Едвін Крофт", "Едвін Крофт"}},
		{"as a court found", "Суд обязал компанию выплатить 1,3 млн рублей.| Кроме того, как установил суд, журнал уборки заполнили задним числом.", []string{"*", "суд"}},
		{"they stress", "\"Our findings suggest that naps matter,\" write the authors, a team from the University of Thornmere.| They stress that the research cannot prove that napping was the cause.", []string{"authors|team from the University of Thornmere", "authors|team from the University of Thornmere"}},
		{"called it hard", "Dr. Bettina Oyelan, an intensive care consultant who was not involved in the work, called the result convincing but hard to put into practice.", []string{"Bettina Oyelan"}},
	})
}

// TestWhoToldTheMediumItself: its name behind a firm's, in the case of whom it was told,
// is no part of the firm's; that of its correspondent is.
func TestWhoToldTheMediumItself(t *testing.T) {
	const firm, correspondent = "В управляющей компании «Судебному листку» сообщили, что подадут апелляцию.", "За документ проголосував 241 депутат, передає кореспондентка «Хвилі»."
	for _, c := range []struct{ text, source, who string }{
		{firm, "Судебный листок", "управляющая компания"},
		{firm, "Хвиля", "управляющая компания «Судебному листку»"},
		{correspondent, "Хвиля", "кореспондентка «Хвилі»"},
	} {
		a := story("", "", c.text)
		a.SourceName = news.PlainLine(c.source)
		if got := newDocument(a).voices()[0].speaker.who; got != c.who {
			t.Errorf("%s told %s: who = %q, want %q", c.text, c.source, got, c.who)
		}
	}
}
