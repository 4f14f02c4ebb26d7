package summarize

import (
	"strings"
	"testing"
)

// A spokenCase is a text whose sentences, apart by "|", are spoken by those of who,
// "*" by whomever.
type spokenCase struct {
	name, text string
	who        []string
}

func testSpoken(t *testing.T, cases []spokenCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, voices := heard(t, c)
			for i, v := range voices {
				if got := spoken(v); c.who[i] != "*" && !isOneOf(got, c.who[i]) {
					t.Errorf("%s\n  who = %q, want %q", d.text[d.sentences[i].start:d.sentences[i].end], got, c.who[i])
				}
			}
		})
	}
}

// heard reads the text of c, and who says each of its sentences, as many as c wants.
func heard(t *testing.T, c spokenCase) (*document, []voice) {
	t.Helper()
	d := newDocument(story("", "", strings.ReplaceAll(c.text, "|", "")))
	voices := d.voices()
	if len(voices) != len(c.who) {
		t.Fatalf("%d sentences, want %d", len(voices), len(c.who))
	}
	return d, voices
}

func TestWhoIsNamedInTheSentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"verb and name behind", "Поранені двоє людей, повідомив начальник адміністрації Тарас Гулій.", []string{"Тарас Гулій"}},
		{"name and що", "Мер Богдан Дрозд заявив, що тарифи не зростуть.", []string{"Богдан Дрозд"}},
		{"body in the plural", "У ДСНС уточнили, що пожежу гасили чотири години.", []string{"ДСНС"}},
		{"body in quotes", "В «Обленерго» заявили, що без світла 3 400 родин.", []string{"Обленерго"}},
		{"words of", "За словами Ірини Ковтун, об'їзд довший на 23 км.", []string{"Ірина Ковтун"}},
		{"data of", "За даними прокуратури, збитки сягають 5 млн гривень.", []string{"прокуратура"}},
		{"opinion of", "На думку економістки Мар'яни Довгань, позики подорожчають.", []string{"Мар'яна Довгань"}},
		{"as one explains", "Як пояснив Ігор Мельник, опори тримають 40 тонн.", []string{"Ігор Мельник"}},
		{"ru: verb behind", "Пожар потушили к утру, сообщил начальник смены Игорь Брагин.", []string{"Игорь Брагин"}},
		{"ru: name and что", "Адвокат Степан Лунин заявил, что вина не доказана.", []string{"Степан Лунин"}},
		{"ru: words of", "По словам мэра Олега Тихонова, ущерб составил 12 млн рублей.", []string{"Олег Тихонов"}},
		{"ru: in a body", "В прокуратуре сообщили, что дело передано в суд.", []string{"прокуратура"}},
		{"en: name said", "Margaret Olsen said the wall would cost 42 million pounds.", []string{"Margaret Olsen"}},
		{"en: said name", "The wall will cost 42 million pounds, said council leader Margaret Olsen.", []string{"Margaret Olsen"}},
		{"en: aside", "Tom Baird, who runs a cafe on the seafront, said the site would cost him customers.", []string{"Tom Baird"}},
		{"en: according to", "Work starts in April, according to the Coastal Works Agency.", []string{"Coastal Works Agency"}},
		{"en: announced", "The Ministry of Health announced that two hospitals would close.", []string{"Ministry of Health|The Ministry of Health"}},
	})
}

func TestWhoIsNamedInTheNextSentence(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"про це", "Міст закрили 14 березня.| Тріщини знайшли у двох опорах.| Про це повідомили в ДСНС.", []string{"ДСНС", "ДСНС", "ДСНС"}},
		{"об этом", "Цех сгорел за час.| Пострадавших нет.| Об этом сообщила пресс-секретарь завода Дарья Минаева.", []string{"Дарья Минаева", "Дарья Минаева", "Дарья Минаева"}},
		{"not over a paragraph's source", "Мер Богдан Дрозд сказав, що міст старий.| Його закрили 14 березня.| Про це повідомили в ДСНС.", []string{"Богдан Дрозд", "ДСНС", "ДСНС"}},
	})
}

