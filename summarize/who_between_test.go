package summarize

import "testing"

// TestWhatStandsBetween: a medium, a place or a time between the words that tell who says so, acts
// that only sound like words, and whose words are cited.
func TestWhatStandsBetween(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: about this, as a medium says", "Клуб снимется с розыгрыша.| Об этом, как сообщает \"Интерфакс\", директор Максим Митро заявил журналистам 17 ноября.", []string{"Максим Митро via Интерфакс", "*"}},
		{"ru: as is told on a site, about this", "Директора заподозрили в краже 14 млн рублей.| Как сообщается во вторник, 26 марта, на сайте администрации, об этом рассказал губернатор Владимир Микула.", []string{"Владимир Микула", "*"}},
		{"ru: with such a statement, as a medium says", "Суд закроет 14 школ.| С таким заявлением, как передает «Обрий», выступил глава СБУ Валентин Налив.", []string{"Валентин Налив via Обрий", "*"}},
		{"ru: such an assertion, as a medium writes", "Суд закроет 14 школ.| Такое утверждение высказал космолог Мартин Рист, пишет «Обрий».", []string{"Мартин Рист via Обрий", "*"}},
		{"ru: told deputies that", "Министр оповестил депутатов о том, что закрыто 14 школ.", []string{"министр"}},
		{"en: a month and a year in front of a paper", "The department gave up 14 floors, according to an August 2025 slideshow.", []string{"-|slideshow|August 2025 slideshow"}},
		{"en: a mark that nobody opened", "In Pell, minister Serge Shoy said the army is free\" in the east and left.| The Velara Defense Ministry claimed on April 19 that 14 tanks were hit.", []string{"Serge Shoy", "Velara Defense Ministry"}},
		{"ru: told an agency at an office", "Депутату продлили срок.| Как сообщили ИА «Высота 102» в пресс-службе суда, арест продлен до 14 июня.", []string{"-", "пресс-служба суда via ИА «Высота 102»|пресс-служба суда"}},
		{"en: local ones of another place", "Norland-installed authorities of the Pell region said 14 men came.| A mill burned down in Sorland, local authorities reported.", []string{"*", "local authorities"}},
		{"ru: this, as a medium says, is no more", "Клуб снимется с розыгрыша.| Об этом, как сообщает \"Интерфакс\", спорят 14 лет.", []string{"-", "*"}},
		{"uk: though they said", "У місті тривають бої між 14 загонами, хоча уряд заявив, що вже контролює місто.", []string{"-"}},
		{"uk: though they said, in front", "Хоча уряд заявив, що вже контролює місто, бої тривають.", []string{"*"}},
		{"uk: sources told a paper", "Румунію розглядають як місце для 14 навчань.| Про це двоє джерел повідомили Politico, пише \"Європейська хвиля\".", []string{"*", "? via Politico|Європейська хвиля"}},
		{"uk: what is held at a firm", "У самому «Нафтозорі» звільнення голови правління Андрія Кобола вважають «маніпуляцією» з боку 14 міністрів.", []string{"?|-|Нафтозоря"}},
		{"uk: a suit", "Прокуратура столиці заявила позов до суду про визнання незаконними 14 рішень.", []string{"-"}},
		{"uk: a search", "Згодом правоохоронці оголосили розшук 14 підозрюваних.", []string{"-"}},
		{"ru: into a list", "21 января Роскомнадзор добавил в список 14 адресов.", []string{"-"}},
		{"ru: into a chat, with words", "Мэр Олег Дуб добавил в чат: «Закрыто 14 школ».", []string{"Олег Дуб"}},
		{"uk: an alarm, with words", "Мер Олег Дуб оголосив тривогу: «Закрито 14 шкіл».", []string{"Олег Дуб"}},
		{"ru: about this, as a coach says, and more", "Об этом, как говорит тренер, 14 лет никто не говорил, заявил мэр Олег Дуб.", []string{"Олег Дуб"}},
		{"ru: in an interview", "21 января Роскомнадзор добавил в комментарии, что закрыл 14 адресов.", []string{"Роскомнадзор"}},
		{"uk: one of the leaders' statement", "«Є домовленість провести 14 раундів», – цитує «Інтерфакс» заяву одного з лідерів Андрія Пургина.", []string{"Андрій Пургин via Інтерфакс"}},
		{"ru: a mayor and his town", "«Суд должен проходить в 14 залах», — сказал мэр Харькова.", []string{"мэр Харькова"}},
		{"ru: a mayor who is a woman", "«Суд должен проходить в 14 залах», — сказала мэр Попова.", []string{"Попова|мэр Попова"}},
		{"ru: a president's government", "В правительстве нынешнего президента Майкла Саты заявляли, что закрыто 14 школ.", []string{"правительство нынешнего президента Майкла Саты"}},
		{"ru: at the end of a month", "В конце февраля «Известия» писали, что закрыто 14 школ.", []string{"Известия"}},
		{"ru: of last year", "В феврале прошлого года \"АвтоВАЗ\" сообщил, что закрыл 14 цехов.", []string{"АвтоВАЗ"}},
		{"ru: this decision they tied to", "Это решение связывали с обнаружением у него 14 квартир.", []string{"-"}},
		{"uk: whose spokesman", "Тим часом прес-секретар митрополита Володимира повідомив, що закрито 14 шкіл.", []string{"прес-секретар митрополита Володимира"}},
		{"uk: a spokesman with a name", "Прес-секретар митрополита Володимир Лис повідомив, що закрито 14 шкіл.", []string{"Володимир Лис"}},
		{"uk: a standpoint, as somebody says", "З точки зору Пелли, 14 загонів здатні оживити процес, як заявив перед зустріччю міністр Олег Дуб.", []string{"Олег Дуб"}},
		{"uk: a source, then his words", "Геннадія Афанася обміняють.| \"Літак вилетів о 12:40\", – сказало джерело.| За його словами, борт забере 14 людей.", []string{"-", "?", "?"}},
		{"uk: there they warned", "Посли виступили з заявою.| У заяві послів йдеться про те, що рішення «Нафтозору» взяли до уваги.| Там застерегли від 14 помилок.", []string{"-", "посли|заява послів|заява", "посли|заява послів|заява"}},
		{"uk: there, of a man", "У раді Пелли чекають.| Мер Олег Дуб сказав, що закрито 14 шкіл.| Там застерегли від 14 помилок.", []string{"*", "Олег Дуб", "?|рада Пелли"}},
		{"uk: there, first of all", "Там застерегли від 14 помилок.", []string{"?"}},
		{"uk: there, two sentences behind", "Уряд заявив про 14 боргів.| Рада Пелли чекає.| Там застерегли від 14 помилок.", []string{"уряд", "*", "рада Пелли|?"}},
		{"ru: an agency that says so at a place", "Мост закрыт на 14 дней, сообщает ИА «Обрий».", []string{"ИА «Обрий»"}},
		{"ru: a director somewhere", "Мост закрыт на 14 дней, сообщил директор «Обрия» в Пелле.", []string{"директор «Обрия»|директор «Обрия» в Пелле"}},
		{"uk: the Taliban", "Таліби заперечують це і твердять, що 14 людей загинули.", []string{"?|таліби"}},
	})
}

// TestWhoFulfilsAnOffice is named with the office as it stands.
func TestWhoFulfilsAnOffice(t *testing.T) {
	s := Summarize(story("", "", "Исполняющий обязанности главы СБУ Валентин Налив пообещал, что закроет 14 фирм."), nil)
	if len(s.Claims) != 1 || s.Claims[0].Who.String() != "Валентин Налив" || s.Claims[0].Role.String() != "исполняющий обязанности главы СБУ" {
		t.Errorf("claims %v, want Валентин Налив, исполняющий обязанности главы СБУ", s.Claims)
	}
}
