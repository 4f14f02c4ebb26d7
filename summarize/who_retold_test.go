package summarize

import "testing"

func TestWhoToldOfWhatStandsBefore(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"of such a change, on the air", "Човни тепер ходять лише вночі.| Про таку зміну в ефірі каналу «Плин» розповів капітан порту Ілля Гай.", []string{"Ілля Гай", "Ілля Гай"}},
		{"of the thing, in a post", "Картина виявилася копією.| Про підміну заявив сам музей у дописі на своїй сторінці.", []string{"музей", "музей"}},
		{"ru: of somebody's death, in a network", "Курьер умер в больнице.| О его смерти сообщила в Instagram сестра погибшего Инга Лель.", []string{"Инга Лель", "Инга Лель"}},
		{"ru: of these plans", "Завод закроют.| Об этих планах рассказал на собрании директор Ян Дуб.", []string{"Ян Дуб", "Ян Дуб"}},
		{"who works there", "Картина виявилася копією.| Про підміну розповіла директорка Віра Лан, яка працює тут торік.", []string{"Віра Лан", "Віра Лан"}},
		{"the main reason that is given", "Збій тривав годину, визнали у компанії «Гілка».| Головною причиною назвали помилку в коді.", []string{"компанія «Гілка»", "компанія «Гілка»"}},
		{"not all parents", "Not all parents are convinced, said Mara Lindt.", []string{"Mara Lindt"}},
		{"and more than that", "Картина виявилася копією.| Про підміну заявив музей, але поліція нічого не знає.", []string{"-", "*"}},
		{"with what was told", "Музей закрили.| Про підміну заявив музей: полотно написали торік.", []string{"-", "музей"}},
		{"ru: with what was told", "Музей закрыли.| О подмене заявил музей: холст написали в прошлом году.", []string{"-", "музей"}},
		{"ru: a statement that was published", "Певица Мира Лад завершает карьеру.| Соответствующее заявление 38-летняя певица опубликовала на своей странице.", []string{"Мира Лад", "Мира Лад"}},
		{"a statement that a body spread", "Рейси скасували до суботи.| Відповідне повідомлення поширила компанія «Гілка».", []string{"компанія «Гілка»", "компанія «Гілка»"}},
		{"a post whose author stands behind the place", "Рейси скасували до суботи.| Відповідний допис розмістила у Facebook речниця порту Інга Лель.", []string{"Інга Лель", "Інга Лель"}},
		{"a reason that is given", "Збій тривав годину, визнали у компанії «Гілка».| Причиною назвали помилку в коді.", []string{"компанія «Гілка»", "компанія «Гілка»"}},
		{"ru: a decision that is explained", "Завод остановили, сообщили в компании «Ветка».| Решение объясняют нехваткой тары.", []string{"компания «Ветка»", "компания «Ветка»"}},
		{"ru: what is explained by a policy", "Рейтинг вырос, сообщил фонд «Мнение».| Изменения в фонде объясняют кадровой политикой.", []string{"фонд «Мнение»", "фонд «Мнение»"}},
		{"what analysts explain", "Рейтинг зріс, повідомив фонд «Думка».| Зміни аналітики пояснюють кадровою політикою.", []string{"фонд «Думка»", "?"}},
		{"a reason, and nobody spoke", "Міст зачинили.| Причиною назвали тріщини.", []string{"-", "-"}},
	})
}

