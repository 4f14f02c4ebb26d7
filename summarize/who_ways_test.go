package summarize

import "testing"

func TestManyWaysToSaySo(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a report stresses", "У звіті Рахункової палати наголошено: будівництво затримали на 14 місяців.", []string{"Рахункова палата|звіт Рахункової палати"}},
		{"convinced in a union", "Натомість у профспілці переконані: без підвищення страйк почнеться 3 грудня.", []string{"профспілка"}},
		{"ru: sure in a union", "Однако в профсоюзе уверены: без повышения забастовка начнется 3 декабря.", []string{"профсоюз"}},
		{"an answer from", "«Потяг ішов із дозволеною швидкістю», — таку відповідь редакція отримала від пресслужби залізниці.", []string{"пресслужба залізниці"}},
		{"ru: an answer from", "«Поезд шел с разрешенной скоростью», — такой ответ редакция получила от пресс-службы дороги.", []string{"пресс-служба дороги"}},
		{"known from", "Про те, що міст закриють, стало відомо від начальника служби Петра Гака.", []string{"Петро Гак"}},
		{"asked by the editors", "На запит редакції в міськраді відповіли, що гроші надійдуть у січні.", []string{"міськрада"}},
		{"ru: asked by the editors", "На запрос редакции в горсовете ответили, что деньги поступят в январе.", []string{"горсовет"}},
		{"a name of an age between commas", "Водій автобуса, 43-річний Ігор Сич, на допиті сказав, що заснув за кермом.", []string{"Ігор Сич"}},
		{"a gesture", "«Ми зробили все, що могли», — розводить руками лікарка Ганна Півень.", []string{"Ганна Півень"}},
		{"ru: a gesture", "«Мы сделали все, что могли», — разводит руками врач Анна Пивень.", []string{"Анна Пивень"}},
		{"en: a gesture", "“We did all we could,” shrugs surgeon Erik Lund.", []string{"Erik Lund"}},
		{"a verdict and its defender", "«Це політичне рішення», — так прокоментував вирок захисник Степан Рудь.", []string{"Степан Рудь"}},
		{"who does not agree with whom", "З оцінкою міністерства не згодна економістка Віра Дуб: вона прогнозує 12 % інфляції.", []string{"Віра Дуб"}},
		{"what activists are convinced of", "На переконання правозахисників, закон суперечить Конституції.", []string{"правозахисники|?"}},
		{"counts losses", "Фермер Яків Зозуля рахує збитки: пропало 40 тонн зерна.", []string{"Яків Зозуля"}},
		{"read out", "Прокурорка зачитала обвинувачення: троє посадовців отримали 2 млн грн.", []string{"Прокурорка"}},
		{"showed at a briefing", "Очільниця фонду Дарина Кіт на брифінгу показала розрахунки: одна доза коштує 340 гривень.", []string{"Дарина Кіт"}},
		{"there, in the same sentence", "Мешканка Ганна Сич казала, що чула вибух.| Свою версію мають і в поліції: там припускають підпал.", []string{"Ганна Сич", "поліція"}},
		{"en: of a union", "Erik Lund of the Dockers’ Union put the figure at 3,000.", []string{"Erik Lund"}},
		{"en: in a statement, aside", "The railway operator, in a statement, blamed the weather for 48 cancellations.", []string{"railway operator"}},
		{"ru: a report stresses", "В отчете Счетной палаты подчеркивается: стройку задержали на 14 месяцев.", []string{"Счетная палата|отчет Счетной палаты"}},
		{"ru: calls it incomplete", "Адвокат семьи Оксана Лесова называет экспертизу неполной.", []string{"Оксана Лесова"}},
		{"ru: a reflexive that has a subject", "Жительница Анна Пивень ждала помощи, сказала она.| Совладелец отеля, пожелавший остаться неизвестным, жалуется, что гостей нет.", []string{"Анна Пивень", "?|Совладелец отеля"}},
		{"uk: a reflexive that has a subject", "Мешканка Ганна Півень чекала допомоги, сказала вона.| Співвласник готелю скаржиться, що гостей немає.", []string{"Ганна Півень", "Співвласник готелю"}},
		{"ru: of another opinion", "Иного мнения глава профсоюза Яков Зозуля: без повышения люди уйдут.", []string{"Яков Зозуля"}},
		{"uk: of the opposite opinion", "Протилежної думки дотримується директор заводу Лев Сокіл: ціни впадуть.", []string{"Лев Сокіл"}},
		{"ru: he is the role of the sentence", "Глава союза Яков Зозуля сказал, что люди уйдут.| Тренер недоволен судейством: пенальти, считает он, не было.", []string{"Яков Зозуля", "Тренер"}},
		{"ru: the company is no poll", "Согласно опросу центра «Срез», проект поддерживают 48 % горожан.| Компания отрицает обвинения.", []string{"опрос центра «Срез»|центр «Срез»", "Компания|-|центр «Срез»"}},
		{"en: a medium at the beginning", "Reuters, citing three people familiar with the plan, reported that the refinery will close.", []string{"Reuters"}},
		{"they are the subject of the sentence", "Центр оцінки ризиків каже, що дамба втримається.| Із заявою прокуратури адвокати не згодні: за їхніми словами, доказів немає.", []string{"Центр оцінки ризиків", "адвокати"}},
		{"a coach criticizes", "Колишній тренер збірної в інтерв'ю «Добі» розкритикував графік: три матчі за тиждень — забагато.", []string{"Колишній тренер збірної|-"}},
	})
}

