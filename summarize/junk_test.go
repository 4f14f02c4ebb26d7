package summarize

import (
	"slices"
	"strings"
	"testing"

	"visti/internal/news"
)

// TestNotesAreToldFromSentences: what opens a note opens sentences too.
func TestNotesAreToldFromSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		kind sentenceKind
	}{
		{"Реклама пива буде заборонена з січня.", plainSentence},
		{"Фото з космосу показало три нові кратери.", plainSentence},
		{"По темі бюджету депутати сперечалися шість годин.", plainSentence},
		{"Виправлено помилки у дванадцяти законах про землю.", plainSentence},
		{"Реклама пива будет запрещена с января.", plainSentence},
		{"Фото из космоса показало три новых кратера.", plainSentence},
		{"По теме бюджета депутаты спорили шесть часов.", plainSentence},
		{"Copyright law will change in March.", plainSentence},
		{"Advertisement revenue fell by a third last year.", plainSentence},
		{"Written by a monk in 1420, the book was sold on Monday.", plainSentence},
		{"Reporting by state television was banned on Monday.", plainSentence},
		{"Reporting by Ann Reed in Pell and Tom Lowe in London.", junkSentence},
		{"Reporting by staff in Pell; editing by Tom Lowe.", junkSentence},
		{"Copyright 2026 by the owners of the Pell Herald.", junkSentence},
		{"Фото з відкритих джерел.", junkSentence},
		{"Фото из открытых источников", junkSentence},
		{"По темі: як будували міст через Сулу торік.", junkSentence},
		{"Реклама", junkSentence},
		{"© 2026 The Pell Herald.", junkSentence},
		{"Disclaimer: the views are the experts' own.", junkSentence},
		{"Provided by the Velaran Space Agency", junkSentence},
		{"Provided by the state, the shelters hold 400 people.", plainSentence},
		{"This interview has been edited for length and clarity.", junkSentence},
		{"More information: J. Krog et al. Torpor, a handbook.", junkSentence},
	} {
		d := newDocument(story("", "", c.text))
		if len(d.sentences) != 1 || d.sentences[0].kind != c.kind {
			t.Errorf("%q is of kind %v, want %v", c.text, d.sentences, c.kind)
		}
	}
}

