package summarize

import "testing"

func TestAnotherIsNotWhoWasNamed(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: one more who hides", "Хірург Роман Гурба нагадує, що позовів не було.| Ще один медик, який попросив не називати його імені, зізнався, що виписує зайве.", []string{"Роман Гурба", "?"}},
		{"ru: one more", "Хирург Роман Гурба напоминает, что исков не было.| Еще один врач признался, что выписывает лишнее.", []string{"Роман Гурба", "?|врач"}},
		{"en: another", "Surgeon Oleh Burda said nobody had sued.| Another surgeon admitted that he prescribes too much.", []string{"Oleh Burda", "?|surgeon|Another surgeon"}},
		{"en: on condition", "Surgeon Oleh Burda said nobody had sued.| A doctor who asked not to be named said he prescribes too much.", []string{"Oleh Burda", "?"}},
		{"uk: who talks to the medium", "Завод продадуть, стверджують троє співрозмовників «Рубежу» в міськраді.", []string{"?"}},
		{"uk: the coach of the sentence", "Тренер Остап Жигало склад міняти не буде: ворота захистить Гліб Дяків, розповів наставник.| «Мені потрібні його ноги», — додав він.", []string{"Остап Жигало", "Остап Жигало"}},
		{"ru: the coach of the sentence", "Тренер Остап Жигало заявку менять не будет: ворота защитит Глеб Дьяков, рассказал наставник.| «Мне нужны его ноги», — добавил он.", []string{"Остап Жигало", "Остап Жигало"}},
	})
}

func TestWhoIsThere(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: there is the place before", "Слідчі кажуть, що чашу підмінили.| В обласному управлінні культури про це не знали.| Пізніше там уточнили, що шукають далі.", []string{"Слідчі|?", "-", "обласне управління культури|управління культури"}},
		{"ru: they answered there", "Министерство транспорта с упреком не согласно.| «Проверка заняла девять дней», — ответили там.", []string{"-", "Министерство транспорта"}},
		{"uk: they answered there", "Міністерство транспорту з докором не згодне.| «Перевірка тривала дев'ять днів», — відповіли там.", []string{"-", "Міністерство транспорту"}},
	})
}

func TestABodyEndsWhereAnotherThingBegins(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: an adverb", "Асоціація аптек заздалегідь виступила проти.| Там вважають, що черги подвояться.", []string{"-", "Асоціація аптек"}},
		{"uk: this share", "У самому фонді цю частку назвали вигаданою.", []string{"фонд"}},
		{"ru: what they called an opinion", "В миссии наблюдателей оценки колумниста назвали личным мнением.", []string{"миссия наблюдателей|миссия"}},
		{"uk: behind a quoted name", "Місто продає підприємство «Яснотепло» інвесторові з Корвії, повідомило підприємство.", []string{"підприємство «Яснотепло»"}},
		{"ru: a decision and its verb", "Решение вступит в силу через десять дней.| Комиссия сократила срок, говорится в решении.", []string{"-", "решение|Решение|Комиссия"}},
		{"ru: the official with a thing before", "Исправить ошибку пообещал заместитель министра Тимофей Гуляев.| Причину чиновник назвал «конфликтом сертификатов».", []string{"Тимофей Гуляев", "Тимофей Гуляев"}},
		{"uk: a trade that no table knows", "Тариф зросте на третину, вважає енергоаудиторка Дана Пилипчук.| «Інвестор бере кредит», — сказала експертка.", []string{"Дана Пилипчук", "Дана Пилипчук"}},
	})
}

func TestWhatABodyIsCalledAgain(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en: the regulator is no clinic", "The Data Protection Office fined the Bilokrai Clinic 40,000 crowns.| The clinic waited 41 days, the regulator said in a decision.", []string{"-", "Data Protection Office|?"}},
		{"uk: who of the two in one sentence", "У міській раді уточнили графік занять: уроки триватимуть по 30 хвилин, сказала начальниця управління освіти Галина Рись.", []string{"Галина Рись"}},
		{"en: last week", "The club owes 18 million, The Bren Times reported last week, citing an internal audit.", []string{"The Bren Times|Bren Times"}},
	})
}

