package summarize

import "testing"

// Near misses of the rules for what is told of before, opinions, reasons and plans.
func TestWhoSaysNothingOfIt(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: what the police learnt of", "Мост закрыли 14 марта.| О его планах полиция узнала в мае, заявила прокурор Анна Белова.", []string{"-", "Анна Белова"}},
		{"ru: what the town knows of", "Мост старый.| Об этих проблемах город знает с 2019 года, сообщил мэр Иван Дуб.", []string{"-", "Иван Дуб"}},
		{"whose childhood it was", "Поет народився в Одесі.| Про його дитинство розповів історик Іван Бойко.", []string{"-", "Іван Бойко"}},
		{"a statement to the police", "Дорогу перекрили.| Відповідну заяву до поліції зробила мати загиблого Ольга Заєць.", []string{"-", "*"}},
		{"a statement and more", "Співачка Міра Лад завершує кар'єру.| Відповідну заяву співачка опублікувала на сторінці, додавши, що квитки повернуть.", []string{"-", "*"}},
		{"a statement of nobody", "Рейси скасували до суботи.| Відповідний допис опублікували торік.", []string{"-", "-"}},
		{"who told it and did more", "Картина виявилася копією.| Про підміну розповіла директорка дітям і показала залу.", []string{"-", "*"}},
		{"ru: a minister who explains a delay", "Завод остановили, сообщили в компании «Ветка».| Задержку Минэнерго и «Ток» объясняют погодой.", []string{"компания «Ветка»", "-"}},
		{"a son whom nobody sees", "Пенсіонер Іван Бойко не бачить сина три роки.", []string{"-"}},
		{"a striker who does not wait", "Нападник Лев Гай не чекає на воротаря, а б'є.", []string{"-"}},
		{"a mayor who does not wait", "Мер Ілля Дуб відкрив басейн.| Він не чекає на чиновників і сам перерізав стрічку.", []string{"-", "-"}},
		{"ru: an eye that does not see", "Потерпевший Иван Бойко не видит на один глаз.", []string{"-"}},
		{"a driver who leans to the wheel", "Водій Петро Кравець схиляється до керма.", []string{"-"}},
		{"ru: a runner inclined to injuries", "Бегун Иван Дуб склонен к травмам.", []string{"-"}},
		{"a coach who argues with a referee", "Тренер Ігор Білий сперечається з арбітром.", []string{"-"}},
		{"the latter, who is only an owner", "Адвокат Ольги Довгань звернувся до прокуратури.| Та заявила, що справу закрито.", []string{"-", "-"}},
		{"a daughter's name", "Олена Чайка має двох дітей.| Вона назвала доньку Марією.", []string{"-", "-"}},
		{"a place's name", "Олена Чайка відкрила кав'ярню.| Вона назвала заклад «Весна».", []string{"-", "-"}},
		{"rules that are explained", "Поліція повідомила про ДТП.| Дітям правила пояснюють мовою жестів.", []string{"*", "-"}},
		{"a verdict that is called a shame", "Суд повідомив про вирок.| Рішення назвали ганебним у мережі.", []string{"*", "-"}},
		{"ru: a rise that is explained otherwise", "МВФ сообщил о ценах.| Подорожание объясняют по-разному.", []string{"*", "-"}},
		{"thieves who promise", "Поліція повідомила про крадіжку.| Повернути картину обіцяють злодії.", []string{"*", "-"}},
		{"neighbours who promise", "Поліція повідомила про крадіжку.| Мешканці зібрати гроші обіцяють до травня.", []string{"*", "-"}},
		{"a swindler", "Шахрай Іван Рибін виманив у пенсіонерки 5 тис., повідомивши, що її син у лікарні.", []string{"-"}},
		{"the other one who went out", "Адвокат попросив перерву, а Ольга Заєць вийшла, наголосивши, що їй зле.", []string{"Ольга Заєць"}},
		{"a place that no table knows", "Причиною аварії в Одесі називають туман.", []string{"-"}},
		{"a country is no office", "Президент США прибув, повідомляють у відомстві.", []string{"відомство"}},
		{"the father of a woman", "За словами батька Олени Чайки, школу закрили.", []string{"батько Олени Чайки"}},
		{"uk: a woman in the genitive", "За словами Ірини Лози, ціни зростуть.", []string{"Ірина Лоза"}},
		{"ru: a woman in the genitive", "По словам Ирины Лозы, цены вырастут.", []string{"Ирина Лоза"}},
		{"ru: a woman whose surname has no cases", "По словам Ирины Мелони, цены вырастут.", []string{"Ирина Мелони"}},
		{"a list of three that begins the text", "Exar, Velor and Goggle said prices would rise.", []string{"Exar, Velor and Goggle"}},
		{"a woman in the accusative", "Мер нагородив вчительку Олену Чайку.| «Дякую», – сказала Чайка.", []string{"-", "Олена Чайка"}},
		{"a dateline behind a dash", "— Київ, 14 березня.\n\n|Міст закрили.\n\n|Рух пустили об'їздом, — повідомив мер Богдан Дрозд.", []string{"*", "-", "Богдан Дрозд"}},
	})
}

func TestOpinionsOfEachKind(t *testing.T) {
	said := "Економіст Лев Гай сказав, що ціни зростуть.| "
	who := []string{"Лев Гай", "Лев Гай"}
	testSpoken(t, []spokenCase{
		{"doubts", said + "Гай сумнівається в прогнозі банку.", who},
		{"aims", said + "Гай має намір подати позов до травня.", who},
		{"sees no grounds", said + "Економіст не бачить підстав для паніки.", who},
		{"leans to a version", said + "Гай схиляється до думки міністра.", who},
		{"and to nothing", said + "Гай схиляється до вікна і мовчить.", []string{"Лев Гай", "-"}},
	})
}

func TestWhoEndsTheSentenceInEnglish(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"out", "The road is narrow, points out Ada Krog.", []string{"Ada Krog"}},
		{"by an age", "Singer Odile Brand left the stage, she said.| “It hurt,” said the 41-year-old.", []string{"Odile Brand", "Odile Brand"}},
		{"one of those, with a name", "It was dark, said one of the organisers Chan Lin.", []string{"Chan Lin"}},
		{"one of those, without", "It was dark, said one of the organisers.", []string{"?"}},
	})
}