// TestCallsAreToldFromSentences: what asks the reader to do something for those who print it is
// nobody's claim; what somebody asks for in the news is.
func TestCallsAreToldFromSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		junk bool
	}{
		{"Читайте нас у Google News.", true},
		{"Підпишись на Telegram-канал і дивись, що буде далі!", true},
		{"Тисніть на дзвіночок, щоб не пропустити нові випуски нашої програми.", true},
		{"Надсилайте свої фото до редакції.", true},
		{"Детальніше про це — у сюжеті «Обрію».", true},
		{"Прочитати звіт повністю можна за посиланням.", true},
		{"🔔 Долучайтеся до нашої спільноти у Viber!", true},
		{"Помітили помилку? Виділіть її та натисніть сюди.", true},
		{"Медіа у Telegram та Viber.", true},
		{"Будь в курсе новостей, подписывайся на наш Instagram.", true},
		{"Жми, чтобы следить за сайтом в Яндексе.", true},
		{"Поддержите редакцию «Речного курьера» любой суммой.", true},
		{"Подробнее об этой аварии вы можете прочитать здесь.", true},
		{"Подробная информация на сайте reka.example.", true},
		{"Мнение редакции может не совпадать с мнением автора колонки.", true},
		{"По материалам: reka.example.", true},
		{"Собкор, Иван Лисин © 2026, «Речной курьер».", true},
		{"Follow her on Twitter or email her at ann@pell.example.", true},
		{"Sign up to our morning newsletter for the news of the coast.", true},
		{"Full details can be found here.", true},
		{"Download the Pell Herald app for alerts.", true},
		{"Ann Reed and Tom Lowe contributed to this report.", true},
		{"Staff writer Ann Reed can be reached at the Pell newsroom.", true},
		{"Pictured: Ann Reed at the opening of the bridge in 2019.", true},
		{"Mayor Ann Reed opens the bridge in Pell (PP Photo/Tom Lowe).", true},
		{"This material may not be broadcast, rewritten or redistributed.", false},
		{"The views expressed here are the author's own.", true},
		{"«Підписуйтесь на наш канал».", true},
		{"Пишіть нам, і ми напишемо їм про міст, про школу, про дорогу до моря, про хліб у крамниці, про воду в селі, про лікаря на два дні, про світло на станції, про тишу за річкою і про все інше тут.", false},
		{"Пелл, служба информации, РИА «Волна реки» © 2026, РИА «Волна реки»", true},
		{"Репост допису коштував чиновниці посади.", false},
		{"Mayor Ann Reed at the bridge (Image: Pell Press).", true},
		{"Support the US if you must, but pay your own way.", false},
		{"Подробности аварии изучает портал reka.example вместе с полицией.", false},
		{"На нашій річці тут стало більше риби.", false},
		{"Подробности изложены в статье закона о мостах.", false},
		{"Больше рассказал в интервью наш тренер.", false},
		{"Больше воды в реке, больше рыбы в сетях, больше лодок у причала, больше людей на рынке и больше писем в ящике у нас здесь, за морем, в порту.", false},
		{"Суд заборонив продавати одяг із логотипом © компанії «Лан» у дванадцяти містах області.", false},
		{"© Лан заборонено ставити на одяг, посуд, меблі, книжки, іграшки, взуття, вікна, двері, човни, авто, потяги й на дахи.", false},
		{"«Підписуйтесь на наш канал», – написав мер Іван Дуб у Telegram.", false},
		{"Читайте договір уважно, радить юристка Ніна Сова.", false},
		{"Детальніше про зміни міністр розповість у четвер.", false},
		{"Пишіть заяви до п'ятниці, просять на сайті мерії.", false},
		{"Більше новин мер не мав.", true},
		{"Подписи под петицией на сайте мэрии собрали за три дня.", false},
		{"Подробности сделки компания на сайте не раскрыла.", false},
		{"«Присоединяйтесь к нам», — обратился к фермерам лидер профсоюза Жан Моро.", false},
		{"Полную версию доклада опубликовали на сайте, сообщил мэр.", false},
		{"Share prices on the app fell by a third on Friday.", false},
		{"Support for the party on Facebook rose to 40 percent.", false},
		{"Follow the money on our accounts, the auditor told the court.", false},
		{"Most readers of the banned magazine live abroad.", false},
		{"Like all other lists of the channel, it can be saved for later.", false},
		{"She would read the full text before deciding on an appeal.", false},
		{"Read the full report here.", true},
		{"Редакция может лишиться лицензии из-за ролика.", false},
		{"Від редакції вимагають мільйон гривень за статтю.", false},
		{"We may receive the grain by the end of March, the minister said.", false},
		{"Де купити квитки, вирішили лише за тиждень до концерту.", false},
		{"Support from the US will continue until 2027.", false},
		{"Visit from US envoy Ann Reed is due on Monday.", false},
		{"Follow us, share this and write to us.", true},
		{"Пишіть скарги на сайт міської ради.", false},
		{"Узнать расписание электричек можно на сайте дороги.", false},
		{"Конкурс «Голос моря» цього року приймає Пелл.", false},
		{"Поліція затримала водія (фото: камера спостереження), який збив жінку на переході.", false},
		{"Помилку в тексті закону виправили депутати.", false},
		{"Watch sales on the website doubled in a year.", false},
	} {
		d := newDocument(story("", "", "Буря.\n\n"+c.text))
		plain := slices.ContainsFunc(d.sentences[1:], func(s *sentence) bool { return s.kind == plainSentence && s.to-s.from > 5 })
		if plain == c.junk {
			t.Errorf("%q: junk %v, want %v", c.text, !plain, c.junk)
		}
	}
}

// TestButtonsAndNotesEndWhereTheTextBegins: what a page glues to a sentence is no part of it.
func TestButtonsAndNotesEndWhereTheTextBegins(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Facebook Twitter WhatsApp Email Print The port of Pell reopened on Monday after the storm.", "The port of Pell reopened on Monday after the storm."},
		{"The port of Pell reopened on Monday. ___ Pell Press writer Ann Reed in London contributed to this report.", "The port of Pell reopened on Monday."},
		{"Facebook Twitter Telegram WhatsApp заблоковані в Корвії з п'ятниці.", "Facebook Twitter Telegram WhatsApp заблоковані в Корвії з п'ятниці."},
		{"Facebook Messenger Kids closes in Pell in March, the firm said.", "Facebook Messenger Kids closes in Pell in March"},
		{"Порт Пелла открыли в понедельник. © 2026, «Речной курьер»", "Порт Пелла открыли в понедельник."},
	} {
		s := Summarize(story("", "", c.text), nil)
		if len(s.Claims) != 1 || s.Claims[0].Text.String() != c.want {
			t.Errorf("%q has claims %s, want %q", c.text, listed(s), c.want)
		}
	}
}