func TestQuotationBelongsToWhoClosesIt(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"two sentences", "«Ми не можемо ризикувати людьми.| Обстеження триватиме три тижні», — сказала Ірина Ковтун.", []string{"Ірина Ковтун", "Ірина Ковтун"}},
		{"goes on behind the dash", "«Ми чекали довго, — сказав Ігор Мельник. — Ніхто не прийшов».", []string{"Ігор Мельник", "Ігор Мельник"}},
		{"en: goes on", "\"We saw fewer funerals,\" Grace Otieno said.| \"That is what counts in the villages.\"", []string{"Grace Otieno", "Grace Otieno"}},
		{"en: said name", "\"We owe it to them,\" said Margaret Olsen.| \"They lost everything.\"", []string{"Margaret Olsen", "Margaret Olsen"}},
		{"dialogue", "— Я не спав дві ночі, — розповів Богдан Щур.", []string{"Богдан Щур"}},
		{"ru: straight quotes", "\"Все деньги пошли на сцену, документы есть\", - подчеркнул Степан Лунин.", []string{"Степан Лунин"}},
	})
}

func TestPronounLeadsBackToTheName(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"вона", "Ірина Ковтун сказала, що міст старий.| Вона додала, що об'їзд готовий.", []string{"Ірина Ковтун", "Ірина Ковтун"}},
		{"за його словами", "Міст оглянув інженер Ігор Мельник.| За його словами, опори тримають 40 тонн.", []string{"-", "Ігор Мельник"}},
		{"ru: по её словам", "Актриса Нина Белых пришла в суд.| По её словам, ремонт не закончен.", []string{"-", "Нина Белых"}},
		{"en: he", "Tom Baird said the plan was bad.| He said nobody asked him.", []string{"Tom Baird", "Tom Baird"}},
		{"gender decides", "Мер Богдан Дрозд приїхав до міста.| Його зустріла лікарка Ольга Заєць.| Він заявив, що лікарню відкриють.", []string{"-", "-", "Богдан Дрозд"}},
		{"surname alone", "Ірина Ковтун оглянула міст.| За словами Ковтун, об'їзд готовий.", []string{"-", "Ірина Ковтун"}},
		{"en: surname alone", "Margaret Olsen met residents.| Olsen said the wall was needed.", []string{"-", "Margaret Olsen"}},
		{"role alone", "Міст оглянула інженерка Олена Чайка.| Інженерка сказала, що опори тримають.", []string{"-", "Олена Чайка"}},
		{"nobody before", "Він заявив, що лікарню відкриють.", []string{"?|-"}},
	})
}

func TestChainNamesBothLinks(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk", "Як пише видання «Вечірній Зарічний» з посиланням на поліцію, уламки впали біля школи.", []string{"поліція via видання «Вечірній Зарічний»|поліція via Вечірній Зарічний"}},
		{"ru", "Об этом пишет газета «Рабочий» со ссылкой на прокуратуру.", []string{"прокуратура via газета «Рабочий»|прокуратура via Рабочий"}},
		{"en", "The Portmere Gazette, citing the Coastal Works Agency, reported that the price could rise.", []string{"Coastal Works Agency via The Portmere Gazette|Coastal Works Agency via Portmere Gazette"}},
	})
}

func TestUnnamedSourcesAreUnnamed(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk", "Джерела повідомили, що рішення відклали.", []string{"?"}},
		{"uk: experts", "За словами експертів, ціни зростуть.", []string{"?"}},
		{"ru", "По словам очевидцев, взрыв был слышен за рекой.", []string{"?"}},
		{"en: officials", "Officials said a decision would be made by 30 June.", []string{"?"}},
		{"en: sources", "Sources said the talks had failed.", []string{"?"}},
	})
}

func TestMediumsOwnWordsAreOwn(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"uk", "Міст через річку закрили 14 березня.| Об'їзд довший на 23 км.", []string{"-", "-"}},
		{"ru", "Пожар начался утром 3 июня.| Цех сгорел за час.", []string{"-", "-"}},
		{"en", "The council approved the wall on Tuesday.| Councillors voted 17 to 9.", []string{"-", "-"}},
		{"a noun is no verb", "The report runs to 90 pages and took a year to write.", []string{"-"}},
		{"no comment", "The foundation declined to comment on the plan.", []string{"-"}},
		{"reports of an act", "Суддя оголосив перерву до 14 березня.", []string{"-|суддя"}},
	})
}