func TestPapersTellByThemselves(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: an open letter", "Слідчі кажуть, що чашу підмінили.| Зали стереже одна людина, ідеться у відкритому листі, під яким підписалися двадцять три працівники.", []string{"Слідчі|?", "відкритий лист|лист"}},
		{"uk: their own report", "Мер Іван Гай мовчить.| Аудитори, яких місто найняло влітку, оцінили підприємство «Яснотепло» у 2,6 млрд грн, випливає з їхнього звіту.", []string{"-", "звіт|Аудитори"}},
		{"uk: their report", "Завод коштує 2 млрд грн, випливає зі звіту аудиторів.", []string{"звіт аудиторів|аудитори"}},
		{"ru: in the finding", "В заключении лаборатории отмечено, что концентрация превышала норму втрое.", []string{"заключение лаборатории|лаборатория"}},
		{"uk: in the finding", "У висновку лабораторії зазначено, що концентрація перевищувала норму втричі.", []string{"висновок лабораторії|лабораторія"}},
		{"uk: sees the cause", "Профспілка музейників бачить причину в скороченнях: торік звільнили чотирьох охоронців.", []string{"Профспілка музейників"}},
		{"ru: sees the cause", "Профсоюз музейщиков видит причину в сокращениях: в прошлом году уволили четырех охранников.", []string{"Профсоюз музейщиков"}},
	})
}

func TestInterviewsWithoutDashes(t *testing.T) {
	testSpoken(t, []spokenCase{
		{
			"Q and A", "Thora Vaylin leads a group that saves schools.\n\n|Q: How many schools have you saved?\n\n|A: Six out of 20 that were on the list.| Two of them have fewer than 10 pupils.\n\n|Q: Then why keep them open?\n\n|A: Because a school is also the shop and the library.\n\n|Q: And if it is refused?\n\n|A: Then we go to court in March, as usual.",
			[]string{"-", "-", "Thora Vaylin", "Thora Vaylin", "-", "Thora Vaylin", "-", "Thora Vaylin"},
		},
		{
			"questions alone", "Ніна Кошель керує центром.\n\n|Скільки людей ви приймаєте?\n\n|За рік через нас пройшло 1 340 людей.| Дев'ятьом із десяти немає сорока п'яти.\n\n|А черга довга?\n\n|Чекають у середньому 47 днів.\n\n|Кого бракує?\n\n|Бракує сімнадцяти протезистів.",
			[]string{"-", "-", "Ніна Кошель", "Ніна Кошель", "-", "Ніна Кошель", "-", "Ніна Кошель"},
		},
	})
}

func TestWhoSpeaksForSomebody(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en: a spokeswoman for", "A spokeswoman for President Helene Marceau said the column was wrong.", []string{"spokeswoman for President Helene Marceau|A spokeswoman for President Helene Marceau"}},
		{"en: a lawyer for", "The lawyer for Denny Marsh said the deadline had passed.", []string{"lawyer for Denny Marsh"}},
		{"uk: a spokeswoman of", "Речниця президентки Олени Марсо заявила, що колонка хибна.", []string{"Речниця президентки Олени Марсо|Речниця президентки"}},
		{"ru: a lawyer of", "Адвокат Степана Лунина заявил, что вина не доказана.", []string{"Адвокат Степана Лунина|Адвокат"}},
		{"ru: who speaks against whom", "Автор колонки Хокон Эльвес просит больше дронов.| Депутат Биргит Ольсен, которая возглавляет комитет по обороне, возразила Эльвесу в той же газете.", []string{"Хокон Эльвес|-", "Биргит Ольсен"}},
		{"ru: as the chancellor promised", "Автор Хокон Эльвес пишет, что нужны дроны.| До весны страна должна передать не две батареи, как обещал канцлер Свен Хальс, а тысячу дронов.", []string{"Хокон Эльвес", "-|Хокон Эльвес"}},
		{"ru: a role, a place, a name and its explanation", "Депутат от Озерянской области Зоя Мартыненко, член бюджетного комитета, считает распределение неудачным.", []string{"Зоя Мартыненко"}},
		{"ru: deputy in one word", "Заместитель министра София Кравец ответила на вопросы.| «Данные целы», — заявила замминистра.", []string{"-|София Кравец", "София Кравец"}},
		{"en: not all parents", "Not all parents are convinced.", []string{"-|?"}},
	})
}