func TestNamesThatWordsBetweenCommasExplain(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a firm without a known noun", "Latch Power, the local utility, said it had 60 men on the poles.", []string{"Latch Power"}},
		{"a firm and what it does", "Zorbin Foods, which bakes bread for most schools, warned more loaves could be spoiled.", []string{"Zorbin Foods"}},
		{"an analyst and her town", "Tilda Huk, a broker in Bren, expects a dry summer.", []string{"Tilda Huk"}},
		{"his office", "Raul Leblon, vice president for northern fields, forecasts a hard winter for drillers.", []string{"Raul Leblon"}},
		{"behind however", "However, Velara Ltd., the maker of the wheel, told reporters that it would fly.", []string{"Velara Ltd."}},
		{"two of them are not one", "Anna Broom, the mayor, and Bob Clark, the clerk, said the bridge would close.", []string{"Anna Broom|Bob Clark|Anna Broom, the mayor, and Bob Clark"}},
		{"a role explained by its name", "Prime Minister Edda Rolvag hailed the budget.| Her finance minister, Karl Obermann, was less sure.| He said a cut would cost 2 billion.", []string{"Edda Rolvag", "-", "Karl Obermann"}},
		{"no name of a title", "Prime Minister Edda Rolvag left early.| She said the bridge would close.", []string{"-", "Edda Rolvag"}},
		{"a name that repeats itself", "Chief Executive Abdil Abdil spoke first.| But Abdil said that the briefing was bad.", []string{"-", "Abdil Abdil"}},
	})
}

func TestWhoTakesAStandSaysSo(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"slams", "Paolo Brog, president of Invicta, a club from Gross, slammed the draw as a farce.", []string{"Paolo Brog"}},
		{"blames", "Velara Lines has blamed dear coal for a 12% fall in sales.", []string{"Velara Lines"}},
		{"criticizes", "Auditors have criticized the program for cost overruns.", []string{"Auditors"}},
		{"threatens to", "President Ruben Tayip has threatened to resume the offensive.", []string{"Ruben Tayip"}},
		{"plays down, as a pronoun", "Minister Marek Dahl said the crop was safe.| However, he played down the fears of growers.", []string{"Marek Dahl", "Marek Dahl"}},
		{"orders ships to stay", "Fisheries Minister Jora Pehl ordered all 30 boats to stay at sea.", []string{"Jora Pehl"}},
		{"orders jets", "Velara Airways ordered 20 jets to replace the old ones.", []string{"-"}},
		{"pours cold water, behind a town", "Cape Town - Frank Oster on Friday poured cold water on the hopes of his keeper.", []string{"Frank Oster"}},
		{"would like", "Ezra Bohn, a geologist at Bren Falls who saw the maps before they came out, would like to see 12 more shafts.", []string{"Ezra Bohn"}},
		{"is announcing", "Now, Velara Maps is announcing five new towns.", []string{"Velara Maps"}},
		{"behind a clause with while", "While the halt is cheered by campaigners, Jonas Kolb has called for a ban.", []string{"Jonas Kolb"}},
		{"what another grants goes behind", "While the Greens have said they opened the files, Ragna Reeve has pledged to print them.", []string{"Ragna Reeve"}},
		{"a fire threatens nobody's words", "A fire threatened the old town.| The storm blamed on warm seas killed 12.", []string{"-", "-"}},
		{"a man who is not named", "A man blamed the driver.", []string{"-|?"}},
	})
}

