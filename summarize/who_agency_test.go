package summarize

import "testing"

func TestUkrainianAgencyManner(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"in a comment", "Як зазначив у коментарі Обрію голова спілки Іван Дуб, ціни зростуть.", []string{"Іван Дуб"}},
		{"in a comment to the agency", "У коментарі агентству речниця прокуратури Ольга Літвін уточнила, що справу закрили.", []string{"Ольга Літвін"}},
		{"told of", "Голова адміністрації Денис Коваль у Telegram повідомив про двох загиблих.", []string{"Денис Коваль"}},
		{"told of, first sentence", "Про двох загиблих повідомив голова адміністрації Денис Коваль.", []string{"Денис Коваль"}},
		{"information of", "За інформацією Повітряних сил, збито 41 дрон.", []string{"Повітряні сили|Повітряних сил"}},
		{"in the bulletin of", "Збито 41 із 52 дронів, ідеться у зведенні Повітряних сил.", []string{"Повітряні сили|зведення Повітряних сил|Повітряних сил"}},
		{"explained with a colon", "У відомстві пояснили: кошти повернуть.", []string{"відомство"}},
		{"apposition", "Співзасновниця фонду, волонтерка Ганна Луць, каже, що грошей бракує.", []string{"Ганна Луць"}},
		{"who heads", "За словами Ганни Луць, яка очолює фонд, грошей бракує.", []string{"Ганна Луць"}},
		{"on Wednesday at a briefing", "Міністр енергетики Роман Ящук на брифінгу в середу сказав, що дефіцит зменшився.", []string{"Роман Ящук"}},
		{"surname and colon", "Міністр Роман Ящук прибув до міста.| Ящук: дефіцит зменшився до 400 МВт.", []string{"-", "Роман Ящук"}},
		{"meanwhile in the police", "Водночас у поліції кажуть, що заяв не було.", []string{"поліція"}},
		{"instead the head denies", "Натомість директорка школи Марія Гук заперечує, що дітей карали.", []string{"Марія Гук"}},
		{"forecasts a figure", "Експертка з енергетики Лідія Сорока прогнозує подорожчання на 20%.", []string{"Лідія Сорока"}},
		{"a bank expects", "Нацбанк очікує інфляцію на рівні 9,8%.", []string{"Нацбанк"}},
		{"a ministry forecasts", "Міністерство економіки прогнозує зростання ВВП на 2,4%.", []string{"Міністерство економіки"}},
		{"a fund makes its forecast worse", "Нацбанк погіршив прогноз зростання до 2,4%.", []string{"Нацбанк"}},
		{"materials", "Як ідеться в матеріалах справи, гроші зникли у травні.", []string{"матеріали справи|матеріали"}},
		{"quoted behind a colon", "Кореспондентка зустріла водія Степана Рудого. ", []string{"-"}},
		{"refuses", "У мерії відмовилися коментувати звільнення.", []string{"-|мерія"}},
		{"calls it a wall", "Президентка Елен Марсо назвала закон «стіною, яку сусід звів уночі».", []string{"Елен Марсо"}},
		{"in his words, in the middle", "Роботи, за словами виконроба Юхима Лиса, почнуться в березні.", []string{"Юхим Лис"}},
		{"in whose opinion", "Ціни, на думку аналітика Петра Лози, зростуть.", []string{"Петро Лоза"}},
		{"adds that", "Міст оглянув інженер Ігор Мельник.| Крім того, додав він, опори старі.", []string{"-", "Ігор Мельник"}},
		{"tells that", "Вболівальниця Оксана Рій розповідає: квитків не було.", []string{"Оксана Рій"}},
		{"service's data", "Згідно з даними Держстату, ціни зросли на 3%.", []string{"Держстат"}},
		{"a paper in Latin letters", "Про це пише The Bren Times.", []string{"The Bren Times"}},
		{"the paper and the body", "Про це пише «Степова доба» з посиланням на прокуратуру.", []string{"прокуратура via Степова доба|прокуратура via «Степова доба»"}},
	})
}

