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
		{"a firm without a known noun", "Latch Power, the local utility, said it had 140 crews in the field.", []string{"Latch Power"}},
		{"a firm and what it does", "Zorbin Foods, which makes dips for most shops, warned more goods could be spoiled.", []string{"Zorbin Foods"}},
		{"an analyst and her town", "Tilda Huk, an independent analyst in Bren, expects a first cut in April.", []string{"Tilda Huk"}},
		{"his office", "Raul Leblon, vice president for northern fields, forecasts the strongest headwinds in ten years.", []string{"Raul Leblon"}},
		{"behind however", "However, Velara Ltd., the maker of the wheel, told reporters that it would fly.", []string{"Velara Ltd."}},
		{"two of them are not one", "Anna Broom, the mayor, and Bob Clark, the clerk, said the bridge would close.", []string{"Anna Broom|Bob Clark|Anna Broom, the mayor, and Bob Clark"}},
		{"a role explained by its name", "Prime Minister Edda Rovik hailed the budget.| Her finance minister, Karsten Obley, was less sure.| He said a cut would cost 2 billion.", []string{"Edda Rovik", "-", "Karsten Obley"}},
		{"no name of a title", "Prime Minister Edda Rovik left early.| She said the bridge would close.", []string{"-", "Edda Rovik"}},
		{"a name that repeats itself", "Chief Executive Abdil Abdil spoke first.| But Abdil said that the briefing was bad.", []string{"-", "Abdil Abdil"}},
	})
}

func TestWhoTakesAStandSaysSo(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"slams", "Paolo Brog, president of Invicta, a club from Gross, slammed the win as a disgrace.", []string{"Paolo Brog"}},
		{"blames", "Velara Airways has blamed high fuel prices for a 40% drop in profits.", []string{"Velara Airways"}},
		{"criticizes", "Auditors have criticized the program for cost overruns.", []string{"Auditors"}},
		{"threatens to", "President Ruben Tayip has threatened to resume the offensive.", []string{"Ruben Tayip"}},
		{"plays down, as a pronoun", "Minister Marek Dahl said the crop was safe.| However, he played down the fears of growers.", []string{"Marek Dahl", "Marek Dahl"}},
		{"orders ships to stay", "Maritime Minister Jorun Pell ordered all 14 ships to stay in port.", []string{"Jorun Pell"}},
		{"orders jets", "Velara Airways ordered 20 jets to replace the old ones.", []string{"-"}},
		{"pours cold water, behind a town", "Cape Town - Frank Lamp on Friday poured cold water on the claim of his captain.", []string{"Frank Lamp"}},
		{"would like", "Ezra Boone, a glaciologist at Bren Falls who read the study before it came out, would like to see 12 more cores.", []string{"Ezra Boone"}},
		{"is announcing", "Now, Velara Maps is announcing five new towns.", []string{"Velara Maps"}},
		{"behind a clause with while", "While the halt is cheered by campaigners, Jeremy Corb has called for a ban.", []string{"Jeremy Corb"}},
		{"what another grants goes behind", "While the Greens have said they gave all papers, Rachel Rees has pledged to publish more.", []string{"Rachel Rees"}},
		{"a fire threatens nobody's words", "A fire threatened the old town.| The storm blamed on warm seas killed 12.", []string{"-", "-"}},
		{"a man who is not named", "A man blamed the driver.", []string{"-|?"}},
	})
}

func TestTheyAreTheGroupOfTheSentenceBefore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"engineers", "Clearpen, which handles cards, said service was back.| Engineers at two banks gave another account.| The network, they said, had failed.", []string{"Clearpen", "-", "Engineers"}},
		{"a body that spoke goes before", "Officials from the National Road Agency said eight slips were large.| Most of them were cleared, they said.", []string{"National Road Agency", "National Road Agency"}},
		{"a nation", "“We had to win,” said captain Julio Tavar.| Norland’s Markinho, wearing the armband of the ill Thiago Silva, admitted his side lacked force.| “That is football,” the Brazilian said.", []string{"Julio Tavar", "Norland’s Markinho|Markinho", "Norland’s Markinho|Markinho"}},
	})
}

func TestNounsThatLookLikeVerbsNameNobody(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"an estimate", "Papa lowered his forecast to 400,000 BPD from the 700,000 BPD estimate he made in September.", []string{"-"}},
		{"a forecast", "The OBR had offered to prepare a draft economic forecast, but the cabinet went on.", []string{"-"}},
		{"a forecast that speaks", "Inflation will slow to 9.8%, the central bank forecast.", []string{"central bank"}},
		{"a story told through", "Oona Del won the prize on Thursday for the story of a lighthouse keeper's wife told through her accounts.", []string{"-"}},
		{"called off", "Velara Group had planned to list in the summer but called it off owing to the protests.", []string{"-"}},
	})
}

func TestQuotationOfManySentencesBelongsToTheLastSpeaker(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk", "«Ми міняли мікрофон», — каже інженерка Марта Гринів.\n\n|«Потім міняли батареї.| Потім чекали.| Потім пішли дивитися».", []string{"Марта Гринів", "Марта Гринів", "Марта Гринів", "Марта Гринів"}},
		{"ru", "«Мы меняли микрофон», — говорит инженер Марта Гринь.\n\n|«Потом меняли батареи.| Потом ждали.| Потом пошли смотреть».", []string{"Марта Гринь", "Марта Гринь", "Марта Гринь", "Марта Гринь"}},
		{"en", "“We changed the microphone,” said engineer Marta Green.\n\n|“Then we changed the batteries.| Then we waited.| Then we had to go and look.”", []string{"Marta Green", "Marta Green", "Marta Green", "Marta Green"}},
		{"en: over two paragraphs", "“It would not burn,” said Oona Lund.\n\n|“I put it in the stove.| It was damp.\n\n|“So I wrote on.| I forgot the rest.”", []string{"Oona Lund", "Oona Lund", "Oona Lund", "Oona Lund", "Oona Lund"}},
		{"en: another who is named behind", "“It would not burn,” said Oona Lund.\n\n|“I put it in the stove.| It was damp,” said Nora Dahl.", []string{"Oona Lund", "Nora Dahl", "Nora Dahl"}},
	})
}
