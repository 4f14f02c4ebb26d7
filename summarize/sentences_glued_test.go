package summarize

import "testing"

func TestQuotationGluedToTheStopBeforeIt(t *testing.T) {
	got := sentencesOf(story("uk", "", "Депутатка Ніна Рак виступила в залі.«Повага до правил є головним чинником», — зазначила вона.У спілці це відкинули."))
	if len(got) != 3 || got[1] != "«Повага до правил є головним чинником», — зазначила вона." {
		t.Errorf("sentences = %q, want three", got)
	}
}

func TestCapitalInsideAName(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"in quotation marks", `За словами голови правління Ніни Рак, "ПриватЛада" знову стане банкрутом.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, s := range newDocument(story("uk", "", c.text)).sentences {
				if s.kind == headingSentence {
					t.Errorf("%q is cut in two", c.text)
				}
			}
		})
	}
	if got := sentencesOf(story("uk", "", "«Разом до правди», – написав глава держави уTwitter.")); len(got) != 1 {
		t.Errorf("sentences = %q, want one: a preposition lost its blank", got)
	}
	if d := newDocument(story("uk", "", "Суперники і київ. Володимир РакПрезидент заявив, що піде.")); len(d.sentences) != 3 {
		t.Errorf("a caption stays glued: %d sentences, want 3", len(d.sentences))
	}
}

// TestSentenceBehindTwoBlanks: a page that lost its lines has two blanks where one was.
func TestSentenceBehindTwoBlanks(t *testing.T) {
	for text, n := range map[string]int{
		"Ann Reed opens the bridge in the spring of 2011  When it was closed, nobody said why.": 2,
		"Після опівночі на вулиці  Садовій сталася пожежа.":                                     1,
		"The mayor spoke of the  Joker and left.":                                               1,
		"Гроші розподілять, повідомляє   Фінансовий департамент міста.":                         1,
		"Police in Pell arrested Ann  Reed and Ivan Sunjic.":                                    1,
		"Ann Reed opens the bridge in 2011  Pictured: the bridge at Pell.":                      2,
		"Prices of bread fell in  the spring of that year.":                                     1,
		"The owner is Ann Reed of Pell,  The Herald wrote of her.":                              1,
		"The price is set by\u00a0The Herald of Pell each quarter.":                             1,
		"The price is set by\u00a0Ofgem each quarter.":                                          1,
	} {
		if got := sentencesOf(story("", "", text)); len(got) != n {
			t.Errorf("%q has %d sentences, want %d: %q", text, len(got), n, got)
		}
	}
}

// TestLongTextInFrontOfTwoBlanksIsNoHeading: a short one is.
func TestLongTextInFrontOfTwoBlanksIsNoHeading(t *testing.T) {
	for text, want := range map[string]sentenceKind{
		"Ann Reed opens the old bridge over the river at Pell in 2011  When it was closed, nobody said why.": plainSentence,
		"Ann Reed at the bridge  When it was closed, nobody said why.":                                       headingSentence,
	} {
		if d := newDocument(story("", "", text)); len(d.sentences) != 2 || d.sentences[0].kind != want {
			t.Errorf("%q: %d sentences, want two and the first of kind %v", text, len(d.sentences), want)
		}
	}
}

func TestWhereSentencesEnd(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		n          int
	}{
		{"ru", "Давление составит 764 мм рт. ст. Днем станет теплее.", 2},
		{"ru", "Смартфон получит модем 5G. Именно его и ждут.", 2},
		{"en", "The motion was for the former Speaker Rt. Hon. Ann Reed and four others.", 1},
		{"ru", "Игра выйдет для Xbox Series X. Вместе с этим показали пульт.", 2},
		{"ru", "Речь о III–IV столетиях н.э. В итоге возраст установили.", 2},
		{"ru", `Он сказал это в программе ""Москва. Кремль. Путин"" на канале.`, 1},
		{"ru", `Видео с названием "Коронавирус. Разоблачение" удалили.`, 1},
		{"uk", "Він сказав: \"Все. Досить\" і пішов.", 1},
		{"ru", "Матч покажет канал «Матч! Футбол 3».", 1},
		{"ru", "Подписывайтесь на наш канал в Яндекс.Дзене сегодня.", 1},
		{"ru", "Команда СОШ № 19 г. Улан-Удэ победила.", 1},
		{"ru", "По данным портала Здоровье.рф, заболели двое.", 1},
		{"en", "The search shortly before 5 a.m. Sunday found him on a balcony.", 1},
		{"en", "The shop opens at 5 a.m. Customers queue at night.", 2},
		{"en", "NASHVILLE, Tenn. (AP) - The singer has died.", 1},
		{"en", "She lives in Tampa, Fla. The house is small.", 2},
		{"en", "He works in Washington, D.C. With the app he can see it.", 2},
		{"en", "Fr. Anton Pascual said the work goes on.", 1},
		{"en", "Vellum Co. Chief Executive Ada Krog said sales rose.", 1},
		{"en", "It was sold by Vellum Pte. Ltd. (VLM) in May.", 1},
		{"en", "He has been good in Serie A. Weighing in, he said no.", 2},
		{"en", "He lives in Tseung Kwan O. He was found at noon.", 2},
		{"en", "This is known.“These findings could help,” she said.", 2},
		{"en", `It is done."We are glad," she said.`, 2},
		{"en", "They went to get help.``We're proud of him,`` he said.", 2},
		{"en", "Geraldine McCaughrean is the last one.", 1},
		{"en", "They told MyBroadband that it is bad.", 1},
		{"en", "See OddsShark.com: it is free.", 1},
		{"en", "BREXIT IMPACT A former unit of the firm has closed.", 2},
		{"en", "The deal is done. 'HAVE A FEW DRINKS' New Zealand beat the hosts.", 3},
		{"uk", "Представники (члени Ради ЄС. – Ред.) підтримують проєкт угоди.", 1},
		{"uk", "Того дня вони відвідали театр ім. Т.Г.Шевченка. Всі задоволені.", 2},
		{"ru", "В 2012 г. Киевский суд запретил собрание.", 1},
		{"uk", "На початку 2012 р. Київський суд заборонив збори.", 1},
		{"uk", "Це сталося у 2013 р. Суд дозволив.", 2},
		{"ru", "МВД РФ Волкова больше не ищет.", 1},
		{"ru", "Фото: iStock Команда объявила о взломе.", 2},
		{"ru", "17:04 Фото: pixabay.com 6 По словам мэра, рынок закрыт.", 2},
	} {
		if got := sentencesOf(story(c.lang, "", c.text)); len(got) != c.n {
			t.Errorf("%s: %d sentences, want %d: %q", c.text, len(got), c.n, got)
		}
	}
}

func TestTitlesThatBreakOffAreJunk(t *testing.T) {
	d := newDocument(story("ru", "", "Рынок закрыли, сказал мэр. Певица рассказала о рецепте… Актёр уехал на юбилей… Звезда показала, как…"))
	for i, s := range d.sentences {
		if junk := i > 0; (s.kind == junkSentence) != junk {
			t.Errorf("sentence %d: kind %v", i, s.kind)
		}
	}
	d = newDocument(story("ru", "", "«Рынок закрыли… Я не знаю… Никто не знает…», — сказал мэр."))
	if d.sentences[0].kind == junkSentence {
		t.Error("words that break off are no list of titles")
	}
	d = newDocument(story("ru", "", "Рынок закрыли… И что теперь… Никто не знает."))
	if d.sentences[0].kind == junkSentence {
		t.Error("two sentences that break off are no list of titles")
	}
}

func TestDatelinesAreNoClaims(t *testing.T) {
	for _, c := range []struct{ lang, text, claim string }{
		{"en", "Dekalb, Ill. — Mike Glass threw for three touchdowns and ran for another on Tuesday.", "Mike Glass threw for three touchdowns and ran for another on Tuesday."},
		{"en", "ST. JOSEPH, Mich. (AP) — Two people died in the county of the virus on Tuesday.", "Two people died in the county of the virus on Tuesday."},
		{"en", "TUCSON, Ariz. -- A caravan with 100 people arrived in the town on Saturday.", "A caravan with 100 people arrived in the town on Saturday."},
		{"ru", "Псков, 17 мая. Рынок в центре города закрыли до сентября из-за ремонта.", "Рынок в центре города закрыли до сентября из-за ремонта."},
	} {
		s := Summarize(story(c.lang, "", c.text), nil)
		if len(s.Claims) == 0 || s.Claims[0].Text.String() != c.claim {
			t.Errorf("%s\nclaims %v", c.text, s.Claims)
		}
	}
}

// TestDatelineInSentences: what stands behind the dateline leads the article.
func TestDatelineInSentences(t *testing.T) {
	for _, text := range []string{
		"КИЇВ. 5 грудня. УНН. Суд закрив справу мера, якого звинуватили торік.",
		"Київ. УНІАН. Суд закрив справу мера, якого звинуватили торік.",
	} {
		d := newDocument(story("uk", "", text))
		last := d.sentences[len(d.sentences)-1]
		if !last.leads || last.kind != plainSentence || d.sentences[0].kind != headingSentence {
			t.Errorf("%s: %+v does not lead", text, last)
		}
	}
	d := newDocument(story("uk", "", "Осінь. Дощі. Суд закрив справу мера, якого звинуватили торік."))
	if d.sentences[0].kind != plainSentence {
		t.Error("two short sentences are a dateline")
	}
}