func TestABodyIsHeOrShe(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk", "Кандидатка Лючія Феранте оскаржить підсумки.| Місія спостерігачів вважає, що порушень мало.| У звіті вона згадує про тисняву та нестачу кабінок.", []string{"-", "Місія спостерігачів", "Місія спостерігачів"}},
		{"ru", "Кандидат Лючия Феранте оспорит итоги.| Миссия наблюдателей считает, что нарушений мало.| В отчете она упоминает о давке и нехватке кабинок.", []string{"-", "Миссия наблюдателей", "Миссия наблюдателей|-"}},
		{"uk: a person in between", "Місія спостерігачів вважає, що порушень мало.| Лючія Феранте з цим не згодна.| Вона каже, що бюлетені зникли.", []string{"Місія спостерігачів", "Лючія Феранте", "Лючія Феранте"}},
	})
}

func TestBodiesInTheirOwnLanguage(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: forces", "По данным Воздушных сил, в сторону города летели 52 дрона.", []string{"Воздушные силы"}},
		{"uk: an adjective that is a noun too", "У страховій компанії «Оріяна» підтвердили, що пароль украли.", []string{"страхова компанія «Оріяна»"}},
		{"uk: such a reading", "Міністерство закордонних справ Меровії таке трактування заперечило, назвавши його домислом.", []string{"Міністерство закордонних справ Меровії|-"}},
		{"ru: refused to comment", "В министерстве обороны Норландии колонку комментировать отказались, однако напомнили, что контракт подписан.", []string{"министерство обороны Норландии"}},
		{"uk: what a bank does", "Комерційний Терна-Банк знижує ставки за депозитами.| Зміна набуде чинності першого грудня, ідеться в повідомленні банку.", []string{"*", "Терна-Банк|Комерційний Терна-Банк|банк"}},
		{"uk: unhappy with it", "Асоціація сільських рад рішенням незадоволена.| Там наполягають, що закон шкодить.", []string{"-", "Асоціація сільських рад"}},
	})
}

func TestRolesAreWhole(t *testing.T) {
	for _, c := range []struct{ text, who, role string }{
		{"Air force spokesman Ihor Levchuk said 41 drones were shot down.", "Ihor Levchuk", "Air force spokesman"},
		{"Inner Mongolia health authority director Erik Lund said the case was the third.", "Erik Lund", "Inner Mongolia health authority director"},
		{"Ночью гасили пожар (три часа).\n\nОкна в доме закрывают плёнкой / фото Егора ЛысенкоПредставитель Воздушных сил Игорь Левчук сообщил, что сбили 41 дрон.", "Игорь Левчук", "представитель Воздушных сил"},
	} {
		d := newDocument(story("", "", c.text))
		vs := d.voices()
		if v := vs[len(vs)-1].speaker; v.who != c.who || v.role != c.role {
			t.Errorf("%s\n  who = %q, role = %q, want %q, %q", c.text, v.who, v.role, c.who, c.role)
		}
	}
	testSpoken(t, []spokenCase{
		{"between dashes", "Andy Pemberly chairs the club.| Pemberly – who did some coaching with the twins – told the PRA news agency: “Tom’s head was straight back.”", []string{"-", "Andy Pemberly via PRA"}},
		{"uk: between dashes", "Тренер Остап Жигало – який колись грав за клуб – розповів агентству: «Склад не зміниться».", []string{"Остап Жигало"}},
		{"body of lower-case words", "Inner Mongolia health authority said the case was the third.", []string{"Inner Mongolia health authority"}},
		{"ru: in the words of, through a medium", "«Степова хвиля» со слов главврача Олега Дзюбы сообщает, что раненых девять.", []string{"Олег Дзюба via Степова хвиля|Олег Дзюба via «Степова хвиля»"}},
	})
}

