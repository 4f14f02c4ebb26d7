package summarize

import (
	"testing"

	"visti/internal/news"
)

func TestWhomAMediumCites(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"en: quoted as saying by", "“We will close it,” Ann Reed was quoted as saying by the Pell Gazette.", []string{"Ann Reed via Pell Gazette"}},
		{"en: quoted by a paper as saying", "Ann Reed was quoted by the Pell Gazette as saying the bridge would close.", []string{"Ann Reed via Pell Gazette"}},
		{"en: quoted in a paper", "Ann Reed was quoted in the Gazette as saying 14 schools would close.", []string{"Ann Reed via Gazette"}},
		{"en: quoted by somebody", "Ann Reed was quoted by Carl Holt as saying 14 schools would close.", []string{"Ann Reed"}},
		{"en: she was quoted", "Ann Reed left.| “We will close it,” she was quoted as saying by the Gazette.", []string{"-", "Ann Reed via Gazette"}},
		{"en: a book that was quoted", "The book was quoted in court as saying nothing.", []string{"-"}},
		{"en: quoted one of many", "Reuters quoted one official as saying 14 schools would close.", []string{"?|? via Reuters"}},
		{"en: quoted somebody without a name", "The Gazette quoted an unnamed official as saying 14 schools would close.", []string{"?|? via Gazette"}},
		{"uk: somebody without a name", "Неназваний посадовець заявив, що 14 шкіл закриють.", []string{"?"}},
		{"uk: a blogger with a name", "Анонімний блогер Лев Дуб заявив, що міст закриють.", []string{"Лев Дуб"}},
		{"ru: words, then the medium", "«Мы играли плохо», — приводит слова Ивана Петрова ТАСС.", []string{"Иван Петров via ТАСС"}},
		{"ru: the medium, then words", "«Мы играли плохо», — приводит ТАСС слова Ивана Петрова.", []string{"Иван Петров via ТАСС"}},
		{"ru: an agency of two words", "«Мы играли плохо», — приводит РИА Новости слова представителя МИД.", []string{"представитель МИД via РИА Новости"}},
		{"ru: passes on", "«Мы играли плохо», — передаёт слова главы «Роснедр» ТАСС.", []string{"глава «Роснедр» via ТАСС"}},
		{"ru: whom, then an acronym", "«Мы играли плохо», — цитирует Ивана Петрова ТАСС.", []string{"Иван Петров via ТАСС"}},
		{"ru: an acronym, then whom", "«Мы играли плохо», — цитирует ТАСС Ивана Петрова.", []string{"Иван Петров via ТАСС"}},
		{"ru: a surname that no table has", "«Мы играли плохо», — цитирует Абаскаля ТАСС.", []string{"Абаскаль via ТАСС"}},
		{"ru: whom, then an agency in marks", "«Мы играли плохо», — цитирует главу ведомства «Интерфакс».", []string{"глава ведомства via Интерфакс"}},
		{"ru: whom, then a site", "«Мы играли плохо», — цитирует тренера официальный сайт клуба.", []string{"тренер via официальный сайт клуба"}},
		{"ru: a surname like an adjective", "«Мы играли плохо», — цитирует Петрова пресс-служба губернатора.", []string{"Петров via пресс-служба"}},
		{"ru: local media", "«Мы играли плохо», — цитируют Петрова местные СМИ.", []string{"Петров via местные СМИ"}},
		{"ru: in a statement", "«Мы играли плохо», — приводятся в сообщении слова губернатора Ивана Петрова.", []string{"Иван Петров"}},
		{"ru: words, then a correspondent", "«Мы играли плохо», — передаёт слова Петрова корреспондент «Обзора» Никита Кузин.", []string{"Петров via корреспондент «Обзора»"}},
		{"ru: his words first", "Мост закроют.| Об этом сказал Иван Петров.| Его слова приводит РИА Новости.", []string{"Иван Петров", "Иван Петров", "Иван Петров via РИА Новости"}},
		{"uk: his words first", "Про це сказав Іван Петренко.| Його слова наводить видання «Обрій».", []string{"Іван Петренко", "Іван Петренко via видання «Обрій»"}},
		{"uk: her words move nobody", "Про це сказав Іван Петренко.| Її слова не переконали журі.", []string{"Іван Петренко", "-"}},
		{"ru: him", "Об этом сказал Иван Петров.| «Мы играли плохо», — цитирует его ТАСС.", []string{"Иван Петров", "Иван Петров via ТАСС"}},
		{"ru: his words", "Об этом сказал Иван Петров.| «Мы играли плохо», — приводит его слова ТАСС.", []string{"Иван Петров", "Иван Петров"}},
		{"ru: his spokesman", "Об этом сказал Иван Петров.| «Мы играли плохо», — цитирует его представителя «Интерфакс».", []string{"Иван Петров", "представитель «Интерфакс»|представитель via Интерфакс"}},
		{"ru: words about something", "Завод продали.| Агентство также приводит слова Ивана Петрова о том, что деньги получены.", []string{"-", "Иван Петров"}},
		{"uk: a surname, then an acronym", "«Ми грали погано», — цитує Петренка УНІАН.", []string{"Петренко via УНІАН"}},
		{"uk: an acronym, then a surname", "«Ми грали погано», — цитує УНІАН Петренка.", []string{"Петренко via УНІАН"}},
		{"uk: a body of a role, then an agency", "«Ми грали погано», — цитує голову ДСНС УНІАН.", []string{"голова ДСНС via УНІАН"}},
		{"uk: a body of a role, a name, then an agency", "«Ми грали погано», — цитує голову ДСНС Петра Лиса УНН.", []string{"Петро Лис via УНН"}},
		{"uk: a paper with its name", "«Ми грали погано», — цитує речницю поліції видання «Обрій».", []string{"речниця поліції via видання «Обрій»"}},
		{"uk: words, then a press office", "«Ми грали погано», — наводить слова Івана Петренка пресслужба міністерства.", []string{"Іван Петренко via пресслужба міністерства"}},
		{"uk: in a statement", "«Ми грали погано», — наводяться в повідомленні слова голови ОВА Івана Петренка.", []string{"Іван Петренко"}},
		{"uk: a paper, then its words", "«Ми грали погано», — цитує портал Sporto Aidas тренера гостей Івана Петренка.", []string{"Іван Петренко via портал Sporto Aidas"}},
		{"uk: an agency cites in front", "Агентство цитує Івана Петренка: «Ми грали погано».", []string{"Іван Петренко"}},
		{"ru: a role with a body in marks, then a paper", "«Мы играли плохо», — цитирует главу «Роснедр» «Вечерний свет».", []string{"глава «Роснедр» via Вечерний свет"}},
		{"ru: a role with an acronym in marks, then a name", "«Мы играли плохо», — цитирует главу «ТНК» Ивана Петрова «Обрий».", []string{"Иван Петров via Обрий"}},
		{"ru: a site in Latin letters", "«Мы играли плохо», — цитирует Петрова Tribuna.com.", []string{"Петров via Tribuna.com"}},
		{"ru: a channel of two words", "«Мы играли плохо», — цитирует Абаскаля Sky Sports.", []string{"Абаскаль via Sky Sports"}},
		{"ru: a paper, then a name", "«Мы играли плохо», — цитирует издание Ивана Петрова.", []string{"Иван Петров via издание"}},
		{"ru: an initial", "«Мы играли плохо», — приводит РИА Новости слова представителя МИД А. Петрова.", []string{"А. Петров via РИА Новости"}},
		{"uk: a poet cites a poet", "Поет цитує Шевченка на кожній зустрічі.", []string{"-|Поет"}},
		{"uk: a press office alone", "«Ми грали погано», — цитує пресслужба міністерства.", []string{"пресслужба міністерства"}},
	})
}

// TestWhoQuotedSomebodyWithoutAName is in between, unless only a pronoun tells who that is.
func TestWhoQuotedSomebodyWithoutAName(t *testing.T) {
	for text, via := range map[string]string{
		"Yesterday Reuters quoted one official as saying 14 schools would close.":  "Reuters",
		"Reuters quoted sources in the ministry as saying 14 schools would close.": "Reuters",
		"She quoted an unnamed official as saying 14 schools would close.":         "",
	} {
		v := newDocument(story("", "", text)).voices()[0]
		if v.how != news.Unnamed || v.speaker.via != via {
			t.Errorf("%s: %s via %q, want unnamed via %q", text, v.how, v.speaker.via, via)
		}
	}
}
