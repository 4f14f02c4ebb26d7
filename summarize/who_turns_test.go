package summarize

import (
	"strings"
	"testing"
)

// What lost its lines on the way is one paragraph.

func TestTurnsOfATalkInOneParagraph(t *testing.T) {
	testSpoken(t, []spokenCase{
		{
			"ru: a question, an answer", "Бывший игрок «Зари» Лев Дуляй поделился мнением о сборной. |– Вы ждали их первыми в группе? |– Нет. |Все думали, что первыми будут соседи. |– С чем подходят к матчу? |– В первом матче они проиграли 0:5. |Все ждут ответа. |– Могу говорить только о футболе. |Главное – игра, – сказал Дуляй. |Матч начнётся в 16.00.",
			[]string{"*", "-", "Лев Дуляй", "Лев Дуляй", "-", "Лев Дуляй", "Лев Дуляй", "Лев Дуляй", "Лев Дуляй", "-"},
		},
		{
			"ru: until who says so", "На защиту Бояты встал тренер Бруно Лабба. |- Праздник - это часть игры. |Мы можем позволить подобное. |Эмоции - часть игры, - приводит слова Лаббы «Гол».",
			[]string{"-", "Бруно Лабба via Гол", "Бруно Лабба via Гол", "Бруно Лабба via Гол"},
		},
		{
			"ru: over what is said by many", "Тренер Бруно Лабба поделился мнением. |- Праздник - это часть игры. |Много говорится о том, что это плохо. |Кто это запретит? |Эмоции - часть игры, - сказал Лабба.",
			[]string{"*", "Бруно Лабба", "Бруно Лабба", "-", "Бруно Лабба"},
		},
		{
			"ru: two who say so", "Форум прошёл в Сургуте. |- У вас большой регион. |Здесь нужно учить, - подытожил директор Арсен Касумян. |- Год был непростым. |Задача ясна, - сказал предприниматель Сергей Стручков.",
			[]string{"-", "Арсен Касумян", "Арсен Касумян", "Сергей Стручков", "Сергей Стручков"},
		},
		{"uk: goes on behind who says so", "Міст закрили. |— Міст старий, — сказав мер Ілля Дуб. |— Його закриють.", []string{"-", "Ілля Дуб", "Ілля Дуб"}},
		{
			"ru: a script", "Вопрос: Вы сделали три попытки? |Шарль Леклер: Да, три круга. |Я ошибся в повороте. |Вопрос: Вы знали о штрафе? |Шарль Леклер: Думаю, мы отлично сработали. |Но я хотел большего. |Вопрос: А завтра? |Шарль Леклер: Посмотрим. |Трасса быстрая.",
			[]string{"-", "Шарль Леклер", "Шарль Леклер", "-", "Шарль Леклер", "Шарль Леклер", "-", "Шарль Леклер", "Шарль Леклер"},
		},
		{"en: prices are no script", "Lamps are dear. |Sale Price: A lamp of glass. |Original Price: A chair of oak. |Sale Price: A rug of wool. |Original Price: It is now cheap.", []string{"-", "-", "-", "-", "-"}},
		{"en: shares are no script", "We look at shares. |Long Buildup: Vellum, Borgen and others of our list. |Dixon Technologies: The stock closed lower, we see. |Technical View: It faced resistance near our line.", []string{"-", "-", "-", "-"}},
		{
			"ru: until it tells of others", "Первой выступила звезда Анна Утяшева. |- Мы все говорим, что здоровье важнее, - рассказала Анна Утяшева. |- Поймите, что вы нужны здоровыми. |Большинство гостей - предприниматели. |- У вас большой регион. |Здесь нужно учить, - подытожил директор Арсен Касумян.",
			[]string{"-", "Анна Утяшева", "Анна Утяшева", "-", "Арсен Касумян", "Арсен Касумян"},
		},
		{
			"ru: goes on about me", "Первой выступила звезда Анна Утяшева. |- Мы все говорим, что здоровье важнее, - рассказала Анна Утяшева. |- Поймите, что вы нужны здоровыми. |Я это знаю. |- У вас большой регион. |Здесь нужно учить, - подытожил директор Арсен Касумян.",
			[]string{"-", "Анна Утяшева", "Анна Утяшева", "Анна Утяшева", "Арсен Касумян", "Арсен Касумян"},
		},
	})
}

