package summarize

import "testing"

// TestWhoseDataAreMadePublic names who made public what is cited, not the data.
func TestWhoseDataAreMadePublic(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: a participle in front of data", "Согласно опубликованным министерством данным, квартира куплена за 14 млн.", []string{"министерство"}},
		{"ru: in front of data behind по", "По обнародованным МЧС данным, погибли 14 человек.", []string{"МЧС"}},
		{"uk: in front of information", "За наданою поліцією інформацією, загинуло 14 людей.", []string{"поліція"}},
		{"uk: in front of data, with a name", "Згідно з оприлюдненими Національною поліцією даними, загинуло 14 людей.", []string{"Національна поліція"}},
		{"uk: when, and then whose", "За опублікованими вчора даними міністерства, загинуло 14 людей.", []string{"міністерство"}},
		{"ru: when, and then by whom", "По данным, опубликованным на днях министерством, квартира куплена за 14 млн.", []string{"министерство"}},
		{"uk: on a day", "За даними, оприлюдненими у вівторок Міністерством фінансів, борг зріс на 14%.", []string{"Міністерство фінансів"}},
		{"uk: on a date", "За даними, оприлюдненими 5 травня Міністерством фінансів, борг зріс на 14%.", []string{"Міністерство фінансів"}},
		{"ru: got from", "По данным, полученным от полиции, погибли 14 человек.", []string{"полиция"}},
		{"ru: got for somebody", "По данным, полученным для полиции, погибли 14 человек.", []string{"-|?"}},
		{"uk: in whose report", "За даними, наведеними у звіті поліції, загинуло 14 людей.", []string{"поліція"}},
		{"ru: of a paper, behind it", "По данным отчета, опубликованного министерством, квартира куплена за 14 млн.", []string{"отчет|министерство"}},
		{"uk: of a paper, in front of it", "Як випливає з оприлюдненого міністерством звіту, загинуло 14 людей.", []string{"міністерство"}},
		{"ru: it follows from data", "Как следует из данных министерства, погибли 14 человек.", []string{"министерство"}},
		{"ru: it follows from nobody's", "Как следует из данных, погибли 14 человек.", []string{"-|?"}},
		{"uk: as data show", "Як свідчать оприлюднені міністерством дані, загинуло 14 людей.", []string{"міністерство"}},
		{"ru: that lie somewhere", "По данным, которые лежат на сайте министерства, квартира куплена за 14 млн.", []string{"-|?|министерство"}},
		{"uk: that others tell", "За даними, як кажуть, міністерство купило квартиру за 14 млн.", []string{"-|?"}},
		{"uk: a law is no data", "Згідно з законом, опублікованим міністерством, квартира коштує 14 млн.", []string{"-|?"}},
	})
}

// TestWhoseDataShowIt names whose data show something.
func TestWhoseDataShowIt(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en: on a day", "Figures released by the ministry on Tuesday showed prices rose 14%.", []string{"ministry"}},
		{"en: on a day, behind it", "Prices rose 14%, figures from the ministry on Tuesday showed.", []string{"ministry"}},
		{"en: somebody shows them to others", "Figures from the ministry that the mayor showed to the council were 14 years old.", []string{"-|?"}},
		{"ru: whose experts forecast", "Эксперты Нацбанка прогнозируют рост на 14%.", []string{"эксперты Нацбанка"}},
		{"uk: whose experts forecast", "Експерти НБУ прогнозують зростання на 14%.", []string{"експерти НБУ"}},
		{"uk: of a body", "Дані міністерства свідчать, що загинуло 14 людей.", []string{"міністерство"}},
		{"uk: of a body with a name", "Дані Національної поліції показують зростання на 14%.", []string{"Національна поліція"}},
		{"ru: of a person", "Данные мэра Льва Дуба показывают рост на 14%.", []string{"Лев Дуб"}},
		{"ru: of an agency", "Цифры Росстата свидетельствуют о росте на 14%.", []string{"Росстат"}},
		{"ru: made public in front", "Опубликованные министерством данные показали, что долг вырос на 14%.", []string{"министерство"}},
		{"uk: made public behind", "Дані, оприлюднені міністерством у вівторок, показали, що борг зріс на 14%.", []string{"міністерство"}},
		{"uk: nobody's", "Дані свідчать, що загинуло 14 людей.", []string{"-|?"}},
		{"ru: nobody's, made public", "Опубликованные вчера цифры свидетельствуют о росте на 14%.", []string{"-|?"}},
		{"uk: that somebody gave away", "Дані, які поліція передала суду, показали, що загинуло 14 людей.", []string{"-|?|поліція"}},
		{"uk: of a body with a clause", "Дані поліції, які передали суду, показали, що загинуло 14 людей.", []string{"поліція"}},
		{"ru: shown to somebody", "Личные данные клиентов банка показали 14 мошенникам.", []string{"-"}},
		{"uk: whose users they are of", "Дані користувачів показали 14 хакерам.", []string{"-"}},
		{"uk: proved by others", "Ці дані поліції підтверджують 14 свідків.", []string{"-|?"}},
	})
}