// TestLettersThatShrinkInLowerCase: behind a quotation of them, a phrase is looked for where its
// words are.
func TestLettersThatShrinkInLowerCase(t *testing.T) {
	s := Summarize(story("en", "", "«"+strings.Repeat("\u212a", 120)+" email», x y z.\n\nThe bridge at Pell was closed on Wednesday."), nil)
	if !hasClaim(s, "The bridge at Pell") {
		t.Errorf("claims %s, want the bridge", listed(s))
	}
}

// TestEveryJunkPhraseIsLookedFor: a phrase none of whose words is among the junkWords would never
// be found.
func TestEveryJunkPhraseIsLookedFor(t *testing.T) {
	for _, p := range slices.Concat(junkPhrases.all(), adverts.all()) {
		if !hasAnyWord(appendTokens(nil, p, 0, len(p)), junkWords) {
			t.Errorf("no word of %q is among the junkWords", p)
		}
	}
}

// TestHeadsAreToldFromSentences: a line is a heading by how it ends and what it is.
func TestHeadsAreToldFromSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		kind sentenceKind
	}{
		{"ЛОЗОВА, 12 ноя — Полуденная Линия, Лев Дуб.", headingSentence},
		{"ЛОЗОВА, 12 ноя — Полуденная линия закрыла 14 школ.", plainSentence},
		{"Tom Baird shakes hands with Carl Holt of Pell after his defeat on Monday(PTI)", junkSentence},
		{"Minister for safeguarding and violence, Ann Reed (Jordan Pell/PA)", junkSentence},
		{"14 people died in the crash, police said (Reuters/AFP).", plainSentence},
		{"The storm killed 14 people, the mayor said on Monday(PA)", plainSentence},
		{"The number of the dead rose to 14, reported the agency (AFP).", plainSentence},
		{"Головні рішення засідання:", headingSentence},
		{"Мер Олег Дрозд сказав на засіданні:", plainSentence},
		{"Уряд на засіданні в середу ухвалив низку рішень щодо зимових виплат, аграріїв, лікарень, шкіл та митниці:", plainSentence},
		{"Суд обязал компанию выплатить жительнице деньги за упавшую с...", headingSentence},
		{"«КРИНИЧАНСЬК, 16 листопада.", headingSentence},
		{"КРИНИЧАНСЬК, 16 листопада.", headingSentence},
		{"ДСНС 16 листопада закрила міст.", plainSentence},
	} {
		d := newDocument(story("", "", c.text))
		if len(d.sentences) != 1 || d.sentences[0].kind != c.kind {
			t.Errorf("%q is of kind %v, want %v", c.text, d.sentences, c.kind)
		}
	}
	d := newDocument(story("", "", "Суд обязал компанию выплатить деньги... Она подаст жалобу."))
	if d.sentences[0].kind != plainSentence {
		t.Errorf("a sentence that ends in points among others is no title")
	}
}

// TestCreditBehindAParagraphMakesNoCaption: the last sentence of a paragraph of the
// text stays one if a credit stands behind it.
func TestCreditBehindAParagraphMakesNoCaption(t *testing.T) {
	for text, kinds := range map[string][]sentenceKind{
		"Буря повалила дерева. Міст закрили до ранку. Фото: Олег Вдовин":            {plainSentence, plainSentence, junkSentence},
		"Буря повалила деревья. Мост закрыли до утра. Фото: Игорь Брагин":           {plainSentence, plainSentence, junkSentence},
		"The storm felled trees. The bridge was closed until dawn. Photo: Ann Reed": {plainSentence, plainSentence, junkSentence},
		"The closed bridge in Mill Lane after the storm. Photo: Ann Reed":           {headingSentence, junkSentence},
	} {
		var got []sentenceKind
		for _, s := range newDocument(story("", "", text)).sentences {
			got = append(got, s.kind)
		}
		if !slices.Equal(got, kinds) {
			t.Errorf("%q has kinds %v, want %v", text, got, kinds)
		}
	}
}