func TestNamesOutOfTheirCases(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: a surname alone, behind its role", "С точки зрения президента Путилова, пошлины вредны.", []string{"Путилов"}},
		{"uk: a surname alone, behind its role", "За словами речника Левчука, дрони збили над морем.", []string{"Левчук"}},
		{"uk: a surname alone", "За словами Левчука, дрони збили над морем.", []string{"Левчук"}},
		{"uk: a woman's surname alone", "За словами речниці Вороніної, дрони збили над морем.", []string{"Вороніна"}},
		{"ru: a man's surname in -ов", "По мнению аналитика Громова, ставка снизится.", []string{"Громов"}},
		{"ru: behind a quoted club", "Бывший игрок «Шахтера» Игор Дуляев сказал, что сборная устала.", []string{"Игор Дуляев"}},
		{"uk: behind a quoted firm", "Директор компанії «Обрій» Тарас Гуль сказав, що ціни зростуть.", []string{"Тарас Гуль"}},
		{"ru: behind a programme", "В программе «Секрет на миллион» Милявина рассказала, что устала.", []string{"Милявина"}},
		{"ru: plural names of media", "По данным «Ведомостей», завод продали.", []string{"Ведомости"}},
		{"ru: whom a press office cites", "Эксперт Даниил Воробьев возглавляет институт.| «Мы успешно прошли отбор», – цитирует Воробьева пресс-служба.", []string{"-", "Даниил Воробьев via пресс-служба"}},
	})
}

func TestWhatIsNoSource(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: a doctrine", "Согласно доктрине Монро, эти страны относятся к зоне особых интересов.", []string{"-"}},
		{"uk: a doctrine", "Згідно з доктриною Монро, ці країни належать до зони особливих інтересів.", []string{"-"}},
		{"ru: sources of a paper", "По словам источников «Дня», главам регионов дали понять, что рейтинг важен.", []string{"?"}},
		{"ru: behind the heap", "За терриконом, что около шахты ГБ, какое-то зарево разгорается.", []string{"-"}},
		{"uk: behind the hill", "За пагорбом, що біля шахти ГБ, видно заграву.", []string{"-"}},
	})
}

func TestMoreEnglishTraps(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"a letter to somebody", "The Conservatives’ letter to Daniel Greene, the standards commissioner, said: “In August it was reported that a pass had been given.”", []string{"-|Conservatives’ letter|Conservatives"}},
		{"friends of", "But multiple friends of Mike Forder had told the paper that they were suppressing his work.", []string{"?|multiple friends of Mike Forder"}},
		{"posted a photo", "Mr Lammer, the MP for Totten, posted a photo of the pair at the match.", []string{"-"}},
		{"I've learned", "I think empathy is the biggest lesson I’ve learned.", []string{"-"}},
		{"a question", "Is it fair to say that the event was neither as bad as the sceptics thought nor as good as the organisers hoped it would be?", []string{"-"}},
		{"always", "The Wikidrop founder always argued that his fear was why he hid.", []string{"Wikidrop founder"}},
		{"three names", "Maria Romane Jayford moved north.| Jayford said she eats less.", []string{"-", "Maria Romane Jayford"}},
		{"two of three names", "Kathleen Hawk Sawyer runs the bureau.| Hawk Sawyer said she could not comment.| But she acknowledged that staff had failed.", []string{"-", "Kathleen Hawk Sawyer", "Kathleen Hawk Sawyer"}},
		{"a name of two parts in one word", "Steve McSherry, Uddington, added: “Will they ever learn from all of this?", []string{"Steve McSherry"}},
		{"a share of people", "An overwhelming 70 percent of Corvians say that the law is wrong.", []string{"?"}},
		{"a page with a glued name", "According to Bushell’s LinkedIn page, he joined in May.", []string{"Bushell’s LinkedIn page|Bushell’s LinkedIn"}},
		{"calls", "The new plug halved accidental damage service calls by 2009.", []string{"-"}},
		{"U.S. Attorney", "“My hope is that this family finds solace,” said U.S. Attorney Erin Nealer.", []string{"Erin Nealer"}},
	})
}