func TestWhoseOpinionItIs(t *testing.T) {
	said := "Політолог Лев Гай сказав, що рада втомилася.| "
	who := []string{"Лев Гай", "Лев Гай"}
	testSpoken(t, []spokenCase{
		{"who does not expect", said + "Нових виборів політолог не чекає.", who},
		{"who does not believe in", said + "Не вірить він і в те, що раду розпустять.", who},
		{"who leans to", said + "Гай схиляється до версії мера.", who},
		{"who doubts", said + "Він сумнівається в розрахунках міністерства.", who},
		{"who sees a winner", said + "Головним переможцем аналітик бачить «Весну».", who},
		{"who sees a danger in", said + "Загрозу він бачить у тому, що бюджет не ухвалять.", who},
		{"who argues with", said + "Сперечається Гай і з поширеною думкою, ніби рада встигне.", who},
		{"who advised", said + "Та чекати до весни все одно порадив усім.", who},
		{"who goes on", said + "Запасу в нового уряду немає, продовжує політолог.", who},
		{"ru: who does not expect", "Политолог Лев Гай сказал, что совет устал.| Новых выборов политолог не ждёт.", who},
		{"ru: who leans to", "Политолог Лев Гай сказал, что совет устал.| Эксперт склоняется к версии мэра.", who},
		{"ru: who goes on", "Политолог Лев Гай сказал, что совет устал.| Запаса у правительства нет, продолжает политолог.", who},
		{"ru: who intends", "Адвокат Нелли Бур сказала, что акт есть.| Иск на 4 млн она намерена подать до конца месяца.", []string{"Нелли Бур", "Нелли Бур"}},
		{"ru: a council that intends", "Горсовет намерен с сентября закрыть четыре школы.", []string{"Горсовет|горсовет"}},
		{"ru: a town that intends, and no longer name", "Мэрия намерена закрыть школы.| В мэрии добавили, что детей примут рядом.", []string{"мэрия|Мэрия", "мэрия|Мэрия"}},
		{"who called it so", "Із залу директорові заперечила акушерка Надія Біла.| Вона назвала розрахунки лукавими.", []string{"*", "Надія Біла"}},
		{"who named a date", "Акушерка Надія Біла сказала, що все гаразд.| Вона назвала дату зборів.", []string{"Надія Біла", "-"}},
		{"who thinks it so, explained with a point", "Авторка петиції Соломія Цвіт, яка зібрала 4,1 тис. підписів, вважає угоду «перемогою».", []string{"Соломія Цвіт"}},
		{"experts who put a price", "Експерти оцінюють картину у 7–9 млн грн.", []string{"?"}},
		{"ru: experts who put a price", "Эксперты оценивают картину в 7–9 млн грн.", []string{"?"}},
		{"who waits for a bus", said + "Лікарка на зупинці чекає автобуса.", []string{"Лев Гай", "-"}},
		{"ru: a number that goes on growing", "Глава штаба Лев Гай отметил, что число больных продолжает расти.", []string{"Лев Гай"}},
		{"ru: who points at a spot", "После повтора арбитр указал на «точку».", []string{"-"}},
	})
}

func TestWhoDidTheOneAndSaidTheOther(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"opened it, recalling that", "Слухання відкрила директорка департаменту Лариса Гай, нагадавши, що торік у відділенні було 165 пологів.", []string{"Лариса Гай"}},
		{"ru: opened it, recalling that", "Открыла слушания директор департамента Лариса Гай, напомнив, что в прошлом году было 165 родов.", []string{"Лариса Гай"}},
		{"met somebody, stressing that", "Мер Ілля Дуб зустрівся з послом Кельмарії Яном Лісом, наголосивши, що міст добудують.", []string{"Ілля Дуб"}},
		{"a court that explains", "Суд відклав засідання, пояснивши, що свідок захворів.", []string{"суд|Суд"}},
		{"ru: a court that explains", "Суд отложил заседание, пояснив, что свидетель заболел.", []string{"суд|Суд"}},
		{"he, adding that", "Мер Ілля Дуб вийшов до людей.| Він поклав квіти, додавши, що міст добудують.", []string{"-", "Ілля Дуб"}},
		{"inside somebody's words", "«Директорка Лариса Гай вийшла, нагадавши, що час іде.| Ми чекали», – сказав мер Ілля Дуб.", []string{"Ілля Дуб", "Ілля Дуб"}},
		{"of something, not that", "Мер Ілля Дуб вийшов до людей, нагадавши про торішню повінь.", []string{"-"}},
		{"a paper, and another's verb", "Документ нічого не змінив, однак відзначила: ріст удвічі.", []string{"-|?"}},
		{"a paper in which nobody believes", "У звіт уряд не вірить, однак відзначає: ціни зросли.", []string{"-|?|уряд"}},
		{"nobody in front", "Міст добудують, нагадавши про торішню повінь.", []string{"-"}},
	})
}

