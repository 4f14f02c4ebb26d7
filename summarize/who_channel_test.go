package summarize

import "testing"

// TestThroughWhichMedium: whom it was told is the way by which it is known.
func TestThroughWhichMedium(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"told an agency", "Ann Reed told AFP that 14 schools closed.", []string{"Ann Reed via AFP"}},
		{"told an agency, with what it is", "\"14 schools closed,\" Ann Reed told the Reuters news agency.", []string{"Ann Reed via Reuters"}},
		{"she told a paper", "Ann Reed left.| \"14 schools closed,\" she told The Pell Post.", []string{"-", "Ann Reed via Pell Post"}},
		{"told a land", "Ann Reed told Velara that 14 schools closed.", []string{"Ann Reed"}},
		{"told somebody", "Ann Reed told Holt that 14 schools closed.", []string{"Ann Reed"}},
		{"told a station", "Ann Reed told Free Pell radio that 14 schools closed.", []string{"Ann Reed via Free Pell"}},
		{"told a programme with a number", "Ann Reed told BBC Radio 4 that 14 schools closed.", []string{"Ann Reed via BBC Radio 4"}},
		{"another told it", "Ann Reed said Carl Holt told AFP that 14 schools closed.", []string{"Ann Reed"}},
		{"in an interview", "The work will go on, Ann Reed said in an interview with Harbour Today.", []string{"Ann Reed via Harbour Today"}},
		{"with a site", "Ann Reed explained in an interview with HarbourToday.com that 14 schools closed.", []string{"Ann Reed via HarbourToday.com"}},
		{"an interview that is told of", "Ann Reed said that in an interview with Harbour Today Carl Holt had lied.", []string{"Ann Reed|Carl Holt"}},
		{"in a column", "Ann Reed writes in a column for the weekly Bote that 14 schools closed.", []string{"Ann Reed via Bote"}},
		{"uk: in Latin letters", "Міністр Олег Дуб розповів CNN, що закрито 14 шкіл.| \"Я не можу\", – розповів він CNN.", []string{"Олег Дуб via CNN", "Олег Дуб via CNN"}},
		{"uk: in the dative", "Олег Дуб сказав «Українській хвилі», що закрито 14 шкіл.", []string{"Олег Дуб via Українська хвиля"}},
		{"uk: in the dative, with its owner", "Олег Дуб повідомив «Лаві підсудних», що закрито 14 шкіл.", []string{"Олег Дуб via Лава підсудних"}},
		{"uk: a paper of thoughts", "Олег Дуб повідомив «Столичній думці», що закрито 14 шкіл.", []string{"Олег Дуб via Столична думка"}},
		{"uk: behind what it is", "Олег Дуб повідомив агентству «Хвиля», що закрито 14 шкіл.", []string{"Олег Дуб via Хвиля"}},
		{"uk: on the air", "Лариса Гай сказала в ефірі телеканалу «Рада», що все готово.", []string{"Лариса Гай via Рада"}},
		{"uk: on the air, in the genitive", "Лариса Гай сказала в ефірі «Степової хвилі», що все готово.", []string{"Лариса Гай via Степова хвиля"}},
		{"uk: whom they warned", "Олег Дуб попередив «Локомотив», що закрито 14 шкіл.", []string{"Олег Дуб"}},
		{"uk: this he said in an interview", "Закрито 14 шкіл.| Про це Олег Дуб заявив в інтерв'ю Bihus.Info.", []string{"Олег Дуб via Bihus.Info", "Олег Дуб via Bihus.Info"}},
		{"ru: whose words it quotes", "Закрыто 14 школ.| Об этом сообщил мэр Олег Дуб, слова которого приводит ТАСС.", []string{"Олег Дуб via ТАСС", "Олег Дуб via ТАСС"}},
		{"ru: sources", "Источники сказали «Ведомостям», что 14 школ закроют.", []string{"? via Ведомости"}},
		{"ru: an agency in short", "Олег Дуб сообщил РИА Новости, что закрыто 14 школ.", []string{"Олег Дуб via РИА Новости"}},
		{"ru: an agency in short, with its name", "Олег Дуб сказал в интервью ИА «Новый регион», что закрыто 14 школ.", []string{"Олег Дуб via ИА «Новый регион»"}},
		{"ru: an agency without a name", "Олег Дуб сообщил ИА, что закрыто 14 школ.", []string{"Олег Дуб"}},
		{"ru: a site", "Олег Дуб рассказал «Ленте.ру», что закрыто 14 школ.", []string{"Олег Дуб via Лента.ру"}},
		{"ru: of a man", "Олег Дуб сказал в комментарии «Апострофу», что закрыто 14 школ.", []string{"Олег Дуб via Апостроф"}},
		{"ru: of a shore", "Олег Дуб сказал «Вестям Заречья», что закрыто 14 школ.", []string{"Олег Дуб via Вести Заречья"}},
		{"ru: two words", "Олег Дуб сказал «Речному курьеру», что закрыто 14 школ.", []string{"Олег Дуб via Речной курьер|Олег Дуб via Речный курьер"}},
		{"ru: that stays as it is", "Олег Дуб в разговоре с «Заречье.Онлайн» назвал сумму: 14 тысяч.", []string{"Олег Дуб via Заречье.Онлайн"}},
		{"ru: a channel of videos", "Олег Дуб сказал в эфире YouTube-канала, что закрыто 14 школ.", []string{"Олег Дуб"}},
	})
}
