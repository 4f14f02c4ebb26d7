package summarize

import "testing"

func TestWhoseViewItIs(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"his opinion", "Lev Marchuk, an auditor, tested the system.| In his opinion, nobody can know that yet.", []string{"-", "Lev Marchuk"}},
		{"her version", "Olena Rudyk wrote the preface.| In her version, the composer sent the score by post.", []string{"-", "Olena Rudyk"}},
		{"the view of a name", "In the view of Erik Lund, the rates are too high.", []string{"Erik Lund"}},
		{"a name's view", "In Erik Lund's view, the rates are too high.", []string{"Erik Lund"}},
		{"a count", "By the union's count, 4,000 people marched.", []string{"union"}},
		{"an estimate", "By Marta Hryniv's estimate, 340 bats live there.", []string{"Marta Hryniv"}},
		{"its plan", "The Health Ministry wants more laboratories.| Under its plan, 22 hospitals will have their own by summer.", []string{"-|Health Ministry", "Health Ministry"}},
		{"an account", "According to a preliminary account by the police, the bus left the road.", []string{"police"}},
		{"uk: his conclusion", "Дослідження провела Ганна Шпак.| За її висновком, води стало менше.", []string{"-", "Ганна Шпак"}},
		{"uk: estimates", "Фермер Лесь Бондар має сорок гектарів.| За його підрахунками, збитки сягнуть 2 млн грн.", []string{"-", "Лесь Бондар"}},
		{"uk: in the opinion", "На переконання агрономки Стефанії Луць, соя витримає посуху.", []string{"Стефанія Луць"}},
		{"uk: as observed", "За спостереженнями Марка Дороша, лелеки відлітають раніше.", []string{"Марк Дорош|Марко Дорош"}},
		{"ru: in the view", "С точки зрения экономиста Глеба Носова, пошлины вредны.", []string{"Глеб Носов"}},
		{"ru: in the words", "Порт, со слов директора Ильи Крюка, закроют в марте.", []string{"Илья Крюк"}},
		{"ru: own estimates", "По собственным подсчетам фермера Ивана Лозы, урожай упал вдвое.", []string{"Иван Лоза"}},
		{"uk: the words of", "Зі слів сторожа Гната Пилипчука, двері були відчинені.", []string{"Гнат Пилипчук"}},
		{"ru: per the version", "Согласно версии следствия, печь взорвалась из-за трещины.", []string{"следствие"}},
	})
}

func TestDocumentsTellWhoMadeThem(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: a report that somebody prepared", "За даними, які веде Фонд захисту вкладів, на рахунках лежить 31 млрд грн.", []string{"Фонд захисту вкладів"}},
		{"uk: presented", "За висновком, який представив керівник обліку Андрій Попадюк, вовків більшає.", []string{"Андрій Попадюк"}},
		{"uk: published", "За цифрами, які оприлюднила обсерваторія, планета мала.", []string{"обсерваторія"}},
		{"uk: in a forecast by a body", "У прогнозі, який склав Укргідрометцентр, сказано, що січень буде теплим.", []string{"Укргідрометцентр"}},
		{"uk: in his post", "Депутат Віталій Криж заперечив це.| У дописі, який він оприлюднив увечері, ідеться, що договори старі.", []string{"Віталій Криж", "Віталій Криж"}},
		{"uk: in an article in a journal", "У статті, що вийшла в журналі Mountain Ecology, зазначено: знайшли 34 кажани.", []string{"Mountain Ecology|журнал Mountain Ecology"}},
		{"uk: in the report of a body", "У звіті Рахункової палати йдеться, що 40 млн грн витратили даремно.", []string{"Рахункова палата|звіт Рахункової палати"}},
		{"uk: report at the end", "Школа коштувала 61 млн грн, свідчить звіт громади.", []string{"звіт громади|громада"}},
		{"uk: according to the paper", "Згідно зі статтею, гілка відокремилася два мільйони років тому.", []string{"стаття"}},
		{"ru: in a letter that", "В письме, которое подписал ректор Иван Лисов, говорится, что общежитие закроют.", []string{"Иван Лисов"}},
		{"ru: from the order", "Как следует из приказа министра Анны Зориной, прививать начнут с врачей.", []string{"Анна Зорина"}},
		{"ru: by the calculation", "По расчетам, которые привел банк, инфляция замедлится.", []string{"банк"}},
		{"en: in a statement", "In a preliminary statement, observers from the Western Council saw no irregularities.", []string{"observers from the Western Council|observers|?|Western Council"}},
		{"en: in a letter", "In a letter to clients on Monday, the insurer Terna-Zakhyst put the loss at 3 million.", []string{"Terna-Zakhyst|insurer Terna-Zakhyst"}},
		{"en: in a column", "In a column published Monday in The Bren Times, she writes that the fund is a loan.", []string{"?|-"}},
		{"en: the report says", "Bank cards were not touched, the notice says.", []string{"notice"}},
		{"en: a survey by", "A survey by the University of San Telmaro found that prices matter most.", []string{"University of San Telmaro|survey by the University of San Telmaro|A survey by the University of San Telmaro"}},
	})
}