// TestOfferedTitleIsNoClaim: what somebody says in the title of other news.
func TestOfferedTitleIsNoClaim(t *testing.T) {
	s := Summarize(story("uk", "", "Гранпрі фестивалю здобула стрічка «Переправа».\n\nЧитайте також:\n\nЯна Тополь: «Я чотири роки вчилася мовчати в кадрі»\n\n- Іван Дуб: 12 фільмів за рік."), nil)
	if len(s.Claims) != 1 || !hasClaim(s, "Гранпрі") {
		t.Errorf("claims %v, want the first sentence alone", s.Claims)
	}
}

// TestParagraphBehindAnOfferIsHeard: who speaks in it makes it no title.
func TestParagraphBehindAnOfferIsHeard(t *testing.T) {
	s := Summarize(story("uk", "", "Міст закрили.\n\nЧитайте також:\n\nДвоє загинули в аварії\n\nМер Олег Дуб сказав: «Ми почнемо ремонт мосту в травні, гроші є!»"), nil)
	if !hasClaim(s, "Мер Олег Дуб сказав") && !hasClaim(s, "«Ми почнемо") {
		t.Errorf("claims %s, want the mayor's", listed(s))
	}
}

// TestProtocolOfAMatchIsNoClaim: with the shots behind it, and glued as pages give it.
func TestProtocolOfAMatchIsNoClaim(t *testing.T) {
	s := Summarize(story("uk", "", "«Сурмач» вибив із Кубка «Верстат» у серії пенальті.\n\n«Верстат» – «Сурмач» – 1:1 (пен. – 3:4)Голи: Вовкодав, 17 – Барамбо, 71. Вилучення: Підковка, 88."), nil)
	if len(s.Claims) != 1 || !hasClaim(s, "«Сурмач» вибив") {
		t.Errorf("claims %v, want the first sentence alone", s.Claims)
	}
}

// TestSentenceGluedToACreditIsHeard: a word that opens sentences ends no brand.
func TestSentenceGluedToACreditIsHeard(t *testing.T) {
	d := newDocument(news.Article{Lang: "en", Teaser: news.Plain("Photo: Anvar PressThe ceremony was held in the border town of Pell.")})
	if n := len(d.sentences); n != 2 || d.sentences[1].kind != plainSentence {
		t.Errorf("got %d sentences: %v", n, d.sentences)
	}
}

// TestLineUpIsNoClaim: who played is a list, whatever the sport.
func TestLineUpIsNoClaim(t *testing.T) {
	for text, junk := range map[string]bool{
		"Dunmarrow: Ludgate; Amos, Orchard, Brodersen, Fitch; Winsor (Strand 57), Cale, Nkemba; Rourke, Hollis (Dean 70), Sayle.":                     true,
		"«Луг»: Мащенко – Дуб, Гай, Лан, Ріпка – Сова (Крук, 67), Шпак, Горобець, Лелека – Бук (Ясен, 80), Клен.":                                     true,
		"Защитники: Глеб Бабин («Заря»), Данил Валин («Мотор»), Михаил Гордин («Лада»), Марк Рубин, Антон Малин («Заря»), Иван Кац.":                  true,
		"Тренер назвав одинадцять: Мащенко, Дуб, Гай, Лан, Ріпка, Сова, Шпак, Горобець, Лелека, Бук і Ясен, а решта семеро залишаться вдома на базі.": false,
		"Attendance: 9,214": true,
		"До комісії ввійшли четверо: Іван Дуб, Ольга Лан, Петро Гай і Ніна Сова, які перевірять рахунки міста за три роки.":                             false,
		"The Council: Ada Krog, Liv Castor and Tomas Ehr voted to close the bridge, Mara Lindt and Ernst Midden to keep it open, and four stayed away.": false,
	} {
		d := newDocument(story("", "", "The match was played on Sunday in the rain.\n\n"+text))
		if got := d.sentences[1].kind == junkSentence; got != junk {
			t.Errorf("%s\n  junk: %v, want %v", text, got, junk)
		}
	}
}