func TestRussianAgencyManner(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"told the paper", "Как рассказала «Вестовику» директор музея Соломия Витвицкая, снимки нашли случайно.", []string{"Соломия Витвицкая via Вестовик"}},
		{"in a department", "Полиция проверяет версию поджога, рассказали в управлении полиции.", []string{"управление полиции|управление"}},
		{"a representative", "По словам представителя компании, убытки составили 3 млн гривен.", []string{"представитель компании"}},
		{"called the cause", "В ГСЧС назвали причину: короткое замыкание.", []string{"ГСЧС"}},
		{"a bank forecasts", "Центробанк прогнозирует инфляцию на уровне 9,8%.", []string{"Центробанк"}},
		{"specified in the town hall", "Как уточнили в мэрии, проезд подорожает с марта.", []string{"мэрия"}},
		{"says the head doctor", "Среди раненых есть дети, говорит главврач Олег Дзюба.", []string{"Олег Дзюба"}},
		{"remembers", "— Воды не было трое суток, — вспоминает жительница Степогора Анна Кривая.", []string{"Анна Кривая"}},
		{"confirmed", "Мост закроют в марте.| Эту информацию подтвердил глава района Пётр Сом.", []string{"Пётр Сом", "Пётр Сом"}},
		{"thinks he", "Экономист Глеб Носов написал колонку.| Пошлины, считает он, помогут заводам.", []string{"-", "Глеб Носов"}},
		{"the paper notes", "Газета «Речной курьер» провела опрос.| Издание отмечает, что цены выросли.", []string{"-", "газета «Речной курьер»|Газета «Речной курьер»|Речной курьер"}},
		{"by the estimate of", "Ущерб, по предварительной оценке мэрии, превысил 2 млн гривен.", []string{"мэрия"}},
		{"reports of the staff", "Штаб сообщает о 14 атаках за сутки.", []string{"Штаб|штаб"}},
		{"stressed at a meeting", "На заседании правительства премьер Остап Гай подчеркнул, что денег хватит.", []string{"Остап Гай"}},
		{"according to her", "Врач Ирина Гусь осмотрела детей.| Как утверждает врач, опасности нет.", []string{"-", "Ирина Гусь"}},
		{"not a word of who", "Сообщается, что движение восстановят к утру.", []string{"?"}},
		{"it is known", "Известно, что пострадали пять человек.", []string{"?|-"}},
	})
}

func TestEnglishAgencyManner(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"adding that", "Finance Minister Ada Roe spoke in parliament.| It will take two years, she said, adding that money was short.", []string{"-", "Ada Roe"}},
		{"forecast at the end", "Inflation will slow to 9.8%, the central bank forecast.", []string{"central bank"}},
		{"a bank expects", "The central bank expects inflation of 9.8% next year.", []string{"central bank"}},
		{"said Tuesday", "The government will spend more, Finance Minister Ada Roe said Tuesday.", []string{"Ada Roe"}},
		{"which cited", "According to Fjordheim Dagblad, which cited two officials, the law takes effect on July 1.", []string{"Fjordheim Dagblad"}},
		{"somebody's spokesman", "Roe's spokesman, Ivan Lind, said the plan was dead.", []string{"Ivan Lind"}},
		{"a role", "A police spokesperson said no one was hurt.", []string{"police spokesperson|A police spokesperson"}},
		{"in a statement, between commas", "The ministry, in a statement, called the report false.", []string{"ministry"}},
		{"study published in", "The study, published in Alpine Zoology, found that bats hunt alone.", []string{"study|Alpine Zoology"}},
		{"researchers at", "Researchers at Syniavyn University say the bats hunt alone.", []string{"Researchers at Syniavyn University|Researchers|researchers|Syniavyn University"}},
		{"data from", "Data from the statistics office show prices rose 3%.", []string{"statistics office|Data from the statistics office"}},
		{"has warned", "The Port Authority has warned that the quay could sink.", []string{"Port Authority"}},
		{"has said", "The Port Authority has repeatedly said that the quay is safe.", []string{"Port Authority"}},
		{"asked by", "Pressed by reporters, Mayor Stepan Kucher acknowledged that the bridge was late.", []string{"Stepan Kucher"}},
		{"quote and role", "\"Not one cent was lost,\" the bank's chief accountant, Olha Rud, insisted.", []string{"Olha Rud"}},
		{"said by two", "Kucher and engineer Ihor Melnyk said the bridge would hold.", []string{"Ihor Melnyk|engineer Ihor Melnyk|Kucher|Kucher and engineer Ihor Melnyk"}},
		{"denied", "The company denies that it knew of the leak.", []string{"company"}},
		{"no comment", "Hospital officials declined to give details.", []string{"-|?"}},
		{"accused", "Opposition leader Bo Strand accused the cabinet of hiding 3 million crowns.", []string{"Bo Strand"}},
		{"urged", "Mayor Nadiia Boichuk urged residents to save water.", []string{"Nadiia Boichuk"}},
	})
}