func TestCountedPeopleAreNotNamed(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk", "За словами двох сейсмологів, поштовхи почалися у вівторок.", []string{"?"}},
		{"uk: who told the medium", "Як розповіли агентству троє учасників зустрічі, рішення ще немає.", []string{"?"}},
		{"uk: somebody", "Людина в міністерстві, яка погодилася говорити без імені, сказала, що наказ підписали.", []string{"?"}},
		{"uk: plural", "Перша половина листопада була теплою, підрахували кліматологи.", []string{"?|кліматологи"}},
		{"ru", "В коалиции, по словам двух сенаторов, не хватало четырех голосов.", []string{"?"}},
		{"ru: who asked not to be named", "Собеседник в администрации порта, попросивший не называть его имени, считает, что потеряно 3 тысячи тонн.", []string{"?"}},
		{"en", "According to two lawmakers from the majority, the office is in no hurry.", []string{"?"}},
		{"en: told", "Three people familiar with the talks said the deal was off.", []string{"?"}},
		{"medium and counted people", "Як пише «Степова доба» з посиланням на двох посадовців, міст закриють.", []string{"Степова доба"}},
		{"en: officials think", "Western officials believe that four shipments a month get through.", []string{"?"}},
		{"en: acknowledge", "The guns are older than most of the crew, officers acknowledge.", []string{"?"}},
		{"uk: it is said", "У кулуарах кажуть, що поріг піднімуть удвічі.", []string{"?"}},
		{"uk: they say", "Кажуть, що навесні проїзд знову закриють.", []string{"?"}},
		{"uk: one of the versions", "За однією з версій, хворобу привезли з-за кордону.", []string{"?"}},
		{"ru: unofficially", "По неофициальной информации, злоумышленники провели в сети пять недель.", []string{"?"}},
		{"uk: preliminary", "За попередніми оцінками, ремонт забере дві доби.", []string{"?|-"}},
		{"uk: the medium learned", "Як стало відомо агентству, рішення не було одностайним.", []string{"?"}},
		{"uk: a medium learned", "Як стало відомо «Обрію», рішення не було одностайним.", []string{"? via Обрій"}},
		{"ru: an agency learned", "Как стало известно РИА Новости, решение не было единогласным.", []string{"? via РИА Новости"}},
		{"ru: a paper learned", "Как стало известно изданию «Труд», решение не было единогласным.", []string{"? via Труд"}},
		{"ru: somebody learned", "Как стало известно Ивану Дубу, решение не было единогласным.", []string{"?"}},
		{"ru: a plant is no medium", "Как стало известно, завод «Труд» продадут за 14 млн.", []string{"?"}},
	})
}

func TestTwoSourcesInOneSentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the first is who says it", "За словами лікаря Івана Гая, поранених п'ятеро; у ДСНС сказали лише, що пошук триває.", []string{"Іван Гай"}},
		{"ru", "По словам мэра Олега Тихонова, мост откроют в мае, однако в министерстве утверждают, что в июне.", []string{"Олег Тихонов"}},
		{"en", "According to the mayor, Odile Garnier, the road is open, but drivers say it is not.", []string{"Odile Garnier"}},
	})
}

func TestWhoBehindAMedium(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a paper without a name", "«Обрій», посилаючись на розпорядження, пише, що графіки скасують.", []string{"Обрій"}},
		{"ru: in an aside", "Издание «Обрий», которое ссылается на распоряжение, утверждает, что отмена коснется пяти областей.", []string{"Обрий|издание «Обрий»|Издание «Обрий»"}},
		{"uk: accusative of a man", "Видання «Хвиля» з посиланням на лікаря Олега Дзюбу пише, що поранених дев'ятеро.", []string{"Олег Дзюба via видання «Хвиля»|Олег Дзюба via Видання «Хвиля»|Олег Дзюба via Хвиля"}},
		{"uk: draft", "Harbour Post, посилаючись на редакцію переліку, пише, що об'єктів 13.", []string{"Harbour Post"}},
		{"en: citing an audit", "The club owes 18 million, The Bren Times reported, citing an internal audit.", []string{"The Bren Times|Bren Times"}},
	})
}

func TestSpeakerBehindTheFirstSentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"about the find", "На горищі знайшли 212 негативів.| Про знахідку розповіла директорка музею Соломія Гай.", []string{"Соломія Гай", "Соломія Гай"}},
		{"ru: told of this", "За день привили 87 детей.| Рассказала об этом школьный врач Мария Ладная.", []string{"Мария Ладная", "Мария Ладная"}},
		{"ru: about the find", "На чердаке нашли 212 негативов.| О находке рассказала директор музея Соломия Гай.", []string{"Соломия Гай", "Соломия Гай"}},
		{"en: the announcement", "Two villages were evacuated.| The announcement was made by the civil defence agency.", []string{"civil defence agency", "civil defence agency"}},
		{"uk: it was reported", "Рух закрито до ранку.| Про це у Facebook написав голова громади Юрій Мазур.", []string{"Юрій Мазур", "Юрій Мазур"}},
		{"uk: such is the plan", "Ставку знизять навесні.| Такий прогноз дала економістка Тетяна Гук.", []string{"Тетяна Гук", "Тетяна Гук"}},
	})
}

func TestNamesThatLookLikeOtherWords(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a name that is a pronoun", "Її начальник Яким Полончук зауважив, що снігу менше.", []string{"Яким Полончук"}},
		{"pani", "Записки писали діти, — каже Хільда Струмм.| — Є й рецепти, — додала пані Струмм.", []string{"Хільда Струмм", "Хільда Струмм"}},
		{"ru: a name like an infinitive", "Вулканолог Андреа Полити предупредила, что извержение возможно.", []string{"Андреа Полити"}},
		{"en: Ms.", "Helene Marceau arrived on Monday.| Ms. Marceau said the talks would go on.", []string{"-", "Helene Marceau"}},
		{"far name", "За словами сенаторки від опозиції Марі Леваль, розрахунку немає.", []string{"Марі Леваль"}},
		{"a verb is no part of a body", "Університет подав клопотання про заказник.| Університет повідомив, що рада розгляне його в грудні.", []string{"-|Університет", "Університет"}},
		{"en: who disputes", "Taras Oliinyk, a researcher who found the leak, disputes that.| He told reporters that he had seen samples.", []string{"Taras Oliinyk|-", "Taras Oliinyk"}},
	})
}

func TestFurtherVerbsOfSaying(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: grumbles", "Старший протезист Федір Лучко нарікає, що дев'ять із десяти приходять непідготовленими.", []string{"Федір Лучко"}},
		{"uk: second verb", "Ветеранська рада області вітає відкриття, але застерігає, що штату не вистачить.", []string{"Ветеранська рада області"}},
		{"uk: in the middle", "З ними, підрахував керівник станції Роман Дейнека, бригади чекатимуть дев'ять хвилин.", []string{"Роман Дейнека"}},
		{"uk: denies", "Директор Арсен Лоза звинувачення заперечує: «Ціни залежать від партії».", []string{"Арсен Лоза"}},
		{"uk: is sure", "Економіст Остап Рудь переконаний, що ставку знизять.", []string{"Остап Рудь"}},
		{"ru: gives figures", "Директор пароходства Леонид Шаповал приводит расчеты: зимой рейсом ездят шесть человек.", []string{"Леонид Шаповал"}},
		{"ru: but warns", "Но вулканолог Андрей Полищук предупредил, что извержение возможно.", []string{"Андрей Полищук"}},
		{"ru: worries", "Садовод Прохор Лещина опасается, что зимой деревья вымерзнут.", []string{"Прохор Лещина"}},
		{"en: reminds", "Mayor Nadiia Boichuk likes to remind people that every fourth hryvnia comes from the port.", []string{"Nadiia Boichuk"}},
		{"en: convinced", "Teodor Blazhko, who prepared the score, is convinced that the handwriting belongs to somebody else.", []string{"Teodor Blazhko"}},
		{"en: puts at", "She won.| Volcanologist Bruna Calvi put the chance of an eruption at one in five.", []string{"-", "Bruna Calvi"}},
		{"en: pointed out", "Lawyer Ada Storm pointed out that the deadline had passed.", []string{"Ada Storm"}},
		{"en: made clear", "Coach Erik Lund made it clear that he would stay.", []string{"Erik Lund"}},
	})
}