// TestWhoIsCitedBesideNumbersAndMedia has what stood beside the one who says so and was taken for
// them: a number of people, an agency, a name with the end of an adverb.
func TestWhoIsCitedBesideNumbersAndMedia(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: a number of people behind", "Мэр, который вчера приехал, рассказал о 14 раненых.", []string{"мэр"}},
		{"ru: behind a clause of who cites", "Мэр, слова которого приводит ТАСС, сообщил о 14 пострадавших.", []string{"мэр via ТАСС"}},
		{"uk: at an hour", "Про це повідомили о 9:30 в ДСНС.", []string{"ДСНС"}},
		{"ru: a body that is cited", "«Пострадали 14 человек», — цитирует МЧС «Интерфакс».", []string{"МЧС via Интерфакс"}},
		{"ru: by an agency without marks", "«Пострадали 14 человек», — цитирует МЧС РИА Новости.", []string{"МЧС via РИА Новости"}},
		{"ru: the agency first", "«Пострадали 14 человек», — цитирует «Интерфакс» МЧС.", []string{"МЧС via Интерфакс"}},
		{"uk: an agency in capitals first", "«Постраждали 14 людей», — цитує УНІАН ДСНС.", []string{"ДСНС via УНІАН"}},
		{"uk: a body behind what is told of", "Про закриття 14 шкіл повідомили в міськраді.", []string{"міськрада"}},
		{"ru: a body in capitals behind it", "О 14 сбитых дронах сообщили в МЧС.", []string{"МЧС"}},
		{"uk: with a clause between", "Про пожежу, що забрала 14 життів, повідомили в ДСНС.", []string{"ДСНС"}},
		{"uk: a place behind it", "Про 14 вибухів повідомили в Одесі.", []string{"-"}},
		{"uk: a time behind it", "Про закриття 14 шкіл батькам повідомили в травні.", []string{"-"}},
		{"uk: who told stands in front", "Про закриття 14 шкіл депутати повідомили в міськраді.", []string{"депутати"}},
		{"ru: where it was broadcast", "О закрытии 14 школ сообщили в эфире.", []string{"-"}},
		{"uk: sources of a paper in a body", "Джерела «Обрію» в уряді підтвердили закриття 14 шкіл.", []string{"?"}},
		{"ru: those whom a paper asked in it", "Собеседники «Обзора» в полиции рассказали о 14 задержанных.", []string{"?"}},
		{"uk: a bill with a name in a body", "Закон «Про школу» в міськраді назвали помилкою, хоча шкіл 14.", []string{"міськрада"}},
		{"uk: a surname in -ко", "Гринько додав: «Поранено 14 людей».", []string{"Гринько"}},
		{"uk: another", "Мацько повідомив про 14 поранених.", []string{"Мацько"}},
		{"uk: an adverb in -ко", "Близько 14 людей поранено, повідомив Гринько.", []string{"Гринько"}},
	})
}

// TestVerbsWithoutThat: what prosecutors allege and a judge rules.
func TestVerbsWithoutThat(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"alleges a clause", "Prosecutors allege the mayor took 14 bribes.", []string{"prosecutors"}},
		{"rules that", "Judge Ann Reed ruled that 14 witnesses lied.", []string{"Ann Reed"}},
		{"ruled a land", "The family ruled the land for 14 years.", []string{"-"}},
		{"who ruled that land", "The party that ruled that land for 14 years lost.", []string{"-"}},
		{"an apostrophe in a name", "Ann Dell’Arte said 14 schools closed.", []string{"Ann Dell’Arte"}},
		{"a medium understands", "The Guardian understands that 14 staff will go.", []string{"Guardian"}},
		{"understands somebody", "The board understands the 14 staff.", []string{"-"}},
	})
}