func TestNoPersonIsMadeOfPlacesAndBodies(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"whose committee it is", "Голова виконавчого комітету Синявина закликав усіх до миру і сказав, що переговори почнуться.", []string{"Голова виконавчого комітету Синявина|голова виконавчого комітету Синявина"}},
		{"a body with a place before", "На виступі в Раді Венедіктова заявила, що лист отримала.", []string{"Венедіктова"}},
		{"a group", "Yugos' owner Menatep Group said it would ask for the loan.", []string{"owner Menatep Group|Menatep Group|Yugos' owner Menatep Group"}},
		{"sir", "Asked on Monday, Sir Keith said the gifts were declared.", []string{"Keith"}},
	})
}

func TestBodyNamedBeforeIsMeant(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en: the hospital, the regulator", "Records of the Northgate Hospital were exposed, the Privacy Authority found.| The hospital waited a month, the regulator said.| In a statement, the hospital apologised.", []string{"Privacy Authority", "Privacy Authority", "Northgate Hospital"}},
		{"en: the insurer", "Letters went to clients of the insurance company Terna-Polis.| The insurer said nothing was stolen.", []string{"-", "insurance company Terna-Polis|company Terna-Polis|Terna-Polis"}},
		{"en: the ministry", "The Ministry of Energy cut the limits.| The ministry said the grid was stable.", []string{"-", "Ministry of Energy"}},
		{"en: the union's head", "The Dockers' Union called a strike.| The union said 900 men would walk out.", []string{"-|?|Dockers' Union", "Dockers' Union|Union"}},
		{"uk: the fund", "Фонд «Крок» зібрав 3 млн грн.| У фонді кажуть, що гроші підуть на протези.", []string{"-", "Фонд «Крок»|фонд «Крок»"}},
		{"uk: the operator", "Оператор системи передачі скасовує обмеження.| В операторі пояснили, що дефіцит зменшився.", []string{"-|Оператор системи передачі", "Оператор системи передачі|оператор системи передачі"}},
		{"uk: the bank", "«Терна-Банк» знижує ставки.| У банку пояснили рішення надлишком грошей, що накопичилися.", []string{"-|Терна-Банк", "Терна-Банк|банк"}},
		{"ru: the agency", "Росавиация закрыла порт.| В ведомстве уточнили, что рейсы задержаны.", []string{"-", "Росавиация"}},
		{"ru: the club", "Клуб «Степняк» отказался от игры.| В клубе заявили, что поле затоплено.", []string{"-", "Клуб «Степняк»|клуб «Степняк»"}},
		{"ru: the company", "Компания «Вежа-Полис» потеряла данные.| В компании сообщили, что деньги целы.", []string{"-", "Компания «Вежа-Полис»|компания «Вежа-Полис»"}},
	})
}

func TestPersonNamedBeforeIsMeant(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: the director", "Директорка музею Соломія Гай показала фонди.| «Тут 212 негативів», — розповіла директорка.", []string{"-", "Соломія Гай"}},
		{"uk: the official", "Начальник управління Іван Лис подав у відставку.| Посадовець заявив, що грошей не брав.", []string{"-", "Іван Лис"}},
		{"uk: the defender", "Адвокат Вадим Ларчук оскаржить вирок.| «Доказів немає», — додав захисник.", []string{"-", "Вадим Ларчук"}},
		{"uk: the girl", "Шістнадцятирічна Соломія Гайдук зібрала датчик.| «Батарейки вистачає на пів року», — розповіла дівчина.", []string{"-", "Соломія Гайдук"}},
		{"uk: the minister's word for her", "Міністерка Лариса Дорош провела нараду.| За словами урядовиці, кошти є.", []string{"-", "Лариса Дорош"}},
		{"ru: the defender", "Адвокат Вадим Ларчук обжалует приговор.| «Печь прошла проверку», — добавил защитник.", []string{"-", "Вадим Ларчук"}},
		{"ru: the politician", "Депутат Олег Сыч покинул фракцию.| Политик утверждает, что его вынудили.", []string{"-", "Олег Сыч"}},
		{"ru: two, and nobody can tell", "Олег Сыч встретил Петра Лося.| По словам политика, переговоры сорваны.", []string{"-", "?|политик|Олег Сыч"}},
		{"en: the researcher", "Taras Oliinyk found the leak.| The researcher said he saw samples in September.", []string{"-", "Taras Oliinyk"}},
		{"en: the mayor", "Mayor Stepan Kucher opened the bridge.| The mayor said it would stand 50 years.", []string{"-", "Stepan Kucher"}},
		{"en: she", "Bruna Calvi heads the team.| She put the chance of an eruption at one in five.", []string{"-", "Bruna Calvi"}},
	})
}