func TestAgenciesPassOnWhoSpeaks(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: a minister, passed on by reference", "Видатків не скорочуватимуть.| Про це сказав міністр фінансів Сергій Марчук в ефірі телемарафону, передає Цензура.НЕТ з посиланням на Укрпрес.", []string{"Сергій Марчук via Цензура.НЕТ|Сергій Марчук via Укрпрес|Сергій Марчук", "Сергій Марчук via Цензура.НЕТ|Сергій Марчук via Укрпрес|Сергій Марчук"}},
		{"ru: a deputy minister, passed on by reference", "Проект подадут 5 сентября.| Об этом сегодня на брифинге сообщил заместитель министра Владимир Матвиюк, сообщает «ДС» со ссылкой на РБН.", []string{"Владимир Матвиюк via ДС|Владимир Матвиюк via РБН|Владимир Матвиюк", "Владимир Матвиюк via ДС|Владимир Матвиюк via РБН|Владимир Матвиюк"}},
		{"ru: on the air of", "Дискуссий не будет.| Об этом заявил в четверг в эфире телемарафона министр финансов Сергей Марчук, пишет УНП.", []string{"Сергей Марчук via УНП", "Сергей Марчук via УНП"}},
		{"ru: voiced such a figure", "В бюджете не хватает 3 миллиарда.| Такую цифру озвучил министр финансов Сергей Марчук в интервью.", []string{"Сергей Марчук", "Сергей Марчук"}},
		{"uk: voiced such a figure", "У бюджеті бракує 3 мільярди.| Таку цифру озвучила міністерка Олена Марчук в інтерв'ю.", []string{"Олена Марчук", "Олена Марчук"}},
		{"ru: an initial without a blank", "Прокурор Андрей Шевчук отметил, что люди уехали.| А.Шевчук добавил, что они вернутся.| По словам А.Шевчука, это займет неделю.", []string{"Андрей Шевчук", "Андрей Шевчук", "Андрей Шевчук"}},
		{"uk: a medium cites a coach", "Гру програли.| «Ми засмучені», – цитує головного тренера збірної Олександра Петренка Tribuna.", []string{"-", "Олександр Петренко via Tribuna"}},
		{"ru: a union cites an expert", "Игру проиграли.| «Начало было неплохим», — цитирует специалиста Украинская ассоциация футбола.", []string{"-", "специалист via Украинская ассоциация футбола"}},
		{"uk: told to an agency by name", "Як уточнили агентству «Інтерком» у пресслужбі НБУ, прогноз оприлюднять 31 січня.", []string{"пресслужба НБУ via Інтерком"}},
		{"uk: a domain in capitals", "Видатків не скорочуватимуть, інформує Цензура.НЕТ.", []string{"Цензура.НЕТ"}},
	})
}

func TestWhoStandsBehindADash(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: a body", "Із 36 ракет, випущених уночі, збили 30 — Повітряні сили.", []string{"Повітряні сили"}},
		{"uk: an acronym", "Пожежу на складі загасили о п'ятій ранку — ДСНС.", []string{"ДСНС"}},
		{"ru: a person with a role", "Мост через реку откроют в мае — мэр Иван Гай.", []string{"Иван Гай"}},
		{"uk: what a thing is", "Найбільший спонсор турніру — банк «Обрій».", []string{"-"}},
		{"ru: who was first", "Первыми на место приехали две бригады — спасатели и врачи.", []string{"-"}},
		{"ru: a daughter", "Софья родила второго ребенка, и в семье появилась дочь — Кира.", []string{"-"}},
		{"uk: what it is called", "Столицею краю стало місто над річкою — Озеряни.", []string{"-"}},
	})
}