func TestWhoPutsInAWord(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"authors between people", "Про сон люди звітували самі, тож похибка, зізнаються дослідники, може бути чималою.", []string{"дослідники"}},
		{"and they propose", "Про сон люди звітували самі, тож похибка, зізнаються дослідники, може бути чималою.| Вони пропонують роботодавцям складати графік наперед.", []string{"дослідники", "дослідники"}},
		{"in the director's words, of what others promised", "«Я не можу чекати», – сказав директор лікарні Степан Кость.| Директор обіцянку прийняв скептично: торік, за його словами, громада так само обіцяла ліфт.", []string{"Степан Кость", "Степан Кость"}},
		{"the girl, at the end without a stop", "Про його смерть повідомила сестра загиблого Діана Лель.| Опіки не лишили шансів, написала дівчина", []string{"*", "Діана Лель"}},
		{"ru: the girl, before another paragraph", "О его смерти сообщила сестра погибшего Диана Лель.| Ожоги не оставили шансов, написала девушка\n\n|Прощание в среду.", []string{"*", "Диана Лель", "-"}},
		{"ru: an office after an order", "Полиция открыла дело.| Назначена экспертиза, результаты ждут в декабре, уточнили в ведомстве.", []string{"*", "полиция|Полиция"}},
		{"ru: authors put it so", "Сосуды, следует из документа, были в порядке.| «Привыкает сознание, но не нервы», — формулируют авторы.", []string{"*", "авторы"}},
	})
}

func TestPostsOfSeveralParagraphs(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: in straight marks", "Певица Мира Лад отменила тур.\n\n|\"Друзья, этот текст я писала долго.| В июне я поняла, что не слышу нот.\n\n|У меня сын, и я хочу слышать, как он смеётся.\n\n|Поэтому тура не будет\", - написала артистка.", []string{"*", "Мира Лад", "Мира Лад", "Мира Лад", "Мира Лад"}},
		{"a name in the same marks inside", "Співачка Міра Лад скасувала тур.\n\n|\"Друзі, я писала довго.| Зал \"Гілка\" мені снився.\n\n|Тому туру не буде\", – написала артистка.", []string{"*", "Міра Лад", "Міра Лад", "Міра Лад"}},
		{"a slip that nothing closes", "\"Гілка\" програла.\n\n|\"Міст закрили в суботу.| Він старий.\n\n|Рух пустили об'їздом.", []string{"-", "-", "-", "-"}},
		{"another that opens first", "Співачка Міра Лад скасувала тур.\n\n|\"Друзі, я писала довго.\n\n|\"Тому туру не буде\", – сказав продюсер Ян Дуб.", []string{"*", "*", "Ян Дуб"}},
	})
}

func TestInterviewsAndColumnsRetold(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: such an opinion, in an interview", "Коалиция распадётся раньше, чем примет бюджет.| Такое мнение в интервью каналу «Ратуша» высказал политолог Герман Стоц.\n\n|Проблема, считает Стоц, в союзниках.| Аграриям нужны деньги, остальным экономия.\n\n|Три партии держат 73 мандата.\n\n|Капитал, напоминает Стоц, ждёт.", []string{"Герман Стоц", "Герман Стоц", "Герман Стоц", "Герман Стоц", "Герман Стоц", "Герман Стоц"}},
		{"ru: a columnist comes to a conclusion", "Обвал цен обернётся дефицитом.| К такому выводу приходит колумнист издания The Grey Ledger Филиппа Трэн.\n\n|Ставки, пишет она, упали на 46%.\n\n|Больнее всего рывок ударит по мелким.\n\n|У сетей, поясняет она, контракты на год.", []string{"Филиппа Трэн", "Филиппа Трэн", "Филиппа Трэн", "Филиппа Трэн", "Филиппа Трэн"}},
		{"ru: it is about, behind two officials", "Страны ведут переговоры.| По словам двух чиновников, делегации встречались пять раз.| Речь идёт о двух пунктах.", []string{"-", "?", "?"}},
		{"it is about, in a paragraph of its own", "Міст зачинять, сказав мер Ілля Дуб.| Мова йде про два роки.\n\n|Мова йде про старий міст.", []string{"Ілля Дуб", "Ілля Дуб", "-"}},
		{"news with one interview in it", "Міст зачинили через тріщини.| Рух пустили об'їздом.\n\n|В інтерв'ю радіо «Хвиля» мер Ілля Дуб сказав, що ремонт триватиме рік.\n\n|Міст збудували 1962 року.", []string{"-", "-", "Ілля Дуб", "-"}},
	})
}