func TestInterviewBelongsToWhoAnswers(t *testing.T) {
	testSpoken(t, []spokenCase{
		{
			"answers behind dashes", "Центром керує Ніна Кошель.| Ми розпитали її про роботу.\n\n|— Скільки людей ви приймаєте?\n\n|— За рік через нас пройшло 1 340 людей.| Дев'ятьом із десяти немає сорока п'яти.\n\n|— А черга довга?\n\n|— Чекають у середньому 47 днів.\n\n|— Кого бракує?\n\n|— Бракує сімнадцяти протезистів.",
			[]string{"-", "-", "-", "Ніна Кошель", "Ніна Кошель", "-", "Ніна Кошель", "-", "Ніна Кошель"},
		},
	})
}

func TestColumnRetoldIsItsAuthors(t *testing.T) {
	testSpoken(t, []spokenCase{
		{
			"in a column", "Пошлины обошлись дороже, утверждает экономист Жан Ренар в колонке для Bren Times.| За год заводы потеряли 11 тысяч мест.\n\n|Цены выросли на 8%.\n\n|Автор предлагает отменить пошлины.| Мера окупится за три года.\n\n|В министерстве с этим не согласны: там напомнили, что закрылись бы два завода.| Сенат вернется к вопросу в феврале.",
			[]string{"Жан Ренар via Bren Times", "Жан Ренар via Bren Times", "Жан Ренар via Bren Times", "Жан Ренар via Bren Times", "Жан Ренар via Bren Times", "министерство", "-"},
		},
		{
			"begins with its claim", "Рада втомилася від нарад.| З цього твердження починає свою колонку в The Bren Times Інгрід Соламон.\n\n|Соламон сім років працювала в раді.| Вона підрахувала, що 22 рішення виконали вчасно.| Затримка становила 74 дні.",
			[]string{"Інгрід Соламон", "Інгрід Соламон", "-", "Інгрід Соламон", "Інгрід Соламон"},
		},
		{
			"en", "Annelise Korff spent 16 years in trade.\n\n|In a column published Monday, she writes that the fund is a loan.| Three-quarters has to be returned.\n\n|A donor is not a contractor.\n\n|She thinks the first payment will come in February.\n\n|A spokeswoman for the president said the column was wrong.| The charter is public.",
			[]string{"-", "Annelise Korff", "Annelise Korff", "Annelise Korff", "Annelise Korff", "spokeswoman|spokeswoman for the president|A spokeswoman for the president", "-"},
		},
	})
}

func TestSentenceBetweenTwoOfOnePerson(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"is theirs", "Синоптик Оксана Рыбак объяснила, что столкнулись две массы.| На западе потеплеет до +14, на востоке ударит мороз.| «Город оказался на шве», — сказала она.", []string{"Оксана Рыбак", "Оксана Рыбак", "Оксана Рыбак"}},
		{"not in another paragraph", "Синоптик Оксана Рыбак объяснила, что столкнулись две массы.\n\n|На западе потеплеет до +14.| «Город оказался на шве», — сказала она.", []string{"Оксана Рыбак", "-", "Оксана Рыбак"}},
	})
}

func TestWhatStandsBetweenVerbAndSpeaker(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the hour", "Без світла 40 сіл, повідомили о сьомій ранку в ДСНС.", []string{"ДСНС"}},
		{"whom it was told", "Як розповіли агентству в обласній раді, мости закриють.", []string{"обласна рада"}},
		{"who warned", "Світло вимикатимуть з дев'ятої, попередили «Степові електромережі».", []string{"Степові електромережі"}},
		{"a person who warned", "Світло вимикатимуть з дев'ятої, попередив директор Іван Гай.", []string{"Іван Гай"}},
		{"whom they warned", "Світло вимкнули, попередивши директора Івана Гая.", []string{"-"}},
		{"an adverb", "Рятувальники попередньо вважають, що причина в обігрівачі.", []string{"Рятувальники"}},
		{"published where it is said", "Газета «Степова доба» опублікувала розслідування, в якому йшлося, що родина орендує землю.", []string{"Газета «Степова доба»|Степова доба"}},
		{"her conclusion", "Психологиня Світлана Демко перевіряла дітей двічі.| Її висновок обережний: тривожність не зросла.", []string{"-", "Світлана Демко"}},
		{"between two parts of a quotation", "«О пів на третю впала тополя.| Класи залило, — розповів староста Гнат Ониськів.| — Діти вдома».", []string{"Гнат Ониськів", "Гнат Ониськів", "Гнат Ониськів"}},
		{"reports: чиновники звітують", "За ніч повалено 120 дерев, звітують у ДСНС.", []string{"ДСНС"}},
	})
}
