package summarize

import "testing"

// TestWhereItIsConfirmed names the body in which they, who have no name, confirm, explain or
// reckon what stands in front of the verb.
func TestWhereItIsConfirmed(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk: explained", "Закриття 14 шкіл пояснили в міськраді.", []string{"міськрада"}},
		{"uk: in an administration", "Закриття 14 шкіл у громаді пояснили в обласній адміністрації.", []string{"обласна адміністрація"}},
		{"ru: explained", "Закрытие 14 школ объяснили в мэрии нехваткой учителей.", []string{"мэрия"}},
		{"ru: the body in front", "Закрытие 14 школ в мэрии объяснили нехваткой учителей.", []string{"мэрия"}},
		{"uk: estimated", "Збитки в мерії оцінили у 14 млн гривень.", []string{"мерія"}},
		{"uk: estimated, the body behind", "Збитки оцінили в мерії у 14 млн гривень.", []string{"мерія"}},
		{"ru: estimated", "Ущерб в мэрии оценили в 14 млн рублей.", []string{"мэрия"}},
		{"uk: denied", "Загибель 14 військових у Міноборони спростували.", []string{"Міноборони"}},
		{"ru: denied", "Гибель 14 военных в Минобороны опровергли.", []string{"Минобороны"}},
		{"uk: an acronym", "Удар по порту, де було 14 суден, підтвердили у ВМС.", []string{"ВМС"}},
		{"ru: a blow", "Удар по порту с 14 судами подтвердили в Минобороны.", []string{"Минобороны"}},
		{"uk: counted, behind a comma", "У місті зруйновано 14 будинків, підрахували в мерії.", []string{"мерія"}},
		{"uk: counted, behind a comma, in a bank", "За рік ціни зросли на 14%, підрахували в Нацбанку.", []string{"Нацбанк"}},
		{"ru: counted, behind a comma", "В городе разрушено 14 домов, подсчитали в мэрии.", []string{"мэрия"}},
		{"uk: information of it", "У місті закрили 14 шкіл. Інформацію підтвердили в ОВА.", []string{"ОВА", "ОВА"}},
		{"ru: information of it", "В городе закрыли 14 школ. Информацию подтвердили в мэрии.", []string{"мэрия", "мэрия"}},
		{"uk: whoever they are has no part in it", "Учителі пояснили в мерії, чому закрито 14 шкіл.", []string{"-|?|учителі"}},
		{"uk: people in a body", "Дерева в мерії оцінили 14 садівників.", []string{"-|?"}},
		{"ru: a place is no body", "Ущерб в Одессе оценили в 14 млн рублей.", []string{"-|?"}},
		{"uk: a place is no body", "Збитки в Одесі оцінили у 14 млн гривень.", []string{"-|?"}},
		{"ru: two who explain", "Дуб и Лис объяснили в мэрии закрытие 14 школ.", []string{"-|?|Дуб и Лис|Дуб"}},
		{"uk: who was given it", "Ситуацію з 14 школами пояснили в мерії депутатам.", []string{"мерія"}},
	})
}