func TestToWhomItMeansSomething(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"biologists", "To the biologists this suggests a kind of map.", []string{"biologists"}},
		{"her", "Ada Krog said the box was empty.| To her, that was proof of theft.", []string{"Ada Krog", "Ada Krog"}},
		{"sent to", "To the mayor, the council sent a letter.| To the west this means rain.", []string{"-", "-"}},
	})
}

func TestWhoseInterviewIsRetold(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the professor", "The vote will settle nothing, political scientist Ilse Vander writes in a column for the weekly Bote.\n\nPrime Minister Karel Doss is betting on the budget, the professor at the University of Pell says.| That bet, in her view, is wrong.| “People do not remember.| They walk.”", by("Ilse Vander via Bote", 5)},
		{"words in a sentence", "Bonds will fall, former deputy governor Tomas Ehr has said in an interview with the daily Kapital.| The crown, the former banker predicts, will slide.| A cut would be “burning money to heat the street”.", []string{"Tomas Ehr via Kapital", "Tomas Ehr via Kapital", "Tomas Ehr via Kapital"}},
		{"another speaks", "Bonds will fall, banker Tomas Ehr has said in an interview with the daily Kapital.| “No,” said Mara Lindt.| The professor said she was wrong.", []string{"Tomas Ehr via Kapital", "Mara Lindt", "professor"}},
		{"no column", "“We lost,” said coach Tom Baird.| The match was “a game of two halves” in the rain.", []string{"Tom Baird", "-"}},
	})
}

func TestTheRoleThatTheSentenceBeforeTellsOf(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"the council leader", "Council leader Graham Pether spoke first.| Education minister Rolf Castel called the plan mad.| The council leader was not impressed.| “The minister cut our grant,” he wrote.", []string{"-", "Rolf Castel", "-", "Graham Pether"}},
		{"his sister", "Minister Ada Krog said so.| Among the dead is Lukas Ammer, 24.| His sister Vera had been waiting for news.| “He sat in front,” she told the Herald.", []string{"Ada Krog", "-", "-", "Vera via Herald"}},
		{"his wife between commas", "Minister Olaf Brand said so.| The driver's brother, Jonas, had been waiting.| “He sat in front,” he told the Herald.", []string{"Olaf Brand", "-", "Jonas via Herald"}},
		{"a sister with a full name", "His sister Vera Ammer had been waiting.| “He sat in front,” she said.", []string{"-", "Vera Ammer"}},
	})
}

func TestWhatIsNotOfTheInterview(t *testing.T) {
	said, no := "Ada Krog said in an interview that rents rise.| ", []string{"Ada Krog", "-"}
	testSpoken(t, []spokenCase{
		{"a song", said + "The song “love me all night” topped the charts.", no},
		{"a film", said + "A film called “the man who sleeps” won a prize.", no},
		{"a book", said + "The book “how to be poor” sold well.", no},
		{"a sign", said + "The sign on the door was “do not go in”.", no},
		{"a bar", said + "The bar is “the best in town”, as its sign has it.", no},
		{"the author of a law", said + "The author of the law says it works.", []string{"Ada Krog", "author of the law|author"}},
		{"a striker", "The cup is lost, commentator Tom Baird said on radio.| The striker was “tired of the whole thing”.", []string{"Tom Baird", "-"}},
		{"a cyclist", "Mara Lindt said in a column that a cyclist ran.| The cyclist said he was drunk.", []string{"Mara Lindt", "cyclist"}},
		{"a banker who asked", "Ada Krog said in an interview with a banker that rents rise.| The banker said it was late.", []string{"Ada Krog", "banker"}},
		{"her view", said + "A cut would be “money burned on the street”.", []string{"Ada Krog", "Ada Krog"}},
	})
}