func TestMarksPutAgainInOneParagraph(t *testing.T) {
	testSpoken(t, []spokenCase{
		{
			"in front of each paragraph", "\"It's an honour for us,\" tournament host Abel Woods said. |\"Those are legends of the game. |For us to have this is great. |\"On top of that, it's come full circle.\" |Rain is due.",
			[]string{"Abel Woods", "Abel Woods", "Abel Woods", "Abel Woods", "-"},
		},
		{
			"never closed", "A club statement read: ``We can confirm the tie will take place. |``As a result, we will use two squads. |``The club would like to add that it is not ideal.\n\n|More to follow.",
			[]string{"club statement", "club statement", "club statement", "-"},
		},
		{
			"a question in front", "Abel Hansen said: \"We take pride in it. |\"Now it's up to them, isn't it? |We are chasing them.\" |Wales lost.",
			[]string{"Abel Hansen", "Abel Hansen", "Abel Hansen", "-"},
		},
		{
			"questions alone", "“I was hoping nobody would ask,” Ernst Middendorp said. |“Who is benefiting? |Pirates? |It happens, it is normal. |They do their best.” |Rain is due.",
			[]string{"Ernst Middendorp", "Ernst Middendorp", "Ernst Middendorp", "Ernst Middendorp", "Ernst Middendorp", "-"},
		},
	})
}

func TestWhatIsNoTurn(t *testing.T) {
	for _, text := range []string{
		"Ночью будет холодно. -10 градусов уже было в мае.",
		"«Я йду з посади, бо так вирішила». – Написала вона.",
		"\"Мы купили \"Ладу. \"Лада\" сломалась в мае.",
	} {
		d := newDocument(story("", "", text))
		if d.sentences[0].paragraph != d.sentences[1].paragraph {
			t.Errorf("%s: cut in two paragraphs", text)
		}
	}
}

func TestTurnsLeaveTheParagraphsOfTheText(t *testing.T) {
	a := story("ru", "", "Игрок Лев Дуляй поделился мнением. – Вы ждали их первыми в группе А? – Нет, первыми в группе А будут соседи, и это знают все. – С чем подходят к матчу сегодня? – Они проиграли первый матч со счётом 0:5 дома.\n\nМатч начнётся в 16.00 в субботу в Днепре.")
	for _, c := range Summarize(a, nil).Claims {
		want := 0
		if strings.HasPrefix(c.Text.String(), "Матч начнётся") {
			want = 1
		}
		if c.Paragraph != want {
			t.Errorf("%q is in paragraph %d, want %d", c.Text, c.Paragraph, want)
		}
	}
}

func TestNamesInShort(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: the given name", "Ирина Лебедева объяснила, что устала. |Ирина отметила, что вернётся.", []string{"Ирина Лебедева", "Ирина Лебедева"}},
		{"ru: and the father's", "По словам министра Татьяны Быковской, заболели двое. |Татьяна Юрьевна сказала, что им лучше.", []string{"Татьяна Быковская", "Татьяна Быковская"}},
		{"uk: and the father's", "Директор Лука Шинкаренко відкрив школу. |Лука Панасович вважає, що йому пощастило.", []string{"-", "Лука Шинкаренко"}},
		{"en: with a title", "Keir Stoner gave a talk. |Sir Keir said the rules were clear.", []string{"-", "Keir Stoner"}},
		{"ru: of two", "Ирина Лебедева объяснила, что устала. |Приехала и Ирина Дуб. |Ирина отметила, что вернётся.", []string{"Ирина Лебедева", "-", "Ирина"}},
		{"ru: somebody else's", "Ирина Лебедева вернулась с дочерью. |Её дочь Ирина скучала. |Ирина отметила, что рада.", []string{"-", "-", "Ирина"}},
	})
}

func TestWhatPeopleAreCalled(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru: the lady", "Дарья Чиж написала пост. |Дама заявила, что это ложь.", []string{"-", "Дарья Чиж"}},
		{"ru: the blonde", "Анна Волкова выступила в Москве. |Блондинка рассказала, что счастлива.", []string{"-", "Анна Волкова"}},
		{"ru: the actress", "Ирина Лебедева сыграла в фильме. |«Я устала», — объяснила актриса.", []string{"-", "Ирина Лебедева"}},
		{"ru: of another trade", "Адвокат Анна Волкова выступила. |Певица сказала, что счастлива.", []string{"-", "певица"}},
		{"uk: of two", "Ірина Лебідь зіграла з Ганною Дуб. |Актриса сказала, що втомилася.", []string{"-", "актриса"}},
		{"ru: who leads the government", "Премьер-министр Денис Шмыг провёл заседание. |Глава правительства сказал, что деньги есть.", []string{"-", "Денис Шмыг"}},
		{"ru: who leads the firm", "Основатель Lampa Джеймс Дайс показал машину. |Руководитель компании сказал, что она готова.", []string{"-", "Джеймс Дайс"}},
		{"ru: the desk of the body", "Пресс-служба МВД сообщила об аресте. |Пресс-служба ведомства уточнила, что обыски идут.", []string{"пресс-служба МВД", "пресс-служба МВД"}},
	})
}

