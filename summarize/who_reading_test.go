package summarize

import "testing"

// TestNamesThatReadersSee: whole, in the nominative, and with nothing else in them.
func TestNamesThatReadersSee(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: a double given name", "Президент Норландии Франк-Вальтер Штайнмар заявил, что проект был ошибкой.| Он стоил доверия, отметил Штайнмар.", []string{"Франк-Вальтер Штайнмар", "Франк-Вальтер Штайнмар"}},
		{"uk: in the genitive", "За словами Франка-Вальтера Штайнмара, проєкт був помилкою.", []string{"Франк-Вальтер Штайнмар"}},
		{"uk: who is named in full later", "Пан Михайло розповідає, що його брат був архітектором.| За словами Михайла Довбенка, брат мав дружину.", []string{"Михайло Довбенко", "Михайло Довбенко"}},
		{"ru: Игорь", "По словам Игоря Бабушкина, мост нужен.", []string{"Игорь Бабушкин"}},
		{"en: a list of firms", "Among their commitments, Facet, Amaz, Goggle, Tweeter and Macrosoft said they would update their terms.", []string{"Facet, Amaz, Goggle, Tweeter and Macrosoft"}},
		{"en: a list of people", "Ann Reed, Tom Hill, Ben Dahl and Jan Korb said they would stay.", []string{"Ann Reed, Tom Hill, Ben Dahl and Jan Korb"}},
		{"en: the end of another clause", "Tom Sanchez left.| This area is a hotbed for guerrilla activity and Sanchez said he saw rebels.", []string{"-", "Tom Sanchez"}},
		{"uk: who goes on to do", "Адже Олександр Єж, Василь Хмелик та Андрій Хмелик продовжують тренувати дітей, не отримуючи зарплати.", []string{"-"}},
		{"uk: one who goes on to do", "Мер продовжує тренувати дітей.", []string{"-"}},
		{"uk: one who goes on", "«Це так», – продовжує мер Олег Дуб.", []string{"Олег Дуб"}},
		{"ru: goes on to tell", "Мэр Олег Дуб продолжает рассказывать, что мост упал.", []string{"Олег Дуб"}},
		{"uk: a document without its comma", "Згідно з документом власні надходження сягнуть 890 мільйонів.", []string{"документ"}},
		{"uk: an application", "Походження дитини може бути визначене за спільною заявою матері та чоловіка.", []string{"-"}},
		{"uk: by a statement", "За заявою прокурора, справу закрили.", []string{"прокурор"}},
		{"uk: a task that is simple", "Завдання просте: осоромити організатора зборів.", []string{"-"}},
		{"uk: a capital", "На думку Берліна, процес триватиме.", []string{"Берлін"}},
		{"ru: a state", "По мнению Турции, процесс продолжится.", []string{"Турция"}},
		{"ru: headquarters", "В женевской штаб-квартире совета сообщили, что вопрос рассмотрят.", []string{"женевская штаб-квартира совета"}},
		{"uk: who speaks for a body", "«Ціни законні», – наголосила представниця Мінкульту.", []string{"представниця Мінкульту"}},
		{"ru: who leads a firm", "Об этом рассказал глава NetherRealm.", []string{"глава NetherRealm"}},
		{"ru: who is called so", "Блогер Lost Weapons сообщил, что оружие новое.", []string{"Lost Weapons"}},
		{"uk: a medium that was told", "Ціни ростуть.| Про це розповіла TechCrunch генеральна директорка Міна Мітра.", []string{"Міна Мітра", "Міна Мітра"}},
		{"ru: an acronym that was told", "Об этом сообщил РБК представитель маркетплейса.", []string{"представитель маркетплейса via РБК"}},
		{"ru: at the same time", "В то же время Маккин заявил, что мост упал.", []string{"Маккин"}},
		{"uk: the day before", "Напередодні канцлер Норландії Олаф Шольт заявив, що міст упаде.", []string{"Олаф Шольт"}},
		{"ru: data of sales", "По данным торгов биржи NASDEX, мост упадет.", []string{"биржа NASDEX"}},
		{"uk: a surname in ія", "За словами Давида Арахелії, міст упаде.", []string{"Давид Арахелія"}},
		{"ru: a surname in ый", "По словам Алексея Подвального, этот мост был старым.", []string{"Алексей Подвальный"}},
		{"ru: and in ий", "По словам Алексея Горького, мост упадет.", []string{"Алексей Горький"}},
		{"uk: a patronymic", "За словами Ганни Сидорівни Чепель, міст упаде.", []string{"Ганна Сидорівна Чепель"}},
		{"ru: the surname first", "Корпус закроют, рассказал директор школы Степаненко Иван Иванович.| По словам Степаненко, денег нет.", []string{"Иван Иванович Степаненко", "Иван Иванович Степаненко"}},
		{"uk: a heading glued to a surname in -ович", "Ліга має дозволити одного іноземця, вважає Гнат Пасербович Про наболіле керівник команди говорив у випуску програми на каналі \"Гаревий круг\".| І забрали 9 млн грн із п'ятнадцяти, порахував Пасербович.", []string{"Гнат Пасербович", "Гнат Пасербович"}},
		{"uk: the surname first", "Завідувачка Ковальчук Ірина Олегівна розповіла, що корпус закриють.", []string{"Ірина Олегівна Ковальчук"}},
		{"ru: a surname behind a patronymic", "Школу закроют, сообщили у Ирины Олеговны Степаненко.| По словам Степаненко, денег нет.", []string{"Ирина Олеговна Степаненко", "Ирина Олеговна Степаненко"}},
		{"ru: a place before a name", "Президент Беларуси Александр Григорьевич заявил, что мост закроют.", []string{"Александр Григорьевич"}},
		{"uk: a surname as patronymics are", "Ліга має дозволити клубам одного іноземця на матч, вважає менеджер «Вугляра» Гнат Пасербович Про наболіле керівник мовчить.", []string{"Гнат Пасербович"}},
		{"ru: a patronymic", "По словам Анны Петровны Гай, мост упадет.", []string{"Анна Петровна Гай"}},
		{"en: a councillor of a party", "Councillor Hewitt Basant of the Quay Greens said it was late.", []string{"Hewitt Basant"}},
		{"en: whom a clause tells of", "Some of those who escaped Borderline said they had survived.", []string{"-|?"}},
		{"en: units called so", "The firm extracted individual storage units called cells, tested those and sold them.", []string{"-"}},
		{"en: whose statement it is", "The wall is late, said a statement by the photo agency, which has been a partner since 2003.", []string{"photo agency"}},
		{"en: whose report it is", "Prices will fall, said a report from Kotar Institutional Equities.", []string{"Kotar Institutional Equities"}},
	})
}

// TestDatelinesOfAgencies are neither claims nor announcements of what was said.
func TestDatelinesOfAgencies(t *testing.T) {
	for text, want := range map[string]int{
		"ПАРК \"ЗАРЯ\" /Липовская область/, 24 августа. / ТАСС/. Завод и министерство подписали контракт на 40 машин.": 1,
		"ЖЕНЕВА, 14 марта. /Корр. ТАСС Лев Дуб/. Вещательный совет рассмотрит жалобу четырёх стран.":                   1,
	} {
		if s := Summarize(story("ru", "", text), nil); len(s.Claims) != want || s.Claims[0].Sentence == 0 {
			t.Errorf("%s: claims %v", text, s.Claims)
		}
	}
	d := newDocument(story("", "", "Тренер «Зари» Лев Дуб высказался по поводу предстоящего матча с «Волной»."))
	if !d.onlyAnnounces(d.sentences[0]) {
		t.Error("what he said of the match is not told, and is claimed")
	}
}