// TestWhatABodyCallsAThing ends a body where what it judges begins, if that stands in front of the
// verb.
func TestWhatABodyCallsAThing(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: a forecast", "В Минэкономразвития прогноз ЦБ назвали консервативным.", []string{"Минэкономразвития"}},
		{"uk: a forecast", "У Нацбанку прогноз уряду вважають надто оптимістичним.", []string{"Нацбанк"}},
		{"uk: a decision", "У Нацбанку рішення суду вважають помилкою.", []string{"Нацбанк"}},
		{"uk: a statement", "У Міноборони заяву полковника назвали неправдою.", []string{"Міноборони"}},
		{"uk: losses", "У Генштабі втрати ворога оцінили у 900 осіб.", []string{"Генштаб"}},
		{"uk: a risk", "В уряді ризик дефіциту визнають, але паніки не бачать.", []string{"уряд"}},
		{"uk: data about something", "У СБУ дані про обшуки підтвердили.", []string{"СБУ"}},
		{"uk: rumours", "Чутки про відставку в клубі спростували.", []string{"клуб"}},
		{"ru: a house", "В Белом доме удар, нанесённый ночью, назвали ошибкой.", []string{"Белый дом"}},
		{"ru: a reason", "В РЖД причину задержки объяснили непогодой.", []string{"РЖД"}},
		{"uk: whose ministry", "У Міністерстві оборони удар назвали помилкою.", []string{"Міністерство оборони"}},
		{"uk: for what an office is", "В управлінні освіти закриття шкіл назвали тимчасовим.", []string{"управління освіти"}},
		{"uk: the thing behind the verb", "У Міністерстві оборони назвали причину аварії.", []string{"Міністерство оборони"}},
		{"uk: the thing between", "Офіційно в Міністерстві енергетики закупівлю не підтверджують.", []string{"Міністерство енергетики"}},
		{"uk: a clause behind", "У Державному бюро розслідувань пояснили, що справа закрита.", []string{"Державне бюро розслідувань"}},
		{"uk: what the other promised", "Марко Сивий звинуватив Данила Бурого у брехні.| Той у відповідь пообіцяв позов.", []string{"Марко Сивий", "-|?|Данило Бурий"}},
		{"ru: what the other promised", "Елена Крюк обвинила Василия Дуба.| Тот пообещал суд.", []string{"Елена Крюк", "-|?|Василий Дуб"}},
		{"uk: a quotation is no name", "«Слава Україні», — сказав він насамкінець.", []string{"?"}},
		{"ru: a quotation is no name", "Девушка вышла из метро.| «За мной шли», — рассказала она полиции.", []string{"-", "?"}},
		{"uk: a name in marks is one", "«Обрій» будує заводи, які, за його словами, потрібні.", []string{"Обрій"}},
		{"en: the reason for it", "He declined to be named, citing the investigation.", []string{"-|?"}},
		{"en: a law", "Judge Amy Roy blocked the rule, citing the First Amendment.", []string{"-|Amy Roy"}},
		{"uk: a secret", "Суд закрив засідання, посилаючись на таємницю слідства.", []string{"-|суд"}},
		{"en: a body all the same", "The council closed the bridge, citing police.", []string{"police"}},
	})
}

// TestBodiesOnATopic keeps the whole name of a body, and the group that is of one.
func TestBodiesOnATopic(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en: on", "The Council on Foreign Relations said 14 people died.", []string{"Council on Foreign Relations"}},
		{"en: on and and", "According to the Center on Budget and Policy Priorities, 14 million people would lose out.", []string{"Center on Budget and Policy Priorities"}},
		{"en: a committee", "The House Committee on Oversight said 14 people died.", []string{"House Committee on Oversight"}},
		{"en: on a day", "The Council on Monday said 14 people died.", []string{"Council"}},
		{"uk: an institute's", "Вчені з Інституту гідробіології НАН України з'ясували, що озер 14.", []string{"вчені з Інституту гідробіології НАН України"}},
		{"ru: an institute's", "Учёные из Института океанологии РАН выяснили, что озёр всего 14.", []string{"учёные из Института океанологии РАН"}},
		{"uk: a university's", "Вчені з університету з'ясували, що озер 14.", []string{"вчені|вчені з університету"}},
		{"uk: one of two", "Вчені з Києва і мер Лев Дуб з'ясували, що озер 14.", []string{"*"}},
	})
}

// TestWhoCitesInFront names the medium that passes on what it begins with citing.
func TestWhoCitesInFront(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en: quoting", "Quoting Chancellor Friedrich Merz, Bild wrote that no missiles would come.", []string{"Friedrich Merz via Bild"}},
		{"en: citing many", "Citing Ukrainian officials, CNN reported that three drones were downed.", []string{"? via CNN"}},
		{"en: citing a paper", "Citing a police report, KTLA said the driver had been drinking.", []string{"police report via KTLA|KTLA"}},
		{"uk: citing many", "Посилаючись на двох чиновників, Reuters пише, що угоду підпишуть.", []string{"? via Reuters"}},
		{"ru: citing a body", "Ссылаясь на МВД, «Интерфакс» сообщает, что погибли 14 человек.", []string{"МВД via Интерфакс"}},
		{"en: whoever has a voice of their own", "Citing police, the mayor said 14 people had died.", []string{"mayor"}},
		{"en: a reason", "Citing the storm, Mayor Anna Reed said schools would close.", []string{"Anna Reed"}},
	})
}