func TestOtherNewsIsNoClaim(t *testing.T) {
	const text = "Рынок в Днепре закрыли на ремонт до сентября. Торговцам обещают 20 мест у вокзала. Ремонт оценили в 3 млн гривен. Работы начнутся в мае 2026 года. Рынок открыли в 1980 году. "
	for _, last := range []string{
		"Ранее «Обозрение» писало, что в Киеве закрыли два рынка и 14 магазинов.",
		"Как ранее сообщал \"Полдень\", в Киеве закрыли два рынка и 14 магазинов.",
		"Как писал News.ru, в Киеве закрыли два рынка и 14 магазинов.",
		"Как сообщалось ранее, в Киеве закрыли два рынка и 14 магазинов.",
		"Также мы рассказывали, как в Киеве закрыли два рынка и 14 магазинов.",
	} {
		if d := newDocument(story("ru", "", text+last)); !d.isEarlierNews(5) {
			t.Errorf("%q is news of now", last)
		}
		for _, c := range Summarize(story("ru", "", text+last), nil).Claims {
			if c.Sentence == 5 {
				t.Errorf("%q is a claim", last)
			}
		}
	}
	early := newDocument(story("ru", "", "Ранее «Обозрение» писало, что в Киеве закрыли два рынка."))
	if early.isEarlierNews(0) {
		t.Error("what an article begins with is its news")
	}
	d := newDocument(story("ru", "", text+"Ранее мэр обещал закрыть рынок."))
	if d.isEarlierNews(5) {
		t.Error("what the mayor promised is no other news")
	}
}

func TestTagsOfOtherVerbs(t *testing.T) {
	testSpoken(t, []spokenCase{
		{"ru", "Процесс начался. |\"Людей отправили в отпуска, — прояснил ситуацию экс-министр Лев Кучер. |— Потом будут сокращать штаты\".", []string{"-", "Лев Кучер", "Лев Кучер"}},
	})
}

func TestWhatOnlyAnnouncesIsNoClaim(t *testing.T) {
	for _, c := range []struct {
		text string
		only bool
	}{
		{"Мэр Днепра Лев Дуб рассказал, почему закрыли рынок у вокзала.", true},
		{"Тренер Лев Дуб поділився враженнями від матчу в Дніпрі.", true},
		{"Мэр рассказал, почему закрыли рынок: он стоит на 14 свалках.", false},
		{"Мэр рассказал, сколько стоит ремонт: 3 млн гривен.", false},
		{"Мэр рассказал, почему закрыли рынок: он стоит на свалке.", false},
		{"Мэр рассказал, почему закрыли рынок на 14 мест.", false},
		{"Мэр рассказал, почему закрыли рынок, и добавил, что денег нет.", false},
		{"Мэр рассказал, что рынок закрыли из-за ремонта.", false},
		{"Мэр поделился с вокзалом землёй рынка.", false},
		{"«Я рассказал, почему так вышло», — сказал мэр.", false},
	} {
		d := newDocument(story("", "", c.text))
		if got := d.onlyAnnounces(d.sentences[0]); got != c.only {
			t.Errorf("%s: %v", c.text, got)
		}
	}
	inside := newDocument(story("ru", "", "«Так вышло. Я рассказал, почему закрыли рынок. Это всё», — сказал мэр."))
	if inside.onlyAnnounces(inside.sentences[1]) {
		t.Error("what a quotation says is no announcement")
	}
	short := Summarize(story("ru", "", "Мэр Днепра Лев Дуб рассказал, почему закрыли рынок у вокзала. Рынок стоял на трубе."), nil).Claims
	if len(short) == 0 || short[0].Sentence != 0 {
		t.Errorf("two sentences have no other claim: %v", short)
	}
	const rest = " Рынок стоял на трубе, которую прорвало в мае. Торговцам обещают 20 мест у вокзала. Ремонт оценили в 3 млн гривен. Рынок открыли в 1980 году."
	for _, cl := range Summarize(story("ru", "", "Мэр Днепра Лев Дуб рассказал, почему закрыли рынок у вокзала."+rest), nil).Claims {
		if cl.Sentence == 0 {
			t.Errorf("%q is a claim", cl.Text)
		}
	}
}