func TestTheyAreTheGroupOfTheSentenceBefore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"engineers", "Clearpen, which handles cards, said service was back.| Engineers at two banks gave another account.| The network, they said, had failed.", []string{"Clearpen", "-", "Engineers"}},
		{"a body that spoke goes before", "Officials from the National Road Agency said eight slips were large.| Most of them were cleared, they said.", []string{"National Road Agency", "National Road Agency"}},
		{"a nation", "“We had to win,” said captain Julio Tavar.| Norland’s Markinho, standing in for the ill Tiago Sena, admitted his side lacked force.| “That is football,” the Brazilian said.", []string{"Julio Tavar", "Norland’s Markinho|Markinho", "Norland’s Markinho|Markinho"}},
	})
}

func TestNounsThatLookLikeVerbsNameNobody(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an estimate", "Pavo cut his order to 40,000 TPD from the 70,000 TPD estimate he made in March.", []string{"-"}},
		{"a forecast", "The FBR had offered to write a draft harvest forecast, but the cabinet went on.", []string{"-"}},
		{"a forecast that speaks", "Inflation will slow to 9.8%, the central bank forecast.", []string{"central bank"}},
		{"a story told through", "Oona Del won the prize on Thursday for the tale of a ferry pilot's wife told through her songs.", []string{"-"}},
		{"called off", "Velara Group had planned to list in the summer but called it off owing to the protests.", []string{"-"}},
	})
}

func TestWhoIsNamedBehindAPronounIsNoSubject(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en", "The plan was drawn up by harbor chief Mikael Dunn.| He asked Premier Boris Jensen for help.| In the letter he named 40 piers.", []string{"-", "-", "Mikael Dunn"}},
		{"uk", "План склав начальник порту Михайло Дунь.| Він просив Бориса Яреми не чекати.| Він сказав, що причалів сорок.", []string{"-", "-|*", "Михайло Дунь"}},
		{"ru", "План составил начальник порта Михаил Дунь.| Он встретил мэра Бориса Ярина.| Он сказал, что причалов сорок.", []string{"-", "-", "Михаил Дунь"}},
	})
}

func TestQuotationOfManySentencesBelongsToTheLastSpeaker(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk", "«Ми міняли насос», — каже інженерка Марта Гринів.\n\n|«Потім міняли пас.| Потім чекали.| Потім полізли вниз».", []string{"Марта Гринів", "Марта Гринів", "Марта Гринів", "Марта Гринів"}},
		{"ru", "«Мы меняли насос», — говорит инженер Марта Гринь.\n\n|«Потом меняли ремень.| Потом ждали.| Потом полезли вниз».", []string{"Марта Гринь", "Марта Гринь", "Марта Гринь", "Марта Гринь"}},
		{"en", "“We changed the pump,” said engineer Marta Green.\n\n|“Then we changed the belt.| Then we waited.| Then we had to climb down.”", []string{"Marta Green", "Marta Green", "Marta Green", "Marta Green"}},
		{"en: over two paragraphs", "“It would not float,” said Oona Lund.\n\n|“I put it in the pond.| It was heavy.\n\n|“So I wrote on.| I forgot the rest.”", []string{"Oona Lund", "Oona Lund", "Oona Lund", "Oona Lund", "Oona Lund"}},
		{"en: another who is named behind", "“It would not float,” said Oona Lund.\n\n|“I put it in the pond.| It was heavy,” said Nora Dahl.", []string{"Oona Lund", "Nora Dahl", "Nora Dahl"}},
	})
}
